import type { Parsed } from "../model/doc.ts"
import { parsedOf, UPOS } from "../model/doc.ts"
import { has, parseFeats } from "../model/morphology.ts"
import { type Lexicon, LOOKS } from "./lexicon.ts"
import { senseNumber } from "./senses.ts"

const VERB = UPOS.indexOf("VERB")
const AUX = UPOS.indexOf("AUX")
const NOUN = UPOS.indexOf("NOUN")
const PROPN = UPOS.indexOf("PROPN")
const ADJ = UPOS.indexOf("ADJ")
const NUM = UPOS.indexOf("NUM")
const DET = UPOS.indexOf("DET")
const ADP = UPOS.indexOf("ADP")
const SCONJ = UPOS.indexOf("SCONJ")
const PART = UPOS.indexOf("PART")
const PRON = UPOS.indexOf("PRON")
const CCONJ = UPOS.indexOf("CCONJ")
const PUNCT = UPOS.indexOf("PUNCT")
const PRESENT = parseFeats("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")

/** The report with verbs of saying read as verbs that look like other words and were taken for them (« le maire craint que »,
 * « le joueur dément avoir signé », « la mairie précise que »): behind a noun of somebody who can speak, an aside of it
 * (« la banque, plus optimiste, mise sur »), a relative pronoun, or a word that joins verbs, before what such a verb takes,
 * in a clause that has no other verb. Verbs whose lemma was not found get it. The tree stays as it is. `begins` are bits of
 * each token (`Scene.begins`). */
export function withVerbs(doc: Parsed, lexicon: Lexicon, begins: Uint8Array): Parsed {
  let columns: { upos: Uint8Array; morph: Uint32Array; lemma: string[] } | null = null
  for (let i = 1; i < doc.count; i++) {
    if (!(begins[i]! & LOOKS.alike)) continue
    const verb = lexicon.alike.get(doc.norm[i]!)!
    const isNamed = doc.upos[i] === VERB && doc.lemma[i] === doc.norm[i]
    if (!isNamed && (!isTaken(doc, i) || !mayBe(doc, lexicon, i))) continue
    columns ??= { upos: doc.upos.slice(), morph: doc.morph.slice(), lemma: [...doc.lemma] }
    if (isNamed) {
      columns.lemma[i] = verb
      continue
    }
    columns.upos[i] = VERB
    columns.morph[i] = PRESENT
    columns.lemma[i] = verb
  }
  return columns ? parsedOf(doc, { ...columns, head: doc.head, rel: doc.rel }) : doc
}

/** Was it taken for something else: another part of speech, or a participle without an auxiliary? */
function isTaken(doc: Parsed, i: number): boolean {
  if (doc.upos[i] !== VERB) return doc.upos[i] !== AUX
  return has(doc.morph[i]!, "VerbForm", "Part") && doc.upos[i - 1] !== AUX
}

function mayBe(doc: Parsed, lexicon: Lexicon, i: number): boolean {
  if (!takesNext(doc, lexicon, i + 1)) return false
  if (isBehindSpeaker(doc, lexicon, i)) return isFree(doc, lexicon, i) && isLast(doc, lexicon, i)
  if (!isLast(doc, lexicon, i)) return false
  const opener = asideBefore(doc, i)
  if (opener > 0 && isBehindSpeaker(doc, lexicon, opener)) return true
  if (doc.upos[i - 1] === PRON && lexicon.sets.relatives.has(doc.norm[i - 1]!)) return true
  // A participle may describe what stands before it.
  if (doc.upos[i] === VERB || (doc.upos[i - 1] !== CCONJ && doc.norm[i - 1] !== ",")) return false
  return doc.upos[i + 1] === DET || lexicon.sets.that.has(doc.norm[i + 1]!)
}

/** The comma that opens an aside which a comma right before `i` closes, -1 when there is none. */
function asideBefore(doc: Parsed, i: number): number {
  if (doc.norm[i - 1] !== ",") return -1
  for (let at = i - 2; at > 0 && at > i - ASIDE && doc.sentence[at] === doc.sentence[i]; at--)
    if (doc.upos[at] === PUNCT) return doc.norm[at] === "," ? at : -1
  return -1
}

/** An aside has no more tokens. */
const ASIDE = 16

/** Does a noun phrase end here that names somebody who can speak: « le porte-parole du parti », « cet homme de 70 ans »? */
function isBehindSpeaker(doc: Parsed, { sourceNouns, senses }: Lexicon, i: number): boolean {
  if (!NOMINAL.has(doc.upos[i - 1]!)) return false
  for (let at = i - 1; at >= 0 && at > i - NEAR && doc.sentence[at] === doc.sentence[i]; at--) {
    const upos = doc.upos[at]!
    if (upos === PROPN) return true
    if (
      upos === NOUN &&
      (sourceNouns.has(doc.lemma[at]!) ||
        sourceNouns.has(doc.norm[at]!) ||
        SPEAKERS.has(senses?.nouns.get(doc.lemma[at]!) ?? 0))
    )
      return true
    if (!NOMINAL.has(upos) && upos !== ADP && upos !== DET) return false
  }
  return false
}

const NOMINAL: ReadonlySet<number> = new Set([NOUN, PROPN, ADJ, NUM])
/** The noun that names the speaker stands no further before the verb, in tokens. */
const NEAR = 8

const SPEAKERS: ReadonlySet<number> = new Set(
  (["person", "speaker", "institution", "group", "media", "document"] as const).map(senseNumber),
)

/** Does a clause, an infinitive or a noun phrase with its article or preposition follow? */
function takesNext(doc: Parsed, { sets }: Lexicon, i: number): boolean {
  if (i >= doc.count || doc.sentence[i] !== doc.sentence[i - 1]) return false
  const upos = doc.upos[i]!
  // « lâche « qu'il est prêt » », « décrit « un port vide » »
  if (upos === PUNCT && OPENING.has(doc.norm[i]!))
    return (
      i + 1 < doc.count &&
      (sets.that.has(doc.norm[i + 1]!) || (has(doc.morph[i + 1]!, "Definite", "Ind") && !isName(doc, i)))
    )
  if (sets.that.has(doc.norm[i]!) || upos === DET || upos === SCONJ) return true
  if (upos === ADP) return !sets.agents.has(doc.norm[i]!)
  const at = upos === PART ? i + 1 : i
  const verb = doc.upos[at]
  return at < doc.count && (verb === VERB || verb === AUX) && has(doc.morph[at]!, "VerbForm", "Inf")
}

/** « dit « un fou » | est mort »: does a verb follow the mark that closes what opens at `i`? */
function isName(doc: Parsed, i: number): boolean {
  for (let j = i + 1; j + 1 < doc.count && j < i + REACH; j++)
    if (CLOSING.has(doc.norm[j]!)) return hasFiniteForm(doc, j + 1)
  return false
}

const CLOSING: ReadonlySet<string> = new Set(["»", "”", '"', "“"])
const OPENING: ReadonlySet<string> = new Set(["«", "“", '"', "„"])

/** Has the clause no finite verb before it, up to a sign? */
function isFree(doc: Parsed, { sets }: Lexicon, i: number): boolean {
  const sentence = doc.sentence[i]
  for (let j = i - 1; j >= 0 && j > i - REACH && doc.sentence[j] === sentence && doc.upos[j] !== PUNCT; j--)
    if (hasFiniteForm(doc, j) || sets.relatives.has(doc.norm[j]!)) return false
  return true
}

/** Has the clause no finite verb behind it but in a clause of its own? */
function isLast(doc: Parsed, { sets }: Lexicon, i: number): boolean {
  const sentence = doc.sentence[i]
  for (let j = i + 1; j < doc.count && j < i + REACH && doc.sentence[j] === sentence; j++) {
    if (doc.upos[j] === PUNCT || sets.that.has(doc.norm[j]!) || sets.relatives.has(doc.norm[j]!)) return true
    if (hasFiniteForm(doc, j)) return false
  }
  return true
}

function hasFiniteForm(doc: Parsed, i: number): boolean {
  return (doc.upos[i] === VERB || doc.upos[i] === AUX) && has(doc.morph[i]!, "VerbForm", "Fin")
}

/** No further is looked for another verb, in tokens. */
const REACH = 24
