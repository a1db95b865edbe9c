import { ACCIDENTS } from "./verbs/accidents.ts"
import { BUSINESS } from "./verbs/business.ts"
import { CONTESTS } from "./verbs/contests.ts"
import { FORCES } from "./verbs/forces.ts"
import { MATERIAL_CONFLICT } from "./verbs/material-conflict.ts"
import { MATERIAL_COOPERATION } from "./verbs/material-cooperation.ts"
import { PUBLIC_LIFE } from "./verbs/public-life.ts"
import { VERBAL_CONFLICT } from "./verbs/verbal-conflict.ts"
import { VERBAL_COOPERATION } from "./verbs/verbal-cooperation.ts"

/** Verbs that tell of something that happens. `[TYPE mode]` is PLOVER's type and mode, `[-]` a public happening that
 * has none; then one verb a line: `key: example`, brackets around the trigger. "se " before a reflexive verb; words
 * after the lemma must follow it; after "~" nouns one of which must stand in the clause. Own lists. */
export const VERBS = [
  MATERIAL_CONFLICT,
  VERBAL_CONFLICT,
  VERBAL_COOPERATION,
  MATERIAL_COOPERATION,
  FORCES,
  ACCIDENTS,
  CONTESTS,
  BUSINESS,
  PUBLIC_LIFE,
].join("")
