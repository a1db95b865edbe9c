import { PassThrough } from "node:stream"
import { messages } from "../src/cli/messages.ts"
import { programFor } from "../src/cli/program.ts"
import type { Terminal } from "../src/cli/terminal.ts"
import type { Interface } from "../src/export/format.ts"

/** A terminal that keeps what is written to it. */
export function terminalOf(lang: Interface = "en") {
  const out = { stdout: "", stderr: "" }
  const stream = (name: "stdout" | "stderr") => {
    const made = new PassThrough()
    made.on("data", chunk => {
      out[name] += String(chunk)
    })
    return made as unknown as NodeJS.WriteStream
  }
  const terminal = {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    lang,
    say: messages[lang],
    colour: false,
    width: 100,
  } as unknown as Terminal
  return { terminal, out }
}

/** What a command prints on a terminal that somebody sits at: both streams, as they come. */
export async function printed(
  args: readonly string[],
  { lang, width }: Pick<Terminal, "lang" | "width">,
): Promise<string> {
  let out = ""
  const stream = new PassThrough()
  stream.on("data", chunk => {
    out += String(chunk)
  })
  const both = Object.assign(stream, { isTTY: true }) as unknown as NodeJS.WriteStream
  const terminal = { ...terminalOf(lang).terminal, stdin: process.stdin, stdout: both, stderr: both, width }
  await programFor(terminal, () => {}).parseAsync(args, { from: "user" })
  return out
}
