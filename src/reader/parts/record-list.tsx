import { type ReactNode, useState } from "react"

/** Records of one kind, each a button that chooses it. A list that nobody has opened is not drawn: a long report has
 * thousands of lines. */
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
  const [open, setOpen] = useState(first)
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {title} <span className="count">{records.length}</span>
      </summary>
      {open ? (
        <ul className="list">
          {records.map(record => (
            <li key={record.id} className={dismissed.has(record.id) ? "gone" : undefined}>
              <button type="button" aria-current={record.id === chosen} onClick={() => choose(record.id)}>
                {children(record)}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
