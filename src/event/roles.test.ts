import { expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { en } from "../lang/en/index.ts"
import { fr } from "../lang/fr/index.ts"
import { findMentions } from "../mention/mentions.ts"
import { findEvents } from "./events.ts"

const PACKS = { fr, en }
type Code = keyof typeof PACKS

/** Language, a sentence with its trigger in brackets, who acts, and to whom it is done. */
test.each<[Code, string, string[], string[]]>([
  // Each verb has its own subject, whatever clause it stands in.
  ["en", "If the army [bombs] the port, the mayor will resign.", ["army"], []],
  ["en", "The rebels will retreat and the mayor will [resign].", ["mayor"], []],
  ["en", "The army shelled the fort and [bombed] Chad.", ["army"], ["Chad"]],
  ["fr", "Si l'armée [bombarde] le Tchad, le maire démissionnera.", ["armée"], ["Tchad"]],
  ["fr", "Les rebelles se retireront et le maire [démissionnera].", ["maire"], []],
  // What is done with several is done to all of them.
  ["en", "Norway [restored] full diplomatic ties with Chad and Mali.", ["Norway"], ["Chad", "Mali"]],
  // A country inside the subject acts, unless its people are told to be of another.
  ["en", "Soldiers from Chad [attacked] the fort.", ["Soldiers", "Chad"], []],
  ["en", "The Malian government [condemned] Chad.", ["Malian government"], ["Chad"]],
  // A participle is about its noun: who does it, or to whom it is done.
  ["en", "The police dispersed Malian soldiers [burning] the flag of Chad.", ["Malian soldiers"], ["Chad"]],
  // What only dates the phrase has no part in the act.
  ["en", "Norway [restored] ties with Chad years after Mali burned the flag.", ["Norway"], ["Chad"]],
])("%s: « %s »", (code, line, actors, targets) => {
  const start = line.indexOf("[")
  const text = line.replace(/[[\]]/g, "")
  const pack = PACKS[code]
  const doc = docOf(text, code, "2024-03-04")
  const entities = findMentions(doc, pack.mention).value
  const found = findEvents(doc, entities, [], [], pack.event).value.find(
    ({ trigger }) => trigger.start <= start && start < trigger.end,
  )
  const names = (ids: readonly string[] = []) => ids.map(id => entities.find(e => e.id === id)!.name).sort()
  expect([names(found?.actors), names(found?.targets)]).toEqual([[...actors].sort(), [...targets].sort()])
})
