import type { Attribution, Pair, Reading } from "../src/model/reading.ts"

/** A reading made by hand, with everything an export can stumble on: nesting, a chain of sources, a relayed unnamed
 * source, an unnamed saying, a script in a quotation, emoji, CRLF, a formula, an escape code in the title. */
export function sampleReading(): Reading {
  const text = [
    "Le port d'Ys 🚢 fermera",
    "\r\n\r\n",
    "La ministre Nora Kerbrat a confirmé lundi que « le préfet a dit que la digue <script>alert(1)</script> tient ».",
    "\n\n",
    "Selon des responsables cités par Radio Armor, un navire a coulé mardi. « =1+1, c'est l'addition », a-t-on dit.",
    "\n\n",
    "Légende : le port & la mer",
  ].join("")
  const at = (words: string, from = 0): Pair => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`not in the sample: ${words}`)
    return [start, start + words.length]
  }
  const said = (given: Partial<Attribution> & Pick<Attribution, "id" | "cue" | "content">): Attribution => ({
    kind: "indirect",
    act: "speech",
    stance: "states",
    source: null,
    addressee: null,
    saidAt: null,
    within: null,
    negated: false,
    reason: ["fr/attribute/essai"],
    confidence: 0.95,
    ...given,
  })
  const minister = at("La ministre Nora Kerbrat")
  const name = at("Nora Kerbrat")
  return {
    selon: "1",
    id: "essai-1",
    language: "fr",
    published: "2023-09-11",
    title: "Le port d'Ys \x1b[31mfermera",
    outlet: "La Gazette d'Ys",
    url: "https://gazette.example/ys?a=1&b=2",
    byline: null,
    agency: null,
    text,
    blocks: [
      { role: "headline", start: 0, end: at("fermera")[1] },
      { role: "paragraph", start: minister[0], end: at("tient ».")[1] },
      { role: "paragraph", start: at("Selon")[0], end: at("a-t-on dit.")[1] },
      { role: "caption", start: at("Légende")[0], end: text.length },
    ],
    sentences: [
      [0, at("fermera")[1]],
      [minister[0], at("tient ».")[1]],
    ],
    entities: [
      {
        id: "e1",
        type: "person",
        name: "Nora Kerbrat",
        country: null,
        role: "ministre",
        gender: "f",
        mentions: [{ start: name[0], end: name[1], kind: "name" }],
      },
    ],
    times: [
      {
        id: "t1",
        start: at("lundi")[0],
        end: at("lundi")[1],
        type: "DATE",
        value: "2023-09-11",
        mod: null,
        from: "2023-09-11",
        to: "2023-09-11",
        signal: null,
        signalSpan: null,
        anchor: "published",
        known: ["weekday"],
        alternatives: [],
      },
    ],
    attributions: [
      said({
        id: "a1",
        kind: "mixed",
        stance: "confirms",
        source: { spans: [minister], entities: ["e1"], type: "person", named: true, via: null },
        cue: { spans: [at("a confirmé")], lemma: "confirmer" },
        content: { spans: [[at("que « le")[0], at("tient »")[1]]] },
        saidAt: "2023-09-11",
      }),
      said({
        id: "a2",
        source: { spans: [at("le préfet")], entities: [], type: "official-body", named: false, via: null },
        cue: { spans: [at("a dit")], lemma: "dire" },
        content: { spans: [[at("que la digue")[0], at("tient")[1]]] },
        within: "a1",
        confidence: 0.6,
      }),
      said({
        id: "a3",
        source: { spans: [at("des responsables")], entities: [], type: "anonymous", named: false, via: "a4" },
        cue: { spans: [at("Selon")], lemma: "selon" },
        content: { spans: [at("un navire a coulé mardi")] },
        confidence: 0.8,
      }),
      said({
        id: "a4",
        source: { spans: [at("Radio Armor")], entities: [], type: "media", named: true, via: null },
        cue: { spans: [at("cités par")], lemma: "citer" },
        content: { spans: [[at("des responsables")[0], at("mardi")[1]]] },
        confidence: 0.4,
      }),
      said({
        id: "a5",
        kind: "direct",
        cue: { spans: [at("a-t-on dit")], lemma: "dire" },
        content: { spans: [at("=1+1, c'est l'addition")] },
      }),
    ],
    events: [
      {
        id: "v1",
        trigger: { start: at("coulé")[0], end: at("coulé")[1], lemma: "couler" },
        spans: [at("un navire a coulé mardi")],
        type: null,
        mode: null,
        actors: [],
        targets: ["e1"],
        place: null,
        time: null,
        status: "alleged",
        negated: false,
        accordingTo: ["a3", "a4"],
        reason: ["fr/event/essai"],
        confidence: 0.7,
      },
    ],
    notes: [
      {
        kind: "ambiguous-source",
        message: "the source could be either",
        start: at("a-t-on")[0],
        end: at("a-t-on")[1],
      },
    ],
  }
}
