import { createHash } from "node:crypto"
import packageJson from "../package.json" with { type: "json" }
import type { Config } from "./config/config.ts"

/** What a reading is kept under: the same report and engine give the same reading, so it is not read again. A config that
 * changes readings makes an engine of its own. */
export function engineOf(config: Config | null): string {
  return packageJson.version + (config ? markOf(config) : "")
}

/** Of what is written in the config, functions by their code. What they use from elsewhere does not show. */
function markOf({ languages = {}, outlets = [], agencies = [] }: Config): string {
  if (!Object.keys(languages).length && !outlets.length && !agencies.length) return ""
  const written = JSON.stringify([languages, outlets, agencies], (_, value) =>
    typeof value === "function" ? String(value) : value,
  )
  return `+${createHash("sha256").update(written).digest("hex").slice(0, 8)}`
}
