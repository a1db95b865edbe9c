import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { Page } from "playwright-core"
import { expect, test } from "vitest"
import { eventually, type Place, reportTitled, settled } from "./place.ts"

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

/** Addresses of every view, with something in each. */
async function addresses(at: () => Place): Promise<readonly string[]> {
  const owner = await reportTitled(at(), "Trawler owner denies")
  const wire = await reportTitled(at(), "Un câble sous-marin rompu")
  return [
    "/",
    "/?by=Brannigan",
    "/reports",
    `/reports/${owner}`,
    `/reports/${owner}#a5`,
    `/reports/${owner}#v1`,
    "/timeline",
    "/sources",
    "/stories",
    "/stories/s1",
    "/contradictions",
    "/copies",
    `/compare?a=${wire}&b=${owner}`,
    "/search?q=cable",
    "/read",
  ]
}

/** What axe finds; `rules`: those alone. */
function faults(page: Page, rules: readonly string[] | null): Promise<readonly string[]> {
  return page.evaluate(async only => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") }
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      ...(only ? { runOnly: [...only] } : {}),
    })
    return violations.flatMap(({ id, nodes }) => nodes.map(n => `${id}: ${n.html.slice(0, 160)}`))
  }, rules)
}

export function accessTests(at: () => Place): void {
  test("axe finds nothing on any view, light or dark, and nothing is wider than a narrow screen", async () => {
    const { page } = await at().open("/", { colorScheme: "light" })
    for (const path of await addresses(at)) {
      await page.goto(new URL(path, at().serving.url).href)
      await settled(page)
      for (const summary of await page.locator("main details:not([open]) > summary").all())
        if (await summary.isVisible()) await summary.click()
      await settled(page)
      // Through the debugger, which the page's content policy does not bind.
      await page.evaluate(AXE)
      expect(await faults(page, null), path).toEqual([])
      // Of what axe looks at, colours alone change.
      await page.emulateMedia({ colorScheme: "dark" })
      expect(await faults(page, ["color-contrast", "link-in-text-block"]), `${path}, dark`).toEqual([])
      await page.emulateMedia({ colorScheme: "light" })
      await page.setViewportSize({ width: 360, height: 740 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${path}, narrow`).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 1280, height: 900 })
    }
  }, 120_000)

  test("every view has one first heading, a title of its own, and its place in the navigation", async () => {
    const { page } = await at().open("/")
    const titles = new Set<string>()
    const paths = ["/", "/reports", "/timeline", "/sources", "/stories", "/contradictions", "/copies"]
    for (const path of [...paths, "/compare", "/search", "/read"]) {
      await page.goto(new URL(path, at().serving.url).href)
      await settled(page)
      expect(await page.locator("h1").count(), path).toBe(1)
      expect(await page.locator("nav [aria-current=page]").getAttribute("href")).toBe(path)
      titles.add(await page.title())
    }
    expect(titles.size).toBe(10)
  })

  test("the first Tab leads past the navigation, then in the order of the page", async () => {
    const { page } = await at().open("/")
    const names: string[] = []
    for (let i = 0; i < 18; i++) {
      await page.keyboard.press("Tab")
      names.push(
        await page.evaluate(() => {
          const here = document.activeElement as HTMLElement
          return here.getAttribute("aria-label") ?? here.textContent?.trim() ?? ""
        }),
      )
    }
    expect(names.slice(0, 3)).toEqual(["Skip to the content", "Selon", "Ask"])
    const order = ["Search", "Read", "Français", "Appearance", "Who speaks", "What about"]
    const at_ = order.map(name => names.indexOf(name))
    expect(at_).not.toContain(-1)
    expect(at_).toEqual([...at_].sort((a, b) => a - b))
    await page.reload()
    await settled(page)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Tab")
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Who speaks")
  })

  test("whoever goes to another view is taken to its heading", async () => {
    const { page } = await at().open("/")
    await page.getByRole("navigation").getByRole("link", { name: "Chronology" }).click()
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Chronology")
  })

  test("on paper there is the text, and no control", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    const { page } = await at().open(`/reports/${id}`)
    await page.emulateMedia({ media: "print" })
    expect(await page.locator(".text").isVisible()).toBe(true)
    for (const control of [".top", ".panel", ".shown", ".around"])
      expect(await page.locator(control).isVisible()).toBe(false)
    const ground = () =>
      page
        .locator(".text .content")
        .first()
        .evaluate(mark => getComputedStyle(mark).backgroundColor)
    const light = await ground()
    // Who reads in the dark still prints on white paper.
    await page.emulateMedia({ media: "screen", colorScheme: "dark" })
    expect(await ground()).not.toBe(light)
    await page.emulateMedia({ media: "print", colorScheme: "dark" })
    expect(await ground()).toBe(light)
  })

  test("dark by choice, and the choice is kept", async () => {
    const { page } = await at().open("/", { colorScheme: "light" })
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await paper()
    await page.getByLabel("Appearance").selectOption("dark")
    await eventually(paper).not.toBe(light)
    const dark = await paper()
    await page.reload()
    await settled(page)
    await eventually(paper).toBe(dark)
  })
}
