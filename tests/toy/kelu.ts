import {
  blankAttribute,
  blankBlocks,
  blankEvent,
  blankIdentify,
  blankMention,
  blankSegment,
  blankStory,
  blankTime,
} from "../../src/lang/blank.ts"
import type { LanguagePack } from "../../src/lang/pack.ts"
import { word } from "../../src/time/pattern.ts"
import { timeRule } from "../../src/time/rules.ts"

/** Kelu, a language of a dozen words that nobody speaks. It has no weights, and no stage has heard of it.
 *
 * sa: say · ko: that · dom: the · nelu: a person who speaks for others · rem: come · lun: the first day of the week ·
 * ti: day before this one · vek: flood · ne: not · ul: in · om: according to · af: and */
export const kelu: LanguagePack = {
  code: "x-kelu",
  name: "Kelu",
  identify: {
    ...blankIdentify,
    language: "x-kelu",
    own: new Set(["sa", "ko", "dom", "nelu", "rem", "lun", "vek", "ul", "om", "af"]),
  },
  blocks: blankBlocks,
  segment: { ...blankSegment, language: "x-kelu" },
  words: {
    sa: "VERB sa Mood=Ind|Tense=Past|VerbForm=Fin",
    rem: "VERB rem Mood=Ind|Tense=Past|VerbForm=Fin",
    ko: "SCONJ",
    dom: "DET dom Definite=Def|PronType=Art",
    nelu: "NOUN",
    vek: "NOUN",
    lun: "NOUN",
    ul: "ADP",
    om: "ADP",
    af: "CCONJ",
  },
  mention: {
    ...blankMention,
    known: ["Talu | person | null | Talu sa"],
    words: { ...blankMention.words, determiners: new Set(["dom"]), definite: new Set(["dom"]) },
  },
  time: {
    ...blankTime,
    words: { weekday: { lun: 1 } },
    rules: [
      timeRule({
        name: "x-kelu/time/weekday",
        match: word("weekday"),
        says: m => ({ kind: "date", weekday: m.number("weekday") }),
        takes: [["Talu rem [lun]", "2023-09-11"]],
        leaves: ["Talu rem"],
      }),
    ],
  },
  attribute: {
    ...blankAttribute,
    name: "x-kelu/attribute",
    verbs: "[speech states]\nsa: that quote",
    prepositions: "[speech states]\nom",
    that: ["ko"],
  },
  event: { ...blankEvent, name: "x-kelu/event", nouns: "[-]\nvek: dom vek" },
  story: blankStory,
}
