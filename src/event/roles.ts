import type { Parsed } from "../model/doc.ts"
import { RELATIONS } from "../model/doc.ts"
import type { Entity, Time } from "../model/reading.ts"
import { isPos, isWord, POS, type Scene, sentenceStart, WORD } from "./scene.ts"
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
  const out: PlacedMention[] = []
  for (const entity of entities) {
    for (const { start, end, kind } of entity.mentions) {
      const from = tokenFrom(doc, start)
      let to = from
      while (to < doc.count && doc.end[to]! <= end) to++
      if (to > from && doc.start[from] === start) out.push({ from, to, entity, name: kind === "name" })
    }
  }
  return out.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The first token that starts at this offset or later. */
function tokenFrom(doc: Parsed, offset: number): number {
  let low = 0
  let high = doc.count
  while (low < high) {
    const mid = (low + high) >> 1
    if (doc.start[mid]! < offset) low = mid + 1
    else high = mid
  }
  return low
}

const PLACES: ReadonlySet<string> = new Set(["place", "state"])

/** Who, to whom, where and when, as far as the clause shows it. */
export function rolesOf(
  scene: Scene,
  trigger: Trigger,
  clause: { readonly from: number; readonly to: number },
  mentions: readonly PlacedMention[],
  times: readonly Time[],
): Roles {
  const here = mentions.filter(({ from, to }) => from >= clause.from && to <= clause.to)
  const actors = new Set<string>()
  const targets = new Set<string>()
  let place: string | null = null
  for (const mention of here) {
    if (mention.from < trigger.to && mention.to > trigger.from) continue
    const role = roleOf(scene, trigger, mention)
    if (role === "place") place ??= mention.entity.id
    else if (role === "actor") actors.add(mention.entity.id)
    else if (role === "target") targets.add(mention.entity.id)
  }
  for (const id of actors) targets.delete(id)
  return {
    actors: [...actors],
    targets: [...targets],
    place,
    time: timeIn(scene.doc, trigger, clause, times),
  }
}

function roleOf(scene: Scene, trigger: Trigger, mention: PlacedMention): "actor" | "target" | "place" | null {
  const { doc } = scene
  const start = sentenceStart(doc, mention.from)
  let k = mention.from - 1
  while (k >= start && isPos(doc, k, POS.DET)) k--
  const preposition = k >= start && isPos(doc, k, POS.ADP)
  const before = (bit: number) => k >= start && isWord(scene, k, bit)
  const place = PLACES.has(mention.entity.type)
  if (place && preposition && before(WORD.at)) return "place"
  if (mention.entity.type === "place" && preposition) return mention.from > trigger.from ? "place" : null
  const passive = trigger.group?.passive === true && !trigger.noun
  if (preposition && before(WORD.by) && mention.from > trigger.from) return "actor"
  if (preposition && before(WORD.toward)) return mention.from > trigger.from ? "target" : null
  if (trigger.noun) {
    // « la visite de X », « l'invasion de X par Y »
    if (preposition && before(WORD.of) && mention.from >= trigger.to && mention.from - trigger.to <= 6) {
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
