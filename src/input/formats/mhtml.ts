import { doubt } from "../../model/doubts.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { InputError } from "../error.ts"
import { articlesFromHtml } from "../html.ts"
import { messageOf } from "../message.ts"

/** A page saved by a browser as one file: the page in it, and the address it was saved from. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const message = await messageOf(await input.bytes(), input.name)
  if (!message.html) {
    const remedy = "Save the page as HTML alone"
    throw new InputError({
      problem: "no-body",
      from: input.name,
      at: 0,
      detail: "there is no page in it",
      remedy,
    })
  }
  const saved = message.header("snapshot-content-location") ?? message.header("content-location")
  const url = saved && /^https?:\/\/\S{1,2000}$/i.test(saved) ? saved : null
  const notes = message.cut ? [{ kind: "truncated" as const, message: doubt("file-cut"), span: null }] : []
  for (const article of articlesFromHtml(message.html, request.facts, input.name, notes)) {
    yield { article: article.url ? article : { ...article, url } }
  }
}
