import {
  ahead,
  capital,
  glued,
  lower,
  mark,
  maybe,
  notAhead,
  oneOf,
  seq,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import { dateOf } from "./days.ts"
import { year } from "./parts.ts"

/** Of those, the ones that are no other words even without their capitals. */
const plainFeasts = [
  "12-25",
  "12-24",
  "12-26",
  "12-31",
  "01-01",
  "07-04",
  "11-4-4",
  "easter",
  "easter+1",
  "6-7-3",
  "5-7-2",
  "11-4-4+1",
]

export const feast = timeRule({
  name: "en/time/feast",
  match: seq(
    maybe(oneOf(mark("shift", "last", "last"), mark("shift", "next", "next"), mark("shift", "this", "this"))),
    oneOf(capital(word("feast")), lower(word("feast", "feast", ...plainFeasts))),
    maybe(year),
    notAhead("tree", "island", "island", "cards", "shopping"),
  ),
  says: m => ({ ...dateOf(m), feast: m.text("feast") }),
  takes: [
    ["The truce held until [Christmas].", "2023-12-25"],
    ["He was freed at [Easter 2018].", "2018-04-01"],
  ],
  leaves: ["They sailed to Easter Island."],
})

/** Attacks known by their day. */
export const namedDay = timeRule({
  name: "en/time/named-day",
  match: oneOf(
    seq("9/11", notAhead(glued("/"))),
    seq(
      maybe("the"),
      oneOf("sept. 11", "september 11"),
      maybe("th"),
      ahead(seq(maybe(oneOf("terrorist", "terror")), oneOf("attacks", "attack", "hijackings"))),
    ),
  ),
  says: () => ({ kind: "date", year: 2001, month: 9, day: 11 }),
  takes: [
    ["Since [9/11], rules have changed.", "2001-09-11"],
    ["After [the Sept. 11] attacks, all changed.", "2001-09-11"],
  ],
  leaves: ["The score was 9-11.", "They met on September 11."],
})

export const feastRules: readonly TimeRule[] = [namedDay, feast]
