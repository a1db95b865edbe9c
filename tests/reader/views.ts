import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { eventually, type Place, reportTitled, settled } from "./place.ts"

/** Each view, end to end: what the samples hold is seen, and led to. */
export function viewTests(at: () => Place): void {
  test("the first screen asks, suggests, sorts, and leads to the spot", async () => {
    const { page, wrongs, outside } = await at().open("/")
    const rows = page.locator(".quotes > li")
    expect(await rows.count()).toBeGreaterThan(20)

    await page.getByLabel("Who speaks").fill("Aoi")
    await page.locator('datalist option[value="Aoife Brannigan"]').waitFor({ state: "attached" })
    await page.getByLabel("Who speaks").fill("Aoife Brannigan")
    await page.getByLabel("What about").fill("cause")
    await page.keyboard.press("Enter")
    await page.waitForURL(/by=Aoife\+Brannigan/)
    await eventually(() => rows.count()).toBeLessThan(5)
    expect(await rows.first().locator(".speaker").innerText()).toContain("Aoife Brannigan")
    expect(await rows.first().innerText()).toContain("rien ne permet encore d’en dire la cause")

    await page.getByLabel("Order").selectOption("-said")
    await page.waitForURL(/sort=-said/)

    const csv = page.getByRole("link", { name: "CSV" })
    expect(await csv.getAttribute("href")).toMatch(/^\/quotes\.csv\?by=Aoife\+Brannigan/)
    const file = await page.request.get(at().serving.url.slice(0, -1) + (await csv.getAttribute("href")))
    expect(await file.text()).toContain("Aoife Brannigan")
    const json = await page.request.get(
      at().serving.url.slice(0, -1) + (await page.getByRole("link", { name: "JSON" }).getAttribute("href")),
    )
    expect(((await json.json()) as unknown[]).length).toBe(await rows.count())

    await rows.first().locator("blockquote a").click()
    await page.locator(".text .chosen.content").first().waitFor()
    expect(await page.locator(".text .chosen.content").first().innerText()).toContain("rien ne permet")
    await eventually(() => inView(page, ".text .chosen.content")).toBe(true)
    expect([wrongs, outside]).toEqual([[], []])
  })

  test("an address alone gives the same answer again", async () => {
    const { page } = await at().open("/?by=Brannigan&from=2024-03-04&to=2024-03-04")
    expect(await page.getByLabel("Who speaks").inputValue()).toBe("Brannigan")
    expect(await page.getByLabel("First day").inputValue()).toBe("2024-03-04")
    for (const name of await page.locator(".quotes .speaker b").allInnerTexts())
      expect(name).toContain("Brannigan")
  })

  test("reports: listed, filtered, sorted", async () => {
    const { page, wrongs } = await at().open("/reports")
    const rows = page.locator("tbody tr")
    const all = await rows.count()
    expect(all).toBeGreaterThanOrEqual(8)
    await page.getByRole("button", { name: "Outlet" }).click()
    await page.waitForURL(/sort=outlet/)
    await eventually(() => page.locator("th[aria-sort=ascending]").innerText()).toContain("Outlet")
    await page.getByLabel("Words of the title").fill("trawler")
    await page.getByRole("button", { name: "Filter" }).click()
    await eventually(() => rows.count()).toBe(1)
    await page.getByRole("link", { name: /^Trawler owner denies/ }).click()
    await eventually(() => page.locator("h1").innerText()).toBe("Trawler owner denies cutting cable")
    expect(wrongs).toEqual([])
  })

  test("files are dropped and chosen, and told of as they are read", async () => {
    const folder = mkdtempSync(join(tmpdir(), "selon-drop-"))
    try {
      const [good, bad] = [join(folder, "nouvelle.txt"), join(folder, "broken.pdf")]
      writeFileSync(good, "---\ntitle: Le phare rouvre\n---\nLe maire a annoncé que le phare rouvrirait.\n")
      writeFileSync(bad, "%PDF-1.4 nothing")
      const { page } = await at().open("/reports")
      await page.getByLabel("Choose files").setInputFiles([good, bad])
      const told = page.locator(".adding")
      await eventually(() => told.innerText()).toContain("1 added")
      await eventually(() => told.innerText()).toContain("broken.pdf")
      await page.getByRole("link", { name: "Le phare rouvre" }).waitFor()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  test("chronology: every event is a row of the table, its shape beside it", async () => {
    const { page, wrongs } = await at().open("/timeline")
    const planned = page.locator("tbody tr", { hasText: "expected to reach the site on Thursday" }).first()
    expect(await planned.innerText()).toMatch(/7\sMar\s2024/)
    expect(await planned.locator("circle.hollow").count()).toBe(1)
    expect(await page.locator("tbody").first().innerText()).toMatch(/\d to \d/)
    expect(await page.locator("tbody circle.filled").count()).toBeGreaterThan(0)
    // A day known only roughly has soft ends, and says from when to when.
    const rough = page.locator("tbody tr", { hasText: "Un rapport remis en janvier" }).first()
    expect(await rough.locator("rect.rough").evaluate(bar => getComputedStyle(bar).fill)).toContain("#soft")
    expect(await rough.locator(".day").innerText()).toMatch(/^1–31\sJan\s2024$/)
    await planned.getByRole("link").click()
    await page.waitForURL(/\/reports\/.+#v\d+/)
    await page.locator(".record h2").waitFor()
    expect(wrongs).toEqual([])
  })

  test("chronology: in order of days, a page at a time", async () => {
    const { page } = await at().open("/timeline")
    const days = await page.locator(".timeline").first().locator(".day").allInnerTexts()
    const { occurrences } = (await (await fetch(`${at().serving.url}v1/occurrences?limit=1000`)).json()) as {
      occurrences: readonly { from: string | null }[]
    }
    const from = occurrences.map(o => o.from ?? "~")
    expect(from).toEqual([...from].sort())
    expect(days.length).toBe(occurrences.filter(o => o.from !== null).length)
    await page.route("**/v1/occurrences*", async route => {
      const url = new URL(route.request().url())
      url.searchParams.set("limit", "3")
      await route.continue({ url: url.href })
    })
    await page.reload()
    const rows = page.locator(".timeline tbody tr")
    await eventually(() => rows.count()).toBe(3)
    expect(await page.locator(".foot").innerText()).toContain(`3 of ${occurrences.length} rows`)
    await page.getByRole("button", { name: "Show more" }).click()
    await eventually(() => rows.count()).toBe(6)
  })

  test("chronology on a narrow screen: each event whole, under the other", async () => {
    const { page } = await at().open("/timeline", { viewport: { width: 390, height: 844 } })
    for (const link of await page.locator(".timeline .told a").all()) {
      const box = await link.boundingBox()
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
    }
  })

  test("sources: shares, named and unnamed, and who hands on whose words", async () => {
    const { page, wrongs } = await at().open("/sources")
    expect(await page.locator("tbody tr", { hasText: "Aoife Brannigan" }).first().innerText()).toMatch(
      /Ireland/,
    )
    // Said to the agency and the Post; what a copy of the agency carries once more is no saying more.
    const headings = await page.locator("thead").first().getByRole("columnheader").allInnerTexts()
    const cells = await page
      .locator("tbody tr", { hasText: "Aoife Brannigan" })
      .first()
      .locator("th, td")
      .allInnerTexts()
    const under = (name: string) =>
      cells[headings.findIndex(heading => heading.trim().startsWith(name))]?.trim()
    expect([under("Quoted"), under("Carried")]).toEqual(["3", "5"])
    expect(await page.getByRole("main").innerText()).toContain("counts once")
    expect(await page.locator(".flow path").count()).toBeGreaterThan(1)
    await page.getByLabel("Which").selectOption("false")
    await page.waitForURL(/named=false/)
    await eventually(() => page.locator("table").first().innerText()).not.toContain("Aoife Brannigan")
    await page.getByLabel("Cut by").selectOption("outlet")
    await page.getByRole("columnheader", { name: "Cut" }).waitFor()
    expect(wrongs).toEqual([])
  })

  test("stories lead to their reports, chronology and contradictions", async () => {
    const { page, wrongs } = await at().open("/stories")
    await page.locator("tbody a").first().click()
    await page.waitForURL(/\/stories\/s\d+/)
    await eventually(() => page.locator("tbody tr").count()).toBeGreaterThan(3)
    await page.getByRole("main").getByRole("link", { name: "Contradictions" }).click()
    await page.waitForURL(/contradictions\?story=/)
    await page.locator(".pair").first().waitFor()
    expect(wrongs).toEqual([])
  })

  test("contradictions: both sides in their sentences", async () => {
    const { page, wrongs } = await at().open("/contradictions")
    const pair = page.locator(".clashes > li", { hasText: "two figures" }).first()
    await eventually(() => pair.locator(".side").nth(0).innerText()).toMatch(/villages/)
    await eventually(() => pair.locator(".side").nth(1).innerText()).toContain("had risen to 14")
    await pair.getByRole("link").nth(1).click()
    await page.waitForURL(/#\d+-\d+$/)
    await eventually(() => inView(page, ".text")).toBe(true)
    expect(wrongs).toEqual([])
  })

  test("copies: what each shares", async () => {
    const { page, wrongs } = await at().open("/copies")
    const group = page.locator(".group").first()
    expect(await group.locator("tbody tr").count()).toBeGreaterThanOrEqual(2)
    expect(await group.innerText()).toMatch(/\d+\s%/)
    expect(wrongs).toEqual([])
  })

  test("compare: two versions of a wire, event by event and record by record", async () => {
    const [old, now] = [
      await reportTitled(at(), "Un câble sous-marin rompu"),
      await reportTitled(at(), "Câble"),
    ]
    const { page, wrongs } = await at().open(`/compare?a=${old}&b=${now}`)
    await page.getByRole("heading", { name: "What the second says differently" }).waitFor()
    await eventually(() => page.getByRole("main").innerText()).toMatch(/quatorze|14/)
    // Stronger than what is not said is nothing.
    const events = page.locator("table").first().locator("tbody tr")
    await eventually(() => events.filter({ hasText: "says nothing of it" }).count()).toBeGreaterThan(0)
    expect(await events.filter({ hasText: "says nothing of it" }).locator("b").count()).toBe(0)
    expect(await page.locator("table").nth(1).innerText()).not.toMatch(/dropped|attribution/)
    await page.getByLabel("One report or outlet").selectOption("Faroe Wire")
    await page.waitForURL(/a=Faroe\+Wire/)
    expect(wrongs).toEqual([])
  })

  test("search: the best sentence of each report", async () => {
    const { page, wrongs } = await at().open("/search")
    await page.getByRole("searchbox", { name: "Words" }).fill("Storm Petrel")
    await page.keyboard.press("Enter")
    await page.waitForURL(/q=Storm\+Petrel/)
    await eventually(() => page.locator("tbody tr").count()).toBeGreaterThan(0)
    expect(await page.locator("tbody").innerText()).toContain("Storm Petrel")
    expect(wrongs).toEqual([])
  })

  test("read: a pasted text is seen in place, and kept only when asked", async () => {
    const { page, wrongs } = await at().open("/read")
    await page.getByLabel("The text").fill("La préfète a démenti que le pont de Lanvec soit tombé.")
    await page.getByLabel("Published on").fill("2024-03-05")
    await page.getByRole("button", { name: "Read", exact: true }).click()
    await page.locator(".text .source", { hasText: "La préfète" }).waitFor()
    await page.keyboard.press("Tab")
    const list = async () =>
      (await (await page.request.get(`${at().serving.url}v1/search?q=Lanvec`)).json()) as {
        rows: unknown[]
      }
    expect((await list()).rows).toHaveLength(0)
    await page.getByRole("button", { name: "Keep it in the dossier" }).click()
    await page.getByText("Kept.").waitFor()
    expect((await list()).rows).toHaveLength(1)
    expect(wrongs).toEqual([])
  })

  test("every view is had as a file too: a report its statements, a story its reports", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    for (const path of [`/reports/${id}`, "/stories/s1"]) {
      const { page } = await at().open(path)
      const href = (name: string) => page.getByRole("link", { name }).getAttribute("href")
      expect([await href("CSV"), await href("JSON")]).toEqual([`${path}.csv`, `${path}.json`])
      for (const form of ["csv", "json"]) {
        const file = await page.request.get(new URL(`${path}.${form}`, at().serving.url).href)
        expect([file.status(), file.headers()["content-type"]]).toEqual([200, expect.stringContaining(form)])
        expect(await file.text()).toContain(
          path === "/stories/s1" ? "Trawler owner" : "never lowered its gear",
        )
      }
    }
  })

  test("an address with nothing behind it says so", async () => {
    const { page } = await at().open("/reports/none-such")
    await page.getByRole("alert").waitFor()
    expect(await page.getByRole("alert").innerText()).toContain("none-such")
  })

  test("doubts and refusals are told in the language of the page", async () => {
    const { page } = await at().open("/reports/76b31e2e590b52e5", { locale: "fr-FR" })
    await settled(page)
    const doubt = page.locator(".doubts span").first()
    expect(await doubt.textContent()).toBe("« Il » peut désigner RTV Galway ou Parlement")
    expect(await doubt.getAttribute("lang")).toBe("fr")
    await page.goto(new URL("/reports/none-such", at().serving.url).href)
    await page.getByRole("alert").waitFor()
    expect(await page.getByRole("alert").innerText()).toContain("Il n’y a pas d’article « none-such »")
  })

  test("French by the browser, English by choice, and the choice is kept", async () => {
    const { page } = await at().open("/", { locale: "fr-FR" })
    expect(await page.locator("html").getAttribute("lang")).toBe("fr")
    expect(await page.locator("h1").innerText()).toBe("Qui a dit quoi ?")
    const id = await reportTitled(at(), "Trawler owner denies")
    await page.goto(new URL(`/reports/${id}`, at().serving.url).href)
    await settled(page)
    expect(await page.getByRole("main").innerText()).toMatch(/Histoire\u00a0: /)
    await page.goto(new URL("/stories", at().serving.url).href)
    await settled(page)
    // Days and countries among the words of a story are told as a person tells them.
    expect(await page.locator("tbody tr").first().innerText()).toMatch(/Islande.*4\smars\s2024/)
    await page.goto(at().serving.url)
    await settled(page)
    await page.getByRole("button", { name: "English" }).click()
    await page.reload()
    await settled(page)
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    expect(await page.locator("h1").innerText()).toBe("What did someone say?")
  })
}

/** Is the first of these on the screen? */
export function inView(page: import("playwright-core").Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate(element => {
      const { top, bottom } = element.getBoundingClientRect()
      return bottom > 0 && top < window.innerHeight
    })
}
