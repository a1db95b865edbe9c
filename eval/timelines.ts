import { storyRules } from "../src/lang/en/story.ts"
import { byId } from "../src/model/by-id.ts"
import type { Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { joinReadings } from "../src/story/dossier.ts"
import { folded, WORD } from "../src/story/words.ts"
import { type CatDocument, catDocument, readArchive } from "./cat.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** A chronology: the places of events ("1173-2-deal": document, sentence, words) with the slot each stands in, the same
 * for events of one time. What has no place in time is left out. */
export type Timeline = ReadonlyMap<string, number>

/** The timelines of SemEval-2015 task 4, each of one person, firm or thing over thirty reports of Wikinews: from the
 * texts alone, and with the marked events given. Scored in the manner of the task: relations of neighbours in one
 * timeline that hold in the other. Only reported, never tuned on. */
export function timelineTables(gold: string): ScoreTable[] {
  const files = [...readArchive("semeval2015-timelines-en/semeval2015-task4.tar.gz", gold)]
  const totals = { texts: counted(), marked: counted() }
  for (const corpus of ["corpus_1", "corpus_2", "corpus_3"]) {
    const inside = files.filter(([path]) => path.includes(`${corpus}/`))
    const track = (letter: string) =>
      inside
        .filter(([path]) => path.includes(`track${letter}_CAT`) && path.endsWith(".xml"))
        .map(([path, xml]) => catDocument(path, xml))
    const told = chronology(track("A"))
    const marked = markedEvents(track("B"), told)
    const wanted = inside
      .filter(([path]) => path.includes("TimeLines_Gold_Standard") && path.endsWith(".txt"))
      .map(([, text]) => goldTimeline(text))
    const known = new Set(wanted.flatMap(({ places }) => places))
    for (const { entity, timeline } of wanted) {
      add(totals.texts, timeline, timelineOf(entity, told.events, known))
      add(totals.marked, timeline, timelineOf(entity, marked, known))
    }
  }
  return [
    { title: "SemEval-2015 timelines: from the texts (track A)", rows: rowsOf(totals.texts) },
    { title: "SemEval-2015 timelines: with the marked events (track B)", rows: rowsOf(totals.marked) },
  ]
}

/** A day, an event's places, and the words of those who have to do with it. */
interface Dated {
  readonly day: string
  /** Each place by the ways in which its words can be written. */
  readonly places: readonly (readonly string[])[]
  readonly names: readonly string[]
}

interface Told {
  readonly events: readonly Dated[]
  readonly readings: ReadonlyMap<string, Reading>
}

/** All events of some documents that have a day, each once over all of them. */
function chronology(documents: readonly CatDocument[]): Told {
  const reader = readyReader(["en"])
  const read = documents.map(document => ({
    document,
    reading: reader.readText(document.text, { id: document.id, published: document.published }),
  }))
  const readings = new Map(read.map(({ document, reading }) => [document.id, reading]))
  const byDocument = new Map(documents.map(document => [document.id, document]))
  const { occurrences } = joinReadings([...readings.values()], { en: storyRules })
  const events = occurrences.flatMap(({ from, mentions }): Dated[] => {
    const names = mentions.flatMap(({ report, event }) => {
      const reading = readings.get(report)
      const one = reading && byId(reading).events.get(event)
      if (!one || !reading) return []
      const inClause = reading.entities.filter(({ mentions: own }) =>
        own.some(m => one.spans.some(([start, end]) => m.start >= start && m.end <= end)),
      )
      return namesOf(reading, [...one.actors, ...one.targets, ...inClause.map(({ id }) => id)])
    })
    const places = mentions.map(({ report, start, end }) =>
      placesIn(byDocument.get(report) as CatDocument, start, end),
    )
    return from === null ? [] : [{ day: from, places, names }]
  })
  return { events, readings }
}

/** The marked events with the day of a time in their sentence, else of their report, and with whom their sentence names;
 * those that the reports were found to tell of together are together here. */
function markedEvents(documents: readonly CatDocument[], { events, readings }: Told): Dated[] {
  const known = new Map(events.flatMap(event => event.places.flat().map(place => [place, event] as const)))
  return documents.flatMap(document => {
    const reading = readings.get(document.id)
    if (!reading) return []
    return document.events.flatMap(({ start, end, sentence }): Dated[] => {
      const ways = placesIn(document, start, end)
      const places = [ways.slice(0, 1)]
      const found = ways.flatMap(place => known.get(place) ?? [])[0]
      const line = document.tokens.filter(token => token.sentence === sentence)
      const [from, to] = [line[0]?.start ?? 0, line.at(-1)?.end ?? 0]
      const names = namesOf(
        reading,
        reading.entities
          .filter(({ mentions }) => mentions.some(m => m.start >= from && m.end <= to))
          .map(({ id }) => id),
      )
      const time = reading.times.find(t => t.start >= from && t.end <= to && t.from !== null)
      const day = found?.day ?? time?.from ?? document.published
      return day ? [{ day: day.slice(0, 10), places, names: found ? [...found.names, ...names] : names }] : []
    })
  })
}

function namesOf(reading: Reading, ids: readonly string[]): string[] {
  const { entities } = byId(reading)
  return ids.flatMap(id => entities.get(id)?.name ?? [])
}

/** "1173-2-rolled_out": all words of an event, then its last word, then its first. */
function placesIn(document: CatDocument, start: number, end: number): string[] {
  const inside = document.tokens.filter(token => token.start < end && token.end > start)
  const [first] = inside
  const last = inside.at(-1)
  if (!first || !last) return []
  const ways = [inside.map(token => token.words).join("_"), last.words, first.words]
  return [...new Set(ways)].map(word => `${document.id}-${first.sentence}-${word}`)
}

/** The events that have to do with somebody, by their days. Of the ways to write an event the one is taken that the
 * marked timelines of the corpus use, else the last word of its verb. */
function timelineOf(entity: string, events: readonly Dated[], known: ReadonlySet<string>): Timeline {
  const wanted = wordsOf(entity)
  const own = events.filter(({ names }) =>
    names.some(name => {
      const has = new Set(wordsOf(name))
      return wanted.every(word => has.has(word))
    }),
  )
  const days = [...new Set(own.map(({ day }) => day))].sort()
  return new Map(
    own.flatMap(({ day, places }) =>
      places.flatMap(ways => {
        const place = ways.find(way => known.has(way)) ?? ways[1] ?? ways[0]
        return place === undefined ? [] : [[place, days.indexOf(day) + 1] as const]
      }),
    ),
  )
}

function wordsOf(name: string): string[] {
  return [...name.matchAll(WORD)].map(match => folded(match[0]))
}

/** First line: whose it is; then slot, day and the places of one event. Slot 0 has no place in time. */
export function goldTimeline(text: string): {
  readonly entity: string
  readonly timeline: Timeline
  /** Those without a place in time too. */
  readonly places: readonly string[]
} {
  const [entity = "", ...lines] = text.split("\n")
  const timeline = new Map<string, number>()
  const all: string[] = []
  for (const line of lines) {
    const [slot = "", , ...places] = line.trim().split(/\t+/)
    all.push(...places)
    if (Number(slot) > 0) for (const place of places) timeline.set(place, Number(slot))
  }
  return { entity: entity.trim(), timeline, places: all }
}

interface Counts {
  gold: number
  system: number
  goldHeld: number
  systemHeld: number
}

function counted(): Counts {
  return { gold: 0, system: 0, goldHeld: 0, systemHeld: 0 }
}

function add(counts: Counts, gold: Timeline, system: Timeline): void {
  const [ofGold, ofSystem] = [neighbours(gold), neighbours(system)]
  counts.gold += ofGold.length
  counts.system += ofSystem.length
  counts.goldHeld += ofGold.filter(pair => holds(pair, system)).length
  counts.systemHeld += ofSystem.filter(pair => holds(pair, gold)).length
}

type Relation = readonly [a: string, b: string, order: number]

/** A timeline with nothing said twice: one slot to the next, and within a slot each to the next. */
export function neighbours(timeline: Timeline): Relation[] {
  const ordered = [...timeline].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
  return ordered.slice(1).map(([b, y], i): Relation => {
    const [a, x] = ordered[i] as [string, number]
    return [a, b, Math.sign(y - x)]
  })
}

/** Does the other timeline say the same of these two, told or to be concluded? */
export function holds([a, b, order]: Relation, timeline: Timeline): boolean {
  const [x, y] = [timeline.get(a), timeline.get(b)]
  return x !== undefined && y !== undefined && Math.sign(y - x) === order
}

function rowsOf({ gold, system, goldHeld, systemHeld }: Counts): ScoreRow[] {
  const [precision, recall] = [system ? systemHeld / system : 0, gold ? goldHeld / gold : 0]
  const f = precision + recall ? (200 * precision * recall) / (precision + recall) : 0
  return [
    { name: "relations found that hold", gold: system, system, right: systemHeld },
    { name: "marked relations that are found", gold, system: gold, right: goldHeld },
    { name: "F1 of the two, in hundredths", gold: 100, system: 100, right: Math.round(f * 100) / 100 },
  ]
}
