import { type Mark, type MarkKind, marksOf } from "../../export/marks.ts"
import type { Reading } from "../../model/reading.ts"

/** A block of the text with the marks that stand in it. */
export interface MarkedBlock {
  readonly role: string
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/** Which blocks of a long text have their marks drawn. The words of every block stand there from the start, so that the
 * page can be searched, printed and listened to; marks come first where the person looks, then everywhere. */
export class Marking {
  readonly blocks: readonly MarkedBlock[]
  readonly #holding = new Map<string, number[]>()
  readonly #waiting = new Set<number>()
  readonly #listeners = new Set<() => void>()
  readonly #ofBlock = new Map<number, () => void>()

  /** `first`: UTF-16 units of text that are marked at once, from the beginning. */
  constructor(reading: Reading, first: number) {
    this.blocks = blocksOf(reading)
    for (const [n, block] of this.blocks.entries()) {
      if (block.start >= first && block.marks.length) this.#waiting.add(n)
      for (const { record } of block.marks) {
        const held = this.#holding.get(record)
        if (!held) this.#holding.set(record, [n])
        else if (held.at(-1) !== n) held.push(n)
      }
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Is told when one block is marked, and of nothing else: a long text has hundreds. Whoever draws it listens alone. */
  subscribeTo(block: number, listener: () => void): () => void {
    this.#ofBlock.set(block, listener)
    return () => void this.#ofBlock.delete(block)
  }

  isMarked(block: number): boolean {
    return !this.#waiting.has(block)
  }

  get done(): boolean {
    return this.#waiting.size === 0
  }

  /** Marks these blocks now. */
  mark(blocks: Iterable<number>): void {
    const marked = [...blocks].filter(n => this.#waiting.delete(n))
    if (!marked.length) return
    for (const n of marked) this.#ofBlock.get(n)?.()
    for (const listener of this.#listeners) listener()
  }

  /** The next blocks in line that together hold about so many marks. */
  next(marks: number): readonly number[] {
    const some: number[] = []
    let held = 0
    for (const n of this.#waiting) {
      some.push(n)
      held += this.blocks[n]?.marks.length ?? 0
      if (held >= marks) break
    }
    return some
  }

  /** The blocks that a record, or a stretch "12-40" of the text, stands in. */
  of(where: string): readonly number[] {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(where) ?? []
    if (from === undefined) return this.#holding.get(where) ?? []
    return this.blocks.flatMap(({ start, end }, n) => (start < Number(to) && end > Number(from) ? [n] : []))
  }

  all(): readonly number[] {
    return [...this.#waiting]
  }
}

/** Marks by the block they stand in; one that runs over several stands in each. Linear in blocks and marks. */
function blocksOf(reading: Reading): readonly MarkedBlock[] {
  const entities: Mark[] = reading.entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      // The exports that cut texts by marks know no entities; here they are marks like others.
      kind: "entity" as MarkKind,
      record: id,
      leads: false,
    })),
  )
  const marks = [...marksOf(reading), ...entities].sort((a, b) => a.start - b.start || b.end - a.end)
  const ordered = [...reading.blocks].sort((a, b) => a.start - b.start)
  const blocks = ordered.length ? ordered : [{ role: "paragraph", start: 0, end: reading.text.length }]
  const held = blocks.map((): Mark[] => [])
  let first = 0
  for (const mark of marks) {
    while (first < blocks.length && blocks[first]!.end <= mark.start) first++
    for (let at = first; at < blocks.length && blocks[at]!.start < mark.end; at++) held[at]!.push(mark)
  }
  return blocks.map(({ role, start, end }, n) => ({ role, start, end, marks: held[n]! }))
}
