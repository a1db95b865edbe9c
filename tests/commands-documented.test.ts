import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { messages } from "../src/cli/messages.ts"
import { programFor } from "../src/cli/program.ts"
import type { Terminal } from "../src/cli/terminal.ts"

const english = [
  "README.md",
  ...readdirSync("docs", { encoding: "utf8" })
    .filter(name => name.endsWith(".md"))
    .map(name => join("docs", name)),
]
  .map(path => readFileSync(path, "utf8"))
  .join("\n")

const program = programFor(
  {
    stdout: process.stdout,
    stderr: process.stderr,
    lang: "en",
    say: messages.en,
    colour: false,
    width: 80,
  } as unknown as Terminal,
  () => {},
)

test.each(program.commands.map(command => command.name()))(
  "selon %s is told of in the documentation",
  name => {
    expect(english).toMatch(new RegExp(`selon ${name}\\b|\`(?:selon )?${name}\\b`))
  },
)

test.each(
  program.commands.flatMap(command =>
    command.options.map(option => [command.name(), option.long ?? option.flags, option.description] as const),
  ),
)("selon %s %s says in its help what it does", (_name, _option, description) => {
  expect(description.length).toBeGreaterThan(3)
})
