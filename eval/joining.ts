import { articleFromText } from "../src/input/text.ts"
import { storyRules } from "../src/lang/en/story.ts"
import type { Parsed } from "../src/model/doc.ts"
import type { Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { featuresOf } from "../src/story/features.ts"
import { Joined } from "../src/story/joined.ts"
import { type JoinMention, joinMentions } from "../src/story/joining.ts"
import { toldEvents } from "../src/story/occurrences.ts"
import { actsOf, headOf, isCommon, stemOf } from "../src/story/rules.ts"
import { findStories } from "../src/story/stories.ts"
import { SurroundingWords } from "../src/story/surroundings.ts"
import { groupingRows } from "./coreference.ts"
import { readGold } from "./gold.ts"
import { commonWords, type EcbDocument, type EcbMention, sentenceNumbers, textOf } from "./stories.ts"
import type { ScoreTable } from "./table.ts"

const rules = { en: storyRules }

/** A marked mention with what the system sees of it. */
export interface MarkedMention {
  readonly mention: JoinMention
  readonly chain: string
  /** Story found for its document. */
  readonly story: string
  readonly subtopic: string
}

/** Joins the marked event mentions of ECB+ across documents: within the stories found, and, as a measure of what the
 * stories cost, within the marked subtopics; beside them the floor of the same lemma within the stories found. */
export function joiningTables(gold: string, part: "dev" | "train" = "dev"): ScoreTable[] {
  return tablesOf(part, markedMentions(gold, part))
}

export function tablesOf(part: string, marked: readonly MarkedMention[]): ScoreTable[] {
  return [
    ...withinTables(`ecb-plus ${part}`, marked, "in the marked stories"),
    ...boundTables(`ecb-plus ${part}`, marked),
  ]
}

/** How far joining could come if one part of it knew the answer: what the stories found cost, what it costs never to
 * join two lemmas, and what it costs to join all of one lemma and of those that are ever one event. */
function boundTables(set: string, marked: readonly MarkedMention[]): ScoreTable[] {
  const chains = numbered(marked.map(m => m.chain))
  const table = (how: string, system: readonly number[]): ScoreTable => ({
    title: `${set}: bound, ${how}`,
    rows: groupingRows([{ gold: chains, system }]).slice(0, 1),
  })
  return [
    table("as marked in the stories found", numbered(marked.map(m => `${m.story} ${m.chain}`))),
    table("as marked among those of one lemma", numbered(marked.map(m => `${m.chain} ${m.mention.stem}`))),
    table("by lemma in the marked stories, lemmas of one event as one", lemmasAsOne(marked)),
  ]
}

/** Mentions of a marked story are one when a chain of common lemmas and marked events leads from one to the other. */
function lemmasAsOne(marked: readonly MarkedMention[]): number[] {
  const joined = new Joined(marked.length)
  const first = new Map<string, number>()
  for (const [i, { subtopic, chain, mention }] of marked.entries()) {
    for (const key of [`chain ${chain}`, `lemma ${subtopic} ${mention.stem}`]) {
      const known = first.get(key)
      if (known === undefined) first.set(key, i)
      else joined.join(known, i)
    }
  }
  return marked.map((_, i) => joined.find(i))
}

/** `whole`: how the groups that the corpus marks are called. */
export function withinTables(set: string, marked: readonly MarkedMention[], whole: string): ScoreTable[] {
  const chains = numbered(marked.map(m => m.chain))
  const table = (how: string, system: readonly number[]): ScoreTable => ({
    title: `${set}: marked events joined ${how}`,
    rows: groupingRows([{ gold: chains, system }]),
  })
  return [
    table(
      "in the stories found",
      joinedWithin(marked, m => m.story),
    ),
    table(
      whole,
      joinedWithin(marked, m => m.subtopic),
    ),
    table("by lemma alone in the stories found", numbered(marked.map(m => `${m.story} ${m.mention.stem}`))),
  ]
}

function joinedWithin(marked: readonly MarkedMention[], storyOf: (m: MarkedMention) => string): number[] {
  const system = new Array<number>(marked.length).fill(-1)
  const stories = new Map<string, number[]>()
  for (const [i, m] of marked.entries()) stories.set(storyOf(m), [...(stories.get(storyOf(m)) ?? []), i])
  let next = 0
  for (const members of stories.values()) {
    for (const group of joinMentions(members.map(i => (marked[i] as MarkedMention).mention))) {
      for (const at of group) system[members[at] as number] = next
      next++
    }
  }
  return system
}

function numbered(keys: readonly string[]): number[] {
  const ids = new Map<string, number>()
  return keys.map(key => {
    if (!ids.has(key)) ids.set(key, ids.size)
    return ids.get(key) as number
  })
}

export function markedMentions(gold: string, part: "dev" | "train"): MarkedMention[] {
  const reader = readyReader(["en"])
  const documents = readGold<EcbDocument>(`ecb-plus/ecbplus-${part}.jsonl.gz`, gold).map(document => {
    const article = articleFromText(textOf(document), { id: document.doc }, document.doc)
    return { document, reading: reader.read(article), doc: reader.parse(article) }
  })
  const stories = findStories(
    documents.map(({ reading }) => featuresOf(reading)),
    [],
    commonWords,
  )
  const storyOf = new Map(stories.flatMap(story => story.reports.map(r => [r.report, story.id] as const)))
  return documents.flatMap(({ document, reading, doc }) => {
    const words = new SurroundingWords(reading, rules.en)
    return document.events.map(event => ({
      mention: joinMention(reading, words, doc, ...spanOf(document, event)),
      chain: event.chain,
      story: storyOf.get(reading.id) ?? reading.id,
      subtopic: document.subtopic,
    }))
  })
}

/** A marked mention as the joiner sees one: the system's own event where it stands on the marked words, else the lemma
 * of their head alone. */
export function joinMention(
  reading: Reading,
  words: SurroundingWords,
  doc: Parsed | null,
  start: number,
  end: number,
): JoinMention {
  const own = toldEvents({ reading, story: null, copies: null }, {}).find(
    ({ event }) => event.trigger.start < end && event.trigger.end > start,
  )
  const lemma = doc ? headLemma(doc, start, end) : reading.text.slice(start, end)
  return {
    report: reading.id,
    language: reading.language,
    type: own?.type ?? null,
    mode: own?.mode ?? null,
    stem: stemOf(lemma),
    common: isCommon(stemOf(lemma), rules.en),
    acts: actsOf(headOf(lemma), rules.en),
    supposed: own?.supposed ?? false,
    names: own?.names ?? [],
    place: own?.place ?? null,
    from: own?.from ?? null,
    to: own?.to ?? null,
    start,
    end,
    ...words.of(start, end),
  }
}

/** The words of a mention in `textOf(document)`. */
function spanOf(document: EcbDocument, mention: EcbMention): [number, number] {
  let at = 0
  for (const n of sentenceNumbers(document)) {
    const sentence = document.sentences[n] as string
    if (n === mention.sent) {
      const starts: number[] = []
      const tokens = sentence.split(" ")
      let offset = at
      for (const token of tokens) {
        starts.push(offset)
        offset += token.length + 1
      }
      const first = Math.min(...mention.toks)
      const last = Math.max(...mention.toks)
      const start = starts[first] ?? at
      return [start, (starts[last] ?? start) + (tokens[last]?.length ?? 0)]
    }
    at += sentence.length + 2
  }
  return [0, 0]
}

/** The lemma of the token whose governor stands outside the words. */
function headLemma(doc: Parsed, start: number, end: number): string {
  let head = -1
  for (let i = 0; i < doc.count; i++) {
    if ((doc.start[i] as number) >= end || (doc.end[i] as number) <= start) continue
    const governor = doc.head[i] as number
    const inside =
      governor >= 0 && (doc.start[governor] as number) < end && (doc.end[governor] as number) > start
    if (head < 0 || !inside) head = i
    if (!inside) break
  }
  return head < 0 ? "" : (doc.lemma[head] as string)
}
