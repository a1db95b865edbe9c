import type { Input, Read, Request } from "../adapter.ts"
import { unfitForLines } from "../decode.ts"
import { articlesFromJsonl } from "../jsonl.ts"

/** One record a line, streamed. UTF-8 alone, except that UTF-16 (as some tools write it) is turned into it first. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const wide = unfitForLines(input.head)
  const stream = wide ? narrowed(input.stream(), wide) : input.stream()
  yield* articlesFromJsonl(stream, input.name, request.map, request.facts)
}

async function* narrowed(stream: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
