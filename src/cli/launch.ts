#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { setFlagsFromString } from "node:v8"
import { Script } from "node:vm"

// Starts the command from one file whose compiled code was kept when it was built (scripts/keep-compiled.mjs): a third
// of a cold start would otherwise go into compiling the same code again. Code kept by another release of V8 is refused
// by V8 itself, and the file is then compiled as usual; without the file the modules are loaded one by one.

// Memory is given back early: a report of megabytes leaves much behind on its way. The setting is part of what V8
// compares kept code by, so keep-compiled.mjs makes the same one.
setFlagsFromString("--heap-growing-percent=10")

const folder = dirname(fileURLToPath(import.meta.url))
const file = join(folder, "command.cjs")
const kept = join(folder, "command.compiled")

if (existsSync(kept) && existsSync(file)) {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8").replace(/^#!.*/, "")}\n})`
  const script = new Script(source, { filename: file, cachedData: readFileSync(kept) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, folder)
} else {
  await import("./main.ts")
}
