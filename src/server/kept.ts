/** What was made lately, by key, as it is being made or made: who asks for the same thing meanwhile waits for the same
 * work. The least lately asked for is forgotten first; what failed is not kept. */
export class Kept<T> {
  readonly #most: number
  readonly #weightOf: (value: T) => number
  readonly #values = new Map<string, Promise<T>>()
  readonly #weights = new Map<string, number>()
  #weight = 0

  /** `most`: the sum of weights kept at most; without `weightOf`, their number. */
  constructor(most: number, weightOf: (value: T) => number = () => 1) {
    this.#most = most
    this.#weightOf = weightOf
  }

  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#values.get(key)
    if (known) {
      this.#values.delete(key)
      this.#values.set(key, known)
      return known
    }
    const made = make()
    this.#values.set(key, made)
    made.then(
      value => this.#weigh(key, made, this.#weightOf(value)),
      () => this.#forget(key, made),
    )
    return made
  }

  clear(): void {
    this.#values.clear()
    this.#weights.clear()
    this.#weight = 0
  }

  #weigh(key: string, made: Promise<T>, weight: number): void {
    if (this.#values.get(key) !== made) return
    this.#weights.set(key, weight)
    this.#weight += weight
    for (const [oldest, value] of this.#values) {
      if (this.#weight <= this.#most) break
      if (this.#weights.has(oldest)) this.#forget(oldest, value)
    }
  }

  #forget(key: string, made: Promise<T>): void {
    if (this.#values.get(key) !== made) return
    this.#values.delete(key)
    this.#weight -= this.#weights.get(key) ?? 0
    this.#weights.delete(key)
  }
}
