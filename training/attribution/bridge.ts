import type { Columns } from "../../src/attribute/columns.ts"
import { hashUnits } from "../../src/tag/hash.ts"
import { LEMMAS, WORDS } from "./bridge-fr.ts"

/** Hash of a word → hash of the word it stands for in the other language. */
export interface Bridge {
  readonly lemmas: ReadonlyMap<number, number>
  readonly words: ReadonlyMap<number, number>
}

export function bridge(): Bridge {
  return { lemmas: mapOf(LEMMAS), words: mapOf(WORDS) }
}

function mapOf(table: string): Map<number, number> {
  const map = new Map<number, number>()
  for (const pair of table.split(/[|\n]/)) {
    const [from, to] = pair.trim().split(" ")
    if (from && to && !map.has(hash(from))) map.set(hash(from), hash(to))
  }
  return map
}

function hash(word: string): number {
  return hashUnits(word, 0, word.length)
}

/** The columns with the words of the other language in place. */
export function bridged(columns: Columns, over: Bridge): Columns {
  const lemma = columns.lemma.map(h => over.lemmas.get(h) ?? over.words.get(h) ?? h)
  const norm = columns.norm.map(h => over.words.get(h) ?? over.lemmas.get(h) ?? h)
  return { ...columns, lemma, norm }
}
