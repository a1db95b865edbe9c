import { type RefObject, useLayoutEffect } from "react"
import type { Reading } from "../../model/reading.ts"

/** Records that belong to the one that is chosen: an attribution with those it is reported through. */
export function chainOf(reading: Reading, id: string): readonly string[] {
  const known = new Map(reading.attributions.map(a => [a.id, a]))
  const event = reading.events.find(e => e.id === id)
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
