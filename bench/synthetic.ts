/** Made-up French and English reports for measuring at scale. Seeded: the same number gives the same report. */

export interface SyntheticReport {
  readonly id: string
  readonly language: "fr" | "en"
  readonly title: string
  readonly published: string
  readonly outlet: string
  readonly url: string
  readonly text: string
}

/** A small generator of pseudo-random numbers (mulberry32), in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

interface Stock {
  readonly people: readonly string[]
  readonly roles: readonly string[]
  readonly places: readonly string[]
  readonly things: readonly string[]
  readonly acts: readonly string[]
  readonly sayings: readonly string[]
  readonly reasons: readonly string[]
  readonly shapes: readonly string[]
}

const FRENCH: Stock = {
  people: [
    "Odile Kerbrat",
    "Paul Le Dantec",
    "Maëlle Guivarc’h",
    "Yann Roudaut",
    "Anne Tréguier",
    "Samir Haddou",
    "Clara Vasseur",
    "Hugo Brémond",
    "Inès Cordier",
    "Léo Marzin",
    "Noémie Falc’hun",
    "Gaël Prigent",
  ],
  roles: [
    "la maire",
    "le préfet",
    "la ministre",
    "le procureur",
    "la directrice du port",
    "le porte-parole du gouvernement",
    "le capitaine",
    "la présidente du syndicat",
    "l’avocat de la société",
    "une responsable de la région",
  ],
  places: [
    "Lanvec",
    "Port-Maurel",
    "Saint-Alban",
    "Kerdreux",
    "Belmont",
    "Rocqueville",
    "Trévignan",
    "Montauriol",
    "Valserre",
    "Pontcallec",
  ],
  things: [
    "le pont",
    "l’usine",
    "la digue",
    "le tribunal",
    "la ligne de chemin de fer",
    "l’hôpital",
    "le marché",
    "la centrale",
    "le budget",
    "l’école",
    "la criée",
    "le tunnel",
  ],
  acts: [
    "rouvrira",
    "sera fermé",
    "a été inspecté",
    "doit être vendu",
    "restera gardé",
    "sera reconstruit",
    "a brûlé",
    "pourrait être déplacé",
    "sera agrandi",
    "a cédé",
  ],
  sayings: [
    "a déclaré",
    "a indiqué",
    "a assuré",
    "a répété",
    "a précisé",
    "a reconnu",
    "a expliqué",
    "a prévenu",
  ],
  reasons: [
    "faute de crédits",
    "après deux mois de travaux",
    "à cause de la houle",
    "malgré les réserves des experts",
    "avec l’aide de la région",
    "sans attendre le vote",
    "au terme d’une longue enquête",
    "sous la surveillance des pompiers",
  ],
  shapes: [
    "{T} de {P} {A} {D}, {S} {M} {R}, {N}.",
    "« {T} {A} {D}, et nous le savons depuis {K} semaines », {S} {R} de {P}, {N}.",
    "Selon {R} de {P}, {T} {A} {W} {D}.",
    "{K} personnes ont quitté {P} {W}, d’après {N}.",
    "{N}, interrogé {M} à {P}, {S} que {T} {A} {W}.",
    "À {P}, {T} {A} {D} {W}, pour {K} millions d’euros.",
    "Ni {R} ni {N} n’ont confirmé que {T} {A} {D} à {P}.",
  ],
}

const ENGLISH: Stock = {
  people: [
    "Orla Feeney",
    "Liam Tully",
    "Niamh Corrigan",
    "Joel Poulsen",
    "Anna Vang",
    "Ruth Adeyemi",
    "Mark Ellison",
    "Priya Nair",
    "Tom Hadley",
    "Grace Whitlock",
  ],
  roles: [
    "the mayor",
    "the minister",
    "the prosecutor",
    "the harbour master",
    "a government spokesman",
    "the union leader",
    "the company’s lawyer",
    "a senior police officer",
    "the council’s chair",
  ],
  places: [
    "Lowmere",
    "Port Ashby",
    "Kirkhaven",
    "Stanbridge",
    "Wexcombe",
    "Millbrook Bay",
    "Dunmorrow",
    "Eastferry",
  ],
  things: [
    "the bridge",
    "the plant",
    "the sea wall",
    "the court",
    "the railway line",
    "the hospital",
    "the market",
    "the budget",
    "the school",
    "the tunnel",
  ],
  acts: [
    "will reopen",
    "will be closed",
    "was inspected",
    "is to be sold",
    "will remain guarded",
    "burned down",
    "could be moved",
    "will be extended",
    "gave way",
  ],
  sayings: ["said", "told reporters", "insisted", "repeated", "admitted", "explained", "warned"],
  reasons: [
    "for want of money",
    "after two months of work",
    "because of the swell",
    "despite the experts’ doubts",
    "with help from the region",
    "without waiting for the vote",
    "at the end of a long inquiry",
  ],
  shapes: [
    "{T} in {P} {A} {D}, {R} {S} {M}, {W}.",
    "“{T} {A} {D}, and we have known it for {K} weeks,” {N} {S} in {P}.",
    "According to {R} in {P}, {T} {A} {W} {D}.",
    "{K} people left {P} {W}, {N} {S}.",
    "{N}, asked {M} in {P}, {S} that {T} {A} {W}.",
    "Neither {R} nor {N} confirmed that {T} in {P} {A} {D}.",
  ],
}

const DAYS = {
  fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi"],
  en: ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday"],
}
const OUTLETS = [
  "Le Courrier du Large",
  "Ouest Matin",
  "Le Quai",
  "The Harbour Post",
  "Agence Atlantique",
  "Faroe Wire",
]

/** Report number `n` of the stream: some 220 words, one in four English; a report every ten minutes from 2024 on. */
export function syntheticReport(n: number, words = 220): SyntheticReport {
  const random = seeded(n * 2654435761 + 17)
  const language = random() < 0.25 ? "en" : "fr"
  const stock = language === "fr" ? FRENCH : ENGLISH
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const cast = [pick(stock.people), pick(stock.people), pick(stock.people)]
  const towns = [pick(stock.places), pick(stock.places)]
  const sentence = () =>
    pick(stock.shapes).replace(/\{(\w)\}/g, (_, slot: string) => {
      if (slot === "N") return pick(cast)
      if (slot === "P") return pick(towns)
      if (slot === "K") return String(2 + Math.floor(random() * 97))
      if (slot === "D" || slot === "M") return pick(DAYS[language])
      return pick(
        { T: stock.things, A: stock.acts, S: stock.sayings, R: stock.roles, W: stock.reasons }[
          slot as "T"
        ] as readonly string[],
      )
    })
  const paragraphs: string[] = []
  let count = 0
  while (count < words) {
    const lines = Array.from({ length: 1 + Math.floor(random() * 3) }, sentence).map(upper)
    paragraphs.push(lines.join(" "))
    count += lines.join(" ").split(" ").length
  }
  const at = new Date(Date.UTC(2024, 0, 1) + n * 600_000).toISOString()
  return {
    id: `synthetic-${n}`,
    language,
    title: upper(sentence()).replace(/\.$/, ""),
    published: `${at.slice(0, 16)}Z`,
    outlet: pick(OUTLETS),
    url: `https://synthetic.example/${n}`,
    text: paragraphs.join("\n\n"),
  }
}

function upper(line: string): string {
  const at = line.search(/\p{L}/u)
  return at < 0 ? line : line.slice(0, at) + (line[at] as string).toUpperCase() + line.slice(at + 1)
}
