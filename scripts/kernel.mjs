// Compiles `kernel/sums.ts` into `src/tag/kernel-bytes.ts`, which is kept in the repository: the program is built and
// run without the compiler. `--check` only says whether the two still agree.
import { readFileSync, writeFileSync } from "node:fs"
import asc from "assemblyscript/asc"

const FILE = "src/tag/kernel-bytes.ts"

/** What `src/tag/kernel-bytes.ts` must hold. Throws with the compiler's message when the source has a fault. */
export async function kernelFile() {
  const out = new Map()
  const { error, stderr } = await asc.main(
    [
      ..."kernel/sums.ts --outFile kernel.wasm -O3 --noAssert --runtime stub --importMemory --enable simd".split(
        " ",
      ),
    ],
    { writeFile: (name, contents) => void out.set(name, contents) },
  )
  if (error) throw new Error(`${error.message}\n${stderr}`)
  const base64 = Buffer.from(out.get("kernel.wasm")).toString("base64")
  const lines = base64.match(/.{1,100}/g).map(line => `  "${line}",`)
  return `// Made by \`node scripts/kernel.mjs\` from kernel/sums.ts.\n\n/** WebAssembly in base64. */\nexport const KERNEL = [\n${lines.join("\n")}\n].join("")\n`
}

if (import.meta.filename === process.argv[1]) {
  const made = await kernelFile()
  if (!process.argv.includes("--check")) writeFileSync(FILE, made)
  else if (readFileSync(FILE, "utf8") !== made) {
    console.error(`${FILE} does not come from kernel/sums.ts; run npm run kernel`)
    process.exitCode = 1
  }
}
