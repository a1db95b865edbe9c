import { atLeast } from "../export/confidence.ts"
import type { Reading } from "../model/reading.ts"
import { exporterOf, FORMATS, type FormatName, formatOfFile } from "./formats.ts"
import { checkInput, type InputOptions, oneOf } from "./input-options.ts"
import { checkOutput, harmlessly, writeOut } from "./output.ts"
import { progressOn } from "./progress.ts"
import type { Outcome } from "./readings.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

export interface ReadCommandOptions extends InputOptions {
  readonly format?: string
  readonly output?: string
  readonly minConfidence?: string
  readonly formulaGuard: boolean
}

/** `selon read`: reports in, records out. Returns the status: 0 all read, 1 some not. */
export async function readCommand(
  given: readonly string[],
  options: ReadCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { say } = terminal
  const files = filesOf(given, terminal)
  const input = checkInput(options, terminal)
  const least = confidenceOf(options.minConfidence, terminal)
  const output = options.output ?? null
  const format = formatFor(options.format, output, terminal)
  if (output !== null) checkOutput(output, files, terminal)

  // The engine is loaded once the call is known to make sense, so that a slip is answered at once.
  const { readingsOf, conlluOf } = await import("./readings.ts")
  const progress = progressOn(terminal, output === null)
  let read = 0
  let failed = 0
  async function* made<T>(outcomes: AsyncIterable<Outcome<T>>): AsyncIterable<T> {
    for await (const outcome of outcomes) {
      if ("made" in outcome) {
        read++
        progress.show(read, failed)
        yield outcome.made
        continue
      }
      failed++
      progress.clear()
      if ("error" in outcome) complain(terminal, outcome.error.message)
      else complain(terminal, say.broke(outcome.origin, reasonOf(outcome.broken)))
    }
  }
  async function* sure(readings: AsyncIterable<Reading>): AsyncIterable<Reading> {
    for await (const reading of readings) yield least > 0 ? atLeast(reading, least) : reading
  }

  const pieces =
    format === "conllu"
      ? made(conlluOf(files, input))
      : (await exporterOf(format))(sure(made(readingsOf(files, input))), {
          lang: terminal.lang,
          width: terminal.width,
          colour: terminal.colour && output === null,
          formulaGuard: options.formulaGuard,
        })
  const onTerminal = output === null && terminal.stdout.isTTY === true
  await writeOut(onTerminal && format !== "pretty" ? harmlessly(pieces) : pieces, output, terminal)
  progress.clear()
  if (failed && read + failed > 1) complain(terminal, say.summary(read, failed))
  return failed ? 1 : 0
}

function filesOf(given: readonly string[], { stdin, say }: Terminal): readonly string[] {
  if (given.filter(file => file === "-").length > 1) throw new UsageError(say.twiceStdin)
  if (given.length) return given
  // What is piped in is meant to be read; a person at a keyboard has forgotten the file.
  if (stdin.isTTY) throw new UsageError(say.noFile)
  return ["-"]
}

function formatFor(given: string | undefined, output: string | null, terminal: Terminal): FormatName {
  if (given !== undefined) return oneOf("--format", given, FORMATS, terminal)
  const named = output === null ? null : formatOfFile(output)
  return named ?? (output === null && terminal.stdout.isTTY ? "pretty" : "jsonl")
}

function confidenceOf(given: string | undefined, { say }: Terminal): number {
  if (given === undefined) return 0
  const value = given.trim() === "" ? Number.NaN : Number(given)
  if (!(value >= 0 && value <= 1)) throw new UsageError(say.badConfidence(given))
  return value
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
