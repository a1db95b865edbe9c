import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { Article } from "../src/model/article.ts"
import { type Tokens, UPOS } from "../src/model/doc.ts"
import { parseFeats } from "../src/model/morphology.ts"
import { normOf } from "../src/segment/norm.ts"

/** A treebank: its words as a Doc would have them, and what its annotators say of them, column by column.
 * Governors are token indices of the whole treebank, -1 at a root. */
export interface Treebank {
  readonly tokens: Tokens
  readonly forms: readonly string[]
  readonly upos: Uint8Array
  readonly morph: Uint32Array
  readonly lemma: readonly string[]
  readonly head: Int32Array
  /** With the subtype, as written. */
  readonly relation: readonly string[]
  /** Many features are left out: morphology is not to be learnt from it. */
  readonly sparing: boolean
}

/** Reads a CoNLL-U file, gzipped when its name ends in .gz, or the first `limit` sentences of it. */
export function readTreebank(path: string, language: string, limit = Number.POSITIVE_INFINITY): Treebank {
  return parseTreebank(readConllu(path), language, limit)
}

/** The text of a file, gzipped when its name ends in .gz. */
export function readConllu(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
}

export function parseTreebank(conllu: string, language: string, limit = Number.POSITIVE_INFINITY): Treebank {
  const rows = { start: [] as number[], end: [] as number[], sentence: [] as number[], part: [] as number[] }
  const sentenceStart = [0]
  const forms: string[] = []
  const norm: string[] = []
  const upos: number[] = []
  const morph: number[] = []
  const lemma: string[] = []
  const head: number[] = []
  const relation: string[] = []
  let text = ""
  let range: { last: number; part: number; form: string; space: boolean } | null = null
  const close = () => {
    const first = sentenceStart.at(-1)!
    if (forms.length === first) return
    for (let i = first; i < forms.length; i++) head[i] = head[i]! === 0 ? -1 : first + head[i]! - 1
    sentenceStart.push(forms.length)
    text += "\n"
  }
  for (const line of conllu.split("\n")) {
    if (line === "" || line === "\r") {
      close()
      if (sentenceStart.length > limit) break
      continue
    }
    if (line.startsWith("#")) continue
    const cell = line.split("\t")
    const id = cell[0]!
    const form = cell[1]!
    const space = !/(^|\|)SpaceAfter=No/.test(cell[9] ?? "")
    if (id.includes(".")) continue
    if (id.includes("-")) {
      range = { last: Number(id.slice(id.indexOf("-") + 1)), part: 0, form, space }
      continue
    }
    if (range) range.part++
    const written = range ? range.form : form
    // The words of one written token share its place: a contraction, or a token the treebank cut without a sign.
    if (!range || range.part === 1) {
      rows.start.push(text.length)
      text += written
    } else {
      rows.start.push(rows.start.at(-1)!)
    }
    rows.end.push(text.length)
    rows.part.push(range ? Math.min(range.part, 2) : 0)
    rows.sentence.push(sentenceStart.length - 1)
    forms.push(form)
    norm.push(normOf(form))
    upos.push(Math.max(0, (UPOS as readonly string[]).indexOf(cell[3]!)))
    morph.push(parseFeats(cell[5]!))
    lemma.push(cell[2]!)
    head.push(Number(cell[6]))
    relation.push(cell[7]!)
    if (range ? range.last === Number(id) && range.space : space) text += " "
    if (range && range.last === Number(id)) range = null
  }
  close()
  const tokens: Tokens = {
    article: articleOf(text, language),
    language,
    blocks: [{ start: 0, end: text.length, role: "paragraph" }],
    count: forms.length,
    start: Uint32Array.from(rows.start),
    end: Uint32Array.from(rows.end),
    sentence: Uint32Array.from(rows.sentence),
    block: new Uint32Array(forms.length),
    part: Uint8Array.from(rows.part),
    norm,
    sentenceStart: Uint32Array.from(sentenceStart),
  }
  return {
    tokens,
    forms,
    upos: Uint8Array.from(upos),
    morph: Uint32Array.from(morph),
    lemma,
    head: Int32Array.from(head),
    relation,
    sparing: false,
  }
}

function articleOf(text: string, language: string): Article {
  return {
    id: null,
    text,
    stretches: [],
    language,
    published: null,
    title: null,
    outlet: null,
    url: null,
    byline: null,
    agency: null,
    origin: "treebank",
    notes: [],
  }
}
