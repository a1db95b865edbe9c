import type { BlockRole } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import { type Input, LARGEST, type Read, type Request } from "../adapter.ts"
import { articleOf, given } from "../article.ts"
import { InputError } from "../error.ts"
import { allOf } from "../gather.ts"
import { joinPieces, type Piece } from "../joined.ts"
import { RunText } from "../run-text.ts"
import { child, childrenOf, isText, readXml, wordsOf, type XmlNode } from "../xml.ts"
import { entriesOf } from "../zip.ts"

const WANTED = new Set(["word/document.xml", "docProps/core.xml"])

/** A document of a word processor: its paragraphs as they stand once all changes are accepted. Its own dates are those
 * of a file, not of a report, and are not taken for one. Offsets lead into `word/document.xml`. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const parts = new Map<string, string>()
  const bytes = await input.bytes()
  for await (const entry of entriesOf({ bytes }, input.name, name => WANTED.has(name))) {
    const content = await allOf(await entry.stream(), `${input.name}/${entry.name}`, LARGEST)
    parts.set(entry.name, new TextDecoder().decode(content))
  }
  const source = parts.get("word/document.xml")
  if (source === undefined) throw noBody(input.name, "there is no document in it")
  const { root } = readXml(source, input.name)
  const notes: Note[] = []
  const pieces = new Paragraphs(source, notes).of(child(root, "body") ?? root)
  if (pieces.length === 0) throw noBody(input.name, "the document has no words in it")
  const { text, stretches, sourceMap } = joinPieces(pieces)
  const headline = pieces.find(p => p.hint === "headline")?.text.text ?? null
  const facts = {
    title: headline ?? titleIn(parts.get("docProps/core.xml"), input.name),
    ...given(request.facts),
  }
  yield { article: { ...articleOf(text, stretches, facts, input.name, notes), sourceMap } }
}

/** The title that the writer gave the document; null for what the program put there. */
function titleIn(core: string | undefined, from: string): string | null {
  if (!core) return null
  const title = wordsOf(child(readXml(core, from).root, "title"))
  return title && !/^(?:Microsoft Word|Document\d|Sans titre|Untitled)|\.docx?$/i.test(title) ? title : null
}

/** Elements whose text is not the document's: deleted, moved away, codes of fields, a second drawing of the same. */
const SILENT = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "Fallback",
  "sectPr",
  "pPr",
  "rPr",
  "drawing",
  "pict",
])

class Paragraphs {
  private readonly source: string
  private readonly notes: Note[]
  private readonly out: Piece[] = []
  private footnotes = 0

  constructor(source: string, notes: Note[]) {
    this.source = source
    this.notes = notes
  }

  of(body: XmlNode): Piece[] {
    this.walk(body)
    if (this.footnotes > 0) {
      const count = this.footnotes
      const message = count === 1 ? doubt("one-footnote") : doubt("footnotes", { count })
      this.notes.push({ kind: "input", message, span: null })
    }
    return this.out
  }

  private walk(node: XmlNode): void {
    for (const c of node.children) {
      if (isText(c) || SILENT.has(c.local)) continue
      if (c.local === "p") this.paragraph(c)
      else this.walk(c)
    }
  }

  private paragraph(node: XmlNode): void {
    const text = new RunText()
    this.runs(node, text)
    if (text.text !== "") this.out.push({ text, hint: roleOf(node) })
  }

  private runs(node: XmlNode, text: RunText): void {
    for (const c of node.children) {
      if (isText(c) || SILENT.has(c.local)) continue
      if (c.local === "t") this.words(c, text)
      else if (c.local === "tab") text.addEntity(" ", c.start, c.end)
      else if (c.local === "br" || c.local === "cr") text.lineBreak(c.start)
      else if (c.local === "noBreakHyphen") text.addEntity("-", c.start, c.end)
      else if (c.local === "footnoteReference" || c.local === "endnoteReference") this.footnotes++
      // A box of text inside a paragraph has paragraphs of its own.
      else if (c.local === "txbxContent") this.walk(c)
      else this.runs(c, text)
    }
  }

  private words(node: XmlNode, text: RunText): void {
    for (const c of node.children) {
      if (!isText(c)) continue
      if (c.text.length === c.end - c.start) text.add(this.source, c.start, c.end)
      else text.addEntity(c.text, c.start, c.end)
    }
  }
}

function roleOf(paragraph: XmlNode): BlockRole | null {
  const properties = child(paragraph, "pPr")
  const value = (name: string) => {
    const node = childrenOf(properties, name)[0]
    return node ? (Object.entries(node.attributes).find(([key]) => /(?:^|:)val$/.test(key))?.[1] ?? "") : null
  }
  const style = (value("pStyle") ?? "").toLowerCase()
  if (/^(?:title|titre)$/.test(style)) return "headline"
  if (/^(?:subtitle|sous-?titre)$/.test(style)) return "standfirst"
  if (/^(?:heading|titre)\s?\d/.test(style) || value("outlineLvl") !== null) return "heading"
  if (/caption|l[eé]gende/.test(style)) return "caption"
  if (/quote|citation/.test(style)) return "blockquote"
  return childrenOf(properties, "numPr").length > 0 || /^list|^paragraphedeliste/.test(style)
    ? "list-item"
    : null
}

function noBody(from: string, detail: string): InputError {
  return new InputError({ problem: "no-body", from, at: 0, detail, remedy: "Save the document as text" })
}
