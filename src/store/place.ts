import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { StoreError } from "./error.ts"

/** Where a dossier is kept: a folder with a database of its own inside, a PostgreSQL server, or the memory of this
 * process, for the moment. */
export type Place =
  | { readonly kind: "folder"; readonly path: string }
  | { readonly kind: "postgres"; readonly url: string; readonly schema: string }
  | { readonly kind: "memory" }

/** The file by which a folder is known to be a dossier. */
export const MARKER = "selon.json"
export const FORMAT = 1

/** `postgres://user@host/database?schema=name` is a server, anything else a folder. The schema is `selon` when none is
 * named; each holds one dossier. */
export function placeOf(name: string): Place {
  if (!/^postgres(?:ql)?:\/\//i.test(name)) return { kind: "folder", path: name }
  if (!URL.canParse(name)) throw new StoreError("bad-url", name)
  const url = new URL(name)
  const schema = url.searchParams.get("schema") ?? "selon"
  url.searchParams.delete("schema")
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new StoreError("bad-schema", schema)
  return { kind: "postgres", url: url.href, schema }
}

/** The address of a server without the password. */
export function addressOf(url: string): string {
  const address = new URL(url)
  address.password = ""
  return address.href
}

/** Is there a dossier under this name? A server is taken to hold one. */
export function isDossier(name: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(name) || existsSync(join(name, MARKER))
}

/** Refuses a folder that is something else, or a dossier of a later version. True when the dossier is there. */
export function checkFolder(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return false
  if (!found.isDirectory()) throw new StoreError("no-folder", path)
  const marker = join(path, MARKER)
  if (!existsSync(marker)) {
    // What a first start that was killed leaves behind is no stranger's.
    if (readdirSync(path).some(name => !OWN.has(name))) throw new StoreError("no-dossier", path)
    return false
  }
  let format: unknown
  try {
    format = (JSON.parse(readFileSync(marker, "utf8")) as { dossier?: unknown }).dossier
  } catch {
    throw new StoreError("no-dossier", path)
  }
  if (typeof format !== "number") throw new StoreError("no-dossier", path)
  if (format > FORMAT) throw new StoreError("too-new", path)
  return true
}

const OWN: ReadonlySet<string> = new Set([MARKER, "db", "lock", "lock.takeover"])
