import { expect, test } from "vitest"
import { frontMatter } from "./front-matter.ts"

test("a head between dashes gives facts, and the rest is the text, untouched", () => {
  expect(
    frontMatter("---\r\ntitle: Un pont: fermé\r\n# a remark\ndate: '2024-03-04'\n---\n\n  Le pont.\n"),
  ).toEqual({
    title: "Un pont: fermé",
    date: "2024-03-04",
    text: "\n  Le pont.\n",
  })
})

const LEFT = {
  "a dialogue": "---\n– Vous partez ?\n---\nDemain.\n",
  "a head without an end": "---\ntitle: x\nLe pont rouvrira.\n",
  "a rule above prose": "---\nLe maire a dit : « Oui. »\n---\n",
  "nothing that Selon knows": "---\nmood: sad\n---\nLe pont.\n",
  "an empty head": "---\n---\nLe pont.\n",
  "no head": "Le pont rouvrira.\n---\n",
}
for (const [name, text] of Object.entries(LEFT))
  test(`${name} is left in the text`, () => expect(frontMatter(text)).toBeNull())
