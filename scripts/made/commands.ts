import type { Command } from "commander"
import { messages } from "../../src/cli/messages.ts"
import { placesTold } from "../../src/cli/place-words.ts"
import { programFor } from "../../src/cli/program.ts"
import type { Terminal } from "../../src/cli/terminal.ts"
import type { Interface } from "../../src/export/format.ts"
import { toldIn } from "./french.ts"
import { table } from "./table.ts"

/** The command and its options, as it knows them itself. */
export function program(lang: Interface): Command {
  const streams = { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr }
  const terminal = { ...streams, lang, say: messages[lang], colour: false, width: 100 }
  return programFor(terminal as unknown as Terminal, () => {})
}

/** `all`: one line a command. Else the usage and the options of the one named. */
export function commandTable(name: string, lang: Interface): string {
  const { commands } = program(lang)
  if (name === "all") {
    const rows = commands.map(one => [`[\`selon ${one.name()}\`](#selon-${one.name()})`, one.description()])
    return table([toldIn(lang, "command"), toldIn(lang, "what it does")], rows)
  }
  const command = commands.find(one => one.name() === name)
  if (!command) throw new Error(`there is no command "${name}"`)
  const rows = command.options.map(({ flags, description }) => [
    `\`${placesTold(flags, lang)}\``,
    description,
  ])
  const usage =
    `\`\`\`\nselon ${name} ${placesTold(command.usage(), lang).replace(/^\[options\] ?/, "")}`.trimEnd()
  return `${usage}\n\`\`\`\n\n${rows.length ? table([toldIn(lang, "option"), ""], rows) : toldIn(lang, "No options.")}`
}
