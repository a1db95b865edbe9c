import { LANGUAGES } from "./lang/index.ts"
import type { RulesByLanguage } from "./story/rules.ts"

/** Rules of joining for every language that ships: what `joinReadings` wants beside the readings. */
export async function rulesByLanguage(): Promise<RulesByLanguage> {
  const rules = await Promise.all(
    LANGUAGES.map(async ({ code, loadStory }) => [code, await loadStory()] as const),
  )
  return Object.fromEntries(rules)
}
