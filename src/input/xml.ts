import { Tokenizer, type TokenizerCallbacks } from "htmlparser2"
import type { BlockRole } from "../model/article.ts"
import type { SourceMap } from "../model/source-map.ts"
import { InputError } from "./error.ts"
import type { Piece } from "./joined.ts"
import { RunText } from "./run-text.ts"

/** A run of characters, and where in the file it stands: character by character, or as a whole (an entity). */
export interface XmlText {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface XmlNode {
  /** As written, prefix and all. */
  readonly name: string
  /** Without its prefix. */
  readonly local: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | XmlText)[]
  /** The source between its tags. */
  readonly start: number
  readonly end: number
}

export interface XmlDocument {
  readonly root: XmlNode
  /** Did the file end before its last element did? */
  readonly truncated: boolean
}

/** Nobody nests a report deeper; what lies further in counts as lying at this depth. */
const DEEPEST = 256
const MOST_NODES = 1_000_000
const LONGEST_VALUE = 65_536

/** Reads XML as wires and feeds write it, in time linear in its length. Faults of form (a bare `&`, a tag that is
 * never closed) are passed over as a reader would. Entities are those of XML and numbers; a document that declares
 * its own is refused, and nothing outside the file is ever looked up. Throws `InputError`. */
export function readXml(source: string, from: string): XmlDocument {
  const reader = new XmlReader(source, from)
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, reader)
  tokenizer.write(source)
  tokenizer.end()
  return reader.document()
}

export function isText(child: XmlNode | XmlText): child is XmlText {
  return "text" in child
}

/** The first child that leads there: names without prefixes, parted by slashes. */
export function child(node: XmlNode | null, path: string): XmlNode | null {
  let at: XmlNode | null = node
  for (const name of path.split("/")) {
    at = (at?.children.find(c => !isText(c) && c.local === name) as XmlNode | undefined) ?? null
  }
  return at
}

export function childrenOf(node: XmlNode | null, ...names: string[]): XmlNode[] {
  return (node?.children ?? []).filter((c): c is XmlNode => !isText(c) && names.includes(c.local))
}

/** Every element of a name under this one, in document order; not inside one another. */
export function all(node: XmlNode, ...names: string[]): XmlNode[] {
  const out: XmlNode[] = []
  const walk = (at: XmlNode) => {
    for (const c of at.children) {
      if (isText(c)) continue
      if (names.includes(c.local)) out.push(c)
      else walk(c)
    }
  }
  walk(node)
  return out
}

/** The words inside an element, white space folded; null when there are none. */
export function wordsOf(node: XmlNode | null): string | null {
  if (!node) return null
  const parts: string[] = []
  const walk = (at: XmlNode) => {
    for (const c of at.children) isText(c) ? parts.push(c.text) : walk(c)
  }
  walk(node)
  return parts.join("").replace(/\s+/g, " ").trim() || null
}

/** The text directly inside an element, as written, with the way back to the file: markup that was packed as text. */
export function packedIn(node: XmlNode): { text: string; map: SourceMap } {
  const pieces = node.children.filter(isText)
  const map = {
    text: new Uint32Array(pieces.length),
    source: new Uint32Array(pieces.length),
    sourceEnd: new Uint32Array(pieces.length),
  }
  let at = 0
  pieces.forEach((piece, i) => {
    map.text[i] = at
    map.source[i] = piece.start
    map.sourceEnd[i] = piece.end
    at += piece.text.length
  })
  return { text: pieces.map(p => p.text).join(""), map }
}

/** What the elements of a form are: a block with its role (null: a plain paragraph), "skip" for what is no part of
 * the report, "space" for what stands for white space; any other element is looked through. Names without prefixes, lower case. */
export type XmlRoles = Readonly<Record<string, BlockRole | null | "skip" | "space">>

/** The blocks of a document in order: text of inline elements runs on, text outside every block is a paragraph. */
export function piecesOf(node: XmlNode, source: string, roles: XmlRoles): Piece[] {
  const out: Piece[] = []
  let text = new RunText()
  let hint: BlockRole | null = null
  const end = () => {
    if (text.text !== "") out.push({ text, hint })
    text = new RunText()
  }
  const walk = (at: XmlNode, role: BlockRole | null) => {
    for (const c of at.children) {
      if (isText(c)) {
        if (text.text === "") hint = role
        if (c.text.length === c.end - c.start) text.add(source, c.start, c.end)
        else text.addEntity(c.text, c.start, c.end)
        continue
      }
      const local = c.local.toLowerCase()
      const own = Object.hasOwn(roles, local) ? roles[local] : undefined
      if (own === "skip") continue
      if (own === "space") {
        text.addEntity(" ", c.start, c.end)
        continue
      }
      if (local === "br") {
        if (text.lineBreak(c.start)) end()
        continue
      }
      if (own === undefined) {
        walk(c, role)
        continue
      }
      end()
      walk(c, own ?? role)
      end()
    }
  }
  walk(node, null)
  end()
  return out
}

interface Draft {
  name: string
  local: string
  attributes: Record<string, string>
  children: (XmlNode | XmlText)[]
  start: number
  end: number
}

class XmlReader implements TokenizerCallbacks {
  private readonly source: string
  private readonly from: string
  private readonly top: Draft
  private readonly stack: Draft[]
  private deeper = 0
  private nodes = 0
  private open: Draft | null = null
  private attribute = ""
  private value = ""
  private truncated = false

  constructor(source: string, from: string) {
    this.source = source
    this.from = from
    this.top = { name: "", local: "", attributes: {}, children: [], start: 0, end: source.length }
    this.stack = [this.top]
  }

  document(): XmlDocument {
    const root = this.top.children.find((c): c is XmlNode => !isText(c))
    if (!root) throw this.refusal("not-text", 0, "there is no element in it", "Check that the file is XML")
    return { root, truncated: this.truncated }
  }

  onopentagname(start: number, end: number): void {
    const name = this.source.slice(start, Math.min(end, start + 256))
    this.open = { name, local: localOf(name), attributes: Object.create(null), children: [], start: end, end }
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.source.slice(start, Math.min(end, start + 256))
    this.value = ""
  }

  onattribdata(start: number, end: number): void {
    const room = LONGEST_VALUE - this.value.length
    if (room > 0) this.value += this.source.slice(start, Math.min(end, start + room))
  }

  onattribentity(code: number): void {
    if (this.value.length < LONGEST_VALUE) this.value += String.fromCodePoint(code)
  }

  onattribend(): void {
    if (this.open) this.open.attributes[this.attribute] ??= this.value
  }

  onopentagend(end: number): void {
    const made = this.open
    this.open = null
    if (!made) return
    if (++this.nodes > MOST_NODES)
      throw this.refusal(
        "too-large",
        end,
        `it has more than ${MOST_NODES} elements`,
        "Cut it into smaller files",
      )
    if (this.stack.length >= DEEPEST) {
      this.deeper++
      return
    }
    made.start = end + 1
    this.stack.at(-1)!.children.push(made)
    this.stack.push(made)
  }

  onselfclosingtag(end: number): void {
    const made = this.open
    this.open = null
    if (!made || ++this.nodes > MOST_NODES) return
    made.start = end + 1
    made.end = end + 1
    this.stack.at(-1)!.children.push(made)
  }

  onclosetag(start: number, end: number): void {
    if (this.deeper > 0) {
      this.deeper--
      return
    }
    const name = this.source.slice(start, Math.min(end, start + 256))
    for (let i = this.stack.length - 1; i > 0; i--) {
      if (this.stack[i]!.name !== name) continue
      while (this.stack.length > i) this.stack.pop()!.end = start - 2
      return
    }
  }

  ontext(start: number, end: number): void {
    if (this.stack.length > 1 && start >= 0)
      this.stack.at(-1)!.children.push({ text: this.source.slice(start, end), start, end })
  }

  ontextentity(code: number, end: number): void {
    if (this.stack.length < 2) return
    const start = Math.max(0, this.source.lastIndexOf("&", end - 1))
    this.stack.at(-1)!.children.push({ text: String.fromCodePoint(code), start, end })
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  ondeclaration(start: number, end: number): void {
    const declared = this.source.slice(start, Math.min(end, start + 4096))
    if (!/^\s{0,9}DOCTYPE/i.test(declared) || !declared.includes("[")) {
      if (!/^\s{0,9}(?:ENTITY|ATTLIST|ELEMENT|NOTATION)/i.test(declared)) return
    }
    const remedy = "Give the file without its DOCTYPE, after a look at what it declares"
    throw this.refusal("unsupported", start, "it declares entities or elements of its own", remedy)
  }

  onend(): void {
    this.truncated = this.stack.length > 1
    while (this.stack.length > 1) this.stack.pop()!.end = this.source.length
  }

  oncomment(): void {}
  onprocessinginstruction(): void {}

  private refusal(problem: InputError["problem"], at: number, detail: string, remedy: string): InputError {
    return new InputError({ problem, from: this.from, at, detail, remedy })
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(":") + 1)
}
