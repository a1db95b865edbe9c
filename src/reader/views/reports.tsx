import type { FormEvent } from "react"
import { usePages } from "../data.ts"
import type { Adding } from "../parts/adding.tsx"
import { AnswerTable, Foot } from "../parts/answer-table.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { go, Link, useRoute, withQuery } from "../route.tsx"
import { useWords } from "../words/index.tsx"

/** The reports of the dossier, and the place to add others. */
export function Reports({ adding }: { readonly adding: Adding }) {
  const { say } = useWords()
  const { path, query } = useRoute()
  const sent = withQuery(query, {})
  const answer = usePages(`/reports${sent}`)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(path + withQuery(query, { q: String(new FormData(event.currentTarget).get("q") ?? "").trim() }))
  }
  return (
    <View title={say.reports.title}>
      <p className="drop">
        <label>
          {say.reports.drop}{" "}
          <input
            type="file"
            multiple
            aria-label={say.reports.choose}
            onChange={event => {
              adding.add([...(event.currentTarget.files ?? [])])
              event.currentTarget.value = ""
            }}
          />
        </label>{" "}
        <Link href="/read">{say.reports.paste}</Link>
      </p>
      <form onSubmit={submit} className="row">
        <label>
          {say.reports.title_} <input type="search" name="q" defaultValue={query.get("q") ?? ""} />
        </label>
        <button type="submit">{say.reports.filter}</button>
      </form>
      {answer.state === "here" || answer.rows.length ? (
        <>
          <AnswerTable
            caption={say.reports.title}
            columns={["published", "outlet", "title", "language", "attributions", "events"]}
            rows={answer.rows}
            draw={(row, column) =>
              column === "title" ? (
                <Link href={`/reports/${encodeURIComponent(String(row.report))}`}>
                  {String(row.title || row.report)}
                </Link>
              ) : undefined
            }
          />
          <Foot name="reports" query={sent} shown={answer.rows.length} {...answer} />
        </>
      ) : (
        <Waiting error={answer.error} />
      )}
    </View>
  )
}
