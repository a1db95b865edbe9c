import type { Parsed } from "../model/doc.ts"
import { wordsOf } from "../model/doc.ts"
import type { CountryFrom, EntityType, MentionKind } from "../model/reading.ts"
import type { NameSpan } from "./candidate.ts"
import { isUpper, keyAt, keyOf, type Lexicon } from "./lexicon.ts"

/** An entity while the report is being read. */
export interface Draft {
  type: EntityType
  /** Has a list, a title or a noun settled the type? */
  certain: boolean
  name: string
  country: string | null
  /** A body or an office that every country has: it is of the country the words around it are about. */
  local: boolean
  /** How the country was worked out; null when the words say it. */
  countryFrom: CountryFrom | null
  /** Holds an office that one person holds, of whatever. */
  office: boolean
  /** Where it is told that an office is held, when that is not the first mention; a token. */
  officeAt: number | null
  /** That office is told of by its time (« sous la présidence de X »): that of the state the sentence is about. */
  inTerm: boolean
  /** A body between states, or somebody who holds an office of one. */
  world: boolean
  role: string | null
  gender: "m" | "f" | null
  /** Gender of its grammar or of its given name; for agreement, never put out. */
  agrees: "m" | "f" | null
  plural: boolean
  /** Nouns it has been described with. */
  readonly nouns: Set<string>
  /** The other words of those descriptions: « ministre » of what. */
  readonly details: Set<string>
  /** Those it stands for, when it is « les deux pays ». */
  members: readonly Draft[]
  readonly mentions: DraftMention[]
  /** Of a state: adjectives that speak of it without naming it (« le ministre russe »), as tokens. */
  readonly hints: number[]
  /** Kept in the reading: named, or seen to speak or act. */
  kept: boolean
}

export interface DraftMention {
  readonly from: number
  readonly to: number
  readonly kind: MentionKind
  readonly subject: boolean
  /** Between quotation marks. */
  readonly quoted: boolean
}

/** An entity of which nothing is known yet but what is given. */
export function newDraft(known: Partial<Draft> & Pick<Draft, "type" | "name">): Draft {
  return {
    certain: true,
    country: null,
    local: false,
    countryFrom: null,
    office: false,
    officeAt: null,
    inTerm: false,
    world: false,
    role: null,
    gender: null,
    agrees: null,
    plural: false,
    nouns: new Set(),
    details: new Set(),
    members: [],
    mentions: [],
    hints: [],
    kept: true,
    ...known,
  }
}

export function isNamed(draft: Draft): boolean {
  return draft.mentions.some(mention => mention.kind === "name")
}

type Demonyms = Lexicon["demonyms"]

/** Finds the entity a name belongs to among those already named. */
export class NameIndex {
  readonly #byKey = new Map<string, Draft>()
  /** Last words of people's names, first words of other long names: short forms point to the latest. */
  readonly #byPart = new Map<string, Draft>()
  /** First words of people's names, where the family comes first or only the given name is said. */
  readonly #byFirst = new Map<string, Draft>()
  readonly #initials = new Map<string, Draft>()
  /** Of which country a name is that is said without it. */
  readonly #shortCountry = new Map<string, string>()
  readonly #demonyms: Demonyms

  constructor(demonyms: Demonyms) {
    this.#demonyms = demonyms
  }

  find(doc: Parsed, name: NameSpan): Draft | null {
    if (name.entry) {
      const listed = this.#byKey.get(keyOf(name.entry.name))
      if (listed) return listed
    }
    const words = wordList(doc, name.from, name.to)
    const whole = words.join("")
    const same = this.#byKey.get(whole)
    if (same) return same
    if (name.entry && name.entry.type !== "other") return this.#initials.get(whole) ?? null
    if (words.length === 1) {
      const acronym = isUpper(wordsOf(doc, name.from)) ? this.#initials.get(whole) : undefined
      return acronym ?? this.#byPart.get(whole) ?? this.#byFirst.get(whole) ?? null
    }
    const shorter = this.#withoutCountry(doc, name, words)
    if (shorter) return shorter
    // « B. Obama », « Barack Obama » after « Obama »: the surname is what counts, given names must not clash.
    const surname = this.#byPart.get(words.at(-1)!) ?? this.#byKey.get(words.at(-1)!)
    if (surname && surname.type === "person" && agree(surname, words)) return surname
    if (surname && !surname.certain && wordCount(surname.name) === 1 && name.type === "person") return surname
    // « Kim Jong-un » after « Kim »: a family name that comes first.
    const first = this.#byKey.get(words[0]!)
    if (first && name.type === "person" && first.type === "person" && wordCount(first.name) === 1)
      return first
    return null
  }

  /** « Parti libéral portugais » after « Parti libéral », unless that is the Spanish one. */
  #withoutCountry(doc: Parsed, name: NameSpan, words: readonly string[]): Draft | null {
    const bare = withoutCountry(doc, name, this.#demonyms)
    if (bare === 0) return null
    const key = words.slice(0, bare).join("")
    const known = this.#byKey.get(key)
    if (!known || !isBody(known)) return null
    const country = this.#shortCountry.get(key)
    return country === undefined || country === this.#countryOf(doc, name) ? known : null
  }

  /** A name without its country is that of the first who bears it. */
  #knowShort(key: string, draft: Draft, country: string): void {
    if (!this.#byKey.has(key)) this.#byKey.set(key, draft)
    if (this.#byKey.get(key) === draft && !this.#shortCountry.has(key)) this.#shortCountry.set(key, country)
  }

  #countryOf(doc: Parsed, { to }: NameSpan): string {
    return this.#demonyms.get(doc.norm[to - 1]!)!.code
  }

  /** Under a name that need not stand in the text. */
  know(name: string, draft: Draft): void {
    this.#byKey.set(keyOf(name), draft)
  }

  add(doc: Parsed, name: NameSpan, draft: Draft): void {
    const words = wordList(doc, name.from, name.to)
    this.#byKey.set(words.join(""), draft)
    if (name.entry) this.#byKey.set(keyOf(name.entry.name), draft)
    if (words.length < 2) return
    const bare = isBody(draft) ? withoutCountry(doc, name, this.#demonyms) : 0
    if (bare > 0) this.#knowShort(words.slice(0, bare).join(""), draft, this.#countryOf(doc, name))
    if (draft.type === "person") {
      this.#byPart.set(words.at(-1)!, draft)
      this.#byFirst.set(words[0]!, draft)
    }
    if (!/^(?:person|state|place)$/.test(draft.type)) this.#byPart.set(words[0]!, draft)
    const initials = capitalInitials(doc, name.from, name.to)
    if (initials.length > 1 && draft.type !== "person") this.#initials.set(initials, draft)
  }
}

function wordList(doc: Parsed, from: number, to: number): string[] {
  const out: string[] = []
  for (let i = from; i < to; i++) if (doc.part[i] !== 2) out.push(keyAt(doc, i))
  return out
}

/** How many words, two at least, are left of « Parti libéral portugais » when the country at its end is taken off; 0 when
 * it ends with none. Words are counted as `wordList` counts them. */
function withoutCountry(doc: Parsed, { from, to }: NameSpan, demonyms: Demonyms): number {
  if (to - from < 3 || !demonyms.has(doc.norm[to - 1]!)) return 0
  let words = 0
  for (let i = from; i < to - 1; i++) if (doc.part[i] !== 2) words++
  return words > 1 ? words : 0
}

function isBody({ type }: Draft): boolean {
  return type === "organisation" || type === "official-body" || type === "media"
}

/** Could these words name the person already known? One given name against another says no. */
function agree(person: Draft, words: readonly string[]): boolean {
  const known = person.name.split(" ").map(keyOf)
  if (known.length < 2) return true
  const given = words[0]!
  return known[0] === given || (given.endsWith(".") && known[0]!.startsWith(given[0]!))
}

function wordCount(name: string): number {
  return name.split(" ").length
}

function capitalInitials(doc: Parsed, from: number, to: number): string {
  let out = ""
  for (let i = from; i < to; i++) {
    for (const part of wordsOf(doc, i).split("-"))
      if (part.length > 3 || /^\p{Lu}/u.test(part)) out += keyOf(part)[0] ?? ""
  }
  return out
}
