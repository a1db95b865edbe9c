import { describe, expect, test } from "vitest"
import { articleFromText } from "../input/text.ts"
import { blockRules as en } from "../lang/en/blocks.ts"
import { blockRules as fr } from "../lang/fr/blocks.ts"
import type { Article } from "../model/article.ts"
import type { BlockRules } from "./block-rules.ts"
import { blocksOf, genreOfBlocks } from "./blocks.ts"

for (const rules of [fr, en]) {
  for (const rule of rules.genres) {
    test(rule.name, () => {
      for (const line of rule.takes) expect(rule.match.test(line), line).toBe(true)
      for (const line of rule.leaves) {
        expect(rule.match.test(line), line).toBe(false)
        expect(rules.genres.find(other => other.match.test(line))?.name, line).toBeUndefined()
      }
    })
  }
}

const article = (paragraphs: readonly string[], facts = {}): Article =>
  articleFromText(paragraphs.join("\n\n"), facts, "t")
/** Turn of each block, "-" for none, and the genre. */
const told = (paragraphs: readonly string[], rules: BlockRules = fr, facts = {}) => {
  const given = article(paragraphs, facts)
  const blocks = blocksOf(given, rules)
  return [blocks.map(b => b.turn?.[0] ?? "-").join(""), genreOfBlocks(given, blocks, rules)]
}

const LEAD = "La maire de Lanvec défend son projet de digue, contesté par une partie des pêcheurs du port."
const FRENCH = [
  "Pourquoi avez-vous choisi de relever la digue ?",
  "Je n’avais pas le choix. La mer monte et les assureurs nous l’ont dit : il fallait agir.",
  "Les pêcheurs disent qu’ils n’ont pas été consultés. Que leur répondez-vous ?",
  "J’ai reçu leurs représentants trois fois depuis janvier.",
  "Nous allons nous revoir avant l’été, et je leur montrerai les plans définitifs.",
  "Et si l’État ne paie pas sa part ?",
  "Nous irons devant le juge.",
]
const ENGLISH = [
  "Why did you decide to raise the wall?",
  "I had no choice. The sea is rising and the insurers told us to act.",
  "The fishermen say they were not asked. What is your answer?",
  "I have met them three times since January.",
  "What if the state does not pay?",
  "We will go to court.",
]

describe("interviews without labels", () => {
  test("questions and answers are told apart by their form", () => {
    expect(told([LEAD, ...FRENCH])).toEqual(["-qaqaaqa", "interview"])
    expect(told(["The mayor of Lanvec defends her plan for a wall.", ...ENGLISH], en)).toEqual([
      "-qaqaqa",
      "interview",
    ])
  })
  test("a line that says so makes two questions enough", () => {
    const two = FRENCH.slice(0, 4)
    expect(told([LEAD, ...two])).toEqual(["-----", null])
    expect(told([LEAD, "Propos recueillis par Odile Kerbrat", ...two])).toEqual(["--qaqa", "interview"])
    expect(told(["INTERVIEW. Nora Kerbrat défend sa digue", LEAD, ...two])[1]).toBe("interview")
  })
  test("what follows the sign-off or a heading is no answer", () => {
    expect(told([LEAD, ...FRENCH, "(Rédaction : Odile Kerbrat ; édition : Yann Le Bihan)"])[0]).toBe(
      "-qaqaaqa-",
    )
  })
  test("questions of a writer who answers himself are none", () => {
    expect(
      told([
        LEAD,
        "Que va coûter la digue ?",
        "Le chantier est estimé à douze millions d’euros, selon la préfecture.",
        "Qui va payer ?",
        "L’État et la région se partageront la facture, a précisé lundi la préfète.",
        "Quand serez-vous à l’abri ?",
        "Les travaux doivent durer deux ans, selon le calendrier voté en janvier.",
      ]),
    ).toEqual(["-------", null])
  })
  test("questions in quotation marks, and here and there in a report, are none", () => {
    const quoted = ["« Pourquoi avez-vous fait cela ? »", "Je ne sais pas, a répondu le capitaine."]
    expect(told([LEAD, ...quoted, ...quoted.map(q => `${q} `), ...quoted])[0]).not.toContain("q")
    const far = FRENCH.slice(0, 2).flatMap(line => [line, LEAD, LEAD, LEAD, LEAD])
    expect(told([...far, ...far, ...far])[1]).toBe(null)
  })
  test("labelled turns are left to the words that label them", () => {
    expect(
      told([
        LEAD,
        "Le Phare : Pourquoi avez-vous choisi de relever la digue ?",
        "Nora Kerbrat : Je n’avais pas le choix.",
        "Le Phare : Que répondez-vous aux pêcheurs ?",
        "Nora Kerbrat : J’ai reçu leurs représentants.",
        "Le Phare : Et vous, que ferez-vous ?",
        "Nora Kerbrat : Je ne partirai pas.",
      ])[0],
    ).toBe("-------")
  })
})

describe("texts that are their author's view", () => {
  const text = [LEAD, "Il faut reculer devant la mer, et le dire à ceux qui habitent la pointe."]
  test("by section, by label, by a line under the text, by their container", () => {
    expect(told(text)).toEqual(["--", null])
    expect(told(text, fr, { section: "Opinions" })[1]).toBe("opinion")
    expect(told(text, fr, { section: "Région, Éditorial" })[1]).toBe("opinion")
    expect(told(text, fr, { title: "Tribune. « Il faut reculer »" })[1]).toBe("opinion")
    expect(told(["TRIBUNE", ...text])[1]).toBe("opinion")
    expect(told([...text, "Les opinions exprimées ici n’engagent que leur auteur."])[1]).toBe("opinion")
    expect(told(text, fr, { genre: "opinion" })[1]).toBe("opinion")
  })
  test("a report about opinions is a report", () => {
    expect(
      told(text, fr, { title: "Opinions partagées : le conseil se divise", section: "Politique" })[1],
    ).toBe(null)
    expect(told(["Dans une tribune publiée mardi, deux cents marins demandent une digue.", ...text])[1]).toBe(
      null,
    )
  })
})
