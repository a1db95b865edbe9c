import { words } from "../export/words.ts"
import type { Reading } from "../model/reading.ts"
import { helpWords } from "./help-words.ts"
import { harmless, type Terminal } from "./terminal.ts"

/** What was done, for a person who has not asked for quiet. */
export function remark({ stderr, loudness }: Terminal, message: string): void {
  if (loudness !== "quiet") stderr.write(`${harmless(message)}\n`)
}

/** What was found in a report, and every doubt, for a person who asked to be told all. */
export function tellReading(reading: Reading, origin: string, terminal: Terminal): void {
  if (terminal.loudness !== "verbose") return
  const { language, attributions, events, notes } = reading
  const told = helpWords[terminal.lang].told(
    origin,
    language,
    attributions.length,
    events.length,
    notes.length,
  )
  terminal.stderr.write(`${harmless(told)}\n`)
  const say = words[terminal.lang]
  for (const { kind, message } of notes)
    terminal.stderr.write(`  ${say.doubt[kind]} · ${harmless(say.doubtTold(message).words)}\n`)
}
