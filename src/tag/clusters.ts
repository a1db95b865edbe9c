import { asUint16, type Container, section } from "./container.ts"

/** Which words stand in like company: a word → one of some hundred groups, learnt from much text, and each group → one
 * of some dozen. */
export interface Clusters {
  /** Open addressing: cluster (9 bits, 0 in an empty slot) under seven bits of the word's hash. */
  readonly slots: Uint16Array
  /** Cluster → the larger group it belongs to. */
  readonly groups: Uint8Array
}

/** The clusters of a file: the section `slots`, by the name it has there, and `groups`. */
export function clustersIn(container: Container, slots: string): Clusters {
  return container.sections.has(slots)
    ? { slots: asUint16(section(container, slots)), groups: section(container, "groups") }
    : NO_CLUSTERS
}

export const NO_CLUSTERS: Clusters = { slots: new Uint16Array(1), groups: new Uint8Array(1) }
const BITS = 9

/** The cluster of a word by the hash of its normalised form; 0 when it is not known. */
export function clusterOf({ slots }: Clusters, hash: number): number {
  const size = slots.length
  let at = placeOf(hash, size)
  let slot = slots[at]!
  while (slot !== 0) {
    if (slot >>> BITS === hash >>> 25) return slot & 511
    if (++at === size) at = 0
    slot = slots[at]!
  }
  return 0
}

/** The table of these words' clusters; the earlier of two words with the same hash wins. */
export function clusterSlots(entries: Iterable<readonly [hash: number, cluster: number]>): Uint16Array {
  const all = new Map<number, number>()
  for (const [hash, cluster] of entries) if (!all.has(hash)) all.set(hash, cluster)
  const slots = new Uint16Array(Math.ceil((all.size + 1) / 0.75))
  for (const [hash, cluster] of all) {
    let at = placeOf(hash, slots.length)
    while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1
    slots[at] = ((hash >>> 25) << BITS) | cluster
  }
  return slots
}

function placeOf(hash: number, size: number): number {
  return (((hash & 0x1ffffff) * size) / 0x2000000) | 0
}
