import type { Reading } from "../model/reading.ts"
import type { Exporter } from "./format.ts"

/** One reading as one object; several as an array. For a shape that never depends on the count, take `jsonl`. */
export const json: Exporter = async function* (readings) {
  let count = 0
  let held = ""
  for await (const reading of readings) {
    // The first is held back until it is known whether an array is needed.
    if (count === 0) held = indented(reading)
    else {
      if (count === 1) yield `[\n${held}`
      yield `,\n${indented(reading)}`
    }
    count++
  }
  if (count === 0) yield "[]\n"
  else yield count === 1 ? `${held}\n` : "\n]\n"
}

/** One reading a line, in the order of the input. */
export const jsonl: Exporter = async function* (readings) {
  for await (const reading of readings) yield* lineOf(reading)
}

/** The same of one reading, as UTF-8. */
export function lineBytes(reading: Reading): Uint8Array {
  return new TextEncoder().encode([...lineOf(reading)].join(""))
}

/** A text longer than this, in UTF-16 units, is written in pieces. */
const LONG = 1 << 16

/** A piece is handed on when it has grown to so many characters. */
const PIECE = 1 << 16

/** What `JSON.stringify` gives, in pieces: the line of a report of megabytes never stands in memory whole. */
function* lineOf(reading: Reading): Generator<string> {
  if (reading.text.length <= LONG) {
    yield `${JSON.stringify(reading)}\n`
    return
  }
  let piece = "{"
  let sign = ""
  for (const [name, value] of Object.entries(reading)) {
    piece += `${sign}${JSON.stringify(name)}:`
    sign = ","
    if (!Array.isArray(value)) {
      piece += JSON.stringify(value)
      continue
    }
    piece += "["
    for (const [i, item] of value.entries()) {
      piece += (i ? "," : "") + JSON.stringify(item)
      if (piece.length < PIECE) continue
      yield piece
      piece = ""
    }
    piece += "]"
  }
  yield `${piece}}\n`
}

/** Indented JSON with each span on one line. Line breaks inside strings are escaped, so only spans can match. */
export function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, "[$1, $2]")
}
