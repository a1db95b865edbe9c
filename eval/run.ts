import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { ScoreTable } from "./table.ts"
import { compareTables, formatTable, parseTables } from "./text.ts"

/** A subject that can be scored, loaded only when it is asked for. `needs` names what must lie in the gold folder. */
interface Subject {
  readonly name: string
  readonly needs: readonly string[]
  score(gold: string): Promise<readonly ScoreTable[]>
}

const SUBJECTS: readonly Subject[] = [
  {
    name: "attributions",
    needs: ["fr-wikinews", "polnear"],
    score: async gold => (await import("./layers.ts")).attributionTables(gold),
  },
  {
    name: "times",
    needs: ["fr-wikinews", "fr-timebank", "tempeval3-platinum-en"],
    score: async gold => (await import("./time-tables.ts")).timeTables(gold),
  },
  {
    name: "entities",
    needs: ["fr-wikinews"],
    score: async gold => (await import("./entity-tables.ts")).entityTables(gold),
  },
  {
    name: "events",
    needs: ["fr-wikinews"],
    score: async gold => (await import("./events-tables.ts")).eventTables(gold),
  },
  { name: "words", needs: ["ud"], score: async gold => (await import("./layers.ts")).wordTables(gold) },
  {
    name: "stories",
    needs: ["ecb-plus"],
    score: async gold => {
      const [{ storyTables }, { joiningTables }, { copyTables }] = await Promise.all([
        import("./stories.ts"),
        import("./joining.ts"),
        import("./copies.ts"),
      ])
      const tables = [...storyTables(gold), ...joiningTables(gold), ...copyTables(300)]
      if (existsSync(join(gold, "meantime-en")))
        tables.push(...(await import("./chains.ts")).chainTables(gold))
      if (existsSync(join(gold, "semeval2015-timelines-en")))
        tables.push(...(await import("./timelines.ts")).timelineTables(gold))
      return tables
    },
  },
  {
    name: "extraction",
    needs: ["html-extraction"],
    score: async gold => (await import("./extraction.ts")).scoreExtraction(gold),
  },
]
export const SUBJECT_NAMES: readonly string[] = SUBJECTS.map(s => s.name)

export interface EvalOptions {
  /** Folder of the gold data, one folder a set inside. */
  readonly gold: string
  /** Where the last scores stand as text, one file a subject; the new ones replace them. Null: nothing is written. */
  readonly scores: string | null
  /** Subjects to score; empty: all whose data are there. */
  readonly only: readonly string[]
}

/** What one subject came to. */
export interface Evaluated {
  readonly name: string
  /** Null when the data it needs are not in the folder. */
  readonly tables: readonly ScoreTable[] | null
  readonly missing: readonly string[]
  readonly text: string
  /** Figures that moved since the scores that stood there, gains first. */
  readonly changes: readonly string[]
}

/** Scores subject by subject, in a fixed order, comparing each with the scores that stand in `scores`. */
export async function* evaluate(options: EvalOptions): AsyncGenerator<Evaluated> {
  for (const subject of SUBJECTS) {
    if (options.only.length && !options.only.includes(subject.name)) continue
    const missing = subject.needs.filter(set => !existsSync(join(options.gold, set)))
    if (missing.length) {
      yield { name: subject.name, tables: null, missing, text: "", changes: [] }
      continue
    }
    const tables = await subject.score(options.gold)
    const file = options.scores && join(options.scores, `${subject.name}.txt`)
    const before = file && existsSync(file) ? parseTables(readFileSync(file, "utf8")) : []
    const changes = compareTables(before, tables)
    const text = pageOf(subject.name, tables, changes)
    if (file && options.scores) {
      mkdirSync(options.scores, { recursive: true })
      writeFileSync(file, text)
    }
    yield { name: subject.name, tables, missing: [], text, changes }
  }
}

function pageOf(name: string, tables: readonly ScoreTable[], changes: readonly string[]): string {
  const moved = changes.length ? ["## Gained and lost against the scores before", "", ...changes, ""] : []
  return [`# ${name}`, "", ...tables.map(formatTable), ...moved].join("\n")
}
