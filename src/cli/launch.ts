#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

// Starts the command from one file whose compiled code was kept when it was built (scripts/keep-compiled.mjs): a third
// of a cold start would otherwise go into compiling the same code again. Code kept by another release of V8 is refused
// by V8 itself, and the file is then compiled as usual; without it the modules are loaded one by one.

// Memory is given back early where much is read: a report of megabytes leaves much behind on its way. Not from the start,
// when nothing is to be given back: and kept code is refused under another setting than it was made under.
setTimeout(() => setFlagsFromString("--heap-growing-percent=10"), 1_000).unref()

/** Commands that fill or serve a dossier, or score: they begin once and run for long, and are started from their modules.
 * The compiled file holds the others. */
const LONG = new Set(
  "add export import move correct dismiss alias noted undo serve work eval schema".split(" "),
)

const folder = dirname(fileURLToPath(import.meta.url))
const file = join(folder, "command.cjs")
const kept = join(folder, "command.compiled")

if (!LONG.has(process.argv[2] ?? "") && existsSync(kept) && existsSync(file)) {
  const script = new Script(readFileSync(file, "latin1"), { filename: file, cachedData: readFileSync(kept) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, folder)
} else {
  await import("./main.ts")
}
