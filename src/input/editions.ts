import type { Article, Edition } from "../model/article.ts"
import { doubt } from "../model/doubts.ts"
import type { Note } from "../model/note.ts"
import { addressKey } from "./web-address.ts"

export function withEdition(article: Article, edition: Edition | null): Article {
  return edition ? { ...article, edition } : article
}

/** Another version of an item, as met in this run. */
interface Met {
  readonly version: string | null
  readonly at: string | null
  readonly withdrawn: boolean
  readonly origin: string
}

/** Items beyond these are no longer told apart: memory must not grow with the input. */
const MOST = 100_000
const MOST_VERSIONS = 50

/** What is known of the items of one run, so that versions of one item are told as such and what was taken back says so.
 * `learn` may be called before anything is read; `told` learns as it goes. */
export class Editions {
  private readonly met = new Map<string, Met[]>()

  learn(article: Article): void {
    const key = keyOf(article)
    if (key === null) return
    let list = this.met.get(key)
    if (!list) {
      if (this.met.size >= MOST) return
      list = []
      this.met.set(key, list)
    }
    const made = metOf(article)
    if (list.length < MOST_VERSIONS && !list.some(m => m.origin === made.origin)) list.push(made)
  }

  /** The article with notes on the other versions of the same item that are known by now. */
  told(article: Article): Article {
    const key = keyOf(article)
    if (key === null) return article
    const own = metOf(article)
    const others = (this.met.get(key) ?? []).filter(m => m.origin !== own.origin)
    this.learn(article)
    const notes: Note[] = []
    const back = own.withdrawn ? own : others.find(m => m.withdrawn && !isOlder(m, own))
    if (back) notes.push(note("withdrawn", doubt("taken-back", { item: key, origin: back.origin })))
    const newer = others
      .filter(m => isOlder(own, m) && !m.withdrawn)
      .sort((a, b) => (isOlder(a, b) ? 1 : -1))[0]
    const older = others.filter(m => isOlder(m, own))
    if (newer) notes.push(note("version", doubt("superseded", { item: key, newer: nameOf(newer) })))
    else if (older.length > 0) {
      notes.push(note("version", supersedes(key, older.slice(-3).map(nameOf))))
    } else if (others.length > 0) {
      notes.push(note("version", doubt("read-before", { item: key, origin: others[0]!.origin })))
    }
    return notes.length > 0 ? { ...article, notes: [...article.notes, ...notes] } : article
  }
}

function note(kind: Note["kind"], message: string): Note {
  return { kind, message, span: null }
}

function supersedes(item: string, [one = "", two, three]: readonly string[]): string {
  if (two === undefined) return doubt("supersedes", { item, one })
  if (three === undefined) return doubt("supersedes-two", { item, one, two })
  return doubt("supersedes-three", { item, one, two, three })
}

function nameOf(met: Met): string {
  return met.version ? `version ${met.version} in ${met.origin}` : `the one in ${met.origin}`
}

/** What all versions of an item share: its own identifier, else its address without the accidents of writing. */
function keyOf(article: Article): string | null {
  const key = article.edition?.uri ?? addressKey(article.url)
  return key && key.length <= 2000 ? key : null
}

function metOf(article: Article): Met {
  const edition: Edition | undefined = article.edition
  return {
    version: edition?.version ?? null,
    at: edition?.at ?? article.modified ?? article.published,
    withdrawn: edition?.withdrawn ?? false,
    origin: article.origin,
  }
}

/** By number of version when both have one, else by the moment they were made; what cannot be told is not older. */
function isOlder(a: Met, b: Met): boolean {
  const numbers = [a.version, b.version].map(v =>
    v !== null && /^\d{1,9}$/.test(v) ? Number(v) : Number.NaN,
  )
  if (numbers[0]! !== numbers[1]! && numbers.every(n => !Number.isNaN(n))) return numbers[0]! < numbers[1]!
  if (a.at === null || b.at === null) return false
  const [x, y] = [Date.parse(a.at), Date.parse(b.at)]
  return x < y
}
