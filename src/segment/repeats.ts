import { CLASS, classAt, unitsAt } from "./chars.ts"

/** A passage lifted out of the report and shown again in large type must not count twice. Yields the indices of the
 * short body blocks whose words stand again inside another body block. Linear: few candidates are looked at. */
export function repeats(texts: readonly string[], body: readonly boolean[]): number[] {
  if (body.filter(Boolean).length < 2) return []
  const bare = texts.map((t, i) => (body[i] ? letters(t) : ""))
  const whole = bare.join("\n")
  const out: number[] = []
  let looked = 0
  for (let i = 0; i < texts.length && looked < MOST; i++) {
    const words = bare[i]!
    if (words.length < SHORTEST || words.length > LONGEST) continue
    looked++
    const first = whole.indexOf(words)
    const second = whole.indexOf(words, first + 1)
    if (second < 0) continue
    // The copy is the block that is nothing but these words; of two such blocks the later one.
    const twin = bare.indexOf(words)
    const inside = bare.some((b, k) => k !== i && b.length > words.length && b.includes(words))
    if (inside || twin < i) out.push(i)
  }
  return out
}

const MOST = 24
const SHORTEST = 25
const LONGEST = 400

/** Letters and digits alone, in small letters. */
function letters(text: string): string {
  const small = text.toLowerCase()
  const runs: string[] = []
  let from = -1
  for (let i = 0; i < small.length; i += unitsAt(small, i)) {
    const kind = classAt(small, i)
    const isShown = kind === CLASS.letter || kind === CLASS.digit
    if (isShown && from < 0) from = i
    else if (!isShown && from >= 0) {
      runs.push(small.slice(from, i))
      from = -1
    }
  }
  if (from >= 0) runs.push(small.slice(from))
  return runs.join("")
}
