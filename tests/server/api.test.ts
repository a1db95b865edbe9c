import fc from "fast-check"
import { expect, test } from "vitest"
import { type Call, calls, type OpenApi } from "../../fuzz/api-calls.ts"
import { checker, send } from "../../fuzz/api-check.ts"
import { served } from "./serving.ts"

// Calls made by chance from the API's own description, the same ones each time; `npx tsx fuzz/api.ts` makes any number.

const { broken, call, url } = served()

/** Some for each operation. */
const CALLS = 600

test("no call breaks it, and every answer is as the document says", { timeout: 240_000 }, async () => {
  const document = JSON.parse((await call("GET", "/v1/openapi.json")).body) as OpenApi
  const reports = JSON.parse((await call("GET", "/v1/reports")).body) as { rows: { report: string }[] }
  const known = [...reports.rows.map(row => row.report), "a1", "v1", "s1", "Le Quai", "câble", "Irlande"]
  const wrongOf = checker(document)
  const seen = new Map<string, Set<number>>()
  await fc.assert(
    fc.asyncProperty(calls(document, known), async (one: Call) => {
      const answer = await send(url(), one)
      seen.set(one.operation, (seen.get(one.operation) ?? new Set()).add(answer.status))
      expect([wrongOf(one, answer), broken]).toEqual([null, []])
    }),
    { numRuns: CALLS, seed: 20_240_304 },
  )
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(method => `${method} ${path}`),
  )
  expect([...seen.keys()].sort()).toEqual(all.sort())
  // Chance that only ever makes wrong calls would prove little.
  const answered = [...seen.values()].filter(statuses => [...statuses].some(status => status < 300))
  expect(answered.length).toBeGreaterThan(all.length * 0.8)
})
