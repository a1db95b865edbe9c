import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { StoreError } from "./error.ts"

/** Who holds a dossier. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, in the system's own count: another process under a used number is told by it. Null where
   * the system does not say. */
  readonly began: string | null
  /** Address of the server that holds it, null for a command. */
  readonly url: string | null
}

export interface Lock {
  readonly release: () => void
}

/** Takes the lock of a dossier's folder. The embedded database would let two processes write at once, and break; so
 * nobody opens it without this. A lock whose process is gone is taken over. Throws `StoreError` "in-use". */
export function takeLock(folder: string, url: string | null = null): Lock {
  const path = join(folder, "lock")
  const own: Holder = { pid: process.pid, host: hostname(), began: beganOf(process.pid), url }
  if (!create(path, own)) {
    takeOver(folder, path)
    if (!create(path, own)) throw inUse(folder, holderOf(folder))
  }
  let released = false
  const release = () => {
    if (released) return
    released = true
    process.off("exit", release)
    rmSync(path, { force: true })
  }
  process.once("exit", release)
  return { release }
}

/** Who holds the dossier now; null when nobody does. */
export function holderOf(folder: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(join(folder, "lock"), "utf8")) as Holder
    return typeof holder.pid === "number" && isAlive(holder) ? holder : null
  } catch {
    return null
  }
}

/** Removes a lock whose process is gone. Only one process at a time looks, so that none removes the lock that another
 * has just taken over. */
function takeOver(folder: string, path: string): void {
  const guard = join(folder, "lock.takeover")
  if (!create(guard, null)) {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (age < 10_000) throw inUse(folder, holderOf(folder))
    rmSync(guard, { force: true })
    if (!create(guard, null)) throw inUse(folder, holderOf(folder))
  }
  try {
    const holder = holderOf(folder)
    if (holder) throw inUse(folder, holder)
    // An unreadable lock that is young is being written at this moment.
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    if (isEmpty(path) && age < 2_000) throw inUse(folder, null)
    rmSync(path, { force: true })
  } finally {
    rmSync(guard, { force: true })
  }
}

function create(path: string, holder: Holder | null): boolean {
  let file: number
  try {
    file = openSync(path, "wx")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
  if (holder) writeSync(file, JSON.stringify(holder))
  closeSync(file)
  return true
}

function isEmpty(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) === 0
}

function isAlive({ pid, host, began }: Holder): boolean {
  // Of another machine nothing is known but what it wrote.
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
  const now = beganOf(pid)
  return began === null || now === null || began === now
}

/** The 22nd field of /proc/PID/stat, counted after the name, which may hold anything. */
function beganOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1")
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null
  } catch {
    return null
  }
}

function inUse(folder: string, holder: Holder | null): StoreError {
  return new StoreError(
    "in-use",
    folder,
    holder ? (holder.url ?? `process ${holder.pid} on ${holder.host}`) : "",
  )
}
