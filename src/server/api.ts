import type { CopyGroup, Occurrence, Story } from "../model/dossier.ts"
import type { Reading } from "../model/reading.ts"
import type { Row } from "../story/answers.ts"

/** What goes over the wire, version 1. Every path stands under `/v1`; offsets are half-open UTF-16 code units of
 * `Reading.text`, days ISO 8601. Errors are problem details (RFC 9457, `application/problem+json`). The server answers
 * in these shapes, the reader draws them; both lean on this file and on nothing of each other. */

/** `GET /v1/` */
export interface About {
  readonly selon: "1"
  readonly engine: string
  /** How the dossier is called; null for one that lasts as long as the server. */
  readonly dossier: string | null
  readonly reports: number
  readonly superseded: number
  readonly attributions: number
  readonly events: number
  readonly languages: readonly string[]
  /** First and last day of publication. */
  readonly from: string | null
  readonly to: string | null
}

/** A page of an answer: `GET /v1/quotes`, `/events`, `/who`, `/timeline`, `/stories`, `/contradictions`, `/copies`,
 * `/search`, `/compare`, `/diff`, `/reports`, `/cites`, `/notes`. The same path with `.csv` gives all rows as CSV.
 * Query: `by`, `about`, `from`, `to`, `outlet`, `q`, `status`, `type`, `story`, `named`, `per`, `a`, `b`, `old`, `new`
 * where they mean something; `sort` (a column, `-` before it: downwards), `limit` (100, at most 1,000), `cursor`. */
export interface AnswerPage {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  /** Rows in all; null when there are more than were counted. */
  readonly total: number | null
  /** To be handed back as `cursor` for the next page; null after the last. */
  readonly next: string | null
}

/** `GET /v1/reports/{report}`: by its id, or by the hash that the dossier keeps it under. `reading` is as
 * it was read; what a person noted about it stands beside it in `hand`, and counts before it. */
export interface ReportPage {
  readonly hash: string
  readonly reading: Reading
  readonly hand: readonly HandNote[]
  /** False while the reports are still being laid side by side: `story` and `copies` are then not known yet. */
  readonly joined: boolean
  /** The story it belongs to, and the group of copies, when it has one. */
  readonly story: Story | null
  readonly copies: CopyGroup | null
  /** The other versions of the same article, oldest first. */
  readonly versions: readonly {
    readonly hash: string
    readonly at: string | null
    readonly latest: boolean
  }[]
  /** The reports before and after it by date. */
  readonly previous: string | null
  readonly next: string | null
}

/** What a person noted about a record; kept by the words it is about, so it outlives a new reading. */
export interface HandNote {
  readonly id: string
  readonly report: string
  /** Id of the record in the reading as it is now; null when no record has these words any more. */
  readonly record: string | null
  readonly kind: "attribution" | "event" | "entity" | "time"
  /** Null: the record is dismissed. */
  readonly field:
    | "speaker"
    | "stance"
    | "kind"
    | "said"
    | "status"
    | "type"
    | "time"
    | "name"
    | "value"
    | null
  readonly value: string | null
  readonly original: string | null
  readonly reason: string
  readonly at: string
}

/** `POST /v1/reports/{report}/hand`; gives the `HandNote`. `DELETE /v1/hand/{id}` takes it back. */
export interface HandRequest {
  readonly record: string
  /** With `value`; null: the record is dismissed. */
  readonly field?: HandNote["field"]
  readonly value?: string
  /** Several fields at once, all of them or none, in place of `field`. */
  readonly fields?: readonly { readonly field: string; readonly value: string }[]
  readonly reason?: string
}

/** `GET /v1/reports/{report}/why/{record}` */
export interface Why {
  readonly record: string
  readonly lines: readonly {
    /** Name of a rule, else the words that decided. */
    readonly name: string
    readonly about: string | null
    readonly takes: readonly string[]
    readonly leaves: readonly string[]
  }[]
}

/** `GET /v1/stories/{story}`; the rows of its reports are those of `/v1/reports`. */
export interface StoryPage {
  readonly story: Story
  readonly reports: readonly Row[]
}

/** `GET /v1/occurrences`: for the chart; the rows of `/timeline` are the same occurrences as a table. Query: `story`,
 * `from`, `to`, `limit`, `cursor`. */
export interface Chronology {
  readonly occurrences: readonly (Occurrence & { readonly who: string })[]
  readonly total: number
  readonly next: string | null
}

/** A line of what `POST /v1/reports` streams (`application/x-ndjson`): one when the work begins, one a report, one at
 * the end. */
export type ImportLine =
  | { readonly kind: "begun"; readonly reports: number | null }
  | { readonly kind: "added"; readonly report: string; readonly title: string | null; readonly done: number }
  | { readonly kind: "known"; readonly report: string; readonly done: number }
  | { readonly kind: "refused"; readonly name: string; readonly reason: string; readonly done: number }
  | { readonly kind: "ended"; readonly added: number; readonly known: number; readonly refused: number }

/** RFC 9457. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** Which parameter or field is wrong. */
  readonly at?: string
}
