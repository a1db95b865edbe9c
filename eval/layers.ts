import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { PACKS } from "../src/lang/all.ts"
import { LANGUAGES } from "../src/lang/index.ts"
import type { Attribution, Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { markedReports } from "../training/attribution/sentences.ts"
import { attributionReader } from "./attribution-reader.ts"
import { type Marked, type Pairing, scoreAttributions } from "./attribution-scores.ts"
import { markedOf, scoreSentences } from "./attributions.ts"
import { readReports } from "./gold.ts"
import { scoreSegmentation } from "./segmentation.ts"
import type { ScoreTable } from "./table.ts"
import { treebankScores } from "./treebanks.ts"

/** Reads as the product does, in the language the data are in. */
type Read = (text: string, published: string | null) => Reading

function readerOf(language: string): Read {
  const reader = readyReader([language])
  return (text, published) => reader.readText(text, { published })
}

export function attributionTables(gold: string): ScoreTable[] {
  // PolNeAR marks no saying inside another, so records inside others are left out of its comparison.
  const sets: readonly { title: string; language: string; files: readonly string[]; flat?: true }[] = [
    { title: "fr-wikinews dev", language: "fr", files: ["fr-wikinews/dev.jsonl.gz"] },
    { title: "fr-press", language: "fr", files: ["fr-press/ftb-dev.jsonl.gz", "fr-press/er.jsonl.gz"] },
    {
      // One scale of confidence serves both, and few records of each leave much of its error to chance.
      title: "fr together",
      language: "fr",
      files: ["fr-wikinews/dev.jsonl.gz", "fr-press/ftb-dev.jsonl.gz", "fr-press/er.jsonl.gz"],
    },
    { title: "polnear dev", language: "en", files: ["polnear/dev.jsonl.gz"], flat: true },
  ]
  const tables = sets.flatMap(({ title, language, files, flat }) => {
    const read = attributionReader(language)
    const pairs = files
      .flatMap(file => readReports(file, language, gold))
      .map((report): Pairing => {
        const system = marked(read(report), flat ?? false)
        return { id: report.id, text: report.text, gold: report.attributions, system }
      })
    return scoreAttributions(title, pairs)
  })
  const readFrench = attributionReader("fr")
  const held = markedReports(join(import.meta.dirname, "../eval/reports-fr"), "fr").map((report): Pairing => {
    const system = marked(readFrench(report), false)
    return { id: report.id, text: report.text, gold: report.attributions, system }
  })
  tables.push(...scoreAttributions("reports of our own, held back", held))
  const seed = seedPairing(gold)
  const sentences = existsSync(join(gold, "fr-ud-attribution"))
    ? [scoreSentences(attributionReader("fr"), gold)]
    : []
  return [...tables, ...sentences, ...(seed ? scoreAttributions("seed report", [seed]) : [])]
}

interface SeedAttribution {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly cueStart: number
  readonly cueEnd: number
  readonly content: readonly { readonly start: number; readonly end: number }[]
}

/** The hand-made reading of one report, which lies beside the gold folder; null when it is not there. It lists the
 * verbatim part of a mixed quotation again inside the whole: only the whole counts. */
function seedPairing(gold: string): Pairing | null {
  const folder = join(gold, "..", "seed")
  if (!existsSync(folder)) return null
  const text = readFileSync(join(folder, "kim-russie.fr.txt"), "utf8")
  const { attributions } = JSON.parse(readFileSync(join(folder, "seed-gold.json"), "utf8")) as {
    attributions: readonly SeedAttribution[]
  }
  const marks = attributions.map((a): Marked => {
    const whole = a.content.filter(c => !a.content.some(o => o !== c && o.start <= c.start && c.end <= o.end))
    return {
      source: [[a.sourceStart, a.sourceEnd]],
      cue: [[a.cueStart, a.cueEnd]],
      content: whole.map(c => [c.start, c.end] as const),
    }
  })
  return {
    id: "seed",
    text,
    gold: marks,
    system: marked(readerOf("fr")(text, "2023-09-11").attributions, false),
  }
}

function marked(records: readonly Attribution[], flat: boolean): Marked[] {
  return records.filter(a => !flat || a.within === null).map(markedOf)
}

export function wordTables(gold: string): ScoreTable[] {
  const rules = Object.fromEntries(PACKS.map(l => [l.code, l.segment]))
  const sets = ["fr_sequoia-test", "fr_gsd-test", "fr_pud-test", "en_ewt-test", "en_pud-test"]
  return [
    ...scoreSegmentation({ sets, rules, folder: gold }),
    ...LANGUAGES.filter(l => l.trained).flatMap(l => treebankScores(l.code, gold)),
  ]
}
