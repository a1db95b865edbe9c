import { describe, expect, test } from "vitest"
import { addressKey } from "./web-address.ts"

const KEY = "https://phare.example/2024/03/04/la-digue-a-cede"

describe("one report, one key, however its address is written", () => {
  for (const address of [
    "https://www.phare.example/2024/03/04/la-digue-a-cede",
    "http://phare.example/2024/03/04/la-digue-a-cede/",
    "https://www.phare.example/2024/03/04/la-digue-a-cede#commentaires",
    "https://www.phare.example/2024/03/04/la-digue-a-cede?utm_source=nl&utm_medium=email&fbclid=IwAR0",
    "https://www.phare.example/2024/03/04/la-digue-a-cede?xtor=RSS-3208&at_medium=custom7",
    "https://www.phare.example/2024/03/04/la-digue-a-cede/amp/",
    "https://amp.phare.example/2024/03/04/la-digue-a-cede",
    "https://m.phare.example/2024/03/04/la-digue-a-cede?ref=twitter",
    "https://www.phare.example/2024/03/04/la-digue-a-cede?amp=1",
    "https://www.phare.example/amp/2024/03/04/la-digue-a-cede",
    "https://www-phare-example.cdn.ampproject.org/c/s/www.phare.example/2024/03/04/la-digue-a-cede",
    "https://www.google.com/amp/s/www.phare.example/2024/03/04/la-digue-a-cede/amp",
    " HTTPS://WWW.PHARE.EXAMPLE:443/2024/03/04/la-digue-a-cede ",
  ])
    test(address, () => expect(addressKey(address)).toBe(KEY))

  test("what tells reports apart stays", () => {
    const keys = [
      "https://phare.example/article?id=12&utm_source=x",
      "https://phare.example/article?id=13",
      "https://phare.example/article?id=12&page=2",
      "https://phare.example/article?source=12",
      "https://phare.example/article?ref=A-17",
      "https://phare.example/Article",
      "https://phare.example/article#!/12",
      "https://phare.example:8080/article",
      "https://economie.phare.example/article",
      "https://phare.example/ampoule",
      "https://phare.example/revamp",
      "https://m.example/article",
    ].map(addressKey)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).not.toContain(null)
  })
  test("the order of what stays does not matter", () => {
    expect(addressKey("https://a.example/x?b=2&a=1")).toBe(addressKey("https://a.example/x?a=1&b=2"))
  })
  test("front pages, other schemes and what is no address have no key", () => {
    for (const none of [
      "https://www.phare.example/",
      "https://www.phare.example/index.html?utm_source=x",
      "https://www.phare.example/amp",
      "mailto:a@b.example",
      "javascript:alert(1)",
      "la digue",
      "",
      null,
    ])
      expect(addressKey(none), String(none)).toBe(null)
  })
})
