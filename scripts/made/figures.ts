import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Interface } from "../../src/export/format.ts"
import { toldIn } from "./french.ts"
import { table } from "./table.ts"

const root = join(import.meta.dirname, "..", "..")

/** `P`, `R`, `F1` in per cent, or `gold`, `system`, `right` as counts. */
type Column = "gold" | "system" | "right" | "P" | "R" | "F1"

/** A line of the table of scores: where it was measured, what, and the cells of `eval/scores` that say how well. */
interface Shown {
  readonly on: string
  readonly what: string
  /** `subject / table / row / column`, several joined in `as` by `{0}`, `{1}`… */
  readonly from: readonly (readonly [subject: string, table: string, row: string, column: Column])[]
  readonly as: string
}

const WIKINEWS = "fr-wikinews dev"
const FIGURES: Readonly<Record<string, readonly Shown[]>> = {
  summary: [
    {
      on: "50 French reports (fr-wikinews dev)",
      what: "attributions whole: cue and source touched, half of the content or more",
      from: [
        ["attributions", `${WIKINEWS}: whole attributions`, "partial", "P"],
        ["attributions", `${WIKINEWS}: whole attributions`, "partial", "R"],
      ],
      as: "{0} % of those told are right, {1} % of all are found",
    },
    {
      on: "",
      what: "speaker of those found",
      from: [["attributions", `${WIKINEWS}: whole attributions`, "speaker of found contents", "F1"]],
      as: "{0} % right",
    },
    {
      on: "84 English articles (PolNeAR dev)",
      what: "the same, spoken and written words only",
      from: [["attributions", "polnear dev: whole attributions", "partial, speech cues", "F1"]],
      as: "F1 {0}",
    },
    {
      on: "French TimeBank / TempEval-3 (English)",
      what: "times with the right value",
      from: [
        ["times", "fr-timebank dev", "value", "F1"],
        ["times", "tempeval3-platinum", "value", "F1"],
      ],
      as: "F1 {0} / {1}",
    },
    {
      on: "28 French reports with events",
      what: "events found / status right / wrongly told as happened",
      from: [
        ["events", `${WIKINEWS.replace("dev", "events-dev")}: events`, "mentions found", "F1"],
        ["events", `${WIKINEWS.replace("dev", "events-dev")}: events`, "status", "F1"],
        [
          "events",
          `${WIKINEWS.replace("dev", "events-dev")}: events`,
          'false "happened" (of all found)',
          "F1",
        ],
      ],
      as: "F1 {0} / {1} % / {2} %",
    },
    {
      on: "181 news pages",
      what: "the article and nothing else",
      from: [["extraction", "html-extraction bodies: 4-word shingles, a page weighs 1000", "all", "F1"]],
      as: "F1 {0}",
    },
  ],
}

/** The named table of figures, each read from the last scores. */
export function figures(name: string, lang: Interface): string {
  const lines = FIGURES[name]
  if (!lines) throw new Error(`there are no figures "${name}"`)
  const rows = lines.map(({ on, what, from, as }) => {
    const cells = from.map(place => numberIn(lang, shown(cell(...place), place[3])))
    const score = toldIn(lang, as).replace(/\{(\d)\}/g, (_, n) => cells[Number(n)] ?? "")
    return [toldIn(lang, on), toldIn(lang, what), score]
  })
  return table(
    ["on", "what", "score"].map(heading => toldIn(lang, heading)),
    rows,
  )
}

/** One table of `eval/scores` as it stands there: `subject / title of the table`, all rows, or those named after a
 * third slash, joined by ` ; `. Rows are called as they are there in either language. */
export function scoreTable(argument: string, lang: Interface): string {
  const [subject, title, wanted] = argument.split(" / ") as [string, string, string?]
  const { columns, rows } = scores(subject, title)
  const kept = wanted?.split(" ; ")
  const chosen = kept
    ? kept.map(name => rows.find(row => row.name === name) ?? missing(subject, title, name))
    : rows
  return table(
    ["", ...columns.map(column => (/^(?:gold|system|right)$/.test(column) ? toldIn(lang, column) : column))],
    chosen.map(({ name, cells }) => [name, ...cells.map(cell => numberIn(lang, cell))]),
  )
}

function cell(subject: string, title: string, row: string, column: Column): number {
  const { columns, rows } = scores(subject, title)
  const found = rows.find(one => one.name === row)
  if (!found) return missing(subject, title, row)
  return Number(found.cells[columns.indexOf(column)])
}

/** A number as a page of this language writes it. */
function numberIn(lang: Interface, number: string): string {
  return lang === "fr" ? number.replace(".", ",") : number
}

function shown(value: number, column: Column): string {
  if (column === "P" || column === "R" || column === "F1") return value.toFixed(value < 10 ? 1 : 0)
  return String(value)
}

interface Scores {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[] }[]
}

function scores(subject: string, title: string): Scores {
  const text = readFileSync(join(root, "eval", "scores", `${subject}.txt`), "utf8")
  const at = text.indexOf(`## ${title}\n`)
  if (at < 0) return missing(subject, title)
  const [head = "", ...lines] = (text.slice(at).split("\n\n")[1] ?? "").trimEnd().split("\n")
  const columns = head.trim().split(/\s+/)
  const rows = lines.map(line => {
    const words = line.trim().split(/\s+/)
    return { name: words.slice(0, -columns.length).join(" "), cells: words.slice(-columns.length) }
  })
  return { columns, rows }
}

function missing(subject: string, title: string, row?: string): never {
  const place = row ? `the table "${title}" has no row "${row}"` : `there is no table "${title}"`
  throw new Error(`eval/scores/${subject}.txt: ${place}`)
}
