import type { Input } from "./adapter.ts"
import { unfitForLines } from "./decode.ts"
import { refuseBinary } from "./not-text.ts"
import { utf8Validity } from "./utf8.ts"
import { fromWindows1252 } from "./windows-1252.ts"

/** The characters of an input as they flow, its encoding settled by its first bytes in the order of `decode.ts`:
 * byte order mark, UTF-16 by its zeros, valid UTF-8, else what is declared, else windows-1252. `head`: the first
 * characters. Throws `InputError` for bytes that are no text. */
export function streamDecoded(
  input: Input,
  declared: string | null,
): { head: string; text: AsyncIterable<string> } {
  const encoding = unfitForLines(input.head) ?? eightBit(input, declared)
  // Node's own decoder takes windows-1252 for latin-1.
  const western = encoding === "windows-1252"
  const head = western ? fromWindows1252(input.head) : new TextDecoder(encoding).decode(input.head)
  async function* text(): AsyncGenerator<string> {
    if (western) {
      for await (const chunk of input.stream()) yield fromWindows1252(chunk)
      return
    }
    const decoder = new TextDecoder(encoding)
    for await (const chunk of input.stream()) yield decoder.decode(chunk, { stream: true })
    const rest = decoder.decode()
    if (rest) yield rest
  }
  return { head, text: text() }
}

function eightBit({ head, name }: Input, declared: string | null): string {
  refuseBinary(head, name)
  const { good, bad, firstBad } = utf8Validity(head)
  // The last character may be cut by the end of the head.
  if (bad === 0 || (bad === 1 && firstBad >= head.length - 3) || good > 2 * bad) return "utf-8"
  try {
    return declared ? new TextDecoder(declared).encoding : "windows-1252"
  } catch {
    return "windows-1252"
  }
}
