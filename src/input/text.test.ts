import { describe, expect, test } from "vitest"
import { articleFromText } from "./text.ts"

function paragraphsOf(text: string): string[] {
  const article = articleFromText(text, {}, "x")
  expect(article.text).toBe(text)
  return article.stretches.map(s => text.slice(s.start, s.end))
}

const LONG =
  "Le conseil municipal a voté jeudi la fermeture du vieux pont, que les ingénieurs jugent dangereux depuis la crue."

describe("paragraphs", () => {
  test("blank lines part them, whatever the line endings", () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      expect(paragraphsOf(`Un.${end}${end}Deux.${end} \u00a0${end}Trois.`)).toEqual([
        "Un.",
        "Deux.",
        "Trois.",
      ])
    }
  })
  test("without blank lines each line is one", () => {
    expect(paragraphsOf(`${LONG}\n${LONG}\n${LONG}`)).toHaveLength(3)
    expect(paragraphsOf("Un.\nDeux trois.\nQuatre.")).toEqual(["Un.", "Deux trois.", "Quatre."])
  })
  test("lines broken at a width are one paragraph, and a short one ends it", () => {
    const wrapped =
      "Le conseil municipal a voté jeudi la fermeture\ndu vieux pont, que les ingénieurs jugent\ndangereux depuis la crue.\n" +
      "Les habitants devront passer par la digue, que\nles services de la région surveillent chaque\njour."
    expect(paragraphsOf(wrapped)).toHaveLength(2)
  })
  test("items of a list stay apart in broken lines", () => {
    const list =
      "Le conseil municipal a voté jeudi la fermeture\ndu vieux pont, que les ingénieurs jugent\ndangereux depuis la crue :\n" +
      "- les piétons passeront par la digue, gardée\n- les camions attendront le bac du lendemain"
    expect(paragraphsOf(list)).toHaveLength(3)
  })
  test("nothing but white space has none", () => expect(paragraphsOf(" \n\n\t")).toEqual([]))
})

describe("a title", () => {
  test("is a first line without a stop above prose", () => {
    const article = articleFromText(`Le vieux pont ferme\n\n${LONG}`, {}, "x")
    expect(article.stretches[0]!.hint).toBe("headline")
    expect(article.title).toBe("Le vieux pont ferme")
  })
  test("is not taken from a paragraph, nor from the only line", () => {
    expect(articleFromText(`${LONG}\n\n${LONG}`, {}, "x").title).toBeNull()
    expect(articleFromText("Le vieux pont ferme", {}, "x").title).toBeNull()
  })
  test("does not replace the one that was given", () => {
    expect(articleFromText(`Le vieux pont ferme\n\n${LONG}`, { title: "Autre" }, "x").title).toBe("Autre")
  })
})
