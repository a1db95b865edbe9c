import type { Parsed } from "../model/doc.ts"
import type { Noted } from "../model/note.ts"
import type { Attribution, Entity, EventRecord, Pair, Time } from "../model/reading.ts"
import { datesOf } from "../time/dates.ts"
import { chainsOf, throughChain } from "./chain.ts"
import { contradictionsIn } from "./contradictions.ts"
import { hasOwnTense, REACH, sentenceGroups, type VerbGroup, verbGroups } from "./groups.ts"
import { placedMentions, rolesOf, tokenFrom } from "./roles.ts"
import type { EventRules } from "./rules.ts"
import { type Mentioned, pointsBack, sameEvents } from "./same.ts"
import { AROUND, isAround, isWord, lemmaOf, type Scene, setScene, WORD } from "./scene.ts"
import { toldOf } from "./status.ts"
import type { Setting, Told } from "./told.ts"
import { findTriggers, type Trigger } from "./triggers.ts"

/** What a report says happens, has happened or may happen, and how sure, by the words and by everyone who stands
 * between. Statements are no events; everyday acts yield none. Ordered by trigger. `accordingTo` names the
 * attributions an event stands in, innermost first; [] is the report's own voice. */
export function findEvents(
  doc: Parsed,
  entities: readonly Entity[],
  times: readonly Time[],
  attributions: readonly Attribution[],
  rules: EventRules,
): Noted<readonly EventRecord[]> {
  const scene = setScene(doc, rules)
  const groups = verbGroups(scene)
  const mentions = placedMentions(doc, entities)
  const cues = covered(
    doc,
    attributions.flatMap(({ cue }) => cue.spans),
  )
  // What is decreed is done by saying so: an appointment is an event as much as a statement.
  const decrees = covered(
    doc,
    attributions.filter(({ act }) => act === "decree").flatMap(({ cue }) => cue.spans),
  )
  const statements = cues.map((cue, i) => (cue === 1 && decrees[i] === 0 ? 1 : 0))
  const names = new Uint8Array(doc.count)
  const types = new Array<string | undefined>(doc.count)
  for (const mention of mentions) {
    if (mention.name) names.fill(1, mention.from, mention.to)
    types[mention.to - 1] ??= mention.entity.type
  }
  const triggers = findTriggers(scene, groups, { cue: statements, name: names, type: types })
  const rows = new Uint8Array(cues)
  for (const { head } of triggers) rows[head] = 1
  // What is said on a day need not happen on it: a reporting verb keeps its own time.
  const dates = datesOf(doc, times, {
    is: row => rows[row] === 1,
    carries: row => isAround(scene, row, CARRIES) || isWord(scene, row, WORD.coming),
  })
  const sayings = sayingsAt(doc, attributions)
  const before = new Map<string, Told>()
  const chains = chainsOf(attributions)
  let previous: { readonly trigger: Trigger; readonly told: Told } | null = null
  let near = 0
  let mention = 0
  const mentioned = triggers.map((trigger, index): Mentioned => {
    // Everything runs in text order: each pointer follows the sentence of the trigger.
    const sentence = doc.sentence[trigger.head]!
    const first = Math.max(doc.sentenceStart[sentence]!, trigger.from - REACH)
    const last = Math.min(doc.sentenceStart[sentence + 1]!, trigger.to + REACH)
    while (near < groups.length && groups[near]!.verb < first) near++
    while (mention < mentions.length && mentions[mention]!.from < first) mention++
    const here = sentenceGroups(doc, groups, trigger.head, near)
    const clause = clauseOf(scene, trigger, here)
    const inSentence = until(mentions, mention, one => one.from < last)
    const saying = cues[trigger.head] === 1 ? (sayings.get(trigger.head) ?? null) : null
    const chain = chains(doc.start[trigger.head]!, doc.end[trigger.head]!)
    const roles = rolesOf(scene, trigger, clause, inSentence, saying, chain[0] ?? null)
    const date = dates.get(trigger.head)?.time ?? null
    const setting = settingOf(doc, trigger, date)
    const start = doc.start[trigger.from]!
    const end = doc.end[trigger.to - 1]!
    const own = insideOf(scene, trigger, toldOf(scene, trigger, groups, setting), previous)
    if (trigger.noun) previous = { trigger, told: own }
    const told = asBefore(scene, trigger, own, throughChain(own, trigger.sense.type, chain, rules), before)
    if (chain.length === 0 && !own.silent && block(doc, trigger)?.role !== "caption")
      before.set(kinOf(doc, trigger), told)
    const event: EventRecord = {
      id: `v${index + 1}`,
      trigger: { start, end, lemma: lemmaOf(doc, trigger.head) },
      spans: [[doc.start[clause.from]!, doc.end[clause.to - 1]!] satisfies Pair],
      type: trigger.sense.type,
      mode: trigger.sense.mode,
      actors: roles.actors,
      targets: roles.targets,
      place: roles.place,
      time: date ? { value: date.value, id: date.id } : null,
      status: told.status,
      negated: told.negated,
      accordingTo: chain.map(({ id }) => id),
      reason: [
        `${rules.name}/${trigger.noun ? "noun" : "verb"}: ${trigger.sense.key}`,
        ...told.reason,
        ...(date ? [`when: ${date.id} "${doc.article.text.slice(date.start, date.end)}"`] : []),
      ],
      confidence: Math.round(told.confidence * 100) / 100,
    }
    return { event, trigger, time: date, own }
  })
  const roots = sameEvents(scene, mentioned)
  const events = mentioned.map(({ event }, i) =>
    roots[i] === i ? event : { ...event, sameAs: mentioned[roots[i]!]!.event.id },
  )
  return { value: events, notes: contradictionsIn(scene, mentioned, roots) }
}

const CARRIES = AROUND.supports | AROUND.plans | AROUND.cancels | AROUND.postpones

function until<T>(list: readonly T[], from: number, holds: (one: T) => boolean): T[] {
  const out: T[] = []
  for (let i = from; i < list.length && holds(list[i]!); i++) out.push(list[i]!)
  return out
}

/** « la suppression », after « va supprimer »: a noun that points back and says nothing of its own is as sure as the
 * report has said; and what the report has told as a fact stays one when somebody speaks of it. */
function asBefore(
  scene: Scene,
  trigger: Trigger,
  own: Told,
  told: Told,
  before: ReadonlyMap<string, Told>,
): Told {
  if (!own.silent || !pointsBack(scene, trigger)) return told
  const first = before.get(kinOf(scene.doc, trigger))
  if (!first || first.status === told.status) return told
  const { status, negated } = first
  return {
    ...told,
    status,
    negated,
    reason: [...told.reason, `as before: ${first.reason.at(-1)}`],
    confidence: 0.6,
  }
}

/** « un accord sur la fourniture », « l'échec des négociations »: what another event is about may never be; what it is
 * made of is as sure as the whole. */
function insideOf(
  scene: Scene,
  trigger: Trigger,
  own: Told,
  outer: { readonly trigger: Trigger; readonly told: Told } | null,
): Told {
  if (!outer || !trigger.noun || !own.silent || trigger.preposition < 0) return own
  const { doc } = scene
  const gap = trigger.preposition - outer.trigger.to
  if (gap < 0 || gap > 2 || doc.sentence[outer.trigger.head] !== doc.sentence[trigger.head]) return own
  const word = doc.norm[outer.trigger.head]!
  if (isWord(scene, trigger.preposition, WORD.about)) {
    return { ...own, status: "possible", reason: [`what "${word}" is about`] }
  }
  if (outer.told.status === "happened") return own
  return { ...own, status: outer.told.status, reason: [`as "${word}"`, ...outer.told.reason] }
}

/** Verb and noun of one event mostly share how they begin. */
function kinOf(doc: Parsed, trigger: Trigger): string {
  return `${trigger.sense.type ?? "-"} ${lemmaOf(doc, trigger.head).slice(0, 5)}`
}

function block(doc: Parsed, trigger: Trigger): Parsed["blocks"][number] | undefined {
  return doc.blocks[doc.block[trigger.head]!]
}

/** The attribution whose cue each token is in. */
function sayingsAt(doc: Parsed, attributions: readonly Attribution[]): Map<number, Attribution> {
  const out = new Map<number, Attribution>()
  for (const one of attributions) {
    for (const [start, end] of one.cue.spans) {
      for (let i = tokenFrom(doc, start); i < doc.count && doc.start[i]! < end; i++) {
        if (!out.has(i)) out.set(i, one)
      }
    }
  }
  return out
}

/** Marks the tokens that lie in any of the spans. Both run in text order. */
function covered(doc: Parsed, spans: readonly Pair[]): Uint8Array {
  const out = new Uint8Array(doc.count)
  const sorted = [...spans].sort((a, b) => a[0] - b[0])
  let s = 0
  for (let i = 0; i < doc.count; i++) {
    while (s < sorted.length && sorted[s]![1] <= doc.start[i]!) s++
    if (s < sorted.length && sorted[s]![0] < doc.end[i]!) out[i] = 1
  }
  return out
}

/** The clause of a trigger: back and forth to the next finite verb's clause, or the sentence's end. */
function clauseOf(
  scene: Scene,
  trigger: Trigger,
  groups: readonly VerbGroup[],
): { from: number; to: number } {
  const { doc } = scene
  const sentence = doc.sentence[trigger.head]!
  let from = doc.sentenceStart[sentence]!
  let to = doc.sentenceStart[sentence + 1]!
  const own = trigger.group
  for (const group of groups) {
    if (group === own || !hasOwnTense(group)) continue
    if (group.to <= trigger.from && (!own || group.to <= own.from))
      from = Math.max(from, breakAfter(scene, group.to, trigger.from))
    else if (group.from >= trigger.to && (!own || group.from >= own.to)) {
      to = Math.min(to, breakBefore(scene, trigger.to, group.from))
      break
    }
  }
  return { from: Math.min(from, trigger.from), to: Math.max(to, trigger.to) }
}

/** Just past the first clause break between the two tokens; where there is none, the first of them. */
function breakAfter(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isWord(scene, i, WORD.clauseBreaks)) return i + 1
  return from
}

function breakBefore(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (isWord(scene, i, WORD.clauseBreaks)) return i
  return to
}

function settingOf(doc: Parsed, trigger: Trigger, time: Time | null): Setting {
  const role = block(doc, trigger)?.role
  const headline = role === "headline" || role === "heading"
  return { headline, time: time ? sideOf(time, doc.article.published) : null }
}

/** Which side of the report's day a time lies on. ISO dates compare as words. */
function sideOf(time: Time, published: string | null): Setting["time"] {
  if (time.value === "FUTURE_REF") return "future"
  if (time.value === "PAST_REF") return "past"
  if (!published || !time.from || !time.to) return null
  const day = published.slice(0, 10)
  if (time.from.slice(0, 10) > day) return "future"
  if (time.to.slice(0, 10) < day) return "past"
  // « ce soir »: the report is older than the evening it speaks of.
  if (/T(?:EV|NI|1[89]|2[0-3])/.test(time.value)) return "evening"
  return "today"
}
