// Runs the bundled command over the samples in this process and keeps the code that V8 compiled for it, lazily compiled
// functions included, as `dist/command.compiled`. `src/cli/launch.ts` starts from it. The file itself is rewritten as what
// is compiled: one function, in ASCII alone, which is read and compiled faster.
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Script } from "node:vm"

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, "dist")
const file = join(folder, "command.cjs")
const code = readFileSync(file, "utf8")
  .replace(/^#!.*/, "")
  .replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
const source = `(function (exports, require, module, __filename, __dirname) {${code}\n})`
writeFileSync(file, source)
const script = new Script(source, { filename: file })

process.chdir(root)
process.argv = [process.argv[0], file, "read", "--format", "pretty", join("samples", "cable")]
process.stdout.write = () => true
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(file), module, file, folder)
process.on("exit", code => {
  if (code === 0) writeFileSync(join(folder, "command.compiled"), script.createCachedData())
})
