import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { Worker } from "node:worker_threads"
import type { Tinypool } from "tinypool"

export interface PoolOptions {
  readonly threads: number
  /** For the heap of one thread. */
  readonly megabytes: number
}

/** Threads that run one of the files built as an entry of its own; they start when there is work and end when there is
 * none for a while. */
export function poolOf(
  worker: "reading-worker" | "joining-worker" | "dossier-joining-worker",
  { threads, megabytes }: PoolOptions,
): Tinypool {
  // By `require`: the built command is run from compiled code, in which an `import()` finds nothing.
  const { Tinypool } = createRequire(import.meta.url)("tinypool") as typeof import("tinypool")
  return new Tinypool({
    filename: fileOf(worker),
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 10_000,
    concurrentTasksPerWorker: 1,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
}

/** One thread that runs such a file from its start to its end; `data` is its `workerData`. */
export function threadOf(worker: "database-worker", data: unknown): Worker {
  return new Worker(new URL(fileOf(worker)), { workerData: data, execArgv: [] })
}

/** The built file beside the command, else the source, translated as it is loaded. */
function fileOf(worker: string): string {
  const built = new URL(`./${worker}.mjs`, import.meta.url)
  if (existsSync(fileURLToPath(built))) return built.href
  const source = new URL(`./${worker}.ts`, import.meta.url).href
  const tsx = dirname(createRequire(import.meta.url).resolve("tsx/package.json"))
  const translator = pathToFileURL(join(tsx, "dist/esm/api/index.mjs")).href
  const lines = [
    `import { register } from ${JSON.stringify(translator)}`,
    "register()",
    `const worker = await import(${JSON.stringify(source)})`,
    "export default worker.default",
  ]
  return `data:text/javascript,${encodeURIComponent(lines.join("\n"))}`
}
