import { expect, test } from "vitest"
import { isoDate } from "./date.ts"

const READ: [string | number, string][] = [
  ["2023-09-11", "2023-09-11"],
  ["2023-09-11T10:05:00+02:00", "2023-09-11T10:05:00+02:00"],
  ["2023-09-11T10:05+0200", "2023-09-11T10:05:00+02:00"],
  ["2023-09-11T08:05:00.123Z", "2023-09-11T08:05:00Z"],
  ["2023-09-11 10:05:00", "2023-09-11"],
  ["Mon, 11 Sep 2023 10:05:00 +0200", "2023-09-11T10:05:00+02:00"],
  ["Mon, 11 Sep 2023 10:05:00 GMT", "2023-09-11T10:05:00Z"],
  ["20230911", "2023-09-11"],
  [1694419500, "2023-09-11T08:05:00Z"],
  [1694419500000, "2023-09-11T08:05:00Z"],
]
const REFUSED: (string | number)[] = [
  "11/09/2023",
  "yesterday",
  "1970-01-01",
  0,
  "2199-01-01",
  "2023-02-30",
  "2023-13-01",
  "0001-01-01T00:00:00Z",
  Number.NaN,
]

for (const [raw, value] of READ) test(`${raw}`, () => expect(isoDate(raw)).toEqual({ value, doubt: null }))
for (const raw of REFUSED) {
  test(`${raw} is refused and says why`, () => {
    expect(isoDate(raw).value).toBeNull()
    expect(isoDate(raw).doubt).not.toBeNull()
  })
}
test("nothing is no doubt", () => expect(isoDate(" ")).toEqual({ value: null, doubt: null }))
