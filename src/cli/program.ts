import { existsSync } from "node:fs"
import { Command, type CommanderError, Help } from "commander"
import packageJson from "../../package.json" with { type: "json" }
import { findConfig } from "../config/find.ts"
import type { Settings } from "../config/load.ts"
import { TABLES } from "../export/format.ts"
import { LANGUAGES } from "../lang/index.ts"
import { isDossier } from "../store/place.ts"
import { SHARES } from "../store/shares.ts"
import type { AskOptions, Question } from "./ask.ts"
import { askWords } from "./ask-words.ts"
import { dossierWords } from "./dossier-words.ts"
import { formatHelp } from "./format-help.ts"
import { handWords } from "./hand-words.ts"
import { GROUPS, type HelpWords, helpWords } from "./help-words.ts"
import { inputFormats } from "./input-options.ts"
import { placesTold } from "./place-words.ts"
import { serveWords } from "./serve-words.ts"
import type { Terminal } from "./terminal.ts"
import { harmless } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { whoWords } from "./who-words.ts"
import { workWords } from "./work-words.ts"

/** The commands and their options. Each command's own code is loaded when it is called. `finish` receives the exit
 * status of the command that ran. */
export function programFor(terminal: Terminal, finish: (status: number) => void): Command {
  const { say } = terminal
  const help = helpWords[terminal.lang]
  const program = new Command("selon")
    .description(say.about)
    .version(packageJson.version, "-V, --version", say.option.version)
    .helpOption("-h, --help", say.option.help)
    .helpCommand("help [command]", say.option.helpCommand)
    .option("--config <file>", say.option.config)
    .option("--no-config", say.option.noConfig)
    .option("-q, --quiet", help.quiet)
    .option("-v, --verbose", help.verbose)
    .addHelpText("after", `\n${help.after}\n`)
    .showSuggestionAfterError()
    .showHelpAfterError(say.tryHelp(""))
    .hook("preAction", async () => {
      const { config, quiet, verbose } = program.opts()
      terminal.loudness = quiet ? "quiet" : verbose ? "verbose" : "usual"
      terminal.settings = await settingsFor(config)
    })
    .exitOverride()
    .configureHelp({
      styleTitle: title => say.titles[title] ?? title,
      showGlobalOptions: true,
      // The first page names the commands; what they take stands on their own pages.
      subcommandTerm: command => command.name(),
      // What an option is without being given is in its description, in the person's words.
      optionDescription: option => option.description,
      optionTerm: ({ flags }) => placesTold(flags, terminal.lang),
      commandUsage: command => placesTold(new Help().commandUsage(command), terminal.lang),
      helpWidth: Math.min(terminal.width, 100),
    })
    .configureOutput({
      writeOut: text => terminal.stdout.write(text),
      writeErr: text => terminal.stderr.write(text),
      outputError: (text, write) => write(`selon: ${harmless(say.parser(text.replace(/^error: /, "")))}`),
    })

  withInput(
    command(program, "read [files...]", say.read.about, terminal)
      .usage("[options] [FILE|DIR|-]...")
      .option("-f, --format <format>", say.option.format)
      .option("-o, --output <file>", say.option.output)
      .option("--out <folder>", say.option.out)
      .option("--table <records>", say.option.table(TABLES.join(", "))),
    terminal,
  )
    .option("--min-confidence <number>", say.option.minConfidence)
    .option("-j, --jobs <number>", say.option.jobs)
    .option("--redact", say.option.redact)
    .option("--excel-fr", say.option.excelFr)
    .option("--no-formula-guard", say.option.noFormulaGuard)
    .addHelpText("after", () => `\n${formatHelp(terminal)}\n\n${say.read.examples}\n`)
    .action(async (files: string[], options) => {
      const { readCommand } = await import("./read.ts")
      finish(await readCommand(files, options, terminal))
    })

  withInput(command(program, "why <file> <record>", say.why.about, terminal), terminal)
    .option("--report <which>", say.why.report)
    .addHelpText("after", `\n${say.why.examples}\n`)
    .action(async (file: string, record: string, options) => {
      const { whyCommand } = await import("./why.ts")
      finish(await whyCommand(file, record, options, terminal))
    })

  withDossiers(program, terminal, finish)
  const served = serveWords[terminal.lang]
  command(program, "serve [dossier]", served.about, terminal)
    .option("--host <address>", served.host, "127.0.0.1")
    .option("--port <number>", served.port, "7357")
    .option("--token <token>", served.token)
    .option("--open", served.open)
    .option("--add <files...>", served.add)
    .addHelpText("after", `\n${served.examples}\n`)
    .action(async (dossier: string | undefined, options) => {
      const { serveCommand } = await import("./serve.ts")
      finish(await serveCommand(dossier, options, terminal))
    })
  const who = whoWords[terminal.lang]
  withInput(command(program, "who [files...]", who.about, terminal), terminal)
    .option("--aliases <file>", who.aliases)
    .option("--named", who.named)
    .option("--unnamed", dossierWords[terminal.lang].unnamed)
    .option("--per <side>", dossierWords[terminal.lang].per(SHARES.join(", ")))
    .option("--since <day>", askWords[terminal.lang].since)
    .option("--until <day>", askWords[terminal.lang].until)
    .option("-f, --format <format>", askWords[terminal.lang].format)
    .option("--redact", say.option.redact)
    .option("--excel-fr", say.option.excelFr)
    .option("--no-formula-guard", say.option.noFormulaGuard)
    .addHelpText("after", `\n${who.examples}\n`)
    .action(async (files: string[], options) => {
      // Dossiers, and counts that are cut in a way of their own, are for the database.
      if (isOfDossier(files, options)) {
        const { askCommand } = await import("./ask.ts")
        finish(await askCommand("who", files, options, terminal))
        return
      }
      const { whoCommand } = await import("./who.ts")
      finish(await whoCommand(files, options, terminal))
    })

  withQuestions(program, terminal, finish)

  command(program, "schema", say.schema.about, terminal).action(async () => {
    const { schemaCommand } = await import("./schema.ts")
    finish(await schemaCommand(terminal))
  })

  command(program, "eval", say.evaluate.about, terminal)
    .requiredOption("--gold <folder>", say.evaluate.gold)
    .option("--scores <folder>", say.evaluate.scores)
    .option("--only <subjects>", say.evaluate.only)
    .addHelpText("after", `\n${say.evaluate.examples}\n`)
    .action(async options => {
      const { evalCommand } = await import("./evaluate.ts")
      finish(await evalCommand(options, terminal))
    })

  command(program, "completion <shell>", help.completion.about, terminal)
    .addHelpText("after", `\n${help.completion.examples}\n`)
    .action(async (given: string) => {
      const { completionFor, SHELLS } = await import("./completion.ts")
      const shell = SHELLS.find(one => one === given)
      if (!shell) throw new UsageError(help.noShell(given))
      terminal.stdout.write(completionFor(shell, program))
      finish(0)
    })

  return grouped(program, help)
}

/** Puts the commands of the first page of help in groups, in the order of `GROUPS`. */
function grouped(program: Command, { groups }: HelpWords): Command {
  const order = Object.values(GROUPS).flat() as readonly string[]
  const place = (command: Command) => (order.indexOf(command.name()) + 1 || order.length + 1) - 1
  for (const command of program.commands) {
    const group = (["read", "ask", "keep"] as const).find(name =>
      (GROUPS[name] as readonly string[]).includes(command.name()),
    )
    command.helpGroup(groups[group ?? "more"])
  }
  ;(program.commands as Command[]).sort((a, b) => place(a) - place(b))
  return program
}

function isOfDossier(files: readonly string[], { per, unnamed, since, until }: AskOptions): boolean {
  return (files.length === 1 && isDossier(files[0]!)) || Boolean(per ?? unnamed ?? since ?? until)
}

/** Dossiers: filled and carried over. */
function withDossiers(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const words = dossierWords[terminal.lang]
  const made = (name: keyof typeof words.about, args: string) =>
    command(program, `${name} ${args}`, words.about[name], terminal).addHelpText(
      "after",
      `\n${words.examples[name]}\n`,
    )

  const queue = workWords[terminal.lang]
  withInput(made("add", "<dossier> [files...]"), terminal)
    .option("--queue", queue.queue)
    .option("--shard <reports>", queue.shard)
    .action(async (dossier: string, files: string[], options) => {
      if (options.queue) {
        const { enqueueCommand } = await import("./enqueue.ts")
        finish(await enqueueCommand(dossier, files, options, terminal))
        return
      }
      if (options.shard !== undefined) throw new UsageError(queue.onlyWith("--shard", "--queue"))
      const { addCommand } = await import("./add.ts")
      finish(await addCommand(dossier, files, options, terminal))
    })
  command(program, "work <dossier>", queue.about, terminal)
    .option("-j, --jobs <number>", queue.jobs)
    .option("--once", queue.once)
    .option("--status", queue.status)
    .option("-f, --format <format>", queue.format)
    .option("--again", queue.again)
    .option("--lease <seconds>", queue.lease)
    .option("--budget <seconds>", queue.budget)
    .option("--memory <megabytes>", queue.memory)
    .option("--no-joins", queue.noJoins)
    .addHelpText("after", `\n${queue.examples}\n`)
    .action(async (dossier: string, options) => {
      const { workCommand } = await import("./work.ts")
      finish(await workCommand(dossier, options, terminal))
    })
  made("export", "<dossier>")
    .option("-o, --output <file>", words.output)
    .action(async (dossier: string, options) => {
      const { exportCommand } = await import("./transfer.ts")
      finish(await exportCommand(dossier, options, terminal))
    })
  made("import", "<dossier> <file>").action(async (dossier: string, file: string) => {
    const { importCommand } = await import("./transfer.ts")
    finish(await importCommand(dossier, file, terminal))
  })
  const notes = handWords[terminal.lang]
  const noting = (name: keyof typeof notes.about, args: string) =>
    command(program, `${name} ${args}`, notes.about[name], terminal).addHelpText(
      "after",
      `\n${notes.examples[name]}\n`,
    )
  noting("correct", "<dossier> <report> <record> <fields...>").action(
    async (dossier: string, report: string, record: string, fields: string[]) => {
      const { correctCommand } = await import("./hand.ts")
      finish(await correctCommand(dossier, report, record, fields, terminal))
    },
  )
  noting("dismiss", "<dossier> <report> <record>")
    .option("--reason <words>", notes.reason)
    .action(async (dossier: string, report: string, record: string, options) => {
      const { dismissCommand } = await import("./hand.ts")
      finish(await dismissCommand(dossier, report, record, options, terminal))
    })
  noting("alias", "<dossier> <name> <same-as>").action(
    async (dossier: string, name: string, sameAs: string) => {
      const { aliasCommand } = await import("./hand.ts")
      finish(await aliasCommand(dossier, name, sameAs, terminal))
    },
  )
  noting("noted", "<dossier>")
    .option("-f, --format <format>", askWords[terminal.lang].format)
    .action(async (dossier: string, options) => {
      const { notedCommand } = await import("./hand.ts")
      finish(await notedCommand(dossier, options, terminal))
    })
  noting("undo", "<dossier> <note>").action(async (dossier: string, note: string) => {
    const { undoCommand } = await import("./hand.ts")
    finish(await undoCommand(dossier, note, terminal))
  })
  made("move", "<dossier> <to>").action(async (dossier: string, to: string) => {
    const { moveCommand } = await import("./transfer.ts")
    finish(await moveCommand(dossier, to, terminal))
  })
}

/** The questions over many reports. */
function withQuestions(program: Command, terminal: Terminal, finish: (status: number) => void): void {
  const { say } = terminal
  const words = askWords[terminal.lang]
  const question = (name: keyof typeof words.about, args: string) =>
    withInput(command(program, `${name} ${args}`, words.about[name], terminal), terminal)
      .option("-f, --format <format>", words.format)
      .option("--redact", say.option.redact)
      .option("--excel-fr", say.option.excelFr)
      .option("--no-formula-guard", say.option.noFormulaGuard)
      .addHelpText("after", `\n${words.examples[name]}\n`)
  const ask = (name: Question) => async (files: string[], options: AskOptions) => {
    const { askCommand } = await import("./ask.ts")
    finish(await askCommand(name, files, options, terminal))
  }
  const between = (made: Command) =>
    made.option("--since <day>", words.since).option("--until <day>", words.until)

  between(question("timeline", "[files...]"))
    .option("--about <words>", words.on)
    .option("--story <id>", words.story)
    .action(ask("timeline"))
  for (const name of ["quotes", "events"] as const) {
    between(question(name, "[files...]"))
      .option("--by <speaker>", words.by)
      .option("--about <words>", words.on)
      .action(ask(name))
  }
  question("story", "[files...]")
    .option("--story <id>", words.story)
    .option("--contradictions", words.contradictions)
    .action(ask("story"))
  question("compare", "[files...]").option("--sides <outlets>", words.sidesOption).action(ask("compare"))
  question("search", "<words> [files...]").action(
    async (query: string, files: string[], options: AskOptions) =>
      ask("search")(files, { ...options, query }),
  )
  question("diff", "<old> <new>").action(async (old: string, now: string, options: AskOptions) => {
    const { diffCommand } = await import("./ask.ts")
    finish(await diffCommand(old, now, options, terminal))
  })
}

/** The config that is named, or else the nearest there is; `false`: none is wanted. What checks it is loaded only when there
 * is one. */
async function settingsFor(named: string | false | undefined): Promise<Settings | null> {
  const file = named === undefined ? findConfig(process.cwd()) : named || null
  if (file === null) return null
  const { loadConfig } = await import("../config/load.ts")
  return loadConfig(file)
}

/** What the parser's own errors end with: 0 for help and version, 2 for everything else. */
export function statusOf(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2
}

/** `selon report.txt` is a report in the place of a command: say so, rather than "unknown command". */
export function refusePath(args: readonly string[], { say }: Terminal): void {
  const first = args[0]
  if (first !== undefined && !first.startsWith("-") && /[./\\]/.test(first) && existsSync(first)) {
    throw new UsageError(say.isPath(first))
  }
}

function command(program: Command, name: string, about: string, { say }: Terminal): Command {
  const made = program.command(name).description(about).helpOption("-h, --help", say.option.help)
  return made.showHelpAfterError(say.tryHelp(made.name()))
}

function withInput(command: Command, terminal: Terminal): Command {
  const { say } = terminal
  return command
    .option("-p, --published <date>", say.option.published)
    .option("-l, --language <language>", say.option.language(LANGUAGES.map(({ code }) => code).join(", ")))
    .option("--from <format>", say.option.from(inputFormats(terminal).join(", ")))
    .option("--map <fields>", say.option.map)
}
