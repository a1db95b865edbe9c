import fc from "fast-check"
import type { Attribution, Pair, Reading } from "../src/model/reading.ts"

/** Any text at all, and records of any spans over it: crossing, nested, empty, between the halves of an emoji. */
export const anyReading: fc.Arbitrary<Reading> = anyText().chain(text =>
  fc
    .record({
      blocks: fc.array(pairIn(text), { maxLength: 4 }),
      attributions: fc.array(
        fc.record({
          source: fc.option(fc.array(pairIn(text), { maxLength: 2 }), { nil: null }),
          cue: fc.array(pairIn(text), { maxLength: 2 }),
          content: fc.array(pairIn(text), { maxLength: 3 }),
          within: fc.option(fc.nat(5), { nil: null }),
          via: fc.option(fc.nat(5), { nil: null }),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 5 },
      ),
      times: fc.array(
        fc.record({ span: pairIn(text), value: fc.constantFrom("2023-09-11", "XXXX", '"><b>') }),
        {
          maxLength: 3,
        },
      ),
      title: fc.option(anyText(), { nil: null }),
      url: fc.option(fc.oneof(anyText(), fc.webUrl(), fc.constant('javascript:alert("x")')), { nil: null }),
    })
    .map(({ blocks, attributions, times, title, url }) => ({
      selon: "1" as const,
      id: "any",
      language: "fr",
      published: null,
      title,
      outlet: null,
      url,
      byline: null,
      agency: null,
      text,
      blocks: apart(blocks).map(([start, end], i) => ({
        role: (["paragraph", "headline", "caption", "blockquote"] as const)[i % 4]!,
        start,
        end,
        ...(i % 3 === 1 ? { language: "und" } : {}),
        ...(i % 5 === 2 ? { turn: "answer" as const } : {}),
      })),
      sentences: [],
      entities: [],
      times: times.map(({ span: [start, end], value }, i) => ({
        id: `t${i + 1}`,
        start,
        end,
        type: "DATE" as const,
        value,
        mod: null,
        from: null,
        to: null,
        signal: null,
        signalSpan: null,
        anchor: null,
        known: [],
        alternatives: [],
      })),
      attributions: attributions.map(
        (a, i): Attribution => ({
          id: `a${i + 1}`,
          kind: "direct",
          act: "speech",
          stance: "states",
          source: a.source && {
            spans: a.source,
            entities: [],
            type: "person",
            named: true,
            via: a.via === null ? null : `a${a.via}`,
          },
          cue: { spans: a.cue, lemma: "dire" },
          content: { spans: a.content },
          addressee: null,
          saidAt: null,
          within: a.within === null ? null : `a${a.within}`,
          negated: false,
          reason: ["x/y"],
          confidence: a.confidence,
        }),
      ),
      events: [],
      notes: [],
    })),
)

/** Words, marks, markup, every kind of white space, controls (but NUL, which HTML cannot write), emoji, any letter. */
export function anyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(
      "«\u00a0",
      "\u202f»",
      "<script>",
      "</p>",
      "&amp;",
      "]]>",
      '"',
      "'",
      "\r\n",
      "\r",
      "\n\n",
      "\t",
      "👩‍👩‍👧‍👦",
      "é",
    ),
    fc.constantFrom(
      "e\u0301",
      "\u00ad",
      "\u202e",
      "\u2028",
      "\x1b[31m",
      "\x9b31m",
      "日本",
      " ",
      " ",
      "Ys a dit",
    ),
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 4 }),
  )
  return fc.array(piece, { maxLength: 14 }).map(pieces => pieces.join("").replaceAll("\0", ""))
}

function pairIn(text: string): fc.Arbitrary<Pair> {
  const at = fc.nat(text.length)
  return fc.tuple(at, at).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
}

/** Blocks never overlap, nor do they cut a character. */
function apart(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])
  const out: Pair[] = []
  for (const pair of sorted) if (!out.length || out.at(-1)![1] <= pair[0]) out.push(pair)
  return out
}
