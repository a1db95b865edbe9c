import type { BlockRole } from "../../model/article.ts"
import { byId } from "../../model/by-id.ts"
import type { Pair, Reading } from "../../model/reading.ts"
import { type Mark, marksOf, type Node, nest, whole } from "../marks.ts"
import type { Words } from "../words.ts"
import { escaped } from "./escape.ts"

/** Where the words of a record begin in the text, as the target of a link. */
export function placeId(report: string, record: string): string {
  return `${report}-${record}-text`
}

/** Where a record stands on the page, as the target of a link. */
export function recordId(report: string, record: string): string {
  return `${report}-${record}`
}

/** The untouched text with its marks. Tags taken away and entities undone, what is left is `reading.text`: labels are
 * drawn by the style sheet, and the links to records are empty elements with a spoken name. */
export function markedText(reading: Reading, report: string, say: Words): string {
  const anchors = anchorsOf(reading)
  const draw = (node: Node): string => {
    if (typeof node === "string") return escaped(node)
    const inner = node.inner.map(draw).join("")
    const { mark } = node
    const link = node.opens && mark.leads && anchors.get(mark.record) === mark.kind
    const ref = link ? reference(mark, report, say) : ""
    const body = mark.kind === "time" || mark.kind === "event" ? inner + ref : ref + inner
    return wrapped(mark, reading, body, node, say)
  }
  return stretches(reading)
    .map(({ start, end, role, language, marks }) => {
      const inner = nest(reading.text, marks, start, end).map(draw).join("")
      return role === null ? gap(reading.text.slice(start, end), inner) : block(role, language, inner, say)
    })
    .join("")
}

interface Stretch {
  readonly start: number
  readonly end: number
  readonly role: BlockRole | null
  /** When it is not that of the report. */
  readonly language: string | undefined
  readonly marks: readonly Mark[]
}

/** The blocks and what lies between them, in order and without a hole, each with the marks that touch it. */
function stretches(reading: Reading): readonly Stretch[] {
  const marks = marksOf(reading)
  const out: Stretch[] = []
  let active: Mark[] = []
  let next = 0
  let at = 0
  const add = (end: number, role: BlockRole | null, language?: string) => {
    if (end <= at) return
    active = active.filter(mark => mark.end > at)
    while (next < marks.length && marks[next]!.start < end) active.push(marks[next++]!)
    out.push({ start: at, end, role, language, marks: [...active] })
    at = end
  }
  for (const { start, end, role, language } of reading.blocks) {
    add(whole(reading.text, start), null)
    add(whole(reading.text, end), role, language)
  }
  add(reading.text.length, null)
  return out
}

/** The kind of mark that carries the link to each record: the first of what it says, who reports, who says it. */
function anchorsOf(reading: Reading): ReadonlyMap<string, Mark["kind"]> {
  const anchors = new Map<string, Mark["kind"]>()
  for (const a of reading.attributions) {
    const kind = has(a.content.spans) ? "content" : has(a.cue.spans) ? "cue" : "source"
    anchors.set(a.id, kind)
  }
  for (const t of reading.times) anchors.set(t.id, "time")
  for (const e of reading.events) anchors.set(e.id, "event")
  return anchors
}

/** Does the first span hold anything? An empty span draws no mark, and so no link. */
function has(spans: readonly Pair[]): boolean {
  return spans.length > 0 && spans[0]![0] < spans[0]![1]
}

function reference(mark: Mark, report: string, say: Words): string {
  const label = escaped(say.page.see(mark.record))
  const id = escaped(placeId(report, mark.record))
  const href = escaped(recordId(report, mark.record))
  return `<a class="ref" id="${id}" href="#${href}" aria-label="${label}" data-n="${escaped(mark.record)}"></a>`
}

function wrapped(
  mark: Mark,
  reading: Reading,
  body: string,
  node: Exclude<Node, string>,
  say: Words,
): string {
  const classes = [mark.kind, node.opens ? "opens" : "", node.closes ? "closes" : ""]
    .filter(Boolean)
    .join(" ")
  const title = escaped(`${mark.record}: ${say.page[mark.kind]}`)
  const value = mark.kind === "time" ? byId(reading).times.get(mark.record)?.value : undefined
  if (value !== undefined && MACHINE_DATE.test(value)) {
    return `<time class="${classes}" datetime="${escaped(value)}" title="${title}: ${escaped(value)}">${body}</time>`
  }
  return `<mark class="${classes}" title="${title}${value === undefined ? "" : `: ${escaped(value)}`}">${body}</mark>`
}

/** The TIMEX3 values that are also dates to HTML. */
const MACHINE_DATE = /^(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/

/** White space between blocks is kept in the page but not drawn: the blocks are already apart. */
function gap(text: string, inner: string): string {
  return `<span class="${text.trim() === "" ? "gap" : "loose"}">${inner}</span>`
}

function block(role: BlockRole, language: string | undefined, inner: string, say: Words): string {
  const tag = TAGS[role] ?? "p"
  const label = BODY.has(role) ? "" : ` data-role="${escaped(say.role[role])}"`
  const lang = language === undefined ? "" : ` lang="${escaped(language)}"`
  return `<${tag} class="block ${role}"${lang}${label}>${inner}</${tag}>`
}

const TAGS: Partial<Record<BlockRole, string>> = { headline: "h3", heading: "h4", blockquote: "blockquote" }
const BODY: ReadonlySet<BlockRole> = new Set([
  "headline",
  "standfirst",
  "paragraph",
  "heading",
  "list-item",
  "blockquote",
])
