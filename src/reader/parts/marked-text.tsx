import { memo, type ReactNode, useCallback, useEffect, useRef, useSyncExternalStore } from "react"
import { flushSync } from "react-dom"
import { type Node, nest } from "../../export/marks.ts"
import { byId } from "../../model/by-id.ts"
import type { Reading, Time } from "../../model/reading.ts"
import type { ReaderWords } from "../words/en.ts"
import { useWords } from "../words/index.tsx"
import { shortDay } from "./cells.tsx"
import type { MarkedBlock, Marking } from "./marking.ts"

/** The untouched text in its blocks, every record marked in its place. What is chosen changes only classes of what
 * stands there already (`useChosen`). */
export const MarkedText = memo(function MarkedText({
  reading,
  marking,
}: {
  readonly reading: Reading
  readonly marking: Marking
}) {
  const root = useRef<HTMLElement>(null)
  useMarkingOn(root, marking)
  return (
    <article ref={root} className="text" lang={reading.language || undefined}>
      {marking.blocks.map((block, n) => (
        <Block key={block.start} n={n} block={block} reading={reading} marking={marking} />
      ))}
    </article>
  )
})

/** Marks drawn at one go while the page is idle. */
const AT_ONCE = 100

/** Goes on marking: what comes near the screen at once, all else while there is nothing better to do, and everything
 * before the page is printed. */
function useMarkingOn(root: { readonly current: HTMLElement | null }, marking: Marking): void {
  useEffect(() => {
    if (marking.done || !root.current) return
    const draw = (blocks: readonly number[]) => flushSync(() => marking.mark(blocks))
    const numbers = new Map(marking.blocks.map(({ start }, n) => [String(start), n]))
    const near = new IntersectionObserver(
      entries => {
        const seen = entries.filter(entry => entry.isIntersecting).map(entry => entry.target as HTMLElement)
        for (const block of seen) near.unobserve(block)
        if (seen.length) draw(seen.flatMap(block => numbers.get(block.dataset.start ?? "") ?? []))
      },
      { rootMargin: "100% 0px" },
    )
    for (const block of root.current.querySelectorAll("[data-start]")) near.observe(block)

    let next = 0
    const work = (left: () => number) => {
      do draw(marking.next(AT_ONCE))
      while (!marking.done && left() > 5)
      if (!marking.done) next = later(work)
    }
    next = later(work)
    const printed = () => draw(marking.all())
    window.addEventListener("beforeprint", printed)
    return () => {
      window.removeEventListener("beforeprint", printed)
      near.disconnect()
      never(next)
    }
  }, [root, marking])
}

/** Runs something when the page is idle; `left` tells for how many milliseconds it still is. */
function later(work: (left: () => number) => void): number {
  return typeof window.requestIdleCallback === "function"
    ? window.requestIdleCallback(deadline => work(() => deadline.timeRemaining()), { timeout: 1_000 })
    : window.setTimeout(work, 30, () => 0)
}

function never(handle: number): void {
  if (typeof window.cancelIdleCallback === "function") window.cancelIdleCallback(handle)
  else window.clearTimeout(handle)
}

/** What a time means: its days where it has any, beside its value when that tells more. */
function meaningOf({ value, from, to }: Time, say: ReaderWords): string {
  if (from === null && to === null) return value
  const days = [...new Set([from, to])].map(day => (day === null ? "…" : shortDay(day, say))).join(" – ")
  return value === from && from === to ? days : `${days} (${value})`
}

const GREY: ReadonlySet<string> = new Set(["boilerplate", "credit", "signoff", "byline"])

const Block = memo(function Block({
  n,
  block,
  reading,
  marking,
}: {
  readonly n: number
  readonly block: MarkedBlock
  readonly reading: Reading
  readonly marking: Marking
}) {
  const subscribe = useCallback((listener: () => void) => marking.subscribeTo(n, listener), [marking, n])
  const marked = useSyncExternalStore(subscribe, () => marking.isMarked(n))
  const { records, say } = useWords()
  const { role, start, end, marks } = block
  const inner = marked
    ? nest(reading.text, marks, start, end).map((node, n) => draw(node, n, reading, say))
    : reading.text.slice(start, end)
  const label = role === "paragraph" ? undefined : (records.role as Readonly<Record<string, string>>)[role]
  const props = {
    className: `block ${role}${GREY.has(role) ? " grey" : ""}`,
    "data-start": start,
    "data-role": label,
  }
  switch (role) {
    case "headline":
      return <h2 {...props}>{inner}</h2>
    case "heading":
      return <h3 {...props}>{inner}</h3>
    case "blockquote":
      return <blockquote {...props}>{inner}</blockquote>
    default:
      return <p {...props}>{inner}</p>
  }
})

function draw(node: Node, key: number, reading: Reading, say: ReaderWords): ReactNode {
  if (typeof node === "string") return node
  const { mark, opens, closes, inner } = node
  const time = mark.kind === "time" ? byId(reading).times.get(mark.record) : undefined
  return (
    <span
      key={key}
      className={`m ${mark.kind}${opens ? " opens" : ""}${closes ? " closes" : ""}`}
      data-r={mark.record}
      title={time && meaningOf(time, say)}
    >
      {inner.map((one, n) => draw(one, n, reading, say))}
    </span>
  )
}
