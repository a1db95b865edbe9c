import type { Attribution, Entity, Reading, SourceType, Stance } from "../model/reading.ts"
import { pageOf, urnOf } from "./address.ts"
import type { Exporter } from "./format.ts"
import { oneLine, relays, wordsAt } from "./said.ts"

/** schema.org in JSON-LD: one graph with the report as `NewsArticle`, those who speak, a `Quotation` for words told
 * word for word, a `Claim` for what is stated, and beside each claim a `ClaimReview` to be filled in by a person: its
 * author, date and rating are null, and stay out of the graph until then. */
export const schemaorg: Exporter = async function* (readings) {
  yield `{"@context":"https://schema.org","@graph":[`
  let count = 0
  for await (const reading of readings) {
    let nodes = ""
    for (const node of nodesOf(reading)) nodes += `${count++ ? "," : ""}\n${JSON.stringify(node)}`
    yield nodes
  }
  yield "\n]}\n"
}

function* nodesOf(reading: Reading): Iterable<object> {
  const base = `${urnOf(reading)}:`
  const article = pageOf(reading) ?? urnOf(reading)
  yield {
    "@id": article,
    "@type": "NewsArticle",
    ...given({
      identifier: reading.id,
      headline: reading.title,
      inLanguage: reading.language === "und" ? null : reading.language,
      datePublished: reading.published,
      author: reading.byline && { "@type": "Person", name: reading.byline },
      publisher: reading.outlet && { "@type": "Organization", name: reading.outlet },
      sourceOrganization: reading.agency && { "@type": "Organization", name: reading.agency },
      url: pageOf(reading),
    }),
  }
  const speakers = new Set(reading.attributions.flatMap(a => a.source?.entities ?? []))
  for (const entity of reading.entities) if (speakers.has(entity.id)) yield speaker(entity, base)
  for (const a of reading.attributions) {
    const text = wordsAt(reading.text, a.content.spans)
    if (text === "") continue
    const facts = given({
      identifier: a.id,
      text,
      creditText: credit(a, reading),
      inLanguage: reading.language,
      dateCreated: a.saidAt,
      creator: some((a.source?.entities ?? []).map(id => ({ "@id": base + id }))),
    })
    const quoted = a.kind === "direct" ? text : a.kind === "mixed" ? quotedIn(text) : ""
    if (quoted) {
      const spokenByCharacter = facts.creator
      yield {
        "@id": `${base}${a.id}:quotation`,
        "@type": "Quotation",
        ...facts,
        text: quoted,
        ...given({ spokenByCharacter }),
        isBasedOn: { "@id": article },
      }
    }
    if (CLAIMING.has(a.stance)) {
      const claim = { "@id": `${base}${a.id}:claim` }
      yield { ...claim, "@type": "Claim", ...facts, appearance: { "@id": article } }
      yield {
        "@id": `${base}${a.id}:review`,
        "@type": "ClaimReview",
        itemReviewed: claim,
        claimReviewed: text,
        ...TO_FILL_IN,
      }
    }
  }
}

/** The verdict is a person's, never the machine's. */
const TO_FILL_IN = {
  author: null,
  datePublished: null,
  url: null,
  reviewRating: {
    "@type": "Rating",
    ratingValue: null,
    bestRating: null,
    worstRating: null,
    alternateName: null,
    ratingExplanation: null,
  },
}

/** What is told so as to be true or false; an order or a hope is neither. */
const CLAIMING: ReadonlySet<Stance> = new Set<Stance>([
  ...(["states", "confirms", "denies", "accuses", "warns", "predicts", "admits", "believes"] as const),
  ...(["suggests", "criticises", "praises"] as const),
])

function speaker(entity: Entity, base: string): object {
  return {
    "@id": base + entity.id,
    "@type": KINDS[entity.type],
    name: oneLine(entity.name),
    ...given({
      jobTitle: entity.type === "person" ? entity.role : null,
      description: entity.type === "person" ? null : entity.role,
      nationality:
        entity.type === "person" && entity.country
          ? { "@type": "Country", identifier: entity.country }
          : null,
    }),
  }
}

const KINDS: Readonly<Record<Entity["type"], string>> = {
  person: "Person",
  state: "Country",
  place: "Place",
  organisation: "Organization",
  media: "NewsMediaOrganization",
  "official-body": "GovernmentOrganization",
  group: "Organization",
  document: "CreativeWork",
  product: "Product",
  event: "Event",
  other: "Thing",
}

/** Who is to be credited, in the words of the text: the source, and those through whom it came. */
function credit(a: Attribution, reading: Reading): string | null {
  const chain = [a, ...relays(reading, a)].flatMap(({ source }) =>
    source ? [wordsAt(reading.text, source.spans) || FALLBACK[source.type] || ""] : [],
  )
  return chain.filter(Boolean).join(", via ") || null
}

/** The words in quotation marks of what is told partly word for word. */
function quotedIn(text: string): string {
  return (text.match(/«[^«»]*»|“[^“”]*”|"[^"]*"/g) ?? []).join(" […] ")
}

/** A source without words of its own. */
const FALLBACK: Partial<Record<SourceType, string>> = { author: "the report itself" }

function some<T>(values: readonly T[]): T | readonly T[] | null {
  return values.length > 1 ? values : (values[0] ?? null)
}

/** The properties that have a value. */
function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ""))
}
