import type { Parsed } from "../model/doc.ts"
import { get } from "../model/morphology.ts"
import type { Attribution, Entity, EntityType, Pair, Source, SourceType } from "../model/reading.ts"
import { uposOf } from "./candidate.ts"
import { demonymOfTwo, type Lexicon } from "./lexicon.ts"
import { tokenAt } from "./tokens.ts"

/** Gives an entity to sources described in words that no list knows (« la droite », « certains wikipédiens »):
 * whoever is said to speak is somebody. The same words mean the same one. Documents and what may be nobody are left.
 * Ids are numbered anew, in order of first mention. */
export function withUnlisted(
  doc: Parsed,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  lexicon: Lexicon,
): { readonly entities: readonly Entity[]; readonly attributions: readonly Attribution[] } {
  const made = new Map<string, Entity>()
  const given = new Map<string, string>()
  for (const { id, source, cue } of attributions) {
    if (source === null || source.entities.length > 0 || source.spans.length === 0) continue
    const human = lexicon.rules.words.humanVerbs.has(cue.lemma)
    const type = TYPES[source.type] ?? (source.type === "unknown" && human ? "group" : null)
    if (!type) continue
    const entity = described(doc, source.spans[0]!, type, lexicon)
    if (!entity) continue
    const key = entity.name.toLowerCase()
    const known = made.get(key)
    if (known) {
      const { start } = entity.mentions[0]!
      if (known.mentions.some(mention => mention.start === start)) {
        given.set(id, known.id)
        continue
      }
    }
    const whole = known ? { ...known, mentions: [...known.mentions, ...entity.mentions] } : entity
    made.set(key, { ...whole, id: known?.id ?? `+${made.size}` })
    given.set(id, made.get(key)!.id)
  }
  if (made.size === 0) return { entities, attributions }
  return renumbered([...entities, ...made.values()], attributions, given)
}

/** What kind of somebody a source is; what is not here may be nobody. */
const TYPES: Readonly<Partial<Record<SourceType, EntityType>>> = {
  person: "person",
  group: "group",
  organisation: "organisation",
  "official-body": "official-body",
  media: "media",
  anonymous: "group",
}

function described(doc: Parsed, [start, end]: Pair, type: EntityType, lexicon: Lexicon): Entity | null {
  const { words } = lexicon.rules
  const from = tokenAt(doc, start)
  const to = Math.min(doc.count, tokenAt(doc, end - 1) + 1)
  const bound = words.of.has(doc.norm[from]!) && words.determiners.has(doc.norm[from + 1] ?? "")
  if (from >= to || bound || !hasNoun(doc, from, to)) return null
  let first = from
  while (first < to - 1 && words.determiners.has(doc.norm[first]!)) first++
  const plural = isPlural(doc, first, to)
  const one = type === "group" && !plural && firstIsOne(doc, from, lexicon) ? "other" : type
  return {
    id: "",
    type: one === "person" && plural ? "group" : one,
    name: doc.article.text.slice(doc.start[first]!, doc.end[to - 1]!),
    country: countryOf(doc, first, to, lexicon),
    role: null,
    gender: null,
    mentions: [{ start, end, kind: "nominal" }],
  }
}

function hasNoun(doc: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:NOUN|PROPN|X|ADJ)$/.test(uposOf(doc, i))) return true
  return false
}

/** Is the word that carries the phrase in the plural? */
function isPlural(doc: Parsed, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (uposOf(doc, i) !== "NOUN" && uposOf(doc, i) !== "PROPN") continue
    return get(doc.morph[i]!, "Number") === "Plur"
  }
  return false
}

/** « un proche », "a person close to": one, though nobody knows who. */
function firstIsOne(doc: Parsed, from: number, lexicon: Lexicon): boolean {
  const { words } = lexicon.rules
  return words.determiners.has(doc.norm[from]!) && !words.pluralArticles.has(doc.norm[from]!)
}

function countryOf(doc: Parsed, from: number, to: number, lexicon: Lexicon): string | null {
  let country: string | null = null
  for (let i = from; i < to; i++) {
    const two = i + 1 < to ? demonymOfTwo(lexicon, doc, i) : undefined
    const here = (two ?? lexicon.demonyms.get(doc.norm[i]!))?.code ?? null
    if (here && country && here !== country) return null
    country = here ?? country
  }
  return country
}

function renumbered(
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  given: ReadonlyMap<string, string>,
): { entities: readonly Entity[]; attributions: readonly Attribution[] } {
  const order = [...entities].sort(
    (a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end,
  )
  const ids = new Map(order.map((entity, index) => [entity.id, `e${index + 1}`]))
  const idOf = (id: string) => ids.get(id)!
  return {
    entities: order.map(entity => ({
      ...entity,
      id: idOf(entity.id),
      mentions: entity.mentions.map(mention =>
        mention.alternatives ? { ...mention, alternatives: mention.alternatives.map(idOf) } : mention,
      ),
      ...(entity.members ? { members: entity.members.map(idOf) } : {}),
    })),
    attributions: attributions.map(one => {
      const { source } = one
      if (!source) return one
      const unlisted = given.get(one.id)
      const settled: Source = { ...source, entities: unlisted ? [idOf(unlisted)] : source.entities.map(idOf) }
      return { ...one, source: settled }
    }),
  }
}
