import type { Note } from "../model/note.ts"
import type { Read } from "./adapter.ts"
import type { Facts } from "./article.ts"
import { InputError } from "./error.ts"
import { frontMatter } from "./front-matter.ts"
import { articleFromRecord } from "./record.ts"
import { articleFromText } from "./text.ts"

/** A plain text whose facts may stand in a head above it. `facts` win over what the head says. */
export function headedArticle(text: string, facts: Facts, name: string, notes: readonly Note[] = []): Read {
  const headed = frontMatter(text)
  if (!headed) return { article: articleFromText(text, facts, name, notes) }
  const article = articleFromRecord(headed, {}, facts, name)
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
