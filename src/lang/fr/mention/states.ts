import type { StateWords } from "../../../mention/rules.ts"
import { COUNTRIES } from "../../countries.ts"

/** The states of the world under their French names, their demonyms in singular and plural. */
export const STATES: readonly StateWords[] = COUNTRIES.map(({ code, fr }) => {
  const masculine = fr.masculine.map(word => word.toLowerCase())
  const feminine = fr.feminine.map(word => word.toLowerCase())
  const plural = (word: string) => (/[sx]$/.test(word) ? word : `${word}s`)
  return {
    code,
    names: fr.names,
    capitals: fr.capitals,
    masculine: [...masculine, ...masculine.map(plural)],
    feminine: [...feminine, ...feminine.map(plural)],
    peoples: [...masculine, ...feminine].map(plural),
  }
})
