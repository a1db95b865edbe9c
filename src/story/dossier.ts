import type { Contradiction, CopyGroup, Occurrence, Story } from "../model/dossier.ts"
import type { Reading } from "../model/reading.ts"
import { findContradictions } from "./contradictions.ts"
import { findCopies } from "./copies.ts"
import { featuresOf, spellingsOf } from "./features.ts"
import { fingerprintOf } from "./fingerprint.ts"
import { findOccurrences, type Told } from "./occurrences.ts"
import { byPublication } from "./order.ts"
import type { RulesByLanguage } from "./rules.ts"
import { findStories, type StoryDraft } from "./stories.ts"

/** Many reports side by side. */
export interface Joins {
  readonly copies: readonly CopyGroup[]
  readonly stories: readonly Story[]
  readonly occurrences: readonly Occurrence[]
  readonly contradictions: readonly Contradiction[]
}

/** Lays readings side by side: copies first, then stories, then the events of each story and what contradicts what.
 * Pure, and the same whatever the order of `readings`. Ids count on over all stories. */
export function joinReadings(readings: readonly Reading[], rules: RulesByLanguage): Joins {
  const ordered = readings
    .map(reading => ({ reading, report: reading.id, published: reading.published }))
    .sort(byPublication)
    .map(({ reading }) => reading)
  const copies = findCopies(ordered.map(fingerprintOf))
  const common = Object.fromEntries(Object.entries(rules).map(([language, own]) => [language, own.common]))
  const drafts = findStories(ordered.map(featuresOf), copies, common)
  const byId = new Map(ordered.map(reading => [reading.id, reading]))
  const stories = drafts.map(draft => storyOf(draft, byId))

  const copiesOf = new Map(
    copies.flatMap(group => group.members.map(member => [member.report, group.id] as const)),
  )
  const occurrences: Occurrence[] = []
  const contradictions: Contradiction[] = []
  for (const story of stories) {
    const told: Told[] = story.reports.flatMap(id => {
      const reading = byId.get(id)
      return reading ? [{ reading, story: story.id, copies: copiesOf.get(id) ?? null }] : []
    })
    const own = findOccurrences(told, rules).map((o, n) => ({ ...o, id: `o${occurrences.length + n + 1}` }))
    const clashes = findContradictions(told, own, copies, rules)
    contradictions.push(...clashes.map((x, n) => ({ ...x, id: `x${contradictions.length + n + 1}` })))
    occurrences.push(...own)
  }
  return { copies, stories, occurrences, contradictions }
}

function storyOf(draft: StoryDraft, byId: ReadonlyMap<string, Reading>): Story {
  const central = byId.get(draft.central)
  const spelled = new Map<number, string>()
  for (const { report } of draft.reports.slice(0, SPELLED)) {
    const reading = byId.get(report)
    if (reading)
      for (const [term, word] of spellingsOf(reading)) if (!spelled.has(term)) spelled.set(term, word)
  }
  return {
    id: draft.id,
    title: central ? titleOf(central) : "",
    reports: draft.reports.map(features => features.report),
    from: draft.from,
    to: draft.to,
    follows: draft.follows,
    terms: draft.terms.flatMap(term => spelled.get(term) ?? []),
  }
}

/** Reports whose words are looked at to spell out a story's terms. */
const SPELLED = 30

/** The headline, else the first sentence. */
function titleOf(reading: Reading): string {
  if (reading.title) return reading.title
  const headline = reading.blocks.find(block => block.role === "headline")
  const [start, end] = headline ? [headline.start, headline.end] : (reading.sentences[0] ?? [0, 0])
  return reading.text.slice(start, end)
}
