import type { Read } from "./adapter.ts"

export type { Read } from "./adapter.ts"

import type { Facts } from "./article.ts"
import { InputError } from "./error.ts"
import type { FieldMap } from "./fields.ts"
import { type ByteLine, linesOf } from "./lines.ts"
import { articleFromRecord } from "./record.ts"

/** A report longer than this, in bytes, is no report. */
export const LONGEST_LINE = 32 * 1024 * 1024

/** Reports of a JSONL stream, one a line, in order and in constant memory. A bad line is yielded as an error with
 * its number. Blank lines are passed over. */
export async function* articlesFromJsonl(
  stream: AsyncIterable<Uint8Array | string>,
  origin: string,
  map: FieldMap = {},
  over: Facts = {},
): AsyncGenerator<Read> {
  for await (const line of linesOf(stream, LONGEST_LINE)) {
    const read = readLine(line, origin, map, over)
    if (read) yield read
  }
}

function readLine(line: ByteLine, origin: string, map: FieldMap, over: Facts): Read | null {
  const fault = (detail: string, remedy: string) => {
    return {
      error: new InputError({
        problem: "bad-line",
        from: origin,
        at: line.at,
        line: line.number,
        detail,
        remedy,
      }),
    }
  }
  if (line.bytes === null) {
    return fault(
      `the line is longer than ${LONGEST_LINE} bytes`,
      "Give one report a line, each ended by a line feed",
    )
  }
  if (isBlank(line.bytes)) return null
  let record: unknown
  try {
    record = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(line.bytes))
  } catch (error) {
    const what = error instanceof SyntaxError ? "the line is no JSON" : "the line is no UTF-8"
    return fault(what, 'Write each report as {"text": …} on one line, in UTF-8')
  }
  try {
    const article = articleFromRecord(record, map, over, `${origin}:${line.number}`)
    if (typeof article !== "string") return { article }
    return fault(article, "Name the field that holds the words with --map text=NAME")
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(b => b === 0x20 || (b >= 0x09 && b <= 0x0d))
}
