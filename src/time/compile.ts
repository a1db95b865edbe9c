import type { Parsed, Upos } from "../model/doc.ts"
import { UPOS } from "../model/doc.ts"
import { has } from "../model/morphology.ts"
import type { Atoms } from "./atoms.ts"
import { Match } from "./match.ts"
import { readNumeral } from "./numeral.ts"
import type { Pattern } from "./pattern.ts"
import type { Said } from "./said.ts"
import type { Words } from "./words.ts"

/** Where matching stands: the atoms, what each is among the words of the rules, the tags, and the end of the
 * sentence, which no time crosses. */
export interface Ground {
  readonly atoms: Atoms
  readonly word: Int32Array
  readonly doc: Parsed
  /** First atom of the sentence, and one past its last. */
  start: number
  limit: number
}

/** A compiled pattern: tries at atom `i`, and hands each place where it may end to `then` until one is liked. */
export type Try = (ground: Ground, i: number, match: Match, then: (end: number) => boolean) => boolean

/** What is tried after a piece has matched up to an atom. */
const END: Try = (_g, i, _m, then) => then(i)

export function compile(p: Pattern, words: Words): Try {
  return before(END, p, words)
}

/** The pattern and then `rest`. Each piece is built around what follows it, so that matching makes no functions. */
function before(rest: Try, p: Pattern, words: Words): Try {
  if (typeof p === "string") return literal(words.phrase(p), rest)
  switch (p.is) {
    case "seq":
      return p.of.reduceRight<Try>((after, part) => before(after, part, words), rest)
    case "one": {
      const parts = p.of.map(q => before(rest, q, words))
      return (g, i, m, then) => {
        for (let k = 0; k < parts.length; k++) if (parts[k]!(g, i, m, then)) return true
        return false
      }
    }
    case "maybe": {
      const taken = before(rest, p.of, words)
      return (g, i, m, then) => taken(g, i, m, then) || rest(g, i, m, then)
    }
    case "many":
      return many(p, rest, words)
    case "word": {
      const list = words.list(p.list)
      const { slot, only } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const entries = list[g.word[i]!]
        if (entries === undefined) return false
        for (let e = 0; e < entries.length; e++) {
          const { rest: tail, value } = entries[e]!
          if (only !== null && !only.includes(value)) continue
          const end = i + 1 + tail.length
          if (end > g.limit) continue
          let k = 0
          while (k < tail.length && g.word[i + 1 + k] === tail[k]) k++
          if (k < tail.length) continue
          m.push(slot, value, i, end)
          if (rest(g, end, m, then)) return true
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
        if (n < min || n > max || (digits !== null && !digits.includes(g.atoms.digits[i]!))) return false
        m.push(slot, n, i, i + 1)
        if (rest(g, i + 1, m, then)) return true
        m.pop()
        return false
      }
    }
    case "numeral": {
      const { slot, min, max } = p
      return (g, i, m, then) => {
        const read = readNumeral(g, i, words)
        if (read === null || read.value < min || read.value > max) return false
        m.push(slot, read.value, i, read.end)
        if (rest(g, read.end, m, then)) return true
        m.pop()
        return false
      }
    }
    case "glued":
    case "spaced": {
      const part = before(rest, p.of, words)
      const glued = p.is === "glued" ? 1 : 0
      return (g, i, m, then) => i < g.limit && g.atoms.glued[i] === glued && part(g, i, m, then)
    }
    case "ahead": {
      const part = compile(p.of, words)
      const { wanted } = p
      const aside = new Match()
      return (g, i, m, then) => {
        aside.clear()
        return part(g, i, aside, yes) === wanted && rest(g, i, m, then)
      }
    }
    case "behind": {
      const phrases = p.words.map(phrase => words.phrase(phrase))
      const { wanted } = p
      return (g, i, m, then) => endsAny(g, i, phrases) === wanted && rest(g, i, m, then)
    }
    case "tagged": {
      const part = before(rest, p.of, words)
      const tags = tagSet(p.tags)
      const { wanted } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const tag = g.doc.upos[g.atoms.token[i]!]!
        return (tag === 0 || tags.has(tag) === wanted) && part(g, i, m, then)
      }
    }
    case "capital": {
      const part = before(rest, p.of, words)
      const { wanted } = p
      return (g, i, m, then) => i < g.limit && hasCapital(g, i) === wanted && part(g, i, m, then)
    }
    case "tag": {
      const tags = tagSet(p.tags)
      const { plural } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const token = g.atoms.token[i]!
        if (!tags.has(g.doc.upos[token]!)) return false
        return (!plural || has(g.doc.morph[token]!, "Number", "Plur")) && rest(g, i + 1, m, then)
      }
    }
    case "tagBehind": {
      const tags = tagSet(p.tags)
      return (g, i, m, then) =>
        (i === 0 || !tags.has(g.doc.upos[g.atoms.token[i - 1]!]!)) && rest(g, i, m, then)
    }
    case "edge":
      return (g, i, m, then) => i >= g.limit && rest(g, i, m, then)
    case "start":
      return (g, i, m, then) => i === g.start && rest(g, i, m, then)
    case "mark": {
      const part = compile(p.of, words)
      const { slot, value } = p
      return (g, i, m, then) =>
        part(g, i, m, j => {
          m.push(slot, value, i, j)
          if (rest(g, j, m, then)) return true
          m.pop()
          return false
        })
    }
    case "rule": {
      const parts = p.of.map(rule => ({ rule, go: compile(rule.match, words) }))
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
            if (rest(g, j, m, then)) return true
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

function many(p: Extract<Pattern, { is: "many" }>, rest: Try, words: Words): Try {
  const part = compile(p.of, words)
  const by = compile(p.by, words)
  const step = (count: number): Try => {
    return (g, i, m, then) =>
      part(
        g,
        i,
        m,
        j =>
          (count < p.most && by(g, j, m, k => step(count + 1)(g, k, m, then))) ||
          (count >= p.least && rest(g, j, m, then)),
      )
  }
  return step(1)
}

const yes = () => true

function tagSet(tags: readonly Upos[]): ReadonlySet<number> {
  return new Set(tags.map(tag => UPOS.indexOf(tag)))
}

function hasCapital(g: Ground, i: number): boolean {
  const code = g.doc.article.text.charCodeAt(g.atoms.start[i]!)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = String.fromCharCode(code)
  return first !== first.toLowerCase()
}

function literal(phrase: readonly number[], rest: Try): Try {
  if (phrase.length === 1) {
    const word = phrase[0]!
    return (g, i, m, then) => i < g.limit && g.word[i] === word && rest(g, i + 1, m, then)
  }
  return (g, i, m, then) => {
    const end = i + phrase.length
    if (end > g.limit) return false
    for (let k = 0; k < phrase.length; k++) if (g.word[i + k] !== phrase[k]) return false
    return rest(g, end, m, then)
  }
}

function endsAny(g: Ground, i: number, phrases: readonly (readonly number[])[]): boolean {
  for (const phrase of phrases) if (endsAt(g, i, phrase)) return true
  return false
}

function endsAt(g: Ground, i: number, words: readonly number[]): boolean {
  if (i - words.length < g.start) return false
  for (let k = 0; k < words.length; k++) if (g.word[i - words.length + k] !== words[k]) return false
  return true
}
