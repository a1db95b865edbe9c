#!/usr/bin/env node
import { CommanderError } from "commander"
import type { ConfigError } from "../config/check.ts"
import type { InputError } from "../input/error.ts"
import { toldConfig } from "./config-words.ts"
import { WriteError } from "./output.ts"
import { programFor, refusePath, statusOf } from "./program.ts"
import { complain, type Terminal, terminalOf } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

/** Ends with 0 (all read), 1 (some reports could not be read, or the output could not be written) or 2 (wrong usage). */
const terminal = terminalOf(process)

// A reader who closes the pipe (`| head`) has had enough; that is no error.
process.stdout.on("error", error => {
  if ((error as NodeJS.ErrnoException).code === "EPIPE") process.exit(0)
  complain(terminal, error.message)
  process.exit(1)
})
// `exit` runs what undoes a half-written output.
process.once("SIGINT", () => process.exit(130))
process.once("SIGTERM", () => process.exit(143))

run(process.argv.slice(2), terminal).then(status => {
  process.exitCode = status
})

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let status = 0
  const program = programFor(terminal, value => {
    status = value
  })
  try {
    refusePath(args, terminal)
    await program.parseAsync(args, { from: "user" })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return statusOf(error)
    if (isNamed(error, "ConfigError")) {
      complain(terminal, toldConfig(error as ConfigError, terminal))
      return 2
    }
    if (error instanceof UsageError) {
      complain(terminal, error.message)
      return 2
    }
    if (isBadOption(error)) {
      const { toldInput } = await import("./input-words.ts")
      complain(terminal, toldInput(error, terminal))
      return 2
    }
    if (error instanceof WriteError || isNamed(error, "PackError") || isNamed(error, "ServedError")) {
      complain(terminal, error.message)
      return 1
    }
    throw error
  }
}

/** An option that only the input could judge, such as the fields of `--map`. */
function isBadOption(error: unknown): error is InputError {
  return error instanceof Error && (error as { problem?: unknown }).problem === "bad-option"
}

/** Told by name: what throws it is not loaded by every command. */
function isNamed(error: unknown, name: string): error is Error {
  return error instanceof Error && error.name === name
}
