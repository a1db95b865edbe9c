import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import { given } from "./article.ts"
import type { Json } from "./fields.ts"

/** What a container says of the translation that a report is; null where it is silent. */
export interface Translation {
  /** The original: its address, its identifier or its title. */
  readonly of?: string | null
  /** The language of the original, as written. */
  readonly from?: string | null
  readonly by?: string | null
  readonly byMachine?: boolean
}

/** The note for a report that its container calls a translation. */
export function translatedNote(container: string, { of, from, by, byMachine }: Translation): Note {
  const told = given({ title: of ?? null, language: from ?? null, byline: by ?? null })
  const details = [
    told.language && `from ${told.language}`,
    told.title && `of ${told.title}`,
    told.byline && `by ${told.byline}`,
    byMachine && "by a machine",
  ].filter(Boolean)
  const message =
    details.length === 0
      ? doubt("translation", { container })
      : doubt("translation-with", { container, details: details.join(" ") }).slice(0, 400)
  return { kind: "translated", message, span: null }
}

const ORIGINALS = ["translated_from", "translatedfrom", "translatedFrom", "translation_of", "translationOf"]
const LANGUAGES = [
  "original_language",
  "originalLanguage",
  "source_language",
  "sourceLanguage",
  "langue_originale",
]
const FLAGS = ["translated", "is_translated", "isTranslated", "is_translation", "isTranslation", "traduit"]
const MACHINE = ["machine_translated", "machineTranslated", "is_machine_translated", "auto_translated"]
const TRANSLATORS = [
  "translator",
  "translators",
  "translated_by",
  "translatedBy",
  "traducteur",
  "traductrice",
]

/** What a record's own fields say: that it was translated, from what, by whom. The language of an original that is the
 * record's own says nothing. */
export function translationIn(record: Json, language: string | null): Translation | null {
  const words = (names: readonly string[]) => {
    for (const name of names) {
      const found = wordsOf(Object.hasOwn(record, name) ? record[name] : undefined)
      if (found) return found
    }
    return null
  }
  const isTrue = (names: readonly string[]) =>
    names.some(name => Object.hasOwn(record, name) && (record[name] === true || record[name] === "true"))
  const of = words(ORIGINALS)
  const spoken = words(LANGUAGES)
  const from = spoken && language && !isSameLanguage(spoken, language) ? spoken : null
  const by = words(TRANSLATORS)
  const byMachine = isTrue(MACHINE)
  if (!of && !from && !by && !byMachine && !isTrue(FLAGS)) return null
  // "translated_from": "en" is a language, not a work.
  return of && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(of)
    ? { from: of, by, byMachine }
    : { of, from, by, byMachine }
}

function isSameLanguage(a: string, b: string): boolean {
  return a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase()
}

/** The words of a value: a string, an object's address, name or language, or the first of a list. */
export function wordsOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === "string") return first.replace(/\s+/g, " ").trim().slice(0, 200) || null
  if (first === null || typeof first !== "object") return null
  const { url, name, headline } = first as Json
  const id = (first as Json)["@id"]
  return wordsOf(typeof url === "string" ? url : (id ?? headline ?? name ?? null))
}
