import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { stretch } from "./draft.ts"
import { BEGINS } from "./lexicon.ts"
import type { Scene } from "./scene.ts"
import { isComma, matchWords, relOf, sentenceOf, uposOf } from "./scene.ts"
import { subjectOf } from "./subject.ts"

/** "reportedly", "semble-t-il": the clause around is said by somebody the text does not name. */
export function hearsayDraft(scene: Scene, i: number): Draft | null {
  const { doc, lexicon } = scene
  if (!(scene.begins[i]! & BEGINS.hearsay)) return null
  for (const entry of lexicon.hearsay.get(doc.norm[i]!)!) {
    const after = matchWords(doc, i, entry.words)
    if (after < 0) continue
    const from = clauseStart(scene, i)
    const to = clauseEnd(scene, i, null)
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

/** Where the clause begins: after a subordinator, a relative or a comma with a conjunction, and with the subject of a clause
 * that tells of the noun before it: "a call | he reportedly made". */
function clauseStart(scene: Scene, i: number): number {
  const { doc } = scene
  const { from } = sentenceOf(scene, i)
  const own = ofNoun(scene, i)
  if (own >= 0) return own
  for (let j = i - 1; j >= from; j--) {
    if (scene.quoteOf[j] !== scene.quoteOf[i]) return j + 1
    const upos = uposOf(doc, j)
    if (upos === "SCONJ" || (upos === "CCONJ" && j > from && isComma(doc, j - 1)) || doc.norm[j] === ";")
      return j + 1
  }
  return from
}

/** The subject of the relative clause without a pronoun that a word stands in, between subject and verb; -1 in any other. */
function ofNoun(scene: Scene, i: number): number {
  const { doc, groups, groupOf } = scene
  if (!scene.rules.zeroThat || i + 1 >= doc.count) return -1
  const g = Math.max(groupOf[i]!, groupOf[i + 1]!)
  if (g < 0 || groups[g]!.form !== "finite" || !NOMINAL.test(relOf(doc, groups[g]!.head))) return -1
  const group = groups[g]!
  const subject = subjectOf(scene, group)
  const noun = doc.head[group.head]!
  if (!subject || subject.to > i || subject.to < i - 1) return -1
  return noun >= 0 && noun === subject.from - 1 ? subject.from : -1
}

const NOMINAL = /^acl/
