import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { describe, expect, test } from "vitest"
import { pageText } from "../scripts/made/index.ts"

/** Guides for people who read with Selon are in English and in French, `x.md` and `x.fr.md`, with the same sections, tables,
 * examples and made parts. Those for people who program with it, or change it, are in English alone. */
const ENGLISH_ALONE = [
  "browser.md",
  "extending.md",
  "guides/build-on-it.md",
  "hazards.md",
  "package.md",
  "pipes.md",
]
/** Sections whose figures are kept in the English page alone, to which the French one leads. */
const TOLD_THERE = /^## (?:Figures|Les chiffres|A hundred million reports|Cent millions d.articles)$/

const docs = readdirSync(join(import.meta.dirname, "..", "docs"), { recursive: true, encoding: "utf8" })
  .map(name => name.replaceAll("\\", "/"))
  .filter(name => name.endsWith(".md"))
const english = docs.filter(name => !name.endsWith(".fr.md") && !ENGLISH_ALONE.includes(name))
const french = (name: string) => name.replace(/\.md$/, ".fr.md")

test("every page is either for both languages or for English alone", () => {
  expect(docs.filter(name => name.endsWith(".fr.md")).sort()).toEqual(english.map(french).sort())
  expect(ENGLISH_ALONE.filter(name => !docs.includes(name))).toEqual([])
})

/** What both pages must have alike, section by section. */
function shapeOf(page: string) {
  const sections: {
    level: number
    rows: number
    items: number
    blocks: number
    made: string[]
    runs: string[]
  }[] = []
  let fence = false
  let made = false
  let skipped = false
  for (const line of pageText(page).split("\n")) {
    if (/^```/.test(line)) fence = !fence
    const heading = !fence && /^(#+) /.exec(line)
    if (heading) {
      skipped = TOLD_THERE.test(line)
      sections.push({ level: heading[1]!.length, rows: 0, items: 0, blocks: 0, made: [], runs: [] })
    }
    const section = sections.at(-1)
    const part = /^<!-- made: (.*) -->$/.exec(line)
    if (part) section?.made.push(part[1]!)
    made = part ? true : made && line !== "<!-- /made -->"
    if (!section || skipped || made) continue
    if (fence && /^\$ selon /.test(line)) section.runs.push(line)
    if (fence && /^```/.test(line)) section.blocks++
    if (!fence && /^\|/.test(line)) section.rows++
    if (!fence && /^(?:- |\*\*)/.test(line)) section.items++
  }
  return sections
}

describe.each(english)("%s", name => {
  const [en, fr] = [join("docs", name), join("docs", french(name))]
  test("has in French the same sections, tables, lists, examples and made parts", () => {
    expect(shapeOf(fr)).toEqual(shapeOf(en))
  })
  test("leads to its twin under its title, and back", () => {
    const second = (page: string) => pageText(page).split("\n")[2]
    expect(second(en)).toBe(`(En français : [${basename(french(name))}](${basename(french(name))}).)`)
    expect(second(fr)).toBe(`(In English: [${basename(name)}](${basename(name)}).)`)
  })
  test("leads in French to French pages, where there are any", () => {
    const links = [...pageText(fr).matchAll(/\]\(([\w./-]+\.md)(?:#[^)]*)?\)/g)].map(([, link = ""]) => link)
    const others = links.filter(link => {
      if (link.endsWith(".fr.md") || link === basename(name)) return false
      return existsSync(join("docs", name, "..", french(link)))
    })
    expect(others).toEqual([])
  })
})

test("both lists of guides have every guide for readers, and so has the site", () => {
  const site = readFileSync(join(import.meta.dirname, "..", "site", ".vitepress", "config.mjs"), "utf8")
  const there = [...english, ...english.map(french)].map(name => `link: "/${name.replace(/\.md$/, "")}"`)
  expect(there.filter(link => !site.includes(link))).toEqual([])
  for (const [readme, pages] of [
    ["README.md", english],
    ["README.fr.md", english.map(french)],
  ] as const) {
    const text = pageText(readme)
    expect(
      pages.filter(name => !text.includes(`](docs/${name}`)),
      readme,
    ).toEqual([])
  }
})
