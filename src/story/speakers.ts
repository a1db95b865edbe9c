import type { EntityType } from "../model/reading.ts"
import type { Aliases } from "./aliases.ts"
import type { Heard } from "./heard.ts"
import { Joined } from "./joined.ts"
import { type Alike, alikeNames, likeNamed, partsOf } from "./person-names.ts"
import { folded } from "./words.ts"

/** One person, state, body or outlet over many reports and languages. */
export interface Speaker {
  /** "p1", "p2"… in order of the first report. */
  readonly id: string
  /** The fullest spelling, or the one the alias file puts first. */
  readonly name: string
  /** Every spelling met, in order. */
  readonly spellings: readonly string[]
  readonly type: EntityType
  readonly country: string | null
  /** The role told most often; it holds at the time of its report. */
  readonly role: string | null
  readonly gender: "m" | "f" | null
  /** Is a name given for it anywhere? */
  readonly named: boolean
  /** The entities that are this one. */
  readonly heard: readonly Heard[]
  /** Why they are one, the words that decided after each; empty for one report's own. */
  readonly reason: readonly string[]
  /** Probability that all of them are one, 0 to 1. */
  readonly confidence: number
}

export interface SpeakerOptions {
  /** Decisions by hand; they win over every rule. */
  readonly aliases?: Aliases
  /** Bodies under their names in several languages, "=" between them: « ONU = Nations unies = UN ». */
  readonly sameNames?: readonly string[]
  /** Small words of names that do not tell people apart, of every language: `StoryRules.nameParticles`. */
  readonly particles?: Iterable<string>
  /** Articles that one report writes before a name and another does not, of every language: `StoryRules.articles`. */
  readonly articles?: Iterable<string>
}

/** Who is who across reports: entities that are one under several spellings (« Poutine », "Putin"), by names compared
 * as they sound, countries and roles. Two people of one surname stay apart; a bare surname joins only the one full
 * name there is for it. The order of `heard` decides ids, and nothing else. */
export function joinSpeakers(heard: readonly Heard[], options: SpeakerOptions = {}): Speaker[] {
  const joiner = new SpeakerJoiner(heard, options)
  return joiner.run()
}

class SpeakerJoiner {
  readonly #heard: readonly Heard[]
  readonly #joined: Joined
  readonly #aliases: Aliases
  readonly #same: ReadonlyMap<string, string>
  readonly #particles: ReadonlySet<string>
  readonly #keyOf: (name: string) => string
  /** The first bare surname of each sound that no full name explains. */
  readonly #bareSeen = new Map<string, number>()
  readonly #partsOf = new Map<string, readonly string[]>()
  readonly #reasons = new Map<number, { reason: string; confidence: number }[]>()

  constructor(
    heard: readonly Heard[],
    { aliases = { same: [], apart: [] }, sameNames = [], particles = [], articles = [] }: SpeakerOptions,
  ) {
    this.#keyOf = nameKeys(articles)
    this.#heard = heard
    this.#joined = new Joined(heard.length)
    this.#aliases = aliases
    this.#particles = new Set(particles)
    this.#same = new Map(
      sameNames.flatMap(line => {
        const names = line.split(" = ")
        return names.map(name => [this.#keyOf(name), this.#keyOf(names[0]!)] as const)
      }),
    )
  }

  run(): Speaker[] {
    this.#byHand()
    this.#byKey()
    this.#people()
    return this.#joined
      .groups()
      .map(group => this.#speaker(group))
      .map((speaker, n) => ({ ...speaker, id: `p${n + 1}` }))
  }

  /** What the alias file says is one. */
  #byHand(): void {
    for (const { names, country } of this.#aliases.same) {
      const keys = new Set(names.map(this.#keyOf))
      let first = -1
      this.#heard.forEach((one, i) => {
        if (!one.named || (country && one.country && one.country !== country)) return
        if (![one.name, ...one.spellings].some(name => keys.has(this.#keyOf(name)))) return
        if (first < 0) first = i
        else this.#join(first, i, `alias: ${names.join(" = ")}`, 1)
      })
    }
  }

  /** States by code, bodies and outlets by their names in any language, the unnamed by the same words. */
  #byKey(): void {
    const seen = new Map<string, number>()
    this.#heard.forEach((one, i) => {
      for (const { key, reason, confidence } of this.#keysOf(one)) {
        const first = seen.get(key)
        if (first === undefined) seen.set(key, i)
        else if (this.#mayBeOne(first, i)) this.#join(first, i, reason, confidence)
      }
    })
  }

  #keysOf(one: Heard): { key: string; reason: string; confidence: number }[] {
    if (one.type === "state")
      return one.country
        ? [{ key: `state ${one.country}`, reason: `state: ${one.country}`, confidence: 0.99 }]
        : []
    if (one.type === "person" && one.named) return []
    if (!one.named) {
      // The same words in two reports may be other people: one line of a table, and little more.
      const key = `unnamed ${one.type} ${one.country ?? ""} ${this.#keyOf(one.name)}`
      return [{ key, reason: `description: ${one.name}`, confidence: 0.5 }]
    }
    const kind =
      one.type === "media" || one.type === "organisation" || one.type === "official-body" ? "body" : one.type
    return [one.name, ...one.spellings].flatMap(name => {
      const plain = this.#keyOf(name)
      const same = this.#same.get(plain)
      if (same) return [{ key: `same ${same}`, reason: `name: ${name}`, confidence: 0.97 }]
      // Every country has a ministry of the interior.
      const local = one.type === "official-body" ? ` ${one.country ?? "?"} ${one.language}` : ""
      return [{ key: `${kind} ${plain}${local}`, reason: `name: ${name}`, confidence: 0.95 }]
    })
  }

  /** People by how their names sound. Those with a given name first; then bare surnames, where they can mean one only. */
  #people(): void {
    const full = new Map<string, number[]>()
    const bare: number[] = []
    const written = new Map<string, number[]>()
    this.#heard.forEach((one, i) => {
      if (one.type !== "person" || !one.named) return
      const parts = this.#parts(i)
      // The same letters need no comparing of sounds, and spare it for most of a large corpus.
      if (parts.length > 1) {
        const key = this.#keyOf(one.name)
        const before = written.get(key) ?? []
        const same = before.find(other => this.#mayBeOne(other, i))
        if (same !== undefined) {
          this.#join(same, i, `same name: ${one.name}`, 0.97)
          return
        }
        written.set(key, [...before, i])
      }
      if (parts.length < 2) {
        bare.push(i)
        return
      }
      for (const block of new Set(blocksOf(parts))) {
        const list = full.get(block)
        if (list) list.push(i)
        else full.set(block, [i])
      }
    })
    for (const block of full.values()) this.#peopleOf(block)
    for (const i of bare) this.#bare(i, full)
  }

  /** Everyone with one surname, or one like it, against the first of each person found so far. */
  #peopleOf(block: readonly number[]): void {
    const known: number[] = []
    for (const i of block) {
      let found = false
      for (const first of known) {
        if (this.#joined.find(first) === this.#joined.find(i)) {
          found = true
          break
        }
        const alike = likeNamed(this.#parts(first), this.#parts(i))
        if (!alike || !this.#mayBeOne(first, i) || !sureEnough(alike, this.#heard[first]!, this.#heard[i]!))
          continue
        this.#join(
          first,
          i,
          `${alike.how}: ${this.#heard[first]!.name} ~ ${this.#heard[i]!.name}`,
          alike.confidence,
        )
        found = true
        break
      }
      if (!found) known.push(i)
    }
  }

  /** « Poutine »: the one person of that surname, of the same country when both are known; with two, neither, unless
   * the country or the role tells. */
  #bare(i: number, full: ReadonlyMap<string, readonly number[]>): void {
    const one = this.#heard[i]!
    const [part] = this.#parts(i)
    if (part === undefined) return
    const people = new Map<number, number>()
    for (const block of blocksOf([part])) {
      for (const other of full.get(block) ?? []) {
        if (!alikeNames(part, this.#parts(other))) continue
        if (this.#mayBeOne(other, i)) people.set(this.#joined.find(other), other)
      }
    }
    const candidates = [...people.values()]
    const closer = candidates.filter(other => this.#hasBond(this.#heard[other]!, one))
    const chosen = candidates.length === 1 ? candidates[0]! : closer.length === 1 ? closer[0]! : null
    if (chosen !== null) {
      const bond = this.#hasBond(this.#heard[chosen]!, one)
      this.#join(chosen, i, `surname: ${one.name} ~ ${this.#heard[chosen]!.name}`, bond ? 0.9 : 0.7)
      return
    }
    if (candidates.length > 1) return
    const key = `bare ${part}`
    const first = this.#bareSeen.get(key)
    if (first === undefined) this.#bareSeen.set(key, i)
    else if (this.#mayBeOne(first, i)) this.#join(first, i, `surname: ${one.name}`, 0.75)
  }

  #parts(i: number): readonly string[] {
    const { name } = this.#heard[i]!
    let parts = this.#partsOf.get(name)
    if (!parts) {
      parts = partsOf(name, this.#particles)
      this.#partsOf.set(name, parts)
    }
    return parts
  }

  /** Something beside the name that speaks for one person. */
  #hasBond(a: Heard, b: Heard): boolean {
    if (a.country && a.country === b.country) return true
    return a.role !== null && b.role !== null && folded(a.role) === folded(b.role)
  }

  /** Nothing that is known parts them: not hand, country, gender nor kind. */
  #mayBeOne(a: number, b: number): boolean {
    const one = this.#heard[a]!
    const other = this.#heard[b]!
    if (one.type === "person" && isElsewhere(one, other)) return false
    if (one.gender && other.gender && one.gender !== other.gender) return false
    // Two entities of one report are two: the report itself told them apart.
    if (one.report === other.report && one.type === "person") return false
    const keysOf = (heard: Heard) => new Set([heard.name, ...heard.spellings].map(this.#keyOf))
    return !this.#aliases.apart.some(names => {
      const [x, y] = [keysOf(one), keysOf(other)]
      const sides = names.map(this.#keyOf)
      return sides.some((left, l) =>
        sides.some((right, r) => l !== r && x.has(left) && y.has(right) && left !== right),
      )
    })
  }

  #join(a: number, b: number, reason: string, confidence: number): void {
    this.#joined.join(a, b)
    const list = this.#reasons.get(b)
    if (list) list.push({ reason, confidence })
    else this.#reasons.set(b, [{ reason, confidence }])
  }

  #speaker(group: readonly number[]): Omit<Speaker, "id"> & { id: string } {
    const heard = group.map(i => this.#heard[i]!)
    const why = group.flatMap(i => this.#reasons.get(i)?.slice(0, 1) ?? [])
    const spellings = [...new Set(heard.flatMap(one => (one.spellings.length ? one.spellings : [one.name])))]
    const given = this.#aliases.same.find(({ names }) =>
      names.some(name => spellings.some(spelling => this.#keyOf(spelling) === this.#keyOf(name))),
    )
    const least = why.reduce((low, { confidence }) => Math.min(low, confidence), 1)
    return {
      id: "",
      name: given && heard.some(one => one.named) ? given.names[0]! : fullest(heard, this.#particles),
      spellings,
      type: mostOf(heard.map(one => one.type))!,
      country: given?.country ?? countryOf(heard),
      role: mostOf(heard.flatMap(one => one.role ?? [])),
      gender: mostOf(heard.flatMap(one => one.gender ?? [])),
      named: heard.some(one => one.named),
      heard,
      reason: [...new Set(why.map(({ reason }) => reason))],
      confidence: least,
    }
  }
}

/** Are they said to be of two countries? What was worked out parts only those of whom no given name is known. */
function isElsewhere(one: Heard, other: Heard): boolean {
  if (!one.country || !other.country || one.country === other.country) return false
  const full = one.name.includes(" ") && other.name.includes(" ")
  return !full || !(one.countryGuessed || other.countryGuessed)
}

/** Of one person over many reports: what some of them say before what was worked out of others. */
function countryOf(heard: readonly Heard[]): string | null {
  const said = heard.flatMap(one => (one.country && !one.countryGuessed ? one.country : []))
  return mostOf(said) ?? mostOf(heard.flatMap(one => one.country ?? []))
}

/** Names that only sound alike need more than that: a country or a given name in common. */
function sureEnough(alike: Alike, a: Heard, b: Heard): boolean {
  if (alike.confidence >= 0.85) return true
  return a.country !== null && a.country === b.country
}

/** Where one looks for people of the same name: the sound of the first and of the last part, cut short so that two
 * ways of writing one sound meet. */
function blocksOf(parts: readonly string[]): string[] {
  return [parts.at(-1)!, parts[0]!].map(
    part =>
      soundKey(part)
        .replace(/[aeiou]/g, "")
        .slice(0, 3) || soundKey(part),
  )
}

function soundKey(part: string): string {
  return part
}

/** Makes the key a name is looked up by: without accents, case, dots, and one of the articles before it. */
function nameKeys(articles: Iterable<string>): (name: string) => string {
  const before = [...articles].map(word => (word.endsWith("'") ? word : `${word} `))
  return name => {
    const plain = folded(name)
      .replace(/[’']/gu, "'")
      .replace(/[.]/gu, "")
      .replace(/[\s-]+/gu, " ")
      .trim()
    const article = before.find(word => plain.startsWith(word))
    return article === undefined ? plain : plain.slice(article.length).trim()
  }
}

/** The name with most to it; of several the one met most, then first. */
function fullest(heard: readonly Heard[], particles: ReadonlySet<string>): string {
  const times = new Map<string, number>()
  for (const { name } of heard) times.set(name, (times.get(name) ?? 0) + 1)
  const words = (name: string) => partsOf(name, particles).filter(part => part.length > 1).length
  return [...times].reduce((best, next) => {
    if (heard[0]!.type === "person" && words(next[0]) !== words(best[0]))
      return words(next[0]) > words(best[0]) ? next : best
    return next[1] > best[1] ? next : best
  })[0]
}

function mostOf<T>(values: readonly T[]): T | null {
  const times = new Map<T, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  let best: T | null = null
  let most = 0
  for (const [value, n] of times) if (n > most) [best, most] = [value, n]
  return best
}
