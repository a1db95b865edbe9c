import type { Parsed } from "../model/doc.ts"
import { UPOS, type Upos } from "../model/doc.ts"
import type { EntityType, MentionKind } from "../model/reading.ts"
import type { KnownEntry, Noun } from "./lexicon.ts"

/** A name found in the text, before anyone has asked whose it is. Tokens `from` up to but not including `to`. */
export interface NameSpan {
  readonly from: number
  readonly to: number
  readonly type: EntityType
  /** How sure the type is: by a list or a title, or guessed from the form. */
  readonly certain: boolean
  readonly entry: KnownEntry | null
}

/** A mention on its way to an entity. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** The word that carries the meaning: the noun of a nominal, the last word of a person's name. */
  readonly head: number
  readonly kind: MentionKind
  readonly type: EntityType
  readonly gender: "m" | "f" | null
  readonly country: string | null
  readonly plural: boolean
  readonly name: NameSpan | null
  readonly noun: Noun | null
  /** How the nominal is opened: what points back, what is new, what stands bare. */
  readonly opening: "definite" | "demonstrative" | "possessive" | "indefinite" | "bare" | null
}

/** The tag of a token; "X" where no tagger has run. */
export function uposOf(doc: Parsed, i: number): Upos {
  return UPOS[doc.upos[i]!] ?? "X"
}

/** Has a tagger been over this document? */
export function isTagged(doc: Parsed): boolean {
  for (let i = 0; i < doc.count && i < 50; i++) if (doc.upos[i] !== 0) return true
  return false
}
