import type { Parsed } from "../model/doc.ts"
import { isCapital } from "./capitals.ts"
import { townAt } from "./country-in.ts"
import type { Draft, DraftMention } from "./draft.ts"
import { homeOf } from "./home.ts"
import { countryShown, knownAt, type Lexicon } from "./lexicon.ts"

/** Words that show a country, at a token: a state by name, its people or adjective, a city or a body of it. */
interface Sign {
  readonly at: number
  readonly to: number
  readonly code: string
  readonly weight: number
}

const STATE = 2
const DEMONYM = 1
const CITY = 1
const BODY = 1
/** How much more the signs of the same sentence count than those far away. */
const NEAR = 6
/** What a report opens with tells what it is about: « Grèce : … ». */
const OPENING = 4

/** By how much one country must lead the next; else the text does not tell. */
const CLEAR = 1.15
/** The same for a person, of whom more is claimed. */
const CLEAR_PERSON = 2
/** And of all that is shown it must be so much: in a report about the whole world the text does not tell either. */
const LEAST = 0.25
/** What its signs must weigh for a person: two cities far off, or a state named somewhere, tell too little. */
const HEARD = 5
/** What a report's only country must weigh before it is that of whoever holds some other office there. */
const ENOUGH = 6
/** However clear the signs, they are not the words themselves. */
const SUREST = 0.95
/** Signs further off than this, in tokens, are not weighed one by one: no report has such sentences, and a list may. */
const WINDOW = 600
/** How far behind a person's name the word for his visit may stand, and how far behind that the place, in tokens. */
const TRIP = 14
const THERE = 6

/** Gives a country to the bodies and offices that every country has: that of the signs around their first mention,
 * the whole report counting a little everywhere; not the one its holder visits. A report that shows no country leaves
 * them without. */
export function settleCountries(doc: Parsed, drafts: readonly Draft[], lexicon: Lexicon): void {
  for (const draft of drafts) {
    const first = draft.type === "place" && draft.country === null ? draft.mentions.find(isName) : undefined
    const town = first ? townAt(doc, lexicon, first.from, first.to) : null
    if (town && first) infer(draft, town, ["mention/country/town", wordsFrom(doc, first)], 0.8)
  }
  const open = drafts.filter(draft => draft.country === null && draft.mentions.length > 0)
  const local = open.filter(draft => draft.local)
  const other = open.filter(draft => !draft.local && draft.office && draft.type === "person" && !draft.world)
  if (local.length + other.length === 0) return
  const signs = signsIn(doc, drafts, lexicon)
  const home = homeOf(doc.article, lexicon)
  const whole = new Map<string, number>()
  const first = new Map<string, Sign>()
  for (const sign of signs) {
    const { code, weight, at } = sign
    whole.set(code, (whole.get(code) ?? 0) + weight * (opensReport(doc, at) ? OPENING : 1))
    if (!first.has(code)) first.set(code, sign)
  }
  for (const draft of local) {
    const person = draft.type === "person"
    const elsewhere = person ? visitedBy(doc, draft, lexicon) : NOWHERE
    const at = draft.officeAt ?? draft.mentions[0]!.from
    const here = draft.inTerm ? signsBeside(doc, at, signs) : []
    if (here[0]) {
      const { code } = here[0]
      if (here.every(sign => sign.code === code))
        infer(draft, code, ["mention/country/term", wordsOfSign(doc, here[0])], 0.8)
      continue
    }
    const found = nearest(doc, at, signs, whole, person ? CLEAR_PERSON : CLEAR, person ? HEARD : 1, elsewhere)
    if (found) {
      const decided = found.sign ?? first.get(found.code)!
      infer(
        draft,
        found.code,
        ["mention/country/near", wordsOfSign(doc, decided)],
        Math.min(found.share, SUREST),
      )
    } else if (home && !elsewhere.has(home.country) && isOnly(whole, home.country))
      infer(draft, home.country, ["mention/country/home", home.by], 0.6)
  }
  ofBodies(doc, drafts, other)
  if (other.length === 0) return
  const [only, ...more] = whole
  if (!only || more.length > 0 || only[1] < ENOUGH) return
  for (const draft of other) {
    if (draft.country || visitedBy(doc, draft, lexicon).has(only[0])) continue
    infer(draft, only[0], ["mention/country/alone", wordsOfSign(doc, signs[0]!)], 0.5)
  }
}

function isName({ kind }: DraftMention): boolean {
  return kind === "name"
}

function wordsFrom(doc: Parsed, { from, to }: DraftMention): string {
  return doc.article.text.slice(doc.start[from]!, doc.end[to - 1]!)
}

function wordsOfSign(doc: Parsed, { at, to }: Sign): string {
  return doc.article.text.slice(doc.start[at]!, doc.end[to - 1]!)
}

/** Says that the country was worked out, by what rule and by which words. */
function infer(draft: Draft, country: string, reason: readonly string[], confidence: number): void {
  draft.country = country
  draft.countryFrom = { reason, confidence: Math.round(confidence * 100) / 100 }
}

/** Does a report show signs of no other country? */
function isOnly(whole: ReadonlyMap<string, number>, code: string): boolean {
  return whole.size === 0 || (whole.size === 1 && whole.has(code))
}

/** « la porte-parole du ministère »: of the country of the body that the description names. */
function ofBodies(doc: Parsed, drafts: readonly Draft[], people: readonly Draft[]): void {
  if (people.length === 0) return
  const at: (Draft | undefined)[] = new Array(doc.count)
  for (const draft of drafts) {
    if (!draft.country || !/^(?:organisation|official-body|media)$/.test(draft.type)) continue
    for (const { from, kind } of draft.mentions) if (kind !== "pronoun") at[from] = draft
  }
  for (const draft of people)
    for (const { from, to, kind } of draft.mentions) {
      if (kind !== "nominal" || draft.country) continue
      for (let i = from; i < to && !draft.country; i++) {
        const body = at[i]
        if (body?.country)
          infer(draft, body.country, ["mention/country/body", body.name], body.countryFrom?.confidence ?? 0.9)
      }
    }
}

const NOWHERE: ReadonlySet<string> = new Set()

function opensReport(doc: Parsed, at: number): boolean {
  return doc.sentence[at]! === doc.sentence[0]!
}

function signsIn(doc: Parsed, drafts: readonly Draft[], lexicon: Lexicon): Sign[] {
  const signs: Sign[] = []
  for (const { type, country, mentions, local } of drafts) {
    if (!country || local || type === "person" || type === "media") continue
    const weight = type === "state" ? STATE : type === "place" ? CITY : BODY
    for (const { from, to, kind } of mentions)
      if (kind === "name") signs.push({ at: from, to, code: country, weight })
  }
  for (let i = 0; i < doc.count; i++) {
    const code = countryShown(lexicon, doc, i)
    if (code) signs.push({ at: i, to: i + 1, code, weight: DEMONYM })
  }
  return signs.sort((a, b) => a.at - b.at)
}

/** The states a person is said to go to, or whose holder of the same office he meets: « le ministre est attendu à Alger »,
 * « a reçu son homologue algérien ». He is of none of them. */
function visitedBy(doc: Parsed, draft: Draft, lexicon: Lexicon): ReadonlySet<string> {
  const { visiting, counterparts } = lexicon.rules.offices
  if (visiting.size + counterparts.size === 0) return NOWHERE
  const out = new Set<string>()
  for (const { from, to } of draft.mentions) {
    const end = Math.min(doc.sentenceStart[doc.sentence[from]! + 1]!, to + TRIP)
    for (let i = to; i < end; i++) {
      if (visiting.has(doc.norm[i]!) || visiting.has(doc.lemma[i]!)) {
        const code = stateWithin(doc, lexicon, i + 1, Math.min(end, i + 1 + THERE))
        if (code) out.add(code)
      }
      if (!counterparts.has(doc.norm[i]!)) continue
      for (const beside of [i - 1, i + 1]) {
        const demonym = lexicon.demonyms.get(doc.norm[beside] ?? "")
        if (demonym) out.add(demonym.code)
      }
    }
  }
  return out
}

/** The first state, or capital of one, that is named between two tokens. */
function stateWithin(doc: Parsed, lexicon: Lexicon, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const known = isCapital(doc, i) ? knownAt(lexicon, doc, i)?.entry : undefined
    if (known?.type === "state" || known?.speaksFor) return known.country
  }
  return null
}

/** The signs in the sentence of a token. */
function signsBeside(doc: Parsed, at: number, signs: readonly Sign[]): readonly Sign[] {
  const sentence = doc.sentence[at]!
  const out: Sign[] = []
  const from = Math.max(doc.sentenceStart[sentence]!, at - WINDOW)
  for (let i = lowerBound(signs, from); i < signs.length; i++) {
    if (doc.sentence[signs[i]!.at] !== sentence || signs[i]!.at > at + WINDOW) break
    out.push(signs[i]!)
  }
  return out
}

/** The country whose signs weigh most at a token, its share of what all of them weigh, and its sign nearest by; null when none leads by so
 * much. Only the signs of a few sentences on either side are weighed one by one. */
function nearest(
  doc: Parsed,
  at: number,
  signs: readonly Sign[],
  whole: ReadonlyMap<string, number>,
  lead: number,
  enough: number,
  not: ReadonlySet<string>,
): { readonly code: string; readonly share: number; readonly sign: Sign | undefined } | null {
  const scores = new Map(whole)
  const sentence = doc.sentence[at]!
  const closest = new Map<string, Sign>()
  let low = lowerBound(signs, Math.max(at - WINDOW, doc.sentenceStart[Math.max(0, sentence - 2)]!))
  for (; low < signs.length; low++) {
    const sign = signs[low]!
    const distance = Math.abs(doc.sentence[sign.at]! - sentence)
    if (distance > 2 || sign.at > at + WINDOW) break
    const other = closest.get(sign.code)
    if (!other || Math.abs(sign.at - at) < Math.abs(other.at - at)) closest.set(sign.code, sign)
    // What has been said counts more than what is still to come.
    const after = sign.at > at && distance > 0 ? 0.5 : 1
    scores.set(sign.code, scores.get(sign.code)! + (sign.weight * NEAR * after) / (1 + distance))
  }
  let best: string | null = null
  let most = 0
  let second = 0
  let all = 0
  for (const [code, score] of scores) {
    if (not.has(code)) continue
    all += score
    if (score > most) {
      second = most
      best = code
      most = score
    } else second = Math.max(second, score)
  }
  if (!best || most < enough || most <= lead * second || most < LEAST * all) return null
  return { code: best, share: most / all, sign: closest.get(best) }
}

function lowerBound(signs: readonly Sign[], at: number): number {
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (signs[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low
}
