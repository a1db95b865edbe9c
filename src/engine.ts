import packageJson from "../package.json" with { type: "json" }
import type { Settings } from "./config/load.ts"

/** What a reading is kept under: the same report and engine give the same reading, so it is not read again. A config that
 * changes readings makes an engine of its own. */
export function engineOf(settings: Settings | null): string {
  return packageJson.version + (settings?.mark ?? "")
}
