import { spawnSync } from "node:child_process"
import { cpus } from "node:os"

export interface Runs {
  readonly min: number
  readonly median: number
  readonly max: number
}

/** Runs `work` `times` times after one warm-up, and tells the spread of what it returns. */
export function repeat(times: number, work: () => number): Runs {
  work()
  const seen = Array.from({ length: times }, work).sort((a, b) => a - b)
  return { min: seen[0]!, median: seen[Math.floor(times / 2)]!, max: seen[times - 1]! }
}

/** CPU milliseconds (user and system) that `work` costs this process. */
export function cpuMs(work: () => void): number {
  const from = process.cpuUsage()
  work()
  const spent = process.cpuUsage(from)
  return (spent.user + spent.system) / 1000
}

const REPORT =
  'process.on("exit",()=>{const u=process.resourceUsage();process.stderr.write("\\n@"+u.maxRSS+" "+(u.userCPUTime+u.systemCPUTime))})'

/** A whole Node process from outside: wall milliseconds, CPU milliseconds, peak memory in megabytes. */
export function processCost(args: readonly string[]): { wall: number; cpu: number; peakMb: number } {
  const from = process.hrtime.bigint()
  const run = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(REPORT)}`, ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    },
  )
  const wall = Number(process.hrtime.bigint() - from) / 1e6
  const [, rss, cpu] = /@(\d+) (\d+)\s*$/.exec(run.stderr) ?? []
  if (run.status !== 0 || !rss)
    throw new Error(`${args.join(" ")} ended with ${run.status}: ${run.stderr.slice(0, 500)}`)
  return { wall, cpu: Number(cpu) / 1000, peakMb: Number(rss) / 1024 }
}

export function machine(): string {
  const [first] = cpus()
  return `${first?.model.trim() ?? "unknown processor"}, ${cpus().length} cores, Node ${process.versions.node}`
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length
}
