import type { Article } from "../model/article.ts"
import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import { articleOf, type Facts, given } from "./article.ts"
import { withEdition } from "./editions.ts"
import { InputError } from "./error.ts"
import { type Chosen, chooseBlocks } from "./html-choose.ts"
import { embedNotes } from "./html-embed.ts"
import { factsOfPage, type PageFacts } from "./html-facts.ts"
import { type LivePost, livePosts } from "./html-live.ts"
import { type Page, readPage } from "./html-page.ts"
import { joinPieces } from "./joined.ts"
import { articleFromText } from "./text.ts"

/** The reports of a page: one, or for a page that is kept up live, what stands above the posts and then each post with
 * its own time. Throws `InputError` when there is none. */
export function articlesFromHtml(
  html: string,
  facts: Facts,
  origin: string,
  notes: readonly Note[] = [],
): Article[] {
  const page = readPage(html)
  const declared = factsOfPage(page)
  const posts = declared.live ? livePosts(page, declared.live) : []
  if (posts.length === 0) return [articleOfPage(page, declared, facts, origin, notes)]
  const within = new Set(posts.flatMap(post => post.pieces.map(p => p.text)))
  const above = { ...page, blocks: page.blocks.filter(block => !within.has(block.text)) }
  const out: Article[] = []
  try {
    out.push(articleOfPage(above, { ...declared, body: null }, facts, origin, notes))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
  }
  posts.forEach((post, i) => {
    out.push(articleOfPost(post, declared.facts, facts, `${origin}#post${i + 1}`, notes))
  })
  return out
}

/** A post has its own words and its own moment; when it has none, none is made up. */
function articleOfPost(
  post: LivePost,
  page: Facts,
  over: Facts,
  origin: string,
  before: readonly Note[],
): Article {
  const notes = [...before, ...post.notes]
  const url = page.url && post.anchor ? `${page.url}#${post.anchor}` : null
  const facts: Facts = {
    ...page,
    id: null,
    title: post.title ?? page.title ?? null,
    url,
    published: post.published,
    modified: null,
    byline: post.byline ?? page.byline ?? null,
    ...given({ ...over, published: null }),
  }
  // The posts of a page share its address and are no versions of one another.
  const edition = url === null ? null : { uri: url, version: null, at: post.published, withdrawn: false }
  if (post.text !== null) return withEdition(articleFromText(post.text, facts, origin, notes), edition)
  const { text, stretches, sourceMap } = joinPieces(post.pieces)
  return withEdition({ ...articleOf(text, stretches, facts, origin, notes), sourceMap }, edition)
}

/** A saved page to the report in it: its blocks joined by blank lines, each with what its form says it is, and what
 * the page declares of itself. `facts` that are given win over the page's. Scripts, menus, boxes and comments are left
 * out by their structure; wording is judged later (`segment/blocks.ts`). Throws `InputError` when there is no prose. */
export function articleFromHtml(
  html: string,
  facts: Facts,
  origin: string,
  notes: readonly Note[] = [],
): Article {
  const page = readPage(html)
  return articleOfPage(page, factsOfPage(page), facts, origin, notes)
}

function articleOfPage(
  page: Page,
  declared: PageFacts,
  facts: Facts,
  origin: string,
  notes: readonly Note[],
): Article {
  const chosen = chooseBlocks(page, {
    title: declared.facts.title ?? null,
    description: declared.description,
  })
  const headline = chosen.find(c => c.hint === "headline")?.block.text.text ?? null
  const told = { ...declared.facts, title: titleOf(declared.facts.title ?? null, headline), ...given(facts) }
  const all = [...notes, ...declared.notes]
  if (isPoor(chosen, declared.body)) {
    const message = doubt("hidden-page")
    return articleFromText(declared.body!, told, origin, [...all, { kind: "input", message, span: null }])
  }
  if (chosen.length === 0) {
    const remedy = "If the report is there, save the page once more after it has loaded, or save it as text"
    throw new InputError({
      problem: "no-body",
      from: origin,
      at: 0,
      detail: "the page has no report in it",
      remedy,
    })
  }
  const { text, stretches, sourceMap } = joinPieces(chosen.map(c => ({ text: c.block.text, hint: c.hint })))
  const embeds = embedNotes(page, chosen, stretches)
  return { ...articleOf(text, stretches, told, origin, [...all, ...embeds]), sourceMap }
}

/** Pages that are filled in by scripts show next to nothing, yet many carry the report whole in their JSON-LD. */
function isPoor(chosen: readonly Chosen[], body: string | null): boolean {
  if (body === null || body.length < 400 || /<[a-z/!]/i.test(body)) return false
  return chosen.reduce((n, c) => n + c.block.text.text.length, 0) < body.length * 0.4
}

/** The declared title without the name of the outlet that many pages add to it: « Headline | The Paper ». */
function titleOf(declared: string | null, headline: string | null): string | null {
  if (!declared || !headline) return declared ?? headline
  const rest = declared.startsWith(headline) ? declared.slice(headline.length) : ""
  return /^\s?[|–—·•:-]\s?.{1,60}$/u.test(rest) ? headline : declared
}
