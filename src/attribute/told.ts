import { clauseEnd, objectEnd } from "./clauses.ts"
import { type Complement, complementAt } from "./complement.ts"
import type { Draft } from "./draft.ts"
import { cueOf, stretch } from "./draft.ts"
import type { Group } from "./groups.ts"
import { type CueEntry, changedEntry } from "./lexicon.ts"
import { agentOf } from "./passive.ts"
import type { Frame } from "./rules.ts"
import { unelided } from "./rules.ts"
import type { Scene } from "./scene.ts"
import { sentenceOf, uposOf } from "./scene.ts"
import { speakerType } from "./speaker.ts"
import { subjectOf } from "./subject.ts"
import type { Fit } from "./verbs.ts"

/** "Residents were told to boil their water", "voters were asked whether …": the subject of the passive is whom one speaks to, and
 * only an agent says it. */
export function toldDraft(scene: Scene, group: Group, fits: readonly Fit[]): Draft | null {
  if (group.form !== "finite" && !isApart(scene, group)) return null
  const asks = fits.map(({ entry, end }) => ({ entry: askedEntry(entry), end })).filter(isAsk)
  if (asks.length === 0) return null
  const told = group.form === "finite" ? subjectOf(scene, group) : null
  if (group.form === "finite" && (!told || told.to > group.from)) return null
  const { at, source } = agentOf(scene, group, sentenceOf(scene, group.head).to)
  const near = at === group.to ? source : null
  if (near && speakerType(scene, near) === "unknown") return null
  const complement = complementAt(
    scene,
    near ? near.to : group.to,
    asks.map(({ entry }) => entry),
  )
  const { kind, from } = complement
  const frame = frameOf(complement)
  if (!frame || (!scene.rules.toldApart && !INFORMED.test(frame))) return null
  const fit = asks.find(({ entry }) => entry.takes.has(frame))
  if (!fit) return null
  const end =
    kind === "inf" || kind === "np"
      ? objectEnd(scene, from, group, kind === "np")
      : clauseEnd(scene, from, group)
  return {
    rule: "passive",
    entry: fits.find(({ entry }) => entry.key === fit.entry.key)!.entry,
    head: group.head,
    cue: cueOf(group, group.to),
    lemma: fit.entry.key,
    source: near,
    content: stretch(scene, from, end),
    addressee: told,
    negated: group.negated,
    group,
    quote: -1,
    via: null,
    prior: told ? 0.7 : 0.85,
  }
}

/** « Interrogé sur son avenir, le joueur a souri »: a participle at the head of a sentence, or set off by a comma. */
function isApart({ doc, rules }: Scene, { form, from, head }: Group): boolean {
  if (form !== "past-participle" || rules.toldApart || from < head) return false
  const before = from - 1
  return before < 0 || doc.sentence[before] !== doc.sentence[from] || uposOf(doc, before) === "PUNCT"
}

/** « ont été avertis | de l'accident », « sont prévenus | que … »: of these whoever is told is no part in any language. */
const INFORMED = /^(?:that|np:.+)$/

function frameOf({ kind, preposition }: Complement): Frame | null {
  if (kind === "that" || kind === "whether") return kind
  if (kind !== "inf" && kind !== "np") return null
  if (preposition) return `${kind}:${unelided(preposition)}`
  return kind === "inf" ? "inf" : null
}

/** The line of the tables with what it takes behind somebody, null when it takes nothing there. */
function askedEntry(entry: CueEntry): CueEntry | null {
  if (entry.act !== "speech") return null
  const takes = new Set<Frame>()
  for (const frame of entry.takes)
    if (frame.startsWith(PERSON)) takes.add(frame.slice(PERSON.length) as Frame)
  return takes.size > 0 ? changedEntry(entry, { takes }) : null
}

function isAsk(fit: { readonly entry: CueEntry | null; readonly end: number }): fit is Fit {
  return fit.entry !== null
}

const PERSON = "person+"
