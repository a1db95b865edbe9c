import type { Draft } from "./draft.ts"
import { cueOf, nearby } from "./draft.ts"
import type { Group } from "./groups.ts"
import { ownEntry } from "./lexicon.ts"
import type { Phrase } from "./phrases.ts"
import { phraseAfter } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { isComma, sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"

/** Somebody quoted through somebody; a draft already found in the sentence (`ordered` are those of the report, by their
 * heads) gives the content. What the verb of quoting gives, or null. Changes `via`, and where needed the source, of the one who speaks.
 * - "…, citant des officiers", "l'agence, qui cite des officiers, …": the officers speak through whoever cites them;
 * - "un diplomate cité par l'agence": the diplomat speaks through the agency;
 * - "the agency quoted two officers as saying …": the officers speak through the agency. */
export function relayDraft(scene: Scene, group: Group, ordered: readonly Draft[]): Draft | null {
  const { relays, quoting } = scene.lexicon.sets
  if (!relays.has(group.lemma)) return null
  const drafts = nearby(scene, ordered, group.head)
  const others = drafts.filter(draft => draft.head !== group.head)
  if (group.form === "past-participle") return citedBy(scene, group, others)
  if (group.form === "present-participle") {
    const outer =
      others.findLast(draft => draft.head < group.head) ??
      others.find(draft => standsBehind(scene, draft, group.from))
    return outer ? citing(scene, group, outer) : null
  }
  if (!quoting.has(group.lemma)) return null
  return asSaying(scene, group, drafts) ?? inRelative(scene, group, drafts)
}

function citing(scene: Scene, group: Group, outer: Draft): Draft | null {
  const source = quotedBy(scene, group)
  if (!source) return null
  return { ...make(scene, group), source, content: outer.content, quote: outer.quote, via: outer }
}

/** The object of a verb of quoting. A partitive article may look like a contraction ("citant des témoins"). */
function quotedBy(scene: Scene, { to }: Group): Phrase | null {
  return phraseAfter(scene, scene.doc.part[to] === 1 ? to + 1 : to, sentenceOf(scene, to - 1).to)
}

function citedBy(scene: Scene, group: Group, drafts: readonly Draft[]): Draft | null {
  const { doc, lexicon } = scene
  if (!lexicon.sets.agents.has(doc.norm[group.to] ?? "")) return null
  const source = phraseAfter(scene, group.to + 1, sentenceOf(scene, group.head).to)
  const inner = drafts.find(draft => standsBehind(scene, draft, group.from) || holds(draft, group.from))
  if (!source || !inner) return null
  // « un médecin joint par téléphone » names no one who passes it on.
  const bare = source.to - source.from === 1 && uposOf(doc, source.head) === "NOUN"
  if (bare && speakerType(scene, source) === "unknown") return null
  const outer = through(scene, group, source, inner)
  if (holds(inner, group.from)) endBefore(scene, inner, group.from)
  return outer
}

/** Of "the agency quoted two officers as saying …" and "he was quoted by the agency as saying …" the agency's part. */
function asSaying(scene: Scene, group: Group, drafts: readonly Draft[]): Draft | null {
  const { doc, lexicon } = scene
  const byAgent = group.passive && lexicon.sets.agents.has(doc.norm[group.to] ?? "")
  if (group.passive && !byAgent) return null
  const named = byAgent ? phraseAfter(scene, group.to + 1) : quotedBy(scene, group)
  if (!named || !lexicon.sets.comparing.has(doc.norm[named.to] ?? "")) return null
  const g = scene.groupOf[named.to + 1] ?? -1
  const saying = drafts.find(draft => g >= 0 && draft.head === scene.groups[g]!.head)
  if (!saying) return null
  if (byAgent) return through(scene, group, named, saying)
  const quoter = drafts.find(draft => draft.head === group.head)?.source ?? saying.source
  if (!quoter || quoter.from >= group.from) return null
  saying.source = named
  return through(scene, group, quoter, saying)
}

/** "L'agence, qui cite des officiers, …": what the agency says is said to it by the officers. */
function inRelative(scene: Scene, group: Group, drafts: readonly Draft[]): Draft | null {
  const { doc, lexicon } = scene
  const relative = group.from - 1
  if (group.passive || !lexicon.sets.relatives.has(doc.norm[relative] ?? "")) return null
  const outer = drafts.find(
    draft => draft.head !== group.head && (standsBehind(scene, draft, relative) || holds(draft, relative)),
  )
  const draft = outer ? citing(scene, group, outer) : null
  if (!outer?.source || !draft?.source) return null
  const type = speakerType(scene, draft.source)
  if (type === "unknown" || type === "document") return null
  if (holds(outer, relative)) endBefore(scene, outer, relative)
  return draft
}

function through(scene: Scene, group: Group, source: Phrase, inner: Draft): Draft {
  const { content, quote, prior } = inner
  const outer = { ...make(scene, group), source, content, quote, prior: prior * 0.95 }
  inner.via = outer
  return outer
}

/** Does the source of a draft end before this token, but for a comma? */
function standsBehind({ doc }: Scene, { source }: Draft, token: number): boolean {
  return source !== null && (source.to === token || (source.to === token - 1 && isComma(doc, token - 1)))
}

/** Cuts the source of a draft before this token, and before a comma there. */
function endBefore({ doc }: Scene, draft: Draft, token: number): void {
  if (draft.source) draft.source = { ...draft.source, to: isComma(doc, token - 1) ? token - 1 : token }
}

function holds({ source }: Draft, token: number): boolean {
  return source !== null && source.from < token && token < source.to
}

function make(scene: Scene, group: Group): Draft {
  const { rules } = scene
  return {
    rule: "relay",
    entry: ownEntry("speech", "states", group.lemma),
    head: group.head,
    cue: cueOf(group, rules.prepositionInCue && group.form === "past-participle" ? group.to + 1 : group.to),
    lemma: group.lemma,
    source: null,
    content: [],
    addressee: null,
    negated: false,
    group,
    quote: -1,
    via: null,
    prior: 0.85,
  }
}
