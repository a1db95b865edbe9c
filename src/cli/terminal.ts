import type { Settings } from "../config/load.ts"
import type { Interface } from "../export/format.ts"
import { interfaceOf } from "./locale.ts"
import { type Messages, messages } from "./messages.ts"

/** What the command meets of the world around it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly lang: Interface
  readonly say: Messages
  /** May colours be used on the standard output? Only on a terminal, and not against the person's will. */
  readonly colour: boolean
  /** Columns of the terminal, else of `COLUMNS`, else 80. */
  readonly width: number
  /** The config found beside or above the working folder, or named; set before a command runs. Null: none. */
  settings?: Settings | null
}

export function terminalOf({ stdin, stdout, stderr, env }: NodeJS.Process): Terminal {
  const lang = interfaceOf(env)
  return {
    stdin: stdin as NodeJS.ReadStream,
    stdout,
    stderr,
    lang,
    say: messages[lang],
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    width: Math.max(20, stdout.columns || Number(env.COLUMNS) || 80),
  }
}

/** A line on the standard error. What comes from files and names cannot command the terminal. */
export function complain(terminal: Terminal, message: string): void {
  terminal.stderr.write(`selon: ${harmless(message)}\n`)
}

/** The text with control characters written out, line breaks and tabs kept. */
export function harmless(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    c => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}
