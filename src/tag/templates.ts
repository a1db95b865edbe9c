import { PRIME_1, PRIME_2, PRIME_3 } from "./hash.ts"

/** Features as data: each joins one, two or three values out of a row of named ones. One loop hashes them all. */
export interface Templates {
  /** Each template: its number as the hash takes it in, and the places of its values. Those of one value come first,
   * those of three last. */
  readonly cells: readonly { readonly number: number; readonly at: readonly number[] }[]
  /** The places of those of one value, of two and of three, one template after the other. */
  readonly singles: Int32Array
  readonly pairs: Int32Array
  readonly triples: Int32Array
  readonly numbers: Int32Array
  /** Where each stood in the text. */
  readonly written: Int32Array
}

/** Reads templates, one to a cell: `number value [value [value]]`, cells apart by commas or line breaks; `values` names
 * the places of the row, apart by spaces. */
export function templates(values: string, text: string): Templates {
  const named = new Map(values.split(/\s+/).map((name, i) => [name, i]))
  const cells = text
    .split(/[,\n]/)
    .map(cell => cell.trim())
    .filter(cell => cell !== "")
    .map((cell, written) => {
      const [number, ...names] = cell.split(/\s+/)
      return {
        number: Math.imul(Number(number), PRIME_3),
        at: names.map(name => named.get(name) ?? fail(name)),
        written,
      }
    })
  const ordered = [1, 2, 3].flatMap(size => cells.filter(cell => cell.at.length === size))
  const places = (size: number) =>
    Int32Array.from(ordered.filter(({ at }) => at.length === size).flatMap(({ at }) => at))
  return {
    cells: ordered,
    singles: places(1),
    pairs: places(2),
    triples: places(3),
    numbers: Int32Array.from(ordered, ({ number }) => number),
    written: Int32Array.from(ordered, ({ written }) => written),
  }
}

function fail(name: string): never {
  throw new Error(`no value is called ${name}`)
}

/** Writes the key of every template over `values` to `keys` from `from` on; returns where they end. The same keys as
 * `mix1`, `mix2` and `mix3` give, in a loop of its own: calls cost more than what they would do. */
export function hashAll(
  { singles, pairs, triples, numbers }: Templates,
  values: Int32Array,
  keys: Int32Array,
  from = 0,
): number {
  let n = 0
  for (let i = 0; i < singles.length; i++) {
    let h = Math.imul(values[singles[i]!]! + numbers[n]!, PRIME_1)
    h = Math.imul(h ^ (h >>> 16), PRIME_3)
    keys[from + n++] = h ^ (h >>> 15)
  }
  for (let i = 0; i < pairs.length; i += 2) {
    let h = Math.imul(values[pairs[i]!]! + numbers[n]!, PRIME_1)
    h = Math.imul((h ^ (h >>> 15)) + values[pairs[i + 1]!]!, PRIME_2)
    h = Math.imul(h ^ (h >>> 16), PRIME_3)
    keys[from + n++] = h ^ (h >>> 15)
  }
  for (let i = 0; i < triples.length; i += 3) {
    let h = Math.imul(values[triples[i]!]! + numbers[n]!, PRIME_1)
    h = Math.imul((h ^ (h >>> 15)) + values[triples[i + 1]!]!, PRIME_2)
    h = Math.imul((h ^ (h >>> 13)) + values[triples[i + 2]!]!, PRIME_3)
    h = Math.imul(h ^ (h >>> 16), PRIME_3)
    keys[from + n++] = h ^ (h >>> 15)
  }
  return from + n
}

/** The same keys in the order in which the templates are written, as training takes them in. */
export function hashAsWritten(made: Templates, values: Int32Array, keys: Int32Array, from: number): number {
  const count = hashAll(made, values, unordered)
  for (let n = 0; n < count; n++) keys[from + made.written[n]!] = unordered[n]!
  return from + count
}

const unordered = new Int32Array(256)
