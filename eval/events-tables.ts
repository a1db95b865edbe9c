import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { EventRecord, Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { type EventPairing, readEventReports, scoreEvents, seedEvents } from "./events.ts"
import { happenedTables, negationTables, newsTables } from "./events-factuality.ts"
import { petrarchTables } from "./events-petrarch.ts"
import { ploverTables } from "./events-plover.ts"
import { readGold } from "./gold.ts"
import type { ScoreTable } from "./table.ts"

/** Every table of events whose data lie in the folder. */
export function eventTables(gold: string): readonly ScoreTable[] {
  const reader = readyReader(["fr"])
  const pairings = readEventReports("fr-wikinews/events-dev.jsonl.gz", "fr", gold).map(
    (report): EventPairing => {
      const { text, published, id, events } = report
      return { id, text, gold: events, system: reader.readText(text, { published }).events }
    },
  )
  const has = (path: string) => existsSync(join(gold, path))
  return [
    ...scoreEvents("fr-wikinews events-dev", pairings),
    joining("fr-wikinews events-dev", pairings, gold),
    ...seedTables(gold),
    ...(has("plover") ? ploverTables(gold) : []),
    ...(has("event-factuality") ? [...happenedTables(gold), ...newsTables(gold)] : []),
    ...(has("fr-timebank") ? negationTables(gold) : []),
    ...(has("petrarch-records") ? petrarchTables(gold) : []),
  ]
}

/** Pairs of mentions of one event, of those found. */
function joining(title: string, pairings: readonly EventPairing[], gold: string): ScoreTable {
  const row = { name: "pairs of mentions of one event", gold: 0, system: 0, right: 0 }
  const groups = new Map(
    readGold<{ id: string; events: readonly { trigger: { start: number }; group?: string }[] }>(
      "fr-wikinews/events-dev.jsonl.gz",
      gold,
    ).map(({ id, events }) => [id, new Map(events.map(e => [e.trigger.start, e.group]))]),
  )
  for (const { id, gold: wanted, system } of pairings) {
    const known = groups.get(id)!
    const found = wanted.flatMap(w => {
      const got = system.find(s => s.trigger.start < w.trigger.end && w.trigger.start < s.trigger.end)
      return got ? [{ group: known.get(w.trigger.start), root: rootOf(got) }] : []
    })
    for (let i = 0; i < found.length; i++) {
      for (let j = i + 1; j < found.length; j++) {
        const same = found[i]!.group !== undefined && found[i]!.group === found[j]!.group
        const joined = found[i]!.root === found[j]!.root
        if (same) row.gold++
        if (joined) row.system++
        if (same && joined) row.right++
      }
    }
  }
  return { title: `${title}: joining`, rows: [row] }
}

function rootOf(event: EventRecord): string {
  return event.sameAs ?? event.id
}

/** The hand-made reading of one report beside the gold folder: its events, and its three contradictions. */
function seedTables(gold: string): ScoreTable[] {
  const folder = join(gold, "..", "seed")
  if (!existsSync(folder)) return []
  const text = readFileSync(join(folder, "kim-russie.fr.txt"), "utf8")
  const seed = JSON.parse(readFileSync(join(folder, "seed-gold.json"), "utf8"))
  const reading = readyReader(["fr"]).readText(text, { published: "2023-09-11" })
  const pairing = { id: "seed", text, gold: seedEvents(seed), system: reading.events }
  const wanted = seed.relations.filter((one: { kind: string }) => CONTRADICTIONS.has(one.kind)).length
  const found = contradictionsOf(reading)
  return [
    ...scoreEvents("seed report", [pairing]),
    {
      title: "seed report: contradictions",
      rows: [{ name: "contradictions", gold: wanted, system: found, right: Math.min(wanted, found) }],
    },
  ]
}

const CONTRADICTIONS: ReadonlySet<string> = new Set(["contradiction", "not-confirmed", "strength-mismatch"])

function contradictionsOf({ notes }: Reading): number {
  return notes.filter(({ kind }) => kind === "contradiction").length
}
