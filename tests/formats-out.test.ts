import { expect, test } from "vitest"
import { FORMATS, type FormatName, formatOf } from "../src/cli/formats.ts"
import { atLeast } from "../src/export/confidence.ts"
import type { ExportOptions } from "../src/export/format.ts"
import type { Reading } from "../src/model/reading.ts"
import { docOf } from "./doc.ts"
import { smallReading } from "./small-reading.ts"

/** `docs/formats-out.md` shows what each format writes of one short report. It is regenerated here and compared;
 * `npx vitest run tests/formats-out.test.ts -u` writes it anew. A format without words of its own below fails. */
const options: ExportOptions = { lang: "en", width: 76, colour: false, formulaGuard: true, excelFr: false }
const reading = smallReading()

/** What a reader of the page wants to know beyond the line of the help. `cut` shows only so many lines. */
const ABOUT: Partial<
  Record<FormatName, { readonly about: string; readonly code?: string; readonly cut?: number }>
> = {
  pretty: {
    about: "The default on a terminal. Control characters of a report are written out, never sent.",
    code: "",
  },
  json: { about: "The `Reading` as `selon schema` describes it; several reports are an array.", cut: 40 },
  jsonl: {
    about:
      "The batch road: one `Reading` a line, in the order of the input, in constant memory. `selon schema` prints the JSON Schema of a line.",
    code: "json",
  },
  csv: {
    about:
      "RFC 4180. `--table` chooses the rows: `attributions` (default), `events`, `entities`, `times`, `reports`; `--out FOLDER` writes them all. Lists inside a cell are joined by `; `, spans are `start-end`. A cell that begins with `=`, `+`, `-`, `@`, a tab, a line break or one of their full-width forms gets a leading apostrophe, so that no spreadsheet runs it; `--no-formula-guard` leaves it. `--excel-fr` writes semicolons, a byte order mark and decimal commas.",
    code: "",
  },
  tsv: {
    about: "As `csv`, with tabs. A tab or line break inside a cell stands in quotation marks.",
    code: "",
    cut: 2,
  },
  parquet: {
    about:
      "As `csv`, typed: days are `DATE`, lists are `LIST`, a span is a `STRUCT` of `start` and `end`. Words stand as they are. Written in groups of rows, so any number of reports passes. In DuckDB:\n\n```sql\nSELECT source, stance, content FROM 'quotes.parquet' WHERE saidAt >= DATE '2024-03-01';\n```",
  },
  html: {
    about:
      "One page that needs nothing but itself: the untouched text with its marks, the records beside it, and under *Evidence* the SHA-256 of the text and of every excerpt. No script, no font, no picture, no request; the policy in its head forbids any. Several reports are articles of one page.",
    cut: 12,
  },
  md: {
    about:
      "A pack of evidence for a message or a wiki: who says what, then every excerpt with its place and SHA-256. Nothing of the report can become a link, an image or HTML.",
    code: "markdown",
  },
  conllu: {
    about:
      "Sentences, words, parts of speech, features and trees (Universal Dependencies). `start_char` and `end_char` are offsets into the report's own text.",
    code: "",
    cut: 22,
  },
  timeml: {
    about:
      "The text with `TIMEX3`, `EVENT` and `SIGNAL` in place, then instances and links. One report a file: for several, `--out FOLDER` or `-o NAME.zip`.",
    code: "xml",
  },
  brat: {
    about:
      "Two files a report, `.txt` to the letter and `.ann`, offsets in **Unicode code points**, and `annotation.conf` once: `--out FOLDER` or `-o NAME.zip`.",
    code: "",
  },
  webanno: {
    about:
      "One `AnnotationCollection` over all reports. Each annotation selects its words twice, by `TextQuoteSelector` and by `TextPositionSelector` (UTF-16 code units, as browsers count). Source, cue and addressee link to the attribution they belong to.",
    code: "json",
    cut: 3,
  },
  tei: {
    about:
      "`said`, `rs`, `seg` and `date` in the text, persons, organisations, places and feature structures in `standOff`. The text of `body`, tags taken away, is the report's to the letter. Several reports are a `teiCorpus`.",
    code: "xml",
  },
  schemaorg: {
    about:
      "`NewsArticle`, who speaks, a `Quotation` for words told word for word, a `Claim` for what is stated. Beside each claim a `ClaimReview` waits for a person: its author, date and rating are null, and no processor of JSON-LD takes them for a verdict.",
    code: "json",
  },
  timelinejs: {
    about:
      "One entry an event whose day is known; `display_date` says the day with its uncertainty, `group` is the status. Events without a known day are left out. TimelineJS becomes slow beyond about a hundred entries.",
    code: "json",
  },
  graphml: {
    about:
      "Nodes are outlets and all who are cited, edges lead from who cites to who is cited: `cites`, `via` a relay, `within` another's words. For Gephi, networkx, igraph, sigma. Sources of one kind and name are one node; unnamed ones never are. Memory grows with the number of sources, not of reports.",
    code: "xml",
  },
}

test("docs/formats-out.md shows what is written today", async () => {
  const parts = [HEAD, ...(await Promise.all(FORMATS.map(section)))]
  await expect(`${parts.join("\n\n")}\n`).toMatchFileSnapshot("../docs/formats-out.md")
})

async function section(name: FormatName): Promise<string> {
  const format = formatOf(name)
  const { about, code = name, cut = 400 } = ABOUT[name] ?? { about: `${format.en}.` }
  const endings = format.endings.map(ending => `\`${ending}\``).join(", ")
  const blocks = format.binary ? [] : (await written(name)).map(text => fenced(text, code, cut))
  return [`## ${name}`, `${endings} · ${HOLDS[format.holds]}`, about, ...blocks].join("\n\n")
}

const HOLDS = {
  many: "any number of reports in one file",
  words: "any number of reports in one file",
  one: "one report a file",
  files: "several files a report",
  tables: "one table over any number of reports",
} as const

async function written(name: FormatName): Promise<string[]> {
  const format = formatOf(name)
  switch (format.holds) {
    case "many":
      return [await joined((await format.load())(flow(), options))]
    case "one":
      return [String((await format.load())(reading, options))]
    case "files":
      return (await format.load()).write(reading, options).map(file => String(file.content))
    case "words": {
      const doc = docOf("Nora Kerbrat a parlé du port.", "fr")
      return [(await format.load())({ ...doc, article: { ...doc.article, id: reading.id } })]
    }
    case "tables": {
      const table = (await format.load())("attributions", options)
      return [[table.start(), table.add(reading), table.end()].map(String).join("")]
    }
  }
}

async function* flow(): AsyncIterable<Reading> {
  yield atLeast(reading, 0)
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = ""
  for await (const piece of pieces) text += piece
  return text
}

/** Long lines and long outputs are cut, with a sign that they are. */
function fenced(text: string, code: string, cut: number): string {
  const lines = text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n")
  const shown = lines.slice(0, cut).map(line => (line.length > 600 ? `${line.slice(0, 600)} […]` : line))
  if (lines.length > cut) shown.push("[…]")
  return `\`\`\`\`${code}\n${shown.join("\n").replaceAll("\u00a0", "\u00a0")}\n\`\`\`\``
}

const HEAD = `# What Selon writes

\`selon read FILE… --format NAME\`, or \`-o FILE\` whose ending asks for it. What goes to the standard output or to a file is
written as the reports are read, in memory that does not grow with their number, unless a format says otherwise below.

| | |
| --- | --- |
| \`-o FILE\` | one file; it appears under its name when it is whole |
| \`-o NAME.zip\` | a file, or several, for each report, in a zip |
| \`--out FOLDER\` | the same in a new folder; for tables, one file a table |

Offsets are half-open UTF-16 code units into the text of the report, except where a format counts otherwise and says so.
On a terminal, control characters are written out in every format.

\`--redact\` masks e-mail addresses and telephone numbers, French ones and those of other countries, with \`█\`, unit for unit:
every offset stays right, and so do the records. All are masked, since no program can tell whose they are; short numbers
that everybody may call stay. A note of kind \`redacted\` says so in the report: the \`id\`, when it was made from the text, is
that of the whole text, while hashes of words in the output are of the masked words.

Each example below is what Selon writes of this report of two sentences, read by hand so that it stays as it is; the page is
regenerated and compared by the tests.

> « Le port restera ouvert », a déclaré lundi Nora Kerbrat, maire d’Ys.
>
> Selon des pêcheurs cités par Radio Armor, un chalutier a coulé dimanche. 🚢`
