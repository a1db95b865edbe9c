import type { Settings } from "../config/load.ts"
import { closest } from "../input/closest.ts"
import { isoDate } from "../input/date.ts"
import { FORMATS } from "../input/formats/index.ts"
import { LANGUAGES } from "../lang/index.ts"
import type { Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

/** The options that say how reports come in, as the person wrote them. */
export interface InputOptions {
  readonly published?: string
  readonly language?: string
  readonly from?: string
  readonly map?: string
}

/** What `--from` may name. */
export const FORM_CHOICES: readonly string[] = ["auto", ...FORMATS]

/** The same with what the config adds. */
export function inputFormats({ settings }: Terminal): readonly string[] {
  return [...FORM_CHOICES, ...(settings?.config.inputs ?? []).map(({ name }) => name)]
}

export const LANGUAGE_CHOICES: readonly string[] = [...LANGUAGES.map(({ code }) => code), "auto"]

/** The same, checked. */
export interface CheckedInput {
  readonly published: string | null
  /** Null: found in the words. */
  readonly language: string | null
  readonly from: string
  readonly map: string | undefined
  /** The config that counts; null when there is none. */
  readonly settings: Settings | null
}

export function checkInput(options: InputOptions, terminal: Terminal): CheckedInput {
  const language = oneOf("--language", options.language ?? "auto", LANGUAGE_CHOICES, terminal)
  return {
    published: options.published === undefined ? null : dateOf(options.published, terminal),
    language: language === "auto" ? null : language,
    from: oneOf("--from", options.from ?? "auto", inputFormats(terminal), terminal),
    map: options.map,
    settings: terminal.settings ?? null,
  }
}

/** The word, when it is one of the choices; else an error that names the nearest. */
export function oneOf<T extends string>(
  option: string,
  given: string,
  choices: readonly T[],
  { say }: Terminal,
): T {
  const choice = choices.find(c => c === given)
  if (choice === undefined) throw new UsageError(say.notOneOf(option, given, choices, meant(given, choices)))
  return choice
}

/** The choice that was probably meant: by another name of it, or by a slip. */
function meant<T extends string>(given: string, choices: readonly T[]): string | null {
  const word = given.toLowerCase().replace(/^\./, "")
  const other = OTHER_NAMES[word] ?? codeOf(word, choices)
  return choices.find(choice => choice === other) ?? closest(word, choices)
}

/** What people call some formats. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ excel: "csv", xls: "csv", xlsx: "csv", spreadsheet: "csv", tableur: "csv" },
  ...{ ndjson: "jsonl", markdown: "md", web: "html", htm: "html", xml: "tei", ical: "ics", calendar: "ics" },
  ...{
    terminal: "pretty",
    txt: "text",
    plain: "text",
    texte: "text",
    rss: "feed",
    atom: "feed",
    mail: "eml",
  },
  ...{ email: "eml", word: "docx", doc: "docx", conll: "conllu", timex: "timeml", graph: "graphml" },
}

/** The code of a language that is called by its name, in its own language or in one of the interface's. */
function codeOf(name: string, codes: readonly string[]): string | undefined {
  return codes
    .filter(code => code.length === 2)
    .find(code =>
      ["en", "fr", code].some(
        lang => new Intl.DisplayNames(lang, { type: "language" }).of(code)?.toLowerCase() === name,
      ),
    )
}

/** ISO 8601 only: the person can write any date that way, and nothing else has one reading everywhere. */
function dateOf(given: string, { say }: Terminal): string {
  const value = ISO.test(given) ? isoDate(given).value : null
  if (value === null || (given.length > 10 && value.length === 10)) throw new UsageError(say.badDate(given))
  return value
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))?$/
