// One text file of repeated reports at three sizes: the time must grow with the length and the memory stay bounded.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { processCost } from "./measure.ts"

export function run(): string[] {
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  const report = readFileSync(join("samples", "cable", "08-agence-atlantique-maj.fr.txt"), "utf8")
    .split("---\n")
    .at(-1)!
  const base = processCost([join("dist", "cli.mjs"), "read", "--help"]).cpu
  let last = 0
  const lines = [1.25, 2.5, 5].map(megabytes => {
    const file = join(folder, `${megabytes}.txt`)
    writeFileSync(
      file,
      `${report}\n\n`.repeat(Math.ceil((megabytes * 1_000_000) / Buffer.byteLength(report))),
    )
    const cost = processCost([
      join("dist", "cli.mjs"),
      "read",
      "--format",
      "jsonl",
      "--published",
      "2024-03-05",
      "-o",
      join(folder, "out.jsonl"),
      file,
    ])
    const net = cost.cpu - base
    const growth = last ? `, × ${(net / last).toFixed(2)} for twice the length` : ""
    last = net
    return `${megabytes.toFixed(2).padStart(5)} MB  ${(cost.cpu / 1000).toFixed(1).padStart(6)} s of CPU, peak ${cost.peakMb.toFixed(0)} MB${growth}`
  })
  rmSync(folder, { recursive: true })
  return lines
}
