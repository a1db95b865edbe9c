import type { Stretch } from "../model/article.ts"
import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import type { Chosen } from "./html-choose.ts"
import type { Page } from "./html-page.ts"
import { writtenDates } from "./written-date.ts"

/** Who wrote the posts that are shown in the report, and when: a note each, over the words of the post. Their words are
 * neither the report's nor said to it. */
export function embedNotes(page: Page, chosen: readonly Chosen[], stretches: readonly Stretch[]): Note[] {
  const notes: Note[] = []
  for (let i = 0; i < chosen.length; ) {
    const { embed } = chosen[i]!
    let end = i + 1
    while (end < chosen.length && chosen[end]!.embed === embed) end++
    if (embed >= 0) {
      const lines = chosen.slice(i, end).map(c => c.block.text.text)
      const by = authorIn(lines)
      const at = postedAt(page, embed) ?? dateIn(lines)
      notes.push({
        kind: "embed",
        message: postBy(by, at),
        span: { start: stretches[i]!.start, end: stretches[end - 1]!.end },
      })
    }
    i = end
  }
  return notes
}

function postBy(author: string | null, date: string | null): string {
  if (author) return date ? doubt("dated-post", { author, date }) : doubt("post", { author })
  return date ? doubt("nobodys-dated-post", { date }) : doubt("nobodys-post")
}

/** "— Mairie de Lanvec (@lanvec) 12 février 2024", in a line of its own or at the end of one. */
const SIGNED = /(?:^|\s)[—–-]\s?([^—–()]{1,80}?)\s?\((@[\w.]{1,60}(?:@[\w.-]{1,80})?)\)/u

function authorIn(lines: readonly string[]): string | null {
  for (const line of [...lines].reverse()) {
    const found = SIGNED.exec(line.slice(-400))
    if (found) return `${found[1]} (${found[2]})`
  }
  return null
}

function dateIn(lines: readonly string[]): string | null {
  return lines.length > 0 ? (writtenDates(lines.at(-1)!.slice(-200), null).at(-1) ?? null) : null
}

/** The number of a post on X (Twitter) holds the millisecond it was made in, since November 2010. */
const EPOCH = 1_288_834_974_657n

function postedAt(page: Page, root: number): string | null {
  const inside = new Set([root])
  let last: string | null = null
  for (let i = root; i < page.nodes.length; i++) {
    const { parent, tag, attributes } = page.nodes[i]!
    if (i !== root && !inside.has(parent)) break
    inside.add(i)
    if (
      tag === "time" &&
      attributes.datetime &&
      /^\d{4}-\d\d-\d\dT.{1,20}(?:Z|[+-]\d\d:?\d\d)$/.test(attributes.datetime)
    )
      return attributes.datetime
    const found =
      tag === "a" ? /(?:twitter|x)\.com\/\w{1,30}\/status\/(\d{17,20})/.exec(attributes.href ?? "") : null
    if (found) last = found[1]!
  }
  if (last === null) return null
  return `${new Date(Number((BigInt(last) >> 22n) + EPOCH)).toISOString().slice(0, 19)}Z`
}
