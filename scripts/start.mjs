// `npm start` opens the reader on the sample reports; `npm start -- FILE…` reads any. Everything after `--` goes to
// `selon read`.
import { spawn } from "node:child_process"
import { join } from "node:path"
import { needBuild, needNode, needPackages, root } from "./setup.mjs"

needNode()
needPackages()
needBuild()

const given = process.argv.slice(2)
const format = given.some(a => a === "--format" || a.startsWith("--format=")) ? [] : ["--format", "pretty"]
const args = given.length ? ["read", ...format, ...given] : ["serve", "--add", join("samples", "cable")]
// Files are named as seen from where the person typed the command, samples as seen from the project.
const cwd = given.length ? (process.env.INIT_CWD ?? process.cwd()) : root
const served = spawn(process.execPath, [join(root, "dist", "cli.mjs"), ...args], { cwd, stdio: "inherit" })
// The command itself is told of Control-C; what is left for this script is to wait for it to end.
process.on("SIGINT", () => {})
process.on("SIGTERM", () => served.kill("SIGTERM"))
served.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)))
