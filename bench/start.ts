// Cold start: a whole process that reads one report, beside a Node process that does nothing.
import { join } from "node:path"
import { processCost, repeat } from "./measure.ts"

export function run(): string[] {
  const cli = join("dist", "cli.mjs")
  const report = join("samples", "cable", "01-agence-atlantique.fr.txt")
  const bare = repeat(7, () => processCost(["-e", "0"]).wall)
  const read = repeat(7, () => processCost([cli, "read", "--format", "json", report]).wall)
  const help = repeat(7, () => processCost([cli, "--help"]).wall)
  const line = (name: string, r: typeof read) =>
    `${name.padEnd(34)} ${r.median.toFixed(0).padStart(5)} ms (${r.min.toFixed(0)}–${r.max.toFixed(0)})  × ${(r.median / bare.median).toFixed(1)} of a bare Node`
  return [line("node -e 0", bare), line("selon --help", help), line("selon read, one report", read)]
}
