import { en } from "./en/index.ts"
import { fr } from "./fr/index.ts"
import type { LanguagePack } from "./pack.ts"

/** The languages that ship with Selon. When a text shows none over the other, the first stands. */
export const LANGUAGES: readonly LanguagePack[] = [fr, en]
