import { scaleUtc } from "d3-scale"
import type { Occurrence } from "../../model/dossier.ts"
import type { Chronology } from "../../server/api.ts"
import { useGrowing } from "../data.ts"
import { Foot } from "../parts/answer-table.tsx"
import { shortDay } from "../parts/cells.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { Link, useRoute, withQuery } from "../route.tsx"
import type { ReaderWords } from "../words/en.ts"
import { useWords } from "../words/index.tsx"

type Told = Chronology["occurrences"][number]

const WIDTH = 260
const HEIGHT = 22
const EDGE = 10
/** Half of the longest words on the axis. */
const TICK = 28
const DAY = 86_400_000

/** Each event once, by the day it is told for: a table whose one column is the chart, so that neither is without the
 * other. */
export function Timeline() {
  const { say } = useWords()
  const { query } = useRoute()
  const sent = withQuery(query, { sort: "", cursor: "", limit: "" })
  const answer = useGrowing<Chronology>(`/occurrences${sent}`)
  const all = answer.pages.flatMap(page => page.occurrences)
  const dated = all.filter(o => o.from !== null && o.to !== null)
  const undated = all.filter(o => o.from === null || o.to === null)
  return (
    <View title={say.timeline.title} className="wide">
      <p className="quiet">{say.timeline.about}</p>
      {answer.pages.length ? (
        <>
          <p className="legend">
            {(["happened", "planned", "denied"] as const).map(status => (
              <svg key={status} width="22" height={HEIGHT} aria-hidden="true" className="axis">
                <Shape x={11} status={status} />
              </svg>
            ))}
            <svg width="34" height={HEIGHT} aria-hidden="true" className="axis">
              <defs>
                <linearGradient id="soft">
                  <stop offset="0" className="clear" />
                  <stop offset="0.35" className="full" />
                  <stop offset="0.65" className="full" />
                  <stop offset="1" className="clear" />
                </linearGradient>
              </defs>
              <Bar from={2} to={32} status="happened" rough />
            </svg>{" "}
            <span>{say.timeline.legend}</span>
          </p>
          {dated.length ? <Chart rows={dated} name={say.timeline.title} /> : <p>{say.nothing}</p>}
          {undated.length ? (
            <details>
              <summary>
                {say.timeline.undated} <span className="count">{undated.length}</span>
              </summary>
              <Chart rows={undated} name={say.timeline.undated} />
            </details>
          ) : null}
          <Foot
            name="timeline"
            query={sent}
            shown={all.length}
            total={answer.pages[0]?.total ?? null}
            more={answer.more}
            grow={answer.grow}
          />
        </>
      ) : (
        <Waiting error={answer.error} />
      )}
    </View>
  )
}

const dayOf = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00Z`)

function Chart({ rows, name }: { readonly rows: readonly Told[]; readonly name: string }) {
  const { say, records } = useWords()
  const days = rows
    .flatMap(o => [o.from, o.to])
    .filter(day => day !== null)
    .map(dayOf)
  // One far-off year must not press all that is near into a point.
  const sorted = [...days].sort((a, b) => a - b)
  const first = sorted[Math.floor(sorted.length * 0.05)] ?? 0
  const last = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? first
  const scale = scaleUtc([first - DAY, last + 2 * DAY], [EDGE, WIDTH - EDGE]).clamp(true)
  const ticks = days.length ? scale.ticks(3) : []
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={name}>
      <table className="timeline">
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{say.timeline.day}</th>
            <th scope="col">
              <span className="unseen">{say.timeline.axis}</span>
              <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className="axis">
                {ticks.map(tick => (
                  <text
                    key={tick.getTime()}
                    x={Math.min(Math.max(scale(tick), TICK), WIDTH - TICK)}
                    y={14}
                    textAnchor="middle"
                  >
                    {tickWords(tick, last - first, say)}
                  </text>
                ))}
              </svg>
            </th>
            <th scope="col">{say.timeline.status}</th>
            <th scope="col">{say.timeline.event}</th>
            <th scope="col">{say.timeline.who}</th>
            <th scope="col">{say.timeline.roots}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(o => {
            const mention = o.mentions.at(-1)
            const status = mention?.status ?? "happened"
            return (
              <tr key={o.id}>
                <td className="day">{daysOf(o, say)}</td>
                <td className="place">
                  <svg width={WIDTH} height={HEIGHT} aria-hidden="true" className="axis">
                    {ticks.map(tick => (
                      <line key={tick.getTime()} x1={scale(tick)} x2={scale(tick)} y1={0} y2={HEIGHT} />
                    ))}
                    {o.from !== null && o.to !== null ? (
                      o.from === o.to ? (
                        <Shape x={scale(dayOf(o.from))} status={status} />
                      ) : (
                        <Bar
                          from={scale(dayOf(o.from))}
                          to={scale(dayOf(o.to) + DAY)}
                          status={status}
                          rough={o.when === "rough"}
                        />
                      )
                    ) : null}
                  </svg>
                </td>
                <td>
                  {o.course.length > 1
                    ? o.course.map((step, n) => (
                        <span key={`${step.at} ${step.status} ${step.mention}`}>
                          {n > 0 ? " → " : ""}
                          {records.status[step.status]}
                        </span>
                      ))
                    : records.status[status]}
                </td>
                <td className="told">
                  {mention ? (
                    <Link href={`/reports/${encodeURIComponent(mention.report)}#${mention.event}`}>
                      {o.words}
                    </Link>
                  ) : (
                    o.words
                  )}
                </td>
                <td className="who">{o.who}</td>
                <td className="figure" title={o.corroboration.roots.map(root => root.name).join(", ")}>
                  <span className="named">{say.colon(say.timeline.roots)} </span>
                  {say.timeline.rootsOf(o.corroboration.atLeast, o.corroboration.atMost)}
                  {o.corroboration.confirmedByParty ? (
                    <span className="tag">{say.timeline.party}</span>
                  ) : null}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Two days, what they share told once. */
function stretchOf(from: string, to: string, say: ReaderWords): string {
  const [first = "", month, year] = shortDay(from, say).split("\u00a0")
  const [, lastMonth, lastYear] = shortDay(to, say).split("\u00a0")
  const shared = year !== lastYear ? 3 : month !== lastMonth ? 2 : 1
  return `${[first, month, year].slice(0, shared).join("\u00a0")}${shared === 1 ? "–" : " – "}${shortDay(to, say)}`
}

function daysOf({ from, to }: Occurrence, say: ReaderWords): string {
  if (from === null || to === null) return say.unknownDay
  return from === to ? shortDay(from, say) : stretchOf(from, to, say)
}

function tickWords(tick: Date, span: number, { months }: ReaderWords): string {
  const month = months[tick.getUTCMonth()]
  return span > 900 * DAY
    ? String(tick.getUTCFullYear())
    : span > 60 * DAY
      ? `${month}\u00a0${tick.getUTCFullYear()}`
      : `${tick.getUTCDate()}\u00a0${month}`
}

type Status = Occurrence["mentions"][number]["status"]

const HOLLOW: ReadonlySet<Status> = new Set(["planned", "possible", "hypothetical"])
const CROSSED: ReadonlySet<Status> = new Set(["denied", "not-confirmed"])

function Shape({ x, status }: { readonly x: number; readonly status: Status }) {
  const y = HEIGHT / 2
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={5}
        className={HOLLOW.has(status) || CROSSED.has(status) ? "hollow" : "filled"}
      />
      {CROSSED.has(status) ? <path d={`M${x - 6} ${y - 6}l12 12m0-12l-12 12`} className="cross" /> : null}
    </>
  )
}

/** A stretch of days. Where it is only known that the day lies within, its ends are soft. */
function Bar({
  from,
  to,
  status,
  rough,
}: {
  readonly from: number
  readonly to: number
  readonly status: Status
  readonly rough: boolean
}) {
  const y = HEIGHT / 2
  const width = Math.max(to - from, LEAST)
  const left = Math.min((from + to - width) / 2, WIDTH - width)
  const kind = [rough ? "rough" : "stretch", ...(HOLLOW.has(status) || CROSSED.has(status) ? ["open"] : [])]
  return (
    <>
      <rect x={left} y={y - THICK / 2} width={width} height={THICK} className={kind.join(" ")} />
      {CROSSED.has(status) ? (
        <path d={`M${left + width / 2 - 6} ${y - 6}l12 12m0-12l-12 12`} className="cross" />
      ) : null}
    </>
  )
}

/** A bar of so many pixels still shows its ends. */
const LEAST = 18
const THICK = 7
