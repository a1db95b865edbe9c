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
  joints: ["et", "-"],
  decimal: ",",
  contractions: { au: ["à", "le"], aux: ["à", "les"], du: ["de", "le"] },
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
    depuis: "since",
    "jusqu'à": "until",
    "jusqu'en": "until",
    jusque: "until",
    "d'ici": "by",
    "d'ici à": "by",
    "d'ici la": "by",
    dès: "from",
    "à partir de": "from",
    "à compter de": "from",
    avant: "before",
    après: "after",
  },
  leans: {
    depuis: "past",
    "jusqu'à": "future",
    "jusqu'en": "future",
    "d'ici": "future",
    "d'ici à": "future",
    dès: "future",
    "à partir de": "future",
    "à compter de": "future",
  },
  describing: { before: ["de", "d'"], after: [] },
  ranges: { open: ["entre", "de"], join: ["et", "à"] },
  softeners: {
    vers: "APPROX",
    "aux environs de": "APPROX",
    "aux alentours de": "APPROX",
    "autour de": "APPROX",
    environ: "APPROX",
  },
  fillers: ["le", "la", "les", "l'"],
  tense,
}
