import type { Interface } from "../export/format.ts"
import type { StoreError } from "../store/error.ts"

/** What the commands on a dossier say, in the person's language. */
export interface DossierWords {
  readonly about: Readonly<Record<"add" | "export" | "import" | "move", string>>
  readonly examples: Readonly<Record<"add" | "export" | "import" | "move", string>>
  readonly per: (sides: string) => string
  readonly unnamed: string
  readonly output: string
  /** What was done, in numbers. */
  readonly added: (added: number, same: number, failed: number) => string
  readonly moved: (reports: number) => string
  readonly many: string
  readonly noFile: (path: string) => string
  readonly closed: (path: string, why: string) => string
  readonly problem: (error: StoreError) => string
}

const en: DossierWords = {
  about: {
    add: "read reports into a dossier; what is there already is not read again",
    export: "a whole dossier as JSON lines: readings, versions, and what is noted by hand",
    import: "fill a dossier with the lines of another",
    move: "everything of one dossier into another, from a folder to a server or back",
  },
  examples: {
    add: `Examples:
  selon add dossier/ reports/
  selon add postgres://me@server/news reports.jsonl --map text=body,published=date

A dossier is a folder with a database inside, made when it is not there, or
postgres://…; ?schema=NAME keeps several on one server. Adding again changes
nothing; stopped half-way, adding again goes on. Of the versions of one report
(same address) the last counts. Then: selon quotes dossier/ --by minister`,
    export: `Example:
  selon export dossier/ -o dossier.jsonl`,
    import: `Example:
  selon import dossier/ dossier.jsonl`,
    move: `Example:
  selon move dossier/ postgres://me@server/news

The first dossier stays as it is.`,
  },
  per: sides => `cut the count by one of: ${sides}`,
  unnamed: "only sources that are not named",
  output: "write to this file instead of the standard output",
  added: (added, same, failed) =>
    [
      `${added} ${added === 1 ? "report" : "reports"} added`,
      ...(same ? [`${same} there already`] : []),
      ...(failed ? [`${failed} could not be read`] : []),
    ].join(", "),
  moved: reports => `${reports} ${reports === 1 ? "report" : "reports"}`,
  closed: (path, why) => `${path}: ${why}`,
  many: "the dossier grows large for a folder; consider: selon move DOSSIER postgres://…",
  noFile: path => `${path}: there is no such file, or it cannot be read`,
  problem: ({ problem, about, more }) => {
    switch (problem) {
      case "bad-url":
        return `"${about}" is no address; write postgres://user@host/database`
      case "bad-schema":
        return `"${about}" is no name of a schema; use small letters, digits and _`
      case "no-folder":
        return `${about} is a file; a dossier is a folder`
      case "no-dossier":
        return `${about} is a folder with other things in it, and no dossier; choose a new folder`
      case "not-there":
        return `there is no dossier ${about}; make one with: selon add ${about} FILES`
      case "too-new":
        return `${about} was made by a later version of Selon; update Selon`
      case "in-use":
        return `${about} is in use${more ? ` by ${more}` : ""}; wait until it is free`
      case "no-server":
        return `no answer from ${about}: ${more}`
      case "no-queue":
        return `${about} is a folder; a queue needs a PostgreSQL server: postgres://user@host/database`
      case "bad-line":
        return `line ${about} is none of an exported dossier; what stood before it is kept`
    }
  },
}

const fr: DossierWords = {
  about: {
    add: "lit des articles dans un dossier ; ce qui y est déjà n’est pas relu",
    export: "un dossier entier en lignes JSON : lectures, versions, et ce qui est noté à la main",
    import: "remplit un dossier avec les lignes d’un autre",
    move: "tout un dossier dans un autre, d’un répertoire à un serveur ou l’inverse",
  },
  examples: {
    add: `Exemples :
  selon add dossier/ articles/
  selon add postgres://moi@serveur/presse articles.jsonl --map text=corps,published=date

Un dossier est un répertoire avec une base de données dedans, créé s’il n’existe
pas, ou postgres://… ; ?schema=NOM en garde plusieurs sur un serveur. Ajouter
encore ne change rien ; interrompu, ajouter encore continue. Des versions d’un
article (même adresse) la dernière compte. Puis : selon quotes dossier/ --by ministre`,
    export: `Exemple :
  selon export dossier/ -o dossier.jsonl`,
    import: `Exemple :
  selon import dossier/ dossier.jsonl`,
    move: `Exemple :
  selon move dossier/ postgres://moi@serveur/presse

Le premier dossier reste tel quel.`,
  },
  per: sides => `découpe le compte selon : ${sides}`,
  unnamed: "seulement les sources non nommées",
  output: "écrit dans ce fichier au lieu de la sortie standard",
  added: (added, same, failed) =>
    [
      `${added} ${added < 2 ? "article ajouté" : "articles ajoutés"}`,
      ...(same ? [`${same} déjà là`] : []),
      ...(failed ? [`${failed} n’ont pas pu être lus`] : []),
    ].join(", "),
  moved: reports => `${reports} ${reports < 2 ? "article" : "articles"}`,
  closed: (path, why) => `${path} : ${why}`,
  many: "le dossier devient grand pour un répertoire ; pensez à : selon move DOSSIER postgres://…",
  noFile: path => `${path} : ce fichier n’existe pas, ou ne peut pas être lu`,
  problem: ({ problem, about, more }) => {
    switch (problem) {
      case "bad-url":
        return `« ${about} » n’est pas une adresse ; écrivez postgres://utilisateur@serveur/base`
      case "bad-schema":
        return `« ${about} » n’est pas un nom de schéma ; minuscules, chiffres et _ seulement`
      case "no-folder":
        return `${about} est un fichier ; un dossier est un répertoire`
      case "no-dossier":
        return `${about} est un répertoire qui contient autre chose, non un dossier ; choisissez-en un nouveau`
      case "not-there":
        return `il n’y a pas de dossier ${about} ; créez-le par : selon add ${about} FICHIERS`
      case "too-new":
        return `${about} vient d’une version plus récente de Selon ; mettez Selon à jour`
      case "in-use":
        return `${about} est utilisé${more ? ` par ${more}` : ""} ; attendez qu’il soit libre`
      case "no-server":
        return `pas de réponse de ${about} : ${more}`
      case "no-queue":
        return `${about} est un répertoire ; une file demande un serveur PostgreSQL : postgres://utilisateur@serveur/base`
      case "bad-line":
        return `la ligne ${about} n’est pas celle d’un dossier exporté ; ce qui précède est gardé`
    }
  },
}

export const dossierWords: Readonly<Record<Interface, DossierWords>> = { en, fr }
