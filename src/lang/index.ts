import type { IdentifyRules } from "../segment/identify.ts"
import type { StoryRules } from "../story/rules.ts"
import { identifyRules as en } from "./en/identify.ts"
import { identifyRules as es } from "./es/identify.ts"
import { identifyRules as fr } from "./fr/identify.ts"
import type { LanguagePack } from "./pack.ts"

/** A language before it is met: how it is told from others, and where the rest of it is loaded from. */
export interface Language {
  /** BCP 47; also the folder of its weights in `packs/`. */
  readonly code: string
  readonly identify: IdentifyRules
  /** Has it weights in `packs/`? Without them it is read from its words alone. */
  readonly trained: boolean
  load(): Promise<LanguagePack>
  loadStory(): Promise<StoryRules>
}

/** The languages that ship with Selon. When a text shows none over the other, the first stands. */
export const LANGUAGES: readonly Language[] = [
  {
    code: fr.language,
    identify: fr,
    trained: true,
    load: async () => (await import("./fr/index.ts")).fr,
    loadStory: async () => (await import("./fr/story.ts")).storyRules,
  },
  {
    code: en.language,
    identify: en,
    trained: true,
    load: async () => (await import("./en/index.ts")).en,
    loadStory: async () => (await import("./en/story.ts")).storyRules,
  },
  {
    code: es.language,
    identify: es,
    trained: false,
    load: async () => (await import("./es/index.ts")).es,
    loadStory: async () => (await import("./es/story.ts")).storyRules,
  },
]
