/** What a language pack says of one rule. */
export interface RuleCard {
  readonly name: string
  readonly about: string | null
  /** Sentences it takes and sentences it leaves. */
  readonly takes: readonly string[]
  readonly leaves: readonly string[]
}

/** The rules of a language by name. */
export async function ruleCards(_language: string): Promise<ReadonlyMap<string, RuleCard>> {
  return new Map()
}

/** Every rule of a pack, wherever the pack keeps it: an object with a name and the sentences it takes. The stages
 * shape their rules as they need; only these fields are common to all. */
export function cardsIn(pack: unknown): ReadonlyMap<string, RuleCard> {
  const cards = new Map<string, RuleCard>()
  const met = new Set<object>()
  const walk = (value: unknown, depth: number) => {
    if (typeof value !== "object" || value === null || depth > 6 || met.has(value)) return
    // Weights and word lists hold no rules, and are long.
    if (ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set) return
    met.add(value)
    const card = cardOf(value)
    if (card) cards.set(card.name, card)
    for (const inner of Object.values(value)) {
      if (typeof inner !== "object") {
        if (Array.isArray(value)) return
        continue
      }
      walk(inner, depth + 1)
    }
  }
  walk(pack, 0)
  return cards
}

function cardOf(value: object): RuleCard | null {
  const { name, about, takes, leaves } = value as Record<string, unknown>
  if (typeof name !== "string" || !Array.isArray(takes)) return null
  return {
    name,
    about: typeof about === "string" ? about : null,
    takes: sentences(takes),
    leaves: sentences(leaves),
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
