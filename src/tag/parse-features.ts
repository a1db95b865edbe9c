import { mix1, mix3 } from "./hash.ts"
import { hashAll, hashAsWritten, templates } from "./templates.ts"
import type { Tree } from "./tree.ts"

const scratch = new Int32Array(66)

/** Places a word can stand in: top of the stack and the two below, front of the buffer and the two behind. */
export const ROLES = 6

/** How many features one word alone has in one place. */
export const ROLE_FEATURES = 10

/** Features of one word alone in one place, by role. They depend on nothing else, so a reader may keep their sum. */
export const ROLE_TEMPLATES = Array.from({ length: ROLES }, (_, role) =>
  templates(
    "word tag upos lemma next.tag before.tag before.word second cluster ahead",
    [
      "word tag",
      "word",
      "tag",
      "lemma upos",
      "tag next.tag",
      "tag before.tag",
      "tag before.word",
      "tag second",
      "cluster upos",
      "tag ahead",
    ]
      .map((values, k) => `${200 + role * 12 + k} ${values}`)
      .join(","),
  ),
)

/** Writes their keys from `keys[n]` on; returns how many. */
export function roleFeatures(tree: Tree, role: number, node: number, keys: Int32Array, n: number): number {
  roleValues(tree, node, scratch)
  return hashAsWritten(ROLE_TEMPLATES[role]!, scratch, keys, n) - n
}

/** Writes what the templates of a role join. */
export function roleValues(tree: Tree, node: number, a: Int32Array): void {
  const i = node + 1
  // The neighbours in the text, wherever they stand in the tree by now.
  const next = node < 0 || node >= tree.count ? 0 : i + 1
  const before = node < 1 ? 0 : i - 1
  a[0] = tree.word[i]!
  a[1] = tree.tag[i]!
  a[2] = tree.upos[i]!
  a[3] = tree.lemma[i]!
  a[4] = tree.tag[next]!
  a[5] = tree.tag[before]!
  a[6] = tree.word[before]!
  a[7] = tree.second[i]!
  a[8] = tree.cluster[i]!
  a[9] = tree.ahead[i]!
}

/** Features that join words or speak of the partial tree. */
export const STATE = templates(
  `
  s0w b0w s0t+b0t s0t b0t s0.lemma b0.lemma s1t s1w s1.lemma b1t b2t s2t s1t+s0t s0l.tag s0r.tag b0l.tag
  s1r.tag s1l.tag s0l2.tag s0r2.tag b0l2.tag s1r2.tag s0l.word s0r.word b0l.word s1r.word s0l.label s0r.label
  b0l.label s1r.label s0l2.label s0r2.label dist dist1 dists s0.rights s0v s0.lefts b0.lefts s0.leftLabels
  s0.rightLabels b0.leftLabels s1.rightLabels s0.upos s1.leftLabels agree agree1 before.tag afterS0.tag
  afterS1.tag beforeS0.tag before.word s0k b0k s1k bn.cluster bn.tag s0.second b0.second s1.second b0.ahead
  before.ahead between between1 between2
  `.trim(),
  `
  1 s0w b0w s0t+b0t, 2 s0w s0t b0t, 3 s0t b0w b0t, 4 s0t b0t, 5 s0.lemma b0.lemma, 6 s1t s0t, 7 s1w s1t s0t
  8 s1t s0w s0t, 9 s1.lemma s0.lemma, 10 s0t b1t, 11 b0t b1t, 12 s1t b0t, 13 s1.lemma b0t, 14 s1t b0.lemma
  15 b0w b0t b1t, 16 s1.lemma b0.lemma, 17 s0w b0t b1t, 18 b0t b1t b2t, 19 s0t b0t b1t, 20 s1t s0t b0t
  21 s2t s1t s0t, 22 s1t s0w b0t, 23 s1w s0t b0t, 24 s1t s0t b0w, 25 s2t s0t b0t, 26 s1t b0t b1t
  27 s1t+s0t b0t b1t, 28 s0t s0l.tag b0t, 29 s0t s0r.tag b0t, 30 s0t b0t b0l.tag, 31 s1t s0t s1r.tag
  32 s1t s0t s0l.tag, 33 s1t s0t s1l.tag, 34 s1t s0t s0r.tag, 35 s0t s0l.tag s0l2.tag
  36 s0t s0r.tag s0r2.tag, 37 b0t b0l.tag b0l2.tag, 38 s1t s1r.tag s1r2.tag, 39 s0l.word s0t, 40 s0r.word s0t
  41 b0l.word b0t, 42 s1r.word s1t, 43 s0l.label s0t b0t, 44 s0r.label s0t b0t, 45 b0l.label s0t b0t
  46 s1r.label s1t s0t, 47 s0l2.label s0t, 48 s0r2.label s0t, 49 s0l.word s0w b0t, 50 s0t b0l.word b0t
  51 s1t s0l.word s0t, 52 s0w dist, 53 s0t dist, 54 b0w dist, 55 b0t dist, 56 s0t b0t dist, 57 s1t s0t dist1
  58 s1w dist1, 59 s1t b0t dists, 60 s0w s0.rights, 61 s0t s0v, 62 s0w s0.lefts, 63 b0w b0.lefts
  64 b0t b0.lefts, 65 s0t s0.leftLabels b0t, 66 s0t s0.rightLabels b0t, 67 b0t b0.leftLabels s0t
  68 s0.lemma s0.rightLabels, 69 b0.lemma b0.leftLabels, 70 s1t s1.rightLabels s0t
  71 s1.lemma s1.rightLabels s0.upos, 72 s1t s1.leftLabels s0t, 73 s0t b0t agree, 74 s1t s0t agree1
  75 s0t b0t before.tag, 76 s0t b0t afterS0.tag, 77 s1t s0t afterS1.tag, 78 s1t s0t beforeS0.tag
  79 s0t before.word b0t, 80 s0k b0k, 81 s1k s0k, 82 s0k b0t s0t, 83 s0t b0k b0t, 84 s1k s0t s1t
  85 s1t s0k s0t, 86 s1k b0k, 87 s1k s0t b0t, 88 s1t s0k b0t, 89 s1t s0t b0k, 90 s0k b0w bn.cluster
  91 s1k b0w bn.cluster, 92 s0.lemma b0w bn.tag, 93 s1.lemma b0w s0t, 94 s1k s0k b0w
  95 s1.lemma s0l.word s0t, 96 s1k s0l.word s0k, 97 s0.second b0t s0t, 98 s0t b0.second b0t
  99 s1.second s0t s1t, 100 s0t b0t b0.ahead, 160 s1t s0t before.ahead, 161 s0t b0t between
  162 s1t s0t between1, 163 s1t b0t between2
  `,
)
/** Writes the keys of `STATE`; returns how many. */
export function stateFeatures(tree: Tree, keys: Int32Array): number {
  stateValues(tree, scratch)
  return hashAll(STATE, scratch, keys)
}

/** Writes what the templates of `STATE` join. */
export function stateValues(tree: Tree, a: Int32Array): void {
  const { word, lemma, tag, upos, agreement, label, left, right, left2, right2, stack, depth } = tree
  const s0 = depth > 0 ? stack[depth - 1]! + 1 : 0
  const s1 = depth > 1 ? stack[depth - 2]! + 1 : 0
  const s2 = depth > 2 ? stack[depth - 3]! + 1 : 0
  const end = tree.count + 1
  const b0 = tree.front + 1
  const b1 = b0 < end ? b0 + 1 : 0
  const b2 = b0 + 1 < end ? b0 + 2 : 0
  const s0t = tag[s0]!
  const s1t = tag[s1]!
  const s2t = tag[s2]!
  const b0t = tag[b0]!
  const b1t = tag[b1]!
  const b2t = tag[b2]!
  const s0w = word[s0]!
  const s1w = word[s1]!
  const b0w = word[b0]!
  const s0l = left[s0]! + 1
  const s0r = right[s0]! + 1
  const s0l2 = left2[s0]! + 1
  const s0r2 = right2[s0]! + 1
  const s1l = left[s1]! + 1
  const s1r = right[s1]! + 1
  const s1r2 = right2[s1]! + 1
  const b0l = left[b0]! + 1
  const b0l2 = left2[b0]! + 1
  const dist = s0 ? distance(b0 - s0) : 0
  const dist1 = s1 ? distance(s0 - s1) : 0
  // Valencies and the labels already given.
  const s0v = tree.leftCount[s0]! * 8 + Math.min(7, tree.rightCount[s0]!)
  const { cluster, second } = tree
  const s0k = cluster[s0]!
  const s1k = cluster[s1]!
  const b0k = cluster[b0]!
  const bn = nounAhead(tree, b0)
  a[0] = s0w
  a[1] = b0w
  a[2] = s0t + b0t
  a[3] = s0t
  a[4] = b0t
  a[5] = lemma[s0]!
  a[6] = lemma[b0]!
  a[7] = s1t
  a[8] = s1w
  a[9] = lemma[s1]!
  a[10] = b1t
  a[11] = b2t
  a[12] = s2t
  a[13] = s1t + s0t * 3
  a[14] = tag[s0l]!
  a[15] = tag[s0r]!
  a[16] = tag[b0l]!
  a[17] = tag[s1r]!
  a[18] = tag[s1l]!
  a[19] = tag[s0l2]!
  a[20] = tag[s0r2]!
  a[21] = tag[b0l2]!
  a[22] = tag[s1r2]!
  a[23] = word[s0l]!
  a[24] = word[s0r]!
  a[25] = word[b0l]!
  a[26] = word[s1r]!
  a[27] = label[s0l]!
  a[28] = label[s0r]!
  a[29] = label[b0l]!
  a[30] = label[s1r]!
  a[31] = label[s0l2]!
  a[32] = label[s0r2]!
  a[33] = dist
  a[34] = dist1
  a[35] = dist1 * 16 + dist
  a[36] = tree.rightCount[s0]!
  a[37] = s0v
  a[38] = tree.leftCount[s0]!
  a[39] = tree.leftCount[b0]!
  a[40] = tree.leftLabels[s0]!
  a[41] = tree.rightLabels[s0]!
  a[42] = tree.leftLabels[b0]!
  a[43] = tree.rightLabels[s1]!
  a[44] = upos[s0]!
  a[45] = tree.leftLabels[s1]!
  a[46] = agree(agreement[s0]!, agreement[b0]!)
  a[47] = agree(agreement[s1]!, agreement[s0]!)
  a[48] = tag[b0 - 1]!
  a[49] = s0 ? tag[s0 + 1]! : 0
  a[50] = s1 ? tag[s1 + 1]! : 0
  a[51] = s0 ? tag[s0 - 1]! : 0
  a[52] = word[b0 - 1]!
  a[53] = s0k
  a[54] = b0k
  a[55] = s1k
  a[56] = cluster[bn]!
  a[57] = tag[bn]!
  a[58] = second[s0]!
  a[59] = second[b0]!
  a[60] = second[s1]!
  a[61] = tree.ahead[b0]!
  a[62] = tree.ahead[b0 - 1]!
  a[63] = between(tree.upTo[b0 - 1]! - tree.upTo[s0]!)
  a[64] = between(tree.upTo[s0 ? s0 - 1 : 0]! - tree.upTo[s1]!)
  a[65] = between(tree.upTo[b0 - 1]! - tree.upTo[s1]!)
}

/** Features of the label of an arc, all but that of `arcKey`. */
export const LABEL = templates(
  `
  dw way dt dl hw ht hl side before.tag after.tag before.word after.word dleft.tag dleft.word dright.tag
  dright.word dleft.label dright.label d.leftLabels d.rightLabels h.leftLabels h.rightLabels h.leftLabels+way
  h.rightLabels+way agree outer.tag outer.label h.upos+way dleft2.tag dright2.tag beforeH.tag afterH.tag
  hleft.word hright.word hleft.tag h.valency h.cluster d.cluster d.second h.second between d.ahead
  `.trim(),
  `
  101 dw way, 102 dt way, 103 dl way, 104 hw way, 106 ht dt, 107 ht dw, 108 hw dt way, 109 hl dl way
  110 hw dw way, 111 ht dt side, 112 dw side, 113 hw side, 114 dt before.tag way, 115 dt after.tag way
  116 dt before.word way, 117 dt after.word way, 118 ht dt dleft.tag, 119 ht dt dleft.word
  120 hl dt dleft.word, 121 ht dt dright.tag, 122 ht dt dright.word, 123 ht dt dleft.label
  124 ht dt dright.label, 125 ht dt d.leftLabels, 126 ht dt d.rightLabels, 127 ht dt h.leftLabels
  128 ht dt h.rightLabels, 129 hl dt h.leftLabels+way, 130 hl dt h.rightLabels+way, 131 ht dt agree
  132 ht dt outer.tag, 133 ht dt outer.label, 134 dl dleft.word way, 135 dl dright.word h.upos+way
  136 dt dleft.tag dleft2.tag, 137 dt dright.tag dright2.tag, 138 ht dt beforeH.tag, 139 ht dt afterH.tag
  140 ht dt hleft.word, 141 ht dt hright.word, 142 hw hleft.tag dt, 143 dt before.tag after.tag
  144 ht dt before.word, 145 ht dl dleft.word, 146 ht dt h.valency, 170 h.cluster d.cluster way
  171 h.cluster dt way, 172 ht d.cluster dt, 173 hl d.cluster way, 174 h.cluster dl way
  175 d.cluster dleft.word ht, 176 h.cluster dleft.word dt, 177 h.cluster dleft.word d.cluster
  178 d.second dt ht, 179 h.second ht dt, 180 ht dt between, 181 dt ht d.ahead, 182 dl dleft.word hl
  183 before.tag dt dleft.word
  `,
)

/** Writes the features of the label of an arc; returns how many. */
export function labelFeatures(tree: Tree, head: number, child: number, keys: Int32Array): number {
  labelValues(tree, head, child, scratch)
  const n = hashAll(LABEL, scratch, keys)
  keys[n] = arcKey(scratch)
  return n + 1
}

/** The feature that is asked of an arc beside `LABEL`. */
export function arcKey(values: Int32Array): number {
  return mix1(105, values[5]!)
}

/** Writes what the templates of `LABEL` join. */
export function labelValues(tree: Tree, headNode: number, childNode: number, a: Int32Array): void {
  const { word, lemma, tag, upos, agreement, label, left, right, left2, right2 } = tree
  const h = headNode + 1
  const d = childNode + 1
  const last = tree.count + 1
  const side = (childNode < headNode ? 16 : 0) + distance(Math.abs(headNode - childNode))
  const way = childNode < headNode ? 1 : 0
  const ht = tag[h]! + way
  const dt = tag[d]!
  const hw = word[h]!
  const dw = word[d]!
  const hl = lemma[h]!
  const dl = lemma[d]!
  const dleft = left[d]! + 1
  const dright = right[d]! + 1
  const dleft2 = left2[d]! + 1
  const dright2 = right2[d]! + 1
  const before = d - 1
  const after = d < last ? d + 1 : 0
  const outer = way ? left[h]! + 1 : right[h]! + 1
  const hleft = left[h]! + 1
  const hright = right[h]! + 1
  const { cluster, second } = tree
  a[0] = dw
  a[1] = way
  a[2] = dt
  a[3] = dl
  a[4] = hw
  a[5] = ht
  a[6] = hl
  a[7] = side
  a[8] = tag[before]!
  a[9] = tag[after]!
  a[10] = word[before]!
  a[11] = word[after]!
  a[12] = tag[dleft]!
  a[13] = word[dleft]!
  a[14] = tag[dright]!
  a[15] = word[dright]!
  a[16] = label[dleft]!
  a[17] = label[dright]!
  a[18] = tree.leftLabels[d]!
  a[19] = tree.rightLabels[d]!
  a[20] = tree.leftLabels[h]!
  a[21] = tree.rightLabels[h]!
  a[22] = tree.leftLabels[h]! + way
  a[23] = tree.rightLabels[h]! + way
  a[24] = agree(agreement[h]!, agreement[d]!)
  a[25] = tag[outer]!
  a[26] = label[outer]!
  a[27] = upos[h]! + way
  a[28] = tag[dleft2]!
  a[29] = tag[dright2]!
  a[30] = tag[h - 1]!
  a[31] = h < last ? tag[h + 1]! : 0
  a[32] = word[hleft]!
  a[33] = word[hright]!
  a[34] = tag[hleft]!
  a[35] = tree.leftCount[h]! * 8 + Math.min(7, tree.rightCount[h]!)
  a[36] = cluster[h]!
  a[37] = cluster[d]!
  a[38] = second[d]!
  a[39] = second[h]!
  a[40] = between(tree.upTo[Math.max(h, d) - 1]! - tree.upTo[Math.min(h, d)]!)
  a[41] = tree.ahead[d]!
}

/** How many keys a transition is looked up by before the weights are asked, and a label. */
export const MOVE_KEYS = 3
export const ARC_KEYS = 3

/** The surroundings of a transition, from the plain to the particular: tags at the seam of stack and buffer; with what
 * the top of the stack governs; with what all three words at the seam govern. */
export function moveKeys(tree: Tree, keys: Int32Array): void {
  const { tag, leftLabels, rightLabels, stack, depth, front, count } = tree
  const s0 = depth > 0 ? stack[depth - 1]! + 1 : 0
  const s1 = depth > 1 ? stack[depth - 2]! + 1 : 0
  const b0 = front + 1
  const b1 = front < count ? front + 2 : 0
  const s0t = tag[s0]! * 5
  const seam = tag[s1]! + s0t
  keys[0] = mix3(150, seam, tag[b0]!, tag[b1]!)
  keys[1] = mix3(152, s0t + leftLabels[s0]! * 3, tag[b0]! + rightLabels[s0]! * 7, tag[b1]!)
  keys[2] = mix3(
    153,
    seam + leftLabels[b0]! * 3,
    tag[b0]! + rightLabels[s0]! * 7 + leftLabels[s0]! * 9,
    rightLabels[s1]!,
  )
}

/** The surroundings of an arc: the tags of its ends and its direction; with the word that depends; with what that word
 * governs. */
export function arcKeys(tree: Tree, head: number, child: number, keys: Int32Array): void {
  const { tag, word, leftLabels, rightLabels } = tree
  const h = head + 1
  const d = child + 1
  const way = child < head ? 1 : 0
  keys[0] = mix3(151, tag[h]!, tag[d]!, way)
  keys[1] = mix3(154, tag[h]!, word[d]!, way)
  keys[2] = mix3(155, tag[h]! + way, tag[d]! + leftLabels[d]! * 3, rightLabels[d]!)
}

/** The first word from `from` on, a few places ahead at most, that is no determiner, adjective or adverb before a
 * noun: found when the tree is loaded. */
function nounAhead(tree: Tree, from: number): number {
  return tree.noun[from]!
}

/** Counts of verbs, marks and conjunctions, each up to three. */
function between(sum: number): number {
  const verbs = sum & 1023
  const marks = (sum >>> 10) & 1023
  const links = (sum >>> 20) & 1023
  return Math.min(verbs, 3) + Math.min(marks, 3) * 4 + Math.min(links, 3) * 16
}

function distance(d: number): number {
  return d < 6 ? d : d < 8 ? 6 : d < 12 ? 7 : d < 20 ? 8 : 9
}

/** For number and gender each: unknown, the same, or another. */
function agree(a: number, b: number): number {
  const number = a & 3 && b & 3 ? ((a & 3) === (b & 3) ? 1 : 2) : 0
  const gender = a >>> 2 && b >>> 2 ? (a >>> 2 === b >>> 2 ? 1 : 2) : 0
  return number * 3 + gender
}
