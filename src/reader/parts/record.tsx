import { type FormEvent, type ReactNode, useState } from "react"
import { stanceOf } from "../../export/phrases.ts"
import { type AnyRecord, byId } from "../../model/by-id.ts"
import type { Attribution, Reading } from "../../model/reading.ts"
import type { HandNote, Why } from "../../server/api.ts"
import { useAsked } from "../data.ts"
import { useWords } from "../words/index.tsx"
import { shortDay } from "./cells.tsx"
import { chainOf } from "./chosen.ts"

export const textOf = (reading: Reading, spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => reading.text.slice(start, end)).join(" […] ")

/** Whom a saying comes from, as a person would say it. */
export function speakerOf(reading: Reading, attribution: Attribution, nobody: string): string {
  const { source } = attribution
  if (!source) return nobody
  const words = textOf(reading, source.spans)
  const names = source.entities.flatMap(id => byId(reading).entities.get(id)?.name ?? [])
  if (!source.named || !names.length) return words || names.join(", ") || nobody
  // Words that hold the names say what they are besides: who owns the ship is not the ship.
  const held = words.length <= LONG && names.every(name => words.toLowerCase().includes(name.toLowerCase()))
  return held ? words : names.join(", ")
}

/** UTF-16 units of a source that a heading can hold. */
const LONG = 80

/** One record beside the text: what it says, its chain, how sure, why, and what a person noted about it. */
export function RecordPanel({
  reading,
  report,
  chosen,
  hand,
  choose,
  note,
  undo,
}: {
  readonly reading: Reading
  /** Null: the reading is kept nowhere, so nothing can be noted about it. */
  readonly report: string | null
  readonly chosen: AnyRecord
  readonly hand: readonly HandNote[]
  readonly choose: (id: string | null) => void
  readonly note: (what: Noting) => Promise<void>
  readonly undo: (id: string) => Promise<void>
}) {
  const { say, records } = useWords()
  const notes = hand.filter(one => one.record === chosen.record.id)
  const facts: [string, ReactNode][] = []
  const fact = (name: string, value: ReactNode) => {
    if (value !== null && value !== undefined && value !== "") facts.push([name, value])
  }
  const names = (ids: readonly string[]) =>
    ids.flatMap((id, n) => {
      const entity = byId(reading).entities.get(id)
      return entity
        ? [
            n > 0 ? ", " : "",
            <button type="button" className="link" key={id} onClick={() => choose(id)}>
              {entity.name}
            </button>,
          ]
        : []
    })
  if (chosen.kind === "attribution") {
    const a = chosen.record
    const chain = chainOf(reading, a.id).slice(1)
    fact(
      say.report.source,
      a.source ? (
        <>
          {a.source.entities.length ? names(a.source.entities) : null}{" "}
          <q>{textOf(reading, a.source.spans) || "–"}</q>{" "}
          <span className="tag">{records.source[a.source.type]}</span>
          {a.source.named ? null : <span className="tag">{say.unnamed}</span>}
        </>
      ) : (
        say.nobody
      ),
    )
    fact(say.report.stance, `${stanceOf(a, records)} (${a.cue.lemma})`)
    fact(say.report.content, <q>{textOf(reading, a.content.spans)}</q>)
    fact(say.report.how, records.kind[a.kind])
    fact(say.report.to, a.addressee ? textOf(reading, a.addressee.spans) : null)
    fact(say.report.when, a.saidAt ? shortDay(a.saidAt, say) : say.unknownDay)
    if (chain.length)
      fact(
        say.report.chain,
        <ol className="chain">
          {[...chain].reverse().map(id => {
            const outer = byId(reading).attributions.get(id)
            return outer ? (
              <li key={id}>
                <button type="button" className="link" onClick={() => choose(id)}>
                  {speakerOf(reading, outer, say.nobody)}
                </button>
              </li>
            ) : null
          })}
          <li>
            <b>{speakerOf(reading, a, say.nobody)}</b>
          </li>
        </ol>,
      )
    fact(say.report.sure, records.certainty(a.confidence))
  } else if (chosen.kind === "event") {
    const e = chosen.record
    fact(
      say.report.status,
      <b>{`${records.status[e.status]}${e.negated ? `, ${records.happensNot}` : ""}`}</b>,
    )
    fact(say.report.type, e.type ? [e.type, e.mode].filter(Boolean).join(" / ") : null)
    fact(say.report.actors, e.actors.length ? names(e.actors) : null)
    fact(say.report.targets, e.targets.length ? names(e.targets) : null)
    fact(say.report.place, e.place ? names([e.place]) : null)
    fact(say.report.time, e.time ? e.time.value : null)
    fact(
      say.report.according,
      e.accordingTo.length
        ? e.accordingTo.map((id, n) => {
            const a = byId(reading).attributions.get(id)
            return a ? (
              <span key={id}>
                {n > 0 ? " ‹ " : ""}
                <button type="button" className="link" onClick={() => choose(id)}>
                  {speakerOf(reading, a, say.nobody)}
                </button>
              </span>
            ) : null
          })
        : say.report.ownVoice,
    )
    fact(say.report.sure, records.certainty(e.confidence))
  } else if (chosen.kind === "time") {
    const t = chosen.record
    fact(
      say.report.value,
      <b>{t.from && t.to && t.from !== t.to ? `${t.value} (${t.from} – ${t.to})` : t.value}</b>,
    )
    fact(records.or, t.alternatives.join(", "))
    if (t.signal) fact(say.report.how, records.signal[t.signal])
  } else {
    const e = chosen.record
    fact(
      say.report.type,
      [e.type in records.source ? (records.source as Record<string, string>)[e.type] : e.type, e.country]
        .filter(Boolean)
        .join(" · "),
    )
    fact(say.columns.role ?? "", e.role)
    fact(
      say.report.mentions(e.mentions.length),
      e.mentions
        .slice(0, 12)
        .map(m => reading.text.slice(m.start, m.end))
        .join(" · "),
    )
  }
  const title =
    chosen.kind === "attribution"
      ? speakerOf(reading, chosen.record, say.nobody)
      : chosen.kind === "event"
        ? reading.text.slice(chosen.record.trigger.start, chosen.record.trigger.end)
        : chosen.kind === "time"
          ? reading.text.slice(chosen.record.start, chosen.record.end)
          : chosen.record.name
  return (
    <section className="record" aria-labelledby="record-title" aria-live="polite">
      <button type="button" className="let-go" onClick={() => choose(null)} aria-keyshortcuts="Escape">
        {say.report.close}
      </button>
      <h2 id="record-title" tabIndex={-1}>
        {title} <span className="id">{chosen.record.id}</span>
      </h2>
      {notes.length > 0 && (
        <ul className="notes" aria-label={say.hand.noted}>
          {notes.map(one => (
            <li key={one.id}>
              <b>{say.colon(say.hand.noted)}</b>{" "}
              {one.field === null
                ? say.hand.dismissed
                : `${say.hand.field[one.field]} ${wordOf(one, records)}`}
              {one.reason ? ` (${one.reason})` : ""}
              {one.original ? <span className="quiet"> {say.hand.was(originalOf(one, records))}</span> : null}{" "}
              <button type="button" onClick={() => void undo(one.id)}>
                {say.hand.undo}
              </button>
            </li>
          ))}
        </ul>
      )}
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report !== null && <WhyOf report={report} id={chosen.record.id} />}
      {report !== null && <PutRight key={chosen.record.id} kind={chosen.kind} note={note} />}
    </section>
  )
}

function wordOf({ field, value }: HandNote, records: ReturnType<typeof useWords>["records"]): string {
  const table =
    field === "stance"
      ? records.stance
      : field === "status"
        ? records.status
        : field === "kind"
          ? records.kind
          : {}
  return (table as Readonly<Record<string, string>>)[value ?? ""] ?? value ?? ""
}

function originalOf(note: HandNote, records: ReturnType<typeof useWords>["records"]): string {
  return wordOf({ ...note, value: note.original }, records)
}

function WhyOf({ report, id }: { readonly report: string; readonly id: string }) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const why = useAsked<Why>(
    open ? `/reports/${encodeURIComponent(report)}/why/${encodeURIComponent(id)}` : null,
  )
  return (
    <details onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say.report.why}</summary>
      {why.value &&
        (why.value.lines.length ? (
          <ul className="why">
            {why.value.lines.map(line => (
              <li key={line.name}>
                <code>{line.name}</code>
                {line.about ? <p>{line.about}</p> : null}
                {line.takes.length ? (
                  <p className="quiet">
                    {say.colon(say.report.takes)} {line.takes[0]}
                  </p>
                ) : null}
                {line.leaves.length ? (
                  <p className="quiet">
                    {say.colon(say.report.leaves)} {line.leaves[0]}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        ) : (
          <p className="quiet">{say.report.noWhy}</p>
        ))}
    </details>
  )
}

/** What a person notes about a record: its fields, all of them or none; or, with a reason, that it is dismissed. */
export type Noting =
  | { readonly fields: readonly { readonly field: string; readonly value: string }[] }
  | { readonly field: null; readonly reason: string }

function PutRight({
  kind,
  note,
}: {
  readonly kind: AnyRecord["kind"]
  readonly note: (what: Noting) => Promise<void>
}) {
  const { say, records, problem } = useWords()
  const [error, setError] = useState<string | null>(null)
  const send = (what: Noting) => {
    setError(null)
    note(what).catch((failure: Error) => setError(failure.message))
  }
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = [...new FormData(event.currentTarget)].flatMap(([field, value]) =>
      typeof value === "string" && value.trim() ? [{ field, value: value.trim() }] : [],
    )
    if (fields.length) send({ fields })
  }
  const select = (field: string, label: string, words: Readonly<Record<string, string>>) => (
    <label>
      {label}{" "}
      <select name={field} defaultValue="">
        <option value="">–</option>
        {Object.entries(words).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
  const text = (field: string, label: string) => (
    <label>
      {label} <input name={field} autoComplete="off" />
    </label>
  )
  return (
    <details className="right">
      <summary>{say.hand.title}</summary>
      <form onSubmit={save}>
        {kind === "attribution" ? (
          <>
            {text("speaker", say.hand.speaker)}
            {text("said", say.hand.said)}
            {select("stance", say.hand.stance, records.stance)}
          </>
        ) : kind === "event" ? (
          <>
            {select("status", say.hand.status, records.status)}
            {text("time", say.hand.time)}
          </>
        ) : kind === "entity" ? (
          text("name", say.hand.name)
        ) : (
          text("value", say.hand.value)
        )}
        <button type="submit">{say.hand.save}</button>
      </form>
      {kind === "attribution" || kind === "event" ? (
        <form
          onSubmit={event => {
            event.preventDefault()
            const reason = String(new FormData(event.currentTarget).get("reason") ?? "")
            send({ field: null, reason })
          }}
        >
          {text("reason", say.hand.reason)}
          <button type="submit">{say.hand.dismiss}</button>
        </form>
      ) : null}
      {error ? (
        <p role="alert" className="alert">
          {problem(error)}
        </p>
      ) : null}
    </details>
  )
}
