import { describe, expect, test } from "vitest"
import { articleFromText } from "../input/text.ts"
import { blockRules as en } from "../lang/en/blocks.ts"
import { blockRules as es } from "../lang/es/blocks.ts"
import { blockRules as fr } from "../lang/fr/blocks.ts"
import type { Article, BlockRole } from "../model/article.ts"
import type { BlockRule, BlockRules } from "./block-rules.ts"
import { viewOf } from "./block-view.ts"
import { blocksOf, wholeRule } from "./blocks.ts"
import { provenanceOf } from "./provenance.ts"

const PACKS: readonly (readonly [string, BlockRules])[] = [
  ["fr", fr],
  ["en", en],
  ["es", es],
]

function articleOf(text: string, hints: Readonly<Record<string, BlockRole>> = {}): Article {
  const article = articleFromText(text, {}, "test")
  const stretches = article.stretches.map(s => ({ ...s, hint: hints[text.slice(s.start, s.end)] ?? s.hint }))
  return { ...article, stretches }
}

function rolesOf(text: string, rules: BlockRules, hints = {}): [BlockRole, string][] {
  return blocksOf(articleOf(text, hints), rules).map(b => [b.role, text.slice(b.start, b.end)])
}

/** The words a rule takes from a block, or null. */
function taken(rule: BlockRule, line: string): string | null {
  const { text } = viewOf(line, { start: 0, end: line.length })
  if (text.length > (rule.longest ?? 400) && rule.part === "whole") return null
  const found = rule.match.exec(text)
  if (!found) return null
  return rule.part === "whole" ? text : found[0].trim()
}

for (const [code, rules] of PACKS) {
  describe(`wordings of ${code}`, () => {
    for (const rule of rules.wordings) {
      test(rule.name, () => {
        for (const line of rule.takes) {
          const bare = line.replace(/[[\]]/g, "")
          expect(taken(rule, bare), line).toBe(/\[(.*)\]/.exec(line)![1])
          if (rule.part === "whole") expect(wholeRule(bare, rules)?.role, line).toBe(rule.role)
        }
        for (const line of rule.leaves) expect(taken(rule, line), line).toBeNull()
      })
    }
  })
}

const PROSE =
  "Le maire de Lanvec a annoncé jeudi que le vieux pont serait fermé tout le mois, pour des raisons de sécurité. "
const MORE =
  "Les habitants devront passer par la digue, que les services de la région surveillent depuis la crue. "

describe("captions and credits", () => {
  test("a scene with a credit is a caption, its credit apart", () => {
    const caption = "Une vue générale montre lundi le chantier du port de Lanvec, en Bretagne."
    const text = `${PROSE}\n\n${caption} (Odile Kerbrat/Reuters)\n\n${MORE}`
    expect(rolesOf(text, fr).map(([role]) => role)).toEqual(["paragraph", "caption", "credit", "paragraph"])
    expect(rolesOf(text, fr)[1]![1]).toBe(caption)
    expect(rolesOf(text, fr)[2]![1]).toBe("(Odile Kerbrat/Reuters)")
  })
  test("an aside in brackets at the end of prose is no credit", () => {
    expect(rolesOf(`${PROSE.trim()} (oui/non)\n\n${MORE}`, fr).map(r => r[0])).toEqual([
      "paragraph",
      "paragraph",
    ])
  })
  test("a figure's caption keeps its role, the sign © opens the credit", () => {
    const caption = "Le pont de Lanvec, mardi. © Odile Kerbrat / AFP"
    const text = `${PROSE}\n\n${caption}\n\n${MORE}`
    expect(rolesOf(text, fr, { [caption]: "caption" }).slice(1, 3)).toEqual([
      ["caption", "Le pont de Lanvec, mardi."],
      ["credit", "© Odile Kerbrat / AFP"],
    ])
  })
})

describe("datelines", () => {
  const cases: [
    string,
    BlockRules,
    string | null,
    { place: string | null; date: string | null; agency: string | null },
  ][] = [
    [
      "PARIS, 3 mars (Reuters) – Le maire parle.",
      fr,
      "PARIS, 3 mars (Reuters) –",
      { place: "PARIS", date: "3 mars", agency: "Reuters" },
    ],
    ["DAKAR (AFP) — Le maire parle.", fr, "DAKAR (AFP) —", { place: "DAKAR", date: null, agency: "AFP" }],
    [
      "Paris, le 3 mars 2024 (AFP) - Le maire parle.",
      fr,
      "Paris, le 3 mars 2024 (AFP) -",
      { place: "Paris", date: "le 3 mars 2024", agency: "AFP" },
    ],
    ["(AFP) - Le maire parle.", fr, "(AFP) -", { place: null, date: null, agency: "AFP" }],
    [
      "WASHINGTON, Sept. 11 (AP) — The mayor spoke.",
      en,
      "WASHINGTON, Sept. 11 (AP) —",
      { place: "WASHINGTON", date: "Sept. 11", agency: "AP" },
    ],
    [
      "SAN JUAN, Puerto Rico (AP) — The mayor spoke.",
      en,
      "SAN JUAN, Puerto Rico (AP) —",
      { place: "SAN JUAN, Puerto Rico", date: null, agency: "AP" },
    ],
    ["LONDON — The mayor spoke.", en, "LONDON —", { place: "LONDON", date: null, agency: null }],
    ["LONDON ― The mayor spoke.", en, "LONDON ―", { place: "LONDON", date: null, agency: null }],
    ["EXCLUSIF - Le maire parle.", fr, null, { place: null, date: null, agency: null }],
    ["Le maire (droite) – qui parle – se tait.", fr, null, { place: null, date: null, agency: null }],
    ["The fair runs November 19-20 in Leeds.", en, null, { place: null, date: null, agency: null }],
    ["The fair runs November 19–20 in Leeds.", en, null, { place: null, date: null, agency: null }],
    ["ONU - non.", fr, null, { place: null, date: null, agency: null }],
    ["Jean-Pierre – qui d’autre – est venu.", fr, null, { place: null, date: null, agency: null }],
  ]
  for (const [text, rules, words, facts] of cases) {
    test(text, () => {
      const article = articleOf(text)
      const blocks = blocksOf(article, rules)
      const found = blocks.find(b => b.role === "dateline")
      expect(found ? text.slice(found.start, found.end) : null).toBe(words)
      const { dateline, agency } = provenanceOf(article, blocks, rules)
      expect({ place: dateline?.place ?? null, date: dateline?.date ?? null, agency }).toEqual(facts)
    })
  }
})

describe("headings, lists, dialogue", () => {
  test("a short line without a stop before prose is a heading", () => {
    expect(rolesOf(`${PROSE}\n\nColère des riverains\n\n${MORE}`, fr)[1]).toEqual([
      "heading",
      "Colère des riverains",
    ])
  })
  test("the same line at the end, or with a stop, is not", () => {
    expect(rolesOf(`${PROSE}\n\n${MORE}\n\nColère des riverains`, fr)[2]![0]).toBe("paragraph")
    expect(rolesOf(`${PROSE}\n\nColère des riverains.\n\n${MORE}`, fr)[1]![0]).toBe("paragraph")
  })
  test("a timetable is a list, a dialogue is not", () => {
    const list = `${PROSE}\n\n- 14 h 30 : ouverture des portes\n\n- 16 heures : discours\n\n${MORE}`
    expect(rolesOf(list, fr).map(r => r[0])).toEqual(["paragraph", "list-item", "list-item", "paragraph"])
    const talk = `${PROSE}\n\n– Vous étiez là ?\n\n– Oui, toute la nuit.\n\n${MORE}`
    expect(rolesOf(talk, fr).map(r => r[0])).toEqual(["paragraph", "paragraph", "paragraph", "paragraph"])
  })
})

describe("around the report", () => {
  test("desk letters, sign-offs and the agency they name", () => {
    const text = `${PROSE}\n\n${MORE}(avec AFP)\n\nabc/de-f/ghi\n\nabc/de/ghi`
    const article = articleOf(text)
    const blocks = blocksOf(article, fr)
    expect(blocks.map(b => b.role)).toEqual(["paragraph", "paragraph", "signoff", "paragraph", "signoff"])
    expect(provenanceOf(article, blocks, fr).agency).toBe("AFP")
  })
  test("a byline gives author and agency", () => {
    const text = `Par J. Martin avec AFP\n\n${PROSE}\n\n${MORE}`
    const article = articleOf(text)
    const found = provenanceOf(article, blocksOf(article, fr), fr)
    expect(found).toEqual({ agency: "AFP", byline: "Par J. Martin avec AFP", dateline: null })
  })
  test("short lines under « Sur le même sujet » go with it, prose after them does not", () => {
    const text = `${PROSE}\n\nSur le même sujet\n\nLe bac de nuit\n\nLa digue et ses gardiens\n\n${MORE}`
    expect(rolesOf(text, fr).map(r => r[0])).toEqual([
      "paragraph",
      "boilerplate",
      "boilerplate",
      "boilerplate",
      "paragraph",
    ])
  })
  test("a passage shown again in large type counts once", () => {
    const said = "Nous ne quitterons pas cette digue avant le printemps"
    const text = `${PROSE}\n\n« ${said} »\n\n${MORE}\n\n« ${said}, quoi qu’il arrive », a lancé la préfète à ses équipes, mardi soir.`
    expect(rolesOf(text, fr)[1]![0]).toBe("boilerplate")
  })
})

test("blocks are in order, apart, within their stretch and not blank", () => {
  const text = `PARIS, 3 mars (AFP) - ${PROSE}\r\n\r\nÀ lire aussi : Le bac\r\n\r\n${MORE}(Odile Kerbrat/AFP)\r\n\r\n\u00a0\r\n\r\nFin`
  let last = 0
  for (const block of blocksOf(articleOf(text), fr)) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(text.slice(block.start, block.end).trim()).not.toBe("")
    expect(text.slice(block.start, block.end)).not.toMatch(/\n\s*\n/)
    last = block.end
  }
})
