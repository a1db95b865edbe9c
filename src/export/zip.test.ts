import { promisify } from "node:util"
import { expect, test } from "vitest"
import { fromBuffer } from "yauzl"
import { zipped } from "./zip.ts"

async function zipOf(files: readonly (readonly [string, string | Uint8Array])[]): Promise<Buffer> {
  async function* flow() {
    for (const [name, content] of files) yield { name, content }
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of zipped(flow())) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The entries as another program unpacks them. */
async function entriesOf(bytes: Buffer): Promise<Record<string, string>> {
  const zip = (await promisify(
    fromBuffer as (b: Buffer, o: object, done: (e: Error | null, z: never) => void) => void,
  )(bytes, { lazyEntries: true })) as unknown as import("yauzl").ZipFile
  const out: Record<string, string> = {}
  return new Promise((done, fail) => {
    zip.on("error", fail)
    zip.on("end", () => done(out))
    zip.on("entry", (entry: import("yauzl").Entry) =>
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return fail(error)
        const chunks: Buffer[] = []
        for await (const chunk of stream) chunks.push(chunk as Buffer)
        out[entry.fileName] = Buffer.concat(chunks).toString("utf8")
        zip.readEntry()
      }),
    )
    zip.readEntry()
  })
}

test("another program unpacks the very files", async () => {
  const files = [
    ["a.txt", "Ys 🚢\r\n"],
    ["é.ann", "long ".repeat(50_000)],
    ["bytes.bin", new TextEncoder().encode("octets")],
    ["empty", ""],
  ] as const
  const entries = await entriesOf(await zipOf(files))
  expect(entries).toEqual({ "a.txt": files[0][1], "é.ann": files[1][1], "bytes.bin": "octets", empty: "" })
})

test("the same files give the same bytes", async () => {
  const files = [["a.txt", "words"]] as const
  expect(await zipOf(files)).toEqual(await zipOf(files))
})

test("no file is a zip all the same", async () => {
  expect(await entriesOf(await zipOf([]))).toEqual({})
})
