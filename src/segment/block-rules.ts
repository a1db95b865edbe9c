import type { BlockRole, Genre } from "../model/article.ts"

/** A line about the report, or the name of its section, that tells its genre. */
export interface GenreRule {
  /** "fr/genre/tribune". */
  readonly name: string
  readonly genre: Genre
  /** `section`: the whole name of a section or a line that is nothing else; `line`: a short block, or the title. */
  readonly part: "section" | "line"
  /** Anchored at the start; must not be able to run long. */
  readonly match: RegExp
  /** Whole lines. */
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}

/** Words, in small letters, by which those who talk with one another are known. */
export interface TalkWords {
  /** "you", "your": who asks speaks to somebody. */
  readonly address: ReadonlySet<string>
  /** "I", "my", "we": who answers speaks of himself. */
  readonly self: ReadonlySet<string>
}

/** What a language tells about the blocks of a report that are not its prose. All patterns are tried on a block as
 * `block-view.ts` shows it: composed letters, straight apostrophes, plain spaces, no invisible characters; case kept. */
export interface BlockRules {
  readonly wordings: readonly BlockRule[]
  readonly genres: readonly GenreRule[]
  readonly talk: TalkWords
  readonly agencies: readonly Agency[]
  /** Source of a pattern for a day as datelines write it ("3 mars", "March 3, 2024"); no groups that capture. */
  readonly day: string
  /** Source of a pattern for the name of an agency that no list knows ("Agence Atlantique", "Faroe Wire"). */
  readonly agencyName: string
  /** Upper-case words that open a paragraph before a dash and are no place ("EXCLUSIF", "LIVE"). */
  readonly labels: ReadonlySet<string>
}

/** A wording that tells what a block, or one end of it, is. */
export interface BlockRule {
  /** "fr/block/lire-aussi". */
  readonly name: string
  readonly role: BlockRole
  /** The whole block, or the words matched at its start or its end, which then become a block of their own. */
  readonly part: "whole" | "start" | "end"
  /** Anchored at the start (`whole`, `start`) or at the end (`end`); must not be able to run long. */
  readonly match: RegExp
  /** A block longer than this is left alone; in characters of the view. */
  readonly longest?: number
  /** Tells that the report is cut short here. */
  readonly truncates?: true
  /** Tells that the report was translated. */
  readonly translates?: true
  /** Tells that short lines after it, up to the next prose, are of the same kind ("Related stories"). */
  readonly opens?: true
  /** Whole blocks; brackets mark the words taken. */
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}

export interface Agency {
  readonly name: string
  /** As texts write it; compared with case. */
  readonly forms: readonly string[]
}
