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
  /** Another version of the same item was read before this one, or this one was changed after it came out. */
  | "version"
  /** Its publisher has taken the item back; its records are kept, and are no longer to be relied on. */
  | "withdrawn"
  /** What tells of private persons was masked on the way out. */
  | "redacted"
  /** The report was translated, by a person or a machine, as it or its container says. */
  | "translated"
  /** Somebody else's words shown in the report, with who wrote them and when. */
  | "embed"
  /** Where a page of the printed source begins and ends. */
  | "page"

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
