import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import { clauseEnd } from "./clauses.ts"
import { relation } from "./columns.ts"
import { inLine } from "./dialogue.ts"
import type { Draft } from "./draft.ts"
import { cueOf, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { type CueEntry, ownEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { isAddressee, phraseAfter, phraseBefore, verbFollows, withParticiple } from "./phrases.ts"
import { pastRelay } from "./said-around.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, isDash, isQuoteSign, isStop, quotesOver, runOf, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { pronounAt, subjectAfter, subjectBefore } from "./subject.ts"
import { entriesFor, type Fit } from "./verbs.ts"

/** « a-t-elle nuancé | un peu plus tard »: words that are one adverb together. */
const ADVERBIAL: ReadonlySet<number> = new Set([relation("advmod"), relation("fixed")])

/** A reporting clause set after or inside what is said: « …, a déclaré la maire », "…, she said". */
export function inciseDraft(scene: Scene, group: Group): Draft | null {
  if (group.form !== "finite" || group.passive) return null
  const own = entriesFor(scene, group).filter(
    fit => fit.entry.takes.has("that") || fit.entry.takes.has("quote"),
  )
  const carried = own.length > 0 && own[0]!.entry.tail.length > 0 ? [] : carriedFits(scene, group)
  const fits = carried.length > 0 ? carried : own
  const clause = inverted(scene, group, fits[0]?.end ?? group.to) ?? straight(scene, group)
  if (!clause) return null
  const before = quoteBefore(scene, clause.from)
  const inside = scene.quoteOf[group.head]!
  // A line of a dialogue is spoken up to its reporting clause.
  const closed = before >= 0 || inside >= 0 || (clause.order === "inverted" && inLine(scene, group.head))
  if (fits.length === 0 && !(closed && (before >= 0 ? true : group.inverted >= 0))) return null
  if (fits.length === 0 && (clause.order === "straight" || !closesSpeech(scene, group, before))) return null
  const known = fits[0]?.entry ?? null
  if (!closed && known && !known.takes.has("that") && !isSaid(scene, clause, known)) return null
  // Behind words whose marks are never closed a clause in the plain order may still report them.
  if (
    clause.order === "straight" &&
    inside >= 0 &&
    (scene.quotes[inside]!.closed || clause.to < scene.quoteRuns[inside]!.to)
  )
    return null
  if (!closed && clause.order === "straight" && !scene.rules.zeroThat) return null
  if (!isQuotedWhole(scene, clause, before, inside) && isObjectBehind(scene, clause, group)) return null
  const content = contentAround(scene, clause, before, inside)
  if (content.length === 0) return null
  const told = closed || holdsVerb(scene, content, group) || isAnswer(scene, clause, known)
  if (!told && !isPartlyQuoted(scene, clause, content)) return null
  return {
    rule: "incise",
    entry: known,
    head: group.head,
    cue: cueOf(group, fits[0]?.end ?? group.to),
    lemma: known?.key ?? group.lemma,
    source: clause.source,
    content,
    addressee: clause.addressee,
    negated: group.negated,
    group,
    quote: before >= 0 ? before : inside,
    via: null,
    prior: (closed ? 0.97 : 0.85) * (known ? 1 : 0.8) * (clause.source ? 1 : 0.6),
  }
}

/** « …, tient à préciser | le maire », « …, peut-on lire | sur l'affiche »: behind words in marks a verb with an infinitive that
 * reports, or that tells where anybody may read or hear them. */
function carriedFits(scene: Scene, group: Group): readonly Fit[] {
  const { doc, groups, groupOf, lexicon } = scene
  if (quoteBefore(scene, group.from) < 0) return []
  const behind = group.inverted === group.to ? group.to + 1 : group.to
  const at = behind < doc.count && uposOf(doc, behind) === "ADP" ? behind + 1 : behind
  const verb = at < doc.count && groupOf[at]! >= 0 ? groups[groupOf[at]!]! : null
  if (!verb || verb.from !== at || verb.form !== "infinitive") return []
  const anybody = group.inverted >= 0 && lexicon.sets.generics.has(doc.norm[group.inverted]!)
  if (anybody) return [{ entry: ownEntry("speech", "states", verb.lemma), end: verb.to }]
  return entriesFor(scene, verb).filter(({ entry }) => entry.takes.has("that") || entry.takes.has("quote"))
}

/** Any verb may report when a comma parts it from whole quoted words, or they end in a question or a cry. */
function closesSpeech(scene: Scene, group: Group, before: number): boolean {
  const { doc } = scene
  if (before < 0) return true
  const last = scene.quoteRuns[before]!.to - 2
  return (
    isComma(doc, group.from - 1) ||
    isDash(doc, group.from - 1) ||
    /^[?!…,]+$/.test(doc.norm[Math.max(0, last)]!)
  )
}

/** "Deux pierres ne font pas un mur, glisse l'un d'eux": a verb that else brings in words in marks does so without them
 * behind a clause, if somebody who can speak stands right behind it. */
function isSaid(scene: Scene, { order, source }: Clause, entry: CueEntry): boolean {
  return order === "inverted" && entry.act === "speech" && source !== null && speaks(scene, source)
}

/** Are the words before the clause, or around it, all between marks? */
function isQuotedWhole(scene: Scene, clause: Clause, before: number, inside: number): boolean {
  return inside >= 0 || (before >= 0 && scene.quoteRuns[before]!.from <= saidFrom(scene, clause))
}

/** "Les élus, qui craignaient une crue, ont demandé un rapport": what stands before the verb has no verb but in clauses
 * hung on it, and is its subject; what follows is its object. */
function isObjectBehind(scene: Scene, clause: Clause, group: Group): boolean {
  const { doc } = scene
  const { source } = clause
  if (clause.order !== "inverted" || !source || group.inverted >= 0) return false
  const from = saidFrom(scene, clause)
  if (mainVerb(scene, from, clause.from)) return false
  const subject = subjectBefore(scene, group)
  if (!subject || subject.from < from) return false
  // Between a subject and its verb: « La mairie, qui a vendu le port, dit un élu, ment ».
  const next = clause.to + 1
  const goesOn = isComma(doc, clause.to) && verbFollows(scene, next, sentenceOf(scene, group.head).to)
  return !speaks(scene, source) || (!goesOn && speaks(scene, subject))
}

function speaks(scene: Scene, source: Phrase): boolean {
  const type = speakerType(scene, source)
  return type !== "unknown" && type !== "document"
}

/** Does a clause stand there that hangs on no other: a finite verb that no relative pronoun or conjunction opens? */
function mainVerb(scene: Scene, from: number, to: number): boolean {
  const { doc, lexicon } = scene
  let open = 0
  let opener = -1
  for (let i = from; i < to; i++) {
    if (scene.timeEnd[i]! > 0) continue
    const upos = uposOf(doc, i)
    const opens =
      upos === "SCONJ" ||
      (upos === "PRON" && lexicon.sets.relatives.has(doc.norm[i]!)) ||
      (upos === "ADV" && opensClause(scene, i))
    if (opens) {
      open++
      opener = i
    }
    const g = scene.groupOf[i]!
    if (g < 0 || scene.groups[g]!.head !== i) continue
    if (scene.groups[g]!.form !== "finite") {
      // "while marching": a clause without a finite verb is closed by what it has.
      if (opener >= from && opener === scene.groups[g]!.from - 1) open--
      continue
    }
    if (open === 0) return true
    open--
  }
  return false
}

/** "when the tide is high": an adverb that asks or takes up opens a clause. */
function opensClause({ doc }: Scene, i: number): boolean {
  return has(doc.morph[i]!, "PronType", "Int") || has(doc.morph[i]!, "PronType", "Rel")
}

/** "Trop tard, grognent des riverains": a few words that are a whole answer, from the start of the sentence up to whoever
 * gives it. No adverbial: « Dans la cour, crient les enfants ». */
function isAnswer(scene: Scene, clause: Clause, entry: CueEntry | null): boolean {
  const { doc } = scene
  const { source } = clause
  const from = saidFrom(scene, clause)
  const last = clause.from - 1
  if (clause.order !== "inverted" || !source || !entry || last - from > ANSWER || last <= from) return false
  if (uposOf(doc, source.head) !== "PRON" && speakerType(scene, source) === "unknown") return false
  if (scene.timeEnd[from]! > 0 || uposOf(doc, from) === "ADP" || uposOf(doc, from) === "SCONJ") return false
  return last - from > 1 || uposOf(doc, from) !== "ADV"
}

/** "Au moins « deux milliards » de pertes, estime le syndicat": words in marks make a line without a verb somebody's. */
function isPartlyQuoted(scene: Scene, { order, source }: Clause, content: readonly Span[]): boolean {
  if (order !== "inverted" || !source || !speaks(scene, source)) return false
  return content.some(span => quotesOver(scene, span).length > 0)
}

/** An answer without a verb has no more words. */
const ANSWER = 12

/** What is said without quotation marks is a clause: it has a verb of its own. */
function holdsVerb(scene: Scene, content: readonly Span[], group: Group | null): boolean {
  return content.some(span => {
    const run = runOf(scene.doc, span.start, span.end)
    for (let i = run.from; i < run.to; i++) {
      const g = scene.groupOf[i]!
      // The verb of « il y a cinq ans » tells a time.
      if (scene.timeEnd[i]! > 0) continue
      if (g >= 0 && scene.groups[g] !== group && scene.groups[g]!.form === "finite") return true
    }
    return false
  })
}

/** Where what is said before the clause begins: with the relative pronoun right before it ("the pier, which, she said, is shut"), behind a semicolon, and behind a colon where somebody does something before
 * it whom the clause only takes up: « Le maire refuse : le pont, dit-il, tiendra ». */
function saidFrom(scene: Scene, clause: Clause): number {
  const { doc } = scene
  const { from } = sentenceOf(scene, clause.from)
  const last = clause.from - 2
  const takesUpNoun = uposOf(doc, last) === "PRON" && scene.lexicon.sets.relatives.has(doc.norm[last]!)
  if (takesUpNoun && last > from && isComma(doc, last - 1)) return last
  for (let i = clause.from - 1; i > from; i--) {
    if (scene.quoteOf[i]! >= 0) continue
    if (doc.norm[i] === ";") return i + 1
    if (doc.norm[i] === ":" && (takesUp(scene, clause, from) || !mainVerb(scene, i, clause.from)))
      return i + 1
  }
  return from
}

/** Does the clause name its source by a pronoun that stands for somebody? */
function takesUp({ doc, lexicon }: Scene, { source }: Clause, from: number): boolean {
  return (
    source !== null &&
    source.from > from &&
    uposOf(doc, source.head) === "PRON" &&
    !lexicon.sets.generics.has(doc.norm[source.head]!)
  )
}

/** A reporting clause: from its first to one past its last token. */
interface Clause extends Run {
  readonly order: "inverted" | "straight"
  readonly source: Phrase | null
  readonly addressee: Run | null
}

/** Verb before subject: "a dit le maire", "dit-il". `words`: one past the words of the cue. */
function inverted(scene: Scene, group: Group, words: number): Clause | null {
  if (!opensIncise(scene, group.from)) return null
  const limit = sentenceOf(scene, group.head).to
  const pronoun = group.inverted >= 0 ? pronounAt(group.inverted) : null
  const source = pronoun ?? subjectAfter(scene, group, words) ?? subjectBeyond(scene, words, limit)
  if (!source) return null
  const end = pastRelay(scene, Math.max(words, source.to), limit)
  // The subject may not itself be the subject of a verb that follows.
  if (!pronoun && verbFollows(scene, end, limit)) return null
  const rest = afterSubject(scene, end, limit, quoteBefore(scene, group.from) >= 0)
  if (!rest) return null
  return { from: group.from, to: rest.to, order: "inverted", source, addressee: rest.addressee }
}

/** The subject behind where or how it was said: « a lancé à l'ouverture | le général », « a dit devant les grilles | le
 * délégué ». */
function subjectBeyond(scene: Scene, from: number, limit: number): Phrase | null {
  const { doc } = scene
  let at = from
  for (let steps = 0; steps < BETWEEN && at < limit; steps++) {
    if (scene.timeEnd[at]! > at) at = scene.timeEnd[at]!
    else if (uposOf(doc, at) === "ADV") at++
    else if (uposOf(doc, at) === "ADP") {
      const phrase = phraseAfter(scene, at + 1, limit)
      if (!phrase) return null
      const name = nameIn(scene, phrase)
      if (name) return withParticiple(scene, name, limit)
      at = phrase.to
    } else {
      const phrase = steps > 0 ? phraseAfter(scene, at, limit) : null
      return phrase && speaks(scene, phrase) ? withParticiple(scene, phrase, limit) : null
    }
  }
  return null
}

/** « devant la presse | Inès Tan »: a person's name at the end of a phrase that names another thing. */
function nameIn({ doc, entityOf, entities }: Scene, { head, to }: Phrase): Phrase | null {
  const entity = entityOf[to - 1]!
  // « devant la presse Inès Tan » may be taken for the name of a paper.
  const type = entity < 0 ? null : entities[entity]!.type
  if ((type !== "person" && type !== "media") || uposOf(doc, head) !== "NOUN") return null
  let from = to
  while (from > head + 1 && uposOf(doc, from - 1) === "PROPN" && entityOf[from - 1] === entity) from--
  return from < to && from === head + 1 ? { from, to, head: from } : null
}

/** No more phrases stand between a verb and its subject. */
const BETWEEN = 4

/** Subject before verb, after what is said: "…", the mayor said; «…», il a dit. */
function straight(scene: Scene, group: Group): Clause | null {
  const { doc } = scene
  if (group.inverted >= 0) return null
  const limit = sentenceOf(scene, group.head).to
  const floor = sentenceOf(scene, group.head).from
  const last = group.from - 1
  if (last < floor) return null
  const near = uposOf(doc, last) === "PRON" ? pronounAt(last) : phraseBefore(scene, group.from, floor)
  const source = near ?? besideQuote(scene, group)
  if (!source || !opensIncise(scene, source.from)) return null
  if (scene.lexicon.sets.relatives.has(doc.norm[source.head]!) && uposOf(doc, source.head) === "PRON")
    return null
  const quoted = quoteBefore(scene, source.from)
  // « Du côté du collectif « L'Île », on se dit prêt »: a name in words that tell where.
  if (quoted >= 0 && scene.quoteRuns[quoted]!.from > floor && uposOf(doc, floor) === "ADP") return null
  const rest = afterSubject(scene, group.to, limit, quoted >= 0)
  // "X, Y said that" and "Y answered: …" have their content after them; the incise ends at another sign, and "X, Y saw “Z”" is none.
  if (!rest || doc.norm[rest.to] === ":") return null
  if (isQuoteSign(doc, rest.to) && scene.quoteOf[group.head]! < 0 && quoteBefore(scene, source.from) < 0)
    return null
  return { from: source.from, to: rest.to, order: "straight", source, addressee: rest.addressee }
}

/** Who speaks right behind words between marks, with what a comma parts from the verb: "…," the envoy, 61, said. */
function besideQuote(scene: Scene, group: Group): Phrase | null {
  if (!isComma(scene.doc, group.from - 1)) return null
  const subject = subjectBefore(scene, group)
  return subject && quoteBefore(scene, subject.from) >= 0 ? subject : null
}

/** Does what comes before let a reporting clause begin: a comma, a closing mark, a dash, the end of a question? */
function opensIncise(scene: Scene, from: number): boolean {
  const { doc } = scene
  const before = from - 1
  if (before < 0) return false
  if (doc.block[before] !== doc.block[from]) return false
  if (isQuoteSign(doc, before))
    return (endsQuote(scene, before) || isStray(scene, before, from)) && !closedBefore(scene, before, from)
  const sameSentence = doc.sentence[before] === doc.sentence[from]
  if (isComma(doc, before) || isDash(doc, before)) return sameSentence
  return /^[?!…]+$/.test(doc.norm[before]!)
}

/** « On verra. » La mère pleure: a full stop inside the marks and a capital after them part two sentences. */
function closedBefore(scene: Scene, mark: number, from: number): boolean {
  const { doc, text } = scene
  const first = text[doc.start[from]!]!
  return doc.norm[mark - 1] === "." && first !== first.toLowerCase() && uposOf(doc, from) !== "PROPN"
}

function endsQuote(scene: Scene, i: number): boolean {
  const q = scene.quoteOf[i]!
  return q >= 0 && scene.quoteRuns[q]!.to === i + 1
}

/** A mark that closes what an earlier paragraph, or none, opened: « … et plus productifs " explique la directrice ». */
function isStray({ doc, text, quoteOf }: Scene, mark: number, from: number): boolean {
  if (mark === 0 || quoteOf[mark]! >= 0) return false
  // "the miners' union": an apostrophe, and no mark at all.
  if (/^\p{L}['’]$/u.test(text.slice(doc.start[mark]! - 1, doc.end[mark]))) return false
  return doc.sentence[mark] === doc.sentence[from] && doc.sentence[mark - 1] === doc.sentence[from]
}

/** What may stand between the subject and the sign that ends the reporting clause: times, adverbs, whom one
 * speaks to, where, and behind words between marks a clause that tells when ("…," she said as she left). Null when something
 * else comes, which makes it no incise. */
function afterSubject(
  scene: Scene,
  start: number,
  limit: number,
  quoted: boolean,
): { to: number; addressee: Run | null } | null {
  const { doc, lexicon } = scene
  let at = start
  let addressee: Run | null = null
  // The end of the last phrase that a preposition opened.
  let placed = -1
  for (let steps = 0; steps < 12; steps++) {
    if (at >= limit || endsClause(scene, at)) return { to: at, addressee }
    if (scene.timeEnd[at]! > at) at = scene.timeEnd[at]!
    else if (opensAdverbialClause(scene, at) || (quoted && at === placed && isVerbBehind(scene, at)))
      at = nextSign(scene, at + 1, limit)
    else if (uposOf(doc, at) === "ADV" || ADVERBIAL.has(doc.rel[at]!)) at++
    else if (
      lexicon.sets.relatives.has(doc.norm[at]!) &&
      (uposOf(doc, at) === "PRON" || !lexicon.sets.that.has(doc.norm[at]!))
    )
      at = limit
    else if (uposOf(doc, at) === "ADP") {
      const bare = phraseAfter(scene, at + 1, limit)
      const phrase = bare && withParticiple(scene, bare, limit)
      if (phrase) {
        if (lexicon.sets.addressing.has(doc.norm[at]!) && isAddressee(scene, phrase))
          addressee = { from: at + 1, to: phrase.to }
        at = phrase.to
        placed = at
      } else {
        const g = scene.groupOf[at + 1] ?? -1
        // A gerund: "a-t-il dit en souriant".
        if (g < 0 || scene.groups[g]!.from !== at + 1 || scene.groups[g]!.form === "finite") return null
        at = nextSign(scene, scene.groups[g]!.to, limit)
      }
    } else if (uposOf(doc, at) === "ADJ") at++
    else if (phraseAfter(scene, at, limit) && lexicon.sets.addressing.size && steps === 0) {
      // A bare object right after the verb names whom one speaks to ("told reporters").
      const phrase = phraseAfter(scene, at, limit)!
      if (!isAddressee(scene, phrase)) return null
      addressee = phrase
      at = phrase.to
    } else return null
  }
  return null
}

/** When or how it was said, by a clause or an infinitive: « glisse-t-elle | quand on l'interroge », « dit-il | alors que la nuit
 * tombe », « a lâché le patron | avant de partir ». */
function opensAdverbialClause({ doc, lexicon, groupOf, groups }: Scene, at: number): boolean {
  const { that, binding } = lexicon.sets
  const upos = uposOf(doc, at)
  if (upos === "SCONJ" && !that.has(doc.norm[at]!)) return true
  if (at + 2 >= doc.count || (upos !== "ADV" && upos !== "ADP" && upos !== "SCONJ")) return false
  if (that.has(doc.norm[at]!)) return false
  if (that.has(doc.norm[at + 1]!)) return true
  const verb = groupOf[at + 2]!
  return binding.has(doc.norm[at + 1]!) && verb >= 0 && groups[verb]!.form === "infinitive"
}

/** The verb of a clause whose subject a preposition opened: "after the talks | failed". */
function isVerbBehind({ groups, groupOf }: Scene, at: number): boolean {
  const g = groupOf[at]!
  return g >= 0 && groups[g]!.form === "finite"
}

function nextSign(scene: Scene, from: number, limit: number): number {
  let at = from
  while (at < limit && !endsClause(scene, at)) at++
  return at
}

function endsClause(scene: Scene, i: number): boolean {
  const { doc } = scene
  if (isStop(doc, i) || isComma(doc, i) || isDash(doc, i) || /^[:;)]$/.test(doc.norm[i]!)) return true
  if (isQuoteSign(doc, i)) return true
  const g = scene.groupOf[i]!
  return g >= 0 && scene.groups[g]!.form === "present-participle"
}

/** The quotation that ends just before the clause (a comma or dash between them), -1 when none. */
function quoteBefore(scene: Scene, from: number): number {
  const { doc } = scene
  let before = from - 1
  while (
    before >= 0 &&
    (isComma(doc, before) || isDash(doc, before) || isStop(doc, before)) &&
    scene.quoteOf[before]! < 0
  )
    before--
  if (before < 0 || doc.block[before] !== doc.block[from] || from - before > 3) return -1
  return endsQuote(scene, before) ? scene.quoteOf[before]! : -1
}

/** What is said before the reporting clause and, when it goes on, after it. */
function contentAround(scene: Scene, clause: Clause, before: number, inside: number): Span[] {
  const { doc } = scene
  if (inside >= 0) return aroundInside(scene, clause, inside)
  const sentence = sentenceOf(scene, clause.from)
  const content: Span[] = []
  let whole = true
  if (before >= 0) {
    const run = scene.quoteRuns[before]!
    const first = sentenceOf(scene, run.from)
    const lead = leadIn(scene, first.from, run.from)
    // Words before the quotation in its sentence are said too, unless they close another clause.
    if (lead >= 0 && lead < run.from) {
      whole = false
      content.push(...stretch(scene, lead, run.to))
    } else content.push(...scene.quotes[before]!.outer)
  } else {
    content.push(...stretch(scene, saidFrom(scene, clause), clause.from))
  }
  const next = clause.to
  if (next < doc.count && doc.block[next] === doc.block[clause.from]) {
    const opener = isComma(doc, next) || isDash(doc, next) || doc.norm[next] === ":" ? next + 1 : next
    const q = opener < doc.count && doc.block[opener] === doc.block[clause.from] ? scene.quoteOf[opener]! : -1
    if (q >= 0 && q !== before && scene.quoteRuns[q]!.from === opener) content.push(...scene.quotes[q]!.outer)
    else if (before < 0 && doc.norm[next] === ":" && clause.order === "inverted")
      content.push(...stretch(scene, next + 1, clauseEnd(scene, next + 1, null)))
    else if (
      (before < 0 || !whole) &&
      isComma(doc, next) &&
      next < sentence.to &&
      resumes(scene, content, next + 1)
    ) {
      content.push(...stretch(scene, next + 1, clauseEnd(scene, next + 1, null)))
    } else if (
      before >= 0 &&
      isComma(doc, next) &&
      next < sentence.to &&
      content.length === 1 &&
      !scene.quotes[before]!.closed
    ) {
      content.push(...stretch(scene, next + 1, sentence.to))
    }
  }
  return content
}

/** After the reporting clause the same sentence goes on when nothing said so far has a verb of its own, or by a
 * conjunction. */
function resumes(scene: Scene, content: readonly Span[], next: number): boolean {
  const { doc, lexicon } = scene
  if (uposOf(doc, next) === "CCONJ") return true
  // « tranche le patron, | pour qui … » tells of the source.
  const relative = uposOf(doc, next) === "ADP" ? next + 1 : next
  if (lexicon.sets.relatives.has(doc.norm[relative] ?? "") && uposOf(doc, relative) !== "SCONJ") return false
  return !content.some(span => {
    const { from, to } = runOf(doc, span.start, span.end)
    return mainVerb(scene, from, to)
  })
}

/** Where the words that lead into a quotation begin, -1 when the quotation stands alone. */
function leadIn(scene: Scene, from: number, to: number): number {
  const { doc } = scene
  if (from >= to) return -1
  for (let i = to - 1; i >= from; i--) {
    if (doc.norm[i] === ":" || isStop(doc, i)) return -1
    // An earlier quotation of the same sentence belongs to its own reporting clause: « A », dit X ; « B », dit Y.
    if (doc.norm[i] === ";") return i + 1 < to ? i + 1 : -1
    if (isReported(scene, i, to)) return -1
  }
  return from
}

/** Does a quotation end at a token, with a comma and a verb behind its mark? */
function isReported(scene: Scene, i: number, to: number): boolean {
  if (i + 2 >= to || !endsQuote(scene, i) || !isComma(scene.doc, i + 1)) return false
  const g = scene.groupOf[i + 2]!
  return g >= 0 && scene.groups[g]!.from === i + 2 && scene.groups[g]!.form === "finite"
}

/** The reporting clause stands between the marks of one quotation: it is cut out of it. */
function aroundInside(scene: Scene, clause: Clause, q: number): Span[] {
  const { doc, text } = scene
  const quote = scene.quotes[q]!
  const comma = clause.from - 1
  const first = {
    start: quote.start,
    end: isComma(doc, comma) || isDash(doc, comma) ? doc.start[comma]! : doc.end[comma]!,
  }
  let resume = clause.to
  while (resume < doc.count && (isComma(doc, resume) || isStop(doc, resume) || isDash(doc, resume))) resume++
  const content: Span[] = []
  for (const piece of quote.outer) {
    if (piece.end <= first.end) content.push(piece)
    else if (piece.start < first.end)
      content.push({ start: piece.start, end: trimEnd(text, piece.start, first.end) })
  }
  if (resume < doc.count) {
    for (const piece of quote.outer) {
      const start = Math.max(piece.start, doc.start[resume]!)
      if (start < piece.end && !isQuoteSign(doc, resume)) content.push({ start, end: piece.end })
    }
  }
  return content
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && text[at - 1] === " ") at--
  return at
}
