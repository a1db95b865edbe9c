/** The averaged weights of one feature. */
export interface FeatureWeights {
  readonly key: number
  readonly weights: Float64Array
}

/** What packing asks of trained weights: every feature once, keys ascending. */
export interface Trained {
  readonly classes: number
  averaged(): Iterable<FeatureWeights>
}

/** The mean of several trainings that differ in their seed only: one model as large as one, and better than each. */
export function meanOf(models: readonly Trained[]): Trained {
  return { classes: models[0]!.classes, averaged: () => merged(models) }
}

function* merged(models: readonly Trained[]): Generator<FeatureWeights> {
  const streams = models.map(model => model.averaged()[Symbol.iterator]())
  const heads = streams.map(stream => stream.next())
  for (;;) {
    let key = Number.POSITIVE_INFINITY
    for (const head of heads) if (!head.done) key = Math.min(key, head.value.key)
    if (key === Number.POSITIVE_INFINITY) return
    const weights = new Float64Array(models[0]!.classes)
    heads.forEach((head, i) => {
      if (head.done || head.value.key !== key) return
      for (let c = 0; c < weights.length; c++)
        weights[c] = weights[c]! + head.value.weights[c]! / models.length
      heads[i] = streams[i]!.next()
    })
    yield { key, weights }
  }
}

/** Averaged weights of a classifier in training: rows of dense weights, one a feature that was ever part of a
 * mistake. Totals are kept in double precision: single precision loses whole units above sixteen million. */
export class AveragedWeights {
  readonly classes: number
  #keys = new Int32Array(1 << 16)
  #rows = new Int32Array(1 << 16).fill(-1)
  #used = 0
  #weights: Float32Array
  #totals: Float64Array
  /** Examples seen so far. */
  #clock = 0

  constructor(classes: number) {
    this.classes = classes
    this.#weights = new Float32Array(4096 * classes)
    this.#totals = new Float64Array(4096 * classes)
  }

  tick(): void {
    this.#clock++
  }

  /** Adds the weights of the features to `scores`. Fills `rows` with their rows for a later `update`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const { classes } = this
    const weights = this.#weights
    scores.fill(0, 0, classes)
    for (let k = 0; k < count; k++) {
      const row = this.#find(keys[k]!)
      if (row < 0) continue
      const at = row * classes
      for (let c = 0; c < classes; c++) scores[c] = scores[c]! + weights[at + c]!
    }
  }

  /** Moves the weights of the features towards one class and away from another. */
  update(keys: Int32Array, count: number, right: number, wrong: number, by = 1): void {
    for (let k = 0; k < count; k++) {
      const at = this.#claim(keys[k]!) * this.classes
      this.#move(at + right, by)
      this.#move(at + wrong, -by)
    }
  }

  /** The averaged weights of every feature, in ascending order of key, so that the result does not depend on the
   * order in which features were met. */
  *averaged(): Generator<FeatureWeights> {
    const order: number[] = []
    for (let i = 0; i < this.#rows.length; i++) if (this.#rows[i]! >= 0) order.push(i)
    order.sort((a, b) => this.#keys[a]! - this.#keys[b]!)
    const clock = Math.max(1, this.#clock)
    for (const i of order) {
      const at = this.#rows[i]! * this.classes
      const weights = new Float64Array(this.classes)
      for (let c = 0; c < this.classes; c++)
        weights[c] = this.#weights[at + c]! - this.#totals[at + c]! / clock
      yield { key: this.#keys[i]!, weights }
    }
  }

  #move(at: number, by: number): void {
    this.#weights[at] = this.#weights[at]! + by
    this.#totals[at] = this.#totals[at]! + by * this.#clock
  }

  #find(key: number): number {
    const mask = this.#keys.length - 1
    let i = spread(key) & mask
    while (this.#rows[i]! >= 0) {
      if (this.#keys[i] === key) return this.#rows[i]!
      i = (i + 1) & mask
    }
    return -1
  }

  #claim(key: number): number {
    const found = this.#find(key)
    if (found >= 0) return found
    if (this.#used * 2 > this.#keys.length) this.#grow()
    const row = this.#used++
    if ((row + 1) * this.classes > this.#weights.length) {
      const weights = new Float32Array(this.#weights.length * 2)
      const totals = new Float64Array(this.#totals.length * 2)
      weights.set(this.#weights)
      totals.set(this.#totals)
      this.#weights = weights
      this.#totals = totals
    }
    this.#place(key, row)
    return row
  }

  #place(key: number, row: number): void {
    const mask = this.#keys.length - 1
    let i = spread(key) & mask
    while (this.#rows[i]! >= 0) i = (i + 1) & mask
    this.#keys[i] = key
    this.#rows[i] = row
  }

  #grow(): void {
    const keys = this.#keys
    const rows = this.#rows
    this.#keys = new Int32Array(keys.length * 2)
    this.#rows = new Int32Array(rows.length * 2).fill(-1)
    for (let i = 0; i < keys.length; i++) if (rows[i]! >= 0) this.#place(keys[i]!, rows[i]!)
  }
}

function spread(key: number): number {
  return key ^ (key >>> 17)
}
