import type { NameType } from "../../src/mention/names-model.ts"
import { type Draw, draw, lines } from "../clauses/draw.ts"
import type { NamedText, NameSpan } from "./corpora.ts"

/** What sentences are made up from: sentences with places for names, and what names are made of. */
export interface Patterns {
  readonly sentences: string
  readonly placeKinds: string
  readonly orgKinds: string
  readonly teams: string
  readonly partyNames: string
  readonly ministries: string
  readonly events: string
  readonly products: string
  readonly titleNouns: string
  readonly englishTitleWords: string
  /** "de" before a name, as the language writes it. */
  readonly of: (name: string) => string
  readonly articles: readonly string[]
}

/** Known names to fill the places with. */
export interface Stock {
  readonly first: readonly string[]
  readonly last: readonly string[]
  readonly cities: readonly string[]
  readonly countries: readonly string[]
  readonly organisations: readonly string[]
  readonly media: readonly string[]
  readonly others: readonly string[]
}

/** Made-up sentences: the shapes in which reports and encyclopedias bring names, filled with known and with
 * invented names. A place is filled with names of its kind only, so every label is right by construction. */
export function invented(patterns: Patterns, stock: Stock, count: number, seed: number): NamedText[] {
  const chance = draw(seed)
  const next = chance.round(lines(patterns.sentences))
  return Array.from({ length: count }, () => filled(next(), patterns, stock, chance))
}

const TYPES: Readonly<Record<string, NameType>> = {
  P: "person",
  F: "person",
  L: "place",
  C: "place",
  O: "organisation",
  M: "organisation",
  X: "other",
}

function filled(pattern: string, patterns: Patterns, stock: Stock, chance: Draw): NamedText {
  const names: NameSpan[] = []
  let text = ""
  for (const piece of pattern.split(/((?<![\p{L}])[PFLCOMXS](?![\p{L}])|[#%])/u)) {
    const type = TYPES[piece]
    if (piece === "S") {
      text += species(chance)
      continue
    }
    if (!type) {
      text += piece === "#" || piece === "%" ? number(piece, chance) : piece
      continue
    }
    const name = named(piece, patterns, stock, chance)
    const joint = jointed(text, name, patterns)
    text = joint
    const article = patterns.articles.find(a => name.startsWith(a))
    const start = text.length + (article ? article.length : 0)
    text += name
    names.push({ start, end: text.length, type })
  }
  return { text, names }
}

/** « de » before a vowel is « d' », and so on: the end of the text so far, made to fit the name after it. */
function jointed(text: string, name: string, patterns: Patterns): string {
  if (!/(?:^| )de $/.test(text)) return text
  const stem = text.slice(0, -3)
  const joint = patterns.of(name)
  return stem + joint.slice(0, joint.length - name.length)
}

function named(kind: string, patterns: Patterns, stock: Stock, chance: Draw): string {
  const { below, one } = chance
  const list = (s: string): string => one(s.split("|"))
  switch (kind) {
    case "P":
      return person(stock, chance)
    case "F":
      return below(4) ? one(stock.last) : invent(chance)
    case "C":
      return below(6) ? one(stock.countries) : invent(chance)
    case "M":
      return one(stock.media)
    case "L": {
      const proper = below(3) ? one(stock.cities) : invent(chance)
      if (below(4)) return proper
      const head = list(patterns.placeKinds)
      return head.endsWith(" de")
        ? head.slice(0, -2) + patterns.of(proper)
        : `${head} ${below(2) ? proper : person(stock, chance)}`
    }
    case "O": {
      const place = below(3) ? one(stock.cities) : invent(chance)
      switch (below(8)) {
        case 0:
          return acronym(chance)
        case 1: {
          const head = list(patterns.orgKinds)
          return head.endsWith(" de") ? head.slice(0, -2) + patterns.of(place) : `${head} ${place}`
        }
        case 2:
          return patterns.of("x") === "of x"
            ? `${place} ${list(patterns.teams)}`
            : `${list(patterns.teams)} ${patterns.of(place)}`
        case 3:
          return patterns.of("x") === "of x"
            ? below(2)
              ? `${one(["Ministry of", "Department of"])} ${list(patterns.ministries)}`
              : `${list(patterns.partyNames)} Party`
            : below(2)
              ? `${one(["ministère", "Ministère"])} ${list(patterns.ministries)}`
              : `${one(["Parti", "parti"])} ${list(patterns.partyNames)}`
        case 4: {
          const founder = below(2) ? invent(chance) : one(stock.last)
          if (below(4) === 0) return `${founder} & ${below(2) ? one(stock.last) : "Co"}`
          return `${founder}${below(3) === 0 ? "" : ` ${one(COMPANY_ENDS)}`}`
        }
        case 5:
          return `${list(patterns.englishTitleWords)} ${list(patterns.englishTitleWords)}${below(2) ? "s" : ""}`
        default:
          return one(stock.organisations)
      }
    }
    default:
      switch (below(6)) {
        case 0:
          return title(patterns, chance)
        case 1:
          return `${below(2) ? "The " : ""}${list(patterns.englishTitleWords)} ${one(["of", "of the", "in the", "and", "and the"])} ${list(patterns.englishTitleWords)}`
        case 2:
          return list(patterns.products).replace("%", String(1 + below(400)))
        case 3:
          return one(stock.others)
        default:
          return list(patterns.events)
            .replace(/de L(?!\p{L})/u, () => patterns.of(one(stock.cities)))
            .replace(/de C(?!\p{L})/u, () => patterns.of(one(stock.countries)))
            .replace(/(?<!\p{L})L(?!\p{L})/u, () => one(stock.cities))
            .replace(/(?<!\p{L})C(?!\p{L})/u, () => one(stock.countries))
            .replace(/(?<!\p{L})P(?!\p{L})/u, () => person(stock, chance))
            .replace(/(?<!\p{L})F(?!\p{L})/u, () => one(stock.last))
            .replace("#", () => number("#", chance))
      }
  }
}

function person(stock: Stock, chance: Draw): string {
  const { below, one } = chance
  const first = below(6) ? one(stock.first) : invent(chance)
  const last = below(3) ? one(stock.last) : invent(chance)
  switch (below(12)) {
    case 0:
      return `${first} ${one(stock.first)} ${last}`
    case 1:
      return `${first} ${String.fromCharCode(65 + below(26))}. ${last}`
    case 2:
      return `${first} ${one(["de", "van", "von", "di", "Al", "El", "Ben", "Mac", "del", "da"])} ${last}`
    case 3:
      return `${first} ${one(["Ier", "II", "III", "IV", "V", "VI"])}`
    case 4:
      return `${first}-${one(stock.first)} ${last}`
    case 5:
      return `${last} ${invent(chance)}`
    default:
      return `${first} ${last}`
  }
}

function title(patterns: Patterns, chance: Draw): string {
  const noun = (): string => chance.one(patterns.titleNouns.split("|"))
  const small = (s: string): string => s.charAt(0).toLowerCase() + s.slice(1)
  if (patterns.of("x") === "of x")
    return chance.one([
      `The ${noun()} and the ${noun()}`,
      `The ${noun()} of the ${noun()}`,
      `A ${noun()} in ${noun()}`,
      `${noun()} of ${noun()}`,
    ])
  return chance.one([
    () => `Le ${noun()} et la ${noun()}`,
    () => `La ${noun()} de la ${small(noun())}`,
    () => `Les ${noun()}s du ${small(noun())}`,
    () => `L'${noun()} sans ${small(noun())}`,
    () => `Une ${small(noun())} dans la ${small(noun())}`,
    () => `${noun()} et ${noun()}`,
  ])()
}

/** A genus and its species: capitalised, foreign, and no name in our sense. */
function species(chance: Draw): string {
  const genus = `${invent(chance).replace(/[^\p{Ll}\p{Lu}]/gu, "")}${chance.one(["us", "a", "ia", "um", "is"])}`
  return chance.below(2)
    ? genus
    : `${genus} ${invent(chance).toLowerCase()}${chance.one(["us", "a", "ensis", "i", "alis"])}`
}

const COMPANY_ENDS =
  "Records|Group|Motors|Airlines|Entertainment|Studios|Industries|Bank|Inc.|Corp.|Corporation|Ltd|Foundation|Institute|Systems|Holdings|Press|Energy|Technologies|Pictures|Brothers|Partners|Media|SA".split(
    "|",
  )

const STARTS = "B|Br|Ch|D|Dr|F|G|Gr|H|J|K|Kr|L|M|N|P|R|S|Sch|St|T|Tr|V|W|Y|Z|A|E|I|O|U".split("|")
const MIDDLES = "a|e|i|o|u|ai|an|ar|el|en|er|in|on|or|ou|us|al|il|ei|ia|ö|é|á|ya|ü".split("|")
const JOINTS = "b|d|g|k|l|m|n|r|s|t|v|z|nd|rt|ss|tt|ll|kh|sh|sk|ng|lm|rg|ch|ć|ř".split("|")
const ENDS =
  "|s|n|r|ski|ov|ova|ev|ić|son|sen|berg|mann|ez|a|o|i|y|u|ga|ville|burg|stad|ton|ham|by|shi|moto|nen|ian|yan|oglu|ini|eau|ac|an|in|ak".split(
    "|",
  )

/** A capitalised word that no list has. */
function invent({ below, one }: Draw): string {
  let word = one(STARTS) + one(MIDDLES)
  for (let n = below(2); n >= 0; n--) word += one(JOINTS) + one(MIDDLES)
  return word + one(ENDS)
}

function acronym({ below }: Draw): string {
  let out = ""
  for (let n = 2 + below(4); n > 0; n--) out += String.fromCharCode(65 + below(26))
  return out
}

function number(kind: string, { below }: Draw): string {
  return String(kind === "#" ? 1750 + below(270) : 1 + below(90))
}
