import { Session } from "node:inspector/promises"
import { setFlagsFromString } from "node:v8"

/** How often the pieces of code under each folder of `src` ran while `work` was done: every function and every branch or
 * loop body inside it counts once each time it is entered. V8 counts them; they are the same on every machine and under
 * every load, and so stand for instructions where a clock would tell of the neighbours. */
export async function countsOf(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  // Code that V8 optimises is no longer counted.
  setFlagsFromString("--no-opt")
  const session = new Session()
  session.connect()
  try {
    await session.post("Profiler.enable")
    await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true })
    await work()
    const { result } = await session.post("Profiler.takePreciseCoverage")
    const counts = new Map<string, number>()
    for (const { url, functions } of result) {
      const folder = /\/src\/(\w+)\//.exec(url)?.[1]
      if (!folder || /node_modules/.test(url)) continue
      const entered = functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0)
      counts.set(folder, (counts.get(folder) ?? 0) + entered)
    }
    return counts
  } finally {
    await session.post("Profiler.stopPreciseCoverage")
    session.disconnect()
    setFlagsFromString("--opt")
  }
}
