import { expect, test } from "vitest"
import { readyReader } from "../ready-reader.ts"

const readers = { fr: readyReader(["fr"]), en: readyReader(["en"]) }

/** Read against Monday 2023-09-11: when the one saying of the text was said. */
const cases: readonly (readonly ["fr" | "en", string, string | null])[] = [
  ["fr", "« Le pont tiendra », a affirmé jeudi la maire.", "2023-09-07"],
  ["fr", "La maire a affirmé la semaine dernière que le pont tiendrait.", "2023-W36"],
  ["fr", "Selon un communiqué publié mardi, le pont tiendra.", "2023-09-05"],
  ["fr", "La maire affirme que le pont tiendra.", "2023-09-11"],
  ["fr", "« Le pont tiendra », affirme la maire.", "2023-09-11"],
  // A bare past tells of no day, and neither does a date of what is said.
  ["fr", "La maire a affirmé que le pont tiendrait.", null],
  ["fr", "La maire a affirmé que le pont rouvrirait jeudi.", null],
  ["en", "The mayor said on Thursday that the bridge would hold.", "2023-09-07"],
  ["en", "The mayor says the bridge will hold.", "2023-09-11"],
  ["en", "The mayor said the bridge would hold.", null],
]

test.each(cases)("%s: %s", (language, text, at) => {
  const { attributions } = readers[language].readText(text, { published: "2023-09-11" })
  expect(attributions.map(a => a.saidAt)).toEqual([at])
  expect(attributions[0]!.reason.some(reason => reason.startsWith("when: "))).toBe(at !== null)
})

test("without a date of publication, a present is of no day", () => {
  const { attributions } = readers.fr.readText("La maire affirme que le pont tiendra.")
  expect(attributions.map(a => a.saidAt)).toEqual([null])
})
