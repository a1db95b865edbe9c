// `npm run bench [-- NAME…]`: runs the benchmarks named, or all of them, and keeps their last figures in `bench/results/`.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { machine } from "./measure.ts"

const NOT_BENCHES = new Set(["run.ts", "measure.ts", "synthetic.ts", "own-reports.ts", "proof.ts"])
const all = readdirSync(import.meta.dirname)
  .filter(f => f.endsWith(".ts") && !f.endsWith(".test.ts") && !NOT_BENCHES.has(f))
  .map(f => f.slice(0, -3))
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !all.includes(name))
if (unknown.length) {
  process.stderr.write(`no benchmark called ${unknown.join(", ")}; there are: ${all.join(", ")}\n`)
  process.exit(2)
}

const results = join(import.meta.dirname, "results")
mkdirSync(results, { recursive: true })
for (const name of wanted.length ? wanted : all) {
  process.stderr.write(`bench: ${name}\n`)
  const { run } = (await import(`./${name}.ts`)) as { run: () => string[] | Promise<string[]> }
  const text = [
    `# ${name}`,
    "",
    `Machine: ${machine()} (shared with other work: trust the ratios).`,
    "",
    ...(await run()),
    "",
  ].join("\n")
  writeFileSync(join(results, `${name}.txt`), text)
  process.stdout.write(`${text}\n`)
}
