import type { Parsed } from "../model/doc.ts"
import { RELATIONS } from "../model/doc.ts"
import type { Entity, Time } from "../model/reading.ts"
import { upos } from "./groups.ts"
import type { EventRules } from "./rules.ts"
import type { Trigger } from "./triggers.ts"

/** A mention with the tokens it covers. */
export interface PlacedMention {
  readonly from: number
  readonly to: number
  readonly entity: Entity
  readonly name: boolean
}

export interface Roles {
  readonly actors: readonly string[]
  readonly targets: readonly string[]
  readonly place: string | null
  readonly time: Time | null
}

/** Mentions in text order by token, the outermost first. */
export function placedMentions(doc: Parsed, entities: readonly Entity[]): PlacedMention[] {
  const tokenAt = new Map<number, number>()
  const tokenTo = new Map<number, number>()
  for (let i = 0; i < doc.count; i++) {
    if (!tokenAt.has(doc.start[i]!)) tokenAt.set(doc.start[i]!, i)
    tokenTo.set(doc.end[i]!, i + 1)
  }
  const out: PlacedMention[] = []
  for (const entity of entities) {
    for (const { start, end, kind } of entity.mentions) {
      const from = tokenAt.get(start)
      const to = tokenTo.get(end)
      if (from !== undefined && to !== undefined) out.push({ from, to, entity, name: kind === "name" })
    }
  }
  return out.sort((a, b) => a.from - b.from || b.to - a.to)
}

const PLACES: ReadonlySet<string> = new Set(["place", "state"])

/** Who, to whom, where and when, as far as the clause shows it. */
export function rolesOf(
  doc: Parsed,
  trigger: Trigger,
  clause: { readonly from: number; readonly to: number },
  mentions: readonly PlacedMention[],
  times: readonly Time[],
  rules: EventRules,
): Roles {
  const here = mentions.filter(({ from, to }) => from >= clause.from && to <= clause.to)
  const actors = new Set<string>()
  const targets = new Set<string>()
  let place: string | null = null
  for (const mention of here) {
    if (mention.from < trigger.to && mention.to > trigger.from) continue
    const role = roleOf(doc, trigger, mention, rules)
    if (role === "place") place ??= mention.entity.id
    else if (role === "actor") actors.add(mention.entity.id)
    else if (role === "target") targets.add(mention.entity.id)
  }
  for (const id of actors) targets.delete(id)
  return { actors: [...actors], targets: [...targets], place, time: timeIn(doc, trigger, clause, times) }
}

function roleOf(
  doc: Parsed,
  trigger: Trigger,
  mention: PlacedMention,
  rules: EventRules,
): "actor" | "target" | "place" | null {
  const { words } = rules
  const start = doc.sentenceStart[doc.sentence[mention.from]!]!
  let k = mention.from - 1
  while (k >= start && upos(doc, k) === "DET") k--
  const before = k >= start ? doc.norm[k]! : ""
  const preposition = k >= start && upos(doc, k) === "ADP"
  const place = PLACES.has(mention.entity.type)
  if (place && preposition && words.at.has(before)) return "place"
  if (mention.entity.type === "place" && preposition) return mention.from > trigger.from ? "place" : null
  const passive = trigger.group?.passive === true && !trigger.noun
  if (preposition && words.by.has(before) && mention.from > trigger.from) return "actor"
  if (preposition && words.toward.has(before)) return mention.from > trigger.from ? "target" : null
  if (trigger.noun) {
    // « la visite de X », « l'invasion de X par Y »
    if (preposition && words.of.has(before) && mention.from >= trigger.to && mention.from - trigger.to <= 6) {
      return trigger.sense.type === "ASSAULT" ||
        trigger.sense.type === "COERCE" ||
        trigger.sense.type === "SANCTION"
        ? "target"
        : "actor"
    }
    if (!preposition && trigger.link === "object" && trigger.group && mention.to <= trigger.group.from)
      return "actor"
    return null
  }
  if (preposition) return null
  if (doc.head[mention.to - 1]! >= 0) {
    const relation = RELATIONS[doc.rel[mention.to - 1]!]
    if (relation === "nsubj") return mention.from < trigger.from ? (passive ? "target" : "actor") : null
  }
  if (mention.to <= trigger.from) return passive ? "target" : "actor"
  // « quitter Pyongyang »
  if (mention.entity.type === "place") return "place"
  return "target"
}

/** The time of the clause that stands nearest the trigger. */
function timeIn(
  doc: Parsed,
  trigger: Trigger,
  clause: { readonly from: number; readonly to: number },
  times: readonly Time[],
): Time | null {
  const start = doc.start[clause.from]!
  const end = doc.end[clause.to - 1]!
  const at = doc.start[trigger.head]!
  let best: Time | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const time of times) {
    if (time.type !== "DATE" && time.type !== "TIME") continue
    if (time.start < start || time.end > end) continue
    const far = Math.abs(time.start - at)
    if (far < distance) {
      best = time
      distance = far
    }
  }
  return best
}
