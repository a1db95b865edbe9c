import type { Article } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, type Facts, given } from "../article.ts"
import { isoDate } from "../date.ts"
import { decodedInput } from "../decoded.ts"
import { withEdition } from "../editions.ts"
import { InputError } from "../error.ts"
import { genreNamed } from "../genre.ts"
import { joinPieces } from "../joined.ts"
import { type Translation, translatedNote } from "../translated.ts"
import { piecesOfBody } from "../wire-body.ts"
import { all, child, childrenOf, isText, readXml, wordsOf, type XmlNode } from "../xml.ts"
import { articleOfNitf } from "./nitf.ts"

/** Items of a wire in NewsML-G2 (alone or in a message) and in the older NewsML 1.x. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  const { root, truncated } = readXml(text, input.name)
  const under = (name: string) => (root.local === name ? [root] : all(root, name))
  const makers: (() => Article)[] = [
    ...under("newsItem").map(
      (item, i, list) => () => articleOfG2(item, text, request.facts, origin(i, list), notes),
    ),
    ...(root.local === "NewsML" ? under("NewsItem") : []).map(
      (item, i, list) => () => articleOfOne(item, text, request.facts, origin(i, list), notes),
    ),
  ]
  function origin(i: number, list: readonly unknown[]): string {
    return list.length > 1 ? `${input.name}#${i + 1}` : input.name
  }
  if (makers.length === 0) {
    const detail = "there is no item with text in it, only references to others"
    throw new InputError({
      problem: "no-body",
      from: input.name,
      at: 0,
      detail,
      remedy: "Give the items themselves",
    })
  }
  for (const make of makers) {
    try {
      yield { article: make() }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      yield { error }
    }
  }
  if (truncated) {
    const detail = "the file ends before its last element does"
    const remedy = "Fetch the file once more"
    yield {
      error: new InputError({ problem: "truncated", from: input.name, at: text.length, detail, remedy }),
    }
  }
}

function articleOfG2(
  item: XmlNode,
  source: string,
  over: Facts,
  origin: string,
  before: readonly Note[],
): Article {
  const notes: Note[] = [...before]
  const meta = child(item, "itemMeta")
  const content = child(item, "contentMeta")
  const published =
    dateIn(child(meta, "firstCreated"), notes) ?? dateIn(child(content, "contentCreated"), notes)
  const changed = dateIn(child(meta, "versionCreated"), notes)
  const provider = child(meta, "provider")
  const facts: Facts = {
    id: item.attributes.guid ?? null,
    title: wordsOf(child(content, "headline")) ?? wordsOf(child(meta, "title")),
    published: published ?? changed,
    modified: published && changed !== published ? changed : null,
    language: child(content, "language")?.attributes.tag ?? item.attributes["xml:lang"] ?? null,
    byline: wordsOf(child(content, "by")) ?? wordsOf(child(content, "creator/name")),
    agency:
      wordsOf(child(content, "creditline")) ??
      provider?.attributes.literal ??
      wordsOf(provider) ??
      coded(provider),
    outlet:
      wordsOf(child(content, "infoSource/name")) ?? wordsOf(child(item, "rightsInfo/copyrightHolder/name")),
    genre: genreNamed(coded(child(content, "genre")) ?? wordsOf(child(content, "genre/name"))),
    section: wordsOf(child(content, "subject/name")),
    url: address(item.attributes.guid),
  }
  const uri = item.attributes.guid ?? null
  const status = coded(child(meta, "pubStatus")) ?? "usable"
  const edition = uri
    ? {
        uri,
        version: item.attributes.version ?? null,
        at: changed ?? published,
        withdrawn: /^(?:cancell?ed|withheld)$/i.test(status),
      }
    : null
  const translation = translationOf(item, meta, content)
  if (translation) notes.push(translatedNote("the item", translation))
  const signal = coded(child(meta, "signal"))
  const note = wordsOf(child(meta, "edNote"))
  if (signal || note) {
    const message = doubt("to-editors", { note: [signal, note].filter(Boolean).join(": ") }).slice(0, 500)
    notes.push({ kind: "version", message, span: null })
  }
  return withEdition(bodyOfG2(item, source, facts, over, origin, notes), edition)
}

/** A link to the item it was translated from, or somebody who translated it. */
function translationOf(item: XmlNode, meta: XmlNode | null, content: XmlNode | null): Translation | null {
  const links = [item, meta, content].flatMap(node => childrenOf(node, "link", "derivedFrom"))
  const link = links.find(({ attributes }) =>
    /translat(?:edFrom|ionOf)|isTranslation/i.test(`${attributes.rel ?? ""} ${attributes.reluri ?? ""}`),
  )
  const translator = childrenOf(content, "contributor", "creator").find(({ attributes }) =>
    /translator/i.test(`${attributes.role ?? ""} ${attributes.roleuri ?? ""}`),
  )
  if (!link && !translator) return null
  const { residref, href, hreflang } = link?.attributes ?? {}
  const by = translator ? (wordsOf(child(translator, "name")) ?? translator.attributes.literal ?? null) : null
  return { of: residref ?? href ?? null, from: hreflang ?? null, by }
}

function bodyOfG2(
  item: XmlNode,
  source: string,
  facts: Facts,
  over: Facts,
  origin: string,
  notes: Note[],
): Article {
  const set = child(item, "contentSet")
  const nitf = set ? all(set, "nitf")[0] : undefined
  if (nitf) return articleOfNitf(nitf, source, over, facts, origin, notes)
  const all_ = childrenOf(set, "inlineXML", "inlineData").flatMap(part => piecesOfBody(part, source))
  return articleOfPieces(all_, { ...facts, ...given(over) }, origin, notes)
}

/** An item of NewsML 1.x: components inside components, each with lines about it and content. */
function articleOfOne(
  item: XmlNode,
  source: string,
  over: Facts,
  origin: string,
  before: readonly Note[],
): Article {
  const notes: Note[] = [...before]
  const identifier = child(item, "Identification/NewsIdentifier")
  const management = child(item, "NewsManagement")
  const published = dateIn(child(management, "FirstCreated"), notes)
  const changed = dateIn(child(management, "ThisRevisionCreated"), notes)
  const lines = all(item, "NewsLines")[0] ?? null
  const meta = all(item, "AdministrativeMetadata")[0] ?? null
  const description = all(item, "DescriptiveMetadata")[0] ?? null
  const names = (node: XmlNode | null, path: string) => child(node, path)?.attributes.FormalName ?? null
  const uri = wordsOf(child(identifier, "PublicIdentifier")) ?? wordsOf(child(identifier, "NewsItemId"))
  const facts: Facts = {
    id: uri,
    title: wordsOf(child(lines, "HeadLine")),
    published: published ?? changed,
    modified: published && changed !== published ? changed : null,
    byline: wordsOf(child(lines, "ByLine")),
    agency: wordsOf(child(lines, "CreditLine")) ?? names(meta, "Provider/Party"),
    outlet: names(meta, "Source/Party"),
    language: names(description, "Language"),
    ...given(over),
  }
  const status = (names(management, "Status") ?? "Usable").toLowerCase()
  const edition = uri
    ? {
        uri: uri.replace(/:\d{1,6}[A-Z]?$/, ""),
        version: wordsOf(child(identifier, "RevisionId")),
        at: changed ?? published,
        withdrawn: status === "canceled" || status === "cancelled" || status === "withheld",
      }
    : null
  const parts = all(item, "ContentItem")
    .filter(part => !/photo|graphic|video|audio/i.test(names(part, "MediaType") ?? ""))
    .flatMap(part => childrenOf(part, "DataContent"))
    .flatMap(part => (all(part, "nitf")[0] ? [child(all(part, "nitf")[0]!, "body") ?? part] : [part]))
    .flatMap(part => piecesOfBody(part, source))
  return withEdition(articleOfPieces(parts, facts, origin, notes), edition)
}

function articleOfPieces(
  pieces: ReturnType<typeof piecesOfBody>,
  facts: Facts,
  origin: string,
  notes: readonly Note[],
): Article {
  if (pieces.length > 0) {
    const { text, stretches, sourceMap } = joinPieces(pieces)
    return { ...articleOf(text, stretches, facts, origin, notes), sourceMap }
  }
  const { title } = facts
  if (!title) {
    const remedy = "Read the item that has the text"
    throw new InputError({
      problem: "no-body",
      from: origin,
      at: 0,
      detail: "the item has no words in it",
      remedy,
    })
  }
  const message = doubt("headline-alone")
  const all_ = [...notes, { kind: "truncated" as const, message, span: null }]
  return articleOf(title, [{ start: 0, end: title.length, hint: "headline" }], facts, origin, all_)
}

/** The name in a coded value: "stat:usable" says usable. */
function coded(node: XmlNode | null): string | null {
  const code = node?.attributes.qcode ?? node?.attributes.uri
  return code ? code.slice(Math.max(code.lastIndexOf(":"), code.lastIndexOf("/")) + 1) || null : null
}

function dateIn(node: XmlNode | null, notes: Note[]): string | null {
  const raw = node ? (node.children.find(isText)?.text.trim() ?? "") : ""
  if (raw === "") return null
  const { value, doubt } = isoDate(raw)
  if (doubt) notes.push({ kind: "date-implausible", message: doubt, span: null })
  return value
}

function address(value: string | undefined): string | null {
  return value && /^https?:\/\//i.test(value) ? value : null
}
