import { averageLinks, type Link } from "./linkage.ts"
import { SentenceLikeness, type Surroundings } from "./surroundings.ts"

/** A mention of an event, as far as it helps to tell whether another mentions the same one. */
export interface JoinMention extends Surroundings {
  /** `Reading.id`. */
  readonly report: string
  readonly language: string
  /** PLOVER base type; null when none fits. */
  readonly type: string | null
  readonly mode: string | null
  /** First letters of the lemma, without accents. */
  readonly stem: string
  /** Is it one of the words that stand in nearly every report: say, make, take? */
  readonly common: boolean
  /** What the lemma may tell of, by names that are the same in every language (`StoryRules.acts`). */
  readonly acts: readonly string[]
  /** Is it only spoken of, as a condition, a wish or a thing in general? */
  readonly supposed: boolean
  /** Keys of those who take part (`story/keys.ts`). */
  readonly names: readonly string[]
  readonly place: string | null
  /** Days since 1970-01-01, inclusive; both null when unknown. */
  readonly from: number | null
  readonly to: number | null
  /** Where its words stand in the report, half-open, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** What each sign is worth. Mentions are one event when their signs add up to `ENOUGH` on average; the figures were
 * chosen on development data (`eval/scores/stories.txt`). */
const SIGN = {
  sameStem: 1,
  sameAct: 0.8,
  otherAct: -0.25,
  sameType: 0.45,
  sameMode: 0.15,
  otherMode: -0.35,
  sharedName: 0.35,
  noSharedName: -0.3,
  samePlace: 0.35,
  otherPlace: -0.4,
  sameDay: 0.5,
  sameStretch: 0.15,
  nextDay: -0.5,
  supposedOfOthers: -0.8,
  wordsOfOthers: -0.5,
  commonWord: -0.6,
  manyActs: -0.4,
  wordBeside: 0.3,
  wordsBeside: 0.1,
  otherSentence: -0.1,
  likeSentence: 0.3,
  sameSentence: -1,
} as const
const ENOUGH = 0.7
/** What keeps two mentions apart whatever else they share. */
const NEVER = -100
/** Days by which two told days may differ and still be one, for clocks and time zones. */
const SLACK = 1

/** Characters between two words of which one carries the other: "signed an agreement", « l’ouverture d’une enquête ». */
const CARRIED = 20

/** Groups the mentions of one story, by index; each event once, singletons included.
 * Method: average linkage over pairs that share a lemma or a type, with days that cannot meet as vetoes. */
export function joinMentions(mentions: readonly JoinMention[]): number[][] {
  const alike = alikes(mentions)
  const nodes = alike.map(group => mentions[group[0] as number] as JoinMention)
  const weights = alike.map(group => group.length)
  return averageLinks(nodes.length, linksOf(nodes), ENOUGH, null, weights)
    .map(group => group.flatMap(node => alike[node] as number[]).sort((a, b) => a - b))
    .sort((a, b) => (a[0] as number) - (b[0] as number))
}

/** Mentions that no sign tells apart, by index: a page that says one thing ten thousand times is looked at once. */
function alikes(mentions: readonly JoinMention[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const [i, mention] of mentions.entries()) {
    const { language, stem, type, mode, names, place, from, to, supposed, sentence, beside } = mention
    const joins = signs(mention, mention) > ENOUGH
    const told = [language, stem, type, mode, names, place, from, to, supposed, beside, sentence.stems]
    const key = joins ? JSON.stringify(told) : `${i}`
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  return [...groups.values()]
}

/** Mentions of one lemma or type that a mention is compared with, the nearest before it: a story told in thousands of
 * different events costs no more than its length. */
const COMPARED = 200

function* linksOf(mentions: readonly JoinMention[]): Generator<Link> {
  const likeness = new SentenceLikeness(mentions.map(({ sentence }) => sentence))
  const having = new Map<string, number[]>()
  for (const [b, mention] of mentions.entries()) {
    const met = new Set<number>()
    for (const key of keysOf(mention)) {
      const bucket = having.get(key)
      if (!bucket) having.set(key, [b])
      else {
        for (let k = Math.max(0, bucket.length - COMPARED); k < bucket.length; k++)
          met.add(bucket[k] as number)
        bucket.push(b)
      }
    }
    for (const a of met) {
      const other = mentions[a] as JoinMention
      yield { a, b, weight: signs(other, mention) + amongWords(other, mention, likeness) }
    }
  }
}

function isSaid({ type }: JoinMention): boolean {
  return type === "REQUEST" || type === "ACCUSE" || type === "REJECT" || type === "THREATEN"
}

function keysOf({ stem, type, acts }: JoinMention): string[] {
  return [`s:${stem}`, ...(type ? [`t:${type}`] : []), ...acts.map(act => `a:${act}`)]
}

/** The sum of the signs that two mentions tell of one event. */
export function signs(a: JoinMention, b: JoinMention): number {
  if (daysApart(a, b) > SLACK) return NEVER
  let sum = told(a, b)
  if (a.type !== null && a.type === b.type) sum += SIGN.sameType
  if (a.mode !== null && b.mode !== null) sum += a.mode === b.mode ? SIGN.sameMode : SIGN.otherMode
  const names = a.names.length && b.names.length ? a.names.some(name => b.names.includes(name)) : null
  const place = a.place !== null && b.place !== null ? a.place === b.place : null
  // Other people at another place do another thing, on whatever day.
  if (names === false && place === false) return NEVER
  if (names !== null) sum += names ? SIGN.sharedName : SIGN.noSharedName
  // « il est trop tôt pour accuser », "she accused the firm": one word, and nobody in common.
  if (!names && (a.supposed || b.supposed)) sum += SIGN.supposedOfOthers
  if (place !== null) sum += place ? SIGN.samePlace : SIGN.otherPlace
  // What is done in words is done by whoever says them.
  if (names === false && (isSaid(a) || isSaid(b))) sum += SIGN.wordsOfOthers
  return sum + dated(a, b)
}

/** What the words around two mentions tell. Two words of a sentence tell of two events, as a rule; "say" and "make" are of one event only among the same words. */
function amongWords(a: JoinMention, b: JoinMention, likeness: SentenceLikeness): number {
  if (a.sentence === b.sentence) return areOneInASentence(a, b) ? 0 : SIGN.sameSentence
  let sum = 0
  const same = a.stem === b.stem
  const act = !same && a.acts.some(act => b.acts.includes(act))
  if (same && a.common) sum += SIGN.commonWord
  if (act && a.acts.length + b.acts.length > 2) sum += SIGN.manyActs
  if (same || act) {
    const shared = a.beside.filter(stem => stem !== b.stem && b.beside.includes(stem)).length
    if (shared) sum += SIGN.wordBeside + (shared > 1 ? SIGN.wordsBeside : 0)
  }
  if (same && a.report !== b.report && a.language === b.language) {
    const alike = likeness.between(a.sentence, b.sentence, [a.stem])
    sum += SIGN.otherSentence + Math.min(SIGN.likeSentence, alike)
  }
  return sum
}

/** Does one word carry the other, or is one what is done in words, "I ask you", and the other the verb that hands it on? */
function areOneInASentence(a: JoinMention, b: JoinMention): boolean {
  if (Math.max(a.start, b.start) - Math.min(a.end, b.end) <= CARRIED) return true
  return isSaid(a) && a.type === b.type && a.names.some(name => b.names.includes(name))
}

function told(a: JoinMention, b: JoinMention): number {
  // Lemmas that look alike in two languages may well be false friends.
  if (a.stem === b.stem && a.stem !== "" && (a.language === b.language || !a.acts.length || !b.acts.length))
    return SIGN.sameStem
  if (!a.acts.length || !b.acts.length) return 0
  return a.acts.some(act => b.acts.includes(act)) ? SIGN.sameAct : SIGN.otherAct
}

function dated(a: JoinMention, b: JoinMention): number {
  if (a.from === null || b.from === null) return 0
  if (daysApart(a, b) > 0) return SIGN.nextDay
  return a.from === a.to && b.from === b.to ? SIGN.sameDay : SIGN.sameStretch
}

/** Days between the stretches two mentions are told for; zero when they meet or one is unknown. */
export function daysApart(a: JoinMention, b: JoinMention): number {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0
  return Math.max(0, a.from - b.to, b.from - a.to)
}
