import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { answer, type Case, normalised, parseCases } from "../tests/case-file.ts"
import { readingOf } from "../tests/reading.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"
import { formatTable } from "./text.ts"

/** Phenomena with this number or a higher one are near misses: sentences in which a careless reader finds too much. */
const FIRST_NEAR_MISS = 73

/** How many phenomena of saying hold, by language: a phenomenon holds when all its wordings come right, all that is
 * said and nothing else. Cases stand in `cases/phenomena.*.txt`, their titles "number.wording what it is". */
export function scorePhenomena(folder = join(import.meta.dirname, "..", "cases")): ScoreTable[] {
  return (["fr", "en"] as const).map(language => {
    const file = `phenomena.${language}.txt`
    const held = parseCases(readFileSync(join(folder, file), "utf8"), file).map(one => ({
      number: Number.parseInt(one.title, 10),
      holds: holds(one, language),
    }))
    const numbers = [...new Set(held.map(one => one.number))]
    const whole = numbers.filter(number => held.every(one => one.number !== number || one.holds))
    const counts = (name: string, all: readonly number[], right: readonly number[]): ScoreRow => ({
      name,
      gold: all.length,
      system: all.length,
      right: right.length,
    })
    const positive = (number: number) => number < FIRST_NEAR_MISS
    const near = (number: number) => number >= FIRST_NEAR_MISS
    const wordings = (wanted: (number: number) => boolean, only: boolean) =>
      held.filter(one => wanted(one.number) && (one.holds || !only)).map(one => one.number)
    return {
      title: `phenomena of attribution, ${language}`,
      rows: [
        counts("said by somebody", numbers.filter(positive), whole.filter(positive)),
        counts("near misses", numbers.filter(near), whole.filter(near)),
        counts("wordings, said", wordings(positive, false), wordings(positive, true)),
        counts("wordings, near misses", wordings(near, false), wordings(near, true)),
      ],
    }
  })
}

function holds(one: Case, language: "fr" | "en"): boolean {
  const reading = readingOf(one.text, { language, published: one.published, page: one.page })
  const right = normalised(one.right)
  return JSON.stringify(normalised(answer(reading, one.right)).who) === JSON.stringify(right.who)
}

/** `npx tsx eval/phenomena.ts [--write]` prints the table; `--write` keeps it in `eval/scores/phenomena.txt`. */
function main(args: readonly string[]): void {
  const text = `# phenomena\n\n${scorePhenomena().map(formatTable).join("\n")}`
  console.log(text)
  if (args.includes("--write"))
    writeFileSync(join(import.meta.dirname, "scores", "phenomena.txt"), `${text.trimEnd()}\n`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2))
