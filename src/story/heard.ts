import type { Attribution, Entity, EntityType, Pair, Reading } from "../model/reading.ts"
import { WORD } from "./words.ts"

/** Somebody as one report knows him, and how often it lets him speak. */
export interface Heard {
  /** `Reading.id`. */
  readonly report: string
  /** Id of the entity in that reading. */
  readonly entity: string
  readonly language: string
  readonly type: EntityType
  readonly name: string
  /** Every name the report gives him, each once. */
  readonly spellings: readonly string[]
  readonly country: string | null
  /** The report does not say that country: it was worked out. */
  readonly countryGuessed?: true
  readonly role: string | null
  readonly gender: "m" | "f" | null
  readonly named: boolean
  /** The statements given to him, alone or with others. */
  readonly said: readonly Said[]
}

/** A statement as it is counted. */
export interface Said {
  /** `Reading.id` of the report, and the id of the attribution in it. */
  readonly report: string
  readonly id: string
  /** Is it told with the speaker's very words? */
  readonly direct: boolean
  /** Those, counted. */
  readonly words: number
}

/** The actors of a report with what each is heard to say; those who say nothing are kept when named, so that others'
 * spellings can be told. `nobody`: the statements that name none. */
export function heardIn(reading: Reading): {
  readonly heard: readonly Heard[]
  readonly nobody: readonly Said[]
} {
  const saidBy = new Map<string, Said[]>()
  const nobody: Said[] = []
  for (const attribution of reading.attributions) {
    const direct = attribution.kind !== "indirect"
    const words = direct ? wordsSaid(reading.text, attribution) : 0
    const said = { report: reading.id, id: attribution.id, direct, words }
    const ids = attribution.source?.entities ?? []
    for (const into of ids.length === 0 ? [nobody] : ids.map(id => listOf(saidBy, id))) into.push(said)
  }
  const heard = reading.entities.flatMap((entity): Heard[] => {
    const own = saidBy.get(entity.id)
    const spellings = spellingsOf(reading.text, entity)
    if (!own && (spellings.length === 0 || !SPEAKS.has(entity.type))) return []
    return [
      {
        report: reading.id,
        entity: entity.id,
        language: reading.language,
        type: entity.type,
        name: entity.name,
        spellings,
        country: entity.country,
        ...(entity.countryFrom ? { countryGuessed: true as const } : {}),
        role: entity.role,
        gender: entity.gender,
        named: spellings.length > 0,
        said: own ?? [],
      },
    ]
  })
  return { heard, nobody }
}

const SPEAKS: ReadonlySet<EntityType> = new Set([
  "person",
  "state",
  "organisation",
  "media",
  "official-body",
  "group",
])

function listOf(lists: Map<string, Said[]>, id: string): Said[] {
  const known = lists.get(id)
  if (known) return known
  const made: Said[] = []
  lists.set(id, made)
  return made
}

function spellingsOf(text: string, entity: Entity): string[] {
  const names = entity.mentions
    .filter(mention => mention.kind === "name")
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, " "))
  return [...new Set(names)]
}

/** Words of the content that stand between quotation marks; the whole content when the marks are outside it. */
function wordsSaid(text: string, { kind, content }: Attribution): number {
  let sum = 0
  for (const span of content.spans) {
    const said = text.slice(...span)
    const inside = [...said.matchAll(/«([^»]*)(?:»|$)|“([^”]*)(?:”|$)|"([^"]*)(?:"|$)/gu)]
    if (inside.length === 0) sum += kind === "direct" ? wordsIn(text, span) : 0
    else for (const found of inside) sum += countWords(found[1] ?? found[2] ?? found[3] ?? "")
  }
  return sum
}

function wordsIn(text: string, [start, end]: Pair): number {
  return countWords(text.slice(start, end))
}

function countWords(words: string): number {
  return [...words.matchAll(WORD)].length
}
