import type { Article, Stretch } from "../model/article.ts"
import type { Note } from "../model/note.ts"
import type { SourceMap } from "../model/source-map.ts"
import { articleOf, type Facts } from "./article.ts"
import { InputError } from "./error.ts"
import { type Chosen, chooseBlocks } from "./html-choose.ts"
import { factsOfPage } from "./html-facts.ts"
import { readPage } from "./html-page.ts"
import { articleFromText } from "./text.ts"

/** A saved page to the report in it: its blocks joined by blank lines, each with what its form says it is, and what
 * the page declares of itself. `facts` that are given win over the page's. Scripts, menus, boxes and comments are left
 * out by their structure; wording is judged later (`segment/blocks.ts`). Throws `InputError` when there is no prose. */
export function articleFromHtml(
  html: string,
  facts: Facts,
  origin: string,
  notes: readonly Note[] = [],
): Article {
  const page = readPage(html)
  const declared = factsOfPage(page)
  const chosen = chooseBlocks(page, {
    title: declared.facts.title ?? null,
    description: declared.description,
  })
  const headline = chosen.find(c => c.hint === "headline")?.block.text.text ?? null
  const told = { ...declared.facts, title: titleOf(declared.facts.title ?? null, headline), ...given(facts) }
  const all = [...notes, ...declared.notes]
  if (isPoor(chosen, declared.body)) {
    const message = "the page shows little of the report: the words are those it gives to search engines"
    return articleFromText(declared.body!, told, origin, [...all, { kind: "input", message, span: null }])
  }
  if (chosen.length === 0) {
    const remedy = "If the report is there, save the page once more after it has loaded, or save it as text"
    throw new InputError({
      problem: "no-body",
      from: origin,
      at: 0,
      detail: "the page has no report in it",
      remedy,
    })
  }
  const { text, stretches, sourceMap } = joined(chosen)
  return { ...articleOf(text, stretches, told, origin, all), sourceMap }
}

/** Pages that are filled in by scripts show next to nothing, yet many carry the report whole in their JSON-LD. */
function isPoor(chosen: readonly Chosen[], body: string | null): boolean {
  if (body === null || body.length < 400 || /<[a-z/!]/i.test(body)) return false
  return chosen.reduce((n, c) => n + c.block.text.text.length, 0) < body.length * 0.4
}

/** The declared title without the name of the outlet that many pages add to it: « Headline | The Paper ». */
function titleOf(declared: string | null, headline: string | null): string | null {
  if (!declared || !headline) return declared ?? headline
  const rest = declared.startsWith(headline) ? declared.slice(headline.length) : ""
  return /^\s?[|–—·•:-]\s?.{1,60}$/u.test(rest) ? headline : declared
}

/** Facts that say something. */
function given(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Facts
}

const BREAK = "\n\n"

function joined(chosen: readonly Chosen[]): { text: string; stretches: Stretch[]; sourceMap: SourceMap } {
  const parts: string[] = []
  const stretches: Stretch[] = []
  const runs = chosen.reduce((n, c) => n + c.block.text.starts.length + 1, 0)
  const map = { text: new Uint32Array(runs), source: new Uint32Array(runs), sourceEnd: new Uint32Array(runs) }
  let at = 0
  let run = 0
  let before = 0
  for (const { block, hint } of chosen) {
    const { text, starts, sources, sourceEnds } = block.text
    if (at > 0) {
      map.text[run] = at
      map.source[run] = before
      map.sourceEnd[run++] = sources[0]!
      parts.push(BREAK)
      at += BREAK.length
    }
    for (let i = 0; i < starts.length; i++) {
      map.text[run] = at + starts[i]!
      map.source[run] = sources[i]!
      map.sourceEnd[run++] = sourceEnds[i]!
    }
    before = sourceEnds.at(-1)!
    parts.push(text)
    stretches.push({ start: at, end: at + text.length, hint })
    at += text.length
  }
  const used = {
    text: map.text.slice(0, run),
    source: map.source.slice(0, run),
    sourceEnd: map.sourceEnd.slice(0, run),
  }
  return { text: parts.join(""), stretches, sourceMap: used }
}
