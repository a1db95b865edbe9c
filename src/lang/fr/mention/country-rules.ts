import type { CountryRule } from "../../../mention/rules.ts"

/** How a country is worked out that no words say, with what each rule takes and leaves. The stage runs them. */
export const COUNTRY_RULES: readonly CountryRule[] = [
  {
    name: "mention/country/near",
    about:
      "Un corps ou une fonction que chaque pays a est du pays dont il est question autour, quand un seul l'emporte nettement.",
    takes: [
      ["Grèce : le gouvernement recule. [Le ministre des Finances] a démissionné.", "GR"],
      ["Norvège : la rentrée. [Inès Hald] a été élue présidente.", "NO"],
      ["Norvège : la rentrée. Le portefeuille de la Pêche revient à [Aldo Hald].", "NO"],
      ["Chili : le nouveau gouvernement. [Aldo Ferri] reçoit la Défense.", "CL"],
      ["Le [ministère de la Défense] a démenti. Le Pérou attend.", "PE"],
    ],
    leaves: [
      "La Grèce et la Norvège négocient. Le ministre a souri.",
      "Algérie : les préparatifs. Le ministre des Transports, Luc Morel, est attendu à Alger lundi.",
      "Grèce : la crise. Jean Untel n'est pas président.",
      "Grèce : la crise. Jean Untel pourrait devenir ministre.",
      "Grèce : la crise. Jean Untel a pris un poste de vendeur.",
    ],
  },
  {
    name: "mention/country/term",
    about: "Le temps d'une présidence est du seul pays dont parle sa phrase.",
    takes: [["La France a changé sous la présidence de [Jean Untel].", "FR"]],
    leaves: [
      "La France et la Suisse se sont rapprochées sous la présidence de Jean Untel.",
      "Le club français a changé de nom en mémoire de Jean Untel.",
    ],
  },
  {
    name: "mention/country/town",
    about: "Une ville est de son pays quand aucun autre n'a de ville de quelque taille qui porte son nom.",
    takes: [["Le train s'est arrêté à [Villefranche-sur-Saône].", "FR"]],
    leaves: ["Le train s'est arrêté à Lanvec."],
  },
  {
    name: "mention/country/body",
    about: "Qui parle pour un corps est du pays de ce corps.",
    takes: [
      [
        "La Grèce attend. Le porte-parole du ministère de la Défense, [Aldo Ferri], a démenti. La Grèce a peur.",
        "GR",
      ],
    ],
    leaves: ["Le porte-parole de l'ONU, Aldo Ferri, a démenti. La Grèce a peur."],
  },
  {
    name: "mention/country/alone",
    about: "Une autre fonction est du seul pays que montre le compte rendu.",
    takes: [
      ["Mali : la marche. [La présidente d'une association] a parlé. Les Maliens ont suivi au Mali.", "ML"],
    ],
    leaves: [
      "Mali : la marche. La directrice générale de l'OMS a parlé. Les Maliens ont suivi au Mali.",
      "Mali : la marche. La présidente de la fédération internationale a parlé. Les Maliens ont suivi.",
      "Mali : la marche. La présidente d'une association a parlé. La France a suivi au Mali.",
    ],
  },
]
