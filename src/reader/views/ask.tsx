import { type FormEvent, useDeferredValue, useState } from "react"
import type { About } from "../../server/api.ts"
import { useAsked, usePages } from "../data.ts"
import { Foot } from "../parts/answer-table.tsx"
import { placeOf, shortDay } from "../parts/cells.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { go, Link, useRoute, withQuery } from "../route.tsx"
import { useWords } from "../words/index.tsx"

/** The first screen: what did one say about something, between two days? */
export function Ask({ about }: { readonly about: About | null }) {
  const { say, records, lang } = useWords()
  const { path, query } = useRoute()
  const sent = withQuery(query, {})
  const answer = usePages(`/quotes${sent}`)
  const [typed, setTyped] = useState(query.get("by") ?? "")
  const name = useDeferredValue(typed)
  const names = useAsked<readonly { readonly name: string; readonly quotes: number }[]>(
    name.length > 0 ? `/suggest?name=${encodeURIComponent(name)}` : null,
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const given = (field: string) => String(data.get(field) ?? "").trim()
    go(
      path +
        withQuery(query, {
          by: given("by"),
          about: given("about"),
          from: given("from"),
          to: given("to"),
        }),
    )
  }
  return (
    <View title={say.ask.title}>
      <form className="question" onSubmit={submit} key={lang}>
        <p>
          {say.ask.what}{" "}
          <input
            name="by"
            aria-label={say.ask.by}
            placeholder={say.ask.anyone}
            defaultValue={query.get("by") ?? ""}
            onChange={event => setTyped(event.currentTarget.value)}
            list="names"
            autoComplete="off"
            spellCheck={false}
          />
          <datalist id="names">
            {names.value?.map(one => (
              <option key={one.name} value={one.name} />
            ))}
          </datalist>{" "}
          {say.ask.said}{" "}
          <input
            name="about"
            aria-label={say.ask.about}
            placeholder={say.ask.anything}
            defaultValue={query.get("about") ?? ""}
            autoComplete="off"
          />{" "}
          {say.ask.between}{" "}
          <input type="date" name="from" aria-label={say.ask.from} defaultValue={query.get("from") ?? ""} />{" "}
          {say.ask.and}{" "}
          <input type="date" name="to" aria-label={say.ask.to} defaultValue={query.get("to") ?? ""} />{" "}
          {say.ask.end} <button type="submit">{say.ask.go}</button>
        </p>
      </form>
      {about?.reports === 0 ? (
        <p className="quiet">{say.ask.fresh}</p>
      ) : answer.rows.length === 0 ? (
        answer.state === "here" ? (
          <p className="quiet">{say.ask.empty}</p>
        ) : (
          <Waiting error={answer.error} />
        )
      ) : (
        <>
          <p className="order">
            <label>
              {say.ask.sort}{" "}
              <select
                value={query.get("sort") ?? ""}
                onChange={event => go(path + withQuery(query, { sort: event.currentTarget.value }))}
              >
                {Object.entries(say.ask.sorts).map(([value, words]) => (
                  <option key={value} value={value}>
                    {words}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <ol className="quotes">
            {answer.rows.map(row => (
              <li key={`${row.report} ${row.record}`}>
                <p className="speaker">
                  <b>{row.speaker ? String(row.speaker) : say.nobody}</b>
                  {row.role && row.role !== row.speaker ? <span>{String(row.role)}</span> : null}
                  {row.speaker && row.named === false ? <span className="tag">{say.unnamed}</span> : null}
                  <span className="stance">
                    {row.negated && row.stance !== "does-not-confirm"
                      ? records.not(records.stance[row.stance as keyof typeof records.stance])
                      : records.stance[row.stance as keyof typeof records.stance]}
                  </span>
                </p>
                <blockquote className={row.kind === "indirect" ? "reported" : "direct"}>
                  <Link href={placeOf(row)}>{String(row.words)}</Link>
                </blockquote>
                <p className="origin">
                  {row.said ? shortDay(String(row.said), say) : say.unknownDay}
                  {row.outlet ? ` · ${row.outlet}` : ""} ·{" "}
                  {records.kind[row.kind as keyof typeof records.kind]}
                </p>
              </li>
            ))}
          </ol>
          <Foot
            name="quotes"
            query={sent}
            shown={answer.rows.length}
            total={answer.total}
            more={answer.more}
            grow={answer.grow}
          />
        </>
      )}
    </View>
  )
}
