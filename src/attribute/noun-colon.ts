import type { Span } from "../model/span.ts"
import { clauseEnd } from "./clauses.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter } from "./phrases.ts"
import { withoutArticle } from "./prepositions.ts"
import type { Run, Scene } from "./scene.ts"
import { uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { pronounAt, subjectOf } from "./subject.ts"

/** « Le bilan du capitaine était flatteur : « … » », « leur message est simple : partez »: a noun of saying is the subject of a
 * clause, and behind the colon after it stands what was said; without marks only where a copula tells how it is. `noun`: its
 * own words; `possessive`: the token before it that names whose it is, -1. */
export function nounColonDraft(
  scene: Scene,
  entry: CueEntry,
  noun: Run,
  possessive: number,
  limit: number,
): Draft | null {
  if (!scene.rules.colonCue || !entry.takes.has(":")) return null
  const { doc } = scene
  const head = possessive >= 0 || uposOf(doc, noun.from) !== "DET" ? noun.from : noun.from + 1
  const group = clauseOf(scene, head, noun.to, limit)
  const colon = group ? colonBehind(scene, group.to, limit) : -1
  if (!group || colon < 0) return null
  const said = saidBehind(scene, group, entry, colon, limit)
  const source = possessive >= 0 ? pronounAt(possessive) : ownerBehind(scene, noun.to, group.from)
  if (!said || (!source && said.quote < 0)) return null
  const prior = source ? (said.quote >= 0 ? 0.9 : 0.84) : 0.5
  return {
    ...plainDraft("noun", head, [noun], entry.key, source, said.content, prior),
    entry,
    quote: said.quote,
  }
}

/** The finite verb that the noun is the subject of. */
function clauseOf(scene: Scene, noun: number, from: number, limit: number): Group | null {
  const { doc, groups, groupOf } = scene
  for (let i = from; i < limit && i < from + AWAY && doc.norm[i] !== ":"; i++) {
    const group = groupOf[i]! >= 0 ? groups[groupOf[i]!]! : null
    if (group?.form !== "finite" || group.head !== i) continue
    if (subjectOf(scene, group)?.head === noun) return group
  }
  return null
}

/** The verb stands no more tokens behind its noun, nor the colon behind the verb. */
const AWAY = 24

/** The colon that ends the clause of a verb, -1 where another verb or a quotation comes first. */
function colonBehind({ doc, groups, groupOf, quoteOf }: Scene, from: number, limit: number): number {
  for (let i = from; i + 1 < limit && i < from + AWAY; i++) {
    if (doc.norm[i] === ":")
      return doc.block[i] === doc.block[i + 1] && quoteOf[i] === quoteOf[from - 1] ? i : -1
    if (quoteOf[i] !== quoteOf[from - 1]) return -1
    if (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite") return -1
  }
  return -1
}

function saidBehind(
  scene: Scene,
  { lemma }: Group,
  { act }: CueEntry,
  colon: number,
  limit: number,
): { content: readonly Span[]; quote: number } | null {
  const { quoteOf, quoteRuns, quotes, lexicon, groups, groupOf } = scene
  const q = quoteOf[colon + 1]!
  if (q >= 0 && q !== quoteOf[colon])
    return quoteRuns[q]!.from === colon + 1 ? { content: quotes[q]!.outer, quote: q } : null
  if (!lexicon.sets.copulas.has(lemma) || act === "intention") return null
  const end = Math.min(limit, clauseEnd(scene, colon + 1, null))
  for (let i = colon + 1; i < end; i++)
    if (groupOf[i]! >= 0 && groups[groupOf[i]!]!.form === "finite") {
      const content = stretch(scene, colon + 1, end)
      return content.length ? { content, quote: -1 } : null
    }
  return null
}

/** Whoever can speak behind "de". */
function ownerBehind(scene: Scene, at: number, limit: number): Phrase | null {
  const { doc, lexicon } = scene
  if (at >= limit || uposOf(doc, at) !== "ADP" || !lexicon.sets.binding.has(doc.norm[at]!)) return null
  const phrase = phraseAfter(scene, at + 1, limit)
  return phrase && speakerType(scene, phrase) !== "unknown" ? withoutArticle(scene, phrase) : null
}
