import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { EventRules } from "../src/event/rules.ts"
import { articleFromText } from "../src/input/text.ts"
import { en } from "../src/lang/en/index.ts"
import type { StateWords } from "../src/mention/rules.ts"
import type { Entity, Reading } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { read } from "../src/pipeline.ts"
import { readGold } from "./gold.ts"
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
 * type, a pattern is a condition on one telling word near the verb, a party is the country the dictionary gives to
 * its name (three letters), and what two do together is coded both ways where the records do. One point each for
 * source, act and target. */
export function petrarchTables(gold: string): ScoreTable[] {
  const file = (name: string) =>
    readFileSync(join(gold, "petrarch-records", `PETR.Validate.${name}.txt`), "utf8")
  const actors = actorCodes(file("actors"))
  const event: EventRules = { ...en.event, verbs: verbTable(file("verbs")), nouns: "" }
  const mention = { ...en.mention, states: [...en.mention.states, ...statesOf(actors)] }
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
    const given = triplesOf(
      read(articleFromText(record.text, { published: record.date }, record.text), [pack]),
      actors,
    )
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

function triplesOf(reading: Reading, actors: ReadonlyMap<string, string>): Triple[] {
  const out: Triple[] = []
  const seen = new Set<string>()
  const add = (source: string, type: string, target: string) => {
    const key = `${source} ${type} ${target}`
    if ((source === "" && target === "") || source === target || seen.has(key)) return
    seen.add(key)
    out.push({ source, type, target })
  }
  const codes = (entities: readonly Entity[]) => [...new Set(entities.map(e => codeOf(reading, e, actors)))]
  for (const { type, actors: who, targets: whom } of reading.events) {
    if (type === null) continue
    const [code, back] = type.split(":") as [string, string | undefined]
    const sources = codes(named(reading, who))
    const targets = codes(named(reading, whom))
    for (const source of sources) {
      for (const target of targets) {
        add(source, code, target)
        if (back) add(target, back, source)
      }
    }
    // « X and Y met »: each with the other.
    if (targets.length === 0) for (const source of sources) if (sources.length === 1) add(source, code, "")
    if (targets.length === 0 || back) for (const a of sources) for (const b of sources) add(a, code, b)
  }
  return out
}

/** The invented parties as states the pack knows. */
function statesOf(actors: ReadonlyMap<string, string>): StateWords[] {
  const names = new Map<string, string[]>()
  for (const [name, code] of actors) {
    const title = name.toLowerCase().replace(/(^|[ -])[a-z]/g, first => first.toUpperCase())
    names.set(code, [...(names.get(code) ?? []), title])
  }
  return [...names].map(([code, list]) => ({
    code,
    names: list as [string, ...string[]],
    capitals: [],
    masculine: [],
    feminine: [],
    peoples: [],
  }))
}

function named({ entities }: Reading, ids: readonly string[]): Entity[] {
  return entities.filter(({ id }) => ids.includes(id))
}

/** The private verbs as a table of the pack: a code is a type, "---" none. */
function verbTable(file: string): string {
  const out: string[] = []
  let lemma = ""
  for (const raw of file.split("\n")) {
    const line = raw.split("#")[0]!.trim()
    const code = /\[([^\]]*)\]/.exec(line)?.[1]
    // Codes of letters or signs are left-overs of other tests.
    if (code !== undefined && code !== "---" && !/^[\d:]+$/.test(code)) continue
    const heading = code === undefined || !/^[\d:]+$/.test(code) ? "[-]" : `[${code}]`
    const main = /^--- ?([A-Z_' -]+?) *\[/.exec(line)
    if (main) {
      lemma = main[1]!.toLowerCase().replaceAll("_", " ").trim()
      out.push(heading, `${lemma}: x`)
    } else if (line.startsWith("- ") && lemma !== "") {
      const words = line
        .slice(2)
        .replace(/\[.*/, "")
        .toLowerCase()
        .replace(/[*_+$%&]/g, " ")
        .split(/\s+/)
      const telling = words.filter(w => /^[a-z]{3,}$/.test(w)).sort((a, b) => b.length - a.length)[0]
      if (telling) out.push(heading, `${lemma} ~ ${telling}, ${telling.replace(/s$/, "")}: x`)
    }
  }
  return out.join("\n")
}

/** The longest name of the dictionary in any mention of the entity. */
function codeOf(reading: Reading, { mentions }: Entity, actors: ReadonlyMap<string, string>): string {
  let best = ""
  let code = ""
  for (const { start, end } of mentions) {
    const words = reading.text.slice(start, end).toUpperCase()
    for (const [name, value] of actors) {
      if (name.length > best.length && words.includes(name)) {
        best = name
        code = value
      }
    }
  }
  return code
}

/** Names and the first three letters of their code; further names of the same actor begin with "+". */
function actorCodes(file: string): Map<string, string> {
  const out = new Map<string, string>()
  const waiting: string[] = []
  for (const raw of file.split("\n")) {
    const line = raw.split("#")[0]!.split(";")[0]!.trim()
    if (line === "" || line.startsWith("<")) continue
    const code = /\[([A-Za-z]{3})/.exec(line)?.[1]?.toUpperCase()
    const name = line.replace(/\[.*/, "").replace(/^\+/, "").replaceAll("_", " ").trim()
    if (name === "" && code) for (const one of waiting.splice(0)) out.set(one, code)
    else if (name && code) {
      out.set(name, code)
      if (line.startsWith("+")) continue
      waiting.length = 0
    } else if (name) waiting.push(name)
    if (name && code && waiting.length) for (const one of waiting.splice(0)) out.set(one, code)
  }
  return out
}

function country(code: string | undefined): string {
  return (code ?? "").slice(0, 3).toUpperCase()
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
