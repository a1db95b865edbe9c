import type { Parsed } from "../model/doc.ts"
import { keepsCapitals } from "../tag/inflection.ts"
import { type LookedUp, lookedUpByAny } from "../tag/looked-up.ts"
import { WORD, WORD_COLUMNS, type Words } from "../tag/words.ts"
import type { Room } from "./room.ts"
import { hashOf, type WordTable } from "./word-table.ts"

/** Of each token the numbers of its word and of its lemma among those of a table, and the hashes of both. */
export interface TokenWords {
  readonly words: Int32Array
  readonly lemmas: Int32Array
  readonly wordHash: Int32Array
  readonly lemmaHash: Int32Array
}

/** Of the rows of a tagger's words what a table tells of them, written down when a row is first met: the same words are met
 * in report after report. */
interface Known {
  readonly generation: number
  /** `COLUMNS` integers a row. */
  columns: Int32Array
  /** The lemma each row was last met with. */
  readonly lemmas: (string | null)[]
}

/** The number of the word, -1 while it is not looked up; of the lemma the number and the hash. */
const NUMBER = 0
const LEMMA = 1
const LEMMA_HASH = 2
const COLUMNS = 3

/** Looks the words of reports up in one table. */
export class WordNumbers {
  private readonly table: WordTable
  private readonly known = new WeakMap<Words, Known>()

  constructor(table: WordTable) {
    this.table = table
  }

  of(tagged: Parsed, room: Room): TokenWords {
    const out = { words: room.zeros(), lemmas: room.zeros(), wordHash: room.zeros(), lemmaHash: room.zeros() }
    const looked = lookedUpByAny(tagged)
    if (looked) this.byRows(tagged, looked, out)
    else this.byHashes(tagged, out)
    return out
  }

  /** Looks the lemmas up that are others now. */
  renew(out: TokenWords, before: readonly string[], now: readonly string[]): void {
    if (before === now) return
    for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) this.setLemma(out, i, now[i]!)
  }

  private setLemma(out: TokenWords, i: number, lemma: string): void {
    out.lemmaHash[i] = hashOf(lemma)
    out.lemmas[i] = this.table.numberOf(lemma, out.lemmaHash[i]!)
  }

  private byHashes({ count, norm, lemma }: Parsed, out: TokenWords): void {
    const { table } = this
    for (let i = 0; i < count; i++) {
      out.wordHash[i] = hashOf(norm[i]!)
      out.words[i] = table.numberOf(norm[i]!, out.wordHash[i]!)
      this.setLemma(out, i, lemma[i]!)
    }
  }

  private byRows({ count, norm, lemma, upos }: Parsed, looked: LookedUp, out: TokenWords): void {
    const { table } = this
    const { words, rows } = looked
    const { columns, lemmas } = this.knownOf(words)
    for (let i = 0; i < count; i++) {
      const row = rows[i]! / WORD_COLUMNS
      const at = row * COLUMNS
      const hash = words.columns[rows[i]! + WORD]!
      if (columns[at + NUMBER] === -1) columns[at + NUMBER] = table.numberOf(norm[i]!, hash)
      out.wordHash[i] = hash
      out.words[i] = columns[at + NUMBER]!
      // The lemma of a name is a piece of the report: kept, it would keep the report.
      if (keepsCapitals(upos[i]!)) {
        this.setLemma(out, i, lemma[i]!)
        continue
      }
      if (lemmas[row] !== lemma[i]) {
        lemmas[row] = lemma[i]!
        columns[at + LEMMA_HASH] = hashOf(lemma[i]!)
        columns[at + LEMMA] = table.numberOf(lemma[i]!, columns[at + LEMMA_HASH]!)
      }
      out.lemmas[i] = columns[at + LEMMA]!
      out.lemmaHash[i] = columns[at + LEMMA_HASH]!
    }
  }

  /** With room for all rows there are. */
  private knownOf(words: Words): Known {
    let known = this.known.get(words)
    if (known?.generation !== words.generation) {
      known = { generation: words.generation, columns: new Int32Array(0), lemmas: [] }
      this.known.set(words, known)
    }
    const size = words.norms.length * COLUMNS
    if (known.columns.length < size) {
      const larger = new Int32Array(2 * size).fill(-1)
      larger.set(known.columns)
      known.columns = larger
    }
    while (known.lemmas.length < words.norms.length) known.lemmas.push(null)
    return known
  }
}
