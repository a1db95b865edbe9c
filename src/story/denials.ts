import type { Side } from "../model/dossier.ts"
import type { Attribution, Pair, Reading, Stance } from "../model/reading.ts"
import { keysIn } from "./keys.ts"
import type { RulesByLanguage } from "./rules.ts"
import { folded, WORD } from "./words.ts"

/** Somebody's words with what tells whether others answer them. */
interface Saying {
  readonly reading: Reading
  readonly attribution: Attribution
  /** Keys of who speaks (`story/keys.ts`), states left out: too much is said of them. */
  readonly speakers: readonly string[]
  /** Keys of who speaks, all of them. */
  readonly voices: readonly string[]
  /** Stems of the words by which the speaker is described: « l’armateur du chalutier ». */
  readonly described: ReadonlySet<string>
  /** Keys of those whom the words name. */
  readonly about: readonly string[]
  /** Stems of what is said. */
  readonly words: ReadonlySet<string>
}

/** A saying and another that denies it. */
export interface Denial {
  readonly said: Side
  readonly denied: Side
}

/** Letters kept of a word. */
const STEM = 6
/** A denial and a saying are of one matter when so many words of the denial, and so great a share, are the other's. */
const SHARED_WORDS = 2
const SHARED = 0.5
/** Sayings that are looked at for one key, the first of the story. */
const LOOKED_AT = 200

/** What one says in the reports of a story and another denies, each matter once, in the order of the reports.
 * A denial answers a saying by somebody else that it cites itself (« dément que…, comme l’a écrit un site »), that
 * accuses who denies, that tells something of who denies, or that says in the same words what is denied. A refusal to
 * confirm denies nothing. */
export function findDenials(readings: readonly Reading[], rules: RulesByLanguage): Denial[] {
  const dull = new Map(
    Object.entries(rules).map(([language, { common }]) => [language, new Set(common.map(folded))]),
  )
  const sayings = readings.flatMap(reading => sayingsOf(reading, dull.get(reading.language) ?? new Set()))
  const denials = sayings.filter(({ attribution }) => attribution.stance === "denies")
  if (!denials.length) return []
  const claims = new Claims(sayings.filter(({ attribution }) => CLAIMS.has(attribution.stance)))
  const answered = denials.flatMap(denial => {
    const claim = claims.answeredBy(denial)
    return claim ? [{ denial, claim }] : []
  })
  return oncePerMatter(answered)
}

interface Answered {
  readonly denial: Saying
  readonly claim: Saying
}

/** Of denials that answer the same saying, the first. */
function oncePerMatter(answered: readonly Answered[]): Denial[] {
  const first = new Map<string, Answered>()
  for (const one of answered) {
    const { reading, attribution } = one.claim
    const key = `${reading.id} ${attribution.id}`
    if (!first.has(key)) first.set(key, one)
  }
  return [...first.values()].map(({ denial, claim }) => ({
    said: sideOf(claim, "alleged"),
    denied: sideOf(denial, "denied"),
  }))
}

class Claims {
  private readonly byKey = new Map<string, Saying[]>()

  constructor(claims: readonly Saying[]) {
    for (const claim of claims) {
      const { reading, attribution, about, words } = claim
      const keys = [...about, ...(attribution.stance === "accuses" ? [...words].map(accused) : [])]
      for (const key of [`in ${reading.id}`, ...keys, ...[...words].map(word => inWords(reading, word))]) {
        const list = this.byKey.get(key)
        if (!list) this.byKey.set(key, [claim])
        else if (list.length < LOOKED_AT) list.push(claim)
      }
    }
  }

  /** The saying that a denial answers, the surest sign first; null when there is none. */
  answeredBy(denial: Saying): Saying | null {
    const { reading, speakers, described, words } = denial
    const cited = this.of([`in ${reading.id}`]).find(claim => isCitedIn(denial, claim))
    // What it said is what is denied.
    if (cited) return { ...cited, attribution: { ...cited.attribution, content: denial.attribution.content } }
    const others = (keys: Iterable<string>) => this.of(keys).filter(claim => isAnother(denial, claim))
    const accusation = others([...speakers, ...[...described].map(accused)]).find(
      ({ attribution }) => attribution.stance === "accuses",
    )
    return (
      accusation ??
      others(speakers).find(({ about }) => speakers.some(key => about.includes(key))) ??
      others([...words].map(word => inWords(reading, word))).find(claim => saysTheSame(denial, claim)) ??
      null
    )
  }

  private of(keys: Iterable<string>): Saying[] {
    return [...new Set([...keys].flatMap(key => this.byKey.get(key) ?? []))]
  }
}

const accused = (word: string) => `accused ${word}`
const inWords = ({ language }: Reading, word: string) => `${language} ${word}`

/** Stances that put something forward. */
const CLAIMS: ReadonlySet<Stance> = new Set([
  "states",
  "confirms",
  "accuses",
  "criticises",
  "believes",
  "suggests",
])

/** Does a denial name itself who said it? « dément que X, comme l’a écrit un site »: that cue stands in what is denied. */
function isCitedIn(denial: Saying, claim: Saying): boolean {
  const { reading, attribution } = claim
  const { content, id } = denial.attribution
  const [cue] = attribution.cue.spans
  return (
    reading.id === denial.reading.id &&
    attribution.within !== id &&
    cue !== undefined &&
    content.spans.some(([start, end]) => cue[0] >= start && cue[1] <= end) &&
    isAnother(denial, claim)
  )
}

function isAnother(denial: Saying, claim: Saying): boolean {
  if (denial.reading.id === claim.reading.id && denial.attribution.id === claim.attribution.id) return false
  return !claim.voices.some(key => denial.voices.includes(key))
}

function saysTheSame(denial: Saying, claim: Saying): boolean {
  let shared = 0
  for (const word of denial.words) if (claim.words.has(word)) shared++
  return shared >= SHARED_WORDS && shared >= SHARED * denial.words.size
}

function sayingsOf(reading: Reading, dull: ReadonlySet<string>): Saying[] {
  return reading.attributions.flatMap((attribution): Saying[] => {
    const { source, negated, content } = attribution
    if (!source || negated || !content.spans.length) return []
    const voices = keysIn(reading, source.entities)
    return [
      {
        reading,
        attribution,
        voices,
        speakers: voices.filter(key => !isState(key)),
        described: stemsIn(reading, source.spans, dull),
        about: namedIn(reading, content.spans),
        words: stemsIn(reading, content.spans, dull),
      },
    ]
  })
}

/** Keys of those whom some stretches name, states left out. */
function namedIn(reading: Reading, spans: readonly Pair[]): string[] {
  const ids = reading.entities
    .filter(({ mentions }) =>
      mentions.some(
        ({ kind, start, end }) => kind === "name" && spans.some(([from, to]) => start >= from && end <= to),
      ),
    )
    .map(({ id }) => id)
  return keysIn(reading, ids).filter(key => !isState(key))
}

function isState(key: string): boolean {
  return key.startsWith("=")
}

function stemsIn({ text }: Reading, spans: readonly Pair[], dull: ReadonlySet<string>): Set<string> {
  const stems = new Set<string>()
  for (const [start, end] of spans) {
    for (const [word] of text.slice(start, end).matchAll(WORD)) {
      const plain = folded(word)
      if (/^\p{L}{3,}/u.test(plain) && !dull.has(plain)) stems.add(plain.slice(0, STEM))
    }
  }
  return stems
}

/** The words of a saying with its cue, from the first to the last. */
function sideOf({ reading, attribution }: Saying, says: string): Side {
  const spans = [...attribution.cue.spans, ...attribution.content.spans]
  const start = Math.min(...spans.map(span => span[0]))
  return { report: reading.id, start, end: Math.max(...spans.map(span => span[1])), says }
}
