import fc from "fast-check"
import { expect, test } from "vitest"
import type { Span } from "../model/span.ts"
import { contains } from "../model/span.ts"
import { findQuotes } from "./quotes.ts"

const sign = fc.constantFrom("«", "»", "“", "”", "„", '"', "'", "’", "‘", "‹", "›", "``", "''")
const word = fc.constantFrom("oui", "d'eau", "4", "12", "Elle", "ils", ".", ",", "!", "(", ")", "–", ":")
const space = fc.constantFrom(" ", "", "\u00a0", "\u202f")
const line = fc.array(fc.oneof(sign, word, space), { maxLength: 40 }).map(parts => parts.join(""))
const text = fc.array(line, { maxLength: 6 }).map(lines => lines.join("\n\n"))

test("any mix of marks gives quotations of whole pieces that stay inside their paragraphs", () => {
  fc.assert(
    fc.property(text, given => {
      const paragraphs = paragraphsOf(given)
      const quotes = findQuotes(given, paragraphs).value
      for (const [q, quote] of quotes.entries()) {
        expect(quote.pieces.length).toBe(quote.outer.length)
        let end = quote.start
        for (const [p, piece] of quote.pieces.entries()) {
          expect(piece.start).toBeLessThan(piece.end)
          expect(piece.start).toBeGreaterThanOrEqual(end)
          expect(contains(quote.outer[p]!, piece)).toBe(true)
          expect(paragraphs.some(paragraph => contains(paragraph, quote.outer[p]!))).toBe(true)
          end = piece.end
        }
        const before = quotes[q - 1]
        if (before) expect(before.start).toBeLessThanOrEqual(quote.start)
      }
    }),
    { numRuns: 500 },
  )
})

test("an unclosed mark never reaches past a paragraph that does not open with it again", () => {
  fc.assert(
    fc.property(line, line, (first, second) => {
      const given = `« ${first.replace(/[»«]/g, "")}\n\nEnsuite ${second.replace(/[»«]/g, "")}`
      const [paragraph] = paragraphsOf(given)
      for (const quote of findQuotes(given, paragraphsOf(given)).value)
        if (quote.start < paragraph!.end) expect(quote.end).toBeLessThanOrEqual(paragraph!.end)
    }),
    { numRuns: 300 },
  )
})

test("quotations either hold one another or stand apart", () => {
  fc.assert(
    fc.property(text, given => {
      const quotes = findQuotes(given, paragraphsOf(given)).value.filter(quote => quote.closed)
      for (const a of quotes)
        for (const b of quotes)
          if (a.start < b.start && b.start < a.end) expect(b.end).toBeLessThanOrEqual(a.end)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ["marks that only open", "« a ", ""],
  ["marks of one kind opened, of another closed", "« ", 'a" '],
  ["straight marks without an end", '"a ', ""],
  ["single marks", "'a ", "b' "],
  ["paragraphs that all open again", "« a\n\n", ""],
])("%s are read in time that grows with the text", (_, unit, tail) => {
  const small = timeOf(unit.repeat(1000) + tail.repeat(1000))
  const large = timeOf(unit.repeat(8000) + tail.repeat(8000))
  // Eight times the text; a quadratic reading would take sixty-four times as long.
  expect(large).toBeLessThan(Math.max(small, 5) * 32)
})

/** Milliseconds of computing, whatever else the machine does. */
function timeOf(given: string): number {
  const paragraphs = paragraphsOf(given)
  findQuotes(given, paragraphs)
  const start = process.cpuUsage().user
  findQuotes(given, paragraphs)
  return (process.cpuUsage().user - start) / 1000
}

function paragraphsOf(given: string): Span[] {
  return [...given.matchAll(/[^\n]+/g)].map(m => ({ start: m.index, end: m.index + m[0].length }))
}
