import type { Exporter } from "./format.ts"

/** One reading as one object; several as an array. For a shape that never depends on the count, take `jsonl`. */
export const json: Exporter = async function* (readings) {
  let count = 0
  let held = ""
  for await (const reading of readings) {
    // The first is held back until it is known whether an array is needed.
    if (count === 0) held = JSON.stringify(reading, null, 2)
    else {
      if (count === 1) yield `[\n${held}`
      yield `,\n${JSON.stringify(reading, null, 2)}`
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
