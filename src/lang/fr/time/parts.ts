import type { Pattern } from "../../../time/pattern.ts"
import { ahead, figure, glued, mark, maybe, notAhead, oneOf, seq, tag, word } from "../../../time/pattern.ts"

/** Pieces that the rules share. « du » and « au » come as two words, "de" and "le", "à" and "le". */
export const the: Pattern = oneOf("le", "la", "l'", "les")
export const of: Pattern = oneOf("de", "d'")
export const ofThe: Pattern = seq(of, maybe(the))

/** A day of the month: « 12 », « 1er », « premier ». */
export const dayNumber: Pattern = oneOf(
  seq(figure("day", 1, 1, 1), glued("er")),
  seq(figure("day", 1, 31, 1, 2), notAhead(glued("e"), glued("h"), glued("°"), glued("%"))),
  mark("day", 1, "premier"),
)

export const month: Pattern = oneOf(word("month"), word("shortMonth", "month"))

/** A year in four digits that is no count of things: « 2019 morts » is none. */
export const year: Pattern = seq(
  figure("year", 1000, 2199, 4),
  notAhead(glued(figure("x", 0, 1e9)), seq(figure("x", 0, 999, 3), notAhead(glued("h")))),
)
/** A year in two digits, after its month: « octobre 98 ». */
export const shortYear: Pattern = seq(
  maybe(oneOf("'", "’")),
  figure("shortYear", 0, 99, 2),
  notAhead(
    tag("NOUN", "ADJ", "SYM"),
    "%",
    "€",
    "$",
    "000",
    "h",
    "heures",
    "ans",
    seq(oneOf(",", ".", "-", "/"), glued(figure("x", 0, 1e9))),
  ),
)
export const anyYear: Pattern = oneOf(year, seq("de", year), shortYear)

export const lastOrNext: Pattern = oneOf(word("last", "shift"), word("next", "shift"))

/** « matin », « au matin », « dans la soirée », « en fin de matinée ». */
export const dayPart: Pattern = oneOf(
  word("part"),
  seq("au", word("part")),
  seq("à", the, word("part")),
  seq("dans", the, word("part")),
  seq("en", word("part")),
  seq("tard", "dans", the, word("part")),
)

/** What follows a time that stands alone: a sign, the end, or a word that opens the next thing. */
export const pause: Pattern = ahead(",", ".", ";", ":", ")", "»", "!", "?", "…", "et", "-")

/** « des », be it the article or the contraction. */
export const des: Pattern = oneOf("des", seq("de", "les"))
