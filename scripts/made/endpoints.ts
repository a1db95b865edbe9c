import type { Interface } from "../../src/export/format.ts"
import { createApp } from "../../src/server/app.ts"
import type { Readers } from "../../src/server/readers.ts"
import type { Service } from "../../src/server/service.ts"
import { toldIn } from "./french.ts"
import { table } from "./table.ts"

interface Operation {
  readonly summary?: string
  readonly parameters?: readonly { readonly name: string; readonly in: string }[]
}

/** The description of the HTTP API, as the service gives it at `/v1/openapi.json`. Nothing is asked of a dossier for it. */
export async function openApiDocument(): Promise<{
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}> {
  const app = createApp({} as Service, {} as Readers, {
    hosts: () => null,
    token: null,
    perMinute: 1_000,
    broke: () => {},
    compress: false,
    addressOf: () => "",
  })
  const answer = await app.request("http://127.0.0.1/v1/openapi.json")
  return (await answer.json()) as Awaited<ReturnType<typeof openApiDocument>>
}

/** One line an operation, the other forms of an answer left out: method, path, what it does, what it takes in the query. */
export async function endpointTable(_: string, lang: Interface): Promise<string> {
  const { paths } = await openApiDocument()
  const own = Object.entries(paths).filter(
    ([path]) => !(/\.(?:csv|json)$/.test(path) && paths[path.replace(/\.\w+$/, "")]),
  )
  const rows = own.flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary = "", parameters = [] }]) => {
      if (!summary) throw new Error(`${method} ${path} has no summary`)
      const query = parameters.filter(one => one.in === "query").map(({ name }) => `\`${name}\``)
      return [`\`${method.toUpperCase()} ${path}\``, toldIn(lang, summary), query.join(", ")]
    }),
  )
  return table([toldIn(lang, "operation"), "", toldIn(lang, "query")], rows)
}
