import { readSource } from "../../src/input/open.ts"
import { readyReader } from "../../src/ready-reader.ts"
import type { Dossier } from "../../src/store/dossier.ts"
import { contentHash, editionOf } from "../../src/store/report.ts"

/** Puts the sample story into a dossier. */
export async function fill(dossier: Dossier): Promise<void> {
  const reader = readyReader()
  const batch = []
  for await (const read of readSource({ path: "samples/cable" })) {
    if ("error" in read) throw read.error
    const { article } = read
    batch.push({ reading: reader.read(article), hash: contentHash(article), edition: editionOf(article) })
  }
  await dossier.put(batch, "1")
}
