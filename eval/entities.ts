import { findMentions } from "../src/mention/mentions.ts"
import type { NameModel } from "../src/mention/names.ts"
import type { MentionRules } from "../src/mention/rules.ts"
import type { Parsed } from "../src/model/doc.ts"
import type { Entity, MentionKind } from "../src/model/reading.ts"
import { groupingRows, type Shared } from "./coreference.ts"
import type { GoldEntity, GoldReport } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** One report as a person marked its entities and as the system found them. */
export interface EntityPairing {
  readonly text: string
  readonly gold: readonly GoldEntity[]
  readonly system: readonly Entity[]
}

/** Reads each report and sets what was found beside what was marked. */
export function pairEntities(
  reports: readonly GoldReport[],
  docOf: (report: GoldReport) => Parsed,
  rules: MentionRules,
  model: NameModel | null = null,
): EntityPairing[] {
  return reports.map(report => ({
    text: report.text,
    gold: report.entities,
    system: findMentions(docOf(report), rules, model).value,
  }))
}

/** Names exactly; all mentions by head; types and countries of what was found; grouping (B-cubed and CoNLL over
 * the mentions found on both sides). */
export function scoreEntities(title: string, pairings: readonly EntityPairing[]): ScoreTable[] {
  return [
    {
      title: `${title}: mentions`,
      rows: [
        exactRow("names, exact", pairings, "name"),
        headRow("all mentions, head", pairings, null),
        headRow("names, head", pairings, "name"),
        headRow("nominals, head", pairings, "nominal"),
        headRow("pronouns, head", pairings, "pronoun"),
      ],
    },
    { title: `${title}: of those found`, rows: factRows(pairings) },
    { title: `${title}: grouping of mentions found`, rows: groupingRows(pairings.map(shared)) },
  ]
}

export interface Placed {
  readonly start: number
  readonly end: number
  readonly kind: MentionKind | string
  readonly entity: number
}

export function placed(
  entities: readonly { readonly mentions: readonly { start: number; end: number; kind: string }[] }[],
): Placed[] {
  return entities
    .flatMap((entity, index) =>
      entity.mentions.map(({ start, end, kind }) => ({ start, end, kind, entity: index })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

function exactRow(name: string, pairings: readonly EntityPairing[], kind: MentionKind): ScoreRow {
  const row = { name, gold: 0, system: 0, right: 0 }
  for (const { gold, system } of pairings) {
    const wanted = placed(gold).filter(one => one.kind === kind)
    const found = placed(system).filter(one => one.kind === kind)
    const keys = new Set(found.map(one => `${one.start}-${one.end}`))
    row.gold += wanted.length
    row.system += found.length
    row.right += wanted.filter(one => keys.has(`${one.start}-${one.end}`)).length
  }
  return row
}

/** Whose each mention is that both sides found. */
function shared({ text, gold, system }: EntityPairing): Shared {
  const matches = matchHeads(text, placed(gold), placed(system))
  return {
    gold: matches.map(match => match.gold.entity),
    system: matches.map(match => match.system.entity),
  }
}

/** A mention is found when its head word lies in a system mention of the same kind whose own head lies in it. */
function headRow(name: string, pairings: readonly EntityPairing[], kind: MentionKind | null): ScoreRow {
  const row = { name, gold: 0, system: 0, right: 0 }
  for (const { text, gold, system } of pairings) {
    const wanted = placed(gold).filter(one => kind === null || one.kind === kind)
    const found = placed(system).filter(one => kind === null || one.kind === kind)
    row.gold += wanted.length
    row.system += found.length
    row.right += matchHeads(text, wanted, found).length
  }
  return row
}

/** One to one, in text order. */
export function matchHeads(
  text: string,
  gold: readonly Placed[],
  system: readonly Placed[],
): { gold: Placed; system: Placed }[] {
  const free = [...system]
  const out: { gold: Placed; system: Placed }[] = []
  for (const wanted of gold) {
    const at = free.findIndex(found => sameHead(text, wanted, found))
    if (at < 0) continue
    out.push({ gold: wanted, system: free.splice(at, 1)[0]! })
  }
  return out
}

function sameHead(text: string, a: Placed, b: Placed): boolean {
  const one = headOf(text, a)
  const other = headOf(text, b)
  return one.start < other.end && other.start < one.end
}

/** Of a name its last word, of a nominal its first word that is no small word, of a pronoun itself. */
function headOf(text: string, { start, end, kind }: Placed): { start: number; end: number } {
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)].map(found => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
    word: found[0].toLowerCase(),
  }))
  if (words.length === 0 || kind === "pronoun") return { start, end }
  if (kind === "name") return words.at(-1)!
  return words.find(({ word }) => !SMALL.has(word)) ?? words[0]!
}

/** Only so that both sides are measured alike. */
const SMALL = new Set(
  "le la les l un une des du de d ce cet cette ces son sa ses leur leurs ancien ancienne anciens nouveau nouvelle haut autre certains plusieurs nombreux environ jeune premier première grand the a an his her their this that these former new several some ex".split(
    " ",
  ),
)

function factRows(pairings: readonly EntityPairing[]): ScoreRow[] {
  const type = { name: "type", gold: 0, system: 0, right: 0 }
  const state = { name: "country of states and official bodies", gold: 0, system: 0, right: 0 }
  const office = { name: "country of office holders", gold: 0, system: 0, right: 0 }
  const person = { name: "country of people, where one is given", gold: 0, system: 0, right: 0 }
  const gender = { name: "gender of people", gold: 0, system: 0, right: 0 }
  for (const { text, gold, system } of pairings) {
    for (const match of matchHeads(text, placed(gold), placed(system))) {
      const wanted = gold[match.gold.entity]!
      const found = system[match.system.entity]!
      type.gold++
      if (wanted.type === found.type) type.right++
      if (/^(?:state|official-body)$/.test(wanted.type)) countCountry(state, wanted, found)
      if (wanted.type === "person" && holdsOffice(wanted)) countCountry(office, wanted, found)
      if (wanted.type === "person" && found.country) {
        person.gold++
        if (wanted.country === found.country) person.right++
      }
      if (wanted.type === "person" && wanted.gender && found.gender) {
        gender.gold++
        if (wanted.gender === found.gender) gender.right++
      }
    }
  }
  for (const row of [type, person, gender]) row.system = row.gold
  return [type, state, office, person, gender]
}

/** Of those with a country in the gold how many get it; of those given one how many have it there. */
function countCountry(
  row: { gold: number; system: number; right: number },
  wanted: GoldEntity,
  found: Entity,
): void {
  if (wanted.country) row.gold++
  if (found.country) row.system++
  if (wanted.country && wanted.country === found.country) row.right++
}

/** Does the person act for a state? Only so that officials can be told from others who have a country. */
function holdsOffice({ role }: GoldEntity): boolean {
  return role !== null && OFFICES.test(role)
}

const OFFICES =
  /(?:président|ministre|secrétaire d.[ÉEée]tat|chancel|sénat|député|maire|préfet|gouverneur|ambassad|procureur|roi|reine|émir|porte-parole du gouvernement)/i
