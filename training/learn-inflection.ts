import type { TagClass } from "../src/tag/classes.ts"
import {
  fitOf,
  fromEnding,
  fromLexicon,
  type Inflection,
  joined,
  keepsCapitals,
  LONGEST_ENDING,
} from "../src/tag/inflection.ts"
import type { Words } from "../src/tag/words.ts"
import { editOf } from "./compile-lexicon.ts"
import type { ClassTable, Example } from "./train-tagger.ts"

/** What `inflection.ts` needs beyond the lexicon, as the lines it reads. */
export interface LearntInflections {
  readonly known: string
  readonly endings: string
}

/** Endings are learnt from the lexicon and the training words, each form counting once. Then every form and class
 * whose usual inflection in training is not the one that lexicon and endings give is kept by itself. */
export function learnInflections(
  examples: readonly Example[],
  table: ClassTable,
  words: Words,
  lexiconForms: Iterable<string>,
): LearntInflections {
  const usual = usualInflections(examples, table, words)
  const endings = learnEndings(usual, table.classes, words, lexiconForms)
  const known: string[] = []
  for (const key of [...usual.keys()].sort()) {
    const inflection = usual.get(key)!
    const space = key.indexOf(" ")
    const index = Number(key.slice(0, space))
    const norm = key.slice(space + 1)
    const guess = fromLexicon(table.classes[index]!, words.signatures[words.of(norm)]!) ??
      fromEnding(norm, index, { known: new Map(), endings }) ?? {
        strip: 0,
        add: "",
        morph: table.classes[index]!.morph,
      }
    if (!same(inflection, guess)) known.push(lineOf(key, inflection))
  }
  return {
    known: known.join("\n"),
    endings: [...endings].map(([key, value]) => lineOf(key, value)).join("\n"),
  }
}

/** `class form` → the inflection most often met; of words that only sparing treebanks have, the lemma with the
 * features that the lexicon gives. */
function usualInflections(
  examples: readonly Example[],
  table: ClassTable,
  words: Words,
): Map<string, Inflection> {
  const full = countInflections(
    examples.filter(({ bank }) => !bank.sparing),
    table,
  )
  const sparing = countInflections(
    examples.filter(({ bank }) => bank.sparing),
    table,
  )
  for (const [key, { strip, add, morph }] of sparing) {
    if (full.has(key)) continue
    const space = key.indexOf(" ")
    const tagClass = table.classes[Number(key.slice(0, space))]!
    const entry = fromLexicon(tagClass, words.signatures[words.of(key.slice(space + 1))]!)
    full.set(key, { strip, add, morph: entry ? joined(morph, entry.morph) : morph })
  }
  return full
}

function countInflections(examples: readonly Example[], table: ClassTable): Map<string, Inflection> {
  const counts = new Map<string, Map<string, number>>()
  for (const { bank, from, to } of examples) {
    for (let i = from; i < to; i++) {
      const norm = bank.tokens.norm[i]!
      if (norm.includes("\t") || norm === "") continue
      const index = table.of(bank.upos[i]!, bank.morph[i]!)
      const lemma = bank.lemma[i]!
      // A name that is its own lemma keeps its capitals at reading; the rule is then "nothing changes".
      const asWritten = lemma === "_" || (lemma === bank.forms[i] && keepsCapitals(bank.upos[i]!))
      const edit = asWritten ? "0 " : editOf(norm, lemma)
      const key = `${index} ${norm}`
      const value = `${edit}\t${joined(table.classes[index]!.morph, bank.morph[i]!)}`
      const byValue = counts.get(key) ?? new Map()
      counts.set(key, byValue)
      byValue.set(value, (byValue.get(value) ?? 0) + 1)
    }
  }
  const out = new Map<string, Inflection>()
  for (const [key, byValue] of counts) {
    const [value] = [...byValue].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    out.set(key, parse(value))
  }
  return out
}

function parse(value: string): Inflection {
  const [edit, morph] = value.split("\t") as [string, string]
  const space = edit.indexOf(" ")
  return { strip: Number(edit.slice(0, space)), add: edit.slice(space + 1), morph: Number(morph) }
}

function learnEndings(
  usual: ReadonlyMap<string, Inflection>,
  classes: readonly TagClass[],
  words: Words,
  lexiconForms: Iterable<string>,
): Map<string, Inflection> {
  const votes = new Map<string, Map<string, number>>()
  const vote = (index: number, norm: string, inflection: Inflection) => {
    const value = `${inflection.strip} ${inflection.add}\t${inflection.morph}`
    for (let length = 1; length <= LONGEST_ENDING && length < norm.length; length++) {
      const key = `${index} ${norm.slice(-length)}`
      const byValue = votes.get(key) ?? new Map()
      votes.set(key, byValue)
      byValue.set(value, (byValue.get(value) ?? 0) + 1)
    }
  }
  for (const [key, inflection] of usual) {
    const space = key.indexOf(" ")
    vote(Number(key.slice(0, space)), key.slice(space + 1), inflection)
  }
  for (const norm of lexiconForms) {
    for (const entry of words.signatures[words.of(norm)]!.entries) {
      classes.forEach((tagClass, index) => {
        if (entry.upos !== "PROPN" && fitOf(entry, tagClass) >= 0) {
          vote(index, norm, {
            strip: entry.strip,
            add: entry.add,
            morph: joined(tagClass.morph, entry.morph),
          })
        }
      })
    }
  }
  const out = new Map<string, Inflection>()
  const keys = [...votes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  for (const key of keys) {
    const byValue = votes.get(key)!
    const all = [...byValue.values()].reduce((a, b) => a + b)
    const [value, most] = [...byValue].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    if (all < 8 || most / all < 0.5) continue
    const inflection = parse(value)
    const space = key.indexOf(" ")
    const shorter = fromEnding(`#${key.slice(space + 2)}`, Number(key.slice(0, space)), {
      known: new Map(),
      endings: out,
    })
    if (shorter && same(shorter, inflection)) continue
    out.set(key, inflection)
  }
  return out
}

function same(a: Inflection, b: Inflection): boolean {
  return a.strip === b.strip && a.add === b.add && a.morph === b.morph
}

function lineOf(key: string, inflection: Inflection): string {
  return `${key}\t${inflection.strip}\t${inflection.add}\t${inflection.morph}`
}
