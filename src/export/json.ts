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
  for await (const reading of readings) yield `${JSON.stringify(reading)}\n`
}

/** Indented JSON with each span on one line. Line breaks inside strings are escaped, so only spans can match. */
export function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\n +(\d+),\n +(\d+)\n +\]/g, "[$1, $2]")
}
