import type { Parsed } from "../model/doc.ts"
import type { Draft } from "./draft.ts"
import type { Lexicon } from "./lexicon.ts"

/** Words that show a country, at a token: a state by name, its people or adjective, a city of it. */
interface Sign {
  readonly at: number
  readonly code: string
  readonly weight: number
}

const STATE = 2
const DEMONYM = 1
const CITY = 1
/** How much more the signs of the same sentence count than those far away. */
const NEAR = 6

/** By how much one country must lead the next; else the text does not tell. */
const CLEAR = 1.15
/** The same for a person, of whom more is claimed. */
const CLEAR_PERSON = 2

/** Gives a country to the bodies and offices that every country has: that of the signs around their first mention,
 * the whole report counting a little everywhere. A report that shows no country leaves them without. */
export function settleCountries(doc: Parsed, drafts: readonly Draft[], lexicon: Lexicon): void {
  const open = drafts.filter(draft => draft.local && draft.country === null && draft.mentions.length > 0)
  if (open.length === 0) return
  const signs = signsIn(doc, drafts, lexicon)
  if (signs.length === 0) return
  const whole = new Map<string, number>()
  for (const { code, weight } of signs) whole.set(code, (whole.get(code) ?? 0) + weight)
  for (const draft of open) {
    const lead = draft.type === "person" ? CLEAR_PERSON : CLEAR
    draft.country = nearest(doc, draft.mentions[0]!.from, signs, whole, lead)
  }
}

function signsIn(doc: Parsed, drafts: readonly Draft[], lexicon: Lexicon): Sign[] {
  const signs: Sign[] = []
  for (const { type, country, mentions } of drafts) {
    if (!country || (type !== "state" && type !== "place")) continue
    for (const { from, kind } of mentions)
      if (kind === "name") signs.push({ at: from, code: country, weight: type === "state" ? STATE : CITY })
  }
  for (let i = 0; i < doc.count; i++) {
    const demonym = lexicon.demonyms.get(doc.norm[i]!)
    if (demonym) signs.push({ at: i, code: demonym.code, weight: DEMONYM })
  }
  return signs.sort((a, b) => a.at - b.at)
}

/** Only the signs of a few sentences on either side are weighed one by one. */
function nearest(
  doc: Parsed,
  at: number,
  signs: readonly Sign[],
  whole: ReadonlyMap<string, number>,
  lead: number,
): string | null {
  const scores = new Map(whole)
  const sentence = doc.sentence[at]!
  let low = lowerBound(signs, doc.sentenceStart[Math.max(0, sentence - 2)]!)
  for (; low < signs.length; low++) {
    const sign = signs[low]!
    const distance = Math.abs(doc.sentence[sign.at]! - sentence)
    if (distance > 2) break
    // What has been said counts more than what is still to come.
    const after = sign.at > at && distance > 0 ? 0.5 : 1
    scores.set(sign.code, scores.get(sign.code)! + (sign.weight * NEAR * after) / (1 + distance))
  }
  let best: string | null = null
  let most = 0
  let second = 0
  for (const [code, score] of scores) {
    if (score > most) {
      second = most
      best = code
      most = score
    } else second = Math.max(second, score)
  }
  return most > lead * second ? best : null
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
