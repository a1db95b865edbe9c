import type { Attribution, Reading } from "../model/reading.ts"
import { excerptsOf } from "./evidence.ts"
import type { Exporter } from "./format.ts"
import { sha256Of } from "./hash.ts"
import { provenance, stanceOf, titleOf } from "./phrases.ts"
import { namesBeside, oneLine, relays, type Saying, sayings, wordsAt } from "./said.ts"
import { type Words, words } from "./words.ts"

/** A pack of evidence in Markdown: who says what, with the place of the words in the report, then every excerpt with
 * its SHA-256. Nothing of the report can become a link, an image or HTML. */
export const md: Exporter = async function* (readings, options) {
  const say = words[options.lang]
  let first = true
  for await (const reading of readings) {
    yield (first ? "" : "\n") + report(reading, say)
    first = false
  }
}

function report(reading: Reading, say: Words): string {
  const facts = [...provenance(reading, say), ...(reading.url === null ? [] : [reading.url])].map(plain)
  const shown = [...facts, `\`${oneLine(reading.id).replaceAll("`", "'")}\``]
  const list = sayings(reading).flatMap(saying => items(saying, 0, reading, say))
  const body = list.length ? list.join("\n") : say.nothing
  return `## ${plain(titleOf(reading, say))}\n\n${shown.join(" · ")}\n\n${body}\n\n${evidence(reading, say)}\n`
}

function evidence(reading: Reading, { evidence }: Words): string {
  const rows = [
    [evidence.text, "", `0–${reading.text.length}`, sha256Of(reading.text)],
    ...excerptsOf(reading).map(e => [e.record, evidence.parts[e.part], `${e.start}–${e.end}`, e.sha256]),
  ]
  return [
    `### ${evidence.title}`,
    "",
    evidence.how,
    "",
    `| ${evidence.record} | ${evidence.part} | ${evidence.place} | SHA-256 |`,
    "| --- | --- | --- | --- |",
    ...rows.map(cells => `| ${cells.slice(0, 3).map(plain).join(" | ")} | \`${cells[3]}\` |`),
  ].join("\n")
}

function items({ attribution, inner }: Saying, depth: number, reading: Reading, say: Words): string[] {
  const margin = "  ".repeat(depth)
  const facts = [
    stanceOf(attribution, say),
    ...(attribution.saidAt === null ? [] : [say.day(attribution.saidAt)]),
    say.kind[attribution.kind],
    say.certainty(attribution.confidence),
    attribution.content.spans.map(([start, end]) => `${start}–${end}`).join(", "),
  ]
  const who = [attribution, ...relays(reading, attribution)].map(a => source(a, reading, say))
  return [
    `${margin}- ${attribution.id} · ${who.join(`, ${say.via} `)} · ${facts.map(plain).join(" · ")}`,
    `${margin}  > ${plain(wordsAt(reading.text, attribution.content.spans))}`,
    ...inner.flatMap(saying => items(saying, depth + 1, reading, say)),
  ]
}

function source({ source }: Attribution, reading: Reading, say: Words): string {
  if (!source) return `*${say.noSource}*`
  const shown = wordsAt(reading.text, source.spans) || say.source[source.type]
  const names = namesBeside(shown, reading, source.entities)
  return `**${plain(shown)}** (${plain([say.source[source.type], ...names].join(", "))})`
}

/** Text with every character Markdown could take for its own escaped, on one line. */
function plain(text: string): string {
  return oneLine(text)
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, " ")
    .replace(/[\\`*_{}[\]<>&|~!#$^]/g, c => `\\${c}`)
    .replace(/^([-+=]|\d{1,9}[.)])/, (_, start: string) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/(?<=www)\.|(?<=\S)@(?=\S)/gi, c => `\\${c}`)
}
