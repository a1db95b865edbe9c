import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from "d3-sankey"
import { useMemo } from "react"
import type { AnswerPage } from "../../server/api.ts"
import type { Row } from "../../story/answers.ts"
import { usePages } from "../data.ts"
import { AnswerTable, Foot } from "../parts/answer-table.tsx"
import { View, Waiting } from "../parts/frame.tsx"
import { go, Link, useRoute, withQuery } from "../route.tsx"
import { useWords } from "../words/index.tsx"

/** Who is heard, and who hands on whose words. */
export function Sources() {
  const { say } = useWords()
  const { path, query } = useRoute()
  const sent = withQuery(query, {})
  const who = usePages(`/who${sent}`)
  const cites = usePages(`/cites?limit=200`)
  const per = query.get("per") ?? ""
  const most = Math.max(1, ...who.rows.map(row => Number(row.quoted)))
  return (
    <View title={say.sources.title} className="wide">
      <h2>{say.sources.share}</h2>
      <p className="row">
        <label>
          {say.sources.per}{" "}
          <select
            value={per}
            onChange={event => go(path + withQuery(query, { per: event.currentTarget.value }))}
          >
            <option value="">{say.sources.whole}</option>
            {Object.entries(say.sources.sides).map(([side, words]) => (
              <option key={side} value={side}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.sources.which}{" "}
          <select
            value={query.get("named") ?? ""}
            onChange={event => go(path + withQuery(query, { named: event.currentTarget.value }))}
          >
            <option value="">{say.sources.all}</option>
            <option value="true">{say.sources.named}</option>
            <option value="false">{say.sources.unnamed}</option>
          </select>
        </label>
      </p>
      {who.state === "here" || who.rows.length ? (
        <>
          <AnswerTable
            caption={say.sources.share}
            columns={[
              "speaker",
              ...(per ? ["group"] : []),
              "role",
              "country",
              "type",
              "quoted",
              "direct",
              "carried",
              "reports",
              "share",
              "first",
              "last",
            ]}
            rows={who.rows}
            draw={(row, column) =>
              column === "speaker" ? (
                <Link href={`/?by=${encodeURIComponent(String(row.speaker))}`}>{String(row.speaker)}</Link>
              ) : column === "quoted" ? (
                <Bar value={Number(row.quoted)} most={most} />
              ) : undefined
            }
          />
          <p className="quiet">{say.sources.once}</p>
          <Foot name="who" query={sent} shown={who.rows.length} {...who} />
        </>
      ) : (
        <Waiting error={who.error} />
      )}
      <h2>{say.sources.cites}</h2>
      {cites.rows.length ? (
        <>
          <p className="quiet">{say.sources.citesAbout}</p>
          <Flow rows={cites.rows.slice(0, SHOWN)} />
          <AnswerTable
            caption={say.sources.cites}
            columns={["carrier", "source", "sourceType", "named", "times", "reports"]}
            rows={cites.rows}
            sortable={false}
          />
          <Foot name="cites" query="" shown={cites.rows.length} {...cites} />
        </>
      ) : cites.state === "here" ? (
        <p className="quiet">{say.nothing}</p>
      ) : (
        <Waiting error={cites.error} />
      )}
    </View>
  )
}

/** Lines that a picture can hold and still be read. */
const SHOWN = 40

function Bar({ value, most }: { readonly value: number; readonly most: number }) {
  return (
    <span className="bar">
      <span className="fill" aria-hidden="true" style={{ inlineSize: `${(6 * value) / most}rem` }} /> {value}
    </span>
  )
}

interface Point {
  readonly name: string
}
interface Flowing {
  readonly value: number
}
type Placed = SankeyNode<Point, Flowing>

const WIDTH = 760

function Flow({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useWords()
  const { nodes, links, height } = useMemo(() => flowOf(rows), [rows])
  const line = sankeyLinkHorizontal<Point, Flowing>()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scroll" tabIndex={0} aria-label={say.sources.picture}>
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        className="flow"
        aria-hidden="true"
      >
        {links.map(link => (
          <path
            key={`${(link.source as Placed).index} ${(link.target as Placed).index}`}
            d={line(link) ?? undefined}
            strokeWidth={Math.max(1, link.width ?? 1)}
          />
        ))}
        {nodes.map(node => {
          const left = (node.x0 ?? 0) < WIDTH / 2
          return (
            <g key={node.index}>
              <rect
                x={node.x0}
                y={node.y0}
                width={(node.x1 ?? 0) - (node.x0 ?? 0)}
                height={Math.max(1, (node.y1 ?? 0) - (node.y0 ?? 0))}
              />
              <text
                x={left ? (node.x0 ?? 0) - 6 : (node.x1 ?? 0) + 6}
                y={((node.y0 ?? 0) + (node.y1 ?? 0)) / 2}
                dy="0.32em"
                textAnchor={left ? "end" : "start"}
              >
                {cut(node.name)}
              </text>
            </g>
          )
        })}
      </svg>
    </section>
  )
}

function cut(name: string): string {
  return name.length > 34 ? `${[...name].slice(0, 32).join("")}…` : name
}

/** Carriers to the left, sources to the right; somebody who is both stands on both sides. */
function flowOf(rows: AnswerPage["rows"]) {
  const names = new Map<string, number>()
  const at = (side: string, name: string) => {
    const key = `${side} ${name}`
    const known = names.get(key)
    if (known !== undefined) return known
    names.set(key, names.size)
    return names.size - 1
  }
  const links = rows.map(row => ({
    source: at("<", String(row.carrier)),
    target: at(">", String(row.source)),
    value: Number(row.times),
  }))
  const sides = [...names.keys()]
  const count = (side: string) => sides.filter(key => key.startsWith(side)).length
  const height = Math.max(80, Math.max(count("<"), count(">")) * 24)
  const layout = sankey<Point, Flowing>()
    .nodeWidth(8)
    .nodePadding(10)
    .extent([
      [WIDTH * 0.36, 4],
      [WIDTH * 0.64, height - 4],
    ])
  const graph = layout({
    nodes: sides.map(key => ({ name: key.slice(2) })),
    links: links as unknown as SankeyLink<Point, Flowing>[],
  })
  return { ...graph, height }
}
