import type { Attribution, Entity, Pair, Reading } from "../src/model/reading.ts"
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

/** Contents found, one to one: a Jaccard of a half, the cue deciding between several. */
export function foundSayings(
  gold: readonly GoldAttribution[],
  system: readonly Attribution[],
): { gold: GoldAttribution; system: Attribution }[] {
  const taken = new Set<Attribution>()
  const out: { gold: GoldAttribution; system: Attribution }[] = []
  for (const wanted of gold) {
    const fits = system.filter(one => !taken.has(one) && jaccard(wanted.content, one.content.spans) >= 0.5)
    const best = fits.find(one => common(wanted.cue, one.cue.spans) > 0) ?? fits[0]
    if (!best) continue
    taken.add(best)
    out.push({ gold: wanted, system: best })
  }
  return out
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

function common(a: readonly Pair[], b: readonly Pair[]): number {
  let sum = 0
  for (const [s, e] of a) for (const [t, f] of b) sum += Math.max(0, Math.min(e, f) - Math.max(s, t))
  return sum
}

function jaccard(a: readonly Pair[], b: readonly Pair[]): number {
  const shared = common(a, b)
  const length = (spans: readonly Pair[]) => spans.reduce((sum, [s, e]) => sum + e - s, 0)
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared)
}
