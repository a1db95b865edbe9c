import type { EventRules } from "./rules.ts"

/** What a verb or noun says happens. */
export interface Sense {
  readonly type: string | null
  readonly mode: string | null
  /** Words that must follow the lemma at once. */
  readonly after: readonly string[]
  readonly reflexive: boolean
  /** Words one of which must stand in the clause; empty: none needed. */
  readonly near: ReadonlySet<string>
  readonly key: string
}

/** The tables of a language, made ready to be looked up by first word. */
export interface EventLexicon {
  readonly rules: EventRules
  readonly verbs: ReadonlyMap<string, readonly Sense[]>
  readonly nouns: ReadonlyMap<string, readonly Sense[]>
  /** For each lemma the names of the kinds of act it may tell of. */
  readonly kinds: ReadonlyMap<string, readonly string[]>
}

const compiled = new WeakMap<EventRules, EventLexicon>()

/** The same rules give the same lexicon, made once. */
export function eventLexiconOf(rules: EventRules): EventLexicon {
  const known = compiled.get(rules)
  if (known) return known
  const reflexives = rules.words.reflexives
  const { clitics } = rules.words
  const lexicon = {
    rules,
    verbs: read(rules.verbs, reflexives, clitics),
    nouns: read(rules.nouns, new Set(), new Set()),
    kinds: kindsOf(rules),
  }
  compiled.set(rules, lexicon)
  return lexicon
}

function kindsOf({ kinds }: EventRules): Map<string, string[]> {
  const out = new Map<string, string[]>()
  for (const [index, lemmas] of kinds.entries()) {
    for (const lemma of lemmas) out.set(lemma, [...(out.get(lemma) ?? []), `kind ${index}`])
  }
  return out
}

/** One line of a table: heading, key, conditions, example. Used by the tests as well. */
export interface TableLine {
  readonly type: string | null
  readonly mode: string | null
  readonly key: string
  readonly near: readonly string[]
  readonly example: string
}

export function tableLines(table: string): TableLine[] {
  const out: TableLine[] = []
  let type: string | null = null
  let mode: string | null = null
  for (const line of table.split("\n")) {
    if (line === "") continue
    if (line.startsWith("[")) {
      const [first = "-", second] = line.slice(1, -1).split(" ")
      type = first === "-" ? null : first
      mode = second ?? null
      continue
    }
    const colon = line.indexOf(": ")
    const [key = "", near = ""] = line.slice(0, colon).split(" ~ ")
    out.push({ type, mode, key, near: near === "" ? [] : near.split(", "), example: line.slice(colon + 2) })
  }
  return out
}

function read(
  table: string,
  reflexives: ReadonlySet<string>,
  clitics: ReadonlySet<string>,
): Map<string, Sense[]> {
  const out = new Map<string, Sense[]>()
  for (const { type, mode, key, near } of tableLines(table)) {
    const words = key.replace(/'/g, "' ").split(" ").filter(Boolean)
    const reflexive = words.length > 1 && reflexives.has(words[0]!)
    // « s'en prendre »: the second small word stands before the verb as well.
    const [lemma = "", ...after] = reflexive ? words.slice(clitics.has(words[1]!) ? 2 : 1) : words
    const sense = { type, mode, after, reflexive, near: new Set(near), key }
    const same = out.get(lemma)
    if (same) same.push(sense)
    else out.set(lemma, [sense])
  }
  // The most telling first: more words, then a reflexive, then a condition.
  for (const senses of out.values()) senses.sort((a, b) => weight(b) - weight(a))
  return out
}

function weight(sense: Sense): number {
  return sense.after.length * 4 + (sense.reflexive ? 2 : 0) + (sense.near.size ? 1 : 0)
}
