import type { CopyGroup, Story } from "../model/dossier.ts"
import type { StoryFeatures } from "./features.ts"
import { type CommonWords, heaviest, likeness, merged, Rarity, unit, type Weighed } from "./likeness.ts"
import { averageLinks, type Link } from "./linkage.ts"
import { byPublication } from "./order.ts"
import { isoOf } from "./words.ts"

/** Reports belong to one story while they are on average at least so like each other. */
const ALIKE = 0.1
/** Two stories of five reports and more are one only when they are half as like each other as each is in itself. */
const STANDING = { members: 5, share: 0.5 }
/** The same for a story that carries on an earlier one, compared as wholes and without fading. */
const CARRIES_ON = 0.3
/** Days within which two reports are compared at all. */
const WINDOW = 7
/** Days within which a story can be carried on. */
const MEMORY = 45
/** Heaviest terms by which a report looks for its like. */
const LOOKED_UP = 20
/** A term that so many reports of a window have leads nowhere in particular. */
const CROWD = 2000
/** Terms told of a story. */
const TOLD = 8

/** Sorts reports into stories. Only one report of a copy group is compared; the others follow it. The order of
 * `reports` decides nothing but ties.
 * Method: average linkage over sparse TF-IDF likenesses within a week (names, figures, words as fields; time fades,
 * foreign names repel); candidates through the heaviest terms. */
export function findStories(
  reports: readonly StoryFeatures[],
  copies: readonly CopyGroup[],
  common: CommonWords,
): StoryDraft[] {
  const ordered = [...reports].sort(byPublication)
  const leads = leadsOf(ordered, copies)
  const compared = ordered.filter(features => leads.get(features.report) === features.report)
  const rarity = new Rarity(common)
  for (const features of compared) rarity.add(features)
  const weighed = compared.map(features => rarity.weigh(features))
  const stories = averageLinks(weighed.length, linksOf(weighed), ALIKE, STANDING).map(group =>
    group.map(i => weighed[i] as Weighed),
  )

  const followers = followersOf(ordered, leads)
  const drafts = stories.map(group => draftOf(group, followers))
  drafts.sort((a, b) => byPublication(a.reports[0] as StoryFeatures, b.reports[0] as StoryFeatures))
  return drafts.map((draft, at) => ({ ...draft, id: `s${at + 1}`, follows: followed(drafts, at) }))
}

/** A story before its words are known: terms are hashes (`spellingsOf` tells their words). */
export interface StoryDraft extends Omit<Story, "title" | "terms" | "reports"> {
  readonly reports: readonly StoryFeatures[]
  /** The report most like all the others. */
  readonly central: string
  readonly terms: readonly number[]
  /** All its reports in one vector. */
  readonly whole: Weighed
}

/** For each report, the one that stands for its copy group: the original, else itself. */
function leadsOf(reports: readonly StoryFeatures[], copies: readonly CopyGroup[]): Map<string, string> {
  const leads = new Map(reports.map(features => [features.report, features.report]))
  for (const group of copies) {
    if (!leads.has(group.original)) continue
    for (const member of group.members) if (leads.has(member.report)) leads.set(member.report, group.original)
  }
  return leads
}

function followersOf(reports: readonly StoryFeatures[], leads: ReadonlyMap<string, string>) {
  const followers = new Map<string, StoryFeatures[]>()
  for (const features of reports) {
    const lead = leads.get(features.report) as string
    const group = followers.get(lead)
    if (group) group.push(features)
    else followers.set(lead, [features])
  }
  return followers
}

/** Likenesses of every pair within a week that shares one of its heaviest terms. */
function* linksOf(reports: readonly Weighed[]): Generator<Link> {
  const having = new Map<number, number[]>()
  for (const [b, report] of reports.entries()) {
    const looked = new Set([...heaviest(report.all, LOOKED_UP), ...heaviest(report.neutral, LOOKED_UP)])
    const met = new Set<number>()
    for (const term of looked) {
      const bucket = having.get(term)
      if (!bucket) {
        having.set(term, [b])
        continue
      }
      forget(bucket, reports, report)
      if (bucket.length <= CROWD) for (const a of bucket) met.add(a)
      bucket.push(b)
    }
    for (const a of met) yield { a, b, weight: likeness(reports[a] as Weighed, report) }
  }
}

/** Drops from the front of a bucket what lies more than a week back. Reports come in order of publication. */
function forget(bucket: number[], reports: readonly Weighed[], now: Weighed): void {
  const day = now.features.day
  if (day === null) return
  let old = 0
  while (old < bucket.length) {
    const then = (reports[bucket[old] as number] as Weighed).features.day
    if (then === null || day - then <= WINDOW) break
    old++
  }
  if (old) bucket.splice(0, old)
}

function draftOf(
  group: readonly Weighed[],
  followers: ReadonlyMap<string, readonly StoryFeatures[]>,
): StoryDraft {
  const reports = group.flatMap(report => followers.get(report.features.report) ?? []).sort(byPublication)
  const days = reports.flatMap(features => (features.day === null ? [] : [features.day]))
  const whole = wholeOf(group)
  return {
    id: "",
    reports,
    central: centralOf(group, whole).features.report,
    from: days.length ? isoOf(Math.min(...days)) : null,
    to: days.length ? isoOf(Math.max(...days)) : null,
    follows: null,
    terms: heaviest(group.length > 1 ? whole.all : (group[0] as Weighed).all, TOLD),
    whole,
  }
}

function wholeOf(group: readonly Weighed[]): Weighed {
  const sum = (part: "all" | "neutral" | "names") => group.map(report => report[part]).reduce(merged)
  const names = sum("names")
  return {
    features: (group[0] as Weighed).features,
    all: unit(sum("all")),
    neutral: unit(sum("neutral")),
    names,
    namesLength: Math.max(...group.map(report => report.namesLength)),
  }
}

function centralOf(group: readonly Weighed[], whole: Weighed): Weighed {
  let best = group[0] as Weighed
  let closest = Number.NEGATIVE_INFINITY
  for (const report of group) {
    const close = likeness(report, whole, false)
    if (close > closest) [best, closest] = [report, close]
  }
  return best
}

/** The story most like this one among those that had ended when it began. */
function followed(stories: readonly StoryDraft[], at: number): string | null {
  const story = stories[at] as StoryDraft
  if (story.from === null) return null
  let best: string | null = null
  let closest = CARRIES_ON
  for (let i = at - 1; i >= 0; i--) {
    const earlier = stories[i] as StoryDraft
    if (earlier.from === null || earlier.to === null) continue
    const silence = days(earlier.to, story.from)
    if (days(earlier.from, story.from) > MEMORY * 2) break
    if (silence <= 0 || silence > MEMORY) continue
    const close = likeness(earlier.whole, story.whole, false)
    if (close > closest) [best, closest] = [`s${i + 1}`, close]
  }
  return best
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
