import type { Span } from "./span.ts"

/** What a doubt is about. A new kind is added here, so that every reader of notes meets it. */
export type NoteKind =
  | "language-unknown"
  | "no-date"
  | "date-implausible"
  | "truncated"
  | "encoding"
  | "too-long"
  | "unbalanced-quotes"
  | "ambiguous-source"
  | "ambiguous-time"
  | "boilerplate"
  | "contradiction"
  | "input"

/** A doubt met on the way, for the reader of the record. Without a place it concerns the whole report. */
export interface Note {
  readonly kind: NoteKind
  readonly message: string
  readonly span: Span | null
}

/** A value and the doubts met on the way; the value is always usable. Text is never an error. */
export interface Noted<T> {
  readonly value: T
  readonly notes: readonly Note[]
}
