import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

// Every hazard of `docs/hazards.md` names tests that exist: a row whose test was renamed or taken away fails here.

const docs = join(import.meta.dirname, "..", "docs")
const rows = readFileSync(join(docs, "hazards.md"), "utf8")
  .split("\n")
  .flatMap(line => {
    const cells = /^\| (\d+) \| (.+) \| (.+) \| (.+) \|$/.exec(line)
    return cells ? [{ number: Number(cells[1]), proofs: cells[4]! }] : []
  })

test("the forty hazards are there, each once", () => {
  expect(rows.map(row => row.number)).toEqual(Array.from({ length: 40 }, (_, i) => i + 1))
})

/** The beginnings of the names of a file's tests, as they stand in it; a name made of parts counts up to the first. */
const namesIn = (file: string) =>
  [
    ...readFileSync(file, "utf8").matchAll(
      /(?:test|describe)(?:\.\w+)?\(\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g,
    ),
  ].map(m => m[1] ?? m[2]!)

for (const { number, proofs } of rows) {
  test(`${number}: its tests exist`, () => {
    const found = [...proofs.matchAll(/\[[\w-]+\]\(([^)]+)\) \*(.+?)\*(?=<br>|$)/g)]
    expect(found.length).toBe(proofs.split("<br>").length)
    for (const [, path, title] of found) {
      const file = join(docs, path!)
      expect(existsSync(file), path).toBe(true)
      const known =
        namesIn(file).some(name => name.includes(title!)) || partOf(readFileSync(file, "utf8"), title!)
      expect(known, `${path}: ${title}`).toBe(true)
    }
  })
}

/** Names that a table of cases gives ("19: typographic spaces") stand in it between quotation marks. */
function partOf(code: string, title: string): boolean {
  return new RegExp(`^\\s*\\[?"${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`, "m").test(code)
}
