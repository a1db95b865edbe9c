import {
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react"
import { stanceOf } from "../../export/phrases.ts"
import { recordOf } from "../../model/by-id.ts"
import type { Reading } from "../../model/reading.ts"
import type { HandNote } from "../../server/api.ts"
import { go, useRoute } from "../route.tsx"
import { useWords } from "../words/index.tsx"
import { shortDay } from "./cells.tsx"
import { chainOf, hint, reveal, useChosen, useStretch } from "./chosen.ts"
import { MarkedText } from "./marked-text.tsx"
import { Marking } from "./marking.ts"
import { type Noting, RecordPanel, speakerOf, textOf } from "./record.tsx"
import { RecordList } from "./record-list.tsx"

const KINDS = ["content", "source", "cue", "time", "event", "entity"] as const

/** UTF-16 units of a text that are marked before it is shown: more than a screen holds. */
const AT_FIRST = 5_000

/** The blocks where a record and those it is reported through stand, or a stretch of the text. */
function wantedAt(reading: Reading, marking: Marking, where: string): readonly number[] {
  if (!where) return []
  return (recordOf(reading, where) ? chainOf(reading, where) : [where]).flatMap(one => marking.of(one))
}

/** The text with its marks, and the records beside it. What is chosen stands in the address after "#". */
export function ReadingView({
  reading,
  report,
  hand,
  head,
  foot,
  note,
  undo,
}: {
  readonly reading: Reading
  readonly report: string | null
  readonly hand: readonly HandNote[]
  readonly head?: ReactNode
  readonly foot?: ReactNode
  readonly note: (record: string, what: Noting) => Promise<void>
  readonly undo: (id: string) => Promise<void>
}) {
  const { say, records, lang } = useWords()
  const { path, query, hash } = useRoute()
  const text = useRef<HTMLDivElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(["content", "source", "cue", "time"]))
  const chosen = recordOf(reading, hash)
  const id = chosen?.record.id ?? null
  // What the address points at is marked before it is shown; `drawn` changes when it is.
  const marking = useMemo(() => {
    const made = new Marking(reading, AT_FIRST)
    made.mark(wantedAt(reading, made, hash))
    return made
  }, [reading])
  const wanted = useMemo(() => wantedAt(reading, marking, hash), [reading, marking, hash])
  useLayoutEffect(() => marking.mark(wanted), [marking, wanted])
  const marked = useSyncExternalStore(marking.subscribe, () => wanted.every(n => marking.isMarked(n)))
  const drawn = `${lang} ${marked}`
  useChosen(text, reading, id, drawn)
  useStretch(text, hash, drawn)

  const where = path + (query.size ? `?${query}` : "")
  /** What was chosen here, and so is brought into view here, if it is to be. */
  const chose = useRef<string | null>(null)
  const choose = useCallback(
    (next: string | null, show = true) => {
      chose.current = next
      go(where + (next ? `#${next}` : ""), { replace: true })
      if (next && show) requestAnimationFrame(() => reveal(text.current, next))
    },
    [where],
  )
  useEffect(() => {
    if (!marked) return
    if (hash && hash !== chose.current) reveal(text.current, hash)
    chose.current = hash
  }, [reading, hash, marked])

  const order = useMemo(
    () =>
      [
        ...reading.attributions.map(a => ({
          id: a.id,
          at: a.content.spans[0]?.[0] ?? a.cue.spans[0]?.[0] ?? 0,
        })),
        ...reading.events.map(e => ({ id: e.id, at: e.trigger.start })),
      ].sort((a, b) => a.at - b.at),
    [reading],
  )
  const step = useCallback(
    (by: 1 | -1) => {
      if (!order.length) return
      const at = order.findIndex(one => one.id === id)
      const next = order[at < 0 ? (by > 0 ? 0 : order.length - 1) : (at + by + order.length) % order.length]
      if (next) choose(next.id)
    },
    [order, id, choose],
  )

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (
        event.metaKey ||
        event.ctrlKey ||
        event.altKey ||
        target.closest("input,textarea,select,dialog[open]")
      )
        return
      if (event.key === "j") step(1)
      else if (event.key === "k") step(-1)
      else if (event.key === "Escape") choose(null)
      else if (event.key === "?") help.current?.showModal()
      else return
      event.preventDefault()
    }
    window.addEventListener("keydown", onKey)
    return () => window.removeEventListener("keydown", onKey)
  }, [step, choose])

  /** The record of the mark under the pointer, of those that are shown. */
  const under = (target: EventTarget): string | null => {
    const kinds = KINDS.filter(kind => shown.has(kind)).map(kind => `.m.${kind}`)
    if (!kinds.length) return null
    return (target as HTMLElement).closest<HTMLElement>(kinds.join(","))?.dataset.r ?? null
  }
  const tap = (event: MouseEvent<HTMLDivElement>) => {
    const record = window.getSelection()?.toString() ? null : under(event.target)
    if (record) choose(record, false)
  }
  const hinted = useRef<{ readonly id: string; readonly end: () => void } | null>(null)
  const hover = (event: PointerEvent<HTMLDivElement>) => {
    const record = event.type === "pointerleave" ? null : under(event.target)
    if (record === (hinted.current?.id ?? null)) return
    hinted.current?.end()
    hinted.current = record && text.current ? { id: record, end: hint(text.current, reading, record) } : null
  }

  const dismissed = new Set(hand.filter(one => one.field === null).map(one => one.record))
  const listed = { chosen: id, dismissed, choose }
  return (
    <div className="reading">
      <div className="page">
        {head}
        <fieldset className="shown">
          <legend>{say.report.show}</legend>
          {KINDS.map(kind => (
            <label key={kind} className={`key ${kind}`}>
              <input
                type="checkbox"
                checked={shown.has(kind)}
                onChange={event => {
                  const next = new Set(shown)
                  if (event.currentTarget.checked) next.add(kind)
                  else next.delete(kind)
                  setShown(next)
                }}
              />{" "}
              <span>{say.report[`show_${kind}`]}</span>
            </label>
          ))}
        </fieldset>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: every mark is reached by the list of records and by keys */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
        <div
          ref={text}
          className={[...shown].map(kind => `show-${kind}`).join(" ")}
          onClick={tap}
          onPointerOver={hover}
          onPointerLeave={hover}
        >
          <MarkedText reading={reading} marking={marking} />
        </div>
        {foot}
      </div>
      <aside className="panel" aria-label={say.report.records}>
        <p className="steps">
          <button type="button" onClick={() => step(-1)} aria-keyshortcuts="k">
            <span aria-hidden="true">↑</span> <span className="unseen">{say.report.previousRecord}</span>
          </button>
          <button type="button" onClick={() => step(1)} aria-keyshortcuts="j">
            <span aria-hidden="true">↓</span> <span className="unseen">{say.report.nextRecord}</span>
          </button>
          <button type="button" onClick={() => help.current?.showModal()} aria-keyshortcuts="?">
            {say.report.keys}
          </button>
        </p>
        {chosen ? (
          <RecordPanel
            reading={reading}
            report={report}
            chosen={chosen}
            hand={hand}
            choose={choose}
            note={what => note(chosen.record.id, what)}
            undo={undo}
          />
        ) : (
          <p className="quiet">{say.report.textAlone}</p>
        )}
        <RecordList title={say.report.statements} records={reading.attributions} {...listed} open>
          {a => (
            <>
              <b>{speakerOf(reading, a, say.nobody)}</b> <span>{stanceOf(a, records)}</span>{" "}
              <span className="words">{textOf(reading, a.content.spans).slice(0, 90)}</span>
            </>
          )}
        </RecordList>
        <RecordList title={say.report.events} records={reading.events} {...listed}>
          {e => (
            <>
              <b>{records.status[e.status]}</b>{" "}
              <span className="words">
                {textOf(reading, e.spans).slice(0, 90) || reading.text.slice(e.trigger.start, e.trigger.end)}
              </span>
            </>
          )}
        </RecordList>
        <RecordList title={say.report.times} records={reading.times} {...listed}>
          {t => (
            <>
              <b>{reading.text.slice(t.start, t.end)}</b>{" "}
              <span>{/^\d{4}-\d\d-\d\d$/.test(t.value) ? shortDay(t.value, say) : t.value}</span>
            </>
          )}
        </RecordList>
        <RecordList title={say.report.entities} records={reading.entities} {...listed}>
          {e => (
            <>
              <b>{e.name}</b> <span>{say.report.mentions(e.mentions.length)}</span>
            </>
          )}
        </RecordList>
        {reading.notes.length > 0 && (
          <details>
            <summary>
              {say.report.notes} <span className="count">{reading.notes.length}</span>
            </summary>
            <ul className="doubts">
              {reading.notes.map(one => (
                <li key={`${one.kind} ${one.start} ${one.message}`}>
                  <b>{records.doubt[one.kind]}</b> <Doubt message={one.message} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </aside>
      <dialog ref={help} aria-labelledby="keys-title">
        <h2 id="keys-title">{say.report.keysTitle}</h2>
        <dl className="keys">
          {say.report.keysList.map(([key, what]) => (
            <div key={key}>
              <dt>{key}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">{say.report.close}</button>
        </form>
      </dialog>
    </div>
  )
}

/** The message of a note, and the language it is shown in. */
function Doubt({ message }: { readonly message: string }) {
  const { words, lang } = useWords().records.doubtTold(message)
  return <span lang={lang}>{words}</span>
}
