import { has } from "../model/morphology.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isDash, isOneOf, isQuoteSign, isStop, sentenceOf, uposOf } from "./scene.ts"
import { senseNumber } from "./senses.ts"

/** A noun phrase as it names somebody: without incidental relative clauses, with an apposed role. */
export interface Phrase extends Run {
  /** The noun, name or pronoun that heads it. */
  readonly head: number
}

/** A bracket inside a name or a role is no longer than this. */
const BRACKET = 30

const PERSON = senseNumber("person")
const SPEAKER = senseNumber("speaker")

/** The noun phrase that starts at token `i` (its determiner), with what is bound to it by "de" and the like, by
 * coordination and by apposition. Null when no noun phrase starts there. */
export function phraseAfter(scene: Scene, i: number, limit = sentenceOf(scene, i).to): Phrase | null {
  const { doc } = scene
  if (i >= limit) return null
  const first = chunkAfter(scene, i, limit)
  if (!first) return null
  let to = first.to
  const { head } = first
  for (;;) {
    const next = extension(scene, { from: i, to, head }, limit)
    if (next <= to) break
    to = next
  }
  // « c'est, selon moi, | le meilleur »: a pronoun has no role.
  const apposed = isPersonal(scene, head) ? to : appositionAfter(scene, to, limit)
  if (apposed > to) to = apposed
  // « Ève Tan, toxicologue, ancienne de l'agence »: a second role without an article.
  if (apposed > first.to && apposed + 1 < limit && isRole(scene, apposed + 1))
    to = Math.max(to, appositionAfter(scene, apposed, limit))
  while (
    to > i + 1 &&
    isQuoteSign(doc, to - 1) &&
    scene.titleStart[to - 1]! < i &&
    !hasOpening(scene, i, to - 1)
  )
    to--
  return { from: i, to, head }
}

/** The noun phrase that ends just before token `end`; `floor` bounds it to the left. */
export function phraseBefore(
  scene: Scene,
  end: number,
  floor = sentenceOf(scene, Math.max(0, end - 1)).from,
): Phrase | null {
  const { doc } = scene
  // A participle at the end modifies the noun before it ("des doses répétées").
  let last = end
  while (last - 1 > floor && uposOf(doc, last - 1) === "VERB" && isModifier(scene, last - 1))
    last = scene.groups[scene.groupOf[last - 1]!]!.from
  let chunk = chunkBefore(scene, last, floor)
  if (!chunk) return null
  let head = chunk.head
  let from = chunk.from
  for (;;) {
    const before = from - 1
    if (before < floor) break
    const upos = uposOf(doc, before)
    if (upos === "ADP" && scene.timeEnd[before] === 0) {
      const outer = chunkBefore(scene, before, floor)
      const quoted = outer ? -1 : quotedHead(scene, before, floor)
      if (quoted >= 0) {
        head = scene.quoteRuns[scene.quoteOf[before - 1]!]!.from + 1
        from = quoted
        break
      }
      // A phrase that opens the clause with a preposition is an adverbial, not part of a name.
      if (!outer || outer.to !== before) break
      if (!bindsLeft(scene, before, outer)) break
      chunk = outer
      head = outer.head
      from = outer.from
      continue
    }
    if (upos === "CCONJ") {
      const outer = chunkBefore(scene, before, floor)
      if (!outer || outer.to !== before) {
        if (scene.lexicon.sets.correlativeNegations.has(doc.norm[before]!)) from = before
        break
      }
      chunk = outer
      head = outer.head
      from = outer.from
      continue
    }
    if (isComma(doc, before) && coordinated(scene, from, end)) {
      const outer = chunkBefore(scene, before, floor)
      if (outer && outer.to === before && !isAdverbialStart(scene, outer.from)) {
        head = outer.head
        from = outer.from
        continue
      }
    }
    if (upos === "VERB" && isModifier(scene, before)) {
      const outer = chunkBefore(scene, scene.groups[scene.groupOf[before]!]?.from ?? before, floor)
      if (!outer) break
      head = outer.head
      from = outer.from
      continue
    }
    break
  }
  return { from, to: end, head }
}

/** Determiner, adjectives, nouns and names in a row: a noun phrase without anything bound to it. */
function chunkAfter(scene: Scene, i: number, limit: number): Phrase | null {
  const { doc } = scene
  let at = i
  let head = -1
  while (at < limit) {
    const upos = uposOf(doc, at)
    if (scene.timeEnd[at]! > 0 && at > i && scene.timeStart[at] === at && upos !== "NUM") break
    if (scene.titleEnd[at]! > at) {
      if (head < 0) head = at + 1
      at = Math.min(limit, scene.titleEnd[at]!)
      continue
    }
    if (upos === "PROPN" || upos === "NOUN") {
      if (head < 0 || upos === "NOUN" || uposOf(doc, head) !== "NOUN") head = head < 0 ? at : head
      at++
    } else if (upos === "PRON") {
      if (head < 0 && determines(scene, at, limit)) {
        at++
        continue
      }
      if (head >= 0 || (at > i && !isPartOf(scene, at))) break
      return { from: i, to: at + 1, head: at }
    } else if (upos === "DET") {
      if (head >= 0 && !isNameParticle(scene, at, limit)) break
      at++
    } else if (upos === "ADJ" || upos === "NUM" || upos === "SYM" || upos === "X") {
      at++
    } else if (
      upos === "ADV" &&
      at + 1 < limit &&
      (uposOf(doc, at + 1) === "ADJ" || (at === i && uposOf(doc, at + 1) === "NOUN"))
    ) {
      at++
    } else if (
      upos === "VERB" &&
      at > i &&
      isModifier(scene, at) &&
      scene.groups[scene.groupOf[at]!]?.form === "past-participle" &&
      head < 0
    ) {
      at++
    } else if (doc.norm[at] === "(" && head >= 0) {
      const close = bracketEnd(scene, at, limit)
      if (close < 0) break
      at = close
    } else if (isNameJoint(scene, at)) {
      at++
    } else if (upos === "PART" && head >= 0 && /^['’]s?$/.test(doc.norm[at]!)) {
      // A possessive: what follows is the head.
      at++
      head = -1
    } else if (quotedName(scene, at, limit) > at) {
      at = quotedName(scene, at, limit)
    } else break
  }
  if (head < 0) {
    // A phrase may be headed by an adjective or a figure ("les deux", "ces derniers").
    if (at - i >= 2 && uposOf(doc, i) === "DET") return { from: i, to: at, head: at - 1 }
    return null
  }
  return { from: i, to: at, head }
}

/** « l'une des trois sœurs », « les uns »: a pronoun with an article tells which of many. */
function isPartOf({ doc, lexicon }: Scene, i: number): boolean {
  return uposOf(doc, i - 1) === "DET" && !lexicon.sets.clitics.has(doc.norm[i]!)
}

/** A possessive pronoun before its noun is a determiner ("her brother"). */
function determines(scene: Scene, i: number, limit: number): boolean {
  const { doc } = scene
  if (i + 1 >= limit || !has(doc.morph[i]!, "Poss", "Yes")) return false
  const next = uposOf(doc, i + 1)
  return next === "NOUN" || next === "ADJ" || next === "PROPN" || next === "NUM"
}

export function chunkBefore(scene: Scene, end: number, floor: number): Phrase | null {
  const { doc, lexicon } = scene
  let at = end
  let head = -1
  let determined = false
  while (at > floor) {
    const i = at - 1
    const upos = uposOf(doc, i)
    if (scene.timeEnd[i]! > 0 && upos !== "DET") break
    if (scene.titleStart[i]! > floor) {
      at = scene.titleStart[i]!
      if (head < 0) head = at + 1
      continue
    }
    if (upos === "PRON") {
      if (head >= 0 && determines(scene, i, end)) {
        at--
        determined = true
        break
      }
      if (head >= 0 || at < end) break
      return { from: i, to: end, head: i }
    }
    if (upos === "DET") {
      at--
      if (i - 1 >= floor && isNameParticle(scene, i, end)) continue
      determined = true
      if (i - 1 >= floor && uposOf(doc, i - 1) === "DET") continue
      if (i - 1 >= floor && uposOf(doc, i - 1) === "ADJ" && lexicon.sets.predeterminers.has(doc.norm[i - 1]!))
        continue
      break
    }
    if (upos === "NOUN" || upos === "PROPN") {
      // The leftmost noun heads a French phrase, the rightmost an English one; a name after a noun is apposed.
      head = head < 0 || upos === "NOUN" ? i : uposOf(doc, head) === "NOUN" ? head : i
      at--
    } else if (upos === "ADJ" || upos === "NUM" || upos === "SYM" || upos === "X") at--
    else if (upos === "ADV" && i + 1 < end && uposOf(doc, i + 1) === "ADJ") at--
    else if (head < 0 && i - 1 > floor && joinsAdjectives(scene, i, end)) at--
    else if (doc.norm[i] === ")" && bracketStart(scene, i, floor) >= 0) at = bracketStart(scene, i, floor)
    else if (i + 1 < end && isNameJoint(scene, i)) at--
    else if (upos === "PART" && /^['’]s?$/.test(doc.norm[i]!)) {
      at--
      determined = false
      head = head < 0 ? i : head
      // The possessor is a phrase of its own to the left.
      const owner = chunkBefore(scene, at, floor)
      if (owner) return { from: owner.from, to: end, head }
    } else if (isQuoteSign(doc, i) && quotedNameBefore(scene, i, floor) >= 0)
      at = quotedNameBefore(scene, i, floor)
    else break
  }
  if (at === end) return null
  if (head < 0) {
    if (determined && end - at >= 2) return { from: at, to: end, head: end - 1 }
    const upos = uposOf(doc, end - 1)
    return upos === "NUM" && end - at === 1 ? { from: at, to: end, head: end - 1 } : null
  }
  return { from: at, to: end, head }
}

/** One past what a phrase takes in on its right: "of X", "and X", a bracket. `to` itself when nothing. */
function extension(scene: Scene, phrase: Phrase, limit: number): number {
  const { doc, lexicon } = scene
  const at = phrase.to
  if (at >= limit) return at
  const upos = uposOf(doc, at)
  const bare = uposOf(doc, phrase.head) === "PRON" && doc.norm[phrase.head]!.length < 5
  if (bare && upos !== "CCONJ" && !(phrase.head > phrase.from && isPartOf(scene, phrase.head))) return at
  if (upos === "ADP" && scene.timeEnd[at] === 0) {
    const next = chunkAfter(scene, at + 1, limit)
    if (!next || scene.timeEnd[next.from]! > 0 || opensInfinitive(scene, at + 1)) return at
    if (lexicon.sets.posts.has(doc.lemma[phrase.head]!) && scene.rules.loose.includes(doc.norm[at]!))
      return next.to
    if (lexicon.sets.binding.has(doc.norm[at]!)) return next.to
    if (lexicon.sets.addressing.has(doc.norm[at]!) && isAddressee(scene, next)) return at
    if (scene.rules.loose.includes(doc.norm[at]!) && isNamed(scene, next)) return next.to
    return at
  }
  if (upos === "CCONJ") {
    const next = chunkAfter(scene, at + 1, limit)
    if (!next && at + 1 < limit && uposOf(doc, at + 1) === "ADJ" && uposOf(doc, at - 1) === "ADJ")
      return at + 2
    if (!next) return at
    // A verb after it: the phrase opens the next clause.
    let end = next.to
    for (;;) {
      const more = extension(scene, { from: next.from, to: end, head: next.head }, limit)
      if (more <= end) break
      end = more
    }
    return verbFollows(scene, end, limit) ? at : end
  }
  return at
}

/** "de | l'avoir fait": a pronoun that belongs to an infinitive is no noun phrase. */
function opensInfinitive(scene: Scene, i: number): boolean {
  const g = scene.groupOf[i]!
  return g >= 0 && scene.groups[g]!.from === i && scene.groups[g]!.form === "infinitive"
}

/** A role set after a name between commas, up to the next comma or the end of the clause. */
function appositionAfter(scene: Scene, to: number, limit: number): number {
  const { doc } = scene
  if (to + 1 >= limit || !isComma(doc, to)) return to
  // "Valentine Roy, de l'université de Brest": a name may be placed by "de".
  const binds =
    scene.lexicon.sets.binding.has(doc.norm[to + 1]!) &&
    uposOf(doc, to + 1) === "ADP" &&
    uposOf(doc, to - 1) === "PROPN"
  const next = chunkAfter(scene, binds ? to + 2 : to + 1, limit)
  if (!next || uposOf(doc, next.head) === "PRON" || (!binds && isAdverbialStart(scene, next.from))) return to
  if (scene.quoteOf[to + 1] !== scene.quoteOf[to]) return to
  const nounFirst = uposOf(doc, next.head) === "NOUN" || uposOf(doc, next.from) === "NUM"
  const name = uposOf(doc, next.head) === "PROPN"
  if (!nounFirst && !name) return to
  let end = next.to
  for (;;) {
    const more = looseExtension(scene, { from: next.from, to: end, head: next.head }, limit)
    if (more <= end) break
    end = more
  }
  if (
    end < limit &&
    !isStop(doc, end) &&
    !isComma(doc, end) &&
    !isDash(doc, end) &&
    !isOneOf(doc.norm[end]!, ':;»”")') &&
    !(name && isSpeakingPerson(scene, next.head, end))
  ) {
    return to
  }
  if (end < limit && isComma(doc, end) && verbFollows(scene, end + 1, limit) && name) return to
  return end
}

/** « le chef du chantier, Paul Vidal | s'exprimant devant des élus »: a person's name, and a participle of what he does. */
function isSpeakingPerson(
  { entityOf, entities, groupOf, groups }: Scene,
  name: number,
  end: number,
): boolean {
  const entity = entityOf[name]!
  if (entity < 0 || entities[entity]!.type !== "person") return false
  const g = groupOf[end]!
  return g >= 0 && groups[g]!.from === end && groups[g]!.form === "present-participle"
}

function isPersonal({ doc, lexicon }: Scene, i: number): boolean {
  return has(doc.morph[i]!, "PronType", "Prs") && !lexicon.sets.relatives.has(doc.norm[i]!)
}

/** Does a noun without an article open a role that a name may have? */
function isRole({ doc, lexicon }: Scene, i: number): boolean {
  const upos = uposOf(doc, i)
  if (upos !== "NOUN" && upos !== "ADJ") return false
  const sense = lexicon.senses?.nouns.get(doc.lemma[i]!)
  return sense === PERSON || sense === SPEAKER || lexicon.sourceNouns.has(doc.lemma[i]!)
}

/** Inside an apposition any preposition binds. */
function looseExtension(scene: Scene, phrase: Phrase, limit: number): number {
  const { doc } = scene
  const at = phrase.to
  if (at >= limit) return at
  const upos = uposOf(doc, at)
  if (upos === "ADP" || upos === "CCONJ") {
    const next = chunkAfter(scene, at + 1, limit)
    if (next && scene.timeEnd[next.from] === 0) return next.to
  }
  if (upos === "VERB" && isModifier(scene, at)) return at + 1
  return at
}

/** Is the participle at `i` a modifier of the noun before it and no verb of a clause? */
function isModifier(scene: Scene, i: number): boolean {
  const g = scene.groupOf[i]!
  const group = g < 0 ? null : scene.groups[g]!
  return (
    group !== null &&
    (group.form === "past-participle" || group.form === "present-participle") &&
    !group.compound
  )
}

function bindsLeft(scene: Scene, preposition: number, outer: Phrase): boolean {
  const { doc, lexicon } = scene
  if (lexicon.sets.binding.has(doc.norm[preposition]!)) return true
  // "le ministre à Paris", "Le vendredi à Brest le maire": only nouns that can speak hold other prepositions.
  return uposOf(doc, outer.head) !== "PRON" && scene.timeEnd[outer.head] === 0
}

function coordinated(scene: Scene, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (uposOf(scene.doc, i) === "CCONJ") return true
  return false
}

/** Does the clause open here with an adverbial that ends in a noun ("lundi, …", "à Brest, …")? */
function isAdverbialStart(scene: Scene, i: number): boolean {
  const { doc } = scene
  if (scene.timeEnd[i]! > 0) return true
  const before = i - 1
  return before >= 0 && doc.sentence[before] === doc.sentence[i] && uposOf(doc, before) === "ADP"
}

/** Does a finite verb follow at once (clitics and adverbs apart)? */
export function verbFollows(scene: Scene, i: number, limit: number): boolean {
  const g = i < limit ? scene.groupOf[i]! : -1
  return g >= 0 && scene.groups[g]!.form === "finite"
}

/** A hyphen or an apostrophe inside a name, an ampersand, a stop after an initial. */
function isNameJoint(scene: Scene, i: number): boolean {
  const { doc } = scene
  if (!isOneOf(doc.norm[i]!, "-‐&/")) return false
  const { text } = scene
  return text[doc.start[i]! - 1] !== " " || doc.norm[i] === "&"
}

/** "Nadia Le Goff", « le quotidien breton L'Écho »: an article with a capital between two names, or a noun and its name. */
function isNameParticle(scene: Scene, i: number, limit: number): boolean {
  const { doc, text } = scene
  if (i < 1 || i + 1 >= limit || uposOf(doc, i + 1) !== "PROPN") return false
  const before = uposOf(doc, i - 1)
  if (before !== "PROPN" && before !== "NOUN" && before !== "ADJ") return false
  const first = text[doc.start[i]!]!
  return first !== first.toLowerCase()
}

/** "la « politique dure » de X": where a phrase headed by quoted words begins, -1 when none ends here. */
function quotedHead(scene: Scene, end: number, floor: number): number {
  const q = end > floor ? scene.quoteOf[end - 1]! : -1
  if (q < 0 || scene.quoteRuns[q]!.to !== end || scene.quoteRuns[q]!.from < floor) return -1
  const from = scene.quoteRuns[q]!.from
  return from > floor && uposOf(scene.doc, from - 1) === "DET" ? from - 1 : from
}

/** "belges, finnois et japonais": a comma or conjunction between two adjectives. */
function joinsAdjectives(scene: Scene, i: number, end: number): boolean {
  const { doc } = scene
  if (uposOf(doc, i) !== "CCONJ" && !isComma(doc, i)) return false
  return i + 1 < end && uposOf(doc, i - 1) === "ADJ" && uposOf(doc, i + 1) === "ADJ"
}

function bracketEnd(scene: Scene, i: number, limit: number): number {
  for (let j = i + 1; j < Math.min(limit, i + BRACKET); j++) if (scene.doc.norm[j] === ")") return j + 1
  return -1
}

function bracketStart(scene: Scene, i: number, floor: number): number {
  for (let j = i - 1; j >= Math.max(floor, i - BRACKET); j--) if (scene.doc.norm[j] === "(") return j
  return -1
}

/** One past a nickname in quotation marks between two names. */
function quotedName(scene: Scene, i: number, limit: number): number {
  const { doc } = scene
  const q = scene.quoteOf[i]!
  if (q < 0 || i === 0) return i
  const run = scene.quoteRuns[q]!
  if (run.from !== i || run.to >= limit || run.to - run.from > 5) return i
  return uposOf(doc, i - 1) === "PROPN" && uposOf(doc, run.to) === "PROPN" ? run.to : i
}

function quotedNameBefore(scene: Scene, i: number, floor: number): number {
  const { doc } = scene
  const q = scene.quoteOf[i]!
  if (q < 0) return -1
  const run = scene.quoteRuns[q]!
  if (run.to !== i + 1 || run.from <= floor || run.to - run.from > 5 || run.to >= doc.count) return -1
  return uposOf(doc, run.from - 1) === "PROPN" && uposOf(doc, run.to) === "PROPN" ? run.from : -1
}

function hasOpening(scene: Scene, from: number, i: number): boolean {
  const q = scene.quoteOf[i]!
  return q >= 0 && scene.quoteRuns[q]!.from >= from
}

/** Somebody one speaks to rather than where somebody is: a medium, the press, a person. */
export function isAddressee(scene: Scene, phrase: Run & { head: number }): boolean {
  const { doc, lexicon } = scene
  const entity = scene.entityOf[phrase.head]!
  if (entity >= 0) {
    const { type } = scene.entities[entity]!
    if (type === "media" || type === "person" || type === "group") return true
    if (type === "place" || type === "state") return false
  }
  const type =
    lexicon.sourceNouns.get(doc.lemma[phrase.head]!) ?? lexicon.sourceNouns.get(doc.norm[phrase.head]!)
  return type === "media" || type === "group" || type === "person" || uposOf(doc, phrase.head) === "PRON"
}

function isNamed(scene: Scene, phrase: Run & { head: number }): boolean {
  for (let i = phrase.from; i < phrase.to; i++) if (uposOf(scene.doc, i) === "PROPN") return true
  return false
}

/** "un rapport établi par l'INSEE": a participle with its agent is part of what names the source. */
export function withParticiple(scene: Scene, phrase: Phrase, limit: number): Phrase {
  const { doc, lexicon } = scene
  const g = phrase.to < limit ? scene.groupOf[phrase.to]! : -1
  if (g < 0 || scene.groups[g]!.from !== phrase.to) return phrase
  const group = scene.groups[g]!
  // « un classement établit par l'institut »: what is written like a finite verb stands for the participle.
  const written =
    group.form === "finite" && !group.compound && lexicon.sets.agents.has(doc.norm[group.to] ?? "")
  if (
    (group.form === "finite" && !written) ||
    group.form === "infinitive" ||
    lexicon.sets.relays.has(group.lemma)
  )
    return phrase
  let to = group.to
  while (to < limit) {
    if (scene.timeEnd[to]! > to || uposOf(doc, to) === "ADV") {
      to = Math.max(to + 1, scene.timeEnd[to]!)
      continue
    }
    if (to === group.to && uposOf(doc, to) === "PROPN") {
      // « l'agence spécialisée Varel »
      to = phraseAfter(scene, to, limit)?.to ?? to + 1
      continue
    }
    if (uposOf(doc, to) !== "ADP") break
    if (to + 1 < limit && scene.timeEnd[to + 1]! > 0) {
      to = scene.timeEnd[to + 1]!
      continue
    }
    const next = phraseAfter(scene, to + 1, limit)
    const q = scene.quoteOf[to + 1] ?? -1
    if (next) to = next.to
    else if (q >= 0 && scene.quoteRuns[q]!.from === to + 1) to = scene.quoteRuns[q]!.to
    else break
  }
  return { ...phrase, to }
}

/** « qui », « lequel »: does a phrase only stand for one before it? */
export function isRelative({ doc, lexicon }: Scene, { head }: Phrase): boolean {
  return uposOf(doc, head) === "PRON" && lexicon.sets.relatives.has(doc.norm[head]!)
}
