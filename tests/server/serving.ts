import { afterAll, beforeAll } from "vitest"
import { type Answered, send } from "../../fuzz/api-check.ts"
import { type ServeOptions, type Serving, serve } from "../../src/server/start.ts"
import { fill } from "./fill.ts"

/** A server of its own for the tests of a file, on any free port of this machine, with the sample story inside. */
export function served(options: Partial<ServeOptions> = {}) {
  let serving: Serving
  /** What broke inside while answering. */
  const broken: Error[] = []
  beforeAll(async () => {
    serving = await serve({
      dossier: null,
      host: "127.0.0.1",
      port: 0,
      token: null,
      broke: error => broken.push(error),
      ...options,
    })
    await fill(serving.dossier)
  }, 120_000)
  afterAll(() => serving.close())
  const url = () => serving.url.replace("0.0.0.0", "127.0.0.1")
  return {
    broken,
    url,
    call: (
      method: string,
      path: string,
      headers: Readonly<Record<string, string>> = {},
      body: string | Uint8Array | null = null,
    ): Promise<Answered> =>
      send(url(), { method, path, headers, body: typeof body === "string" ? Buffer.from(body) : body }),
  }
}
