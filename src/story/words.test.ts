import { expect, test } from "vitest"
import { bared } from "./words.ts"

test("a clause is shown without what closes the words before it or opens those after it", () => {
  for (const [cut, shown] of [
    ["” Nora Kerbrat told reporters.", "Nora Kerbrat told reporters."],
    [", a-t-elle dit à l’ouverture.", "a-t-elle dit à l’ouverture."],
    ["Un navire pourrait quitter Cork dès mardi,", "Un navire pourrait quitter Cork dès mardi"],
    [" » La digue tient, « ", "La digue tient"],
    ["« La digue tient »", "« La digue tient »"],
    ["(la digue) tient !", "(la digue) tient !"],
    ["« Accuser sans preuve", "« Accuser sans preuve"],
    ["…", "…"],
    ["", ""],
  ] as const)
    expect(bared(cut)).toBe(shown)
  expect(bared(`${",".repeat(1_000_000)}mot${",".repeat(1_000_000)}`)).toBe("mot")
})
