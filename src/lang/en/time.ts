import type { TimeRules } from "../../time/rules.ts"
import { clockRules } from "./time/clock.ts"
import { dayRules } from "./time/days.ts"
import { feastRules } from "./time/feasts.ts"
import { lengthRules } from "./time/lengths.ts"
import { monthRules } from "./time/months.ts"
import { nearDayRules } from "./time/near-days.ts"
import { setRules } from "./time/sets.ts"
import { tense } from "./time/tense.ts"
import { vagueRules } from "./time/vague.ts"
import { numbers, words } from "./time/words.ts"
import { yearRules } from "./time/years.ts"

export const time: TimeRules = {
  words,
  numbers,
  joints: ["and", "-"],
  decimal: ".",
  contractions: {},
  rules: [
    ...clockRules,
    ...feastRules,
    ...dayRules,
    ...nearDayRules,
    ...monthRules,
    ...yearRules,
    ...lengthRules,
    ...setRules,
    ...vagueRules,
  ],
  signals: {
    since: "since",
    until: "until",
    till: "until",
    through: "until",
    by: "by",
    from: "from",
    "as of": "from",
    starting: "from",
    "starting on": "from",
    "beginning on": "from",
    before: "before",
    "prior to": "before",
    after: "after",
    following: "after",
  },
  leans: {
    since: "past",
    until: "future",
    till: "future",
    by: "future",
    starting: "future",
    "starting on": "future",
    "beginning on": "future",
  },
  describing: { before: ["of", "during", "after", "following"], after: ["s"] },
  ranges: { open: ["between", "from"], join: ["and", "to", "through", "until"] },
  softeners: {
    about: "APPROX",
    around: "APPROX",
    "at about": "APPROX",
    "at around": "APPROX",
    circa: "APPROX",
    roughly: "APPROX",
  },
  fillers: ["the"],
  tense,
}
