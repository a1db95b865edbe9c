import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { answerCsv, answerJson } from "../../export/answer.ts"
import { ANSWER, problems } from "../openapi.ts"
import { isFirst, type PageAsked, pageOf, sorted } from "../pages.ts"
import { QUESTIONS, type Question } from "../questions.ts"
import type { Service } from "../service.ts"
import { json } from "./json.ts"

/** `GET /v1/NAME` a page at a time; `/v1/NAME.csv` and `.json` whole; and the same two beside the view of that name. */
export function questions(app: OpenAPIHono, service: Service): void {
  for (const question of QUESTIONS) {
    const { name, summary, query } = question
    app.openapi(
      createRoute({
        method: "get",
        path: `/v1/${name}`,
        summary,
        tags: ["questions"],
        request: { query },
        responses: {
          200: { description: "A page of the answer", content: { "application/json": { schema: ANSWER } } },
          ...problems(404),
        },
      }),
      async c => {
        const asked = c.req.valid("query")
        const page = asked as PageAsked
        await service.fresh()
        return json(c, service, async () =>
          pageOf(await question.answer(service, asked, false), page, question.cut === true && isFirst(page)),
        )
      },
    )
    for (const path of [`/v1/${name}`, `/${VIEWS[name] ?? name}`]) files(app, service, question, path)
  }
}

/** Views that are called otherwise than the question they show. */
const VIEWS: Readonly<Record<string, string>> = { who: "sources" }

function files(app: OpenAPIHono, service: Service, question: Question, path: string): void {
  const documented = path.startsWith("/v1/")
  const whole = async (asked: Record<string, unknown>) => {
    await service.fresh()
    return sorted(await question.answer(service, asked, true), (asked as PageAsked).sort)
  }
  app.openapi(
    createRoute({
      method: "get",
      path: `${path}.csv`,
      summary: `${question.summary}: all rows as CSV`,
      tags: ["files"],
      hide: !documented,
      request: { query: question.query },
      responses: {
        200: { description: "All rows (RFC 4180)", content: { "text/csv": { schema: { type: "string" } } } },
        ...problems(404),
      },
    }),
    async c => {
      const csv = answerCsv(await whole(c.req.valid("query")), { excelFr: false, formulaGuard: true })
      return c.body(csv, 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${question.name}.csv"`,
      }) as never
    },
  )
  app.openapi(
    createRoute({
      method: "get",
      path: `${path}.json`,
      summary: `${question.summary}: all rows as JSON`,
      tags: ["files"],
      hide: !documented,
      request: { query: question.query },
      responses: {
        200: {
          description: "All rows",
          content: { "application/json": { schema: { type: "array", items: { type: "object" } } } },
        },
        ...problems(404),
      },
    }),
    async c =>
      c.body(answerJson(await whole(c.req.valid("query"))), 200, {
        "content-type": "application/json",
      }) as never,
  )
}
