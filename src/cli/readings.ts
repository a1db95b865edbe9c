import { createReader, PackError } from "../index.ts"
import type { InputError } from "../input/error.ts"
import { readSource } from "../input/open.ts"
import type { Reading } from "../model/reading.ts"
import type { CheckedInput } from "./input-options.ts"

/** One report read, or the reason why it was not. */
export type Outcome =
  | { readonly reading: Reading; readonly origin: string }
  | { readonly error: InputError }
  /** Selon itself failed; the other reports go on. */
  | { readonly broken: unknown; readonly origin: string }

/** Reads every report of the files, in order. Throws `InputError` for options that make no sense and
 * `PackError` when the program is not whole, and for nothing else. */
export async function* readingsOf(files: readonly string[], input: CheckedInput): AsyncIterable<Outcome> {
  const reader = createReader(input.language === null ? {} : { languages: [input.language] })
  for (const path of files) {
    const { published, language, from, map } = input
    for await (const read of readSource(
      { path },
      { published, language, from, ...(map === undefined ? {} : { map }) },
    )) {
      if ("error" in read) {
        yield read
        continue
      }
      const { origin } = read.article
      try {
        yield { reading: reader.read(read.article), origin }
      } catch (broken) {
        if (broken instanceof PackError) throw broken
        yield { broken, origin }
      }
    }
  }
}
