import { has } from "../model/morphology.ts"
import { isMedium } from "./clauses.ts"
import type { Group } from "./groups.ts"
import type { Phrase } from "./phrases.ts"
import { chunkBefore, isAddressee, phraseAfter, phraseBefore, withParticiple } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, isDash, isQuoteSign, relOf, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** Who does what the verb says: an inverted pronoun, the phrase before the verb, the subject of the verb it is
 * joined to, or of the clause its participle hangs on. Null when the sentence tells nobody. */
export function subjectOf(scene: Scene, group: Group): Phrase | null {
  if (group.subject === undefined) group.subject = workOut(scene, group)
  return group.subject
}

function workOut(scene: Scene, group: Group): Phrase | null {
  if (isSubjectless(scene, group)) return null
  if (group.inverted >= 0) return pronounAt(group.inverted)
  if (group.form === "finite" || has(scene.doc.morph[group.agrees]!, "VerbForm", "Fin"))
    return finiteSubject(scene, group)
  return sharedSubject(scene, group)
}

/** « il faut »: nobody does what such a verb says, nor what hangs on it. */
function isSubjectless({ doc, lexicon }: Scene, { lemma, agrees }: Group): boolean {
  const { subjectless } = lexicon.sets
  return subjectless.has(lemma) || subjectless.has(doc.lemma[agrees]!)
}

export function pronounAt(i: number): Phrase {
  return { from: i, to: i + 1, head: i }
}

function finiteSubject(scene: Scene, group: Group): Phrase | null {
  const near = subjectBefore(scene, group)
  const whole = near && withPartitive(scene, near)
  if (whole && !isGoverned(scene, whole)) return whole
  // The words just before the verb tell no subject: the tree may know one further off.
  const head = treeSubject(scene, group)
  if (whole && (head < 0 || head >= whole.from)) return whole
  if (head < 0) return joinedSubject(scene, group)
  return head < group.head ? phraseEndingNear(scene, head, group.from) : phraseAround(scene, head)
}

/** Does a preposition stand before the phrase ("un rapport remis au Parlement avertissait")? It is no subject then. */
function isGoverned(scene: Scene, phrase: Phrase): boolean {
  const before = phrase.from - 1
  return before >= sentenceOf(scene, phrase.from).from && uposOf(scene.doc, before) === "ADP"
}

/** A subject has no preposition: one that opens the sentence before it is a partitive (« De hauts responsables ont
 * dit »). */
function withPartitive(scene: Scene, phrase: Phrase): Phrase {
  const { doc, lexicon } = scene
  const before = phrase.from - 1
  const opens = before >= 0 && before === sentenceOf(scene, phrase.from).from
  const partitive =
    opens && lexicon.sets.binding.has(doc.norm[before]!) && has(doc.morph[phrase.head]!, "Number", "Plur")
  return partitive ? { ...phrase, from: before } : phrase
}

/** The token the tree gives as the subject of the verb, -1 when it gives none. */
function treeSubject(scene: Scene, group: Group): number {
  if (!scene.parsed) return -1
  const { doc } = scene
  const sentence = sentenceOf(scene, group.head)
  for (let i = sentence.from; i < sentence.to; i++) {
    if (relOf(doc, i) !== "nsubj" || (doc.head[i] !== group.head && doc.head[i] !== group.agrees)) continue
    return i
  }
  return -1
}

/** The phrase whose head is token `i`, out to where the verb group begins if nothing parts them. */
function phraseEndingNear(scene: Scene, i: number, limit: number): Phrase {
  const whole = phraseAround(scene, i)
  return whole.to <= limit ? whole : { ...whole, to: Math.max(i + 1, limit) }
}

function phraseAround(scene: Scene, i: number): Phrase {
  const start = phraseBefore(scene, i + 1, sentenceOf(scene, i).from)
  const first = start ? chunkStart(scene, start, i) : i
  const whole = phraseAfter(scene, first)
  return whole && whole.to > i ? { ...whole, head: i } : { from: first, to: i + 1, head: i }
}

/** `phraseBefore` reaches out to everything bound on the left; the tree says which noun is the head. */
function chunkStart(scene: Scene, phrase: Phrase, head: number): number {
  let from = head
  for (let i = head - 1; i >= phrase.from; i--) {
    const upos = uposOf(scene.doc, i)
    if (upos === "ADP" || upos === "VERB" || upos === "PUNCT" || upos === "CCONJ") break
    from = i
  }
  return from
}

/** The phrase that ends where the verb group begins, over an aside between commas. */
export function subjectBefore(scene: Scene, group: Group): Phrase | null {
  const { doc } = scene
  const sentence = sentenceOf(scene, group.head)
  let end = group.from
  const floor = sentence.from
  if (end <= floor) return null
  const many = end - 1
  if (scene.lexicon.sets.counting.has(doc.norm[many]!) && uposOf(doc, many) === "ADV")
    if (has(doc.morph[group.agrees]!, "Number", "Plur")) return pronounAt(many)
  // Adverbs and times may stand between subject and verb.
  while (end > floor && (uposOf(doc, end - 1) === "ADV" || scene.timeEnd[end - 1]! > 0)) end--
  if (end <= floor) return null
  if (isComma(doc, end - 1) || isDash(doc, end - 1) || doc.norm[end - 1] === ")") {
    return overAside(scene, end - 1, floor)
  }
  const last = doc.norm[end - 1]!
  if (uposOf(doc, end - 1) === "PRON")
    return scene.lexicon.sets.relatives.has(last)
      ? pronounAt(end - 1)
      : (countedBefore(scene, end - 1, floor) ?? pronounAt(end - 1))
  if (isQuoteSign(doc, end - 1) && scene.titleStart[end - 1]! < 0) return null
  const phrase = phraseBefore(scene, end, floor)
  if (!phrase) return null
  return withApposition(scene, beforeRelative(scene, phrase, floor), floor)
}

/** « trois d'entre eux », « l'un d'eux »: how many of those a pronoun stands for, null when nothing counts them. */
function countedBefore(scene: Scene, pronoun: number, floor: number): Phrase | null {
  const { doc } = scene
  let at = pronoun - 1
  while (at > floor && at > pronoun - 3 && uposOf(doc, at) === "ADP") at--
  if (at === pronoun - 1 || at < floor) return null
  const upos = uposOf(doc, at)
  if (upos !== "NUM" && upos !== "PRON" && upos !== "NOUN") return null
  const from = at > floor && uposOf(doc, at - 1) === "DET" ? at - 1 : at
  return { from, to: pronoun + 1, head: at }
}

/** "NP, aside, verb": the phrase before the aside; an apposed role stays part of it, a relative clause does not. */
function overAside(scene: Scene, closing: number, floor: number): Phrase | null {
  const { doc } = scene
  let opening = -1
  if (doc.norm[closing] === ")") {
    for (let i = closing - 1; i >= floor; i--)
      if (doc.norm[i] === "(") {
        opening = i
        break
      }
    if (opening < 0) return null
    return phraseBefore(scene, closing + 1, floor)
  }
  const sign = doc.norm[closing]!
  // The aside may hold commas of its own: the first comma from the left with a phrase before it and no verb
  // of the main clause in between is tried last.
  for (let i = closing - 1; i >= floor; i--) {
    if (doc.norm[i] !== sign && !isComma(doc, i)) continue
    opening = i
    const first = uposOf(doc, i + 1)
    const relative = scene.lexicon.sets.relatives.has(doc.norm[i + 1]!)
    if (
      relative ||
      first === "ADP" ||
      first === "ADV" ||
      first === "SCONJ" ||
      scene.timeEnd[i + 1]! > 0 ||
      // « Le journal, lui, titre que … »
      (first === "PRON" && i + 2 === closing) ||
      startsParticiple(scene, i + 1)
    ) {
      const phrase = phraseBefore(scene, i, floor)
      if (phrase) return withApposition(scene, beforeRelative(scene, phrase, floor), floor)
      continue
    }
    const phrase = phraseBefore(scene, i, floor)
    // « Dès juin, la mairie consciente des besoins, envisage … »: the comma behind the subject parts nothing.
    const own = phraseAfter(scene, i + 1, closing)
    if (own && (scene.timeEnd[i - 1]! > 0 || (phrase && isGoverned(scene, phrase)))) return own
    if (phrase && phrase.to === i && isRole(scene, i + 1, closing))
      return { from: phrase.from, to: closing, head: phrase.head }
    break
  }
  if (opening < 0) return null
  // A list or an address before the comma: no subject can be told.
  return null
}

/** "NP1, NP2 verb": NP2 is the name or the role of NP1 when only the two stand there. */
function withApposition(scene: Scene, phrase: Phrase, floor: number): Phrase {
  const { doc } = scene
  const comma = phrase.from - 1
  if (comma <= floor || !isComma(doc, comma)) return phrase
  const outer = phraseBefore(scene, comma, floor)
  if (!outer || outer.to !== comma) return phrase
  const before = outer.from - 1
  const opensSentence =
    before < floor ||
    uposOf(doc, before) === "CCONJ" ||
    uposOf(doc, before) === "SCONJ" ||
    isQuoteSign(doc, before) ||
    isComma(doc, before)
  if (!opensSentence) return phrase
  if (scene.timeEnd[outer.head]! > 0) return phrase
  const names = nameIn(scene, outer) !== nameIn(scene, phrase)
  const entity = scene.entityOf[outer.head]!
  const samePlace = entity >= 0 && scene.entities[entity]!.type === "place"
  const bareRole = uposOf(doc, phrase.from) === "NOUN" || uposOf(doc, outer.from) === "DET"
  return names && bareRole && !samePlace ? { from: outer.from, to: phrase.to, head: outer.head } : phrase
}

function nameIn(scene: Scene, phrase: Phrase): boolean {
  return uposOf(scene.doc, phrase.head) === "PROPN" || uposOf(scene.doc, phrase.to - 1) === "PROPN"
}

function isRole(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const g = scene.groupOf[i]!
    if (g >= 0 && scene.groups[g]!.form === "finite") return false
  }
  const upos = uposOf(scene.doc, from)
  return upos === "NOUN" || upos === "DET" || upos === "PROPN" || upos === "ADJ" || upos === "NUM"
}

function startsParticiple(scene: Scene, i: number): boolean {
  const g = scene.groupOf[i]!
  return g >= 0 && scene.groups[g]!.from === i && scene.groups[g]!.form !== "finite"
}

/** When the phrase is the end of a relative clause without commas ("la juge que Luc avait saisie estime"), the
 * phrase before the relative. */
function beforeRelative(scene: Scene, phrase: Phrase, floor: number): Phrase {
  const { doc, lexicon } = scene
  const before = phrase.from - 1
  if (before < floor) return phrase
  const g = scene.groupOf[before]!
  const finite = g >= 0 && scene.groups[g]!.form === "finite" ? scene.groups[g]! : null
  if (!finite) return phrase
  for (let i = finite.from - 1; i > floor && i > finite.from - 8; i--) {
    if (uposOf(doc, i) === "PRON" && lexicon.sets.relatives.has(doc.norm[i]!)) {
      return phraseBefore(scene, i, floor) ?? phrase
    }
  }
  return phrase
}

/** A verb joined to another without a subject of its own has the other's. */
function joinedSubject(scene: Scene, group: Group): Phrase | null {
  const { doc } = scene
  const before = group.from - 1
  const sentence = sentenceOf(scene, group.head)
  if (before < sentence.from) return null
  const joint = uposOf(doc, before) === "CCONJ" || isComma(doc, before) || uposOf(doc, before) === "ADV"
  if (!joint) return null
  return (
    previousSubject(scene, group) ?? (before === sentence.from ? subjectAbove(scene, group, before) : null)
  )
}

function speaking(scene: Scene, subject: Phrase | null): Phrase | null {
  if (!subject || scene.lexicon.sets.expletives.has(scene.doc.norm[subject.head]!)) return null
  return speakerType(scene, subject) === "unknown" ? null : subject
}

/** « La députée mène campagne. Et menace de saisir le Conseil »: a sentence that a conjunction opens and that has no subject
 * goes on with that of the sentence before, if that can speak and is no pronoun that may stand
 * for nobody ("Il pleut. Et menace de neiger"). */
function subjectAbove(scene: Scene, group: Group, opener: number): Phrase | null {
  const { doc } = scene
  if (uposOf(doc, opener) !== "CCONJ" || opener === 0 || scene.quoteOf[opener] !== scene.quoteOf[opener - 1])
    return null
  const floor = sentenceOf(scene, opener - 1).from
  for (let g = scene.groupOf[group.head]! - 1; g >= 0 && scene.groups[g]!.head >= floor; g--) {
    const other = scene.groups[g]!
    if (doc.head[other.head]! < 0 || doc.head[other.agrees]! < 0)
      return other.form === "finite" ? speaking(scene, subjectOf(scene, other)) : null
  }
  return null
}

/** Participles, infinitives and joined verbs: the subject of the clause they hang on, which stands before
 * them, or after the comma when they open the sentence. */
function sharedSubject(scene: Scene, group: Group): Phrase | null {
  return modifiedNoun(scene, group) ?? previousSubject(scene, group) ?? followingSubject(scene, group)
}

/** "une croyance affirmant que": a participle with no comma before it hangs on the noun it follows, unless it
 * opens a quotation, which somebody else then speaks. */
function modifiedNoun(scene: Scene, group: Group): Phrase | null {
  const { doc } = scene
  if (group.form !== "present-participle" || group.marker >= 0) return null
  const before = group.from - 1
  const sentence = sentenceOf(scene, group.head)
  if (before < sentence.from || doc.norm[group.to] === ":") return null
  const upos = uposOf(doc, before)
  // « ils se sont vus, | chacun | refusant de parler »
  if (upos === "PRON" && before > sentence.from && isComma(doc, before - 1))
    return has(doc.morph[before]!, "PronType", "Ind") ? pronounAt(before) : null
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ") return null
  const near = chunkBefore(scene, group.from, sentence.from)
  if (!near) return null
  return near
}

function previousSubject(scene: Scene, group: Group): Phrase | null {
  const sentence = sentenceOf(scene, group.head)
  const inside = scene.quoteOf[group.head]!
  let cleft: Phrase | null = null
  let otherwise: Phrase | null = null
  for (let g = scene.groupOf[group.head]! - 1; g >= 0; g--) {
    const other = scene.groups[g]!
    if (other.head < sentence.from) return otherwise
    if (other.form !== "finite" || scene.quoteOf[other.head] !== inside) continue
    if (inRelative(scene, other)) {
      cleft ??= subjectOf(scene, other)
      continue
    }
    if (isSubjectless(scene, other)) return otherwise
    const subject = subjectOf(scene, other) ?? subjectAfter(scene, other)
    // « Il pense que la lumière et le calme plaisent | et espère … »: of a verb in the same number.
    if (subject && disagrees(scene, group, other)) {
      otherwise ??= subject
      continue
    }
    // « C'est ainsi qu'il l'a dit, estimant que … »: what the copula brings in is the main clause.
    if (subject && cleft && isCleft(scene, other, subject)) return cleft
    if (subject) return subject
  }
  return otherwise
}

/** Are two finite verbs in different numbers? */
function disagrees({ doc }: Scene, { form, agrees }: Group, other: Group): boolean {
  if (form !== "finite") return false
  const [a, b] = [doc.morph[agrees]!, doc.morph[other.agrees]!]
  return (
    (has(a, "Number", "Sing") && has(b, "Number", "Plur")) ||
    (has(a, "Number", "Plur") && has(b, "Number", "Sing"))
  )
}

/** Is it « c'est » and an adverb or a phrase, which nobody is? */
function isCleft({ doc, lexicon }: Scene, { lemma, inverted }: Group, subject: Phrase): boolean {
  return (
    inverted < 0 &&
    lexicon.sets.copulas.has(lemma) &&
    lexicon.sets.expletives.has(doc.norm[subject.head]!) &&
    has(doc.morph[subject.head]!, "PronType", "Dem")
  )
}

function followingSubject(scene: Scene, group: Group): Phrase | null {
  const sentence = sentenceOf(scene, group.head)
  for (let g = scene.groupOf[group.head]! + 1; g < scene.groups.length; g++) {
    const other = scene.groups[g]!
    if (other.head >= sentence.to) return null
    if (other.form !== "finite" || inRelative(scene, other)) continue
    const subject = subjectBefore(scene, other)
    if (subject && isComma(scene.doc, Math.max(0, subject.from - 1))) return subject
    if (other.inverted >= 0) return pronounAt(other.inverted)
  }
  return null
}

/** Does the verb stand in a relative or complement clause? */
function inRelative(scene: Scene, group: Group): boolean {
  const { doc, lexicon } = scene
  const before = group.from - 1
  if (before < 0) return false
  if (uposOf(doc, before) === "PRON" && lexicon.sets.relatives.has(doc.norm[before]!)) return true
  const subject = subjectBefore(scene, group)
  const opener = subject ? subject.from - 1 : before
  if (opener < 0 || doc.sentence[opener] !== doc.sentence[group.head]) return false
  const upos = uposOf(doc, opener)
  return upos === "SCONJ" || (upos === "PRON" && lexicon.sets.relatives.has(doc.norm[opener]!))
}

/** A subject set after its verb: "ont rapporté lundi des témoins". `end`: one past the verb's words. */
export function subjectAfter(scene: Scene, group: Group, end = group.to): Phrase | null {
  const { doc, lexicon } = scene
  const limit = sentenceOf(scene, group.head).to
  let at = end
  if (group.inverted === at) return pronounAt(at)
  at = overAdverbials(scene, at, limit)
  if (at < limit && isComma(doc, at)) {
    // An aside between verb and subject: "a dit, lundi, le maire".
    for (let j = at + 1; j < Math.min(limit, at + 8); j++) {
      if (!isComma(doc, j)) continue
      if (scene.timeEnd[at + 1]! > 0 || uposOf(doc, at + 1) === "ADP" || uposOf(doc, at + 1) === "ADV")
        at = j + 1
      break
    }
  }
  // A partitive article may look like a contraction ("ont rapporté des témoins").
  if (at + 1 < limit && doc.part[at] === 1 && lexicon.sets.of.has(doc.norm[at]!)) at++
  const first = at < limit ? uposOf(doc, at) : "X"
  if (first === "ADP" || first === "SCONJ" || first === "PUNCT" || first === "VERB") return null
  const phrase = phraseAfter(scene, at, limit)
  // « se félicitent du résultat »: the contraction is no article when the tree hangs the noun on it as a preposition.
  const governed = phrase && group.reflexive && at > 0 && doc.part[at - 1] === 1
  if (governed && relOf(doc, phrase.head) === "obl") return null
  return phrase ? withParticiple(scene, phrase, limit) : null
}

/** The means by which one speaks take no more tokens between a verb and its subject. */
const MEANS = 10

/** One past the times, adverbs, means and addressees between verb and subject: « a déclaré lundi à la presse la maire ». */
function overAdverbials(scene: Scene, from: number, limit: number): number {
  const { doc, lexicon } = scene
  let at = from
  while (at < limit) {
    if (scene.timeEnd[at]! > 0 || uposOf(doc, at) === "ADV") {
      at = Math.max(at + 1, scene.timeEnd[at]!)
      continue
    }
    if (uposOf(doc, at) === "ADP" && isMedium(scene, at, limit)) {
      // « a déclaré hier sur les ondes de Radio Ouest, la maire »
      let end = at + 1
      while (end < limit && end < at + MEANS && !isComma(doc, end)) end++
      if (end < limit && isComma(doc, end)) {
        at = end + 1
        continue
      }
    }
    if (uposOf(doc, at) !== "ADP" || !lexicon.sets.addressing.has(doc.norm[at]!)) break
    const phrase = phraseAfter(scene, at + 1, limit)
    if (!phrase || phrase.to >= limit || !isAddressee(scene, phrase)) break
    at = phrase.to
  }
  return at
}
