import { expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { en } from "../lang/en/index.ts"
import { es } from "../lang/es/index.ts"
import { fr } from "../lang/fr/index.ts"
import { findMentions } from "../mention/mentions.ts"
import type { EventRecord } from "../model/reading.ts"
import { findEvents } from "./events.ts"
import { tableLines } from "./lexicon.ts"

const PACKS = { fr, en, es }
type Code = keyof typeof PACKS

function eventsIn(text: string, code: Code): readonly EventRecord[] {
  const pack = PACKS[code]
  const doc = docOf(text, code, "2024-03-04")
  return findEvents(doc, findMentions(doc, pack.mention).value, [], [], pack.event).value
}

/** The text without its brackets, and where they stood. */
function marked(line: string): { text: string; start: number; end: number } {
  const start = line.indexOf("[")
  const end = line.indexOf("]") - 1
  return { text: line.replace(/[[\]]/g, ""), start, end }
}

for (const code of ["fr", "en", "es"] as const) {
  for (const table of ["verbs", "nouns"] as const) {
    test(`${code}: every ${table} line finds the event of its example, with its type`, () => {
      const wrong = tableLines(PACKS[code].event[table]).flatMap(({ key, type, example }) => {
        const { text, start, end } = marked(example)
        const found = eventsIn(text, code).filter(e => e.trigger.start < end && e.trigger.end > start)
        return found.some(e => e.type === type)
          ? []
          : [`${key} ${type}: ${example} → ${found.map(e => e.type).join() || "nothing"}`]
      })
      // A tagger mistakes a word now and then; more than that is the table's fault.
      expect(wrong.length / tableLines(PACKS[code].event[table]).length, wrong.join("\n")).toBeLessThan(0.035)
    })
  }
}

test.each<[Code, string]>([
  ["fr", "Le ministre a salué la foule, bu un café et signé le registre."],
  ["fr", "Elle a pris le bus pour aller au marché."],
  ["fr", "Il a ouvert la fenêtre et regardé la pluie."],
  ["fr", "Les enfants jouaient dans la cour de l'école."],
  ["fr", "Le chat dort sur le canapé."],
  ["fr", "Elle a préparé le dîner pour ses amis."],
  ["fr", "Mon voisin a repeint sa porte en bleu."],
  ["fr", "Il a lu le journal toute la matinée."],
  ["fr", "Nous avons marché le long de la rivière."],
  ["fr", "La maire a coupé le pain et servi la soupe."],
  ["en", "The minister waved, drank a coffee and signed the visitors' book."],
  ["en", "She took the bus to the market."],
  ["en", "He opened the window and watched the rain."],
  ["en", "The children played in the yard."],
  ["en", "The cat slept on the sofa."],
  ["en", "She cooked dinner for her friends."],
  ["en", "My neighbour painted his door blue."],
  ["en", "He read the paper all morning."],
  ["en", "We walked along the river."],
  ["en", "She called her sister last night."],
])("%s: nothing happens in « %s »", (code, text) => {
  expect(eventsIn(text, code)).toEqual([])
})

test.each<[Code, string, EventRecord["status"], boolean]>([
  ["fr", "L'armée [a bombardé] le port.", "happened", false],
  ["fr", "L'armée [n'a pas bombardé] le port.", "happened", true],
  ["fr", "L'armée [bombardera] le port.", "planned", false],
  ["fr", "Le groupe [va supprimer] cent postes.", "planned", false],
  ["fr", "Le groupe [vient de supprimer] cent postes.", "happened", false],
  ["fr", "Le groupe [pourrait supprimer] cent postes.", "possible", false],
  ["fr", "Le groupe [devrait supprimer] cent postes.", "planned", false],
  ["fr", "Le groupe [a dû supprimer] cent postes.", "happened", false],
  ["fr", "Le groupe a décidé de [supprimer] cent postes.", "planned", false],
  ["fr", "Le groupe menace de [supprimer] cent postes.", "possible", false],
  ["fr", "Le syndicat demande au groupe de [rouvrir] l'usine.", "hypothetical", false],
  ["fr", "Le chef rebelle [aurait été tué] dans le nord.", "alleged", false],
  ["fr", "Le chef rebelle semble [avoir été tué].", "possible", false],
  ["fr", "Si l'armée [bombarde] le port, la ville tombera.", "hypothetical", false],
  ["fr", "Ils se battent pour [libérer] le nord du pays.", "hypothetical", false],
  ["fr", "La [visite] prévue du roi attire la presse.", "planned", false],
  ["fr", "Le pays redoute une [invasion].", "possible", false],
  ["fr", "Aucun passager [n'a été tué].", "happened", true],
  ["fr", "Le bombardement a-t-il [tué] six passants ?", "hypothetical", false],
  ["en", "The army [bombed] the port.", "happened", false],
  ["en", "The army [did not bomb] the port.", "happened", true],
  ["en", "The army [will bomb] the port.", "planned", false],
  ["en", "The army [may bomb] the port.", "possible", false],
  ["en", "The rebel chief appears to [have been killed].", "possible", false],
  ["en", "If the army [bombs] the port, the town will fall.", "hypothetical", false],
])("%s: « %s » is %s, negated %s", (code, line, status, negated) => {
  const { text, start, end } = marked(line)
  const found = eventsIn(text, code).filter(e => e.trigger.start < end && e.trigger.end > start)
  expect(found.map(e => [e.status, e.negated])).toContainEqual([status, negated])
})

test.each<[Code, string, readonly string[]]>([
  ["en", "The mayor opened an [inquiry] into the break.", ["mayor"]],
  // What one does about another thing is not that thing done.
  ["en", "The mayor opened an inquiry into the [explosion].", []],
  ["fr", "Le maire a ouvert une enquête sur l'[explosion].", []],
  ["en", "The mayor took part in the [meeting].", ["mayor"]],
  ["fr", "Le maire a pris part aux [négociations].", ["maire"]],
])("%s: who does it in %s", (code, line, actors) => {
  const { text, start, end } = marked(line)
  const pack = PACKS[code]
  const doc = docOf(text, code, "2024-03-04")
  const entities = findMentions(doc, pack.mention).value
  const events = findEvents(doc, entities, [], [], pack.event).value
  const found = events.find(event => event.trigger.start < end && event.trigger.end > start)
  expect(found?.actors.map(id => entities.find(one => one.id === id)?.name)).toEqual(actors)
})
