import { Zip, ZipDeflate } from "fflate"
import type { Piece } from "./format.ts"

/** Files to the bytes of a zip, file by file: only the list of names stays in memory. The same files give the same
 * bytes: every entry is dated 1980-01-01, the first day the format knows. */
export async function* zipped(
  files: AsyncIterable<{ readonly name: string; readonly content: Piece }>,
): AsyncIterable<Uint8Array> {
  let chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const utf8 = new TextEncoder()
  for await (const { name, content } of files) {
    const entry = new ZipDeflate(name, { level: 6 })
    // The format keeps local time: the fields are set, not the moment.
    entry.mtime = new Date(1980, 0, 1)
    zip.add(entry)
    entry.push(typeof content === "string" ? utf8.encode(content) : content, true)
    yield* chunks
    chunks = []
  }
  zip.end()
  yield* chunks
}
