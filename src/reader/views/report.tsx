import { useEffect, useState } from "react"
import type { HandNote, ReportPage } from "../../server/api.ts"
import { ask, forget, send, useAsked } from "../data.ts"
import { shortDay } from "../parts/cells.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { ReadingView } from "../parts/reading-view.tsx"
import { go, Link } from "../route.tsx"
import { useWords } from "../words/index.tsx"

const pathOf = (report: string) => `/reports/${encodeURIComponent(report)}`

/** One report of the dossier, to be read. */
export function Report({ id }: { readonly id: string }) {
  const { say } = useWords()
  const [turn, setTurn] = useState(0)
  const asked = useAsked<ReportPage>(pathOf(id), turn)
  const page = asked.value
  const previous = page?.previous ?? null
  const next = page?.next ?? null

  // In a large dossier the story and the copies come a while after the text.
  const unjoined = page !== null && !page.joined
  useEffect(() => {
    if (!unjoined) return
    const clock = setTimeout(() => {
      forget()
      setTurn(before => before + 1)
    }, 2_000)
    return () => clearTimeout(clock)
  }, [unjoined, turn])

  // Its neighbours are had before they are wanted.
  useEffect(() => {
    for (const near of [previous, next]) if (near !== null) ask(pathOf(near)).catch(() => {})
  }, [previous, next])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if ((event.target as HTMLElement).closest("input,textarea,select,dialog")) return
      const to = event.key === "n" ? next : event.key === "p" ? previous : null
      if (to !== null) go(pathOf(to))
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [previous, next])

  if (!page || !(page.reading.id === id || page.hash === id))
    return (
      <View title={say.columns.report ?? id}>
        <Waiting error={asked.state === "refused" ? asked.error : null} />
      </View>
    )
  const { reading, hand, story, copies, versions } = page
  const note = async (record: string, field: HandNote["field"], value: string, reason: string) => {
    await send(`${pathOf(id)}/hand`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ record, field, ...(field === null ? {} : { value }), reason }),
    })
    setTurn(before => before + 1)
  }
  const undo = async (noteId: string) => {
    await send(`/hand/${encodeURIComponent(noteId)}`, { method: "DELETE" })
    setTurn(before => before + 1)
  }
  const facts = [
    reading.outlet,
    reading.agency,
    reading.byline,
    reading.published ? shortDay(reading.published, say) : say.unknownDay,
  ].filter(Boolean)
  const head = (
    <header className="origin">
      <p>{facts.join(" · ")}</p>
      <p>
        {previous !== null && (
          <Link href={pathOf(previous)} rel="prev" aria-keyshortcuts="p">
            ← {say.report.previous}
          </Link>
        )}{" "}
        {next !== null && (
          <Link href={pathOf(next)} rel="next" aria-keyshortcuts="n">
            {say.report.next} →
          </Link>
        )}
      </p>
      {story && story.reports.length > 1 ? (
        <p>
          {say.report.story}: <Link href={`/stories/${story.id}`}>{story.title}</Link>
        </p>
      ) : null}
      {copies ? (
        <p>
          <Link href="/copies">{say.report.copied(copies.members.length)}</Link>
        </p>
      ) : null}
      {versions.length > 1 ? (
        <p>
          {say.report.version}:{" "}
          {versions
            .filter(version => version.hash !== page.hash)
            .map(version => (
              <Link key={version.hash} href={pathOf(version.hash)}>
                {version.at ? shortDay(version.at, say) : version.hash.slice(0, 8)}
              </Link>
            ))}
        </p>
      ) : null}
    </header>
  )
  return (
    <View title={reading.title || firstWords(reading.text)} className="wide">
      <ReadingView
        key={page.hash}
        reading={reading}
        report={id}
        hand={hand}
        head={head}
        note={note}
        undo={undo}
      />
    </View>
  )
}

function firstWords(text: string): string {
  return `${text.slice(0, 60).replace(/\s+/g, " ").trim()}…`
}
