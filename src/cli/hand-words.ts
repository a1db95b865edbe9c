import type { Interface } from "../export/format.ts"

type Name = "correct" | "dismiss" | "alias" | "noted" | "undo"

/** What the commands that note something by hand say, in the person's language. */
export interface HandWords {
  readonly about: Readonly<Record<Name, string>>
  readonly examples: Readonly<Record<Name, string>>
  readonly reason: string
  readonly noRecord: (report: string, record: string) => string
  readonly notAField: (given: string) => string
  readonly noNote: (id: string) => string
  readonly noted: (n: number) => string
  readonly undone: string
  readonly nothing: string
  readonly heading: Readonly<Record<string, string>>
}

const en: HandWords = {
  about: {
    correct: "put a record of a report right, by hand",
    dismiss: "note that a record is none",
    alias: "note that two names are one person",
    noted: "what is noted by hand in a dossier",
    undo: "take a note back",
  },
  examples: {
    correct: `Examples:
  selon correct dossier/ 3b756415da521014 a3 speaker="Nora Kerbrat"
  selon correct dossier/ 3b756415da521014 v2 status=planned time=2024-03-07

Of a statement: speaker, said (a day), stance, kind. Of an event: status, time,
type. Of an entity: name. Of a time: value (a day, or two with a stroke between).
Several fields are noted together or not at all. A note hangs on the words of the record: it outlives a new reading, goes
along when the dossier is exported or moved, and counts in every answer.`,
    dismiss: `Example:
  selon dismiss dossier/ 3b756415da521014 a3 --reason "a title, not a statement"

The record stays in the reading and is left out of every answer.`,
    alias: `Example:
  selon alias dossier/ "N. Kerbrat" "Nora Kerbrat"

What is said under the first name counts for the second.`,
    noted: `Example:
  selon noted dossier/`,
    undo: `Example:
  selon undo dossier/ 5c1e0b2a      the note, as selon noted calls it`,
  },
  reason: "why it is none, for whoever reads the notes",
  noRecord: (report, record) => `there is no report "${report}" with a record "${record}"`,
  notAField: given => `"${given}" puts nothing right; write field=value, for example speaker="Nora Kerbrat"`,
  noNote: id => `there is no note "${id}"; selon noted lists them`,
  noted: n => (n === 1 ? "1 note" : `${n} notes`),
  undone: "taken back",
  nothing: "nothing is noted",
  heading: {
    note: "note",
    report: "report",
    record: "record",
    field: "field",
    value: "value",
    original: "as read",
    reason: "why",
    at: "when",
  },
}

const fr: HandWords = {
  about: {
    correct: "corrige à la main une fiche d’un article",
    dismiss: "note qu’une fiche n’en est pas une",
    alias: "note que deux noms sont une seule personne",
    noted: "ce qui est noté à la main dans un dossier",
    undo: "reprend une note",
  },
  examples: {
    correct: `Exemples :
  selon correct dossier/ 3b756415da521014 a3 speaker="Nora Kerbrat"
  selon correct dossier/ 3b756415da521014 v2 status=planned time=2024-03-07

D’un propos : speaker (qui parle), said (un jour), stance, kind. D’un évènement :
status, time, type. D’une entité : name. D’une date : value (un jour, ou deux
séparés par une barre). Plusieurs champs sont notés ensemble, ou aucun. Une note tient aux mots de la fiche : elle survit à une
nouvelle lecture, suit le dossier exporté ou déplacé, et compte partout.`,
    dismiss: `Exemple :
  selon dismiss dossier/ 3b756415da521014 a3 --reason "un titre, non un propos"

La fiche reste dans la lecture et n’entre dans aucune réponse.`,
    alias: `Exemple :
  selon alias dossier/ "N. Kerbrat" "Nora Kerbrat"

Ce qui est dit sous le premier nom compte pour le second.`,
    noted: `Exemple :
  selon noted dossier/`,
    undo: `Exemple :
  selon undo dossier/ 5c1e0b2a      la note, telle que selon noted la nomme`,
  },
  reason: "pourquoi ce n’en est pas une, pour qui lira les notes",
  noRecord: (report, record) => `il n’y a pas d’article « ${report} » avec une fiche « ${record} »`,
  notAField: given =>
    `« ${given} » ne corrige rien ; écrivez champ=valeur, par exemple speaker="Nora Kerbrat"`,
  noNote: id => `il n’y a pas de note « ${id} » ; selon noted en donne la liste`,
  noted: n => (n < 2 ? `${n} note` : `${n} notes`),
  undone: "reprise",
  nothing: "rien n’est noté",
  heading: {
    note: "note",
    report: "article",
    record: "fiche",
    field: "champ",
    value: "valeur",
    original: "lu",
    reason: "pourquoi",
    at: "quand",
  },
}

export const handWords: Readonly<Record<Interface, HandWords>> = { en, fr }
