import { has } from "../model/morphology.ts"
import { clauseEnd, objectEnd } from "./clauses.ts"
import { part, relation } from "./columns.ts"
import type { Complement } from "./complement.ts"
import { complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { cueOf, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { type CueEntry, changedEntry, LOOKS } from "./lexicon.ts"
import { passiveDraft } from "./passive.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter, verbFollows } from "./phrases.ts"
import { type Construction, type Frame, unelided } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { isComma, matchWords, sentenceOf, uposOf } from "./scene.ts"
import { isAmount, speakerType } from "./speaker.ts"
import { subjectAfter, subjectOf } from "./subject.ts"
import { toldDraft } from "./told.ts"

const OBJ = relation("obj")
const PRON = part("PRON")
const DET = part("DET")
const PROPN = part("PROPN")
const VERB = part("VERB")
const AUX = part("AUX")

/** A verb entry that fits a group, and where its own words end. */
export interface Fit {
  readonly entry: CueEntry
  readonly end: number
}

/** The entries of a verb group, the longest expression first. */
export function entriesFor(scene: Scene, group: Group): readonly Fit[] {
  group.fits ??= findFits(scene, group)
  return group.fits
}

function findFits(scene: Scene, group: Group): readonly Fit[] {
  const { doc, lexicon } = scene
  const fits: Fit[] = []
  const { lemma, head } = group
  const isOwn = lemma === doc.lemma[head]
  const entries = isOwn ? lexicon.words.verbs[scene.lemmas[head]!]! : (lexicon.verbs.get(lemma) ?? [])
  for (const entry of entries) {
    if (entry.reflexive !== group.reflexive || (entry.negative && !group.negated)) continue
    if (!hasClitics(group, entry)) continue
    if (entry.tail.length === 0) fits.push({ entry, end: group.to })
    else {
      // « laisse -t-on entendre »: past a subject pronoun behind the verb.
      const last = group.inverted === group.to ? group.to + 1 : group.to
      for (let at = group.head + 1; at <= last && at < doc.count; at++) {
        const end = matchWords(doc, at, entry.tail)
        if (end > 0) {
          fits.push({ entry, end: Math.max(end, group.to) })
          break
        }
      }
    }
  }
  carried(scene, group, fits)
  return fits.length > 1 ? fits.sort(longestFirst) : fits
}

function longestFirst(a: Fit, b: Fit): number {
  return b.entry.tail.length - a.entry.tail.length || Number(b.entry.negative) - Number(a.entry.negative)
}

function hasClitics(group: Group, entry: CueEntry): boolean {
  for (const word of entry.clitics) if (!group.clitics.includes(word)) return false
  return true
}

/** Expressions whose first verb carries the one that means: « a fait savoir ». */
function carried({ doc, lexicon, begins }: Scene, group: Group, fits: Fit[]): void {
  const { head } = group
  // Few verbs are a word of an expression; one written together with another word may be.
  if (!(begins[head]! & LOOKS.tail) && doc.part[head] === 0 && !doc.norm[head]!.endsWith("'")) return
  for (let i = group.from; i < head; i++) {
    if (doc.upos[i] !== VERB && doc.upos[i] !== AUX) continue
    for (const entry of lexicon.expressions.get(doc.lemma[i]!) ?? []) {
      const end = matchWords(doc, i + 1, entry.tail)
      if (end <= head || entry.reflexive !== group.reflexive || !hasClitics(group, entry)) continue
      fits.push({ entry, end: Math.max(end, group.to) })
    }
  }
}

/** Where the object is a pronoun before the verb, what else a frame asks for stands alone behind it: « l'accuse | d'avoir
 * menti », « le taxe | de menteur ». */
function withPronoun({ doc }: Scene, group: Group, fits: readonly Fit[]): readonly Fit[] {
  if (!fits.some(({ entry }) => entry.takes.has("np+de"))) return fits
  let object = false
  for (let i = group.from; i < group.head; i++)
    if (doc.upos[i] === PRON && doc.rel[i] === OBJ && i !== group.inverted) object = true
  if (!object) return fits
  return fits.map(({ entry, end }) =>
    entry.takes.has("np+de")
      ? { entry: changedEntry(entry, { takes: new Set<Frame>([...entry.takes, "inf:de", "np:de"]) }), end }
      : { entry, end },
  )
}

/** A verb with what is said after it: "X affirme que …", "X promet de …", "X dénonce …", "X a dit : « … »". */
export function verbDraft(scene: Scene, group: Group): Draft | null {
  const fits = withPronoun(scene, group, entriesFor(scene, group))
  if (fits.length === 0 && (group.passive || !quoteAhead(scene, group))) return null
  const longest = fits.length ? fits[0]!.entry.tail.length : 0
  const tried = fits.filter(fit => fit.entry.tail.length === longest)
  if (group.passive) return toldDraft(scene, group, tried) ?? passiveDraft(scene, group, tried)
  const { end, complement, chosen } = readFits(scene, group, fits)
  if (group.refused && tried.length) return refusal(scene, group, tried[0]!, complement)
  if (!chosen && !opensAnyVerb(scene, group, complement)) return null
  const source = sourceOf(scene, group, complement)
  if (!chosen && source && speakerType(scene, source) === "unknown") return null
  if (complement.kind === "quote" && interrupted(scene, complement.from)) return null
  if (complement.kind === "that" && group.form === "infinitive" && chosen?.entry.act === "thought")
    return null
  if (complement.kind === "that" && complement.from > end && saysRelative(scene, source)) return null
  if (complement.kind === "np" && !speaks(scene, group, source, chosen)) return null
  if (complement.kind === "np" && isWho(scene, complement, chosen)) return null
  if (complement.kind === "np" && chosen && isUndergone(scene, group, chosen.entry, complement.from))
    return null
  if (complement.kind === "quote" && isInscription(scene, source, chosen)) return null
  const content = contentOf(scene, group, complement, chosen)
  if (content.length === 0) return null
  return {
    rule: ruleOf(complement),
    entry: chosen?.entry ?? null,
    head: group.head,
    cue: cueOf(group, withPreposition(scene, complement, chosen?.end ?? end)),
    lemma: chosen?.entry.key ?? group.lemma,
    source,
    content,
    addressee: complement.addressee ?? objectAddressee(scene, chosen, complement),
    negated: group.negated,
    group,
    quote: quoteOfComplement(scene, complement),
    via: null,
    prior: prior(group, complement, source, chosen !== null),
  }
}

interface ReadFits {
  readonly end: number
  readonly complement: Complement
  readonly chosen: Fit | null
}

/** The longest expression that takes what follows: « clame son innocence » by itself is « clamer » with its object. Where none
 * does, the longest of all. */
function readFits(scene: Scene, group: Group, fits: readonly Fit[]): ReadFits {
  let first: ReadFits | null = null
  let from = 0
  do {
    const length = fits[from]?.entry.tail.length ?? 0
    let to = from
    while (to < fits.length && fits[to]!.entry.tail.length === length) to++
    const tried = fits.slice(from, to)
    const end = tried[0]?.end ?? group.to
    const complement = complementAt(
      scene,
      end,
      tried.map(fit => fit.entry),
    )
    const chosen = choose(scene, tried, complement, group.negated)
    if (chosen) return { end, complement, chosen }
    first ??= { end, complement, chosen }
    // A set phrase that reports nothing has no shorter reading.
    if (tried.some(fit => fit.entry.takes.has("-"))) break
    from = to
  } while (from < fits.length)
  return first
}

/** Does a quotation open behind the verb, in its sentence or right after it? */
function quoteAhead(scene: Scene, group: Group): boolean {
  const { doc, quoteOf, quoteRuns } = scene
  const last = Math.min(sentenceOf(scene, Math.max(0, group.to - 1)).to, doc.count - 1)
  for (let i = group.to; i <= last; i++)
    if (quoteOf[i]! >= 0 && quoteRuns[quoteOf[i]!]!.from === i) return true
  return false
}

/** One past the preposition between verb and object, where it belongs to the cue ("spoke of"). */
function withPreposition(scene: Scene, complement: Complement, end: number): number {
  const joined = complement.kind === "np" && complement.preposition !== "" && complement.from === end
  return joined && scene.rules.prepositionInCue ? end + 1 : end
}

/** A nominal object is said only by somebody who can speak. */
export function speaks(scene: Scene, group: Group, source: Phrase | null, fit: Fit | null): boolean {
  if (!source) return false
  // "il faut | dire": an infinitive that hangs on what nobody does.
  if (group.form === "infinitive" && scene.lexicon.sets.expletives.has(scene.doc.norm[source.head]!))
    return false
  const type = speakerType(scene, source)
  // Things show by being what they are; a person who shows a thing says nothing.
  if (fit?.entry.takes.has("things") && (type === "person" || type === "group" || type === "anonymous"))
    return false
  if (fit?.entry.takes.has("finders")) return isFinder(scene, source)
  // Denying, accusing, promising take a speaker, whatever noun names him; a bare "announces" does not.
  // So do set phrases of finding: « les mesures mettent en évidence … ».
  if (type === "unknown") {
    if (!fit) return false
    const { act, stance, tail } = fit.entry
    // "87 % | have confidence in …": how many think or want it.
    if (isAmount(scene, source.head) && (act === "thought" || act === "intention")) return true
    return act === "evidence" ? tail.length > 0 : act === "speech" && stance !== "states"
  }
  return fit !== null || type !== "document"
}

/** « des astronomes », « l'étude »: whoever looks for what nobody has seen yet, or tells of it. */
export function isFinder(scene: Scene, source: Phrase): boolean {
  const { doc, lexicon } = scene
  return lexicon.sets.finders.has(doc.lemma[source.head]!) || speakerType(scene, source) === "document"
}

/** "questioned Anna": a verb whose object must be a matter, with a person for it. */
function isWho(scene: Scene, complement: Complement, fit: Fit | null): boolean {
  if (!complement.phrase || !fit?.entry.takes.has("matters")) return false
  return speakerType(scene, complement.phrase) === "person"
}

/** « le pays a connu une crise », « le club connaît des soucis », « elle est connue »: of a verb that knows what is known
 * already, and in a tense that lasts. `from`: the first token of its object. */
export function isUndergone({ doc }: Scene, group: Group, { takes }: CueEntry, from: number): boolean {
  if (!takes.has("lasting")) return false
  if (has(doc.morph[group.agrees]!, "Tense", "Fut")) return true
  if (group.passive) return true
  if (has(doc.morph[group.head]!, "VerbForm", "Part")) return group.form !== "present-participle"
  if (from < group.head) return false
  return has(doc.morph[from]!, "Definite", "Ind") || (doc.upos[from] !== DET && doc.upos[from] !== PROPN)
}

/** "A sign that reads “Keep out”": things that nobody speaks through. */
function isInscription(scene: Scene, source: Phrase | null, fit: Fit | null): boolean {
  if (!source || !fit?.entry.takes.has("things")) return false
  return speakerType(scene, source) === "unknown"
}

/** "ce qu'elle dit, à savoir que …": what is said is the relative itself, not a clause further on. */
function saysRelative(scene: Scene, source: Phrase | null): boolean {
  const before = source ? source.from - 1 : -1
  return (
    before >= 0 &&
    scene.lexicon.sets.that.has(scene.doc.norm[before]!) &&
    uposOf(scene.doc, before) === "PRON"
  )
}

/** "Le quartier dit « des Forges » est calme": after a few quoted words another verb goes on with the sentence. */
function interrupted(scene: Scene, from: number): boolean {
  const run = scene.quoteRuns[scene.quoteOf[from]!]!
  return run.to - run.from < 8 && verbFollows(scene, run.to, sentenceOf(scene, from).to)
}

export function ruleOf(complement: Complement): Construction {
  switch (complement.kind) {
    case "that":
    case "whether":
    case "zero":
      return "that"
    case "inf":
      return "infinitive"
    case "colon":
    case "colon-quote":
      return "colon"
    case "quote":
      return "quote"
    default:
      return "object"
  }
}

function prior(group: Group, complement: Complement, source: Phrase | null, known: boolean): number {
  const base = {
    that: 0.95,
    whether: 0.85,
    quote: 0.9,
    "colon-quote": 0.97,
    colon: 0.6,
    inf: 0.8,
    np: 0.6,
    adj: 0.65,
    zero: 0.85,
    none: 0.4,
  }[complement.kind]
  let p = base
  if (!known) p *= 0.8
  if (!source) p *= 0.7
  if (group.form === "infinitive") p *= 0.7
  return p
}

/** Whom one asks to do something; an object with no infinitive behind it is what is said itself. */
function objectAddressee(
  scene: Scene,
  fit: Fit | null,
  complement: Complement,
): { from: number; to: number } | null {
  const { kind, phrase } = complement
  return fit && phrase && kind === "np" && isAsked(scene, fit, phrase) ? phrase : null
}

/** Is an object whom one speaks to: with what he is asked to do behind it, or what he is told of? */
function isAsked(scene: Scene, { entry }: Fit, phrase: Phrase): boolean {
  if (!entry.person) return false
  return infinitiveAfter(scene, phrase) || toldOf(scene, phrase).some(frame => entry.takes.has(frame))
}

/** « alerter la mairie | sur l'état du pont »: the frames that somebody and a preposition behind him call for. */
function toldOf(scene: Scene, phrase: Phrase): Frame[] {
  const { doc } = scene
  const { to } = phrase
  if (to >= doc.count || uposOf(doc, to) !== "ADP" || speakerType(scene, phrase) === "unknown") return []
  const norm = doc.norm[to]!
  return [`person+np:${norm}`, `person+np:${unelided(norm)}`]
}

/** The entry whose frames take the complement. */
function choose(scene: Scene, fits: readonly Fit[], complement: Complement, negated: boolean): Fit | null {
  if (fits.length === 0) return null
  for (const frame of framesOf(scene, complement)) {
    const fit = fits.find(one => one.entry.takes.has(frame))
    if (fit) return fit
  }
  // « n'a mis en évidence | de pollution »: behind a negation the preposition stands for an article.
  const isArticle =
    negated && complement.kind === "np" && scene.lexicon.sets.partitives.has(complement.preposition)
  return (isArticle && fits.find(one => one.entry.takes.has("np"))) || null
}

function framesOf(scene: Scene, complement: Complement): Frame[] {
  const { preposition } = complement
  switch (complement.kind) {
    case "that":
      return ["that", "person+that"]
    case "zero":
      return ["that", "person+that"]
    case "whether":
      return ["whether"]
    case "quote":
    case "colon-quote":
      return ["quote", "that", "np", "np+adj"]
    case "colon":
      return ["quote", "that"]
    case "inf":
      return preposition ? [`inf:${preposition}`, `inf:${unelided(preposition)}`] : ["inf"]
    case "adj":
      return ["adj"]
    case "np": {
      // What looks like a contraction may be a plural article ("demande des mesures").
      const article: readonly Frame[] =
        scene.doc.part[complement.from] === 1 && scene.lexicon.sets.binding.has(preposition) ? ["np"] : []
      if (preposition) return [`np:${preposition}`, `np:${unelided(preposition)}`, ...article]
      const frames =
        complement.phrase && infinitiveAfter(scene, complement.phrase)
          ? personFrames(scene, complement.phrase)
          : complement.phrase
            ? toldOf(scene, complement.phrase)
            : []
      return [
        ...frames,
        ...seenDoing(scene, complement),
        ...saidOf(scene, complement),
        ...objects(scene, complement),
        "np",
      ]
    }
    default:
      return ["none"]
  }
}

/** What follows an object as said of it: "… of polluting", "… as weak", "… brutal". */
function saidOf(scene: Scene, complement: Complement): Frame[] {
  const { doc, lexicon } = scene
  const start = complement.from
  const limit = sentenceOf(scene, start).to
  const chunk = phraseAfter(scene, start, limit)
  const to = chunk?.to ?? start + 1
  const frames: Frame[] = []
  for (let i = start + 1; i < Math.min(limit, Math.max(to + 2, start + 8)); i++) {
    const norm = doc.norm[i]!
    const g = scene.groupOf[i]!
    if (lexicon.sets.binding.has(norm)) frames.push("np+de")
    if (lexicon.sets.comparing.has(norm)) frames.push("np+as")
    const q = scene.quoteOf[i]!
    const quoted = q >= 0 && q !== scene.quoteOf[start - 1]
    const predicate =
      i >= to &&
      (uposOf(doc, i) === "ADJ" ||
        uposOf(doc, i) === "DET" ||
        (g >= 0 && scene.groups[g]!.form === "past-participle"))
    const closing = i === to - 1 && i > start + 1 && uposOf(doc, i) === "ADJ" && !lexicon.pastAsParticiple
    if (quoted || predicate || closing) frames.push("np+adj")
    if (i >= to && uposOf(doc, i) === "ADP") {
      if (lexicon.sets.addressing.has(norm)) frames.push("np+à")
      if (opensPredicate(scene, i + 1)) frames.push(`np+${norm}`)
    }
    if (uposOf(doc, i) === "PUNCT" && !quoted) break
  }
  return frames
}

/** "take him for | a fool", « tient l'aveu pour | sincère »: an adjective, a participle or an indefinite noun. */
function opensPredicate(scene: Scene, i: number): boolean {
  const { doc, groupOf, groups } = scene
  if (i >= doc.count) return false
  const g = groupOf[i]!
  if (g >= 0) return groups[g]!.from === i && groups[g]!.form === "past-participle"
  const upos = uposOf(doc, i)
  return upos === "ADJ" || upos === "NUM" || upos === "SYM" || has(doc.morph[i]!, "Definite", "Ind")
}

/** "dresser un bilan": the noun that makes a verb one of saying. */
function objects(scene: Scene, complement: Complement): Frame[] {
  return complement.phrase ? [`np=${scene.doc.lemma[complement.phrase.head]!}`] : []
}

/** "voir X partir", "saw X leave": somebody seen doing something. */
function seenDoing(scene: Scene, complement: Complement): Frame[] {
  const { phrase } = complement
  const g = phrase && phrase.to < scene.doc.count ? scene.groupOf[phrase.to]! : -1
  return g >= 0 && scene.groups[g]!.from === phrase!.to && scene.groups[g]!.form === "infinitive"
    ? ["np+inf"]
    : []
}

/** "exhorter X à partir": the frames a person and an infinitive call for. */
function personFrames(scene: Scene, phrase: Phrase): Frame[] {
  const norm = scene.doc.norm[phrase.to]!
  return [`person+inf:${norm}`, `person+inf:${unelided(norm)}`]
}

function infinitiveAfter(scene: Scene, phrase: Phrase): boolean {
  const g = scene.groupOf[phrase.to + 1] ?? -1
  const upos = phrase.to < scene.doc.count ? uposOf(scene.doc, phrase.to) : "X"
  return (
    (upos === "ADP" || upos === "PART") &&
    g >= 0 &&
    scene.groups[g]!.from === phrase.to + 1 &&
    scene.groups[g]!.form === "infinitive"
  )
}

/** A verb outside the tables reports when a colon and a quotation follow it and somebody is its subject. */
function opensAnyVerb(scene: Scene, group: Group, complement: Complement): boolean {
  if (complement.kind !== "colon-quote" || group.form !== "finite") return false
  const q = scene.quoteOf[complement.from]!
  return q >= 0 && wordsIn(scene, q) >= 3
}

function wordsIn(scene: Scene, q: number): number {
  const run = scene.quoteRuns[q]!
  let words = 0
  for (let i = run.from; i < run.to; i++) if (uposOf(scene.doc, i) !== "PUNCT") words++
  return words
}

function quoteOfComplement(scene: Scene, complement: Complement): number {
  return complement.kind === "quote" || complement.kind === "colon-quote"
    ? scene.quoteOf[complement.from]!
    : -1
}

export function sourceOf(scene: Scene, group: Group, complement: Complement): Phrase | null {
  const subject = subjectOf(scene, group)
  if (subject) return subject
  // "Ont aussi affirmé que …": an inverted subject before the clause.
  if (complement.kind === "that" || complement.kind === "none") return subjectAfter(scene, group)
  return null
}

export function contentOf(scene: Scene, group: Group, complement: Complement, fit: Fit | null) {
  const { from } = complement
  switch (complement.kind) {
    case "that":
    case "whether":
    case "zero":
      return stretch(scene, from, clauseEnd(scene, from, group))
    case "colon":
      return stretch(scene, from, sentenceOf(scene, from).to)
    case "quote":
    case "colon-quote":
      return quotedContent(scene, from, group, complement.kind === "colon-quote")
    case "inf":
    case "adj":
      return stretch(scene, from, objectEnd(scene, from, group))
    case "np": {
      const { phrase } = complement
      if (phrase && fit && isAsked(scene, fit, phrase)) {
        return stretch(scene, phrase.to, objectEnd(scene, phrase.to, group))
      }
      const start = complement.preposition && scene.rules.prepositionInCue ? from + 1 : from
      const object = phrase && scene.lexicon.sets.that.has(scene.doc.norm[start]!) ? phrase.from : start
      return stretch(scene, start, objectEnd(scene, object, group, true))
    }
    default:
      return []
  }
}

/** A quotation after its verb, with the rest of the clause when it only begins with quoted words. */
function quotedContent(scene: Scene, from: number, group: Group, colon: boolean) {
  const q = scene.quoteOf[from]!
  const quote = scene.quotes[q]!
  const run = scene.quoteRuns[q]!
  const sentence = sentenceOf(scene, run.to - 1)
  const rest =
    run.to < sentence.to && uposOf(scene.doc, run.to) !== "PUNCT" && uposOf(scene.doc, run.to) !== "CCONJ"
  if (quote.outer.length === 1) {
    const last = lastJoined(scene, q)
    if (last > q) return stretch(scene, run.from, scene.quoteRuns[last]!.to)
  }
  if (colon || !rest || quote.outer.length > 1) return quote.outer
  // A clause without a subordinator goes on to its end ("said “…” because “…”").
  const end = scene.rules.zeroThat && uposOf(scene.doc, run.to) === "SCONJ" ? clauseEnd : objectEnd
  return stretch(scene, from, end(scene, from, group))
}

/** The last of the quotations that commas and conjunctions join to this one: "dénonce « un abandon », « une trahison » et « un
 * gâchis »". One that a clause of its own reports is not joined. */
function lastJoined(scene: Scene, q: number): number {
  const { doc, lexicon, quotes, quoteOf, quoteRuns, groupOf, groups } = scene
  let last = q
  for (let joins = 0; joins < JOINED; joins++) {
    const { to } = quoteRuns[last]!
    let at = to
    if (at < doc.count && isComma(doc, at)) at++
    if (at < doc.count && uposOf(doc, at) === "CCONJ") at++
    if (at === to || at >= doc.count || doc.sentence[at] !== doc.sentence[to - 1]) break
    if (lexicon.sets.that.has(doc.norm[at]!) || lexicon.sets.binding.has(doc.norm[at]!)) at++
    const next = quoteOf[at] ?? -1
    if (next <= last || quoteRuns[next]!.from !== at || quotes[next]!.outer.length > 1) break
    const after = quoteRuns[next]!.to
    const verb = after + 1 < doc.count && isComma(doc, after) ? groupOf[after + 1]! : -1
    if (verb >= 0 && groups[verb]!.form === "finite") break
    last = next
  }
  return last
}

/** No more quotations are joined to one. */
const JOINED = 8

/** "declined to comment (on …)": the refusal is the cue, what is refused the content; nothing is claimed. */
function refusal(scene: Scene, group: Group, fit: Fit, complement: Complement): Draft | null {
  const { doc } = scene
  // Refusing to comment says nothing; refusing to pay is what somebody will not do.
  const { act, stance } = fit.entry
  const comment = act === "speech" && (stance === "states" || stance === "confirms" || stance === "declines")
  let from = group.head
  while (from - 1 > group.from && isLink(uposOf(doc, from - 1))) from--
  const to = Math.max(fit.end, refusedEnd(scene, group, complement))
  return {
    rule: comment ? "declines" : "refuses",
    entry: changedEntry(fit.entry, { act: comment ? "speech" : "intention", stance: "declines" }),
    head: group.head,
    cue: [{ from: group.from, to: from }],
    lemma: fit.entry.key,
    source: subjectOf(scene, group),
    content: stretch(scene, from, to),
    addressee: null,
    negated: false,
    group,
    quote: -1,
    via: null,
    prior: 0.6,
  }
}

/** Where what is refused ends (exclusive): « dire | si le stade rouvrira », « parler | aux journalistes ». */
function refusedEnd(scene: Scene, group: Group, { kind, from, addressee }: Complement): number {
  switch (kind) {
    case "that":
    case "whether":
      return clauseEnd(scene, from, group)
    case "np":
    case "inf":
      return objectEnd(scene, from, group)
    default:
      return Math.max(group.to, addressee?.to ?? 0)
  }
}

/** What joins an infinitive to the verb before it: a preposition, a particle, a clitic. */
function isLink(upos: string): boolean {
  return upos === "ADP" || upos === "PART" || upos === "PRON" || upos === "SCONJ"
}
