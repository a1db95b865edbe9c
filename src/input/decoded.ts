import type { Input, Request } from "./adapter.ts"
import { type Decoded, decode } from "./decode.ts"
import { InputError } from "./error.ts"

/** The characters of an input that is text. Throws `InputError` for bytes that are none, and for white space alone. */
export async function decodedInput(input: Input, request: Request): Promise<Decoded> {
  const decoded = await decode(await input.bytes(), input.name, request.encoding)
  if (/\S/.test(decoded.text)) return decoded
  throw new InputError({
    problem: "empty",
    from: input.name,
    at: 0,
    detail: "there is only white space",
    remedy: "Give a file that has a report in it",
  })
}
