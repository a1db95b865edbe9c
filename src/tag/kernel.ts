import { type Adder, ROOM } from "./adder.ts"
import type { DuoWeights } from "./duo.ts"
import { KERNEL } from "./kernel-bytes.ts"
import type { SparseWeights } from "./sparse.ts"
import type { Templates } from "./templates.ts"

/** What `kernel/sums.ts` exports: addresses in bytes, and counts. */
interface Kernel {
  hash(values: number, table: number, singles: number, pairs: number, triples: number, keys: number): void
  addDuos(keys: number, count: number, slots: number, stripes: number, decode: number, sums: number): void
  addRows(
    keys: number,
    count: number,
    slots: number,
    stripes: number,
    rows: number,
    decode: number,
    scores: number,
    starts: number,
  ): void
  addSets(
    values: number,
    table: number,
    sets: number,
    on: number,
    rows: number,
    mask: number,
    keys: number,
  ): number
  addFours: AddBytes
  addSixteens: AddBytes
  bestChain(
    emitted: number,
    changed: number,
    tokens: number,
    at: number,
    must: number,
    back: number,
    classes: number,
  ): number
  addLeaves(
    rows: number,
    count: number,
    width: number,
    values: number,
    table: number,
    alive: number,
    trees: number,
    leaves: number,
    sums: number,
  ): void
}

/** Adds rows of one byte a class, see `kernel/sums.ts`. */
type AddBytes = (
  values: number,
  tokens: number,
  table: number,
  singles: number,
  pairs: number,
  triples: number,
  rows: number,
  mask: number,
  keys: number,
  from: number,
  to: number,
) => void

/** The part of the platform's WebAssembly that is used here. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: object) => { readonly exports: unknown }
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer }
}

let compiled: object | null | undefined

/** Null on a platform, or under a policy of a page, that compiles no WebAssembly with vectors. */
function kernelModule(): object | null {
  if (compiled !== undefined) return compiled
  try {
    compiled = new WebAssembly.Module(Uint8Array.from(atob(KERNEL), char => char.charCodeAt(0)))
  } catch {
    compiled = null
  }
  return compiled
}

const PAGE = 65_536
/** Bytes that vectors may be read from at once. */
const ALIGN = 64
/** Integers that the last vector may write too much. */
const SLACK = 4

/** An adder in WebAssembly over these weights and templates, which are copied into its memory; null where there is none.
 * It adds exactly what `plainAdder` does, several times as fast. */
export function kernelAdder(
  rows: readonly SparseWeights[],
  duos: readonly DuoWeights[],
  templates: readonly Templates[],
): Adder | null {
  const module = kernelModule()
  if (module === null) return null
  const layout = new Layout()
  const values = layout.room(ROOM.values)
  const keys = layout.room(ROOM.keys + SLACK)
  const scores = layout.room(ROOM.scores)
  const sums = layout.room(ROOM.sums)
  const starts = layout.room(ROOM.keys + SLACK)
  const rowsAt = new Map(
    rows.map(weights => [
      weights,
      {
        slots: layout.put(weights.slots),
        rows: layout.put(weights.rows),
        decode: layout.put(weights.decode),
      },
    ]),
  )
  const duosAt = new Map(
    duos.map(weights => [weights, { slots: layout.put(weights.slots), decode: layout.put(weights.decode) }]),
  )
  const tablesAt = new Map(templates.map(one => [one, layout.put(tableOf(one))]))
  const { kernel, buffer } = layout.instance(module)
  // Taken out once: what WebAssembly exports is an object in which every look-up is a search.
  const { hash, addRows, addDuos } = kernel
  return {
    values: new Int32Array(buffer, values, ROOM.values),
    keys: new Int32Array(buffer, keys, ROOM.keys),
    scores: new Int32Array(buffer, scores, ROOM.scores),
    sums: new Int32Array(buffer, sums, ROOM.sums),
    hashing: one => {
      const table = tablesAt.get(one)!
      const [singles, pairs, triples] = [1, 2, 3].map(arity => countOf(one, arity)) as [
        number,
        number,
        number,
      ]
      const count = singles + pairs + triples
      return at => {
        hash(values, table, singles, pairs, triples, keys + 4 * at)
        return at + count
      }
    },
    rows: weights => {
      const at = rowsAt.get(weights)!
      const stripes = weights.slots.length >>> 6
      return (from, to) =>
        addRows(keys + 4 * from, to - from, at.slots, stripes, at.rows, at.decode, scores, starts)
    },
    duos: weights => {
      const at = duosAt.get(weights)!
      const stripes = weights.slots.length >>> 6
      return (from, to) => addDuos(keys + 4 * from, to - from, at.slots, stripes, at.decode, sums)
    },
  }
}

/** What adds up the weights of sets of features over one row of values. */
export interface SetAdder {
  readonly values: Int32Array
  /** The sum over the features of the sets with these bits. */
  add(on: number): number
  /** The keys that were added up last, set after set. */
  readonly keys: Int32Array
  /** The weights where the adder reads them: what was just added up is near. */
  readonly weights: Int8Array
}

/** An adder of weights of one byte, each where the bits of `mask` of a key say, over rows of so many values; null where there
 * is no WebAssembly. */
export function setAdder(
  weights: Int8Array,
  mask: number,
  sets: readonly { readonly bit: number; readonly templates: Templates }[],
  count: number,
): SetAdder | null {
  const module = kernelModule()
  if (module === null) return null
  const layout = new Layout()
  const values = layout.room(count)
  const features = sets.reduce((sum, one) => sum + one.templates.cells.length, 0)
  const keys = layout.room(features + SLACK)
  const table = layout.put(setTable(sets))
  const rows = layout.put(weights)
  const { kernel, buffer } = layout.instance(module)
  const { addSets } = kernel
  return {
    values: new Int32Array(buffer, values, count),
    keys: new Int32Array(buffer, keys, features),
    weights: new Int8Array(buffer, rows, weights.length),
    add: on => addSets(values, table, sets.length, on, rows, mask, keys),
  }
}

/** Weights of features over the values of a token: of each key a row of so many bytes. The keys of `alike` are the same at
 * every look at the tokens, those of `against` are not. */
export interface ByteRows {
  readonly rows: Int8Array
  readonly mask: number
  readonly alike: Templates
  readonly against: Templates
}

/** What finds the best chain of classes, four a token, over a stretch of tokens. */
export interface ChainAdder {
  /** What templates join: value `v` of token `k` at `v * length + k`. */
  readonly values: Int32Array
  /** What speaks for each class of each token, and for each change to it from one of those of the token before. */
  readonly emitted: Int16Array
  readonly changed: Int16Array
  /** The best chain. */
  readonly classes: Uint8Array
  /** Adds up what speaks for the first `tokens` tokens. With `again`, only values of `against` have changed. */
  add(tokens: number, again: boolean): void
  /** Finds the best chain in which token `at` is of class `must`; returns its sum. */
  chain(tokens: number, at: number, must: number): number
}

/** An adder of chains of up to `length` tokens (a multiple of four), each with so many values; null where there is no
 * WebAssembly. */
export function chainAdder(
  emission: ByteRows,
  boundary: ByteRows,
  values: number,
  length: number,
): ChainAdder | null {
  const module = kernelModule()
  if (module === null) return null
  const layout = new Layout()
  const valuesAt = layout.room(values * length)
  const keys = layout.room(4 * ROOM.keys)
  const back = layout.room(4 * length)
  const classes = layout.room(length / 4)
  const parts = [
    { width: 4, of: emission },
    { width: 16, of: boundary },
  ].map(({ width, of }) => ({
    mask: of.mask,
    rows: layout.put(of.rows),
    zeros: layout.room((length * width) / 2),
    alike: layout.room((length * width) / 2),
    all: layout.room((length * width) / 2),
    of: [of.alike, of.against].map(one => ({
      table: layout.put(columnTable(one, length)),
      counts: [1, 2, 3].map(arity => countOf(one, arity)) as [number, number, number],
    })),
  }))
  const { kernel, buffer } = layout.instance(module)
  const sums = [kernel.addFours, kernel.addSixteens]
  const [emitted, changed] = parts as [(typeof parts)[0], (typeof parts)[0]]
  return {
    values: new Int32Array(buffer, valuesAt, values * length),
    emitted: new Int16Array(buffer, emitted.all, 4 * length),
    changed: new Int16Array(buffer, changed.all, 16 * length),
    classes: new Uint8Array(buffer, classes, length),
    add: (tokens, again) => {
      for (let p = 0; p < parts.length; p++) {
        const { mask, rows, zeros, alike, all, of } = parts[p]!
        const sum = sums[p]!
        for (let t = again ? 1 : 0; t < of.length; t++) {
          const { table, counts } = of[t]!
          const [from, to] = t === 0 ? [zeros, alike] : [alike, all]
          sum(valuesAt, tokens, table, counts[0], counts[1], counts[2], rows, mask, keys, from, to)
        }
      }
    },
    chain: (tokens, at, must) => kernel.bestChain(emitted.all, changed.all, tokens, at, must, back, classes),
  }
}

/** What adds up trees for rows of values. */
export interface TreeAdder {
  /** Row after row. */
  readonly rows: Float32Array
  /** What each row is worth. */
  readonly sums: Float64Array
  /** Weighs the first `count` rows. */
  add(count: number): void
}

/** Rows that are looked up in trees side by side. */
export const LANES = 4

/** Room for the leaves of one tree. */
export const LEAVES = 32

/** An adder of trees that ask for the first `values` values of rows of `width`, up to `length` of them; `table` as `addLeaves`
 * in `kernel/sums.ts` reads it, `leaves` what they are worth, `LEAVES` a tree. Null where there is no WebAssembly. */
export function treeAdder(
  table: Int32Array,
  values: number,
  leaves: Float32Array,
  width: number,
  length: number,
): TreeAdder | null {
  const module = kernelModule()
  if (module === null) return null
  const layout = new Layout()
  const trees = leaves.length / LEAVES
  const rows = layout.room(width * (length + LANES))
  const alive = layout.room(LANES * trees)
  const sums = layout.room(2 * (length + LANES))
  const tableAt = layout.put(table)
  const leavesAt = layout.put(leaves)
  const { kernel, buffer } = layout.instance(module)
  return {
    rows: new Float32Array(buffer, rows, width * length),
    sums: new Float64Array(buffer, sums, length),
    add: count => kernel.addLeaves(rows, count, 4 * width, values, tableAt, alive, trees, leavesAt, sums),
  }
}

/** What lies where in a memory that is not there yet. */
class Layout {
  #end = 0
  readonly #parts: [number, Uint8Array][] = []

  /** The address of room for so many integers. */
  room(integers: number): number {
    const at = this.#end
    this.#end = Math.ceil((at + 4 * integers) / ALIGN) * ALIGN
    return at
  }

  /** The address of a copy of these bytes. */
  put({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
    const at = this.room(Math.ceil(byteLength / 4))
    this.#parts.push([at, new Uint8Array(buffer, byteOffset, byteLength)])
    return at
  }

  instance(module: object): { readonly kernel: Kernel; readonly buffer: ArrayBuffer } {
    const memory = new WebAssembly.Memory({ initial: Math.ceil((this.#end + ALIGN) / PAGE) })
    for (const [at, bytes] of this.#parts) new Uint8Array(memory.buffer).set(bytes, at)
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    return { kernel: exports as Kernel, buffer: memory.buffer }
  }
}

function countOf({ cells }: Templates, arity: number): number {
  return cells.filter(({ at }) => at.length === arity).length
}

/** The templates as `hashFour` in `kernel/sums.ts` reads them, of columns of so many integers. */
function columnTable({ cells }: Templates, length: number): Int32Array {
  return Int32Array.from(cells.flatMap(({ number, at }) => [number, ...at.map(place => 4 * length * place)]))
}

/** Sets of templates as `addSets` in `kernel/sums.ts` reads them. */
function setTable(sets: readonly { readonly bit: number; readonly templates: Templates }[]): Uint8Array {
  const bytes: number[] = []
  for (const { bit, templates } of sets) {
    const table = tableOf(templates)
    const counts = [1, 2, 3].map(arity => countOf(templates, arity))
    bytes.push(...new Uint8Array(Int32Array.of(bit, ...counts, table.length).buffer), ...table)
  }
  return Uint8Array.from(bytes)
}

/** The templates as `hash` in `kernel/sums.ts` reads them. */
function tableOf({ cells }: Templates): Uint8Array {
  const bytes: number[] = []
  for (const arity of [1, 2, 3]) {
    const kind = cells.filter(({ at }) => at.length === arity)
    for (let i = 0; i < kind.length; i += 4) {
      const four = [0, 1, 2, 3].map(k => kind[Math.min(i + k, kind.length - 1)]!)
      bytes.push(...new Uint8Array(Int32Array.from(four, ({ number }) => number).buffer))
      for (let v = 0; v < arity; v++)
        bytes.push(...new Uint8Array(Uint16Array.from(four, ({ at }) => 4 * at[v]!).buffer))
    }
  }
  return Uint8Array.from(bytes)
}
