import type { Pair } from "../src/model/reading.ts"
import type { GoldAttribution } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** What the measures need of an attribution, whoever made it. */
export type Marked = Pick<GoldAttribution, "source" | "cue" | "content"> & {
  readonly kind?: string | undefined
  readonly act?: string | undefined
  /** Of the system's: how sure it says it is. */
  readonly confidence?: number | undefined
}

/** One report, as a person marked it and as the system read it. */
export interface Pairing {
  readonly id: string
  readonly text: string
  readonly gold: readonly Marked[]
  readonly system: readonly Marked[]
}

/** A gold attribution and what was found for it; either may be missing. */
export interface Match {
  readonly gold: Marked | null
  readonly system: Marked | null
}

/** Every measure of the attribution layer over the reports of a set: the three roles span by span (exact, begin,
 * Jaccard), the whole attribution (exact, partial), the speaker of found contents, and coverage of quotations. */
export function scoreAttributions(title: string, reports: readonly Pairing[]): ScoreTable[] {
  return [
    { title: `${title}: spans`, rows: [...roleRows(reports), ...overlapRows(reports)] },
    { title: `${title}: whole attributions`, rows: wholeRows(reports) },
    { title: `${title}: coverage of contents`, rows: [0.3, 0.8].map(floor => coverageRow(reports, floor)) },
    ...recallTable(title, reports),
    ...calibrationTable(title, reports),
  ]
}

/** Of each kind and each act that a person marked, how much is found (partial). */
function recallTable(title: string, reports: readonly Pairing[]): ScoreTable[] {
  const rows = new Map<string, ScoreRow>()
  for (const report of reports)
    for (const { gold, system } of matchPartially(report.gold, report.system))
      for (const name of [gold?.kind, gold?.act]) {
        if (!name) continue
        const row = rows.get(name) ?? { name, gold: 0, system: 0, right: 0 }
        const right = row.right + (system ? 1 : 0)
        rows.set(name, { name, gold: row.gold + 1, system: row.system + 1, right })
      }
  return rows.size ? [{ title: `${title}: found by kind and act`, rows: [...rows.values()] }] : []
}

const BINS = 10

/** Records by how sure they say they are: `gold` is how many of them that promises to be right, `right` how many are.
 * The last row is the expected calibration error: the records by which promise and truth differ, bin by bin. */
function calibrationTable(title: string, reports: readonly Pairing[]): ScoreTable[] {
  const bins = Array.from({ length: BINS }, () => ({ promised: 0, count: 0, right: 0 }))
  for (const report of reports)
    for (const { gold, system } of matchPartially(report.gold, report.system)) {
      if (system?.confidence === undefined) continue
      const bin = bins[Math.min(BINS - 1, Math.floor(system.confidence * BINS))]!
      bin.promised += system.confidence
      bin.count++
      if (gold) bin.right++
    }
  const rows = bins.map((bin, i) => ({
    name: `${i / BINS} to ${(i + 1) / BINS}`,
    gold: round(bin.promised),
    system: bin.count,
    right: bin.right,
  }))
  const count = bins.reduce((sum, bin) => sum + bin.count, 0)
  const off = bins.reduce((sum, bin) => sum + Math.abs(bin.promised - bin.right), 0)
  if (count === 0) return []
  const error = {
    name: "expected calibration error",
    fault: true as const,
    gold: count,
    system: count,
    right: round(off),
  }
  return [{ title: `${title}: calibration`, rows: [...rows.filter(row => row.system > 0), error] }]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const ROLES = ["source", "cue", "content"] as const
type Role = (typeof ROLES)[number]

function roleRows(reports: readonly Pairing[]): ScoreRow[] {
  const rows: ScoreRow[] = []
  for (const role of ROLES) {
    const count = { gold: 0, system: 0, exact: 0, beginGold: 0, beginSystem: 0, begin: 0 }
    for (const report of reports) {
      const gold = spanSet(report.gold, role)
      const system = spanSet(report.system, role)
      count.gold += gold.length
      count.system += system.length
      const keys = new Set(gold.map(key))
      count.exact += system.filter(span => keys.has(key(span))).length
      const goldBegins = new Set(gold.map(([start]) => start))
      const systemBegins = new Set(system.map(([start]) => start))
      count.beginGold += goldBegins.size
      count.beginSystem += systemBegins.size
      count.begin += [...systemBegins].filter(start => goldBegins.has(start)).length
    }
    rows.push({ name: `${role} exact`, gold: count.gold, system: count.system, right: count.exact })
    rows.push({ name: `${role} begin`, gold: count.beginGold, system: count.beginSystem, right: count.begin })
  }
  return rows
}

/** Jaccard as a mean: one term per gold span, its best overlap, and a zero per system span that touches none.
 * `right` is the sum of the terms, so that it may be a fraction. */
function overlapRows(reports: readonly Pairing[]): ScoreRow[] {
  return ROLES.map(role => {
    let terms = 0
    let sum = 0
    for (const report of reports) {
      const gold = spanSet(report.gold, role)
      const system = spanSet(report.system, role)
      for (const span of gold) {
        terms++
        sum += Math.max(0, ...system.map(other => jaccard([span], [other])))
      }
      terms += system.filter(span => !gold.some(other => common([span], [other]) > 0)).length
    }
    return { name: `${role} Jaccard`, gold: terms, system: terms, right: sum }
  })
}

function wholeRows(reports: readonly Pairing[]): ScoreRow[] {
  const partial = { gold: 0, system: 0, right: 0 }
  const exact = { gold: 0, system: 0, right: 0 }
  const speech = { gold: 0, system: 0, right: 0 }
  const quoted = { gold: 0, system: 0, right: 0 }
  const speaker = { found: 0, right: 0 }
  for (const report of reports) {
    const matches = matchPartially(report.gold, report.system)
    tally(partial, matches, () => true)
    tally(exact, matchExactly(report.gold, report.system), () => true)
    tally(speech, matches, marked => hasSpeechCue(report.text, marked))
    tally(quoted, matches, marked => hasQuoteMark(report.text, marked))
    const spoken = speakersOf(report.gold, report.system)
    speaker.found += spoken.found
    speaker.right += spoken.right
  }
  return [
    { name: "partial", ...partial },
    { name: "exact", ...exact },
    { name: "partial, speech cues", ...speech },
    { name: "partial, quoted", ...quoted },
    { name: "speaker of found contents", gold: speaker.found, system: speaker.found, right: speaker.right },
  ]
}

function tally(
  into: { gold: number; system: number; right: number },
  matches: readonly Match[],
  counts: (marked: Marked) => boolean,
): void {
  for (const { gold, system } of matches) {
    // A pair belongs to a subset by its gold side, so that the two sides of it are never counted apart.
    const inGold = gold !== null && counts(gold)
    const inSystem = system !== null && (gold === null ? counts(system) : inGold)
    if (inGold) into.gold++
    if (inSystem) into.system++
    if (inGold && inSystem) into.right++
  }
}

/** One to one, greedily in text order: cues share a character, sources share one or both are missing, contents
 * have a Jaccard of 0.5 or more. */
export function matchPartially(gold: readonly Marked[], system: readonly Marked[]): Match[] {
  return matched(gold, system, isPartial)
}

function matchExactly(gold: readonly Marked[], system: readonly Marked[]): Match[] {
  return matched(gold, system, (a, b) =>
    ROLES.every(role => spansOf(a, role).map(key).join(" ") === spansOf(b, role).map(key).join(" ")),
  )
}

function matched(
  gold: readonly Marked[],
  system: readonly Marked[],
  same: (gold: Marked, system: Marked) => boolean,
): Match[] {
  const order = (marked: Marked) => Math.min(...[...marked.cue, ...marked.content].map(([start]) => start))
  const free = [...system].sort((a, b) => order(a) - order(b))
  const out: Match[] = []
  for (const wanted of [...gold].sort((a, b) => order(a) - order(b))) {
    const at = free.findIndex(candidate => same(wanted, candidate))
    out.push({ gold: wanted, system: at < 0 ? null : free.splice(at, 1)[0]! })
  }
  for (const left of free) out.push({ gold: null, system: left })
  return out
}

export function isPartial(gold: Marked, system: Marked): boolean {
  const source = spansOf(gold, "source")
  const found = spansOf(system, "source")
  const sourceFits = source.length === 0 ? found.length === 0 : common(source, found) > 0
  return common(gold.cue, system.cue) > 0 && sourceFits && jaccard(gold.content, system.content) >= 0.5
}

/** Among contents found, how many are given to the right speaker. */
function speakersOf(gold: readonly Marked[], system: readonly Marked[]): { found: number; right: number } {
  const taken = new Set<Marked>()
  let found = 0
  let right = 0
  for (const wanted of gold) {
    const fits = system.filter(one => !taken.has(one) && jaccard(wanted.content, one.content) >= 0.5)
    const best = fits.find(one => common(wanted.cue, one.cue) > 0) ?? fits[0]
    if (!best) continue
    taken.add(best)
    found++
    const [a, b] = [spansOf(wanted, "source"), spansOf(best, "source")]
    if (common(a, b) > 0 || (a.length === 0 && b.length === 0)) right++
  }
  return { found, right }
}

/** Share of a gold content that a system content covers, one to one, above a floor. */
function coverageRow(reports: readonly Pairing[], floor: number): ScoreRow {
  const row = { name: `coverage ${floor}`, gold: 0, system: 0, right: 0 }
  for (const report of reports) {
    const free = new Set(report.system)
    row.gold += report.gold.length
    row.system += report.system.length
    for (const gold of report.gold) {
      let best: Marked | null = null
      let share = floor
      for (const system of free) {
        const covered = common(gold.content, system.content) / Math.max(1, length(gold.content))
        if (covered > share) [best, share] = [system, covered]
      }
      if (!best) continue
      free.delete(best)
      row.right++
    }
  }
  return row
}

const SPEECH_CUE =
  /(?<![\p{L}])(say|says|said|saying|tell|tells|told|telling|add(s|ed|ing)?|write|writes|wrote|writing|written|ask(s|ed|ing)?|note(s|d)?|noting|report(s|ed|ing)?|reportedly|announce(s|d)?|announcing|announcement|suggest(s|ed|ing)?|tweet(s|ed|ing)?|argue(s|d)?|arguing|continued?|explain(s|ed|ing)?|accuse(s|d)?|accusing|acknowledge(s|d)?|acknowledging|declare(s|d)?|declaring|stated?|states|stating|statement|claim(s|ed|ing)?|insist(s|ed|ing)?|deny|denies|denied|denying|warn(s|ed|ing)?|predict(s|ed|ing)?|confirm(s|ed|ing)?|reply|replied|respond(ed)?|admit(ted)?|describe(s|d)?|describing|call(s|ed|ing)?|urge(s|d)?|urging|promise(s|d)?|promising|concluded?|alleged?|alleges|allegedly|point(ed)?|recall(ed)?|remark(ed)?|quip(ped)?|joked?|according|criticized?|criticism|blast(ed)?|praised?|mention(ed)?|cited?|citing|quoted?|quoting|assert(ed)?|reiterated?|complain(ed)?|vow(ed)?|pledged?|proposed?|demand(ed)?|express(ed)?|discuss(es|ed|ing)?|talk(ed|ing)?|speak|spoke|speaking)(?![\p{L}])/iu

function hasSpeechCue(text: string, marked: Marked): boolean {
  const cue = marked.cue.map(([start, end]) => text.slice(start, end)).join(" ")
  return SPEECH_CUE.test(cue) || cue.startsWith(":") || cue.endsWith(":")
}

function hasQuoteMark(text: string, marked: Marked): boolean {
  return marked.content.some(([start, end]) => /["“”«»]/.test(text.slice(start, end)))
}

function spansOf(marked: Marked, role: Role): readonly Pair[] {
  return marked[role] ?? []
}

/** Every distinct span of a role in a report, in order. */
function spanSet(marked: readonly Marked[], role: Role): Pair[] {
  const seen = new Map<string, Pair>()
  for (const one of marked) for (const span of spansOf(one, role)) seen.set(key(span), span)
  return [...seen.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function key([start, end]: Pair): string {
  return `${start}-${end}`
}

function length(spans: readonly Pair[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0)
}

/** Characters two lists of spans share; the spans of one list do not overlap each other. */
function common(a: readonly Pair[], b: readonly Pair[]): number {
  let sum = 0
  for (const [s, e] of a) for (const [t, f] of b) sum += Math.max(0, Math.min(e, f) - Math.max(s, t))
  return sum
}

function jaccard(a: readonly Pair[], b: readonly Pair[]): number {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared)
}
