import type { Part } from "../export/evidence.ts"
import { indented } from "../export/json.ts"
import { type Run, wrap } from "../export/layout.ts"
import { oneLine } from "../export/said.ts"
import { weighedInFrench } from "../export/weighed.ts"
import { words } from "../export/words.ts"
import { type AnyRecord, recordOf } from "../model/by-id.ts"
import type { Pair, Reading } from "../model/reading.ts"
import { type RuleCard, ruleCards } from "../rule-cards.ts"
import { checkInput, type InputOptions } from "./input-options.ts"
import { toldInput } from "./input-words.ts"
import type { OtherPart } from "./messages.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

export interface WhyOptions extends InputOptions {
  readonly report?: string
}

/** `selon why`: the rules behind a record, what each takes and leaves, and the words it stands on. */
export async function whyCommand(
  file: string,
  id: string,
  options: WhyOptions,
  terminal: Terminal,
): Promise<number> {
  const readings: Reading[] = []
  let failed = 0
  const input = checkInput(options, terminal)
  const { readingsOf } = await import("./readings.ts")
  for await (const outcome of readingsOf([file], input)) {
    if ("made" in outcome) {
      readings.push(outcome.made)
      continue
    }
    failed++
    if ("error" in outcome) complain(terminal, toldInput(outcome.error, terminal))
    else complain(terminal, terminal.say.broke(outcome.origin, String(outcome.broken)))
  }
  if (!readings.length) return 1
  const reading = chosen(readings, options.report, terminal)
  const record = recordOf(reading, id)
  if (!record) throw new UsageError(terminal.say.noRecord(id, summary(reading)))
  const languages = new Set([reading.language, ...reading.blocks.flatMap(({ language }) => language ?? [])])
  const cards = new Map((await Promise.all([...languages].map(ruleCards))).flatMap(of => [...of]))
  terminal.stdout.write(`${explained(record, reading, cards, terminal).join("\n")}\n`)
  return failed ? 1 : 0
}

function chosen(readings: readonly Reading[], given: string | undefined, { say }: Terminal): Reading {
  if (given === undefined) {
    if (readings.length > 1) throw new UsageError(say.manyReports(readings.length))
    return readings[0]!
  }
  const found =
    readings.find(r => r.id === given) ?? (/^\d+$/.test(given) ? readings[Number(given) - 1] : undefined)
  if (!found) throw new UsageError(say.noReport(given, readings.length))
  return found
}

/** "a1–a16, e1–e9, t1": what there is to choose from. */
function summary(reading: Reading): readonly string[] {
  return [reading.attributions, reading.entities, reading.times, reading.events].flatMap(records => {
    const first = records[0]?.id
    const last = records.at(-1)?.id
    return first === undefined ? [] : [first === last ? first : `${first}–${last}`]
  })
}

function explained(
  named: AnyRecord,
  reading: Reading,
  cards: ReadonlyMap<string, RuleCard>,
  terminal: Terminal,
): string[] {
  const { say, width, colour } = terminal
  const frame = { width, colour }
  const line = (runs: readonly Run[], indent = "") => wrap(runs, { ...frame, first: { text: indent } })
  const title = (text: string) => ["", ...line([{ text: text.toUpperCase(), style: "bold" }])]
  const reasons = reasonsOf(named)
  const labels = { ...words[terminal.lang].evidence.parts, ...say.explain.part }
  const parts = partsOf(named).map(({ name, spans }) => ({ label: labels[name], spans }))
  const wide = Math.max(10, ...parts.map(({ label, spans }) => (spans.length ? label.length : 0)))
  return [
    ...line([
      { text: named.record.id, style: "bold" },
      { text: ` ${say.explain[named.kind]}` },
      ...("confidence" in named.record ? [{ text: ` · ${named.record.confidence}` }] : []),
    ]),
    ...title(say.explain.rules),
    ...(reasons.length
      ? reasons.flatMap(reason => ruleLines(reason, cards.get(reason), terminal))
      : line([{ text: say.explain.noReason }], "  ")),
    ...title(say.explain.parts),
    ...parts.flatMap(({ label, spans }) =>
      spans.flatMap(([start, end]) =>
        wrap(
          [
            { text: `${oneLine(reading.text.slice(start, end))} ` },
            { text: `${start}–${end}`, style: "dim" },
          ],
          {
            ...frame,
            first: { text: `  ${label.padEnd(wide)} `, style: "cyan" },
          },
        ),
      ),
    ),
    ...title(say.explain.record),
    ...indented(named.record)
      .split("\n")
      .flatMap(text => {
        const indent = /^ */.exec(text)![0]
        return line([{ text: text.trimStart() }], `  ${indent}`)
      }),
  ]
}

/** Of an entity, how its country was worked out, when no words say it. */
function reasonsOf({ record }: AnyRecord): readonly string[] {
  if ("reason" in record) return record.reason
  return ("countryFrom" in record && record.countryFrom?.reason) || []
}

function ruleLines(
  reason: string,
  card: RuleCard | undefined,
  { say, width, colour, lang }: Terminal,
): string[] {
  const frame = { width, colour }
  const weighed = weighedInFrench(reason)
  if (weighed !== null) {
    const first = { text: `  ${say.explain.weighed} `, style: "dim" } as const
    return wrap([{ text: lang === "fr" ? weighed : reason, style: "bold" }], { ...frame, first })
  }
  if (!card) {
    // A rule's name has slashes ("fr/attribute/incise"); anything else is the words that decided.
    const label = /^[a-z-]+(?:\/[a-z0-9-]+)+$/.test(reason) ? say.explain.unknownRule : say.explain.words
    return wrap([{ text: reason, style: "bold" }], { ...frame, first: { text: `  ${label} `, style: "dim" } })
  }
  const examples = (label: string, lines: readonly string[]) =>
    lines
      .slice(0, 3)
      .flatMap(text =>
        wrap([{ text }], { ...frame, first: { text: `    ${label.padEnd(7)} `, style: "dim" } }),
      )
  return [
    ...wrap([{ text: card.name, style: "bold" }], {
      ...frame,
      first: { text: `  ${say.explain.unknownRule} `, style: "dim" },
    }),
    ...(card.about ? wrap([{ text: card.about }], { ...frame, first: { text: "    " } }) : []),
    ...examples(say.explain.takes, card.takes),
    ...examples(say.explain.leaves, card.leaves),
  ]
}

function partsOf(
  named: AnyRecord,
): readonly { readonly name: Part | OtherPart; readonly spans: readonly Pair[] }[] {
  switch (named.kind) {
    case "attribution": {
      const { source, cue, content, addressee } = named.record
      return [
        { name: "source", spans: source?.spans ?? [] },
        { name: "cue", spans: cue.spans },
        { name: "content", spans: content.spans },
        { name: "addressee", spans: addressee?.spans ?? [] },
      ]
    }
    case "event": {
      const { trigger, spans } = named.record
      return [
        { name: "trigger", spans: [[trigger.start, trigger.end]] },
        { name: "event", spans },
      ]
    }
    case "time":
      return [{ name: "time", spans: [[named.record.start, named.record.end]] }]
    case "entity":
      return named.record.mentions.map(({ kind, start, end }) => ({
        name: kind,
        spans: [[start, end] as const],
      }))
  }
}
