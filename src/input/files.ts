import { readdir, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import { MARKER } from "../store/place.ts"
import { closest } from "./closest.ts"

/** A file to read, or a place where there is none. */
export type Found =
  | { readonly path: string; readonly size: number }
  | { readonly path: string; readonly missing: true }
  | { readonly path: string; readonly error: unknown }
  | { readonly path: string; readonly odd: true }
  | { readonly path: string; readonly dossier: true }

/** The files a path stands for: itself, all under a folder, or those that a pattern fits (`*`, `?` and `**` when the
 * shell has left them in). By name in code-unit order, so that every machine reads them alike; hidden ones and links to
 * folders are passed over, so that no ring of links is walked. No database of a dossier is walked into. */
export async function* filesOf(path: string): AsyncGenerator<Found> {
  let found: import("node:fs").Stats
  try {
    found = await stat(path)
  } catch (error) {
    if (/[*?]/.test(path)) {
      yield* matching(path)
      return
    }
    const { code } = error as NodeJS.ErrnoException
    yield code === "ENOENT" || code === "ENOTDIR" ? { path, missing: true } : { path, error }
    return
  }
  if (found.isDirectory()) yield* filesIn(path)
  else if (found.isFile() || found.isFIFO()) yield { path, size: found.size }
  else yield { path, odd: true }
}

async function* filesIn(path: string): AsyncGenerator<Found> {
  let entries: import("node:fs").Dirent[]
  try {
    entries = await sorted(path)
  } catch (error) {
    yield { path, error }
    return
  }
  if (holdDossier(entries)) {
    yield { path, dossier: true }
    return
  }
  for (const entry of entries) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) yield* filesIn(inner)
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(inner)))) yield* filesOf(inner)
  }
}

async function sorted(path: string): Promise<import("node:fs").Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries
    .filter(entry => !entry.name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

/** Are these what stands in the folder of a dossier? */
function holdDossier(entries: readonly import("node:fs").Dirent[]): boolean {
  const named = (name: string) => entries.find(entry => entry.name === name)
  return !!named(MARKER)?.isFile() && !!named("db")?.isDirectory()
}

async function leadsToFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}

/** Files under the part of the pattern that has no star in it. */
async function* matching(pattern: string): AsyncGenerator<Found> {
  const parts = pattern.split(/[\\/]/)
  const first = parts.findIndex(part => /[*?]/.test(part))
  const base = parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : ".")
  let none = true
  for await (const found of walked(base, parts.slice(first))) {
    none = false
    yield found
  }
  if (none) yield { path: pattern, missing: true }
}

async function* walked(folder: string, parts: readonly string[]): AsyncGenerator<Found> {
  const [part, ...rest] = parts
  let entries: import("node:fs").Dirent[]
  try {
    entries = await sorted(folder)
  } catch {
    return
  }
  if (holdDossier(entries)) return
  const under = (name: string) => (folder === "." ? name : join(folder, name))
  if (part === "**") {
    yield* walked(folder, rest.length > 0 ? rest : ["*"])
    for (const entry of entries) if (entry.isDirectory()) yield* walked(under(entry.name), parts)
    return
  }
  for (const entry of entries) {
    if (!fits(entry.name, part!)) continue
    const inner = under(entry.name)
    if (rest.length > 0) {
      if (entry.isDirectory()) yield* walked(inner, rest)
    } else if (!entry.isDirectory()) yield* filesOf(inner)
  }
}

/** Does a name fit a pattern of letters, `*` and `?`? In time that grows with the product of their lengths at most. */
export function fits(name: string, pattern: string): boolean {
  let [i, j, star, mark] = [0, 0, -1, 0]
  while (i < name.length) {
    if (pattern[j] === "*") {
      star = j++
      mark = i
    } else if (j < pattern.length && (pattern[j] === "?" || pattern[j] === name[i])) {
      i++
      j++
    } else if (star >= 0) {
      j = star + 1
      i = ++mark
    } else return false
  }
  while (pattern[j] === "*") j++
  return j === pattern.length
}

/** The name in the same folder that was probably meant, null when none is near. */
export async function nearby(path: string): Promise<string | null> {
  try {
    const names = await readdir(dirname(path))
    const near = closest(basename(path), names.slice(0, MOST_NAMES))
    return near === null ? null : join(dirname(path), near)
  } catch {
    return null
  }
}

const MOST_NAMES = 10_000
