import { formatsWith } from "./formats.ts"
import type { Terminal } from "./terminal.ts"

/** The formats, one a line, for the help page. */
export function formatHelp({ lang, say, settings }: Terminal): string {
  const formats = Object.entries(formatsWith(settings?.config.outputs))
  const widest = Math.max(...formats.map(([name]) => name.length))
  const lines = formats.map(([name, format]) => `  ${name.padEnd(widest)}  ${format[lang]}`)
  return [say.read.formats, ...lines].join("\n")
}
