import type { Parsed } from "../model/doc.ts"
import { wordsOf } from "../model/doc.ts"
import type { EntityType } from "../model/reading.ts"
import { GLANCE, Glances } from "./glance.ts"
import type { MentionRules, NounUse, PronounWord } from "./rules.ts"

/** A name that the lists know. */
export interface KnownEntry {
  /** The fullest spelling. */
  readonly name: string
  readonly type: EntityType
  readonly country: string | null
  /** A state's own name, capital or seat, which may speak for it. */
  readonly speaksFor: string | null
  /** A body that every country has: « l'Assemblée nationale ». */
  readonly local: boolean
  readonly written: string
}

export interface Noun {
  readonly lemma: string
  readonly type: EntityType
  readonly use: Exclude<NounUse, "office" | "post" | "chair">
  /** A role that one person holds. */
  readonly office: boolean
  /** An office of a state; of one that something else may have as well, only where nothing follows. */
  readonly post: boolean | "alone"
  readonly gender: "m" | "f" | null
  /** How many tokens it took. */
  readonly length: number
}

/** The state of an adjective or a people. */
export interface Demonym {
  readonly code: string
  readonly gender: "m" | "f" | null
}

/** The rules of a language, made ready to be looked up. */
export interface Lexicon {
  readonly rules: MentionRules
  readonly known: ReadonlyMap<string, readonly KnownEntry[]>
  readonly demonyms: ReadonlyMap<string, Demonym>
  /** The country of an adjective or a people, and of a city's or region's adjective, which does not name it. */
  readonly countryOf: ReadonlyMap<string, string>
  readonly peoples: ReadonlySet<string>
  readonly nouns: ReadonlyMap<string, Noun>
  /** First words of the nouns of several words. */
  readonly openings: ReadonlySet<string>
  readonly titles: ReadonlyMap<string, "m" | "f" | null>
  /** Those titles that are offices of state. */
  readonly officeTitles: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, PronounWord>
  /** Lemmas of the words by which offices are taken, given and held. */
  readonly officeWords: ReadonlySet<string>
  /** The usual name of each state, by its code. */
  readonly stateNames: ReadonlyMap<string, string>
  /** Unions of states by the key of the city that speaks for them. */
  readonly unions: ReadonlyMap<string, Union>
  /** The keys of known names in order, so that it is seen early when none begins like this. */
  readonly knownKeys: readonly string[]
  /** The same for names that begin with a small letter. */
  readonly smallKeys: readonly string[]
  /** What each form is to all of these. */
  readonly glances: Glances
}

export interface Union {
  readonly name: string
  readonly type: EntityType
  /** The state whose own capital the city is. */
  readonly host: string
}

const compiled = new WeakMap<MentionRules, Lexicon>()

/** The same rules give the same lexicon, made once. */
export function lexiconOf(rules: MentionRules): Lexicon {
  const known = compiled.get(rules)
  if (known) return known
  const lexicon = compile(rules)
  compiled.set(rules, lexicon)
  return lexicon
}

function compile(rules: MentionRules): Lexicon {
  const known = new Map<string, KnownEntry[]>()
  const add = (entry: KnownEntry) => {
    const key = keyOf(entry.written)
    const same = known.get(key)
    if (same) same.push(entry)
    else known.set(key, [entry])
  }
  for (const line of rules.known) {
    const [names = "", type = "", country = ""] = line.split(" | ")
    const spellings = names.split(" = ")
    const speaks = type.endsWith("!")
    for (const written of spellings) {
      add({
        name: spellings[0]!,
        type: (speaks ? type.slice(0, -1) : type) as EntityType,
        country: country === "null" || country === "*" ? null : country,
        local: country === "*",
        speaksFor: speaks ? country : null,
        written,
      })
    }
  }
  const demonyms = new Map<string, { code: string; gender: "m" | "f" | null }>()
  for (const state of rules.states) {
    const name = state.names[0] ?? ""
    for (const written of state.names) {
      add({ name, type: "state", country: state.code, speaksFor: null, local: false, written })
    }
    for (const written of state.capitals) {
      add({ name: written, type: "place", country: state.code, speaksFor: state.code, local: false, written })
    }
    // A form of both genders shows neither.
    for (const word of state.masculine) {
      if (!demonyms.has(word))
        demonyms.set(word, { code: state.code, gender: state.feminine.length ? "m" : null })
    }
    for (const word of state.feminine) {
      const there = demonyms.get(word)
      if (!there) demonyms.set(word, { code: state.code, gender: "f" })
      else if (there.code === state.code && there.gender === "m")
        demonyms.set(word, { code: state.code, gender: null })
    }
  }
  for (const line of rules.places) {
    const [country = "", names = ""] = line.split(" | ")
    for (const written of names.split("; ")) {
      add({
        name: written,
        type: "place",
        country: country === "-" ? null : country,
        speaksFor: null,
        local: false,
        written,
      })
    }
  }
  const nouns = new Map<string, Noun>()
  const openings = new Set<string>()
  for (const line of rules.nouns) readNoun(line, nouns, openings)
  const twos = [...demonyms.keys()].filter(word => word.includes(" "))
  const firstsOfTwo = new Set(twos.map(word => word.split(" ")[0]!))
  const lexicon: Lexicon = {
    rules,
    known,
    demonyms,
    countryOf: new Map([
      ...rules.regional.flatMap(line => {
        const [country = "", words = ""] = line.split(" | ")
        return words.split(", ").map(word => [word, country] as const)
      }),
      ...[...demonyms].map(([word, { code }]) => [word, code] as const),
    ]),
    peoples: new Set(rules.states.flatMap(state => state.peoples)),
    nouns,
    openings,
    titles: new Map(rules.titles.map(title => [title.word, title.gender])),
    officeTitles: new Set(rules.titles.filter(title => title.post).map(title => title.word)),
    pronouns: new Map(rules.pronouns.map(pronoun => [pronoun.word, pronoun])),
    officeWords: new Set([...rules.offices.taking, ...rules.offices.giving, ...rules.offices.terms]),
    stateNames: new Map(rules.states.map(state => [state.code, state.names[0] ?? state.code])),
    unions: new Map(
      rules.unions.map(line => {
        const [city = "", name = "", type = "", host = ""] = line.split(" | ")
        return [keyOf(city), { name, type: type as EntityType, host }]
      }),
    ),
    knownKeys: [...known.keys()].sort(),
    smallKeys: [...known]
      .filter(([, same]) => same.some(one => !isCapitalised(one.written)))
      .map(([key]) => key)
      .sort(),
    glances: new Glances(norm => glanceAt(lexicon, norm, firstsOfTwo)),
  }
  return lexicon
}

/** The bits of `GLANCE` of a form. */
function glanceAt(lexicon: Lexicon, norm: string, firstsOfTwo: ReadonlySet<string>): number {
  const { rules, openings, peoples, demonyms, countryOf, pronouns, knownKeys, smallKeys } = lexicon
  const key = keyOf(norm)
  const opens =
    nounOf(lexicon, norm) !== null || openings.has(norm) || peoples.has(norm) || someBegins(smallKeys, key)
  const standsIn = rules.relatives.has(norm) || rules.words.demonstrative.has(norm) || pronouns.has(norm)
  return (
    (opens ? GLANCE.opensSmall : 0) |
    (someBegins(knownKeys, key) ? GLANCE.opensKnown : 0) |
    (demonyms.has(norm) ? GLANCE.demonym : 0) |
    (firstsOfTwo.has(norm) ? GLANCE.demonymOfTwo : 0) |
    (countryOf.has(norm) ? GLANCE.country : 0) |
    (standsIn ? GLANCE.standIn : 0)
  )
}

const linesOf = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

/** In which country the town of that name lies; null when no list has it or several countries have one. Looks through
 * the one line of towns that begin so: a table of all of them would be made for a handful of questions. */
export function townCountry({ rules: { towns } }: Lexicon, name: string): string | null {
  let lines = linesOf.get(towns)
  if (!lines) {
    lines = new Map(towns.map(line => [line.slice(0, 2), line]))
    linesOf.set(towns, lines)
  }
  const key = keyOf(name)
  const line = lines.get(key.slice(0, 2))
  const at = line?.indexOf(` ${key} `) ?? -1
  if (!line || at < 0) return null
  let from = at
  while (from > 2 && !/[A-Z]/.test(line[from]!)) from--
  return line.slice(from - 1, from + 1)
}

/** Does one of the keys, which are in order, begin so? */
function someBegins(keys: readonly string[], so: string): boolean {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (keys[middle]! < so) low = middle + 1
    else high = middle
  }
  return low < keys.length && keys[low]!.startsWith(so)
}

/** Does it begin with a capital? */
export function isCapitalised(written: string): boolean {
  const code = written.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7
  return /^\p{Lu}/u.test(written)
}

function isOffice(use: string): boolean {
  return use === "office" || use === "post" || use === "chair"
}

function readNoun(line: string, nouns: Map<string, Noun>, openings: Set<string>): void {
  const [forms = "", type = "", use = ""] = line.split(" | ")
  for (const pair of forms.split(", ")) {
    const sexes = pair.split(" ~ ")
    sexes.forEach((form, side) => {
      const gender = sexes.length < 2 ? null : side === 0 ? "m" : "f"
      if (!nouns.has(form)) {
        nouns.set(form, {
          lemma: sexes[0]!,
          type: type as EntityType,
          use: isOffice(use) ? "role" : (use as Noun["use"]),
          office: isOffice(use),
          post: use === "chair" ? "alone" : use === "post",
          length: 1,
          gender,
        })
      }
      const space = form.indexOf(" ")
      if (space > 0) openings.add(form.slice(0, space))
    })
  }
}

/** Names are looked up without spaces, accents or case, so that a tokeniser's choices and « Etats-Unis » do not matter. */
export function keyOf(written: string): string {
  if (PLAIN.test(written)) return written.toLowerCase()
  return written
    .normalize("NFD")
    .replace(/\p{M}|[\s\u00a0\u202f]/gu, "")
    .replace(/[’‘]/g, "'")
    .toLowerCase()
}

const PLAIN = /^[\w.&-]+$/

/** The key of the word at token `i`. The form of a plain one is its key, but for the halves of a contraction. */
export function keyAt(doc: Parsed, i: number): string {
  if (doc.part[i] !== 0 || !isPlain(doc.article.text, doc.start[i]!, doc.end[i]!))
    return keyOf(wordsOf(doc, i))
  return doc.norm[i]!
}

/** Letters and digits of ASCII alone, all of which `PLAIN` takes. */
function isPlain(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    if (!isLetter && (code < 0x30 || code > 0x39)) return false
  }
  return from < to
}

/** No known name is longer; keeps the search for one linear. */
const LONGEST = 9

/** The longest known name that begins at token `i`, and the token after it. */
export function knownAt(lexicon: Lexicon, doc: Parsed, i: number): { entry: KnownEntry; to: number } | null {
  if (!opensKnown(lexicon, doc, i)) return null
  let key = ""
  let best: { entry: KnownEntry; to: number } | null = null
  const sentence = doc.sentence[i]
  for (let j = i; j < doc.count && j < i + LONGEST && doc.sentence[j] === sentence; j++) {
    // The second half of a contraction shares its span with the first.
    if (doc.part[j] !== 2 || j === i) key += keyAt(doc, j)
    if (doc.part[j] === 1) continue
    if (j > i && !someBegins(lexicon.knownKeys, key)) break
    const entry = lexicon.known.get(key)?.find(one => sameCase(one.written, doc, i, j + 1))
    if (entry) best = { entry, to: j + 1 }
  }
  return best
}

/** Does a known name begin with this word, as it is written? */
function opensKnown(lexicon: Lexicon, doc: Parsed, i: number): boolean {
  if (isLower(doc, i)) return opensInSmall(lexicon, doc, i)
  // The halves of a contraction stand for other words than the text has.
  if (doc.part[i] !== 0) return someBegins(lexicon.knownKeys, keyOf(wordsOf(doc, i)))
  return lexicon.glances.at(doc, i, GLANCE.opensKnown)
}

/** May a name, of a list or opened by a noun, begin with this word in small letters? */
export function opensInSmall({ glances }: Lexicon, doc: Parsed, i: number): boolean {
  return glances.at(doc, i, GLANCE.opensSmall)
}

/** Is the word an adjective or a people of a state? */
export function isDemonym({ glances }: Lexicon, doc: Parsed, i: number): boolean {
  return glances.at(doc, i, GLANCE.demonym)
}

/** The demonym of two words that begins at token `i` ("South Korean"). */
export function demonymOfTwo({ glances, demonyms }: Lexicon, doc: Parsed, i: number): Demonym | undefined {
  if (i + 1 >= doc.count || !glances.at(doc, i, GLANCE.demonymOfTwo)) return undefined
  return demonyms.get(`${doc.norm[i]} ${doc.norm[i + 1]}`)
}

/** The country that the word shows: as a demonym, or as the adjective of a city or region. */
export function countryShown({ glances, countryOf }: Lexicon, doc: Parsed, i: number): string | undefined {
  return glances.at(doc, i, GLANCE.country) ? countryOf.get(doc.norm[i]!) : undefined
}

/** Does the word begin with a small letter, as it stands? */
function isLower(doc: Parsed, i: number): boolean {
  const code = doc.article.text.charCodeAt(doc.start[i]!)
  return (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff)
}

/** A name known by its capitals is no name without them. */
function sameCase(written: string, doc: Parsed, from: number, to: number): boolean {
  const words = doc.article.text.slice(doc.start[from]!, doc.end[to - 1]!)
  if (isUpper(written) && written.length > 1) return isUpper(words)
  return !isCapitalised(written) || isCapitalised(words)
}

export function isUpper(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) return false
  }
  return word === word.toUpperCase() && word !== word.toLowerCase()
}

/** The role, kind or head noun at token `i`; the longest. */
export function nounAt(lexicon: Lexicon, doc: Parsed, i: number): Noun | null {
  const norm = doc.norm[i]!
  const lemma = doc.lemma[i]!
  // A glance at most words: neither a noun of the lists nor the first word of one.
  if (!opensInSmall(lexicon, doc, i))
    return (lemma === norm || lemma === "" ? singular(lexicon, doc, i) : lexicon.nouns.get(lemma)) ?? null
  if (lexicon.openings.has(norm) && i + 1 < doc.count) {
    const two = lexicon.nouns.get(`${norm} ${doc.norm[i + 1]}`)
    if (two) return { ...two, length: 2 }
    const three =
      i + 2 < doc.count ? lexicon.nouns.get(`${norm} ${doc.norm[i + 1]} ${doc.norm[i + 2]}`) : undefined
    if (three) return { ...three, length: 3 }
    const elided =
      i + 2 < doc.count ? lexicon.nouns.get(`${norm} ${doc.norm[i + 1]}${doc.norm[i + 2]}`) : undefined
    if (elided) return { ...elided, length: 3 }
  }
  return nounOf(lexicon, norm) ?? lexicon.nouns.get(lemma) ?? singular(lexicon, doc, i) ?? null
}

/** The noun of a form, or of a compound of two roles (« président-candidat », "singer-songwriter"), which is none of the
 * offices that one person holds unless both are, but an office of a state when one is. */
export function nounOf({ nouns }: Lexicon, norm: string): Noun | null {
  const whole = nouns.get(norm)
  if (whole) return whole
  const hyphen = norm.indexOf("-")
  if (hyphen < 1) return null
  const first = nouns.get(norm.slice(0, hyphen))
  const second = nouns.get(norm.slice(hyphen + 1))
  if (first?.use !== "role" || second?.use !== "role" || second.type !== "person") return null
  const post = first.post === true || second.post === true || first.post || second.post
  return { ...(first.office ? second : first), gender: first.gender ?? second.gender, post }
}

/** Before a tagger has run there is no lemma; a plural in -s or -x is then tried without it. */
function singular(lexicon: Lexicon, doc: Parsed, i: number): Noun | undefined {
  if (doc.lemma[i] !== "" && doc.lemma[i] !== doc.norm[i]) return undefined
  const norm = doc.norm[i]!
  return norm.length > 3 && (norm.endsWith("s") || norm.endsWith("x"))
    ? lexicon.nouns.get(norm.slice(0, -1))
    : undefined
}
