import { RELATIONS, UPOS } from "../model/doc.ts"
import { mix3 } from "../tag/hash.ts"
import { hashAsWritten, type Templates, templates } from "../tag/templates.ts"

// To add a feature of cues: name what is new in it in `VALUES`, write it in `readCue` (`cue-features.ts`), and join it in a
// template of the set that goes with it, under a number that no other has. `ATTRIBUTION_FEATURES` (`model.ts`) goes up, and
// the weights are learnt again.

/** What is known of a candidate, by name. */
const VALUES = [
  // Its word, what the tables say of it, its form, what follows, its dependents, who does it, the construction (and what it
  // found), its relation, where it stands towards quotations, the verb that goes before it.
  ...["word", "known", "form", "after", "mask", "who", "rule", "ruled", "rel", "quoted", "lead"],
  // The words around, the preposition before an infinitive.
  ...["next", "next2", "before", "marker"],
  // Of a verb: how it is said, the word of who does it, its object, the first clause under it.
  ...["manner", "doer", "object", "thing", "kind", "clause", "clauseUpos", "opener", "infinitive"],
  // Of a noun its determiner; what either hangs on.
  ...["det", "support", "over", "overUpos"],
  // What came before in the sentence, what is left of it and how it ends, whether the tables know the word, the block.
  ...["verbs", "commas", "left", "told", "place", "last"],
  // What the words are about, where tables tell it: the candidate, who does it, its object, what it hangs on.
  ...["about", "doing", "objectSense", "overSense"],
] as const

/** The place of each value. */
export const AT = Object.fromEntries(VALUES.map((name, place) => [name, place])) as Readonly<
  Record<(typeof VALUES)[number], number>
>

/** The sets of features by when a candidate has them. The first of those it always has, up to `FIRST_FEATURES`, are told of
 * in reasons. */
const TEMPLATES = {
  always: `2 word,3 word form,4 word after,5 word mask,6 word who,7 word rule,8 word next,9 word rel,10 word quoted
    11 word lead,12 known,13 known form,14 known after,15 known mask,16 known who,17 known rule,18 known quoted
    19 form,20 after,21 mask,22 who,23 ruled,24 quoted,25 form after,26 form mask,27 form who,28 after who
    29 after mask,30 ruled form,31 ruled after,32 ruled who,33 ruled quoted,34 rel form,35 rel after
    36 form after who,37 form quoted who,38 next,39 next form,40 next next2,41 before form,42 lead,43 lead form
    44 marker form,64 verbs commas form,65 left told,66 place form,67 last quoted`,
  verb: "45 manner,47 doer,48 doer form",
  /** Its subject stands behind it. */
  inverted: "46 quoted known",
  object: "49 object,50 word object,51 thing form,52 kind known",
  /** A clause hangs on it. */
  clause: "53 clause clauseUpos opener,54 clause infinitive",
  noun: "55 word support,56 known support,57 rel known after,58 det known,59 det word",
  /** A noun that hangs on something. */
  under: "60 over rel",
  above: "61 rel over overUpos,62 rel support",
  /** Nothing stands above it. */
  root: "63 form",
  /** A quotation mark follows. */
  quote: "68 known form",
  /** It begins a sentence, or stands behind a mark. */
  starts: "69 known form",
  about: `70 about,71 about form,72 about after,73 about mask,74 about who,75 about rule,76 about quoted
    77 about lead,78 about rel,79 about next`,
  aboutVerb: "80 doing form,81 doing about",
  aboutObject: "83 about objectSense,84 objectSense form",
  aboutNoun: "85 about support,86 about overSense rel",
} as const

type When = keyof typeof TEMPLATES
const WHEN = Object.keys(TEMPLATES) as readonly When[]

/** The bit of each set. */
export const ON = Object.fromEntries(WHEN.map((when, bit) => [when, 1 << bit])) as Readonly<
  Record<When, number>
>

export interface CueSet {
  readonly bit: number
  readonly templates: Templates
}

export const CUE_SETS: readonly CueSet[] = WHEN.map(when => ({
  bit: ON[when],
  templates: templates(VALUES.join(" "), TEMPLATES[when]),
}))

/** What the first features of every candidate tell of, in their order. */
export const FIRST_FEATURES: readonly string[] = [
  ..."word|word, form|word, what follows|word, dependents|word, subject|word, construction|word, next word".split(
    "|",
  ),
  ..."word, relation|word, quotation|word, verb before|act|act, form|act, what follows|act, dependents".split(
    "|",
  ),
  ..."act, subject|act, construction|act, quotation|form|what follows|dependents|subject|construction".split(
    "|",
  ),
  ..."quotation|form, what follows|form, dependents|form, subject|what follows, subject".split("|"),
  ..."what follows, dependents|construction, form|construction, what follows|construction, subject".split(
    "|",
  ),
  ..."construction, quotation|relation, form|relation, what follows|form, what follows, subject".split("|"),
  ..."form, quotation, subject|next word|next word, form|next two words|word before, form|verb before".split(
    "|",
  ),
  ..."verb before, form|preposition, form".split("|"),
]

/** No more dependents of a candidate are looked at than this. */
export const MOST_CHILDREN = 12

/** A candidate as the features take it in. */
export interface CueRow {
  readonly values: Int32Array
  /** Which sets it has: bits of `ON`. */
  on: number
  /** The keys of its dependents, a feature each: the first `many` count. */
  readonly children: Int32Array
  many: number
}

export function emptyRow(values: Int32Array = new Int32Array(VALUES.length)): CueRow {
  return { values, on: 0, children: new Int32Array(MOST_CHILDREN), many: 0 }
}

export const CUE_VALUES = VALUES.length

const CHILD_KEYS = new Int32Array(2 * RELATIONS.length * UPOS.length)
for (let rel = 0; rel < RELATIONS.length; rel++)
  for (let upos = 0; upos < UPOS.length; upos++)
    for (const right of [0, 1]) CHILD_KEYS[(rel * UPOS.length + upos) * 2 + right] = mix3(1, rel, upos, right)

/** The key of a dependent: its relation, its part of speech, on which side it stands. */
export function childKey(rel: number, upos: number, right: boolean): number {
  return CHILD_KEYS[(rel * UPOS.length + upos) * 2 + (right ? 1 : 0)]!
}

/** Room for the features of one candidate. */
export const CUE_FEATURES = MOST_CHILDREN + CUE_SETS.reduce((sum, one) => sum + one.templates.cells.length, 0)

/** Writes the keys of all features of a candidate, the first ones first; returns how many. */
export function writeCueKeys({ values, on, children, many }: CueRow, keys: Int32Array): number {
  let n = 0
  for (const { bit, templates } of CUE_SETS) if (on & bit) n = hashAsWritten(templates, values, keys, n)
  for (let c = 0; c < many; c++) keys[n++] = children[c]!
  return n
}
