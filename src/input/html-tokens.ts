import { decodeHTML, decodeHTMLAttribute } from "entities/decode"

/** What is told of a page, piece by piece, in its order. All places are offsets into the page. */
export interface TokenTaker {
  /** Name in lower case; attributes that are kept, the first of each name. `end`: one past the `>`. */
  open(name: string, attributes: Readonly<Record<string, string>>, end: number, closed: boolean): void
  close(name: string): void
  /** Characters that stand for themselves. */
  text(start: number, end: number): void
  /** A character that was written as an entity. */
  entity(character: string, start: number, end: number): void
}

/** Elements whose inside is characters up to their own closing tag; in some, entities are still read. */
const RAW: Readonly<Record<string, "raw" | "entities">> = {
  script: "raw",
  style: "raw",
  xmp: "raw",
  iframe: "raw",
  noembed: "raw",
  noframes: "raw",
  title: "entities",
  textarea: "entities",
}

const LONGEST_NAME = 64
const LONGEST_VALUE = 4096
const NONE: Readonly<Record<string, string>> = Object.freeze({})

/** Cuts a page into tags and text in one pass, in time linear in its length whatever is in it: what a browser would do
 * with tags, comments, raw text and entities, without building anything. A tag that the page ends in is left out. */
export function tokenize(html: string, kept: ReadonlySet<string>, taker: TokenTaker): void {
  new Scanner(html, kept, taker).run()
}

class Scanner {
  private readonly html: string
  private readonly kept: ReadonlySet<string>
  private readonly taker: TokenTaker
  private readonly names = new Map<string, string>()
  /** Attribute names as written, and what they are kept under; null for those that are not. */
  private readonly attributeNames = new Map<string, string | null>()
  /** The next `&` at or after some place; kept, so that the page is searched once. */
  private amp = -2
  private at = 0

  constructor(html: string, kept: ReadonlySet<string>, taker: TokenTaker) {
    this.html = html
    this.kept = kept
    this.taker = taker
  }

  run(): void {
    const { html } = this
    let textStart = 0
    while (this.at < html.length) {
      const open = html.indexOf("<", this.at)
      if (open < 0) break
      const next = html.charCodeAt(open + 1)
      if (isLetter(next)) {
        if (open > textStart) this.text(textStart, open)
        this.at = open + 1
        this.openTag()
      } else if (next === 0x2f && isLetter(html.charCodeAt(open + 2))) {
        if (open > textStart) this.text(textStart, open)
        this.at = open + 2
        this.closeTag()
      } else if (next === 0x21 || next === 0x3f || (next === 0x2f && open + 2 < html.length)) {
        if (open > textStart) this.text(textStart, open)
        this.at = this.passed(open)
      } else {
        // A bare `<` is a character.
        this.at = open + 1
        continue
      }
      textStart = this.at
    }
    if (textStart < html.length) this.text(textStart, html.length)
  }

  /** One past a comment, a declaration, an instruction or a closing tag of no name. */
  private passed(open: number): number {
    const { html } = this
    if (html.startsWith("<!--", open)) {
      // `<!-->` and `<!--->` are whole.
      if (html.startsWith(">", open + 4)) return open + 5
      if (html.startsWith("->", open + 4)) return open + 6
      const end = html.indexOf("-->", open + 4)
      return end < 0 ? html.length : end + 3
    }
    const close = html.startsWith("<![CDATA[", open) ? "]]>" : ">"
    const end = html.indexOf(close, open + 2)
    return end < 0 ? html.length : end + close.length
  }

  private openTag(): void {
    const { html } = this
    const start = this.at
    let i = start + 1
    while (i < html.length && !endsName(html.charCodeAt(i))) i++
    const name = this.nameOf(start, i)
    let attributes: Record<string, string> | null = null
    let closed = false
    while (i < html.length) {
      const code = html.charCodeAt(i)
      if (code === 0x3e) {
        this.at = i + 1
        this.taker.open(name, attributes ?? NONE, i + 1, closed)
        const raw = closed ? undefined : RAW[name]
        if (raw) this.rawText(name, raw)
        return
      }
      if (code === 0x2f) {
        closed = html.charCodeAt(i + 1) === 0x3e
        i++
        continue
      }
      if (isSpace(code)) {
        i++
        continue
      }
      const nameStart = i++
      while (i < html.length && !endsAttribute(html.charCodeAt(i))) i++
      const nameEnd = i
      while (i < html.length && isSpace(html.charCodeAt(i))) i++
      let valueStart = i
      let valueEnd = i
      if (html.charCodeAt(i) === 0x3d) {
        i++
        while (i < html.length && isSpace(html.charCodeAt(i))) i++
        const quote = html.charCodeAt(i)
        if (quote === 0x22 || quote === 0x27) {
          valueStart = i + 1
          valueEnd = html.indexOf(quote === 0x22 ? '"' : "'", valueStart)
          if (valueEnd < 0) break
          i = valueEnd + 1
        } else {
          valueStart = i
          while (i < html.length && !isSpace(html.charCodeAt(i)) && html.charCodeAt(i) !== 0x3e) i++
          valueEnd = i
        }
      }
      if (nameEnd - nameStart > LONGEST_NAME) continue
      const attribute = this.attributeOf(nameStart, nameEnd)
      if (attribute === null) continue
      attributes ??= {}
      if (!Object.hasOwn(attributes, attribute)) attributes[attribute] = this.valueOf(valueStart, valueEnd)
    }
    // The page ends inside the tag.
    this.at = html.length
  }

  private closeTag(): void {
    const { html } = this
    const start = this.at
    let i = start + 1
    while (i < html.length && !endsName(html.charCodeAt(i))) i++
    const name = this.nameOf(start, i)
    const end = html.charCodeAt(i) === 0x3e ? i : html.indexOf(">", i)
    this.at = end < 0 ? html.length : end + 1
    if (end >= 0) this.taker.close(name)
  }

  /** Up to the element's own closing tag, which is left to be read; without one, up to the end. */
  private rawText(name: string, kind: "raw" | "entities"): void {
    const { html } = this
    const start = this.at
    let end = start
    for (;;) {
      end = html.indexOf("</", end)
      if (end < 0) {
        end = html.length
        break
      }
      const after = end + 2 + name.length
      if (
        html.charCodeAt(end + 2) === name.charCodeAt(0) ||
        (html.charCodeAt(end + 2) | 32) === name.charCodeAt(0)
      ) {
        if (endsName(html.charCodeAt(after)) && html.slice(end + 2, after).toLowerCase() === name) break
      }
      end += 2
    }
    if (end > start) {
      if (kind === "raw") this.taker.text(start, end)
      else this.text(start, end)
    }
    this.at = end
  }

  /** Text, its entities told apart. */
  private text(start: number, end: number): void {
    const { html, taker } = this
    if (this.amp !== -1 && this.amp < start) this.amp = html.indexOf("&", start)
    let from = start
    while (this.amp >= 0 && this.amp < end) {
      const at = this.amp
      const found = entityAt(html, at, end)
      if (found) {
        if (at > from) taker.text(from, at)
        taker.entity(found.character, at, found.end)
        from = found.end
      }
      this.amp = html.indexOf("&", found ? found.end : at + 1)
    }
    if (from < end) taker.text(from, end)
  }

  private valueOf(start: number, end: number): string {
    const value = this.html.slice(start, Math.min(end, start + LONGEST_VALUE))
    return value.includes("&") ? decodeHTMLAttribute(value) : value
  }

  private attributeOf(start: number, end: number): string | null {
    const name = this.html.slice(start, end)
    const known = this.attributeNames.get(name)
    if (known !== undefined) return known
    const lower = name.toLowerCase()
    const kept = this.kept.has(lower) ? lower : null
    if (this.attributeNames.size < 5000) this.attributeNames.set(name, kept)
    return kept
  }

  /** Names come back all over a page: each is made lower once. */
  private nameOf(start: number, end: number): string {
    const name = this.html.slice(start, Math.min(end, start + LONGEST_NAME))
    const known = this.names.get(name)
    if (known !== undefined) return known
    const lower = name.toLowerCase()
    if (this.names.size < 5000) this.names.set(name, lower)
    return lower
  }
}

const ENTITY = /&(?:#(?:\d{1,9}|x[0-9a-f]{1,8});?|[a-z][a-z0-9]{0,31};?)/iy

/** The character that an entity stands for, and where it ends; null when these letters are none. Old ones need no
 * semicolon: of "&copy2020" the first five letters count. */
function entityAt(html: string, at: number, limit: number): { character: string; end: number } | null {
  ENTITY.lastIndex = at
  const written = ENTITY.exec(html)?.[0].slice(0, limit - at)
  if (!written) return null
  const read = decodeHTML(written)
  if (read === written) return null
  let rest = 0
  while (rest < read.length - 1 && read[read.length - 1 - rest] === written[written.length - 1 - rest]) rest++
  return { character: read.slice(0, read.length - rest), end: at + written.length - rest }
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 0x61 && lower <= 0x7a
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}

function endsName(code: number): boolean {
  return code === 0x3e || code === 0x2f || isSpace(code)
}

function endsAttribute(code: number): boolean {
  return code === 0x3d || code === 0x3e || code === 0x2f || isSpace(code)
}
