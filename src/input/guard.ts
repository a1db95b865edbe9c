import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { Worker, type WorkerOptions } from "node:worker_threads"
import type { Input, Read, Request } from "./adapter.ts"
import { InputError, type InputFault } from "./error.ts"

/** What the worker is given and gives back. */
export interface Task {
  readonly format: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly request: Request
}
export type Answer =
  | { readonly article: import("../model/article.ts").Article }
  | { readonly fault: InputFault }
  | { readonly done: true }
  /** The code of the form itself failed. */
  | { readonly broken: string }

export interface Budget {
  /** For one file, in milliseconds. */
  readonly milliseconds: number
  /** For the worker's heap, in megabytes. */
  readonly megabytes: number
}

/** Long for any report, short for a person who waits. */
export const BUDGET: Budget = { milliseconds: 30_000, megabytes: 512 }

/** Reads an input in a thread of its own, which is stopped when it takes too long or too much memory: a file that breaks
 * its reader costs that file only. The thread is kept for the next one. */
export async function* guarded(
  format: string,
  input: Input,
  request: Request,
  budget: Budget = BUDGET,
): AsyncGenerator<Read> {
  const bytes = await input.bytes()
  yield* inWorker({ format, name: input.name, bytes, request }, budget)
}

let kept: { worker: Worker; megabytes: number } | null = null

async function* inWorker(task: Task, budget: Budget): AsyncGenerator<Read> {
  const worker = workerFor(budget)
  const answers: Answer[] = []
  let failure: InputError | null = null
  let wake = () => {}
  const fail = (problem: InputError["problem"], detail: string, remedy: string) => {
    failure ??= new InputError({ problem, from: task.name, at: 0, detail, remedy })
    wake()
  }
  const onMessage = (answer: Answer) => {
    answers.push(answer)
    wake()
  }
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY")
      fail("too-large", `it needs more than ${budget.megabytes} MB to read`, "Save its text and read that")
    else fail("damaged", `it cannot be read (${error.message.slice(0, 200)})`, "Save its text and read that")
  }
  const onExit = () => fail("damaged", "its reader stopped", "Save its text and read that")
  const clock = setTimeout(() => {
    const seconds = budget.milliseconds / 1000
    fail("too-slow", `it takes more than ${seconds} seconds to read`, "Save its text and read that")
  }, budget.milliseconds)
  worker.ref()
  worker.on("message", onMessage).on("error", onError).on("exit", onExit)
  let whole = false
  try {
    worker.postMessage(task)
    for (;;) {
      for (let answer = answers.shift(); answer; answer = answers.shift()) {
        if ("done" in answer) {
          whole = true
          return
        }
        if ("article" in answer) yield answer
        else if ("fault" in answer) yield { error: new InputError(answer.fault) }
        else
          fail("damaged", `it cannot be read (${answer.broken.slice(0, 200)})`, "Save its text and read that")
      }
      if (failure) break
      await new Promise<void>(resolve => {
        wake = resolve
        if (answers.length > 0 || failure) resolve()
      })
    }
    yield { error: failure }
  } finally {
    clearTimeout(clock)
    worker.off("message", onMessage).off("error", onError).off("exit", onExit)
    // One that is late, lost or still speaking is not used again.
    if (whole) worker.unref()
    else {
      if (kept?.worker === worker) kept = null
      worker.on("error", () => {})
      await worker.terminate()
    }
  }
}

function workerFor({ megabytes }: Budget): Worker {
  if (kept && kept.megabytes !== megabytes) {
    void kept.worker.terminate()
    kept = null
  }
  if (!kept) {
    const worker = started({
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: megabytes },
      stdout: true,
      stderr: true,
    })
    worker.setMaxListeners(0)
    worker.unref()
    kept = { worker, megabytes }
  }
  return kept.worker
}

/** The worker's own file: beside the built command, else the source, which is translated as it is loaded. */
function started(options: WorkerOptions): Worker {
  const built = new URL("./input-worker.mjs", import.meta.url)
  if (existsSync(fileURLToPath(built))) return new Worker(built, options)
  const source = new URL("./guard-worker.ts", import.meta.url).href
  const tsx = dirname(createRequire(import.meta.url).resolve("tsx/package.json"))
  const translator = pathToFileURL(join(tsx, "dist/esm/api/index.mjs")).href
  const code = `import(${JSON.stringify(translator)}).then(t => { t.register(); return import(${JSON.stringify(source)}) })`
  return new Worker(code, { ...options, eval: true })
}
