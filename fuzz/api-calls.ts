import fc from "fast-check"

/** Calls made by chance from an OpenAPI document: right ones, wrong ones, and hostile ones, for every operation in it. */

export interface Call {
  /** `get /v1/reports/{report}`: which operation of the document it means. */
  readonly operation: string
  readonly method: string
  /** Path and query, escaped. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly format?: string
  readonly example?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
}

export interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }>
  >
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

/** What a form of attack, a slip of the hand or an odd keyboard sends. */
const ODD = [
  "",
  " ",
  "\0",
  "\u0000a",
  "\ufffe",
  "\ud800",
  "e\u0301\u202e",
  "😀".repeat(50),
  "'; drop table reports; --",
  '" or 1=1',
  "%",
  "_",
  "\\",
  "a:*&!|()<->",
  "-",
  "--",
  "or",
  '"',
  "../../etc/passwd",
  "..\\..",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "-words",
  "null",
  "undefined",
  "true",
  "NaN",
  "1e9",
  "-1",
  "0",
  "1.5",
  "99999999999999999999",
  "2024-02-30",
  "9999-12-31",
  "0001-01-01",
  "-0044-03-15",
  "2024-03-05T00:00:00+99:00",
  "x".repeat(499),
  "x".repeat(5_000),
  "ZnJvbTo5OTk5OTk5OTk",
  "ZnJvbTotMQ",
]

/** `known`: ids and words that lead to something in the dossier that is asked. */
export function calls(document: OpenApi, known: readonly string[]): fc.Arbitrary<Call> {
  return fc.oneof(
    ...Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => callOf(path, method, operation, known)),
    ),
  )
}

function callOf(
  template: string,
  method: string,
  operation: Operation,
  known: readonly string[],
): fc.Arbitrary<Call> {
  const parameters = operation.parameters ?? []
  const inPath = parameters.filter(p => p.in === "path")
  const inQuery = parameters.filter(p => p.in === "query")
  const query = fc.tuple(
    fc.tuple(...inQuery.map(p => fc.option(wordOf(p.schema ?? {}, known), { freq: 1 }))),
    fc.option(fc.tuple(fc.constantFrom(...inQuery.map(p => p.name), "x", "a[b]"), text(known)), { freq: 8 }),
  )
  return fc
    .record({
      path: fc.tuple(...inPath.map(p => wordOf(p.schema ?? {}, known))),
      query,
      body: bodyOf(operation, known),
      raw: fc.option(fc.constantFrom("%", "&&=&", "a=%E0%A4", "%00=%00", "limit"), { freq: 15 }),
    })
    .map(({ path, query: [given, more], body, raw }) => {
      const filled = inPath.reduce((at, p, i) => at.replace(`{${p.name}}`, escaped(path[i] ?? "")), template)
      const pairs = inQuery.flatMap((p, i) => {
        const value = given[i] as string | null
        return value === null ? [] : [`${escaped(p.name)}=${escaped(value)}`]
      })
      if (more) pairs.push(`${escaped(more[0])}=${escaped(more[1])}`)
      if (raw !== null) pairs.push(raw)
      return {
        operation: `${method} ${template}`,
        method: method.toUpperCase(),
        path: pairs.length ? `${filled}?${pairs.join("&")}` : filled,
        ...body,
      }
    })
}

function wordOf(
  { type, enum: values, format, example }: Schema,
  known: readonly string[],
): fc.Arbitrary<string> {
  const right =
    values !== undefined
      ? fc.constantFrom(...values.map(String))
      : format === "date"
        ? fc.constantFrom("2024-03-04", "2024-03-05", "1950-01-01", "2030-12-31")
        : type === "integer"
          ? fc.integer({ min: 1, max: 1_000 }).map(String)
          : example === undefined
            ? fc.constantFrom(...known)
            : fc.oneof(fc.constant(String(example)), fc.constantFrom(...known))
  return fc.oneof({ weight: 7, arbitrary: right }, { weight: 1, arbitrary: text(known) })
}

function text(known: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...ODD),
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.tuple(fc.constantFrom(...known), fc.constantFrom(...ODD)).map(([a, b]) => a + b),
  )
}

type Body = Pick<Call, "headers" | "body">

function bodyOf({ requestBody }: Operation, known: readonly string[]): fc.Arbitrary<Body> {
  if (!requestBody) return fc.constant({ headers: {}, body: null })
  const types = Object.keys(requestBody.content)
  const type = fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...types) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("multipart/form-data", "application/xml", "a", "", "text/plain; charset=x"),
    },
  )
  return type.chain(type => {
    const { schema } = requestBody.content[type] ?? {}
    const content =
      schema?.properties || schema?.type === "object"
        ? fc.oneof(
            { weight: 4, arbitrary: objectOf(schema, known).map(o => bytes(JSON.stringify(o))) },
            junk(known),
          )
        : junk(known)
    return content.map(body => ({ headers: { "content-type": type }, body }))
  })
}

function objectOf(schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) =>
      [
        name,
        fc.oneof({ weight: 4, arbitrary: fieldOf(field, known) }, fc.jsonValue({ maxDepth: 2 })),
      ] as const,
  )
  const made = fc.record(Object.fromEntries(fields), { requiredKeys: [] })
  return fc.oneof(
    { weight: 6, arbitrary: made },
    { weight: 2, arbitrary: schema.example === undefined ? made : fc.constant(schema.example) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  )
}

function fieldOf(field: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const nullable = field.anyOf?.some(one => one.type === "null") || field.type?.includes("null")
  const value = wordOf(field.anyOf?.[0] ?? field, known)
  return nullable ? fc.option(value) : value
}

const PROSE = [
  "Le maire a déclaré lundi que l’école rouvrira. « Non », a répondu la ministre.",
  "The mayor said on Tuesday the school would reopen, according to officials.",
  "<h1>Titre <script>alert(1)</script></h1><p>Selon la maire, oui.</p>",
  '{"text":"Il pleut, a dit le maire."}\n{"text":',
  '[{"text":"It rains, the mayor said."},7,null]',
  "%PDF-1.7\n1 0 obj<<>>endobj trailer<</Root 1 0 R>>",
  "PK\u0003\u0004",
  'text,published\n"Le maire a dit oui.",2024-03-05\n',
  "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><rss><channel><item><title>&b;</title></item></channel></rss>",
]

function junk(known: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc.oneof(
    fc.constantFrom(...PROSE).map(bytes),
    fc
      .array(fc.oneof(fc.constantFrom(...PROSE), text(known)), { maxLength: 6 })
      .map(parts => bytes(parts.join("\n\n"))),
    fc.uint8Array({ maxLength: 200 }),
    fc.json().map(bytes),
  )
}

function bytes(words: string): Uint8Array {
  return new TextEncoder().encode(words)
}

/** `encodeURIComponent`, for any string: half a pair goes as the bytes that a sloppy client sends for it. */
function escaped(words: string): string {
  return words.replace(/[\s\S]/gu, sign =>
    /[\ud800-\udfff]/u.test(sign) ? "%ED%A0%80" : encodeURIComponent(sign),
  )
}
