import type { Parsed } from "../model/doc.ts"
import { RELATIONS, wordsOf } from "../model/doc.ts"
import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import { type Candidate, type NameSpan, uposOf } from "./candidate.ts"
import { isCapital } from "./capitals.ts"
import { settleCountries } from "./countries.ts"
import { townAt } from "./country-in.ts"
import { type Draft, type DraftMention, isNamed, NameIndex, newDraft } from "./draft.ts"
import { GLANCE } from "./glance.ts"
import { countryShown, isDemonym, type KnownEntry, keyOf, knownAt, type Lexicon, nounAt } from "./lexicon.ts"
import { isSubject } from "./nominals.ts"
import { tellOffices } from "./offices.ts"
import { antecedents, pronounAt } from "./pronouns.ts"
import { quotedTokens } from "./quoted.ts"
import { headOf } from "./tokens.ts"
import { detailsOf, latest, type Mind, pairMeant, pointedTo } from "./whose.ts"

/** Two readings of a pronoun closer than this are a doubt. */
const CLOSE = 0.4

/** A state hinted at so often is one the report is about, named or not. */
const OFTEN = 3

/** How far from a description its name stands at most, in tokens. */
const APPOSED = 10

/** How many of the entities mentioned last a description or a pronoun may mean. */
const IN_MIND = 60

/** Reads names, nominals and pronouns in text order and says whose each is. */
export function join(
  doc: Parsed,
  names: readonly NameSpan[],
  nominals: readonly Candidate[],
  lexicon: Lexicon,
): { drafts: Draft[]; notes: Note[] } {
  const joiner = new Joiner(doc, lexicon, names, nominals)
  return joiner.run()
}

class Joiner {
  readonly #doc: Parsed
  readonly #lexicon: Lexicon
  readonly #names: readonly NameSpan[]
  readonly #nominals: readonly Candidate[]
  readonly #index: NameIndex
  readonly #drafts: Draft[] = []
  readonly #notes: Note[] = []
  /** Those mentioned last, the latest at the end; what has not been mentioned for long is out of mind. */
  readonly #recent: Draft[] = []
  readonly #states = new Map<string, Draft>()
  readonly #mind: Mind
  /** The entity of the name that starts, or ends, at a token. */
  readonly #nameFrom = new Map<number, NameSpan>()
  /** Words of listed places that lie in no state: « continent américain » speaks of none. */
  readonly #nowhere = new Set<number>()
  readonly #draftTo = new Map<number, Draft>()
  /** Where the mention begins that `#draftTo` remembers. */
  readonly #longest = new Map<number, number>()
  readonly #waiting = new Map<number, Candidate[]>()

  constructor(doc: Parsed, lexicon: Lexicon, names: readonly NameSpan[], nominals: readonly Candidate[]) {
    this.#doc = doc
    this.#lexicon = lexicon
    this.#index = new NameIndex(lexicon.demonyms)
    this.#names = names
    this.#nominals = nominals
    for (const name of names) {
      this.#nameFrom.set(name.from, name)
      if (name.entry?.type !== "place" || name.entry.country !== null) continue
      for (let i = name.from; i < name.to; i++) this.#nowhere.add(i)
    }
    this.#mind = { doc, lexicon, recent: this.#recent, states: this.#states, quoted: quotedTokens(doc) }
  }

  run(): { drafts: Draft[]; notes: Note[] } {
    let n = 0
    let m = 0
    for (let i = 0; i < this.#doc.count; i++) {
      for (; m < this.#nominals.length && this.#nominals[m]!.from <= i; m++)
        this.#nominal(this.#nominals[m]!, m)
      for (; n < this.#names.length && this.#names[n]!.from <= i; n++) this.#name(this.#names[n]!)
      this.#pronoun(i)
      this.#hint(i)
    }
    for (const draft of this.#drafts) this.#spell(draft)
    tellOffices(this.#doc, this.#drafts, this.#nominals, this.#lexicon, (draft, nominal) =>
      this.#takeOffice(draft, nominal),
    )
    settleCountries(this.#doc, this.#drafts, this.#lexicon)
    return { drafts: this.#drafts.filter(draft => draft.kept), notes: this.#notes }
  }

  #name(name: NameSpan): void {
    const doc = this.#doc
    const subject = this.#acts(name.from, name.to, headOf(doc, name.from, name.to))
    const speaksFor = name.entry?.speaksFor ?? null
    if (speaksFor && subject) {
      this.#mention(this.#voiceOf(name, speaksFor), name.from, name.to, "name", true)
      return
    }
    const state = name.entry?.type === "state" ? this.#states.get(name.entry.country ?? "") : undefined
    let draft = state ?? this.#afterBracket(name) ?? this.#index.find(doc, name)
    if (!draft) draft = this.#draft(name)
    else this.#learn(draft, name)
    this.#titleOfOffice(draft, name)
    this.#index.add(doc, name, draft)
    if (subject && draft.type === "person" && draft.nouns.size === 0) this.#isWhoHeldOffice(draft, name.from)
    this.#mention(draft, name.from, name.to, "name", subject)
    for (const nominal of this.#waiting.get(name.from) ?? []) this.#describe(draft, nominal)
  }

  /** « Human Rights Watch (HRW) », « HRW (Human Rights Watch) »: the name in brackets is the same one's. */
  #afterBracket(name: NameSpan): Draft | null {
    const doc = this.#doc
    const open = name.from - 1
    if (open < 1 || wordsOf(doc, open) !== "(" || name.to >= doc.count || wordsOf(doc, name.to) !== ")")
      return null
    const before = this.#draftTo.get(open)
    if (before?.mentions.at(-1)?.kind !== "name") return null
    const here = doc.article.text.slice(doc.start[name.from]!, doc.end[name.to - 1]!)
    const acronym = /^[\p{Lu}\d.-]{2,8}$/u
    if (!acronym.test(here) && !acronym.test(before.name)) return null
    if (name.entry && name.entry.type === "state") return null
    return this.#index.find(doc, name) ?? before
  }

  #draft(name: NameSpan): Draft {
    const doc = this.#doc
    const words = doc.article.text.slice(doc.start[name.from]!, doc.end[name.to - 1]!)
    const title = this.#titleBefore(name.from)
    const { firstNames } = this.#lexicon.rules
    const first = doc.norm[name.from]!
    const m = firstNames.masculine.has(first)
    const f = firstNames.feminine.has(first)
    const byName = name.type === "person" && m !== f ? (m ? "m" : "f") : null
    const draft = newDraft({
      type: name.type,
      certain: name.certain,
      name: name.entry?.name ?? words,
      country: name.entry?.country ?? (name.type === "official-body" ? this.#countryInside(name) : null),
      local: name.entry ? name.entry.local : name.type === "official-body",
      world: name.entry !== null && isWorld(name.entry),
      gender: title,
      agrees: byName ?? this.#articleGender(name.from),
      plural: name.type === "group",
    })
    // « le ministère » may later mean « ministère de la Santé », « le musée » a « musée Untel ».
    const opening = name.type === "person" ? null : nounAt(this.#lexicon, doc, name.from)
    if (opening && opening.use !== "role" && opening.length < name.to - name.from)
      draft.nouns.add(opening.lemma)
    this.#drafts.push(draft)
    if (draft.type === "state" && draft.country) this.#states.set(draft.country, draft)
    return draft
  }

  /** « ambassade de France à Damas », « armée russe », « parquet de Lyon »: the country that its own words say first, else
   * that of the place where it is said to be right after (« ministère de la Défense à Paris »), but of an embassy. */
  #countryInside(name: NameSpan): string | null {
    const doc = this.#doc
    const { rules } = this.#lexicon
    for (let i = name.from; i < name.to; i++) {
      const demonym = countryShown(this.#lexicon, doc, i)
      if (demonym) return demonym
      const known = knownAt(this.#lexicon, doc, i)
      if (known?.entry.country && known.to <= name.to && /^(?:state|place)$/.test(known.entry.type))
        return known.entry.country
    }
    const noun = nounAt(this.#lexicon, doc, name.from)
    if (!noun || rules.offices.envoys.has(noun.lemma)) return null
    for (let i = name.from + noun.length; i + 1 < name.to; i++) {
      const town =
        rules.words.of.has(doc.norm[i]!) && isCapital(doc, i + 1)
          ? townAt(doc, this.#lexicon, i + 1, name.to)
          : null
      if (town) return town
    }
    return this.#placeAfter(name.to)
  }

  /** « le ministère de la Défense à Paris », "the ministry in Tehran": the country of the place right after a body. */
  #placeAfter(to: number): string | null {
    const { alsoOf } = this.#lexicon.rules.words
    const place = alsoOf.has(this.#doc.norm[to] ?? "") ? this.#nameFrom.get(to + 1) : undefined
    if (place?.type !== "place") return null
    return place.entry ? place.entry.country : townAt(this.#doc, this.#lexicon, place.from, place.to)
  }

  /** A fuller spelling or a surer type than so far. */
  #learn(draft: Draft, name: NameSpan): void {
    const doc = this.#doc
    const words = doc.article.text.slice(doc.start[name.from]!, doc.end[name.to - 1]!)
    if (!draft.certain && name.certain) {
      draft.type = name.type
      draft.certain = true
    }
    if (
      !name.entry &&
      !/^\p{Lu}\. /u.test(words) &&
      words.length > draft.name.length &&
      draft.type === "person"
    )
      draft.name = words
    draft.gender ??= this.#titleBefore(name.from)
    draft.agrees ??= this.#articleGender(name.from)
  }

  /** "Massachusetts Sen. Jane Doe", "Gov. John Doe of Ohio": the title is an office, of the land before it or after the name. */
  #titleOfOffice(draft: Draft, { from, to }: NameSpan): void {
    const doc = this.#doc
    const title = from - 1
    if (draft.type !== "person" || title < 0 || !this.#lexicon.officeTitles.has(doc.norm[title]!)) return
    draft.local = true
    draft.office = true
    const land = this.#draftTo.get(title)
    const before =
      land && doc.sentence[title - 1] === doc.sentence[from] && isLand(land) ? land.country : null
    draft.country ??= before ?? this.#landAfter(to)
  }

  #titleBefore(from: number): "m" | "f" | null {
    if (from === 0 || this.#doc.sentence[from - 1] !== this.#doc.sentence[from]) return null
    return this.#lexicon.titles.get(this.#doc.norm[from - 1]!) ?? null
  }

  #articleGender(from: number): "m" | "f" | null {
    const { masculine, feminine } = this.#lexicon.rules.words
    const before = from > 0 ? this.#doc.norm[from - 1]! : ""
    return feminine.has(before) ? "f" : masculine.has(before) ? "m" : null
  }

  /** Whom a city speaks for: a union of states, when it is the seat of one and the report is not about the state
   * whose capital it is; else that state. */
  #voiceOf(name: NameSpan, code: string): Draft {
    const union = this.#lexicon.unions.get(keyOf(name.entry!.name))
    if (!union || this.#states.has(union.host)) return this.#state(code, name)
    const entry = { ...name.entry!, name: union.name, type: union.type, country: null }
    const known = this.#index.find(this.#doc, { ...name, type: union.type, entry })
    if (known && known.type === union.type) return known
    const draft = newDraft({ type: union.type, name: union.name })
    this.#drafts.push(draft)
    this.#index.add(this.#doc, { ...name, type: union.type, entry }, draft)
    return draft
  }

  /** The state a capital or a seat of power speaks for, named in the report or not. */
  #state(code: string, name: NameSpan): Draft {
    const draft = this.#stateOf(code, name.entry!.name)
    this.#index.know(draft.name, draft)
    return draft
  }

  #stateOf(code: string, fallback: string): Draft {
    const known = this.#states.get(code)
    if (known) return known
    const words = this.#lexicon.stateNames.get(code) ?? fallback
    const draft = newDraft({ type: "state", name: words, country: code })
    this.#drafts.push(draft)
    this.#states.set(code, draft)
    return draft
  }

  /** Adjectives count as places where a state is spoken of, once it is named, makes up a group with another, or is
   * hinted at again and again. */
  #spell(draft: Draft): void {
    const named = draft.mentions.length > 0
    const member = this.#drafts.some(one => one.members.includes(draft))
    if (draft.hints.length === 0 || (!named && !member && draft.hints.length < OFTEN)) return
    for (const at of draft.hints)
      draft.mentions.push({ from: at, to: at + 1, kind: "nominal", subject: false, quoted: false })
    draft.mentions.sort((a, b) => a.from - b.from)
  }

  /** « le ministre russe » speaks of Russia without naming it. */
  #hint(i: number): void {
    const { doc, lexicon } = { doc: this.#doc, lexicon: this.#lexicon }
    const demonym = isDemonym(lexicon, doc, i) ? lexicon.demonyms.get(doc.norm[i]!) : undefined
    if (demonym && !this.#nameFrom.has(i) && !this.#nowhere.has(i))
      this.#stateOf(demonym.code, doc.norm[i]!).hints.push(i)
  }

  #nominal(nominal: Candidate, index: number): void {
    const noun = nominal.noun!
    if (noun.type === "place" || noun.type === "product" || noun.type === "document" || noun.type === "event")
      return
    if (noun.type === "other") return
    const next = this.#innerTakes(nominal, index) ? null : this.#nameAfter(nominal)
    if (next !== null) {
      const list = this.#waiting.get(next)
      if (list) list.push(nominal)
      else this.#waiting.set(next, [nominal])
      return
    }
    const before = this.#nameBefore(nominal)
    if (before) {
      this.#describe(before, nominal)
      return
    }
    const subject = this.#describedActs(nominal) || this.#hasRelative(nominal.to)
    const back =
      nominal.opening === "definite" ||
      nominal.opening === "demonstrative" ||
      nominal.opening === "possessive"
    const known = back ? pointedTo(this.#mind, nominal) : null
    if (known) {
      // « le président-candidat » of somebody known by name alone tells that he holds an office.
      if (known.type === "person" && this.#isOfState(nominal, detailsOf(this.#mind, nominal)))
        known.local = true
      this.#mention(known, nominal.from, nominal.to, "nominal", subject)
      return
    }
    if (nominal.plural && back && this.#pair(nominal.from, nominal.to, nominal.head, noun.type)) return
    // "officials said": a bare plural that acts is a group; « ministre » alone says nothing of who.
    if (nominal.opening === "bare" && !(nominal.plural && subject)) return
    const body = noun.type === "official-body" && back
    if (!subject && !body && !this.#suffers(nominal)) return
    // « les entreprises », « six banques » are many, and nobody in particular.
    if (nominal.plural && noun.type === "organisation" && nominal.country === null) return
    const draft = this.#described(nominal)
    draft.kept = true
    this.#mention(draft, nominal.from, nominal.to, "nominal", subject)
  }

  /** "arrested a hundred Palestinian refugees": many of one country to whom something is done. */
  #suffers({ head, plural, country, noun }: Candidate): boolean {
    const doc = this.#doc
    if (!plural || country === null || noun!.use !== "role") return false
    const relation = RELATIONS[doc.rel[head]!]
    return (relation === "obj" || relation === "obl") && doc.head[head]! >= 0
  }

  /** « l'avocat de la veuve du préfet Untel »: the name is that of the innermost. */
  #innerTakes(nominal: Candidate, index: number): boolean {
    for (let k = index + 1; k < this.#nominals.length; k++) {
      const inner = this.#nominals[k]!
      if (inner.head >= nominal.to) return false
      if (inner.to === nominal.to && inner.noun!.use === "role" && inner.type === "person" && !inner.plural)
        return nominal.noun!.use === "role" && inner.opening !== "indefinite" && this.#namesPerson(inner.to)
    }
    return false
  }

  #namesPerson(at: number): boolean {
    const name = this.#nameFrom.get(at)
    return name !== undefined && (name.type === "person" || !name.certain)
  }

  /** « les dirigeants européens, qui ont soutenu »: the relative makes it act. */
  #hasRelative(to: number): boolean {
    const { relatives } = this.#lexicon.rules
    const at = this.#doc.norm[to] === "," ? to + 1 : to
    return at < this.#doc.count && relatives.has(this.#doc.norm[at]!)
  }

  /** The token where the name that this nominal introduces begins: right after it, or after a comma or title. */
  #nameAfter(nominal: Candidate): number | null {
    const doc = this.#doc
    let i = nominal.to
    if (i < doc.count && this.#lexicon.titles.has(doc.norm[i]!)) i++
    if (this.#fits(nominal, i)) return i
    // « la correspondante de la chaîne X Jeanne Untel »: past what its complement names.
    const inner = this.#nameFrom.get(i)
    if (inner && inner.type !== "person" && nominal.noun!.use === "role" && this.#fits(nominal, inner.to))
      return inner.to
    if (
      i < doc.count &&
      (doc.norm[i] === "," || doc.norm[i] === ":") &&
      doc.sentence[i] === doc.sentence[nominal.head]
    ) {
      i++
      if (i < doc.count && this.#lexicon.titles.has(doc.norm[i]!)) i++
      if (this.#fits(nominal, i) && doc.norm[nominal.to] === ",")
        return this.#closed(i) || this.#opens(nominal) ? i : null
      if (this.#fits(nominal, i) && doc.norm[nominal.to] === ":") return i
    }
    return this.#apposed(nominal)
  }

  /** « La correspondante de la chaîne en Égypte, Jeanne Untel, … »: the name that the tree sets beside it. */
  #apposed(nominal: Candidate): number | null {
    const doc = this.#doc
    if (nominal.noun!.use !== "role" || doc.head[nominal.head]! < 0) return null
    const end = Math.min(doc.sentenceStart[doc.sentence[nominal.head]! + 1]!, nominal.to + APPOSED)
    for (let i = nominal.to + 1; i < end; i++) {
      if (doc.head[i] !== nominal.head || RELATIONS[doc.rel[i]!] !== "appos") continue
      return doc.norm[i - 1] === "," && this.#fits(nominal, i) && this.#closed(i) ? i : null
    }
    const first = nominal.from === doc.sentenceStart[doc.sentence[nominal.head]!]!
    if (nominal.opening !== "definite" || !(first || uposOf(doc, nominal.from - 1) === "PUNCT")) return null
    for (let i = nominal.to; i < end && !/^(?:VERB|AUX|PRON|SCONJ)$/.test(uposOf(doc, i)); i++)
      if (doc.norm[i] === ",") return this.#fits(nominal, i + 1) && this.#closed(i + 1) ? i + 1 : null
    return null
  }

  #fits(nominal: Candidate, at: number): boolean {
    const name = this.#nameFrom.get(at)
    if (!name || this.#doc.sentence[at] !== this.#doc.sentence[nominal.head]) return false
    const kind = nominal.noun!.use === "kind"
    if (nominal.plural) return false
    if (!name.certain) return true
    return kind
      ? name.type !== "person" && name.type !== "state" && name.type !== "place"
      : name.type === "person"
  }

  /** « Autre avocat de la ville, Untel plaide… »: a description without article that opens its sentence. */
  #opens(nominal: Candidate): boolean {
    const first = this.#doc.sentenceStart[this.#doc.sentence[nominal.head]!]!
    return nominal.from === first && (nominal.opening === "bare" || nominal.opening === "indefinite")
  }

  /** Is the name between commas, or at the end? « le ministre, Untel, a dit ». */
  #closed(at: number): boolean {
    const name = this.#nameFrom.get(at)!
    const doc = this.#doc
    const next = name.to
    return (
      next >= doc.count ||
      doc.sentence[next] !== doc.sentence[at] ||
      uposOf(doc, next) === "PUNCT" ||
      /^[,.;)«:]$/.test(doc.norm[next]!)
    )
  }

  /** « Untel, ministre de la Pêche, »: the person the nominal describes, named just before the comma. */
  #nameBefore(nominal: Candidate): Draft | null {
    const doc = this.#doc
    const comma = nominal.from - 1
    if (comma < 1 || doc.sentence[comma] !== doc.sentence[nominal.head] || doc.norm[comma] !== ",")
      return null
    const draft = this.#draftTo.get(comma)
    if (draft?.mentions.at(-1)?.kind !== "name") return null
    if (nominal.plural) return null
    const kind = nominal.noun!.use === "kind"
    if (
      kind
        ? draft.type === "person" || draft.type === "state" || draft.type === "place"
        : draft.certain && draft.type !== "person"
    )
      return null
    const next = nominal.to
    // « Avec l'appui d'Untel, le maire a gagné »: with an article of its own and a verb right after, it acts.
    if (nominal.opening === "definite" && RELATIONS[doc.rel[nominal.head]!] === "nsubj" && isVerb(doc, next))
      return null
    const closes =
      next >= doc.count ||
      doc.sentence[next] !== doc.sentence[comma] ||
      /^(?:PUNCT|X|VERB|AUX|PRON)$/.test(uposOf(doc, next))
    return closes || nominal.opening === "bare" ? draft : null
  }

  #describe(draft: Draft, nominal: Candidate): void {
    const noun = nominal.noun!
    if (noun.use === "role" && (!draft.certain || draft.type === "other")) draft.type = "person"
    else if (!draft.certain) draft.type = noun.type
    if (noun.use === "kind" && noun.type === "media" && draft.type === "organisation") draft.type = "media"
    draft.certain = true
    const details = detailsOf(this.#mind, nominal)
    this.#absorb(draft, nominal, details)
    draft.nouns.add(noun.lemma)
    for (const word of details) draft.details.add(word)
    draft.country ??= nominal.country ?? this.#landAfter(this.#nameFrom.get(nominal.to)?.to ?? nominal.to)
    if (this.#isOfState(nominal, details)) draft.local = true
    if (noun.office) draft.office = true
    if (this.#isBetween(nominal)) draft.world = true
    if (draft.type === "person") {
      draft.gender ??= nominal.gender
      if (draft.role === null) draft.role = this.#roleOf(nominal)
    } else draft.agrees ??= nominal.gender
    this.#mention(draft, nominal.from, nominal.to, "nominal", this.#describedActs(nominal))
  }

  /** What is told of somebody in a sentence of its own: « X a été élu président ». */
  #takeOffice(draft: Draft, nominal: Candidate): void {
    if (draft.mentions.some(({ from, to }) => from <= nominal.head && nominal.head < to)) return
    const details = detailsOf(this.#mind, nominal)
    draft.country ??= nominal.country
    draft.role ??= this.#roleOf(nominal)
    draft.office ||= nominal.noun!.office
    draft.world ||= this.#isBetween(nominal)
    if (!this.#isOfState(nominal, details)) return
    draft.local = true
    draft.officeAt ??= nominal.head
  }

  /** "Senator Jane Doe of Vermont": the country of the place that stands after « of », behind a name that ends there. */
  #landAfter(to: number): string | null {
    const { of } = this.#lexicon.rules.words
    const place = of.has(this.#doc.norm[to] ?? "") ? this.#nameFrom.get(to + 1) : undefined
    return place && /^(?:state|place)$/.test(place.type) ? (place.entry?.country ?? null) : null
  }

  /** Someone described before in the same words, and not named until now, is this one. */
  #absorb(draft: Draft, nominal: Candidate, details: ReadonlySet<string>): void {
    if (details.size === 0 || nominal.plural) return
    const { lemma } = nominal.noun!
    const same = latest(
      this.#mind,
      one =>
        one !== draft &&
        one.type === draft.type &&
        !one.plural &&
        one.nouns.has(lemma) &&
        !isNamed(one) &&
        one.details.size > 0 &&
        [...details].every(word => one.details.has(word)) &&
        !(one.country && nominal.country && one.country !== nominal.country) &&
        !(one.gender && draft.gender && one.gender !== draft.gender),
    )
    if (same) this.#merge(draft, same)
  }

  /** Makes one of two who are one; what is said of the other is said of him. */
  #merge(draft: Draft, other: Draft): void {
    for (const mention of other.mentions) this.#draftTo.set(mention.to, draft)
    draft.mentions.push(...other.mentions.splice(0))
    draft.mentions.sort((a, b) => a.from - b.from)
    for (const noun of other.nouns) draft.nouns.add(noun)
    for (const word of other.details) draft.details.add(word)
    draft.country ??= other.country
    draft.role ??= other.role
    draft.gender ??= other.gender
    draft.local ||= other.local
    draft.office ||= other.office
    draft.world ||= other.world
    draft.officeAt ??= other.officeAt
    other.kept = false
    this.#recent.splice(this.#recent.indexOf(other), 1)
  }

  /** « Le ministre de la Pêche a promis une aide. Aldo Bertani veut… »: a name without a role that takes up the subject
   * of the sentence before, an office holder not named until now. */
  #isWhoHeldOffice(draft: Draft, at: number): void {
    const doc = this.#doc
    const sentence = doc.sentence[at]!
    if (at > doc.sentenceStart[sentence]! + 1) return
    const holder = latest(this.#mind, one => one.type === "person" && one.mentions.at(-1)!.subject)
    if (
      !holder ||
      holder === draft ||
      isNamed(holder) ||
      holder.nouns.size === 0 ||
      holder.details.size === 0
    )
      return
    const last = holder.mentions.at(-1)!
    if (last.quoted || doc.sentence[last.from]! !== sentence - 1 || doc.block[last.from] !== doc.block[at])
      return
    if (holder.gender && draft.agrees && holder.gender !== draft.agrees) return
    this.#merge(draft, holder)
  }

  /** « les deux pays », "both leaders": a group of the two named last. */
  #pair(from: number, to: number, head: number, kind: Draft["type"]): boolean {
    const doc = this.#doc
    const { pairs } = this.#lexicon.rules.words
    let counted = false
    for (let i = from; i < head; i++) if (pairs.has(doc.norm[i]!)) counted = true
    if (!counted) return false
    const members = pairMeant(this.#mind, kind, from)
    if (!members) return false
    // Those just called so are meant again, whoever has been named meanwhile.
    const known = latest(
      this.#mind,
      draft =>
        draft.members.length > 0 &&
        draft.members.every(one => one.type === kind) &&
        (draft.members.every(one => members.includes(one)) ||
          doc.sentence[from]! - doc.sentence[draft.mentions.at(-1)!.from]! < 2),
    )
    const group =
      known ??
      newDraft({
        type: "group",
        name: doc.article.text.slice(doc.start[from]!, doc.end[to - 1]!),
        plural: true,
        members,
      })
    if (!known) this.#drafts.push(group)
    this.#mention(group, from, to, "nominal", this.#acts(from, to, head))
    return true
  }

  /** « le ministre », « la présidente »: not « la présidente du club ». */
  #isOfState(nominal: Candidate, details: ReadonlySet<string>): boolean {
    const { post } = nominal.noun!
    return post === "alone" ? details.size === 0 : post
  }

  /** « le président de la Commission européenne », « le directeur général de l'OMS »: an office of no state. */
  #isBetween(nominal: Candidate): boolean {
    const { between } = this.#lexicon.rules.offices
    for (let i = nominal.from; i < nominal.to; i++) {
      if (between.has(this.#doc.norm[i]!)) return true
      const entry = this.#nameFrom.get(i)?.entry
      if (entry && isWorld(entry)) return true
    }
    return false
  }

  /** The description without its determiner. */
  #roleOf(nominal: Candidate): string {
    const doc = this.#doc
    let from = nominal.from
    while (from < nominal.head && this.#lexicon.rules.words.determiners.has(doc.norm[from]!)) from++
    return doc.article.text.slice(doc.start[from]!, doc.end[nominal.to - 1]!)
  }

  /** A new entity known by its description only. */
  #described(nominal: Candidate): Draft {
    const doc = this.#doc
    const noun = nominal.noun!
    const group = nominal.plural && noun.type === "person"
    const isSeated = noun.type === "official-body" && !this.#lexicon.rules.offices.envoys.has(noun.lemma)
    const draft = newDraft({
      type: group || (nominal.plural && noun.type === "organisation") ? "group" : noun.type,
      name: this.#roleOf(nominal),
      country: nominal.country ?? (isSeated ? this.#placeAfter(nominal.to) : null),
      office: noun.office && !nominal.plural,
      world: this.#isBetween(nominal),
      local: noun.type === "official-body" || this.#isOfState(nominal, detailsOf(this.#mind, nominal)),
      role: noun.type === "person" && !group ? this.#roleOf(nominal) : null,
      gender: group ? null : nominal.gender,
      agrees: this.#articleGender(nominal.head),
      plural: nominal.plural,
      nouns: new Set([noun.lemma]),
      details: new Set(detailsOf(this.#mind, nominal)),
      kept: false,
    })
    if (doc.part[nominal.head] === 2) draft.agrees = null
    this.#drafts.push(draft)
    if (draft.type === "state" && draft.country) this.#states.set(draft.country, draft)
    return draft
  }

  #pronoun(i: number): void {
    const doc = this.#doc
    const { rules, glances } = this.#lexicon
    const stateNoun = rules.words.stateNouns.has(doc.lemma[i] || doc.norm[i]!) && i > 0
    // A glance at most words.
    if (!stateNoun && !glances.at(doc, i, GLANCE.standIn)) return
    if (rules.relatives.has(doc.norm[i]!)) {
      const draft = this.#antecedentOf(i)
      if (draft && isActor(draft)) this.#mention(draft, i, i + 1, "pronoun", true)
      return
    }
    const last =
      i + 1 < doc.count &&
      rules.words.last.has(doc.norm[i + 1]!) &&
      rules.words.demonstrative.has(doc.norm[i]!)
    if (last && uposOf(doc, i + 2 < doc.count ? i + 2 : i) !== "NOUN") {
      const plural = rules.words.pluralArticles.has(doc.norm[i]!)
      const named = latest(this.#mind, draft => isActor(draft) && draft.plural === plural)
      if (named) this.#mention(named, i, i + 2, "pronoun", true)
      return
    }
    if (stateNoun) {
      this.#stateNoun(i)
      return
    }
    const word = pronounAt(doc, this.#lexicon, i)
    if (!word) return
    const found = antecedents(doc, this.#lexicon, i, word, this.#recent, this.#mind.quoted[i] === 1)
    if (found.length === 0) return
    const [first, second] = found
    if (second && first!.score - second.score < CLOSE) {
      this.#notes.push({
        kind: "ambiguous-source",
        message: doubt("two-antecedents", {
          words: wordsOf(doc, i),
          first: first!.draft.name,
          second: second.draft.name,
        }),
        span: { start: doc.start[i]!, end: doc.end[i]! },
      })
    }
    const draft = first!.draft
    if (draft.type === "person" && word.number === "s") draft.gender ??= word.gender
    this.#mention(draft, i, i + 1, "pronoun", true)
  }

  /** Whom a relative goes on about: what the tree says, when it is spoken of, else what stands right before it. */
  #antecedentOf(i: number): Draft | undefined {
    const doc = this.#doc
    const before = this.#draftTo.get(i) ?? (doc.norm[i - 1] === "," ? this.#draftTo.get(i - 1) : undefined)
    const verb = doc.head[i]!
    const head = verb >= 0 ? doc.head[verb]! : -1
    if (head < 0 || head >= i || doc.sentence[head] !== doc.sentence[i]) return before
    for (let m = this.#recent.length - 1; m >= 0 && m >= this.#recent.length - 6; m--) {
      const draft = this.#recent[m]!
      const last = draft.mentions.at(-1)!
      if (last.from <= head && head < last.to) return draft
    }
    return before
  }

  /** « le pays », "the country": the state named last, or the only one. */
  #stateNoun(i: number): void {
    const doc = this.#doc
    const { words } = this.#lexicon.rules
    if (words.pairs.has(doc.norm[i - 1]!)) {
      const from = i > 1 && words.determiners.has(doc.norm[i - 2]!) ? i - 2 : i - 1
      this.#pair(doc.part[from] === 2 ? from + 1 : from, i + 1, i, "state")
      return
    }
    let article = i - 1
    while (article > 0 && words.premodifiers.has(doc.norm[article]!)) article--
    if (!words.definite.has(doc.norm[article]!) || words.pluralArticles.has(doc.norm[article]!)) return
    const states = this.#recent.filter(draft => draft.type === "state")
    if (states.length === 0) return
    const state = this.#predicateOf(article) ?? latest(this.#mind, draft => draft.type === "state")!
    const from = doc.part[article] === 2 ? article + 1 : article
    this.#mention(state, from, i + 1, "nominal", this.#acts(from, i + 1, i))
  }

  /** « C'est le seul pays à… »: the state that the sentence before was about. */
  #predicateOf(article: number): Draft | null {
    const { copulas } = this.#lexicon.rules.words
    const doc = this.#doc
    const first = doc.sentenceStart[doc.sentence[article]!]!
    if (article - first > 2 || article < 1 || !copulas.has(doc.norm[article - 1]!)) return null
    return latest(
      this.#mind,
      draft =>
        draft.type === "state" && draft.mentions.some(one => one.subject && isBefore(doc, one.from, article)),
    )
  }

  #acts(from: number, to: number, head: number): boolean {
    return isSubject(this.#doc, this.#lexicon, from, to, head)
  }

  /** By the word that carries the description: "minister" of "finance minister". */
  #describedActs({ from, to, head, noun }: Candidate): boolean {
    return this.#acts(from, to, headOf(this.#doc, head, head + noun!.length))
  }

  #mention(draft: Draft, from: number, to: number, kind: DraftMention["kind"], subject: boolean): void {
    draft.mentions.push({ from, to, kind, subject, quoted: this.#mind.quoted[from] === 1 })
    const at = this.#recent.lastIndexOf(draft)
    if (at >= 0) this.#recent.splice(at, 1)
    this.#recent.push(draft)
    if (this.#recent.length > IN_MIND) this.#recent.shift()
    // « le successeur de Jean Untel, qui… » is about the successor: the longer of two that end together.
    const there = this.#longest.get(to)
    if (there === undefined || from <= there) {
      this.#draftTo.set(to, draft)
      this.#longest.set(to, from)
    }
  }
}

function isLand({ type }: Draft): boolean {
  return type === "state" || type === "place"
}

/** A listed body that is of no country. */
function isWorld({ type, country, local }: KnownEntry): boolean {
  return country === null && !local && (type === "organisation" || type === "official-body")
}

function isVerb(doc: Parsed, i: number): boolean {
  return i < doc.count && /^(?:VERB|AUX|PRON)$/.test(uposOf(doc, i))
}

function isBefore(doc: Parsed, at: number, here: number): boolean {
  return doc.sentence[at] === doc.sentence[here]! - 1
}

function isActor(draft: Draft): boolean {
  return (
    draft.type !== "place" &&
    draft.type !== "product" &&
    draft.type !== "document" &&
    draft.type !== "event" &&
    draft.type !== "other"
  )
}
