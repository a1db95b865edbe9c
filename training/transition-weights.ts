import type { FeatureWeights } from "./averaged.ts"

/** Averaged weights of the three-way decision between transitions. The same as `AveragedWeights`, laid out for the
 * one classifier that is asked hundreds of millions of times: key and weights of a feature lie side by side. */
export class TransitionWeights {
  readonly classes = 3
  /** Key and three weights a slot; a slot is taken when its mark is set. */
  #slots = new Int32Array(4 << 16)
  #taken = new Uint8Array(1 << 16)
  #totals = new Float64Array(3 << 16)
  #used = 0
  #clock = 0

  tick(): void {
    this.#clock++
  }

  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const slots = this.#slots
    const taken = this.#taken
    const mask = taken.length - 1
    let a = 0
    let b = 0
    let c = 0
    for (let k = 0; k < count; k++) {
      const key = keys[k]!
      let i = spread(key) & mask
      while (slots[i * 4] !== key && taken[i]) i = (i + 1) & mask
      const at = i * 4
      a += slots[at + 1]!
      b += slots[at + 2]!
      c += slots[at + 3]!
    }
    scores[0] = a
    scores[1] = b
    scores[2] = c
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let k = 0; k < count; k++) {
      const i = this.#claim(keys[k]!)
      this.#move(i, right, 1)
      this.#move(i, wrong, -1)
    }
  }

  /** The averaged weights of every feature, in ascending order of key. */
  *averaged(): Generator<FeatureWeights> {
    const order: number[] = []
    for (let i = 0; i < this.#taken.length; i++) if (this.#taken[i]) order.push(i)
    order.sort((a, b) => this.#slots[a * 4]! - this.#slots[b * 4]!)
    const clock = Math.max(1, this.#clock)
    for (const i of order) {
      const weights = new Float64Array(3)
      for (let c = 0; c < 3; c++) weights[c] = this.#slots[i * 4 + 1 + c]! - this.#totals[i * 3 + c]! / clock
      yield { key: this.#slots[i * 4]!, weights }
    }
  }

  #move(i: number, c: number, by: number): void {
    this.#slots[i * 4 + 1 + c] = this.#slots[i * 4 + 1 + c]! + by
    this.#totals[i * 3 + c] = this.#totals[i * 3 + c]! + by * this.#clock
  }

  #claim(key: number): number {
    let i = this.#find(key)
    if (this.#taken[i]) return i
    if (this.#used * 2 > this.#taken.length) {
      this.#grow()
      i = this.#find(key)
    }
    this.#used++
    this.#taken[i] = 1
    this.#slots[i * 4] = key
    return i
  }

  #find(key: number): number {
    const mask = this.#taken.length - 1
    let i = spread(key) & mask
    while (this.#taken[i] && this.#slots[i * 4] !== key) i = (i + 1) & mask
    return i
  }

  #grow(): void {
    const [slots, taken, totals] = [this.#slots, this.#taken, this.#totals]
    this.#slots = new Int32Array(slots.length * 2)
    this.#taken = new Uint8Array(taken.length * 2)
    this.#totals = new Float64Array(totals.length * 2)
    for (let i = 0; i < taken.length; i++) {
      if (!taken[i]) continue
      const to = this.#find(slots[i * 4]!)
      this.#taken[to] = 1
      for (let k = 0; k < 4; k++) this.#slots[to * 4 + k] = slots[i * 4 + k]!
      for (let k = 0; k < 3; k++) this.#totals[to * 3 + k] = totals[i * 3 + k]!
    }
  }
}

function spread(key: number): number {
  return key ^ (key >>> 17)
}
