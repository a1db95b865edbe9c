import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { afterAll, expect, test } from "vitest"
import { syntheticReading } from "../../tests/synthetic-readings.ts"
import type { Reading } from "../model/reading.ts"
import { type Dossier, openDossier } from "./dossier.ts"
import { StoreError } from "./error.ts"

/** Killed with -9 while it adds, again and again: what was promised is there, whole and once. `SELON_KILLS` says how
 * often; the default keeps the tests short. */
const KILLS = Number(process.env.SELON_KILLS ?? 2)
const REPORTS = 4_000

const root = join(import.meta.dirname, "..", "..")
const folder = mkdtempSync(join(tmpdir(), "selon-killed-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the process until it has kept so many batches and a little more, then kills it; gives how many reports it said
 * stand. */
function addAndKill(
  name: string,
  batches: number,
  after: number,
): Promise<{ promised: number; ended: boolean }> {
  const loader = join(root, "node_modules", "tsx", "dist", "esm", "index.mjs")
  const args = ["--import", loader, join(root, "tests", "store-child.ts"), name, String(REPORTS)]
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] })
  let promised = 0
  let kept = 0
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const numbers = text.split("\n").filter(line => /^\d+$/.test(line))
    if (!numbers.length) return
    promised = Number(numbers.at(-1))
    if (kept < batches && kept + numbers.length >= batches) setTimeout(() => child.kill("SIGKILL"), after)
    kept += numbers.length
  })
  return new Promise(done => child.once("close", code => done({ promised, ended: code === 0 })))
}

/** Every report that stands has all its records, and the very reading that was given. */
async function checkWhole(dossier: Dossier): Promise<number> {
  const { rows } = await sql<{
    id: string
    reading: string
    attributions: number
    events: number
    speakers: number
  }>`
    select r.id, r.reading,
      (select count(*)::int from attributions a where a.report = r.number) as attributions,
      (select count(*)::int from events e where e.report = r.number) as events,
      (select count(*)::int from speakers s where s.report = r.number) as speakers
    from reports r
  `.execute(dossier.db)
  expect(new Set(rows.map(row => row.id)).size).toBe(rows.length)
  for (const { id, reading, ...counts } of rows) {
    const given = syntheticReading(Number(id.slice(1)))
    expect(JSON.parse(reading) as Reading).toEqual(given)
    expect(counts).toEqual({ attributions: 3, events: 2, speakers: 3 })
  }
  return rows.length
}

test(
  `killed ${KILLS} times, nothing is lost and nothing double`,
  async () => {
    const name = join(folder, "killed")
    let stood = 0
    for (let kill = 0; kill < KILLS; kill++) {
      // Somewhere in a batch, elsewhere each time.
      const { promised } = await addAndKill(name, 1 + ((kill * 3) % 5), (kill * 37) % 120)
      const dossier = await openDossier(name, { create: false })
      const whole = await checkWhole(dossier)
      await dossier.close()
      expect(whole).toBeGreaterThanOrEqual(Math.max(promised, stood))
      expect(whole % 10).toBe(0)
      stood = whole
    }
    expect(stood).toBeGreaterThan(0)
  },
  120_000 + KILLS * 90_000,
)

test("a dossier in use is refused, and says by whom; it is free when its holder is gone", async () => {
  const name = join(folder, "held")
  const held = await openDossier(name, { create: true })
  const refused = await openDossier(name, { create: false }).catch(error => error)
  expect(refused).toBeInstanceOf(StoreError)
  expect([refused.problem, refused.more]).toEqual(["in-use", expect.stringContaining(String(process.pid))])
  await held.close()
  await (await openDossier(name, { create: false })).close()
}, 120_000)

test("what is no dossier is left alone", async () => {
  await expect(openDossier(root, { create: true })).rejects.toThrow(/no-dossier/)
  await expect(openDossier(join(folder, "nowhere"), { create: false })).rejects.toThrow(/not-there/)
  await expect(openDossier(join(root, "package.json"), { create: true })).rejects.toThrow(/no-folder/)
  await expect(openDossier("postgres://nobody@127.0.0.1:1/x", { create: true })).rejects.toThrow(/no-server/)
  await expect(openDossier("postgres://a/b?schema=A;B", { create: true })).rejects.toThrow(/bad-schema/)
})
