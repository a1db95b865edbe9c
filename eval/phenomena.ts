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
 * said and nothing else. "exact": to the letter; "held": cues touch, sources touch or are both absent, and contents
 * share half their words, as attributions are matched on reports. Cases stand in `cases/phenomena.*.txt`, their titles
 * "number.wording what it is". */
export function scorePhenomena(folder = join(import.meta.dirname, "..", "cases")): ScoreTable[] {
  return (["fr", "en", "es"] as const).flatMap(language => {
    const file = `phenomena.${language}.txt`
    const wordings = parseCases(readFileSync(join(folder, file), "utf8"), file).map(one =>
      verdict(one, language),
    )
    const phenomena = {
      title: `phenomena of attribution, ${language}`,
      rows: (["held", "exact"] as const).flatMap(measure => [
        row(`said, ${measure}`, wordings, measure, number => number < FIRST_NEAR_MISS),
        row(`near misses, ${measure}`, wordings, measure, number => number >= FIRST_NEAR_MISS),
      ]),
    }
    // Of Spanish there are no marked reports but these few of our own.
    return language === "es" ? [phenomena, inReports(folder, language)] : [phenomena]
  })
}

/** Sayings one by one in whole reports. */
function inReports(folder: string, language: "es"): ScoreTable {
  const file = `reports.${language}.txt`
  const held = { gold: 0, system: 0, right: 0 }
  const exact = { ...held }
  for (const one of parseCases(readFileSync(join(folder, file), "utf8"), file)) {
    const right = normalised(one.right).who ?? []
    const given =
      normalised(answer(readingOf(one.text, { language, published: one.published }), one.right)).who ?? []
    const left = [...given]
    for (const line of right) {
      const at = left.findIndex(other => isAlike(line, other))
      if (at < 0) continue
      left.splice(at, 1)
      held.right++
    }
    exact.right += right.filter(line => given.includes(line)).length
    for (const row of [held, exact])
      [row.gold, row.system] = [row.gold + right.length, row.system + given.length]
  }
  return {
    title: `sayings in reports of our own, ${language}`,
    rows: [
      { name: "held", ...held },
      { name: "exact", ...exact },
    ],
  }
}

interface Verdict {
  readonly number: number
  readonly title: string
  readonly held: boolean
  readonly exact: boolean
}

function row(
  name: string,
  wordings: readonly Verdict[],
  measure: "held" | "exact",
  wanted: (number: number) => boolean,
): ScoreRow {
  const numbers = [...new Set(wordings.map(one => one.number))].filter(wanted)
  const right = numbers.filter(number => wordings.every(one => one.number !== number || one[measure]))
  return { name, gold: numbers.length, system: numbers.length, right: right.length }
}

function verdict(one: Case, language: "fr" | "en" | "es"): Verdict {
  const reading = readingOf(one.text, { language, published: one.published, page: one.page })
  const right = normalised(one.right).who ?? []
  const given = normalised(answer(reading, one.right)).who ?? []
  return {
    number: Number.parseInt(one.title, 10),
    title: one.title,
    held: right.length === given.length && right.every(line => given.some(other => isAlike(line, other))),
    exact: JSON.stringify(given) === JSON.stringify(right),
  }
}

/** Do two lines "source | cue | content | facts" tell the same saying? */
function isAlike(right: string, given: string): boolean {
  const [a, b] = [right.split(/ ?\| ?/), given.split(/ ?\| ?/)]
  if (!touches(a[0]!, b[0]!) || !touches(a[1]!, b[1]!)) return false
  const [said, found] = [wordsIn(a[2]!), wordsIn(b[2]!)]
  const shared = said.filter(word => found.includes(word)).length
  return shared * 2 >= said.length + found.length - shared
}

function touches(a: string, b: string): boolean {
  return a === b || wordsIn(a).some(word => wordsIn(b).includes(word))
}

function wordsIn(part: string): string[] {
  return part.split(/[\s…]+/).filter(Boolean)
}

/** Every case with what comes out for it today, when that is not what is right. */
function renewToday(language: "fr" | "en" | "es"): void {
  const file = join(import.meta.dirname, "..", "cases", `phenomena.${language}.txt`)
  const source = readFileSync(file, "utf8")
  const blocks = source.split(/\n(?=# )/)
  const cases = parseCases(source, file)
  const renewed = blocks.map((block, n) => {
    const one = cases[n]!
    const kept = block.split("\ntoday ==>")[0]!.trimEnd()
    const reading = readingOf(one.text, { language, published: one.published, page: one.page })
    const given = normalised(answer(reading, one.right)).who ?? []
    if (JSON.stringify(given) === JSON.stringify(normalised(one.right).who)) return `${kept}\n`
    const lines = given.length > 0 ? given.map(line => `who: ${line}`) : ["nobody"]
    return `${kept}\n\ntoday ==>\n${lines.join("\n")}\n`
  })
  writeFileSync(file, renewed.join("\n"))
}

/** `npx tsx eval/phenomena.ts [--write] [--today] [--show]` prints the table; `--write` keeps it in `eval/scores/phenomena.txt`,
 * `--today` rewrites what the case files say comes out today, `--show` names the wordings that do not hold. */
function main(args: readonly string[]): void {
  const text = `# phenomena\n\n${scorePhenomena().map(formatTable).join("\n")}`
  console.log(text)
  if (args.includes("--write"))
    writeFileSync(join(import.meta.dirname, "scores", "phenomena.txt"), `${text.trimEnd()}\n`)
  if (args.includes("--today")) for (const language of ["fr", "en", "es"] as const) renewToday(language)
  if (!args.includes("--show")) return
  for (const language of ["fr", "en", "es"] as const) {
    const file = `phenomena.${language}.txt`
    const source = readFileSync(join(import.meta.dirname, "..", "cases", file), "utf8")
    for (const one of parseCases(source, file))
      if (!verdict(one, language).held) console.log(`${language} ${one.title}: ${one.text.slice(0, 120)}`)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2))
