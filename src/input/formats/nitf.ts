import type { Article } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, type Facts, given } from "../article.ts"
import { isoDate } from "../date.ts"
import { decodedInput } from "../decoded.ts"
import { withEdition } from "../editions.ts"
import { InputError } from "../error.ts"
import { joinPieces } from "../joined.ts"
import { piecesOfBody, piecesOfHead } from "../wire-body.ts"
import { all, child, childrenOf, readXml, wordsOf, type XmlNode } from "../xml.ts"

/** A wire's item in NITF: one report a file. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  const { root, truncated } = readXml(text, input.name)
  const doubts: Note[] = [...notes]
  if (truncated) doubts.push({ kind: "truncated", message: doubt("report-cut"), span: null })
  yield { article: articleOfNitf(root, text, request.facts, {}, input.name, doubts) }
}

/** `about`: what the container says of the item; it wins over what NITF says, `over` wins over both. */
export function articleOfNitf(
  root: XmlNode,
  source: string,
  over: Facts,
  about: Facts,
  origin: string,
  before: readonly Note[],
): Article {
  const notes: Note[] = [...before]
  const head = child(root, "head")
  const body = child(root, "body") ?? root
  const docdata = child(head, "docdata")
  const uri = child(docdata, "doc-id")?.attributes["id-string"] ?? null
  const issued = dateOf(child(docdata, "date.issue")?.attributes.norm, notes)
  const released = dateOf(child(docdata, "date.release")?.attributes.norm, notes)
  const printed = child(head, "pubdata")
  const bodyHead = child(body, "body.head")
  const pieces = [
    ...(bodyHead ? piecesOfHead(bodyHead, source) : []),
    ...childrenOf(body, "body.content", "body.end").flatMap(part => piecesOfBody(part, source)),
  ]
  const parts = pieces.length > 0 ? pieces : piecesOfBody(body, source)
  if (parts.length === 0) {
    const remedy = "Read the version that has the text"
    throw new InputError({
      problem: "no-body",
      from: origin,
      at: 0,
      detail: "the item has no words in it",
      remedy,
    })
  }
  const byline = bodyHead ? (all(bodyHead, "bytag")[0] ?? all(bodyHead, "byline")[0] ?? null) : null
  const facts: Facts = {
    id: uri,
    title: wordsOf(bodyHead ? (all(bodyHead, "hl1")[0] ?? null) : null) ?? wordsOf(child(head, "title")),
    published: issued ?? released ?? dateOf(printed?.attributes["date.publication"], notes),
    modified: released && released !== issued ? released : null,
    outlet: printed?.attributes.name ?? null,
    section: printed?.attributes["position.section"] ?? null,
    byline: wordsOf(byline)?.replace(/^(?:by|par)\s+/i, "") ?? null,
    agency:
      wordsOf(child(bodyHead, "distributor")) ?? child(docdata, "doc.copyright")?.attributes.holder ?? null,
    language: root.attributes["xml:lang"] ?? body.attributes["xml:lang"] ?? null,
    ...given(about),
    ...given(over),
  }
  const message = child(docdata, "ed-msg")?.attributes.info
  if (message)
    notes.push({
      kind: "version",
      message: doubt("to-editors", { note: message.slice(0, 500) }),
      span: null,
    })
  const status =
    child(docdata, "doc-id")?.attributes["doc-status"] ?? docdata?.attributes["management-status"] ?? ""
  const withdrawn = /^(?:cancel|kill|withh?eld|embargoed-never)/i.test(status)
  const { text, stretches, sourceMap } = joinPieces(parts)
  const article = { ...articleOf(text, stretches, facts, origin, notes), sourceMap }
  return withEdition(article, uri ? { uri, version: null, at: released ?? issued, withdrawn } : null)
}

function dateOf(raw: string | undefined, notes: Note[]): string | null {
  if (!raw) return null
  const { value, doubt } = isoDate(raw)
  if (doubt) notes.push({ kind: "date-implausible", message: doubt, span: null })
  return value
}
