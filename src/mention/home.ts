import type { Article } from "../model/article.ts"
import { keyOf, type Lexicon } from "./lexicon.ts"

/** Domains of countries that the whole world registers in. */
const ANYBODYS = new Set("ai am cc co fm gg im io la ly me nu sh so tk to tv vc ws".split(" "))

/** The country whose ministers an outlet calls "the minister" without saying of where: as the lists have the outlet, else
 * by the domain of its address; and which of the two told. Null when neither does. */
export function homeOf(
  { outlet, url, agency }: Article,
  lexicon: Lexicon,
): { readonly country: string; readonly by: string } | null {
  if (outlet && outlet !== agency) {
    const listed = lexicon.known.get(keyOf(outlet))?.find(entry => entry.type === "media")
    if (listed) return listed.country ? { country: listed.country, by: outlet } : null
  }
  const domain = /^https?:\/\/[^/?#:]+\.([a-z]{2})(?:[:/?#]|$)/i.exec(url ?? "")?.[1]?.toLowerCase()
  if (!domain || ANYBODYS.has(domain)) return null
  const code = domain === "uk" ? "GB" : domain.toUpperCase()
  return lexicon.stateNames.has(code) ? { country: code, by: `.${domain}` } : null
}
