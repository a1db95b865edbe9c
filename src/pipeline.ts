import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import { attribute } from "./attribute/attribute.ts"
import { findEvents } from "./event/events.ts"
import type { ReadyPack } from "./lang/pack.ts"
import { findMentions } from "./mention/mentions.ts"
import { settleSpeakers } from "./mention/speakers.ts"
import { type Layers, mergedLayers, mergedWords } from "./merge.ts"
import type { Article, Block } from "./model/article.ts"
import type { Parsed, Tokens } from "./model/doc.ts"
import { doubt } from "./model/doubts.ts"
import type { Note } from "./model/note.ts"
import type { Pair, Reading, ReadingNote } from "./model/reading.ts"
import { trimmed } from "./model/span.ts"
import { blocksOf, genreOfBlocks } from "./segment/blocks.ts"
import { type IdentifyRules, identify } from "./segment/identify.ts"
import { doubtsOf, type Provenance, provenanceOf } from "./segment/provenance.ts"
import { segment } from "./segment/segment.ts"
import { isShown, mostSpoken, spoken, UNKNOWN } from "./segment/spoken.ts"
import { unlearn } from "./tag/foreign.ts"
import { tagByList } from "./tag/list.ts"
import { tag } from "./tag/tag.ts"
import { findTimes } from "./time/times.ts"

/** Work that stops at each language it meets: yields its code and goes on when it is handed the pack. So a pack is
 * loaded only for a report that is in its language, and whoever runs the work decides from where, and whether it waits. */
export type Steps<T> = Generator<string, T, ReadyPack>

/** Reads one report. This is the table of contents of Selon: each line of `layersOf` is a stage, and a folder.
 * `known` tells the languages that packs can be handed for; when it is one alone, that is taken for granted.
 *
 * Pure: the same article and packs give the same reading. Never throws on any text. A report in a language that is
 * not known gets empty layers and a note, never a guess; so does a part of a report. A part in another language
 * that is known is read with the pack of that language. */
export function* reading(given: Article, known: readonly IdentifyRules[]): Steps<Reading> {
  const code = languageOf(given, known)
  if (code === null) return unread(given)
  const pack = yield code
  const { language } = pack

  const blocks = blocksIn(given, pack, known)
  const genre = genreOfBlocks(given, blocks, language.blocks)
  const provenance = provenanceOf(given, blocks, language.blocks)
  const published = given.published ?? dayOfDateline(provenance, pack)
  const article = { ...given, published, ...(genre ? { genre } : {}) }
  const doubts = [
    ...doubtsOf(article, blocks, language.blocks),
    ...strangers(blocks),
    ...(published === given.published ? [] : [DATED]),
  ]
  const parts: Layers[] = []
  for (const each of yield* packsIn(blocks, pack, known)) parts.push(layersOf(article, blocks, each, pack))
  const layers = parts.length === 1 ? parts[0]! : mergedLayers(parts)
  return {
    // Not begun with the spread, so that all readings are of one shape.
    selon: "1",
    ...identity(article),
    language: language.code,
    byline: article.byline ?? provenance.byline,
    agency: article.agency ?? provenance.agency,
    text: article.text,
    blocks: blocks.map(({ role, start, end, language, turn }) => ({
      role,
      start,
      end,
      ...(language === undefined ? {} : { language }),
      ...(turn === undefined ? {} : { turn }),
    })),
    ...layers,
    notes: [...[...article.notes, ...doubts].map(written), ...layers.notes],
  }
}

const DATED: Note = {
  kind: "input",
  message: doubt("dateline-day"),
  span: null,
}

/** The day of a dateline that tells it with its year ("PARIS, 3 mars 2024"), ISO; null for any other. */
function dayOfDateline({ dateline }: Provenance, { language, model }: ReadyPack): string | null {
  const text = dateline?.date ?? ""
  if (!/\d{4}/.test(text)) return null
  const role = "paragraph" as const
  const line = { ...BARE, text, stretches: [{ start: 0, end: text.length, hint: null }] }
  const tokens = segment(line, [{ role, start: 0, end: text.length }], language.code, language.segment)
  const doc = model ? tag(tokens.value, model) : tagByList(tokens.value, language.words ?? {})
  const values = findTimes(doc, null, language.time).value.map(time => time.value)
  return values.length === 1 && /^\d{4}-\d{2}-\d{2}$/.test(values[0]!) ? values[0]! : null
}

const BARE: Omit<Article, "text" | "stretches"> = {
  id: null,
  language: null,
  published: null,
  title: null,
  outlet: null,
  url: null,
  byline: null,
  agency: null,
  origin: "dateline",
  notes: [],
}

/** What one language's blocks of the report yield. `main` is the pack of the report's own language. */
function layersOf(article: Article, blocks: readonly Block[], pack: ReadyPack, main: ReadyPack): Layers {
  const { language, names } = pack
  const { tokens, doc } = wordsIn(article, blocks, pack, main)
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
  return {
    sentences: sentencesOf(tokens.value),
    entities,
    times: times.value,
    attributions,
    events: events.value,
    notes: [tokens, mentions, times, sayings, settled, events].flatMap(stage => stage.notes.map(written)),
  }
}

/** The report's words with their analysis, for those who want them rather than the records; null when it is in a
 * language that is not known. */
export function* parsing(article: Article, known: readonly IdentifyRules[]): Steps<Parsed | null> {
  const code = languageOf(article, known)
  if (code === null) return null
  const pack = yield code
  const blocks = blocksIn(article, pack, known)
  const packs = yield* packsIn(blocks, pack, known)
  return mergedWords(packs.map(each => wordsIn(article, blocks, each, pack).doc))
}

/** `reading` and `parsing` at once, with packs that are all in memory. */
export function read(article: Article, packs: readonly ReadyPack[]): Reading {
  return handed(reading(article, identifiers(packs)), packs)
}

export function parse(article: Article, packs: readonly ReadyPack[]): Parsed | null {
  return handed(parsing(article, identifiers(packs)), packs)
}

function identifiers(packs: readonly ReadyPack[]): readonly IdentifyRules[] {
  return packs.map(pack => pack.language.identify)
}

function handed<T>(steps: Steps<T>, packs: readonly ReadyPack[]): T {
  let step = steps.next()
  while (!step.done) {
    const code = step.value
    step = steps.next(packs.find(pack => pack.language.code === code)!)
  }
  return step.value
}

/** The words of the blocks that a pack reads: those in its language and, for the report's own language, what is shown
 * there of other languages, so that it is known whose words they are. */
function wordsIn(article: Article, blocks: readonly Block[], pack: ReadyPack, main: ReadyPack) {
  const { language, model } = pack
  const isOurs = (block: Block) =>
    pack === main
      ? block.language === undefined || isShown(article.text, block)
      : block.language === language.code && !isShown(article.text, block)
  const tokens = segment(article, blocks, language.code, language.segment, isOurs)
  const doc = model ? tag(tokens.value, model) : tagByList(tokens.value, language.words ?? {})
  if (pack === main && blocks.some(block => block.language !== undefined))
    unlearn(doc, block => blocks[block]!.language !== undefined)
  return { tokens, doc }
}

function blocksIn(
  article: Article,
  { language }: ReadyPack,
  known: readonly IdentifyRules[],
): readonly Block[] {
  return spoken(article.text, blocksOf(article, language.blocks), language.code, known)
}

/** The packs that a report is read with, that of its own language first. */
function* packsIn(
  blocks: readonly Block[],
  main: ReadyPack,
  known: readonly IdentifyRules[],
): Steps<readonly ReadyPack[]> {
  const met = new Set(blocks.map(({ language }) => language))
  const packs = [main]
  for (const { language } of known)
    if (language !== main.language.code && met.has(language)) packs.push(yield language)
  return packs
}

/** Where a report goes on in a language that nobody here reads: a note for each such run of blocks. */
function strangers(blocks: readonly Block[]): readonly Note[] {
  const notes: Note[] = []
  let open: { start: number; end: number } | null = null
  for (const { language, start, end } of blocks) {
    if (language !== UNKNOWN) open = null
    else if (open) open.end = end
    else {
      open = { start, end }
      notes.push({ kind: "language-unknown", message: doubt("strange-words"), span: open })
    }
  }
  return notes
}

/** Fewer words than this say too little of their language to overrule what the input declares. */
const FEW_WORDS = 8

/** The language to read a report in; null when it is none that is known. One alone is taken for granted; among several
 * the words decide. */
export function languageOf(article: Article, known: readonly IdentifyRules[]): string | null {
  if (known.length === 1) return known[0]!.language
  const found = identify(article.text, known) ?? mostSpoken(article.text, article.stretches, known)
  if (found !== null || article.text.trim().split(/\s+/, FEW_WORDS).length >= FEW_WORDS) return found
  const codes = known.map(({ language }) => language)
  const declared = article.language?.toLowerCase().split("-")[0]
  return codes.find(code => code === article.language) ?? codes.find(code => code === declared) ?? null
}

function unread(article: Article): Reading {
  const text = article.text
  const message = doubt(text.trim() === "" ? "no-words" : "no-language")
  return {
    selon: "1",
    ...identity(article),
    language: "und",
    text,
    blocks: article.stretches
      .map(stretch => ({ role: stretch.hint ?? ("paragraph" as const), ...trimmed(text, stretch) }))
      .filter(({ start, end }) => end > start),
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
  const { published, title, outlet, url, byline, agency, modified, section, genre } = article
  return {
    id: article.id ?? hashOf(article.text),
    published,
    title,
    outlet,
    url,
    byline,
    agency,
    ...(modified ? { modified } : {}),
    ...(section ? { section } : {}),
    ...(genre ? { genre } : {}),
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
