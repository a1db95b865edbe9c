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
]
