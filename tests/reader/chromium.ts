import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

/** Where Chromium is: as `CHROMIUM` says, else the first of the usual commands; null when there is none. */
export function chromiumPath(): string | null {
  const told = process.env.CHROMIUM
  if (told) return existsSync(told) ? told : null
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    const found = spawnSync("which", [name], { encoding: "utf8" })
    if (found.status === 0) return found.stdout.trim()
  }
  return null
}

/** A browser cannot fence itself off when it runs as root. */
export const CHROMIUM_ARGS: readonly string[] = process.getuid?.() === 0 ? ["--no-sandbox"] : []
