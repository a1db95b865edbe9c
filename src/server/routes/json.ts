import type { Context } from "hono"
import type { Service } from "../service.ts"

/** The answer to a question that is only read: kept as text as long as the dossier stays as it is. */
export function json(c: Context, service: Service, make: () => Promise<unknown>): Promise<never> {
  return text(c, service, async () => JSON.stringify(await make()))
}

/** The same of what is JSON already. */
export async function text(c: Context, service: Service, make: () => Promise<string>): Promise<never> {
  const { pathname, search } = new URL(c.req.url)
  const answer = await service.text(pathname + search, make)
  return c.body(answer, 200, { "content-type": "application/json" }) as never
}
