/** Morphological features of a token, packed into 32 bits; the names and values are Universal Dependencies'.
 * Zero in a field means "not said". */
const FIELDS = {
  Number: ["", "Sing", "Plur"],
  Gender: ["", "Masc", "Fem", "Neut"],
  Person: ["", "1", "2", "3"],
  Mood: ["", "Ind", "Sub", "Cnd", "Imp"],
  Tense: ["", "Pres", "Past", "Imp", "Fut", "Pqp"],
  VerbForm: ["", "Fin", "Inf", "Part", "Ger"],
  Voice: ["", "Act", "Pass"],
  Polarity: ["", "Neg", "Pos"],
  PronType: ["", "Prs", "Art", "Dem", "Int", "Rel", "Ind", "Neg", "Tot", "Exc", "Rcp"],
  Poss: ["", "Yes"],
  Reflex: ["", "Yes"],
  Degree: ["", "Pos", "Cmp", "Sup"],
  NumType: ["", "Card", "Ord", "Frac", "Mult"],
  Definite: ["", "Def", "Ind"],
} as const

export type Feature = keyof typeof FIELDS
export type FeatureValue<F extends Feature> = Exclude<(typeof FIELDS)[F][number], "">

/** Where a feature lies, and its values: at hand together, as looking up a feature by its name costs more than reading it. */
interface Field {
  readonly shift: number
  readonly mask: number
  readonly values: readonly string[]
}

const LAYOUT = layout()

function layout(): Readonly<Record<Feature, Field>> {
  const out = {} as Record<Feature, Field>
  let shift = 0
  for (const [name, values] of Object.entries(FIELDS) as [Feature, readonly string[]][]) {
    const bits = Math.ceil(Math.log2(values.length))
    out[name] = { shift, mask: (1 << bits) - 1, values }
    shift += bits
  }
  if (shift > 32) throw new Error(`morphology needs ${shift} bits`)
  return out
}

/** Does the packed value carry this feature with this value? */
export function has<F extends Feature>(morph: number, feature: F, value: FeatureValue<F>): boolean {
  const { shift, mask, values } = LAYOUT[feature]
  return values[(morph >>> shift) & mask] === value
}

/** The value of one feature, or null when nothing is said of it. */
export function get<F extends Feature>(morph: number, feature: F): FeatureValue<F> | null {
  const { shift, mask, values } = LAYOUT[feature]
  return (values[(morph >>> shift) & mask] || null) as FeatureValue<F> | null
}

/** The packed value with one feature set. An unknown value leaves the field empty. */
export function set(morph: number, feature: Feature, value: string): number {
  const { shift, mask, values } = LAYOUT[feature]
  const index = values.indexOf(value)
  return ((morph & ~(mask << shift)) | (Math.max(0, index) << shift)) >>> 0
}

/** From a CoNLL-U FEATS cell ("Gender=Fem|Number=Sing", "_"). Features and values outside the list above are dropped. */
export function parseFeats(feats: string): number {
  let morph = 0
  if (feats === "_" || feats === "") return morph
  for (const pair of feats.split("|")) {
    const eq = pair.indexOf("=")
    const name = pair.slice(0, eq)
    if (name in FIELDS) morph = set(morph, name as Feature, pair.slice(eq + 1))
  }
  return morph
}

/** In the order CoNLL-U wants: alphabetical, capitals not counted ("Number" before "NumType"). */
const WRITTEN = (Object.keys(FIELDS) as Feature[]).sort((a, b) =>
  a.toLowerCase() < b.toLowerCase() ? -1 : 1,
)

/** To a CoNLL-U FEATS cell; "_" when empty. */
export function formatFeats(morph: number): string {
  const out: string[] = []
  for (const name of WRITTEN) {
    const value = get(morph, name)
    if (value) out.push(`${name}=${value}`)
  }
  return out.length ? out.join("|") : "_"
}
