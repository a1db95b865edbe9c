import type { Context } from "hono"
import type { Service } from "../service.ts"

/** The answer to a question that is only read: kept as text as long as the dossier stays as it is. */
export async function json(c: Context, service: Service, make: () => Promise<unknown>): Promise<never> {
  const { pathname, search } = new URL(c.req.url)
  const text = await service.json(pathname + search, make)
  return c.body(text, 200, { "content-type": "application/json" }) as never
}
