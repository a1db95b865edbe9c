import type { Parsed } from "../model/doc.ts"
import { doubt } from "../model/doubts.ts"
import type { Note, Noted } from "../model/note.ts"
import type { Attribution, Entity, Mention, Pair, Source } from "../model/reading.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { isSubject } from "./nominals.ts"
import { quotedTokens } from "./quoted.ts"
import type { MentionRules, PronounWord } from "./rules.ts"
import { headOf, tokenAt } from "./tokens.ts"
import { withUnlisted } from "./unlisted.ts"

/** Two readings of a pronoun closer than this are a doubt, and both are kept. */
const CLOSE = 0.35
/** How far back a pronoun looks, in sentences. */
const REACH = 6

/** Entities and sayings once it is known who speaks. */
export interface Settled {
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
}

/** Whose the sayings are whose source is a pronoun, now that the sayings themselves are known: « je » is whoever is
 * quoted, « il a ajouté » mostly who spoke last, « son message » someone just named; « les deux pays » are both.
 * Returns the entities with the pronouns where they belong. What the text does not tell stays open. */
export function settleSpeakers(
  doc: Parsed,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
  rules: MentionRules,
): Noted<Settled> {
  if (attributions.length === 0) return { value: { entities, attributions }, notes: [] }
  const lexicon = lexiconOf(rules)
  const known = withUnlisted(doc, entities, attributions, lexicon)
  return new Settler(doc, known.entities, known.attributions, lexicon).run()
}

class Settler {
  readonly #doc: Parsed
  readonly #lexicon: Lexicon
  readonly #attributions: readonly Attribution[]
  readonly #sources = new Map<string, Source>()
  readonly #quoted: Uint8Array
  readonly #notes: Note[] = []
  readonly #byId: Map<string, Entity>
  /** Entities with their mentions as tokens, and who acts in them. */
  readonly #spoken: Spoken[]
  readonly #moved = new Map<number, { readonly to: string; readonly alternatives: readonly string[] }>()

  constructor(
    doc: Parsed,
    entities: readonly Entity[],
    attributions: readonly Attribution[],
    lexicon: Lexicon,
  ) {
    this.#doc = doc
    this.#lexicon = lexicon
    this.#attributions = attributions
    this.#quoted = quotedTokens(doc)
    this.#byId = new Map(entities.map(entity => [entity.id, entity]))
    this.#spoken = entities.map(entity => ({ entity, places: [] }))
    for (const one of this.#spoken)
      for (const mention of one.entity.mentions) {
        const from = tokenAt(doc, mention.start)
        const to = tokenAt(doc, mention.end - 1) + 1
        one.places.push({
          from,
          start: mention.start,
          subject: mention.kind === "pronoun" || isSubject(doc, lexicon, from, to, headOf(doc, from, to)),
          pronoun: mention.kind === "pronoun",
        })
      }
  }

  run(): Noted<Settled> {
    const order = [...this.#attributions].sort((a, b) => placeOf(a) - placeOf(b))
    for (const one of order) this.#third(one, order)
    for (const one of order) this.#first(one)
    const attributions = this.#attributions.map(one => {
      const source = this.#sources.get(one.id) ?? one.source
      const spread = source && this.#spread(source)
      return spread === one.source ? one : { ...one, source: spread }
    })
    return { value: { entities: this.#rewritten(), attributions }, notes: this.#notes }
  }

  /** « je », « notre »: the one whose words they stand in. */
  #first(one: Attribution): void {
    const { source } = one
    if (source?.spans.length !== 1) return
    const word = this.#wordAt(source.spans[0]!)
    if (!word || !this.#lexicon.rules.words.firstPerson.has(word)) return
    const speaker = this.#speakerAround(one, 0)
    if (!speaker || speaker.entities.length === 0) return
    this.#sources.set(one.id, {
      ...source,
      entities: speaker.entities,
      named: speaker.named,
      type:
        source.type === "unknown" || source.type === "person" || source.type === "group"
          ? speaker.type
          : source.type,
    })
  }

  /** The source of the saying that a saying stands in, first persons followed outwards. */
  #speakerAround(one: Attribution, depth: number): Source | null {
    if (depth > 4) return null
    const span = one.source!.spans[0]!
    const outer =
      this.#attributions.find(other => other.id === one.within) ??
      smallestAround(this.#attributions, one, span) ??
      this.#beside(one, span)
    if (!outer?.source) return null
    const source = this.#sources.get(outer.id) ?? outer.source
    if (source.entities.length > 0) return source
    const word = source.spans.length === 1 ? this.#wordAt(source.spans[0]!) : null
    if (word && this.#lexicon.rules.words.firstPerson.has(word)) return this.#speakerAround(outer, depth + 1)
    return source
  }

  /** A saying whose content lies in the same quotation, or the one right before when nobody is given for it. */
  #beside(one: Attribution, [start]: Pair): Attribution | null {
    const doc = this.#doc
    const at = tokenAt(doc, start)
    if (!this.#quoted[at]) return null
    let from = at
    while (from > 0 && this.#quoted[from - 1]) from--
    let to = at
    while (to < doc.count && this.#quoted[to]) to++
    const quotation: Pair = [doc.start[from]!, doc.end[to - 1]!]
    const same = this.#attributions.find(
      other =>
        other !== one &&
        other.source !== null &&
        other.content.spans.some(([s, e]) => s < quotation[1] && e > quotation[0]) &&
        !other.source.spans.some(([s]) => s >= quotation[0] && s < quotation[1]),
    )
    if (same) return same
    let last: Attribution | null = null
    for (const other of this.#attributions) {
      const place = placeOf(other)
      if (other === one || other.source === null || place >= start || start - place > FAR / 2) continue
      if (this.#quoted[tokenAt(doc, other.source.spans[0]![0])]) continue
      if (!last || place > placeOf(last)) last = other
    }
    return last
  }

  /** « il », « elle », « son »: the likeliest of those in mind, who spoke last first of all. */
  #third(one: Attribution, order: readonly Attribution[]): void {
    const { source } = one
    const word = source && pronounOf(this.#doc, source, this.#lexicon)
    if (!source || !word) return
    const span = source.spans[0]!
    const at = tokenAt(this.#doc, span[0])
    // Who is quoted speaks of others: of himself he says « je ».
    const own = this.#quoted[at] ? (this.#quoter(one, span)?.entities ?? []) : []
    const said = this.#saidBefore(one, order)
    const ranked = this.#ranked(at, word, this.#lastSpeakers(one, order), said).filter(
      ({ entity }) => !own.includes(entity.id),
    )
    const best = ranked[0]
    if (!best) return
    const others = ranked.slice(1).filter(other => best.score - other.score < CLOSE)
    const alternatives = others.map(other => other.entity.id)
    const last = others.at(-1)
    if (last)
      this.#notes.push({
        kind: "ambiguous-source",
        message: doubt("two-antecedents", {
          words: this.#doc.article.text.slice(...span),
          first: [best, ...others.slice(0, -1)].map(({ entity }) => entity.name).join(", "),
          second: last.entity.name,
        }),
        span: { start: span[0], end: span[1] },
      })
    if (!word.possessive) this.#moved.set(at, { to: best.entity.id, alternatives })
    this.#place(best.entity, at, span[0])
    this.#sources.set(one.id, {
      ...source,
      entities: [best.entity.id],
      named: best.entity.mentions.some(mention => mention.kind === "name"),
    })
  }

  #quoter(one: Attribution, span: Pair): Source | null {
    const outer =
      this.#attributions.find(other => other.id === one.within) ??
      smallestAround(this.#attributions, one, span) ??
      // A quotation that goes on without saying whose it is, is that of who spoke last.
      this.#beside(one, span)
    return outer && outer.kind !== "indirect" ? (this.#sources.get(outer.id) ?? outer.source) : null
  }

  /** Later pronouns look back to this one as well. */
  #place(entity: Entity, at: number, start: number): void {
    for (const spoken of this.#spoken) {
      const there = spoken.places.findIndex(place => place.from === at)
      if (there >= 0) spoken.places.splice(there, 1)
      if (spoken.entity !== entity) continue
      const before = spoken.places.findIndex(place => place.from > at)
      const place = { from: at, start, subject: true, pronoun: true }
      spoken.places.splice(before < 0 ? spoken.places.length : before, 0, place)
    }
  }

  /** Ids of those who spoke before, the latest first; not those whose words the pronoun stands in. */
  #lastSpeakers(one: Attribution, order: readonly Attribution[]): string[] {
    const out: string[] = []
    const here = placeOf(one)
    for (let i = order.indexOf(one) - 1; i >= 0 && out.length < 3; i--) {
      const other = order[i]!
      if (here - placeOf(other) > FAR) break
      const source = this.#sources.get(other.id) ?? other.source
      const within = other.within === null || other.within === one.within
      if (source?.entities.length === 1 && within && !out.includes(source.entities[0]!))
        out.push(source.entities[0]!)
    }
    return out
  }

  /** What the saying before this one is about, when it is told in the report's own words. */
  #saidBefore(one: Attribution, order: readonly Attribution[]): readonly Pair[] {
    const before = order[order.indexOf(one) - 1]
    const isTold =
      before?.kind === "indirect" && before.source !== null && placeOf(one) - placeOf(before) < FAR
    return isTold ? before.content.spans : []
  }

  #ranked(
    at: number,
    word: PronounWord,
    speakers: readonly string[],
    said: readonly Pair[],
  ): { entity: Entity; score: number }[] {
    const out: { entity: Entity; score: number }[] = []
    for (const { entity, places } of this.#spoken) {
      if (!agrees(entity, word) || this.#inItsClause(places, at)) continue
      let score = this.#salience(places, at)
      if (score <= 0) continue
      // « La ville assure que le maire a menti. Elle ajoute… »: who was only spoken of is less likely to speak on.
      const last = places.findLast(place => place.from < at)
      if (last && said.some(([from, to]) => last.start >= from && last.start < to)) score -= SPOKEN_OF
      const spoke = speakers.indexOf(entity.id)
      if (spoke >= 0) score += 1.3 - 0.5 * spoke
      if (entity.type === "person") score += 1
      if (entity.mentions.some(mention => mention.kind === "name")) score += 0.3
      if (entity.gender && entity.gender === word.gender) score += 0.25
      out.push({ entity, score: score + Math.min(places.length, 5) * 0.07 })
    }
    return out.sort((a, b) => b.score - a.score)
  }

  /** Is the entity named after the pronoun, under the pronoun's own verb? « s'il veut battre Untel » is another. */
  #inItsClause(places: readonly Place[], at: number): boolean {
    const { head, sentence } = this.#doc
    const verb = head[at]!
    if (verb < 0) return false
    for (let p = places.length - 1; p >= 0 && places[p]!.from > at; p--) {
      let i = places[p]!.from
      if (sentence[i] !== sentence[at]) continue
      for (let steps = 0; steps < 4 && i >= 0; steps++) {
        i = head[i]!
        if (i === verb) return true
      }
    }
    return false
  }

  #salience(places: readonly Place[], at: number): number {
    const doc = this.#doc
    let best = 0
    for (let p = places.length - 1; p >= 0; p--) {
      const place = places[p]!
      if (place.from >= at) continue
      const distance = doc.sentence[at]! - doc.sentence[place.from]!
      if (distance >= REACH) break
      if (doc.head[at]! >= 0 && doc.head[place.from] === doc.head[at] && distance === 0) continue
      let score = 3.2 - 0.9 * distance + (place.subject ? 1.3 : 0)
      if (this.#quoted[place.from] !== this.#quoted[at]) score -= this.#quoted[at] ? 0.8 : 2
      best = Math.max(best, score)
    }
    return best
  }

  /** A group that stands for two others is both of them. */
  #spread(source: Source): Source {
    if (!source.entities.some(id => this.#byId.get(id)?.members)) return source
    const entities = source.entities.flatMap(id => this.#byId.get(id)?.members ?? [id])
    const members = entities.map(id => this.#byId.get(id)!)
    const named = members.every(member => member.mentions.some(mention => mention.kind === "name"))
    const { type } = members[0]!
    return {
      ...source,
      entities,
      named,
      type: type === "state" || type === "person" || type === "organisation" ? type : source.type,
    }
  }

  /** The entities with the pronouns moved to whom they stand for. */
  #rewritten(): readonly Entity[] {
    if (this.#moved.size === 0) return [...this.#byId.values()]
    const starts = new Map(
      [...this.#moved].map(([at, { to, alternatives }]) => [this.#doc.start[at]!, { to, alternatives }]),
    )
    const moving = new Map<string, Mention[]>()
    const kept = new Map<string, Mention[]>()
    const placed = new Set<number>()
    for (const entity of this.#byId.values()) {
      const own: Mention[] = []
      for (const mention of entity.mentions) {
        const move = mention.kind === "pronoun" ? starts.get(mention.start) : undefined
        if (!move) {
          own.push(mention)
          continue
        }
        placed.add(mention.start)
        const { start, end, kind } = mention
        const alternatives = move.alternatives.length ? { alternatives: move.alternatives } : {}
        const list = moving.get(move.to) ?? []
        moving.set(move.to, [...list, { start, end, kind, ...alternatives }])
      }
      kept.set(entity.id, own)
    }
    for (const [at, { to, alternatives }] of this.#moved) {
      const start = this.#doc.start[at]!
      if (placed.has(start)) continue
      const mention: Mention = {
        start,
        end: this.#doc.end[at]!,
        kind: "pronoun",
        ...(alternatives.length ? { alternatives } : {}),
      }
      moving.set(to, [...(moving.get(to) ?? []), mention])
    }
    return [...this.#byId.values()].flatMap(entity => {
      const added = moving.get(entity.id) ?? []
      const own = kept.get(entity.id)!
      if (!added.length && own.length === entity.mentions.length) return [entity]
      const mentions = [...own, ...added].sort((a, b) => a.start - b.start || b.end - a.end)
      return [{ ...entity, mentions: mentions.length ? mentions : entity.mentions }]
    })
  }

  #wordAt([start]: Pair): string | null {
    const at = tokenAt(this.#doc, start)
    return at < this.#doc.count ? this.#doc.norm[at]! : null
  }
}

/** How much less he is in mind who was last named inside another's words. */
const SPOKEN_OF = 0.8

/** Sayings further apart than this, in characters, do not belong together. */
const FAR = 900

interface Spoken {
  readonly entity: Entity
  readonly places: Place[]
}

interface Place {
  readonly from: number
  readonly start: number
  readonly subject: boolean
  readonly pronoun: boolean
}

/** The third-person pronoun that is the whole source, else null. */
function pronounOf(doc: Parsed, source: Source, lexicon: Lexicon): PronounWord | null {
  if (source.spans.length !== 1) return null
  const [start, end] = source.spans[0]!
  const at = tokenAt(doc, start)
  if (at >= doc.count || doc.end[at]! < end) return null
  const norm = doc.norm[at]!
  if (lexicon.rules.words.firstPerson.has(norm)) return null
  return lexicon.pronouns.get(norm) ?? null
}

function agrees(entity: Entity, word: PronounWord): boolean {
  if (!word.types.includes(entity.type)) return false
  if ((entity.type === "group") !== (word.number === "p") && !word.types.includes("group")) return false
  if (word.number === "p" && entity.type !== "group" && entity.type !== "official-body") return false
  return !(entity.gender && word.gender && entity.gender !== word.gender)
}

/** Where a saying stands: at its cue, else at its content. */
function placeOf(one: Attribution): number {
  return one.cue.spans[0]?.[0] ?? one.content.spans[0]![0]
}

function smallestAround(
  all: readonly Attribution[],
  one: Attribution,
  [start, end]: Pair,
): Attribution | null {
  let best: Attribution | null = null
  let size = Number.POSITIVE_INFINITY
  for (const other of all) {
    if (other === one) continue
    for (const [s, e] of other.content.spans) {
      if (s > start || e < end || e - s >= size) continue
      best = other
      size = e - s
    }
  }
  return best
}
