import type { Page, PageBlock } from "../html-page.ts"
import { writtenDates } from "../written-date.ts"

/** The codes under which Factiva keeps the parts of an article. */
const CODES = [
  ...[
    "SE",
    "HD",
    "BY",
    "CR",
    "WC",
    "PD",
    "ET",
    "SN",
    "SC",
    "ED",
    "PG",
    "VOL",
    "LA",
    "CY",
    "LP",
    "TD",
    "CT",
    "RF",
  ],
  ...["CO", "IN", "NS", "RE", "IPC", "IPD", "PUB", "AN", "ART", "CX", "CLM", "DLN", "GC", "TS"],
] as const
export type FactivaField = (typeof CODES)[number]
const KNOWN: ReadonlySet<string> = new Set(CODES)

export interface FactivaArticle {
  readonly fields: ReadonlyMap<FactivaField, readonly PageBlock[]>
  /** Is its number, which closes it, there? */
  readonly isWhole: boolean
  /** The language of the service as it was used, by the words it puts in; null when they do not tell. */
  readonly interface: string | null
}

/** The articles of a page that was saved from the service, in either of its layouts. */
export function* factivaArticles(page: Page): Generator<FactivaArticle> {
  const coded = page.blocks.some((block, i) => codeOf(page, block) && page.blocks[i + 1] !== undefined)
  const shown = coded ? byCodes(page) : byPlaces(page)
  for (const fields of shown) yield { fields, isWhole: fields.has("AN"), interface: interfaceOf(fields) }
}

type Fields = Map<FactivaField, PageBlock[]>

function add(fields: Fields, field: FactivaField, block: PageBlock): void {
  const list = fields.get(field)
  if (list) list.push(block)
  else fields.set(field, [block])
}

/** A cell that holds nothing but a code, in bold as the service sets it. */
function codeOf(page: Page, { node, text, bold }: PageBlock): FactivaField | null {
  const word = text.text.replace(/[\s\u00a0]+$/, "")
  if (bold === 0 || word.length > 3 || !KNOWN.has(word)) return null
  return page.nodes[node]?.tag === "td" || page.nodes[node]?.tag === "th" ? (word as FactivaField) : null
}

/** Tables of a code and its words a row. A heading or a section that comes when there is one begins the next article. */
function* byCodes(page: Page): Generator<Fields> {
  let fields: Fields = new Map()
  let field: FactivaField | null = null
  for (const block of page.blocks) {
    const code = codeOf(page, block)
    if (code === null) {
      if (field) add(fields, field, block)
      continue
    }
    if (fields.has("AN") || (fields.has("HD") && (code === "HD" || code === "SE"))) {
      yield fields
      fields = new Map()
    }
    field = code
  }
  if (fields.has("HD") || fields.has("TD") || fields.has("LP")) yield fields
}

/** Articles as they are shown: a heading, lines about the article, paragraphs, and the number at the end. */
function* byPlaces(page: Page): Generator<Fields> {
  const owners = ownersOf(page)
  let owner = -1
  let fields: Fields = new Map()
  for (const block of page.blocks) {
    const own = owners[block.node]!
    if (own !== owner) {
      if (fields.size > 0) yield fields
      fields = new Map()
      owner = own
    }
    if (own < 0) continue
    const field = placeOf(page, block, fields)
    if (field) add(fields, field, block)
  }
  if (fields.size > 0) yield fields
}

const ARTICLE = /\sarticle\s|\sarticle-[\w]{8,60}\s/
const HEADING = /\s(?:hd|[a-z]{2}headline|headline)\s/
const PARAGRAPH = /articleparagraph\s/

/** For each element the outermost article it stands in, -1 outside. */
function ownersOf(page: Page): Int32Array {
  const owners = new Int32Array(page.nodes.length).fill(-1)
  page.nodes.forEach(({ names, parent, tag }, i) => {
    const outer = parent >= 0 ? owners[parent]! : -1
    owners[i] = outer >= 0 ? outer : tag === "div" && ARTICLE.test(names) ? i : -1
  })
  return owners
}

const DOCUMENT = /^Document\s+[A-Za-z0-9]{12,40}$/
const COUNT = /^[\d\s.,\u00a0\u202f]{1,12} ?(?:words|mots)$/i
const COPYRIGHT = /^(?:\(c\)|©|copyright)/i

/** What a line is, by its place and its form: the service names none of them. */
function placeOf(page: Page, block: PageBlock, before: Fields): FactivaField | null {
  const text = block.text.text.trim()
  const isIn = (names: RegExp) => {
    for (let i = block.node, up = 0; i > 0 && up < 4; i = page.nodes[i]!.parent, up++)
      if (names.test(page.nodes[i]!.names)) return true
    return false
  }
  if (DOCUMENT.test(text)) return "AN"
  if (isIn(PARAGRAPH)) return "TD"
  if (isIn(HEADING) || /^h[1-4]$/.test(page.nodes[block.node]!.tag)) return before.has("TD") ? null : "HD"
  if (before.has("TD") || !before.has("HD")) return null
  if (isIn(/\sauthor\s/)) return "BY"
  if (COUNT.test(text)) return "WC"
  if (COPYRIGHT.test(text)) return "CY"
  if (!before.has("PD")) {
    if (before.has("WC") && (writtenDates(text, null).length > 0 || isDay(text))) return "PD"
    return before.has("WC") || before.has("BY") || text.length > 100 ? null : "BY"
  }
  if (/^\d{1,2}[:h]\d{2}/.test(text)) return "ET"
  if (!before.has("SN")) return "SN"
  if (!before.has("SC") && /^[A-Z0-9]{3,8}$/.test(text)) return "SC"
  return before.has("SC") && !before.has("LA") && /^\p{L}{4,20}$/u.test(text) ? "LA" : null
}

function isDay(text: string): boolean {
  return text.length < 40 && /\d{1,4}\D{1,15}\d{1,4}/.test(text)
}

/** "540 mots" was counted by a service that speaks French. */
function interfaceOf(fields: Fields): string | null {
  const said = ["WC", "LA"].map(f => fields.get(f as FactivaField)?.[0]?.text.text ?? "").join(" ")
  if (/\bmots\b|français|anglais/i.test(said)) return "fr"
  return /\bwords\b|french|english/i.test(said) ? "en" : null
}
