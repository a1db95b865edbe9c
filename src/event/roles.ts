import type { Parsed } from "../model/doc.ts"
import { RELATIONS, type Relation } from "../model/doc.ts"
import type { Attribution, Entity, Pair } from "../model/reading.ts"
import { isPos, isWord, POS, type Scene, sentenceEnd, sentenceStart, WORD } from "./scene.ts"
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
export function tokenFrom(doc: Parsed, offset: number): number {
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

type Role = "actor" | "target" | "place"

/** Who, to whom and where, as far as the sentence shows it. The tree decides where there is one; without it,
 * or where it shows nothing, the neighbours do. */
export function rolesOf(
  scene: Scene,
  trigger: Trigger,
  clause: { readonly from: number; readonly to: number },
  mentions: readonly PlacedMention[],
  saying: Attribution | null,
  within: Attribution | null,
): Roles {
  // Who says it accuses, demands, threatens; whom it is said to is accused, asked, threatened.
  const actors = new Set<string>(saying?.source?.entities)
  const { doc } = scene
  const targets = new Set<string>()
  const likely = new Set<string>()
  const spoken = actors.size > 0
  let ofCountry = spoken
  let place: string | null = null
  for (const mention of mentions) {
    if (mention.from < trigger.to && mention.to > trigger.from) continue
    const found = byTree(scene, trigger, mention)
    const { id } = mention.entity
    if (found?.role === "place") place ??= id
    else if (found?.role === "actor") {
      // Whose words they are is known already; a country inside the speaker's title does not act beside him, but
      // "soldiers from Chad" are of the country beside them.
      if (!spoken && (found.sure || !ofCountry)) actors.add(id)
      ofCountry ||= mention.entity.country !== null || mention.entity.type === "person"
    } else if (found?.role === "target") (found.sure ? targets : likely).add(id)
  }
  const here = mentions.filter(({ from, to }) => from >= clause.from && to <= clause.to)
  if (targets.size === 0 && saying?.addressee) {
    const [[start, end]] = saying.addressee.spans as readonly [Pair]
    for (const { from, to, entity } of mentions) {
      if (doc.start[from]! >= start && doc.end[to - 1]! <= end) targets.add(entity.id)
    }
  }
  const known = { actor: actors.size > 0, target: targets.size > 0 || likely.size > 0, place: place !== null }
  for (const mention of here) {
    if (mention.from < trigger.to && mention.to > trigger.from) continue
    const role = byNeighbours(scene, trigger, mention)
    if (!role || known[role]) continue
    if (role === "place") place ??= mention.entity.id
    else (role === "actor" ? actors : targets).add(mention.entity.id)
  }
  if (targets.size === 0) for (const id of likely) targets.add(id)
  // « il », "they", where nobody has found whom the pronoun stands for: most often the one who speaks.
  if (actors.size === 0 && within?.source && pronounActs(scene, trigger)) {
    for (const id of within.source.entities) actors.add(id)
  }
  for (const id of actors) targets.delete(id)
  return { actors: [...actors], targets: [...targets], place }
}

/** Is the subject of the trigger's verb a pronoun, or is it left to the verb that governs it? */
function pronounActs(scene: Scene, trigger: Trigger): boolean {
  const { group } = trigger
  if (trigger.noun || !group || group.passive) return false
  const { doc } = scene
  const start = Math.max(sentenceStart(doc, group.verb), group.from - 8)
  for (let i = group.to - 1; i >= start; i--) {
    if (doc.rel[i] !== REL.nsubj || !isPos(doc, i, POS.PRON)) continue
    if (isWord(scene, i, WORD.interrogatives | WORD.relatives)) continue
    const head = doc.head[i]!
    if (head >= group.from && head < group.to) return true
  }
  return false
}

const REL = Object.fromEntries(RELATIONS.map((name, i) => [name, i])) as Record<Relation, number>

/** What joins a mention to the phrase it stands in; past these one goes on upwards. */
const SAME = new Set([REL.conj, REL.appos, REL.flat])
const PART = new Set([REL.amod, REL.nmod, REL.compound, REL.nummod, REL.det])

/** The role that the tree gives: up from the mention to the word that governs its phrase. `sure` is false when the
 * mention is only part of that phrase (« a rejeté le plan sénégalais ») or stands in the clause that is asked for. */
function byTree(
  scene: Scene,
  trigger: Trigger,
  mention: PlacedMention,
): { readonly role: Role; readonly sure: boolean } | null {
  const { doc } = scene
  let at = headOf(doc, mention)
  let sure = true
  for (let steps = 0; steps < 6; steps++) {
    const up = doc.head[at]!
    if (up < 0) return null
    const rel = doc.rel[at]!
    const own = ofItsParticiple(scene, trigger, mention, at, sure)
    if (own) return own
    if (trigger.noun && up === trigger.head) return ofNounChild(scene, trigger, mention, at, rel, sure)
    const onGroup = trigger.group !== null && up >= trigger.group.from && up < trigger.group.to
    if (onGroup) return ofVerbChild(scene, trigger, mention, at, rel, sure)
    if (SAME.has(rel)) at = up
    else if (PART.has(rel)) {
      if (rel === REL.nmod && PLACES.has(mention.entity.type) && prepositionIs(scene, mention, WORD.at))
        return null
      // « après l'attaque des rebelles »: what only dates the phrase is no part of it.
      if (isCasedBy(scene, at, WORD.before | WORD.after)) return null
      sure = false
      at = up
    } else if (rel === REL.nsubj) return ofDistantSubject(scene, trigger, up)
    else return null
  }
  return null
}

/** "the crowds burning the flag", "the man arrested": whom the trigger's participle is about. */
function ofItsParticiple(
  scene: Scene,
  trigger: Trigger,
  mention: PlacedMention,
  at: number,
  sure: boolean,
): { role: Role; sure: boolean } | null {
  const { group } = trigger
  const { doc } = scene
  if (!group || trigger.noun || doc.head[group.verb] !== at || doc.rel[group.verb] !== REL.acl) return null
  if (group.tense !== "participle" && group.tense !== "gerund") return null
  if (group.passive) return { role: "target", sure }
  return sure ? { role: "actor", sure } : subjectPart(mention)
}

/** The word of the mention that hangs outside it. */
function headOf(doc: Parsed, { from, to }: PlacedMention): number {
  for (let i = to - 1; i >= from; i--) {
    const head = doc.head[i]!
    if (head < from || head >= to) return i
  }
  return to - 1
}

/** "opened an inquiry into the break": a noun that hangs on another one is not done by who does the verb. The tree may
 * hang it on the verb beside the verb's object; a bare object ("took part in") is one with its verb. */
function isOfAnother({ doc }: Scene, { head, group, link, preposition }: Trigger): boolean {
  if (link !== "oblique" || !group) return false
  const governs = (at: number) => at >= group.from && at < group.to
  if (doc.rel[head] === REL.nmod) return !governs(doc.head[head]!)
  const object = preposition - 1
  if (object <= group.to || doc.rel[object] !== REL.obj || !governs(doc.head[object]!)) return false
  return isPos(doc, object - 1, POS.DET | POS.ADJ)
}

function ofVerbChild(
  scene: Scene,
  trigger: Trigger,
  mention: PlacedMention,
  at: number,
  rel: number,
  sure: boolean,
): { role: Role; sure: boolean } | null {
  const passive = trigger.group!.passive && !trigger.noun
  const isPlace = PLACES.has(mention.entity.type)
  if (rel === REL.nsubj) {
    if (trigger.noun && (trigger.link === "subject" || isOfAnother(scene, trigger))) return null
    return sure ? { role: passive ? "target" : "actor", sure } : subjectPart(mention)
  }
  if (rel === REL.obj || rel === REL.iobj) {
    if (trigger.noun) return null
    if (mention.entity.type === "place" && sure) return { role: "place", sure }
    return { role: "target", sure }
  }
  if (rel !== REL.obl) return null
  if (phrasePrepositionIs(scene, at, mention, WORD.by))
    return passive || trigger.noun ? { role: "actor", sure } : null
  if (isPlace && sure && phrasePrepositionIs(scene, at, mention, WORD.at)) return { role: "place", sure }
  if (phrasePrepositionIs(scene, at, mention, WORD.toward)) return { role: "target", sure }
  return null
}

/** "Israeli soldiers": a country named inside the subject acts through it. */
function subjectPart(mention: PlacedMention): { role: Role; sure: boolean } | null {
  return mention.entity.type === "place" ? null : { role: "actor", sure: false }
}

/** The subject of another verb: it acts where that verb carries the trigger (« veut attaquer »), and is the one
 * addressed where the trigger asks for that verb's act ("demanded that Israel leave"). */
function ofDistantSubject(
  scene: Scene,
  trigger: Trigger,
  verb: number,
): { role: Role; sure: boolean } | null {
  const { doc } = scene
  const group = trigger.group
  if (!group || trigger.noun) return null
  const governor = group.governor
  if (governor && verb >= governor.from && verb < governor.to)
    return { role: group.passive ? "target" : "actor", sure: true }
  const up = doc.head[group.verb]!
  if (
    up === verb &&
    !hasSubject(scene, trigger) &&
    (doc.rel[group.verb] === REL.xcomp ||
      doc.rel[group.verb] === REL.conj ||
      doc.rel[group.verb] === REL.advcl)
  )
    return { role: group.passive ? "target" : "actor", sure: true }
  const below = doc.head[verb]!
  if (below >= group.from && below < group.to && (doc.rel[verb] === REL.ccomp || doc.rel[verb] === REL.xcomp))
    return { role: "target", sure: false }
  return null
}

/** Has the trigger's verb a subject of its own? */
function hasSubject({ doc }: Scene, { group }: Trigger): boolean {
  if (!group) return false
  const start = Math.max(sentenceStart(doc, group.verb), group.from - SUBJECT_REACH)
  const end = Math.min(sentenceEnd(doc, group.verb), group.to + SUBJECT_REACH)
  for (let i = start; i < end; i++) {
    if (doc.rel[i] === REL.nsubj && doc.head[i]! >= group.from && doc.head[i]! < group.to) return true
  }
  return false
}

/** How far from its verb a subject is looked for, in tokens. */
const SUBJECT_REACH = 40

function ofNounChild(
  scene: Scene,
  trigger: Trigger,
  mention: PlacedMention,
  at: number,
  rel: number,
  sure: boolean,
): { role: Role; sure: boolean } | null {
  if (rel === REL.amod || rel === REL.compound) return sure ? { role: "actor", sure } : null
  if (rel !== REL.nmod && rel !== REL.obl) return null
  const isPlace = PLACES.has(mention.entity.type)
  const preposition = (bit: number) => phrasePrepositionIs(scene, at, mention, bit)
  if (preposition(WORD.by)) return { role: "actor", sure }
  if (isPlace && preposition(WORD.at)) return { role: "place", sure }
  if (preposition(WORD.toward)) return { role: "target", sure }
  // "Israel's attack", « l'invasion de l'île »
  if (mention.to <= trigger.head) return { role: "actor", sure }
  if (preposition(WORD.of)) return { role: SUFFERED.has(trigger.sense.type ?? "") ? "target" : "actor", sure }
  return null
}

/** What « de » after these acts brings in is the one they are done to. */
const SUFFERED: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "SANCTION"])

/** Is the word before the mention, past its determiners, one of the set? */
function prepositionIs(scene: Scene, mention: PlacedMention, bit: number): boolean {
  const { doc } = scene
  const start = sentenceStart(doc, mention.from)
  let k = mention.from - 1
  while (k >= start && isPos(doc, k, POS.DET | POS.ADJ | POS.NUM)) k--
  return k >= start && isPos(doc, k, POS.ADP) && isWord(scene, k, bit)
}

/** Is the phrase that ends in the token brought in by a word of the set? */
function phrasePrepositionIs(scene: Scene, at: number, mention: PlacedMention, bit: number): boolean {
  return prepositionIs(scene, mention, bit) || isCasedBy(scene, at, bit)
}

function isCasedBy(scene: Scene, at: number, bit: number): boolean {
  const { doc } = scene
  const start = sentenceStart(doc, at)
  for (let k = at - 1; k >= start && k > at - 8; k--) {
    if (doc.head[k] === at && doc.rel[k] === REL.case) return isWord(scene, k, bit)
  }
  return false
}

function byNeighbours(scene: Scene, trigger: Trigger, mention: PlacedMention): Role | null {
  const { doc } = scene
  const start = sentenceStart(doc, mention.from)
  let k = mention.from - 1
  while (k >= start && isPos(doc, k, POS.DET | POS.ADJ | POS.NUM)) k--
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
  const parsed = doc.head[mention.to - 1]! >= 0
  if (parsed && mention.from >= trigger.to) {
    // Past a comma or another clause the nearest name is as good as any.
    for (let i = trigger.to; i < mention.from; i++) if (isWord(scene, i, WORD.clauseBreaks)) return null
  }
  if (parsed) {
    const relation = RELATIONS[doc.rel[mention.to - 1]!]
    if (relation === "nsubj") return mention.from < trigger.from ? (passive ? "target" : "actor") : null
  }
  if (mention.to <= trigger.from) return passive ? "target" : "actor"
  // « quitter Pyongyang »
  if (mention.entity.type === "place") return "place"
  return "target"
}
