import type { Settings } from "../config/load.ts"
import { isoDate } from "../input/date.ts"
import { FORMATS } from "../input/formats/index.ts"
import { LANGUAGES } from "../lang/index.ts"
import { closest } from "./closest.ts"
import type { Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

/** The options that say how reports come in, as the person wrote them. */
export interface InputOptions {
  readonly published?: string
  readonly language?: string
  readonly from?: string
  readonly map?: string
}

const INPUT_FORMATS: readonly string[] = ["auto", ...FORMATS]

/** What `--from` may name, with what the config adds. */
export function inputFormats({ settings }: Terminal): readonly string[] {
  return [...INPUT_FORMATS, ...(settings?.config.inputs ?? []).map(({ name }) => name)]
}

const LANGUAGE_CHOICES: readonly string[] = [...LANGUAGES.map(({ code }) => code), "auto"]

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
  if (choice === undefined)
    throw new UsageError(say.notOneOf(option, given, choices, closest(given, choices)))
  return choice
}

/** ISO 8601 only: the person can write any date that way, and nothing else has one reading everywhere. */
function dateOf(given: string, { say }: Terminal): string {
  const value = ISO.test(given) ? isoDate(given).value : null
  if (value === null || (given.length > 10 && value.length === 10)) throw new UsageError(say.badDate(given))
  return value
}

const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d))?$/
