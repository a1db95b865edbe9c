import { en } from "./en/index.ts"
import { es } from "./es/index.ts"
import { fr } from "./fr/index.ts"
import type { LanguagePack } from "./pack.ts"

/** Every language whole, in the order of `LANGUAGES`: for scoring, training and tests. What reads reports loads a
 * language when it meets it. */
export const PACKS: readonly LanguagePack[] = [fr, en, es]
