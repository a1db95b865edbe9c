import type { BlockRole } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, type Facts, given } from "../article.ts"
import { decodedInput } from "../decoded.ts"
import { InputError } from "../error.ts"
import { type PageBlock, readPage } from "../html-page.ts"
import { joinPieces, type Piece } from "../joined.ts"
import { writtenDates } from "../written-date.ts"
import { type FactivaArticle, type FactivaField, factivaArticles } from "./factiva-fields.ts"

/** What a person saves from Factiva as HTML: one page with many articles, as tables of fields (HD, BY, PD…) or as they
 * were shown. Days are written in the language of whoever saved them. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  yield* articlesFromFactiva(text, input.name, request.facts, notes)
}

export function* articlesFromFactiva(
  html: string,
  name: string,
  over: Facts,
  notes: readonly Note[],
): Generator<Read> {
  const page = readPage(html)
  let number = 0
  for (const article of factivaArticles(page)) {
    const origin = `${name}#${++number}`
    try {
      yield { article: articleOfFields(article, origin, over, notes) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
  if (number > 0) return
  const remedy = "Save the selection once more, as HTML"
  const detail = "there is no article of Factiva in it"
  throw new InputError({ problem: "no-body", from: name, at: 0, detail, remedy })
}

/** The fields that are words of the article, in the order in which they are read. */
const WORDS: readonly (readonly [FactivaField, BlockRole | null])[] = [
  ["HD", "headline"],
  ["BY", "byline"],
  ["CR", "byline"],
  ["LP", null],
  ["TD", null],
  ["ART", "caption"],
  ["CX", "correction"],
]

function articleOfFields(article: FactivaArticle, origin: string, over: Facts, before: readonly Note[]) {
  const notes: Note[] = [...before]
  const blocks = (field: FactivaField): readonly PageBlock[] => article.fields.get(field) ?? []
  const words = (field: FactivaField) =>
    blocks(field)
      .map(block => block.text.text)
      .join(" ")
      .replace(/\s+/g, " ")
      .trim() || null
  if (blocks("LP").length + blocks("TD").length === 0) {
    const remedy = "Save it from Factiva with its whole text"
    throw new InputError({
      problem: "no-body",
      from: origin,
      at: 0,
      detail: "the article has no text",
      remedy,
    })
  }
  if (!article.isWhole) {
    const message = doubt("article-unnumbered")
    notes.push({ kind: "truncated", message, span: null })
  }
  const facts: Facts = {
    id: documentNumber(words("AN")),
    title: words("HD"),
    outlet: words("SN") ?? words("SC"),
    byline: words("BY")?.replace(/^(?:par|by)\s+/i, "") ?? null,
    published: publishedOn(words("PD"), article, notes),
    language: languageCode(words("LA")),
    section: words("SE"),
    ...given(over),
  }
  const pieces: Piece[] = WORDS.flatMap(([field, hint]) =>
    blocks(field).map(block => ({ text: block.text, hint })),
  )
  const { text, stretches, sourceMap } = joinPieces(inSourceOrder(pieces))
  return { ...articleOf(text, stretches, facts, origin, notes), sourceMap }
}

function inSourceOrder(pieces: Piece[]): Piece[] {
  return pieces.sort((a, b) => a.text.sources[0]! - b.text.sources[0]!)
}

/** "Document PHARE0020240304ek34000b5" → the number. */
function documentNumber(words: string | null): string | null {
  return words?.replace(/^Document\s+/i, "") ?? null
}

/** The day as whoever saved it has it written: with the month in words, or in an order that the words around tell. */
function publishedOn(words: string | null, article: FactivaArticle, notes: Note[]): string | null {
  if (words === null) return null
  const [day] = writtenDates(words, article.interface)
  if (day) return day
  const message = doubt("date-form", { date: words.slice(0, 40) })
  notes.push({ kind: "date-implausible", message, span: null })
  return null
}

/** Names of languages as the service writes them in English and in French. */
const LANGUAGES: Readonly<Record<string, string>> = {
  english: "en",
  anglais: "en",
  french: "fr",
  français: "fr",
  francais: "fr",
  german: "de",
  allemand: "de",
  spanish: "es",
  espagnol: "es",
  italian: "it",
  italien: "it",
  portuguese: "pt",
  portugais: "pt",
  dutch: "nl",
  néerlandais: "nl",
  russian: "ru",
  russe: "ru",
  arabic: "ar",
  arabe: "ar",
  chinese: "zh",
  chinois: "zh",
  japanese: "ja",
  japonais: "ja",
}

function languageCode(words: string | null): string | null {
  const name = words?.toLowerCase().split(/[\s(,-]/, 1)[0] ?? ""
  if (/^[a-z]{2}$/.test(name)) return name
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name]! : null
}
