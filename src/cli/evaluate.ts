import { existsSync } from "node:fs"
import type { Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

export interface EvalCommandOptions {
  readonly gold: string
  readonly scores?: string
  readonly only?: string
}

/** `selon eval`: scores on annotated reports, as text, with what moved since the last ones. Returns the status:
 * 1 when the folder holds none of the data that were asked for. */
export async function evalCommand(options: EvalCommandOptions, terminal: Terminal): Promise<number> {
  const { say } = terminal
  const { evaluate, SUBJECT_NAMES } = await import("../../eval/run.ts")
  if (!existsSync(options.gold)) throw new UsageError(say.evaluate.noFolder(options.gold))
  const only = options.only?.split(",").map(name => name.trim()) ?? []
  const unknown = only.find(name => !SUBJECT_NAMES.includes(name))
  if (unknown !== undefined) throw new UsageError(say.evaluate.noSubject(unknown, SUBJECT_NAMES.join(", ")))

  let scored = 0
  for await (const subject of evaluate({ gold: options.gold, scores: options.scores ?? null, only })) {
    if (subject.tables === null) {
      terminal.stderr.write(`selon: ${say.evaluate.missing(subject.name, subject.missing.join(", "))}\n`)
      continue
    }
    scored++
    terminal.stdout.write(`${subject.text}\n`)
  }
  return scored ? 0 : 1
}
