import type { PageNode } from "./html-page.ts"

/** What an element says of the text in it, by its name, its classes and its role; a bit each. */
export const BESIDE = 1 // beside the report: menus, boxes, comments, shares…
export const HIDDEN = 2
export const HEADING = 4
export const CAPTION = 8
export const ITEM = 16
export const QUOTE = 32
export const PULL = 64
export const EMBED = 128
export const BYLINE = 256
export const STANDFIRST = 512
export const TABLE = 1024
export const BODY = 2048 // named as the body of an article
export const TITLE = 4096
export const CREDIT = 8192
export const DATE = 16384

/** Hints handed down to what lies inside. */
const INHERITED =
  CAPTION | ITEM | QUOTE | PULL | EMBED | BYLINE | STANDFIRST | TABLE | BODY | HEADING | TITLE | CREDIT | DATE

const BESIDE_TAGS = new Set(["aside", "footer", "form", "nav"])
const BESIDE_ROLES = new Set([
  "navigation",
  "complementary",
  "banner",
  "contentinfo",
  "dialog",
  "search",
  "menu",
  "alert",
  "alertdialog",
])

const BESIDE_NAMES = names(
  "comment disqus footer side-?bar rodape popmake pum-overlay relat(?:ed|ion)(?![a-z]*ship) relacionad recommend recirc promo newsletter infolettre subscri sign-?up",
  "cookie consent gdpr rgpd advert sponsor social shar(?:e|ing) partage breadcrumb nav(?:bar|igation) masthead pop-?up modal overlay outbrain",
  "taboola trending popular most-?(?:read|view|shared) more-?(?:stories|news|from|on) read-?(?:more|next|also) lire-aussi a-lire plus-lus teaser carousel",
  "author-?(?:bio|box|info|card|desc|profile) about-?(?:the-)?author contributor-?bio copyright disclaimer print-?only no-?print skip-?link",
  "pagination pager toolbar tooltip donat table-of-contents publicite abonne(?!r) commentaire replies feedback call-to-action sharedaddy addtoany",
  "a-voir-aussi voir-aussi meme-sujet (?:articles?|liens?|dossiers?|contenus?)-?(?:lies?|associes?|similaires?|connexes?|recommandes?) reseaux-sociaux fil-d-?ariane",
  "pied-?de-?page bandeau-(?:cookie|pub|abo) inscription publi-?redac mentions-legales nous-suivre suivez-nous partager lettre-d?-?info",
  "werbung anzeigen? kommentar(?:e|bereich) weitere-(?:artikel|themen) mehr-zum-thema publicidad compartir comentario te-puede-interesar boletin",
  "editsection reflist navbox infobox catlinks suggest yarpp login-?(?:prompt|form|box) voucher adblock",
)
const BESIDE_WORDS = words(
  "tags? nav menu also bio login rating poll toc ads? advert reactions? reply cta foot aside",
)
/** "tag-politics" is a subject, "tags" is a box. */
const TAGS = /\stags?(?:-(?:list|links|cloud|container))?\s/
const BODY_NAMES =
  /article-?_?_?(?:body|content|text|copy)|story-?_?_?(?:body|content|text|copy)|(?:post|entry|news|content|page|blog|main)-?_?_?(?:body|content|text|copy)(?:[\s_-]|$)|articlebody|storybody|body-?(?:copy|text|content)|rich-?text|(?:^|[\s_-])(?:prose|wysiwyg)(?:[\s_-]|$)/
const HIDDEN_NAMES =
  /(?:^|[\s_-])(?:hidden|hide|sr-only|screen-reader(?:-text)?|visually-?hidden|visuallyhidden|d-none)(?:[\s_-]|$)/
const CAPTION_NAMES =
  /caption|legende|(?:^|[\s_-])(?:photo|image|media|picture)-?_?_?(?:desc|text|info|meta|title)/
const CREDIT_NAMES = /credit|copyright-?holder|(?:^|[\s_-])photographer|image-?source/
const PULL_NAMES = /pull-?_?quote|quote-?box|blockquote-?pull|exergue|inset-?quote|highlight-?quote/
const EMBED_NAMES =
  /twitter-?(?:tweet|video)|instagram-media|fb-(?:post|video)|tiktok-embed|reddit-(?:embed|card)|bluesky-embed|mastodon-embed|embedded-?(?:tweet|post)/
const BYLINE_NAMES =
  /byline|by-line|(?:^|[\s_-])(?:authors?|signature|posted-by|article-?author|entry-?author|post-?author|story-?author)(?:[\s_-]|$)|author-?(?:name|link)|(?:^|[\s_-])(?:entry|post|article|story)-?_?_?(?:meta|info|details)(?:[\s_-]|$)|dateline|timestamp|time-?stamp|(?:^|[\s_-])(?:date|published|pubdate|publish-?date)(?:[\s_-]|$)/
const STANDFIRST_NAMES =
  /standfirst|stand-first|chapo|chapeau|(?:^|[\s_-])(?:dek|deck|lede|subhead(?:line)?|sub-?title|summary|excerpt|teaser-text|article-?_?_?(?:lead|summary|intro|desc(?:ription)?)|strapline)(?:[\s_-]|$)/

export function hintsOf(node: PageNode): number {
  const { tag, names, attributes } = node
  let hints = 0
  if (BESIDE_TAGS.has(tag) || BESIDE_ROLES.has(attributes.role ?? "")) hints |= BESIDE
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") hints |= HIDDEN
  if (attributes.style && /display\s{0,3}:\s{0,3}none/i.test(attributes.style)) hints |= HIDDEN
  if (tag.length === 2 && tag[0] === "h" && tag[1]! >= "1" && tag[1]! <= "6") hints |= HEADING
  if (tag === "h1") hints |= TITLE
  if (tag === "figcaption" || tag === "caption") hints |= CAPTION
  if (tag === "li" || tag === "dd" || tag === "dt") hints |= ITEM
  if (tag === "blockquote") hints |= QUOTE
  if (tag === "table") hints |= TABLE
  const property = attributes.itemprop
  if (property) hints |= PROPERTIES[property.toLowerCase()] ?? 0
  if (names.length > 4 && tag !== "body" && tag !== "html") hints |= hintsOfNames(names)
  return hints
}

/** Class names are run together as often as they are parted, so most are looked for anywhere… */
function names(...lists: string[]): RegExp {
  return new RegExp(lists.join(" ").split(" ").join("|"))
}

/** …and the short ones only as words. */
function words(list: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${list.split(" ").join("|")})(?:[\\s_-]|$)`)
}

const PROPERTIES: Readonly<Record<string, number>> = {
  articlebody: BODY,
  headline: TITLE,
  author: BYLINE,
  datepublished: DATE,
  datemodified: DATE,
  caption: CAPTION,
  comment: BESIDE,
}

const LIVE_NAMES = /(?:^|[\s_-])(?:live|direct|match|minute|commentary)(?:[\s_-]|$)/
const NOT_LIVE_NAMES =
  /share|social|promo|newsletter|subscri|advert|sponsor|related|teaser|footer|nav|menu|modal|overlay|carousel|respond|reply/

/** The words of names repeat all over a page, and from page to page: each is judged once. */
function hintsOfNames(names: string): number {
  let hints = 0
  let start = 1
  for (let i = 1; i <= names.length; i++) {
    const code = i < names.length ? names.charCodeAt(i) : 0x20
    if (code !== 0x20 && code !== 0x0a && code !== 0x09 && code !== 0x0d && code !== 0x0c) continue
    if (i - start > 2) hints |= hintsOfWord(names.slice(start, i))
    start = i + 1
  }
  // What is said minute by minute of a match is a report, though each entry is named a comment.
  if ((hints & (BESIDE | LIVE | NOT_LIVE)) === (BESIDE | LIVE)) hints &= ~BESIDE
  // A box named both ways holds the report, or a post shown in it.
  if (hints & (BODY | EMBED | NOT_BESIDE)) hints &= ~BESIDE
  return hints & ~(LIVE | NOT_LIVE | NOT_BESIDE)
}

const LIVE = 1 << 20
const NOT_LIVE = 1 << 21
const NOT_BESIDE = 1 << 22

function hintsOfWord(name: string): number {
  const known = judged.get(name)
  if (known !== undefined) return known
  let hints = 0
  const word = ` ${name} `
  if (TAGS.test(word) || BESIDE_NAMES.test(word) || BESIDE_WORDS.test(word)) hints |= BESIDE
  if (BODY_NAMES.test(word)) hints |= BODY
  if (HIDDEN_NAMES.test(word)) hints |= HIDDEN
  if (CAPTION_NAMES.test(word)) hints |= CAPTION
  if (CREDIT_NAMES.test(word)) hints |= CREDIT
  if (PULL_NAMES.test(word)) hints |= PULL
  if (EMBED_NAMES.test(word)) hints |= EMBED
  if (BYLINE_NAMES.test(word)) hints |= BYLINE
  if (STANDFIRST_NAMES.test(word)) hints |= STANDFIRST
  if (LIVE_NAMES.test(word)) hints |= LIVE
  if (NOT_LIVE_NAMES.test(word)) hints |= NOT_LIVE
  if (NOT_BESIDE_NAMES.test(word)) hints |= NOT_BESIDE
  if (judged.size > 20_000) judged.clear()
  if (name.length < 200) judged.set(name, hints)
  return hints
}

const NOT_BESIDE_NAMES = /social-?(?:media-?)?embed|with(?:out)?-(?:side-?bar|nav)/
const judged = new Map<string, number>()

/** For each element, its own hints and those handed down to it. */
export interface Hints {
  readonly own: Uint32Array
  readonly all: Uint32Array
}

/** An element that holds this many letters of prose is no byline, caption or credit, whatever its class says. */
const MOST_LETTERS = 900
const SMALL = CAPTION | CREDIT | BYLINE | DATE | STANDFIRST | PULL | EMBED | TITLE

/** `mass`: letters of prose in each element. */
export function hintsOfPage(nodes: readonly PageNode[], mass: ArrayLike<number>): Hints {
  const own = new Uint32Array(nodes.length)
  const all = new Uint32Array(nodes.length)
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!
    own[i] = hintsOf(node) & (mass[i]! > MOST_LETTERS ? ~SMALL : ~0)
    all[i] = own[i]! | (node.parent >= 0 ? all[node.parent]! & INHERITED : 0)
  }
  return { own, all }
}
