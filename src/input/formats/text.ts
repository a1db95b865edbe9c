import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { decode } from "../decode.ts"
import { refuseBlank } from "../decoded.ts"
import { InputError } from "../error.ts"
import { frontMatter } from "../front-matter.ts"
import { articleFromRecord } from "../record.ts"
import { articleFromText } from "../text.ts"
import { extension } from "./index.ts"

/** Plain text: one report a file, whose facts may stand in a head above it. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decode(await input.bytes(), input.name, request.encoding)
  refuseBlank(text, input.name)
  refuseMarkup(text, input.name)
  yield textArticle(text, input.name, request, notes)
}

function textArticle(text: string, name: string, request: Request, notes: readonly Note[]): Read {
  const headed = frontMatter(text)
  if (!headed) return { article: articleFromText(text, request.facts, name, notes) }
  const article = articleFromRecord(headed, {}, request.facts, name)
  if (typeof article !== "string") {
    // The decoder counts from the top of the file, the report begins under the head.
    const moved = notes.map(note => ({ ...note, span: null }))
    return { article: { ...article, notes: [...moved, ...article.notes] } }
  }
  const detail = `under the head of the file, ${article}`
  return {
    error: new InputError({
      problem: "no-body",
      from: name,
      at: 0,
      detail,
      remedy: "Put the report's text under it.",
    }),
  }
}

/** XML of a form that Selon does not know is no report as it stands. A name that promises text is believed. */
function refuseMarkup(text: string, name: string): void {
  if (!/^\s{0,99}<\?xml\s/.test(text) || ["txt", "text", "md"].includes(extension(name))) return
  throw new InputError({
    problem: "unsupported",
    from: name,
    at: 0,
    detail: "this is XML of a form that Selon does not know",
    remedy: "Extract the text of the report, or save the page as HTML, or say --from text",
  })
}
