import { has } from "../model/morphology.ts"
import type { Phrase } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, relOf, uposOf } from "./scene.ts"

/** The phrase with everything right behind it that the tree hangs on it, up to a sign, a verb with a subject of its own or a
 * relative clause: "un sondage | sur le moral des éleveurs réalisé par l'institut Varel pour Le Courrier |, …". */
export function withHanging(scene: Scene, phrase: Phrase, limit: number): Phrase {
  const { doc, lexicon } = scene
  let to = phrase.to
  for (let i = phrase.to; i < limit && i < phrase.to + MOST; i++) {
    const upos = uposOf(doc, i)
    if (scene.titleEnd[i]! > i && hangs(scene, i + 1, phrase.from, limit, phrase.to)) {
      to = scene.titleEnd[i]!
      i = to - 1
      continue
    }
    if (upos === "PUNCT" || upos === "PRON" || lexicon.sets.relatives.has(doc.norm[i]!)) break
    const g = scene.groupOf[i]!
    if (g >= 0 && scene.groups[g]!.form === "finite") break
    if (!hangs(scene, i, phrase.from, limit, phrase.to)) break
    // Words that lead up to one further on ("par l'institut") count once that is there.
    if (doc.head[i]! < i) to = i + 1
  }
  return to > phrase.to ? { ...phrase, to } : phrase
}

/** The phrase with a relative clause right behind it, up to the comma that ends it, where another clause follows: « pour
 * l'association | qui défend les riverains |, la loi ne change rien ». */
export function withRelative(scene: Scene, phrase: Phrase, limit: number): Phrase {
  const { doc, lexicon, groups, groupOf, quoteOf } = scene
  const { to } = phrase
  if (to >= limit || !lexicon.sets.relatives.has(doc.norm[to]!) || uposOf(doc, to) !== "PRON") return phrase
  let verb = false
  for (let i = to + 1; i < Math.min(limit, to + MOST); i++) {
    if (quoteOf[i] !== quoteOf[to]) return phrase
    if (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite") verb = true
    if (isComma(doc, i)) return verb && goesOn(scene, i + 1, limit) ? { ...phrase, to: i } : phrase
  }
  return phrase
}

/** The phrase with an adjective right behind it that is written like a verb, up to the comma: « selon une source | présente à
 * Dori |, … ». What stands behind a preposition is nobody's subject. */
export function withLikeVerb(scene: Scene, phrase: Phrase, limit: number): Phrase {
  const { doc, groups, groupOf, lexicon } = scene
  const { to } = phrase
  const group = to < limit && groupOf[to]! >= 0 ? groups[groupOf[to]!]! : null
  if (group?.form !== "finite" || group.from !== to || group.to !== to + 1) return phrase
  if (uposOf(doc, to + 1) !== "ADP" || lexicon.sets.relays.has(group.lemma)) return phrase
  if (!has(doc.morph[to]!, "Tense", "Pres")) return phrase
  for (let i = to + 1; i < Math.min(limit, to + SHORT); i++) {
    if (isComma(doc, i)) return goesOn(scene, i + 1, limit) ? { ...phrase, to: i } : phrase
    if (groupOf[i]! >= 0) return phrase
  }
  return phrase
}

/** No more tokens follow such an adjective. */
const SHORT = 10

/** Does a finite verb, or a quotation, follow? */
function goesOn({ groups, groupOf, quoteOf }: Scene, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MOST); i++)
    if (quoteOf[i] !== quoteOf[from - 1] || (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite"))
      return true
  return false
}

/** Does `i`, over what it hangs on, reach the stretch from `from` to `end`, and never leave the tokens behind it? */
function hangs({ doc }: Scene, i: number, from: number, limit: number, end: number): boolean {
  let at = i
  for (let steps = 0; steps < DEEPEST; steps++) {
    at = doc.head[at]!
    if (at < from || at >= limit) return false
    if (at < end) return true
  }
  return false
}

/** What follows a phrase and hangs on it has no more tokens, and hangs no deeper. */
const MOST = 30
const DEEPEST = 12

/** The phrase without what stands behind a comma in it, when the tree makes that the subject of a verb further on:
 * "selon l'étude | , la reconstruction, déjà évoquée, prendrait des mois". */
export function withoutSubject(scene: Scene, phrase: Phrase, limit: number): Phrase {
  const { doc } = scene
  for (let i = phrase.head + 1; i < phrase.to; i++) {
    if (!isComma(doc, i)) continue
    if (isAlone(scene, phrase.to, limit)) return { ...phrase, to: i }
    for (let j = i + 1; j < phrase.to; j++) {
      const above = doc.head[j]!
      if (above >= phrase.to && relOf(doc, j) === "nsubj") return { ...phrase, to: i }
    }
    return phrase
  }
  return phrase
}

/** "les témoins | , pour la plupart détenus, auraient menti": after a comma an aside or a relative clause, and a finite verb right
 * behind another comma, which then has its subject before the aside. */
function isAlone(scene: Scene, from: number, limit: number): boolean {
  const { doc } = scene
  if (from + 1 >= limit || !isComma(doc, from)) return false
  const opens = uposOf(doc, from + 1)
  const g = scene.groupOf[from + 1]!
  const participle = g >= 0 && scene.groups[g]!.form === "past-participle"
  const { relatives } = scene.lexicon.sets
  const relative = relatives.has(doc.norm[from + 1]!)
  if (opens !== "ADP" && opens !== "ADV" && !participle && !relative) return false
  let owed = relative
  for (let i = from + 2; i < limit && i < from + MOST; i++) {
    const at = scene.groupOf[i]!
    if (at >= 0 && scene.groups[at]!.form === "finite") {
      if (!owed) return isComma(doc, i - 1)
      // The verb of the relative clause.
      owed = false
      i = scene.groups[at]!.to - 1
    } else if (relatives.has(doc.norm[i]!)) return false
  }
  return false
}
