import type { Interface } from "../export/format.ts"

/** What stands in the usage for a person's own words, `<file>`, `[files...]` or FILE, in their language. */
export function placesTold(usage: string, lang: Interface): string {
  if (lang === "en") return usage
  return usage
    .replace(/(?<=[<[])[a-z-]+(?=(?:\.{3})?[>\]])/g, placeInFrench)
    .replace("FILE|DIR", "FICHIER|RÉPERTOIRE")
}

/** The French of one such word; the word itself when it has none. */
export function placeInFrench(word: string): string {
  return Object.hasOwn(FRENCH, word) ? (FRENCH[word] as string) : word
}

const FRENCH: Readonly<Record<string, string>> = {
  address: "adresse",
  command: "commande",
  date: "date",
  day: "jour",
  dossier: "dossier",
  fields: "champs",
  file: "fichier",
  files: "fichiers",
  folder: "répertoire",
  format: "forme",
  id: "identifiant",
  language: "langue",
  megabytes: "mégaoctets",
  name: "nom",
  new: "nouveau",
  note: "note",
  number: "nombre",
  old: "ancien",
  options: "options",
  outlets: "titres",
  record: "fiche",
  records: "fiches",
  report: "article",
  reports: "articles",
  "same-as": "même-que",
  seconds: "secondes",
  shell: "interpréteur",
  side: "côté",
  speaker: "personne",
  subjects: "sujets",
  to: "vers",
  token: "jeton",
  which: "lequel",
  words: "mots",
}
