import type { Article, Genre, Stretch } from "../model/article.ts"
import type { Note } from "../model/note.ts"

/** What is known of a report beside its words; what is not given is null. */
export interface Facts {
  readonly id?: string | null
  readonly language?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly outlet?: string | null
  readonly url?: string | null
  readonly byline?: string | null
  readonly agency?: string | null
  readonly modified?: string | null
  readonly section?: string | null
  readonly genre?: Genre | null
}

export const FACT_NAMES = [
  "id",
  "language",
  "published",
  "title",
  "outlet",
  "url",
  "byline",
  "agency",
  "modified",
  "section",
] as const
export type FactName = (typeof FACT_NAMES)[number]

export function articleOf(
  text: string,
  stretches: readonly Stretch[],
  facts: Facts,
  origin: string,
  notes: readonly Note[],
): Article {
  return {
    id: facts.id ?? null,
    text,
    stretches,
    language: facts.language ?? null,
    published: facts.published ?? null,
    title: facts.title ?? null,
    outlet: facts.outlet ?? null,
    url: facts.url ?? null,
    byline: facts.byline ?? null,
    agency: facts.agency ?? null,
    ...(facts.modified ? { modified: facts.modified } : {}),
    ...(facts.section ? { section: facts.section } : {}),
    ...(facts.genre ? { genre: facts.genre } : {}),
    origin,
    notes,
  }
}

/** `over` wins where it says something. */
export function withFacts(article: Article, over: Facts): Article {
  const out: Record<string, unknown> = { ...article }
  for (const name of FACT_NAMES) if (over[name]) out[name] = over[name]
  return out as unknown as Article
}

/** Only the facts that say something. */
export function given(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value)) as Facts
}
