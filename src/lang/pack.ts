import type { AttributionModel } from "../attribute/model.ts"
import type { AttributionRules } from "../attribute/rules.ts"
import type { EventRules } from "../event/rules.ts"
import type { NameModel } from "../mention/names-model.ts"
import type { MentionRules } from "../mention/rules.ts"
import type { BlockRules } from "../segment/block-rules.ts"
import type { IdentifyRules } from "../segment/identify.ts"
import type { SegmentRules } from "../segment/rules.ts"
import type { StoryRules } from "../story/rules.ts"
import type { WordList } from "../tag/list.ts"
import type { TagModel } from "../tag/model.ts"
import type { TimeRules } from "../time/rules.ts"

/** Everything Selon knows of one language in words and rules, each with its examples. A pack runs nothing by itself:
 * `pipeline.ts` hands each stage its part. A new language is a new folder and one line in `lang/index.ts`. */
export interface LanguagePack {
  /** BCP 47. */
  readonly code: string
  /** In the language itself. */
  readonly name: string
  readonly identify: IdentifyRules
  readonly blocks: BlockRules
  readonly segment: SegmentRules
  /** Words with their tags, for a language that has no weights yet. */
  readonly words?: WordList
  readonly mention: MentionRules
  readonly time: TimeRules
  readonly attribute: AttributionRules
  readonly event: EventRules
  readonly story: StoryRules
}

/** A pack with its weights in memory, ready to read with; a language without weights is read from its words alone. */
export interface ReadyPack {
  readonly language: LanguagePack
  readonly model: TagModel | null
  readonly names: NameModel | null
  readonly attribution?: AttributionModel | null
}
