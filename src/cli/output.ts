import { once } from "node:events"
import {
  createWriteStream,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs"
import { basename, dirname, join, relative, resolve, sep } from "node:path"
import type { Writable } from "node:stream"
import type { Piece } from "../export/format.ts"
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
  pieces: AsyncIterable<Piece>,
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

async function toStandardOutput(pieces: AsyncIterable<Piece>, { stdout }: Terminal): Promise<void> {
  await pour(pieces, stdout)
}

/** What a format made for machines shows on a terminal; in JSON the escapes it puts mean the same characters. */
export async function* harmlessly(pieces: AsyncIterable<Piece>): AsyncIterable<Piece> {
  for await (const piece of pieces) yield typeof piece === "string" ? harmless(piece) : piece
}

async function toFile(pieces: AsyncIterable<Piece>, path: string, terminal: Terminal): Promise<void> {
  const file = growInto(path, terminal)
  try {
    for await (const piece of pieces) await file.write(piece)
    await file.keep()
  } finally {
    file.discard()
  }
}

/** A file that appears under its name when it is kept, and not at all when it is discarded. */
export interface Growing {
  readonly write: (piece: Piece) => Promise<void>
  readonly keep: () => Promise<void>
  /** Does nothing once the file is kept. */
  readonly discard: () => void
}

/** Opens a hidden neighbour of the file for writing. Every step may throw a `WriteError`. */
export function growInto(path: string, { say }: Terminal): Growing {
  const kind = kindOf(path)
  // A device or a pipe has no neighbour and no half-written state to hide.
  const target = kind === "file" ? realpathSync(path) : path
  const draft = kind === "other" ? path : join(dirname(target), `.${basename(target)}.${process.pid}.part`)
  const refuse = (error: unknown): never => {
    if (!isSystemError(error)) throw error
    throw new WriteError(say.cannotWrite(path, error.message))
  }
  let kept = false
  let failure: Error | null = null
  const discard = () => {
    if (kept) return
    stream.destroy()
    if (draft !== path) rmSync(draft, { force: true })
    process.off("exit", discard)
  }
  // Opened at once, so that what is discarded early is there to be removed; a pipe would wait for its reader.
  const stream =
    kind === "other"
      ? createWriteStream(draft)
      : createWriteStream(draft, { fd: opened(draft, refuse), highWaterMark: 1 << 16 })
  process.once("exit", discard)
  stream.on("error", error => {
    failure = error
  })
  return {
    discard,
    async write(piece) {
      if (failure) refuse(failure)
      if (piece.length && !stream.write(piece)) await drained(stream)
      if (failure) refuse(failure)
    },
    async keep() {
      try {
        stream.end()
        if (!stream.closed) await once(stream, "close")
        if (failure) throw failure
        if (draft !== path) renameSync(draft, target)
        kept = true
        process.off("exit", discard)
      } catch (error) {
        refuse(error)
      }
    },
  }
}

function opened(path: string, refuse: (error: unknown) => never): number {
  try {
    return openSync(path, "wx")
  } catch (error) {
    return refuse(error)
  }
}

/** Writes files into a folder, which is made when it is not there. Each appears when it is whole. */
export async function fillFolder(
  folder: string,
  files: AsyncIterable<{ readonly name: string; readonly content: Piece }>,
  terminal: Terminal,
): Promise<void> {
  for await (const { name, content } of files) {
    const file = growInto(join(folder, name), terminal)
    try {
      await file.write(content)
      await file.keep()
    } finally {
      file.discard()
    }
  }
}

/** Makes the folder for the output. Refuses one that already holds something, and one that is read. */
export function checkFolder(out: string, inputs: readonly string[], { say }: Terminal): void {
  const kind = kindOf(out)
  if (kind !== null && kind !== "folder") throw new UsageError(say.isNoFolder(out))
  const parent = dirname(resolve(out))
  if (kindOf(parent) !== "folder") throw new UsageError(say.noFolder(out, dirname(out), "--out"))
  const target = kind === "folder" ? realpathSync(out) : join(realpathSync(parent), basename(resolve(out)))
  for (const input of inputs) {
    if (input === "-" || kindOf(input) !== "folder") continue
    const path = realpathSync(input)
    if (path === target || liesIn(target, path)) throw new UsageError(say.overwrites(out, input, "--out"))
  }
  if (kind === "folder" && readdirSync(out).length) throw new UsageError(say.notEmpty(out))
  try {
    mkdirSync(out, { recursive: true })
  } catch (error) {
    if (!isSystemError(error)) throw error
    throw new WriteError(say.cannotWrite(out, error.message))
  }
}

async function pour(pieces: AsyncIterable<Piece>, stream: Writable): Promise<void> {
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
