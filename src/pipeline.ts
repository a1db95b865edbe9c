import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { attribute } from "./attribute/attribute.ts"
import { findEvents } from "./event/events.ts"
import type { ReadyPack } from "./lang/pack.ts"
import { findMentions } from "./mention/mentions.ts"
import { settleSpeakers } from "./mention/speakers.ts"
import type { Article } from "./model/article.ts"
import type { Parsed, Tokens } from "./model/doc.ts"
import type { Note } from "./model/note.ts"
import type { Pair, Reading, ReadingNote } from "./model/reading.ts"
import { blocksOf } from "./segment/blocks.ts"
import { identify } from "./segment/identify.ts"
import { doubtsOf, provenanceOf } from "./segment/provenance.ts"
import { segment } from "./segment/segment.ts"
import { tagByList } from "./tag/list.ts"
import { tag } from "./tag/tag.ts"
import { findTimes } from "./time/times.ts"

/** Reads one report. This is the table of contents of Selon: each line is a stage, and a folder.
 *
 * Pure: the same article and packs give the same reading. Never throws on any text. A report in a language of
 * none of the packs gets empty layers and a note, never a guess. */
export function read(article: Article, packs: readonly ReadyPack[]): Reading {
  const pack = packFor(article, packs)
  if (!pack) return unread(article)
  const { language, model, names } = pack

  const blocks = blocksOf(article, language.blocks)
  const provenance = provenanceOf(article, blocks, language.blocks)
  const tokens = segment(article, blocks, language.code, language.segment)
  const doc = model ? tag(tokens.value, model) : tagByList(tokens.value, language.words ?? {})
  const mentions = findMentions(doc, language.mention, names)
  const times = findTimes(doc, article.published, language.time)
  const sayings = attribute(
    doc,
    mentions.value,
    times.value,
    article.published,
    language.attribute,
    pack.attribution,
  )
  const settled = settleSpeakers(doc, mentions.value, sayings.value, language.mention)
  const { entities, attributions } = settled.value
  const events = findEvents(doc, entities, times.value, attributions, language.event)

  const doubts = { notes: doubtsOf(article, blocks, language.blocks) }
  return {
    ...identity(article),
    language: language.code,
    byline: article.byline ?? provenance.byline,
    agency: article.agency ?? provenance.agency,
    text: article.text,
    blocks: blocks.map(({ role, start, end }) => ({ role, start, end })),
    sentences: sentencesOf(tokens.value),
    entities,
    times: times.value,
    attributions,
    events: events.value,
    notes: [article, doubts, tokens, mentions, times, sayings, settled, events].flatMap(stage =>
      stage.notes.map(written),
    ),
  }
}

/** The report's words with their analysis, for those who want them rather than the records; null when it is in a
 * language of none of the packs. */
export function parse(article: Article, packs: readonly ReadyPack[]): Parsed | null {
  const pack = packFor(article, packs)
  if (!pack) return null
  const { language, model } = pack
  const tokens = segment(article, blocksOf(article, language.blocks), language.code, language.segment)
  return model ? tag(tokens.value, model) : tagByList(tokens.value, language.words ?? {})
}

/** Fewer words than this say too little of their language to overrule what the input declares. */
const FEW_WORDS = 8

/** The pack to read with. One pack alone is taken for granted; among several the words decide. */
function packFor(article: Article, packs: readonly ReadyPack[]): ReadyPack | null {
  if (packs.length === 1) return packs[0]!
  const byCode = (code: string | null) =>
    packs.find(p => p.language.code === code) ??
    packs.find(p => p.language.code === code?.toLowerCase().split("-")[0]) ??
    null
  const found = byCode(
    identify(
      article.text,
      packs.map(p => p.language.identify),
    ),
  )
  if (found) return found
  return article.text.trim().split(/\s+/, FEW_WORDS).length < FEW_WORDS ? byCode(article.language) : null
}

function unread(article: Article): Reading {
  const text = article.text
  const message =
    text.trim() === ""
      ? "the report has no words"
      : "the report is in none of the languages Selon reads; nothing was looked for"
  return {
    ...identity(article),
    language: "und",
    text,
    blocks: article.stretches.map(({ hint, start, end }) => ({ role: hint ?? "paragraph", start, end })),
    sentences: [],
    entities: [],
    times: [],
    attributions: [],
    events: [],
    notes: [...article.notes.map(written), { kind: "language-unknown", message, start: null, end: null }],
  }
}

/** What a reading tells of its report before anyone has read the words. */
function identity(article: Article) {
  const { published, title, outlet, url, byline, agency, modified, section } = article
  return {
    selon: "1" as const,
    id: article.id ?? hashOf(article.text),
    published,
    title,
    outlet,
    url,
    byline,
    agency,
    ...(modified ? { modified } : {}),
    ...(section ? { section } : {}),
  }
}

/** First 16 hex digits of the SHA-256 of the text in UTF-8. */
function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 16)
}

function sentencesOf(tokens: Tokens): Pair[] {
  const pairs: Pair[] = []
  for (let s = 0; s + 1 < tokens.sentenceStart.length; s++) {
    const first = tokens.sentenceStart[s]!
    const last = tokens.sentenceStart[s + 1]! - 1
    if (last >= first) pairs.push([tokens.start[first]!, tokens.end[last]!])
  }
  return pairs
}

function written(note: Note): ReadingNote {
  return {
    kind: note.kind,
    message: note.message,
    start: note.span?.start ?? null,
    end: note.span?.end ?? null,
  }
}
