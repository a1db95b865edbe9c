import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { GoldAttribution, GoldReport } from "../../eval/gold.ts"
import type { Pair } from "../../src/model/reading.ts"

/** The marked sentences of our own in a language, each a report of its own. */
export function ownSentences(language: string): GoldReport[] {
  const lines = readFileSync(join(import.meta.dirname, `sentences-${language}.txt`), "utf8").split("\n")
  return lines
    .filter(line => line.trim() !== "" && !line.startsWith("#"))
    .map((line, i) => reportOf(`own-${language}-${i}`, language, line))
}

/** The marked reports of our own in a language that are learnt from. */
export function ownReports(language: string): GoldReport[] {
  return markedReports(join(import.meta.dirname, `reports-${language}`), language)
}

/** The marked reports in the text files of a folder, none when there is no such folder: after a line "### ID | genre" each
 * its headline and paragraphs. Throws an `Error` that names file, report and place where marks do not fit. */
export function markedReports(folder: string, language: string): GoldReport[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith(".txt"))
    .sort()
    .flatMap(name =>
      readFileSync(join(folder, name), "utf8")
        .split(/^### /m)
        .slice(1)
        .map(part => {
          const end = part.indexOf("\n")
          const id = part.slice(0, end).split(" ")[0]!
          try {
            return reportOf(`made-${id}`, language, part.slice(end + 1).trim())
          } catch (error) {
            throw new Error(`${join(folder, name)}, report ${id}: ${(error as Error).message}`)
          }
        }),
    )
}

function reportOf(id: string, language: string, marked: string): GoldReport {
  return { id, language, published: null, ...unmarked(marked), entities: [], times: [] }
}

/** A text without its marks, and what they mark: "{S: The mayor} {C: said} {Q: no}". Pieces with one number belong
 * together; a mark may stand in another. Throws an `Error` that shows the place where marks do not fit. */
export function unmarked(marked: string): { text: string; attributions: GoldAttribution[] } {
  let text = ""
  let at = 0
  const open: { pieces: Pair[]; from: number }[] = []
  const found = new Map<string, { S: Pair[]; C: Pair[]; Q: Pair[] }>()
  for (const mark of marked.matchAll(/\{([SCQ])(\d*): |[{}]/g)) {
    const [all, role, number] = mark as unknown as [string, "S" | "C" | "Q" | undefined, string]
    text += marked.slice(at, mark.index)
    at = mark.index + all.length
    if (role) {
      const one = found.get(number) ?? { S: [], C: [], Q: [] }
      found.set(number, one)
      open.push({ pieces: one[role], from: text.length })
    } else {
      const last = all === "}" ? open.pop() : undefined
      if (!last) throw new Error(`marks that do not fit: ${marked.slice(Math.max(0, mark.index - 30), at)}`)
      last.pieces.push([last.from, text.length])
    }
  }
  text += marked.slice(at)
  if (open.length) throw new Error(`a mark that is not closed: ${text.slice(open[0]!.from).slice(0, 40)}`)
  const attributions = [...found.values()].map(({ S, C, Q }) => ({
    source: S.length ? S : null,
    cue: C,
    content: Q,
  }))
  return { text, attributions }
}
