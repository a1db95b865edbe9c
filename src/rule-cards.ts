/** What a language pack says of one rule. */
export interface RuleCard {
  readonly name: string
  readonly about: string | null
  /** Sentences it takes and sentences it leaves. */
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}

/** The rules of a language by name; none for a language Selon does not read. */
export async function ruleCards(language: string): Promise<ReadonlyMap<string, RuleCard>> {
  const { LANGUAGES } = await import("./lang/index.ts")
  return cardsIn(await LANGUAGES.find(one => one.code === language)?.load())
}

/** Every rule of a pack, wherever the pack keeps it. The stages shape their rules as they need; common to all is that
 * a rule has a name, or a short one under the name of what holds it, and the sentences it takes and leaves. */
export function cardsIn(pack: unknown): ReadonlyMap<string, RuleCard> {
  const cards = new Map<string, RuleCard>()
  const met = new Set<object>()
  const walk = (value: unknown, holder: string) => {
    if (typeof value !== "object" || value === null || met.has(value)) return
    // Weights and word lists hold no rules, and are long.
    if (ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set) return
    if (Array.isArray(value) && typeof value[0] !== "object") return
    met.add(value)
    const card = cardOf(value, holder)
    if (card) {
      const before = cards.get(card.name)
      cards.set(card.name, before ? joined(before, card) : card)
      return
    }
    const { name } = value as { name?: unknown }
    const inside = typeof name === "string" ? name : holder
    for (const inner of Object.values(value)) walk(inner, inside)
  }
  walk(pack, "")
  return cards
}

function cardOf(value: object, holder: string): RuleCard | null {
  const { name, rule, about, takes, leaves } = value as Record<string, unknown>
  if (!Array.isArray(takes)) return null
  const full = typeof name === "string" ? name : typeof rule === "string" ? `${holder}/${rule}` : null
  if (full === null) return null
  return {
    name: full,
    about: typeof about === "string" ? about : null,
    takes: sentences(takes),
    leaves: sentences(leaves),
  }
}

function joined(a: RuleCard, b: RuleCard): RuleCard {
  return {
    ...a,
    about: a.about ?? b.about,
    takes: [...a.takes, ...b.takes],
    leaves: [...a.leaves, ...b.leaves],
  }
}

/** Examples are sentences, or rows that begin with one and go on with what is expected. */
function sentences(examples: unknown): readonly string[] {
  if (!Array.isArray(examples)) return []
  return examples.flatMap(example => {
    if (typeof example === "string") return [example]
    if (Array.isArray(example)) return [example.filter(part => typeof part === "string").join(" → ")]
    return []
  })
}
