import type { SourceEntry } from "./compile-lexicon.ts"
import { englishEntries } from "./lexicon-en.ts"
import { frenchEntries } from "./lexicon-fr.ts"

/** What the weights of a language are trained from, in this order. Only data whose licence lets weights be given
 * away; see MODELS.md. */
export interface TrainingPlan {
  readonly code: string
  /** Treebanks under `<shared>/gold/ud`. */
  readonly treebanks: readonly string[]
  readonly lexicon: () => Iterable<SourceEntry>
}

export const PLANS: Readonly<Record<string, TrainingPlan>> = {
  fr: {
    code: "fr",
    treebanks: ["fr_sequoia-train", "fr_gsd-dev", "fr_fqb-test", "fr_paris-train", "fr_rhaps-train"],
    lexicon: frenchEntries,
  },
  en: { code: "en", treebanks: ["en_ewt-train"], lexicon: englishEntries },
}
