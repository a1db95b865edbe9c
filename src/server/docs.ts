import { escaped } from "../export/html/escape.ts"

interface Operation {
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: { readonly description?: string; readonly enum?: readonly string[] }
  }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> }
  readonly responses: Readonly<Record<string, { readonly description: string }>>
}

/** The API's own description as a page for people: made from the document alone, without a script or anything from
 * elsewhere. */
export function docsPage(document: Record<string, unknown>): string {
  const paths = document.paths as Readonly<Record<string, Readonly<Record<string, Operation>>>>
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags ?? []))]
  const section = (tag: string) =>
    `<section><h2>${escaped(tag)}</h2>${operations
      .filter(({ operation }) => operation.tags?.includes(tag))
      .map(one)
      .join("")}</section>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Selon: HTTP API</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/v1/docs.css"></head>
<body><main><h1>Selon: HTTP API</h1>
<p>Everything the reader shows is to be had here. The same as a document for programs: <a href="/v1/openapi.json">openapi.json</a> (OpenAPI 3.1). Errors are problem details (RFC 9457); offsets are half-open UTF-16 code units of a report’s <code>text</code>; days are ISO 8601.</p>
${tags.map(section).join("\n")}
</main></body></html>
`
}

function one({
  path,
  method,
  operation,
}: {
  readonly path: string
  readonly method: string
  readonly operation: Operation
}): string {
  const { summary = "", description, parameters = [], requestBody, responses } = operation
  const rows = parameters.map(
    ({ name, in: where, required, description, schema }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(where)}${required ? ", required" : ""}</td><td>${escaped(
        description ?? schema?.description ?? "",
      )}${schema?.enum ? ` (${escaped(schema.enum.join(", "))})` : ""}</td></tr>`,
  )
  return `<article><h3><span>${escaped(method.toUpperCase())}</span> <code>${escaped(path)}</code></h3><p>${escaped(summary)}</p>${
    description ? `<p>${escaped(description)}</p>` : ""
  }${rows.length ? `<table>${rows.join("")}</table>` : ""}${
    requestBody ? `<p>Body: ${escaped(Object.keys(requestBody.content).join(", "))}</p>` : ""
  }<p>Answers: ${Object.entries(responses)
    .map(([status, { description }]) => `${escaped(status)} ${escaped(description)}`)
    .join("; ")}</p></article>`
}

export const DOCS_STYLE = `:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;margin:0}
main{max-width:52rem;margin:0 auto;padding:2rem 1rem}h3{font-size:1rem;margin:1.5rem 0 .2rem}h3 span{font-weight:400}
table{border-collapse:collapse;margin:.4rem 0}th,td{text-align:left;padding:.1rem .8rem .1rem 0;vertical-align:top;font-weight:400}
article p{margin:.2rem 0}`
