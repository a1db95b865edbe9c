import type { Input, Request } from "./adapter.ts"
import { type Decoded, decode } from "./decode.ts"
import { InputError } from "./error.ts"

/** The characters of an input that is text, for forms that cut a report out of it: a note of the decoder then has no
 * place in the report, only the one its message names. Throws `InputError` for bytes that are none, and for white space
 * alone. */
export async function decodedInput(input: Input, request: Request): Promise<Decoded> {
  const decoded = await decode(await input.bytes(), input.name, request.encoding)
  refuseBlank(decoded.text, input.name)
  return { ...decoded, notes: decoded.notes.map(note => ({ ...note, span: null })) }
}

export function refuseBlank(text: string, from: string): void {
  if (/\S/.test(text)) return
  throw new InputError({
    problem: "empty",
    from,
    at: 0,
    detail: "there is only white space",
    remedy: "Give a file that has a report in it",
  })
}
