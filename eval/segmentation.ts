import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Article, Block } from "../src/model/article.ts"
import type { Tokens } from "../src/model/doc.ts"
import type { SegmentRules } from "../src/segment/rules.ts"
import { segment } from "../src/segment/segment.ts"
import { goldFolder, type ScoreTable } from "./table.ts"

/** Sentences a block is made of: joined by one space, as the published comparisons join them. */
const JOINED = 10

export interface SegmentationOptions {
  /** File names without ending under `ud/` ("fr_pud-test"); their two first letters say the language. */
  readonly sets: readonly string[]
  readonly rules: Readonly<Record<string, SegmentRules>>
  readonly folder?: string
  /** Told every word that only one side has, for the eye of an engineer. */
  readonly onError?: (error: SegmentationError) => void
}

export interface SegmentationError {
  readonly set: string
  readonly what: "word" | "sentence"
  readonly side: "missed" | "invented"
  readonly words: string
  readonly around: string
}

/** Words and sentences found from raw text, against the treebanks: a word is right when its span and, in a
 * contraction, its half are; a sentence when both its ends are. */
export function scoreSegmentation(options: SegmentationOptions): ScoreTable[] {
  const words: ScoreTable["rows"][number][] = []
  const sentences: ScoreTable["rows"][number][] = []
  for (const set of options.sets) {
    const rules = options.rules[set.slice(0, 2)]
    if (!rules) throw new Error(`${set}: no rules for the language "${set.slice(0, 2)}"`)
    const gold = readTreebank(set, options.folder)
    const tokens = segment(gold.article, gold.blocks, rules.language, rules).value
    const text = gold.article.text
    const report = (what: "word" | "sentence") => (side: "missed" | "invented", key: string) => {
      const [start, end] = key.split(" ").map(Number) as [number, number]
      const around = text.slice(Math.max(0, start - 40), Math.min(text.length, end + 40))
      options.onError?.({ set, what, side, words: text.slice(start, end), around })
    }
    words.push({ name: set, ...compared(gold.words, wordKeys(tokens), report("word")) })
    sentences.push({ name: set, ...compared(gold.sentences, sentenceKeys(tokens), report("sentence")) })
  }
  return [
    { title: "segmentation: words", rows: words },
    { title: "segmentation: sentences", rows: sentences },
  ]
}

interface Treebank {
  readonly article: Article
  readonly blocks: readonly Block[]
  /** "start end part". */
  readonly words: ReadonlySet<string>
  /** "start end". */
  readonly sentences: ReadonlySet<string>
}

function readTreebank(set: string, folder: string | undefined): Treebank {
  const path = join(goldFolder(folder), "ud", `${set}.conllu.gz`)
  if (!existsSync(path))
    throw new Error(`${path}: no such treebank; pass its folder with --gold or set SELON_SHARED`)
  const words = new Set<string>()
  const sentences = new Set<string>()
  const blocks: Block[] = []
  let text = ""
  let inBlock = 0
  for (const part of gunzipSync(readFileSync(path)).toString("utf8").split("\n\n")) {
    const lines = part.split("\n")
    const own = lines.find(line => line.startsWith("# text = "))?.slice(9)
    if (own === undefined) continue
    if (inBlock === JOINED) {
      text += "\n\n"
      inBlock = 0
    } else if (inBlock > 0) text += " "
    const start = text.length
    if (inBlock++ === 0) blocks.push({ role: "paragraph", start, end: start })
    text += own
    placeWords(lines, text, start, words)
    sentences.add(`${start + own.length - own.trimStart().length} ${start + own.trimEnd().length}`)
    blocks[blocks.length - 1] = { ...blocks[blocks.length - 1]!, end: text.length }
  }
  const article: Article = {
    id: set,
    text,
    stretches: blocks.map(({ start, end }) => ({ start, end, hint: null })),
    language: null,
    published: null,
    title: null,
    outlet: null,
    url: null,
    byline: null,
    agency: null,
    origin: path,
    notes: [],
  }
  return { article, blocks, words, sentences }
}

/** Adds the words of one sentence. Halves of a contraction that spell its surface get their own spans. */
function placeWords(lines: readonly string[], text: string, from: number, words: Set<string>): void {
  let at = from
  for (let i = 0; i < lines.length; i++) {
    const [id, form] = lines[i]!.split("\t") as [string, string]
    if (form === undefined || id.startsWith("#") || id.includes(".")) continue
    const start = text.indexOf(form, at)
    if (start < 0) throw new Error(`"${form}" is not in its sentence: ${text.slice(from)}`)
    at = start + form.length
    if (!id.includes("-")) {
      words.add(`${start} ${at} 0`)
      continue
    }
    const [first, last] = id.split("-").map(Number) as [number, number]
    const halves = lines.slice(i + 1, i + 2 + last - first).map(line => line.split("\t")[1]!)
    i += halves.length
    if (halves.join("").toLowerCase() === form.toLowerCase()) {
      let offset = start
      for (const half of halves) {
        words.add(`${offset} ${offset + half.length} 0`)
        offset += half.length
      }
    } else {
      for (let half = 1; half <= halves.length; half++) words.add(`${start} ${at} ${half}`)
    }
  }
}

function wordKeys(tokens: Tokens): Set<string> {
  const keys = new Set<string>()
  for (let i = 0; i < tokens.count; i++) keys.add(`${tokens.start[i]} ${tokens.end[i]} ${tokens.part[i]}`)
  return keys
}

function sentenceKeys(tokens: Tokens): Set<string> {
  const keys = new Set<string>()
  for (let s = 0; s + 1 < tokens.sentenceStart.length; s++) {
    keys.add(`${tokens.start[tokens.sentenceStart[s]!]} ${tokens.end[tokens.sentenceStart[s + 1]! - 1]}`)
  }
  return keys
}

function compared(
  gold: ReadonlySet<string>,
  system: ReadonlySet<string>,
  report: (side: "missed" | "invented", key: string) => void,
): { gold: number; system: number; right: number } {
  let right = 0
  for (const key of gold) {
    if (system.has(key)) right++
    else report("missed", key)
  }
  for (const key of system) if (!gold.has(key)) report("invented", key)
  return { gold: gold.size, system: system.size, right }
}
