import { describe, expect, test } from "vitest"
import { closest } from "../input/closest.ts"
import { interfaceOf } from "./locale.ts"

describe("the word that was meant", () => {
  const formats = ["pretty", "json", "jsonl", "csv", "html", "md"]
  const slips: readonly [string, string | null][] = [
    ["htlm", "html"],
    ["jsnol", "jsonl"],
    ["prety", "pretty"],
    ["CSV", "csv"],
    ["cvs", "csv"],
    ["parquet", null],
    ["", null],
  ]
  for (const [given, meant] of slips)
    test(`${given} → ${meant}`, () => expect(closest(given, formats)).toBe(meant))
})

describe("the language of the person", () => {
  const locales: readonly [Record<string, string>, "en" | "fr"][] = [
    [{}, "en"],
    [{ LANG: "fr_FR.UTF-8" }, "fr"],
    [{ LANG: "fr" }, "fr"],
    [{ LANG: "fr_CA@euro" }, "fr"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{ LANG: "frr_DE" }, "en"],
    [{ LANG: "fr_FR", LC_ALL: "en_GB" }, "en"],
    [{ LANG: "en_GB", LC_MESSAGES: "fr_BE" }, "fr"],
  ]
  for (const [env, lang] of locales) test(JSON.stringify(env), () => expect(interfaceOf(env)).toBe(lang))
})
