import { LANGUAGES } from "./lang/index.ts"
import type { RulesByLanguage } from "./story/rules.ts"

/** Rules of joining for every language that ships: what `joinReadings` wants beside the readings. */
export function rulesByLanguage(): RulesByLanguage {
  return Object.fromEntries(LANGUAGES.map(language => [language.code, language.story]))
}
