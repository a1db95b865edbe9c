import { engineOf } from "../engine.ts"
import type { Shown } from "../export/answer.ts"
import { isoDate } from "../input/date.ts"
import { rulesByLanguage } from "../many.ts"
import type { Reading } from "../model/reading.ts"
import type { AskedOfDossier } from "../store/answers.ts"
import type { SideBySide } from "../store/joins.ts"
import { isDossier } from "../store/place.ts"
import { SHARES, type Share } from "../store/shares.ts"
import type { Answer, Row } from "../story/answers.ts"
import { ANSWER_FORMATS, askWords } from "./ask-words.ts"
import { checkInput, type InputOptions, oneOf } from "./input-options.ts"
import { toldInput } from "./input-words.ts"
import { spelt, speltRows } from "./spelt.ts"
import { tellReading } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"

export type Question = "timeline" | "quotes" | "events" | "story" | "compare" | "search" | "who"

/** The options of the questions, as the person wrote them. */
export interface AskOptions extends InputOptions {
  readonly format?: string
  readonly by?: string
  readonly about?: string
  readonly since?: string
  readonly until?: string
  readonly story?: string
  readonly contradictions?: boolean
  readonly sides?: string
  readonly query?: string
  readonly per?: string
  readonly named?: boolean
  readonly unnamed?: boolean
  readonly redact?: boolean
  readonly excelFr?: boolean
  readonly formulaGuard?: boolean
}

/** Columns a person is shown on a terminal; JSON and CSV have them all. `*` takes the room that is left. */
const SHOWN: Readonly<Record<Question | "contradictions" | "diff", string>> = {
  timeline: "day status *event actors place sources reports",
  quotes: "said speaker *words stance outlet",
  events: "time status *event type actors accordingTo outlet",
  story: "story *title days reports copies events contradictions",
  contradictions: "kind says *words outlet against *againstWords againstOutlet",
  compare: "from *event",
  search: "published outlet *words",
  diff: "change record *old *new *what",
  who: "*speaker *role quoted direct reports share first last",
}

/** `selon timeline|who|quotes|events|story|compare|search DOSSIER|FILES…`: the questions over many reports; files are a
 * dossier for the moment. Ends with 1 when a report could not be read. */
export async function askCommand(
  question: Question,
  files: string[],
  options: AskOptions,
  terminal: Terminal,
): Promise<number> {
  const format = checkFormat(options, terminal)
  checkDays(options, terminal)
  const [name] = files
  if (files.length === 1 && isDossier(name!)) return askKept(name!, question, options, format, terminal)
  const { readings, failed } = await readAll(question, files, options, terminal)
  const answered = isOfRecords(question)
    ? await recordsOf(question, readings, options, terminal)
    : await answerTo(question, await joined(readings), options, terminal)
  await say(answered, format, options, terminal)
  return failed ? 1 : 0
}

/** Asks a dossier: its database, or all its readings where the question needs them side by side. */
async function askKept(
  name: string,
  question: Question,
  options: AskOptions,
  format: Format,
  terminal: Terminal,
): Promise<number> {
  const share = shareOf(options, terminal)
  const answered = async (asked: AskedDossier) => {
    const answered = isOfRecords(question)
      ? recordsShown(question, await asked.answer(question, { ...options, ...share }), options)
      : await answerTo(question, await asked.sideBySide(), options, terminal)
    await say(answered, format, options, terminal)
    return 0
  }
  const { servedBy } = await import("./served.ts")
  const served = servedBy(name)
  if (served) {
    return answered({
      sideBySide: async () => joined(await served.readings()),
      answer: (kind, { by, about, since: from, until: to, query: q, per, named }) =>
        served.rows(kind, {
          from,
          to,
          ...(kind === "quotes" || kind === "events" ? { by, about } : {}),
          ...(kind === "search" ? { q } : {}),
          ...(kind === "who" ? { per, named: named?.toString() } : {}),
        }),
    })
  }
  const { withDossier } = await import("./with-dossier.ts")
  return withDossier(name, { create: false }, terminal, async dossier => {
    const { answerFrom } = await import("../store/answers.ts")
    const { sideBySide } = await import("../store/joins.ts")
    const engine = engineOf(terminal.settings?.config ?? null)
    return answered({
      sideBySide: async () => sideBySide(dossier, await rulesByLanguage(), engine),
      answer: (kind, asked) => answerFrom(dossier, kind, engine, asked),
    })
  })
}

/** A dossier as it is asked, whether it is opened here or held by a server. */
interface AskedDossier {
  readonly answer: (kind: OfRecords, asked: AskedOfDossier) => Promise<Answer>
  readonly sideBySide: () => Promise<SideBySide>
}

async function joined(readings: readonly Reading[]): Promise<SideBySide> {
  const { joinReadings } = await import("../story/dossier.ts")
  return { readings, joins: joinReadings(readings, await rulesByLanguage()) }
}

type OfRecords = "quotes" | "events" | "search" | "who"

function isOfRecords(question: Question): question is OfRecords {
  return question === "quotes" || question === "events" || question === "search" || question === "who"
}

/** Who is heard is counted by a database, which is made for the moment. */
async function whoIn(
  readings: readonly Reading[],
  options: AskOptions,
  terminal: Terminal,
): Promise<Answered> {
  const share = shareOf(options, terminal)
  const { answerFrom } = await import("../store/answers.ts")
  const { passingDossier } = await import("../store/dossier.ts")
  const { sha256 } = await import("../store/report.ts")
  const dossier = await passingDossier()
  try {
    const edition = { uri: null, version: null, at: null, withdrawn: false }
    const kept = readings.map((reading, i) => ({ reading, hash: sha256(`${i} ${reading.text}`), edition }))
    await dossier.put(kept, "")
    return {
      ...recordsShown("who", await answerFrom(dossier, "who", "", { ...options, ...share }), options),
    }
  } finally {
    await dossier.close()
  }
}

/** Of who is heard, how often copies carry it is shown where any do. */
function recordsShown(question: OfRecords, answer: Answer, { per }: AskOptions): Answered {
  if (question !== "who") return { answer, shown: SHOWN[question] }
  const copied = answer.rows.some(row => Number(row.carried) > Number(row.quoted))
  const shown = copied ? SHOWN.who.replace("quoted", "quoted carried") : SHOWN.who
  return per ? { answer, shown: `group ${shown}`, holds: { group: per } } : { answer, shown }
}

function shareOf(
  { per, named, unnamed }: AskOptions,
  terminal: Terminal,
): { per: Share | undefined; named: boolean | undefined } {
  return {
    per: per === undefined ? undefined : oneOf("--per", per, SHARES, terminal),
    named: named ? true : unnamed ? false : undefined,
  }
}

/** `selon diff OLD NEW`. */
export async function diffCommand(
  old: string,
  now: string,
  options: AskOptions,
  terminal: Terminal,
): Promise<number> {
  const words = askWords[terminal.lang]
  const format = checkFormat(options, terminal)
  const [before, after] = [
    await readAll("diff", [old], options, terminal),
    await readAll("diff", [now], options, terminal),
  ]
  for (const [file, { readings }] of [
    [old, before],
    [now, after],
  ] as const) {
    if (readings.length > 1) throw new UsageError(words.oneReport(file, readings.length))
  }
  const [a, b] = [before.readings[0], after.readings[0]]
  if (!a || !b) return 1
  const { diffReadings } = await import("../story/diff.ts")
  const rules = (await rulesByLanguage())[b.language] ?? null
  const { differences } = await import("../story/answers.ts")
  const found = diffReadings(a, b, rules)
  const { columns, rows: bare } = differences(found, {
    called: field => (format === "table" && words.heading[field]) || field,
    told: (value, field) => (format === "table" ? spelt(value, field, terminal.lang) : value),
  })
  const rows =
    format === "table"
      ? bare.map((row, i) => ({
          ...row,
          change: words.change[found[i]!.change],
          record: words.record[found[i]!.record],
        }))
      : bare
  await say({ answer: { columns, rows }, shown: SHOWN.diff }, format, options, terminal, words.same)
  return before.failed || after.failed ? 1 : 0
}

type Format = (typeof ANSWER_FORMATS)[number]

function checkFormat({ format, excelFr }: AskOptions, terminal: Terminal): Format {
  return oneOf("--format", format ?? (excelFr ? "csv" : "table"), ANSWER_FORMATS, terminal)
}

interface Answered {
  readonly answer: Answer
  readonly shown: string
  /** What columns hold that are called otherwise: the field of a record. */
  readonly holds?: Readonly<Record<string, string>>
  /** What a person calls columns that are headed by the id of a report. */
  readonly names?: Readonly<Record<string, string>>
}

/** The questions about single records, asked of files. */
async function recordsOf(
  question: OfRecords,
  readings: readonly Reading[],
  options: AskOptions,
  terminal: Terminal,
): Promise<Answered> {
  const answers = await import("../story/answers.ts")
  const { by, about, since, until } = options
  const asked = {
    ...(by && { by }),
    ...(about && { about }),
    ...(since && { from: since }),
    ...(until && { to: until }),
  }
  if (question === "quotes") return { answer: answers.quotes(readings, asked), shown: SHOWN.quotes }
  if (question === "events") return { answer: answers.events(readings, asked), shown: SHOWN.events }
  if (question === "search")
    return { answer: answers.search(readings, options.query ?? ""), shown: SHOWN.search }
  return whoIn(readings, options, terminal)
}

/** The questions that need all reports side by side. */
async function answerTo(
  question: Exclude<Question, OfRecords>,
  { readings, joins }: SideBySide,
  options: AskOptions,
  terminal: Terminal,
): Promise<Answered> {
  const answers = await import("../story/answers.ts")
  const { about } = options
  const words = askWords[terminal.lang]
  if (options.story !== undefined && !joins.stories.some(story => story.id === options.story)) {
    throw new UsageError(
      words.noStory(
        options.story,
        joins.stories.map(story => story.id),
      ),
    )
  }
  if (question === "timeline") {
    const all = answers.timeline(readings, joins)
    const rows = all.rows.filter(
      row =>
        (!options.story || row.story === options.story) &&
        during(row, options) &&
        answers.isAbout(`${row.event} ${row.triggers}`, about),
    )
    const sources = (row: Row) =>
      `${row.atLeast === row.atMost ? row.atLeast : `${row.atLeast}–${row.atMost}`}${row.party ? "+" : ""}`
    return {
      answer: {
        columns: all.columns,
        rows: rows.map(row => ({ ...row, sources: sources(row), day: dayTold(row) })),
      },
      shown: SHOWN.timeline,
    }
  }
  if (question === "compare") {
    const [a, b] = sidesOf(readings, options, terminal)
    const answer = answers.compared(readings, joins, a, b)
    return {
      answer,
      shown: `${SHOWN.compare} ${a.replaceAll(" ", "\u00a0")} ${b.replaceAll(" ", "\u00a0")} stronger`,
      holds: { [a]: "status", [b]: "status" },
      names: namesOf(readings, [a, b]),
    }
  }
  if (options.contradictions)
    return { answer: answers.contradictions(readings, joins, options.story), shown: SHOWN.contradictions }
  const all = answers.stories(readings, joins)
  const rows = all.rows.filter(row => !options.story || row.story === options.story)
  const told = rows.map(row => ({ ...row, days: dayTold(row) }))
  return { answer: { columns: all.columns, rows: told }, shown: SHOWN.story }
}

/** The day an event is told for, as a person reads it: one day, a stretch of days, or nothing. */
function dayTold({ from, to }: Row): string | null {
  return from === null || to === null ? null : from === to ? String(from) : `${from} – ${to}`
}

function during(row: Row, { since, until }: AskOptions): boolean {
  if (!since && !until) return true
  const [from, to] = [row.from, row.to]
  if (typeof from !== "string" || typeof to !== "string") return false
  return (!since || to >= since) && (!until || from <= until)
}

/** Two sides: those named, else the two reports there are. */
function sidesOf(readings: readonly Reading[], { sides }: AskOptions, terminal: Terminal): [string, string] {
  const named =
    sides
      ?.split(",")
      .map(side => side.trim())
      .filter(Boolean) ?? []
  if (named.length === 2) return [named[0] as string, named[1] as string]
  const [a, b] = readings
  if (sides === undefined && readings.length === 2 && a && b) return [a.id, b.id]
  const outlets = [...new Set(readings.flatMap(reading => reading.outlet ?? []))]
  throw new UsageError(askWords[terminal.lang].sides(outlets))
}

/** A heading of two or three lines, however long a title is. */
function shortened(name: string): string {
  const words = name.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, "")
  return name.length > LONGEST_NAME ? `${words} …` : name
}

const LONGEST_NAME = 48

/** What a person calls the reports that stand at the head of two columns: by their outlets or, where those do not tell
 * them apart, by their titles. */
function namesOf(readings: readonly Reading[], sides: readonly string[]): Readonly<Record<string, string>> {
  const reports = sides.flatMap(side => readings.find(({ id }) => id === side) ?? [])
  for (const field of ["outlet", "title"] as const) {
    const names = reports.flatMap(report => (report[field] ? [shortened(report[field])] : []))
    if (new Set(names).size === sides.length)
      return Object.fromEntries(reports.map(({ id }, r) => [id, names[r]!]))
  }
  return {}
}

function checkDays({ since, until }: AskOptions, terminal: Terminal): void {
  for (const [option, given] of [
    ["--since", since],
    ["--until", until],
  ] as const) {
    if (given === undefined) continue
    const real = /^\d{4}-\d\d-\d\d$/.test(given) && isoDate(given).value === given
    if (!real) throw new UsageError(askWords[terminal.lang].badDay(option, given))
  }
}

/** Reads all reports of the files; what could not be read is told and counted. */
async function readAll(command: string, files: readonly string[], options: InputOptions, terminal: Terminal) {
  const input = checkInput(options, terminal)
  if (!files.length) throw new UsageError(terminal.say.noFile(command))
  const { readingsOf } = await import("./readings.ts")
  const readings: Reading[] = []
  let failed = 0
  for await (const outcome of readingsOf(files, input)) {
    if ("made" in outcome) {
      readings.push(outcome.made)
      tellReading(outcome.made, outcome.origin, terminal)
      continue
    }
    failed++
    complain(
      terminal,
      "error" in outcome
        ? toldInput(outcome.error, terminal)
        : terminal.say.broke(outcome.origin, String(outcome.broken)),
    )
  }
  return { readings, failed }
}

async function say(
  { answer: found, shown, holds = {}, names = {} }: Answered,
  format: Format,
  { excelFr, formulaGuard, redact }: AskOptions,
  { stdout, width, colour, lang }: Terminal,
  nothing = askWords[lang].nothing,
): Promise<void> {
  const answer = redact ? (await import("../export/redact.ts")).redactedAnswer(found) : found
  const { answerCsv, answerJson, answerTable } = await import("../export/answer.ts")
  if (format === "json") stdout.write(answerJson(answer))
  else if (format === "csv")
    stdout.write(answerCsv(answer, { excelFr: excelFr ?? false, formulaGuard: formulaGuard ?? true }))
  else
    stdout.write(
      answer.rows.length
        ? answerTable(
            { ...answer, rows: speltRows(named(answer.rows, names), holds, lang) },
            columnsOf(shown, lang, names),
            width,
            colour,
          )
        : `${nothing}\n`,
    )
}

/** Rows in which the surer side is called by its name. */
function named(rows: readonly Row[], names: Readonly<Record<string, string>>): readonly Row[] {
  if (Object.keys(names).length === 0) return rows
  return rows.map(row => ({ ...row, stronger: names[String(row.stronger)] ?? row.stronger ?? null }))
}

function columnsOf(
  shown: string,
  lang: Terminal["lang"],
  names: Readonly<Record<string, string>> = {},
): Shown[] {
  return shown.split(" ").map(name => {
    const column = name.replace(/^\*/, "").replaceAll("\u00a0", " ")
    const heading = names[column] ?? askWords[lang].heading[column] ?? column
    return { column, heading, wide: name.startsWith("*") }
  })
}
