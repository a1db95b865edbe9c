import type { StateWords } from "../src/mention/rules.ts"

/** One party of the dictionary: its names, and the codes it has had. */
export interface Party {
  readonly names: readonly string[]
  readonly codes: readonly { readonly codes: readonly string[]; readonly from: number; readonly to: number }[]
}

/** The parties of the dictionary: a name, further names of the same party after "+", codes in brackets beside or under
 * them. A code may hold from or until a day; "A/B" are two codes. Only the country (three letters) is kept; "---" is
 * nobody known. */
export function partiesOf(file: string): Party[] {
  const out: { names: string[]; codes: { codes: string[]; from: number; to: number }[] }[] = []
  for (const raw of file.split("\n")) {
    const line = raw.split("#")[0]!.split(";")[0]!.trim()
    if (line === "" || line.startsWith("<")) continue
    const name = line
      .replace(/\[[^\]]*\]?/g, "")
      .replace(/^\+/, "")
      .replaceAll("_", " ")
      .trim()
    if (name !== "" && !line.startsWith("+")) out.push({ names: [], codes: [] })
    const party = out.at(-1)
    if (!party) continue
    if (name !== "") party.names.push(name)
    for (const [, inside = ""] of line.matchAll(/\[([^\]]+)\]?/g)) {
      const [word = "", ...days] = inside.trim().split(/\s+(?=[<>\d])/)
      party.codes.push({ codes: word.split("/").map(country), ...period(days.join(" ")) })
    }
  }
  return out
}

/** The first three letters of a code, a country; "" for nobody known. */
export function country(code: string | undefined): string {
  const letters = (code ?? "").slice(0, 3).toUpperCase()
  return letters === "---" ? "" : letters
}

/** "<19950601", "> 990816", "20100109-20100112" as days written as numbers; years of two digits are of this century's
 * last. */
function period(words: string): { from: number; to: number } {
  const days = [...words.matchAll(/\d+/g)].map(([day]) => Number(day.length === 6 ? `19${day}` : day))
  if (words.includes("<")) return { from: 0, to: days[0]! - 1 }
  if (words.includes(">")) return { from: days[0]! + 1, to: Number.POSITIVE_INFINITY }
  if (days.length === 2) return { from: days[0]!, to: days[1]! }
  return { from: 0, to: Number.POSITIVE_INFINITY }
}

/** The codes that a party has on a day (ISO): the first whose time holds, before one that always does. */
export function codesOn({ codes }: Party, date: string): readonly string[] {
  const day = Number(date.replaceAll("-", ""))
  const holds = codes.filter(({ from, to }) => from <= day && day <= to)
  const dated = holds.find(({ from, to }) => from > 0 || Number.isFinite(to))
  return (dated ?? holds[0])?.codes ?? []
}

/** Finds the party that the longest of its names in some words stands for. */
export function finderOf(parties: readonly Party[]): (words: string) => Party | null {
  const names = parties
    .flatMap(party =>
      party.names.map(name => ({
        party,
        is: new RegExp(`(?<![A-Z])${quoted(name)}(?![A-Z])`),
        length: name.length,
      })),
    )
    .sort((a, b) => b.length - a.length)
  return words => {
    const upper = words.toUpperCase().replaceAll("_", " ")
    return names.find(({ is }) => is.test(upper))?.party ?? null
  }
}

function quoted(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}

/** The invented parties as states the pack knows, each under a code of its own. */
export function statesOf(parties: readonly Party[]): StateWords[] {
  return parties.map(({ names }, index) => ({
    code: `party ${index}`,
    names: names.map(titled) as [string, ...string[]],
    capitals: [],
    masculine: [],
    feminine: [],
    peoples: [],
  }))
}

function titled(name: string): string {
  return name.toLowerCase().replace(/(^|[ -])[a-z]/g, first => first.toUpperCase())
}

interface Block {
  code: string
  readonly verbs: { readonly words: readonly string[]; readonly code: string | null }[]
  readonly patterns: { readonly words: readonly string[]; readonly code: string }[]
}

/** The private verbs as a table of the pack: a code is a type, "---" none. A block has a code, its verbs, which may have
 * others or more than one word ("+" before the verb itself), and patterns, each a condition on its most telling word;
 * the words of a set ("&") stand for each other. `lemma` gives the lemma of a verb as the dictionary has it. */
export function verbTable(file: string, lemma: (word: string) => string): string {
  const sets = new Map<string, string[]>()
  const blocks: Block[] = []
  let set: string[] | null = null
  let open: Block | null = null
  for (const raw of file.split("\n")) {
    const line = raw.split("#")[0]!.trim()
    if (line === "" || line.startsWith("<")) {
      set = null
      continue
    }
    const code = /\[([^\]]*)\]/.exec(line)?.[1]
    if (line.startsWith("&")) {
      set = []
      sets.set(line.split(/\s/)[0]!, set)
    } else if (set && line.startsWith("+")) set.push(line.slice(1).replaceAll("_", " ").trim().toLowerCase())
    else if (/^--- /.test(line)) {
      open = { code: code ?? "---", verbs: [], patterns: [] }
      blocks.push(open)
    } else if (open && line.startsWith("- ")) {
      const words = line
        .slice(2)
        .replace(/\[.*/, "")
        .toLowerCase()
        .split(/[\s_]+/)
      open.patterns.push({ words: words.filter(Boolean), code: code ?? open.code })
    } else if (open) {
      const words = line
        .replace(/[[{].*/, "")
        .trim()
        .toLowerCase()
        .split(/[\s_]+/)
      open.verbs.push({ words: words.filter(Boolean), code: code ?? null })
    }
  }
  return blocks.flatMap(block => linesOf(block, sets, lemma)).join("\n")
}

function linesOf(
  block: Block,
  sets: ReadonlyMap<string, string[]>,
  lemma: (word: string) => string,
): string[] {
  const out: string[] = []
  for (const { words, code } of block.verbs) {
    // Who only says something makes no event here: that is an attribution.
    if (words.some(word => SAYS.has(word))) continue
    const head = Math.max(
      0,
      words.findIndex(word => word.startsWith("+")),
    )
    const [verb, after, before] = [
      lemma(words[head]!.replace("+", "")),
      words.slice(head + 1),
      words.slice(0, head),
    ]
    const key = [verb, ...after].join(" ")
    out.push(heading(code ?? block.code), before.length ? `${key} ~ ${before.join(", ")}: x` : `${key}: x`)
    for (const pattern of block.patterns) {
      // Codes of letters or signs are left-overs of other tests.
      if (pattern.code !== "---" && !CODE.test(pattern.code)) continue
      const near = tellingOf(pattern.words, sets)
      if (near.length) out.push(heading(pattern.code), `${key} ~ ${near.join(", ")}: x`)
    }
  }
  return out
}

const SAYS: ReadonlySet<string> = new Set(["said", "says", "say"])
const CODE = /^[\d:]+$/

function heading(code: string): string {
  return CODE.test(code) ? `[${code}]` : "[-]"
}

/** The longest word of a pattern, or the words of a set where it has no other; in one and in many. */
function tellingOf(words: readonly string[], sets: ReadonlyMap<string, string[]>): string[] {
  const plain = words.map(word => word.replace(/[*+$%^]/g, "")).filter(word => /^[a-z]{3,}$/.test(word))
  const longest = plain.sort((a, b) => b.length - a.length)[0]
  const found =
    longest && !OFTEN.has(longest)
      ? [longest]
      : words.flatMap(word => members(word.replace(/[*+$%^]/g, "").toUpperCase(), sets))
  const list = found.length ? found : longest ? [longest] : []
  return [...new Set(list.flatMap(word => [word, word.replace(/s$/, "")]))]
}

/** Words that tell little beside a set. */
const OFTEN: ReadonlySet<string> = new Set([
  "said",
  "over",
  "with",
  "from",
  "have",
  "for",
  "the",
  "has",
  "was",
])

function members(name: string, sets: ReadonlyMap<string, string[]>, depth = 0): string[] {
  const found = sets.get(name) ?? sets.get(`${name}_`)
  if (!found || depth > 3) return []
  return found.flatMap(word =>
    word.startsWith("&") ? members(word.toUpperCase(), sets, depth + 1) : [word.split(" ").at(-1)!],
  )
}

/** Sentences with one of these words are not coded. */
export function discardsOf(file: string): RegExp[] {
  return file
    .split("\n")
    .map(line => line.split("#")[0]!.split(";")[0]!.replace(/^\+/, "").trim())
    .filter(Boolean)
    .map(words => new RegExp(`(?<![A-Z])${quoted(words.toUpperCase())}(?![A-Z])`))
}
