import type { Parsed } from "../model/doc.ts"
import { UPOS } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { Atoms } from "./atoms.ts"
import { Match } from "./match.ts"
import type { Pattern, Saying } from "./pattern.ts"
import type { TimeRule, TimeRules } from "./rules.ts"
import type { Said } from "./said.ts"

/** Where matching stands: the atoms, the tags, and the end of the sentence, which no time crosses. */
export interface Ground {
  readonly atoms: Atoms
  readonly doc: Parsed
  limit: number
}

/** A compiled pattern: tries at atom `i`, and hands each place where it may end to `then` until one is liked. */
type Try = (ground: Ground, i: number, match: Match, then: (end: number) => boolean) => boolean

interface Compiled {
  readonly rule: TimeRule
  readonly order: number
  readonly go: Try
}

/** The rules of a pack, ready: each is tried only where its first atom stands. */
export interface Matcher {
  readonly byWord: ReadonlyMap<string, readonly Compiled[]>
  readonly byNumber: readonly Compiled[]
  readonly anywhere: readonly Compiled[]
}

export interface Hit {
  readonly rule: TimeRule
  readonly saying: Exclude<Saying, null>
  readonly from: number
  readonly to: number
}

export function compileRules(rules: TimeRules): Matcher {
  const lists = new Lists(rules)
  const byWord = new Map<string, Compiled[]>()
  const byNumber: Compiled[] = []
  const anywhere: Compiled[] = []
  rules.rules.forEach((rule, order) => {
    const compiled: Compiled = { rule, order, go: compile(rule.match, lists) }
    const first = firstOf(rule.match, lists)
    if (first.empty || first.any) anywhere.push(compiled)
    else {
      for (const word of first.words) push(byWord, word, compiled)
      if (first.number) byNumber.push(compiled)
    }
  })
  return { byWord, byNumber, anywhere }
}

/** The longest time at atom `i`; the earlier rule when two are as long. */
export function longestAt(matcher: Matcher, ground: Ground, i: number): Hit | null {
  if (isInside(ground.atoms, i)) return null
  const bucket = ground.atoms.digits[i]! > 0 ? matcher.byNumber : matcher.byWord.get(ground.atoms.norm[i]!)
  let best: Hit | null = null
  if (bucket) best = tryAll(bucket, ground, i, best)
  if (matcher.anywhere.length) best = tryAll(matcher.anywhere, ground, i, best)
  return best
}

/** Is this the middle of a word such as « h3Pm »? No time begins or ends there. */
function isInside({ count, norm, glued }: Atoms, i: number): boolean {
  return i > 0 && i < count && glued[i] === 1 && isLetterOrDigit(norm[i]!) && isLetterOrDigit(norm[i - 1]!)
}

function isLetterOrDigit(norm: string): boolean {
  const last = norm.charCodeAt(norm.length - 1)
  return (last >= 0x30 && last <= 0x39) || (last >= 0x61 && last <= 0x7a) || last >= 0xc0
}

function tryAll(bucket: readonly Compiled[], ground: Ground, i: number, best: Hit | null): Hit | null {
  for (const { rule, go } of bucket) {
    const match = new Match()
    let end = -1
    go(ground, i, match, to => {
      if (isInside(ground.atoms, to)) return false
      end = to
      return true
    })
    if (end > i && (best === null || end > best.to)) {
      match.from = i
      match.to = end
      const saying = rule.says(match)
      if (saying !== null) best = { rule, saying, from: i, to: end }
    }
  }
  return best
}

function push(map: Map<string, Compiled[]>, key: string, value: Compiled): void {
  const list = map.get(key)
  if (list) {
    if (!list.includes(value)) list.push(value)
  } else map.set(key, [value])
}

/** The pack's words, cut into atoms and filed by their first. */
class Lists {
  private readonly lists = new Map<
    string,
    Map<string, { rest: readonly string[]; value: string | number }[]>
  >()
  readonly numbers: ReadonlyMap<string, number>
  readonly joints: ReadonlySet<string>
  readonly decimal: string

  readonly contractions: Readonly<Record<string, readonly string[]>>

  constructor(rules: TimeRules) {
    this.contractions = rules.contractions
    this.numbers = new Map(Object.entries(rules.numbers))
    this.joints = new Set(rules.joints)
    this.decimal = rules.decimal
    for (const [name, words] of Object.entries(rules.words)) {
      const filed = new Map<string, { rest: readonly string[]; value: string | number }[]>()
      for (const [phrase, value] of Object.entries(words)) {
        const [first, ...rest] = piecesOf(phrase, rules.contractions)
        const list = filed.get(first!) ?? []
        list.push({ rest, value })
        list.sort((a, b) => b.rest.length - a.rest.length)
        filed.set(first!, list)
      }
      this.lists.set(name, filed)
    }
  }

  get(name: string): Map<string, { rest: readonly string[]; value: string | number }[]> {
    const list = this.lists.get(name)
    if (!list) throw new Error(`time rules name a word list that the pack does not have: ${name}`)
    return list
  }
}

/** A phrase as the atoms it is written in; « au » as the two words it stands for. */
export function piecesOf(
  phrase: string,
  contractions: Readonly<Record<string, readonly string[]>>,
): string[] {
  const pieces = phrase.toLowerCase().match(/\d+|[\p{L}\p{M}]+'?|[^\s\d\p{L}\p{M}]/gu) ?? []
  return pieces.flatMap(piece => (Object.hasOwn(contractions, piece) ? contractions[piece]! : [piece]))
}

function compile(p: Pattern, lists: Lists): Try {
  if (typeof p === "string") return literal(piecesOf(p, lists.contractions))
  switch (p.is) {
    case "seq": {
      const parts = p.of.map(q => compile(q, lists))
      return parts.reduceRight<Try>(
        (rest, part) => (g, i, m, then) => part(g, i, m, j => rest(g, j, m, then)),
        (_g, i, _m, then) => then(i),
      )
    }
    case "one": {
      const parts = p.of.map(q => compile(q, lists))
      return (g, i, m, then) => {
        for (const part of parts) if (part(g, i, m, then)) return true
        return false
      }
    }
    case "maybe": {
      const part = compile(p.of, lists)
      return (g, i, m, then) => part(g, i, m, then) || then(i)
    }
    case "many": {
      const part = compile(p.of, lists)
      const by = compile(p.by, lists)
      const step = (count: number): Try => {
        return (g, i, m, then) =>
          part(
            g,
            i,
            m,
            j =>
              (count < p.most && by(g, j, m, k => step(count + 1)(g, k, m, then))) ||
              (count >= p.least && then(j)),
          )
      }
      return step(1)
    }
    case "word": {
      const list = lists.get(p.list)
      const { slot, only } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const entries = list.get(g.atoms.norm[i]!)
        if (!entries) return false
        for (const { rest, value } of entries) {
          if (only && !only.includes(value)) continue
          if (i + 1 + rest.length > g.limit) continue
          let k = 0
          while (k < rest.length && g.atoms.norm[i + 1 + k] === rest[k]) k++
          if (k < rest.length) continue
          const end = i + 1 + rest.length
          m.push(slot, value, i, end)
          if (then(end)) return true
          m.pop()
        }
        return false
      }
    }
    case "figure": {
      const { slot, min, max, digits } = p
      return (g, i, m, then) => {
        if (i >= g.limit || g.atoms.digits[i] === 0) return false
        const n = g.atoms.number[i]!
        if (n < min || n > max || (digits && !digits.includes(g.atoms.digits[i]!))) return false
        m.push(slot, n, i, i + 1)
        if (then(i + 1)) return true
        m.pop()
        return false
      }
    }
    case "numeral": {
      const { slot, min, max } = p
      return (g, i, m, then) => {
        const read = readNumeral(g, i, lists)
        if (!read || read.value < min || read.value > max) return false
        m.push(slot, read.value, i, read.end)
        if (then(read.end)) return true
        m.pop()
        return false
      }
    }
    case "glued": {
      const part = compile(p.of, lists)
      return (g, i, m, then) => i < g.limit && g.atoms.glued[i] === 1 && part(g, i, m, then)
    }
    case "spaced": {
      const part = compile(p.of, lists)
      return (g, i, m, then) => i < g.limit && g.atoms.glued[i] === 0 && part(g, i, m, then)
    }
    case "ahead": {
      const part = compile(p.of, lists)
      const { wanted } = p
      return (g, i, _m, then) => part(g, i, new Match(), () => true) === wanted && then(i)
    }
    case "behind": {
      const phrases = p.words.map(phrase => piecesOf(phrase, lists.contractions))
      const { wanted } = p
      return (g, i, _m, then) => phrases.some(words => endsAt(g, i, words)) === wanted && then(i)
    }
    case "tagged": {
      const part = compile(p.of, lists)
      const wantedTags = new Set(p.tags.map(t => UPOS.indexOf(t)))
      const { wanted } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const tag = g.doc.upos[g.atoms.token[i]!]!
        return (tag === 0 || wantedTags.has(tag) === wanted) && part(g, i, m, then)
      }
    }
    case "capital": {
      const part = compile(p.of, lists)
      const { wanted } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const first = g.doc.article.text.charAt(g.atoms.start[i]!)
        return (first !== first.toLowerCase()) === wanted && part(g, i, m, then)
      }
    }
    case "tag": {
      const tags = new Set(p.tags.map(t => UPOS.indexOf(t)))
      const { plural } = p
      return (g, i, _m, then) => {
        if (i >= g.limit) return false
        const token = g.atoms.token[i]!
        if (!tags.has(g.doc.upos[token]!)) return false
        return (!plural || has(g.doc.morph[token]!, "Number", "Plur")) && then(i + 1)
      }
    }
    case "tagBehind": {
      const tags = new Set(p.tags.map(t => UPOS.indexOf(t)))
      return (g, i, _m, then) => (i === 0 || !tags.has(g.doc.upos[g.atoms.token[i - 1]!]!)) && then(i)
    }
    case "edge":
      return (g, i, _m, then) => i >= g.limit && then(i)
    case "mark": {
      const part = compile(p.of, lists)
      const { slot, value } = p
      return (g, i, m, then) =>
        part(g, i, m, j => {
          m.push(slot, value, i, j)
          if (then(j)) return true
          m.pop()
          return false
        })
    }
    case "rule": {
      const parts = p.of.map(rule => ({ rule, go: compile(rule.match, lists) }))
      const { slot } = p
      return (g, i, m, then) => {
        for (const { rule, go } of parts) {
          const inner = new Match()
          const liked = go(g, i, inner, j => {
            inner.from = i
            inner.to = j
            const saying = rule.says(inner)
            if (saying === null || Array.isArray(saying)) return false
            m.push(slot, saying as Said, i, j)
            if (then(j)) return true
            m.pop()
            return false
          })
          if (liked) return true
        }
        return false
      }
    }
  }
}

function literal(words: readonly string[]): Try {
  if (words.length === 1) {
    const word = words[0]!
    return (g, i, _m, then) => i < g.limit && g.atoms.norm[i] === word && then(i + 1)
  }
  return (g, i, _m, then) => {
    if (i + words.length > g.limit) return false
    for (let k = 0; k < words.length; k++) if (g.atoms.norm[i + k] !== words[k]) return false
    return then(i + words.length)
  }
}

function endsAt(g: Ground, i: number, words: readonly string[]): boolean {
  if (i < words.length) return false
  for (let k = 0; k < words.length; k++) if (g.atoms.norm[i - words.length + k] !== words[k]) return false
  return true
}

/** A number in figures, groups of three and decimals included, or in words. */
function readNumeral(g: Ground, i: number, lists: Lists): { value: number; end: number } | null {
  if (i >= g.limit) return null
  const { atoms } = g
  if (atoms.digits[i]! > 0) {
    let value = atoms.number[i]!
    let k = i + 1
    if (value < 0) return null
    while (value > 0 && k < i + LONGEST_NUMBER && atoms.digits[k - 1]! <= 3) {
      const group = groupAt(g, k, lists)
      if (group < 0) break
      value = value * 1000 + atoms.number[group]!
      k = group + 1
    }
    if (
      k + 1 < g.limit &&
      atoms.norm[k] === lists.decimal &&
      atoms.glued[k] &&
      atoms.glued[k + 1] &&
      atoms.digits[k + 1]! > 0
    ) {
      value = Number(`${value}.${atoms.norm[k + 1]}`)
      k += 2
    }
    return { value, end: k }
  }
  return readWords(g, i, lists)
}

/** The atom of the next group of three digits, after a space or, where points part decimals, a comma; -1 for none. */
function groupAt({ atoms, limit }: Ground, k: number, lists: Lists): number {
  const comma = lists.decimal === "." && k + 1 < limit && atoms.norm[k] === "," && atoms.glued[k] === 1
  const at = comma ? k + 1 : k
  if (at >= limit || atoms.digits[at] !== 3) return -1
  return atoms.glued[at] === (comma ? 1 : 0) ? at : -1
}

/** Words, or groups of digits, in one number at most: keeps matching linear on a page of numbers. */
const LONGEST_NUMBER = 12

/** Number words, added and multiplied as they come: « quatre-vingt-dix-sept », "two hundred and six". */
function readWords(g: Ground, i: number, lists: Lists): { value: number; end: number } | null {
  const first = lists.numbers.get(g.atoms.norm[i]!)
  if (first === undefined) return null
  let total = 0
  let value = first
  let end = i + 1
  for (let words = 1; words < LONGEST_NUMBER; words++) {
    let k = end
    while (k < g.limit && k < end + 2 && lists.joints.has(g.atoms.norm[k]!)) k++
    const next = k < g.limit ? lists.numbers.get(g.atoms.norm[k]!) : undefined
    if (next === undefined) break
    if (next >= 1000) {
      total += value * next
      value = 0
    } else if (next === 100 || (next === 20 && value === 4)) value *= next
    else if (next < 100 && (value === 0 || fits(value, next))) value += next
    else break
    end = k + 1
  }
  return { value: total + value, end }
}

/** May `next` be added to `value`, as the tail of one number? */
function fits(value: number, next: number): boolean {
  const tail = value % 100
  if (tail === 0) return true
  if (tail % 10 !== 0) return tail === 0
  return next < 10 || ((tail === 60 || tail === 80) && next < 20)
}

interface First {
  readonly words: ReadonlySet<string>
  readonly number: boolean
  /** Can start with anything at all. */
  readonly any: boolean
  /** Can match without taking an atom. */
  readonly empty: boolean
}

const NONE: First = { words: new Set(), number: false, any: false, empty: true }

function firstOf(p: Pattern, lists: Lists): First {
  if (typeof p === "string") {
    const first = piecesOf(p, lists.contractions)[0]!
    return /^\d/.test(first)
      ? { ...NONE, number: true, empty: false }
      : { ...NONE, words: new Set([first]), empty: false }
  }
  switch (p.is) {
    case "seq": {
      let out: First = NONE
      for (const part of p.of) {
        if (!out.empty) break
        out = { ...union(out, firstOf(part, lists)), empty: firstOf(part, lists).empty }
      }
      return out
    }
    case "one":
      return p.of.map(q => firstOf(q, lists)).reduce(union)
    case "maybe":
      return { ...firstOf(p.of, lists), empty: true }
    case "many":
      return firstOf(p.of, lists)
    case "word": {
      const words = new Set<string>()
      let number = false
      for (const [first, entries] of lists.get(p.list)) {
        if (p.only && !entries.some(e => p.only!.includes(e.value))) continue
        if (/^\d/.test(first)) number = true
        else words.add(first)
      }
      return { words, number, any: false, empty: false }
    }
    case "figure":
      return { ...NONE, number: true, empty: false }
    case "numeral":
      return { words: new Set(lists.numbers.keys()), number: true, any: false, empty: false }
    case "glued":
    case "spaced":
    case "tagged":
    case "capital":
    case "mark":
      return firstOf(p.of, lists)
    case "ahead":
    case "behind":
    case "tagBehind":
    case "edge":
      return NONE
    case "tag":
      return { ...NONE, any: true, empty: false }
    case "rule":
      return p.of.map(r => firstOf(r.match, lists)).reduce(union)
  }
}

function union(a: First, b: First): First {
  return {
    words: new Set([...a.words, ...b.words]),
    number: a.number || b.number,
    any: a.any || b.any,
    empty: a.empty || b.empty,
  }
}
