import type { TimeRules } from "../../time/rules.ts"

export const time: TimeRules = {
  words: {},
  numbers: {},
  joints: [],
  decimal: ".",
  contractions: {},
  rules: [],
  signals: {},
  softeners: {},
  fillers: [],
  tense: {
    forward: new Set(),
    planned: new Set(),
    telling: new Set(),
    moved: new Set(),
    futureWords: new Set(),
    conditionalWords: new Set(),
    having: new Set(),
    being: new Set(),
    presentLooksForward: true,
  },
}
