import { readFileSync } from "node:fs"
import { join } from "node:path"
import { certaintyOf } from "../src/event/certainty.ts"
import type { Told } from "../src/event/told.ts"
import { articleFromText } from "../src/input/text.ts"
import { PACKS } from "../src/lang/all.ts"
import { readyReader } from "../src/ready-reader.ts"
import { readGold } from "./gold.ts"
import type { ScoreRow, ScoreTable } from "./table.ts"

/** A word and how sure a person was that it happened, from -3 (certainly not) to 3 (certainly). */
interface Target {
  readonly tokStart: number
  readonly tokEnd: number
  readonly factuality: number
}

interface Sentence {
  readonly text: string
  readonly targets: readonly Target[]
}

/** Whether what is told has happened, as web readers were asked: what is to come has not. Read only to measure. */
export function happenedTables(gold: string): ScoreTable[] {
  const pairs = factualityOf("event-factuality/uds-ih2-dev.jsonl.gz", gold, HAPPENED)
  const sign = row("sign right (happened or not)")
  const yes = row("happened")
  const no = row("did not happen")
  for (const { wanted, given } of pairs) {
    if (wanted === 0) continue
    count(sign, wanted > 0 === given > 0)
    tally(yes, wanted > 0, given > 0)
    tally(no, wanted < 0, given <= 0)
  }
  return [
    { title: "UDS-IH2 dev: has it happened", rows: [sign, yes, no] },
    { title: "UDS-IH2 dev: on the scale from -3 to 3 (hundredths)", rows: distanceRows(pairs) },
  ]
}

/** Events of the news that are not told as facts, among many that are. */
export function newsTables(gold: string): ScoreTable[] {
  const pairs = factualityOf("event-factuality/meantime-dev.jsonl.gz", gold, STATED)
  const doubted = row("not stated as a fact")
  const alarms = { ...row("false alarms among the facts"), fault: true as const }
  for (const { wanted, given } of pairs) {
    tally(doubted, wanted <= 0, given <= 0)
    if (wanted > 0) count(alarms, given <= 0)
  }
  return [
    { title: "MEANTIME dev: facts and what is no fact", rows: [doubted, alarms] },
    { title: "MEANTIME dev: on the scale from -3 to 3 (hundredths)", rows: distanceRows(pairs) },
  ]
}

/** Events a person marked as denied, found in the original files, because the short form has dropped the mark. */
export function negationTables(gold: string): ScoreTable[] {
  const negated = row("negated")
  const reader = readyReader(["fr"])
  const { event: rules } = PACKS.find(l => l.code === "fr")!
  for (const { id } of readGold<{ readonly id: string }>("fr-timebank/dev.jsonl.gz", gold)) {
    const { text, events } = timeMl(readFileSync(join(gold, "fr-timebank", "Data", `${id}.tml`), "utf8"))
    const article = articleFromText(text, {}, id)
    const doc = reader.parse(article)!
    const tokens = events.map(({ start }) => tokenAt(doc, start))
    const told = certaintyOf(doc, tokens, reader.read(article).attributions, rules)
    events.forEach((event, i) => {
      // The set marks words that deny; what is called off is not denied.
      const off = told[i]!.reason.some(reason => reason.startsWith("cancelled"))
      tally(negated, event.negated, told[i]!.negated && !off)
    })
  }
  return [{ title: "fr-timebank dev: negative polarity", rows: [negated] }]
}

interface Pair {
  readonly wanted: number
  readonly given: number
  readonly word: string
  readonly text: string
  readonly reason: readonly string[]
}

/** Every marked word of a set, as a person and as the system put it on the scale. */
export function factualityOf(file: string, gold: string, scale: (told: Told) => number): Pair[] {
  const reader = readyReader(["en"])
  const { event: rules } = PACKS.find(l => l.code === "en")!
  return readGold<Sentence>(file, gold).flatMap(sentence => {
    const { text, starts } = joined(sentence.text.split(" "))
    const article = articleFromText(text, {}, file)
    const doc = reader.parse(article)
    if (!doc) return []
    const tokens = sentence.targets.map(({ tokStart }) => tokenAt(doc, starts[tokStart]!))
    const told = certaintyOf(doc, tokens, reader.read(article).attributions, rules)
    return sentence.targets.map((target, i) => ({
      wanted: target.factuality,
      given: scale(told[i]!),
      word: doc.norm[tokens[i]!]!,
      text,
      reason: [told[i]!.status, String(told[i]!.negated), ...told[i]!.reason],
    }))
  })
}

/** Where a status stands when the question is whether it has happened by now. */
export function HAPPENED({ status, negated }: Told): number {
  const at = { happened: 2.6, ongoing: 2.4, alleged: 1.6, possible: -0.6, planned: -1.2 }[
    status as "happened"
  ]
  const value = at ?? (status === "denied" ? -2 : status === "not-confirmed" ? -0.3 : -1.4)
  return negated ? -2.4 : value
}

/** Where it stands when what is firmly said to come counts as stated, and only what is open or denied does not. */
export function STATED({ status, negated, reason }: Told): number {
  if (negated || status === "denied") return -3
  const rule = reason.join(" ")
  if (/^(?:cancelled|postponed|not done|prevented):/.test(rule)) return -3
  if (status === "possible") return /\b(?:may): can\b/.test(rule) ? 0 : 0.75
  if (status === "hypothetical") return /\b(?:condition|question|wish|obligation):?/.test(rule) ? 0 : 3
  return /\bexpected:/.test(rule) ? 0 : 3
}

function distanceRows(pairs: readonly Pair[]): ScoreRow[] {
  const n = pairs.length
  const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / n
  const error = mean(pairs.map(({ wanted, given }) => Math.abs(wanted - given)))
  const [w, g] = [mean(pairs.map(p => p.wanted)), mean(pairs.map(p => p.given))]
  const both = mean(pairs.map(p => (p.wanted - w) * (p.given - g)))
  const spread = Math.sqrt(
    mean(pairs.map(p => (p.wanted - w) ** 2)) * mean(pairs.map(p => (p.given - g) ** 2)),
  )
  const figure = (name: string, value: number): ScoreRow => ({
    name,
    gold: 100,
    system: 100,
    right: Math.round(value * 100),
  })
  return [
    { ...figure("mean absolute error", error), fault: true },
    figure("Pearson r", spread ? both / spread : 0),
  ]
}

/** Words parted by spaces, as a writer would have set them, and where each starts. */
function joined(words: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ""
  let opened = false
  for (const raw of words) {
    const word = raw === "``" ? "“" : raw === "''" ? "”" : (BRACKETS[raw] ?? raw)
    const tight = /^(?:[,.;:!?%)\]”]|n't|'(?:s|re|ve|ll|d|m)?)$/i.test(word)
    if (text !== "" && !tight && !opened) text += " "
    opened = word === "“" || word === "(" || word === "$"
    starts.push(text.length)
    text += word
  }
  return { text, starts }
}

const BRACKETS: Readonly<Record<string, string>> = { "-LRB-": "(", "-RRB-": ")" }

export function tokenAt(
  doc: { count: number; start: Uint32Array; end: Uint32Array },
  offset: number,
): number {
  let i = 0
  while (i + 1 < doc.count && doc.end[i]! <= offset) i++
  return i
}

/** The words of a TimeML file and its events, by offset. */
export function timeMl(xml: string): { text: string; events: { start: number; negated: boolean }[] } {
  const body = xml.slice(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"))
  const events: { start: number; negated: boolean }[] = []
  let text = ""
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (!piece.startsWith("<")) text += unescaped(piece)
    else if (piece.startsWith("<EVENT"))
      events.push({ start: text.length, negated: piece.includes('polarity="NEG"') })
  }
  return { text, events }
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
}

type Counted = { name: string; gold: number; system: number; right: number }

function row(name: string): Counted {
  return { name, gold: 0, system: 0, right: 0 }
}

function count(row: Counted, right: boolean): void {
  row.gold++
  row.system++
  if (right) row.right++
}

function tally(row: Counted, wanted: boolean, given: boolean): void {
  if (wanted) row.gold++
  if (given) row.system++
  if (wanted && given) row.right++
}
