import type { Terminal } from "./terminal.ts"

export interface Progress {
  show(read: number, failed: number): void
  /** Takes the line away, before something else is written or at the end. */
  clear(): void
}

/** A line on the standard error that counts the reports, when a person watches and the records do not scroll past
 * on the same screen. Redrawn a few times a second at most. */
export function progressOn({ stdout, stderr, say, loudness }: Terminal, toStandardOutput: boolean): Progress {
  if (loudness === "quiet" || !stderr.isTTY || (toStandardOutput && stdout.isTTY))
    return { show() {}, clear() {} }
  let shown = false
  let last = 0
  return {
    show(read, failed) {
      const now = Date.now()
      if (read < 2 || now - last < 200) return
      last = now
      shown = true
      stderr.write(`\r\x1b[K${say.progress(read, failed)}`)
    },
    clear() {
      if (shown) stderr.write("\r\x1b[K")
      shown = false
    },
  }
}
