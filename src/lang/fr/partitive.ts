import { type WordAt, wordSet } from "../../segment/rules.ts"
import { PARTITIVE_WEIGHTS } from "./partitive-weights.ts"

const WEIGHTS = parsed(PARTITIVE_WEIGHTS)

/** How far back the words that may govern a coordination are looked for. */
const REACH = 9
const GOVERNORS =
  wordSet(`de d' du des le la les l' un une à au aux par pour avec dans en sur contre entre sans que qui dont
      ce cette ces son sa ses leur leurs deux trois plusieurs ; : ( " «`)

/** Prepositions that no « de » follows. */
const NEVER_WITH_DE = wordSet(
  "après avec avant chez contre dans depuis derrière devant durant dès entre malgré outre par parmi pendant pour sans selon sous sur vers via",
)

/** Offices that go by what they are over (« la ministre irlandaise des Communications »), with one adjective of a
 * people between at most. */
const OFFICES = wordSet(
  "ministre ministères ministère ministres secrétaire secrétaires directeur directrice président présidente chef cheffe conseil chambre cour",
)
const OF_A_PEOPLE = /(?:ais|aise|ain|aine|ien|ienne|éen|éenne|ois|oise|and|ande)$/

/** Is « du » or « des » an article (« des ministres ont refusé », « du bruit ») and no « de le », « de les »? */
export function partitive(wordAt: WordAt): boolean {
  if (NEVER_WITH_DE.has(wordAt(-1))) return true
  if (OFFICES.has(wordAt(-1)) || (OFFICES.has(wordAt(-2)) && OF_A_PEOPLE.test(wordAt(-1)))) return false
  let sum = 0
  for (const feature of featuresOf(wordAt)) sum += WEIGHTS.get(feature) ?? 0
  return sum > 0
}

/** What the weights speak of: neighbouring words and their ends, each for « du » and « des » apart, and the small
 * words before, which tell what a coordination goes on with (« le prix du gaz et des engrais »). */
export function featuresOf(wordAt: WordAt): string[] {
  const w = wordAt(0) === "du" ? "u" : "e"
  const before = wordAt(-1)
  const after = wordAt(1)
  const joined = before === "et" || before === "ou" || before === "," || before === "ni"
  const nearest = governorBefore(wordAt, -2)
  return [
    w,
    `${w}b=${before}`,
    `${w}c=${wordAt(-2)} ${before}`,
    `${w}d=${wordAt(-2)}`,
    `${w}3=${before.slice(-3)}`,
    `${w}2=${before.slice(-2)}`,
    `${w}1=${before.slice(-1)}`,
    `${w}a=${after}`,
    `${w}z=${after.slice(-3)}`,
    `${w}y=${wordAt(2)}`,
    `x=${after.slice(-2)}`,
    `v=${before.slice(-4)}`,
    `t=${before}`,
    ...(joined
      ? [`g=${nearest.word}`, `h=${nearest.word} ${governorBefore(wordAt, nearest.offset - 1).word}`]
      : [`k=${wordAt(-2)} ${before.slice(-2)}`]),
  ]
}

function governorBefore(wordAt: WordAt, from: number): { word: string; offset: number } {
  for (let offset = from; offset >= -REACH; offset--) {
    const word = wordAt(offset)
    if (word === "") break
    if (GOVERNORS.has(word)) return { word, offset }
  }
  return { word: "", offset: -REACH }
}

function parsed(weights: string): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const item of weights.split("¦")) {
    const cut = item.lastIndexOf(" ")
    if (cut > 0) out.set(item.slice(0, cut), Number(item.slice(cut + 1)))
  }
  return out
}
