import { has } from "../model/morphology.ts"
import { isDenied } from "./complement.ts"
import type { Draft } from "./draft.ts"
import type { Run, Scene } from "./scene.ts"
import { headOfRun, runOf, sentenceOf, uposOf } from "./scene.ts"
import { senseNumber } from "./senses.ts"
import { speakerType } from "./speaker.ts"
import { isUndergone } from "./verbs.ts"

/** A draft that looks like a saying and is none, whatever the weights make of it: a blow with arms, or one whose content
 * only tells when it was; and, where no construction took the words, what was not preferred, a day, or what a noun is
 * about. */
export function isUnlike(scene: Scene, draft: Draft): boolean {
  if (draft.quote >= 0 || draft.content.length === 0) return false
  const content = contentRun(scene, draft)
  if (isBlow(scene, draft, content)) return true
  if (draft.content.length === 1 && isMoment(scene, content)) return true
  if (isAll(scene, draft, content)) return true
  if (
    draft.group &&
    draft.entry &&
    draft.rule !== "passive" &&
    isUndergone(scene, draft.group, draft.entry, content.from)
  )
    return true
  if (isThat(scene, draft)) return true
  if (isHandled(scene, draft, content)) return true
  if (mayHappen(scene, draft) || isWorth(scene, draft) || isThings(scene, draft)) return true
  if (isBorneOut(scene, draft) || isHappening(scene, draft) || isSeen(scene, draft)) return true
  if (isSummoned(scene, draft) || isMused(scene, draft)) return true
  if (draft.ruled !== false) return false
  return (
    isModal(scene, draft) ||
    takesInfinitive(draft) ||
    takesPerson(draft) ||
    takesPreposition(scene, draft, content) ||
    isGoverned(scene, draft) ||
    isTopic(scene, draft) ||
    isCircumstance(scene, draft, content)
  )
}

/** « n'a marqué que trois points »: behind a denied verb, what has no verb of its own is all that is so. */
function isAll(scene: Scene, { group, head, entry, ruled }: Draft, { from, to }: Run): boolean {
  const { doc, lexicon, groupOf } = scene
  // « n'envisage que deux fermetures »: unless that is what a verb of the tables takes.
  if (ruled && entry?.takes.has("np")) return false
  if (!group?.negated || isDenied(scene, group) || from <= head || !lexicon.sets.that.has(doc.norm[from]!))
    return false
  for (let i = from; i < to; i++) if (groupOf[i]! >= 0) return false
  return true
}

/** « l'enquête doit | s'ouvrir en juin »: a verb that only carries others and reports by itself nothing. */
function isModal({ lexicon }: Scene, { group }: Draft): boolean {
  return !!group && lexicon.carriers.has(group.lemma) && !lexicon.verbs.has(group.lemma)
}

/** A verb that its table knows with an infinitive alone: with an object it rather does something, "inviter à un défilé". */
function takesInfinitive({ rule, entry }: Draft): boolean {
  return rule === "learnt-object" && entry !== null && entry.infinitives
}

/** A verb that its table knows with whom one speaks to as its object: with nothing else it tells nothing, "prévenir ses
 * clients", "appeler la police". */
function takesPerson({ rule, entry }: Draft): boolean {
  return rule === "learnt-object" && entry !== null && entry.person && !entry.nominal
}

/** "referred the case to": a verb that its table knows with prepositions alone, beside an object. */
function takesPreposition({ doc }: Scene, { rule, entry, cue }: Draft, { from }: Run): boolean {
  if (rule !== "learnt-object" || !entry?.prepositions) return false
  const last = cue[cue.length - 1]
  return uposOf(doc, from) !== "ADP" && (!last || uposOf(doc, last.to - 1) !== "ADP")
}

/** "Yields | on 10-year notes | rose": a word before which its cue has a preposition is no finite verb. */
function isGoverned({ doc }: Scene, { cue, group, head }: Draft): boolean {
  const from = cue[0]?.from ?? head
  return group?.form === "finite" && from < head && from >= head - NEAR && uposOf(doc, from) === "ADP"
}

/** "was supported by strong data": what a document bears out it does not praise. */
function isBorneOut(scene: Scene, { group, entry, source }: Draft): boolean {
  return (
    !!group?.passive && entry?.stance === "praises" && !!source && speakerType(scene, source) === "document"
  )
}

const INFINITIVE = /^(?:person\+)?inf\b/

/** A noun that no table knows beside words without a verb: they tell what or whom it is about, and not what is said: « un
 * appel aux dons », "the demand of the unions". */
function isTopic({ doc, groupOf }: Scene, { rule, content }: Draft): boolean {
  if (rule !== "learnt-noun") return false
  return content.every(({ start, end }) => {
    const { from, to } = runOf(doc, start, end)
    for (let i = from; i < to; i++) if (groupOf[i]! >= 0) return false
    return true
  })
}

/** "nommé pendant la visite": what follows only tells when, by a phrase without a verb. */
function isMoment({ doc, lexicon, groupOf }: Scene, { from, to }: Run): boolean {
  if (!lexicon.sets.circumstances.has(doc.norm[from]!) || uposOf(doc, from) !== "ADP") return false
  for (let i = from; i < to; i++) if (groupOf[i]! >= 0) return false
  return true
}

/** "pourrait être nommé | pendant la visite": when something might be done is nobody's decision. */
function mayHappen(scene: Scene, draft: Draft): boolean {
  const { content, group } = draft
  return !!group?.passive && group.conditional && content.length > 1 && isMoment(scene, lastRun(scene, draft))
}

/** "est estimée | à 40 000 euros": in the passive of a verb of thinking, with nobody named, what something comes to is
 * nobody's thought. */
function isWorth(scene: Scene, draft: Draft): boolean {
  const { doc } = scene
  const { content, entry, group, source } = draft
  if (!group?.passive || source || content.length < 2 || entry?.act !== "thought") return false
  const { from, to } = lastRun(scene, draft)
  return to - from > 1 && uposOf(doc, from) === "ADP" && uposOf(doc, from + 1) === "NUM"
}

/** "c'est s'opposer à la ville", "cela inquiète les voisins": what "that" stands for neither says nor thinks, though it may show. */
function isThat({ doc, lexicon }: Scene, { entry, source }: Draft): boolean {
  return (
    source !== null &&
    entry?.act !== "evidence" &&
    lexicon.sets.expletives.has(doc.norm[source.head]!) &&
    has(doc.morph[source.head]!, "PronType", "Dem")
  )
}

/** "la grue menace de tomber", "le moteur refuse de démarrer": things neither speak nor want, though they may show. */
function isThings({ doc, lexicon, lemmas }: Scene, { entry, source, group }: Draft): boolean {
  if (!lexicon.senses || !source || !group || !entry || entry.act === "evidence" || group.passive)
    return false
  const sense = lexicon.words.senses.nouns[lemmas[source.head]!]
  return uposOf(doc, source.head) === "NOUN" && (sense === THING || sense === MATTER)
}

/** « les travaux ont demandé dix mois », « la chute de la banque annonçait la crise »: what only happens asks and announces nothing. */
function isHappening(scene: Scene, { rule, entry, source }: Draft): boolean {
  const { doc, lexicon } = scene
  if (!lexicon.senses || !source || rule !== "object" || entry?.act !== "speech") return false
  const sense = lexicon.senses.nouns.get(doc.lemma[source.head]!)
  return sense !== undefined && HAPPENINGS.has(sense) && speakerType(scene, source) === "unknown"
}

const HAPPENINGS: ReadonlySet<number> = new Set(
  (
    [
      "move",
      "carry",
      "give",
      "get",
      "happen",
      "begin",
      "change",
      "make",
      "harm",
      "catch",
      "contest",
      "use",
      "join",
      "set",
      "event",
    ] as const
  ).map(senseNumber),
)

/** « on y voit une cabane », « on notait la présence du maire »: what anybody may see nobody in particular tells. */
function isSeen(scene: Scene, { source, group, rule }: Draft): boolean {
  const { doc, lexicon } = scene
  if (!lexicon.senses || !source || !group || uposOf(doc, source.head) !== "PRON" || !SEEN.test(rule))
    return false
  return lexicon.senses.verbs.get(group.lemma) === PERCEIVE && speakerType(scene, source) === "unknown"
}

const PERCEIVE = senseNumber("perceive")
const SEEN = /^(?:learnt-)?(?:object|infinitive)$/

/** « est appelé à d'autres fonctions », « n'ont pas été conviés »: those who are asked, but to do nothing. */
function isSummoned({ doc, groupOf }: Scene, { rule, entry, content }: Draft): boolean {
  if (!entry?.takes.size || (rule !== "passive" && rule !== "learnt-passive")) return false
  const frames = [...entry.takes]
  if (!frames.some(frame => INFINITIVE.test(frame)) || !frames.every(frame => SUMMONS.test(frame)))
    return false
  for (const { start, end } of content) {
    const { from, to } = runOf(doc, start, end)
    for (let i = from; i < Math.min(to, from + WIDEST); i++) if (groupOf[i]! >= 0) return false
  }
  return true
}

const SUMMONS = /^(?:person\+)?(?:inf\b|np:)/

/** « Autant dire que la fête fut belle », « Preuve que le club va bien »: an infinitive of saying or a bare noun of evidence that opens the
 * sentence, and that nobody owns, is the report's own. */
function isMused(scene: Scene, { group, entry, head, rule, source }: Draft): boolean {
  const { doc } = scene
  if (
    source ||
    !entry ||
    (group ? group.form !== "infinitive" || (rule !== "that" && rule !== "learnt-that") : rule !== "noun")
  )
    return false
  if (entry.act !== (group ? "speech" : "evidence")) return false
  const { from } = sentenceOf(scene, head)
  const first = group ? group.from : head
  return first === from || (group !== null && first === from + 1 && uposOf(doc, from) === "ADV")
}

/** « loue un étage », « fixe la planche au mur »: to a thing or a place something is done by verbs that say something of others. */
function isHandled({ doc, lexicon }: Scene, { head, group }: Draft, content: Run): boolean {
  if (!group || content.from <= head || !lexicon.sets.handling.has(doc.lemma[head]!)) return false
  const sense = lexicon.senses?.nouns.get(doc.lemma[headOfRun(doc, content)]!)
  return sense === THING || sense === MATTER || sense === PLACE
}

const PLACE = senseNumber("place")
const THING = senseNumber("thing")
const MATTER = senseNumber("matter")

/** "est parti plutôt que d'attendre", "met on | Monday to sign". */
function isCircumstance({ doc, lexicon, timeOf }: Scene, draft: Draft, { from }: Run): boolean {
  const { preferring, that } = lexicon.sets
  const opens = uposOf(doc, from)
  const before = from > 0 && doc.sentence[from - 1] === doc.sentence[from] ? from - 1 : from
  if (
    preferring.has(doc.norm[before]!) &&
    (that.has(doc.norm[from]!) || opens === "ADP" || opens === "SCONJ")
  )
    return true
  const inCue = draft.cue.some(run => run.from <= before && before < run.to)
  return inCue && timeOf[from]! >= 0 && uposOf(doc, before) === "ADP"
}

/** "Rebels attacked the convoy": armed men strike, and things one can strike are struck. */
function isBlow({ doc, lexicon, entities, entityOf }: Scene, draft: Draft, content: Run): boolean {
  const { blows, armed, struck } = lexicon.sets
  if (!blows.has(baseOf(doc, draft.head))) return false
  if (draft.source && armed.has(baseOf(doc, draft.source.head))) return true
  const object = headOfRun(doc, content)
  const entity = entityOf[object]! >= 0 ? entities[entityOf[object]!] : undefined
  return struck.has(baseOf(doc, object)) || entity?.type === "place"
}

function baseOf(doc: Scene["doc"], i: number): string {
  return doc.lemma[i] || doc.norm[i]!
}

/** The tokens of the first piece of the content, up to so many. */
function contentRun({ doc }: Scene, draft: Draft): Run {
  const { start, end } = draft.content[0]!
  const { from, to } = runOf(doc, start, end)
  return { from, to: Math.min(to, from + WIDEST) }
}

function lastRun({ doc }: Scene, { content }: Draft): Run {
  const { start, end } = content[content.length - 1]!
  return runOf(doc, start, end)
}

/** How much of a content is looked at, in tokens. */
const WIDEST = 60

/** A preposition before the head of its cue stands no more tokens away. */
const NEAR = 6
