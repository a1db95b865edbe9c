// Runs the bundled command over the samples in this process and keeps the code that V8 compiled for it, lazily compiled
// functions included, as `dist/command.compiled`. `src/cli/launch.ts` starts from it.
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

// As src/cli/launch.ts: V8 refuses code that was kept under other settings.
setFlagsFromString("--heap-growing-percent=10")

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, "dist")
const file = join(folder, "command.cjs")
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8").replace(/^#!.*/, "")}\n})`
const script = new Script(source, { filename: file })

process.chdir(root)
process.argv = [process.argv[0], file, "read", "--format", "pretty", join("samples", "cable")]
process.stdout.write = () => true
const module = { exports: {} }
script.runInThisContext()(module.exports, createRequire(file), module, file, folder)
process.on("exit", code => {
  if (code === 0) writeFileSync(join(folder, "command.compiled"), script.createCachedData())
})
