import type { Draft } from "./draft.ts"
import { cueOf } from "./draft.ts"
import type { Group } from "./groups.ts"
import type { CueEntry } from "./lexicon.ts"
import { phraseAfter } from "./phrases.ts"
import type { Scene } from "./scene.ts"
import { sentenceOf } from "./scene.ts"

const RELAYS: CueEntry = {
  key: "",
  act: "speech",
  stance: "states",
  takes: new Set(),
  joins: new Set(),
  reflexive: false,
  negative: false,
  clitics: [],
  head: "",
  tail: [],
  words: [],
}

/** Somebody quoted through somebody: "…, citant des officiers" (the officers speak through the one who cites
 * them), "un diplomate cité par l'agence" (the diplomat speaks through the agency). The draft already found for
 * the sentence gives the content. Changes `via` of the inner one. */
export function relayDraft(scene: Scene, group: Group, drafts: readonly Draft[]): Draft | null {
  const { doc, lexicon } = scene
  if (!lexicon.sets.relays.has(group.lemma)) return null
  const limit = sentenceOf(scene, group.head).to
  if (group.form === "present-participle") {
    // A partitive article may look like a contraction ("citant des témoins").
    const source = phraseAfter(scene, doc.part[group.to] === 1 ? group.to + 1 : group.to, limit)
    const outer = nearest(scene, drafts, group)
    if (!source || !outer) return null
    return {
      ...make(scene, group),
      source,
      content: outer.content,
      quote: outer.quote,
      via: outer,
      prior: 0.85,
    }
  }
  if (group.form !== "past-participle" || !lexicon.sets.agents.has(doc.norm[group.to] ?? "")) return null
  const source = phraseAfter(scene, group.to + 1, limit)
  const inner = drafts.find(
    draft =>
      draft.source !== null &&
      (draft.source.to === group.from || draft.source.to === group.from - 1 || holds(draft, group)),
  )
  if (!source || !inner) return null
  const outer = {
    ...make(scene, group),
    source,
    content: inner.content,
    quote: inner.quote,
    prior: inner.prior * 0.95,
  }
  inner.via = outer
  if (inner.source && holds(inner, group)) inner.source = { ...inner.source, to: group.from }
  return outer
}

function holds(draft: Draft, group: Group): boolean {
  return draft.source !== null && draft.source.from < group.from && group.from < draft.source.to
}

/** The saying before the participle in its sentence. */
function nearest(scene: Scene, drafts: readonly Draft[], group: Group): Draft | null {
  let best: Draft | null = null
  for (const draft of drafts) {
    if (scene.doc.sentence[draft.head] !== scene.doc.sentence[group.head] || draft.head >= group.head)
      continue
    if (!best || draft.head > best.head) best = draft
  }
  return best
}

function make(scene: Scene, group: Group): Draft {
  const { rules } = scene
  return {
    rule: "relay",
    entry: { ...RELAYS, key: group.lemma, head: group.lemma },
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
