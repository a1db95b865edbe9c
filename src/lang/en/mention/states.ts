import type { StateWords } from "../../../mention/rules.ts"
import { COUNTRIES } from "../../countries.ts"

/** The states of the world under their English names. English demonyms show no gender. */
export const STATES: readonly StateWords[] = COUNTRIES.map(({ code, en }) => {
  const demonyms = en.demonyms.map(word => word.toLowerCase())
  const peoples = demonyms.map(word => (/(?:ese|ish|ch|sh|s)$/.test(word) ? word : `${word}s`))
  return {
    code,
    names: en.names,
    capitals: en.capitals,
    masculine: [...demonyms, ...peoples],
    feminine: [],
    peoples,
  }
})
