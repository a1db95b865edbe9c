import { get } from "../model/morphology.ts"
import type { SourceType } from "../model/reading.ts"
import { hashUnits } from "../tag/hash.ts"
import type { Candidate } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { COLON, COMMA, childOf, DASH, part, QUOTE, relation, STOP } from "./columns.ts"
import { AT, type CueRow, childKey, MOST_CHILDREN, ON } from "./cue-templates.ts"
import type { Draft } from "./draft.ts"
import type { CueEntry } from "./lexicon.ts"
import type { Scene } from "./scene.ts"
import { IN } from "./words.ts"

const NSUBJ = relation("nsubj")
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

/** What the tables say of a cue, as a small number; 0 for a word that stands in none. */
export function classOf(entry: CueEntry | null): number {
  return entry ? entry.kind : 0
}

/** The line of the tables that speaks for a candidate, null when none does. */
export function entryOf(scene: Scene, candidate: Candidate): CueEntry | null {
  if (candidate.draft?.entry) return candidate.draft.entry
  const { lexicon, lemmas } = scene
  const { group, head, core } = candidate
  const { words } = lexicon
  if (core !== head) return words.predicates[lemmas[core]!]!
  if (!group) return words.nouns[lemmas[head]!]!
  return (group.reflexive ? words.reflexive : words.plain)[lemmas[head]!]!
}

/** What a candidate is about; a verb may mean something else with a reflexive pronoun. 0 when no table tells. */
function senseOf({ lexicon, lemmas }: Scene, columns: Columns, { core, head, group }: Candidate): number {
  if (!group || core !== head) return columns.sense[core]!
  const { verbs, reflexives } = lexicon.words.senses
  const lemma = lemmas[head]!
  return (group.reflexive && reflexives[lemma]!) || verbs[lemma]!
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
    const sets = scene.sets[token]!
    if (sets & IN.relatives) return 2
    if (sets & IN.expletives) return 3
    if (sets & IN.generics) return 4
    const person = get(doc.morph[token]!, "Person")
    return person === "1" ? 5 : person === "2" ? 6 : 7
  }
  const type = lexicon.words.sources[scene.lemmas[token]!]
  if (type) return 32 + SOURCE_TYPES.indexOf(type)
  return doc.upos[token] === PROPN ? 8 : 9
}

/** What stands right after the cue's own words, as a small number or a hash of a small word. */
function following(scene: Scene, columns: Columns, from: number, limit: number): number {
  const { doc, sets } = scene
  let at = from
  while (at < limit && doc.upos[at] === ADV && !(sets[at]! & IN.that)) at++
  if (at >= limit) return 1
  const q = scene.quoteOf[at]!
  if (q >= 0 && scene.quoteRuns[q]!.from === at) return 2
  if (sets[at]! & IN.that) return 3 + (doc.upos[at]! << 8)
  if (sets[at]! & IN.whether) return 4
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

/** How many tokens to the left of a candidate are looked at. */
const LEFT = 39

/** Writes what is known of a candidate, and which sets of features it has, to `row`. */
export function readCue(scene: Scene, columns: Columns, candidate: Candidate, row: CueRow): void {
  const { doc, lexicon, lemmas } = scene
  const { words } = lexicon
  const { head, core, group, draft } = candidate
  const { lemma, norm, child, sibling, sense, sign, commas, verbs, entity } = columns
  const { values, children } = row
  const sentence = doc.sentence[head]!
  const sentenceFrom = doc.sentenceStart[sentence]!
  const limit = doc.sentenceStart[sentence + 1]!
  const from = group ? group.from : head
  const to = Math.max(group ? group.to : head + 1, core + 1)
  const known = classOf(entryOf(scene, candidate))
  const rule = draft ? ruleNumber(draft.rule) : 0
  const subject = group ? subjectToken(scene, columns, core) : childOf(doc, columns, core, DET)
  const above = doc.head[core]!
  let on = ON.always | (group ? ON.verb : ON.noun)
  let mask = 0
  let object = -1
  let clause = -1
  let many = 0
  for (let c = child[core]!; c >= 0; c = sibling[c]!) {
    const r = doc.rel[c]!
    mask |= maskOf(r, c > core)
    if (r === OBJ && object < 0) object = c
    if (CLAUSES[r] === 1 && c > core && clause < 0) clause = c
    if (many < MOST_CHILDREN && r !== MARK && r !== CASE && r !== DET)
      children[many++] = childKey(r, doc.upos[c]!, c > core)
  }
  row.many = many
  const before = from - 1 >= sentenceFrom ? norm[from - 1]! : 0

  values[AT.word] = lemma[core]!
  values[AT.known] = known
  values[AT.form] = group
    ? 1 +
      FORMS.indexOf(group.form) +
      (group.passive ? 8 : 0) +
      (group.reflexive ? 16 : 0) +
      (core !== head ? 32 : 0)
    : 64 + doc.upos[head]!
  values[AT.after] = following(scene, columns, to, limit)
  values[AT.mask] = mask
  values[AT.who] = group ? subjectKind(scene, columns, subject) : 0
  values[AT.rule] = rule
  values[AT.ruled] = draft ? rule * 4 + (draft.source ? 1 : 0) + (draft.quote >= 0 ? 2 : 0) : 0
  values[AT.rel] = doc.rel[core]!
  values[AT.quoted] = quotation(scene, from, to)
  values[AT.lead] = group && group.agrees !== head ? lemma[group.agrees]! : 0
  values[AT.next] = to < limit ? norm[to]! : 0
  values[AT.next2] = to + 1 < limit ? norm[to + 1]! : 0
  values[AT.before] = before
  values[AT.marker] = group && group.marker >= 0 ? norm[group.marker]! : 0
  if (group) {
    values[AT.manner] = (group.negated ? 1 : 0) + (group.conditional ? 2 : 0) + (group.refused ? 4 : 0)
    values[AT.doer] = subject >= 0 ? (doc.upos[subject] === PRON ? norm[subject]! : lemma[subject]!) : 1
    if (group.inverted >= 0) on |= ON.inverted
    if (object >= 0) {
      on |= ON.object
      const thing = words.noun[lemmas[object]!]!
      values[AT.object] = lemma[object]!
      values[AT.thing] = thing > 0 ? 1 + thing : 0
      values[AT.kind] = entity[object]!
    }
    if (clause >= 0) {
      on |= ON.clause
      const opener = child[clause]!
      values[AT.clause] = doc.rel[clause]!
      values[AT.clauseUpos] = doc.upos[clause]!
      values[AT.opener] = norm[opener >= 0 && opener < clause ? opener : clause]!
      values[AT.infinitive] = get(doc.morph[clause]!, "VerbForm") === "Inf" ? 1 : 0
    }
  } else values[AT.det] = subject >= 0 ? norm[subject]! : 0
  values[AT.support] = above >= 0 ? lemma[above]! : 0
  if (above >= 0) {
    on |= group ? ON.above : ON.above | ON.under
    values[AT.over] = words.verb[lemmas[above]!]!
    values[AT.overUpos] = doc.upos[above]!
  } else on |= ON.root
  // Where in the sentence, and what came before in it.
  const seen = Math.min(from, Math.max(sentenceFrom, from - LEFT))
  values[AT.verbs] = Math.min(verbs[from]! - verbs[seen]!, 3)
  values[AT.commas] = Math.min(commas[from]! - commas[seen]!, 2)
  const left = limit - to
  values[AT.left] = left < 2 ? left : left < 4 ? 2 : left < 8 ? 3 : 4
  values[AT.told] = known ? 1 : 0
  const role = doc.blocks[doc.block[head]!]!.role
  values[AT.place] = role === "headline" ? 1 : role === "paragraph" ? 2 : 3
  values[AT.last] = limit > sentenceFrom ? sign[limit - 1]! : 0
  if (to < limit && sign[to] === QUOTE) on |= ON.quote
  if (before === 0 || sign[from - 1] === QUOTE || sign[from - 1] === STOP) on |= ON.starts
  if (lexicon.senses) {
    on |= group ? ON.about | ON.aboutVerb : ON.about | ON.aboutNoun
    values[AT.about] = senseOf(scene, columns, candidate)
    if (!group) values[AT.overSense] = above >= 0 ? sense[above]! : 0
    else {
      values[AT.doing] = subject >= 0 ? sense[subject]! : 0
      if (object >= 0) {
        on |= ON.aboutObject
        values[AT.objectSense] = sense[object]!
      }
    }
  }
  row.on = on
}

const CLAUSES = new Uint8Array(64)
for (const name of ["ccomp", "xcomp", "parataxis", "advcl", "acl"] as const) CLAUSES[relation(name)] = 1

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
