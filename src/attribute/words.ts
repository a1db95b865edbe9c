import type { SourceType } from "../model/reading.ts"
import type { CueEntry, Lexicon, WordSet } from "./lexicon.ts"
import { REFLEXIVE } from "./senses.ts"
import { WordNumbers } from "./token-words.ts"
import { WordTable } from "./word-table.ts"

/** The sets that are asked about word after word, each with a bit. */
export const IN = {
  that: 1,
  whether: 2,
  relatives: 4,
  expletives: 8,
  generics: 16,
  antecedents: 32,
  hypothesis: 64,
} as const satisfies Partial<Record<WordSet, number>>

/** The words that the tables name, numbered, so that a token's word and lemma are looked up once each; 0 is any other word.
 * All that follows stands at a word's number. */
export interface NumberedWords {
  readonly table: WordTable
  readonly numbers: WordNumbers
  /** Bits of `BEGINS` and `LOOKS`, and of `IN`. */
  readonly begins: Uint8Array
  readonly sets: Uint8Array
  /** Does it say that a source is not named? */
  readonly anonymous: Uint8Array
  /** The class (`CueEntry.kind`) of the first entry of the verb, of the noun; 0 when it is none. */
  readonly verb: Uint8Array
  readonly noun: Uint8Array
  /** All entries of the verb. */
  readonly verbs: readonly (readonly CueEntry[])[]
  /** The predicates by lemma, and by all they may be written as. */
  readonly predicated: readonly (readonly CueEntry[] | null)[]
  readonly agreed: readonly (readonly CueEntry[] | null)[]
  /** What kind of source the noun is, null when the tables do not tell. */
  readonly sources: readonly (SourceType | null)[]
  /** The first entry of the verb in itself, without further words; the same with a reflexive pronoun. */
  readonly plain: readonly (CueEntry | null)[]
  readonly reflexive: readonly (CueEntry | null)[]
  readonly nouns: readonly (CueEntry | null)[]
  readonly predicates: readonly (CueEntry | null)[]
  /** What it is about, by part of speech, and as a verb with a reflexive pronoun where that says something else; 0 when no
   * table tells. */
  readonly senses: Readonly<Record<"verbs" | "reflexives" | "nouns" | "adjectives", Uint8Array>>
}

type Tables = Pick<
  Lexicon,
  "beginnings" | "sets" | "anonymous" | "verbs" | "nouns" | "predicates" | "agreed" | "sourceNouns" | "senses"
>

export function numbered(tables: Tables): NumberedWords {
  const { beginnings, sets, anonymous, verbs, nouns, predicates, agreed, sourceNouns, senses } = tables
  const asked = Object.keys(IN) as (keyof typeof IN)[]
  const all = new Set<string>()
  // Those that are met most first: what they tell lies close together.
  for (const words of [...asked.map(name => sets[name]), beginnings.keys(), anonymous])
    for (const word of words) all.add(word)
  for (const table of [verbs, nouns, predicates, agreed, sourceNouns])
    for (const word of table.keys()) all.add(word)
  if (senses)
    for (const table of [senses.verbs, senses.nouns, senses.adjectives])
      for (const word of table.keys()) all.add(bare(word))
  const words = ["", ...all]
  const bytes = (of: (word: string) => number) => Uint8Array.from(words, word => (word === "" ? 0 : of(word)))
  const entries = (of: (word: string) => CueEntry | undefined) => words.map(word => of(word) ?? null)
  const alone = (word: string, reflexive: boolean) =>
    verbs
      .get(word)
      ?.find(one => one.reflexive === reflexive && one.tail.length === 0 && one.clitics.length === 0)
  const table = new WordTable(words)
  return {
    table,
    numbers: new WordNumbers(table),
    begins: bytes(word => beginnings.get(word) ?? 0),
    sets: bytes(word => asked.reduce((bits, name) => bits | (sets[name].has(word) ? IN[name] : 0), 0)),
    anonymous: bytes(word => Number(anonymous.has(word))),
    verb: bytes(word => verbs.get(word)?.[0]?.kind ?? 0),
    noun: bytes(word => nouns.get(word)?.[0]?.kind ?? 0),
    verbs: words.map(word => verbs.get(word) ?? NO_ENTRIES),
    predicated: words.map(word => predicates.get(word) ?? null),
    agreed: words.map(word => agreed.get(word) ?? null),
    sources: words.map(word => sourceNouns.get(word) ?? null),
    plain: entries(word => alone(word, false)),
    reflexive: entries(word => alone(word, true)),
    nouns: entries(word => nouns.get(word)?.[0]),
    predicates: entries(word => predicates.get(word)?.[0]),
    senses: {
      verbs: bytes(word => senses?.verbs.get(word) ?? 0),
      reflexives: bytes(word => senses?.verbs.get(REFLEXIVE + word) ?? 0),
      nouns: bytes(word => senses?.nouns.get(word) ?? 0),
      adjectives: bytes(word => senses?.adjectives.get(word) ?? 0),
    },
  }
}

const NO_ENTRIES: readonly CueEntry[] = []

function bare(word: string): string {
  return word.startsWith(REFLEXIVE) ? word.slice(REFLEXIVE.length) : word
}
