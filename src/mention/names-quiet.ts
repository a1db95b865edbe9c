import { mix2 } from "../tag/hash.ts"
import { CAPITAL } from "../tag/shape.ts"
import { addRows } from "../tag/sparse.ts"
import { CLUSTER, WORD, WORD_COLUMNS } from "../tag/words.ts"
import { MARGIN, type NamesBuffer } from "./names-features.ts"
import { LABELS, type NameModel } from "./names-model.ts"

/** In the units of the weights: a word in small letters that speaks less than this for the beginning of a name begins
 * none. */
const MOST = 1700

/** So many words before a capital are heard all the same: « ville », « station » may open a name. */
const BEFORE = 3

/** Writes 1 to `quiet` for each word of the sentence that is quiet: in small letters, in no known phrase, not right
 * before a capital, and such that no name begins with it. Most words are. */
export function markQuiet(buffer: NamesBuffer, model: NameModel, quiet: Uint8Array): void {
  const { count, rows, columns, shape, phrase } = buffer
  const opens = openersOf(model)
  let ahead = BEFORE
  for (let i = count - 1; i >= 0; i--) {
    const k = i + MARGIN
    if (shape[k]! & CAPITAL) ahead = 0
    else ahead++
    quiet[i] = ahead > BEFORE && !phrase[k] && !opens(rows[k]!, columns) ? 1 : 0
  }
}

type Opens = (at: number, columns: Int32Array) => boolean

const made = new WeakMap<NameModel, Opens>()

/** Does a word, by itself and in small letters, speak for the beginning of a name? Worked out once for each form. */
function openersOf(model: NameModel): Opens {
  const known = made.get(model)
  if (known) return known
  const { weights, words } = model
  let { generation } = words
  /** By row: 0 not asked yet, 1 no, 2 yes. */
  let answers = new Uint8Array(1024)
  const keys = new Int32Array(2)
  const scores = new Int32Array(LABELS.length)
  const opens: Opens = (at, columns) => {
    const row = at / WORD_COLUMNS
    if (generation !== words.generation) {
      answers.fill(0)
      generation = words.generation
    }
    if (row >= answers.length) {
      const larger = new Uint8Array(2 * row)
      larger.set(answers)
      answers = larger
    }
    if (answers[row] === 0) {
      keys[0] = mix2(1, columns[at + WORD]!, 0)
      keys[1] = mix2(50, columns[at + CLUSTER]!, 0)
      scores.fill(0)
      addRows(weights, keys, 0, keys.length, scores)
      let most = scores[1]!
      for (let label = 3; label < scores.length; label += 2) most = Math.max(most, scores[label]!)
      answers[row] = most - scores[0]! < MOST ? 1 : 2
    }
    return answers[row] === 2
  }
  made.set(model, opens)
  return opens
}
