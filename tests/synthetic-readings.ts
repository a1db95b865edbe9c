import type { Attribution, Pair, Reading } from "../src/model/reading.ts"

/** Reports made by rule, for the tests and benches of the store: the n-th is always the same. Each has three sayings by
 * persons of a pool, about persons of the same pool, two events and two times. */
export function syntheticReading(n: number): Reading {
  const pick = <T>(list: readonly T[], salt: number): T =>
    list[(((n + 1) * salt * 2654435761) % 4294967296) % list.length]!
  const [one, two] = [pick(PERSONS, 3), pick(PERSONS, 7)]
  const day = new Date(Date.UTC(2020, 0, 1) + (n % 1500) * 86_400_000).toISOString().slice(0, 10)
  const [place, thing, deed] = [pick(PLACES, 5), pick(THINGS, 11), pick(DEEDS, 13)]
  const parts = [
    `${one} a déclaré que ${thing} de ${place} serait ${deed}. `,
    `« Nous n’avons rien décidé pour ${place} », a répondu ${two}. `,
    `Selon des riverains, ${thing} a été ${deed} ${day}, dossier ${n}.`,
  ]
  const text = parts.join("")
  const at = (words: string, from = 0): Pair => {
    const start = text.indexOf(words, from)
    return [start, start + words.length]
  }
  const second = parts[0]!.length
  const third = second + parts[1]!.length
  const said = (given: Pick<Attribution, "id" | "kind" | "source" | "cue" | "content">): Attribution => ({
    act: "speech",
    stance: "states",
    addressee: null,
    saidAt: null,
    within: null,
    negated: false,
    reason: ["fr/attribute/essai"],
    confidence: 0.8,
    ...given,
  })
  const person = (id: string) => ({ entities: [id], type: "person", named: true, via: null }) as const
  const group = { entities: [], type: "group", named: false, via: null } as const
  const entity = (id: string, name: string) => ({
    id,
    type: "person" as const,
    name,
    country: null,
    role: null,
    gender: null,
    mentions: [{ start: at(name)[0], end: at(name)[1], kind: "name" as const }],
  })
  const trigger = (from: number) => ({ start: at(deed, from)[0], end: at(deed, from)[1], lemma: deed })
  const event = {
    type: null,
    mode: null,
    actors: [],
    targets: [],
    place: null,
    negated: false,
    confidence: 0.7,
  }
  return {
    selon: "1",
    id: `s${n}`,
    language: "fr",
    published: day,
    title: `${place} : ${thing} ${deed}`,
    outlet: pick(OUTLETS, 17),
    url: `https://gazette.example/${n}`,
    byline: null,
    agency: null,
    text,
    blocks: [{ role: "paragraph", start: 0, end: text.length }],
    sentences: [
      [0, second - 1],
      [second, third - 1],
      [third, text.length],
    ],
    entities: [entity("e1", one), ...(one === two ? [] : [entity("e2", two)])],
    times: [
      {
        id: "t1",
        start: at(day)[0],
        end: at(day)[1],
        type: "DATE",
        value: day,
        mod: null,
        from: day,
        to: day,
        signal: null,
        signalSpan: null,
        anchor: null,
        known: ["year", "month", "day"],
        alternatives: [],
      },
    ],
    attributions: [
      said({
        id: "a1",
        kind: "indirect",
        source: { spans: [at(one)], ...person("e1") },
        cue: { spans: [at("a déclaré")], lemma: "déclarer" },
        content: { spans: [[at("que ")[0], second - 2]] },
      }),
      said({
        id: "a2",
        kind: "direct",
        source: { spans: [at(two, second)], ...person(one === two ? "e1" : "e2") },
        cue: { spans: [at("a répondu")], lemma: "répondre" },
        content: { spans: [[second, at(" »")[1]]] },
      }),
      said({
        id: "a3",
        kind: "indirect",
        source: { spans: [at("des riverains")], ...group },
        cue: { spans: [at("Selon")], lemma: "selon" },
        content: { spans: [[at(",", third)[1] + 1, text.length - 1]] },
      }),
    ],
    events: [
      {
        ...event,
        id: "v1",
        trigger: trigger(0),
        spans: [],
        time: null,
        status: "planned",
        accordingTo: ["a1"],
        reason: [],
      },
      {
        ...event,
        id: "v2",
        trigger: trigger(third),
        spans: [],
        time: { value: day, id: "t1" },
        status: "alleged",
        accordingTo: ["a3"],
        reason: [],
      },
    ],
    notes: [],
  }
}

const FIRST =
  "Anne Yves Soazig Loïc Maëlle Ronan Gwenn Éric Nolwenn Tanguy Inès Malo Zoé Alan Katell Denez".split(" ")
const LAST =
  "Kerbrat Tréguer Le\u00a0Goff Quéré Morvan Guivarc’h Le\u00a0Bris Kervella Salaün Cozic Jézéquel Abgrall".split(
    " ",
  )
const PERSONS = FIRST.flatMap(first => LAST.map(last => `${first} ${last}`))
const PLACES = "Brest Quimper Lorient Vannes Morlaix Lannion Paimpol Douarnenez Concarneau Roscoff".split(" ")
const THINGS = [
  "le port",
  "la digue",
  "le pont",
  "le phare",
  "l’hôpital",
  "le marché",
  "la criée",
  "le musée",
]
const DEEDS = ["fermé", "rénové", "vendu", "inondé", "agrandi", "déplacé", "évacué"]
const OUTLETS = ["La Gazette d’Ys", "Le Courrier du Large", "Ouest Matin", "Radio Armor", "Le Quai"]
