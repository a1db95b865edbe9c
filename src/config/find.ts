import { existsSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

const NAMES = ["selon.config.mjs", "selon.config.js", "selon.config.json"]

/** The nearest config in the folder or above it; null when there is none. */
export function findConfig(folder: string): string | null {
  for (let at = resolve(folder); ; ) {
    for (const name of NAMES) if (existsSync(join(at, name))) return join(at, name)
    const up = dirname(at)
    if (up === at) return null
    at = up
  }
}
