import { type Pairs, sentenceTold } from "./sentences.ts"

/** What is wrong with a correction, as `store/correctable.ts` says it and in French; null for other words. */
export function correctionInFrench(message: string): string | null {
  return sentenceTold(message, REFUSED)
}

const REFUSED: Pairs = [
  ...recordsInFrench(),
  ['{field} is one of {values}, not "{given}"', "{field} est l’un de {values}, et non « {given} »"],
  [
    '{field} is a day as 2024-03-05, or two of them with a stroke between, not "{given}"',
    "{field} est un jour comme 2024-03-05, ou deux avec une barre entre eux, et non « {given} »",
  ],
  ["{field} needs a value", "{field} demande une valeur"],
]

function recordsInFrench(): Pairs {
  const records = [
    ["an attribution", "d’un propos"],
    ["an event", "d’un évènement"],
    ["an entity", "d’une entité"],
    ["a time", "d’un moment"],
  ] as const
  return records.flatMap(([english, french]) => {
    const refused = `{field} of ${english} cannot be corrected`
    const inFrench = `{field} ne se corrige pas ${french}`
    return [
      [`${refused}; one of {fields} can`, `${inFrench} ; se corrigent : {fields}`],
      [`${refused}; {fields} can`, `${inFrench} ; se corrige : {fields}`],
    ] as const
  })
}
