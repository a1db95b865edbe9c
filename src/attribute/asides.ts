import { has } from "../model/morphology.ts"
import type { Candidate } from "./candidates.ts"
import type { Group } from "./groups.ts"
import { agentAt } from "./passive.ts"
import { phraseAfter } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, isQuoteSign, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { entriesFor } from "./verbs.ts"

/** « accuser réception »: the tables know that these words report nothing. */
export function isSetPhrase(scene: Scene, { group }: Candidate): boolean {
  return group !== null && (entriesFor(scene, group)[0]?.entry.takes.has("-") ?? false)
}

/** A participle beside a noun, with what does it: « une commune traversée par un canal », « des régions soutenues par Moscou »;
 * not where who does it can speak and a comma sets the participle off, or its table gives it an object: « le couvre-feu,
 * décrété par l'état-major », « la hausse annoncée par la firme ». */
export function isDescribed(scene: Scene, { group }: Candidate): boolean {
  if (group?.form !== "past-participle") return false
  const { to: limit } = sentenceOf(scene, group.head)
  const at = agentAt(scene, group.to, limit)
  if (at < 0) return false
  const agent = phraseAfter(scene, at + 1, limit)
  if (!agent || speakerType(scene, agent) === "unknown") return true
  if (group.from > 0 && isComma(scene.doc, group.from - 1)) return false
  return !entriesFor(scene, group).some(({ entry }) => entry.takes.has("np") || entry.takes.has("pass"))
}

/** "denied | ordering the attack": what somebody denies or regrets doing he does not say by it. */
export function isGerundObject({ doc, groups, groupOf, lexicon, rules }: Scene, group: Group): boolean {
  if (!rules.gerundObjects || group.form !== "present-participle" || group.from === 0) return false
  const before = group.from - 1
  const verb = groupOf[before]! >= 0 ? groups[groupOf[before]!]! : null
  if (verb?.form !== "finite" || verb.head !== before || doc.head[group.head] !== before) return false
  return (lexicon.verbs.get(verb.lemma) ?? []).some(({ act, takes }) => act === "speech" && takes.has("np"))
}

/** Marks around what something is called, or around the title of a work, quote nobody: « un hameau dit « du Bout » »,
 * "the so-called “World's End”", "sang “Quays at Dawn”". */
export function isNaming(scene: Scene, { head, group }: Candidate): boolean {
  const { doc } = scene
  // "known as “the Fox”".
  const open = head + (scene.lexicon.sets.comparing.has(doc.norm[head + 1] ?? "") ? 2 : 1)
  if (open >= doc.count || doc.sentence[open] !== doc.sentence[head] || !isQuoteSign(doc, open)) return false
  const last = group ? group.to - 1 : head
  if (last !== head || scene.quoteOf[open + 1] === undefined) return false
  const bare = has(doc.morph[head]!, "VerbForm", "Part") && (!group || group.from === head)
  if (bare && head > 0 && doc.sentence[head - 1] === doc.sentence[head]) {
    const before = uposOf(doc, head - 1)
    if (before === "NOUN" || before === "PROPN" || before === "ADJ" || before === "ADV") return true
    if (doc.norm[head - 1] === "-") return true
  }
  return holdsCapitals(scene, open + 1)
}

/** Marks right after a verb that hold a few words, more than one with a capital and no longer one without. */
function holdsCapitals(scene: Scene, from: number): boolean {
  const { doc } = scene
  const { text } = doc.article
  const quote = scene.quoteOf[from]!
  if (quote < 0) return false
  let capitals = 0
  for (let i = from; i < doc.count && scene.quoteOf[i] === quote; i++) {
    if (i - from > TITLE) return false
    if (uposOf(doc, i) === "PUNCT") continue
    const capital = /^\p{Lu}/u.test(text.slice(doc.start[i], doc.start[i]! + 2))
    if (capital) capitals++
    else if (doc.end[i]! - doc.start[i]! > SMALL) return false
  }
  return capitals > 1
}

/** Words of a title, at most; letters of a word that keeps its small first letter in one. */
const TITLE = 8
const SMALL = 3
