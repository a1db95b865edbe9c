import { styleText } from "node:util"
import stringWidth from "string-width"

export type Style = Parameters<typeof styleText>[0]

/** Words in one style. */
export interface Run {
  readonly text: string
  readonly style?: Style | undefined
}

export interface Frame {
  /** Columns of the whole line, what stands before included. */
  readonly width: number
  readonly colour: boolean
  /** What stands before the first line. */
  readonly first?: Run
  /** What stands before the other lines; by default blanks as wide as `first`. */
  readonly rest?: Run
}

/** Lays runs of text out in lines no wider than the frame. Lines break at plain spaces; a word wider than a line is
 * cut between characters as a reader sees them. Nothing of the text can command the terminal: see `visible`. */
export function wrap(runs: readonly Run[], frame: Frame): string[] {
  const first = frame.first ?? { text: "" }
  const rest = frame.rest ?? { text: " ".repeat(columns(first.text)) }
  const lines: Run[][] = []
  let line: Run[] = [first]
  let used = columns(first.text)
  let empty = true
  const newLine = () => {
    lines.push(line)
    line = [rest]
    used = columns(rest.text)
    empty = true
  }
  for (const word of wordsOf(runs)) {
    const wide = word.reduce((sum, run) => sum + columns(run.text), 0)
    if (!empty && used + 1 + wide > frame.width) newLine()
    else if (!empty) {
      line.push({ text: " ", style: continues(line, word) })
      used++
    }
    for (const run of word) {
      for (const piece of pieces(run.text, frame.width - used, frame.width - columns(rest.text))) {
        if (piece === null) {
          newLine()
          continue
        }
        line.push({ ...run, text: piece })
        used += columns(piece)
        empty = false
      }
    }
  }
  lines.push(line)
  return lines.map(runs => painted(runs, frame.colour))
}

/** Columns a text takes in a terminal: wide characters and emoji two, combining marks none. */
export function columns(text: string): number {
  return SIMPLE.test(text) ? text.length : stringWidth(text)
}

/** Latin letters and usual punctuation: one column each, and nearly all there is to measure. */
const SIMPLE = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2026\u202f\u2190-\u21ff\u2500-\u257f]*$/

/** The text with everything that could command a terminal or turn its direction written out ("\x1b", "\u202e"). */
export function visible(text: string): string {
  return text.replace(COMMANDS, c => {
    const code = c.charCodeAt(0)
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`
  })
}

const COMMANDS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Groups what stands between plain spaces; a word may run over several styles. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const words: Run[][] = []
  let glue = false
  for (const run of runs) {
    const parts = visible(run.text.replace(/[\t\n\v\f\r \u0085\u2028\u2029]+/g, " ")).split(" ")
    parts.forEach((text, i) => {
      if (i > 0) glue = false
      if (text === "") return
      if (glue) words.at(-1)!.push({ ...run, text })
      else words.push([{ ...run, text }])
      glue = true
    })
  }
  return words
}

/** Cuts what does not fit in the columns left; null asks for a new line. */
function* pieces(text: string, left: number, whole: number): Generator<string | null> {
  if (columns(text) <= left) {
    yield text
    return
  }
  let piece = ""
  let room = Math.max(left, 0)
  for (const { segment } of GRAPHEMES.segment(text)) {
    const wide = columns(segment)
    if (wide > room) {
      if (piece) yield piece
      yield null
      piece = ""
      room = Math.max(whole, wide)
    }
    piece += segment
    room -= wide
  }
  if (piece) yield piece
}

const GRAPHEMES = new Intl.Segmenter()

function continues(line: readonly Run[], word: readonly Run[]): Style | undefined {
  const before = line.at(-1)?.style
  return before === word[0]?.style ? before : undefined
}

/** Whether to colour was decided by the caller; Node need not look at the stream again. */
const UNASKED = { validateStream: false }

/** Runs of one style are painted together, so that a line carries few codes. */
function painted(runs: readonly Run[], colour: boolean): string {
  if (!colour)
    return runs
      .map(run => run.text)
      .join("")
      .replace(/ +$/, "")
  const joined: { text: string; style: Style | undefined }[] = []
  for (const { text, style } of runs) {
    const last = joined.at(-1)
    if (last && last.style === style) last.text += text
    else joined.push({ text, style })
  }
  return joined.map(({ text, style }) => (style && text ? styleText(style, text, UNASKED) : text)).join("")
}
