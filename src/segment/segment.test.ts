import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tokensOf } from "../../tests/doc.ts"
import { segmentExamples as en } from "../lang/en/segment-examples.ts"
import { segmentExamples as fr } from "../lang/fr/segment-examples.ts"
import type { Tokens } from "../model/doc.ts"
import type { SegmentFamily } from "./rules.ts"

for (const [language, families] of [["fr", fr] as const, ["en", en] as const]) {
  for (const family of families) {
    test(family.name, () => {
      for (const line of family.takes) expectMarked(line, language, family, true)
      for (const line of family.leaves) expectMarked(line, language, family, false)
    })
  }
}

function expectMarked(line: string, language: "fr" | "en", family: SegmentFamily, taken: boolean): void {
  const { text, spans } = marked(line)
  const doc = tokensOf(text, language)
  const found = new Set(spansOf(doc, family.marks))
  for (const span of spans) {
    const shown = `${family.name}: ${line} → ${[...found].map(each => shownSpan(text, each)).join(" | ")}`
    expect(found.has(span), shown).toBe(taken)
  }
}

/** The text without its brackets, and the bracketed spans as "start end". "[…]" is text. */
function marked(line: string): { text: string; spans: string[] } {
  const spans: string[] = []
  const open: number[] = []
  let text = ""
  for (let i = 0; i < line.length; i++) {
    if (line.startsWith("[…]", i)) {
      text += "[…]"
      i += 2
    } else if (line[i] === "[") open.push(text.length)
    else if (line[i] === "]") spans.push(`${open.pop()!} ${text.length}`)
    else text += line[i]
  }
  return { text, spans }
}

function spansOf(doc: Tokens, marks: SegmentFamily["marks"]): string[] {
  const out: string[] = []
  if (marks === "sentence") {
    for (let s = 0; s + 1 < doc.sentenceStart.length; s++) {
      out.push(`${doc.start[doc.sentenceStart[s]!]} ${doc.end[doc.sentenceStart[s + 1]! - 1]}`)
    }
    return out
  }
  for (let i = 0; i < doc.count; i++) {
    if (marks === "token" ? doc.part[i] === 0 : doc.part[i] === 1) out.push(`${doc.start[i]} ${doc.end[i]}`)
  }
  return out
}

function shownSpan(text: string, span: string): string {
  const [start, end] = span.split(" ").map(Number)
  return text.slice(start, end)
}

const norms = (text: string, language: "fr" | "en" = "fr") => [...tokensOf(text, language).norm]

describe("look-up forms", () => {
  test("apostrophes and hyphens are straight, case and composition are gone", () => {
    expect(norms("L’E\u0301tat d‑urgence")).toEqual(["l'", "état", "d-urgence"])
  })
  test("invisible characters are dropped from the form and kept in the span", () => {
    const doc = tokensOf("la co\u00adopé\u200bration\u200e", "fr")
    expect(doc.norm).toEqual(["la", "coopération"])
    expect([doc.start[1], doc.end[1]]).toEqual([3, 16])
  })
  test("a word broken at a line's end is one word, its hyphen kept where the language writes one", () => {
    expect(norms("Les gouver-\nnements et le vice-\nprésident, dit-\nil")).toEqual([
      "les",
      "gouvernements",
      "et",
      "le",
      "vice-président",
      ",",
      "dit",
      "-il",
    ])
  })
  test("the halves of a contraction are the words they stand for and share its span", () => {
    const doc = tokensOf("près du port", "fr")
    expect(doc.norm).toEqual(["près", "de", "le", "port"])
    expect([...doc.part]).toEqual([0, 1, 2, 0])
    expect([doc.start[1], doc.end[1], doc.start[2], doc.end[2]]).toEqual([5, 7, 5, 7])
  })
  test("groups of a number keep a plain space, whatever space was written", () => {
    expect(norms("12\u202f000 et 3\u00a0500")).toEqual(["12 000", "et", "3 500"])
  })
})

test("a note number on the stop belongs to the sentence it stands in", () => {
  const doc = tokensOf("Le fait est établi.[12] Le reste suit.", "fr")
  expect(doc.start[doc.sentenceStart[1]!]).toBe(24)
})

describe("any text", () => {
  test("no surrogate pair is cut and every visible character is in a token", () => {
    const text = "Vu 👩‍👩‍👧‍👦! 🇫🇷🇩🇪 𝒳𝒴 «\u202f👍🏽\u202f» e\u0301 \ud83d"
    const doc = tokensOf(text, "fr")
    let end = 0
    for (let i = 0; i < doc.count; i++) {
      expect(text.slice(end, doc.start[i]).trim()).toBe("")
      end = doc.end[i]!
      expect(
        text.charCodeAt(end - 1) >= 0xd800 && text.charCodeAt(end - 1) < 0xdc00 && end < text.length,
      ).toBe(false)
    }
    expect(text.slice(end)).toBe("")
  })
  test("rows are in order, inside one block and one sentence, trimmed, and share a span only as halves", () => {
    const piece = fc.constantFrom(
      ..."a|É|e\u0301|l'|d’|M.|-t-il|du|des|12|3,5|000|.|!|…|?|«|»|“|”|\"|'|(|)|[|]|–|-|/|@|#|https://|.fr|\u00ad|\u200b|\u202f|\u00a0| |\n|\n\n|\r\n|👍|\ud83c|\udfff|\u200d|J.-C.|etc.|_|&|°|Le".split(
        "|",
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom("fr" as const, "en" as const),
        (pieces, language) => {
          const doc = tokensOf(pieces.join(""), language)
          const text = doc.article.text
          let end = 0
          for (let i = 0; i < doc.count; i++) {
            const half = doc.part[i] === 2
            expect(doc.start[i]).toBe(half ? doc.start[i - 1] : doc.start[i])
            if (!half) expect(doc.start[i]).toBeGreaterThanOrEqual(end)
            end = doc.end[i]!
            const words = text.slice(doc.start[i], end)
            expect(words.length).toBeGreaterThan(0)
            expect(words.trim()).toBe(words)
            expect(doc.norm[i]).not.toMatch(/[\n\r]/)
            const block = doc.blocks[doc.block[i]!]!
            expect(block.start <= doc.start[i]! && end <= block.end).toBe(true)
            const s = doc.sentence[i]!
            expect(doc.sentenceStart[s]! <= i && i < doc.sentenceStart[s + 1]!).toBe(true)
          }
          expect(doc.sentenceStart.at(-1)).toBe(doc.count)
        },
      ),
      { seed: 20, numRuns: 400 },
    )
  })
  test("time grows with the text and no more", () => {
    const pieces = [
      "a.",
      "l'",
      "-t-il",
      "« ",
      "1 ",
      "(",
      "x@",
      "\u00ad",
      "A. ",
      "…",
      "a-\n",
      "www.",
      "-le",
      "d'a",
      "'",
      "«?», ",
    ]
    for (const piece of pieces) {
      const time = (n: number) => {
        const text = piece.repeat(n)
        const from = performance.now()
        for (const language of ["fr", "en"] as const) tokensOf(text, language)
        return performance.now() - from
      }
      const least = (n: number) => Math.min(time(n), time(n))
      const short = least(5000)
      const long = least(40_000)
      // Eight times the text takes eight times the time; sixty-four times would be the square.
      expect(long < 200 || long < 30 * short, `${JSON.stringify(piece)}: ${short} ms, then ${long} ms`).toBe(
        true,
      )
    }
  })
  test("an empty text has no sentences", () => {
    const doc = tokensOf("", "fr")
    expect([doc.count, [...doc.sentenceStart]]).toEqual([0, [0]])
  })
})

test("a mark of two units that stands on nothing is passed over whole", () => {
  for (const text of ["\u{e0100}", "Le \u{e0100} port", " \u{e0100}\u{e0101} quai"]) {
    const value = tokensOf(text, "fr")
    for (const at of [...value.start, ...value.end]) expect(text.charCodeAt(at) >> 10).not.toBe(0xdc00 >> 10)
  }
})
