import { type Shown, showing } from "../export/shown.ts"
import type { Parsed } from "../model/doc.ts"
import type { Reading } from "../model/reading.ts"
import { type CheckedInput, checkInput, type InputOptions } from "./input-options.ts"
import { toldInput } from "./input-words.ts"
import { progressOn } from "./progress.ts"
import type { Outcome } from "./readings.ts"
import { tellReading } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { isOfLines, targetOf, type WriteOptions, writeReports } from "./write.ts"

export interface ReadCommandOptions extends InputOptions, WriteOptions {
  readonly minConfidence?: string
  readonly redact?: boolean
  readonly jobs?: string
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
  const jobs = jobsOf(options.jobs, terminal)
  const target = targetOf(options, files, terminal)

  // The engine is loaded once the call is known to make sense, so that a slip is answered at once.
  const { readingsOf, wordsOf } = await import("./readings.ts")
  const progress = progressOn(terminal, target.place.kind === "stdout")
  let read = 0
  let failed = 0
  async function* made<T>(outcomes: AsyncIterable<Outcome<T>>): AsyncIterable<T> {
    for await (const outcome of outcomes) {
      if ("made" in outcome) {
        read++
        progress.show(read, failed)
        if (isReading(outcome.made)) tellReading(outcome.made, outcome.origin, terminal)
        yield outcome.made
        continue
      }
      failed++
      progress.clear()
      if ("error" in outcome) complain(terminal, toldInput(outcome.error, terminal))
      else complain(terminal, say.broke(outcome.origin, reasonOf(outcome.broken)))
    }
  }
  async function* sure(readings: AsyncIterable<Reading>): AsyncIterable<Reading> {
    for await (const reading of readings) yield shown(reading)
  }
  const wanted: Shown = { least, redact: options.redact ?? false }
  const shown = await showing(wanted)
  const hide = options.redact ? await import("../export/redact.ts") : null
  const shownWords = (doc: Parsed) => (hide ? hide.redactedWords(doc) : doc)

  const reports = {
    readings: () => sure(made(jobs > 1 ? inJobs(files, input, jobs) : readingsOf(files, input))),
    words: <T>(make: (doc: Parsed) => T) => made(wordsOf(files, input, doc => make(shownWords(doc)))),
    // Whoever is told of each report what was found in it wants the readings.
    ...(jobs > 1 && isOfLines(target, terminal) && terminal.loudness !== "verbose"
      ? { lines: () => made(linesInJobs(files, input, jobs, wanted)) }
      : {}),
  }
  await writeReports(target, reports, terminal)
  progress.clear()
  if (failed && read + failed > 1 && terminal.loudness !== "quiet")
    complain(terminal, say.summary(read, failed))
  return failed ? 1 : 0
}

async function* inJobs(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
): AsyncIterable<Outcome<Reading>> {
  const { readingsByJobs } = await import("./jobs.ts")
  yield* readingsByJobs(files, input, jobs)
}

async function* linesInJobs(
  files: readonly string[],
  input: CheckedInput,
  jobs: number,
  wanted: Shown,
): AsyncIterable<Outcome<Uint8Array>> {
  const { linesByJobs } = await import("./jobs.ts")
  yield* linesByJobs(files, input, jobs, wanted)
}

function jobsOf(given: string | undefined, { say }: Terminal): number {
  if (given === undefined) return 1
  const value = Number(given)
  if (!Number.isInteger(value) || value < 1 || value > 256) throw new UsageError(say.badJobs(given))
  return value
}

function filesOf(given: readonly string[], { stdin, say }: Terminal): readonly string[] {
  if (given.filter(file => file === "-").length > 1) throw new UsageError(say.twiceStdin)
  if (given.length) return given
  // What is piped in is meant to be read; a person at a keyboard has forgotten the file.
  if (stdin.isTTY) throw new UsageError(say.noFile("read"))
  return ["-"]
}

function confidenceOf(given: string | undefined, { say }: Terminal): number {
  if (given === undefined) return 0
  const value = given.trim() === "" ? Number.NaN : Number(given)
  if (!(value >= 0 && value <= 1)) throw new UsageError(say.badConfidence(given))
  return value
}

function isReading(made: unknown): made is Reading {
  return typeof made === "object" && made !== null && "attributions" in made
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
