import { UPOS } from "../model/doc.ts"
import type { Candidate } from "./candidates.ts"
import type { Columns } from "./columns.ts"
import { part, relation } from "./columns.ts"
import { classOf, entryOf, ruleNumber, subjectKind, subjectToken } from "./cue-features.ts"
import type { Draft } from "./draft.ts"
import { CONTENT, CUE, NONE, type RoleWeights, SOURCE } from "./lattice.ts"
import { AT, BOUNDARIES, EMISSIONS, emptyValues } from "./role-features.ts"
import { type RoleSums, scoreOf, sumsOf, writeKeys } from "./role-sums.ts"
import { write } from "./room.ts"
import type { Run, Scene } from "./scene.ts"
import { runOf } from "./scene.ts"
import { WINDOW } from "./window.ts"

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

const NO_ROLES = new Uint8Array(0)

/** Made once, as windows have a greatest size. Of the window that was looked at last, whoever looked: the roles that a draft on trial and the proposal give its tokens,
 * the way to each, its branch, and how deep it stands in it. */
const ROOM = {
  owner: null as RoleReading | null,
  trial: new Uint8Array(2 * WINDOW),
  proposed: new Uint8Array(2 * WINDOW),
  ways: new Int32Array(2 * WINDOW),
  branch: new Int32Array(2 * WINDOW),
  depth: new Uint8Array(2 * WINDOW),
}
const FORMS = ["finite", "infinitive", "past-participle", "present-participle"]

/** Tells, for a candidate, which tokens around it are its source, its own words and its content. Made once for a
 * report; its columns serve every candidate in turn. */
export class RoleReading {
  readonly scene: Scene
  readonly columns: Columns
  from = 0
  to = 0
  /** Of every token of the window, from `from`: the likeliest. */
  roles: Uint8Array = NO_ROLES
  private sums: RoleSums | null = null
  private readonly trial = ROOM.trial
  private readonly proposed = ROOM.proposed
  private readonly ways = ROOM.ways
  private readonly branch = ROOM.branch
  private readonly depth = ROOM.depth
  /** Is the window that of the look before, of the same candidate? Were its values written? Then only what asks for the draft
   * is new. */
  private again = false
  private written = false
  /** The window whose tokens were written last. */
  private writtenFrom = -1
  private writtenTo = -1
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
    const own = ROOM.owner === this && this.written
    this.again = own && candidate === this.candidate && from === this.from && to === this.to
    ROOM.owner = this
    this.candidate = candidate
    this.rule = ruleNumber(draft.rule)
    this.ruled = draft === candidate.draft ? 4 : 0
    this.draw(draft, this.proposed)
    if (this.again) return
    this.written = false
    this.known = classOf(entryOf(scene, candidate))
    this.word = this.columns.lemma[core]!
    this.form = group ? 1 + FORMS.indexOf(group.form) + (group.passive ? 4 : 0) : 16 + doc.upos[head]!
    this.subject = group ? subjectToken(scene, this.columns, core) : -1
    this.setBranches(core, head)
    for (let i = this.from; i < this.to; i++) this.ways[i - this.from] = this.wayTo(i)
  }

  /** Writes the roles that a draft gives the tokens of the window. */
  private draw({ content, source, cue }: Draft, roles: Uint8Array): void {
    const { doc } = this.scene
    write(roles, 0, this.to - this.from, NONE)
    for (const span of content) this.mark(roles, runOf(doc, span.start, span.end), CONTENT)
    if (source) this.mark(roles, source, SOURCE)
    for (const run of cue) this.mark(roles, run, CUE)
  }

  private mark(roles: Uint8Array, run: Run, role: number): void {
    const { from, to } = this
    const [a, b] = [Math.max(run.from, from), Math.min(run.to, to)]
    write(roles, a - from, b - from, role)
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
    for (let k = 0; k < size; k++) {
      branch[k] = -2
      depth[k] = 0
    }
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

  /** Writes the values that ask for the draft. */
  private writeDraft(values: Int32Array): void {
    const { proposed, ruled } = this
    const size = this.to - this.from
    write(values, AT.rule, AT.rule + size, this.rule)
    let before = 0
    for (let k = 0; k < size; k++) {
      const role = proposed[k]!
      values[AT.draft + k] = role + ruled
      values[AT.drafts + k] = before * 4 + role + 4 * ruled
      before = role
    }
  }

  /** Writes all other values, column by column; what tokens are by themselves is not written again for the same ones. */
  private writeWindow(values: Int32Array, sameTokens: boolean): void {
    const size = this.to - this.from
    write(values, AT.form, AT.form + size, this.form)
    write(values, AT.known, AT.known + size, this.known)
    write(values, AT.cue, AT.cue + size, this.word)
    if (!sameTokens) this.writeTokens(values)
    this.writeWays(values)
    this.writePlaces(values)
  }

  /** What each token is by itself, and what is between the token before and it; nothing is before the first. */
  private writeTokens(values: Int32Array): void {
    const { scene, columns, from, to } = this
    const { doc, groups, groupOf, timeOf, timeStart } = scene
    const { upos, rel } = doc
    for (let i = from, k = 0; i < to; i++, k++) {
      const closed = CLOSED[upos[i]!] === 1
      values[AT.upos + k] = upos[i]!
      values[AT.word + k] = closed ? columns.norm[i]! : 0
      values[AT.shown + k] = closed ? columns.norm[i]! : upos[i]!
      values[AT.rel + k] = rel[i]!
      values[AT.kind + k] = columns.entity[i]!
      values[AT.time + k] = timeOf[i]! >= 0 ? 1 : 0
    }
    values[AT.next + to - from - 1] = 0
    for (let i = from + 1, k = 1; i < to; i++, k++) {
      const g = groupOf[i]!
      const [h1, h2] = [doc.head[i - 1]!, doc.head[i]!]
      values[AT.shown1 + k] = values[AT.shown + k - 1]!
      values[AT.upos1 + k] = values[AT.upos + k - 1]!
      values[AT.rel1 + k] = values[AT.rel + k - 1]!
      values[AT.next + k - 1] = values[AT.shown + k]!
      values[AT.marks + k] = marksAt(scene, i)
      values[AT.breaks + k] = breaksAt(doc, i)
      values[AT.opens + k] = g >= 0 && groups[g]!.from === i ? (groups[g]!.form === "finite" ? 1 : 2) : 0
      values[AT.starts + k] = timeOf[i]! >= 0 && timeStart[i] === i ? 1 : 0
      // Does the subtree under the word before end here, or a subtree begin?
      values[AT.link + k] = h1 === i ? 1 : h2 === i - 1 ? 2 : h1 === h2 ? 3 : h2 > i ? 4 : h1 > i - 1 ? 5 : 6
    }
  }

  /** The way to each token from the cue, and how it differs from that to the token before. */
  private writeWays(values: Int32Array): void {
    const { scene, from, to, ways, branch, depth } = this
    const { doc, quoteOf } = scene
    const { sentence } = doc
    const { head } = this.candidate!
    const quote = quoteOf[head]!
    for (let i = from, k = 0; i < to; i++, k++) {
      const q = quoteOf[i]!
      values[AT.way + k] = ways[k]!
      values[AT.opener + k] = this.opener(i)
      values[AT.depth + k] = Math.min(depth[k]!, 3)
      values[AT.quoted + k] = q < 0 ? 0 : q === quote ? 1 : 2
      values[AT.same + k] = sentence[i] === sentence[head] ? 1 : 0
      if (k === 0) continue
      values[AT.way1 + k] = ways[k - 1]!
      values[AT.inner + k] = branch[k - 1] === branch[k] ? 1 : 0
      values[AT.alike + k] = ways[k - 1] === ways[k] ? 1 : 0
    }
  }

  /** Where each token stands towards the cue and its subject. */
  private writePlaces(values: Int32Array): void {
    const { scene, columns, from, to, subject } = this
    const { head, core, group } = this.candidate!
    const own = group ? group.from : head
    const end = Math.max(group ? group.to : head + 1, core + 1)
    for (let i = from, k = 0; i < to; i++, k++) {
      const distance = i - head
      values[AT.far + k] = FAR[distance + WINDOW]!
      values[AT.near + k] = distance > 0 && distance < 4 ? distance : 0
      values[AT.side + k] = distance < 0 ? 0 : 1
      values[AT.after + k] = distance <= 0 ? 0 : 1
      values[AT.inside + k] =
        group && i >= own && i < end ? (distance === 0 ? 2 : i === group.agrees ? 3 : 1) : 0
      values[AT.edge + k] =
        i === own
          ? 1
          : i === end
            ? 2
            : distance === 0
              ? 3
              : distance === 1
                ? 4
                : i < own
                  ? 5
                  : i > end
                    ? 6
                    : 7
      values[AT.subject + k] = 0
      values[AT.who + k] = 0
    }
    if (subject < from || subject >= to) return
    values[AT.subject + subject - from] = 1
    values[AT.who + subject - from] = subjectKind(scene, columns, subject)
  }

  /** The keys of every token and of every change of role of the window, for training. */
  keys(): { readonly tokenKeys: Int32Array; readonly turnKeys: Int32Array } {
    const size = this.to - this.from
    const tokenKeys = new Int32Array(size * EMISSIONS)
    const turnKeys = new Int32Array(size * BOUNDARIES)
    const values = emptyValues()
    this.writeDraft(values)
    this.writeWindow(values, false)
    writeKeys(values, size, tokenKeys, turnKeys)
    return { tokenKeys, turnKeys }
  }

  /** The score of a draft by the weights the window was last decoded with. */
  scoreOf(draft: Draft): number {
    this.draw(draft, this.trial)
    return scoreOf(this.sums!, this.trial, this.to - this.from)
  }

  /** Finds the likeliest roles of the window's tokens, for `roles`. */
  decode(weights: RoleWeights): void {
    const sums = sumsOf(weights)
    const again = this.again && sums.owner === this
    this.writeDraft(sums.values)
    const sameTokens = sums.owner === this && this.from === this.writtenFrom && this.to === this.writtenTo
    if (!again) this.writeWindow(sums.values, sameTokens)
    this.writtenFrom = this.from
    this.writtenTo = this.to
    sums.decode(this.to - this.from, this.candidate!.head - this.from, again)
    sums.owner = this
    this.sums = sums
    this.written = true
    this.roles = sums.roles
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

/** Of each distance from the cue, from the farthest to the left on: a number that grows in longer and longer steps. */
const FAR = Int8Array.from({ length: 2 * WINDOW + 1 }, (_, d) =>
  d < WINDOW ? -bin(WINDOW - d) : bin(d - WINDOW),
)

function bin(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7
}
