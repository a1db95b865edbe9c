// A web archive of a gigabyte, made on the spot and removed afterwards: what reading the reports out of it takes in
// memory and time, plain and packed record by record as archives are.
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"
import { Random } from "../fuzz/random.ts"
import { page } from "../fuzz/samples.ts"
import { warcRecord } from "../fuzz/warc.ts"
import { processCost } from "./measure.ts"

const GIGABYTE = 1_000_000_000

export function run(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  try {
    const script = join(folder, "read.mjs")
    const library = pathToFileURL(join(process.cwd(), "dist", "index.mjs")).href
    writeFileSync(
      script,
      `import { readSource } from ${JSON.stringify(library)}
let [reports, refused, letters] = [0, 0, 0]
for await (const read of readSource({ path: process.argv[2] })) {
  if ("article" in read) { reports++; letters += read.article.text.length } else refused++
}
if (reports === 0 || refused > 0) throw new Error(reports + " reports, " + refused + " refused")
`,
    )
    return [made(folder, script, "big.warc", bytes => bytes), made(folder, script, "big.warc.gz", gzipSync)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function made(folder: string, script: string, name: string, pack: (bytes: Uint8Array) => Uint8Array): string {
  const file = join(folder, name)
  const random = new Random(8)
  // A few hundred pages of the size that news pages have, under new addresses each time.
  const padding = `<script>${"window.dataLayer.push({a:1});".repeat(1500)}</script><ul>${"<li class=m><a href=/x>Rubrique</a></li>".repeat(400)}</ul>`
  const records = Array.from({ length: 200 }, (_, i) => {
    const html = page(random).replace("<main>", `${padding}<main>`)
    return pack(
      warcRecord(`https://example.org/${i}`, Buffer.from(html), "Content-Type: text/html; charset=utf-8\r\n"),
    )
  })
  const unpacked = records.map((record, i) =>
    name.endsWith(".gz") ? unpackedSize(record) : records[i]!.length,
  )
  const out = openSync(file, "w")
  let [size, count] = [0, 0]
  for (let i = 0; size < GIGABYTE; i = (i + 1) % records.length) {
    writeSync(out, records[i]!)
    size += unpacked[i]!
    count++
  }
  closeSync(out)
  const cost = processCost([script, file])
  rmSync(file)
  const rate = size / 1e6 / (cost.cpu / 1000)
  return `${name.padEnd(12)} ${(size / 1e9).toFixed(2)} GB unpacked, ${count} pages: peak ${cost.peakMb.toFixed(0)} MB, ${(cost.cpu / 1000).toFixed(0)} s of CPU, ${rate.toFixed(0)} MB/s`
}

/** The last four bytes of a gzip member say how long it was. */
function unpackedSize(member: Uint8Array): number {
  return Buffer.from(member.buffer, member.byteOffset, member.length).readUInt32LE(member.length - 4)
}
