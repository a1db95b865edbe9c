// `npm start` reads the sample reports; `npm start -- FILE…` reads any. Everything after `--` goes to `selon read`.
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { needBuild, needNode, needPackages, root } from "./setup.mjs"

needNode()
needPackages()
needBuild()

const given = process.argv.slice(2)
const args = given.length ? given : [join("samples", "cable")]
// Files are named as seen from where the person typed the command, samples as seen from the project.
const cwd = given.length ? (process.env.INIT_CWD ?? process.cwd()) : root
const format = given.some(a => a === "--format" || a.startsWith("--format=")) ? [] : ["--format", "pretty"]
const result = spawnSync(process.execPath, [join(root, "dist", "cli.mjs"), "read", ...format, ...args], {
  cwd,
  stdio: "inherit",
})
process.exit(result.status ?? 1)
