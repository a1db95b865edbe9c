import { RELATIONS, UPOS } from "../model/doc.ts"
import { get, has } from "../model/morphology.ts"

/** The columns the repair reads, and the one it writes. */
export interface TreeColumns {
  readonly upos: Uint8Array
  readonly morph: Uint32Array
  readonly head: Int32Array
  readonly rel: Uint8Array
}

/** Gives inserted and inverted clauses their subject: « …, a indiqué le Kremlin », « comme l'a dit le maire ». Treebanks
 * hold few of them, and a greedy parser takes the one who speaks for an object. A finite verb without subject cannot
 * have two objects, one on each side: the one on the right, a bare noun that agrees in number, is its subject. Nor can
 * a finite verb without subject stand after a comma or a quotation mark, governed by no other clause, with an object
 * on its right; as a second member of a coordination it could, unless that object is a name. Nothing else is touched.
 * Tokens `from` to `to` are one sentence. */
export function repairSubjects(doc: TreeColumns, from: number, to: number): void {
  for (let verb = from; verb < to; verb++) {
    if (doc.upos[verb] !== VERB) continue
    const object = objectInPlaceOfSubject(doc, verb, Math.max(from, verb - REACH), Math.min(to, verb + REACH))
    if (object >= 0) doc.rel[object] = NSUBJ
  }
}

/** The object that must be the subject, or -1. */
function objectInPlaceOfSubject(doc: TreeColumns, verb: number, from: number, to: number): number {
  let finite = has(doc.morph[verb]!, "VerbForm", "Fin") ? verb : -1
  let first = verb
  let object = -1
  let doubled = false
  for (let i = from; i < to; i++) {
    if (doc.head[i] !== verb) continue
    const rel = doc.rel[i]!
    if (rel === NSUBJ || rel === CSUBJ || (rel === EXPL && !has(doc.morph[i]!, "Reflex", "Yes"))) return -1
    if (rel === AUX && has(doc.morph[i]!, "VerbForm", "Fin")) finite = i
    if (i < verb && (rel === AUX || rel === EXPL || rel === IOBJ)) first = Math.min(first, i)
    if (i < verb && rel === OBJ) doubled = true
    if (i > verb && rel === OBJ && object < 0) object = i
  }
  if (object < 0 || finite < 0 || has(doc.morph[finite]!, "Mood", "Imp")) return -1
  if (!doubled && !mayBeInserted(doc, verb, first, from, object)) return -1
  if (doc.upos[object] !== NOUN && doc.upos[object] !== PROPN) return -1
  for (let i = from; i < object; i++) if (doc.head[i] === object && doc.rel[i] === CASE) return -1
  const [one, other] = [get(doc.morph[finite]!, "Number"), get(doc.morph[object]!, "Number")]
  return one && other && one !== other ? -1 : object
}

/** Does the verb group, which begins at `first`, stand where an inserted clause would? */
function mayBeInserted(doc: TreeColumns, verb: number, first: number, from: number, object: number): boolean {
  if (first === from || doc.upos[first - 1] !== PUNCT) return false
  const rel = doc.rel[verb]
  return rel === ROOT || rel === PARATAXIS || (rel === CONJ && doc.upos[object] === PROPN)
}

/** How far from its verb a child is looked for: keeps the pass linear in the text, whatever the text. */
const REACH = 80

const VERB = UPOS.indexOf("VERB")
const NOUN = UPOS.indexOf("NOUN")
const PROPN = UPOS.indexOf("PROPN")
const PUNCT = UPOS.indexOf("PUNCT")
const ROOT = RELATIONS.indexOf("root")
const PARATAXIS = RELATIONS.indexOf("parataxis")
const CONJ = RELATIONS.indexOf("conj")
const NSUBJ = RELATIONS.indexOf("nsubj")
const CSUBJ = RELATIONS.indexOf("csubj")
const EXPL = RELATIONS.indexOf("expl")
const AUX = RELATIONS.indexOf("aux")
const IOBJ = RELATIONS.indexOf("iobj")
const OBJ = RELATIONS.indexOf("obj")
const CASE = RELATIONS.indexOf("case")
