import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib"
import { InputError } from "./error.ts"

/** What text shrinks to at most, many times over: beyond this ratio, once much has come out, nobody packed a report. */
const RATIO = 300
const MUCH = 32 * 1024 * 1024
/** So little goes in at a time that what comes out of it fits in memory whatever it is. */
const SLICE = 1 << 14

const UNPACKERS = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress }

/** Unpacks a stream as it flows, several gzip members in a row too. Gives all that could be unpacked, then throws
 * `InputError`: "truncated" when the packed bytes end early, "damaged" when they are wrong, "too-large" for a bomb. */
export async function* unpacked(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  kind: keyof typeof UNPACKERS = "gzip",
): AsyncGenerator<Uint8Array> {
  const unpacker = UNPACKERS[kind]()
  const out: Uint8Array[] = []
  let failure: NodeJS.ErrnoException | null = null
  unpacker.on("data", (chunk: Uint8Array) => out.push(chunk))
  // After an error the stream may never answer what it was given: whoever waits is woken by the error as well.
  let wake = () => {}
  const answered = (give: (done: () => void) => void) =>
    new Promise<void>(resolve => {
      wake = resolve
      if (failure || unpacker.destroyed) resolve()
      else give(resolve)
    })
  unpacker.on("error", error => {
    failure ??= error
    wake()
  })
  unpacker.on("close", () => wake())
  let taken = 0
  let given = 0
  try {
    for await (const chunk of stream) {
      for (let from = 0; from < chunk.length && !failure; from += SLICE) {
        const slice = chunk.subarray(from, from + SLICE)
        await answered(done => unpacker.write(slice, () => done()))
        taken += slice.length
        for (let piece = out.shift(); piece; piece = out.shift()) {
          given += piece.length
          if (given > MUCH && given > taken * RATIO) throw bomb(name, taken)
          yield piece
        }
      }
      if (failure) break
    }
    if (!failure) {
      await answered(done => {
        unpacker.once("end", done)
        unpacker.end()
      })
    }
    for (let piece = out.shift(); piece; piece = out.shift()) yield piece
  } finally {
    unpacker.destroy()
  }
  if (failure) throw broken(name, failure, taken)
}

function broken(from: string, failure: NodeJS.ErrnoException, at: number): InputError {
  const cut = failure.code === "Z_BUF_ERROR" || failure.code === "ERR__ERROR_FORMAT_UNEXPECTED_END"
  return new InputError({
    problem: cut ? "truncated" : "damaged",
    from,
    at,
    detail: cut ? "the packed bytes end before their end" : `the packed bytes are wrong (${failure.message})`,
    remedy: "What stood before it was read; fetch the file once more",
  })
}

function bomb(from: string, at: number): InputError {
  const detail = `it unpacks to more than ${RATIO} times its size, as no report does`
  return new InputError({
    problem: "too-large",
    from,
    at,
    detail,
    remedy: "Unpack it yourself if you trust it",
  })
}
