import { soundOf } from "./keys.ts"

/** How two names are the same. */
export interface Alike {
  readonly how: "same sound" | "initial" | "like sound"
  readonly confidence: number
}

/** The parts of a person's name as they sound, particles (in small letters) left out; an initial keeps its one letter. */
export function partsOf(name: string, particles: ReadonlySet<string>): string[] {
  const parts = name
    .normalize("NFC")
    .split(/[^\p{L}\p{N}\p{M}’']+/u)
    .map(part => part.replace(/[’']/gu, ""))
    .filter(Boolean)
  const kept = parts.filter(part => !particles.has(part.toLowerCase()))
  return (kept.length ? kept : parts)
    .map(part => (part.length === 1 ? part.toLowerCase() : soundOf(part)))
    .filter(Boolean)
}

/** May two full names, as parts, be one person's? Null when they cannot. Order does not count (« Xi Jinping »,
 * "Jinping Xi"). */
export function likeNamed(x: readonly string[], y: readonly string[]): Alike | null {
  if (x.length === 0 || y.length === 0) return null
  const together = (parts: readonly string[]) => parts.join("")
  if (together(x) === together(y) || together([...x].sort()) === together([...y].sort()))
    return { how: "same sound", confidence: 0.93 }
  if (middlesClash(x, y)) return null
  const [family, other] = [x.at(-1)!, y.at(-1)!]
  const given = likeGiven(x[0]!, y[0]!)
  if (family === other && given) return given
  if (closeSound(family, other) && x[0] === y[0]) return { how: "like sound", confidence: 0.86 }
  if (closeSound(family, other) && given && given.how !== "initial")
    return { how: "like sound", confidence: 0.75 }
  return null
}

/** « George W. » is not « George H. ». */
function middlesClash(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x.slice(1, -1), y.slice(1, -1)]
  return a.length > 0 && b.length > 0 && !a.some(one => b.some(two => two[0] === one[0]))
}

/** Does a single name stand for one of these parts: the surname, or the name that comes first? */
export function alikeNames(part: string, parts: readonly string[]): boolean {
  return part === parts.at(-1) || part === parts[0] || (part.length > 4 && closeSound(part, parts.at(-1)!))
}

function likeGiven(a: string, b: string): Alike | null {
  if (a === b) return { how: "same sound", confidence: 0.93 }
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? { how: "initial", confidence: 0.86 } : null
  if (a[0] !== b[0] || Math.min(a.length, b.length) < 4 || skeleton(a) !== skeleton(b)) return null
  // « Sergueï », "Sergei"; with few consonants « Marie » and « Mario » are as like.
  return { how: "like sound", confidence: skeleton(a).length > 2 ? 0.86 : 0.75 }
}

/** One letter apart, or the same consonants; only for names long enough that this says something. */
function closeSound(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5) return false
  return distance(a, b) <= 1 || (skeleton(a).length > 3 && skeleton(a) === skeleton(b))
}

/** Consonants, with those that are written for one sound made one. */
function skeleton(sound: string): string {
  return sound
    .replace(/[gq]/g, "k")
    .replace(/z/g, "s")
    .replace(/[aeiou]/g, "")
    .replace(/(.)\1+/g, "$1")
}

/** Levenshtein, given up as soon as it is over one. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return 2
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (i === a.length && i === b.length) return 0
  const rest = (s: string, from: number) => s.slice(from)
  const one =
    rest(a, i + 1) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i) || rest(a, i) === rest(b, i + 1)
  return one ? 1 : 2
}
