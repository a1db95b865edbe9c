import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Entity, Pair, Reading } from "../src/model/reading.ts"
import { matchHeads, type Placed, placed } from "./entities.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

interface SeedMention {
  readonly start: number
  readonly end: number
  readonly kind: string
}

interface Seed {
  readonly entities: readonly {
    readonly id: string
    readonly canonical: string
    readonly mentions: readonly SeedMention[]
  }[]
  readonly attributions: readonly {
    readonly id: string
    readonly sourceStart: number
    readonly sourceEnd: number
    readonly sourceCanonical: readonly string[]
    readonly content: readonly { readonly start: number; readonly end: number }[]
  }[]
}

/** The entities of the seed report against a person's reading of it. Null when the report does not lie beside the
 * gold folder. `read` is given the text and its date. */
export function scoreSeed(
  gold: string,
  read: (text: string, published: string) => Reading,
): ScoreTable | null {
  const folder = join(gold, "..", "seed")
  if (!existsSync(folder)) return null
  const text = readFileSync(join(folder, "kim-russie.fr.txt"), "utf8")
  const seed = JSON.parse(readFileSync(join(folder, "seed-gold.json"), "utf8")) as Seed
  const reading = read(text, "2023-09-11")
  return { title: "seed report: entities", rows: seedRows(text, seed, reading) }
}

function seedRows(text: string, seed: Seed, reading: Reading): ScoreRow[] {
  const gold = placed(seed.entities.map(({ mentions }) => ({ mentions: mentions.map(asKind) })))
  const system = placed(reading.entities)
  const matches = matchHeads(text, gold, system)
  const rightly = seed.entities.filter((_, e) => isWhole(e, matches)).length
  const sources = seed.attributions.filter(one => sourceIsRight(one, seed, reading, matches)).length
  const n = seed.attributions.length
  return [
    { name: "mentions, head", gold: gold.length, system: system.length, right: matches.length },
    {
      name: "entities rightly grouped",
      gold: seed.entities.length,
      system: seed.entities.length,
      right: rightly,
    },
    { name: "sources resolved", gold: n, system: n, right: sources },
  ]
}

/** Kinds as everywhere else, so that heads are found alike. */
function asKind(mention: SeedMention): SeedMention {
  const kind = { title: "nominal", metonym: "name", demonym: "pronoun" }[mention.kind] ?? mention.kind
  return { ...mention, kind }
}

/** Are most mentions of the entity found, those together in one, and that one no other's? */
function isWhole(entity: number, matches: readonly { gold: Placed; system: Placed }[]): boolean {
  const own = matches.filter(match => match.gold.entity === entity)
  if (!own.length) return false
  const counts = new Map<number, number>()
  for (const { system } of own) counts.set(system.entity, (counts.get(system.entity) ?? 0) + 1)
  const [best, most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
  const strangers = matches.filter(m => m.system.entity === best && m.gold.entity !== entity).length
  return most * 2 > own.length && strangers * 2 < most
}

function sourceIsRight(
  wanted: Seed["attributions"][number],
  seed: Seed,
  reading: Reading,
  matches: readonly { gold: Placed; system: Placed }[],
): boolean {
  const said = reading.attributions.find(
    one =>
      one.source?.spans.some(span => overlaps(span, [wanted.sourceStart, wanted.sourceEnd])) &&
      wanted.content.some(content =>
        one.content.spans.some(span => overlaps(span, [content.start, content.end])),
      ),
  )
  if (!said?.source) return false
  const found = said.source.entities.map(id => reading.entities.findIndex(entity => entity.id === id))
  return wanted.sourceCanonical.every(canonical => {
    const plain = canonical.replace(/ \(.*/, "")
    return seed.entities.some((one, index) => {
      const meant =
        one.canonical === plain || plain.startsWith(one.canonical) || isPartOf(plain, one.canonical)
      return (
        meant &&
        found.some(
          e =>
            matches.some(match => match.system.entity === e && match.gold.entity === index) ||
            sameWords(reading.entities[e], plain),
        )
      )
    })
  })
}

/** « responsables américains » among « responsables et analystes américains et sud-coréens ». */
function isPartOf(part: string, whole: string): boolean {
  return part.split(" ").every(word => whole.split(" ").includes(word))
}

function sameWords(entity: Entity | undefined, canonical: string): boolean {
  return entity?.name.toLowerCase() === canonical.toLowerCase()
}

function overlaps(a: Pair, b: Pair): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
