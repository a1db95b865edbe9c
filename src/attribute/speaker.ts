import { has } from "../model/morphology.ts"
import type { SourceType } from "../model/reading.ts"
import type { Phrase } from "./phrases.ts"
import { phraseBefore } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isQuoteSign, sentenceOf, uposOf } from "./scene.ts"
import { senseNumber } from "./senses.ts"

const AMOUNT = senseNumber("amount")
const GROUP = senseNumber("group")
const PERSON = senseNumber("person")
const SPEAKER = senseNumber("speaker")

/** What can say something of its own accord; a document only holds what somebody wrote. */
export const SPEAKING: ReadonlySet<SourceType> = new Set([
  "person",
  "group",
  "organisation",
  "official-body",
  "state",
  "media",
  "anonymous",
])

/** What kind of source a noun phrase names; "unknown" when nothing shows that it can speak. */
export function speakerType(scene: Scene, phrase: Phrase): SourceType {
  const { doc } = scene
  const anonymous = isUnnamed(scene, phrase)
  if (uposOf(doc, phrase.head) === "PRON") return pronounType(scene, phrase.head)
  const noun = nounType(scene, phrase)
  if (noun === "anonymous" || (anonymous && noun !== "document" && noun !== "media")) return "anonymous"
  const seat = seatType(scene, phrase)
  if (seat) return seat
  const entity = entityType(scene, phrase)
  if (noun && noun !== "person") {
    // "le président Macron": a role beside a name is the person.
    if (entity === "person" && noun === "group") return "person"
    return noun === "group" && entity === null && isPlural(scene, phrase.head) ? "group" : noun
  }
  if (entity && entity !== "unknown") return entity
  if (noun === "person") return isPlural(scene, phrase.head) ? "group" : "person"
  const named =
    uposOf(doc, phrase.head) === "PROPN" ||
    (phrase.head + 1 < phrase.to && uposOf(doc, phrase.head + 1) === "PROPN")
  if (named) return "person"
  const sense = senseOf(scene, phrase)
  return (sense > 0 && BY_SENSE[sense]?.(isPlural(scene, phrase.head))) || "unknown"
}

/** What the noun is about, or, behind an amount, the noun that is counted: "46 % des électeurs", "une dizaine de riverains". */
function senseOf(scene: Scene, { head, to }: Phrase): number {
  const { doc, lexicon } = scene
  const nouns = lexicon.senses?.nouns
  if (!nouns) return 0
  const own = nouns.get(doc.lemma[head]!) ?? 0
  if (!isAmount(scene, head)) return own
  for (let i = head + 1; i < to; i++) {
    if (uposOf(doc, i) !== "NOUN" && uposOf(doc, i) !== "PROPN") continue
    const counted = nouns.get(doc.lemma[i]!) ?? GROUP
    return counted === PERSON || counted === SPEAKER ? GROUP : counted
  }
  return own
}

/** Does the noun tell how many or how much: "46 % | des électeurs", "une dizaine"? */
export function isAmount({ doc, lexicon }: Scene, head: number): boolean {
  return doc.norm[head] === "%" || lexicon.senses?.nouns.get(doc.lemma[head]!) === AMOUNT
}

/** What a common noun that no table of sources lists is by what it is about. */
const BY_SENSE: Readonly<Record<number, (plural: boolean) => SourceType>> = {
  [PERSON]: plural => (plural ? "group" : "person"),
  [SPEAKER]: plural => (plural ? "group" : "person"),
  [senseNumber("institution")]: () => "organisation",
  [GROUP]: () => "group",
  [senseNumber("media")]: () => "media",
}

function pronounType(scene: Scene, i: number): SourceType {
  const { lexicon, doc } = scene
  // A relative is what it stands for.
  const stands = lexicon.sets.relatives.has(doc.norm[i]!) && i > 0 && doc.sentence[i - 1] === doc.sentence[i]
  const end = stands ? antecedentEnd(scene, i) : i
  const antecedent = stands ? phraseBefore(scene, end) : null
  if (antecedent && uposOf(doc, antecedent.head) !== "PRON") return speakerType(scene, antecedent)
  const entity = scene.entityOf[i]!
  if (entity >= 0) return typeOfEntity(scene.entities[entity]!.type)
  if (lexicon.sets.generics.has(doc.norm[i]!)) return "unknown"
  return has(doc.morph[i]!, "Number", "Plur") ? "group" : "person"
}

/** One past what a relative pronoun stands for: before its comma, and before its preposition (« la Ligue, selon | laquelle »). */
function antecedentEnd({ doc }: Scene, i: number): number {
  for (let at = i - 1; at >= 0 && at > i - LEAD && doc.sentence[at] === doc.sentence[i]; at--) {
    if (doc.norm[at] === ",") return at
    if (at === i - 1 && uposOf(doc, at) !== "ADP") break
  }
  return i
}

function nounType(scene: Scene, phrase: Run & { head: number }): SourceType | null {
  const { doc, words, lemmas } = scene
  const { sources } = scene.lexicon.words
  const own = sources[lemmas[phrase.head]!] ?? sources[words[phrase.head]!]
  if (own) return own
  // A feminine or another form the table does not list: its lemma's stem is not guessed at.
  if (uposOf(doc, phrase.head) !== "PROPN") return null
  for (let i = phrase.from; i < phrase.head; i++) {
    const type = sources[lemmas[i]!]
    if (type && uposOf(doc, i) === "NOUN") return type
  }
  return null
}

function seatType(scene: Scene, phrase: Run): SourceType | null {
  const { doc, lexicon } = scene
  let name = ""
  for (let i = phrase.from; i < phrase.to && i < phrase.from + 6; i++) {
    if (uposOf(doc, i) === "DET" || uposOf(doc, i) === "ADP" || uposOf(doc, i) === "CCONJ") continue
    const word = doc.article.text.slice(doc.start[i]!, doc.end[i]!)
    if (name === "" && !lexicon.seated.has(word) && !word.includes(" ")) return null
    name += (name ? " " : "") + word
    const type = lexicon.seats.get(name)
    if (type && i - phrase.from < 4) return type
  }
  return null
}

function entityType(scene: Scene, phrase: Phrase): SourceType | null {
  const entity = scene.entityOf[phrase.head]!
  if (entity >= 0) return typeOfEntity(scene.entities[entity]!.type)
  return null
}

function typeOfEntity(type: string): SourceType {
  switch (type) {
    case "person":
    case "state":
    case "organisation":
    case "media":
    case "official-body":
    case "group":
    case "document":
      return type
    default:
      return "unknown"
  }
}

function isPlural(scene: Scene, i: number): boolean {
  return has(scene.doc.morph[i]!, "Number", "Plur")
}

function isUnnamed({ lexicon, words, lemmas }: Scene, run: Run): boolean {
  const { anonymous } = lexicon.words
  for (let i = run.from; i < run.to; i++) if (anonymous[lemmas[i]!] || anonymous[words[i]!]) return true
  return false
}

/** A preposition before a relative pronoun has no more words (« aux yeux duquel »). */
const LEAD = 5
const ASIDE = 12

/** Do the words just after an unnamed source say that it hides ("…, speaking on condition of anonymity, said")? */
export function hides(scene: Scene, phrase: Run): boolean {
  const { doc, lexicon, groups, groupOf } = scene
  const end = Math.min(sentenceOf(scene, phrase.from).to, phrase.to + ASIDE)
  for (let i = phrase.to; i < end; i++) {
    const g = groupOf[i]!
    if (
      (g >= 0 && groups[g]!.form === "finite") ||
      isQuoteSign(doc, i) ||
      lexicon.sets.that.has(doc.norm[i]!)
    )
      break
    if (lexicon.anonymous.has(doc.norm[i]!)) return true
  }
  return false
}
