import { UPOS } from "../model/doc.ts"
import { mix1, mix2, mix3 } from "../tag/hash.ts"
import type { Candidate } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { part, relation } from "./columns.ts"
import { classOf, entryOf, ruleNumber, subjectKind, subjectToken } from "./cue-features.ts"
import type { Draft } from "./draft.ts"
import {
  AGAINST,
  BOUNDARIES,
  CONTENT,
  CUE,
  EMISSIONS,
  Lattice,
  NONE,
  type RoleWeights,
  SOURCE,
  WINDOW,
} from "./lattice.ts"
import type { Run, Scene } from "./scene.ts"
import { runOf } from "./scene.ts"

/** Marks of a token's branch: beside the cue under its governor (the branch counted down from here), under a subject
 * that the cue shares. */
const BESIDE = -10
const OF_SUBJECT = -4
const ADP = part("ADP")
const DET = part("DET")
const PRON = part("PRON")
const AUX = part("AUX")
const SCONJ = part("SCONJ")
const CCONJ = part("CCONJ")
const PART = part("PART")
const PUNCT = part("PUNCT")
const ADV = part("ADV")
const CONJ = relation("conj")
const XCOMP = relation("xcomp")
const ADVCL = relation("advcl")
const ACL = relation("acl")
const CCOMP = relation("ccomp")
const PARATAXIS = relation("parataxis")

/** Classes whose words count one by one. */
const CLOSED = new Uint8Array(UPOS.length)
for (const upos of [ADP, DET, PRON, AUX, SCONJ, CCONJ, PART, PUNCT, ADV]) CLOSED[upos] = 1

/** Tells, for a candidate, which tokens around it are its source, its own words and its content. Made once for a
 * report; its columns serve every candidate in turn. */
export class RoleReading {
  readonly scene: Scene
  readonly columns: Columns
  from = 0
  to = 0
  /** Of every token of the window, from `from`. */
  roles = new Uint8Array(2 * WINDOW)
  readonly tokenKeys = new Int32Array(2 * WINDOW * EMISSIONS)
  readonly turnKeys = new Int32Array(2 * WINDOW * BOUNDARIES)
  private readonly lattice = new Lattice()
  private readonly trial = new Uint8Array(2 * WINDOW)
  private proposed = new Uint8Array(2 * WINDOW)
  /** The way to each token of the window. */
  private ways = new Int32Array(2 * WINDOW)
  /** Is the window that of the look before, of the same candidate? Has it been gathered? Then only what asks for the draft is new. */
  private again = false
  private gathered = false
  private branch = new Int32Array(2 * WINDOW)
  private depth = new Uint8Array(2 * WINDOW)
  private candidate: Candidate | null = null
  private subject = -1
  private rule = 0
  /** 4 when a construction made the draft. */
  private ruled = 0
  private known = 0
  private form = 0
  private word = 0

  constructor(scene: Scene, columns: Columns) {
    this.scene = scene
    this.columns = columns
  }

  /** Sets the window and what is the same for all its tokens; the draft is what bounds are chosen against. */
  look(candidate: Candidate, draft: Draft): void {
    const { scene } = this
    const { doc } = scene
    const { head, core, group } = candidate
    const { from, to } = this
    this.setWindow(head, draft)
    this.again = this.gathered && candidate === this.candidate && from === this.from && to === this.to
    this.candidate = candidate
    this.rule = ruleNumber(draft.rule)
    this.ruled = draft === candidate.draft ? 4 : 0
    this.draw(draft, this.proposed)
    if (this.again) return
    this.gathered = false
    this.known = classOf(entryOf(scene, candidate))
    this.word = this.columns.lemma[core]!
    this.form = group
      ? 1 +
        ["finite", "infinitive", "past-participle", "present-participle"].indexOf(group.form) +
        (group.passive ? 4 : 0)
      : 16 + doc.upos[head]!
    this.subject = group ? subjectToken(scene, this.columns, core) : -1
    this.setBranches(core, head)
    for (let i = this.from; i < this.to; i++) this.ways[i - this.from] = this.wayTo(i)
  }

  /** Writes the roles that a draft gives the tokens of the window. */
  private draw({ content, source, cue }: Draft, roles: Uint8Array): void {
    const { from, to } = this
    const { doc } = this.scene
    roles.fill(NONE, 0, to - from)
    const mark = (run: Run, role: number) => {
      const [a, b] = [Math.max(run.from, from), Math.min(run.to, to)]
      if (b > a) roles.fill(role, a - from, b - from)
    }
    for (const span of content) mark(runOf(doc, span.start, span.end), CONTENT)
    if (source) mark(source, SOURCE)
    for (const run of cue) mark(run, CUE)
  }

  /** The sentence, with every quotation it touches and whatever the draft reaches for in its paragraph. */
  private setWindow(head: number, draft: Draft): void {
    const { scene } = this
    const { doc } = scene
    const s = doc.sentence[head]!
    let from = doc.sentenceStart[s]!
    let to = doc.sentenceStart[s + 1]!
    for (const span of draft.content) {
      const run = runOf(doc, span.start, span.end)
      if (run.to <= run.from) continue
      from = Math.min(from, run.from)
      to = Math.max(to, run.to)
    }
    if (draft.source && doc.block[draft.source.from] === doc.block[head])
      from = Math.min(from, draft.source.from)
    const inside = scene.quoteOf[head]!
    const first = scene.quoteOf[from]!
    if (first >= 0 && first !== inside) from = Math.min(from, scene.quoteRuns[first]!.from)
    const last = scene.quoteOf[to - 1]!
    if (last >= 0 && last !== inside) to = Math.max(to, scene.quoteRuns[last]!.to)
    this.from = Math.max(from, head - WINDOW)
    this.to = Math.min(to, head + WINDOW)
  }

  /** For each token of the window through which word under the cue (or above it) it hangs. */
  private setBranches(core: number, head: number): void {
    const { doc } = this.scene
    const governor = doc.head[core]!
    const { subject } = this
    const { from, to, branch, depth } = this
    const size = to - from
    branch.fill(-2, 0, size)
    depth.fill(0, 0, size)
    for (let i = from; i < to; i++) {
      // Up to the first ancestor already told; then down again with what it tells.
      let at = i
      let steps = 0
      while (steps < 60) {
        if (at === core || at === head || at === subject) break
        if (at < from || at >= to) {
          at = -1
          break
        }
        if (branch[at - from] !== -2) break
        const above = doc.head[at]!
        if (above < 0) {
          at = -1
          break
        }
        if (above === core || above === head) {
          branch[at - from] = at
          break
        }
        if (above === governor) {
          branch[at - from] = BESIDE - at
          break
        }
        at = above
        steps++
      }
      const told =
        at === core || at === head
          ? -3
          : at < 0 || steps >= 60
            ? -1
            : at === subject && doc.head[at] !== core
              ? OF_SUBJECT
              : at === subject
                ? at
                : branch[at - from]!
      const base = at >= from && at < to && at >= 0 ? depth[at - from]! : 0
      let down = i
      let d = base + steps
      while (down !== at && down >= from && down < to && branch[down - from] === -2) {
        branch[down - from] = told
        depth[down - from] = Math.min(d--, 8)
        down = doc.head[down]!
        if (down < 0) break
      }
      if (branch[i - from] === -2) branch[i - from] = told
    }
  }

  /** A small number for the way from the cue to a token: the relation of the branch it is in; above the cue, how. */
  private wayTo(i: number): number {
    const { doc } = this.scene
    const b = this.branch[i - this.from]!
    if (b >= 0) return 1 + doc.rel[b]! + (b > this.candidate!.core ? 64 : 0)
    if (b === -3) return 200
    if (b === OF_SUBJECT) return i === this.subject ? 209 : 208
    if (b <= BESIDE) return 256 + doc.rel[BESIDE - b]! + (BESIDE - b > this.candidate!.core ? 64 : 0)
    const { core } = this.candidate!
    const rel = doc.rel[core]!
    const above = doc.head[core]!
    if (i === above)
      return (
        201 +
        (rel === CONJ || rel === XCOMP || rel === ADVCL
          ? 1
          : rel === ACL
            ? 2
            : rel === CCOMP || rel === PARATAXIS
              ? 3
              : 0)
      )
    return i < core ? 206 : 207
  }

  /** The small word that opens the branch of a token, 0 when none does. */
  private opener(i: number): number {
    const b = this.branch[i - this.from]!
    const top = b >= 0 ? b : b <= BESIDE ? BESIDE - b : -1
    if (top < 0) return 0
    const first = this.columns.child[top]!
    if (first < 0 || first >= top || CLOSED[this.scene.doc.upos[first]!] === 0) return 1
    return this.columns.norm[first]!
  }

  /** Writes from `at` on what the draft says of the role of token `i`. */
  private tokenAgainst(i: number, at: number): void {
    const { scene, tokenKeys: features } = this
    const { head } = this.candidate!
    const draft = this.proposed[i - this.from]! + this.ruled
    const q = scene.quoteOf[i]!
    const quoted = q < 0 ? 0 : q === scene.quoteOf[head] ? 1 : 2
    features[at] = mix1(1, draft)
    features[at + 1] = mix2(2, draft, this.rule)
    features[at + 2] = mix2(4, this.ways[i - this.from]!, draft)
    features[at + 3] = mix2(12, quoted, draft)
    features[at + 4] = mix3(22, draft, scene.doc.upos[i]!, i < head ? 0 : 1)
  }

  /** Writes from `at` on what else speaks for it. */
  private token(i: number, at: number): void {
    const { scene, columns, tokenKeys: features } = this
    const { doc } = scene
    const { head, core, group } = this.candidate!
    let n = at + AGAINST
    const upos = doc.upos[i]!
    const word = CLOSED[upos] ? columns.norm[i]! : 0
    const way = this.ways[i - this.from]!
    const inGroup =
      group !== null && i >= group.from && i < Math.max(group.to, core + 1)
        ? i === head
          ? 2
          : i === group.agrees
            ? 3
            : 1
        : 0
    const distance = i - head
    const far = distance < 0 ? -bin(-distance) : bin(distance)
    const q = scene.quoteOf[i]!
    const quoted = q < 0 ? 0 : q === scene.quoteOf[head] ? 1 : 2
    const same = doc.sentence[i] === doc.sentence[head] ? 1 : 0
    const kind = columns.entity[i]!
    const isSubject = i === this.subject ? 1 : 0
    const d = this.depth[i - this.from]!
    features[n++] = mix1(3, way)
    features[n++] = mix2(5, way, this.form)
    features[n++] = mix2(6, way, upos)
    features[n++] = mix2(7, way, this.known)
    features[n++] = mix2(8, far, upos)
    features[n++] = mix2(9, far, inGroup)
    features[n++] = mix2(10, inGroup, upos)
    features[n++] = mix3(11, inGroup, word, this.form)
    features[n++] = mix3(13, quoted, same, distance < 0 ? 0 : 1)
    features[n++] = mix2(14, upos, kind)
    features[n++] = mix3(15, isSubject, this.form, subjectKind(scene, columns, isSubject ? i : -1))
    features[n++] = mix2(16, word, distance < 0 ? 0 : 1)
    features[n++] = mix3(17, way, Math.min(d, 3), this.form)
    features[n++] = mix2(18, way, this.word)
    features[n++] = mix3(19, word, distance > 0 && distance < 4 ? distance : 0, this.word)
    features[n++] = mix3(20, way, quoted, same)
    features[n++] = mix2(21, scene.timeOf[i]! >= 0 ? 1 : 0, way)
    features[n++] = mix2(23, doc.rel[i]!, way)
    const opener = this.opener(i)
    features[n++] = mix2(24, way, opener)
    features[n++] = mix3(25, way, opener, this.form)
    features[n++] = mix3(26, way, opener, this.known)
  }

  /** Writes from `at` on what the draft says of a change of role between token `i - 1` and token `i`. */
  private boundaryAgainst(i: number, at: number): void {
    const { scene, columns, turnKeys: turns, proposed, ways } = this
    const { doc } = scene
    const k = i - this.from
    const [u1, u2] = [doc.upos[i - 1]!, doc.upos[i]!]
    const w1 = CLOSED[u1] ? columns.norm[i - 1]! : u1
    const w2 = CLOSED[u2] ? columns.norm[i]! : u2
    const draft = proposed[k - 1]! * 4 + proposed[k]! + 4 * this.ruled
    turns[at] = mix1(1, draft)
    turns[at + 1] = mix2(2, draft, this.rule)
    turns[at + 2] = mix3(15, draft, w1, w2)
    turns[at + 3] = mix3(21, draft, ways[k - 1]!, ways[k]!)
    turns[at + 4] = mix3(24, draft, marksAt(scene, i), breaksAt(doc, i))
  }

  /** Writes from `at` on what else speaks for it. */
  private boundary(i: number, at: number): void {
    const { scene, columns, turnKeys: turns } = this
    const { doc } = scene
    const { head, group, core } = this.candidate!
    let n = at + AGAINST
    const before = i - 1
    const [u1, u2] = [doc.upos[before]!, doc.upos[i]!]
    const w1 = CLOSED[u1] ? columns.norm[before]! : u1
    const w2 = CLOSED[u2] ? columns.norm[i]! : u2
    const way1 = this.ways[before - this.from]!
    const way2 = this.ways[i - this.from]!
    const from = group ? group.from : head
    const to = Math.max(group ? group.to : head + 1, core + 1)
    const edge =
      i === from ? 1 : i === to ? 2 : i === head ? 3 : i === head + 1 ? 4 : i < from ? 5 : i > to ? 6 : 7
    const marks = marksAt(scene, i)
    const breaks = breaksAt(doc, i)
    const g = scene.groupOf[i]!
    const opens = g >= 0 && scene.groups[g]!.from === i ? (scene.groups[g]!.form === "finite" ? 1 : 2) : 0
    const next = i + 1 < this.to ? (CLOSED[doc.upos[i + 1]!] ? columns.norm[i + 1]! : doc.upos[i + 1]!) : 0
    const time = scene.timeOf[i]! >= 0 && scene.timeStart[i] === i ? 1 : 0
    const side = i <= head ? 0 : 1
    // Does the subtree under the word before end here, or a subtree begin?
    const h2 = doc.head[i]!
    const h1 = doc.head[before]!
    const link = h1 === i ? 1 : h2 === before ? 2 : h1 === h2 ? 3 : h2 > i ? 4 : h1 > before ? 5 : 6
    const inner = this.branch[before - this.from] === this.branch[i - this.from] ? 1 : 0
    const sameWay = way1 === way2 ? 1 : 0
    turns[n++] = mix2(3, way1, way2)
    turns[n++] = mix2(4, edge, this.form)
    turns[n++] = mix3(5, edge, w2, 0)
    turns[n++] = mix2(6, w1, w2)
    turns[n++] = mix2(7, w1, side)
    turns[n++] = mix2(8, w2, side)
    turns[n++] = mix3(9, marks, breaks, side)
    turns[n++] = mix3(10, marks, w1, w2)
    turns[n++] = mix3(11, u1, u2, side)
    turns[n++] = mix3(12, opens, w1, inner)
    turns[n++] = mix3(13, w2, next, inner)
    turns[n++] = mix2(14, time, way2)
    turns[n++] = mix3(16, way1, way2, w2)
    turns[n++] = mix3(17, way1, way2, w1)
    turns[n++] = mix3(18, link, inner, u2)
    turns[n++] = mix3(19, edge, this.known, w2)
    turns[n++] = mix3(20, edge, this.word, w2)
    turns[n++] = mix3(22, link, inner, sameWay)
    turns[n++] = mix3(23, edge, this.form, u2)
    turns[n++] = mix3(25, doc.rel[i]!, inner, u1)
    turns[n++] = mix3(26, doc.rel[before]!, inner, u2)
  }

  /** Writes the features of every token and every change of role of the window. */
  gather(): void {
    const { from, to } = this
    for (let i = from; i < to; i++) {
      const k = i - from
      this.tokenAgainst(i, k * EMISSIONS)
      if (k > 0) this.boundaryAgainst(i, k * BOUNDARIES)
      if (this.again) continue
      this.token(i, k * EMISSIONS)
      if (k > 0) this.boundary(i, k * BOUNDARIES)
    }
    this.gathered = true
  }

  /** The score of a draft by the weights the window was last decoded with. */
  scoreOf(draft: Draft): number {
    this.draw(draft, this.trial)
    return this.lattice.scoreOf(this.trial, this.to - this.from)
  }

  /** The likeliest roles of the window's tokens, into `roles`. Returns their score. */
  decode(weights: RoleWeights): number {
    this.gather()
    return this.lattice.decode(
      this.tokenKeys,
      this.turnKeys,
      this.to - this.from,
      this.candidate!.head - this.from,
      weights,
      this.roles,
      this.again,
    )
  }
}

/** What quotation marks do between token `i - 1` and token `i`. */
function marksAt({ quoteOf, quoteRuns }: Scene, i: number): number {
  const before = quoteOf[i - 1]!
  const after = quoteOf[i]!
  if (before === after) return after < 0 ? 0 : 1
  return after >= 0 && quoteRuns[after]!.from === i ? 2 : before >= 0 ? 3 : 4
}

/** Does a paragraph end between token `i - 1` and token `i`, or a sentence? */
function breaksAt({ block, sentence }: Scene["doc"], i: number): number {
  return block[i - 1] !== block[i] ? 2 : sentence[i - 1] !== sentence[i] ? 1 : 0
}

/** Distances in steps that grow. */
function bin(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7
}
