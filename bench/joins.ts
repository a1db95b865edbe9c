// Copies and stories over 10³ to 10⁵ reports made by rule: some stories a day, each with names, places, figures and words
// of its own among words that all have, one report in eight a copy of an earlier one with a few words changed. What is
// known of the making is compared with what is found. SELON_BENCH_REPORTS: the most.

import { rulesByLanguage } from "../src/many.ts"
import type { Reading } from "../src/model/reading.ts"
import { findCopies } from "../src/story/copies.ts"
import { featuresOf, type StoryFeatures } from "../src/story/features.ts"
import { type Fingerprint, fingerprintOf } from "../src/story/fingerprint.ts"
import { findStories } from "../src/story/stories.ts"
import { smallReading } from "../tests/small-reading.ts"
import { seeded } from "./synthetic.ts"

const MOST = Number(process.env.SELON_BENCH_REPORTS ?? 100_000)
/** Reports of one story, and stories begun in a day. */
const STORY = 10
const A_DAY = 20
const CHUNK = 500

export async function run(): Promise<string[]> {
  const rules = await rulesByLanguage()
  const common = Object.fromEntries(Object.entries(rules).map(([language, own]) => [language, own.common]))
  const out: string[] = []
  for (const reports of [1_000, 10_000, 100_000].filter(n => n <= MOST)) {
    const [prints, features]: [Fingerprint[], StoryFeatures[]] = [[], []]
    let [printing, looking] = [0, 0]
    // Only what is compared is kept of each, as of a dossier that is read from its start to its end.
    for (let from = 0; from < reports; from += CHUNK) {
      const readings = Array.from({ length: Math.min(CHUNK, reports - from) }, (_, n) =>
        madeReading(from + n),
      )
      const [own, took] = timed(() => readings.map(fingerprintOf))
      const [looks, took2] = timed(() => readings.map(featuresOf))
      for (const print of own) prints.push(print)
      for (const look of looks) features.push(look)
      printing += took
      looking += took2
    }
    const [copies, copying] = timed(() => findCopies(prints))
    const [stories, telling] = timed(() => findStories(features, copies, common))
    const whole = stories.filter(story => {
      const made = new Set(story.reports.map(({ report }) => storyOf(Number(report.slice(1)))))
      return made.size === 1 && story.reports.length === STORY
    }).length
    process.stderr.write(`bench: joins of ${reports} reports done\n`)
    const each = (ms: number) => `${(ms / reports).toFixed(2)} ms`
    out.push(
      `${reports.toLocaleString("en").padStart(8)} reports  prints ${each(printing)}, copies ${each(copying)}, features ${each(looking)}, stories ${each(telling)} of CPU for each; ` +
        `${copies.length.toLocaleString("en")} groups of copies, ${whole.toLocaleString("en")} of ${(reports / STORY).toLocaleString("en")} stories found whole; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    )
  }
  return out
}

/** Which story a report was made for: the reports of one come within some days, among those of others. */
function storyOf(n: number): number {
  const block = Math.floor(n / (STORY * A_DAY))
  return block * A_DAY + (n % A_DAY)
}

function madeReading(n: number): Reading {
  const story = storyOf(n)
  const told = Math.floor((n % (STORY * A_DAY)) / A_DAY)
  // A copy has the words of the report of its story before it.
  const isCopy = told % 8 === 7
  const [own, said] = [seeded(story * 7919 + 1), seeded((isCopy ? n - A_DAY : n) * 104_729 + 5)]
  const word = (random: () => number) =>
    Array.from({ length: 3 }, () => PARTS[Math.floor(random() * PARTS.length)]!).join("")
  const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1)
  const names = Array.from({ length: 4 }, () => `${upper(word(own))} ${upper(word(own))}`)
  const place = upper(word(own))
  const words = Array.from({ length: 12 }, () => word(own))
  const pick = <T>(list: readonly T[]) => list[Math.floor(said() * list.length)]!
  const sentences = Array.from({ length: 12 }, () =>
    [
      pick(names),
      pick(COMMON),
      pick(words),
      pick(COMMON),
      pick(words),
      pick(COMMON),
      word(said),
      pick(COMMON),
      pick(said() < 0.5 ? words : [place]),
      String(Math.floor(own() * 900)),
    ].join(" "),
  )
  if (isCopy) sentences[n % 12] = `${pick(names)} ${word(said)} ${word(said)}`
  const text = `${sentences.join(". ")}.`
  const published = new Date(Date.UTC(2020, 0, 1) + Math.floor(n / (STORY * A_DAY)) * 86_400_000)
    .toISOString()
    .slice(0, 10)
  const bounds: [number, number][] = []
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(". ", at)
    bounds.push([at, end < 0 ? text.length : end + 1])
    if (end < 0) break
    at = end + 2
  }
  const entity = (id: string, type: "person" | "place", name: string) => {
    const mentions: { start: number; end: number; kind: "name" }[] = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length, kind: "name" })
    return { id, type, name, country: null, role: null, gender: null, mentions }
  }
  const entities = [
    ...names.map((name, at) => entity(`e${at}`, "person", name)),
    entity("e9", "place", place),
  ]
  return {
    ...smallReading(),
    id: `r${n}`,
    published,
    title: `${names[0]} ${words[0]} ${place}`,
    outlet: `Outlet ${n % 13}`,
    url: null,
    text,
    blocks: [{ role: "paragraph", start: 0, end: text.length }],
    sentences: bounds,
    entities: entities.filter(({ mentions }) => mentions.length),
    times: [],
    attributions: [],
    events: [],
  }
}

const PARTS = "ba ce di fo gu ha ki lo mu ne pa ri so tu ve za bri clo dra fle gri plo tra".split(" ")
const COMMON = "a dit que pour dans avec sur le la les des une après avant lundi mardi selon".split(" ")

function timed<T>(work: () => T): readonly [T, number] {
  const from = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(from)
  return [value, (user + system) / 1000]
}
