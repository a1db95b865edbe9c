import { writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { serve } from "../src/server/start.ts"
import { fill } from "../tests/server/fill.ts"
import { calls, type OpenApi } from "./api-calls.ts"
import { checker, send } from "./api-check.ts"

// `npx tsx fuzz/api.ts [TOTAL [SEED]]`: so many calls made by chance from the API's own description, sent to a server
// with the sample story inside. Ends at the first answer that is not as the description says, cut down to its least form.
// What came is kept in `eval/scores/fuzz-api.txt`.

const TOTAL = Number(process.argv[2] ?? 20_000)
const SEED = Number(process.argv[3] ?? 1)

const broken: Error[] = []
const serving = await serve({
  dossier: null,
  host: "127.0.0.1",
  port: 0,
  token: null,
  broke: error => broken.push(error),
})
await fill(serving.dossier)
const get = async (path: string) => {
  const { body } = await send(serving.url, { method: "GET", path, headers: {}, body: null })
  return JSON.parse(body) as unknown
}
const document = (await get("/v1/openapi.json")) as OpenApi
const { rows } = (await get("/v1/reports")) as { readonly rows: readonly { readonly report: string }[] }
const wrongOf = checker(document)
/** Answers by operation and status. */
const seen = new Map<string, Map<number, number>>()
const property = fc.asyncProperty(
  calls(document, [...rows.map(row => row.report), "a1", "v1", "s1", "Le Quai", "câble", "Irlande"]),
  async call => {
    const answer = await send(serving.url, call)
    const statuses = seen.get(call.operation) ?? new Map<number, number>()
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    seen.set(call.operation, statuses)
    const wrong = wrongOf(call, answer)
    if (wrong !== null) throw new Error(wrong)
    const [error] = broken.splice(0)
    if (error) throw error
  },
)
const result = await fc.check(property, { numRuns: TOTAL, seed: SEED })
await serving.close()
const lines = [...seen].sort().map(([operation, statuses]) => {
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`)
  return `${operation.padEnd(44)} ${told.join(", ")}`
})
const text = [
  `${result.numRuns} calls made by chance from the API's own description, seed ${SEED}; ${result.failed ? "one answer was not as it says" : "every answer was as it says"}`,
  "",
  ...lines,
  "",
].join("\n")
process.stdout.write(text)
if (result.failed) {
  process.stdout.write(fc.defaultReportMessage(result) ?? "")
  process.exitCode = 1
} else writeFileSync(join(import.meta.dirname, "..", "eval", "scores", "fuzz-api.txt"), text)
