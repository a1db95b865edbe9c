import { expect, test } from "vitest"
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
