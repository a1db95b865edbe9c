import type { Input, Read, Request } from "../adapter.ts"
import { InputError } from "../error.ts"
import { inputOfBytes } from "../gather.ts"
import { guarded } from "../guard.ts"
import { linesOf } from "../lines.ts"

/** A message longer than this, in bytes, is passed over and told. */
const LONGEST = 32 * 1024 * 1024
const LF = new Uint8Array([0x0a])

/** A box of messages, one report each. Streamed: memory holds one message. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 0
  let blank = true
  const message = async function* (): AsyncGenerator<Read> {
    if (size === 0) return
    const name = `${input.name}#${++number}`
    if (size > LONGEST)
      yield { error: fault("too-large", name, `the message has more than ${LONGEST} bytes`) }
    else yield* guarded("eml", inputOfBytes(Buffer.concat(held), name), request)
    held = []
    size = 0
  }
  for await (const line of linesOf(input.stream(), LONGEST)) {
    const bytes = line.bytes
    if (bytes && blank && begins(bytes, "From ")) {
      yield* message()
      blank = false
      continue
    }
    blank = bytes?.length === 0
    const kept = bytes && begins(bytes.subarray(0, 7), ">From ") ? bytes.subarray(1) : bytes
    size += (kept?.length ?? LONGEST) + 1
    if (size > LONGEST) held = []
    else held.push((kept ?? LF).slice(), LF)
  }
  yield* message()
  if (number === 0) throw fault("empty", input.name, "there is no message in it")
}

function begins(bytes: Uint8Array, words: string): boolean {
  for (let i = 0; i < words.length; i++) if (bytes[i] !== words.charCodeAt(i)) return false
  return true
}

function fault(problem: InputError["problem"], from: string, detail: string): InputError {
  return new InputError({ problem, from, at: 0, detail, remedy: "Save the message as a file of its own" })
}
