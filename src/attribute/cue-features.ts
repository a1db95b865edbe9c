import { get } from "../model/morphology.ts"
import type { Act, SourceType, Stance } from "../model/reading.ts"
import { hashUnits, mix1, mix2, mix3 } from "../tag/hash.ts"
import type { Candidate } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { COLON, COMMA, childOf, DASH, part, QUOTE, relation, STOP } from "./columns.ts"
import type { Draft } from "./draft.ts"
import type { CueEntry } from "./lexicon.ts"
import type { Scene } from "./scene.ts"
import { REFLEXIVE } from "./senses.ts"

/** No more dependents of a candidate are looked at than this. */
const MOST_CHILDREN = 12
/** What the first features of every candidate tell of, in their order; those that follow tell of what stands around. */
export const FIRST_FEATURES: readonly string[] = [
  ..."word|word, form|word, what follows|word, dependents|word, subject|word, construction|word, next word".split(
    "|",
  ),
  ..."word, relation|word, quotation|word, verb before|act|act, form|act, what follows|act, dependents".split(
    "|",
  ),
  ..."act, subject|act, construction|act, quotation|form|what follows|dependents|subject|construction".split(
    "|",
  ),
  ..."quotation|form, what follows|form, dependents|form, subject|what follows, subject".split("|"),
  ..."what follows, dependents|construction, form|construction, what follows|construction, subject".split(
    "|",
  ),
  ..."construction, quotation|relation, form|relation, what follows|form, what follows, subject".split("|"),
  ..."form, quotation, subject|next word|next word, form|next two words|word before, form|verb before".split(
    "|",
  ),
  ..."verb before, form|preposition, form".split("|"),
]

/** Room for the features of one candidate. */
export const CUE_FEATURES = 120

const NSUBJ = relation("nsubj")
const CSUBJ = relation("csubj")
const OBJ = relation("obj")
const XCOMP = relation("xcomp")
const ADVCL = relation("advcl")
const ACL = relation("acl")
const CONJ = relation("conj")
const MARK = relation("mark")
const CASE = relation("case")
const DET = relation("det")
const PRON = part("PRON")
const PROPN = part("PROPN")
const ADV = part("ADV")

const FORMS = ["finite", "infinitive", "past-participle", "present-participle"]
const ACTS: readonly Act[] = ["speech", "thought", "intention", "decree", "evidence"]
const STANCES: readonly Stance[] = [
  "states",
  "confirms",
  "denies",
  "does-not-confirm",
  "declines",
  "accuses",
  "promises",
  "plans",
  "asks",
  "orders",
  "warns",
  "praises",
  "criticises",
  "suggests",
  "predicts",
  "admits",
  "believes",
  "hopes",
  "fears",
  "doubts",
]
const SOURCE_TYPES: readonly SourceType[] = [
  "unknown",
  "person",
  "state",
  "official-body",
  "organisation",
  "media",
  "anonymous",
  "document",
  "group",
  "author",
]
/** The name of a construction as a number. */
export function ruleNumber(rule: Draft["rule"]): number {
  return hashUnits(rule, 0, rule.length) & 0xffff
}

/** What the tables say of a cue, as a small number: act and stance; 0 for a word that stands in none. */
export function classOf(entry: CueEntry | null): number {
  return entry ? 1 + ACTS.indexOf(entry.act) * STANCES.length + STANCES.indexOf(entry.stance) : 0
}

/** The line of the tables that speaks for a candidate, null when none does. */
export function entryOf(scene: Scene, candidate: Candidate): CueEntry | null {
  if (candidate.draft?.entry) return candidate.draft.entry
  const { doc, lexicon } = scene
  const { group, head, core } = candidate
  if (core !== head) return lexicon.predicates.get(doc.lemma[core]!)?.[0] ?? null
  if (!group) return lexicon.nouns.get(doc.lemma[head]!)?.[0] ?? null
  const entries = lexicon.verbs.get(group.lemma)
  if (!entries) return null
  for (const entry of entries)
    if (entry.reflexive === group.reflexive && entry.tail.length === 0 && entry.clitics.length === 0)
      return entry
  return null
}

/** What a candidate is about; a verb may mean something else with a reflexive pronoun. 0 when no table tells. */
function senseOf({ lexicon }: Scene, columns: Columns, { core, head, group }: Candidate): number {
  if (!group || core !== head || !lexicon.senses) return columns.sense[core]!
  const { verbs } = lexicon.senses
  const own = group.reflexive ? verbs.get(REFLEXIVE + group.lemma) : undefined
  return own ?? verbs.get(group.lemma) ?? 0
}

/** Who does it, by the tree: the token that heads the subject, over the verb it is joined to or hangs on; -1. */
export function subjectToken(scene: Scene, columns: Columns, core: number): number {
  const { doc } = scene
  let at = core
  for (let steps = 0; steps < 4; steps++) {
    const own = childOf(doc, columns, at, NSUBJ)
    if (own >= 0) return own
    const rel = doc.rel[at]!
    const above = doc.head[at]!
    if (above < 0) return -1
    if (rel === ACL) return above
    if (rel !== CONJ && rel !== XCOMP && rel !== ADVCL) return -1
    at = above
  }
  return -1
}

/** What may be a source: kind of entity, of pronoun, of noun. */
export function subjectKind(scene: Scene, columns: Columns, token: number): number {
  if (token < 0) return 0
  const { doc, lexicon } = scene
  if (columns.entity[token]! > 0) return 16 + columns.entity[token]!
  if (doc.upos[token] === PRON) {
    const norm = doc.norm[token]!
    if (lexicon.sets.relatives.has(norm)) return 2
    if (lexicon.sets.expletives.has(norm)) return 3
    if (lexicon.sets.generics.has(norm)) return 4
    const person = get(doc.morph[token]!, "Person")
    return person === "1" ? 5 : person === "2" ? 6 : 7
  }
  const type = lexicon.sourceNouns.get(doc.lemma[token]!)
  if (type) return 32 + SOURCE_TYPES.indexOf(type)
  return doc.upos[token] === PROPN ? 8 : 9
}

/** What stands right after the cue's own words, as a small number or a hash of a small word. */
function following(scene: Scene, columns: Columns, from: number, limit: number): number {
  const { doc, lexicon } = scene
  let at = from
  while (at < limit && doc.upos[at] === ADV && !lexicon.sets.that.has(doc.norm[at]!)) at++
  if (at >= limit) return 1
  const q = scene.quoteOf[at]!
  if (q >= 0 && scene.quoteRuns[q]!.from === at) return 2
  const norm = doc.norm[at]!
  if (lexicon.sets.that.has(norm)) return 3 + (doc.upos[at]! << 8)
  if (lexicon.sets.whether.has(norm)) return 4
  const sign = columns.sign[at]!
  if (sign === COLON || sign === COMMA || sign === DASH) {
    const next = at + 1 < doc.count ? scene.quoteOf[at + 1]! : -1
    return (next >= 0 && scene.quoteRuns[next]!.from === at + 1 ? 48 : 32) + sign
  }
  if (sign > 0) return 16 + sign
  const g = scene.groupOf[at]!
  if (g >= 0 && scene.groups[g]!.from === at) return 64 + FORMS.indexOf(scene.groups[g]!.form)
  const next = at + 1 < limit ? scene.groupOf[at + 1]! : -1
  if (next >= 0 && scene.groups[next]!.from === at + 1 && scene.groups[next]!.form === "infinitive")
    return 80 + doc.upos[at]!
  return 128 + doc.upos[at]!
}

/** Where a candidate stands towards quotations. */
function quotation(scene: Scene, from: number, to: number): number {
  const { doc } = scene
  const q = scene.quoteOf[from]!
  if (q >= 0) return 1
  for (let i = to; i < Math.min(doc.count, to + 5); i++) {
    const next = scene.quoteOf[i]!
    if (next >= 0) return doc.sentence[i] === doc.sentence[from] ? 2 : 3
  }
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (scene.quoteOf[i]! >= 0) return doc.block[i] === doc.block[from] ? 4 : 0
  }
  return 0
}

/** Writes the features of a candidate into `out`, returns how many. Every feature is one integer; no string is built
 * and nothing is kept. */
export function cueFeatures(scene: Scene, columns: Columns, candidate: Candidate, out: Int32Array): number {
  const { doc } = scene
  const { head, core, group, draft } = candidate
  const { lemma, norm, child, sibling, sense, sign } = columns
  let n = 0
  const sentence = doc.sentence[head]!
  const sentenceFrom = doc.sentenceStart[sentence]!
  const limit = doc.sentenceStart[sentence + 1]!
  const from = group ? group.from : head
  const to = Math.max(group ? group.to : head + 1, core + 1)
  const word = lemma[core]!
  const entry = entryOf(scene, candidate)
  const known = classOf(entry)
  const form = group
    ? 1 +
      FORMS.indexOf(group.form) +
      (group.passive ? 8 : 0) +
      (group.reflexive ? 16 : 0) +
      (core !== head ? 32 : 0)
    : 64 + doc.upos[head]!
  const rule = draft ? ruleNumber(draft.rule) : 0
  const ruled = draft ? rule * 4 + (draft.source ? 1 : 0) + (draft.quote >= 0 ? 2 : 0) : 0
  const subject = group ? subjectToken(scene, columns, core) : childOf(doc, columns, core, DET)
  const who = group ? subjectKind(scene, columns, subject) : 0
  const after = following(scene, columns, to, limit)
  const quoted = quotation(scene, from, to)
  const rel = doc.rel[core]!
  const above = doc.head[core]!
  let mask = 0
  let object = -1
  let clause = -1
  for (let c = child[core]!; c >= 0; c = sibling[c]!) {
    const r = doc.rel[c]!
    mask |= maskOf(r, c > core)
    if (r === OBJ && object < 0) object = c
    if (CLAUSES[r] === 1 && c > core && clause < 0) clause = c
  }
  const marker = group && group.marker >= 0 ? norm[group.marker]! : 0
  const next = to < limit ? norm[to]! : 0
  const next2 = to + 1 < limit ? norm[to + 1]! : 0
  const before = from - 1 >= sentenceFrom ? norm[from - 1]! : 0
  const lead = group && group.agrees !== head ? lemma[group.agrees]! : 0

  out[n++] = mix1(2, word)
  out[n++] = mix2(3, word, form)
  out[n++] = mix2(4, word, after)
  out[n++] = mix2(5, word, mask)
  out[n++] = mix2(6, word, who)
  out[n++] = mix2(7, word, rule)
  out[n++] = mix2(8, word, next)
  out[n++] = mix2(9, word, rel)
  out[n++] = mix2(10, word, quoted)
  out[n++] = mix2(11, word, lead)
  out[n++] = mix1(12, known)
  out[n++] = mix2(13, known, form)
  out[n++] = mix2(14, known, after)
  out[n++] = mix2(15, known, mask)
  out[n++] = mix2(16, known, who)
  out[n++] = mix2(17, known, rule)
  out[n++] = mix2(18, known, quoted)
  out[n++] = mix1(19, form)
  out[n++] = mix1(20, after)
  out[n++] = mix1(21, mask)
  out[n++] = mix1(22, who)
  out[n++] = mix1(23, ruled)
  out[n++] = mix1(24, quoted)
  out[n++] = mix2(25, form, after)
  out[n++] = mix2(26, form, mask)
  out[n++] = mix2(27, form, who)
  out[n++] = mix2(28, after, who)
  out[n++] = mix2(29, after, mask)
  out[n++] = mix2(30, ruled, form)
  out[n++] = mix2(31, ruled, after)
  out[n++] = mix2(32, ruled, who)
  out[n++] = mix2(33, ruled, quoted)
  out[n++] = mix2(34, rel, form)
  out[n++] = mix2(35, rel, after)
  out[n++] = mix3(36, form, after, who)
  out[n++] = mix3(37, form, quoted, who)
  out[n++] = mix1(38, next)
  out[n++] = mix2(39, next, form)
  out[n++] = mix2(40, next, next2)
  out[n++] = mix2(41, before, form)
  out[n++] = mix1(42, lead)
  out[n++] = mix2(43, lead, form)
  out[n++] = mix2(44, marker, form)
  for (let c = child[core]!, many = 0; c >= 0 && many < MOST_CHILDREN; c = sibling[c]!) {
    const r = doc.rel[c]!
    if (r === MARK || r === CASE || r === DET) continue
    out[n++] = mix3(1, r, doc.upos[c]!, c > core ? 1 : 0)
    many++
  }
  if (group) {
    out[n++] = mix1(45, (group.negated ? 1 : 0) + (group.conditional ? 2 : 0) + (group.refused ? 4 : 0))
    if (group.inverted >= 0) out[n++] = mix2(46, quoted, known)
    const doer = subject >= 0 ? (doc.upos[subject] === PRON ? norm[subject]! : lemma[subject]!) : 1
    out[n++] = mix1(47, doer)
    out[n++] = mix2(48, doer, form)
    if (object >= 0) {
      out[n++] = mix1(49, lemma[object]!)
      out[n++] = mix2(50, word, lemma[object]!)
      const thing = scene.lexicon.nouns.get(doc.lemma[object]!)
      out[n++] = mix2(51, thing ? 1 + classOf(thing[0]!) : 0, form)
      out[n++] = mix2(52, columns.entity[object]!, known)
    }
    if (clause >= 0) {
      const opener = child[clause]!
      const first = opener >= 0 && opener < clause ? opener : clause
      out[n++] = mix3(53, doc.rel[clause]!, doc.upos[clause]!, norm[first]!)
      out[n++] = mix2(54, doc.rel[clause]!, get(doc.morph[clause]!, "VerbForm") === "Inf" ? 1 : 0)
    }
  } else {
    const support = above >= 0 ? lemma[above]! : 0
    out[n++] = mix2(55, word, support)
    out[n++] = mix2(56, known, support)
    out[n++] = mix3(57, rel, known, after)
    out[n++] = mix2(58, subject >= 0 ? norm[subject]! : 0, known)
    out[n++] = mix2(59, subject >= 0 ? norm[subject]! : 0, word)
    if (above >= 0) {
      const over = scene.lexicon.verbs.get(doc.lemma[above]!)
      out[n++] = mix2(60, over ? classOf(over[0]!) : 0, rel)
    }
  }
  if (above >= 0) {
    const over = scene.lexicon.verbs.get(doc.lemma[above]!)
    out[n++] = mix3(61, rel, over ? classOf(over[0]!) : 0, doc.upos[above]!)
    out[n++] = mix2(62, rel, lemma[above]!)
  } else out[n++] = mix1(63, form)
  // Where in the sentence, and what came before in it.
  let verbs = 0
  let commas = 0
  for (let i = from - 1; i >= sentenceFrom && i > from - 40; i--) {
    if (sign[i] === COMMA) commas++
    if (scene.groupOf[i]! >= 0 && scene.groups[scene.groupOf[i]!]!.head === i) verbs++
  }
  out[n++] = mix3(64, Math.min(verbs, 3), Math.min(commas, 2), form)
  const left = limit - to
  out[n++] = mix2(65, left < 2 ? left : left < 4 ? 2 : left < 8 ? 3 : 4, known ? 1 : 0)
  const role = doc.blocks[doc.block[head]!]!.role
  out[n++] = mix2(66, role === "headline" ? 1 : role === "paragraph" ? 2 : 3, form)
  const last = limit > sentenceFrom ? sign[limit - 1]! : 0
  out[n++] = mix2(67, last, quoted)
  if (to < limit && sign[to] === QUOTE) out[n++] = mix2(68, known, form)
  if (before === 0 || sign[from - 1] === QUOTE || sign[from - 1] === STOP) out[n++] = mix2(69, known, form)
  if (!scene.lexicon.senses) return n
  // What the words are about, where tables tell it.
  const about = senseOf(scene, columns, candidate)
  out[n++] = mix1(70, about)
  out[n++] = mix2(71, about, form)
  out[n++] = mix2(72, about, after)
  out[n++] = mix2(73, about, mask)
  out[n++] = mix2(74, about, who)
  out[n++] = mix2(75, about, rule)
  out[n++] = mix2(76, about, quoted)
  out[n++] = mix2(77, about, lead)
  out[n++] = mix2(78, about, rel)
  out[n++] = mix2(79, about, next)
  if (group) {
    const doing = subject >= 0 ? sense[subject]! : 0
    out[n++] = mix2(80, doing, form)
    out[n++] = mix2(81, doing, about)
    if (object >= 0) {
      out[n++] = mix2(83, about, sense[object]!)
      out[n++] = mix2(84, sense[object]!, form)
    }
  } else {
    out[n++] = mix2(85, about, above >= 0 ? lemma[above]! : 0)
    out[n++] = mix3(86, about, above >= 0 ? sense[above]! : 0, rel)
  }
  return n
}

const CLAUSES = new Uint8Array(64)
for (const name of ["ccomp", "xcomp", "parataxis", "advcl", "acl"] as const) CLAUSES[relation(name)] = 1
void CSUBJ

const MASKS = new Int32Array(64)
for (const [bit, name] of (
  [
    "ccomp",
    "xcomp",
    "obj",
    "obl",
    "parataxis",
    "nsubj",
    "advcl",
    "expl",
    "iobj",
    "acl",
    "nmod",
    "csubj",
  ] as const
).entries())
  MASKS[relation(name)] = 1 << bit

/** One bit a relation, and apart from it for what stands to the left. */
function maskOf(rel: number, right: boolean): number {
  const bit = MASKS[rel]!
  return right || bit === MASKS[NSUBJ] ? bit : bit << 12
}
