import type { CountryRule } from "../../../mention/rules.ts"

/** How a country is worked out that no words say, with what each rule takes and leaves. The stage runs them. */
export const COUNTRY_RULES: readonly CountryRule[] = [
  {
    name: "mention/country/near",
    about:
      "A body or an office that every country has is of the country that the words around it are about, when one leads clearly.",
    takes: [
      ["Greece is on strike. [The finance minister] resigned.", "GR"],
      ["Norway went to the polls. [Maria Hald] was elected president.", "NO"],
      ["Chile has a new cabinet. The finance portfolio went to [Luke Ferris].", "CL"],
      ["[The foreign ministry] denied it. Peru waits.", "PE"],
      ["California is burning. Gov. [John Ferris] called out the guard.", "US"],
    ],
    leaves: [
      "Greece and Norway are in talks. The minister smiled.",
      "Algeria is ready. The transport minister, Luke Morris, arrives in Algiers on Monday.",
      "Greece is on strike. John Ferris is not president.",
      "Greece is on strike. John Ferris could become finance minister.",
    ],
  },
  {
    name: "mention/country/term",
    about: "The time of a presidency is that of the one country its sentence is about.",
    takes: [["Haiti changed during the presidency of [John Ferris].", "HT"]],
    leaves: ["Haiti and Cuba came closer during the presidency of John Ferris."],
  },
  {
    name: "mention/country/town",
    about: "A town is of its country when no other has one of that name of any size.",
    takes: [["The train stopped in [Middlesbrough].", "GB"]],
    leaves: ["The train stopped in Lanvec."],
  },
  {
    name: "mention/country/body",
    about: "Who speaks for a body is of its country.",
    takes: [["Greece waits. [A spokesman for the Ministry of Defence] denied it. Greece is afraid.", "GR"]],
    leaves: ["Greece waits. A spokesman for the United Nations denied it."],
  },
  {
    name: "mention/country/alone",
    about: "Any other office is of the one country that the report shows.",
    takes: [["Mali marched. [The chairwoman of the association] spoke. Malians followed across Mali.", "ML"]],
    leaves: [
      "Mali marched. The head of the World Health Organization spoke. Malians followed across Mali.",
      "Mali marched. The chairwoman of the association spoke. France followed across Mali.",
    ],
  },
]
