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
  /** Statements given to him, alone or with others. */
  readonly quoted: number
  /** Of those, the ones with his very words. */
  readonly direct: number
  /** His very words, counted. */
  readonly words: number
}

/** What one report has of statements that name nobody. */
export interface Unattributed {
  readonly quoted: number
  readonly direct: number
  readonly words: number
}

/** The actors of a report with what each is heard to say; those who say nothing are kept when named, so that others'
 * spellings can be told. A report read twice counts twice: leave copies out before. */
export function heardIn(reading: Reading): {
  readonly heard: readonly Heard[]
  readonly nobody: Unattributed
} {
  const counts = new Map<string, { quoted: number; direct: number; words: number }>()
  const nobody = { quoted: 0, direct: 0, words: 0 }
  for (const attribution of reading.attributions) {
    const words = attribution.kind === "indirect" ? 0 : wordsSaid(reading.text, attribution)
    const ids = attribution.source?.entities ?? []
    for (const into of ids.length === 0 ? [nobody] : ids.map(id => countOf(counts, id))) {
      into.quoted++
      if (attribution.kind !== "indirect") into.direct++
      into.words += words
    }
  }
  const heard = reading.entities.flatMap((entity): Heard[] => {
    const own = counts.get(entity.id)
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
        quoted: own?.quoted ?? 0,
        direct: own?.direct ?? 0,
        words: own?.words ?? 0,
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

function countOf(counts: Map<string, { quoted: number; direct: number; words: number }>, id: string) {
  const known = counts.get(id)
  if (known) return known
  const made = { quoted: 0, direct: 0, words: 0 }
  counts.set(id, made)
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
