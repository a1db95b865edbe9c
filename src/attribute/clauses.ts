import { has } from "../model/morphology.ts"
import type { Group } from "./groups.ts"
import { opensOccasion } from "./occasions.ts"
import { phraseAfter, verbFollows } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, isStop, matchWords, prepositionsAt, sentenceOf, uposOf } from "./scene.ts"
import { hasSubjectIn } from "./subject-link.ts"

/** Where the clause that starts at `from` ends (exclusive), as what is said by the verb `cue`: the end of the
 * sentence, or where another saying of the same level begins. */
export function clauseEnd(scene: Scene, from: number, cue: Group | null): number {
  const { doc } = scene
  const limit = sentenceOf(scene, from).to
  const within = scene.quoteOf[cue ? cue.head : Math.max(0, from - 1)]!
  let verb = false
  let asides = 0
  for (let t = from; t < limit; ) {
    const q = scene.quoteOf[t]!
    if (verbFollows(scene, t, limit)) verb = true
    if (q !== within) {
      if (q < 0) return t
      // A quotation inside the clause is taken whole, even when it holds several sentences.
      const run = scene.quoteRuns[q]!
      if (run.from < from) return t
      if (run.to > limit) return run.to
      t = Math.max(t + 1, run.to)
      continue
    }
    if (q >= 0 && t === scene.quoteRuns[q]!.to - 1 && scene.quotes[q]!.closed) return t
    const norm = doc.norm[t]!
    if (norm === "(") {
      t = closing(scene, t, limit)
      continue
    }
    if (norm === ")" || norm === ";") return t
    if (norm === ":" && verb && !maySpeak(scene, cue) && opensOtherQuote(scene, from, t)) return t
    if (cue && isComma(doc, t) && t + 1 < limit && leadsOn(scene, cue, t + 1)) return t
    if (isComma(doc, t) && verb && t + 1 < limit && startsOtherSaying(scene, from, t + 1, limit, true))
      return t
    if (t > from && opensParticiple(scene, t, limit)) return t
    if (
      verb &&
      t > from &&
      followsVerb(scene, t) &&
      !hasSubjectFrom(scene, from, t) &&
      !owesVerb(scene, from, t)
    )
      return t
    if (isComma(doc, t) && t + 1 < limit && scene.lexicon.sets.relatives.has(doc.norm[t + 1]!)) asides++
    if (isComma(doc, t) && t + 1 < limit && startsBareVerb(scene, t + 1)) {
      if (hasSubjectFrom(scene, from, t + 1)) {
        t++
        continue
      }
      if (verb && --asides < 0) return t
      if (cue && inSetOffRelative(scene, cue)) return t
    }
    if (uposOf(doc, t) === "CCONJ" && t > from && startsOtherSaying(scene, from, t, limit, false)) return t
    t++
  }
  return limit
}

/** Where a nominal object or an infinitive that starts at `from` ends (exclusive). */
export function objectEnd(scene: Scene, from: number, cue: Group | null, nominal = false): number {
  const { doc, lexicon } = scene
  const limit = clauseEnd(scene, from, cue)
  const sentence = sentenceOf(scene, from).to
  let open = 0
  let bare = true
  for (let t = from; t < limit; ) {
    const q = scene.quoteOf[t]!
    if (q >= 0 && scene.quoteRuns[q]!.from >= from) {
      t = Math.max(t + 1, scene.quoteRuns[q]!.to)
      continue
    }
    const norm = doc.norm[t]!
    const upos = uposOf(doc, t)
    if (norm === "(") {
      t = closing(scene, t, sentence)
      continue
    }
    if (upos === "PRON" && lexicon.sets.relatives.has(norm)) open++
    if (upos === "SCONJ" && t > from && !lexicon.sets.binding.has(norm) && !addsOn(scene, t - 1)) {
      if (!lexicon.sets.that.has(norm) || open > 0) return t
      if (uposOf(doc, t - 1) === "ADV") return t - 1
      open++
    }
    if (isComma(doc, t) && (opensAdverbial(scene, from, t + 1, limit) || !goesOn(scene, t, limit))) {
      const next = pastAside(scene, t, limit)
      if (next < 0) return t
      t = next
      continue
    }
    if (
      norm === ":" &&
      (!nominal || uposOf(doc, t - 1) === "NUM") &&
      !maySpeak(scene, cue) &&
      opensOtherQuote(scene, from, t)
    )
      return t
    if (nominal && t > from && (opensTime(scene, t) || (cue && bare && opensOccasion(scene, t, cue.head))))
      return t
    if (upos === "CCONJ" && open === 0 && opensClause(scene, t + 1, limit)) return t
    if (upos === "ADP" && t > from && ((cue && isAside(scene, t, limit)) || cuePreposition(scene, t)))
      return t
    if (t > from && opensGerund(scene, t, limit)) return t
    if (t > from && leadsSaying(scene, t)) return t
    const g = scene.groupOf[t]!
    const group = g >= 0 && scene.groups[g]!.from === t ? scene.groups[g]! : null
    if (g >= 0) bare = false
    if (group?.form === "present-participle" && group.clitics.length > 0 && t > from) return t
    if (group?.form === "finite") {
      if (open === 0 && t > from) return t
      open = Math.max(0, open - 1)
      t = Math.max(t + 1, group.to)
      continue
    }
    t++
  }
  return limit
}

/** « a revu ses prévisions | en affirmant que … »: a gerund of saying has words of its own. */
function opensGerund(scene: Scene, t: number, limit: number): boolean {
  const { doc, groupOf, groups, lexicon } = scene
  if (uposOf(doc, t) !== "ADP" || t + 1 >= limit || groupOf[t + 1]! < 0) return false
  const group = groups[groupOf[t + 1]!]!
  if (group.marker !== t || group.form !== "present-participle" || group.to >= limit) return false
  return reports(scene, group) && lexicon.sets.that.has(doc.norm[group.to]!)
}

/** "salue les pompiers | avant de conclure que …": when it was, told by what is said next. */
function leadsSaying(scene: Scene, t: number): boolean {
  const { doc, lexicon, groupOf, groups } = scene
  const { circumstances, binding } = lexicon.sets
  if (!circumstances.has(doc.norm[t]!) || t + 2 >= doc.count || !binding.has(doc.norm[t + 1]!)) return false
  const g = groupOf[t + 2]!
  return g >= 0 && groups[g]!.form === "infinitive" && reports(scene, groups[g]!)
}

/** Behind a conjunction: a verb, or a subject with its verb (« a refusé de partir | et la police est venue »). */
function opensClause(scene: Scene, from: number, limit: number): boolean {
  if (from >= limit) return false
  if (verbFollows(scene, from, limit)) return true
  const at = uposOf(scene.doc, from) === "ADV" ? from + 1 : from
  const subject = phraseAfter(scene, at, limit)
  return subject !== null && verbFollows(scene, subject.to, limit)
}

/** "le 17 octobre", "en début de matinée": when it was said, at the end of a nominal object. */
function opensTime(scene: Scene, t: number): boolean {
  const { doc, lexicon } = scene
  const time = uposOf(doc, t) === "ADP" && !lexicon.sets.binding.has(doc.norm[t]!) ? t + 1 : t
  if (time >= doc.count || scene.timeEnd[time] === 0 || scene.timeStart[time] !== time) return false
  // « trois ans, dont | six mois »
  if (lexicon.sets.relatives.has(doc.norm[t - 1]!)) return false
  return uposOf(doc, t - 1) !== "ADP" && uposOf(doc, t - 1) !== "DET"
}

/** "ont rapporté les faits, | après quelques hésitations": a preposition behind a comma that neither binds nor has stood before
 * in the object. */
export function opensAdverbial({ doc, lexicon }: Scene, from: number, t: number, limit: number): boolean {
  if (t >= limit || uposOf(doc, t) !== "ADP" || lexicon.sets.binding.has(doc.norm[t]!)) return false
  for (let i = t - 2; i >= from && i > t - FAR; i--) if (doc.norm[i] === doc.norm[t]) return false
  return true
}

/** An enumeration repeats its preposition within so many tokens. */
const FAR = 40

/** After a comma: does the object go on (relative clause, enumeration, apposition)? */
function goesOn(scene: Scene, comma: number, limit: number): boolean {
  const { doc, lexicon } = scene
  const next = comma + 1
  if (next >= limit) return false
  if (lexicon.sets.relatives.has(doc.norm[next]!) && uposOf(doc, next) === "PRON") return true
  if (addsOn(scene, next)) return phraseAfter(scene, next + 2, limit) !== null
  const joined = uposOf(doc, next) === "CCONJ"
  const at = joined || uposOf(doc, next) === "ADP" ? next + 1 : next
  if (scene.timeEnd[at]! > 0 && !joined) return false
  const marked = uposOf(doc, at) === "DET" && at + 1 < limit ? at + 1 : at
  const q = scene.quoteOf[marked]!
  if (q >= 0 && q !== scene.quoteOf[comma] && scene.quoteRuns[q]!.from === marked) return true
  const phrase = phraseAfter(scene, at, limit)
  if (!phrase) return joined && !verbFollows(scene, at, limit)
  if (phrase.to >= limit) return true
  return (
    isComma(doc, phrase.to) ||
    uposOf(doc, phrase.to) === "CCONJ" ||
    uposOf(doc, phrase.to) === "ADP" ||
    isStop(doc, phrase.to)
  )
}

/** One past an aside without a verb of its own between this comma and the next, behind which the object goes on: « une prime, versée
 * en mars, | et un vestiaire », « vendre la grange, haute de dix mètres, | à un voisin »; -1 when none does. */
function pastAside(scene: Scene, comma: number, limit: number): number {
  const { doc, groupOf, groups, lexicon } = scene
  if (scene.rules.zeroThat) return -1
  const first = groupOf[comma + 1] ?? -1
  if (uposOf(doc, comma + 1) !== "ADJ" && (first < 0 || groups[first]!.form !== "past-participle")) return -1
  for (let i = comma + 1; i < Math.min(limit, comma + ASIDE); i++) {
    if (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite") return -1
    if (!isComma(doc, i)) continue
    const next = i + 1
    if (next >= limit) return -1
    const upos = uposOf(doc, next)
    if (upos === "ADP") return lexicon.sets.addressing.has(doc.norm[next]!) ? next : -1
    if (addsOn(scene, next)) return i
    if (upos !== "CCONJ" || verbFollows(scene, next + 1, limit)) return -1
    const phrase = phraseAfter(scene, next + 1, limit)
    return phrase && !verbFollows(scene, phrase.to, limit) ? i : -1
  }
  return -1
}

/** An aside has fewer tokens. */
const ASIDE = 14

/** « …, | ainsi que | trois cents emplois »: a comparing word and a subordinator that join one thing to another. */
function addsOn({ doc, lexicon }: Scene, i: number): boolean {
  return lexicon.sets.comparing.has(doc.norm[i]!) && lexicon.sets.that.has(doc.norm[i + 1] ?? "")
}

function closing(scene: Scene, open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + 60; i++) if (scene.doc.norm[i] === ")") return i + 1
  return open + 1
}

/** "elle a su que l'école brûlait | : « Je passais devant »": after a colon whole words of somebody's own, which no verb of
 * the clause brings in. */
function opensOtherQuote(scene: Scene, from: number, colon: number): boolean {
  const q = scene.quoteOf[colon + 1] ?? -1
  if (q < 0 || scene.quoteRuns[q]!.from !== colon + 1 || q === scene.quoteOf[colon]) return false
  for (let i = from; i < colon; i++) {
    const g = scene.groupOf[i]!
    if (g >= 0 && scene.groups[g]!.from === i && reports(scene, scene.groups[g]!)) return false
    if ((scene.lexicon.nouns.get(scene.doc.lemma[i]!) ?? []).some(entry => entry.takes.has(":"))) return false
  }
  return true
}

/** Whoever speaks may go on in quotation marks; whoever thinks or sees says them apart. */
function maySpeak(scene: Scene, cue: Group | null): boolean {
  return !cue || (scene.lexicon.verbs.get(cue.lemma) ?? []).some(entry => entry.act === "speech")
}

/** Does the clause that the cue's own clause opens begin with this token: "Estimant que le bail est nul, | il part"? Then
 * the tree hangs the cue, a participle or an infinitive at the head of the sentence, on a verb further on, and the
 * token not on the cue. */
function leadsOn(scene: Scene, cue: Group, token: number): boolean {
  const { doc } = scene
  const main = doc.head[cue.head]!
  if (main <= token || cue.form === "finite") return false
  if (cue.from - sentenceOf(scene, cue.head).from > LEAD) return false
  let at = token
  for (let steps = 0; steps < DEEPEST && at >= 0; steps++) {
    if (at === cue.head) return false
    if (at === main) return true
    at = doc.head[at]!
  }
  return false
}

/** Before a participle that opens a sentence stand no more tokens. */
const LEAD = 3
/** Words hang no deeper on a clause. */
const DEEPEST = 24

/** A finite verb right behind another one belongs to the clause around: "la thèse selon laquelle il dormait | est …". */
function followsVerb(scene: Scene, t: number): boolean {
  const g = scene.groupOf[t]!
  if (g < 1 || scene.groups[g]!.from !== t || scene.groups[g]!.form !== "finite") return false
  const before = scene.groups[g - 1]!
  return before.form === "finite" && before.to === t
}

/** Is the subject of the verb at `t` among the words from `from` on: « que les faits qui lui sont reprochés | ont eu lieu en mai »,
 * « des gens qui, en mer, | luttent », « deux filles, Ève et Lise, | l'ont vu »? */
function hasSubjectFrom({ doc, groupOf, groups }: Scene, from: number, t: number): boolean {
  const { head, agrees } = groups[groupOf[t]!]!
  return hasSubjectIn(doc, head, agrees, from, t, AWAY)
}

/** A subject stands fewer tokens before its verb, and a verb behind the word that opens its clause. */
const AWAY = 59

/** Is the verb of the clause that "que" opens at `from` still to come at `t`: « que les faits qui lui sont reprochés | datent »? Each
 * relative pronoun on the way has a verb of its own. */
function owesVerb({ doc, groupOf, groups, lexicon }: Scene, from: number, t: number): boolean {
  if (!lexicon.sets.that.has(doc.norm[from]!) || t - from > AWAY + 1) return false
  let owed = 1
  for (let i = from + 1; i < t; i++) {
    const upos = uposOf(doc, i)
    if (upos === "SCONJ" || (upos === "PRON" && lexicon.sets.relatives.has(doc.norm[i]!))) owed++
    const g = groupOf[i]!
    if (g >= 0 && groups[g]!.from === i && groups[g]!.form === "finite") owed--
  }
  return owed > 0
}

/** After a comma a finite verb without a subject goes back to the clause around: "…, dont X assure qu'il est sûr, | date …". */
export function startsBareVerb(scene: Scene, i: number): boolean {
  const g = scene.groupOf[i]!
  return (
    g >= 0 &&
    scene.groups[g]!.from === i &&
    scene.groups[g]!.form === "finite" &&
    scene.groups[g]!.inverted < 0
  )
}

/** Does the verb stand in a relative clause that a comma sets off: "le tunnel, dont la firme dit que …, | date de 1911"? */
export function inSetOffRelative({ doc, lexicon }: Scene, { from }: Group): boolean {
  for (let i = from - 1; i > 0 && i >= from - SUBJECT; i--) {
    if (lexicon.sets.relatives.has(doc.norm[i]!)) return isComma(doc, i - 1)
    if (uposOf(doc, i) === "PUNCT" || uposOf(doc, i) === "VERB") return false
  }
  return false
}

/** A subject between a relative pronoun and its verb has no more tokens. */
const SUBJECT = 8

/** A participle of saying with its own words after it, even without a comma: "affirmant : « … »". */
function opensParticiple(scene: Scene, i: number, limit: number): boolean {
  const { doc, lexicon } = scene
  const g = scene.groupOf[i]!
  const group = g >= 0 ? scene.groups[g]! : null
  if (!group || group.from !== i || group.form !== "present-participle" || !reports(scene, group))
    return false
  if (group.to >= limit) return false
  const q = scene.quoteOf[group.to]!
  return (
    doc.norm[group.to] === ":" ||
    (q >= 0 && scene.quoteRuns[q]!.from === group.to && !lexicon.sets.that.has(doc.norm[i]!))
  )
}

/** Does a new saying of the main level begin here: a participle of saying, "selon …", a joined verb of saying? */
function startsOtherSaying(
  scene: Scene,
  from: number,
  i: number,
  limit: number,
  afterComma: boolean,
): boolean {
  const { doc, lexicon } = scene
  if (afterComma && cuePreposition(scene, i)) return true
  const g = scene.groupOf[i]!
  if (afterComma && g >= 0 && scene.groups[g]!.from === i) {
    const group = scene.groups[g]!
    if (lexicon.sets.relays.has(group.lemma) && group.form === "present-participle") return true
    if (!reports(scene, group)) return false
    if (group.form === "present-participle") return true
    // An inverted reporting clause: "…, a dit le maire, …".
    return (
      group.form === "finite" &&
      (group.inverted >= 0 || (!verbFollows(scene, group.to, limit) && !hasSubjectFrom(scene, from, i)))
    )
  }
  if (uposOf(doc, i) !== "CCONJ") return false
  if (lexicon.sets.that.has(doc.norm[i + 1] ?? "")) return false
  // The first finite verb after the conjunction.
  for (let j = i + 1; j < limit && j < i + 14; j++) {
    if (lexicon.sets.that.has(doc.norm[j]!) || lexicon.sets.relatives.has(doc.norm[j]!)) return false
    const at = scene.groupOf[j]!
    if (at < 0) {
      if (!afterComma && j > i + 1) return false
      continue
    }
    const group = scene.groups[at]!
    if (group.form === "infinitive") return false
    if (!reports(scene, group)) return false
    if (group.form === "finite" || group.form === "present-participle") return true
    return !afterComma && group.form === "past-participle" && mayBeActive(scene, group)
  }
  return false
}

/** « a dit qu'il partait et | promis de revenir », not « qu'une enquête serait ouverte et confiée à un juge »: a participle joined
 * to that of the cue agrees with no subject and takes what is said, no phrase that tells by whom or to whom. */
function mayBeActive({ doc, groupOf, groups, lexicon }: Scene, { agrees, to }: Group): boolean {
  if (lexicon.pastAsParticiple) return true
  const morph = doc.morph[agrees]!
  if (has(morph, "Gender", "Fem") || has(morph, "Number", "Plur")) return false
  if (to >= doc.count || uposOf(doc, to) !== "ADP" || lexicon.sets.binding.has(doc.norm[to]!)) return true
  const next = to + 1 < doc.count ? groupOf[to + 1]! : -1
  return next >= 0 && groups[next]!.form === "infinitive"
}

/** Is the verb one of saying or thinking that takes a clause or a quotation? Of an expression (« être d'avis ») all its words
 * must stand there. */
function reports(scene: Scene, group: Group): boolean {
  return (scene.lexicon.verbs.get(group.lemma) ?? []).some(
    entry =>
      entry.reflexive === group.reflexive &&
      (entry.takes.has("that") || entry.takes.has("quote")) &&
      (entry.tail.length === 0 || tailStands(scene, group, entry.tail)),
  )
}

function tailStands({ doc }: Scene, group: Group, tail: readonly string[]): boolean {
  for (let i = group.head + 1; i <= group.to && i < doc.count; i++)
    if (matchWords(doc, i, tail) > 0) return true
  return false
}

export function cuePreposition(scene: Scene, i: number): boolean {
  const { doc } = scene
  return prepositionsAt(scene, i).some(
    entry => !entry.takes.has("opinion") && matchWords(doc, i, entry.words) > 0,
  )
}

/** The means of the saying behind its object, unless the object holds it: "l'ouverture | d'un second site". */
function isAside(scene: Scene, preposition: number, limit: number): boolean {
  return !scene.lexicon.sets.binding.has(scene.doc.norm[preposition]!) && isMedium(scene, preposition, limit)
}

/** "dans un communiqué", "sur Twitter", "lors d'un point de presse": the means, not what is said. */
export function isMedium(scene: Scene, preposition: number, limit: number): boolean {
  const { doc, lexicon } = scene
  for (let i = preposition + 1; i < Math.min(limit, preposition + 5); i++) {
    const upos = uposOf(doc, i)
    if (upos === "NOUN") return lexicon.media.has(doc.lemma[i]!)
    if (upos === "PROPN") return lexicon.media.has(doc.norm[i]!)
    if (upos !== "DET" && upos !== "ADJ" && upos !== "NUM" && upos !== "ADP") return false
  }
  return false
}
