import { LANGUAGES } from "./lang/index.ts"

// What both entries of the package hand out, for Node (`index.ts`) and for browsers (`browser.ts`).

export type { Reader } from "./core.ts"
export type { Facts } from "./input/article.ts"
export { InputError, type InputFault, type InputProblem } from "./input/error.ts"
export type * from "./model/article.ts"
export type { Parsed, Tagged, Tokens } from "./model/doc.ts"
export type { Note, NoteKind } from "./model/note.ts"
export type * from "./model/reading.ts"
export type { SourceMap } from "./model/source-map.ts"
export type { Span } from "./model/span.ts"
export { PackError } from "./weights.ts"

/** The languages that ship with Selon, as BCP 47. */
export const languages: readonly string[] = LANGUAGES.map(language => language.code)
