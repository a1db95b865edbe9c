import type { ReactNode } from "react"
import type { Row } from "../../story/answers.ts"
import { go, useRoute, withQuery } from "../route.tsx"
import { useWords } from "../words/index.tsx"
import { Cell } from "./cells.tsx"

/** Rows with headings that sort: the order stands in the address. */
export function AnswerTable({
  caption,
  columns,
  rows,
  draw,
  heading,
  sortable = true,
  className,
}: {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly draw?: (row: Row, column: string) => ReactNode | undefined
  /** How a column is called, when it is none of the usual ones. */
  readonly heading?: (column: string) => string | undefined
  readonly sortable?: boolean
  readonly className?: string
}) {
  const { say } = useWords()
  const { path, query } = useRoute()
  const sort = query.get("sort") ?? ""
  if (!rows.length) return <p className="quiet">{say.nothing}</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={caption}>
      <table className={className}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(column => {
              const order = sort === column ? "ascending" : sort === `-${column}` ? "descending" : "none"
              const name = heading?.(column) ?? say.columns[column] ?? column
              return (
                <th key={column} scope="col" aria-sort={sortable ? order : undefined}>
                  {sortable ? (
                    <button
                      type="button"
                      className="heading"
                      onClick={() =>
                        go(path + withQuery(query, { sort: order === "ascending" ? `-${column}` : column }), {
                          replace: true,
                        })
                      }
                    >
                      {name}
                      <span aria-hidden="true">
                        {order === "ascending" ? " ↑" : order === "descending" ? " ↓" : ""}
                      </span>
                    </button>
                  ) : (
                    name
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <tr key={n}>
              {columns.map(column => (
                <td key={column} className={typeof row[column] === "number" ? "figure" : `in-${column}`}>
                  {draw?.(row, column) ?? <Cell row={row} column={column} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** How many there are, the same as files, and more of it. */
export function Foot({
  name,
  query,
  shown,
  total,
  more,
  grow,
}: {
  readonly name: string
  readonly query: string
  readonly shown: number
  readonly total: number | null
  readonly more: boolean
  readonly grow: () => void
}) {
  const { say } = useWords()
  return (
    <p className="foot">
      <span role="status">{say.count(total, shown)}</span>
      {more && (
        <button type="button" onClick={grow}>
          {say.more}
        </button>
      )}
      <Files name={name} query={query} />
    </p>
  )
}

export function Files({ name, query }: { readonly name: string; readonly query: string }) {
  const { say } = useWords()
  return (
    <span className="files">
      {say.saveAs} <a href={`/${name}.csv${query}`}>CSV</a> <a href={`/${name}.json${query}`}>JSON</a>
    </span>
  )
}
