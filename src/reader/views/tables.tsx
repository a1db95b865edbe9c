import type { FormEvent } from "react"
import type { AnswerPage, ReportPage, StoryPage } from "../../server/api.ts"
import type { Row } from "../../story/answers.ts"
import { useAsked, usePages } from "../data.ts"
import { AnswerTable, Files, Foot } from "../parts/answer-table.tsx"
import { placeOf, shortDay, termsOf } from "../parts/cells.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { go, Link, useRoute, withQuery } from "../route.tsx"
import { useWords } from "../words/index.tsx"

/** Views that are a table, or rows in another dress. */

export function Stories() {
  const { say } = useWords()
  const { query } = useRoute()
  const sent = withQuery(query, {})
  const answer = usePages(`/stories${sent}`)
  return (
    <View title={say.stories.title} className="wide">
      {answer.state === "here" || answer.rows.length ? (
        <>
          <AnswerTable
            caption={say.stories.title}
            columns={[
              "title",
              "from",
              "to",
              "reports",
              "copies",
              "outlets",
              "events",
              "contradictions",
              "terms",
            ]}
            rows={answer.rows}
            draw={(row, column) =>
              column === "title" ? (
                <Link href={`/stories/${row.story}`}>{String(row.title || row.story)}</Link>
              ) : undefined
            }
          />
          <Foot name="stories" query={sent} shown={answer.rows.length} {...answer} />
        </>
      ) : (
        <Waiting error={answer.error} />
      )}
    </View>
  )
}

export function StoryView({ id }: { readonly id: string }) {
  const { say, lang } = useWords()
  const answer = useAsked<StoryPage>(`/stories/${encodeURIComponent(id)}`)
  const story = answer.value?.story
  return (
    <View title={story?.title || say.stories.one}>
      {answer.value && story ? (
        <>
          <p className="quiet">
            {[story.from, story.to]
              .filter(d => d !== null)
              .map(d => shortDay(d, say))
              .join(" – ")}{" "}
            · {termsOf(story.terms, { say, lang })}
          </p>
          <p>
            {say.stories.see}{" "}
            <Link href={`/timeline?story=${encodeURIComponent(id)}`}>{say.timeline.title}</Link>,{" "}
            <Link href={`/contradictions?story=${encodeURIComponent(id)}`}>{say.contradictions.title}</Link>
          </p>
          <h2>{say.stories.reports}</h2>
          <AnswerTable
            caption={say.stories.reports}
            columns={["published", "outlet", "title", "attributions", "events"]}
            rows={answer.value.reports}
            sortable={false}
          />
          <p className="foot">
            <span>{say.count(answer.value.reports.length, answer.value.reports.length)}</span>
            <Files name={`stories/${encodeURIComponent(id)}`} query="" />
          </p>
        </>
      ) : (
        <Waiting error={answer.state === "refused" ? answer.error : null} />
      )}
    </View>
  )
}

export function Contradictions() {
  const { say } = useWords()
  const { query } = useRoute()
  const sent = withQuery(query, {})
  const answer = usePages(`/contradictions${sent}`)
  return (
    <View title={say.contradictions.title}>
      <p className="quiet">{say.contradictions.about}</p>
      {answer.state !== "here" && !answer.rows.length ? (
        <Waiting error={answer.error} />
      ) : answer.rows.length === 0 ? (
        <p>{say.contradictions.none}</p>
      ) : (
        <>
          <ol className="clashes">
            {answer.rows.map(row => (
              <li key={String(row.id)}>
                <h2>
                  {say.contradictions.kind[row.kind as keyof typeof say.contradictions.kind] ??
                    String(row.kind)}
                </h2>
                <div className="pair">
                  <Side row={row} says={row.says} outlet={row.outlet} />
                  <span className="against" aria-hidden="true">
                    ≠
                  </span>
                  <span className="unseen">{say.contradictions.against}</span>
                  <Side
                    row={{
                      report: row.againstReport ?? null,
                      start: row.againstStart ?? null,
                      end: row.againstEnd ?? null,
                      words: row.againstWords ?? null,
                    }}
                    says={row.against}
                    outlet={row.againstOutlet}
                  />
                </div>
              </li>
            ))}
          </ol>
          <Foot name="contradictions" query={sent} shown={answer.rows.length} {...answer} />
        </>
      )}
    </View>
  )
}

type Value = string | number | boolean | null | undefined

/** One side of a contradiction: the sentence, and in it the words that clash. */
function Side({ row, says, outlet }: { readonly row: Row; readonly says: Value; readonly outlet: Value }) {
  const { records, say } = useWords()
  const page = useAsked<ReportPage>(`/reports/${encodeURIComponent(String(row.report))}`)
  const [first = "", ...rest] = String(says ?? "").split(" ")
  const status = (records.status as Readonly<Record<string, string>>)[first]
  const [start, end] = [Number(row.start), Number(row.end)]
  const sentence = page.value?.reading.sentences.find(([from, to]) => from <= start && start < to)
  const text = page.value?.reading.text ?? ""
  return (
    <div className="side">
      <p className="says">
        {status
          ? [status, ...rest.map(word => shortDay(word, say))].join(" ")
          : shortDay(String(says ?? ""), say)}
      </p>
      <p className="told">
        <Link href={placeOf(row)}>
          {sentence && end <= sentence[1] ? (
            <>
              {text.slice(sentence[0], start)}
              <mark>{text.slice(start, end)}</mark>
              {text.slice(end, sentence[1])}
            </>
          ) : (
            String(row.words)
          )}
        </Link>
      </p>
      <p className="origin">{String(outlet ?? "")}</p>
    </div>
  )
}

export function Copies() {
  const { say } = useWords()
  const answer = usePages("/copies")
  const groups = new Map<string, typeof answer.rows>()
  for (const row of answer.rows)
    groups.set(String(row.group), [...(groups.get(String(row.group)) ?? []), row])
  return (
    <View title={say.copies.title}>
      <p className="quiet">{say.copies.about}</p>
      {answer.state !== "here" && !answer.rows.length ? <Waiting error={answer.error} /> : null}
      {answer.state === "here" && !groups.size ? <p>{say.copies.none}</p> : null}
      {[...groups].map(([group, rows]) => (
        <section key={group} className="group">
          <h2>{String(rows.find(row => row.original)?.title ?? group)}</h2>
          <AnswerTable
            caption={say.copies.title}
            columns={["outlet", "published", "title", "shared"]}
            rows={rows}
            sortable={false}
            draw={(row, column) =>
              column === "outlet" ? (
                <>
                  {String(row.outlet ?? row.report)}{" "}
                  {row.original ? <span className="tag">{say.copies.original}</span> : null}
                </>
              ) : column === "shared" ? (
                <span className="bar">
                  <span
                    className="fill"
                    aria-hidden="true"
                    style={{ inlineSize: `${5 * Number(row.shared)}rem` }}
                  />{" "}
                  {Math.round(Number(row.shared) * 100)}&nbsp;%
                </span>
              ) : undefined
            }
          />
        </section>
      ))}
      {answer.rows.length > 0 && <Foot name="copies" query="" shown={answer.rows.length} {...answer} />}
    </View>
  )
}

export function Search() {
  const { say } = useWords()
  const { path, query } = useRoute()
  const sent = withQuery(query, {})
  const answer = usePages(`/search${sent}`)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    go(
      path +
        withQuery(query, { q: String(new FormData(event.currentTarget).get("q") ?? "").trim(), sort: "" }),
    )
  }
  return (
    <View title={say.search.title}>
      <form onSubmit={submit} className="row">
        <label>
          {say.search.words} <input type="search" name="q" defaultValue={query.get("q") ?? ""} />
        </label>
        <button type="submit">{say.search.go}</button>
      </form>
      {query.get("q") &&
        (answer.state === "here" || answer.rows.length ? (
          <>
            <AnswerTable
              caption={say.search.title}
              columns={["published", "outlet", "title", "words"]}
              rows={answer.rows}
            />
            <Foot name="search" query={sent} shown={answer.rows.length} {...answer} />
          </>
        ) : (
          <Waiting error={answer.error} />
        ))}
    </View>
  )
}

export function Compare() {
  const { say } = useWords()
  const { path, query } = useRoute()
  const [a, b] = [query.get("a") ?? "", query.get("b") ?? ""]
  const reports = useAsked<AnswerPage>("/reports?limit=1000")
  const sides = new Map<string, string>()
  for (const row of reports.value?.rows ?? [])
    if (row.outlet) sides.set(String(row.outlet), String(row.outlet))
  for (const row of reports.value?.rows ?? [])
    sides.set(
      String(row.report),
      [row.outlet, row.title].filter(Boolean).join(" – ").slice(0, 90) || String(row.report),
    )
  const both = a && b ? `?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}` : null
  const isReport = (side: string) =>
    reports.value?.rows.some(row => row.report === side || row.hash === side) === true
  const pick = (name: "a" | "b", label: string, value: string) => (
    <label>
      <span>{label}</span>{" "}
      <select
        value={value}
        onChange={event => go(path + withQuery(query, { [name]: event.currentTarget.value }))}
      >
        <option value="">–</option>
        {[...sides].map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <View title={say.compare.title}>
      <p className="sides">
        {pick("a", say.compare.a, a)} {pick("b", say.compare.b, b)}
      </p>
      {both ? (
        <>
          <Events a={a} b={b} both={both} names={sides} />
          {isReport(a) && isReport(b) ? (
            <Changes query={`?old=${encodeURIComponent(a)}&new=${encodeURIComponent(b)}`} />
          ) : null}
        </>
      ) : (
        <p className="quiet">{say.compare.none}</p>
      )}
    </View>
  )
}

/** The events that one of two sides tells, or both. */
function Events({
  a,
  b,
  both,
  names,
}: {
  readonly a: string
  readonly b: string
  readonly both: string
  readonly names: ReadonlyMap<string, string>
}) {
  const { say } = useWords()
  const answer = usePages(`/compare${both}`)
  if (answer.state !== "here" && !answer.rows.length) return <Waiting error={answer.error} />
  return (
    <>
      <AnswerTable
        caption={say.compare.title}
        className="words-wide"
        columns={["from", "event", a, b]}
        rows={answer.rows}
        sortable={false}
        heading={column => names.get(column)}
        draw={(row, column) =>
          column === a || column === b ? (
            <Told row={row} side={column} other={column === a ? b : a} />
          ) : undefined
        }
      />
      <Foot name="compare" query={both} shown={answer.rows.length} {...answer} />
    </>
  )
}

/** Two reports, record by record. */
function Changes({ query }: { readonly query: string }) {
  const { say } = useWords()
  const answer = usePages(`/diff${query}`)
  if (answer.state !== "here" && !answer.rows.length) return <Waiting error={answer.error} />
  const told = answer.rows.some(row => row.what)
  return (
    <>
      <h2>{say.compare.changes}</h2>
      {answer.rows.length ? (
        <>
          <AnswerTable
            caption={say.compare.changes}
            columns={["change", "record", "old", "new", ...(told ? ["what"] : [])]}
            rows={answer.rows.map(row => ({ ...row, report: null }))}
            sortable={false}
          />
          <Foot name="diff" query={query} shown={answer.rows.length} {...answer} />
        </>
      ) : (
        <p>{say.compare.same}</p>
      )}
    </>
  )
}

/** What one side says of an event; stronger words are bold where both say something. */
function Told({
  row,
  side,
  other,
}: {
  readonly row: AnswerPage["rows"][number]
  readonly side: string
  readonly other: string
}) {
  const { records, say } = useWords()
  const status = row[side]
  if (typeof status !== "string")
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="unseen">{say.compare.silent}</span>
      </span>
    )
  const words = (records.status as Readonly<Record<string, string>>)[status] ?? status
  return row.stronger === side && typeof row[other] === "string" ? <b>{words}</b> : words
}
