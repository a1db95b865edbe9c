import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { EventRules } from "../src/event/rules.ts"
import { articleFromText } from "../src/input/text.ts"
import { en } from "../src/lang/en/index.ts"
import type { Entity, Reading } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { read } from "../src/pipeline.ts"
import { readyReader } from "../src/ready-reader.ts"
import { readGold } from "./gold.ts"
import {
  codesOn,
  country,
  discardsOf,
  finderOf,
  partiesOf,
  statesOf,
  verbTable,
} from "./petrarch-dictionary.ts"
import type { ScoreTable } from "./table.ts"

interface UnitRecord {
  readonly text: string
  readonly date: string
  readonly events: readonly { readonly source?: string; readonly code?: string; readonly target?: string }[]
}

/** Who does what to whom, in codes. */
interface Triple {
  readonly source: string
  readonly type: string
  readonly target: string
}

/** Sentences with invented countries, coded with a small private dictionary, whose verbs stand in for the pack's own
 * here: the records test how sentences are read, not what the words mean. The mapping is ours: a verb's code is its
 * type, a pattern is a condition on one telling word near the verb, a party is the country that the dictionary gives to
 * its name on that day (three letters), what two do together is coded both ways where the records do, and a party
 * without a code is left out beside one that has a code. Where nobody is named to whom it is done, the place stands for him.
 * One point each for source, act and target. */
export function petrarchTables(gold: string): ScoreTable[] {
  const file = (name: string) =>
    readFileSync(join(gold, "petrarch-records", `PETR.Validate.${name}.txt`), "utf8")
  const parties = partiesOf(file("actors"))
  const find = finderOf(parties)
  const discards = discardsOf(file("discards"))
  const reader = readyReader(["en"])
  const lemma = (word: string) => reader.parse(articleFromText(`They ${word}.`, {}, word))?.lemma[1] || word
  const event: EventRules = { ...en.event, verbs: verbTable(file("verbs"), lemma), nouns: "" }
  const mention = { ...en.mention, states: [...en.mention.states, ...statesOf(parties)] }
  const pack = { language: { ...en, event, mention }, ...loadPack("en") }
  const [source, act, target, all] = ["source", "act", "target", "points"].map(name => ({
    name,
    gold: 0,
    system: 0,
    right: 0,
  })) as [Counted, Counted, Counted, Counted]
  const extra = {
    name: "extra events, of the marked ones",
    fault: true as const,
    gold: 0,
    system: 0,
    right: 0,
  }
  for (const record of readGold<UnitRecord>("petrarch-records/petrarch-unit-records.jsonl", gold)) {
    const wanted = record.events.flatMap((e): Triple[] =>
      e.code
        ? [
            {
              source: country(e.source),
              type: e.code,
              target: country(e.target),
            },
          ]
        : [],
    )
    const article = articleFromText(record.text, { published: record.date }, record.text)
    const codes = (words: string): readonly string[] => {
      const party = find(words)
      return party ? codesOn(party, record.date) : []
    }
    const upper = record.text.toUpperCase()
    const given = discards.some(words => words.test(upper)) ? [] : triplesOf(read(article, [pack]), codes)
    const left = [...given]
    for (const one of wanted) {
      const best = left.sort((a, b) => points(b, one) - points(a, one))[0]
      const found = best && points(best, one) > 0 ? left.shift() : undefined
      count(source, found?.source === one.source)
      count(act, found?.type === one.type)
      count(target, found?.target === one.target)
    }
    extra.gold += wanted.length
    extra.system += wanted.length
    extra.right += left.length
  }
  for (const part of [source, act, target]) {
    all.gold += part.gold
    all.system += part.system
    all.right += part.right
  }
  return [{ title: "PETRARCH unit records", rows: [source, act, target, all, extra] }]
}

/** The country codes that some words stand for. */
type Codes = (words: string) => readonly string[]

function triplesOf(reading: Reading, codesIn: Codes): Triple[] {
  const out: Triple[] = []
  const seen = new Set<string>()
  const add = (source: string, type: string, target: string) => {
    const key = `${source} ${type} ${target}`
    if ((source === "" && target === "") || seen.has(key)) return
    seen.add(key)
    out.push({ source, type, target })
  }
  const codes = (ids: readonly string[]) => codesOf(reading, ids, codesIn)
  for (const { type, actors, targets: aims, place } of reading.events) {
    if (type === null) continue
    const [code, back] = type.split(":") as [string, string | undefined]
    const sources = codes(actors)
    // Where nobody is named as whom it is done to, the records name the place.
    const targets = codes(aims.length > 0 || place === null ? aims : [place])
    for (const source of sources) {
      for (const target of targets) {
        add(source, code, target)
        if (back) add(target, back, source)
      }
    }
    // « X and Y met »: each with the other.
    if (targets.length === 0) for (const source of sources) if (sources.length === 1) add(source, code, "")
    if (targets.length === 0 || back)
      for (const a of sources) for (const b of sources) if (a !== b) add(a, code, b)
  }
  return out
}

/** The codes of some entities; "" where none of them has any. */
function codesOf(reading: Reading, ids: readonly string[], codesIn: Codes): string[] {
  const entities = named(reading, ids)
  const known = new Set(entities.flatMap(entity => codesOfOne(reading, entity, codesIn)))
  if (known.size > 1) known.delete("")
  return known.size > 0 ? [...known] : entities.length > 0 ? [""] : []
}

/** The codes of the first mention that has any, the longest first. */
function codesOfOne({ text }: Reading, { mentions }: Entity, codesIn: Codes): readonly string[] {
  const spans = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))
  for (const { start, end } of spans) {
    const found = codesIn(text.slice(start, end))
    if (found.length > 0) return found
  }
  return []
}

function named({ entities }: Reading, ids: readonly string[]): Entity[] {
  return entities.filter(({ id }) => ids.includes(id))
}

function points(a: Triple, b: Triple): number {
  return Number(a.source === b.source) + Number(a.type === b.type) + Number(a.target === b.target)
}

type Counted = { name: string; gold: number; system: number; right: number }

function count(row: Counted, right: boolean): void {
  row.gold++
  row.system++
  if (right) row.right++
}
