import { type ContractionContext, wordSet } from "../../segment/rules.ts"

const BEFORE_ARTICLE =
  wordSet(`à dans par sur sous avec pour sans contre entre vers chez après avant dès depuis pendant
  selon et ou mais que qu' où si comme est sont a ont y il ils elle elles on nous vous fait font`)

/** Is « du » or « des » an article (« des ministres ont refusé ») and no « de le », « de les »? */
export function partitive({ before, word }: ContractionContext): boolean {
  if (word === "du") return false
  return before === "" || BEFORE_ARTICLE.has(before)
}
