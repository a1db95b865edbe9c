import { type Parsed, RELATIONS } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"
import type { Candidate } from "./candidate.ts"
import { uposOf } from "./candidate.ts"
import { isCapital } from "./capitals.ts"
import type { Draft } from "./draft.ts"
import { knownAt, type Lexicon, type Noun, nounAt } from "./lexicon.ts"
import { headOf } from "./tokens.ts"

/** How far from a verb its subject and its objects are looked for, in tokens; keeps the search linear. */
const FAR = 30

/** Gives people the offices that whole sentences tell of rather than a description beside their name: « X a été élu
 * président », « Y, nommée ministre, », « Z fut premier ministre », « le portefeuille des Finances revient à W », « la présidence
 * de V ». An office denied or only wished for is none. Adds no mention. */
export function tellOffices(
  doc: Parsed,
  drafts: readonly Draft[],
  nominals: readonly Candidate[],
  lexicon: Lexicon,
  give: (draft: Draft, nominal: Candidate) => void,
): void {
  const { offices } = lexicon.rules
  if (offices.posts.size + offices.appointing.size === 0) return
  const whole = new Sentences(doc, lexicon, drafts)
  for (const nominal of nominals) {
    const { noun } = nominal
    if (noun?.use !== "role" || nominal.plural || nominal.type !== "person") continue
    if (!noun.office && !noun.post) continue
    const holder = whole.holderOf({ ...nominal, noun })
    if (holder) give(holder, nominal)
  }
  for (let i = 0; i < doc.count; i++) {
    const lemma = doc.lemma[i] || doc.norm[i]!
    if (!lexicon.officeWords.has(lemma)) continue
    if (offices.taking.has(lemma) || offices.giving.has(lemma)) {
      const holder = whole.takerOf(i)
      if (holder) hold(holder, i)
    } else if (offices.terms.has(lemma))
      for (const holder of whole.inOffice(i)) {
        holder.inTerm = holder.officeAt === null
        hold(holder, i)
      }
  }
}

/** An office of the state that the words around it are about. */
function hold(draft: Draft, at: number): void {
  draft.type = "person"
  draft.certain = true
  draft.local = true
  draft.office = true
  draft.officeAt ??= at
}

class Sentences {
  readonly #doc: Parsed
  readonly #lexicon: Lexicon
  readonly #at: (Draft | undefined)[]
  /** The name that ends before a token: whose, and where it begins. */
  readonly #ends = new Map<number, { readonly draft: Draft; readonly from: number }>()

  constructor(doc: Parsed, lexicon: Lexicon, drafts: readonly Draft[]) {
    this.#doc = doc
    this.#lexicon = lexicon
    this.#at = new Array(doc.count)
    for (const kind of ["nominal", "pronoun", "name"]) {
      for (const draft of drafts) {
        if (draft.type !== "person" && draft.certain) continue
        for (const mention of draft.mentions) {
          if (mention.kind !== kind) continue
          this.#at.fill(draft, mention.from, mention.to)
          if (kind === "name") this.#ends.set(mention.to, { draft, from: mention.from })
        }
      }
    }
  }

  /** Who is said to be, to become or to be made what a description says. */
  holderOf({ from, head, noun: { length } }: Candidate & { readonly noun: Noun }): Draft | null {
    const doc = this.#doc
    const noun = headOf(doc, head, head + length)
    const { becoming, appointing } = this.#lexicon.rules.offices
    const copula = this.#child(noun, "cop", head - FAR, head)
    if (copula >= 0) return this.#isTold(copula, noun) ? this.#subjectOf(noun) : null
    // « le roi a nommé X premier ministre »
    const made = this.#ends.get(from)
    if (made && appointing.has(doc.lemma[made.from - 1] ?? "") && this.#isTold(made.from - 1, head))
      return made.draft
    const verb = this.#verbBefore(from)
    const lemma = verb < 0 ? "" : doc.lemma[verb]!
    if (becoming.has(lemma)) return this.#isTold(verb, head) ? this.#subjectOf(verb) : null
    if (!appointing.has(lemma) || !this.#isTold(verb, head)) return null
    const aux = this.#child(verb, "aux", verb - FAR, verb)
    // « le roi a nommé » makes somebody else one; « a été nommé », « s'est proclamé », « nommé » tell of the subject.
    const active = aux >= 0 ? !this.#isPassive(aux, verb) : !has(doc.morph[verb]!, "VerbForm", "Part")
    return active ? null : (this.#subjectOf(verb) ?? (doc.head[verb] === noun ? this.#subjectOf(noun) : null))
  }

  /** Who comes to a post, or has it, by the verb at a token. */
  takerOf(verb: number): Draft | null {
    const { giving, taking, givenTo } = this.#lexicon.rules.offices
    const lemma = this.#doc.lemma[verb] || this.#doc.norm[verb]!
    if (uposOf(this.#doc, verb) !== "VERB" || !this.#isTold(verb, verb)) return null
    const subject = this.#child(verb, "nsubj", verb - FAR, verb)
    if (giving.has(lemma) && subject >= 0 && this.#isPost(subject)) {
      for (let i = verb + 1; i < Math.min(this.#doc.count, verb + FAR); i++) {
        const relation = RELATIONS[this.#doc.rel[i]!]
        if (this.#doc.head[i] !== verb || (relation !== "obl" && relation !== "obj" && relation !== "iobj"))
          continue
        const to = this.#child(i, "case", verb, i)
        if (to >= 0 && givenTo.has(this.#doc.norm[to]!)) return this.#at[i] ?? null
      }
      return null
    }
    if (!taking.has(lemma) && !giving.has(lemma)) return null
    const object = this.#child(verb, "obj", verb + 1, verb + FAR)
    return object >= 0 && this.#isPost(object) ? this.#subjectOf(verb) : null
  }

  /** « la présidence de X », « les mandats de X et de Y » */
  *inOffice(at: number): Iterable<Draft> {
    const { words } = this.#lexicon.rules
    const doc = this.#doc
    let i = at + 1
    for (let people = 0; people < 3 && i < doc.count && doc.sentence[i] === doc.sentence[at]; people++) {
      if (people > 0 && words.and.has(doc.norm[i]!)) i++
      else if (people > 0) return
      if (words.of.has(doc.norm[i]!)) i++
      else if (people === 0) return
      const draft = i < doc.count ? this.#at[i] : undefined
      if (draft?.type !== "person" || !isCapital(doc, i)) return
      yield draft
      while (i < doc.count && this.#at[i] === draft) i++
    }
  }

  /** A ministry, a portfolio, the post of a minister: not the presidency of a club, nor any job. */
  #isPost(at: number): boolean {
    const doc = this.#doc
    const { offices, words } = this.#lexicon.rules
    const lemma = doc.lemma[at] || doc.norm[at]!
    if (offices.portfolios.has(doc.norm[at]!))
      return isCapital(doc, at) && words.definite.has(doc.norm[at - 1] ?? "")
    if (offices.posts.has(lemma)) return true
    const of = words.of.has(doc.norm[at + 1] ?? "") ? this.#complement(at + 1) : -1
    if (offices.chairs.has(lemma)) return of < 0 || this.#isLand(of)
    if (!offices.seats.has(lemma) && !offices.again.has(doc.norm[at]!)) return false
    // "the finance job" has before it what « le poste de ministre » has behind.
    return (of >= 0 && this.#isOfState(of)) || (at > 0 && offices.portfolios.has(doc.norm[at - 1]!))
  }

  #isLand(at: number): boolean {
    const { commonCapitals } = this.#lexicon.rules.words
    return (
      knownAt(this.#lexicon, this.#doc, at)?.entry.type === "state" ||
      commonCapitals.has(this.#doc.norm[at] ?? "")
    )
  }

  #isOfState(at: number): boolean {
    return (
      this.#lexicon.rules.offices.portfolios.has(this.#doc.norm[at] ?? "") ||
      (at < this.#doc.count && nounAt(this.#lexicon, this.#doc, at)?.post === true)
    )
  }

  #complement(of: number): number {
    const { determiners } = this.#lexicon.rules.words
    let i = of + 1
    while (i < this.#doc.count && determiners.has(this.#doc.norm[i]!)) i++
    return i
  }

  /** The verb right before a description, past small words: « nommé », « élu comme », "elected as". */
  #verbBefore(from: number): number {
    const doc = this.#doc
    let i = from - 1
    for (let steps = 0; i >= 0 && steps < 2 && doc.sentence[i] === doc.sentence[from]; steps++, i--) {
      const tag = uposOf(doc, i)
      if (tag === "VERB") return i
      if (tag !== "ADP" && tag !== "ADV" && tag !== "SCONJ") return -1
    }
    return i >= 0 && doc.sentence[i] === doc.sentence[from] && uposOf(doc, i) === "VERB" ? i : -1
  }

  /** By the tree, else the name right before the verb and what belongs to it: « Mohamed Untel élu », « Untel, nommé ». */
  #subjectOf(verb: number): Draft | null {
    const doc = this.#doc
    const subject = this.#child(verb, "nsubj", verb - FAR, verb)
    if (subject >= 0) return this.#person(subject)
    const governor = doc.head[verb]!
    const described = RELATIONS[doc.rel[verb]!] === "acl" && governor >= 0 ? this.#person(governor) : null
    if (described) return described
    const to = doc.norm[verb - 1] === "," ? verb - 1 : verb
    return doc.sentence[to - 1] === doc.sentence[verb] ? (this.#ends.get(to)?.draft ?? null) : null
  }

  #person(at: number): Draft | null {
    const draft = this.#at[at]
    return draft?.type === "person" ? draft : null
  }

  /** Neither denied, nor wished for: no negation, conditional or infinitive between the verb and what it is. */
  #isTold(verb: number, to: number): boolean {
    const doc = this.#doc
    const first = Math.max(doc.sentenceStart[doc.sentence[verb]!]!, verb - 3)
    for (let i = first; i <= Math.max(verb, to); i++) {
      if (has(doc.morph[i]!, "Polarity", "Neg")) return false
      const tag = uposOf(doc, i)
      if (tag !== "VERB" && tag !== "AUX") continue
      if (i !== verb && doc.head[i] !== verb && doc.head[verb] !== i && doc.head[i] !== to) continue
      if (get(doc.morph[i]!, "Mood") === "Cnd" || get(doc.morph[i]!, "VerbForm") === "Inf") return false
    }
    return true
  }

  #isPassive(aux: number, verb: number): boolean {
    const { head, norm } = this.#doc
    const { beens, copulas, haves } = this.#lexicon.rules.words
    for (let i = aux; i < verb; i++) {
      const being = beens.has(norm[i]!) || (copulas.has(norm[i]!) && !haves.has(norm[i]!))
      if (being && head[i] === verb) return true
    }
    return false
  }

  /** The first token between two that a token governs in this relation; -1 when there is none. */
  #child(head: number, relation: (typeof RELATIONS)[number], from: number, to: number): number {
    const { head: heads, rel, sentence } = this.#doc
    for (let i = Math.max(0, from); i < Math.min(to, this.#doc.count); i++)
      if (heads[i] === head && RELATIONS[rel[i]!] === relation && sentence[i] === sentence[head]) return i
    return -1
  }
}
