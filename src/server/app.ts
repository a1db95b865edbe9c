import { OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import { compress } from "hono/compress"
import { HTTPException } from "hono/http-exception"
import { rateLimiter } from "hono-rate-limiter"
import { StoreError } from "../store/error.ts"
import { DOCS_STYLE, docsPage } from "./docs.ts"
import { openApi } from "./openapi.ts"
import { problem, Refusal } from "./problem.ts"
import { reader } from "./reader.ts"
import type { Readers } from "./readers.ts"
import { beside } from "./routes/beside.ts"
import { exports } from "./routes/exports.ts"
import { hand } from "./routes/hand.ts"
import { questions } from "./routes/questions.ts"
import { reading } from "./routes/reading.ts"
import { reports } from "./routes/reports.ts"
import { fromHere, withHeaders, withToken } from "./security.ts"
import type { Service } from "./service.ts"

export interface AppOptions {
  /** `name:port` of this server; null: any, which a token must then guard. */
  readonly hosts: () => ReadonlySet<string> | null
  /** Null: whoever reaches it may come in. */
  readonly token: string | null
  /** Requests a minute from one address. */
  readonly perMinute: number
  /** Told of what broke inside; nothing of it goes out. */
  readonly broke: (error: Error) => void
  /** Worth it over a wire, not inside one machine. */
  readonly compress: boolean
  /** The address a request came from. */
  readonly addressOf: (c: Context) => string
}

/** The HTTP service: first what guards it, then what it answers. */
export function createApp(service: Service, readers: Readers, options: AppOptions): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      const issue = result.error.issues[0]
      return problem(c, 400, issue?.message, issue?.path.join("."))
    },
  })
  app.onError((error, c) => {
    if (error instanceof Refusal) return problem(c, error.status, error.message, error.at)
    if (error instanceof HTTPException) return problem(c, error.status as 400, error.message)
    options.broke(error)
    return error instanceof StoreError ? problem(c, 503) : problem(c, 500)
  })
  app.notFound(c => problem(c, 404, "There is nothing at this address"))

  app.use(withHeaders)
  app.use(fromHere(options.hosts))
  if (options.token !== null) app.use(withToken(options.token))
  app.use(
    rateLimiter({
      windowMs: 60_000,
      limit: options.perMinute,
      keyGenerator: options.addressOf,
      handler: c => problem(c, 429, "Wait a minute"),
    }) as never,
  )
  if (options.compress) app.use(compress({ threshold: 4_096 }))

  reports(app, service)
  questions(app, service)
  reading(app, service, readers)
  hand(app, service)
  exports(app, service)

  const document = openApi(app)
  const docs = docsPage(document)
  app.get("/v1/openapi.json", c => c.json(document))
  app.get("/v1/docs", c => c.html(docs))
  app.get("/v1/docs.css", c => c.body(DOCS_STYLE, 200, { "content-type": "text/css; charset=utf-8" }))
  beside(app, service)
  reader(app)
  return app
}
