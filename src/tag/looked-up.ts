import type { Tokens } from "../model/doc.ts"
import type { Words } from "./words.ts"

/** What the tagger has looked up of the tokens of a document, for stages that ask the same words: one entry a token. */
export interface LookedUp {
  readonly words: Words
  /** Of the rows: they die with it. */
  readonly generation: number
  /** Offset of the form's columns in `Words.columns`. */
  readonly rows: Int32Array
  /** As `shapeOf` gives it. */
  readonly shapes: Int32Array
}

const looked = new WeakMap<Tokens, LookedUp>()

export function keepLookedUp(doc: Tokens, one: LookedUp): void {
  looked.set(doc, one)
}

/** Null for a document that was not tagged with these words, or before they started over. */
export function lookedUp(doc: Tokens, words: Words): LookedUp | null {
  const one = lookedUpByAny(doc)
  return one && one.words === words ? one : null
}

/** The same with whatever words the document was tagged. */
export function lookedUpByAny(doc: Tokens): LookedUp | null {
  const one = looked.get(doc)
  return one && one.generation === one.words.generation ? one : null
}
