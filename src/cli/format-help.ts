import { FORMATS, formatOf } from "./formats.ts"
import type { Terminal } from "./terminal.ts"

/** The formats, one a line, for the help page. */
export function formatHelp({ lang, say }: Terminal): string {
  const widest = Math.max(...FORMATS.map(name => name.length))
  const lines = FORMATS.map(name => `  ${name.padEnd(widest)}  ${formatOf(name)[lang]}`)
  return [say.read.formats, ...lines].join("\n")
}
