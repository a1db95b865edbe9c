import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { GoldAttribution, GoldReport } from "../../eval/gold.ts"
import type { Pair } from "../../src/model/reading.ts"
import { readConllu } from "../treebank.ts"
import { unmarked } from "./sentences.ts"

// Marks on the sentences of others, kept apart from them: what is written down here is where something is said, never the
// text itself. Offsets count the sentence without its white space, so that they fit however it was wrapped.

/** The marks of one sentence. Stretches are flat lists of half-open pairs, in UTF-16 code units of the text without white
 * space. */
export interface Marked {
  /** The first twelve hexadecimal digits of the SHA-256 of the sentence without white space. */
  readonly of: string
  readonly sayings: readonly {
    readonly s?: readonly number[]
    readonly c: readonly number[]
    readonly q: readonly number[]
  }[]
}

const SPACE = /\s+/gu

export function inkHash(text: string): string {
  return createHash("sha256").update(text.replace(SPACE, "")).digest("hex").slice(0, 12)
}

/** The marks of a sentence in the notation of our own reports: "{S: Le maire} {C: promet} {Q: un vote}." */
export function standOff(line: string): Marked {
  const { text, attributions } = unmarked(line)
  const before = new Int32Array(text.length + 1)
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i]! + (/\s/u.test(text[i]!) ? 0 : 1)
  const flat = (spans: readonly Pair[]) => spans.flatMap(([start, end]) => [before[start]!, before[end]!])
  const sayings = attributions.map(({ source, cue, content }) => ({
    ...(source ? { s: flat(source) } : {}),
    c: flat(cue),
    q: flat(content),
  }))
  return { of: inkHash(text), sayings }
}

/** A sentence with its marks, or null when there are none for it. */
export function markedSentence(text: string, marks: ReadonlyMap<string, Marked>): GoldAttribution[] | null {
  const found = marks.get(inkHash(text))
  if (!found) return null
  const at: number[] = []
  for (let i = 0; i < text.length; i++) if (!/\s/u.test(text[i]!)) at.push(i)
  const spans = (flat: readonly number[]): Pair[] =>
    Array.from({ length: flat.length / 2 }, (_, k) => [at[flat[2 * k]!]!, at[flat[2 * k + 1]! - 1]! + 1])
  return found.sayings.map(({ s, c, q }) => ({
    source: s ? spans(s) : null,
    cue: spans(c),
    content: spans(q),
  }))
}

/** Every marked sentence of the treebanks in a folder (`*.conllu.gz`) and of plain files with a sentence a line, each a report of
 * its own. `missing` are marks whose sentence stands in none of them. */
export function markedTreebanks(
  language: string,
  folder: string,
  texts: readonly string[],
  marks: ReadonlyMap<string, Marked> = readMarks(language),
): { readonly reports: GoldReport[]; readonly missing: number } {
  return found(language, marks, look => {
    for (const path of treebanksIn(folder, language))
      for (const line of readConllu(path).split("\n"))
        if (line.startsWith("# text = ")) look(line.slice("# text = ".length).trim())
    for (const path of texts) for (const line of readFileSync(path, "utf8").split("\n")) look(line.trim())
  })
}

/** Every marked report among the text files in some folders and below them, a report a file; of a long one only the first
 * paragraphs may be marked. `missing` are marks whose report
 * is none of them. */
export function markedWholes(
  language: string,
  folders: readonly string[],
  marks: ReadonlyMap<string, Marked> = readMarks(language, "reports"),
): { readonly reports: GoldReport[]; readonly missing: number } {
  return found(language, marks, look => {
    for (const folder of folders)
      for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }))
        if (name.endsWith(".txt"))
          for (const text of beginnings(readFileSync(join(folder, name), "utf8").trim())) look(text)
  })
}

/** A text up to the end of each of its paragraphs. */
function beginnings(text: string): string[] {
  return [...text.matchAll(/\n\s*\n|$/g)].map(({ index }) => text.slice(0, index).trim())
}

function found(
  language: string,
  marks: ReadonlyMap<string, Marked>,
  lookThrough: (look: (text: string) => void) => void,
): { readonly reports: GoldReport[]; readonly missing: number } {
  const reports = new Map<string, GoldReport>()
  lookThrough(text => {
    const attributions = markedSentence(text, marks)
    const id = `marked-${inkHash(text)}`
    if (attributions)
      reports.set(id, { id, language, published: null, text, attributions, entities: [], times: [] })
  })
  // In one order wherever they were found.
  const all = [...reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { reports: all, missing: marks.size - all.length }
}

/** Parts that are measured on are never looked into. */
function treebanksIn(folder: string, language: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.startsWith(`${language}_`) && /-(?:train|dev)\.conllu\.gz$/u.test(name))
    .sort()
    .map(name => join(folder, name))
}

/** Marks on sentences, or those on whole reports, which stand in a folder of their own. */
function readMarks(language: string, of = ""): Map<string, Marked> {
  const folder = join(import.meta.dirname, `marks-${language}`, of)
  const marks = new Map<string, Marked>()
  if (!existsSync(folder)) return marks
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".jsonl")) continue
    for (const line of readFileSync(join(folder, name), "utf8").split("\n")) {
      if (line === "") continue
      const one = JSON.parse(line) as Marked
      marks.set(one.of, one)
    }
  }
  return marks
}

/** `npx tsx training/attribution/stand-off.ts FILE`: sentences with their marks, one a line, or whole reports, each below a line
 * "### ID | genre", on the standard output as marks without the text. */
if (process.argv[1] === import.meta.filename) {
  const path = process.argv[2] ?? ""
  const written = readFileSync(path, "utf8")
  const reports = written.split(/^### (.*)\n/m)
  const pieces =
    reports.length > 1
      ? reports.slice(1).flatMap((piece, i, all) => (i % 2 ? [[all[i - 1]!, piece] as const] : []))
      : written.split("\n").map((line, i) => [`line ${i + 1}`, line.startsWith("#") ? "" : line] as const)
  for (const [place, piece] of pieces) {
    if (piece.trim() === "") continue
    try {
      console.log(JSON.stringify(standOff(piece.trim())))
    } catch (error) {
      throw new Error(`${path}: ${place}: ${(error as Error).message}`)
    }
  }
}
