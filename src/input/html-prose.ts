import type { Page, PageBlock } from "./html-page.ts"

/** Text that reads as sentences: long enough, stopped, and not made of links. */
export function isProse(block: PageBlock): boolean {
  const { text } = block.text
  const density = block.linked / block.letters
  // Names explained in links take up much of some paragraphs; what is left is still several sentences' worth.
  if (density > 0.4) return block.letters - block.linked >= 100 && density < 0.75 && hasStop(text)
  const length = text.length * (DENSE.test(text) ? 2.5 : 1)
  if (length >= 140) return density < 0.3 || hasStop(text)
  return length >= 50 && density < 0.25 && hasStop(text)
}

/** Scripts in which a character says what two or three letters say. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

export function hasStop(text: string): boolean {
  return /[.!?…»”"’')\]:。！？」]$/.test(text) || text.includes(". ")
}

/** Letters of the marked blocks in each element, what lies inside it counted. */
export function massByNode(page: Page, marked: readonly boolean[]): Float64Array {
  const mass = new Float64Array(page.nodes.length)
  page.blocks.forEach((block, i) => {
    if (marked[i]) mass[block.node]! += block.letters
  })
  for (let i = page.nodes.length - 1; i > 0; i--) mass[page.nodes[i]!.parent]! += mass[i]!
  return mass
}
