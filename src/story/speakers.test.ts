import { describe, expect, test } from "vitest"
import { SAME_NAMES } from "../lang/across.ts"
import { PACKS } from "../lang/all.ts"
import { AliasError, parseAliases } from "./aliases.ts"
import type { Heard } from "./heard.ts"
import { joinSpeakers } from "./speakers.ts"

/** "report: type name | country | role", one entity a line; "?" after a country that was worked out. */
function heard(...lines: string[]): Heard[] {
  return lines.map((line, i): Heard => {
    const [, report, type, name, country, role] =
      /^(\S+): ([\w-]+) ([^|]+?)(?: \| ([A-Z]{2}\??)?)?(?: \| (.+))?$/.exec(line)!
    return {
      report: report!,
      entity: `e${i + 1}`,
      language: report!.slice(0, 2),
      type: type as Heard["type"],
      name: name!,
      spellings: [name!],
      country: country?.slice(0, 2) ?? null,
      ...(country?.endsWith("?") ? { countryGuessed: true as const } : {}),
      role: role ?? null,
      gender: null,
      named: true,
      said: [{ report: report!, id: `a${i + 1}`, direct: false, words: 0 }],
    }
  })
}

const ARTICLES = PACKS.flatMap(language => language.story.articles)
const PARTICLES = PACKS.flatMap(language => language.story.nameParticles)

function joined(lines: string[], aliases = ""): string[] {
  return joinSpeakers(heard(...lines), {
    sameNames: SAME_NAMES,
    particles: PARTICLES,
    articles: ARTICLES,
    aliases: parseAliases(aliases),
  }).map(speaker => speaker.spellings.join(" = "))
}

describe("one person under several spellings", () => {
  test.each<[string, string]>([
    ["Vladimir Poutine", "Vladimir Putin"],
    ["Sergueï Choïgou", "Sergei Shoigu"],
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy"],
    ["Benyamin Netanyahou", "Benjamin Netanyahu"],
    ["Mouammar Kadhafi", "Muammar Gaddafi"],
    ["Hosni Moubarak", "Hosni Mubarak"],
    ["Bachar al-Assad", "Bashar Assad"],
    ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"],
    ["Alexandre Loukachenko", "Alexander Lukashenko"],
    ["Mikhaïl Gorbatchev", "Mikhail Gorbachev"],
    ["Kim Jong-un", "Kim Jong Un"],
    ["Mohamed Morsi", "Mohammed Morsi"],
    ["B. Obama", "Barack Obama"],
    ["Hugo Chávez", "Hugo Chavez"],
  ])("%s, %s", (a, b) => {
    expect(joined([`fr1: person ${a}`, `en1: person ${b}`])).toEqual([`${a} = ${b}`])
  })
})

describe("two people stay two", () => {
  test.each<[string, string]>([
    ["Kim Jong-un", "Kim Jong-il"],
    ["Kim Yo-jong", "Kim Jong-un"],
    ["Marine Le Pen", "Jean-Marie Le Pen"],
    ["Barack Obama", "Michelle Obama"],
    ["George H. Bush", "George W. Bush"],
    ["Serena Williams", "Venus Williams"],
    ["Paul Martin", "Pierre Martin"],
    ["François Hollande", "François Fillon"],
  ])("%s, %s", (a, b) => {
    expect(joined([`fr1: person ${a}`, `fr2: person ${b}`])).toEqual([a, b])
  })

  test("of two countries, even under one name", () => {
    expect(joined(["en1: person John Hart | GB", "en2: person John Hart | US"])).toHaveLength(2)
  })

  test("of one report, which told them apart itself", () => {
    expect(joined(["fr1: person Jean Morel", "fr1: person Jean Morel"])).toHaveLength(2)
  })
})

describe("a bare surname", () => {
  test("joins the only one of that name", () => {
    expect(joined(["fr1: person Vladimir Poutine | RU", "en1: person Putin"])).toEqual([
      "Vladimir Poutine = Putin",
    ])
  })

  test("stays alone when there are two", () => {
    expect(
      joined(["fr1: person Barack Obama", "fr2: person Michelle Obama", "fr3: person Obama"]),
    ).toHaveLength(3)
  })

  test("goes where the country tells", () => {
    expect(
      joined(["en1: person Gordon Brown | GB", "en2: person Jerry Brown | US", "en3: person Brown | US"]),
    ).toEqual(["Gordon Brown", "Jerry Brown = Brown"])
  })
})

test("states, bodies and outlets meet under their names in both languages", () => {
  expect(
    joined([
      "fr1: state Corée du Nord | KP",
      "en1: state North Korea | KP",
      "fr1: organisation ONU",
      "en1: organisation United Nations",
      "fr1: media Le Monde",
      "en1: media Le Monde",
      "fr1: official-body Commission européenne",
      "en1: official-body European Commission",
    ]),
  ).toEqual([
    "Corée du Nord = North Korea",
    "ONU = United Nations",
    "Le Monde",
    "Commission européenne = European Commission",
  ])
})

test("every country has its own ministry", () => {
  expect(
    joined([
      "fr1: official-body ministère de la Défense | FR",
      "fr2: official-body ministère de la Défense | RU",
      "fr3: official-body ministère de la Défense | FR",
    ]),
  ).toHaveLength(2)
})

test("a join gives its reason and how sure it is", () => {
  const [speaker] = joinSpeakers(heard("fr1: person Vladimir Poutine", "en1: person Vladimir Putin"))
  expect(speaker!.reason).toEqual(["same sound: Vladimir Poutine ~ Vladimir Putin"])
  expect(speaker!.confidence).toBeGreaterThan(0.9)
})

describe("an alias file", () => {
  test("joins and parts, whatever the rules say", () => {
    expect(
      joined(["fr1: person Jorge Bergoglio", "fr2: person François"], "François = Jorge Bergoglio"),
    ).toEqual(["Jorge Bergoglio = François"])
    expect(
      joined(["fr1: person Ali Bongo", "fr2: person Ali Bongo Ondimba"], "Ali Bongo != Ali Bongo Ondimba"),
    ).toHaveLength(2)
  })

  test("shows the first name it gives", () => {
    const [speaker] = joinSpeakers(heard("en1: state Burma | MM"), {
      aliases: parseAliases("Myanmar | MM = Burma"),
    })
    expect(speaker!.name).toBe("Myanmar")
  })

  test("may hold comments and empty lines", () => {
    expect(parseAliases("# who is who\n\nA = B # the same\r\nC != D\n")).toEqual({
      same: [{ names: ["A", "B"], country: null }],
      apart: [["C", "D"]],
    })
  })

  test.each(["A", "A =", "= B", "A | XYZ = B"])("refuses %s with its line", line => {
    expect(() => parseAliases(`# first\n${line}`)).toThrow(AliasError)
    expect(() => parseAliases(`# first\n${line}`)).toThrow("line 2")
  })
})

test("the order of reports changes no grouping", () => {
  const lines = [
    "fr1: person Vladimir Poutine | RU",
    "en1: person Putin",
    "en2: person Vladimir Putin | RU",
    "fr2: person Poutine",
  ]
  expect(joined(lines)).toHaveLength(1)
  expect(joined([...lines].reverse())).toHaveLength(1)
})

test("an article before a name, of any language, makes no other of it", () => {
  const lines = [
    "fr1: media la Gazette du Nord",
    "fr2: media Gazette du Nord",
    "en1: media The Gazette du Nord",
  ]
  expect(joined(lines)).toEqual(["la Gazette du Nord = Gazette du Nord = The Gazette du Nord"])
  expect(joinSpeakers(heard(...lines), { articles: ["the"] })).toHaveLength(2)
})

describe("a country that was worked out", () => {
  test("does not part two who bear one full name, and yields to what is said", () => {
    const [one, ...more] = joinSpeakers(
      heard("fr1: person Lilja Hald | NO?", "fr2: person Lilja Hald | NO?", "fr3: person Lilja Hald | IS"),
    )
    expect(more).toEqual([])
    expect(one).toMatchObject({ country: "IS" })
  })
  test("parts those of one surname", () => {
    expect(joined(["fr1: person Lilja Hald | IS", "fr2: person Hald | NO?"])).toEqual(["Lilja Hald", "Hald"])
  })
  test("as two that are said do", () => {
    expect(joined(["fr1: person Lilja Hald | IS", "fr2: person Lilja Hald | NO"])).toHaveLength(2)
  })
})
