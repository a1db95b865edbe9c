import type { Interface } from "../export/format.ts"

/** The first page of help, and what all commands share, in the person's language. */
export interface HelpWords {
  /** Titles of the groups of commands on the first page, in their order. */
  readonly groups: Readonly<Record<"read" | "ask" | "keep" | "more", string>>
  /** What stands under the commands: examples, exit status, variables. */
  readonly after: string
  readonly quiet: string
  readonly verbose: string
  readonly completion: { readonly about: string; readonly examples: string }
  readonly noShell: (given: string) => string
  /** A report that was read, for `--verbose`. */
  readonly told: (
    origin: string,
    language: string,
    statements: number,
    events: number,
    doubts: number,
  ) => string
}

/** Which commands stand in which group; the others are last. */
export const GROUPS = {
  read: ["read", "why", "diff"],
  ask: ["timeline", "story", "who", "quotes", "events", "search", "compare"],
  keep: ["serve", "add", "work", "correct", "dismiss", "alias", "noted", "undo", "export", "import", "move"],
} as const satisfies Partial<Record<keyof HelpWords["groups"], readonly string[]>>

const en: HelpWords = {
  groups: {
    read: "Reports:",
    ask: "Questions over many reports (files, folders, or a dossier):",
    keep: "Dossiers:",
    more: "More:",
  },
  after: `Examples:
  selon read report.txt --published 2024-03-04      who says what, times, events
  selon quotes reports/ --by minister               what ministers say in a folder of reports
  selon timeline reports/                           one chronology, sources counted
  selon serve --add reports/ --open                 all of it in a browser
  selon help read                                   the options of a command, with examples

Exit status: 0 all read, 1 something could not be read or written, 2 wrong usage.
LC_ALL, LC_MESSAGES or LANG in French: messages and tables in French. NO_COLOR: no
colours; FORCE_COLOR: colours in a pipe too.`,
  quiet: "errors only: no progress, no summaries",
  verbose: "tell of each report what was found in it, and every doubt",
  completion: {
    about: "a script that completes commands, options and values in your shell",
    examples: `Examples:
  selon completion bash >> ~/.bashrc
  selon completion zsh > ~/.zfunc/_selon      with fpath+=~/.zfunc before compinit
  selon completion fish > ~/.config/fish/completions/selon.fish`,
  },
  noShell: given => `there is no completion for "${given}"; choose one of: bash, zsh, fish`,
  told: (origin, language, statements, events, doubts) =>
    `${origin}: ${language}, ${many(statements, "statement")}, ${many(events, "event")}, ${many(doubts, "doubt")}`,
}

const fr: HelpWords = {
  groups: {
    read: "Articles :",
    ask: "Questions à de nombreux articles (fichiers, répertoires, ou un dossier) :",
    keep: "Dossiers :",
    more: "Encore :",
  },
  after: `Exemples :
  selon read article.txt --published 2024-03-04     qui dit quoi, dates, évènements
  selon quotes articles/ --by ministre              ce que disent les ministres dans un répertoire d’articles
  selon timeline articles/                          une seule chronologie, sources comptées
  selon serve --add articles/ --open                le tout dans un navigateur
  selon help read                                   les options d’une commande, avec des exemples

Statut : 0 tout est lu, 1 quelque chose n’a pu être lu ou écrit, 2 mauvais usage.
LC_ALL, LC_MESSAGES ou LANG en français : messages et tableaux en français. NO_COLOR :
sans couleurs ; FORCE_COLOR : des couleurs dans un tube aussi.`,
  quiet: "seulement les erreurs : ni progression ni bilan",
  verbose: "dit de chaque article ce qui y est trouvé, et chaque doute",
  completion: {
    about: "un script qui complète commandes, options et valeurs dans votre interpréteur",
    examples: `Exemples :
  selon completion bash >> ~/.bashrc
  selon completion zsh > ~/.zfunc/_selon      avec fpath+=~/.zfunc avant compinit
  selon completion fish > ~/.config/fish/completions/selon.fish`,
  },
  noShell: given => `pas de complétion pour « ${given} » ; au choix : bash, zsh, fish`,
  told: (origin, language, statements, events, doubts) =>
    `${origin} : ${language}, ${count(statements, "propos", "propos")}, ${count(events, "évènement", "évènements")}, ${count(doubts, "doute", "doutes")}`,
}

export const helpWords: Readonly<Record<Interface, HelpWords>> = { en, fr }

function many(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? "" : "s"}`
}

function count(n: number, one: string, more: string): string {
  return `${n} ${n < 2 ? one : more}`
}
