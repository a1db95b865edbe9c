import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from "playwright-core"
import { expect } from "vitest"
import { type Serving, serve } from "../../src/server/start.ts"
import { CHROMIUM_ARGS, chromiumPath } from "./chromium.ts"

const root = join(import.meta.dirname, "..", "..")

/** A real server on a real dossier of the samples, and a real browser before it. */
export interface Place {
  readonly serving: Serving
  readonly browser: Browser
  /** What broke inside the server. */
  readonly broken: readonly Error[]
  /** A page in its own session, at an address of the reader. What goes wrong in it is kept in `wrongs`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Opened>
  /** Puts a file into the dossier as the reader does. */
  readonly add: (name: string, content: string | Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

export interface Opened {
  readonly page: Page
  /** Errors of scripts, and what the content policy forbade. */
  readonly wrongs: string[]
  /** Requests to any other place than the server. */
  readonly outside: string[]
}

export async function openPlace(): Promise<Place> {
  if (!existsSync(join(root, "dist", "reader", "index.html")))
    throw new Error("the reader is not built: run `npm run build` (`npm test` does)")
  const folder = mkdtempSync(join(tmpdir(), "selon-reader-"))
  const broken: Error[] = []
  const serving = await serve({
    dossier: join(folder, "dossier"),
    host: "127.0.0.1",
    port: 0,
    token: null,
    broke: error => broken.push(error),
  })
  const add: Place["add"] = async (name, content) => {
    const response = await fetch(`${serving.url}v1/reports?name=${encodeURIComponent(name)}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: content as string,
    })
    const lines = (await response.text()).trim().split("\n")
    const end = JSON.parse(lines.at(-1) as string) as { kind: string; refused?: number }
    if (end.kind !== "ended" || end.refused) throw new Error(`${name}: ${lines.join(" ")}`)
  }
  const samples = join(root, "samples", "cable")
  const [browser] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath() as string, args: [...CHROMIUM_ARGS] }),
    (async () => {
      for (const name of readdirSync(samples)) await add(name, readFileSync(join(samples, name)))
    })(),
  ])
  return {
    serving,
    browser,
    broken,
    add,
    async open(path, options = {}) {
      const context = await browser.newContext({
        locale: "en-GB",
        reducedMotion: "reduce",
        viewport: { width: 1280, height: 900 },
        ...options,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const under = new Set<Request>()
      underway.set(page, under)
      page.on("request", request => under.add(request))
      page.on("requestfinished", request => under.delete(request))
      page.on("requestfailed", request => under.delete(request))
      const [wrongs, outside]: [string[], string[]] = [[], []]
      page.on("pageerror", error => wrongs.push(String(error)))
      page.on("console", message => {
        if (message.type() === "error") wrongs.push(message.text())
      })
      page.on("request", request => {
        if (!request.url().startsWith(serving.url) && !request.url().startsWith("data:"))
          outside.push(request.url())
      })
      await page.goto(new URL(path, serving.url).href)
      await settled(page)
      return { page, wrongs, outside }
    },
    async close() {
      await browser.close()
      await serving.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const underway = new WeakMap<Page, ReadonlySet<Request>>()

/** Until the view has its heading and nothing is on its way, and what came is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").waitFor()
  for (let quiet = 0; quiet < 2; ) {
    quiet = underway.get(page)?.size ? 0 : quiet + 1
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 15))))
  }
}

/** The id of the report whose title begins so. */
export async function reportTitled(place: Place, title: string): Promise<string> {
  const { rows } = (await (await fetch(`${place.serving.url}v1/reports?limit=1000`)).json()) as {
    rows: readonly { readonly report: string; readonly title: string | null }[]
  }
  const row = rows.find(one => one.title?.startsWith(title))
  if (!row) throw new Error(`no report titled ${title}`)
  return row.report
}

/** `expect` for what becomes true: a machine that does other things besides may take its time. */
export function eventually<T>(look: () => T | Promise<T>) {
  return expect.poll(look, { timeout: 10_000, interval: 40 })
}
