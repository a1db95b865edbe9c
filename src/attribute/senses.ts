/** What a word is about, as far as it tells whether it may report: the first are acts that reports give to somebody
 * (they say, think, want, decide or show), then other doings, then kinds of things. Weights learnt of a sense hold
 * for words that no marked report has, and across languages. */
export const SENSES = [
  "say",
  "inform",
  "mention",
  "ask",
  "request",
  "commit",
  "threaten",
  "blame",
  "praise",
  "deny",
  "admit",
  "negotiate",
  "call",
  "believe",
  "know",
  "like",
  "dislike",
  "support",
  "oppose",
  "want",
  "expect",
  "intend",
  "try",
  "order",
  "allow",
  "forbid",
  "appoint",
  "rule",
  "set",
  "show",
  "perceive",
  "examine",
  "find",
  "move",
  "carry",
  "give",
  "get",
  "own",
  "be",
  "happen",
  "begin",
  "change",
  "make",
  "harm",
  "catch",
  "contest",
  "use",
  "help",
  "handle",
  "join",
  "body",
  "manage",
  "light",
  "nature",
  "person",
  "speaker",
  "institution",
  "group",
  "media",
  "document",
  "place",
  "time",
  "thing",
  "matter",
  "amount",
  "quality",
  "domain",
  "event",
  "problem",
  "means",
] as const
export type Sense = (typeof SENSES)[number]

/** Lemmas by sense, divided by white space, one sense a lemma. "se:" before a verb that means it only with a reflexive
 * pronoun ("se:plaindre"). */
export type SenseTable = Readonly<Partial<Record<Sense, string>>>

/** Words of open classes by what they are about. */
export interface SenseTables {
  readonly verbs: SenseTable
  readonly nouns: SenseTable
  readonly adjectives: SenseTable
}

/** Lemma → number of its sense, from 1. */
export type Senses = Readonly<Record<keyof SenseTables, ReadonlyMap<string, number>>>

/** Before a verb in the tables that means something else with a reflexive pronoun. */
export const REFLEXIVE = "se:"

export function readSenses(tables: SenseTables): Senses {
  return { verbs: read(tables.verbs), nouns: read(tables.nouns), adjectives: read(tables.adjectives) }
}

/** The number of a sense, from 1. */
export function senseNumber(sense: Sense): number {
  return 1 + SENSES.indexOf(sense)
}

function read(table: SenseTable): Map<string, number> {
  const senses = new Map<string, number>()
  for (const [sense, words] of Object.entries(table)) {
    const number = senseNumber(sense as Sense)
    for (const word of words.split(/\s+/)) if (word !== "") senses.set(word, number)
  }
  return senses
}
