import { expect, test } from "vitest"
import type { Reading } from "../../src/model/reading.ts"
import { eventually, type Place, reportTitled } from "./place.ts"
import { inView } from "./views.ts"

/** The view of one report: the text is the very text, and every record is to be had by mark, list and key. */
export function readingTests(at: () => Place): void {
  const open = async (title: string, hash = "", options = {}) => {
    const id = await reportTitled(at(), title)
    return { id, ...(await at().open(`/reports/${encodeURIComponent(id)}${hash}`, options)) }
  }

  test("the text on the page is the text of the report, character by character", async () => {
    const { id, page } = await open("Trawler owner denies")
    const { reading } = (await (await fetch(`${at().serving.url}v1/reports/${id}`)).json()) as {
      reading: { text: string; blocks: readonly { start: number; end: number }[] }
    }
    const shown = await page.locator(".block").evaluateAll(blocks => blocks.map(b => b.textContent))
    expect(shown).toEqual(reading.blocks.map(({ start, end }) => reading.text.slice(start, end)))
  })

  test("a chain is seen: the inner source, and through whom it reaches us", async () => {
    const { page } = await open("Trawler owner denies", "#a5")
    expect(await page.locator(".record h2").innerText()).toContain("unnamed officials")
    expect(await page.locator(".chain li").allInnerTexts()).toEqual(["Irish media", "unnamed officials"])
    expect(await page.locator(".text .chosen.source").innerText()).toContain("unnamed officials")
    expect(await page.locator(".text .chained.source").innerText()).toContain("Irish media")
    expect(await page.locator(".record").innerText()).toMatch(/unsure|sure \(\d+%\)/)
  })

  test("a tap on a mark chooses its record, and the address tells it", async () => {
    const { page } = await open("Trawler owner denies")
    await page.locator(".text .source", { hasText: "Sandoy Seafood" }).first().click()
    await page.waitForURL(/#a2$/)
    expect(await page.locator(".record h2").innerText()).toContain("Sandoy")
  })

  test("on a narrow screen the record comes to the tap", async () => {
    const { page } = await open("Trawler owner denies", "", { viewport: { width: 390, height: 800 } })
    await page.locator(".text .source", { hasText: "Sandoy Seafood" }).first().click()
    await eventually(() => inView(page, ".record h2")).toBe(true)
    await page.locator(".record").getByRole("button", { name: "Close" }).click()
    await eventually(() => page.locator(".record").count()).toBe(0)
  })

  test("keys: j, k, Escape, ?, n and p", async () => {
    const { page } = await open("Trawler owner denies")
    await page.keyboard.press("j")
    const first = await page.locator(".record .id").innerText()
    await page.keyboard.press("j")
    await eventually(() => page.locator(".record .id").innerText()).not.toBe(first)
    await page.keyboard.press("k")
    await eventually(() => page.locator(".record .id").innerText()).toBe(first)
    expect(new URL(page.url()).hash).toBe(`#${first}`)
    await page.keyboard.press("Escape")
    await eventually(() => page.locator(".record").count()).toBe(0)
    await page.keyboard.press("?")
    await page.getByRole("dialog", { name: "Keys of the reading view" }).waitFor()
    await page.keyboard.press("Escape")
    await eventually(() => page.locator("dialog[open]").count()).toBe(0)
    const title = await page.locator("h1").innerText()
    await page.keyboard.press("n")
    await eventually(() => page.locator("h1").innerText()).not.toBe(title)
    await page.keyboard.press("p")
    await eventually(() => page.locator("h1").innerText()).toBe(title)
  })

  test("all of it by the list alone: Tab to a record, Enter chooses it", async () => {
    const { page } = await open("Trawler owner denies")
    const button = page.locator(".panel .list button").nth(2)
    await button.focus()
    await page.keyboard.press("Enter")
    await page.waitForURL(/#a3$/)
    await eventually(() => inView(page, ".text .chosen.content")).toBe(true)
    expect(await button.getAttribute("aria-current")).toBe("true")
  })

  test("times tell what they mean, people where else they are", async () => {
    const { page } = await open("Trawler owner denies")
    expect(await page.locator(".text .time").first().getAttribute("title")).toMatch(/5\sMar\s2024/)
    await page.locator(".panel summary", { hasText: "People and places" }).click()
    await page.locator(".panel .list button", { hasText: /^Kari Olafsson.*mention/ }).click()
    expect(await page.locator(".text .entity.chosen").count()).toBeGreaterThan(0)
  })

  test("what is no part of the report stands back", async () => {
    const { page } = await open("Trawler owner denies")
    const colour = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate(e => getComputedStyle(e).color)
    expect(await colour(".block.signoff")).not.toBe(await colour(".block.paragraph"))
  })

  test("why: the rule behind a record", async () => {
    const { page } = await open("Trawler owner denies", "#a1")
    await page.locator(".record summary", { hasText: "Why" }).click()
    await page.locator(".why code").first().waitFor()
    expect(await page.locator(".why code").first().innerText()).toMatch(/\w/)
  })

  test("an address that only points elsewhere in the report leads there", async () => {
    const { page } = await open("Trawler owner denies", "#a1", { viewport: { width: 390, height: 500 } })
    await eventually(() => inView(page, ".text .chosen.content")).toBe(true)
    await page.evaluate(() => {
      window.location.hash = "#a8"
    })
    await page.locator('.text .chosen[data-r="a8"]').first().waitFor()
    await eventually(() => inView(page, ".text .chosen.content")).toBe(true)
  })

  test("a source whose words say more than its name is called by its words", async () => {
    const { page } = await open("Trawler owner denies", "#a1")
    expect(await page.locator(".record h2").innerText()).toContain("The owner of the trawler Storm Petrel")
    const list = page.locator(".panel .list").first()
    expect(await list.innerText()).toContain("Sandoy Seafood says")
  })

  test("what the text tells itself is not told twice", async () => {
    const { page } = await open("Trawler owner denies")
    expect(await page.locator(".origin p").first().innerText()).toMatch(/^Faroe Wire · 5\sMar\s2024$/)
    await page.goto(
      new URL(`/reports/${await reportTitled(at(), "Un câble sous-marin rompu")}`, at().serving.url).href,
    )
    await page.locator(".text .headline").waitFor()
    // The heading is there for those who listen; those who look see the report's own.
    expect((await page.locator("h1").boundingBox())?.width).toBeLessThan(2)
  })

  test("a long report: all words at once, marks where one looks, everywhere before it is printed", async () => {
    const lines = Array.from(
      { length: 150 },
      (_, n) =>
        `Alderman Orrin Vale said on 4 March 2024 that basin ${n} of the Hollowmere works was safe. “Nobody asked us about sluice ${n},” said the warden Tess Quillon.`,
    )
    const report = {
      id: "long",
      title: "Hollowmere",
      language: "en",
      published: "2024-03-05",
      text: lines.join("\n\n"),
    }
    await at().add("long.jsonl", `${JSON.stringify(report)}\n`)
    const { reading } = (await (await fetch(`${at().serving.url}v1/reports/long`)).json()) as {
      reading: Reading
    }
    const last = reading.attributions.at(-1)!.id
    const { page } = await at().open("/")
    // A page that is never idle.
    await page.addInitScript(() => {
      window.requestIdleCallback = () => 0
    })
    const marked = (): Promise<number> =>
      page.evaluate(
        () => new Set([...document.querySelectorAll<HTMLElement>(".text .m")].map(m => m.dataset.r)).size,
      )
    const records = () => {
      const { attributions, times, events, entities } = reading
      return attributions.length + times.length + events.length + entities.length
    }
    await page.goto(new URL("/reports/long", at().serving.url).href)
    await page.locator(".text .m").first().waitFor()
    const some = await marked()
    expect(some).toBeGreaterThan(10)
    expect(some).toBeLessThan(records() / 2)
    expect(await page.locator(".text").textContent()).toBe(
      reading.blocks.map(({ start, end }) => reading.text.slice(start, end)).join(""),
    )
    expect(await page.locator(".panel .list button").count()).toBe(100)
    // The last record is led to, though nothing near it was drawn.
    await page.goto(new URL(`/reports/long#${last}`, at().serving.url).href)
    await page.locator(`.text .content.chosen[data-r="${last}"]`).first().waitFor()
    await eventually(() => inView(page, ".text .content.chosen")).toBe(true)
    expect(await page.locator(".panel .list [aria-current=true]").count()).toBe(1)
    await eventually(marked).toBeLessThan(records())
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")))
    expect(await marked()).toBe(records())
  })

  test("a stretch of the text, as other views link to it, is lit where it stands", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    const { reading } = (await (await fetch(`${at().serving.url}v1/reports/${id}`)).json()) as {
      reading: { text: string }
    }
    const start = reading.text.indexOf("never lowered its gear")
    const { page } = await at().open(`/reports/${id}#${start}-${start + 22}`)
    const lit = () =>
      page.evaluate(() =>
        [...((CSS.highlights.get("stretch") as unknown as Set<Range> | undefined) ?? [])].map(String),
      )
    await eventually(async () => (await lit()).join("")).toBe("never lowered its gear")
    await eventually(() => inView(page, ".text .content")).toBe(true)
  })
}
