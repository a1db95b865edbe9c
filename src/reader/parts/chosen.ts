import { type RefObject, useLayoutEffect } from "react"
import { byId } from "../../model/by-id.ts"
import type { Reading } from "../../model/reading.ts"

/** Records that belong to the one that is chosen: an attribution with those it is reported through. */
export function chainOf(reading: Reading, id: string): readonly string[] {
  const { attributions: known, events } = byId(reading)
  const event = events.get(id)
  const chain: string[] = []
  const follow = (next: string | null | undefined) => {
    if (!next || chain.includes(next)) return
    chain.push(next)
    const attribution = known.get(next)
    follow(attribution?.source?.via)
    follow(attribution?.within)
  }
  for (const one of event ? event.accordingTo : [id]) follow(one)
  return event ? [id, ...chain] : chain.length ? chain : [id]
}

/** Shows in the text what is chosen, without drawing the text anew: a long report has thousands of marks. */
export function useChosen(
  text: RefObject<HTMLElement | null>,
  reading: Reading | null,
  chosen: string | null,
  drawn: unknown,
): void {
  useLayoutEffect(() => {
    const root = text.current
    if (!root || !reading || !chosen) return
    const chain = chainOf(reading, chosen)
    const marked: Element[] = []
    for (const [n, id] of chain.entries()) {
      for (const mark of root.querySelectorAll(`[data-r="${CSS.escape(id)}"]`)) {
        mark.classList.add(n === 0 ? "chosen" : "chained")
        marked.push(mark)
      }
    }
    root.classList.add("choosing")
    return () => {
      root.classList.remove("choosing")
      for (const mark of marked) mark.classList.remove("chosen", "chained")
    }
  }, [text, reading, chosen, drawn])
}

/** Lights a stretch "12-40" of the text, as other views link to it, without a mark of its own. */
export function useStretch(text: RefObject<HTMLElement | null>, where: string, drawn: unknown): void {
  useLayoutEffect(() => {
    const [, from, to] = /^(\d+)-(\d+)$/.exec(where) ?? []
    // An older browser only scrolls there.
    if (!text.current || from === undefined || !("highlights" in CSS)) return
    const ranges = rangesOf(text.current, Number(from), Number(to))
    CSS.highlights.set("stretch", new Highlight(...ranges))
    return () => void CSS.highlights.delete("stretch")
  }, [text, where, drawn])
}

function rangesOf(root: HTMLElement, from: number, to: number): Range[] {
  const ranges: Range[] = []
  for (const block of root.querySelectorAll("[data-start]")) {
    let at = Number(block.getAttribute("data-start"))
    if (at >= to || at + (block.textContent?.length ?? 0) <= from) continue
    const words = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = words.nextNode(); node && at < to; node = words.nextNode()) {
      const { length } = node as Text
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, length)]
      at += length
      if (start >= end) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      ranges.push(range)
    }
  }
  return ranges
}

/** Shows what belongs together under the pointer. Gives what takes it away again. */
export function hint(root: HTMLElement, reading: Reading, id: string): () => void {
  const marks = chainOf(reading, id).flatMap(one => [
    ...root.querySelectorAll(`[data-r="${CSS.escape(one)}"]`),
  ])
  for (const mark of marks) mark.classList.add("near")
  return () => {
    for (const mark of marks) mark.classList.remove("near")
  }
}

/** Brings the first mark of a record, or a stretch "12-40" of the text, into view. */
export function reveal(root: HTMLElement | null, where: string): void {
  if (!root || !where) return
  const stretch = /^(\d+)-(\d+)$/.exec(where)
  const target = stretch
    ? blockAt(root, Number(stretch[1]))
    : (root.querySelector(`.content[data-r="${CSS.escape(where)}"]`) ??
      root.querySelector(`[data-r="${CSS.escape(where)}"]`))
  target?.scrollIntoView({ block: "center" })
}

function blockAt(root: HTMLElement, offset: number): Element | null {
  let found: Element | null = null
  for (const block of root.querySelectorAll("[data-start]")) {
    if (Number(block.getAttribute("data-start")) > offset) break
    found = block
  }
  return found
}
