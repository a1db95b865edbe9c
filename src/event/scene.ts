import type { Parsed, Upos } from "../model/doc.ts"
import { UPOS } from "../model/doc.ts"
import { type EventLexicon, eventLexiconOf } from "./lexicon.ts"
import type { EventRules, NounsAround, StatusWords, TurnWords, VerbsAround } from "./rules.ts"

/** A report with its small words looked up once: which of the language's sets each token is in, a bit a set. */
export interface Scene {
  readonly doc: Parsed
  readonly rules: EventRules
  readonly lexicon: EventLexicon
  /** Of `WORD`, by look-up form. */
  readonly words: Uint32Array
  /** Of `AROUND`, by lemma. */
  readonly around: Uint32Array
  /** Of `TURN`, by lemma or look-up form. */
  readonly turns: Uint32Array
}

export type WordSet = keyof StatusWords
export type AroundSet = keyof VerbsAround | `${keyof NounsAround}Noun`

const WORD_SETS: readonly WordSet[] = [
  "reflexives",
  "clitics",
  "negations",
  "halfNegations",
  "notNegating",
  "without",
  "none",
  "hedges",
  "hearsay",
  "conditions",
  "purposes",
  "before",
  "after",
  "coming",
  "maybe",
  "claimed",
  "underWay",
  "definite",
  "of",
  "infinitiveMarks",
  "relatives",
  "that",
  "clauseBreaks",
  "takesPlace",
  "only",
  "about",
  "by",
  "toward",
  "at",
  "nearly",
  "interrogatives",
  "weakNegations",
]

const VERB_SETS: readonly (keyof VerbsAround)[] = [
  "haves",
  "bes",
  "bePerfects",
  "future",
  "recent",
  "expected",
  "obliged",
  "may",
  "would",
  "seem",
  "phases",
  "achieves",
  "stops",
  "plans",
  "wishes",
  "fears",
  "accuses",
  "denies",
  "supports",
  "makes",
  "lasting",
  "brings",
  "prevents",
  "cancels",
  "postpones",
]

const NOUN_SETS: readonly (keyof NounsAround)[] = [
  "plans",
  "wishes",
  "fears",
  "claims",
  "pasts",
  "carriers",
  "whiles",
]

const TURN_SETS: readonly (keyof TurnWords)[] = [
  "selves",
  "felt",
  "enough",
  "excess",
  "early",
  "polite",
  "relished",
  "brings",
  "repays",
  "performs",
  "muses",
  "leaves",
  "soon",
  "instead",
  "whens",
  "any",
  "tells",
  "yet",
  "ends",
  "seized",
  "factive",
]

/** The bit of each set of small words. */
export const WORD = bitsOf(WORD_SETS)
/** The bit of each set of verbs and nouns that bear on how sure an event is. */
export const AROUND = bitsOf<AroundSet>([...VERB_SETS, ...NOUN_SETS.map(name => `${name}Noun` as const)])

/** The bit of each set of words by which a clause turns out more, or less, real. */
export const TURN = bitsOf(TURN_SETS)

/** The bit of each part of speech in a mask. */
export const POS = bitsOf<Upos>(UPOS)

export function setScene(doc: Parsed, rules: EventRules): Scene {
  const { forms, lemmas } = compiledOf(rules)
  const scene = {
    doc,
    rules,
    lexicon: eventLexiconOf(rules),
    words: new Uint32Array(doc.count),
    around: new Uint32Array(doc.count),
    turns: new Uint32Array(doc.count),
  }
  for (let i = 0; i < doc.count; i++) {
    const form = forms.get(doc.norm[i]!) ?? NONE
    const lemma = lemmas.get(lemmaOf(doc, i)) ?? NONE
    scene.words[i] = form.words
    scene.around[i] = form.around | lemma.around
    scene.turns[i] = form.turns | lemma.turns
  }
  return scene
}

/** The lemma, or the form where no tagger has run. */
export function lemmaOf(doc: Parsed, i: number): string {
  return doc.lemma[i] || doc.norm[i]!
}

/** Is the token of one of these parts of speech (a mask of `POS`)? */
export function isPos(doc: Parsed, i: number, mask: number): boolean {
  return ((1 << doc.upos[i]!) & mask) !== 0
}

export function isWord(scene: Scene, i: number, mask: number): boolean {
  return (scene.words[i]! & mask) !== 0
}

export function isAround(scene: Scene, i: number, mask: number): boolean {
  return (scene.around[i]! & mask) !== 0
}

/** Is the token in one of these sets (a mask of `TURN`)? */
export function turns(scene: Scene, i: number, mask: number): boolean {
  return (scene.turns[i]! & mask) !== 0
}

/** The sentence of a token, as tokens: from, and one past the last. */
export function sentenceStart(doc: Parsed, i: number): number {
  return doc.sentenceStart[doc.sentence[i]!]!
}

export function sentenceEnd(doc: Parsed, i: number): number {
  return doc.sentenceStart[doc.sentence[i]! + 1]!
}

function bitsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  if (names.length > 32) throw new RangeError(`${names.length} sets do not fit 32 bits`)
  return Object.fromEntries(names.map((name, i) => [name, 1 << i])) as Record<Name, number>
}

/** The sets that a form or a lemma is in. */
interface Bits {
  words: number
  around: number
  turns: number
}

const NONE: Readonly<Bits> = { words: 0, around: 0, turns: 0 }

/** One look-up for the form of a token and one for its lemma. */
interface Compiled {
  readonly forms: ReadonlyMap<string, Readonly<Bits>>
  readonly lemmas: ReadonlyMap<string, Readonly<Bits>>
}

const compiled = new WeakMap<EventRules, Compiled>()

function compiledOf(rules: EventRules): Compiled {
  const known = compiled.get(rules)
  if (known) return known
  const forms = new Map<string, Bits>()
  const lemmas = new Map<string, Bits>()
  const add = (map: Map<string, Bits>, kind: keyof Bits, set: ReadonlySet<string>, bit: number) => {
    for (const word of set) {
      const bits = map.get(word) ?? { ...NONE }
      bits[kind] |= bit
      map.set(word, bits)
    }
  }
  for (const name of WORD_SETS) add(forms, "words", rules.words[name], WORD[name])
  for (const name of VERB_SETS) add(lemmas, "around", rules.verbsAround[name], AROUND[name])
  add(forms, "around", rules.verbsAround.future, AROUND.future)
  for (const name of NOUN_SETS) add(lemmas, "around", rules.nounsAround[name], AROUND[`${name}Noun`])
  for (const name of TURN_SETS)
    for (const map of [forms, lemmas]) add(map, "turns", rules.turns[name], TURN[name])
  const made = { forms, lemmas }
  compiled.set(rules, made)
  return made
}
