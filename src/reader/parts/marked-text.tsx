import { memo, type ReactNode, useMemo } from "react"
import { type Mark, type MarkKind, marksOf, type Node, nest } from "../../export/marks.ts"
import type { Reading, Time } from "../../model/reading.ts"
import type { ReaderWords } from "../words/en.ts"
import { useWords } from "../words/index.tsx"
import { shortDay } from "./cells.tsx"

/** The untouched text in its blocks, every record marked in its place. Drawn once a reading: what is chosen changes
 * only classes of what stands there already (`useChosen`). */
export const MarkedText = memo(function MarkedText({ reading }: { readonly reading: Reading }) {
  const { say } = useWords()
  const blocks = useMemo(() => blocksOf(reading, say), [reading, say])
  return (
    <article className="text" lang={reading.language || undefined}>
      {blocks.map(block => (
        <Block key={block.start} block={block} text={reading.text} />
      ))}
    </article>
  )
})

interface MarkedBlock {
  readonly role: string
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
  readonly titles: ReadonlyMap<string, string>
}

/** Marks by the block they stand in; one that runs over several stands in each. Linear in blocks and marks. */
function blocksOf(reading: Reading, say: ReaderWords): readonly MarkedBlock[] {
  const entities: Mark[] = reading.entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({
      start,
      end,
      // The exports that cut texts by marks know no entities; here they are marks like others.
      kind: "entity" as MarkKind,
      record: id,
      leads: false,
    })),
  )
  const marks = [...marksOf(reading), ...entities].sort((a, b) => a.start - b.start || b.end - a.end)
  const titles = new Map(reading.times.map(time => [time.id, meaningOf(time, say)]))
  const ordered = [...reading.blocks].sort((a, b) => a.start - b.start)
  const blocks = ordered.length ? ordered : [{ role: "paragraph", start: 0, end: reading.text.length }]
  const held = blocks.map((): Mark[] => [])
  let first = 0
  for (const mark of marks) {
    while (first < blocks.length && blocks[first]!.end <= mark.start) first++
    for (let at = first; at < blocks.length && blocks[at]!.start < mark.end; at++) held[at]!.push(mark)
  }
  return blocks.map(({ role, start, end }, n) => ({ role, start, end, marks: held[n]!, titles }))
}

/** What a time means: its days where it has any, beside its value when that tells more. */
function meaningOf({ value, from, to }: Time, say: ReaderWords): string {
  if (from === null && to === null) return value
  const days = [...new Set([from, to])].map(day => (day === null ? "…" : shortDay(day, say))).join(" – ")
  return value === from && from === to ? days : `${days} (${value})`
}

const GREY: ReadonlySet<string> = new Set(["boilerplate", "credit", "signoff", "byline"])

const Block = memo(function Block({ block, text }: { readonly block: MarkedBlock; readonly text: string }) {
  const { records } = useWords()
  const { role, start, end, marks, titles } = block
  const inner = nest(text, marks, start, end).map((node, n) => draw(node, n, titles))
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

function draw(node: Node, key: number, titles: ReadonlyMap<string, string>): ReactNode {
  if (typeof node === "string") return node
  const { mark, opens, closes, inner } = node
  return (
    <span
      key={key}
      className={`m ${mark.kind}${opens ? " opens" : ""}${closes ? " closes" : ""}`}
      data-r={mark.record}
      title={mark.kind === "time" ? titles.get(mark.record) : undefined}
    >
      {inner.map((one, n) => draw(one, n, titles))}
    </span>
  )
}
