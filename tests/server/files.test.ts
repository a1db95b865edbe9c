import { expect, test } from "vitest"
import { served } from "./serving.ts"

// What a view shows, as a file beside its address.

const { call } = served()
const JSON_TYPE = { "content-type": "application/json" }
const get = (path: string) => call("GET", path)

test("a report and a story are had as JSON and as CSV beside their views", { timeout: 120_000 }, async () => {
  const { rows } = JSON.parse((await get("/v1/reports")).body) as {
    rows: { report: string; title: string; attributions: number }[]
  }
  const { report, attributions } = rows.find(row => row.title.startsWith("Trawler owner"))!
  const whole = await get(`/reports/${report}.json`)
  expect(JSON.parse(whole.body)).toMatchObject({ hash: expect.any(String), reading: { id: report } })
  const csv = await get(`/reports/${report}.csv`)
  expect(csv.type).toBe("text/csv")
  expect(csv.body.trim().split("\r\n")).toHaveLength(attributions + 1)
  expect(csv.body).toContain("never lowered its gear")

  const story = JSON.parse((await get("/stories/s1.json")).body) as { reports: { report: string }[] }
  expect(story.reports.map(one => one.report)).toContain(report)
  expect((await get("/stories/s1.csv")).body.trim().split("\r\n")).toHaveLength(story.reports.length + 1)

  for (const path of ["/reports/none.json", "/reports/none.csv", "/stories/s999.json", "/stories/s999.csv"])
    expect([path, (await get(path)).status, (await get(path)).type]).toEqual([
      path,
      404,
      "application/problem+json",
    ])
})

test("a correction counts in the file", { timeout: 120_000 }, async () => {
  const { rows } = JSON.parse((await get("/v1/reports?q=trawler")).body) as { rows: { report: string }[] }
  const { report } = rows[0]!
  const note = { record: "a1", field: "speaker", value: "Nora Kerbrat" }
  expect((await call("POST", `/v1/reports/${report}/hand`, JSON_TYPE, JSON.stringify(note))).status).toBe(201)
  expect((await get(`/reports/${report}.csv`)).body).toContain("Nora Kerbrat")
  expect((await get(`/reports/${report}.json`)).body).toContain("Nora Kerbrat")
})

test("a report whose own id ends like a file is still a view, and has its files", {
  timeout: 120_000,
}, async () => {
  const given = { id: "page.json", title: "Le phare", text: "Le maire a annoncé que le phare rouvrirait." }
  await call("POST", "/v1/reports", JSON_TYPE, JSON.stringify(given))
  expect((await get("/reports/page.json")).type).toBe("text/html")
  expect(JSON.parse((await get("/reports/page.json.json")).body)).toMatchObject({
    reading: { id: "page.json" },
  })
  expect((await get("/reports/page.json.csv")).type).toBe("text/csv")
})
