import { expect, test } from "vitest"
import type { Reading } from "../../src/model/reading.ts"
import { type Place, settled } from "./place.ts"

const SCRIPT = "<script>window.hacked=1</script>"
const PICTURE = '<img src=x onerror="window.hacked=1">'
/** Turns round what comes after it, where nobody keeps it in. */
const OVERRIDE = "\u202e"

/** A report is text, whatever it holds. */
export function hostileTests(at: () => Place): void {
  test("script in the title, the quote, the outlet and the URL is shown as text in every view", async () => {
    const report = {
      id: `evil"><svg onload=window.hacked=1>`,
      title: `${SCRIPT} Zorblax ${OVERRIDE}`,
      outlet: `Post ${PICTURE}`,
      url: "javascript:window.hacked=1",
      published: "2024-03-09",
      language: "en",
      text: `The minister Zorblax Quint said on Monday: “We ${PICTURE} will sign ${OVERRIDE}the Zorblax treaty.”\n\n${SCRIPT} The mayor denied that the Zorblax bridge had collapsed on Tuesday.`,
    }
    await at().add("evil.jsonl", `${JSON.stringify(report)}\n`)
    const id = encodeURIComponent(report.id)
    const { page, wrongs, outside } = await at().open(`/reports/${id}`)
    expect(await page.locator("h1").textContent()).toContain(SCRIPT)
    expect(await page.locator(".text").textContent()).toContain(PICTURE)
    for (const path of [
      "/?by=Quint",
      "/reports",
      `/reports/${id}#a1`,
      "/timeline",
      "/sources",
      "/stories",
      "/contradictions",
      "/copies",
      `/compare?a=${id}&b=Faroe+Wire`,
      "/search?q=Zorblax",
      `/search?q=${encodeURIComponent(SCRIPT)}`,
      `/?by=${encodeURIComponent(PICTURE)}`,
    ]) {
      await page.goto(new URL(path, at().serving.url).href)
      await settled(page)
      expect(await page.evaluate(() => (window as { hacked?: number }).hacked), path).toBeUndefined()
      expect(await page.locator("main script, main img, main iframe").count(), path).toBe(0)
      expect(await page.locator('a[href^="javascript:" i]').count(), path).toBe(0)
    }
    await page.goto(new URL("/?by=Quint", at().serving.url).href)
    await settled(page)
    // What a control turns round ends with its line of the page.
    expect(
      await page
        .locator(".quotes blockquote a")
        .first()
        .evaluate(e => getComputedStyle(e).unicodeBidi),
    ).toBe("isolate")
    expect([wrongs, outside]).toEqual([[], []])
  })

  test("a line too long to be read at once is refused in words, and one of ten megabytes that is kept is shown as text", async () => {
    const { page } = await at().open("/read")
    await page.getByLabel("The text").evaluate(field => {
      ;(field as HTMLTextAreaElement).value = "long ".repeat(900_000)
      ;(field as HTMLTextAreaElement).form?.requestSubmit()
    })
    await page.getByRole("alert").waitFor()
    expect(await page.getByRole("alert").innerText()).toContain("4 MB")

    const text = `${"long ".repeat(2_000_000)}${SCRIPT}`
    await at().serving.dossier.put(
      [
        {
          hash: "f".repeat(64),
          edition: { uri: null, version: null, at: null, withdrawn: false },
          reading: {
            ...(await small(at())),
            id: "endless",
            title: "Endless",
            text,
            blocks: [{ role: "paragraph", start: 0, end: text.length }],
          },
        },
      ],
      "test",
    )
    const opened = await at().open("/reports/endless")
    await opened.page.locator(".text").waitFor()
    expect(await opened.page.locator(".text").evaluate(e => e.textContent?.length)).toBe(text.length)
    expect(opened.wrongs).toEqual([])
  }, 120_000)
}

/** An empty reading. */
async function small(place: Place) {
  const response = await fetch(`${place.serving.url}v1/read`, {
    method: "POST",
    headers: { "content-type": "text/plain" },
    body: "Rain.",
  })
  return (await response.json()) as Reading
}
