import { type ReactNode, useState } from "react"
import { useWords } from "../words/index.tsx"

/** Lines drawn at first, and with each wish for more. */
const PAGE = 100

/** Records of one kind, each a button that chooses it. A list that nobody has opened is not drawn, and a long one a page
 * at a time: a long report has thousands of lines. The one that is chosen is always among them. */
export function RecordList<R extends { readonly id: string }>({
  title,
  records,
  chosen,
  dismissed,
  choose,
  open: first = false,
  children,
}: {
  readonly title: string
  readonly records: readonly R[]
  readonly chosen: string | null
  readonly dismissed: ReadonlySet<string | null>
  readonly choose: (id: string) => void
  readonly open?: boolean
  readonly children: (record: R) => ReactNode
}) {
  const { say } = useWords()
  const [open, setOpen] = useState(first)
  const [wished, setWished] = useState(PAGE)
  const at = open && chosen !== null ? records.findIndex(record => record.id === chosen) : -1
  const shown = Math.max(wished, Math.ceil((at + 1) / PAGE) * PAGE)
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className="count">{records.length}</span>
      </summary>
      {open ? (
        <ul className="list">
          {records.slice(0, shown).map(record => (
            <li key={record.id} className={dismissed.has(record.id) ? "gone" : undefined}>
              <button type="button" aria-current={record.id === chosen} onClick={() => choose(record.id)}>
                {children(record)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {open && shown < records.length ? (
        <button type="button" onClick={() => setWished(shown + PAGE)}>
          {say.report.more(records.length - shown)}
        </button>
      ) : null}
    </details>
  )
}
