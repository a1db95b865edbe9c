import type { Parsed } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { Span } from "../model/span.ts"
import { inSetOffRelative, opensAdverbial, startsBareVerb } from "./clauses.ts"
import { part } from "./columns.ts"
import { stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { isCircumstance, opensOccasion } from "./occasions.ts"
import { isVotes } from "./passive.ts"
import { phraseAfter, verbFollows } from "./phrases.ts"
import type { Run, Scene } from "./scene.ts"
import { isComma, relOf, runOf, uposOf } from "./scene.ts"
import { hasSubjectIn } from "./subject-link.ts"

const DET = part("DET")

/** The first token of a content behind the time of the saying: "s'est engagé la semaine dernière à …". */
export function afterTime({ doc, timeOf, timeEnd }: Scene, { from, to }: Run, core: number): number {
  if (from < core || timeOf[from]! < 0) return from
  const end = timeEnd[from]!
  for (let i = from; i < Math.min(end, to); i++) {
    const above = doc.head[i]!
    if (above < from || above >= end) return above === core ? Math.min(end, to) : from
  }
  return from
}

/** A content behind its cue without what no longer belongs to it: up to a semicolon outside quotation marks, up to a clause of
 * its own behind a comma, and, where a construction ends it, too, up to a joined verb, a colon, a participle and, while it
 * has no verb of its own, an adverbial that a comma sets off: "proclame l'indépendance | , après sept ans de guerre". */
export function withoutTail(scene: Scene, { from, to }: Run, core: number, proposed: readonly Span[]): Run {
  if (from < core) return { from, to }
  const { doc, groupOf, groups, lexicon, quoteOf } = scene
  const inside = quoteOf[core]!
  // Where clauses may go without a subordinator, a verb further on may be of one.
  const bare = scene.rules.zeroThat
  const isRelative = groupOf[core]! >= 0 && inSetOffRelative(scene, groups[groupOf[core]!]!)
  let verb = false
  const ofNoun = groupOf[core]! < 0
  // What a noun tells with a subordinator has one verb that nothing further on opens.
  let open = opensInfinitive(scene, from, to) ? 0 : ofNoun && lexicon.sets.that.has(doc.norm[from]!) ? 1 : to
  let verbless = groupOf[from]! < 0
  for (let i = from + 1; i < to; i++) {
    const g = groupOf[i]!
    const form = g >= 0 ? groups[g]!.form : null
    if (form === "finite") verb = true
    if (g >= 0) verbless = false
    if (quoteOf[i] !== inside) continue
    if (verbless && opensOccasion(scene, i, core)) return { from, to: i }
    if (uposOf(doc, i) === "SCONJ" || lexicon.sets.relatives.has(doc.norm[i]!)) open++
    if (form === "finite" && groups[g]!.from === i) {
      if (!bare && open === 0 && !ownsSubject(scene, groups[g]!, from)) return { from, to: i }
      // "her claim that crime had fallen | was false": the verb whose subject the noun is.
      if (
        ofNoun &&
        (endsBefore(doc, proposed, i) || (bare && open <= 0 && isOfNoun(scene, groups[g]!, from)))
      )
        return { from, to: i }
      open--
    }
    if (doc.norm[i] === ";") return { from, to: i }
    if (doc.norm[i] === ":" || form === "present-participle") {
      if (endsBefore(doc, proposed, i)) return { from, to: i }
      if (bare && form && isComma(doc, i - 1) && endsBefore(doc, proposed, i - 1)) return { from, to: i - 1 }
    } else if (uposOf(doc, i) === "CCONJ") {
      if (!bare && joinsVerb(scene, i, from, to, endsBefore(doc, proposed, i))) return { from, to: i }
    } else if (isComma(doc, i)) {
      if (isRelative && i + 1 < to && startsBareVerb(scene, i + 1)) return { from, to: i }
      if (!bare && opensOwnClause(scene, from, i + 1, to)) return { from, to: i }
      if (!verb && opensAbsolute(scene, i + 1, to)) return { from, to: i }
      if (!bare && endsBefore(doc, proposed, i) && opensMain(scene, i + 1, to)) return { from, to: i }
      if (
        !bare &&
        opensParticiple(scene, i + 1) &&
        nextComma(scene, i + 1, to) >= to &&
        endsBefore(doc, proposed, i)
      )
        return { from, to: i }
      // Between two commas it is an aside, and the content goes on behind it.
      if (
        !verb &&
        opensAdverbial(scene, from, i + 1, to) &&
        nextComma(scene, i + 1, to) >= to &&
        endsBefore(doc, proposed, i)
      )
        return { from, to: i }
    }
  }
  return { from, to }
}

/** Does one of these stretches end right before token `i`? */
function endsBefore(doc: Parsed, spans: readonly Span[], i: number): boolean {
  const last = doc.end[i - 1]!
  for (const { end } of spans) if (end === last) return true
  return false
}

/** Is it the verb that the noun before the content is the subject of: joined to nothing, and with no subject of its own? */
function isOfNoun(scene: Scene, group: Group, from: number): boolean {
  const before = uposOf(scene.doc, group.from - 1)
  return before !== "CCONJ" && before !== "ADV" && before !== "PUNCT" && !ownsSubject(scene, group, from)
}

/** Does a content begin with an infinitive, with its preposition or without? */
function opensInfinitive({ groupOf, groups, doc }: Scene, from: number, to: number): boolean {
  const first = uposOf(doc, from) === "ADP" ? from + 1 : from
  const g = first < to ? groupOf[first]! : -1
  return g >= 0 && groups[g]!.from === first && groups[g]!.form === "infinitive"
}

/** Has a verb a subject among the words from `from` on: no "un ministre accusé d'avoir menti | démissionne"? */
function ownsSubject({ doc }: Scene, { from: at, head, agrees, inverted }: Group, from: number): boolean {
  return inverted >= 0 || hasSubjectIn(doc, head, agrees, from, at, AWAY)
}

/** A subject stands no more tokens before its verb. */
const AWAY = 39

/** "conteste ce choix | et réclame un vote": a verb joined to the cue, where a construction ends the content, or where no clause
 * in the content could own it. */
function joinsVerb(scene: Scene, i: number, from: number, to: number, ended: boolean): boolean {
  const { doc, groupOf, groups, lexicon } = scene
  const next = i + 1 < to ? groupOf[i + 1]! : -1
  if (next < 0 || groups[next]!.from !== i + 1 || groups[next]!.form === "infinitive") return false
  if (ended || groups[next]!.form !== "finite") return ended
  for (let j = from; j < i; j++) {
    if (uposOf(doc, j) === "PRON" && lexicon.sets.relatives.has(doc.norm[j]!)) return false
    if (j > from || !(lexicon.sets.that.has(doc.norm[j]!) || lexicon.sets.whether.has(doc.norm[j]!))) continue
    return isOtherMood(scene, from, i, groups[next]!)
  }
  return true
}

/** « refuse que le pont ferme | et a écrit au préfet »: a verb in the indicative is not joined to a subjunctive. */
function isOtherMood({ doc, groupOf, groups }: Scene, from: number, to: number, joined: Group): boolean {
  if (!has(doc.morph[joined.agrees]!, "Mood", "Ind")) return false
  for (let i = from; i < to; i++) {
    const g = groupOf[i]!
    if (g >= 0 && groups[g]!.form === "finite") return has(doc.morph[groups[g]!.agrees]!, "Mood", "Sub")
  }
  return false
}

/** "a cru que c'était fini | , je m'interdis d'y penser": a subject and its verb right behind a comma, which the tree hangs on
 * nothing in the content. */
function opensOwnClause(
  { doc, groupOf, groups, lexicon }: Scene,
  from: number,
  i: number,
  to: number,
): boolean {
  if (i >= to || uposOf(doc, i) === "SCONJ" || lexicon.sets.relatives.has(doc.norm[i]!)) return false
  for (let j = i; j < Math.min(to, i + SUBJECT); j++) {
    if (uposOf(doc, j) === "PUNCT") return false
    if (relOf(doc, j) !== "nsubj") continue
    const verb = doc.head[j]!
    const g = verb > j && verb < to ? groupOf[verb]! : -1
    if (g < 0 || groups[g]!.form !== "finite") return false
    const above = doc.head[verb]!
    return above < from || above >= to
  }
  return false
}

/** "réagi contre ce plan | , la gauche dénonçant un recul": a subject with a participle behind the last comma. */
function opensAbsolute(scene: Scene, i: number, to: number): boolean {
  const { doc, groupOf, groups } = scene
  if (i >= to || uposOf(doc, i) !== "DET" || nextComma(scene, i, to) < to) return false
  const subject = phraseAfter(scene, i, to)
  const g = subject && subject.to < to ? groupOf[subject.to]! : -1
  return g >= 0 && groups[g]!.from === subject!.to && groups[g]!.form === "present-participle"
}

/** « Accusée de vol | , elle nie »: a subject with its verb right behind the comma. */
function opensMain(scene: Scene, i: number, to: number): boolean {
  const subject = i < to ? phraseAfter(scene, i, to) : null
  return subject !== null && verbFollows(scene, subject.to, to)
}

/** « déplore ces pertes | , chiffrées à mille euros »: a participle that tells what somebody else makes of it. */
function opensParticiple({ groupOf, groups, lexicon }: Scene, i: number): boolean {
  const group = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
  return group?.from === i && group.form === "past-participle" && lexicon.verbs.has(group.lemma)
}

/** The head of a subject stands no more tokens behind the comma. */
const SUBJECT = 8

/** What is said in the passive, of which the pieces behind the verb hold no verb of another clause ("les faits qui sont
 * reprochés | ont eu lieu en mai") and no relative clause beside a bare phrase ("est attendu à Lyon | où s'ouvre le
 * salon"), nor how many voted for it, nor in what way, when or where it was said ("a été évoquée | au conseil"). `end`: one
 * past the verb's group. */
export function behindPassive(
  scene: Scene,
  content: readonly Span[],
  end: number,
  entry: CueEntry | null,
): Span[] {
  const { doc, groupOf, groups, lexicon } = scene
  return content.flatMap(span => {
    const { from, to } = runOf(doc, span.start, span.end)
    if (from < end || from >= to || lexicon.sets.that.has(doc.norm[from]!)) return [span]
    if (lexicon.sets.agents.has(doc.norm[from]!) && isVotes(scene, { from: from + 1, to })) return []
    if (entry && isCircumstance(scene, { from, to }, entry)) return []
    for (let i = from; i < to; i++) {
      const g = groupOf[i]!
      if (g >= 0) return i === from && groups[g]!.form === "finite" ? [] : [span]
      if (i > from && uposOf(doc, i) === "PRON" && lexicon.sets.relatives.has(doc.norm[i]!))
        return stretch(scene, from, i)
    }
    return [span]
  })
}

function nextComma({ doc }: Scene, from: number, to: number): number {
  let i = from
  while (i < to && !isComma(doc, i)) i++
  return i
}

/** Where the words before a cue preposition end: before an adverb that only names its speaker again: "est sûr | toujours selon
 * le maire". */
export function beforeAgain({ doc, lexicon }: Scene, preposition: number, floor: number): number {
  const last = preposition - 1
  return last > floor && lexicon.sets.again.has(doc.norm[last]!) && uposOf(doc, last) === "ADV"
    ? last
    : preposition
}

/** A content that ends before such an adverb. */
export function withoutAgain(scene: Scene, content: readonly Span[], preposition: number): Span[] {
  const { doc } = scene
  const end = beforeAgain(scene, preposition, 0)
  if (end === preposition) return [...content]
  return content.flatMap(span => {
    if (span.end !== doc.end[end]!) return [span]
    return stretch(scene, runOf(doc, span.start, span.end).from, end)
  })
}

/** A source with its article, and without the time of the saying: "ont confirmé | les deux pays | lundi". */
export function sourceRun(scene: Scene, run: Run): Run {
  const { doc } = scene
  const { from, to } = withoutTime(scene, withoutRelay(scene, run))
  const before = from - 1
  const isArticle =
    before >= 0 && doc.upos[before] === DET && doc.head[before]! >= from && doc.head[before]! < to
  return { from: isArticle ? before : from, to }
}

/** A source without the participle beside it that quotes somebody else: "la radio | , citant des sauveteurs". */
function withoutRelay({ doc, groups, groupOf, lexicon }: Scene, { from, to }: Run): Run {
  for (let i = from + 1; i + 1 < to; i++) {
    if (!isComma(doc, i)) continue
    const g = groupOf[i + 1]!
    const group = g >= 0 ? groups[g]! : null
    if (group?.form === "present-participle" && lexicon.sets.relays.has(group.lemma)) return { from, to: i }
  }
  return { from, to }
}

/** A source behind its verb without what tells when or how it spoke: "the farmer | after the talks failed", "Ana Hill, 41 | , as she packed". */
export function withoutClause(scene: Scene, { from, to }: Run): Run {
  const { doc, lexicon, groupOf } = scene
  for (let i = from + 1; i < to; i++) {
    // What describes the source may hold such a clause itself: "a driver who left after the vote".
    if (groupOf[i]! >= 0) break
    const tells =
      uposOf(doc, i) === "SCONJ"
        ? !lexicon.sets.that.has(doc.norm[i]!)
        : uposOf(doc, i) === "ADP" && lexicon.sets.circumstances.has(doc.norm[i]!)
    if (tells) return { from, to: isComma(doc, i - 1) && i - 1 > from ? i - 1 : i }
  }
  return { from, to }
}

/** A source or a cue without the time at its end that no preposition ties to it. */
export function withoutTime({ doc, timeOf, timeStart }: Scene, { from, to }: Run): Run {
  if (timeOf[to - 1]! < 0) return { from, to }
  const start = timeStart[to - 1]!
  const isTied = start <= from || uposOf(doc, start) === "ADP" || uposOf(doc, start - 1) === "ADP"
  return { from, to: isTied ? to : start }
}

/** A cue without the half of a contraction whose other half opens the source: "ont raconté | des riverains" (de + les). */
export function apart({ doc }: Scene, cue: Run, source: Run | null): Run {
  if (!source || cue.to > source.from || cue.from >= cue.to - 1) return cue
  return doc.end[cue.to - 1]! > doc.start[source.from]! ? { from: cue.from, to: cue.to - 1 } : cue
}
