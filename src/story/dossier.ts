import type { Contradiction, CopyGroup, Occurrence, Story } from "../model/dossier.ts"
import type { Reading } from "../model/reading.ts"
import { findContradictions } from "./contradictions.ts"
import { findCopies } from "./copies.ts"
import { spellingsOf } from "./features.ts"
import { findOccurrences, type Told } from "./occurrences.ts"
import { byPublication } from "./order.ts"
import type { RulesByLanguage } from "./rules.ts"
import { type Sketch, sketchOf } from "./sketch.ts"
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
  const byId = new Map(readings.map(reading => [reading.id, reading]))
  const layout = layOut(readings.map(sketchOf), rules)
  const parts = layout.drafts.map(draft => {
    const told = draft.reports.flatMap(({ report }) => byId.get(report) ?? [])
    return {
      title: titleOf(byId.get(draft.central)),
      terms: spelled(draft, told),
      ...joinStory(told, layout.copies, rules),
    }
  })
  return assembled(layout, parts)
}

/** Which reports copy each other, and which tell one story. */
export interface Layout {
  readonly copies: readonly CopyGroup[]
  readonly drafts: readonly StoryDraft[]
}

/** The first step, out of sketches alone: the words of the reports are not needed. */
export function layOut(sketches: readonly Sketch[], rules: RulesByLanguage): Layout {
  const ordered = [...sketches].sort(byPublication)
  const copies = findCopies(ordered.map(({ print }) => print))
  const common = Object.fromEntries(Object.entries(rules).map(([language, own]) => [language, own.common]))
  return {
    copies,
    drafts: findStories(
      ordered.map(({ features }) => features),
      copies,
      common,
    ),
  }
}

/** What is joined within one story. Ids count from one; `story` is not filled in. */
export interface StoryJoins {
  readonly occurrences: readonly Occurrence[]
  readonly contradictions: readonly Contradiction[]
}

/** The second step, story by story: it hangs on the story's own readings, in order of publication, and on which of them
 * copy which, and on nothing else. */
export function joinStory(
  readings: readonly Reading[],
  copies: readonly CopyGroup[],
  rules: RulesByLanguage,
): StoryJoins {
  const copiesOf = new Map(
    copies.flatMap(group => group.members.map(member => [member.report, group.id] as const)),
  )
  const told = readings.map(
    (reading): Told => ({ reading, story: null, copies: copiesOf.get(reading.id) ?? null }),
  )
  const occurrences = findOccurrences(told, rules)
  return { occurrences, contradictions: findContradictions(told, occurrences, copies, rules) }
}

/** What a story is called for people, and what is joined in it. */
export interface StoryPart extends StoryJoins {
  readonly title: string
  readonly terms: readonly string[]
}

/** The last step: the parts of all stories in the order of the drafts, with ids that count on. */
export function assembled({ copies, drafts }: Layout, parts: readonly StoryPart[]): Joins {
  const stories: Story[] = []
  const occurrences: Occurrence[] = []
  const contradictions: Contradiction[] = []
  for (const [n, { id, reports, from, to, follows }] of drafts.entries()) {
    const { title, terms, ...own } = parts[n] as StoryPart
    stories.push({ id, title, reports: reports.map(({ report }) => report), from, to, follows, terms })
    const before = occurrences.length
    const counted = (local: string) => `o${before + Number(local.slice(1))}`
    for (const one of own.occurrences) occurrences.push({ ...one, id: counted(one.id), story: id })
    for (const one of own.contradictions) {
      const occurrence = one.occurrence === null ? null : counted(one.occurrence)
      contradictions.push({ ...one, id: `x${contradictions.length + 1}`, occurrence })
    }
  }
  return { copies, stories, occurrences, contradictions }
}

/** Reports whose words are looked at to spell out a story's terms. */
export const SPELLED = 30

/** The terms of a story as the first of its readings that has each spells it; `told` begins with its first readings. */
export function spelled({ terms }: StoryDraft, told: readonly Reading[]): string[] {
  const words = new Map<number, string>()
  for (const reading of told.slice(0, SPELLED)) {
    for (const [term, word] of spellingsOf(reading)) if (!words.has(term)) words.set(term, word)
  }
  return terms.flatMap(term => words.get(term) ?? [])
}

/** The headline, else the first sentence. */
export function titleOf(reading: Reading | undefined): string {
  if (!reading) return ""
  if (reading.title) return reading.title
  const headline = reading.blocks.find(block => block.role === "headline")
  const [start, end] = headline ? [headline.start, headline.end] : (reading.sentences[0] ?? [0, 0])
  return reading.text.slice(start, end)
}
