import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { normOf } from "../src/segment/norm.ts"
import { clusterSlots } from "../src/tag/clusters.ts"
import { bytesOf, writeContainer } from "../src/tag/container.ts"
import { hashUnits } from "../src/tag/hash.ts"
import { assigned, grouped, normalised } from "./clusters/group.ts"
import { spacyVectors, type Vectors, winkVectors } from "./clusters/vectors.ts"

const FINE = 511
const COARSE = 63
const ROUNDS = 12
/** Rows that centres are computed from. */
const CORE = 40_000

function clustersOf(language: string, vectors: Vectors, most: number): Uint8Array {
  const { width } = vectors
  const all = normalised(vectors.rows, width)
  const core = all.subarray(0, CORE * width)
  const n = core.length / width
  // Frequency falls with rank; its root keeps the few most frequent words from drawing every centre.
  const weights = Float64Array.from({ length: n }, (_, i) => 1 / Math.sqrt(i + 50))
  const fine = grouped(core, width, weights, FINE, ROUNDS)
  const mass = new Float64Array(FINE)
  fine.group.forEach((g, i) => {
    mass[g] = mass[g]! + weights[i]!
  })
  const coarse = grouped(fine.centres, width, mass, COARSE, ROUNDS * 2)
  const rest = all.length > core.length ? assigned(all, width, fine.centres) : fine.group
  const entries: [number, number][] = []
  const seen = new Set<string>()
  for (const { word, row } of vectors.words) {
    const norm = normOf(word)
    if (seen.has(norm) || seen.size >= most || !/[\p{L}\p{N}\p{P}]/u.test(norm)) continue
    seen.add(norm)
    entries.push([hashUnits(norm, 0, norm.length), rest[row]! + 1])
  }
  return writeContainer({
    kind: "clusters",
    language,
    features: 0,
    sections: new Map([
      ["slots", bytesOf(clusterSlots(entries))],
      ["groups", Uint8Array.from([0, ...Array.from(coarse.group, g => g + 1)])],
    ]),
  })
}

/** `tsx training/clusters.ts fr FOLDER` or `… en FILE`: groups words by the company they keep. Run once, when the
 * sources change; the weights are trained from the file it writes. See MODELS.md for the sources. */
const [code, source] = process.argv.slice(2)
if (code && source) {
  const vectors = code === "fr" ? spacyVectors(source) : winkVectors(source, 120_000)
  writeFileSync(join(import.meta.dirname, "clusters", `${code}.bin`), clustersOf(code, vectors, 200_000))
}
