import type { OpenAPIHono } from "@hono/zod-openapi"
import { engineOf } from "../engine.ts"
import { jsonSchema } from "../model/schema.ts"

type Schema = Record<string, unknown>

const ref = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` })
export const ANSWER = ref("AnswerPage")
export const READING = ref("Reading")
export const of = ref

const text = { type: "string" }
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] })
const list = (items: Schema): Schema => ({ type: "array", items })
const object = (properties: Schema, optional: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter(name => !optional.includes(name)),
})

/** Schemas of what `api.ts` says, beside those of the records themselves. */
const SCHEMAS: Readonly<Record<string, Schema>> = {
  Problem: object({ type: text, title: text, status: { type: "integer" }, detail: text, at: text }, [
    "detail",
    "at",
  ]),
  AnswerPage: object({
    columns: list(text),
    rows: list({
      type: "object",
      additionalProperties: { anyOf: ["string", "number", "boolean", "null"].map(type => ({ type })) },
    }),
    total: { anyOf: [{ type: "integer" }, { type: "null" }] },
    next: orNull(text),
  }),
  About: object({
    selon: { const: "1" },
    engine: text,
    dossier: orNull(text),
    reports: { type: "integer" },
    superseded: { type: "integer" },
    attributions: { type: "integer" },
    events: { type: "integer" },
    languages: list(text),
    from: orNull(text),
    to: orNull(text),
  }),
  HandNote: object({
    id: text,
    report: text,
    record: orNull(text),
    kind: { enum: ["attribution", "event", "entity", "time"] },
    field: orNull(text),
    value: orNull(text),
    original: orNull(text),
    reason: text,
    at: text,
  }),
  ReportPage: object({
    hash: text,
    reading: ref("Reading"),
    hand: list(ref("HandNote")),
    joined: { type: "boolean" },
    story: orNull({ type: "object" }),
    copies: orNull({ type: "object" }),
    versions: list(object({ hash: text, at: orNull(text), latest: { type: "boolean" } })),
    previous: orNull(text),
    next: orNull(text),
  }),
  Why: object({
    record: text,
    lines: list(object({ name: text, about: orNull(text), takes: list(text), leaves: list(text) })),
  }),
  StoryPage: object({ story: { type: "object" }, reports: list({ type: "object" }) }),
  Chronology: object({
    occurrences: list({ type: "object" }),
    total: { type: "integer" },
    next: orNull(text),
  }),
  Suggestions: list(object({ name: text, quotes: { type: "integer" } })),
  ImportLine: { type: "object", properties: { kind: text }, required: ["kind"] },
}

/** What any request may meet: it is not understood, it comes from elsewhere, there are too many, the database is away. */
const ALWAYS = [400, 401, 403, 429, 503]

/** The answers to requests that cannot be met, for the description of a route. */
export function problems(...statuses: readonly number[]) {
  return Object.fromEntries(
    [...new Set([...ALWAYS, ...statuses])].map(status => [
      status,
      {
        description: "What is wrong (RFC 9457)",
        content: { "application/problem+json": { schema: ref("Problem") } },
      },
    ]),
  )
}

/** The API as an OpenAPI 3.1 document. The schemas of the records are those that `selon schema` prints. */
export function openApi(app: OpenAPIHono): Schema {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Selon",
      version: engineOf(null),
      description:
        "Who said what, about which event, when, and how sure. Offsets are half-open UTF-16 code units of `text`.",
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
  }) as unknown as Schema
  const { $defs = {}, $schema: _, ...reading } = jsonSchema() as Schema & { $defs?: Schema }
  const records = JSON.parse(
    JSON.stringify({ ...$defs, Reading: reading }).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as Schema
  return { ...document, components: { schemas: { ...records, ...SCHEMAS } } }
}
