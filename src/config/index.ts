import type { Config } from "./config.ts"

export type { Frame } from "../attribute/rules.ts"
export type { Json } from "../input/fields.ts"
export { UPOS, type Upos } from "../model/doc.ts"
export type { Reading } from "../model/reading.ts"
export type { Match, Value } from "../time/match.ts"
export * as pattern from "../time/pattern.ts"
export { type TimeRule, timeRule } from "../time/rules.ts"
export type * from "../time/said.ts"
export type * from "./config.ts"

/** The config as it is, with its types checked as it is written. */
export function defineConfig(config: Config): Config {
  return config
}
