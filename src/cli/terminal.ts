import type { Settings } from "../config/load.ts"
import type { Interface } from "../export/format.ts"
import { interfaceOf } from "./locale.ts"
import { type Messages, messages } from "./messages.ts"

export type Loudness = "quiet" | "usual" | "verbose"

/** What the command meets of the world around it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly lang: Interface
  readonly say: Messages
  /** How much the person wants to be told; set when the options are read. */
  loudness?: Loudness
  /** May colours be used on the standard output? On a terminal, or when they are forced, and not
   * against the person's will. */
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
    colour: coloured(stdout, env),
    width: Math.max(20, stdout.columns || Number(env.COLUMNS) || 80),
  }
}

/** As Node itself has it: FORCE_COLOR wins over NO_COLOR, that over the terminal; empty ones count as not set. */
function coloured({ isTTY }: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR) return !/^(?:0|false)$/i.test(env.FORCE_COLOR)
  return isTTY === true && !env.NO_COLOR && env.TERM !== "dumb"
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
