/** Why bytes could not become an Article. */
export type InputProblem =
  | "empty"
  | "not-text"
  | "truncated"
  | "damaged"
  | "too-slow"
  | "no-body"
  | "too-large"
  | "unsupported"
  | "not-found"
  | "unreadable"
  | "bad-line"
  | "bad-option"

export interface InputFault {
  readonly problem: InputProblem
  /** The file or stream, as the person named it. */
  readonly from: string
  /** Byte offset in `from` where the trouble is; for a line of JSONL, the first byte of the line. */
  readonly at: number
  /** One-based line, for formats read by line. */
  readonly line?: number
  /** What is wrong, in words. */
  readonly detail: string
  /** What the person can do about it. */
  readonly remedy: string
}

/** The bytes could not become an Article. The message says which file, where, what, and what to do. */
export class InputError extends Error {
  readonly problem: InputProblem
  readonly from: string
  readonly at: number
  readonly line: number | null
  readonly remedy: string
  /** All of it as plain data, for handing from thread to thread. */
  readonly fault: InputFault

  constructor(fault: InputFault) {
    const { from, line, at, detail, remedy } = fault
    const place = line !== undefined ? `, line ${line}` : at > 0 ? `, byte ${at}` : ""
    super(`${from}${place}: ${detail}. ${remedy}`)
    this.name = "InputError"
    this.problem = fault.problem
    this.from = fault.from
    this.at = fault.at
    this.line = fault.line ?? null
    this.remedy = fault.remedy
    this.fault = fault
  }
}
