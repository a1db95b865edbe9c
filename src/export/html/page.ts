import { createHash } from "node:crypto"
import type { Reading } from "../../model/reading.ts"
import type { Exporter } from "../format.ts"
import { provenance, titleOf } from "../phrases.ts"
import { type Words, words } from "../words.ts"
import { escaped } from "./escape.ts"
import { recordLists } from "./records.ts"
import { style } from "./style.ts"
import { markedText } from "./text.ts"

/** One page that needs nothing but itself: the untouched text of each report with its marks, the records beside it.
 * No script, no font, no picture, no request; the policy in its head forbids a browser to make any. */
export const html: Exporter = async function* (readings, { lang }) {
  const say = words[lang]
  const titles: string[] = []
  for await (const reading of readings) {
    const title = titleOf(reading, say)
    if (!titles.length) yield head(title, lang, say)
    titles.push(title)
    yield report(reading, `r${titles.length}`, title, say)
  }
  if (!titles.length) yield head(say.page.reports, lang, say)
  yield foot(titles, say)
}

function head(title: string, lang: string, say: Words): string {
  const hash = createHash("sha256").update(style).digest("base64")
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} · Selon</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(say.statements)}</h1>
`
}

function report(reading: Reading, id: string, title: string, say: Words): string {
  const facts = [
    ...provenance(reading, say),
    say.languages[reading.language] ?? say.unknownLanguage,
    say.count("statements", reading.attributions.length),
    say.count("times", reading.times.length),
    say.count("events", reading.events.length),
  ]
  const lang = escaped(reading.language)
  return `<article id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" lang="${lang}">${escaped(title)}</h2>
<p class="facts">${facts.map(escaped).join(" · ")}${address(reading.url)}</p>
${legend(say)}
<div class="pair">
<section class="text" lang="${lang}" aria-label="${escaped(say.page.text)}">${markedText(reading, id, say)}</section>
<div class="records" role="region" aria-label="${escaped(say.statements)}" tabindex="0">
${recordLists(reading, id, say)}
</div>
</div>
</article>
`
}

/** Only a web address becomes a link; anything else is shown as it is. */
function address(url: string | null): string {
  if (url === null) return ""
  const web = /^https?:\/\/[^\s]+$/i.test(url)
  return ` · ${web ? `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(url)}</a>` : escaped(url)}`
}

function legend({ page }: Words): string {
  const kinds = ["content", "source", "cue", "time", "event"] as const
  const samples = kinds.map(
    kind => `<li><mark class="${kind} opens closes">${escaped(page[kind])}</mark></li>`,
  )
  return `<div class="legend">${escaped(page.legend)}<ul>${samples.join("")}</ul></div>`
}

function foot(titles: readonly string[], say: Words): string {
  const links = titles.map((title, i) => `<li><a href="#r${i + 1}">${escaped(title)}</a></li>`)
  const contents =
    titles.length > 1
      ? `<nav aria-label="${escaped(say.page.reports)}"><h2>${escaped(say.page.reports)}</h2><ol>${links.join("")}</ol></nav>\n`
      : ""
  return `</main>\n${contents}<footer><p>${escaped(say.page.made)}</p></footer>\n</body>\n</html>\n`
}
