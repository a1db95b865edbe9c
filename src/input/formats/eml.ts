import type { Article, Stretch } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { type Facts, given } from "../article.ts"
import { isoDate } from "../date.ts"
import { InputError } from "../error.ts"
import { articleFromFragment } from "../html-fragment.ts"
import { type Message, messageOf } from "../message.ts"
import { articleFromText } from "../text.ts"

/** A message of e-mail: a press release, an alert. Of its head, only who, when and what about are kept. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  yield { article: await articleOfMail(await input.bytes(), request.facts, input.name) }
}

export async function articleOfMail(bytes: Uint8Array, over: Facts, origin: string): Promise<Article> {
  const message = await messageOf(bytes, origin)
  const notes: Note[] = []
  if (message.cut) notes.push({ kind: "truncated", message: doubt("mail-cut"), span: null })
  const facts: Facts = {
    id: message.header("message-id")?.replace(/^<|>$/g, "") ?? null,
    title: message.subject,
    published: sentAt(message, notes),
    byline: message.from,
    ...given(over),
  }
  // The text part is what the sender wrote for reading as text; letters made for show have an empty or a token one.
  const { text, html } = message
  if (text && (!html || text.length > 200 || text.length > html.length * 0.1)) {
    return marked(articleFromText(text, facts, origin, notes))
  }
  if (html) return articleFromFragment(html, facts, origin, notes)
  if (text) return marked(articleFromText(text, facts, origin, notes))
  const remedy = "Its attachments may hold the report: save and read them"
  throw new InputError({ problem: "no-body", from: origin, at: 0, detail: "the message has no text", remedy })
}

/** The moment of sending, with the offset it was written with. */
function sentAt(message: Message, notes: Note[]): string | null {
  const raw = message.header("date")?.replace(/\s*\([^()]{0,60}\)\s*$/, "")
  if (!raw) return null
  const { value, doubt } = isoDate(raw)
  if (doubt) notes.push({ kind: "date-implausible", message: doubt, span: null })
  return value
}

/** Lines quoted from an earlier message and what stands under the line of a signature are no part of the report. */
function marked(article: Article): Article {
  let signed = false
  const stretches = article.stretches.map((stretch): Stretch => {
    const text = article.text.slice(stretch.start, stretch.end)
    if (article.text.slice(Math.max(0, stretch.start - 5), stretch.start).includes("\n-- \n")) signed = true
    if (/^--\s?$/m.test(text.split("\n", 1)[0]!)) signed = true
    const quoted = text.split("\n").every(line => /^\s*>/.test(line))
    return signed || quoted ? { ...stretch, hint: "boilerplate" } : stretch
  })
  return { ...article, stretches }
}
