import type { Input, Read, Request } from "../adapter.ts"
import { decodedInput } from "../decoded.ts"
import { InputError } from "../error.ts"
import { fieldOf, type Json } from "../fields.ts"
import { articleFromRecord } from "../record.ts"

/** One record, a list of them, or an object that holds such a list ("articles", "items"…). */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const remedy = "Check the file, or say --from jsonl if it has one report a line"
    yield { error: fault(input.name, `it is no JSON${placeIn(error)}`, remedy) }
    return
  }
  const records = recordsIn(value, request)
  for (const [i, record] of records.entries()) {
    const origin = Array.isArray(value) || records.length > 1 ? `${input.name}#${i + 1}` : input.name
    try {
      const article = articleFromRecord(record, request.map, request.facts, origin)
      if (typeof article !== "string") yield { article: { ...article, notes: [...notes, ...article.notes] } }
      else yield { error: fault(origin, article, "Name the field that holds the words with --map text=NAME") }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
  if (records.length === 0)
    yield { error: fault(input.name, "there is no record in it", "Give a file that has a report in it") }
}

/** The list itself, the one list of objects that an object without words holds, or the object. */
function recordsIn(value: unknown, { map }: Request): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value === null || typeof value !== "object") return [value]
  const record = value as Json
  if (fieldOf(record, "text", map) !== undefined || fieldOf(record, "html", map) !== undefined) return [value]
  const lists = Object.values(record).filter(
    v => Array.isArray(v) && v.length > 0 && v.every(item => item !== null && typeof item === "object"),
  )
  return lists.length === 1 ? (lists[0] as unknown[]) : [value]
}

function placeIn(error: unknown): string {
  const place = error instanceof Error ? /position (\d+)/.exec(error.message) : null
  return place ? ` (character ${place[1]})` : ""
}

function fault(from: string, detail: string, remedy: string): InputError {
  return new InputError({ problem: "bad-line", from, at: 0, detail, remedy })
}
