import type { Reading } from "../model/reading.ts"
import type { HandRequest } from "../server/api.ts"
import type { Dossier } from "../store/dossier.ts"
import { alias, type Right, unalias } from "../store/hand.ts"
import { reportRow } from "../store/lists.ts"
import { allNotes, type ListedNote, note, undo } from "../store/notes.ts"
import type { Served } from "./served.ts"

/** What a person notes about a dossier, whether it is opened here or held by a server. */
export interface Notebook {
  /** Corrects fields of a record, all or none, or dismisses it. False when there is no such report or record; throws
   * a `RangeError` for a field or value that cannot be. */
  readonly note: (report: string, record: string, what: Noting) => Promise<boolean>
  readonly undo: (id: string) => Promise<boolean>
  readonly list: () => Promise<readonly ListedNote[]>
  readonly alias: (name: string, sameAs: string) => Promise<void>
}

/** Several fields are noted together or not at all. */
export type Noting = { readonly fields: readonly Right[] } | { readonly reason: string }

const ALIAS = "alias:"

export function notebookOf({ db }: Dossier): Notebook {
  return {
    async note(report, record, what) {
      const row = await reportRow(db, report)
      if (!row) return false
      const reading = JSON.parse(row.reading) as Reading
      return (await note(db, row.textHash, reading, record, what)) !== null
    },
    async undo(id) {
      return id.startsWith(ALIAS) ? unalias(db, id.slice(ALIAS.length)) : undo(db, id)
    },
    list: () => allNotes(db),
    alias: (name, sameAs) => alias(db, name, sameAs),
  }
}

/** The same through the server that holds the dossier. */
export function servedNotebook(served: Served): Notebook {
  return {
    async note(report, record, what) {
      const body: HandRequest =
        "fields" in what ? { record, fields: what.fields } : { record, field: null, reason: what.reason }
      const { status, detail } = await served.send(
        "POST",
        `/reports/${encodeURIComponent(report)}/hand`,
        body,
      )
      if (status === 400) throw new RangeError(detail)
      return status !== 404
    },
    undo: async id => (await served.send("DELETE", `/hand/${encodeURIComponent(id)}`)).status !== 404,
    list: async () => (await served.rows("notes", {})).rows as unknown as ListedNote[],
    async alias(name, sameAs) {
      await served.send("POST", "/aliases", { name, sameAs })
    },
  }
}
