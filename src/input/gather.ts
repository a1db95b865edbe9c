import { HEAD, type Input, LARGEST } from "./adapter.ts"
import { InputError } from "./error.ts"

/** An input whose bytes are all there. */
export function inputOfBytes(bytes: Uint8Array, name: string): Input {
  return {
    name,
    path: null,
    head: bytes.subarray(0, HEAD),
    bytes: async () => bytes,
    stream: async function* () {
      yield bytes
    },
  }
}

/** An input that flows: only its first bytes are taken in. `largest` is what `bytes()` holds at most. */
export async function inputOfStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
  path: string | null = null,
  largest = LARGEST,
): Promise<Input> {
  const iterator = stream[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  let done = false
  let failure: { readonly error: unknown } | null = null
  while (size < HEAD && !done && !failure) {
    try {
      const next = await iterator.next()
      if (next.done) done = true
      else {
        held.push(bytesOf(next.value))
        size += held.at(-1)!.length
      }
    } catch (error) {
      // What came before it is there to be read; it is told where it happened.
      if (size === 0) throw error
      failure = { error }
    }
  }
  async function* flow(): AsyncGenerator<Uint8Array> {
    try {
      // Let go of one by one, so that the head of a long stream is not held to its end.
      for (let chunk = held.shift(); chunk; chunk = held.shift()) yield chunk
      if (failure) throw failure.error
      while (!done) {
        const next = await iterator.next()
        if (next.done) return
        yield bytesOf(next.value)
      }
    } finally {
      await iterator.return?.()
    }
  }
  return {
    name,
    path,
    head: joined(held, size).subarray(0, HEAD),
    bytes: () => allOf(flow(), name, largest),
    stream: flow,
  }
}

/** All bytes of a stream. Throws `InputError` ("too-large") as soon as there are more than the cap. */
export async function allOf(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  largest: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > largest) throw tooLarge(name, largest)
  }
  return joined(chunks, size)
}

export function tooLarge(from: string, largest: number): InputError {
  return new InputError({
    problem: "too-large",
    from,
    at: largest,
    detail: `it has more than ${largest} bytes`,
    remedy: "Cut it into one report a file, or give JSONL with one report a line",
  })
}

export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function bytesOf(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk
}
