import { parentPort } from "node:worker_threads"
import { InputError } from "./error.ts"
import { rowNamed } from "./formats/index.ts"
import { inputOfBytes } from "./gather.ts"
import type { Answer, Task } from "./guard.ts"

// The thread in which files of doubtful forms are read (`guard.ts`): it may be stopped at any moment.

const port = parentPort
const say = (answer: Answer) => port?.postMessage(answer)

// Some readers leave promises of theirs to fail unheard; what counts is what comes of the file.
process.on("unhandledRejection", () => {})

port?.on("message", (task: Task) => void serve(task))

async function serve({ format, name, bytes, request }: Task): Promise<void> {
  try {
    const { read } = await rowNamed(format)!.load()
    // What came over from the other thread is a plain array of bytes; some readers want Node's kind.
    for await (const one of read(inputOfBytes(Buffer.from(bytes), name), request)) {
      say("article" in one ? one : { fault: one.error.fault })
    }
    say({ done: true })
  } catch (error) {
    if (error instanceof InputError) {
      say({ fault: error.fault })
      say({ done: true })
    } else say({ broken: error instanceof Error ? error.message : String(error) })
  }
}
