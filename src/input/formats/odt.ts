import { type Input, LARGEST, type Read, type Request } from "../adapter.ts"
import { articleOf, given } from "../article.ts"
import { InputError } from "../error.ts"
import { allOf } from "../gather.ts"
import { joinPieces } from "../joined.ts"
import { all, piecesOf, readXml, type XmlRoles } from "../xml.ts"
import { entriesOf } from "../zip.ts"

const ROLES: XmlRoles = {
  p: null,
  h: "heading",
  "list-item": "list-item",
  "tracked-changes": "skip",
  note: "skip",
  annotation: "skip",
  "table-of-content": "skip",
  "sequence-decls": "skip",
  s: "space",
  tab: "space",
}

/** A document of OpenDocument: its paragraphs. Offsets lead into its `content.xml`. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const bytes = await input.bytes()
  for await (const entry of entriesOf({ bytes }, input.name, name => name === "content.xml")) {
    const content = await allOf(await entry.stream(), `${input.name}/${entry.name}`, LARGEST)
    const source = new TextDecoder().decode(content)
    const { root } = readXml(source.replaceAll("text:line-break", "text:br        "), input.name)
    const body = all(root, "text").find(node => node.name === "office:text") ?? root
    const pieces = piecesOf(body, source, ROLES)
    if (pieces.length === 0) break
    const { text, stretches, sourceMap } = joinPieces(pieces)
    const first = pieces[0]!
    const title = first.hint === "heading" ? first.text.text : null
    if (title) stretches[0] = { ...stretches[0]!, hint: "headline" }
    const facts = { title, ...given(request.facts) }
    yield { article: { ...articleOf(text, stretches, facts, input.name, []), sourceMap } }
    return
  }
  throw new InputError({
    problem: "no-body",
    from: input.name,
    at: 0,
    detail: "the document has no words in it",
    remedy: "Save the document as text",
  })
}
