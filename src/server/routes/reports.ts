import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { recordOf } from "../../model/by-id.ts"
import type { Occurrence } from "../../model/dossier.ts"
import { ruleCards } from "../../rule-cards.ts"
import { storable } from "../../store/fold.ts"
import { suggested } from "../../store/lists.ts"
import type { Chronology, StoryPage, Why } from "../api.ts"
import { bounds, paging, story, text as words } from "../asked.ts"
import { of, problems, READING } from "../openapi.ts"
import { pageOf } from "../pages.ts"
import { Refusal } from "../problem.ts"
import type { Service } from "../service.ts"
import { json, text } from "./json.ts"

export const reportId = z.object({ report: z.string().min(1).max(2_000).transform(storable) })

/** What there is of one report, and what is not a table. */
export function reports(app: OpenAPIHono, service: Service): void {
  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/",
      summary: "What the dossier holds",
      tags: ["dossier"],
      responses: {
        200: { description: "Counts", content: { "application/json": { schema: of("About") } } },
        ...problems(),
      },
    }),
    async c => {
      await service.fresh()
      return json(c, service, () => service.about())
    },
  )

  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/reports/{report}",
      summary: "One report: its reading, what is noted about it by hand, its story, copies and versions",
      tags: ["reports"],
      request: { params: reportId },
      responses: {
        200: { description: "The report", content: { "application/json": { schema: of("ReportPage") } } },
        ...problems(404),
      },
    }),
    async c => {
      await service.fresh()
      const { report } = c.req.valid("param")
      return text(c, service, () => page(service, report))
    },
  )

  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/reports/{report}/reading",
      summary: "The reading alone, as `selon read` gives it",
      tags: ["reports"],
      request: { params: reportId },
      responses: {
        200: { description: "The reading", content: { "application/json": { schema: READING } } },
        ...problems(404),
      },
    }),
    async c => c.json(await service.reading(c.req.valid("param").report)) as never,
  )

  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/reports/{report}/why/{record}",
      summary: "The rules and words behind one record",
      tags: ["reports"],
      request: { params: reportId.extend({ record: z.string().min(1).max(40) }) },
      responses: {
        200: { description: "The reasons", content: { "application/json": { schema: of("Why") } } },
        ...problems(404),
      },
    }),
    async c => {
      const { report, record: id } = c.req.valid("param")
      const reading = await service.reading(report)
      const record = recordOf(reading, id)?.record
      if (!record) throw new Refusal(404, `There is no record "${id}" in this report`)
      const reasons = "reason" in record ? record.reason : []
      const cards = await ruleCards(reading.language)
      const why: Why = {
        record: id,
        lines: reasons.map(name => {
          const { about = null, takes = [], leaves = [] } = cards.get(name) ?? {}
          return { name, about, takes, leaves }
        }),
      }
      return c.json(why) as never
    },
  )

  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/occurrences",
      summary: "The events of the timeline with all their mentions, statuses and sources",
      tags: ["dossier"],
      request: {
        query: z.object({ story, from: bounds.from, to: bounds.to, ...paging }).omit({ sort: true }),
      },
      responses: {
        200: { description: "A page of them", content: { "application/json": { schema: of("Chronology") } } },
        ...problems(),
      },
    }),
    async c => {
      const { story, from, to, ...asked } = c.req.valid("query")
      await service.fresh()
      return json(c, service, async () => {
        const { joins, timeline } = await service.joined()
        const who = new Map(
          timeline.rows.map(row => [`${row.report} ${row.start}`, String(row.actors ?? "")] as const),
        )
        const wanted = joins.occurrences
          .filter(
            o =>
              (story === undefined || o.story === story) &&
              (from === undefined || (o.to !== null && o.to >= from)) &&
              (to === undefined || (o.from !== null && o.from <= to)),
          )
          .sort(byDay)
        const index = wanted.map((_, n) => ({ n }))
        const { rows, next } = pageOf({ columns: ["n"], rows: index }, asked, false)
        const answer: Chronology = {
          occurrences: rows.map(({ n }) => {
            const occurrence = wanted[n as number]!
            const last = occurrence.mentions.at(-1)
            return { ...occurrence, who: who.get(`${last?.report} ${last?.start}`) ?? "" }
          }),
          total: wanted.length,
          next,
        }
        return answer
      })
    },
  )

  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/stories/{story}",
      summary: "One story with its reports",
      tags: ["dossier"],
      request: { params: z.object({ story: z.string().min(1).max(40) }) },
      responses: {
        200: { description: "The story", content: { "application/json": { schema: of("StoryPage") } } },
        ...problems(404),
      },
    }),
    async c => {
      const { story: id } = c.req.valid("param")
      await service.fresh()
      return json(c, service, () => storyPage(service, id))
    },
  )

  app.openapi(
    createRoute({
      method: "get",
      path: "/v1/suggest",
      summary: "Names of the dossier that begin with what is typed, the most heard first",
      tags: ["dossier"],
      request: { query: z.object({ name: words }) },
      responses: {
        200: { description: "Names", content: { "application/json": { schema: of("Suggestions") } } },
        ...problems(),
      },
    }),
    async c => {
      const { name } = c.req.valid("query")
      await service.fresh()
      return json(c, service, async () => (name === undefined ? [] : suggested(service.dossier.db, name, 12)))
    },
  )
}

/** By the first day, then the last; what has no day comes last, and equal ones stay as they are. */
function byDay(a: Occurrence, b: Occurrence): number {
  const [x, y] = [`${a.from ?? "~"} ${a.to ?? "~"}`, `${b.from ?? "~"} ${b.to ?? "~"}`]
  return x < y ? -1 : x > y ? 1 : 0
}

export async function storyPage(service: Service, id: string): Promise<StoryPage> {
  const story = (await service.joined()).joins.stories.find(one => one.id === id)
  if (!story) throw new Refusal(404, `There is no story "${id}"`)
  const known = new Map((await service.reports({})).rows.map(row => [row.report, row]))
  return { story, reports: story.reports.map(report => known.get(report)).filter(row => row !== undefined) }
}

export async function page(service: Service, report: string): Promise<string> {
  const found = await service.page(report)
  if (!found) throw new Refusal(404, `There is no report "${report}"`)
  return found
}
