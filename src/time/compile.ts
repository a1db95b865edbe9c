import type { Parsed } from "../model/doc.ts"
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
  start: number
  limit: number
}

/** A compiled pattern: tries at atom `i`, and hands each place where it may end to `then` until one is liked. */
export type Try = (ground: Ground, i: number, match: Match, then: (end: number) => boolean) => boolean

export function compile(p: Pattern, words: Words): Try {
  if (typeof p === "string") return literal(words.phrase(p))
  switch (p.is) {
    case "seq": {
      const parts = p.of.map(q => compile(q, words))
      return parts.reduceRight<Try>(
        (rest, part) => (g, i, m, then) => part(g, i, m, j => rest(g, j, m, then)),
        (_g, i, _m, then) => then(i),
      )
    }
    case "one": {
      const parts = p.of.map(q => compile(q, words))
      return (g, i, m, then) => {
        for (const part of parts) if (part(g, i, m, then)) return true
        return false
      }
    }
    case "maybe": {
      const part = compile(p.of, words)
      return (g, i, m, then) => part(g, i, m, then) || then(i)
    }
    case "many": {
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
              (count >= p.least && then(j)),
          )
      }
      return step(1)
    }
    case "word": {
      const list = words.list(p.list)
      const { slot, only } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const entries = list[g.word[i]!]
        if (!entries) return false
        for (const { rest, value } of entries) {
          if (only && !only.includes(value)) continue
          if (i + 1 + rest.length > g.limit) continue
          let k = 0
          while (k < rest.length && g.word[i + 1 + k] === rest[k]) k++
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
        const read = readNumeral(g, i, words)
        if (!read || read.value < min || read.value > max) return false
        m.push(slot, read.value, i, read.end)
        if (then(read.end)) return true
        m.pop()
        return false
      }
    }
    case "glued": {
      const part = compile(p.of, words)
      return (g, i, m, then) => i < g.limit && g.atoms.glued[i] === 1 && part(g, i, m, then)
    }
    case "spaced": {
      const part = compile(p.of, words)
      return (g, i, m, then) => i < g.limit && g.atoms.glued[i] === 0 && part(g, i, m, then)
    }
    case "ahead": {
      const part = compile(p.of, words)
      const { wanted } = p
      return (g, i, _m, then) => part(g, i, new Match(), () => true) === wanted && then(i)
    }
    case "behind": {
      const phrases = p.words.map(phrase => words.phrase(phrase))
      const { wanted } = p
      return (g, i, _m, then) => endsAny(g, i, phrases) === wanted && then(i)
    }
    case "tagged": {
      const part = compile(p.of, words)
      const wantedTags = new Set(p.tags.map(t => UPOS.indexOf(t)))
      const { wanted } = p
      return (g, i, m, then) => {
        if (i >= g.limit) return false
        const tag = g.doc.upos[g.atoms.token[i]!]!
        return (tag === 0 || wantedTags.has(tag) === wanted) && part(g, i, m, then)
      }
    }
    case "capital": {
      const part = compile(p.of, words)
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
    case "start":
      return (g, i, _m, then) => i === g.start && then(i)
    case "mark": {
      const part = compile(p.of, words)
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

function literal(words: readonly number[]): Try {
  if (words.length === 1) {
    const word = words[0]!
    return (g, i, _m, then) => i < g.limit && g.word[i] === word && then(i + 1)
  }
  return (g, i, _m, then) => {
    if (i + words.length > g.limit) return false
    for (let k = 0; k < words.length; k++) if (g.word[i + k] !== words[k]) return false
    return then(i + words.length)
  }
}

function endsAny(g: Ground, i: number, phrases: readonly (readonly number[])[]): boolean {
  for (const phrase of phrases) if (endsAt(g, i, phrase)) return true
  return false
}

function endsAt(g: Ground, i: number, words: readonly number[]): boolean {
  if (i < words.length) return false
  for (let k = 0; k < words.length; k++) if (g.word[i - words.length + k] !== words[k]) return false
  return true
}
