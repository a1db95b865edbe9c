import type { Parsed } from "../model/doc.ts"
import { RELATIONS, UPOS } from "../model/doc.ts"
import type { Scene } from "./scene.ts"

/** What the trained steps ask of every token, worked out once for a report: hashes of its words, and its tree
 * from the governors downwards. */
export interface Columns {
  readonly lemma: Int32Array
  readonly norm: Int32Array
  /** First token governed by each token, -1 when none; the others follow by `sibling`, in text order. */
  readonly child: Int32Array
  readonly sibling: Int32Array
  /** 0 for what is no quotation sign, else 1; commas, stops, colons and dashes apart. */
  readonly sign: Uint8Array
  /** How many commas, and how many heads of verb groups, stand before each token. */
  readonly commas: Int32Array
  readonly verbs: Int32Array
  /** What a token is about, by the tables; 0 when they do not tell, empty where there are none. */
  readonly sense: Uint8Array
  /** Kind of the entity a token belongs to, 0 when none. */
  readonly entity: Uint8Array
}

export const COMMA = 1
export const STOP = 2
export const COLON = 3
export const DASH = 4
export const QUOTE = 5
export const BRACKET = 6
const OTHER_SIGN = 7

const ENTITY_TYPES = [
  "",
  "person",
  "state",
  "place",
  "organisation",
  "media",
  "official-body",
  "group",
  "document",
  "product",
  "event",
  "other",
]

const ENTITY_NUMBERS: ReadonlyMap<string, number> = new Map(
  ENTITY_TYPES.map((type, number) => [type, number]),
)

export function columnsOf(scene: Scene): Columns {
  const { doc } = scene
  const { count } = doc
  const { room } = scene
  const { wordHash: norm, lemmaHash: lemma } = scene
  const child = room.nones()
  const sibling = room.nones()
  const sign = room.bytes()
  const entity = room.bytes()
  const { lexicon, lemmas } = scene
  const { senses } = lexicon.words
  const told = lexicon.senses !== null
  const sense = told ? room.bytes() : NO_SENSES
  const types = scene.entities.map(one => ENTITY_NUMBERS.get(one.type) ?? 0)
  for (let i = count - 1; i >= 0; i--) {
    const head = doc.head[i]!
    if (head >= 0) {
      sibling[i] = child[head]!
      child[head] = i
    }
    const upos = doc.upos[i]!
    if (upos === PUNCT) sign[i] = signOf(doc.norm[i]!)
    else if (told && upos === NOUN) sense[i] = senses.nouns[lemmas[i]!]!
    else if (told && upos === VERB) sense[i] = senses.verbs[lemmas[i]!]!
    else if (told && upos === ADJ) sense[i] = senses.adjectives[lemmas[i]!]!
    const e = scene.entityOf[i]!
    if (e >= 0) entity[i] = types[e]!
  }
  const commas = room.zeros()
  const verbs = room.zeros()
  for (let i = 1; i < count; i++) {
    const g = scene.groupOf[i - 1]!
    commas[i] = commas[i - 1]! + Number(sign[i - 1] === COMMA)
    verbs[i] = verbs[i - 1]! + Number(g >= 0 && scene.groups[g]!.head === i - 1)
  }
  return { lemma, norm, child, sibling, sign, commas, verbs, sense, entity }
}

const NO_SENSES = new Uint8Array(0)
const PUNCT = UPOS.indexOf("PUNCT")
const NOUN = UPOS.indexOf("NOUN")
const VERB = UPOS.indexOf("VERB")
const ADJ = UPOS.indexOf("ADJ")

function signOf(word: string): number {
  switch (word.charCodeAt(0)) {
    case 0x2c:
      return COMMA
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return STOP
    case 0x3a:
    case 0x3b:
      return COLON
    case 0x2d:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return DASH
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x22:
    case 0x27:
    case 0x60:
    case 0x2018:
    case 0x2019:
      return QUOTE
    case 0x28:
    case 0x29:
    case 0x5b:
    case 0x5d:
      return BRACKET
    default:
      return OTHER_SIGN
  }
}

/** Number of a relation or of a part of speech, for comparing columns with. */
export function relation(name: (typeof RELATIONS)[number]): number {
  return RELATIONS.indexOf(name)
}

export function part(name: (typeof UPOS)[number]): number {
  return UPOS.indexOf(name)
}

/** The first token governed by `i` with this relation, -1 when none. */
export function childOf(doc: Parsed, columns: Columns, i: number, rel: number): number {
  for (let c = columns.child[i]!; c >= 0; c = columns.sibling[c]!) if (doc.rel[c] === rel) return c
  return -1
}
