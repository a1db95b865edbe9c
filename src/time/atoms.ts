import type { Tokens } from "../model/doc.ts"
import { isSpace } from "../model/span.ts"

/** The report cut as times are written, finer than tokens: a run of digits, a run of letters (with the apostrophe
 * that ends it), or one sign. « 20h15 » is three atoms, « mi-2024 » three, « aujourd'hui » two, so that a rule
 * need not know how the tokeniser treats such forms. Column by column, like the tokens. */
export interface Atoms {
  readonly count: number
  readonly norm: readonly string[]
  /** UTF-16 offsets in the text. */
  readonly start: Uint32Array
  readonly end: Uint32Array
  /** Row of the token it is part of. */
  readonly token: Uint32Array
  /** The number a run of digits stands for; -1 for anything else. */
  readonly number: Float64Array
  /** How many digits; 0 for anything else. */
  readonly digits: Uint8Array
  /** 1 when nothing stands between this atom and the one before it. */
  readonly glued: Uint8Array
  /** First atom of each sentence; one more entry than sentences. */
  readonly sentenceStart: Uint32Array
}

/** Cut the tokens into atoms; linear, and never across a token. */
export function atomsOf(doc: Tokens): Atoms {
  const cut = new Cutter(doc.count)
  const sentences = doc.sentenceStart.length - 1
  const sentenceStart = new Uint32Array(sentences + 1)
  for (let s = 0; s < sentences; s++) {
    sentenceStart[s] = cut.count
    for (let i = doc.sentenceStart[s]!; i < doc.sentenceStart[s + 1]!; i++) {
      const norm = doc.norm[i]!
      if (isWord(norm)) cut.push(norm, doc.start[i]!, doc.end[i]!, i, 0)
      else cut.split(doc.article.text, doc.start[i]!, doc.end[i]!, i)
    }
  }
  sentenceStart[sentences] = cut.count
  return cut.done(sentenceStart)
}

const DIGIT = 1
const LETTER = 2
const SIGN = 3
const NOTHING = 4

class Cutter {
  count = 0
  private readonly norm: string[] = []
  private start: Uint32Array
  private end: Uint32Array
  private token: Uint32Array
  private number: Float64Array
  private digits: Uint8Array
  private glued: Uint8Array

  constructor(tokens: number) {
    const room = tokens + (tokens >> 2) + 64
    this.start = new Uint32Array(room)
    this.end = new Uint32Array(room)
    this.token = new Uint32Array(room)
    this.number = new Float64Array(room)
    this.digits = new Uint8Array(room)
    this.glued = new Uint8Array(room)
  }

  push(norm: string, start: number, end: number, token: number, digits: number): void {
    const k = this.count
    if (k === this.start.length) this.grow()
    this.norm.push(norm)
    this.start[k] = start
    this.end[k] = end
    this.token[k] = token
    this.digits[k] = digits
    this.number[k] = digits > 0 && digits < 10 ? Number(norm) : -1
    this.glued[k] = k > 0 && this.end[k - 1] === start ? 1 : 0
    this.count = k + 1
  }

  split(text: string, from: number, to: number, token: number): void {
    let i = from
    while (i < to) {
      const kind = kindOf(text, i)
      if (kind === NOTHING) {
        i++
        continue
      }
      if (kind === SIGN) {
        const width = isHighSurrogate(text.charCodeAt(i)) && i + 1 < to ? 2 : 1
        this.push(signNorm(text.slice(i, i + width)), i, i + width, token, 0)
        i += width
        continue
      }
      let end = i + 1
      let last = end
      while (end < to) {
        const code = text.charCodeAt(end)
        if (kind === LETTER && isApostrophe(code)) {
          last = ++end
          break
        }
        if (kindOf(text, end) !== kind && !isInvisible(code)) break
        end++
        if (!isInvisible(code)) last = end
      }
      const raw = text.slice(i, last)
      if (kind === DIGIT) {
        const plain = raw.length === last - i ? raw.replace(/[^0-9]/g, "") : raw
        this.push(plain, i, last, token, Math.min(plain.length, 255))
      } else this.push(wordNorm(raw), i, last, token, 0)
      i = end
    }
  }

  done(sentenceStart: Uint32Array): Atoms {
    const { count, norm, start, end, token, number, digits, glued } = this
    return { count, norm, start, end, token, number, digits, glued, sentenceStart }
  }

  private grow(): void {
    const room = this.start.length * 2
    this.start = copied(new Uint32Array(room), this.start)
    this.end = copied(new Uint32Array(room), this.end)
    this.token = copied(new Uint32Array(room), this.token)
    this.number = copied(new Float64Array(room), this.number)
    this.digits = copied(new Uint8Array(room), this.digits)
    this.glued = copied(new Uint8Array(room), this.glued)
  }
}

function copied<T extends { set(from: ArrayLike<number>): void }>(to: T, from: ArrayLike<number>): T {
  to.set(from)
  return to
}

/** Letters, perhaps with an apostrophe at the end: the common case, one atom. */
function isWord(norm: string): boolean {
  if (norm.length === 0) return false
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) continue
    if (code === 0x27 && i > 0 && i === norm.length - 1) continue
    if (code >= 0xdf && code <= 0x17f && code !== 0xf7) continue
    return false
  }
  return true
}

function kindOf(text: string, i: number): number {
  const code = text.charCodeAt(i)
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER
  if (code < 0x80) return isSpace(code) || code < 0x20 ? NOTHING : SIGN
  if (isInvisible(code) || isSpace(code)) return NOTHING
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? SIGN : LETTER
  return /[\p{L}\p{M}]/u.test(text.charAt(i)) ? LETTER : SIGN
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc
}

/** Soft hyphen, zero-width and direction marks. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  )
}

function wordNorm(raw: string): string {
  return raw
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
}

function signNorm(raw: string): string {
  if (raw === "\u2019" || raw === "\u02bc") return "'"
  if (raw >= "\u2010" && raw <= "\u2014") return "-"
  return raw
}
