import { segmentRules as en } from "../src/lang/en/segment.ts"
import { segmentRules as es } from "../src/lang/es/segment.ts"
import { words } from "../src/lang/es/words.ts"
import { segmentRules as fr } from "../src/lang/fr/segment.ts"
import type { Article, Block } from "../src/model/article.ts"
import type { Parsed, Tokens } from "../src/model/doc.ts"
import { loadPack } from "../src/packs.ts"
import { segment } from "../src/segment/segment.ts"
import { tagByList } from "../src/tag/list.ts"
import type { TagModel } from "../src/tag/model.ts"
import { tag } from "../src/tag/tag.ts"

const RULES = { fr, en, es }

/** A report of the given text, read up to the tree. An empty line parts two paragraphs; every block is a paragraph. */
export function docOf(text: string, language: keyof typeof RULES, published?: string): Parsed {
  const tokens = tokensOf(text, language, published)
  return language === "es" ? tagByList(tokens, words) : tag(tokens, modelOf(language))
}

const models = new Map<string, TagModel>()

/** The pack as shipped, read once. */
function modelOf(language: string): TagModel {
  const model = models.get(language) ?? loadPack(language).model
  models.set(language, model)
  return model
}

/** The same, before any word is tagged. */
export function tokensOf(text: string, language: keyof typeof RULES, published?: string): Tokens {
  const blocks = paragraphs(text)
  const article = articleOf(text, blocks, language, published ?? null)
  return segment(article, blocks, language, RULES[language]).value
}

function articleOf(
  text: string,
  blocks: readonly Block[],
  language: string,
  published: string | null,
): Article {
  const unknown = { id: null, title: null, outlet: null, url: null, byline: null, agency: null }
  const stretches = blocks.map(({ start, end }) => ({ start, end, hint: null }))
  return { ...unknown, text, stretches, language, published, origin: "test", notes: [] }
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = []
  for (const found of text.matchAll(/[^\n]+(?:\r?\n[^\r\n]+)*/g)) {
    const start = found.index
    if (found[0].trim() !== "") blocks.push({ start, end: start + found[0].length, role: "paragraph" })
  }
  return blocks
}
