import { existsSync } from "node:fs"
import { articleFromText } from "../src/input/text.ts"
import { PACKS } from "../src/lang/all.ts"
import type { NameModel } from "../src/mention/names-model.ts"
import type { Reading } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { read } from "../src/pipeline.ts"
import { scoreEntities } from "./entities.ts"
import { type GoldReport, readReports } from "./gold.ts"
import { FOLDS, foldModels } from "./names-folds.ts"
import { scoreSeed } from "./seed-entities.ts"
import { scoreSpeakers } from "./speakers.ts"
import type { ScoreTable } from "./table.ts"

/** Every table of the entities: the French reports read with names learnt without them (and, beside it, by lists
 * alone), the seed report with the finder as shipped. */
export function entityTables(gold: string): ScoreTable[] {
  const reports = readReports("fr-wikinews/dev.jsonl.gz", "fr", gold)
  const folds = foldModels()
  const held = reports.flatMap((report, i) => {
    const model = folds[i % FOLDS]
    return model ? [{ report, model }] : []
  })
  const tables: ScoreTable[] = []
  if (held.length > 0) {
    const part = held.length < reports.length ? ` (${held.length} of ${reports.length})` : ""
    tables.push(
      ...reportTables(
        `fr-wikinews dev, each report by names learnt without it${part}`,
        held.map(({ report }) => report),
        i => held[i]!.model,
      ),
    )
  }
  tables.push(...reportTables("fr-wikinews dev, names by lists alone", reports, () => null))
  const names = loadPack("fr").names
  const seed = scoreSeed(gold, (text, published) => readWith("fr", names, text, published))
  if (seed) tables.push(seed)
  return tables
}

function reportTables(
  title: string,
  reports: readonly GoldReport[],
  namesOf: (index: number) => NameModel | null,
): ScoreTable[] {
  const readings = reports.map((report, i) => readWith("fr", namesOf(i), report.text, report.published))
  return [
    ...scoreEntities(
      title,
      reports.map((report, i) => ({
        text: report.text,
        gold: report.entities,
        system: readings[i]!.entities,
      })),
    ),
    scoreSpeakers(
      title,
      reports.map((report, i) => ({ report, reading: readings[i]! })),
    ),
  ]
}

const models = new Map<string, ReturnType<typeof loadPack>>()

export function readWith(
  code: string,
  names: NameModel | null,
  text: string,
  published: string | null,
): Reading {
  const language = PACKS.find(one => one.code === code)!
  const { model } = models.get(code) ?? models.set(code, loadPack(code)).get(code)!
  return read(articleFromText(text, { published }, "(text)"), [{ language, model, names }])
}

/** `tsx eval/entity-tables.ts` prints them. */
if (process.argv[1]?.endsWith("eval/entity-tables.ts")) void print()

async function print(): Promise<void> {
  const { formatTable } = await import("./text.ts")
  const gold = `${process.env.SELON_SHARED ?? "../shared"}/gold`
  if (existsSync(gold)) for (const table of entityTables(gold)) console.log(formatTable(table))
}
