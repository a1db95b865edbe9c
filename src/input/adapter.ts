import type { Article } from "../model/article.ts"
import type { Facts } from "./article.ts"
import type { InputError } from "./error.ts"
import type { FieldMap } from "./fields.ts"

/** One report read, or one that could not be: the rest goes on either way. */
export type Read = { readonly article: Article } | { readonly error: InputError }

/** Something that holds one report or many: a file, a stream, a part of a message or of an archive. */
export interface Input {
  /** As the person named it; a part of a container adds "#" and its place or its own name. */
  readonly name: string
  /** On this machine's disk; null for streams and for parts. */
  readonly path: string | null
  /** The first bytes, at most `HEAD`; fewer only when there are no more. */
  readonly head: Uint8Array
  /** All of it. Throws `InputError` ("too-large") above the cap. */
  bytes(): Promise<Uint8Array>
  /** All of it as it flows. `bytes` and `stream` may be called once, and only one of them. */
  stream(): AsyncIterable<Uint8Array>
}

/** How the reports are asked for. */
export interface Request {
  readonly map: FieldMap
  /** Facts that win over what the input says. */
  readonly facts: Facts
  /** Encoding named outside the bytes, as by HTTP; a WHATWG label. */
  readonly encoding: string | null
}

/** Reads one form of input. What cannot be read is yielded as an error and costs nothing else; an `InputError` that is
 * thrown stands for all that was left. Streams where the form allows, so that memory does not grow with the input. */
export type ReadFormat = (input: Input, request: Request) => AsyncIterable<Read>

/** The first bytes of an input, as far as they are looked at to tell its form. */
export const HEAD = 1 << 16

/** A single report larger than this is refused, in bytes. Forms that stream have a cap a record instead. */
export const LARGEST = 64 * 1024 * 1024
