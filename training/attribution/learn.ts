import { generator, shuffled } from "../random.ts"

/** Lists of features one after the other: of example `i` those from `starts[i]` to `starts[i + 1]`. */
export class Examples {
  keys = new Int32Array(1 << 20)
  used = 0
  readonly starts: number[] = [0]
  readonly labels: number[] = []
  readonly weights: number[] = []

  /** Adds all of another list, each counting `weight` times as much. */
  join(other: Examples, weight = 1): this {
    for (let i = 0; i < other.labels.length; i++)
      this.add(
        other.keys.subarray(other.starts[i]!, other.starts[i + 1]!),
        other.starts[i + 1]! - other.starts[i]!,
        other.labels[i]!,
        other.weights[i]! * weight,
      )
    return this
  }

  add(keys: Int32Array, count: number, label: number, weight = 1): void {
    while (this.used + count > this.keys.length) {
      const more = new Int32Array(this.keys.length * 2)
      more.set(this.keys)
      this.keys = more
    }
    this.keys.set(keys.subarray(0, count), this.used)
    this.used += count
    this.starts.push(this.used)
    this.labels.push(label)
    this.weights.push(weight)
  }
}

/** Logistic regression by stochastic steps whose size falls with use (AdaGrad), held towards `from`. Seeded. */
export function logistic(
  examples: Examples,
  options: {
    bits: number
    epochs: number
    seed: number
    rate: number
    l2: number
    from?: Float32Array | undefined
  },
): Float32Array {
  const size = 1 << options.bits
  const mask = size - 1
  const weights = new Float32Array(size)
  const prior = options.from ?? new Float32Array(size)
  weights.set(prior)
  const gradients = new Float32Array(size).fill(1)
  const random = generator(options.seed)
  const { keys, starts, labels } = examples
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const i of shuffled(labels.length, random)) {
      let sum = 0
      for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += weights[keys[k]! & mask]!
      const error = (1 / (1 + Math.exp(-sum)) - labels[i]!) * examples.weights[i]!
      if (Math.abs(error) < 1e-3) continue
      for (let k = starts[i]!; k < starts[i + 1]!; k++) {
        const at = keys[k]! & mask
        const step = error + options.l2 * (weights[at]! - prior[at]!)
        gradients[at] = gradients[at]! + step * step
        weights[at] = weights[at]! - (options.rate * step) / Math.sqrt(gradients[at]!)
      }
    }
  }
  return weights
}
