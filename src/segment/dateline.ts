import type { BlockRules } from "./block-rules.ts"

/** A place, a day and an agency at the head of a paragraph, as agencies write them. */
export interface Dateline {
  readonly place: string | null
  /** As written: "3 mars". */
  readonly date: string | null
  readonly agency: string | null
  /** Length in the view, with the dash and the space after it. */
  readonly length: number
}

/** No dateline is longer. */
const LONGEST = 120

/** Capital letters throughout ("NEW YORK", "AIX-EN-PROVENCE"), possibly with a country or state after a comma. */
const CAPITALS = "\\p{Lu}[\\p{Lu}'. /-]{1,40}(?:, \\p{Lu}[\\p{L}. -]{1,24})?"
/** Up to four words with a capital; believed only with a day or an agency beside it. */
const NAME = "\\p{Lu}[\\p{L}'-]{1,24}(?:[ -][\\p{L}'-]{1,20}){0,3}"
/** Never the stroke between two days ("19-20", "19–20"). */
const DASH = "(?:\\s?[–—―](?!\\d)\\s?|\\s--?(?!\\d)\\s?|--?\\s)"

/** Finds the dateline a paragraph opens with; null when there is none. `text` is a view. */
export function datelineOf(text: string, rules: BlockRules): Dateline | null {
  const head = text.slice(0, LONGEST)
  const pattern = patternOf(rules)
  const found = pattern.exec(head)
  if (!found || found[0].length >= text.length) return null
  const groups = found.groups ?? {}
  const place = (groups.capitals ?? groups.name)?.replace(/[ ,.]+$/, "") ?? null
  const [date, inBrackets] = [groups.day ?? null, groups.agency ?? null]
  // Between a place in capitals and a dash even an agency of no list is one.
  const agency =
    inBrackets === null ? null : (agencyIn(inBrackets, rules) ?? (groups.capitals ? inBrackets : null))
  if (inBrackets !== null && agency === null) return null
  if (!date && !agency && !isPlaceAlone(groups.capitals, head.slice(0, found[0].length), rules)) return null
  return { place, date, agency, length: found[0].length }
}

/** Capitals alone before a dash are a place only when the dash stands free and the word is no label. */
function isPlaceAlone(capitals: string | undefined, head: string, rules: BlockRules): boolean {
  if (!capitals || capitals.replace(/[^\p{Lu}]/gu, "").length < 4) return false
  if (!/ (?:[–—―]|--?) $/.test(head)) return false
  return !capitals.split(/[ ,]+/).some(word => rules.labels.has(word)) && !agencyIn(capitals, rules)
}

const patterns = new WeakMap<BlockRules, RegExp>()

function patternOf(rules: BlockRules): RegExp {
  let pattern = patterns.get(rules)
  if (!pattern) {
    const place = `(?:(?<capitals>${CAPITALS})|(?<name>${NAME}))`
    pattern = new RegExp(
      `^(?:${place}[,.]?\\s?)?(?:(?:,\\s?)?(?<day>${rules.day}),?\\s?)?(?:\\((?<agency>[\\p{L} .&/-]{2,40})\\)\\s?)?${DASH}`,
      "u",
    )
    patterns.set(rules, pattern)
  }
  return pattern
}

/** The agency whose name stands among these words, parted by slashes or dashes; null when they name none. */
export function agencyIn(words: string, rules: BlockRules): string | null {
  for (const part of words.split(/[/,;·|]| - |\s[–—―]\s/)) {
    const bare = part.trim().replace(/[.)]+$/, "")
    for (const { name, forms } of rules.agencies) if (forms.includes(bare)) return name
    if (unlisted(rules).test(bare)) return bare
  }
  return null
}

const names = new WeakMap<BlockRules, RegExp>()

function unlisted(rules: BlockRules): RegExp {
  let pattern = names.get(rules)
  if (!pattern) {
    pattern = new RegExp(`^(?:${rules.agencyName})$`, "u")
    names.set(rules, pattern)
  }
  return pattern
}
