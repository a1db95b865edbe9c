import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { program } from "../scripts/made/commands.ts"
import { languageOf, pages, pageText, remade, remakeAll } from "../scripts/made/index.ts"
import { shapes } from "../scripts/made/record.ts"
import { frenchSpaces } from "../scripts/made/spaces.ts"
import { messages } from "../src/cli/messages.ts"

/** Figures, tables of commands and fields, and the list of dependencies stand in the documentation as they are made
 * today. `npm run docs:write` makes them anew. */
if (process.env.DOCS === "write") await remakeAll()

const root = join(import.meta.dirname, "..")
const made = pages.filter(page => pageText(page).includes("<!-- made: ") || languageOf(page) === "fr")

test("some pages have parts that are made", () => {
  expect(made.length).toBeGreaterThan(3)
})

test.each(made)("%s says what is so today (else: npm run docs:write)", async page => {
  expect(await remade(pageText(page), languageOf(page))).toBe(pageText(page))
})

test("a part that nobody makes is refused", async () => {
  await expect(remade("<!-- made: weather -->\n<!-- /made -->", "en")).rejects.toThrow(
    'nothing makes "weather"',
  )
})

test("French pages have spaces that do not break, and code is left alone", () => {
  const page =
    "« Oui » : 12 % de 10 000 ; non !\n\n`« a » : b ;`\n\n```\nusage : x ; y\n```\n[a : b](c%20;d)\n"
  expect(frenchSpaces(page)).toBe(
    "«\u202fOui\u202f»\u00a0: 12\u202f% de 10\u202f000\u202f; non\u202f!\n\n`« a » : b ;`\n\n```\nusage : x ; y\n```\n[a\u00a0: b](c%20;d)\n",
  )
  expect(frenchSpaces(frenchSpaces(page))).toBe(frenchSpaces(page))
})

test("every command has its table of options in docs/commands.md", () => {
  const text = pageText("docs/commands.md")
  for (const { name } of program("en").commands.map(command => ({ name: command.name() })))
    expect(text).toContain(`<!-- made: command ${name} -->`)
  for (const { long } of program("en").options) expect(text).toContain(long)
})

test("every shape of the record has its table of fields in docs/record.md", () => {
  const text = pageText("docs/record.md")
  for (const shape of shapes()) expect(text).toContain(`<!-- made: record ${shape} -->`)
})

test("the two languages have the same commands and options, each with words of its own", () => {
  expect(Object.keys(messages)).toEqual(["en", "fr"])
  const [en, fr] = [program("en"), program("fr")]
  const told = (one: typeof en) =>
    one.commands.map(command => [command.name(), ...command.options.map(option => option.flags)])
  expect(told(fr)).toEqual(told(en))
  for (const [i, command] of fr.commands.entries()) {
    expect(command.description()).not.toBe(en.commands[i]?.description())
    for (const option of command.options) expect(option.description.length).toBeGreaterThan(3)
  }
})

/** Where a relative link of a page leads, from the project's folder, with the part it points at. */
function linksOf(page: string): { link: string; target: string; part: string | undefined }[] {
  const text = pageText(page).replace(/^```[\s\S]*?^```/gm, "")
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter(link => !/^(?:[a-z]+:)/i.test(link))
    .map(link => {
      const [path = "", part] = link.split("#")
      return { link, target: path ? join(dirname(page), path) : page, part }
    })
}

const linked = [...pages, "ARCHITECTURE.md", "MODELS.md", "cases/README.md", "samples/README.md"]

test.each(linked)("%s: its links lead somewhere", page => {
  const lost = linksOf(page).filter(({ target, part }) => {
    if (!existsSync(join(root, target))) return true
    if (!part || !target.endsWith(".md")) return false
    const headings = [...pageText(target).matchAll(/^#{1,4} (.+)$/gm)].map(([, words = ""]) => slug(words))
    return !headings.includes(part)
  })
  expect(lost.map(({ link }) => link)).toEqual([])
})

/** A heading as the address of its place, as GitHub and the site make it. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[`*]/g, "")
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s+/g, "-")
}
