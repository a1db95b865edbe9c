import type { Parsed } from "../model/doc.ts"
import { doubt } from "../model/doubts.ts"
import type { Reading } from "../model/reading.ts"
import type { Answer } from "../story/answers.ts"
import { MASK, masked } from "./personal.ts"

/** Strings that are marks of Selon's own or of the container, never the report's words. */
const KEPT = new Set(["id", "report", "selon", "language", "published", "modified"])

/** A reading in which addresses of e-mail and numbers of telephones are masked wherever they stand, as many units long as
 * they were, so that every offset stays right. A note says so: the hash of masked words is not that of the report's. */
export function redacted(reading: Reading): Reading {
  const text = masked(reading.text)
  const hidden = runsIn(text) - runsIn(reading.text)
  const rest = hiddenIn({ ...reading, text: "" }, "") as Reading
  const told = { ...rest, text }
  if (hidden === 0 && JSON.stringify(rest) === JSON.stringify({ ...reading, text: "" })) return reading
  const message = doubt("masked", { count: hidden })
  return { ...told, notes: [...told.notes, { kind: "redacted", message, start: null, end: null }] }
}

/** The words of a report, masked in the same way. */
export function redactedWords(doc: Parsed): Parsed {
  const text = masked(doc.article.text)
  if (text === doc.article.text) return doc
  const isHidden = (i: number) => text.slice(doc.start[i]!, doc.end[i]!).includes(MASK)
  const hide = (words: readonly string[]) =>
    words.map((word, i) => (isHidden(i) ? text.slice(doc.start[i]!, doc.end[i]!) : word))
  return { ...doc, article: { ...doc.article, text }, norm: hide(doc.norm), lemma: hide(doc.lemma) }
}

/** The rows of an answer, masked in the same way. */
export function redactedAnswer(answer: Answer): Answer {
  return { columns: answer.columns, rows: hiddenIn(answer.rows, "") as Answer["rows"] }
}

function runsIn(text: string): number {
  return text.match(/█+/g)?.length ?? 0
}

function hiddenIn(value: unknown, name: string): unknown {
  if (typeof value === "string") return KEPT.has(name) ? value : masked(value)
  if (Array.isArray(value)) return value.map(item => hiddenIn(item, name))
  if (value === null || typeof value !== "object") return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, hiddenIn(inner, key)]))
}
