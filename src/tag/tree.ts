/** A sentence being parsed: what features need of its words, and the partial tree. Words are numbered from 0; the
 * number `count` stands for the root, which waits at the end of the buffer; -1 is "no word". */
export interface Tree {
  count: number
  /** Of each word, the root and, at index 0 of all columns, "no word": every column is shifted by one. */
  word: Int32Array
  lemma: Int32Array
  tag: Int32Array
  upos: Int32Array
  cluster: Int32Array
  /** The tag that came second where it was close, else the tag. */
  second: Int32Array
  /** What lies ahead of a word: the next punctuation mark, and whether a finite verb stands before it. */
  ahead: Int32Array
  /** How many verbs, commas and conjunctions stand up to the word, in ten bits each. */
  upTo: Int32Array
  /** Index of the nearest noun, name, pronoun or number after the word, 0 for none near. */
  noun: Int32Array
  /** Bits of number (2) and gender (2), for agreement. */
  agreement: Int32Array
  head: Int32Array
  label: Int32Array
  /** Outermost children on each side, and the next ones. */
  left: Int32Array
  left2: Int32Array
  right: Int32Array
  right2: Int32Array
  leftCount: Int32Array
  rightCount: Int32Array
  /** Order-free hash of the labels of the children on each side. */
  leftLabels: Int32Array
  rightLabels: Int32Array
  stack: Int32Array
  depth: number
  front: number
}

const COLUMNS = [
  "word",
  "lemma",
  "tag",
  "upos",
  "cluster",
  "second",
  "ahead",
  "upTo",
  "noun",
  "agreement",
  "head",
  "label",
  "left",
  "left2",
  "right",
  "right2",
  "leftCount",
  "rightCount",
  "leftLabels",
  "rightLabels",
  "stack",
] as const

/** Written out rather than filled in a loop: of an object that got so many columns by computed names, the platform looks up
 * each anew wherever it is read. */
export function emptyTree(): Tree {
  const none = new Int32Array(0)
  return {
    count: 0,
    word: none,
    lemma: none,
    tag: none,
    upos: none,
    cluster: none,
    second: none,
    ahead: none,
    upTo: none,
    noun: none,
    agreement: none,
    head: none,
    label: none,
    left: none,
    left2: none,
    right: none,
    right2: none,
    leftCount: none,
    rightCount: none,
    leftLabels: none,
    rightLabels: none,
    stack: none,
    depth: 0,
    front: 0,
  }
}

/** Makes room for `count` words and forgets the tree; the caller fills `word` to `agreement` at 1 to `count`. */
export function startTree(tree: Tree, count: number): void {
  const size = count + 2
  if (tree.head.length < size) for (const column of COLUMNS) tree[column] = new Int32Array(size * 2)
  tree.count = count
  tree.depth = 0
  tree.front = 0
  const { head, label, left, left2, right, right2, leftCount, rightCount, leftLabels, rightLabels } = tree
  for (let i = 0; i < size; i++) {
    head[i] = label[i] = left[i] = left2[i] = right[i] = right2[i] = -1
    leftCount[i] = rightCount[i] = leftLabels[i] = rightLabels[i] = 0
  }
  const { word, lemma, tag, upos, cluster, second, ahead } = tree
  word[0] = lemma[0] = tag[0] = upos[0] = cluster[0] = second[0] = ahead[0] = NO_WORD
  const root = count + 1
  word[root] = lemma[root] = tag[root] = upos[root] = cluster[root] = second[root] = ahead[root] = ROOT_WORD
  tree.agreement[0] = 0
  tree.agreement[count + 1] = 0
}

const NO_WORD = 0x1b873593
const ROOT_WORD = 0x2545f491

/** Makes `head` the governor of `child`. */
export function attach(tree: Tree, head: number, child: number, label: number): void {
  const h = head + 1
  tree.head[child + 1] = head
  tree.label[child + 1] = label
  const sign = Math.imul(label + 1, 0x9e3779b1)
  if (child < head) {
    tree.left2[h] = tree.left[h]!
    tree.left[h] = child
    tree.leftCount[h] = tree.leftCount[h]! + 1
    tree.leftLabels[h] = (tree.leftLabels[h]! + sign) | 0
  } else {
    tree.right2[h] = tree.right[h]!
    tree.right[h] = child
    tree.rightCount[h] = tree.rightCount[h]! + 1
    tree.rightLabels[h] = (tree.rightLabels[h]! + sign) | 0
  }
}

export const SHIFT = 0
/** The word at the front of the buffer becomes governor of the top of the stack. */
export const LEFT = 1
/** The second word of the stack becomes governor of the top. */
export const RIGHT = 2

/** May this transition be taken? The root takes one word only, the last that is left. */
export function allowed(tree: Tree, transition: number): boolean {
  if (transition === SHIFT) return tree.front < tree.count
  if (transition === LEFT)
    return tree.depth > 0 && tree.front <= tree.count && (tree.front < tree.count || tree.depth === 1)
  return tree.depth > 1
}

/** Everything is attached when the stack is empty and only the root is left. */
export function finished(tree: Tree): boolean {
  return tree.depth === 0 && tree.front === tree.count
}
