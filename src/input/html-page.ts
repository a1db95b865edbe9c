import { BLOCKS, CLOSES, FENCES, SILENT, VOID } from "./html-names.ts"
import { type TokenTaker, tokenize } from "./html-tokens.ts"
import { RunText } from "./run-text.ts"

/** An element that is, or was, open: only what choosing needs. */
export interface PageNode {
  readonly tag: string
  /** Index of the element it stands in; -1 for element 0, which stands for the page. */
  readonly parent: number
  readonly depth: number
  /** Class and id, lower case, with a space around each. */
  readonly names: string
  readonly attributes: Readonly<Record<string, string>>
}

/** A run of text between the edges of block elements, white space folded. */
export interface PageBlock {
  /** The innermost element that is no inline one. */
  readonly node: number
  readonly text: RunText
  /** Letters that stand inside links, inside bold type, and in all. */
  readonly linked: number
  readonly bold: number
  readonly letters: number
}

/** What one pass over a page finds. */
export interface Page {
  readonly nodes: readonly PageNode[]
  readonly blocks: readonly PageBlock[]
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: readonly string[]
  readonly title: string
  readonly language: string | null
  readonly canonical: string | null
  /** `<time datetime>` in page order. */
  readonly times: readonly { readonly node: number; readonly value: string }[]
}

/** Nobody nests a report deeper; what lies further in counts as lying at this depth. */
const DEEPEST = 256
const LONGEST_VALUE = 4096
const LONGEST_SCRIPT = 2_000_000

/** One pass over the page, in time linear in its length whatever its nesting. */
export function readPage(html: string): Page {
  const reader = new PageReader(html)
  tokenize(html, KEPT, reader)
  return reader.page()
}

interface Open {
  readonly tag: string
  readonly node: number
  readonly silent: boolean
  readonly linked: boolean
  readonly bold: boolean
  readonly block: number
}

const KEPT = new Set([
  "class",
  "id",
  "itemprop",
  "itemtype",
  "role",
  "hidden",
  "aria-hidden",
  "href",
  "rel",
  "property",
  "name",
  "content",
  "datetime",
  "lang",
  "type",
  "style",
  "http-equiv",
  "data-testid",
  "data-component",
])
const BOLD = new Set(["b", "strong"])
/** Text outside every element lies in element 0, which the page itself does not have. */
const TOP: Open = { tag: "", node: 0, silent: false, linked: false, bold: false, block: 0 }

class PageReader implements TokenTaker {
  private readonly html: string
  private readonly stack: Open[] = []
  private top: Open = TOP
  /** Open elements beyond the deepest. */
  private deeper = 0
  private foreign = 0
  private readonly nodes: PageNode[] = [{ tag: "", parent: -1, depth: -1, names: "", attributes: {} }]
  private readonly blocks: PageBlock[] = []
  private readonly metas = new Map<string, string[]>()
  private readonly jsonLd: string[] = []
  private readonly times: { node: number; value: string }[] = []
  private titleText = ""
  private language: string | null = null
  private canonical: string | null = null

  private words = new RunText()
  private textNode = -1
  private linked = 0
  private bold = 0
  private letters = 0
  private script: string[] | null = null

  constructor(html: string) {
    this.html = html
  }

  page(): Page {
    this.endBlock()
    return {
      nodes: this.nodes,
      blocks: this.blocks,
      metas: this.metas,
      jsonLd: this.jsonLd,
      title: this.titleText,
      language: this.language,
      canonical: this.canonical,
      times: this.times,
    }
  }

  open(tag: string, attributes: Readonly<Record<string, string>>, end: number, closed: boolean): void {
    this.declare(tag, attributes)
    if (tag === "br") {
      if (!this.top.silent && this.words.lineBreak(end)) this.endBlock()
      return
    }
    if (tag === "hr") this.endBlock()
    if (VOID.has(tag)) return
    const isBlock = BLOCKS.has(tag)
    if (isBlock) {
      this.endBlock()
      this.closeImplied(tag)
    }
    this.push(tag, attributes, isBlock)
    // Outside HTML proper (SVG, MathML) the slash is meant.
    if (closed && this.foreign > 0 && this.top.tag === tag) this.pop()
  }

  private push(tag: string, attributes: Readonly<Record<string, string>>, isBlock: boolean): void {
    if (this.stack.length >= DEEPEST) {
      this.deeper++
      return
    }
    const outer = this.top
    if (outer.silent) {
      // Nothing in it is ever text of the report: it needs no place in the tree.
      if (tag === "svg" || tag === "math") this.foreign++
      this.top = { tag, node: outer.node, silent: true, linked: false, bold: false, block: outer.block }
      this.stack.push(this.top)
      if (tag === "script") this.script = /ld\+json/i.test(attributes.type ?? "") ? [] : null
      return
    }
    const { class: classes, id } = attributes
    const names = classes || id ? ` ${classes ?? ""} ${id ?? ""} `.toLowerCase() : "  "
    const node = this.nodes.length
    this.nodes.push({ tag, parent: outer.node, depth: this.stack.length, names, attributes })
    if (tag === "svg" || tag === "math") this.foreign++
    this.top = {
      tag,
      node,
      silent: outer.silent || SILENT.has(tag),
      linked: outer.linked || tag === "a",
      bold: outer.bold || BOLD.has(tag),
      block: isBlock ? node : outer.block,
    }
    this.stack.push(this.top)
    if (tag === "time" && attributes.datetime) this.times.push({ node, value: attributes.datetime })
    if (tag === "script") this.script = /ld\+json/i.test(attributes.type ?? "") ? [] : null
  }

  private declare(tag: string, attributes: Readonly<Record<string, string>>): void {
    if (tag !== "meta" && tag !== "html" && tag !== "link" && !attributes.itemprop) return
    if (tag === "html" && attributes.lang) this.language ??= attributes.lang
    if (tag === "link" && attributes.href && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? "")) {
      this.canonical ??= attributes.href
    }
    const name = attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"]
    const content = attributes.content
    if (!name || content === undefined || (tag !== "meta" && !attributes.itemprop)) return
    const key = name.trim().toLowerCase()
    const known = this.metas.get(key)
    if (known) {
      if (known.length < 20) known.push(content)
    } else this.metas.set(key, [content])
  }

  /** A block closes the paragraph that is open around it; a list item or a cell closes its elder sibling. */
  private closeImplied(tag: string): void {
    const elder = CLOSES[tag]
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i]!.tag
      if (open === "p" || elder?.includes(open)) {
        while (this.stack.length > i) this.pop()
        if (open === "p" && !elder) return
      } else if (FENCES.has(open)) return
    }
  }

  close(tag: string): void {
    if (BLOCKS.has(tag)) this.endBlock()
    if (this.deeper > 0) {
      this.deeper--
      return
    }
    for (let i = this.stack.length - 1; i >= 0; i--) {
      if (this.stack[i]!.tag !== tag) continue
      while (this.stack.length > i) this.pop()
      return
    }
  }

  private pop(): void {
    const { tag } = this.stack.pop()!
    this.top = this.stack.at(-1) ?? TOP
    if (tag === "svg" || tag === "math") this.foreign--
    if (tag === "script" && this.script) {
      this.jsonLd.push(this.script.join(""))
      this.script = null
    }
    if (BLOCKS.has(tag)) this.endBlock()
  }

  text(start: number, end: number): void {
    const top = this.top
    if (top.silent) {
      if (top.tag === "title" && this.titleText.length < LONGEST_VALUE) {
        this.titleText += this.html.slice(start, Math.min(end, start + LONGEST_VALUE))
      }
      if (top.tag === "script" && this.script && end - start < LONGEST_SCRIPT) {
        this.script.push(this.html.slice(start, end))
      }
      return
    }
    this.count(this.words.add(this.html, start, end))
  }

  entity(character: string, start: number, end: number): void {
    if (this.top.silent) {
      if (this.top.tag === "title" && this.titleText.length < LONGEST_VALUE) this.titleText += character
      return
    }
    this.count(this.words.addEntity(character, start, end))
  }

  private count(letters: number): void {
    if (letters === 0) return
    if (this.letters === 0) this.textNode = this.top.block
    this.letters += letters
    if (this.top.linked) this.linked += letters
    if (this.top.bold) this.bold += letters
  }

  private endBlock(): void {
    if (this.letters > 0) {
      const { words: text, linked, bold, letters } = this
      this.blocks.push({ node: this.textNode, text, linked, bold, letters })
      this.words = new RunText()
      this.linked = 0
      this.bold = 0
      this.letters = 0
    } else if (!this.words.untouched) this.words = new RunText()
  }
}
