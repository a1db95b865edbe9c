import type { Example } from "../../../attribute/rules.ts"

/** One sentence or more for each construction. `{S: …}` source, `{C: …}` cue, `{Q: …}` content. Pieces of one
 * role are given in order. Sentences under `leaves` hold no attribution. */
export const examples: readonly Example[] = [
  {
    rule: "incise",
    takes: [
      "{Q: “The quay will be rebuilt in spring,”} {C: said} {S: the mayor of Lanvec}.",
      "{Q: “The bridge,”} {C: said} {S: the mayor}, {Q: “will reopen on Friday.”}",
      "{Q: “The bridge is safe,”} {S: she} {C: said}.",
      "{Q: The train caught fire around midnight}, {S: witnesses} {C: reported}.",
    ],
    leaves: ["The mayor spoke for an hour.", "That goes without saying."],
  },
  {
    rule: "colon",
    takes: ["{S: The mayor of Lanvec} {C: said}: {Q: “The bridge will reopen on Friday.”}"],
    leaves: [],
  },
  {
    rule: "that",
    takes: [
      "{S: The ministry} {C: says} {Q: that the dike held}.",
      "{S: Officials} {C: said} {Q: the dike held}.",
      "{S: She} {C: said} {Q: the dike had held and that the water was falling}.",
      "{S: The judge} {C: asked} {Q: whether the lorry was speeding}.",
      "{S: The mayor} {C: told} reporters {Q: he was giving up}.",
    ],
    leaves: ["The house is estimated at £200,000."],
  },
  {
    rule: "infinitive",
    takes: [
      "{S: The mayor} {C: urged} residents {Q: to stay at home}.",
      "{S: The MP} {C: promised} {Q: to come back}.",
    ],
    leaves: [],
  },
  {
    rule: "object",
    takes: [
      "{S: Parliament} {C: denied} {Q: any delay}.",
      "{S: The NGO} {C: accuses} {Q: the plant of polluting the river}.",
    ],
    leaves: ["The navy fired twice.", "She called the fire brigade."],
  },
  {
    rule: "passive",
    takes: ["{Q: The delay} {C: was confirmed by} {S: the ministry}."],
    leaves: [],
  },
  {
    rule: "according-to",
    takes: [
      "{C: According to} {S: the institute}, {Q: unemployment is falling}.",
      "{Q: Unemployment is falling}, {C: according to} {S: the institute}.",
    ],
    leaves: ["The price varies according to the season.", "For fishermen, aid is paid."],
  },
  {
    rule: "participle",
    takes: ["{S: She} left the room, {C: adding} {Q: that the deal was fragile}."],
    leaves: [],
  },
  {
    rule: "quotation",
    takes: [],
    leaves: ["The “experts” left the studio.", "The film “Snow Tomorrow” opens on Wednesday."],
  },
  {
    rule: "nested",
    takes: ["“{S: The guard} {C: told} me {Q: ‘go home’} and I went,” said Ida."],
    leaves: [],
  },
  {
    rule: "turn",
    takes: ["{S: Q}{C: :} {Q: What becomes of the hall?}\n\nA: It will be sold."],
    leaves: ["Monday: market\n\nTuesday: concert"],
  },
  {
    rule: "headline",
    takes: ["{Q: Canal to stay shut}{C: :} {S: minister}"],
    leaves: [],
  },
  {
    rule: "signature",
    takes: ["{Q: “The sea keeps everything.”} {C: —} {S: Anne Rivers, fisherwoman}"],
    leaves: [],
  },
  {
    rule: "owned",
    takes: ["{C: In} {S: the coach's} {C: words}, {Q: “a farce.”}"],
    leaves: [],
  },
  {
    rule: "relative",
    takes: ["The bridge, {Q: which} {S: the engineer} {C: says} {Q: is safe}, opened in 1911."],
    leaves: [],
  },
  {
    rule: "asserted",
    takes: [],
    leaves: ["Nobody said that.", "The minister will say tomorrow whether she runs."],
  },
]
