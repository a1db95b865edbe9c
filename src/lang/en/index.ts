import type { LanguagePack } from "../pack.ts"
import { attribute } from "./attribute.ts"
import { blockRules } from "./blocks.ts"
import { eventRules } from "./event.ts"
import { identifyRules } from "./identify.ts"
import { mention } from "./mention.ts"
import { segmentRules } from "./segment.ts"
import { storyRules } from "./story.ts"
import { time } from "./time.ts"

/** English as newspapers write it. */
export const en: LanguagePack = {
  code: "en",
  name: "English",
  identify: identifyRules,
  blocks: blockRules,
  segment: segmentRules,
  mention,
  time,
  attribute,
  event: eventRules,
  story: storyRules,
}
