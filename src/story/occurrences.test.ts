import { expect, test } from "vitest"
import { readingOfWords } from "../../eval/copies.ts"
import { rulesByLanguage } from "../many.ts"
import type { Attribution, Entity, EventRecord, Reading, Time } from "../model/reading.ts"
import { timeline } from "./answers.ts"
import { findContradictions } from "./contradictions.ts"
import { joinReadings } from "./dossier.ts"
import { keysOf, soundOf } from "./keys.ts"
import { averageLinks } from "./linkage.ts"
import { findOccurrences } from "./occurrences.ts"
import type { RulesByLanguage } from "./rules.ts"

interface Told {
  readonly id: string
  readonly text: string
  /** French when left out. */
  readonly language?: string
  readonly published?: string
  readonly outlet?: string
  readonly agency?: string
  /** trigger | type | status | actor | place | day | by, with "-" for nothing; actor and by are names in the text. */
  readonly events: readonly string[]
}

/** A reading with events written in short; names are persons, "=XX Name" a state. */
function told({
  id,
  text,
  language = "fr",
  published = "2024-03-04",
  outlet,
  agency,
  events,
}: Told): Reading {
  const entities: Entity[] = []
  const times: Time[] = []
  const attributions: Attribution[] = []
  const spanOf = (words: string): [number, number] => {
    const start = text.indexOf(words)
    expect(start, `${words} in ${text}`).toBeGreaterThanOrEqual(0)
    return [start, start + words.length]
  }
  const entity = (given: string): string => {
    const [country, name] = given.startsWith("=") ? [given.slice(1, 3), given.slice(4)] : [null, given]
    const found = entities.find(e => e.name === name)
    if (found) return found.id
    const [start, end] = spanOf(name)
    const named = /^\p{Lu}/u.test(name)
    const mentions = [{ start, end, kind: named ? ("name" as const) : ("nominal" as const) }]
    const made = {
      id: `e${entities.length + 1}`,
      type: country ? ("state" as const) : ("person" as const),
      name,
      country,
      role: null,
      gender: null,
      mentions,
    }
    entities.push(made)
    return made.id
  }
  const records = events.map((line, n): EventRecord => {
    const [trigger, type, status, actor, place, day, by] = line.split("|").map(part => part.trim())
    const [start, end] = spanOf(trigger as string)
    const time = day && day !== "-" ? { value: day, id: `t${times.length + 1}` } : null
    if (time) {
      times.push({
        id: time.id,
        start,
        end,
        type: "DATE",
        value: time.value,
        mod: null,
        from: time.value,
        to: time.value,
        signal: null,
        signalSpan: null,
        anchor: "published",
        known: [],
        alternatives: [],
      })
    }
    const accordingTo: string[] = []
    if (by && by !== "-") {
      const source = entity(by)
      const own = entities.find(e => e.id === source) as Entity
      const id = `a${attributions.length + 1}`
      accordingTo.push(id)
      attributions.push({
        id,
        kind: "indirect",
        act: "speech",
        stance: status === "denied" ? "denies" : "states",
        source: {
          spans: [spanOf(own.name)],
          entities: [source],
          type: "person",
          named: own.mentions[0]?.kind === "name",
          via: null,
        },
        cue: { spans: [[start, end]], lemma: "dire" },
        content: { spans: [[0, text.length]] },
        addressee: null,
        saidAt: published,
        within: null,
        negated: false,
        reason: [],
        confidence: 1,
      })
    }
    return {
      id: `v${n + 1}`,
      trigger: { start, end, lemma: trigger as string },
      spans: [[0, text.length]],
      type: type === "-" ? null : (type as string),
      mode: null,
      actors: actor && actor !== "-" ? [entity(actor)] : [],
      targets: [],
      place: place && place !== "-" ? entity(place) : null,
      time,
      status: status as EventRecord["status"],
      negated: false,
      accordingTo,
      reason: [],
      confidence: 1,
    }
  })
  return readingOfWords(id, text, {
    language,
    published,
    outlet: outlet ?? id,
    agency: agency ?? null,
    entities,
    times,
    attributions,
    events: records,
  })
}

const asTold = (readings: readonly Reading[]) =>
  readings.map(reading => ({ reading, story: "s1", copies: null }))
const occurrences = (...given: Told[]) => findOccurrences(asTold(given.map(told)), {})

test("a visit planned, then made, is one event with its course", () => {
  const [visit, ...others] = occurrences(
    {
      id: "a",
      published: "2024-03-04",
      text: "Brannigan visitera Lanvec mercredi.",
      events: ["visitera | CONSULT | planned | Brannigan | Lanvec | 2024-03-06"],
    },
    {
      id: "b",
      published: "2024-03-06",
      text: "Brannigan est venue à Lanvec.",
      events: ["venue | CONSULT | happened | Brannigan | Lanvec | 2024-03-06"],
    },
  )
  expect(others).toEqual([])
  expect(visit).toMatchObject({
    from: "2024-03-06",
    to: "2024-03-06",
    when: "exact",
    place: soundOf("Lanvec"),
  })
  expect(visit?.course.map(step => step.status)).toEqual(["planned", "happened"])
})

test("two visits a week apart, of two people, or to two places, are two events", () => {
  const visit = (id: string, who: string, where: string, day: string): Told => ({
    id,
    text: `${who} a visité ${where}.`,
    events: [`visité | CONSULT | happened | ${who} | ${where} | ${day}`],
  })
  expect(
    occurrences(
      visit("a", "Brannigan", "Lanvec", "2024-03-04"),
      visit("b", "Brannigan", "Lanvec", "2024-03-11"),
    ),
  ).toHaveLength(2)
  expect(
    occurrences(
      visit("a", "Brannigan", "Lanvec", "2024-03-04"),
      visit("b", "Feeney", "Belmont", "2024-03-04"),
    ),
  ).toHaveLength(2)
})

test("an event nobody dates has no day", () => {
  const [fire] = occurrences({
    id: "a",
    text: "L’usine a brûlé.",
    events: ["brûlé | - | happened | - | - | -"],
  })
  expect(fire).toMatchObject({ from: null, to: null, when: "none" })
})

const departure = (id: string, by: string, text: string, extra: Partial<Told> = {}): Told => ({
  id,
  text,
  events: [`parti | - | alleged | Norro | - | - | ${by}`],
  ...extra,
})

test("two named sources are two legs, two unnamed ones one at least and two at most", () => {
  const named = occurrences(
    departure("a", "Feeney", "Norro est parti, dit Feeney."),
    departure("b", "Tully", "Norro est parti, dit Tully."),
  )
  expect(named[0]?.corroboration).toMatchObject({ atLeast: 2, atMost: 2, confirmedByParty: false })
  const unnamed = occurrences(
    departure("a", "de hautes sources", "Norro est parti, disent de hautes sources."),
    departure("b", "des responsables", "Norro est parti, disent des responsables."),
  )
  expect(unnamed[0]?.corroboration).toMatchObject({ atLeast: 1, atMost: 2 })
})

test("one source in two outlets, and one agency in two outlets, count once", () => {
  const [same] = occurrences(
    departure("a", "Feeney", "Norro est parti, dit Feeney."),
    departure("b", "Feeney", "Pour Feeney, Norro est parti."),
  )
  expect(same?.corroboration).toMatchObject({ atLeast: 1, atMost: 1 })
  const [wire] = occurrences(
    departure("a", "-", "Norro est parti lundi.", { agency: "Agence Atlantique" }),
    departure("b", "-", "On apprend que Norro est parti.", { agency: "Agence Atlantique" }),
  )
  expect(wire?.corroboration).toMatchObject({ atLeast: 1, atMost: 1 })
})

test("a party confirms, and is no witness", () => {
  const [leaving] = occurrences(departure("a", "Norro", "Je suis parti, dit Norro."))
  expect(leaving?.corroboration).toMatchObject({ atLeast: 0, atMost: 0, confirmedByParty: true })
})

const contradictions = (...given: Told[]) => {
  const readings = asTold(given.map(told))
  return findContradictions(readings, findOccurrences(readings, {}), [], {})
}

test("arrived on Monday for one, expected on Wednesday for another", () => {
  const arrived: Told = {
    id: "a",
    published: "2024-03-05",
    text: "Brannigan est arrivée à Lanvec.",
    events: ["arrivée | CONSULT | happened | Brannigan | Lanvec | 2024-03-04"],
  }
  const due: Told = {
    id: "b",
    published: "2024-03-05",
    text: "Brannigan viendra à Lanvec.",
    events: ["viendra | CONSULT | planned | Brannigan | Lanvec | 2024-03-06"],
  }
  const [clash, ...others] = contradictions(arrived, due)
  expect(others).toEqual([])
  expect(clash).toMatchObject({
    kind: "status",
    between: [
      { report: "a", says: "happened 2024-03-04" },
      { report: "b", says: "planned 2024-03-06" },
    ],
  })
  // What was planned before it happened is no contradiction, nor is a visit of somebody else.
  expect(contradictions(arrived, { ...due, published: "2024-03-03" })).toEqual([])
  expect(
    contradictions(arrived, {
      ...due,
      text: "Feeney viendra à Lanvec.",
      events: ["viendra | CONSULT | planned | Feeney | Lanvec | 2024-03-06"],
    }),
  ).toEqual([])
})

test("a denial contradicts, a hedge does not", () => {
  const said = departure("a", "Feeney", "Norro est parti, dit Feeney.")
  const denied: Told = {
    id: "b",
    text: "Norro nie être parti.",
    events: ["parti | - | denied | Norro | - | - | Norro"],
  }
  const hedged: Told = {
    id: "c",
    text: "Norro serait parti.",
    events: ["parti | - | possible | Norro | - | - | -"],
  }
  expect(contradictions(said, denied).map(c => c.kind)).toEqual(["denial"])
  expect(contradictions(said, hedged)).toEqual([])
})

test("names that sound alike in two languages have one key, two surnames have two", () => {
  expect(soundOf("Choïgou")).toBe(soundOf("Shoigu"))
  expect(soundOf("Poutine")).toBe(soundOf("Putin"))
  expect(soundOf("Hallgrímsdóttir")).toBe(soundOf("Hallgrimsdottir"))
  expect(soundOf("Martin")).not.toBe(soundOf("Marty"))
  const person: Entity = {
    id: "e1",
    type: "person",
    name: "un passant",
    country: null,
    role: null,
    gender: null,
    mentions: [{ start: 0, end: 10, kind: "nominal" }],
  }
  expect(keysOf(person)).toEqual([])
})

/** Reports of one event each, told by one word among others; the same day and nobody named. */
const among = (rules: RulesByLanguage, language: string, trigger: string, ...texts: readonly string[]) =>
  findOccurrences(
    asTold(
      texts.map((text, n) =>
        told({ id: `r${n}`, text, language, events: [`${trigger} | - | happened | - | - | -`] }),
      ),
    ),
    rules,
  ).length

test("what every report has, such as saying and taking, is one event only among the same words", async () => {
  const rules = await rulesByLanguage()
  for (const [language, trigger, one, same, other] of [
    [
      "fr",
      "pris",
      "La préfète a pris un arrêté interdisant la baignade.",
      "L’arrêté pris par la préfète vise la baignade.",
      "Le chalutier a pris la mer malgré la houle.",
    ],
    [
      "fr",
      "donné",
      "Le juge a donné raison aux pêcheurs de Lanvec.",
      "Raison a été donné aux pêcheurs, selon le greffe.",
      "Le maire a donné une fête sur le quai.",
    ],
    [
      "en",
      "made",
      "The harbour board made an offer for the ferry.",
      "An offer was made to the board last night.",
      "The baker made a cake shaped like a lighthouse.",
    ],
  ] as const) {
    expect(among(rules, language, trigger, one, same), `${one} = ${same}`).toBe(1)
    expect(among(rules, language, trigger, one, other), `${one} ≠ ${other}`).toBe(2)
  }
  // A word that tells something is enough by itself.
  expect(among(rules, "fr", "explosé", "Une cuve a explosé au port.", "Tout a explosé vers midi.")).toBe(1)
})

test("two words of one sentence are two events, unless one carries the other", async () => {
  const rules = await rulesByLanguage()
  const inOne = (language: string, text: string, ...triggers: readonly string[]) =>
    findOccurrences(
      asTold([
        told({
          id: "a",
          text,
          language,
          events: triggers.map(trigger => `${trigger} | - | happened | - | - | -`),
        }),
      ]),
      rules,
    ).map(({ mentions }) => mentions.length)
  expect(
    inOne(
      "fr",
      "Une cuve a explosé sur le quai des pétroliers et, une heure plus tard, l’explosion d’un camion a fait un blessé.",
      "explosé",
      "explosion",
    ),
  ).toEqual([1, 1])
  expect(
    inOne(
      "en",
      "The mayor resigned after a row over the ferry, and the resignation of two councillors came by night.",
      "resigned",
      "resignation",
    ),
  ).toEqual([1, 1])
  expect(inOne("fr", "Les deux ports vont signer un accord sur les quotas.", "signer", "accord")).toEqual([2])
  expect(inOne("en", "The two ports will sign an agreement on quotas.", "sign", "agreement")).toEqual([2])
})

test("a chronology tells those who are named, each once whatever the language, and the described where nobody is", () => {
  const given: readonly Told[] = [
    {
      id: "a",
      text: "Le ministre Choïgou est venu.",
      events: ["venu | CONSULT | happened | Choïgou | - | 2024-03-04"],
    },
    {
      id: "b",
      text: "le ministre est venu",
      events: ["venu | CONSULT | happened | le ministre | - | 2024-03-04"],
    },
    { id: "c", text: "Shoigu est venu", events: ["venu | CONSULT | happened | Shoigu | - | 2024-03-04"] },
  ]
  const whoIn = (some: readonly Told[]) => {
    const readings = some.map(told)
    const found = findOccurrences(asTold(readings), {})
    return timeline(readings, { copies: [], stories: [], occurrences: found, contradictions: [] }).rows.map(
      row => row.actors,
    )
  }
  expect(whoIn(given)).toEqual(["Choïgou"])
  expect(whoIn(given.slice(1, 2))).toEqual(["le ministre"])
})

test("two groups that stand on their own are not joined by a loose likeness", () => {
  const tight = (from: number) =>
    [0, 1, 2].flatMap(i => [0, 1, 2].filter(j => j > i).map(j => ({ a: from + i, b: from + j, weight: 0.9 })))
  const loose = [0, 1, 2].flatMap(i => [3, 4, 5].map(j => ({ a: i, b: j, weight: 0.2 })))
  const links = [...tight(0), ...tight(3), ...loose]
  expect(averageLinks(6, links, 0.1)).toHaveLength(1)
  expect(averageLinks(6, links, 0.1, { members: 3, share: 0.5 })).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ])
})

test("no reports, no joins", () => {
  expect(joinReadings([], {})).toEqual({ copies: [], stories: [], occurrences: [], contradictions: [] })
})

test("an event is shown in the words that say what became of it, in a clause that reads alone", () => {
  const [visit] = occurrences(
    {
      id: "a",
      published: "2024-03-04",
      text: "Brannigan visitera Lanvec mercredi.",
      events: ["visitera | CONSULT | planned | Brannigan | Lanvec | 2024-03-06"],
    },
    {
      id: "b",
      published: "2024-03-06",
      text: "qui a visité Lanvec mercredi, Brannigan",
      events: ["visité | CONSULT | happened | Brannigan | Lanvec | 2024-03-06"],
    },
    {
      id: "c",
      published: "2024-03-07",
      text: "Brannigan a visité Lanvec mercredi.",
      events: ["visité | CONSULT | happened | Brannigan | Lanvec | 2024-03-06"],
    },
  )
  expect(visit?.mentions).toHaveLength(3)
  expect(visit?.words).toContain("Brannigan a visité Lanvec")
})
