import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { printed } from "./terminal.ts"

/** What the documentation shows is what the command prints. A block that begins with `$ selon …` is run, from the
 * project's folder, in a terminal of 88 columns that speaks the page's language, and compared with what stands under it;
 * `…` on a line of its own stands for any number of lines. `DOCS=write npx vitest run tests/documented.test.ts` writes
 * the outputs anew. */
const BLOCK = /```console\n\$ selon (.*)\n([\s\S]*?)```/g

const pages = [
  ...["README.md", "README.fr.md"],
  ...readdirSync("docs", { recursive: true, encoding: "utf8" }).map(name => join("docs", name)),
].filter(name => name.endsWith(".md"))

const examples = pages.flatMap(page => {
  const text = readIf(page)
  return [...text.matchAll(BLOCK)].map(match => ({
    page,
    command: match[1] as string,
    shown: match[2] as string,
  }))
})

test("the documentation has examples to run", () => {
  expect(examples.length).toBeGreaterThan(5)
})

test.each(examples)("$page: selon $command", { timeout: 60_000 }, async ({ page, command, shown }) => {
  const output = await outputOf(command, page.endsWith(".fr.md") ? "fr" : "en")
  if (process.env.DOCS === "write") rewrite(page, command, shown, output)
  else expect(output).toEqual(expect.stringMatching(patternOf(shown)))
})

async function outputOf(command: string, lang: "fr" | "en"): Promise<string> {
  return `${(await printed(argsOf(command), { lang, width: 88 })).trimEnd()}\n`
}

/** Words of a command line, double quotes kept together. */
function argsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? (match[2] as string))
}

/** The shown text, where a line of `…` alone stands for any lines. */
function patternOf(shown: string): RegExp {
  const parts = shown.split(/^…\n/m).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join("[\\s\\S]*?")}$`)
}

/** Puts what was printed in the place of what was shown; where that was cut at a `…`, the new text is cut after as many
 * lines. */
function rewrite(page: string, command: string, shown: string, printed: string): void {
  const at = shown.split("\n").indexOf("…")
  const lines = printed.split("\n")
  const cut = at > 0 && lines.length > at + 1 ? `${lines.slice(0, at).join("\n")}\n…\n` : printed
  const text = readFileSync(page, "utf8")
  writeFileSync(
    page,
    text.replace(`$ selon ${command}\n${shown}`, () => `$ selon ${command}\n${cut}`),
  )
}

function readIf(page: string): string {
  try {
    return readFileSync(page, "utf8")
  } catch {
    return ""
  }
}
