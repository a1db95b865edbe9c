import { once } from "node:events"
import { createWriteStream, realpathSync, renameSync, rmSync, statSync } from "node:fs"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import type { Writable } from "node:stream"
import { harmless, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

/** The output could not be written: no room, no right. The message is in the person's language. */
export class WriteError extends Error {
  constructor(message: string) {
    super(message)
    this.name = "WriteError"
  }
}

/** Writes the pieces to a file or to the standard output, never faster than it takes them. A file appears under its
 * name only when it is whole: until then the words go to a hidden neighbour, which goes away when anything fails. */
export async function writeOut(
  pieces: AsyncIterable<string>,
  path: string | null,
  terminal: Terminal,
): Promise<void> {
  if (path === null) await toStandardOutput(pieces, terminal)
  else await toFile(pieces, path, terminal)
}

/** Refuses, before any work is done, an output that cannot be written or would destroy what is read. */
export function checkOutput(output: string, inputs: readonly string[], { say }: Terminal): void {
  const folder = dirname(resolve(output))
  const kind = kindOf(output)
  if (kind === "folder") throw new UsageError(say.isFolder(output))
  if (kindOf(folder) !== "folder") throw new UsageError(say.noFolder(output, dirname(output)))
  if (kind === "other") return
  const target = kind === "file" ? realpathSync(output) : join(realpathSync(folder), basename(output))
  for (const input of inputs) {
    if (input === "-" || kindOf(input) === null) continue
    const path = realpathSync(input)
    if (path === target) throw new UsageError(say.overwrites(output, output))
    if (kindOf(path) === "folder" && liesIn(target, path)) throw new UsageError(say.overwrites(output, input))
  }
}

async function toStandardOutput(pieces: AsyncIterable<string>, { stdout }: Terminal): Promise<void> {
  await pour(pieces, stdout)
}

/** What a format made for machines shows on a terminal; in JSON the escapes it puts mean the same characters. */
export async function* harmlessly(pieces: AsyncIterable<string>): AsyncIterable<string> {
  for await (const piece of pieces) yield harmless(piece)
}

async function toFile(pieces: AsyncIterable<string>, path: string, { say }: Terminal): Promise<void> {
  const kind = kindOf(path)
  // A device or a pipe has no neighbour and no half-written state to hide.
  const target = kind === "file" ? realpathSync(path) : path
  const draft = kind === "other" ? path : join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const discard = () => {
    if (draft !== path) rmSync(draft, { force: true })
  }
  process.once("exit", discard)
  try {
    const stream = createWriteStream(draft, { flags: kind === "other" ? "w" : "wx" })
    await pour(pieces, stream)
    stream.end()
    await once(stream, "close")
    if (draft !== path) renameSync(draft, target)
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new WriteError(say.cannotWrite(path, error.message))
  } finally {
    discard()
    process.off("exit", discard)
  }
}

async function pour(pieces: AsyncIterable<string>, stream: Writable): Promise<void> {
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure = error
  }
  stream.on("error", fail)
  try {
    for await (const piece of pieces) {
      if (failure) throw failure
      if (piece && !stream.write(piece)) await drained(stream)
    }
    if (failure) throw failure
  } finally {
    if (!failure) stream.off("error", fail)
  }
}

/** Resolves when the stream takes more, or will never. */
function drained(stream: Writable): Promise<void> {
  return new Promise(done => {
    const end = () => {
      for (const event of ["drain", "error", "close"]) stream.off(event, end)
      done()
    }
    for (const event of ["drain", "error", "close"]) stream.on(event, end)
  })
}

function kindOf(path: string): "file" | "folder" | "other" | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return null
  if (found.isFile()) return "file"
  return found.isDirectory() ? "folder" : "other"
}

function liesIn(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`)
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error
}
