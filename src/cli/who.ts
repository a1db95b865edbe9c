import { readFileSync } from "node:fs"
import { SAME_NAMES } from "../lang/across.ts"
import { rulesByLanguage } from "../many.ts"
import { AliasError, type Aliases, parseAliases } from "../story/aliases.ts"
import type { Answer, Row } from "../story/answers.ts"
import { firstCarriers, type Place, type Sayings, sayingsOf } from "../story/carried.ts"
import { findCopies } from "../story/copies.ts"
import { type Fingerprint, fingerprintOf } from "../story/fingerprint.ts"
import { type Heard, heardIn, type Said } from "../story/heard.ts"
import { joinSpeakers, type Speaker } from "../story/speakers.ts"
import { ANSWER_FORMATS } from "./ask-words.ts"
import { whyClosed } from "./closed-file.ts"
import { checkInput, type InputOptions, oneOf } from "./input-options.ts"
import { toldInput } from "./input-words.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { whoWords } from "./who-words.ts"

export interface WhoOptions extends InputOptions {
  readonly format?: string
  readonly aliases?: string
  readonly named?: boolean
  readonly redact?: boolean
  readonly excelFr?: boolean
  readonly formulaGuard?: boolean
}

/** `selon who FILE…`: who is heard, how often and how. Ends with 1 when a report could not be read. */
export async function whoCommand(files: string[], options: WhoOptions, terminal: Terminal): Promise<number> {
  const format = oneOf(
    "--format",
    options.format ?? (options.excelFr ? "csv" : "table"),
    ANSWER_FORMATS,
    terminal,
  )
  const told = options.aliases === undefined ? undefined : aliasesIn(options.aliases, terminal)
  const configured = terminal.settings?.config.aliases
  const aliases = configured ? together(parseAliases(configured.join("\n")), told) : told
  const input = checkInput(options, terminal)
  if (!files.length) throw new UsageError(terminal.say.noFile("who"))
  const { readingsOf } = await import("./readings.ts")
  const heard: Heard[] = []
  const nobody: Said[] = []
  const prints: Fingerprint[] = []
  const sayings: Sayings[] = []
  let failed = 0
  for await (const outcome of readingsOf(files, input)) {
    if (!("made" in outcome)) {
      failed++
      complain(
        terminal,
        "error" in outcome
          ? toldInput(outcome.error, terminal)
          : terminal.say.broke(outcome.origin, String(outcome.broken)),
      )
      continue
    }
    // Of a report only what is asked for is kept, so that a large corpus fits.
    const one = heardIn(outcome.made)
    heard.push(...one.heard)
    nobody.push(...one.nobody)
    prints.push(fingerprintOf(outcome.made))
    sayings.push(sayingsOf(outcome.made))
  }
  const rules = Object.values(await rulesByLanguage())
  const speakers = joinSpeakers(heard, {
    sameNames: SAME_NAMES,
    particles: rules.flatMap(({ nameParticles }) => nameParticles),
    articles: rules.flatMap(({ articles }) => articles),
    ...(aliases ? { aliases } : {}),
  })
  const carriers = firstCarriers(sayings, findCopies(prints))
  const found = whoAnswer(speakers, nobody, options.named ?? false, carriers)
  const answer = options.redact ? (await import("../export/redact.ts")).redactedAnswer(found) : found
  await say(answer, format, options, terminal)
  return failed ? 1 : 0
}

const COLUMNS = [
  "speaker",
  "role",
  "country",
  "type",
  "quoted",
  "direct",
  "indirect",
  "words",
  "carried",
  "named",
  "reports",
  "spellings",
  "reason",
  "confidence",
] as const

/** One row a speaker who is heard, the most heard first; then one of statements that name nobody, whose speaker is
 * null. What copies carry counts once; `carried` is how often it stands in the reports, copies included. */
export function whoAnswer(
  speakers: readonly Speaker[],
  nobody: readonly Said[],
  named: boolean,
  carriers: ReadonlyMap<string, ReadonlyMap<string, Place>>,
): Answer {
  const counted = (said: readonly Said[]) => {
    const once = onceEach(said, carriers)
    const direct = once.filter(one => one.direct).length
    return {
      quoted: once.length,
      direct,
      indirect: once.length - direct,
      words: once.reduce((sum, { words }) => sum + words, 0),
      carried: said.length,
    }
  }
  const rows = speakers.flatMap((speaker): Row[] => {
    const said = speaker.heard.flatMap(one => one.said)
    if (!said.length || (named && !speaker.named)) return []
    return [
      {
        speaker: speaker.name,
        role: speaker.role,
        country: speaker.country,
        type: speaker.type,
        ...counted(said),
        named: speaker.named,
        reports: new Set(said.map(({ report }) => report)).size,
        spellings: speaker.spellings.join("; "),
        reason: speaker.reason.join("; "),
        confidence: speaker.confidence,
      },
    ]
  })
  rows.sort(
    (a, b) =>
      Number(b.quoted) - Number(a.quoted) ||
      Number(b.words) - Number(a.words) ||
      (String(a.speaker) < String(b.speaker) ? -1 : 1),
  )
  if (nobody.length && !named) {
    rows.push({
      speaker: null,
      role: null,
      country: null,
      type: "unattributed",
      ...counted(nobody),
      named: false,
      reports: null,
      spellings: null,
      reason: null,
      confidence: null,
    })
  }
  return { columns: COLUMNS, rows }
}

/** Statements without those that only repeat, as a copy of its report, another of them: the first that carries it stays
 * when it is among them. */
function onceEach(
  said: readonly Said[],
  carriers: ReadonlyMap<string, ReadonlyMap<string, Place>>,
): readonly Said[] {
  const firstOf = ({ report, id }: Said): Place => carriers.get(report)?.get(id) ?? { report, id }
  const isFirst = (one: Said) => firstOf(one).report === one.report && firstOf(one).id === one.id
  const seen = new Set<string>()
  const unseen = (one: Said) => {
    const { report, id } = firstOf(one)
    return seen.size < seen.add(JSON.stringify([report, id])).size
  }
  return [...said.filter(isFirst), ...said.filter(one => !isFirst(one))].filter(unseen)
}

function together(a: Aliases, b: Aliases | undefined): Aliases {
  return b ? { same: [...b.same, ...a.same], apart: [...b.apart, ...a.apart] } : a
}

function aliasesIn(file: string, { lang }: Terminal): Aliases {
  const words = whoWords[lang]
  let source: string
  try {
    source = readFileSync(file, "utf8")
  } catch (error) {
    throw new UsageError(words.noAliases(file, whyClosed(error, lang)))
  }
  try {
    return parseAliases(source)
  } catch (error) {
    if (error instanceof AliasError) throw new UsageError(words.badAlias(file, error.line, error.words))
    throw error
  }
}

async function say(
  answer: Answer,
  format: "table" | "json" | "csv",
  { excelFr, formulaGuard }: WhoOptions,
  { stdout, width, colour, lang }: Terminal,
): Promise<void> {
  const { answerCsv, answerJson, answerTable } = await import("../export/answer.ts")
  const words = whoWords[lang]
  if (format === "json") stdout.write(answerJson(answer))
  else if (format === "csv")
    stdout.write(answerCsv(answer, { excelFr: excelFr ?? false, formulaGuard: formulaGuard ?? true }))
  else if (!answer.rows.length) stdout.write(`${words.nothing}\n`)
  else {
    const many = answer.rows.some(row => Number(row.reports) > 1)
    const copied = answer.rows.some(row => Number(row.carried) > Number(row.quoted))
    // A terminal is narrow: what is not told word for word can be reckoned.
    const counts = ["quoted", ...(copied ? ["carried", "direct"] : ["direct", "indirect"]), "words", "named"]
    const shown = ["speaker", "role", "country", "type", ...counts]
      .concat(many ? ["reports"] : [])
      .map(column => ({
        column,
        heading: words.heading[column] ?? column,
        wide: column === "role" || column === "speaker",
      }))
    stdout.write(answerTable({ columns: answer.columns, rows: answer.rows.map(told) }, shown, width, colour))
  }

  /** The same row in the person's words. */
  function told(row: Row): Row {
    const nobody = row.speaker === null
    return {
      ...row,
      speaker: nobody ? words.nobody : (row.speaker ?? null),
      type: nobody ? null : (words.type[String(row.type)] ?? null),
      named: nobody ? null : row.named ? words.yes : words.no,
    }
  }
}
