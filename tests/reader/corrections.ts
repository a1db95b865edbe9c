import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { eventually, type Place, reportTitled, settled } from "./place.ts"

const WIRE = "07-owner-denies.en.txt"

/** What a person notes outlives a new reading, and can be taken back. */
export function correctionTests(at: () => Place): void {
  test("a speaker is put right; a new reading keeps it; it is taken back", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    const { page } = await at().open(`/reports/${id}#a2`)
    await page.locator(".record summary", { hasText: "Put right" }).click()
    await page.locator(".record").getByLabel("Speaker").fill("Sandoy Seafood Ltd")
    await page.getByRole("button", { name: "Note it" }).click()
    const noted = page.getByRole("list", { name: "Noted by hand" })
    await noted.waitFor()
    expect(await noted.innerText()).toContain("Sandoy Seafood Ltd")

    // As if an older engine had read it: the same file is read anew.
    const { db } = at().serving.dossier
    await db.updateTable("reports").set({ engine: "0.0.0-older" }).execute()
    await at().add(WIRE, readFileSync(join(import.meta.dirname, "../../samples/cable", WIRE)))
    const engines = await db.selectFrom("reports").select("engine").where("id", "=", id).execute()
    expect(engines.map(row => row.engine)).not.toContain("0.0.0-older")

    await page.reload()
    await settled(page)
    await noted.waitFor()
    expect(await noted.innerText()).toContain("Sandoy Seafood Ltd")
    await page.goto(`${at().serving.url}?by=Sandoy+Seafood+Ltd`)
    await settled(page)
    await eventually(() => page.locator(".quotes .speaker").first().innerText()).toContain("Seafood Ltd")

    await page.goto(`${at().serving.url}reports/${id}#a2`)
    await page.getByRole("button", { name: "Take back" }).click()
    await eventually(() => noted.count()).toBe(0)
    await page.goto(`${at().serving.url}?by=Sandoy+Seafood+Ltd`)
    await settled(page)
    await eventually(() => page.locator(".quotes > li").count()).toBe(0)
  })

  test("a record is dismissed, struck in the list, gone from the questions, and brought back", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    const { page } = await at().open(`/reports/${id}#a6`)
    const answer = async () => {
      const response = await fetch(`${at().serving.url}v1/quotes?about=14&outlet=Faroe+Wire`)
      return ((await response.json()) as { rows: unknown[] }).rows.length
    }
    const before = await answer()
    expect(before).toBeGreaterThan(0)
    await page.locator(".record summary", { hasText: "Put right" }).click()
    await page.getByLabel("Why (optional)").fill("a figure, no saying")
    await page.getByRole("button", { name: "This is no such record" }).click()
    await page.locator(".list .gone").waitFor()
    expect(await page.getByRole("list", { name: "Noted by hand" }).innerText()).toContain(
      "a figure, no saying",
    )
    expect(await answer()).toBe(before - 1)
    await page.getByRole("button", { name: "Take back" }).click()
    await eventually(() => page.locator(".list .gone").count()).toBe(0)
    expect(await answer()).toBe(before)
  })

  test("an event’s status and day are put right; a day that is none is refused in words", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    const { page } = await at().open(`/reports/${id}#v1`)
    await page.locator(".record summary", { hasText: "Put right" }).click()
    await page.locator(".record").getByLabel(/^When/).fill("next week")
    await page.locator(".record").getByLabel("Status").selectOption("denied")
    await page.getByRole("button", { name: "Note it" }).click()
    expect(await page.locator(".record").getByRole("alert").innerText()).toContain("2024-03-05")
    // What is wrong in part is noted in no part.
    const page_ = (await (await fetch(`${at().serving.url}v1/reports/${id}`)).json()) as { hand: unknown[] }
    expect(page_.hand).toEqual([])
    await page.locator(".record").getByLabel(/^When/).fill("2024-03-06")
    await page.locator(".record").getByLabel("Status").selectOption("denied")
    await page.getByRole("button", { name: "Note it" }).click()
    const noted = page.getByRole("list", { name: "Noted by hand" })
    await eventually(() => noted.locator("li").count()).toBe(2)
    expect(await noted.innerText()).toContain("2024-03-06")
    for (const left of [1, 0]) {
      await page.getByRole("button", { name: "Take back" }).first().click()
      await eventually(() => noted.locator("li").count()).toBe(left)
    }
  })

  test("a name and what a time means are put right, and taken back", async () => {
    const id = await reportTitled(at(), "Trawler owner denies")
    const { reading } = (await (await fetch(`${at().serving.url}v1/reports/${id}`)).json()) as {
      reading: { entities: { id: string; name: string }[]; times: { id: string; value: string }[] }
    }
    const minister = reading.entities.find(e => e.name === "Kari Olafsson")!
    const time = reading.times[0]!
    const { page } = await at().open(`/reports/${id}#${minister.id}`)
    const noted = page.getByRole("list", { name: "Noted by hand" })
    for (const [record, label, value] of [
      [minister.id, "Name", "Kári Ólafsson"],
      [time.id, /^Means/, "2024-03-04"],
    ] as const) {
      await page.goto(new URL(`/reports/${id}#${record}`, at().serving.url).href)
      await page.locator(".record .id", { hasText: record }).waitFor()
      await page.locator(".record summary", { hasText: "Put right" }).click()
      await page.locator(".record").getByLabel(label).fill(value)
      await page.getByRole("button", { name: "Note it" }).click()
      await noted.waitFor()
      expect(await noted.innerText()).toContain(value)
      await page.getByRole("button", { name: "Take back" }).click()
      await eventually(() => noted.count()).toBe(0)
    }
  })
}
