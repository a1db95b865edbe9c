import type { LanguagePack } from "../pack.ts"
import { attribute } from "./attribute.ts"
import { blockRules } from "./blocks.ts"
import { eventRules } from "./event.ts"
import { identifyRules } from "./identify.ts"
import { mention } from "./mention.ts"
import { segmentRules } from "./segment.ts"
import { storyRules } from "./story.ts"
import { time } from "./time.ts"
import { words } from "./words.ts"

/** Spanish as newspapers write it, by rules and word lists alone: nobody has trained weights for it. */
export const es: LanguagePack = {
  code: "es",
  name: "español",
  identify: identifyRules,
  blocks: blockRules,
  segment: segmentRules,
  words,
  mention,
  time,
  attribute,
  event: eventRules,
  story: storyRules,
}
