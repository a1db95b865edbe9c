import { PassThrough } from "node:stream"
import { messages } from "../src/cli/messages.ts"
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
