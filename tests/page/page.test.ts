import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join, normalize } from "node:path"
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core"
import { build } from "vite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CHROMIUM_ARGS, chromiumPath } from "../reader/chromium.ts"

const root = join(import.meta.dirname, "..", "..")
const samples = join(root, "samples", "cable")
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
const found = chromiumPath()
if (!found)
  process.stderr.write(
    "left out: the page that reads in the browser, for want of Chromium (install it, or name it in CHROMIUM)\n",
  )

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".gz": "application/gzip",
}

/** A plain server of a folder, under an address that is not its root. */
async function serving(folder: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname)).slice(
      "/some/place".length,
    )
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path)
    try {
      const bytes = readFileSync(file)
      response.writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-length": bytes.length,
      })
      response.end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(done => server.listen(0, "127.0.0.1", done))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/some/place/` }
}

/** What the built command writes of a text. */
function byCommand(text: string, ...options: string[]): string {
  const run = spawnSync(
    process.execPath,
    [join(root, "dist", "cli.mjs"), "read", "--format", "json", "--from", "text", ...options, "-"],
    { input: text, encoding: "utf8", maxBuffer: 1 << 27 },
  )
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

describe.skipIf(!found)("the page that reads in the browser, in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "selon-page-"))
  const wrongs: string[] = []
  const asked: string[] = []
  let server: Server
  let url: string
  let browser: Browser
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    await build({
      configFile: join(root, "vite.page.config.ts"),
      logLevel: "error",
      build: { outDir: folder },
    })
    ;({ server, url } = await serving(folder))
    browser = await chromium.launch({ executablePath: found as string, args: [...CHROMIUM_ARGS] })
    context = await browser.newContext({ locale: "en-GB", reducedMotion: "reduce" })
    page = await context.newPage()
    page.on("pageerror", error => wrongs.push(String(error)))
    page.on("console", message => {
      if (message.type() === "error") wrongs.push(message.text())
    })
    context.on("request", request => asked.push(request.url()))
    await page.goto(url)
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Pastes a text, and gives the file that the page saves. */
  async function byPage(text: string, facts: { published?: string; language?: string } = {}) {
    await page.getByLabel("The text").fill(text)
    await page.getByLabel("Published on").fill(facts.published ?? "")
    await page.locator("select[name=language]").selectOption(facts.language ?? "")
    await page.getByRole("button", { name: "Read", exact: true }).click()
    await page.locator(".paste button[type=submit]:enabled").waitFor()
    const told = await page.locator("[role=alert]").allTextContents()
    if (told.length) throw new Error(told.join(" "))
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save the record as JSON" }).click(),
    ])
    return readFileSync(await download.path(), "utf8")
  }
  const sample = (name: string) => readFileSync(join(samples, name), "utf8")
  const names = readdirSync(samples)
  const [french, ...more] = names.filter(name => name.endsWith(".fr.txt")) as [string, ...string[]]
  const [english] = names.filter(name => name.endsWith(".en.txt")) as [string]

  test("is a folder of less than 20 MB with its models and their licences", () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(one => one.isFile())
    const bytes = files.reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0)
    expect(bytes).toBeLessThan(20e6)
    expect(files.map(one => join(one.parentPath, one.name).slice(folder.length + 1))).toEqual(
      expect.arrayContaining(["packs/fr/LICENSE", "packs/en/LICENSE", "packs/fr/parser.bin.gz"]),
    )
  })

  test("a French report: the same record as the command's, to the byte", async () => {
    const text = sample(french)
    expect(await byPage(text)).toBe(byCommand(text))
    // Nothing of another language was fetched for it.
    expect(asked.filter(address => /\/packs\/en\/|\/en-/.test(address))).toEqual([])
    expect(asked.filter(address => /\/packs\/fr\//.test(address))).toHaveLength(5)
  }, 60_000)

  test("an English one after it, the record shown over the text", async () => {
    const text = sample(english)
    const json = await byPage(text)
    expect(json).toBe(byCommand(text))
    const reading = JSON.parse(json) as { text: string; attributions: { content: { spans: number[][] } }[] }
    const [start, end] = reading.attributions[0]!.content.spans[0]! as [number, number]
    const marked = await page.locator(".m.content").first().textContent()
    expect(marked).toBe(reading.text.slice(start, end))
  }, 60_000)

  test("what is told beside the text counts as it does for the command", async () => {
    const text = "Le port a démenti hier que la grue soit tombée."
    const told = { published: "2024-03-05", language: "fr" }
    const json = await byPage(text, told)
    expect(json).toBe(byCommand(text, "--published", told.published, "--language", told.language))
    expect(JSON.parse(json).times[0].value).toBe("2024-03-04")
  }, 60_000)

  test("goes on when there is no network at all", async () => {
    await context.setOffline(true)
    try {
      const text = sample(more[0]!)
      expect(await byPage(text)).toBe(byCommand(text))
    } finally {
      await context.setOffline(false)
    }
  }, 60_000)

  test("markup in a report is words, never a part of the page", async () => {
    const text = 'La mairie a dit : « <img src=x onerror="document.title=1"> tiendra. »'
    expect(await byPage(text)).toBe(byCommand(text))
    expect(await page.locator("article img").count()).toBe(0)
    expect(await page.locator("article").textContent()).toContain("<img src=x")
  }, 60_000)

  test("a missing model is told with its file, and the next try may succeed", async () => {
    const other = await context.newPage()
    await other.route("**/tagger.bin.gz", route => route.fulfill({ status: 404 }))
    await other.goto(url)
    await other.getByRole("button", { name: "An example" }).click()
    await other.getByRole("button", { name: "Read", exact: true }).click()
    await expect
      .poll(() => other.getByRole("alert").textContent(), { timeout: 20_000 })
      .toContain("en/tagger.bin")
    await other.unroute("**/tagger.bin.gz")
    await other.getByRole("button", { name: "Read", exact: true }).click()
    await other.locator(".m.content").first().waitFor({ timeout: 20_000 })
    await other.close()
  }, 60_000)

  test("reads well with a screen reader, in both languages", async () => {
    for (const name of ["Français", "English"]) {
      await page.evaluate(AXE)
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
      )
      expect(violations.map(({ id }) => id)).toEqual([])
      await page.getByRole("button", { name }).click()
    }
  }, 60_000)

  test("nothing went wrong, and nothing was asked of any other place", () => {
    expect(wrongs.filter(line => !/404/.test(line))).toEqual([])
    expect(asked.filter(address => !address.startsWith(url) && !address.startsWith("blob:"))).toEqual([])
  })
})
