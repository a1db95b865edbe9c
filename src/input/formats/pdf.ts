import type { BlockRole, Stretch } from "../../model/article.ts"
import { doubt } from "../../model/doubts.ts"
import type { Note } from "../../model/note.ts"
import type { Input, Read, Request } from "../adapter.ts"
import { articleOf, given } from "../article.ts"
import { InputError } from "../error.ts"
import { type Line, linesOf, type Paragraph, paragraphsOf, runningLines, type TextItem } from "../print.ts"

const MOST_PAGES = 2000

/** The text layer of a PDF: lines put together as they stand on the pages, columns in the order of the file, words that
 * were parted at the end of a line joined. No picture is read: a page without text is told. Each page's place in the
 * text is told in a note. */
export async function* read(input: Input, request: Request): AsyncGenerator<Read> {
  const pages = await pagesOf(await input.bytes(), input.name)
  const lines = pages.map(linesOf)
  const running = runningLines(lines)
  const notes: Note[] = []
  const blocks: { page: number; paragraph: Paragraph }[] = []
  lines.forEach((page, i) => {
    if (page.length === 0) {
      const message = doubt("empty-page", { number: i + 1 })
      notes.push({ kind: "page", message, span: null })
    }
    for (const paragraph of paragraphsOf(page, line => running.has(line)))
      blocks.push({ page: i + 1, paragraph })
  })
  if (blocks.length === 0) {
    throw new InputError({
      problem: "no-body",
      from: input.name,
      at: 0,
      detail: `none of its ${pages.length} pages has a text layer: they are pictures`,
      remedy: "Have its letters recognised (OCR) and give the result",
    })
  }
  const { text, stretches, title } = laidOut(blocks, lines.flat())
  for (let page = 1; page <= pages.length; page++) {
    const own = stretches.filter(s => s.page === page)
    if (own.length > 0)
      notes.push({
        kind: "page",
        message: doubt("page", { number: page }),
        span: { start: own[0]!.start, end: own.at(-1)!.end },
      })
  }
  const facts = { title, ...given(request.facts) }
  yield { article: articleOf(text, stretches, facts, input.name, notes) }
}

async function pagesOf(bytes: Uint8Array, from: string): Promise<TextItem[][]> {
  const { getDocumentProxy } = await import("unpdf")
  try {
    // The reader takes the bytes for itself.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (pdf.numPages > MOST_PAGES) {
      const remedy = "Cut it into smaller files"
      throw new InputError({
        problem: "too-large",
        from,
        at: 0,
        detail: `it has ${pdf.numPages} pages`,
        remedy,
      })
    }
    const pages: TextItem[][] = []
    for (let i = 1; i <= pdf.numPages; i++) {
      const page = await pdf.getPage(i)
      const { items } = await page.getTextContent()
      pages.push(items.filter(item => "str" in item).map(item => item as unknown as TextItem))
      page.cleanup()
    }
    await pdf.loadingTask?.destroy?.()
    return pages
  } catch (error) {
    if (error instanceof InputError) throw error
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error)
    const locked = /password/i.test(why)
    throw new InputError({
      problem: locked ? "unsupported" : "damaged",
      from,
      at: 0,
      detail: locked ? "it is locked with a password" : `it cannot be read as a PDF (${why})`,
      remedy: locked ? "Save it once more without the password" : "Export its text and read that",
    })
  }
}

/** The paragraphs joined by blank lines, with their roles by the size of their letters. */
function laidOut(blocks: readonly { page: number; paragraph: Paragraph }[], lines: readonly Line[]) {
  const body = usualSize(lines)
  const parts: string[] = []
  const stretches: Stretch[] = []
  let at = 0
  let title: string | null = null
  for (const { page, paragraph } of blocks) {
    if (at > 0) {
      parts.push("\n\n")
      at += 2
    }
    const large = paragraph.size > body * 1.25 && paragraph.text.length < 250
    let hint: BlockRole | null = paragraph.running ? "boilerplate" : large ? "heading" : null
    if (large && page === 1 && title === null && paragraph.size > body * 1.4) {
      hint = "headline"
      title = paragraph.text
    }
    parts.push(paragraph.text)
    stretches.push({ start: at, end: at + paragraph.text.length, hint, page })
    at += paragraph.text.length
  }
  return { text: parts.join(""), stretches, title }
}

/** The size that most letters have. */
function usualSize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + line.text.length)
  }
  let best = 0
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size
  return best
}
