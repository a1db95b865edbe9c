import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import { answerCsv } from "../../export/answer.ts"
import { storable } from "../../store/fold.ts"
import type { Answer } from "../../story/answers.ts"
import { Refusal } from "../problem.ts"
import type { Service } from "../service.ts"
import { text } from "./json.ts"
import { page, storyPage } from "./reports.ts"

/** `/reports/ID.json`, `/reports/ID.csv`, and the same of a story: what the view at that address shows. A report whose
 * own id ends so is still the view. As CSV a report is its statements, a story its reports. */
export function beside(app: OpenAPIHono, service: Service): void {
  app.get("/reports/:id{.+\\.(?:json|csv)}", async (c, next) => {
    await service.fresh()
    const { id, form, name } = partsOf(c)
    if (await service.has(name)) return next()
    if (!(await service.has(id))) throw new Refusal(404, `There is no report "${id}"`)
    if (form === "json") return text(c, service, () => page(service, id))
    return csv(c, "statements", await service.statements(id))
  })
  app.get("/stories/:id{.+\\.(?:json|csv)}", async c => {
    await service.fresh()
    const { id, form } = partsOf(c)
    const { story, reports } = await storyPage(service, id)
    if (form === "json") return text(c, service, async () => JSON.stringify({ story, reports }))
    return csv(c, story.id, { columns: (await service.reports({})).columns, rows: reports })
  })
}

function partsOf(c: Context): { readonly id: string; readonly form: "json" | "csv"; readonly name: string } {
  const name = storable(c.req.param("id") ?? "")
  const form = name.endsWith(".csv") ? "csv" : "json"
  return { id: name.slice(0, -form.length - 1), form, name }
}

function csv(c: Context, name: string, answer: Answer): Response {
  return c.body(answerCsv(answer, { excelFr: false, formulaGuard: true }), 200, {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}.csv"`,
  })
}
