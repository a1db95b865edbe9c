import type { Parsed } from "../model/doc.ts"
import { RELATIONS } from "../model/doc.ts"
import { get } from "../model/morphology.ts"
import { type Candidate, isTagged, type NameSpan, uposOf } from "./candidate.ts"
import { isAdjective, isCapital } from "./capitals.ts"
import { countryIn } from "./country-in.ts"
import { demonymOfTwo, isDemonym, type Lexicon, type Noun, nounAt } from "./lexicon.ts"

/** The nominals of a report that may stand for somebody: « le ministre russe », « des responsables américains »,
 * « le gouvernement ». All of them; `entities.ts` keeps those that stand for somebody. Needs the names, which end
 * a nominal when they stand right after it. Ordered; one may lie inside another's complement. */
export function findNominals(doc: Parsed, names: readonly NameSpan[], lexicon: Lexicon): Candidate[] {
  const nameAt = namesByToken(doc, names)
  const tagged = isTagged(doc)
  const out: Candidate[] = []
  for (let i = 0; i < doc.count; i++) {
    if (nameAt[i]! >= 0 && names[nameAt[i]!]!.from !== i && !isDemonym(lexicon, doc, i)) continue
    const noun = nounAt(lexicon, doc, i) ?? nationalAt(doc, lexicon, names, nameAt, i, tagged)
    if (!noun || nameAt[i]! >= 0) continue
    if (tagged && (!nounLike(doc, i) || describesLater(doc, i))) continue
    // « le premier ministre conservateur », « l'agence de presse »: a word of what stands before it.
    const around = out.at(-1)
    if (
      around &&
      i < around.to &&
      (noun.use === "kind" || !lexicon.rules.words.of.has(doc.norm[i - 1]!)) &&
      isBareInside(doc, lexicon, i)
    )
      continue
    const end = doc.sentenceStart[doc.sentence[i]! + 1]!
    const left = leftEdge(doc, lexicon, i, nameAt, names)
    const right = rightEdge(doc, lexicon, nameAt, names, i, noun, end)
    out.push({
      from: left.from,
      to: right,
      head: i,
      kind: "nominal",
      type: noun.type,
      gender: genderOf(doc, lexicon, i, left.determiner, noun),
      country: countryIn(doc, lexicon, left.from, right, i, noun, nameAt, names),
      plural: !left.one && pluralOf(doc, lexicon, i, left.determiner),
      name: null,
      noun,
      opening: left.opening,
    })
    i += noun.length - 1
  }
  return out
}

/** For each token the index of the name that covers it, else -1. */
export function namesByToken(doc: Parsed, names: readonly NameSpan[]): Int32Array {
  const at = new Int32Array(doc.count).fill(-1)
  for (const [index, name] of names.entries()) at.fill(index, name.from, name.to)
  return at
}

function isBareInside(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  const { words } = lexicon.rules
  const before = doc.norm[i - 1]!
  return (
    !words.determiners.has(before) && !words.and.has(before) && !words.alsoOf.has(before) && before !== ","
  )
}

function nounLike(doc: Parsed, i: number): boolean {
  const tag = uposOf(doc, i)
  return tag === "NOUN" || tag === "PROPN" || tag === "ADJ" || tag === "X"
}

/** "the Republican nominee": an adjective of the noun after it. */
function describesLater(doc: Parsed, i: number): boolean {
  const noun = doc.head[i]!
  return (
    RELATIONS[doc.rel[i]!] === "amod" && noun > i && uposOf(doc, i) === "ADJ" && uposOf(doc, noun) === "NOUN"
  )
}

/** « la Polonaise », « le Russe » Vladimir Untel: a demonym in the singular that stands for a person. */
function nationalAt(
  doc: Parsed,
  lexicon: Lexicon,
  names: readonly NameSpan[],
  nameAt: Int32Array,
  i: number,
  tagged: boolean,
): Noun | null {
  if (nameAt[i]! >= 0 && names[nameAt[i]!]!.type === "group") return null
  if (!isCapital(doc, i) && !(tagged && uposOf(doc, i) === "NOUN")) return null
  const demonym = lexicon.demonyms.get(doc.norm[i]!)
  if (!demonym || i === 0 || !lexicon.rules.words.determiners.has(doc.norm[i - 1]!)) return null
  if (lexicon.rules.words.pluralArticles.has(doc.norm[i - 1]!) || lexicon.peoples.has(doc.norm[i]!))
    return null
  return {
    lemma: doc.norm[i]!,
    type: "person",
    use: "role",
    office: false,
    post: false,
    gender: demonym.gender,
    length: 1,
  }
}

/** From the noun leftwards over « ancien », numbers and adjectives to the determiner. A determiner fused with a
 * preposition (« du ») stays outside. */
function leftEdge(
  doc: Parsed,
  lexicon: Lexicon,
  head: number,
  nameAt: Int32Array,
  names: readonly NameSpan[],
): { from: number; determiner: number; opening: Candidate["opening"]; one?: boolean } {
  const { words } = lexicon.rules
  const start = doc.sentenceStart[doc.sentence[head]!]!
  let i = head - 1
  let owned = false
  for (;;) {
    const back = demonymFrom(doc, lexicon, i, start)
    const name = i >= start ? nameBefore(doc, lexicon, i, nameAt, names) : null
    if (name) {
      owned ||= words.possessives.has(doc.norm[i]!)
      i = name.from - 1
    } else if (back < i) i = back
    else if (i < start) break
    else if (words.premodifiers.has(doc.norm[i]!) || uposOf(doc, i) === "NUM" || before(doc, i)) i--
    // "US and South Korean officials"
    else if (words.and.has(doc.norm[i]!) && i < head - 1 && demonymFrom(doc, lexicon, i - 1, start) < i - 1)
      i--
    else break
  }
  // "Britain's minister" has its determiner in front.
  if (owned) {
    const article = i >= start && words.determiners.has(doc.norm[i]!) ? i : i + 1
    return { from: article, determiner: -1, opening: "definite" }
  }
  if (i >= start && words.quantities.has(doc.norm[i]!)) {
    while (
      i - 1 >= start &&
      (words.quantities.has(doc.norm[i - 1]!) || words.determiners.has(doc.norm[i - 1]!))
    )
      i--
    const first = doc.norm[i]!
    return { from: i, determiner: i, opening: words.definite.has(first) ? "definite" : "indefinite" }
  }
  if (i >= start && words.determiners.has(doc.norm[i]!)) {
    const word = doc.norm[i]!
    const opening = words.demonstrative.has(word)
      ? "demonstrative"
      : words.possessive.has(word)
        ? "possessive"
        : words.definite.has(word)
          ? "definite"
          : "indefinite"
    const from = outOfSeveral(doc, lexicon, i, start)
    if (from < i) return { from, determiner: i, opening: "indefinite", one: true }
    return { from: doc.part[i] === 2 ? i + 1 : i, determiner: i, opening }
  }
  if (i >= start && i < head - 1 && words.partitive.has(doc.norm[i]!)) {
    return { from: doc.part[i] === 1 ? i + 1 : i, determiner: -1, opening: "indefinite" }
  }
  return { from: i + 1, determiner: -1, opening: i < head - 1 ? "indefinite" : "bare" }
}

/** The name that ends at a token, or at the possessive mark there, where names may describe a noun. A person's name
 * describes only as an owner. */
function nameBefore(
  doc: Parsed,
  lexicon: Lexicon,
  i: number,
  nameAt: Int32Array,
  names: readonly NameSpan[],
): NameSpan | null {
  const { words } = lexicon.rules
  if (!words.namesBefore) return null
  const mark = words.possessives.has(doc.norm[i]!)
  const at = mark ? i - 1 : i
  const name = at >= 0 && nameAt[at]! >= 0 ? names[nameAt[at]!]! : null
  if (!name || name.to !== at + 1 || doc.sentence[name.from] !== doc.sentence[i]) return null
  return name.type === "person" && !mark ? null : name
}

/** One before a demonym of one or two words that ends at the token; the token itself when there is none. */
function demonymFrom(doc: Parsed, lexicon: Lexicon, i: number, start: number): number {
  if (i < start || isCapital(doc, i) === lexicon.rules.words.smallPeoples) return i
  if (i - 1 >= start && demonymOfTwo(lexicon, doc, i - 1)) return i - 2
  return isDemonym(lexicon, doc, i) ? i - 1 : i
}

/** « l'un des responsables », "one of the officials": back to the « l'». */
function outOfSeveral(doc: Parsed, lexicon: Lexicon, determiner: number, start: number): number {
  const { words } = lexicon.rules
  const of = determiner - 1
  if (of - 1 < start || !words.of.has(doc.norm[of]!) || !words.quantities.has(doc.norm[of - 1]!))
    return determiner
  const one = of - 1
  return one - 1 >= start && words.determiners.has(doc.norm[one - 1]!) ? one - 1 : one
}

function before(doc: Parsed, i: number): boolean {
  return uposOf(doc, i) === "ADJ"
}

/** From the noun rightwards over adjectives, coordinated nouns and « de » complements. */
function rightEdge(
  doc: Parsed,
  lexicon: Lexicon,
  nameAt: Int32Array,
  names: readonly NameSpan[],
  head: number,
  noun: Noun,
  end: number,
): number {
  const { words } = lexicon.rules
  let j = head + noun.length
  let complements = 0
  let joined = false
  while (j < end) {
    const norm = doc.norm[j]!
    if (nameAt[j]! >= 0) break
    if (isAdjective(doc, lexicon, j)) {
      j++
      continue
    }
    // « conseiller adjoint », « ministre délégué »: a noun set beside the first.
    if (
      j === head + noun.length &&
      noun.use === "role" &&
      uposOf(doc, j) === "NOUN" &&
      nounAt(lexicon, doc, j)?.use === "role"
    ) {
      j++
      continue
    }
    if (words.and.has(norm) && j + 1 < end) {
      // « responsables et analystes », « américains et sud-coréens »
      const next = nounAt(lexicon, doc, j + 1)
      const sameKind =
        next !== null && next.type === noun.type && !words.determiners.has(doc.norm[j + 1]!) && !joined
      const adjectives = isAdjective(doc, lexicon, j - 1) && isDemonym(lexicon, doc, j + 1)
      if (sameKind && nameAt[j + 1]! < 0) {
        joined = true
        j += 1 + next.length
        continue
      }
      if (adjectives && nameAt[j + 1]! < 0) {
        j += 2
        continue
      }
      break
    }
    const of = words.of.has(norm)
    if ((of || (words.alsoOf.has(norm) && noun.use === "role")) && complements < 4) {
      const past = complementEnd(doc, lexicon, nameAt, names, j, end, of)
      if (past === j) break
      complements++
      j = past
      continue
    }
    break
  }
  return j
}

/** One complement: preposition, determiner, modifiers, a noun or a name. The same place when none follows. */
function complementEnd(
  doc: Parsed,
  lexicon: Lexicon,
  nameAt: Int32Array,
  names: readonly NameSpan[],
  at: number,
  end: number,
  of: boolean,
): number {
  const { words } = lexicon.rules
  let k = at + 1
  while (k < end && (words.determiners.has(doc.norm[k]!) || words.premodifiers.has(doc.norm[k]!))) k++
  while (k < end && (uposOf(doc, k) === "ADJ" || uposOf(doc, k) === "NUM") && nameAt[k]! < 0) k++
  if (k >= end) return at
  const name = nameAt[k]!
  if (name >= 0) {
    // « ambassadeur de France au Chili »: other prepositions only carry on to a place or a body.
    return of || !/^(?:person|place)$/.test(names[name]!.type) ? names[name]!.to : at
  }
  const tag = uposOf(doc, k)
  if (tag === "NOUN" || (of && tag === "PROPN") || (tag === "X" && isCapital(doc, k))) return k + 1
  return at
}

function genderOf(
  doc: Parsed,
  lexicon: Lexicon,
  head: number,
  determiner: number,
  noun: Noun,
): "m" | "f" | null {
  if (noun.type !== "person") return null
  if (noun.gender === "f") return "f"
  const { masculine, feminine } = lexicon.rules.words
  const shown = determiner >= 0 ? doc.norm[determiner]! : ""
  if (feminine.has(shown)) return "f"
  if (masculine.has(shown)) return "m"
  if (noun.gender === "m") return "m"
  const gender = get(doc.morph[head]!, "Gender")
  return noun.gender && gender ? (gender === "Fem" ? "f" : "m") : null
}

function pluralOf(doc: Parsed, lexicon: Lexicon, head: number, determiner: number): boolean {
  const number = get(doc.morph[head]!, "Number")
  if (number) return number === "Plur"
  return determiner >= 0 && lexicon.rules.words.pluralArticles.has(doc.norm[determiner]!)
}

/** Does the phrase act: is it the subject of a verb, or what « par » or « selon » brings in? Without a tree the
 * neighbours tell: a verb right after it, or right before it when the order is inverted. */
export function isSubject(doc: Parsed, lexicon: Lexicon, from: number, to: number, head: number): boolean {
  if (isBroughtIn(doc, lexicon, from) || isOpinionOf(doc, lexicon, from, to)) return true
  if (doc.head[head]! >= 0) {
    const relation = RELATIONS[doc.rel[head]!]
    if (relation === "nsubj" || relation === "csubj") return true
    if (relation === "conj") {
      const first = doc.head[head]!
      return first < from && RELATIONS[doc.rel[first]!] === "nsubj"
    }
    // « Un responsable de la ville, a confirmé… »: a stray comma parts it from its verb.
    const opens = from === doc.sentenceStart[doc.sentence[head]!]! && doc.norm[to] === ","
    return opens && to + 1 < doc.count && uposOf(doc, to + 1) === "AUX"
  }
  const sentence = doc.sentence[head]
  let j = to
  // « ni Moscou ni Pyongyang n'ont confirmé »: past the rest of a list of names.
  for (let steps = 0; steps < 8 && j < doc.count && doc.sentence[j] === sentence; steps++) {
    const tag = uposOf(doc, j)
    if (tag === "VERB" || tag === "AUX") return true
    if (tag === "CCONJ" && (uposOf(doc, j + 1) === "PROPN" || uposOf(doc, j + 1) === "DET")) j++
    else if (!/^(?:ADV|PRON|PART)$/.test(tag) && !(tag === "PROPN" && uposOf(doc, j - 1) === "CCONJ")) break
    j++
  }
  let before = from - 1
  while (before >= 0 && doc.sentence[before] === sentence && uposOf(doc, before) === "DET") before--
  return before >= 0 && doc.sentence[before] === sentence && /^(?:VERB|AUX)$/.test(uposOf(doc, before))
}

/** « Pour Untel, … », « mais pour Untel, « … » »: whose view a clause opens with. */
function isOpinionOf(doc: Parsed, lexicon: Lexicon, from: number, to: number): boolean {
  const { viewsAfter } = lexicon.rules.words
  const before = from - 1
  if (before < 0 || !viewsAfter.has(doc.norm[before]!) || doc.norm[to] !== ",") return false
  if (doc.sentence[before] !== doc.sentence[from] || doc.sentence[to] !== doc.sentence[from]) return false
  const opens = before === doc.sentenceStart[doc.sentence[before]!]!
  return opens || (uposOf(doc, before - 1) === "CCONJ" && doc.sentence[before - 1] === doc.sentence[before])
}

/** « selon des témoins », "according to officials", « revendiqué par un groupe » */
function isBroughtIn(doc: Parsed, lexicon: Lexicon, from: number): boolean {
  const { speakersAfter, agentsAfter } = lexicon.rules.words
  const at = from
  if (at === 0 || doc.sentence[at - 1] !== doc.sentence[at]) return false
  if (agentsAfter.has(doc.norm[at - 1]!)) return at > 1 && uposOf(doc, at - 2) === "VERB"
  for (const phrase of speakersAfter) {
    if (phrase.length > at) continue
    if (phrase.every((word, k) => doc.norm[at - phrase.length + k] === word)) return true
  }
  return false
}
