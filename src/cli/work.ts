import { answerTable } from "../export/answer.ts"
import type { QueueStatus, WorkOptions } from "../queue/model.ts"
import type { Queue } from "../queue/queue.ts"
import type { WorkListener } from "../queue/work.ts"
import { addressOf } from "../store/place.ts"
import { oneOf } from "./input-options.ts"
import { progressOn } from "./progress.ts"
import { remark } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { withQueue } from "./with-dossier.ts"
import { workWords } from "./work-words.ts"

export interface WorkCommandOptions {
  readonly jobs?: string
  readonly once?: boolean
  readonly status?: boolean
  readonly again?: boolean
  readonly format?: string
  readonly lease?: string
  readonly budget?: string
  readonly memory?: string
  readonly joins?: boolean
}

/** `selon work postgres://…`: until it is told to end, or with `--once` until nothing is left. Ends with 1 when reports
 * were given up, or the queue could not be opened, or its server was away for too long. */
export async function workCommand(
  name: string,
  given: WorkCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const words = workWords[terminal.lang]
  const format = oneOf("--format", given.format ?? "table", ["table", "json"], terminal)
  if (given.format !== undefined && !given.status)
    throw new UsageError(words.onlyWith("--format", "--status"))
  const number = (option: string, value: string | undefined, otherwise: number, bounds: Bounds) =>
    numberOf(option, value, otherwise, bounds, terminal)
  const options: WorkOptions = {
    jobs: number("--jobs", given.jobs, 1, { least: 1, most: 256, whole: true }),
    leaseSeconds: number("--lease", given.lease, 120, { least: 1, most: 86_400 }),
    budgetSeconds: number("--budget", given.budget, 30, { least: 0.1, most: 86_400 }),
    config: terminal.settings?.file ?? null,
    megabytes: number("--memory", given.memory, 450, { least: 64, most: 1_000_000, whole: true }),
    once: given.once ?? false,
    joins: given.joins ?? true,
  }
  return withQueue(name, terminal, async queue => {
    if (given.status) {
      const { statusOf } = await import("../queue/status.ts")
      const status = await statusOf(queue)
      terminal.stdout.write(
        format === "json" ? `${JSON.stringify(status, null, 2)}\n` : statusTables(status, terminal),
      )
      return 0
    }
    if (given.again) {
      const { again } = await import("../queue/enqueue.ts")
      remark(terminal, words.putBack(await again(queue, 8)))
    }
    return worked(queue, name, options, terminal)
  })
}

async function worked(queue: Queue, name: string, options: WorkOptions, terminal: Terminal): Promise<number> {
  const words = workWords[terminal.lang]
  const { work } = await import("../queue/work.ts")
  const { isPassing } = await import("../queue/patience.ts")
  const progress = progressOn(terminal, false)
  const tell = (message: string) => {
    progress.clear()
    complain(terminal, message)
  }
  let reports = 0
  let failed = 0
  let away = 0
  if (!options.once) tell(words.begins(addressOf(name)))
  const stop = new AbortController()
  const signals = ["SIGINT", "SIGTERM"] as const
  const end = () => {
    // A second time ends it at once: its lease hands out what it holds.
    for (const signal of signals) process.off(signal, end).on(signal, () => process.exit(1))
    tell(words.stopping)
    stop.abort()
  }
  for (const signal of signals) process.removeAllListeners(signal).on(signal, end)
  const listener: WorkListener = {
    done(more, letters) {
      reports += more
      failed += letters.length
      for (const { origin, reason } of letters) tell(words.givenUp(origin, reason))
      progress.show(reports, failed)
    },
    lost: () => tell(words.lost),
    tookOver: shards => tell(words.tookOver(shards)),
    away() {
      // Once a minute is enough to know.
      const now = performance.now()
      if (now - away > 60_000) tell(words.away)
      away = now
    },
  }
  try {
    await work(queue, options, stop.signal, listener)
  } catch (error) {
    if (!isPassing(error)) throw error
    tell(words.gone(error instanceof Error ? error.message : String(error)))
    return 1
  }
  progress.clear()
  remark(terminal, words.worked(reports, failed))
  return failed ? 1 : 0
}

interface Bounds {
  readonly least: number
  readonly most: number
  readonly whole?: boolean
}

export function numberOf(
  option: string,
  given: string | undefined,
  otherwise: number,
  { least, most, whole = false }: Bounds,
  terminal: Terminal,
): number {
  if (given === undefined) return otherwise
  const value = given.trim() === "" ? Number.NaN : Number(given)
  if (!(value >= least && value <= most) || (whole && !Number.isInteger(value)))
    throw new UsageError(workWords[terminal.lang].badNumber(option, given, least, most))
  return value
}

/** For a person: how far the work is, who works, what was given up. */
function statusTables(status: QueueStatus, { lang, width, colour }: Terminal): string {
  const { headings, columns, joins, states, aSecond } = workWords[lang]
  const whole = new Intl.NumberFormat(lang)
  const rate = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 })
  const facts: readonly (readonly [string, string])[] = [
    [headings.waiting, whole.format(status.waiting)],
    [headings.active, whole.format(status.active)],
    [headings.done, whole.format(status.done)],
    [headings.failed, whole.format(status.failed)],
    [headings.takenOver, whole.format(status.shards.takenOver)],
    [headings.joins, joins[status.joins] + (status.joinsProblem ? `: ${status.joinsProblem}` : "")],
    [headings.rate, aSecond(rate.format(status.rate))],
    ...(status.secondsLeft ? [[headings.left, lasting(status.secondsLeft)] as const] : []),
  ]
  const widest = Math.max(...facts.map(([heading]) => heading.length))
  const parts = [facts.map(([heading, value]) => `${heading.padEnd(widest)}  ${value}\n`).join("")]
  if (status.workers.length) {
    const rows = status.workers.map(each => ({
      worker: each.worker,
      state: states[each.state],
      jobs: each.jobs,
      shards: each.shards,
      reports: whole.format(each.reports),
      rate: rate.format(each.rate),
      seen: each.seen,
    }))
    const shown = (["worker", "state", "jobs", "shards", "reports", "rate", "seen"] as const).map(column => ({
      column,
      heading: columns[column],
    }))
    parts.push(answerTable({ columns: shown.map(({ column }) => column), rows }, shown, width, colour))
  }
  if (status.deadLetters.length) {
    const rows = status.deadLetters.map(({ report, origin, problem, reason, at }) => ({
      report: report ?? origin,
      problem,
      reason,
      at,
    }))
    const shown = (["report", "problem", "reason", "at"] as const).map(column => ({
      column,
      heading: columns[column],
      wide: column === "reason",
    }))
    parts.push(answerTable({ columns: shown.map(({ column }) => column), rows }, shown, width, colour))
  }
  return parts.join("\n")
}

/** "3:05:00": hours, minutes and seconds. */
function lasting(seconds: number): string {
  const all = Math.ceil(seconds)
  const two = (n: number) => String(n).padStart(2, "0")
  return `${Math.floor(all / 3600)}:${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`
}
