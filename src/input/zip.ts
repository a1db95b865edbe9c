import type { Entry, ZipFile } from "yauzl"
import { InputError } from "./error.ts"

const MOST_ENTRIES = 20_000
const RATIO = 300
const MUCH = 32 * 1024 * 1024

/** One file of an archive; its name is only a name, nothing is ever written under it. */
export interface ZipEntry {
  readonly name: string
  /** Its bytes as they flow; what is longer or packs tighter than any document is refused. */
  stream(): Promise<AsyncIterable<Uint8Array>>
}

/** The entries of an archive that are wanted, in the order of its own list. Throws `InputError` for an archive that is
 * cut short or damaged, for names that lead out of it, and for sizes that nobody packs. */
export async function* entriesOf(
  source: { readonly path: string } | { readonly bytes: Uint8Array },
  name: string,
  wanted: (name: string) => boolean,
): AsyncGenerator<ZipEntry> {
  const yauzl = (await import("yauzl")).default
  const options = { lazyEntries: true, autoClose: false, decodeStrings: true, validateEntrySizes: true }
  let zip: ZipFile
  try {
    zip = await new Promise<ZipFile>((resolve, reject) => {
      const opened = (error: Error | null, file?: ZipFile) => (file ? resolve(file) : reject(error))
      if ("path" in source) yauzl.open(source.path, options, opened)
      else
        yauzl.fromBuffer(
          Buffer.from(source.bytes.buffer, source.bytes.byteOffset, source.bytes.length),
          options,
          opened,
        )
    })
  } catch (error) {
    throw wrong(name, error)
  }
  try {
    if (zip.entryCount > MOST_ENTRIES) throw refused(name, `it has ${zip.entryCount} files in it`)
    for (;;) {
      const entry = await nextOf(zip, name)
      if (!entry) return
      if (entry.fileName.endsWith("/") || !wanted(entry.fileName)) continue
      if (entry.isEncrypted())
        throw refused(name, `"${entry.fileName}" is locked with a password`, "unsupported")
      const { compressedSize, uncompressedSize } = entry
      if (uncompressedSize > MUCH && uncompressedSize > compressedSize * RATIO)
        throw refused(name, `"${entry.fileName}" unpacks to more than ${RATIO} times its size`)
      yield { name: entry.fileName, stream: () => streamOf(zip, entry, name) }
    }
  } finally {
    zip.close()
  }
}

function nextOf(zip: ZipFile, name: string): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const done = () => {
      zip.off("entry", onEntry)
      zip.off("end", onEnd)
      zip.off("error", onError)
    }
    const onEntry = (entry: Entry) => {
      done()
      resolve(entry)
    }
    const onEnd = () => {
      done()
      resolve(null)
    }
    const onError = (error: Error) => {
      done()
      reject(wrong(name, error))
    }
    zip.on("entry", onEntry)
    zip.on("end", onEnd)
    zip.on("error", onError)
    zip.readEntry()
  })
}

async function streamOf(zip: ZipFile, entry: Entry, name: string): Promise<AsyncIterable<Uint8Array>> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (opened ? resolve(opened) : reject(wrong(name, error))))
  })
  async function* flow(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) yield chunk as unknown as Uint8Array
    } catch (error) {
      throw wrong(`${name}/${entry.fileName}`, error)
    }
  }
  return flow()
}

function wrong(from: string, error: unknown): InputError {
  const detail = error instanceof Error ? error.message : String(error)
  const cut = /end of central directory|unexpected end|not enough bytes|EOF|invalid zip/i.test(detail)
  return new InputError({
    problem: cut ? "truncated" : "damaged",
    from,
    at: 0,
    detail: `the archive cannot be unpacked (${detail.slice(0, 200)})`,
    remedy: "Fetch or save the file once more",
  })
}

function refused(from: string, detail: string, problem: InputError["problem"] = "too-large"): InputError {
  return new InputError({ problem, from, at: 0, detail, remedy: "Unpack it yourself if you trust it" })
}
