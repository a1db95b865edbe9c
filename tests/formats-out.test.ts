import { expect, test } from "vitest"
import { frenchSpaces } from "../scripts/made/spaces.ts"
import { FORMATS, type FormatName, formatOf } from "../src/cli/formats.ts"
import { atLeast } from "../src/export/confidence.ts"
import type { ExportOptions, Interface } from "../src/export/format.ts"
import type { Reading } from "../src/model/reading.ts"
import { docOf } from "./doc.ts"
import { formatsPage } from "./formats-out-words.ts"
import { smallReading } from "./small-reading.ts"

/** `docs/formats-out.md` and its French twin show what each format writes of one short report. They are regenerated here and
 * compared; `npx vitest run tests/formats-out.test.ts -u` writes them anew. */
const optionsIn = (lang: Interface): ExportOptions => ({
  ...{ lang, width: 76, colour: false },
  ...{ formulaGuard: true, excelFr: false },
})
const reading = smallReading()

/** How the example of a format is shown: in which language its block is said to be, and cut after how many lines. */
const SHOWN: Partial<Record<FormatName, { readonly code?: string; readonly cut?: number }>> = {
  pretty: { code: "" },
  json: { cut: 40 },
  jsonl: { code: "json" },
  csv: { code: "" },
  tsv: { code: "", cut: 2 },
  html: { cut: 12 },
  md: { code: "markdown" },
  conllu: { code: "", cut: 22 },
  timeml: { code: "xml" },
  brat: { code: "" },
  webanno: { code: "json", cut: 3 },
  tei: { code: "xml" },
  schemaorg: { code: "json" },
  timelinejs: { code: "json" },
  graphml: { code: "xml" },
}

test.each([
  ["en", "formats-out.md"],
  ["fr", "formats-out.fr.md"],
] as const)("in %s, docs/%s shows what is written today", async (lang, page) => {
  const parts = [formatsPage[lang].head, ...(await Promise.all(FORMATS.map(name => section(name, lang))))]
  const text = `${parts.join("\n\n")}\n`
  await expect(lang === "fr" ? frenchSpaces(text) : text).toMatchFileSnapshot(`../docs/${page}`)
})

async function section(name: FormatName, lang: Interface): Promise<string> {
  const format = formatOf(name)
  const { code = name, cut = 400 } = SHOWN[name] ?? {}
  const { about, holds } = formatsPage[lang]
  const endings = format.endings.map(ending => `\`${ending}\``).join(", ")
  const blocks = format.binary
    ? []
    : (await written(name, optionsIn(lang))).map(text => fenced(text, code, cut))
  return [
    `## ${name}`,
    `${endings} · ${holds[format.holds]}`,
    about[name] ?? `${format[lang]}.`,
    ...blocks,
  ].join("\n\n")
}

async function written(name: FormatName, options: ExportOptions): Promise<string[]> {
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
