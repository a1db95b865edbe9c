import type { Block, BlockRole } from "../model/article.ts"
import type { Span } from "../model/span.ts"
import { ENOUGH, type IdentifyRules, identify, shareOf, type Word, wordsOf } from "./identify.ts"
import { PROSE } from "./segment.ts"

/** BCP 47 for a language that nobody here knows. */
export const UNKNOWN = "und"

/** Code units of a block that are looked at. */
const LOOK = 600
/** Fewer words than this say too little of their language to set a block apart. */
const FEW = 8
/** Points a word below which a block may be in another language than the report. Of paragraphs of news in the report's
 * own language one in a thousand has so few. */
const LITTLE = 0.25
/** Points a word below which a block is in a language, when that language is not among the candidates. */
const NONE = 0.1
/** Words without a capital that such a block must have: rolls of names and figures are in no language. */
const PLAIN = 6

/** The blocks of a report in `main`, those in another language marked with it, those in none of the candidates as
 * unknown. Only clear cases are marked; a block too short to tell goes with its neighbours, and a quotation in another
 * language goes with the words around it that say whose it is. */
export function spoken(
  text: string,
  blocks: readonly Block[],
  main: string,
  candidates: readonly IdentifyRules[],
): readonly Block[] {
  const own = candidates.find(rules => rules.language === main)
  if (!own || candidates.length === 1) return blocks
  const judge = judgeOf(own, candidates)
  const found = blocks.map(block => (PROSE.has(block.role) ? judge(text, block) : undefined))
  return blocks.map((block, i) => {
    if (!PROSE.has(block.role)) return block
    const language = found[i] ?? amongAlike(found, i) ?? main
    return language === main ? block : { ...block, language }
  })
}

/** The language of a report that as a whole is in none: the one in which most of its stretches are written, when that is a
 * third of its words or more; null when there is no such one. */
export function mostSpoken(
  text: string,
  stretches: readonly Span[],
  candidates: readonly IdentifyRules[],
): string | null {
  const lengths = new Map<string, number>()
  let all = 0
  for (const { start, end } of stretches) {
    all += end - start
    const language = identify(text.slice(start, Math.min(end, start + LOOK)), candidates)
    if (language !== null) lengths.set(language, (lengths.get(language) ?? 0) + end - start)
  }
  const [most] = [...lengths].sort((a, b) => b[1] - a[1])
  return most && most[1] * 3 >= all ? most[0] : null
}

/** Roles whose words are somebody else's by their form. */
const QUOTING: ReadonlySet<BlockRole> = new Set(["blockquote"])

/** Is the block, in another language than the report, nothing but somebody's words that the report shows? Whose they are
 * stands in the report's own language around it. */
export function isShown(text: string, block: Block): boolean {
  if (block.language === undefined) return false
  return QUOTING.has(block.role) || !/\p{L}/u.test(unquoted(text.slice(block.start, block.end)))
}

function judgeOf(own: IdentifyRules, candidates: readonly IdentifyRules[]) {
  const others = candidates.filter(rules => rules !== own)
  return (text: string, { start, end }: Span): string | undefined => {
    const whole = text.slice(start, Math.min(end, start + LOOK))
    if (shareOf(wordsOf(whole), own) >= LITTLE) return own.language
    const shown = spelt(whole)
    const words = wordsOf(shown)
    const share = shareOf(words, own)
    if (words.length === 0) return undefined
    const best = others.reduce((a, b) => (shareOf(words, b) > shareOf(words, a) ? b : a))
    const most = shareOf(words, best)
    if (words.length < FEW) return share > 0 && share >= most ? own.language : undefined
    const around = wordsOf(unquoted(shown))
    // The few words around a long quotation are in the language of the report.
    if (around.length > 0 && shareOf(around, own) > Math.max(0, shareOf(around, best))) return own.language
    if (most >= ENOUGH) return best.language
    return Math.max(share, most) < NONE && plain(words) >= PLAIN ? UNKNOWN : own.language
  }
}

/** Without addresses: their words are in no language. */
function spelt(text: string): string {
  return text
    .split(/\s/)
    .filter(word => !/[/@_\\]|^www\./.test(word))
    .join(" ")
}

function plain(words: readonly Word[]): number {
  return words.reduce((n, word) => (word.capital ? n : n + 1), 0)
}

/** What the nearest blocks that tell their language say, before and after, when they say the same. */
function amongAlike(found: readonly (string | undefined)[], i: number): string | undefined {
  const before = toldFrom(found, i, -1)
  return before !== undefined && before === toldFrom(found, i, 1) ? before : undefined
}

/** Blocks that may lie between: captions, bylines, single words. */
const NEAR = 4

function toldFrom(found: readonly (string | undefined)[], i: number, step: number): string | undefined {
  for (let k = i + step, n = 0; n < NEAR && k >= 0 && k < found.length; k += step, n++) {
    if (found[k] !== undefined) return found[k]
  }
  return undefined
}

const OPENS = "«“„‹"
const CLOSES = "»”›"

/** The words that stand outside quotation marks; a quotation that is not closed runs to the end. */
function unquoted(text: string): string {
  let out = ""
  let depth = 0
  let straight = false
  for (const char of text) {
    if (char === '"') straight = !straight
    else if (OPENS.includes(char)) depth++
    else if (CLOSES.includes(char)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && !straight) {
      out += char
      continue
    }
    out += " "
  }
  return out
}
