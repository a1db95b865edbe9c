import type { Waiting } from "../queue/enqueue.ts"
import { contentHash } from "../store/report.ts"
import { checkInput, type InputOptions } from "./input-options.ts"
import { toldInput } from "./input-words.ts"
import { progressOn } from "./progress.ts"
import { articlesOf } from "./readings.ts"
import { remark } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { withQueue } from "./with-dossier.ts"
import { numberOf } from "./work.ts"
import { workWords } from "./work-words.ts"

export interface EnqueueOptions extends InputOptions {
  readonly shard?: string
}

/** UTF-16 units of text in one shard, at most, unless it is a single report: some seconds of work. */
const UNITS = 120_000

/** `selon add --queue postgres://… FILES`: puts reports into the queue. Ends with 1 when one could not be read. */
export async function enqueueCommand(
  name: string,
  files: readonly string[],
  options: EnqueueOptions,
  terminal: Terminal,
): Promise<number> {
  const words = workWords[terminal.lang]
  if (!files.length) throw new UsageError(terminal.say.noFile("add"))
  const input = checkInput(options, terminal)
  const size = numberOf("--shard", options.shard, 64, { least: 1, most: 10_000, whole: true }, terminal)
  return withQueue(name, terminal, async queue => {
    const { enqueue } = await import("../queue/enqueue.ts")
    const progress = progressOn(terminal, false)
    const done = { added: 0, same: 0, failed: 0 }
    let waiting: Waiting[] = []
    let units = 0
    const flush = async () => {
      const { added, same } = await enqueue(queue, waiting)
      waiting = []
      units = 0
      done.added += added
      done.same += same
      progress.show(done.added + done.same, done.failed)
    }
    for await (const outcome of articlesOf(files, input)) {
      if (!("made" in outcome)) {
        done.failed++
        progress.clear()
        if ("error" in outcome) complain(terminal, toldInput(outcome.error, terminal))
        else complain(terminal, terminal.say.broke(outcome.origin, String(outcome.broken)))
        continue
      }
      const { article } = outcome.made
      if (waiting.length && units + article.text.length > UNITS) await flush()
      waiting.push({ article, language: input.language, hash: contentHash(article) })
      units += article.text.length
      if (waiting.length >= size) await flush()
    }
    await flush()
    progress.clear()
    remark(terminal, words.enqueued(done.added, done.same, done.failed))
    return done.failed ? 1 : 0
  })
}
