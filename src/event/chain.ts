import type { Attribution, EventStatus, SourceType } from "../model/reading.ts"
import { BEARINGS, type EventRules } from "./rules.ts"
import type { Told } from "./told.ts"

/** Asks, place by place in text order, which attributions a stretch stands in, innermost first. The places asked for
 * must not go back by more than a sentence: what has ended well before is forgotten. */
export function chainsOf(
  attributions: readonly Attribution[],
): (start: number, end: number) => Attribution[] {
  const byId = new Map(attributions.map(one => [one.id, one]))
  const byStart = attributions
    .map(one => ({
      one,
      from: Math.min(...one.content.spans.map(([from]) => from)),
      to: Math.max(...one.content.spans.map(([, to]) => to)),
    }))
    .sort((a, b) => a.from - b.from)
  let next = 0
  let open: typeof byStart = []
  return (start, end) => {
    while (next < byStart.length && byStart[next]!.from <= end) open.push(byStart[next++]!)
    if (open.length > KEPT) open = open.filter(({ to }) => to + SLACK >= start)
    return open
      .filter(({ one }) => one.content.spans.some(([from, to]) => from <= start && end <= to))
      .map(({ one }) => one)
      .sort(
        (a, b) =>
          width(a) - width(b) ||
          depth(b, byId, outside) - depth(a, byId, outside) ||
          depth(b, byId, relay) - depth(a, byId, relay),
      )
  }
}

/** Contents that are over are dropped when more than this many wait, and this long after their end. */
const KEPT = 64
const SLACK = 5000

function width({ content }: Attribution): number {
  return content.spans.reduce((sum, [from, to]) => sum + to - from, 0)
}

const outside = ({ within }: Attribution) => within
const relay = ({ source }: Attribution) => source?.via ?? null

/** How many sayings a saying leads through, from one to the `next`. */
function depth(
  attribution: Attribution,
  all: ReadonlyMap<string, Attribution>,
  next: (one: Attribution) => string | null,
): number {
  let out = 0
  let at: Attribution | undefined = attribution
  while (at && out < 20) {
    const id = next(at)
    at = id === null ? undefined : all.get(id)
    if (at) out++
  }
  return out
}

/** Acts whose teller is seldom believed on his word alone. */
const CONTESTED: ReadonlySet<string> = new Set([
  "ASSAULT",
  "COERCE",
  "ACCUSE",
  "THREATEN",
  "SANCTION",
  "PROTEST",
])

/** Sources whose plain word on what has happened makes it a report of facts; others only say so. */
const OFFICIAL: ReadonlySet<SourceType> = new Set(["official-body", "state", "author"])

/** The status of an event after everyone who stands between it and the reader has been heard, from the inside out.
 * A fact told by an official or confirmed stays one; told by a medium, an unnamed source, or against an opponent it is
 * alleged. Doubts never become facts on the way. */
export function throughChain(
  told: Told,
  type: string | null,
  chain: readonly Attribution[],
  rules: EventRules,
): Told {
  if (told.granted) return told
  let { status, confidence } = told
  const reason = [...told.reason]
  // In somebody's past words the conditional is a future, not a doubt.
  if (told.conditional && chain.length > 0 && status === "possible") {
    status = "planned"
    reason.push("future of the past")
  }
  for (const attribution of chain) {
    const { lemma } = attribution.cue
    // What is known, or felt, is so.
    const next =
      rules.turns.factive.has(lemma) || rules.turns.felt.has(lemma)
        ? status
        : through(status, told, type, attribution)
    if (next === status) continue
    reason.push(`${attribution.stance} (${attribution.cue.lemma})`)
    status = next
    confidence = Math.min(confidence, 0.8) * (0.7 + 0.3 * attribution.confidence)
  }
  return { ...told, status, reason, confidence }
}

function through(
  status: EventStatus,
  told: Told,
  type: string | null,
  attribution: Attribution,
): EventStatus {
  const bearing = BEARINGS[attribution.stance]
  const fact = status === "happened" || status === "ongoing"
  const source = attribution.source?.type ?? "unknown"
  switch (bearing) {
    case "denies":
      return attribution.negated
        ? fact
          ? "possible"
          : status
        : fact || status === "planned" || status === "possible" || status === "alleged"
          ? "denied"
          : status
    case "refuses":
      return status === "denied" ? status : "not-confirmed"
    case "doubts":
      return fact ? "possible" : status
    case "vouches":
      if (attribution.negated) return "not-confirmed"
      return status === "alleged" && attribution.stance === "confirms" && OFFICIAL.has(source)
        ? "happened"
        : status
    case "plans":
      return (fact || status === "possible") && !told.firm ? "planned" : status
    case "wishes":
      // What is decreed is going to be; what is only asked for may never be.
      if (attribution.act === "decree") return fact && !told.firm ? "planned" : status
      return (fact && !told.firm) || status === "planned" ? "hypothetical" : status
    case "fears":
      return (fact && !told.firm) || status === "planned" || status === "hypothetical" ? "possible" : status
    case "claims":
      if (!fact) return status
      if (attribution.negated) return "possible"
      if (attribution.stance === "accuses") return "alleged"
      if (attribution.act === "thought" && attribution.stance !== "states")
        return told.firm ? "alleged" : "possible"
      if (OFFICIAL.has(source)) return status
      if (source === "media" || source === "anonymous" || source === "unknown") return "alleged"
      return type !== null && CONTESTED.has(type) ? "alleged" : status
  }
}
