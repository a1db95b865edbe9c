import type { Genre } from "../model/article.ts"

/** The genre that containers name by a word of their own: IPTC's genres, types of schema.org, fields of records. */
export function genreNamed(name: string | null | undefined): Genre | null {
  const word = name?.slice(Math.max(name.lastIndexOf(":"), name.lastIndexOf("/")) + 1).trim() ?? ""
  if (/^(?:opinion(?:NewsArticle)?s?|editorial|op-?ed|commentary|column|tribune|éditorial)$/i.test(word))
    return "opinion"
  return /^(?:interview|entretien|q ?(?:&|and|-)? ?a|questions?[ -]and[ -]answers?)$/i.test(word)
    ? "interview"
    : null
}
