import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Interface } from "../../src/export/format.ts"
import { commandTable } from "./commands.ts"
import { dependencyTable } from "./dependencies.ts"
import { endpointTable } from "./endpoints.ts"
import { figures, scoreTable } from "./figures.ts"
import { fieldTable } from "./record.ts"
import { frenchSpaces } from "./spaces.ts"

/** Parts of the documentation that are made from what they tell of, so that they cannot go stale. They stand between
 * `<!-- made: NAME ARGUMENT -->` and `<!-- /made -->`; `npm run docs:write` makes them anew, a test compares. */
const MAKERS: Readonly<Record<string, (argument: string, lang: Interface) => string | Promise<string>>> = {
  command: commandTable,
  dependencies: dependencyTable,
  endpoints: endpointTable,
  figures,
  file: fileBlock,
  record: fieldTable,
  score: scoreTable,
}

const PART = /<!-- made: (\S+)(?: (.*?))? -->\n[\s\S]*?<!-- \/made -->/g

const root = join(import.meta.dirname, "..", "..")

/** The pages that may have such parts, as paths from the project's folder. */
export const pages: readonly string[] = [
  ...["README.md", "README.fr.md"],
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".md") && !name.startsWith(".vitepress"))
    .map(name => join("docs", name))
    .sort(),
]

/** A file of the project as a block of code. */
function fileBlock(path: string): string {
  const language = path.slice(path.lastIndexOf(".") + 1).toLowerCase()
  return `\`\`\`${language === "py" ? "python" : language}\n${pageText(path).trimEnd()}\n\`\`\``
}

/** The language of a page. */
export function languageOf(page: string): Interface {
  return page.endsWith(".fr.md") ? "fr" : "en"
}

/** The page as it should be, its made parts in its language, and in French its spaces as French
 * wants them. Throws for a part that nobody makes. */
export async function remade(text: string, lang: Interface): Promise<string> {
  let now = ""
  let at = 0
  for (const part of text.matchAll(PART)) {
    const [whole, name = "", argument = ""] = part
    const make = MAKERS[name]
    if (!make) throw new Error(`nothing makes "${name}"; there are: ${Object.keys(MAKERS).join(", ")}`)
    const mark = argument ? `${name} ${argument}` : name
    const made = (await make(argument, lang)).trim()
    now += `${text.slice(at, part.index)}<!-- made: ${mark} -->\n${made}\n<!-- /made -->`
    at = part.index + whole.length
  }
  const whole = now + text.slice(at)
  return lang === "fr" ? frenchSpaces(whole) : whole
}

export function pageText(page: string): string {
  return readFileSync(join(root, page), "utf8")
}

/** Writes every page as it should be. */
export async function remakeAll(): Promise<void> {
  for (const page of pages) {
    const text = pageText(page)
    const now = await remade(text, languageOf(page))
    if (now !== text) writeFileSync(join(root, page), now)
  }
}
