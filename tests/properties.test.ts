import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { InputError } from "../src/input/error.ts"
import { readSource } from "../src/input/open.ts"
import { readyReader } from "../src/ready-reader.ts"
import { violations } from "./invariants.ts"
import { readingOf } from "./reading.ts"

const reader = readyReader()

/** Pieces of French and English news prose: names, cues, marks, times, and every typographic trap we know. */
const PIECES = [
  "Le maire de Lanvec",
  "la ministre",
  "Odile Kerbrat",
  "l’agence",
  "Moscou",
  "des responsables anonymes",
  "The mayor",
  "officials",
  "Ireland",
  "a déclaré",
  "a-t-il précisé",
  "selon",
  "d’après",
  "affirme que",
  "n’a pas confirmé",
  "citant",
  "said",
  "told reporters",
  "according to",
  "denied that",
  "lundi",
  "la semaine dernière",
  "le 3 mars 2024",
  "dans trois jours",
  "hier soir",
  "20 h 15",
  "on Tuesday",
  "last week",
  "in late July",
  "« ",
  " »",
  "“",
  "”",
  '"',
  "'",
  "’",
  "‘",
  "«",
  "»",
  "–",
  "-",
  "…",
  ":",
  ",",
  ".",
  "?",
  "!",
  "(",
  ")",
  "(AFP) –",
  " ",
  " ",
  " ",
  "\u00a0",
  "\u202f",
  "\u2009",
  "\n",
  "\n\n",
  "\r\n\r\n",
  "\t",
  "\u00ad",
  "\u200b",
  "\u200e",
  "\u202e",
  "\ufeff",
  "😀",
  "🇫🇷",
  "e\u0301",
  "ﬁn",
  "œuvre",
  "12 000 000",
  "3,5 %",
  "49.3",
  "du",
  "des",
  "aux",
  "l’",
  "qu’",
  "J.-C.",
  "M.",
  "U.S.",
  "https://x.example/a?b=c",
  "@desk",
  "le pont rouvrira",
  "the bridge will reopen",
  "une visite",
  "l’accord",
  "n’",
  "pas",
  "été",
  "mer",
  "may",
  "\u0000",
  "\ud800",
  "\udc00",
] as const

const prose = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 80 },
  )
  .map(parts => parts.join(""))
const prosaic = fc
  .array(fc.constantFrom(...PIECES), { minLength: 5, maxLength: 60 })
  .map(parts => parts.join(" "))

describe("any text", () => {
  test("keeps its words, and every span of its reading is sound", () => {
    fc.assert(
      fc.property(
        fc.oneof(prose, prosaic),
        fc.constantFrom("fr" as const, "en" as const, undefined),
        fc.constantFrom("2024-03-04", null),
        (text, language, published) => {
          const reading = readingOf(text, language ? { language, published } : { published })
          expect(reading.text).toBe(text)
          expect(violations(reading)).toEqual([])
        },
      ),
      { numRuns: 400 },
    )
  })

  test("is read the same way twice, whatever was read between", () => {
    fc.assert(
      fc.property(prosaic, prosaic, (a, b) => {
        const first = JSON.stringify(readingOf(a, { language: "fr", published: "2024-03-04" }))
        readingOf(b, { language: "en" })
        expect(JSON.stringify(readingOf(a, { language: "fr", published: "2024-03-04" }))).toBe(first)
      }),
      { numRuns: 60 },
    )
  })
})

describe("any bytes", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    prose.map(t => new TextEncoder().encode(t)),
    prose.map(t => new Uint8Array(Buffer.from(`\ufeff${t}`, "utf16le"))),
    prose.map(t => new Uint8Array(Buffer.from(t, "latin1"))),
    prose.map(t =>
      new TextEncoder().encode(`<html><body><article><h1>${t}</h1><p>${t}</p><p>${t}</article>`),
    ),
  )

  test("give readings or one clear error, as whatever format they are taken", async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.constantFrom("auto" as const, "text" as const, "html" as const, "jsonl" as const),
        async (data, from) => {
          for await (const item of readSource({ bytes: data, name: "any.bin" }, { from })) {
            if ("error" in item) {
              expect(item.error).toBeInstanceOf(InputError)
              expect(item.error.message).toContain("any.bin")
            } else expect(violations(reader.read(item.article))).toEqual([])
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
