import { z } from "zod"
import { isFrame } from "../attribute/rules.ts"
import { PLOVER_TYPES } from "../export/plover.ts"
import { FORMATS } from "../input/formats/index.ts"
import { LANGUAGES } from "../lang/index.ts"
import { readingSchema } from "../model/schema.ts"
import { AliasError, parseAliases } from "../story/aliases.ts"
import type { Config } from "./config.ts"

/** A config that cannot be used. The message says which file, where in it, what is wrong, and what to do. */
export class ConfigError extends Error {
  override readonly name = "ConfigError"
  /** As `languages.fr.verbs["speech denies"]`; empty for the file as a whole. */
  readonly place: string
  readonly file: string
  readonly detail: string
  readonly remedy: string

  constructor(file: string, place: string, detail: string, remedy: string) {
    super(`${file}: ${place === "" ? "" : `${place}: `}${detail}. ${remedy}`)
    this.place = place
    this.file = file
    this.detail = detail
    this.remedy = remedy
  }
}

/** The value as a config. Throws `ConfigError` for the first thing that is wrong with it. */
export function checkConfig(value: unknown, file: string): Config {
  const result = config.safeParse(value)
  if (result.success) return result.data as Config
  const issue = deepest(result.error.issues[0]!)
  const { detail, remedy } = told(issue)
  throw new ConfigError(file, placeOf(issue.path), detail, remedy)
}

const { attributions, entities } = readingSchema.shape
const acts = attributions.element.shape.act.options
const stances = attributions.element.shape.stance.options
const sourceTypes = attributions.element.shape.source.unwrap().shape.type.options
const entityTypes = entities.element.shape.type.options

/** Signs that part the cells of the tables these words go into. */
const plain = z
  .string()
  .regex(
    /^(?=.*\S)[^|=[\]\r\n:~]+$/,
    "wrong:it is empty, or holds | = [ ] : ~ or a line break|Write the words alone",
  )

/** After a noun a preposition may stand as well. */
const isFrameOrWord = (word: string) => isFrame(word) || /^[\p{L}'-]+$/u.test(word)
const frames = z
  .string()
  .refine(
    takes => takes.split(" ").every(word => word === "" || isFrameOrWord(word)),
    'wrong:it is no list of frames|Write frames parted by spaces, such as "that quote np"',
  )
const verbFrames = z
  .string()
  .refine(
    takes => takes.trim() !== "" && takes.split(" ").filter(Boolean).every(isFrame),
    `wrong:it is no list of frames|Write frames parted by spaces, such as "that quote np"; there are that, whether, quote, inf, np, adj, pass, things, inf:de, np:sur, person+that and so on`,
  )

const isSaying = (key: string) => {
  const [act, stance, ...more] = key.split(" ")
  return acts.includes(act as never) && stances.includes(stance as never) && more.length === 0
}
const sayings = (takes: z.ZodType<string>) =>
  z.record(
    z.string().refine(isSaying, {
      error: ({ input }) =>
        `wrong:"${input}" is no heading|Write an act and a stance, such as "speech denies"; acts are ${acts.join(", ")}; stances ${stances.join(", ")}`,
    }),
    z.record(plain, takes),
  )

const DATE =
  /^(?:\d{2}-\d{2}|easter(?:[+-]\d{1,3})?|\d{4}(?:-\d{2}(?:-\d{2})?)?|(?:PAST|PRESENT|FUTURE)_REF)$/
const date = z
  .string()
  .regex(
    DATE,
    'wrong:it is no date|Write "05-27" for a day of every year, "easter+39", "1987-10-16", "1987-10", "1987" or "FUTURE_REF"',
  )

const eventTypes = new Set<string>(PLOVER_TYPES)
const events = z.record(
  z.string().refine(key => key === "-" || eventTypes.has(key.split(" ")[0]!), {
    error: ({ input }) =>
      `wrong:"${input}" is no type of event|Write "-" or one of ${PLOVER_TYPES.join(", ")}, and a mode after a space`,
  }),
  z.array(
    z
      .string()
      .regex(
        /^(?=.*\S)[^:[\]\r\n]+$/,
        "wrong:it is empty, or holds [ ] : or a line break|Write the words alone",
      ),
  ),
)

const fn = (what: string) =>
  z.custom<unknown>(value => typeof value === "function", `wrong:it is no function|${what}`)
const name = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, "wrong:it is no name|Write small letters, digits and hyphens, a letter first")

const timeRule = z.custom<unknown>(rule => {
  const { name, match, says, takes, leaves } = (rule ?? {}) as Record<string, unknown>
  return (
    typeof name === "string" &&
    match !== undefined &&
    typeof says === "function" &&
    Array.isArray(takes) &&
    Array.isArray(leaves)
  )
}, "wrong:it is no rule of times|Give name, match, says, takes and leaves, as the guide shows")

const words = z.strictObject({
  verbs: sayings(verbFrames).optional(),
  nouns: sayings(frames).optional(),
  predicates: sayings(frames).optional(),
  prepositions: sayings(frames).optional(),
  sources: z.partialRecord(z.enum(sourceTypes), z.array(plain)).optional(),
  dates: z.record(plain, date).optional(),
  timeRules: z.array(timeRule).optional(),
  events: z.strictObject({ verbs: events.optional(), nouns: events.optional() }).optional(),
  names: z
    .array(
      z.strictObject({
        name: plain,
        also: z.array(plain).optional(),
        type: z.enum(entityTypes),
        country: z
          .string()
          .regex(/^[A-Z]{2}$/, "wrong:it is no country|Write two capitals (ISO 3166-1), such as FR")
          .nullish(),
      }),
    )
    .optional(),
})

const codes = LANGUAGES.map(({ code }) => code)
const config = z.strictObject({
  languages: z
    .record(
      z.string().refine(code => codes.includes(code), {
        error: ({ input }) => `wrong:Selon does not read "${input}"|Choose one of ${codes.join(", ")}`,
      }),
      words,
    )
    .optional(),
  outlets: z.array(plain).optional(),
  agencies: z.array(z.strictObject({ name: plain, forms: z.array(plain).optional() })).optional(),
  aliases: z
    .array(
      z.string().refine(line => {
        try {
          const { same, apart } = parseAliases(line)
          return same.length + apart.length === 1
        } catch (error) {
          if (error instanceof AliasError) return false
          throw error
        }
      }, 'wrong:it is no decision on names|Write "Vladimir Poutine = Putin" or "A != B"'),
    )
    .optional(),
  inputs: z
    .array(
      z.strictObject({
        name: name.refine(
          one => !["auto", "tsv", ...FORMATS].includes(one),
          "wrong:Selon has a form of this name|Choose another name",
        ),
        extensions: z
          .array(
            z
              .string()
              .regex(/^[a-z0-9]+$/, "wrong:it is no ending|Write small letters and digits, without the dot"),
          )
          .optional(),
        shows: fn("Give a function of the first characters, or leave it out").optional(),
        read: fn("Give a function of the text that gives its reports"),
      }),
    )
    .optional(),
  outputs: z
    .array(
      z.strictObject({
        name,
        endings: z
          .array(z.string().regex(/^\.[\w.]+$/, "wrong:it is no ending|Write it with its dot"))
          .optional(),
        about: z.string(),
        write: fn("Give a function of the readings that gives pieces of text"),
      }),
    )
    .optional(),
})

type Issue = z.core.$ZodIssue

/** A record tells of a bad key by an issue of its own, inside the issue. */
function deepest(issue: Issue): Issue {
  if (issue.code !== "invalid_key" || !issue.issues[0]) return issue
  return { ...issue.issues[0], path: issue.path } as Issue
}

function told(issue: Issue): { readonly detail: string; readonly remedy: string } {
  if (issue.message.startsWith("wrong:")) {
    const [detail = "", remedy = ""] = issue.message.slice("wrong:".length).split("|")
    return { detail, remedy }
  }
  if (issue.code === "unrecognized_keys")
    return {
      detail: `there is nothing called ${issue.keys.map(key => `"${key}"`).join(", ")}`,
      remedy: "The guide on extending Selon has the names",
    }
  if (issue.code === "invalid_value")
    return {
      detail: "it is none of the words that may stand here",
      remedy: `Choose one of ${issue.values.join(", ")}`,
    }
  return { detail: issue.message, remedy: "The guide on extending Selon shows the form" }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((key, i) =>
      typeof key === "number"
        ? `[${key}]`
        : /^\w+$/.test(String(key))
          ? `${i ? "." : ""}${String(key)}`
          : `[${JSON.stringify(key)}]`,
    )
    .join("")
}
