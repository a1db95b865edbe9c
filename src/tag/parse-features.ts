import { mix1, mix2, mix3 } from "./hash.ts"
import type { Tree } from "./tree.ts"

/** Places a word can stand in: top of the stack and the two below, front of the buffer and the two behind. */
export const ROLES = 6

/** Features of one word alone in one place. They depend on nothing else, so a reader may keep their sum. */
export function roleFeatures(tree: Tree, role: number, node: number, keys: Int32Array): number {
  const i = node + 1
  const base = 200 + role * 12
  keys[0] = mix2(base, tree.word[i]!, tree.tag[i]!)
  keys[1] = mix1(base + 1, tree.word[i]!)
  keys[2] = mix1(base + 2, tree.tag[i]!)
  keys[3] = mix2(base + 3, tree.lemma[i]!, tree.upos[i]!)
  // The neighbours in the text, wherever they stand in the tree by now.
  const next = node < 0 || node >= tree.count ? 0 : i + 1
  const before = node < 1 ? 0 : i - 1
  keys[4] = mix2(base + 4, tree.tag[i]!, tree.tag[next]!)
  keys[5] = mix2(base + 5, tree.tag[i]!, tree.tag[before]!)
  keys[6] = mix2(base + 6, tree.tag[i]!, tree.word[before]!)
  keys[7] = mix2(base + 7, tree.tag[i]!, tree.second[i]!)
  keys[8] = mix2(base + 8, tree.cluster[i]!, tree.upos[i]!)
  keys[9] = mix2(base + 9, tree.tag[i]!, tree.ahead[i]!)
  return 10
}

/** Features that join words or speak of the partial tree. Returns how many. */
export function stateFeatures(tree: Tree, keys: Int32Array): number {
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
  let n = 0
  // Pairs.
  keys[n++] = mix3(1, s0w, b0w, s0t + b0t)
  keys[n++] = mix3(2, s0w, s0t, b0t)
  keys[n++] = mix3(3, s0t, b0w, b0t)
  keys[n++] = mix2(4, s0t, b0t)
  keys[n++] = mix2(5, lemma[s0]!, lemma[b0]!)
  keys[n++] = mix2(6, s1t, s0t)
  keys[n++] = mix3(7, s1w, s1t, s0t)
  keys[n++] = mix3(8, s1t, s0w, s0t)
  keys[n++] = mix2(9, lemma[s1]!, lemma[s0]!)
  keys[n++] = mix2(10, s0t, b1t)
  keys[n++] = mix2(11, b0t, b1t)
  keys[n++] = mix2(12, s1t, b0t)
  keys[n++] = mix2(13, lemma[s1]!, b0t)
  keys[n++] = mix2(14, s1t, lemma[b0]!)
  keys[n++] = mix3(15, b0w, b0t, b1t)
  keys[n++] = mix2(16, lemma[s1]!, lemma[b0]!)
  keys[n++] = mix3(17, s0w, b0t, b1t)
  // Triples.
  keys[n++] = mix3(18, b0t, b1t, b2t)
  keys[n++] = mix3(19, s0t, b0t, b1t)
  keys[n++] = mix3(20, s1t, s0t, b0t)
  keys[n++] = mix3(21, s2t, s1t, s0t)
  keys[n++] = mix3(22, s1t, s0w, b0t)
  keys[n++] = mix3(23, s1w, s0t, b0t)
  keys[n++] = mix3(24, s1t, s0t, b0w)
  keys[n++] = mix3(25, s2t, s0t, b0t)
  keys[n++] = mix3(26, s1t, b0t, b1t)
  keys[n++] = mix3(27, s1t + s0t * 3, b0t, b1t)
  // With children.
  keys[n++] = mix3(28, s0t, tag[s0l]!, b0t)
  keys[n++] = mix3(29, s0t, tag[s0r]!, b0t)
  keys[n++] = mix3(30, s0t, b0t, tag[b0l]!)
  keys[n++] = mix3(31, s1t, s0t, tag[s1r]!)
  keys[n++] = mix3(32, s1t, s0t, tag[s0l]!)
  keys[n++] = mix3(33, s1t, s0t, tag[s1l]!)
  keys[n++] = mix3(34, s1t, s0t, tag[s0r]!)
  keys[n++] = mix3(35, s0t, tag[s0l]!, tag[s0l2]!)
  keys[n++] = mix3(36, s0t, tag[s0r]!, tag[s0r2]!)
  keys[n++] = mix3(37, b0t, tag[b0l]!, tag[b0l2]!)
  keys[n++] = mix3(38, s1t, tag[s1r]!, tag[s1r2]!)
  keys[n++] = mix2(39, word[s0l]!, s0t)
  keys[n++] = mix2(40, word[s0r]!, s0t)
  keys[n++] = mix2(41, word[b0l]!, b0t)
  keys[n++] = mix2(42, word[s1r]!, s1t)
  keys[n++] = mix3(43, label[s0l]!, s0t, b0t)
  keys[n++] = mix3(44, label[s0r]!, s0t, b0t)
  keys[n++] = mix3(45, label[b0l]!, s0t, b0t)
  keys[n++] = mix3(46, label[s1r]!, s1t, s0t)
  keys[n++] = mix2(47, label[s0l2]!, s0t)
  keys[n++] = mix2(48, label[s0r2]!, s0t)
  keys[n++] = mix3(49, word[s0l]!, s0w, b0t)
  keys[n++] = mix3(50, s0t, word[b0l]!, b0t)
  keys[n++] = mix3(51, s1t, word[s0l]!, s0t)
  // Distances.
  keys[n++] = mix2(52, s0w, dist)
  keys[n++] = mix2(53, s0t, dist)
  keys[n++] = mix2(54, b0w, dist)
  keys[n++] = mix2(55, b0t, dist)
  keys[n++] = mix3(56, s0t, b0t, dist)
  keys[n++] = mix3(57, s1t, s0t, dist1)
  keys[n++] = mix2(58, s1w, dist1)
  keys[n++] = mix3(59, s1t, b0t, dist1 * 16 + dist)
  // Valencies and the labels already given.
  const s0v = tree.leftCount[s0]! * 8 + Math.min(7, tree.rightCount[s0]!)
  keys[n++] = mix2(60, s0w, tree.rightCount[s0]!)
  keys[n++] = mix2(61, s0t, s0v)
  keys[n++] = mix2(62, s0w, tree.leftCount[s0]!)
  keys[n++] = mix2(63, b0w, tree.leftCount[b0]!)
  keys[n++] = mix2(64, b0t, tree.leftCount[b0]!)
  keys[n++] = mix3(65, s0t, tree.leftLabels[s0]!, b0t)
  keys[n++] = mix3(66, s0t, tree.rightLabels[s0]!, b0t)
  keys[n++] = mix3(67, b0t, tree.leftLabels[b0]!, s0t)
  keys[n++] = mix2(68, lemma[s0]!, tree.rightLabels[s0]!)
  keys[n++] = mix2(69, lemma[b0]!, tree.leftLabels[b0]!)
  keys[n++] = mix3(70, s1t, tree.rightLabels[s1]!, s0t)
  keys[n++] = mix3(71, lemma[s1]!, tree.rightLabels[s1]!, upos[s0]!)
  keys[n++] = mix3(72, s1t, tree.leftLabels[s1]!, s0t)
  // Agreement in number and gender.
  keys[n++] = mix3(73, s0t, b0t, agree(agreement[s0]!, agreement[b0]!))
  keys[n++] = mix3(74, s1t, s0t, agree(agreement[s1]!, agreement[s0]!))
  // What stands between, whoever governs it.
  keys[n++] = mix3(75, s0t, b0t, tag[b0 - 1]!)
  keys[n++] = mix3(76, s0t, b0t, s0 ? tag[s0 + 1]! : 0)
  keys[n++] = mix3(77, s1t, s0t, s1 ? tag[s1 + 1]! : 0)
  keys[n++] = mix3(78, s1t, s0t, s0 ? tag[s0 - 1]! : 0)
  keys[n++] = mix3(79, s0t, word[b0 - 1]!, b0t)
  // Words by the company they keep.
  const { cluster, second } = tree
  const s0k = cluster[s0]!
  const s1k = cluster[s1]!
  const b0k = cluster[b0]!
  keys[n++] = mix2(80, s0k, b0k)
  keys[n++] = mix2(81, s1k, s0k)
  keys[n++] = mix3(82, s0k, b0t, s0t)
  keys[n++] = mix3(83, s0t, b0k, b0t)
  keys[n++] = mix3(84, s1k, s0t, s1t)
  keys[n++] = mix3(85, s1t, s0k, s0t)
  keys[n++] = mix2(86, s1k, b0k)
  keys[n++] = mix3(87, s1k, s0t, b0t)
  keys[n++] = mix3(88, s1t, s0k, b0t)
  keys[n++] = mix3(89, s1t, s0t, b0k)
  // A preposition at the front: which of the two words before takes it, and with what behind it?
  const bn = nounAhead(tree, b0)
  keys[n++] = mix3(90, s0k, b0w, cluster[bn]!)
  keys[n++] = mix3(91, s1k, b0w, cluster[bn]!)
  keys[n++] = mix3(92, lemma[s0]!, b0w, tag[bn]!)
  keys[n++] = mix3(93, lemma[s1]!, b0w, s0t)
  keys[n++] = mix3(94, s1k, s0k, b0w)
  keys[n++] = mix3(95, lemma[s1]!, word[s0l]!, s0t)
  keys[n++] = mix3(96, s1k, word[s0l]!, s0k)
  // Close seconds.
  keys[n++] = mix3(97, second[s0]!, b0t, s0t)
  keys[n++] = mix3(98, s0t, second[b0]!, b0t)
  keys[n++] = mix3(99, second[s1]!, s0t, s1t)
  // What the sentence holds between and ahead.
  keys[n++] = mix3(100, s0t, b0t, tree.ahead[b0]!)
  keys[n++] = mix3(160, s1t, s0t, tree.ahead[b0 - 1]!)
  keys[n++] = mix3(161, s0t, b0t, between(tree.upTo[b0 - 1]! - tree.upTo[s0]!))
  keys[n++] = mix3(162, s1t, s0t, between(tree.upTo[s0 ? s0 - 1 : 0]! - tree.upTo[s1]!))
  keys[n++] = mix3(163, s1t, b0t, between(tree.upTo[b0 - 1]! - tree.upTo[s1]!))
  return n
}

/** Features of the label of an arc. Returns how many. */
export function labelFeatures(tree: Tree, headNode: number, childNode: number, keys: Int32Array): number {
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
  let n = 0
  keys[n++] = mix2(101, dw, way)
  keys[n++] = mix2(102, dt, way)
  keys[n++] = mix2(103, dl, way)
  keys[n++] = mix2(104, hw, way)
  keys[n++] = mix1(105, ht)
  keys[n++] = mix2(106, ht, dt)
  keys[n++] = mix2(107, ht, dw)
  keys[n++] = mix3(108, hw, dt, way)
  keys[n++] = mix3(109, hl, dl, way)
  keys[n++] = mix3(110, hw, dw, way)
  keys[n++] = mix3(111, ht, dt, side)
  keys[n++] = mix2(112, dw, side)
  keys[n++] = mix2(113, hw, side)
  keys[n++] = mix3(114, dt, tag[before]!, way)
  keys[n++] = mix3(115, dt, tag[after]!, way)
  keys[n++] = mix3(116, dt, word[before]!, way)
  keys[n++] = mix3(117, dt, word[after]!, way)
  keys[n++] = mix3(118, ht, dt, tag[dleft]!)
  keys[n++] = mix3(119, ht, dt, word[dleft]!)
  keys[n++] = mix3(120, hl, dt, word[dleft]!)
  keys[n++] = mix3(121, ht, dt, tag[dright]!)
  keys[n++] = mix3(122, ht, dt, word[dright]!)
  keys[n++] = mix3(123, ht, dt, label[dleft]!)
  keys[n++] = mix3(124, ht, dt, label[dright]!)
  keys[n++] = mix3(125, ht, dt, tree.leftLabels[d]!)
  keys[n++] = mix3(126, ht, dt, tree.rightLabels[d]!)
  keys[n++] = mix3(127, ht, dt, tree.leftLabels[h]!)
  keys[n++] = mix3(128, ht, dt, tree.rightLabels[h]!)
  keys[n++] = mix3(129, hl, dt, tree.leftLabels[h]! + way)
  keys[n++] = mix3(130, hl, dt, tree.rightLabels[h]! + way)
  keys[n++] = mix3(131, ht, dt, agree(agreement[h]!, agreement[d]!))
  keys[n++] = mix3(132, ht, dt, tag[outer]!)
  keys[n++] = mix3(133, ht, dt, label[outer]!)
  keys[n++] = mix3(134, dl, word[dleft]!, way)
  keys[n++] = mix3(135, dl, word[dright]!, upos[h]! + way)
  keys[n++] = mix3(136, dt, tag[dleft]!, tag[dleft2]!)
  keys[n++] = mix3(137, dt, tag[dright]!, tag[dright2]!)
  keys[n++] = mix3(138, ht, dt, tag[h - 1]!)
  keys[n++] = mix3(139, ht, dt, h < last ? tag[h + 1]! : 0)
  keys[n++] = mix3(140, ht, dt, word[hleft]!)
  keys[n++] = mix3(141, ht, dt, word[hright]!)
  keys[n++] = mix3(142, hw, tag[hleft]!, dt)
  keys[n++] = mix3(143, dt, tag[before]!, tag[after]!)
  keys[n++] = mix3(144, ht, dt, word[before]!)
  keys[n++] = mix3(145, ht, dl, word[dleft]!)
  keys[n++] = mix3(146, ht, dt, tree.leftCount[h]! * 8 + Math.min(7, tree.rightCount[h]!))
  const { cluster, second } = tree
  keys[n++] = mix3(170, cluster[h]!, cluster[d]!, way)
  keys[n++] = mix3(171, cluster[h]!, dt, way)
  keys[n++] = mix3(172, ht, cluster[d]!, dt)
  keys[n++] = mix3(173, hl, cluster[d]!, way)
  keys[n++] = mix3(174, cluster[h]!, dl, way)
  keys[n++] = mix3(175, cluster[d]!, word[dleft]!, ht)
  keys[n++] = mix3(176, cluster[h]!, word[dleft]!, dt)
  keys[n++] = mix3(177, cluster[h]!, word[dleft]!, cluster[d]!)
  keys[n++] = mix3(178, second[d]!, dt, ht)
  keys[n++] = mix3(179, second[h]!, ht, dt)
  keys[n++] = mix3(180, ht, dt, between(tree.upTo[Math.max(h, d) - 1]! - tree.upTo[Math.min(h, d)]!))
  keys[n++] = mix3(181, dt, ht, tree.ahead[d]!)
  keys[n++] = mix3(182, dl, word[dleft]!, hl)
  keys[n++] = mix3(183, tag[before]!, dt, word[dleft]!)
  return n
}

/** The tags around the seam of stack and buffer, as one number. */
export function moveKey(tree: Tree): number {
  const { tag, stack, depth, front, count } = tree
  const s0 = depth > 0 ? tag[stack[depth - 1]! + 1]! : 0
  const s1 = depth > 1 ? tag[stack[depth - 2]! + 1]! : 0
  return mix3(150, s1 + s0 * 5, tag[front + 1]!, front < count ? tag[front + 2]! : 0)
}

/** The tags of the two ends of an arc and its direction, as one number. */
export function arcKey(tree: Tree, head: number, child: number): number {
  return mix3(151, tree.tag[head + 1]!, tree.tag[child + 1]!, child < head ? 1 : 0)
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
