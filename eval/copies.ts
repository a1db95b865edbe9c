import type { SyntheticReport } from "../bench/synthetic.ts"
import { seeded, syntheticReport } from "../bench/synthetic.ts"
import type { Reading } from "../src/model/reading.ts"
import { copyPairs } from "../src/story/copies.ts"
import { fingerprintOf } from "../src/story/fingerprint.ts"
import type { ScoreTable } from "./table.ts"

/** A way in which a copy differs from its original. `must`: it is asked to be found again in 98 cases of 100. */
export interface Edit {
  readonly kind: string
  readonly must: boolean
  make(paragraphs: readonly string[], random: () => number, n: number): readonly string[]
}

export const EDITS: readonly Edit[] = [
  {
    kind: "dateline and credit added",
    must: true,
    make: p => [`LANVEC (Agence Atlantique) – ${p[0]}`, ...p.slice(1), "(avec Agence Atlantique)"],
  },
  { kind: "first 60 % kept", must: true, make: p => firstShare(p, 0.6) },
  { kind: "first 30 % kept", must: true, make: p => firstShare(p, 0.3) },
  {
    kind: "own reporting added",
    must: true,
    make: (p, _, n) => [...p, ...syntheticReport(n + 7_000_000).text.split("\n\n")],
  },
  { kind: "sentences reordered", must: true, make: (p, random) => shuffled(p.flatMap(sentences), random) },
  { kind: "5 % of words changed", must: true, make: (p, random) => p.map(x => changed(x, 0.05, random)) },
  { kind: "15 % of words changed", must: false, make: (p, random) => p.map(x => changed(x, 0.15, random)) },
  { kind: "30 % of words changed", must: false, make: (p, random) => p.map(x => changed(x, 0.3, random)) },
]

export interface CopyScores {
  readonly edits: readonly { kind: string; must: boolean; made: number; found: number }[]
  readonly strangers: number
  readonly falsePairs: number
}

/** Made-up French reports within one week, so that nothing but their words tells them apart. */
export function madeReports(count: number): SyntheticReport[] {
  const reports: SyntheticReport[] = []
  for (let n = 0; reports.length < count; n++) {
    const report = syntheticReport(n, 400)
    if (report.language === "fr") reports.push(report)
  }
  return reports
}

/** Each report gets one copy by each edit; how many pairs come back, and how many pairs of strangers with them. */
export function scoreCopies(reports: readonly SyntheticReport[]): CopyScores {
  const random = seeded(11)
  const prints = []
  const family: number[] = []
  const editOf: number[] = []
  for (const [n, report] of reports.entries()) {
    const paragraphs = report.text.split("\n\n")
    const versions = [paragraphs, ...EDITS.map(edit => edit.make(paragraphs, random, n))]
    for (const [v, version] of versions.entries()) {
      prints.push(
        fingerprintOf(readingOfWords(`${n}/${v}`, version.join("\n\n"), { published: "2024-01-02" })),
      )
      family.push(n)
      editOf.push(v - 1)
    }
  }
  const found = new Uint32Array(EDITS.length)
  let falsePairs = 0
  for (const { a, b } of copyPairs(prints)) {
    if (family[a] !== family[b]) falsePairs++
    else if (editOf[a] === -1) found[editOf[b] as number] = (found[editOf[b] as number] as number) + 1
  }
  const total = prints.length
  const kin = (reports.length * (EDITS.length + 1) * EDITS.length) / 2
  return {
    edits: EDITS.map((edit, e) => ({
      kind: edit.kind,
      must: edit.must,
      made: reports.length,
      found: found[e] as number,
    })),
    strangers: (total * (total - 1)) / 2 - kin,
    falsePairs,
  }
}

/** The same as tables for the score files. */
export function copyTables(count: number): ScoreTable[] {
  const scores = scoreCopies(madeReports(count))
  return [
    {
      title: `copies of ${count} made-up reports: found again, by edit`,
      rows: scores.edits.map(({ kind, made, found }) => ({
        name: kind,
        gold: made,
        system: made,
        right: found,
      })),
    },
    {
      title: `copies of ${count} made-up reports: strangers joined (share of all pairs)`,
      rows: [
        {
          name: "strangers joined",
          fault: true,
          gold: scores.strangers,
          system: scores.strangers,
          right: scores.falsePairs,
        },
      ],
    },
  ]
}

/** A reading that has words and sentences only. */
export function readingOfWords(id: string, text: string, facts: Partial<Reading> = {}): Reading {
  const blocks: Reading["blocks"][number][] = []
  const found: [number, number][] = []
  let at = 0
  for (const paragraph of text.split("\n\n")) {
    blocks.push({ role: "paragraph", start: at, end: at + paragraph.length })
    let start = at
    for (const sentence of sentences(paragraph)) {
      found.push([start, start + sentence.length])
      start += sentence.length + 1
    }
    at += paragraph.length + 2
  }
  const none = { title: null, outlet: null, url: null, byline: null, agency: null, published: null }
  const empty = { entities: [], times: [], attributions: [], events: [], notes: [] }
  return { selon: "1", id, language: "fr", ...none, text, blocks, sentences: found, ...empty, ...facts }
}

function sentences(paragraph: string): string[] {
  return paragraph.split(/(?<=[.!?]) /)
}

function firstShare(paragraphs: readonly string[], share: number): string[] {
  const words = paragraphs.join(" ").split(" ")
  return [words.slice(0, Math.round(words.length * share)).join(" ")]
}

function shuffled(list: readonly string[], random: () => number): string[] {
  const out = [...list]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = out[i] as string
    out[i] = out[j] as string
    out[j] = kept
  }
  return out
}

function changed(paragraph: string, share: number, random: () => number): string {
  return paragraph
    .split(" ")
    .map(word => (random() < share ? `mot${Math.floor(random() * 1e6)}` : word))
    .join(" ")
}
