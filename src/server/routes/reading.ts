import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { bodyLimit } from "hono/body-limit"
import { stream } from "hono/streaming"
import { languages } from "../../index.ts"
import { InputError } from "../../input/error.ts"
import { FORMATS } from "../../input/formats/index.ts"
import { dayOf } from "../../store/day.ts"
import { text } from "../asked.ts"
import { type Given, imported, reportsIn } from "../import.ts"
import { of, problems, READING } from "../openapi.ts"
import { problem, Refusal } from "../problem.ts"
import type { Readers } from "../readers.ts"
import type { Service } from "../service.ts"

/** Bytes of one report that is read at once, and of a file that is put into the dossier. */
const REPORT = 4 << 20
const FILE = 64 << 20

const factsOf = (inputs: readonly string[]) =>
  z.object({
    name: text.openapi({
      description: "Name of the file, for its form and for messages",
      example: "page.html",
    }),
    from: z
      .enum(["auto", ...FORMATS, ...inputs] as [string, ...string[]])
      .optional()
      .openapi({ description: "Its form; found out when it is not given" }),
    published: z
      .string()
      .max(40)
      .refine(day => dayOf(day) === day.slice(0, 10), "a day as 2024-03-05")
      .optional()
      .openapi({ description: "ISO date of the report, when it does not tell itself" }),
    language: z
      .enum(languages as [string, ...string[]])
      .optional()
      .openapi({ description: "Found in the words when it is not given" }),
  })

const bytes = { schema: { type: "string", format: "binary" } } as const
const object = {
  schema: {
    type: "object",
    properties: Object.fromEntries(
      ["text", "id", "published", "language", "title", "outlet", "url", "byline"].map(name => [
        name,
        { type: "string" },
      ]),
    ),
    required: ["text"],
    example: { text: "Le maire a déclaré que l’école rouvrira lundi.", published: "2024-03-05" },
  },
} as const
const body = {
  required: true,
  content: {
    "text/plain": { schema: { type: "string", example: "The mayor said the school would reopen." } },
    "text/html": { schema: { type: "string" } },
    "application/json": object,
    "application/x-ndjson": { schema: { type: "string" } },
    "application/octet-stream": bytes,
  },
} as const

/** Reports come in: to be read and forgotten, or to be kept. */
export function reading(app: OpenAPIHono, service: Service, readers: Readers): void {
  const facts = factsOf((service.settings?.config.inputs ?? []).map(({ name }) => name))
  app.use("/v1/read", limited(REPORT))
  app.use("/v1/reports", limited(FILE))

  app.openapi(
    createRoute({
      method: "post",
      path: "/v1/read",
      summary: "Read one report; nothing of it is kept",
      tags: ["reading"],
      request: { query: facts, body: body as never },
      responses: {
        200: { description: "Its reading", content: { "application/json": { schema: READING } } },
        ...problems(413, 415, 422),
      },
    }),
    async c => {
      const given = givenBy(c, c.req.valid("query"))
      const content = new Uint8Array(await c.req.arrayBuffer())
      let found = null
      for await (const read of refusing(() => reportsIn(content, given, service.settings))) {
        if ("error" in read) throw new Refusal(422, read.error.message)
        if (found) throw new Refusal(422, "There is more than one report in it; POST /v1/reports takes many")
        found = read.article
      }
      if (!found) throw new Refusal(422, "There is no report in it")
      return c.json(await readers.read(found, given.language)) as never
    },
  )

  app.openapi(
    createRoute({
      method: "post",
      path: "/v1/reports",
      summary: "Put the reports of a file into the dossier; progress is streamed, a line a report",
      tags: ["reading"],
      request: { query: facts, body: body as never },
      responses: {
        200: {
          description: "Lines of JSON as the work goes on",
          content: { "application/x-ndjson": { schema: of("ImportLine") } },
        },
        ...problems(413, 415),
      },
    }),
    async c => {
      const given = givenBy(c, c.req.valid("query"))
      const content = new Uint8Array(await c.req.arrayBuffer())
      c.header("content-type", "application/x-ndjson")
      return stream(c, async out => {
        for await (const line of imported(service, readers, content, given))
          await out.write(`${JSON.stringify(line)}\n`)
      }) as never
    },
  )
}

function limited(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: c => problem(c, 413, `At most ${maxSize >> 20} MB at once; cut the file, or use \`selon add\``),
  })
}

/** The type of the body tells its form where the name and the caller do not. Types that a form of another site can send
 * without asking are plain text alone, which `fromHere` has looked at. */
function givenBy(
  c: Context,
  { name, from, published, language }: z.output<ReturnType<typeof factsOf>>,
): Given {
  const type = (c.req.header("content-type") ?? "text/plain").split(";", 1)[0]!.trim().toLowerCase()
  const known = TYPES[type]
  if (known === undefined) throw new Refusal(415, `Send ${Object.keys(TYPES).join(", ")}`)
  return {
    name: name ?? known.name,
    from: from ?? (name === undefined ? known.from : "auto"),
    published: published ?? null,
    language: language ?? null,
  }
}

const TYPES: Readonly<Record<string, { readonly name: string; readonly from: string }>> = {
  "text/plain": { name: "report.txt", from: "text" },
  "text/html": { name: "report.html", from: "html" },
  "application/json": { name: "report.json", from: "json" },
  "application/x-ndjson": { name: "report.jsonl", from: "jsonl" },
  "application/octet-stream": { name: "report", from: "auto" },
}

async function* refusing<T>(open: () => AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* open()
  } catch (error) {
    if (error instanceof InputError) throw new Refusal(422, error.message)
    throw error
  }
}
