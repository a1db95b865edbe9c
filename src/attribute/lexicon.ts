import type { Act, SourceType, Stance } from "../model/reading.ts"
import { type AttributionRules, type Entry, isFrame } from "./rules.ts"
import { readSenses, type Senses } from "./senses.ts"
import { type NumberedWords, numbered } from "./words.ts"

/** A word or phrase that reports, after reading its table. */
export interface CueEntry extends Entry {
  /** Act and stance as one small number, from 1. */
  readonly kind: number
  /** Has it a frame with whom one speaks to as its object, one with a noun phrase? Are all its frames infinitives, all of them
   * prepositions? */
  readonly person: boolean
  readonly nominal: boolean
  readonly infinitives: boolean
  readonly prepositions: boolean
  readonly reflexive: boolean
  /** Stands with a negation ("ne pas souhaiter"). */
  readonly negative: boolean
  /** Object pronouns that belong to the expression ("s'en prendre"). */
  readonly clitics: readonly string[]
  /** The lemma that heads it. */
  readonly head: string
  /** Words that must follow the head. */
  readonly tail: readonly string[]
  /** The key as the tokens it makes. */
  readonly words: readonly string[]
}

/** The word tables of a language, indexed for look-up. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>
  /** Those verbs whose expression has more words behind the head. */
  readonly expressions: ReadonlyMap<string, readonly CueEntry[]>
  /** The words of such expressions behind their verbs. */
  readonly tails: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, readonly CueEntry[]>
  readonly predicates: ReadonlyMap<string, readonly CueEntry[]>
  /** Those by all they may be written as. */
  readonly agreed: ReadonlyMap<string, readonly CueEntry[]>
  /** Forms that look like other words → the verb they may be of. */
  readonly alike: ReadonlyMap<string, string>
  readonly impersonal: ReadonlyMap<string, readonly CueEntry[]>
  /** By first word, longest first. */
  readonly prepositions: ReadonlyMap<string, readonly CueEntry[]>
  readonly hearsay: ReadonlyMap<string, readonly CueEntry[]>
  /** By preposition. */
  readonly owned: ReadonlyMap<string, readonly CueEntry[]>
  readonly carriers: ReadonlyMap<string, readonly CueEntry[]>
  readonly refusers: ReadonlyMap<string, readonly CueEntry[]>
  /** By first word, longest first. */
  readonly adverbials: ReadonlyMap<string, readonly (readonly string[])[]>
  /** By first word, longest first. */
  readonly occasions: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Bits of `BEGINS` for each word that a set phrase may begin with, and of `LOOKS`. */
  readonly beginnings: ReadonlyMap<string, number>
  readonly sourceNouns: ReadonlyMap<string, SourceType>
  readonly seats: ReadonlyMap<string, SourceType>
  /** What seats begin with: their first words. */
  readonly seated: ReadonlySet<string>
  readonly media: ReadonlySet<string>
  /** The preposition that each pronoun of what is said holds, "" for an object. */
  readonly standIns: ReadonlyMap<string, string>
  readonly anonymous: ReadonlySet<string>
  readonly senses: Senses | null
  /** All these words by number. */
  readonly words: NumberedWords
  readonly pastAsParticiple: boolean
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>
}

/** What a word may begin. */
export const BEGINS = { preposition: 1, hearsay: 2, owned: 4, adverbial: 8 } as const

/** Bits beside those of `BEGINS`: a word that may go on an expression behind its verb, and one that looks like a verb of saying. */
export const LOOKS = { tail: 16, alike: 32 } as const

const WORD_SETS = [
  "that",
  "whether",
  "relatives",
  "clitics",
  "reflexives",
  "expletives",
  "generics",
  "negations",
  "correlativeNegations",
  "negationParticles",
  "halfNegations",
  "predeterminers",
  "agents",
  "votes",
  "addressing",
  "binding",
  "comparing",
  "antecedents",
  "relays",
  "quoting",
  "hypothesis",
  "copulas",
  "measures",
  "turns",
  "softeners",
  "planners",
  "subjectless",
  "futures",
  "varying",
  "light",
  "spreading",
  "posts",
  "of",
  "circumstances",
  "connectives",
  "contrasting",
  "joining",
  "beside",
  "named",
  "denying",
  "preferring",
  "again",
  "counting",
  "blows",
  "armed",
  "struck",
  "handling",
  "partitives",
  "without",
  "finders",
] as const
export type WordSet = (typeof WORD_SETS)[number]

const read = new WeakMap<AttributionRules, Lexicon>()

/** The tables of a pack, read once for each pack object. */
export function lexiconOf(rules: AttributionRules): Lexicon {
  let lexicon = read.get(rules)
  if (!lexicon) {
    lexicon = readTables(rules)
    read.set(rules, lexicon)
  }
  return lexicon
}

/** The predicates a word may be by its lemma, as it is written, or without an ending that agrees (« opposées »). */
export function predicatesOf(
  { predicates, agreed }: Lexicon,
  norm: string,
  lemma: string,
): readonly CueEntry[] {
  return together(predicates.get(lemma), agreed.get(norm))
}

/** The same by the numbers of word and lemma. */
export function predicatesOfNumbers(
  { predicated, agreed }: NumberedWords,
  word: number,
  lemma: number,
): readonly CueEntry[] {
  return together(predicated[lemma], agreed[word])
}

function together(
  own: readonly CueEntry[] | null | undefined,
  written: readonly CueEntry[] | null | undefined,
): readonly CueEntry[] {
  return own && written ? [...own, ...written] : (own ?? written ?? NONE)
}

const NONE: readonly CueEntry[] = []

/** The predicates by all they may be written as: bare, then with each ending that agrees. */
function agreedOf(
  predicates: ReadonlyMap<string, readonly CueEntry[]>,
  endings: readonly string[],
): Map<string, readonly CueEntry[]> {
  const agreed = new Map(predicates)
  for (const ending of endings)
    for (const [word, entries] of predicates)
      agreed.set(word + ending, [...(agreed.get(word + ending) ?? []), ...entries])
  return agreed
}

/** A phrase as the tokens it makes: split at spaces and after apostrophes. */
function wordsOfPhrase(phrase: string): string[] {
  return phrase.split(/ +|(?<=')/).filter(word => word !== "")
}

function readTables(rules: AttributionRules): Lexicon {
  const sets = Object.fromEntries(
    WORD_SETS.map(name => [name, new Set(rules[name])]),
  ) as unknown as Lexicon["sets"]
  const byHead = (table: string) => indexed(cueTable(table, sets), entry => entry.head)
  const byFirst = (table: string) =>
    indexed(cueTable(table, sets), entry => wordsOfPhrase(entry.key)[0]!, longestFirst)
  const plain = (lines: readonly string[]) =>
    indexed(cueTable(`[speech states]\n${lines.join("\n")}`, sets), entry => entry.head)
  const verbs = byHead(rules.verbs)
  const expressions = [...verbs.values()].flat().filter(entry => entry.tail.length > 0)
  const seats = typeTable(rules.seats, /, */)
  const prepositions = byFirst(rules.prepositions)
  const hearsay = byFirst(rules.hearsay)
  const owned = byFirst(rules.owned)
  const phrases = (lines: readonly string[]) =>
    indexed(
      lines.map(wordsOfPhrase),
      words => words[0]!,
      (a, b) => b.length - a.length,
    )
  const adverbials = phrases(rules.adverbials)
  const tails = new Set(expressions.flatMap(entry => entry.tail))
  const alike = new Map(rules.alike.map(line => line.split(" ") as [string, string]))
  const sourceNouns = typeTable(rules.sourceNouns, / +/)
  const nouns = byHead(rules.nouns)
  const predicates = byHead(rules.predicates)
  const agreed = agreedOf(predicates, rules.agreeing)
  const beginnings = beginningsOf([
    [prepositions, BEGINS.preposition],
    [hearsay, BEGINS.hearsay],
    [owned, BEGINS.owned],
    [adverbials, BEGINS.adverbial],
    [tails, LOOKS.tail],
    [alike, LOOKS.alike],
  ])
  const anonymous = new Set(rules.anonymous)
  const senses = rules.senses && readSenses(rules.senses)
  return {
    verbs,
    expressions: indexed(expressions, entry => entry.head),
    tails,
    nouns,
    predicates,
    agreed,
    alike,
    impersonal: byHead(rules.impersonal),
    prepositions,
    hearsay,
    owned,
    carriers: plain(rules.carriers),
    refusers: plain(rules.refusers),
    adverbials,
    occasions: phrases(rules.occasions),
    beginnings,
    sourceNouns,
    seats,
    seated: new Set([...seats.keys()].map(seat => seat.split(" ")[0]!)),
    media: new Set(rules.media),
    standIns: new Map(rules.standIns),
    anonymous,
    senses,
    words: numbered({ beginnings, sets, anonymous, verbs, nouns, predicates, agreed, sourceNouns, senses }),
    pastAsParticiple: rules.pastAsParticiple,
    sets,
  }
}

const ACTS: readonly Act[] = ["speech", "thought", "intention", "decree", "evidence"]
const STANCES: readonly Stance[] = [
  "states",
  "confirms",
  "denies",
  "does-not-confirm",
  "declines",
  "accuses",
  "promises",
  "plans",
  "asks",
  "orders",
  "warns",
  "praises",
  "criticises",
  "suggests",
  "predicts",
  "admits",
  "believes",
  "hopes",
  "fears",
  "doubts",
]

type Parts = Pick<CueEntry, "reflexive" | "negative" | "clitics" | "head" | "tail" | "words">

/** Every entry is made here, so that all are of one shape. */
function entryOf(
  key: string,
  act: Act,
  stance: Stance,
  takes: CueEntry["takes"],
  joins: CueEntry["joins"],
  { reflexive, negative, clitics, head, tail, words }: Parts,
): CueEntry {
  const frames = [...takes]
  return {
    key,
    kind: kindOf(act, stance),
    act,
    stance,
    takes,
    person: frames.some(frame => frame.startsWith("person+")),
    nominal: frames.some(frame => /^np\b/.test(frame)),
    infinitives: frames.length > 0 && frames.every(frame => /^(?:person\+)?inf\b/.test(frame)),
    prepositions: frames.length > 0 && frames.every(frame => /^np:/.test(frame)),
    joins,
    reflexive,
    negative,
    clitics,
    head,
    tail,
    words,
  }
}

const NO_FRAMES: CueEntry["takes"] = new Set()
const NO_WORDS: CueEntry["joins"] = new Set()
const NO_PARTS: Parts = { reflexive: false, negative: false, clitics: [], head: "", tail: [], words: [] }

/** A line of the tables for what stands in none. */
export function ownEntry(
  act: Act,
  stance: Stance,
  key = "",
  takes: CueEntry["takes"] = NO_FRAMES,
  joins: CueEntry["joins"] = NO_WORDS,
): CueEntry {
  return entryOf(key, act, stance, takes, joins, { ...NO_PARTS, head: key })
}

/** The entry with another meaning, or with other frames. */
export function changedEntry(
  entry: CueEntry,
  { act = entry.act, stance = entry.stance, takes = entry.takes }: Partial<CueEntry>,
): CueEntry {
  return entryOf(entry.key, act, stance, takes, entry.joins, entry)
}

/** Act and stance as one number, from 1. */
function kindOf(act: Act, stance: Stance): number {
  return 1 + ACTS.indexOf(act) * STANCES.length + STANCES.indexOf(stance)
}

function beginningsOf(
  tables: readonly (readonly [{ keys(): Iterable<string> }, number])[],
): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [table, bit] of tables)
    for (const word of table.keys()) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}

/** Lines under `[act stance]` headers: "expression: frames". */
function cueTable(table: string, sets: Lexicon["sets"]): CueEntry[] {
  const entries: CueEntry[] = []
  let act: Act = "speech"
  let stance: Stance = "states"
  for (const line of table.split("\n")) {
    if (line.startsWith("[")) {
      const [first, second] = line.slice(1, line.indexOf("]")).split(" ")
      act = first as Act
      stance = second as Stance
      continue
    }
    // The frames follow the first colon; a colon may itself be one of them.
    const colon = line.indexOf(":")
    const key = (colon < 0 ? line : line.slice(0, colon)).trim()
    if (key === "") continue
    const written =
      colon < 0
        ? []
        : line
            .slice(colon + 1)
            .split(" ")
            .filter(Boolean)
    const takes = new Set(written.filter(isFrame))
    const joins = new Set(written.filter(word => !isFrame(word)))
    entries.push(entryOf(key, act, stance, takes, joins, parts(key, sets)))
  }
  return entries
}

function parts(key: string, sets: Lexicon["sets"]): Parts {
  const written = wordsOfPhrase(key)
  const words = written.filter((word, w) => !sets.negations.has(word) || joinsDenied(written, w, sets))
  const negative = words.length < written.length && words.length > 0
  let at = 0
  const reflexive = sets.reflexives.has(words[at] ?? "") && words.length > 1
  if (reflexive) at++
  const clitics: string[] = []
  while (at < words.length - 1 && sets.clitics.has(words[at]!)) clitics.push(words[at++]!)
  return { reflexive, negative, clitics, head: words[at] ?? key, tail: words.slice(at + 1), words: written }
}

/** "not confirm | nor | deny": what joins two denied verbs is a word of the phrase. */
function joinsDenied(written: readonly string[], w: number, { negations }: Lexicon["sets"]): boolean {
  if (w < 2 || w + 1 >= written.length) return false
  return negations.has(written[0]!) && !negations.has(written[w - 1]!) && !negations.has(written[w + 1]!)
}

function typeTable(table: string, separator: RegExp): Map<string, SourceType> {
  const types = new Map<string, SourceType>()
  let type: SourceType = "unknown"
  for (const line of table.split("\n")) {
    if (line.startsWith("[")) type = line.slice(1, line.indexOf("]")) as SourceType
    else for (const word of line.split(separator)) if (word && !types.has(word)) types.set(word, type)
  }
  return types
}

function longestFirst(a: CueEntry, b: CueEntry): number {
  return b.key.length - a.key.length
}

function indexed<T>(
  items: readonly T[],
  key: (item: T) => string,
  order?: (a: T, b: T) => number,
): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const item of items) {
    const list = map.get(key(item))
    if (list) list.push(item)
    else map.set(key(item), [item])
  }
  if (order) for (const list of map.values()) list.sort(order)
  return map
}
