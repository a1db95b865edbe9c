import { decodedInput } from "../input/decoded.ts"
import { InputError } from "../input/error.ts"
import type { FormatRow } from "../input/formats/index.ts"
import { articleFromRecord } from "../input/record.ts"
import type { InputFormat } from "./config.ts"

/** A user's form of input as a row beside Selon's own. What its code throws costs the file it was given, and is told. */
export function rowFor({ name, extensions = [], shows, read }: InputFormat): FormatRow {
  return {
    name,
    extensions,
    ...(shows ? { shows: head => shows(head.text, head.name) } : {}),
    load: async () => ({
      async *read(input, request) {
        const { text, notes } = await decodedInput(input, request)
        let count = 0
        try {
          for await (const record of read(text, input.name)) {
            const origin = count++ === 0 ? input.name : `${input.name}#${count}`
            const article = articleFromRecord(record, request.map, request.facts, origin)
            if (typeof article === "string") yield { error: fault(name, origin, article) }
            else yield { article: { ...article, notes: [...notes, ...article.notes] } }
          }
        } catch (error) {
          if (error instanceof InputError) throw error
          throw fault(name, input.name, error instanceof Error ? error.message : String(error))
        }
        if (count === 0) throw fault(name, input.name, "it found no report")
      },
    }),
  }
}

function fault(format: string, from: string, detail: string): InputError {
  return new InputError({
    problem: "damaged",
    from,
    at: 0,
    detail: `the input format "${format}" of the config: ${detail}`,
    remedy: "Mend the file, or the format in selon.config",
  })
}
