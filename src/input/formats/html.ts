import type { Input, Read, Request } from "../adapter.ts"
import { decodedInput } from "../decoded.ts"
import { articlesFromHtml } from "../html.ts"
import { articlesFromEuropresse, isEuropresse } from "./europresse.ts"

/** A saved page: one report, or the posts of a live page. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const { text, notes } = await decodedInput(input, request)
  if (isEuropresse(text)) yield* articlesFromEuropresse(text, input.name, request.facts, notes)
  else for (const article of articlesFromHtml(text, request.facts, input.name, notes)) yield { article }
}
