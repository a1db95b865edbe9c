import { existsSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { resolve } from "node:path"
import { ConfigError, checkConfig } from "./check.ts"
import type { Config } from "./config.ts"

/** A config as it was found. */
export interface Settings {
  readonly config: Config
  readonly file: string
}

/** Loads a config. A module may give the config itself, or a function that is handed what `selon/config` exports and gives
 * it, so that nothing need be installed beside it. Throws `ConfigError`. */
export async function loadConfig(path: string): Promise<Settings> {
  const file = resolve(path)
  return { config: checkConfig(await valueIn(file), file), file }
}

async function valueIn(file: string): Promise<unknown> {
  if (!existsSync(file))
    throw new ConfigError(file, "", "there is no such file", "Check the path after --config")
  if (!/\.(?:mjs|js|cjs|json)$/.test(file))
    throw new ConfigError(
      file,
      "",
      "it is no JavaScript and no JSON",
      "Name it selon.config.mjs or selon.config.json",
    )
  try {
    if (file.endsWith(".json")) return JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""))
    // By `require`: the built command is run from compiled code, in which an `import()` finds nothing.
    const loaded = createRequire(import.meta.url)(file) as { readonly default?: unknown }
    const value =
      loaded !== null && typeof loaded === "object" && "default" in loaded ? loaded.default : loaded
    return typeof value === "function" ? await value(await import("./index.ts")) : value
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === "ERR_REQUIRE_ASYNC_MODULE")
      throw new ConfigError(
        file,
        "",
        "it waits at its top level",
        "Give a function that waits as its default export",
      )
    throw new ConfigError(
      file,
      "",
      `it cannot be loaded (${message})`,
      "Run it with node to see where it fails",
    )
  }
}
