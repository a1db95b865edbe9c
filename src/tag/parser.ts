import { touch } from "./buckets.ts"
import { addDuos, type DuoWeights } from "./duo.ts"
import {
  ARC_KEYS,
  arcKeys,
  labelFeatures,
  MOVE_KEYS,
  moveKeys,
  ROLE_FEATURES,
  ROLES,
  roleFeatures,
  stateFeatures,
} from "./parse-features.ts"
import { addRows, type SparseWeights } from "./sparse.ts"
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

/** Scratch space, so that nothing is allocated per token. */
export interface ParserWork {
  readonly keys: Int32Array
  readonly scores: Int32Array
  /** What left and right have come to. */
  readonly sum: Int32Array
  /** Sums of `roleFeatures` by role and word, for left and right; `known` tells which are there. */
  sums: Int32Array
  known: Uint8Array
}

export function parserWork(): ParserWork {
  return {
    keys: new Int32Array(256),
    scores: new Int32Array(128),
    sum: new Int32Array(2),
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
  moveKeys(tree, work.keys)
  for (let k = 0; k < MOVE_KEYS; k++) {
    const sure = sureOf(model.sureMoves, work.keys[k]!)
    if (sure !== UNSURE && allowed(tree, sure)) return sure
  }
  return choose(tree, mayShift, mayLeft, mayRight, model, work)
}

/** The transition with the highest score among those that may be taken. */
function choose(
  tree: Tree,
  mayShift: boolean,
  mayLeft: boolean,
  mayRight: boolean,
  model: ParserModel,
  work: ParserWork,
): number {
  const { sum, keys } = work
  const { transitions } = model
  sum[0] = 0
  sum[1] = 0
  // The features of all are looked for at once, then added up place by place.
  const states = stateFeatures(tree, keys)
  let end = states
  for (let role = 0; role < ROLES; role++) {
    const node = wordIn(tree, role)
    if (!work.known[((node + 1) * ROLES + role) | 0]) end += roleFeatures(tree, role, node, keys, end)
  }
  touch(transitions.slots, keys, 0, end)
  addDuos(transitions, keys, 0, states, sum, 0)
  let from = states
  for (let role = 0; role < ROLES; role++) {
    const at = ((wordIn(tree, role) + 1) * ROLES + role) | 0
    if (!work.known[at]) {
      work.sums[at * 2] = 0
      work.sums[at * 2 + 1] = 0
      addDuos(transitions, keys, from, from + ROLE_FEATURES, work.sums, at * 2)
      work.known[at] = 1
      from += ROLE_FEATURES
    }
    sum[0] = sum[0]! + work.sums[at * 2]!
    sum[1] = sum[1]! + work.sums[at * 2 + 1]!
  }
  const toLeft = sum[0]!
  const toRight = sum[1]!
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
  const { keys, scores } = work
  const classes = model.labels.length
  arcKeys(tree, head, child, keys)
  for (let k = 0; k < ARC_KEYS; k++) {
    const sure = sureOf(model.sureLabels, keys[k]!)
    if (sure !== UNSURE) return sure
  }
  const n = labelFeatures(tree, head, child, keys)
  for (let c = 0; c < classes; c++) scores[c] = 0
  addRows(model.labelWeights, keys, n, scores)
  let best = 0
  for (let c = 1; c < classes; c++) if (scores[c]! > scores[best]!) best = c
  return best
}
