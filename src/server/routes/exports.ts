import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { stream } from "hono/streaming"
import { exported } from "../../store/transfer.ts"
import { problems } from "../openapi.ts"
import type { Service } from "../service.ts"

/** Everything, as it is, without a cap and in constant memory. */
export function exports(app: OpenAPIHono, service: Service): void {
  const streamed = (path: string, summary: string, lines: () => AsyncIterable<string>) =>
    app.openapi(
      createRoute({
        method: "get",
        path,
        summary,
        tags: ["files"],
        responses: {
          200: {
            description: "Lines of JSON",
            content: { "application/x-ndjson": { schema: { type: "string" } } },
          },
          ...problems(),
        },
      }),
      async c => {
        c.header("content-type", "application/x-ndjson")
        return stream(c, async out => {
          for await (const line of lines()) await out.write(line)
        }) as never
      },
    )
  streamed("/v1/readings.jsonl", "Every reading that counts, one a line", async function* () {
    for await (const line of service.dossier.lines()) yield `${line}\n`
  })
  streamed("/v1/export.jsonl", "The whole dossier, as `selon export` writes it", () =>
    exported(service.dossier),
  )
}
