import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { CORRECTABLE, VALUES } from "../../store/correctable.ts"
import { storable } from "../../store/fold.ts"
import { alias, unalias } from "../../store/hand.ts"
import { note, undo } from "../../store/notes.ts"
import { sha256 } from "../../store/report.ts"
import { of, problems } from "../openapi.ts"
import { Refusal } from "../problem.ts"
import type { Service } from "../service.ts"
import { reportId } from "./reports.ts"

const FIELDS = [...new Set(Object.values(CORRECTABLE).flat())]

const request = z
  .object({
    record: z.string().min(1).max(40).openapi({
      description: "Id of a record: an attribution, an event, an entity or a time",
      example: "a3",
    }),
    field: z
      .enum(FIELDS as [string, ...string[]])
      .nullable()
      .optional()
      .openapi({ description: "What is put right; null: the record is dismissed" }),
    value: z.string().max(500).transform(storable).optional(),
    fields: z
      .array(
        z.object({
          field: z.enum(FIELDS as [string, ...string[]]),
          value: z.string().max(500).transform(storable),
        }),
      )
      .min(1)
      .max(FIELDS.length)
      .optional()
      .openapi({ description: "Several fields at once, all of them or none, in place of `field`" }),
    reason: z.string().max(2_000).transform(storable).optional(),
  })
  .openapi({ example: { record: "a3", field: "speaker", value: "Nora Kerbrat" } })

const same = z
  .object({
    name: z.string().min(1).max(500).transform(storable),
    sameAs: z.string().min(1).max(500).transform(storable),
  })
  .openapi({ example: { name: "N. Kerbrat", sameAs: "Nora Kerbrat" } })

/** What a person notes about a record: kept apart from the reading, and never overwritten by a new one. */
export function hand(app: OpenAPIHono, service: Service): void {
  app.openapi(
    createRoute({
      method: "post",
      path: "/v1/reports/{report}/hand",
      summary: "Put a record right, or dismiss it",
      description: `Values: ${Object.entries(VALUES)
        .flatMap(([field, values]) => (values ? [`${field}: ${values.join(", ")}`] : []))
        .join("; ")}; said and time: a day, or two with a stroke between.`,
      tags: ["corrections"],
      request: {
        params: reportId,
        body: { required: true, content: { "application/json": { schema: request } } },
      },
      responses: {
        201: { description: "The note", content: { "application/json": { schema: of("HandNote") } } },
        ...problems(404, 415),
      },
    }),
    async c => {
      const { report } = c.req.valid("param")
      const { record, field, value, fields, reason = "" } = c.req.valid("json")
      const reading = await service.reading(report)
      if (fields ? field !== undefined : field === undefined)
        throw new Refusal(400, "Either `field` or `fields` says what is noted", "field")
      if (field && value === undefined) throw new Refusal(400, "A correction needs a value", "value")
      const textHash = sha256(reading.text)
      let id: string | null
      try {
        const what = fields ? { fields } : field ? { field, value: value as string } : { reason }
        id = await note(service.dossier.db, textHash, reading, record, what)
      } catch (error) {
        if (error instanceof RangeError) throw new Refusal(400, error.message, "value")
        throw error
      }
      if (id === null) throw new Refusal(404, `There is no record "${record}" in this report`)
      await service.fresh("notes")
      const noted = (await service.hand(report)).find(one => one.id === id)
      return c.json(noted, 201) as never
    },
  )

  app.openapi(
    createRoute({
      method: "post",
      path: "/v1/aliases",
      summary: "Note that two names are one person",
      tags: ["corrections"],
      request: { body: { required: true, content: { "application/json": { schema: same } } } },
      responses: { 204: { description: "It is noted" }, ...problems(415) },
    }),
    async c => {
      const { name, sameAs } = c.req.valid("json")
      await alias(service.dossier.db, name, sameAs)
      await service.fresh("notes")
      return c.body(null, 204) as never
    },
  )

  app.openapi(
    createRoute({
      method: "delete",
      path: "/v1/hand/{id}",
      summary: "Take a note back",
      tags: ["corrections"],
      request: { params: z.object({ id: z.string().min(1).max(4_000) }) },
      responses: { 204: { description: "It is gone" }, ...problems(404) },
    }),
    async c => {
      const { id } = c.req.valid("param")
      const gone = id.startsWith("alias:")
        ? await unalias(service.dossier.db, id.slice("alias:".length))
        : await undo(service.dossier.db, id)
      if (!gone) throw new Refusal(404, "There is no such note")
      await service.fresh("notes")
      return c.body(null, 204) as never
    },
  )
}
