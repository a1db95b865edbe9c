import type { Parsed } from "../model/doc.ts"
import { UPOS } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { Lexicon } from "./lexicon.ts"
import type { Quoted } from "./quotes.ts"
import type { Run } from "./scene.ts"

/** Which stretches between marks are what something is called, and nobody's words: « la revue « Ciel et Terre » », "le
 * patron de « Rivages » »". They open with a capital, hold no finite verb and no stop, and stand right behind a noun that
 * has names, or, when they are short, behind a preposition. */
export function isTitle(
  doc: Parsed,
  lexicon: Lexicon,
  quote: Quoted,
  { from, to }: Run,
  hasInner: boolean,
): boolean {
  const { named } = lexicon.sets
  if (named.size === 0 || hasInner || !quote.closed || quote.outer.length > 1) return false
  const words = to - from - 2
  if (words < 1 || words > LONGEST || from === 0 || doc.sentence[from - 1] !== doc.sentence[to - 1])
    return false
  const { text } = doc.article
  if (!CAPITAL.test(text.slice(doc.start[from + 1], doc.start[from + 1]! + 2))) return false
  for (let i = from + 1; i < to - 1; i++)
    if (has(doc.morph[i]!, "VerbForm", "Fin") || (i === to - 2 && isSign(doc, i))) return false
  const before = from - 1
  if (named.has(doc.lemma[before]!) || named.has(doc.norm[before]!)) return true
  return words <= SHORT && UPOS[doc.upos[before]!] === "ADP"
}

function isSign(doc: Parsed, i: number): boolean {
  return UPOS[doc.upos[i]!] === "PUNCT" && doc.norm[i] !== ")"
}

const CAPITAL = /^\p{Lu}/u
/** Words of a title, at most, behind a noun that has names and behind a preposition. */
const LONGEST = 12
const SHORT = 6
