import type { Language } from "../lang/index.ts"
import type { LanguagePack } from "../lang/pack.ts"
import { figure, mark, maybe, oneOf, seq } from "../time/pattern.ts"
import { type TimeRule, timeRule } from "../time/rules.ts"
import type { Said } from "../time/said.ts"
import type { Config, Words } from "./config.ts"

/** The language with a user's words beside its own. The same object when there are none for it. */
export function extended(language: Language, config: Config): Language {
  const words = config.languages?.[language.code]
  if (!words && !config.outlets?.length && !config.agencies?.length) return language
  return { ...language, load: async () => withWords(await language.load(), words ?? {}, config) }
}

function withWords(pack: LanguagePack, words: Words, { outlets = [], agencies = [] }: Config): LanguagePack {
  const { attribute, event, mention, time, blocks } = pack
  const known = [
    ...(words.names ?? []).map(({ name, also = [], type, country }) =>
      [[name, ...also].join(" = "), type, country ?? "null", name].join(" | "),
    ),
    ...outlets.map(name => `${name} | media | null | ${name}`),
    ...agencies.map(({ name, forms = [] }) => `${[name, ...forms].join(" = ")} | media | null | ${name}`),
  ]
  return {
    ...pack,
    attribute: {
      ...attribute,
      verbs: attribute.verbs + sayings(words.verbs),
      nouns: attribute.nouns + sayings(words.nouns),
      predicates: attribute.predicates + sayings(words.predicates),
      prepositions: attribute.prepositions + sayings(words.prepositions),
      // Of two kinds of source for one noun the first stands.
      sourceNouns: headed(words.sources, list => list.join("\n")) + attribute.sourceNouns,
    },
    event: {
      ...event,
      verbs: event.verbs + headed(words.events?.verbs, examples),
      nouns: event.nouns + headed(words.events?.nouns, examples),
    },
    // A user's own names come first, so that they win over those of the language.
    mention: { ...mention, known: [...known, ...mention.known] },
    blocks: {
      ...blocks,
      agencies: [
        ...agencies.map(({ name, forms = [] }) => ({ name, forms: [name, ...forms] })),
        ...blocks.agencies,
      ],
    },
    time: { ...time, rules: [...datesOf(words), ...(words.timeRules ?? []), ...time.rules] },
  }
}

type Sayings = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

function sayings(table: Sayings | undefined): string {
  return headed(table, entries =>
    Object.entries(entries)
      .map(([key, takes]) => `${key}: ${takes}`)
      .join("\n"),
  )
}

/** Lines under "[heading]", as the tables of the languages have them. */
function headed<T>(
  table: Readonly<Record<string, T | undefined>> | undefined,
  lines: (entries: T) => string,
): string {
  return Object.entries(table ?? {})
    .map(([heading, entries]) => (entries === undefined ? "" : `\n[${heading}]\n${lines(entries)}\n`))
    .join("")
}

function examples(keys: readonly string[]): string {
  return keys.map(key => `${key}: ${key}`).join("\n")
}

/** One rule for all phrases that are dates. A year may follow a day that comes every year. */
function datesOf({ dates = {} }: Words): readonly TimeRule[] {
  const phrases = Object.entries(dates)
  if (!phrases.length) return []
  return [
    timeRule({
      name: "config/time/dates",
      match: seq(
        oneOf(...phrases.map(([phrase], i) => mark("phrase", i, phrase))),
        maybe(figure("year", 1900, 2099, 4)),
      ),
      says: m => saidBy(phrases[m.number("phrase")]![1], m.maybeNumber("year")),
      takes: [],
      leaves: [],
    }),
  ]
}

function saidBy(value: string, year: number | undefined): Said {
  if (value.endsWith("_REF")) return { kind: "ref", value: value as "FUTURE_REF" }
  if (/^\d{4}/.test(value)) {
    const [own, month, day] = value.split("-").map(Number)
    return { kind: "date", year: own, month, day }
  }
  return { kind: "date", feast: value, year }
}
