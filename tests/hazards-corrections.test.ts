import { expect, test } from "vitest"
import { PACKS } from "../src/lang/all.ts"
import { readyReader } from "../src/ready-reader.ts"
import { joinReadings } from "../src/story/dossier.ts"

test("7: what a paper corrected later is no contradiction of what it then says", () => {
  const rules = Object.fromEntries(PACKS.map(({ code, story }) => [code, story]))
  const told = (id: string, hour: string, dead: string, outlet: string, after = "") =>
    readyReader().readText(
      `La digue de Lanvec a cédé dans la nuit de dimanche à lundi. L’inondation a fait ${dead} morts à Lanvec, a annoncé la préfète Nora Kerbrat.${after}`,
      { id, outlet, published: `2024-03-04T${hour}:00:00+01:00`, title: "La digue de Lanvec a cédé" },
    )
  const again = (outlet: string, after: string) =>
    readyReader().readText(
      `À Lanvec, l’inondation a fait 4 morts, a précisé lundi soir la préfète Nora Kerbrat. La route de la pointe est coupée, et la digue ne sera pas réparée avant l’été.${after}`,
      {
        id: "b",
        outlet,
        published: "2024-03-04T18:00:00+01:00",
        title: "La digue de Lanvec a cédé : ce que l’on sait",
      },
    )
  const clashes = (outlet: string, after: string) =>
    joinReadings([told("a", "08", "14", "Le Phare"), again(outlet, after)], rules).contradictions.length
  const erratum = "\n\nCorrection : l’inondation a fait 4 morts, et non 14 comme nous l’avions écrit."
  expect([clashes("Le Phare", ""), clashes("Le Phare", erratum), clashes("La Vigie", erratum)]).toEqual([
    1, 0, 1,
  ])
})
