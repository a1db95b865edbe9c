import { PRIME_1, PRIME_2, PRIME_3 } from "./hash.ts"

/** Features as data: each joins two or three values out of a row of named ones. One loop hashes them all. */
export interface Templates {
  /** Two integers a template: the places of its values. */
  readonly pairs: Int32Array
  /** Three integers a template. */
  readonly triples: Int32Array
  /** The numbers of the templates as the hash takes them in, pairs first. */
  readonly numbers: Int32Array
}

/** Reads templates, one to a cell: `number value value [value]`, cells apart by commas or line breaks; `values` names
 * the places of the row, apart by spaces. */
export function templates(values: string, text: string): Templates {
  const places = new Map(values.split(/\s+/).map((name, i) => [name, i]))
  const cells = text
    .split(/[,\n]/)
    .map(cell => cell.trim())
    .filter(cell => cell !== "")
    .map(cell => {
      const [number, ...names] = cell.split(/\s+/)
      return { number: Number(number), at: names.map(name => places.get(name) ?? fail(name)) }
    })
  const [pairs, triples] = [2, 3].map(size => cells.filter(cell => cell.at.length === size))
  return {
    pairs: Int32Array.from(pairs!.flatMap(cell => cell.at)),
    triples: Int32Array.from(triples!.flatMap(cell => cell.at)),
    numbers: Int32Array.from([...pairs!, ...triples!], cell => Math.imul(cell.number, PRIME_3)),
  }
}

function fail(name: string): never {
  throw new Error(`no value is called ${name}`)
}

/** Writes the key of every template over `values` to `keys`; returns how many. The same keys as `mix2` and `mix3`
 * give, in a loop of its own: calls cost more than what they would do. */
export function hashAll(
  { pairs, triples, numbers }: Templates,
  values: Int32Array,
  keys: Int32Array,
): number {
  let n = 0
  for (let i = 0; i < pairs.length; i += 2) {
    let h = Math.imul(values[pairs[i]!]! + numbers[n]!, PRIME_1)
    h = Math.imul((h ^ (h >>> 15)) + values[pairs[i + 1]!]!, PRIME_2)
    h = Math.imul(h ^ (h >>> 16), PRIME_3)
    keys[n++] = h ^ (h >>> 15)
  }
  for (let i = 0; i < triples.length; i += 3) {
    let h = Math.imul(values[triples[i]!]! + numbers[n]!, PRIME_1)
    h = Math.imul((h ^ (h >>> 15)) + values[triples[i + 1]!]!, PRIME_2)
    h = Math.imul((h ^ (h >>> 13)) + values[triples[i + 2]!]!, PRIME_3)
    h = Math.imul(h ^ (h >>> 16), PRIME_3)
    keys[n++] = h ^ (h >>> 15)
  }
  return n
}
