import type { TimeRules } from "./rules.ts"

/** A word of a list: what must follow it, and what the whole stands for. */
export interface Entry {
  readonly rest: readonly number[]
  readonly value: string | number
}

/** Every word the rules of a pack name, numbered from 1, so that matching compares numbers. A word that no rule names
 * is 0. */
export class Words {
  private readonly ids = new Map<string, number>()
  private readonly pieces = new Map<string, readonly string[]>()
  private readonly lists = new Map<string, readonly (readonly Entry[] | undefined)[]>()
  private readonly raw: TimeRules["words"]
  private readonly contractions: TimeRules["contractions"]
  private readonly spelled: string[] = [""]
  /** Value of a number word, by its id. */
  readonly numbers: readonly (number | undefined)[]
  readonly joints: ReadonlySet<number>
  readonly decimal: number
  readonly comma: number
  readonly point: number

  constructor(rules: TimeRules) {
    this.raw = rules.words
    this.contractions = rules.contractions
    const numbers: number[] = []
    for (const [word, value] of Object.entries(rules.numbers)) numbers[this.id(word)] = value
    this.numbers = numbers
    this.joints = new Set(rules.joints.map(joint => this.id(joint)))
    this.decimal = this.id(rules.decimal)
    this.comma = this.id(",")
    this.point = this.id(".")
  }

  /** The number of a word, given to it when it is new. */
  id(word: string): number {
    const known = this.ids.get(word)
    if (known !== undefined) return known
    const id = this.spelled.length
    this.ids.set(word, id)
    this.spelled.push(word)
    const bare = bareOf(word)
    if (bare !== null && !this.ids.has(bare)) this.ids.set(bare, id)
    return id
  }

  /** The number of a word of the text. */
  find(word: string): number {
    return this.ids.get(word) ?? 0
  }

  /** One more than the last number. */
  get size(): number {
    return this.spelled.length
  }

  spell(id: number): string {
    return this.spelled[id]!
  }

  /** The words of a phrase as the text's atoms will be numbered. */
  phrase(phrase: string): readonly number[] {
    return this.cut(phrase).map(piece => this.id(piece))
  }

  cut(phrase: string): readonly string[] {
    let pieces = this.pieces.get(phrase)
    if (!pieces) {
      pieces = piecesOf(phrase, this.contractions)
      this.pieces.set(phrase, pieces)
    }
    return pieces
  }

  /** The entries of a list by the number of their first word, the longer first. */
  list(name: string): readonly (readonly Entry[] | undefined)[] {
    const known = this.lists.get(name)
    if (known) return known
    const words = this.raw[name]
    if (!words) throw new Error(`time rules name a word list that the pack does not have: ${name}`)
    const filed: Entry[][] = []
    for (const [phrase, value] of Object.entries(words)) {
      const [first, ...rest] = this.phrase(phrase)
      const entries = filed[first!]
      if (!entries) filed[first!] = [{ rest, value }]
      else {
        entries.push({ rest, value })
        if (entries.length > 1) entries.sort((a, b) => b.rest.length - a.rest.length)
      }
    }
    this.lists.set(name, filed)
    return filed
  }
}

const SHORTEST_BARE = 5

/** The word without its accents, as capitals and hasty hands write it (« DECEMBRE », « annee »); null when it has
 * none, or would be another word: a short one, or one that ends in its accent (« dès », « passé »). */
function bareOf(word: string): string | null {
  if (word.length < SHORTEST_BARE || isAscii(word)) return null
  const bare = word.normalize("NFD").replace(/[\u0300-\u036f]/g, "")
  return bare.at(-1) === word.at(-1) ? bare : null
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

/** A phrase as the atoms it is written in; « au » as the two words it stands for. */
export function piecesOf(
  phrase: string,
  contractions: Readonly<Record<string, readonly string[]>>,
): string[] {
  if (isPlain(phrase) && !Object.hasOwn(contractions, phrase)) return [phrase]
  const pieces = cutPhrase(phrase.toLowerCase())
  return pieces.flatMap(piece => (Object.hasOwn(contractions, piece) ? contractions[piece]! : [piece]))
}

/** Runs of digits, runs of letters with the apostrophe that ends them, and single signs. */
function cutPhrase(phrase: string): string[] {
  const pieces: string[] = []
  let i = 0
  while (i < phrase.length) {
    const code = phrase.charCodeAt(i)
    // A script of other letters: as Unicode has it.
    if (code > 0x17f) return phrase.match(/\d+|[\p{L}\p{M}]+'?|[^\s\d\p{L}\p{M}]/gu) ?? []
    let end = i + 1
    if (isDigit(code)) while (end < phrase.length && isDigit(phrase.charCodeAt(end))) end++
    else if (isSmallLetter(code)) {
      while (end < phrase.length && isSmallLetter(phrase.charCodeAt(end))) end++
      if (phrase[end] === "'") end++
    }
    if (code !== 0x20) pieces.push(phrase.slice(i, end))
    i = end
  }
  return pieces
}

/** One word of plain small letters, as most are. */
function isPlain(phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) if (!isSmallLetter(phrase.charCodeAt(i))) return false
  return phrase.length > 0
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isSmallLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x17f && code !== 0xf7)
}
