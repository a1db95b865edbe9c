import { openDossier } from "../src/store/dossier.ts"
import { sha256 } from "../src/store/report.ts"
import { syntheticReading } from "./synthetic-readings.ts"

/** Adds synthetic reports to a dossier, ten at a time, and tells after each ten how many stand: the process that the
 * test of the store kills. Arguments: the dossier, and how many reports. */
const [name, count] = [process.argv[2]!, Number(process.argv[3])]
const dossier = await openDossier(name, { create: true })
process.stdout.write("open\n")
for (let n = 0; n < count; n += 10) {
  const batch = Array.from({ length: 10 }, (_, i) => {
    const reading = syntheticReading(n + i)
    const edition = { uri: reading.url, version: null, at: reading.published, withdrawn: false }
    return { reading, hash: sha256(reading.id), edition }
  })
  const known = await dossier.known(
    batch.map(kept => kept.hash),
    "1",
  )
  await dossier.put(
    batch.filter(kept => !known.has(kept.hash)),
    "1",
  )
  process.stdout.write(`${n + 10}\n`)
}
await dossier.close()
