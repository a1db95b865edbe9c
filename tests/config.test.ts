import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { addCommand } from "../src/cli/add.ts"
import { programFor } from "../src/cli/program.ts"
import { checkConfig } from "../src/config/check.ts"
import type { Config } from "../src/config/config.ts"
import { findConfig } from "../src/config/find.ts"
import { defineConfig, pattern, timeRule } from "../src/config/index.ts"
import { loadConfig } from "../src/config/load.ts"
import { openDossier } from "../src/dossier.ts"
import { createReader } from "../src/index.ts"
import { articleFromText } from "../src/input/text.ts"
import { serve } from "../src/server/start.ts"
import { violations } from "./invariants.ts"
import { terminalOf } from "./terminal.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-config-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, config: unknown): string => {
  const file = join(folder, name)
  mkdirSync(join(file, ".."), { recursive: true })
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config))
  return file
}

describe("what a config adds counts, and without it there is nothing of the kind", () => {
  const read = (config: Config, text: string) =>
    createReader({ config }).readText(text, { published: "2024-03-05" })

  test.each<[string, Config["languages"], string, unknown]>([
    [
      "a verb",
      { en: { verbs: { "speech warns": { aver: "that quote" } } } },
      "The mayor averred that the quay would hold.",
      ["warns", "that the quay would hold"],
    ],
    [
      "a noun",
      { en: { nouns: { "speech denies": { averment: "that" } } } },
      "They did not believe the mayor's averment that the quay was safe.",
      ["denies", "that the quay was safe"],
    ],
    [
      "a preposition",
      { fr: { prepositions: { "speech states": { "à en ouïr": "speaker" } } } },
      "À en ouïr le maire, la grue est réparée.",
      ["states", "la grue est réparée"],
    ],
    [
      "a predicate",
      { fr: { predicates: { "speech promises": { péremptoire: "that quote" } } } },
      "« Le quai tiendra », a été péremptoire le maire. Le maire est péremptoire : « Le quai tiendra. »",
      ["promises", "« Le quai tiendra. »"],
    ],
  ])("%s", async (_, languages, text, expected) => {
    const sayings = async (config: Config) => {
      const reading = await read(config, text)
      expect(violations(reading)).toEqual([])
      return reading.attributions.map(({ stance, content }) => [
        stance,
        content.spans.map(([start, end]) => text.slice(start, end)).join(" "),
      ])
    }
    expect(await sayings({ languages: languages! })).toContainEqual(expected)
    expect(await sayings({})).not.toContainEqual(expected)
  })

  test("dates, of every year and of one, and with a year after them", async () => {
    const text =
      "Le port a fermé à la Saint-Ronan 2019 et avant la grande bourrasque. Il rouvrira aux grandes eaux."
    const dates = {
      "la Saint-Ronan": "06-01",
      "la grande bourrasque": "1987-10-16",
      "aux grandes eaux": "FUTURE_REF",
    }
    const values = async (config: Config) => (await read(config, text)).times.map(({ value }) => value)
    expect(await values({ languages: { fr: { dates } } })).toEqual(["2019-06-01", "1987-10-16", "FUTURE_REF"])
    expect(await values({})).not.toContain("1987-10-16")
  })

  test("a rule of times", async () => {
    const tides = timeRule({
      name: "harbour/time/tides",
      match: pattern.seq(pattern.numeral("n", 1, 60), "tides", "ago"),
      says: m => ({ kind: "shift", unit: "day", n: -Math.round(m.number("n") / 2), from: "published" }),
      takes: [["The boat left [ten tides ago].", "2023-09-06"]],
      leaves: [],
    })
    const config = defineConfig({ languages: { en: { timeRules: [tides] } } })
    const { times } = await read(config, "The boat left ten tides ago.")
    expect(times.map(({ value }) => value)).toEqual(["2024-02-29"])
  })

  test("names, outlets, agencies, kinds of sources and events", async () => {
    const config: Config = {
      outlets: ["Le Phare du Goulet"],
      agencies: [{ name: "Agence des Grèves", forms: ["ADG"] }],
      languages: {
        fr: {
          sources: { "official-body": ["vigie"] },
          names: [{ name: "Port autonome de Lanvec", also: ["PAL"], type: "organisation", country: "FR" }],
          events: { verbs: { PROTEST: ["baliner"] }, nouns: { "CONSULT visit": ["balinage"] } },
        },
      },
    }
    const text =
      "LANVEC, 5 mars (ADG) - Selon Le Phare du Goulet, des pêcheurs ont baliné la mairie. La vigie a démenti tout balinage du PAL."
    const { entities, attributions, events, agency } = await read(config, text)
    expect(agency).toBe("Agence des Grèves")
    expect(entities).toContainEqual(expect.objectContaining({ name: "Le Phare du Goulet", type: "media" }))
    expect(entities).toContainEqual(
      expect.objectContaining({ name: "Port autonome de Lanvec", type: "organisation", country: "FR" }),
    )
    expect(attributions.map(({ source }) => source?.type)).toContain("official-body")
    expect(events.map(({ type, mode }) => [type, mode])).toEqual(
      expect.arrayContaining([
        ["PROTEST", null],
        ["CONSULT", "visit"],
      ]),
    )
    const bare = await read({}, text)
    expect([bare.agency, bare.events.some(({ type }) => type === "PROTEST")]).toEqual(["ADG", false])
  })
})

test("the nearest config counts, the one that is named before it, and none when none is wanted", async () => {
  const near = written("a/selon.config.json", { outlets: ["Ys"] })
  mkdirSync(join(folder, "a/b/c"), { recursive: true })
  expect(findConfig(join(folder, "a/b/c"))).toBe(near)
  const text = written("a/report.txt", "The mayor averred that the quay would hold.")
  const named = written("named.json", { languages: { en: { verbs: { "speech warns": { aver: "that" } } } } })
  const run = async (...args: string[]) => {
    const { terminal, out } = terminalOf()
    await programFor(terminal, () => {}).parseAsync(["read", "--format", "json", text, ...args], {
      from: "user",
    })
    return (JSON.parse(out.stdout) as { attributions: { stance: string }[] }).attributions.map(a => a.stance)
  }
  expect(await run("--config", named)).toEqual(["warns"])
  expect(await run("--no-config")).not.toContain("warns")
  expect(await run("--config", named, "--jobs", "2")).toEqual(["warns"])
}, 60_000)

const aver: Config = { languages: { en: { verbs: { "speech states": { aver: "that" } } } } }

test("a dossier reads its reports again when the config changes what readings are, and only then", async () => {
  const name = join(folder, "dossier")
  const report = written("dossier.txt", "The mayor averred that the quay would hold.")
  const add = async (config: unknown) => {
    const { terminal, out } = terminalOf()
    terminal.settings = config === null ? null : await loadConfig(written("dossier.config.json", config))
    await addCommand(name, [report], {}, terminal)
    return out.stderr
  }
  expect(await add(null)).toMatch(/^1 report added/)
  expect(await add(null)).toMatch(/1 (?:was )?already there|0 reports? added/)
  expect(await add(aver)).toMatch(/^1 report added/)
  expect(await add({ ...aver, aliases: ["A = B"] })).toMatch(/^0 reports added/)
  expect(await add({ ...aver, outlets: ["Ys"] })).toMatch(/^1 report added/)
}, 300_000)

test("so does a dossier of the library", async () => {
  const place = join(folder, "library")
  const article = articleFromText("The mayor averred that the quay would hold.", { language: "en" }, "a")
  const outcomes = []
  for (const config of [undefined, undefined, aver, aver]) {
    const dossier = await openDossier(place, { create: true, ...(config ? { config } : {}) })
    const kept = await dossier.add(article)
    outcomes.push([kept, (await dossier.ask("quotes")).rows.length])
    await dossier.close()
  }
  expect(outcomes.map(([kept]) => kept)).toEqual([true, false, true, false])
  expect(outcomes.at(-1)![1]).toBe(1)
}, 300_000)

test("the server reads with it, in its own threads, and takes its forms of input", async () => {
  const file = written(
    "served.config.mjs",
    `export default {
      languages: { en: { verbs: { "speech states": { aver: "that" } } } },
      inputs: [{ name: "gazette", extensions: ["gaz"], *read(text) { yield { title: "Ys", text: text.slice(2) } } }],
    }`,
  )
  const serving = await serve({
    dossier: null,
    host: "127.0.0.1",
    port: 0,
    token: null,
    settings: await loadConfig(file),
    broke: error => {
      throw error
    },
  })
  try {
    const asked = await fetch(`${serving.url}v1/read?from=gazette&name=x.gaz`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: "##The mayor averred that the quay would hold.",
    })
    const reading = (await asked.json()) as { title: string; attributions: unknown[] }
    expect([asked.status, reading.title, reading.attributions.length]).toEqual([200, "Ys", 1])
    const about = (await (await fetch(`${serving.url}v1/`)).json()) as { engine: string }
    expect(about.engine).toMatch(/\+[0-9a-f]{8}$/)
  } finally {
    await serving.close()
  }
}, 120_000)

describe("forms of input and output", () => {
  test("what a form's code throws is told with its name and costs that file alone", async () => {
    const config = written(
      "forms.config.mjs",
      `export default { inputs: [{ name: "odd", extensions: ["odd"], *read(text) {
         yield { text: "The mayor said that the quay would hold." }
         throw new Error("line 7 has no title")
       } }] }`,
    )
    const { terminal, out } = terminalOf()
    let status = 0
    const files = [written("x.odd", "anything"), written("y.txt", "It rains.")]
    await programFor(terminal, value => {
      status = value
    }).parseAsync(["read", "--format", "jsonl", "--config", config, ...files], { from: "user" })
    expect(status).toBe(1)
    expect(out.stdout.trim().split("\n")).toHaveLength(2)
    expect(out.stderr).toMatch(/x\.odd.*input format "odd".*line 7 has no title/)
  }, 60_000)

  test("a form of output is asked for by name and by the ending of a file", async () => {
    const config = written(
      "out.config.mjs",
      `export default { outputs: [{ name: "count", endings: [".count"], about: "how many",
         async *write(readings) { let n = 0; for await (const r of readings) n += r.attributions.length; yield String(n) } }] }`,
    )
    const { terminal, out } = terminalOf()
    const report = written("z.txt", "The mayor said that the quay would hold.")
    await programFor(terminal, () => {}).parseAsync(
      ["read", "--format", "count", "--config", config, report],
      { from: "user" },
    )
    expect(out.stdout.trim()).toBe("1")
  }, 60_000)
})

describe("what is wrong is told with its place, its cause and the remedy", () => {
  const check = (config: unknown) => () => checkConfig(config, "selon.config.json")

  test.each<[unknown, RegExp]>([
    [{ langages: {} }, /^selon\.config\.json: there is nothing called "langages"\. /],
    [{ languages: { de: {} } }, /languages\.de: Selon does not read "de"\. Choose one of fr, en/],
    [
      { languages: { fr: { verbs: { "speech claims": { a: "that" } } } } },
      /languages\.fr\.verbs\["speech claims"\]: "speech claims" is no heading\. Write an act and a stance/,
    ],
    [
      { languages: { fr: { verbs: { "speech states": { a: "thatt" } } } } },
      /languages\.fr\.verbs\["speech states"\]\.a: it is no list of frames\. .*that/,
    ],
    [
      { languages: { fr: { verbs: { "speech states": { "a]b": "that" } } } } },
      /"a\]b"\]: it is empty, or holds/,
    ],
    [
      { languages: { fr: { dates: { "la Saint-Ronan": "1 juin" } } } },
      /dates\["la Saint-Ronan"\]: it is no date\. Write "05-27"/,
    ],
    [
      { languages: { fr: { events: { verbs: { PROTESTS: ["a"] } } } } },
      /"PROTESTS" is no type of event\. .*PROTEST/,
    ],
    [
      { languages: { fr: { names: [{ name: "A", type: "town" }] } } },
      /names\[0\]\.type: it is none of the words.*Choose one of person/,
    ],
    [{ languages: { fr: { timeRules: [{}] } } }, /timeRules\[0\]: it is no rule of times/],
    [{ outlets: ["A | B"] }, /outlets\[0\]: it is empty, or holds/],
    [{ aliases: ["A"] }, /aliases\[0\]: it is no decision on names/],
    [{ inputs: [{ name: "text", read: () => [] }] }, /inputs\[0\]\.name: Selon has a form of this name/],
    [{ inputs: [{ name: "a" }] }, /inputs\[0\]\.read: it is no function/],
    [{ outputs: [{ name: "a", about: "b", write: 1 }] }, /outputs\[0\]\.write: it is no function/],
    [[], /^selon\.config\.json: /],
  ])("%j", (config, message) => {
    expect(check(config)).toThrow(message)
  })

  test.each<[string, string, RegExp]>([
    ["bad.json", "{", /bad\.json: it cannot be loaded .*\. Run it/],
    ["throws.mjs", "throw new Error('no tide')", /throws\.mjs: it cannot be loaded \(no tide\)/],
    ["config.toml", "a = 1", /config\.toml: it is no JavaScript and no JSON/],
  ])("%s", async (name, text, message) => {
    await expect(loadConfig(written(name, text))).rejects.toThrow(message)
  })

  test("a file that is not there", async () => {
    await expect(loadConfig(join(folder, "none.json"))).rejects.toThrow(/none\.json: there is no such file/)
  })
})
