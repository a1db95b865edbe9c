import type { BlockRole } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, type Facts, given } from "../article.ts"
import { decodedInput } from "../decoded.ts"
import { InputError } from "../error.ts"
import { type Page, type PageBlock, readPage } from "../html-page.ts"
import { joinPieces, type Piece } from "../joined.ts"
import { composed } from "../source-map.ts"
import { writtenDates } from "../written-date.ts"

/** What a person saves from Europresse: one page with many articles, each with a head about it. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  yield* articlesFromEuropresse(text, input.name, request.facts, notes)
}

export function isEuropresse(html: string): boolean {
  return html.includes("docOcurrContainer") || html.includes("DocPublicationName")
}

export function* articlesFromEuropresse(
  html: string,
  name: string,
  over: Facts,
  notes: readonly Note[],
): Generator<Read> {
  let number = 0
  for (const { start, end, cut } of articlesIn(html)) {
    const origin = `${name}#${++number}`
    const all: Note[] = [...notes]
    if (cut) all.push({ kind: "truncated", message: doubt("article-cut"), span: null })
    try {
      yield { article: articleOfSlice(html.slice(start, end), start, origin, over, all) }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
  if (number > 0) return
  const remedy = "Save the selection once more, as HTML"
  const detail = "there is no article of Europresse in it"
  throw new InputError({ problem: "no-body", from: name, at: 0, detail, remedy })
}

function* articlesIn(html: string): Generator<{ start: number; end: number; cut: boolean }> {
  const opening = /<article(?=[\s>])/gi
  for (let found = opening.exec(html); found; found = opening.exec(html)) {
    const rest = /<\/article\s{0,9}>|<article(?=[\s>])/gi
    rest.lastIndex = found.index + 8
    const closing = rest.exec(html)
    yield { start: found.index, end: closing?.index ?? html.length, cut: closing === null }
  }
}

type Part = "outlet" | "header" | "title" | "subtitle" | "author" | "body" | "id" | "other"

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/docpublicationname/, "outlet"],
  [/docheader|doctitresoussection/, "header"],
  [/rdp__subtitle|margin-topnews/, "subtitle"],
  [/titrearticle/, "title"],
  [/docauthors|sm-margin-bottomnews/, "author"],
  [/dococurrcontainer|doctext/, "body"],
  [/lblnodoc/, "id"],
]

function articleOfSlice(html: string, at: number, origin: string, over: Facts, notes: Note[]) {
  const page = readPage(html)
  const parts = partsByNode(page)
  const of = (part: Part) => page.blocks.filter(block => parts[block.node] === part)
  const words = (part: Part) =>
    of(part)
      .map(b => b.text.text)
      .join(" ")
      .replace(/\s+/g, " ")
      .trim() || null
  const pieces = [
    ...piecesAs(of("title"), "headline"),
    ...piecesAs(of("subtitle"), "standfirst"),
    ...piecesAs(of("author"), "byline"),
    ...of("body").map(block => ({ text: block.text, hint: bodyRole(page, block) })),
  ].sort((a, b) => a.text.sources[0]! - b.text.sources[0]!)
  if (of("body").length === 0) {
    const remedy = "Open it in Europresse: only its notice was saved"
    throw new InputError({ problem: "no-body", from: origin, at, detail: "the article has no text", remedy })
  }
  const header = words("header") ?? spanNamed(html, "DocHeader") ?? ""
  const date = writtenDates(header, "fr")[0] ?? null
  const footer = html.slice(html.search(/<footer/i) >>> 0)
  const id = words("id") ?? /news[·.]\d{8}[·.][\w·.]{1,40}/u.exec(footer)?.[0] ?? null
  const facts: Facts = {
    id: id?.replace(/^.*?:\s*/, "") ?? null,
    title: words("title"),
    // "La Croix, no. 43018" is the paper and its number.
    outlet:
      words("outlet")
        ?.replace(/,? n[o°]\.? ?\d.*$/i, "")
        .replace(/ \(site web\).*$/i, "") ?? null,
    byline: words("author"),
    published: date,
    ...given(over),
  }
  const { text, stretches, sourceMap } = joinPieces(pieces)
  const whole = {
    text: Uint32Array.of(0),
    source: Uint32Array.of(at),
    sourceEnd: Uint32Array.of(at + html.length),
  }
  const map = composed(sourceMap, text.length, whole, html.length)
  return { ...articleOf(text, stretches, facts, origin, notes), sourceMap: map }
}

/** The words of an inline element by its class: blocks know only the block elements around them. */
function spanNamed(html: string, name: string): string | null {
  const at = html.indexOf(name)
  const start = at < 0 ? -1 : html.indexOf(">", at)
  const end = start < 0 ? -1 : html.slice(start, start + 2000).search(/<\/(?:span|div|p)/i)
  if (end < 0) return null
  const inner = html.slice(start + 1, start + end).replace(/<[^>]{0,500}>/g, " ")
  return inner.replace(/\s+/g, " ").trim() || null
}

/** What part of the article each element is, by its own names or those of what it stands in. */
function partsByNode(page: Page): Part[] {
  const parts: Part[] = []
  page.nodes.forEach(({ names, parent, tag }, i) => {
    const own = PARTS.find(([pattern]) => pattern.test(names))?.[1]
    // The author's line under the text's own container is text.
    const outer = parent >= 0 ? parts[parent]! : "other"
    parts[i] = tag === "footer" ? "other" : outer === "body" ? "body" : (own ?? outer)
  })
  return parts
}

function bodyRole(page: Page, block: PageBlock): BlockRole | null {
  const { tag } = page.nodes[block.node]!
  if (/^h[1-6]$/.test(tag)) return "heading"
  return tag === "li" ? "list-item" : tag === "blockquote" ? "blockquote" : null
}

function piecesAs(blocks: readonly PageBlock[], hint: BlockRole): Piece[] {
  return blocks.map(block => ({ text: block.text, hint }))
}
