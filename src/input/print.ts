/** A run of letters on a printed page, as a PDF places it. */
export interface TextItem {
  readonly str: string
  /** The matrix of its letters: size in 0–3, place in 4 (from the left) and 5 (from the bottom). */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

export interface Paragraph {
  readonly text: string
  readonly size: number
  /** A line that comes back page after page: a title of the paper, a number of the page. */
  readonly running: boolean
}

/** The lines of a page, in the order in which the file gives them. */
export function linesOf(items: readonly TextItem[]): Line[] {
  const out: Line[] = []
  let open: { text: string; x: number; end: number; y: number; size: number } | null = null
  for (const item of items) {
    const text = item.str.replace(/[\u0000-\u001f]+/g, " ")
    if (text.trim() === "") {
      if (open && text !== "" && !open.text.endsWith(" ")) open.text += " "
      continue
    }
    const [x, y] = [item.transform[4] ?? 0, item.transform[5] ?? 0]
    const size = Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0) || item.height || 10
    const follows = open && Math.abs(open.y - y) < 0.5 * Math.max(size, open.size) && x >= open.end - size
    // Beyond two letters' width it is another column.
    if (open && follows && x - open.end < 2.5 * size) {
      const gap = x - open.end > 0.15 * size && !open.text.endsWith(" ") && !text.startsWith(" ")
      open.text += (gap ? " " : "") + text
      open.end = x + item.width
      open.size = Math.max(open.size, size)
    } else {
      if (open) out.push({ ...open, text: tidy(open.text) })
      open = { text, x, end: x + item.width, y, size }
    }
  }
  if (open) out.push({ ...open, text: tidy(open.text) })
  return out.filter(line => line.text !== "")
}

function tidy(text: string): string {
  return text.replace(/[ \t]+/g, " ").trim()
}

/** Lines at the head or foot of pages that stand on three pages or more, their numbers aside, and numbers of pages. */
export function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const count = new Map<string, number>()
  const edges = pages.map(lines => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])])
  for (const lines of edges) {
    for (const key of new Set(lines.map(keyOf))) count.set(key, (count.get(key) ?? 0) + 1)
  }
  const out = new Set<Line>()
  for (const lines of edges) {
    for (const line of lines) {
      if (count.get(keyOf(line))! >= 3 || /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—/] ?\d{0,4})?$/.test(line.text))
        out.add(line)
    }
  }
  return out
}

function keyOf(line: Line): string {
  return line.text.replace(/\d+/g, "#").toLowerCase()
}

/** Lines of one page put together: a wider gap, another size, a first line set in, or a short line that ends a sentence
 * ends a paragraph; a leap to the next column does not. */
export function paragraphsOf(lines: readonly Line[], isRunning: (line: Line) => boolean): Paragraph[] {
  const leading = usualGap(lines)
  const out: Paragraph[] = []
  let open: Line[] = []
  const end = () => {
    if (open.length > 0) out.push({ text: joinedLines(open), size: open[0]!.size, running: false })
    open = []
  }
  for (const line of lines) {
    if (isRunning(line)) {
      end()
      out.push({ text: line.text, size: line.size, running: true })
      continue
    }
    const last = open.at(-1)
    if (last && parts(open, last, line, leading)) end()
    open.push(line)
  }
  end()
  return out
}

const ENDS = /[.!?…:»”")\]]$/

function parts(open: readonly Line[], last: Line, line: Line, leading: number): boolean {
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return true
  const fall = last.y - line.y
  const stopped = ENDS.test(last.text)
  if (fall <= 0) return stopped && (/^[\p{Lu}«“"–—-]/u.test(line.text) || fall === 0)
  if (fall > Math.max(leading * 1.45, last.size * 1.8)) return true
  const left = Math.min(...open.slice(-3).map(l => l.x))
  if (line.x > left + 0.7 * line.size && stopped && open.length > 1) return true
  const width = Math.max(...open.map(l => l.end - l.x), line.end - line.x)
  return stopped && last.end - last.x < width * 0.8
}

/** The commonest distance from a line to the next. */
function usualGap(lines: readonly Line[]): number {
  const gaps: number[] = []
  for (let i = 1; i < lines.length; i++) {
    const gap = lines[i - 1]!.y - lines[i]!.y
    if (gap > 0 && gap < 60) gaps.push(gap)
  }
  gaps.sort((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? 12
}

/** First halves of words that keep their hyphen wherever the line ends. */
const KEEP = new Set(
  "porte vice ex non sous demi après avant mi quasi semi contre grand rendez peut c'est-à anti pro self co all well long short high low half cross mid".split(
    " ",
  ),
)

function joinedLines(lines: readonly Line[]): string {
  let out = ""
  for (const { text } of lines) {
    if (out === "") out = text
    else if (/\p{Ll}[-\u00ad\u2010]$/u.test(out) && /^\p{Ll}/u.test(text)) {
      const half = (/(\S+?)[-\u00ad\u2010]$/u.exec(out.slice(-40))?.[1] ?? "").toLowerCase()
      out = KEEP.has(half) || half.includes("-") ? out + text : out.slice(0, -1) + text
    } else out += ` ${text}`
  }
  return out
}
