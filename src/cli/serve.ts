import { spawn } from "node:child_process"
import { randomBytes } from "node:crypto"
import { StoreError } from "../store/error.ts"
import { addTo } from "./add.ts"
import { dossierWords } from "./dossier-words.ts"
import { serveWords } from "./serve-words.ts"
import { remark } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

export interface ServeCommandOptions {
  readonly host: string
  readonly port: string
  readonly token?: string
  readonly open?: boolean
  readonly add?: readonly string[]
}

/** `selon serve [DOSSIER]`: until it is told to end. */
export async function serveCommand(
  name: string | undefined,
  { host, port, token: given, open, add = [] }: ServeCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const words = serveWords[terminal.lang]
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new UsageError(words.badPort(port))
  const { isLocal, serve } = await import("../server/start.ts")
  const token = given ?? (isLocal(host) ? null : randomBytes(24).toString("base64url"))
  let serving: Awaited<ReturnType<typeof serve>>
  try {
    serving = await serve({
      dossier: name ?? null,
      host,
      port: Number(port),
      token,
      settings: terminal.settings ?? null,
      broke: error => complain(terminal, words.broke(error.message)),
    })
  } catch (error) {
    if (error instanceof StoreError) {
      complain(terminal, dossierWords[terminal.lang].problem(error))
      return 1
    }
    const { code } = error as NodeJS.ErrnoException
    if (code === "EADDRINUSE" || code === "EACCES") throw new UsageError(words.portTaken(Number(port)))
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") throw new UsageError(words.noHost(host))
    throw error
  }
  const told = asked()
  try {
    if (add.length) await addTo(serving.dossier, add, {}, terminal)
    const { url } = serving
    if (name === undefined) remark(terminal, words.passing)
    if (token !== null) terminal.stderr.write(`${words.withToken(`${url}?token=${token}`)}\n`)
    terminal.stdout.write(`${words.ready(url)}\n`)
    if (open) openInBrowser(token === null ? url : `${url}?token=${token}`)
    await told
    remark(terminal, words.ending)
  } finally {
    await serving.close()
  }
  return 0
}

/** Until the person, or the system, tells it to end: not at once, as other commands do, but with what is under way
 * finished. A second time ends it at once. */
function asked(): Promise<void> {
  const signals = ["SIGINT", "SIGTERM"] as const
  return new Promise(resolve => {
    const end = () => {
      for (const signal of signals) process.off(signal, end)
      resolve()
    }
    for (const signal of signals) process.removeAllListeners(signal).on(signal, end)
  })
}

function openInBrowser(url: string): void {
  const [command, ...before] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", ""]
        : ["xdg-open"]
  const child = spawn(command as string, [...before, url], { stdio: "ignore", detached: true })
  // Without a browser the address printed is enough.
  child.on("error", () => {})
  child.unref()
}
