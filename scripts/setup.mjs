// What every script needs before its own work: the installed packages of the lock file, and a fresh build.
// Plain JavaScript without imports from node_modules, so that it runs on a machine that has only Node and npm.

import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
// What setting up has to say never mixes with what the command was asked for.
const STDERR = 2
const onWindows = process.platform === "win32"

/** Ends the process with one clear line unless this Node can run the project. */
export function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Selon needs Node 20.19 or later; this is ${process.versions.node}. Install a newer one from https://nodejs.org`,
    )
  }
}

/** Installs the packages of the lock file when `node_modules` is missing or belongs to another lock file. */
export function needPackages() {
  const stamp = join(root, "node_modules", ".selon-lock")
  const wanted = hashOf([join(root, "package-lock.json"), join(root, "package.json")])
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  step("installing packages (once, about half a minute)")
  run(
    "npm",
    ["ci", "--no-fund", "--no-audit", "--loglevel=error"],
    "npm could not install the packages; the lines above say why",
    STDERR,
  )
  writeFileSync(stamp, wanted)
}

/** Builds `dist/` when it is missing or older than what it is made from (by content, not by clock). */
export function needBuild() {
  const stamp = join(root, "dist", ".selon-build")
  const sources = [...filesUnder(join(root, "src")), ...filesUnder(join(root, "eval"))].filter(
    f => /\.(?:tsx?|css|html)$/.test(f) && !f.endsWith(".test.ts"),
  )
  const settings = ["tsdown.config.ts", "vite.config.ts", "package-lock.json"].map(file => join(root, file))
  const wanted = hashOf([...sources, ...settings])
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return
  step("building")
  run(
    process.execPath,
    [join(root, "node_modules", "tsdown", "dist", "run.mjs"), "--silent"],
    "the build failed",
    STDERR,
  )
  run(
    process.execPath,
    [join(root, "scripts", "keep-compiled.mjs")],
    "the built command failed on the samples",
    STDERR,
  )
  run(
    process.execPath,
    [join(root, "node_modules", "vite", "bin", "vite.js"), "build"],
    "the reader could not be built",
    STDERR,
  )
  run(
    process.execPath,
    [join(root, "scripts", "licences.mjs"), "--write"],
    "a licence does not let the code be given away, as told above",
    STDERR,
  )
  mkdirSync(join(root, "dist"), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Runs a command in the project's root with its output shown; ends the process when it fails. */
export function run(command, args, complaint, stdout = "inherit") {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ["inherit", stdout, "inherit"],
    shell: onWindows && command === "npm",
  })
  if (result.error) fail(`${complaint}: ${result.error.message}`)
  if (result.status !== 0) fail(complaint, result.status ?? 1)
}

export function step(what) {
  process.stderr.write(`selon: ${what}\n`)
}

export function fail(message, code = 1) {
  process.stderr.write(`selon: ${message}\n`)
  process.exit(code)
}

function hashOf(files) {
  const hash = createHash("sha256")
  for (const file of files)
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesUnder(path)
    else yield path
  }
}
