import { expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { attribute as en } from "../lang/en/attribute.ts"
import { attribute as fr } from "../lang/fr/attribute.ts"
import { parsedOf } from "../model/doc.ts"
import { lookedUpByAny } from "../tag/looked-up.ts"
import { lexiconOf } from "./lexicon.ts"
import { Room } from "./room.ts"

const TEXTS = {
  fr: [
    "Le maire de Vannes a dit en 2019 que le pont du port serait fermé. « Nous l'avons promis », a-t-il ajouté.",
    "Selon Maire, le pont n'a pas été fermé en 2023 ; les maires disent du bien des ponts.",
  ],
  en: [
    "The mayor said in 2019 that the bridge would close. “We promised it,” she added, saying no more.",
    "According to Mayor, it was not closed in 2023; mayors say bridges say nothing.",
  ],
}

for (const [language, rules] of [
  ["fr", fr],
  ["en", en],
] as const)
  test(`${language}: what the tagger looked up gives the numbers and hashes that the words themselves give`, () => {
    const { numbers } = lexiconOf(rules).words
    // Each twice: the second time what was written down the first time is read.
    for (const text of [...TEXTS[language], ...TEXTS[language]]) {
      const tagged = docOf(text, language)
      expect(lookedUpByAny(tagged)).not.toBeNull()
      const room = new Room(tagged.count)
      const told = numbers.of(tagged, room)
      const untold = parsedOf(tagged, tagged)
      expect(lookedUpByAny(untold)).toBeNull()
      expect(told).toEqual(numbers.of(untold, room))
      const lemma = tagged.lemma.map((own, i) => (i % 5 === 3 ? "dire" : own))
      numbers.renew(told, tagged.lemma, lemma)
      expect(told).toEqual(numbers.of(parsedOf(tagged, { ...tagged, lemma }), room))
    }
  })
