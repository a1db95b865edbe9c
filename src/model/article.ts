import type { Note } from "./note.ts"
import type { SourceMap } from "./source-map.ts"
import type { Span } from "./span.ts"

/** What a block is to the reader of the report. The body is `headline`, `standfirst`, `paragraph`,
 * `heading`, `list-item` and `blockquote`; the rest is about the report or beside it. */
export type BlockRole =
  | "headline"
  | "standfirst"
  | "dateline"
  | "byline"
  | "paragraph"
  | "heading"
  | "list-item"
  | "blockquote"
  | "caption"
  | "credit"
  | "correction"
  | "embed"
  | "boilerplate"
  | "signoff"

/** A report that is one voice throughout, and not that of the outlet: `interview`, somebody asked and answering; `opinion`,
 * its author's own view (an op-ed, an editorial, a column). */
export type Genre = "interview" | "opinion"

/** Which side of an interview a block is, when no label says it. */
export type Turn = "question" | "answer"

/** A block of the report, in text order; blocks never overlap and never cross a paragraph break. */
export interface Block extends Span {
  readonly role: BlockRole
  /** BCP 47 of a block in another language than the report; "und" when it is in none that Selon reads. */
  readonly language?: string
  /** In an interview whose questions and answers are told apart by their form alone. */
  readonly turn?: Turn
}

/** What the form of the input says about a stretch, before anyone has read the words. `null`: a plain run of text. */
export interface Stretch extends Span {
  readonly hint: BlockRole | null
  /** One-based page of the printed source that it stands on. */
  readonly page?: number
}

/** Which version of which item an article is, as its container says. */
export interface Edition {
  /** What all versions of the item have in common. */
  readonly uri: string
  /** As given: a number or a date-time; null when not given. */
  readonly version: string | null
  /** When this version was made, ISO; null when not given. */
  readonly at: string | null
  /** Has the publisher taken the item back? */
  readonly withdrawn: boolean
}

/** One report as it came in: the words, untouched, and what its container said of it. */
export interface Article {
  /** As given by the input, else null (`pipeline` then derives one from the text). */
  readonly id: string | null
  readonly text: string
  /** Paragraph-like runs of `text`, in order, with what the form of the input says of each. */
  readonly stretches: readonly Stretch[]
  /** BCP 47 as declared by the input; a declaration is a hint, the words decide. */
  readonly language: string | null
  /** ISO date, or date-time with the offset that was written; null when unknown. */
  readonly published: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly url: string | null
  readonly byline: string | null
  readonly agency: string | null
  /** ISO, when the report was last changed, as its container says; null or absent when it does not. */
  readonly modified?: string | null
  /** The part of the outlet it stands in, as the container names it. */
  readonly section?: string | null
  /** As its container, its section or its own lines say; absent for a report. */
  readonly genre?: Genre
  readonly edition?: Edition
  /** The file or stream it came from, for messages. */
  readonly origin: string
  readonly notes: readonly Note[]
  /** Where the words stand in the page they were cut from; absent when `text` is the whole input. */
  readonly sourceMap?: SourceMap
}
