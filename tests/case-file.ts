import type { Reading } from "../src/model/reading.ts"

/** One case of a `cases/*.txt` file. */
export interface Case {
  readonly title: string
  readonly line: number
  readonly published: string | null
  /** Is the text the source of a page? */
  readonly page: boolean
  readonly text: string
  readonly right: Expectation
  /** What comes out today instead, for a case known to be wrong. */
  readonly today: Expectation | null
}

/** Lines by kind; a kind that is absent is not checked, an empty one means "none". */
export interface Expectation {
  who?: string[]
  when?: string[]
  what?: string[]
  block?: string[]
  is?: string[]
  said?: string[]
}

type Kind = keyof Expectation
const NONE: Record<string, Kind> = { nobody: "who", never: "when", nothing: "what" }

/** Reads a case file. Throws with the line of the first thing it does not understand. */
export function parseCases(source: string, file: string): Case[] {
  const lines = source.split(/\r?\n/)
  const starts = lines.flatMap((line, i) => (line.startsWith("# ") ? [i] : []))
  return starts.map((from, n) => {
    const body = lines.slice(from + 1, starts[n + 1] ?? lines.length)
    const arrow = body.indexOf("==>")
    if (arrow < 0) throw new Error(`${file}:${from + 1}: the case has no line ==>`)
    const todayAt = body.indexOf("today ==>")
    let published: string | null = null
    let page = false
    const text = body.slice(0, arrow)
    for (; /^(published|from):/.test(text[0] ?? ""); text.shift()) {
      if (text[0]!.startsWith("from:")) page = true
      else published = text[0]!.slice("published:".length).trim()
    }
    const expectation = (rows: string[], at: number) => parseExpectation(rows, file, at)
    return {
      title: lines[from]!.slice(2),
      line: from + 1,
      published,
      page,
      text: text.join("\n").trim(),
      right: expectation(body.slice(arrow + 1, todayAt < 0 ? undefined : todayAt), from + arrow + 3),
      today: todayAt < 0 ? null : expectation(body.slice(todayAt + 1), from + todayAt + 3),
    }
  })
}

function parseExpectation(rows: string[], file: string, firstLine: number): Expectation {
  const out: Expectation = {}
  rows.forEach((row, i) => {
    if (row.trim() === "") return
    const none = NONE[row.trim()]
    if (none) {
      out[none] = []
      return
    }
    const [, kind, rest] = /^(who|when|what|block|is|said): (.*)$/.exec(row) ?? []
    if (!kind) throw new Error(`${file}:${firstLine + i}: cannot read "${row}"`)
    out[kind as Kind] ??= []
    out[kind as Kind]!.push(rest!.trim())
  })
  return out
}

/** What a reading says, in the words of a case file, for the kinds that `wanted` names; the fourth part of a
 * `who` line is answered with those of its words that hold. */
export function answer(reading: Reading, wanted: Expectation): Expectation {
  const out: Expectation = {}
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([s, e]) => reading.text.slice(s, e)).join(" … ")
  const cueOf = (id: string | null | undefined) =>
    words(reading.attributions.find(a => a.id === id)?.cue.spans ?? [])
  if (wanted.who) {
    const asked = new Set(wanted.who.flatMap(line => (line.split(" | ")[3] ?? "").split(", ")))
    out.who = reading.attributions
      .map(a => {
        const facts = [
          a.stance,
          a.kind,
          a.act,
          a.source?.type ?? "unknown",
          a.negated ? "negated" : "asserted",
          `to ${words(a.addressee?.spans ?? [])}`,
          `via ${cueOf(a.source?.via)}`,
          `inside ${cueOf(a.within)}`,
        ].filter(f => asked.has(f))
        const parts = [a.source ? words(a.source.spans) : "–", words(a.cue.spans), words(a.content.spans)]
        return { line: parts.join(" | "), facts }
      })
      .map(({ line, facts }) => {
        // Facts count only where the case asks for them.
        const match = wanted.who!.find(w => w.split(" | ").slice(0, 3).join(" | ") === line)
        const wantedFacts = match
          ?.split(" | ")[3]
          ?.split(", ")
          .filter(f => facts.includes(f))
        return wantedFacts?.length ? `${line} | ${wantedFacts.join(", ")}` : line
      })
  }
  if (wanted.when) out.when = reading.times.map(t => `${reading.text.slice(t.start, t.end)} = ${t.value}`)
  if (wanted.what) {
    out.what = reading.events.map(v => {
      const words = reading.text.slice(v.trigger.start, v.trigger.end)
      const line = `${words} = ${v.negated ? "not " : ""}${v.status}`
      return wanted.what!.includes(`${line} ${v.type}`) ? `${line} ${v.type}` : line
    })
  }
  if (wanted.block) {
    out.block = reading.blocks.map(b => {
      const full = reading.text.slice(b.start, b.end)
      const match = wanted.block!.find(w => {
        const [role, first] = w.split(" = ")
        return role === b.role && full.startsWith(first!.replace(/…$/, ""))
      })
      return match ?? `${b.role} = ${full.slice(0, 40)}`
    })
  }
  if (wanted.is) out.is = wanted.is.map(line => entityLine(reading, line))
  if (wanted.said) out.said = wanted.said.map(line => sourceLine(reading, line))
  for (const kind of ["who", "when", "what"] as const) out[kind]?.sort()
  return out
}

/** The entity of that name as the case writes it: every place, and those of the asked facts that hold. */
function entityLine(reading: Reading, line: string): string {
  const [name = "", rest = ""] = line.split(" = ")
  const entity = reading.entities.find(e => e.name.replace(/[\u00a0\u202f]/g, " ") === name)
  if (!entity) return `${name} = nobody`
  const places = entity.mentions.map(({ start, end }) => reading.text.slice(start, end)).join("; ")
  const facts = [
    entity.type,
    entity.country ?? "nowhere",
    entity.gender ?? "either",
    entity.role ?? "no role",
  ]
  const asked = rest.split(" | ")[1]?.split(", ") ?? []
  const held = asked.filter(fact => (facts as string[]).includes(fact))
  return `${name} = ${places}${held.length ? ` | ${held.join(", ")}` : ""}`
}

/** Whose the saying is that has these words for its source. */
function sourceLine(reading: Reading, line: string): string {
  const words = line.split(" = ")[0] ?? ""
  const names = reading.attributions
    .filter(a => a.source?.spans.map(([s, e]) => reading.text.slice(s, e)).join(" … ") === words)
    .map(
      a => a.source!.entities.map(id => reading.entities.find(e => e.id === id)!.name).join("; ") || "nobody",
    )
  return `${words} = ${names[0] ?? "nothing"}`
}

/** The same expectation with lines in a fixed order and spaces plain, so that two can be compared. */
export function normalised(expectation: Expectation): Expectation {
  const out: Expectation = {}
  for (const [kind, lines] of Object.entries(expectation) as [Kind, string[]][]) {
    const plain = lines.map(line =>
      line
        .replace(/[\u00a0\u202f]/g, " ")
        .replace(/ \| +\|/g, " | |")
        .trim(),
    )
    out[kind] = kind === "block" || kind === "is" || kind === "said" ? plain : plain.sort()
  }
  return out
}
