import type { Attribution, Pair, Reading } from "../src/model/reading.ts"

/** A short report read by hand, for the examples of the documentation: two sayings, one of them through a relay, a time,
 * two events of different status. */
export function smallReading(): Reading {
  const text =
    "« Le port restera ouvert », a déclaré lundi Nora Kerbrat, maire d’Ys.\n\nSelon des pêcheurs cités par Radio Armor, un chalutier a coulé dimanche. 🚢"
  const at = (words: string): Pair => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the text: ${words}`)
    return [start, start + words.length]
  }
  const span = (words: string) => ({ start: at(words)[0], end: at(words)[1] })
  const entity = { country: null, role: null, gender: null } as const
  const named = (words: string) => [{ ...span(words), kind: "name" as const }]
  const time = { type: "DATE", mod: null, signal: null, signalSpan: null, anchor: "published" } as const
  const said: Pick<Attribution, "act" | "stance" | "addressee" | "within" | "negated"> = {
    act: "speech",
    stance: "states",
    addressee: null,
    within: null,
    negated: false,
  }
  return {
    selon: "1",
    id: "ys-1",
    language: "fr",
    published: "2024-03-04",
    title: "Le port d’Ys restera ouvert",
    outlet: "La Gazette d’Ys",
    url: "https://gazette.example/ys",
    byline: null,
    agency: null,
    text,
    blocks: [
      { role: "paragraph", start: 0, end: at("maire d’Ys.")[1] },
      { role: "paragraph", start: at("Selon")[0], end: text.length },
    ],
    sentences: [
      [0, at("maire d’Ys.")[1]],
      [at("Selon")[0], at("dimanche.")[1]],
    ],
    entities: [
      {
        ...entity,
        id: "e1",
        type: "person",
        name: "Nora Kerbrat",
        role: "maire d’Ys",
        mentions: named("Nora Kerbrat"),
      },
      { ...entity, id: "e2", type: "media", name: "Radio Armor", mentions: named("Radio Armor") },
    ],
    times: [
      {
        ...time,
        id: "t1",
        ...span("lundi"),
        value: "2024-03-04",
        from: "2024-03-04",
        to: "2024-03-04",
        known: ["weekday"],
        alternatives: [],
      },
      {
        ...time,
        id: "t2",
        ...span("dimanche"),
        value: "2024-03-03",
        from: "2024-03-03",
        to: "2024-03-03",
        known: ["weekday"],
        alternatives: ["2024-03-10"],
      },
    ],
    attributions: [
      {
        ...said,
        id: "a1",
        kind: "direct",
        source: {
          spans: [at("Nora Kerbrat, maire d’Ys")],
          entities: ["e1"],
          type: "person",
          named: true,
          via: null,
        },
        cue: { spans: [at("a déclaré")], lemma: "déclarer" },
        content: { spans: [at("« Le port restera ouvert »")] },
        saidAt: "2024-03-04",
        reason: ["fr/attribute/incise"],
        confidence: 0.97,
      },
      {
        ...said,
        id: "a2",
        kind: "indirect",
        source: { spans: [at("Radio Armor")], entities: ["e2"], type: "media", named: true, via: null },
        cue: { spans: [at("cités par")], lemma: "citer" },
        content: { spans: [at("un chalutier a coulé dimanche")] },
        saidAt: null,
        reason: ["fr/attribute/relais"],
        confidence: 0.7,
      },
      {
        ...said,
        id: "a3",
        kind: "indirect",
        source: { spans: [at("des pêcheurs")], entities: [], type: "group", named: false, via: "a2" },
        cue: { spans: [at("Selon")], lemma: "selon" },
        content: { spans: [at("un chalutier a coulé dimanche")] },
        saidAt: null,
        reason: ["fr/attribute/selon"],
        confidence: 0.8,
      },
    ],
    events: [
      {
        id: "v1",
        trigger: { ...span("coulé"), lemma: "couler" },
        spans: [at("un chalutier a coulé dimanche")],
        type: null,
        mode: null,
        actors: [],
        targets: [],
        place: null,
        time: { value: "2024-03-03", id: "t2" },
        status: "alleged",
        negated: false,
        accordingTo: ["a3", "a2"],
        reason: ["fr/event/accompli"],
        confidence: 0.75,
      },
    ],
    notes: [],
  }
}
