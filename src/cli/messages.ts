import type { Interface } from "../export/format.ts"
import type { MentionKind } from "../model/reading.ts"
import { placeInFrench } from "./place-words.ts"

/** What words are to the record they belong to, beside the parts that evidence has (`export/evidence.ts`). */
export type OtherPart = "trigger" | MentionKind

/** Everything the command itself says. */
export interface Messages {
  readonly about: string
  readonly read: {
    readonly about: string
    readonly files: string
    readonly formats: string
    readonly examples: string
  }
  readonly schema: { readonly about: string }
  readonly why: {
    readonly about: string
    readonly file: string
    readonly record: string
    readonly report: string
    readonly examples: string
  }
  readonly evaluate: {
    readonly about: string
    readonly gold: string
    readonly scores: string
    readonly only: string
    readonly examples: string
    readonly noFolder: (folder: string) => string
    readonly noSubject: (name: string, all: string) => string
    readonly missing: (name: string, sets: string) => string
  }
  readonly option: {
    readonly format: string
    readonly output: string
    readonly out: string
    readonly table: (tables: string) => string
    readonly excelFr: string
    readonly published: string
    readonly language: (codes: string) => string
    readonly from: (formats: string) => string
    readonly map: string
    readonly minConfidence: string
    readonly jobs: string
    readonly redact: string
    readonly noFormulaGuard: string
    readonly config: string
    readonly noConfig: string
    readonly help: string
    readonly version: string
    readonly helpCommand: string
  }
  /** Titles of the help page, by commander's own word for them. */
  readonly titles: Readonly<Record<string, string>>
  readonly tryHelp: (command: string) => string
  readonly notOneOf: (
    option: string,
    given: string,
    choices: readonly string[],
    meant: string | null,
  ) => string
  readonly badDate: (given: string) => string
  readonly badConfidence: (given: string) => string
  readonly badJobs: (given: string) => string
  readonly noFile: (command: string) => string
  readonly isPath: (path: string) => string
  readonly twiceStdin: string
  readonly overwrites: (output: string, input: string, option?: string) => string
  readonly noFolder: (output: string, folder: string, option?: string) => string
  readonly isFolder: (output: string) => string
  readonly isNoFolder: (out: string) => string
  readonly notEmpty: (out: string) => string
  readonly twoPlaces: string
  readonly oneReport: (format: string) => string
  readonly manyFiles: (format: string) => string
  readonly tablesInZip: (format: string) => string
  readonly tableInFolder: string
  readonly notForFormat: (option: string, format: string) => string
  readonly binary: (format: string) => string
  readonly cannotWrite: (output: string, why: string) => string
  readonly broke: (from: string, why: string) => string
  readonly progress: (read: number, failed: number) => string
  readonly summary: (read: number, failed: number) => string
  readonly noRecord: (record: string, known: readonly string[]) => string
  readonly manyReports: (n: number) => string
  readonly noReport: (given: string, n: number) => string
  readonly noGold: string
  readonly explain: {
    readonly attribution: string
    readonly entity: string
    readonly time: string
    readonly event: string
    readonly rules: string
    readonly unknownRule: string
    readonly words: string
    /** Before what spoke most for a cue that was weighed. */
    readonly weighed: string
    readonly takes: string
    readonly leaves: string
    readonly parts: string
    readonly record: string
    readonly noReason: string
    readonly part: Readonly<Record<OtherPart, string>>
  }
  /** An error of the argument parser, put in the person's words. */
  readonly parser: (message: string) => string
}

const en: Messages = {
  about: `Reads news reports and keeps the record of who said what, about which event, when, and how sure; every line can be traced to the words it came from. Works offline.`,
  read: {
    about: "read one or many reports",
    files: "files or folders; - is the standard input",
    formats: "Formats (the ending of -o NAME asks for them too):",
    examples: `Examples:
  selon read report.txt --published 2024-03-04
      who says what, for a person to read
  selon read page.html -o page-read.html
      one page: the untouched text, its marks and the records beside it
  selon read folder/ -o quotes.csv
      one row a saying, for a spreadsheet; --table events for the events
  selon read folder/ --format brat --out annotated/
      files of their own for every report
  selon read reports.jsonl --map text=body,published=date --format jsonl
      one report a line in, one record a line out
  cat report.txt | selon read - --format json

Without --format: readable on a terminal, jsonl elsewhere; with -o, by the ending
of the name. "2024-03-04" lets "Monday" be worked out; without a date it stays open.
Status: 0 all read, 1 some reports could not be read, 2 wrong usage.`,
  },
  schema: { about: "print the JSON Schema of every record" },
  why: {
    about: "show the rules and the words behind one record",
    file: "a report",
    record: "the id of a record, as `selon read` shows it: a1, e2, t3, v1",
    report: "which report, by number or id, when the file has several",
    examples: `Example:
  selon why report.txt a3 --published 2024-03-04`,
  },
  evaluate: {
    about: "score Selon on annotated reports",
    gold: "folder of the annotated data, one folder a set inside",
    scores: "folder of the last scores: compared with, then replaced",
    only: "only these subjects, joined by commas",
    examples: `Example:
  selon eval --gold gold --scores eval/scores --only times`,
    noFolder: folder => `--gold: there is no folder ${folder}`,
    noSubject: (name, all) => `--only: there is no subject "${name}"; there are: ${all}`,
    missing: (name, sets) => `${name}: not scored, the folder has no ${sets}`,
  },
  option: {
    format: "how to write the records, see below",
    output: "write to this file instead of the standard output; NAME.zip holds a file for each report",
    out: "write into this new folder: a file for each report, or a file for each table",
    table: tables => `csv, tsv, parquet: which records are the rows: ${tables} (attributions)`,
    excelFr: "csv for a French spreadsheet: semicolons, byte order mark, decimal commas",
    published: "day (or time with offset) of publication, ISO 8601; wins over what the reports say",
    language: codes => `language of the reports: ${codes}, or auto to find it (auto)`,
    from: formats => `how to read the input: ${formats} (auto)`,
    map: "fields of JSONL records, as text=body,published=date",
    minConfidence: "leave out records less sure than this, 0 to 1",
    jobs: "read in so many threads; the records come in the order of the input (1)",
    redact: "mask e-mail addresses and telephone numbers in what is written",
    noFormulaGuard: "csv: leave cells that begin with = + - @ as they are",
    config: "count what this file adds to Selon (selon.config.mjs, .js or .json here or above)",
    noConfig: "count no such file",
    help: "show this help",
    version: "show the version",
    helpCommand: "show the help of a command",
  },
  titles: { "Global Options:": "Options of every command:" },
  tryHelp: command => `Try: selon ${command ? `${command} ` : ""}--help`,
  notOneOf: (option, given, choices, meant) =>
    `${option} cannot be "${given}"${meant ? `; did you mean ${meant}?` : "."} Choose one of: ${choices.join(", ")}`,
  badDate: given =>
    `--published: "${given}" is no day of the calendar in ISO form; write it as 2024-03-31 or 2024-03-31T08:00+02:00`,
  badConfidence: given => `--min-confidence: "${given}" is no number from 0 to 1; write for example 0.7`,
  badJobs: given => `--jobs: "${given}" is no whole number from 1 to 256; write for example 4`,
  noFile: command =>
    `no report was named; give files or folders, or - to read the standard input. Try: selon ${command} --help`,
  isPath: path => `"${path}" is a report, not a command; write: selon read ${path}`,
  twiceStdin: "- stands twice; the standard input can be read only once",
  overwrites: (output, input, option = "-o") =>
    output === input
      ? `${option} ${output} would overwrite the input; choose another name`
      : `${option} ${output} lies in the folder that is read (${input}); choose a place outside it`,
  noFolder: (output, folder, option = "-o") =>
    `${option} ${output}: there is no folder ${folder}; create it first`,
  isFolder: output => `-o ${output} is a folder; name a file, or write --out ${output}`,
  isNoFolder: out => `--out ${out} is a file; name a folder, or write -o ${out}`,
  notEmpty: out => `--out ${out} already holds files; choose a new folder`,
  twoPlaces: "-o and --out exclude each other: one file, or a folder of files",
  oneReport: format =>
    `${format} holds one report and there are several; write them apart with --out FOLDER or -o NAME.zip`,
  manyFiles: format => `${format} needs several files a report; write --out FOLDER or -o NAME.zip`,
  tablesInZip: format =>
    `${format} makes no zip; write one table with -o FILE, or all of them with --out FOLDER`,
  tableInFolder: "--out FOLDER writes every table; leave --table away, or write one table with -o FILE",
  notForFormat: (option, format) => `${option} says nothing to the format ${format}`,
  binary: format => `${format} is not text and would garble the terminal; write -o FILE`,
  cannotWrite: (output, why) => `${output} could not be written: ${why}`,
  broke: (from, why) =>
    `${from}: Selon itself failed on this report (${why}); please tell its authors. The other reports are read`,
  progress: (read, failed) => `${read} read${failed ? `, ${failed} not` : ""}`,
  summary: (read, failed) => `${count(read, "report", "reports")} read, ${failed} could not be`,
  noRecord: (record, known) =>
    `there is no record ${record}. ${known.length ? `The report has ${known.join(", ")}` : "The report has none"}`,
  manyReports: n => `the file has ${n} reports; say which with --report 1 or --report ID`,
  noReport: (given, n) => `there is no report ${given}; the file has ${count(n, "report", "reports")}`,
  noGold: "--gold DIR is missing: name the folder of the annotated data",
  explain: {
    attribution: "who says what",
    entity: "entity",
    time: "time",
    event: "event",
    rules: "Why",
    unknownRule: "rule",
    words: "the deciding words",
    weighed: "what weighed most",
    takes: "takes",
    leaves: "leaves",
    parts: "Words",
    record: "Record",
    noReason: "This kind of record carries no rule names; its words are below.",
    part: {
      trigger: "trigger",
      name: "name",
      nominal: "nominal",
      pronoun: "pronoun",
    },
  },
  parser: message => message,
}

const fr: Messages = {
  about: `Lit des articles de presse et garde la trace de qui a dit quoi, sur quel évènement, quand, et avec quelle certitude ; chaque ligne renvoie aux mots dont elle vient. Fonctionne hors ligne.`,
  read: {
    about: "lit un ou plusieurs articles",
    files: "fichiers ou répertoires ; - est l’entrée standard",
    formats: "Formats (la fin de -o NOM les demande aussi) :",
    examples: `Exemples :
  selon read article.txt --published 2024-03-04
      qui dit quoi, pour être lu
  selon read page.html -o page-lue.html
      une page : le texte intact, ses marques et les fiches à côté
  selon read articles/ -o citations.csv --excel-fr
      une ligne par propos, pour un tableur ; --table events pour les évènements
  selon read articles/ --format brat --out annotations/
      des fichiers à part pour chaque article
  selon read articles.jsonl --map text=corps,published=date --format jsonl
      un article par ligne en entrée, une fiche par ligne en sortie
  cat article.txt | selon read - --format json

Sans --format : lisible sur un terminal, jsonl ailleurs ; avec -o, selon la fin du
nom. « 2024-03-04 » permet de calculer « lundi » ; sans date il reste ouvert.
Statut : 0 tout est lu, 1 des articles n’ont pu être lus, 2 mauvais usage.`,
  },
  schema: { about: "affiche le schéma JSON des fiches" },
  why: {
    about: "montre les règles et les mots derrière une fiche",
    file: "un article",
    record: "l’identifiant d’une fiche, tel que `selon read` le montre : a1, e2, t3, v1",
    report: "quel article, par numéro ou identifiant, quand le fichier en a plusieurs",
    examples: `Exemple :
  selon why article.txt a3 --published 2024-03-04`,
  },
  evaluate: {
    about: "mesure Selon sur des articles annotés",
    gold: "répertoire des données annotées, un répertoire par jeu",
    scores: "répertoire des derniers scores : comparés, puis remplacés",
    only: "seulement ces sujets, séparés par des virgules",
    examples: `Exemple :
  selon eval --gold gold --scores eval/scores --only times`,
    noFolder: folder => `--gold : il n’y a pas de répertoire ${folder}`,
    noSubject: (name, all) => `--only : il n’y a pas de sujet « ${name} » ; il y a : ${all}`,
    missing: (name, sets) => `${name} : pas de score, il manque au répertoire ${sets}`,
  },
  option: {
    format: "forme des fiches, voir plus bas",
    output: "écrit dans ce fichier au lieu de la sortie standard ; NOM.zip contient un fichier par article",
    out: "écrit dans ce nouveau répertoire : un fichier par article, ou un fichier par tableau",
    table: tables => `csv, tsv, parquet : quelles fiches font les lignes : ${tables} (attributions)`,
    excelFr: "csv pour un tableur français : points-virgules, marque d’ordre des octets, virgules décimales",
    published: "jour (ou heure avec décalage) de publication, ISO 8601 ; l’emporte sur ce que dit l’article",
    language: codes => `langue des articles : ${codes}, ou auto pour la trouver (auto)`,
    from: formats => `forme de l’entrée : ${formats} (auto)`,
    map: "champs des notices JSONL, comme text=corps,published=date",
    minConfidence: "laisse de côté les fiches moins sûres, de 0 à 1",
    jobs: "lit dans autant de fils ; les fiches viennent dans l’ordre de l’entrée (1)",
    redact: "masque adresses électroniques et numéros de téléphone dans ce qui est écrit",
    noFormulaGuard: "csv : laisse telles quelles les cellules qui commencent par = + - @",
    config: "compte ce que ce fichier ajoute à Selon (selon.config.mjs, .js ou .json, ici ou plus haut)",
    noConfig: "ne compte aucun tel fichier",
    help: "affiche cette aide",
    version: "affiche la version",
    helpCommand: "affiche l’aide d’une commande",
  },
  titles: {
    "Usage:": "Usage :",
    "Arguments:": "Arguments :",
    "Options:": "Options :",
    "Commands:": "Commandes :",
    "Global Options:": "Options de toutes les commandes :",
  },
  tryHelp: command => `Essayez : selon ${command ? `${command} ` : ""}--help`,
  notOneOf: (option, given, choices, meant) =>
    `${option} ne peut pas être « ${given} »${meant ? ` ; vouliez-vous dire ${meant} ?` : "."} Au choix : ${choices.join(", ")}`,
  badDate: given =>
    `--published : « ${given} » n’est pas un jour du calendrier en forme ISO ; écrivez 2024-03-31 ou 2024-03-31T08:00+02:00`,
  badConfidence: given =>
    `--min-confidence : « ${given} » n’est pas un nombre de 0 à 1 ; écrivez par exemple 0.7`,
  badJobs: given => `--jobs : « ${given} » n’est pas un nombre entier de 1 à 256 ; écrivez par exemple 4`,
  noFile: command =>
    `aucun article n’est nommé ; donnez des fichiers ou des répertoires, ou - pour lire l’entrée standard. Essayez : selon ${command} --help`,
  isPath: path => `« ${path} » est un article, non une commande ; écrivez : selon read ${path}`,
  twiceStdin: "- figure deux fois ; l’entrée standard ne se lit qu’une fois",
  overwrites: (output, input, option = "-o") =>
    output === input
      ? `${option} ${output} écraserait l’entrée ; choisissez un autre nom`
      : `${option} ${output} se trouve dans le répertoire lu (${input}) ; choisissez un endroit hors de lui`,
  noFolder: (output, folder, option = "-o") =>
    `${option} ${output} : le répertoire ${folder} n’existe pas ; créez-le d’abord`,
  isFolder: output => `-o ${output} est un répertoire ; nommez un fichier, ou écrivez --out ${output}`,
  isNoFolder: out => `--out ${out} est un fichier ; nommez un répertoire, ou écrivez -o ${out}`,
  notEmpty: out => `--out ${out} contient déjà des fichiers ; choisissez un nouveau répertoire`,
  twoPlaces: "-o et --out s’excluent : un fichier, ou un répertoire de fichiers",
  oneReport: format =>
    `${format} contient un seul article et il y en a plusieurs ; séparez-les par --out DOSSIER ou -o NOM.zip`,
  manyFiles: format =>
    `${format} demande plusieurs fichiers par article ; écrivez --out DOSSIER ou -o NOM.zip`,
  tablesInZip: format =>
    `${format} ne fait pas de zip ; écrivez un tableau par -o FICHIER, ou tous par --out DOSSIER`,
  tableInFolder:
    "--out DOSSIER écrit tous les tableaux ; laissez --table, ou écrivez un tableau par -o FICHIER",
  notForFormat: (option, format) => `${option} ne dit rien au format ${format}`,
  binary: format => `${format} n’est pas du texte et brouillerait le terminal ; écrivez -o FICHIER`,
  cannotWrite: (output, why) => `${output} n’a pas pu être écrit : ${why}`,
  broke: (from, why) =>
    `${from} : Selon lui-même a échoué sur cet article (${why}) ; signalez-le à ses auteurs. Les autres articles sont lus`,
  progress: (read, failed) => `${read} lus${failed ? `, ${failed} non` : ""}`,
  summary: (read, failed) => `${count(read, "article lu", "articles lus")}, ${failed} n’ont pas pu l’être`,
  noRecord: (record, known) =>
    `il n’y a pas de fiche ${record}. ${known.length ? `L’article a ${known.join(", ")}` : "L’article n’en a aucune"}`,
  manyReports: n => `le fichier a ${n} articles ; dites lequel par --report 1 ou --report ID`,
  noReport: (given, n) => `il n’y a pas d’article ${given} ; le fichier en a ${n}`,
  noGold: "--gold RÉPERTOIRE manque : nommez le répertoire des données annotées",
  explain: {
    attribution: "qui dit quoi",
    entity: "entité",
    time: "moment",
    event: "évènement",
    rules: "Pourquoi",
    unknownRule: "règle",
    words: "les mots qui décident",
    weighed: "ce qui a pesé le plus",
    takes: "prend",
    leaves: "laisse",
    parts: "Mots",
    record: "Fiche",
    noReason: "Ce genre de fiche ne porte pas de nom de règle ; ses mots suivent.",
    part: {
      trigger: "mot porteur",
      name: "nom propre",
      nominal: "nom commun",
      pronoun: "pronom",
    },
  },
  parser: message => {
    const told = message.replace(/(?<=missing required argument ')[^']+/, placeInFrench)
    return PARSER_FR.reduce((said, [pattern, words]) => said.replace(pattern, words), told)
  },
}

export const messages: Readonly<Record<Interface, Messages>> = { en, fr }

const PARSER_FR: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.+?)'/, "option inconnue « $1 »"],
  [/unknown command '(.+?)'/, "commande inconnue « $1 »"],
  [/missing required argument '(.+?)'/, "il manque l’argument « $1 »"],
  [/option '(.+?)' argument missing/, "l’option « $1 » attend une valeur"],
  [/required option '(.+?)' not specified/, "il manque l’option « $1 »"],
  [
    /too many arguments( for '(.+?)')?\. Expected (\d+) arguments? but got (\d+)\./,
    "trop d’arguments ($4 au lieu de $3)",
  ],
  [/\(Did you mean one of (.+?)\?\)/, "(Vouliez-vous dire l’un de : $1 ?)"],
  [/\(Did you mean (.+?)\?\)/, "(Vouliez-vous dire $1 ?)"],
]

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`
}
