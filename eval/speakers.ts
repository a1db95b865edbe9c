import type { Attribution, Entity, Pair, Reading } from "../src/model/reading.ts"
import { matchPartially } from "./attribution-scores.ts"
import { matchHeads, placed } from "./entities.ts"
import type { GoldAttribution, GoldEntity, GoldReport } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** A marked report and how it was read. */
export interface SpeakerPairing {
  readonly report: GoldReport
  readonly reading: Reading
}

/** Whose each saying is that was found: the entities of its source against those of the marked source. A named
 * entity is right when it holds one of the person's marked names, an unnamed one when its mentions are mostly his. */
export function scoreSpeakers(title: string, pairings: readonly SpeakerPairing[]): ScoreTable {
  const named: ScoreRow & Count = row("named speakers of sayings found")
  const words: ScoreRow & Count = row("of these, sources that are words, not pronouns")
  const pronouns: ScoreRow & Count = row("pronoun sources resolved")
  const others: ScoreRow & Count = row("unnamed speakers of sayings found")
  for (const { report, reading } of pairings) {
    const judge = judgeOf(report, reading)
    for (const { gold, system } of foundSayings(report.attributions, reading.attributions)) {
      const wanted = judge.wanted(gold)
      if (!wanted.length) continue
      const right = wanted.every(entity => judge.holds(system.source?.entities ?? [], entity))
      const rows = wanted.some(isNamed) ? [named] : [others]
      if (isPronoun(report.text, gold)) rows.push(pronouns)
      else if (wanted.some(isNamed)) rows.push(words)
      for (const one of rows) {
        one.gold++
        one.system++
        if (right) one.right++
      }
    }
  }
  return { title: `${title}: speakers`, rows: [named, words, pronouns, others] }
}

interface Count {
  gold: number
  system: number
  right: number
}

function row(name: string): ScoreRow & Count {
  return { name, gold: 0, system: 0, right: 0 }
}

function isNamed(entity: GoldEntity): boolean {
  return entity.mentions.some(mention => mention.kind === "name")
}

/** Sayings found, one to one: cues and sources touch, contents have a Jaccard of a half. */
export function foundSayings(
  gold: readonly GoldAttribution[],
  system: readonly Attribution[],
): { gold: GoldAttribution; system: Attribution }[] {
  const marks = system.map(one => ({
    source: one.source?.spans ?? null,
    cue: one.cue.spans,
    content: one.content.spans,
    one,
  }))
  return matchPartially(gold, marks).flatMap(match =>
    match.gold && match.system
      ? [{ gold: match.gold as GoldAttribution, system: (match.system as (typeof marks)[number]).one }]
      : [],
  )
}

/** Sets the marked sources of a report beside its marked entities, and those beside the entities found. */
export function judgeOf(report: GoldReport, reading: Reading) {
  const { text, entities: gold } = report
  const matches = matchHeads(text, placed(gold), placed(reading.entities))
  const goldOf = new Map<number, GoldEntity[]>()
  const names = new Map<number, Set<GoldEntity>>()
  for (const match of matches) {
    const entity = gold[match.gold.entity]!
    const list = goldOf.get(match.system.entity)
    if (list) list.push(entity)
    else goldOf.set(match.system.entity, [entity])
    if (match.gold.kind !== "name" || match.system.kind !== "name") continue
    const said = names.get(match.system.entity) ?? new Set()
    names.set(match.system.entity, said.add(entity))
  }
  const byId = new Map(reading.entities.map((entity, index) => [entity.id, { entity, index }]))
  const bySpeaker = new Map<string, readonly GoldEntity[]>()
  for (const one of report.attributions) {
    const entities = entitiesIn(text, one.source ?? [], gold)
    if (one.speaker && entities.length && !bySpeaker.has(one.speaker)) bySpeaker.set(one.speaker, entities)
  }
  return {
    wanted(attribution: GoldAttribution): readonly GoldEntity[] {
      if (!attribution.source?.length) return []
      const own = entitiesIn(text, attribution.source, gold)
      if (own.length || !isPronoun(text, attribution)) return own
      return bySpeaker.get(attribution.speaker ?? "") ?? []
    },
    holds(ids: readonly string[], wanted: GoldEntity): boolean {
      return ids.some(id => {
        const found = byId.get(id)
        if (!found) return false
        if (disagree(found.entity, wanted)) return false
        if (isNamed(wanted)) return names.get(found.index)?.has(wanted) ?? false
        const whose = goldOf.get(found.index) ?? []
        return whose.filter(one => one === wanted).length * 2 > whose.length
      })
    },
  }
}

/** A city that speaks for its state must be that state. */
function disagree(found: Entity, wanted: GoldEntity): boolean {
  return (found.type === "state" || wanted.type === "state") && found.country !== wanted.country
}

/** The entities that a source is about: those that stand in it on their own, not inside another's description. */
function entitiesIn(text: string, source: readonly Pair[], entities: readonly GoldEntity[]): GoldEntity[] {
  const out = new Set<GoldEntity>()
  for (const [start, end] of source) {
    const inside = entities
      .filter(entity => !/^(?:product|event|place)$/.test(entity.type))
      .flatMap(entity => entity.mentions.map(mention => ({ ...mention, entity })))
      .filter(one => one.start < end && one.end > start)
      .sort((a, b) => a.start - b.start || b.end - a.end)
    let last = start
    for (const one of inside) {
      if (one.start < last) continue
      const between = text.slice(last, Math.max(last, one.start))
      if (OWN.test(between)) out.add(one.entity)
      last = Math.max(last, one.end)
    }
  }
  return [...out]
}

/** What may stand before an entity that is the source itself: an article, a title, what joins two. */
const OWN =
  /^[\s,«"]*(?:(?:et|ou|ni|and|or)\s*)?(?:(?:les?|la|l['’]|une?|des|the|m\.|mme|mr\.?|mrs\.?|ms\.?)\s*)*[\s(«"]*$/i

function isPronoun(text: string, { source }: GoldAttribution): boolean {
  return source?.length === 1 && PRONOUN.test(text.slice(...source[0]!).trim())
}

const PRONOUN =
  /^(?:ils?|elles?|je|j['’]|nous|qui|dont|celle-ci|celui-ci|ce dernier|cette dernière|lui|mon|ma|mes|son|sa|ses|leurs?|notre|nos|he|she|it|they|i|we|who|his|her|its|their|my|our)$/i
