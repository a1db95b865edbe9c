import { answerCsv, answerJson, answerTable } from "../export/answer.ts"
import { correctionInFrench } from "../export/corrections.ts"
import { sha256 } from "../store/report.ts"
import type { Row } from "../story/answers.ts"
import { handWords } from "./hand-words.ts"
import { oneOf } from "./input-options.ts"
import { type Notebook, notebookOf, servedNotebook } from "./notebook.ts"
import { servedBy } from "./served.ts"
import { remark } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { withDossier } from "./with-dossier.ts"

/** Opens what is noted in a dossier, through the server where one holds it. */
function withNotebook(
  name: string,
  terminal: Terminal,
  use: (notebook: Notebook) => Promise<number>,
): Promise<number> {
  const served = servedBy(name)
  return served
    ? use(servedNotebook(served))
    : withDossier(name, { create: false }, terminal, dossier => use(notebookOf(dossier)))
}

/** `selon correct DOSSIER REPORT RECORD field=value…`. */
export function correctCommand(
  name: string,
  report: string,
  record: string,
  given: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const words = handWords[terminal.lang]
  const fields = given.map(one => {
    const at = one.indexOf("=")
    if (at < 1 || at === one.length - 1) throw new UsageError(words.notAField(one))
    return { field: one.slice(0, at), value: one.slice(at + 1) }
  })
  if (!fields.length) throw new UsageError(words.notAField(""))
  return withNotebook(name, terminal, async notebook => {
    if (!(await noted(notebook, report, record, { fields }, terminal))) return 1
    remark(terminal, words.noted(fields.length))
    return 0
  })
}

/** `selon dismiss DOSSIER REPORT RECORD`. */
export function dismissCommand(
  name: string,
  report: string,
  record: string,
  { reason = "" }: { readonly reason?: string },
  terminal: Terminal,
): Promise<number> {
  return withNotebook(name, terminal, async notebook => {
    if (!(await noted(notebook, report, record, { reason }, terminal))) return 1
    remark(terminal, handWords[terminal.lang].noted(1))
    return 0
  })
}

async function noted(
  notebook: Notebook,
  report: string,
  record: string,
  what: Parameters<Notebook["note"]>[2],
  terminal: Terminal,
): Promise<boolean> {
  try {
    if (await notebook.note(report, record, what)) return true
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(toldRefusal(error.message, terminal))
    throw error
  }
  complain(terminal, handWords[terminal.lang].noRecord(report, record))
  return false
}

/** Why a correction cannot be, in the person's words. */
function toldRefusal(message: string, { lang }: Terminal): string {
  return (lang === "fr" ? correctionInFrench(message) : null) ?? message
}

/** `selon alias DOSSIER NAME SAME-AS`. */
export function aliasCommand(name: string, one: string, other: string, terminal: Terminal): Promise<number> {
  return withNotebook(name, terminal, async notebook => {
    await notebook.alias(one, other)
    remark(terminal, handWords[terminal.lang].noted(1))
    return 0
  })
}

const COLUMNS = ["note", "report", "record", "field", "value", "original", "reason", "at"]

/** `selon noted DOSSIER`. */
export function notedCommand(
  name: string,
  { format: given = "table" }: { readonly format?: string },
  terminal: Terminal,
): Promise<number> {
  const words = handWords[terminal.lang]
  const format = oneOf("--format", given, ["table", "json", "csv"], terminal)
  return withNotebook(name, terminal, async notebook => {
    const rows = (await notebook.list()).map(
      ({ id, report, record, kind, field, value, original, reason, at }): Row => ({
        note: shortOf(id),
        report,
        record: record ?? kind,
        field: field ?? "–",
        value,
        original,
        reason,
        at,
      }),
    )
    const answer = { columns: COLUMNS, rows }
    if (format === "json") terminal.stdout.write(answerJson(answer))
    else if (format === "csv")
      terminal.stdout.write(answerCsv(answer, { excelFr: false, formulaGuard: true }))
    else if (!rows.length) remark(terminal, words.nothing)
    else {
      const shown = COLUMNS.filter(column => column !== "at").map(column => ({
        column,
        heading: words.heading[column] ?? column,
        wide: column === "value" || column === "original",
      }))
      terminal.stdout.write(answerTable(answer, shown, terminal.width, terminal.colour))
    }
    return 0
  })
}

/** `selon undo DOSSIER NOTE`. */
export function undoCommand(name: string, short: string, terminal: Terminal): Promise<number> {
  const words = handWords[terminal.lang]
  return withNotebook(name, terminal, async notebook => {
    const found = (await notebook.list()).filter(({ id }) => shortOf(id) === short || id === short)
    if (found.length !== 1 || !(await notebook.undo(found[0]!.id))) {
      complain(terminal, words.noNote(short))
      return 1
    }
    remark(terminal, words.undone)
    return 0
  })
}

/** A name for a note that can be typed; the note's own id says all that it is about. */
function shortOf(id: string): string {
  return sha256(id).slice(0, 8)
}
