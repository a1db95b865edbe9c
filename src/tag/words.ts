import { type Clusters, clusterOf } from "./clusters.ts"
import { hashUnits, scatter } from "./hash.ts"
import type { Lexicon, Signature } from "./lexicon.ts"

/** What the features ask of a form, worked out once for every form a reader meets. Rows are numbered in order of
 * first meeting; the numbers hold until `settle` is called. */
export interface Words {
  /** The row of a normalised form. */
  of(norm: string): number
  /** Start over when more forms than `limit` are held. To be called between reports only: rows die with it. */
  settle(): void
  /** The columns, `WORD_COLUMNS` integers a row; may be replaced by `of`. */
  readonly columns: Int32Array
  readonly signatures: readonly Signature[]
  readonly norms: readonly string[]
  /** Changes whenever the rows start over. */
  readonly generation: number
}

export const WORD_COLUMNS = 13
export const WORD = 0
export const PREFIX_1 = 1
export const PREFIX_2 = 2
export const PREFIX_3 = 3
export const SUFFIX_1 = 4
export const SUFFIX_2 = 5
export const SUFFIX_3 = 6
export const SUFFIX_4 = 7
export const SUFFIX_5 = 8
/** Ambiguity class: the set of parts of speech in the lexicon. */
export const CLASSES = 9
/** The set of parts of speech with features. */
export const READINGS = 10
/** The cluster, and the larger group it belongs to. */
export const CLUSTER = 11
export const GROUP = 12

const LIMIT = 120_000

export function wordsOver(lexicon: Lexicon): Words {
  let rows = new Map<string, number>()
  const words = {
    columns: new Int32Array(1024 * WORD_COLUMNS),
    signatures: [] as Signature[],
    norms: [] as string[],
    generation: 0,
    of(norm: string): number {
      const row = rows.get(norm)
      return row === undefined ? add(norm) : row
    },
    settle(): void {
      if (words.norms.length <= LIMIT) return
      rows = new Map()
      words.signatures = []
      words.norms = []
      words.generation++
    },
  }
  function add(norm: string): number {
    const row = words.norms.length
    rows.set(norm, row)
    words.norms.push(norm)
    const signature = readingsOf(norm, lexicon)
    words.signatures.push(signature)
    if ((row + 1) * WORD_COLUMNS > words.columns.length) {
      const larger = new Int32Array(words.columns.length * 2)
      larger.set(words.columns)
      words.columns = larger
    }
    fill(words.columns, row * WORD_COLUMNS, norm, signature, lexicon.clusters)
    return row
  }
  return words
}

/** A compound that is not in the lexicon reads as its last part: « nord-coréens » as « coréens ». */
function readingsOf(norm: string, lexicon: Lexicon): Signature {
  const whole = lexicon.lookup(norm)
  const hyphen = norm.lastIndexOf("-")
  return whole.entries.length || hyphen < 1 || hyphen === norm.length - 1
    ? whole
    : lexicon.lookup(norm.slice(hyphen + 1))
}

function fill(columns: Int32Array, at: number, norm: string, signature: Signature, clusters: Clusters): void {
  const n = norm.length
  columns[at + WORD] = hashUnits(norm, 0, n)
  for (let k = 1; k <= 3; k++) columns[at + PREFIX_1 + k - 1] = hashUnits(norm, 0, Math.min(k, n))
  for (let k = 1; k <= 5; k++)
    columns[at + SUFFIX_1 + k - 1] = hashUnits(norm, n - 1, Math.max(n - 1 - k, -1))
  columns[at + CLASSES] = signature.classes
  columns[at + READINGS] = signature.readings
  const cluster = likeliestCluster(norm, columns[at + WORD]!, clusters)
  columns[at + CLUSTER] = scatter(cluster + 5000)
  columns[at + GROUP] = scatter(clusters.groups[cluster]! + 9000)
}

/** A compound that is not known stands with its last part. */
function likeliestCluster(norm: string, hash: number, clusters: Clusters): number {
  const whole = clusterOf(clusters, hash)
  const hyphen = norm.lastIndexOf("-")
  if (whole || hyphen < 1 || hyphen === norm.length - 1) return whole
  return clusterOf(clusters, hashUnits(norm, hyphen + 1, norm.length))
}
