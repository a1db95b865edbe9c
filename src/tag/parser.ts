import { type Adder, plainAdder } from "./adder.ts"
import type { DuoWeights } from "./duo.ts"
import {
  ARC_KEYS,
  arcKey,
  arcKeys,
  LABEL,
  labelValues,
  MOVE_KEYS,
  moveKeys,
  ROLE_TEMPLATES,
  ROLES,
  roleValues,
  STATE,
  stateValues,
} from "./parse-features.ts"
import type { SparseWeights } from "./sparse.ts"
import { type SureTable, sureOf, UNSURE } from "./sure.ts"
import { allowed, attach, finished, LEFT, RIGHT, SHIFT, type Tree } from "./tree.ts"

/** Everything the parser needs of a pack. */
export interface ParserModel {
  readonly transitions: DuoWeights
  /** Labels with their subtypes, in the order of the classes. */
  readonly labels: readonly string[]
  readonly labelWeights: SparseWeights
  /** Transitions that one of `moveKeys` decides, labels that one of `arcKeys` decides: what the weights would say, as
   * they said it throughout the training data. */
  readonly sureMoves: SureTable
  readonly sureLabels: SureTable
}

/** Scratch space, so that nothing is allocated per token, and the weights' sums. */
export interface ParserWork {
  readonly adder: Adder
  readonly hashStates: (at: number) => number
  readonly hashLabels: (at: number) => number
  readonly hashRoles: readonly ((at: number) => number)[]
  readonly addMoves: (from: number, to: number) => void
  readonly addLabels: (from: number, to: number) => void
  /** Sums of the features of one word in one place, by place and word, for left and right; `known` tells which are
   * there. */
  sums: Int32Array
  known: Uint8Array
}

/** The templates that the parser hashes by. */
export const PARSER_TEMPLATES = [STATE, LABEL, ...ROLE_TEMPLATES]

export function parserWork(
  { transitions, labelWeights }: ParserModel,
  adder: Adder = plainAdder(),
): ParserWork {
  return {
    adder,
    hashStates: adder.hashing(STATE),
    hashLabels: adder.hashing(LABEL),
    hashRoles: ROLE_TEMPLATES.map(role => adder.hashing(role)),
    addMoves: adder.duos(transitions),
    addLabels: adder.rows(labelWeights),
    sums: new Int32Array(0),
    known: new Uint8Array(0),
  }
}

/** Builds the tree over the words that are set in `tree`: greedy, from left to right (arc-hybrid), each arc labelled
 * as it is made. Takes two steps a word, whatever the text. */
export function parseSentence(tree: Tree, model: ParserModel, work: ParserWork): void {
  startWork(tree, work)
  while (!finished(tree)) step(tree, model, work)
}

/** Forgets the sums of the sentence before. */
export function startWork(tree: Tree, work: ParserWork): void {
  const size = (tree.count + 2) * ROLES
  if (work.known.length < size) {
    work.known = new Uint8Array(size * 2)
    work.sums = new Int32Array(size * 4)
  }
  work.known.fill(0, 0, size)
}

function step(tree: Tree, model: ParserModel, work: ParserWork): void {
  const { stack, depth, front } = tree
  const transition = nextMove(tree, model, work)
  if (transition === SHIFT) {
    stack[depth] = front
    tree.depth = depth + 1
    tree.front = front + 1
    return
  }
  const child = stack[depth - 1]!
  const head = transition === LEFT ? front : stack[depth - 2]!
  tree.depth = depth - 1
  attach(tree, head, child, labelOf(tree, head, child, model, work))
}

/** The transition to be taken. */
export function nextMove(tree: Tree, model: ParserModel, work: ParserWork): number {
  const mayShift = allowed(tree, SHIFT)
  const mayLeft = allowed(tree, LEFT)
  const mayRight = allowed(tree, RIGHT)
  if (Number(mayShift) + Number(mayLeft) + Number(mayRight) < 2)
    return mayShift ? SHIFT : mayLeft ? LEFT : RIGHT
  const { keys } = work.adder
  moveKeys(tree, keys)
  for (let k = 0; k < MOVE_KEYS; k++) {
    const sure = sureOf(model.sureMoves, keys[k]!)
    if (sure !== UNSURE && allowed(tree, sure)) return sure
  }
  return choose(tree, mayShift, mayLeft, mayRight, work)
}

/** The transition with the highest score among those that may be taken. */
function choose(
  tree: Tree,
  mayShift: boolean,
  mayLeft: boolean,
  mayRight: boolean,
  work: ParserWork,
): number {
  const { adder } = work
  const { sums } = adder
  sums[0] = 0
  sums[1] = 0
  stateValues(tree, adder.values)
  work.addMoves(0, work.hashStates(0))
  let toLeft = sums[0]!
  let toRight = sums[1]!
  for (let role = 0; role < ROLES; role++) {
    const node = wordIn(tree, role)
    const at = ((node + 1) * ROLES + role) | 0
    if (!work.known[at]) {
      sums[0] = 0
      sums[1] = 0
      roleValues(tree, node, adder.values)
      work.addMoves(0, work.hashRoles[role]!(0))
      work.sums[at * 2] = sums[0]!
      work.sums[at * 2 + 1] = sums[1]!
      work.known[at] = 1
    }
    toLeft += work.sums[at * 2]!
    toRight += work.sums[at * 2 + 1]!
  }
  let best = mayShift ? 0 : Number.NEGATIVE_INFINITY
  let transition = SHIFT
  if (mayLeft && toLeft > best) {
    best = toLeft
    transition = LEFT
  }
  return mayRight && toRight > best ? RIGHT : transition
}

/** The word in a place of the stack or the buffer, -1 for none. */
function wordIn({ stack, depth, front, count }: Tree, role: number): number {
  if (role < 3) return depth > role ? stack[depth - 1 - role]! : -1
  return front + role - 3 <= count ? front + role - 3 : -1
}

/** The label of an arc about to be made. */
export function labelOf(
  tree: Tree,
  head: number,
  child: number,
  model: ParserModel,
  work: ParserWork,
): number {
  const { keys, scores, values } = work.adder
  const classes = model.labels.length
  arcKeys(tree, head, child, keys)
  for (let k = 0; k < ARC_KEYS; k++) {
    const sure = sureOf(model.sureLabels, keys[k]!)
    if (sure !== UNSURE) return sure
  }
  labelValues(tree, head, child, values)
  const n = work.hashLabels(0)
  keys[n] = arcKey(values)
  for (let c = 0; c < classes; c++) scores[c] = 0
  work.addLabels(0, n + 1)
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
  return best
}
