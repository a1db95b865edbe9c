import type { Input, Read, Request } from "../adapter.ts"
import { InputError } from "../error.ts"
import { unpacked } from "../gunzip.ts"
import { entriesOf } from "../zip.ts"
import { recordsOf } from "./warc.ts"

/** A web archive in a ZIP: the records of each archive in it, streamed. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const source = input.path === null ? { bytes: await input.bytes() } : { path: input.path }
  let count = 0
  for await (const entry of entriesOf(source, input.name, name => /\.warc(?:\.gz)?$/i.test(name))) {
    count++
    const name = `${input.name}/${entry.name}`
    try {
      const stream = await entry.stream()
      yield* recordsOf(/\.gz$/i.test(entry.name) ? unpacked(stream, name) : stream, name, request)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
  if (count === 0) {
    const remedy = "Check that the file is a web archive"
    throw new InputError({
      problem: "no-body",
      from: input.name,
      at: 0,
      detail: "there is no archive in it",
      remedy,
    })
  }
}
