import { type Parsed, RELATIONS, UPOS, wordsOf } from "../model/doc.ts"
import { formatFeats } from "../model/morphology.ts"
import { isSpace } from "../model/span.ts"

/** A report as CoNLL-U: sentences, words, contractions as ranges, a tree where there is one.
 *
 * `# text` is what the forms give back: white space of any kind and length is one space there, as the format wants
 * it; `start_char` and `end_char` in the last column are offsets into the report's own text (UTF-16, half-open). A
 * sentence without a tree has "_" for governors and relations. */
export function toConllu(doc: Parsed): string {
  const id = idOf(doc)
  const out: string[] = [`# newdoc id = ${id}`]
  let block = -1
  let paragraph = 0
  for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
    const from = doc.sentenceStart[s]!
    const to = doc.sentenceStart[s + 1]!
    if (from === to) continue
    if (doc.block[from] !== block) {
      block = doc.block[from]!
      out.push(`# newpar id = ${id}-p${++paragraph}`)
    }
    out.push(`# sent_id = ${id}-s${s + 1}`, `# text = ${textOf(doc, from, to)}`)
    const parsed = hasTree(doc, from, to)
    for (let i = from; i < to; i++) {
      if (doc.part[i] === 1 && opensRange(doc, i, to)) out.push(rangeRow(doc, i, from))
      out.push(wordRow(doc, i, from, to, parsed))
    }
    out.push("")
  }
  return `${out.join("\n")}\n`
}

/** One row of ten columns. The halves of a contraction leave their place to the row of the whole. */
function wordRow(doc: Parsed, i: number, from: number, to: number, parsed: boolean): string {
  const form = formOf(doc, i)
  return [
    i - from + 1,
    form,
    cell(doc.lemma[i]!) || form,
    UPOS[doc.upos[i]!],
    "_",
    formatFeats(doc.morph[i]!),
    parsed ? (doc.head[i]! < 0 ? 0 : doc.head[i]! - from + 1) : "_",
    parsed ? RELATIONS[doc.rel[i]!] : "_",
    "_",
    inRange(doc, i, from, to) ? "_" : placeOf(doc, i),
  ].join("\t")
}

/** The row of a contraction as it is written, over its two words. */
function rangeRow(doc: Parsed, i: number, from: number): string {
  const first = i - from + 1
  const form = cell(wordsOf(doc, i))
  return [`${first}-${first + 1}`, form, "_", "_", "_", "_", "_", "_", "_", placeOf(doc, i)].join("\t")
}

/** The last column: offsets, and whether the next token touches this one. In alphabetical order. */
function placeOf(doc: Parsed, i: number): string {
  const touching = spaceAfter(doc, i) ? "" : "SpaceAfter=No|"
  return `end_char=${doc.end[i]}|${touching}start_char=${doc.start[i]}`
}

function textOf(doc: Parsed, from: number, to: number): string {
  let text = ""
  for (let i = from; i < to; i++) {
    if (doc.part[i] === 2 && i > from && inRange(doc, i, from, to)) continue
    text += formOrWhole(doc, i, from, to)
    if (spaceAfter(doc, i)) text += " "
  }
  return text.trimEnd()
}

function formOrWhole(doc: Parsed, i: number, from: number, to: number): string {
  return inRange(doc, i, from, to) ? cell(wordsOf(doc, i)) : formOf(doc, i)
}

/** Is there white space between this token and the next one of the text? */
function spaceAfter(doc: Parsed, i: number): boolean {
  return doc.end[i]! < doc.article.text.length && isSpace(doc.article.text.charCodeAt(doc.end[i]!))
}

function opensRange(doc: Parsed, i: number, to: number): boolean {
  return i + 1 < to && doc.part[i + 1] === 2 && doc.start[i + 1] === doc.start[i]
}

function inRange(doc: Parsed, i: number, from: number, to: number): boolean {
  if (doc.part[i] === 1) return opensRange(doc, i, to)
  return doc.part[i] === 2 && i > from && doc.part[i - 1] === 1 && doc.start[i - 1] === doc.start[i]
}

/** A whole token as it is written; a half of a contraction as the word it stands for. */
function formOf(doc: Parsed, i: number): string {
  return cell(doc.part[i] ? doc.norm[i]! : wordsOf(doc, i)) || "_"
}

/** The format's own signs cannot stand in a cell: white space becomes one plain space, control characters go. */
function cell(value: string): string {
  let out = ""
  for (const c of value) {
    const code = c.codePointAt(0)!
    if (isSpace(code)) {
      if (out && !out.endsWith(" ")) out += " "
    } else if (code > 0x1f && code !== 0x7f) out += c
  }
  return out.trimEnd()
}

function hasTree(doc: Parsed, from: number, to: number): boolean {
  let roots = 0
  for (let i = from; i < to; i++) if (doc.head[i] === -1) roots++
  return roots === 1 && doc.rel.subarray(from, to).includes(RELATIONS.indexOf("root"))
}

function idOf(doc: Parsed): string {
  return cell(doc.article.id ?? "").replaceAll(" ", "_") || "doc"
}
