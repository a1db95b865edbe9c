// The inner loops of tagging, parsing and attribution, in AssemblyScript: hashing features, finding their weights, adding them up.
// `src/tag/hash.ts`, `duo.ts` and `sparse.ts` say the same in plain TypeScript and explain it; here four lanes of a
// vector do at once what is done four times there, and nothing is asked twice whether it lies within its array.
// Every argument is an address in the one memory or a count. `npm run kernel` compiles this.

/** Writes the keys of templates over `values` to `keys`. A template joins one, two or three values; its table has, for
 * each four of a kind, their numbers (four integers) and then, value by value, where each takes it from (four offsets
 * of two bytes). What the last four of a kind write too much, the next ones write over. */
export function hash(values: usize, table: usize, singles: i32, pairs: i32, triples: i32, keys: usize): void {
  let at = table
  let out = keys
  for (let i = 0; i < singles; i += 4) {
    v128.store(out, finish(first(values, at)))
    at += 24
    out += 16
  }
  out = keys + ((<usize>singles) << 2)
  for (let i = 0; i < pairs; i += 4) {
    v128.store(out, finish(second(values, at)))
    at += 32
    out += 16
  }
  out = keys + ((<usize>(singles + pairs)) << 2)
  for (let i = 0; i < triples; i += 4) {
    const h = second(values, at)
    const joined = i32x4.add(v128.xor(h, i32x4.shr_u(h, 13)), gathered(values, at + 32))
    v128.store(out, finish(i32x4.mul(joined, i32x4.splat(PRIME_3))))
    at += 40
    out += 16
  }
}

const PRIME_1 = 0x9e3779b1
const PRIME_2 = 0x85ebca6b
const PRIME_3 = 0xc2b2ae35

function first(values: usize, at: usize): v128 {
  return i32x4.mul(i32x4.add(gathered(values, at + 16), v128.load(at)), i32x4.splat(PRIME_1))
}

function second(values: usize, at: usize): v128 {
  const h = first(values, at)
  const joined = i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), gathered(values, at + 24))
  return i32x4.mul(joined, i32x4.splat(PRIME_2))
}

function finish(hashed: v128): v128 {
  const h = i32x4.mul(v128.xor(hashed, i32x4.shr_u(hashed, 16)), i32x4.splat(PRIME_3))
  return v128.xor(h, i32x4.shr_u(h, 15))
}

function gathered(values: usize, at: usize): v128 {
  let four = i32x4.splat(load<i32>(values + <usize>load<u16>(at)))
  four = i32x4.replace_lane(four, 1, load<i32>(values + <usize>load<u16>(at, 2)))
  four = i32x4.replace_lane(four, 2, load<i32>(values + <usize>load<u16>(at, 4)))
  return i32x4.replace_lane(four, 3, load<i32>(values + <usize>load<u16>(at, 6)))
}

/** The slot of the key's bucket whose bits from `shift` up are the key's, 0 when there is none. */
function slotOf(slots: usize, stripes: i32, key: i32, shift: i32): i32 {
  const bucket = ((((key & 0x3fff) * stripes) >>> 14) << 4) | ((key >>> 14) & 15)
  const four = v128.load(slots + ((<usize>bucket) << 4))
  const apart = i32x4.shr_u(v128.xor(four, i32x4.splat(key)), shift)
  const found = v128.and(four, i32x4.eq(apart, i32x4.splat(0)))
  const half = i64x2.extract_lane(found, 0) | i64x2.extract_lane(found, 1)
  return <i32>half | <i32>(half >>> 32)
}

/** Adds both weights of `count` features to the two integers at `sums`. */
export function addDuos(
  keys: usize,
  count: i32,
  slots: usize,
  stripes: i32,
  decode: usize,
  sums: usize,
): void {
  let left = load<i32>(sums)
  let right = load<i32>(sums, 4)
  const end = keys + ((<usize>count) << 2)
  for (let at = keys; at < end; at += 4) {
    const slot = slotOf(slots, stripes, load<i32>(at), 18)
    left += load<i32>(decode + ((<usize>((slot >>> 9) & 511)) << 2))
    right += load<i32>(decode + ((<usize>(slot & 511)) << 2))
  }
  store<i32>(sums, left)
  store<i32>(sums, right, 4)
}

/** Adds the weights of `count` features to `scores`, one integer a class. `starts` is room for as many integers. */
export function addRows(
  keys: usize,
  count: i32,
  slots: usize,
  stripes: i32,
  rows: usize,
  decode: usize,
  scores: usize,
  starts: usize,
): void {
  const end = keys + ((<usize>count) << 2)
  let found = starts
  for (let at = keys; at < end; at += 4) {
    const row = slotOf(slots, stripes, load<i32>(at), 20) & 0xfffff
    store<i32>(found, row)
    found += row ? 4 : 0
  }
  // The rows lie far apart: fetched side by side first, then read one after the other. What was read is kept, so that
  // reading it is not left out as useless.
  let seen = 0
  for (let at = starts; at < found; at += 4) seen ^= <i32>load<u16>(rows + ((<usize>load<i32>(at)) << 1))
  store<i32>(found, seen)
  for (let at = starts; at < found; at += 4) {
    let row = rows + ((<usize>load<i32>(at)) << 1)
    let pair: i32
    do {
      pair = <i32>load<u16>(row)
      row += 2
      const score = scores + ((<usize>(pair & 0x7f)) << 2)
      store<i32>(score, load<i32>(score) + load<i32>(decode + ((<usize>(pair >>> 8)) << 2)))
    } while (pair & 0x80)
  }
}

/** Adds up the weights, one byte each, of the features of those sets of templates over `values` whose bits are `on`: their
 * keys are written to `keys`, the low bits of each say where its weight stands. Set by set, the table has its bit, how many
 * templates join one, two and three values, and the size in bytes of what follows: its templates as `hash` reads them. */
export function addSets(
  values: usize,
  table: usize,
  sets: i32,
  on: i32,
  rows: usize,
  mask: i32,
  keys: usize,
): i32 {
  let at = table
  let end = keys
  for (let s = 0; s < sets; s++) {
    if (load<i32>(at) & on) {
      const singles = load<i32>(at, 4)
      const pairs = load<i32>(at, 8)
      const triples = load<i32>(at, 12)
      hash(values, at + 20, singles, pairs, triples, end)
      end += (<usize>(singles + pairs + triples)) << 2
    }
    at += 20 + <usize>load<i32>(at, 16)
  }
  let sum = 0
  for (let key = keys; key < end; key += 4) sum += <i32>load<i8>(rows + <usize>(load<i32>(key) & mask))
  return sum
}

/** The keys of templates for four tokens, a vector a template: the values lie column by column. The table has the number
 * of each template and where its columns begin, in bytes from `values`. */
function hashFour(values: usize, table: usize, singles: i32, pairs: i32, triples: i32, keys: usize): void {
  let at = table
  let out = keys
  for (let i = 0; i < singles; i++) {
    v128.store(out, finish(firstOfFour(values, at)))
    at += 8
    out += 16
  }
  for (let i = 0; i < pairs; i++) {
    v128.store(out, finish(secondOfFour(values, at)))
    at += 12
    out += 16
  }
  for (let i = 0; i < triples; i++) {
    const h = secondOfFour(values, at)
    const joined = i32x4.add(v128.xor(h, i32x4.shr_u(h, 13)), v128.load(values + <usize>load<i32>(at, 12)))
    v128.store(out, finish(i32x4.mul(joined, i32x4.splat(PRIME_3))))
    at += 16
    out += 16
  }
}

function firstOfFour(values: usize, at: usize): v128 {
  const value = v128.load(values + <usize>load<i32>(at, 4))
  return i32x4.mul(i32x4.add(value, v128.load32_splat(at)), i32x4.splat(PRIME_1))
}

function secondOfFour(values: usize, at: usize): v128 {
  const h = firstOfFour(values, at)
  const joined = i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), v128.load(values + <usize>load<i32>(at, 8)))
  return i32x4.mul(joined, i32x4.splat(PRIME_2))
}

/** Adds up, for each of `tokens` tokens, the rows of sixteen classes, one byte a class, that the keys of templates over its
 * values ask for, to the sums at `from`, and writes them to `to`: two bytes a class. Tokens are taken by fours; what the last
 * of them add too much is to be overlooked. `keys` is room for the keys of four. */
export function addSixteens(
  values: usize,
  tokens: i32,
  table: usize,
  singles: i32,
  pairs: i32,
  triples: i32,
  rows: usize,
  mask: i32,
  keys: usize,
  from: usize,
  to: usize,
): void {
  const size = (<usize>(singles + pairs + triples)) << 4
  for (let k = 0; k < tokens; k += 4) {
    hashFour(values, table, singles, pairs, triples, keys)
    values += 16
    for (let own = keys; own < keys + 16; own += 4) {
      let low = v128.load(from)
      let high = v128.load(from, 16)
      for (let at = own; at < keys + size; at += 16) {
        const row = v128.load(rows + ((<usize>(load<i32>(at) & mask)) << 4))
        low = i16x8.add(low, i16x8.extend_low_i8x16_s(row))
        high = i16x8.add(high, i16x8.extend_high_i8x16_s(row))
      }
      v128.store(to, low)
      v128.store(to, high, 16)
      from += 32
      to += 32
    }
  }
}

/** The same for rows of four classes. */
export function addFours(
  values: usize,
  tokens: i32,
  table: usize,
  singles: i32,
  pairs: i32,
  triples: i32,
  rows: usize,
  mask: i32,
  keys: usize,
  from: usize,
  to: usize,
): void {
  const size = (<usize>(singles + pairs + triples)) << 4
  for (let k = 0; k < tokens; k += 4) {
    hashFour(values, table, singles, pairs, triples, keys)
    values += 16
    for (let own = keys; own < keys + 16; own += 4) {
      let sum = v128.load64_zero(from)
      for (let at = own; at < keys + size; at += 16) {
        const row = v128.load32_zero(rows + ((<usize>(load<i32>(at) & mask)) << 2))
        sum = i16x8.add(sum, i16x8.extend_low_i8x16_s(row))
      }
      v128.store64_lane(to, sum, 0)
      from += 8
      to += 8
    }
  }
}

/** Finds the chain of classes, one of four a token, whose sums are highest: `emitted` has what speaks for each class of a
 * token, `changed` what speaks for each change to it from those of the token before. Token `at` is of class `must`. Writes
 * a byte a token to `classes`, returns the sum. `back` is room for four integers a token. */
export function bestChain(
  emitted: usize,
  changed: usize,
  tokens: i32,
  at: i32,
  must: i32,
  back: usize,
  classes: usize,
): i32 {
  const others = i32x4.ne(i32x4.splat(must), i32x4(0, 1, 2, 3))
  const penalty = v128.and(others, i32x4.splat(-1000000000))
  let scores = i32x4.splat(0)
  for (let k = 0; k < tokens; k++) {
    let own = i32x4.extend_low_i16x8_s(v128.load64_zero(emitted))
    if (k === at) own = i32x4.add(own, penalty)
    if (k > 0) {
      const early = v128.load(changed)
      const late = v128.load(changed, 16)
      let high = i32x4.add(i32x4.splat(i32x4.extract_lane(scores, 0)), i32x4.extend_low_i16x8_s(early))
      let best = i32x4.splat(0)
      let score = i32x4.add(i32x4.splat(i32x4.extract_lane(scores, 1)), i32x4.extend_high_i16x8_s(early))
      let higher = i32x4.gt_s(score, high)
      high = i32x4.max_s(score, high)
      best = v128.and(higher, i32x4.splat(1))
      score = i32x4.add(i32x4.splat(i32x4.extract_lane(scores, 2)), i32x4.extend_low_i16x8_s(late))
      higher = i32x4.gt_s(score, high)
      high = i32x4.max_s(score, high)
      best = v128.bitselect(i32x4.splat(2), best, higher)
      score = i32x4.add(i32x4.splat(i32x4.extract_lane(scores, 3)), i32x4.extend_high_i16x8_s(late))
      higher = i32x4.gt_s(score, high)
      high = i32x4.max_s(score, high)
      best = v128.bitselect(i32x4.splat(3), best, higher)
      v128.store(back, best)
      own = i32x4.add(own, high)
    }
    scores = own
    emitted += 8
    changed += 32
    back += 16
  }
  // The last token's class, then back along the way to it.
  let most = i32x4.extract_lane(scores, 0)
  let one = 0
  if (i32x4.extract_lane(scores, 1) > most) {
    most = i32x4.extract_lane(scores, 1)
    one = 1
  }
  if (i32x4.extract_lane(scores, 2) > most) {
    most = i32x4.extract_lane(scores, 2)
    one = 2
  }
  if (i32x4.extract_lane(scores, 3) > most) {
    most = i32x4.extract_lane(scores, 3)
    one = 3
  }
  for (let k = tokens - 1; k > 0; k--) {
    store<u8>(classes + <usize>k, one)
    back -= 16
    one = load<i32>(back + ((<usize>one) << 2))
  }
  store<u8>(classes, one)
  return most
}

/** Adds up, for each of `count` rows of `width` bytes, the leaves of trees that it falls into, four rows side by side; of the
 * last four those beyond the count are to be overlooked. Value by value, the table has the size of what
 * follows for the value, then its bounds, growing, each with how many nodes ask for it and, for each node, its tree's
 * place in `alive` and the leaves that stay (a bit each, the lowest bit that of the leftmost leaf) when the value is
 * above the bound. Of the leaves that stay to the end a row falls into the leftmost. */
export function addLeaves(
  rows: usize,
  count: i32,
  width: usize,
  values: i32,
  table: usize,
  alive: usize,
  trees: i32,
  leaves: usize,
  sums: usize,
): void {
  for (let r = 0; r < count; r += 4) {
    addFourLeaves(rows, width, values, table, alive, trees, leaves, sums)
    rows += width << 2
    sums += 32
  }
}

function addFourLeaves(
  rows: usize,
  width: usize,
  values: i32,
  table: usize,
  alive: usize,
  trees: i32,
  leaves: usize,
  sums: usize,
): void {
  const last = alive + ((<usize>trees) << 4)
  for (let tree = alive; tree < last; tree += 16) v128.store(tree, i32x4.splat(-1))
  let at = table
  for (let v = 0; v < values; v++) {
    let value = v128.load32_zero(rows)
    value = v128.load32_lane(rows + width, value, 1)
    value = v128.load32_lane(rows + (width << 1), value, 2)
    value = v128.load32_lane(rows + 3 * width, value, 3)
    rows += 4
    const end = at + 4 + <usize>load<i32>(at)
    at += 4
    while (at < end) {
      const below = f32x4.le(value, v128.load32_splat(at))
      if (i32x4.all_true(below)) break
      const count = load<i32>(at, 4)
      const stop = at + 8 + ((<usize>count) << 3)
      at += 8
      if (count & 1) {
        strike(alive, at, below)
        at += 8
      }
      // Two at once: each turn of a loop costs a check of its own.
      for (; at < stop; at += 16) {
        strike(alive, at, below)
        strike(alive, at + 8, below)
      }
    }
    at = end
  }
  let early = f64x2.splat(0)
  let late = f64x2.splat(0)
  for (let tree = alive; tree < last; tree += 16) {
    early = f64x2.add(early, f64x2.promote_low_f32x4(twoLeaves(leaves, tree)))
    late = f64x2.add(late, f64x2.promote_low_f32x4(twoLeaves(leaves, tree + 8)))
    leaves += 128
  }
  v128.store(sums, early)
  v128.store(sums, late, 16)
}

/** Takes from a tree the leaves that a value above the node's bound leaves, in the rows whose value is. */
// @ts-expect-error: decorator
function strike(alive: usize, node: usize, below: v128): void {
  const tree = alive + <usize>load<i32>(node)
  v128.store(tree, v128.and(v128.load(tree), v128.or(below, v128.load32_splat(node, 4))))
}

/** What the leftmost of the leaves that stayed are worth, for the two rows at `rows`. */
// @ts-expect-error: decorator
function twoLeaves(leaves: usize, rows: usize): v128 {
  const first = v128.load32_zero(leaves + ((<usize>ctz(load<i32>(rows))) << 2))
  return v128.load32_lane(leaves + ((<usize>ctz(load<i32>(rows, 4))) << 2), first, 1)
}
