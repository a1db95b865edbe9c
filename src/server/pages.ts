import type { Answer, Row } from "../story/answers.ts"
import type { AnswerPage } from "./api.ts"
import { Refusal } from "./problem.ts"

export const MOST = 1_000
export const USUAL = 100

/** Which part of an answer is wanted, in which order. */
export interface PageAsked {
  readonly limit?: number | undefined
  readonly cursor?: string | undefined
  /** A column; `-` before it: downwards. */
  readonly sort?: string | undefined
}

/** One page of an answer. `cut`: the answer may end before the last row, one row after the page at the earliest.
 * Throws `Refusal` for a cursor or a column that there is not. */
export function pageOf(answer: Answer, { limit = USUAL, cursor, sort }: PageAsked, cut: boolean): AnswerPage {
  const from = cursor === undefined ? 0 : offsetOf(cursor)
  const { columns, rows } = sorted(answer, sort)
  const next = from + limit < rows.length ? cursorOf(from + limit) : null
  return {
    columns,
    rows: rows.slice(from, from + limit),
    total: cut && next !== null ? null : rows.length,
    next,
  }
}

/** The rows by one column; unknown values last, whichever way; equal ones stay in the order of the answer. */
export function sorted(answer: Answer, sort: string | undefined): Answer {
  if (!sort) return answer
  const down = sort.startsWith("-")
  const column = down ? sort.slice(1) : sort
  if (!answer.columns.includes(column))
    throw new Refusal(400, `There is no column "${column}"; there are ${answer.columns.join(", ")}`, "sort")
  const turned = down ? -1 : 1
  const rows = [...answer.rows].sort((a, b) => byValue(a[column], b[column], turned))
  return { columns: answer.columns, rows }
}

function byValue(a: Row[string] | undefined, b: Row[string] | undefined, turned: number): number {
  if (a === b) return 0
  if (a === null || a === undefined || a === "") return 1
  if (b === null || b === undefined || b === "") return -1
  if (typeof a === "number" && typeof b === "number") return turned * (a - b)
  return turned * (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0)
}

function cursorOf(offset: number): string {
  return Buffer.from(`from:${offset}`).toString("base64url")
}

function offsetOf(cursor: string): number {
  const match = /^from:(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("utf8"))
  if (!match) throw new Refusal(400, "This cursor is not one that an answer gave", "cursor")
  return Number(match[1])
}

/** Is the first page in the answer's own order enough? Then no more than its rows, and one to know of others, is
 * looked for. */
export function isFirst({ cursor, sort }: PageAsked): boolean {
  return cursor === undefined && sort === undefined
}
