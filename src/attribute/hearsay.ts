import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { stretch } from "./draft.ts"
import { BEGINS } from "./lexicon.ts"
import type { Scene } from "./scene.ts"
import { isComma, matchWords, relOf, sentenceOf, uposOf } from "./scene.ts"
import { subjectOf } from "./subject.ts"
import { hasSubjectIn } from "./subject-link.ts"

/** "reportedly", "semble-t-il": the clause around is said by somebody the text does not name. */
export function hearsayDraft(scene: Scene, i: number): Draft | null {
  const { doc, lexicon } = scene
  if (!(scene.begins[i]! & BEGINS.hearsay)) return null
  for (const entry of lexicon.hearsay.get(doc.norm[i]!)!) {
    const after = matchWords(doc, i, entry.words)
    if (after < 0) continue
    const own = ofNoun(scene, i)
    const from = own >= 0 ? own : clauseStart(scene, i)
    const end = beforeColon(scene, after, clauseEnd(scene, i, null))
    const to = own >= 0 ? beforeMain(scene, own, i, end) : end
    const content = [...stretch(scene, from, i), ...(after < to ? stretch(scene, after, to) : [])]
    if (content.length === 0) return null
    return {
      rule: "hearsay",
      entry,
      head: i,
      cue: [{ from: i, to: after }],
      lemma: entry.key,
      source: null,
      content,
      addressee: null,
      negated: false,
      group: null,
      quote: -1,
      via: null,
      prior: 0.6,
    }
  }
  return null
}

/** « C'est connu, le lac gèle | : … »: what a colon opens is the report's. */
function beforeColon({ doc }: Scene, from: number, end: number): number {
  let i = from
  while (i < end && doc.norm[i] !== ":") i++
  return i
}

/** Where the clause begins: after a subordinator, a relative or a comma with a conjunction. */
function clauseStart(scene: Scene, i: number): number {
  const { doc } = scene
  const { from } = sentenceOf(scene, i)
  for (let j = i - 1; j >= from; j--) {
    if (scene.quoteOf[j] !== scene.quoteOf[i]) return j + 1
    const upos = uposOf(doc, j)
    if (upos === "SCONJ" || (upos === "CCONJ" && j > from && isComma(doc, j - 1)) || doc.norm[j] === ";")
      return j + 1
  }
  return from
}

/** Where a clause that tells of a noun ends: before the verb whose subject that noun is: "a man who reportedly fled | was found". */
function beforeMain({ doc, groups, groupOf }: Scene, from: number, i: number, end: number): number {
  let verb = false
  for (let j = i; j < end; j++) {
    const g = groupOf[j]!
    if (g < 0 || groups[g]!.form !== "finite" || (groups[g]!.from !== j && j > i)) continue
    if (
      verb &&
      uposOf(doc, j - 1) !== "CCONJ" &&
      !hasSubjectIn(doc, groups[g]!.head, groups[g]!.head, from, j, AWAY)
    )
      return j
    verb = true
    j = groups[g]!.to - 1
  }
  return end
}

/** The first word of the clause a word stands in between subject and verb, where it tells of the noun before it: its relative pronoun,
 * "a man | who reportedly fled", or its subject, "a call | he reportedly made"; -1 for any other. */
function ofNoun(scene: Scene, i: number): number {
  const { doc, groups, groupOf, lexicon } = scene
  if (!scene.rules.zeroThat || i + 1 >= doc.count || i === 0) return -1
  if (lexicon.sets.relatives.has(doc.norm[i - 1]!) && uposOf(doc, i - 1) === "PRON") return i - 1
  const g = Math.max(groupOf[i]!, groupOf[i + 1]!)
  if (g < 0 || groups[g]!.form !== "finite" || !NOMINAL.test(relOf(doc, groups[g]!.head))) return -1
  const group = groups[g]!
  const subject = subjectOf(scene, group)
  const noun = doc.head[group.head]!
  if (!subject || subject.to > i || subject.to < i - 1) return -1
  return noun >= 0 && noun === subject.from - 1 ? subject.from : -1
}

const NOMINAL = /^acl/

/** A subject stands no more tokens before its verb. */
const AWAY = 40
