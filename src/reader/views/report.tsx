import { useEffect, useRef, useState } from "react"
import type { Reading } from "../../model/reading.ts"
import type { ReportPage } from "../../server/api.ts"
import { ask, forget, send, useAsked } from "../data.ts"
import { Files } from "../parts/answer-table.tsx"
import { shortDay } from "../parts/cells.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { ReadingView } from "../parts/reading-view.tsx"
import type { Noting } from "../parts/record.tsx"
import { go, Link } from "../route.tsx"
import { useWords } from "../words/index.tsx"

const pathOf = (report: string) => `/reports/${encodeURIComponent(report)}`

/** Times that what joins a report to others is asked for again soon; then less often. */
const QUICK = 4

/** One report of the dossier, to be read. */
export function Report({ id }: { readonly id: string }) {
  const { say } = useWords()
  const [turn, setTurn] = useState(0)
  const asked = useAsked<ReportPage>(pathOf(id), turn)
  const page = asked.value
  const drawn = useRef<ReportPage | null>(null)
  const around = useRef<ReportPage | null>(null)
  const previous = page?.previous ?? null
  const next = page?.next ?? null

  // In a large dossier the story and the copies come a while after the text.
  const unjoined = page !== null && !page.joined
  useEffect(() => {
    if (!unjoined) return
    const clock = setTimeout(
      () => {
        forget(pathOf(id))
        setTurn(before => before + 1)
      },
      turn < QUICK ? 500 : 2_000,
    )
    return () => clearTimeout(clock)
  }, [unjoined, turn, id])

  // Its neighbours are had before they are wanted.
  useEffect(() => {
    for (const near of [previous, next]) if (near !== null) ask(pathOf(near)).catch(() => {})
  }, [previous, next])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      if ((event.target as HTMLElement).closest("input,textarea,select,dialog[open]")) return
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
  const { hand, versions } = page
  // While the reports are laid side by side anew, what was known of this one stays.
  if (page.joined || around.current?.hash !== page.hash) around.current = page
  const { story, copies } = around.current
  // What is noted about a text, or joins it to others, leaves the text as it is drawn.
  if (drawn.current?.hash !== page.hash) drawn.current = page
  const { reading } = drawn.current
  const note = async (record: string, what: Noting) => {
    await send(`${pathOf(id)}/hand`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ record, ...what }),
    })
    setTurn(before => before + 1)
  }
  const undo = async (noteId: string) => {
    await send(`/hand/${encodeURIComponent(noteId)}`, { method: "DELETE" })
    setTurn(before => before + 1)
  }
  const facts = [
    ...new Set([reading.outlet, reading.agency, reading.byline]),
    reading.published ? shortDay(reading.published, say) : say.unknownDay,
  ].filter(Boolean)
  const head = (
    <header className="origin">
      <p>{facts.join(" · ")}</p>
      <p className="around">
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
          {say.colon(say.report.story)} <Link href={`/stories/${story.id}`}>{story.title}</Link>
        </p>
      ) : null}
      {copies ? (
        <p>
          <Link href="/copies">{say.report.copied(copies.members.length)}</Link>
        </p>
      ) : null}
      {versions.length > 1 ? (
        <p>
          {say.colon(say.report.version)}{" "}
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
    <View title={reading.title || firstWords(reading.text)} titled={tellsTitle(reading)} className="paper">
      <ReadingView
        key={page.hash}
        reading={reading}
        report={id}
        hand={hand}
        head={head}
        foot={
          <p className="foot">
            <Files name={pathOf(id).slice(1)} query="" />
          </p>
        }
        note={note}
        undo={undo}
      />
    </View>
  )
}

/** Does the text begin with its own title? */
function tellsTitle({ title, blocks, text }: Reading): boolean {
  return blocks.some(({ role, start, end }) => role === "headline" && text.slice(start, end).trim() === title)
}

function firstWords(text: string): string {
  return `${text.slice(0, 60).replace(/\s+/g, " ").trim()}…`
}
