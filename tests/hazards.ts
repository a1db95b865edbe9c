import { InputError } from "../src/input/error.ts"
import { type Read, type ReadOptions, readSource } from "../src/input/open.ts"
import { blockRules as en } from "../src/lang/en/blocks.ts"
import { blockRules as fr } from "../src/lang/fr/blocks.ts"
import type { Article } from "../src/model/article.ts"
import { blocksOf } from "../src/segment/blocks.ts"

// What the tests of hazards share: reading small hostile inputs, and telling what became of them.

export const A =
  "La digue de Lanvec a cédé dans la nuit de dimanche à lundi, sans faire de victime, ont annoncé les pompiers du port."
export const B =
  "Le préfet a promis une réparation « avant l’été », mais les assureurs parlent plutôt d’un chantier de six mois."

export async function reads(
  data: string | Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Read[]> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data
  const out: Read[] = []
  for await (const read of readSource({ bytes, name }, options)) out.push(read)
  return out
}

export async function one(
  data: string | Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Article> {
  const [read] = await reads(data, name, options)
  if (!read) throw new Error("nothing was read")
  if ("error" in read) throw read.error
  return read.article
}

/** The problem of each input that was refused, "read" for the others. */
export function problems(list: readonly Read[]): string[] {
  return list.map(read =>
    "error" in read ? (read.error instanceof InputError ? read.error.problem : "?") : "read",
  )
}

export const page = (inner: string, head = "") =>
  `<!doctype html><html lang="fr"><head><title>La digue</title>${head}</head><body><article><h1>La digue a cédé</h1>${inner}</article></body></html>`

/** Role and first words of each block, once structure and wording have been judged. */
export function judged(article: Article): string[] {
  return blocksOf(article, article.language?.startsWith("en") ? en : fr).map(
    b => `${b.role}: ${article.text.slice(b.start, b.end).slice(0, 24)}`,
  )
}

/** The words that count as the report's own. */
export function body(article: Article): string {
  const roles = new Set(["paragraph", "heading", "list-item", "blockquote", "standfirst"])
  return blocksOf(article, fr)
    .filter(b => roles.has(b.role))
    .map(b => article.text.slice(b.start, b.end))
    .join("\n")
}
