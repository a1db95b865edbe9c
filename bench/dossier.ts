// A dossier in a folder and one on a PostgreSQL server, filled with synthetic reports (`tests/synthetic-readings.ts`): how
// fast they go in, what adding the same again costs and changes, what each question costs once it holds 100,000
// attributions, and what it costs to lay reports side by side, all and after one more.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sql } from "kysely"
import { rulesByLanguage } from "../src/many.ts"
import type { Reading } from "../src/model/reading.ts"
import { answerFrom } from "../src/store/answers.ts"
import { markCopies } from "../src/store/copies.ts"
import { type Dossier, openDossier } from "../src/store/dossier.ts"
import { events, quotes, search, timeline, who } from "../src/store/questions.ts"
import { sha256 } from "../src/store/report.ts"
import { joinsInSteps } from "../src/store/steps.ts"
import { startPostgres } from "../tests/postgres.ts"
import { syntheticReading } from "../tests/synthetic-readings.ts"

const FIRST = 20_000
const ALL = Number(process.env.SELON_BENCH_REPORTS ?? 33_400)
const BATCH = 50
/** Reports that are laid side by side. */
const JOINED = Math.min(2_000, ALL)

export async function run(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  const server = await startPostgres()
  try {
    return [
      "In a folder (PGlite), CPU of the process, in which the database runs:",
      "",
      ...(await measured(join(folder, "dossier"), cpu)),
      "",
      "On a PostgreSQL server of this machine, by the clock on the wall:",
      "",
      ...(await measured(server.url, wall)),
      "",
      ...(await sideBySide(join(folder, "side"))),
    ]
  } finally {
    server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What it costs to lay reports side by side, all of them and again when one more has come. */
async function sideBySide(name: string): Promise<string[]> {
  const dossier = await openDossier(name, { create: true })
  const rules = await rulesByLanguage()
  await add(dossier, 0, JOINED)
  const joined = () => joinsInSteps(dossier.db, rules, "1")
  const [{ stories }, all] = await timed(joined, cpu)
  const [, again] = await timed(joined, cpu)
  await add(dossier, JOINED, JOINED + 1)
  const [, one] = await timed(joined, cpu)
  await dossier.close()
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
  return [
    `${JOINED} reports laid side by side (${stories.length} stories) in ${seconds(all)} of CPU; with nothing new ${seconds(again)}, after one report more ${seconds(one)}`,
  ]
}

async function measured(name: string, clock: Clock): Promise<string[]> {
  const timedHere = <T>(work: () => Promise<T>) => timed(work, clock)
  const out: string[] = []
  const [dossier, made] = await timedHere(() => openDossier(name, { create: true }))
  out.push(`made in ${Math.round(made)} ms`)
  const first = Math.min(FIRST, ALL)
  const [, filled] = await timedHere(() => add(dossier, 0, first))
  const before = await stateOf(dossier)
  const [written, again] = await timedHere(() => add(dossier, 0, first))
  const same = JSON.stringify(before) === JSON.stringify(await stateOf(dossier))
  out.push(
    `${first} reports added in ${(filled / 1000).toFixed(1)} s (${Math.round(first / (filled / 1000))} a second)`,
    `added again in ${(again / 1000).toFixed(1)} s: ${written} written, ${same ? "no row changed" : "ROWS CHANGED"}`,
  )
  await add(dossier, first, ALL)
  const [, marked] = await timedHere(() => markCopies(dossier.db, "1"))
  await add(dossier, ALL, ALL + 1)
  const [, markedOne] = await timedHere(() => markCopies(dossier.db, "1"))
  out.push(
    `copies found among ${ALL} reports in ${(marked / 1000).toFixed(1)} s, after one report more in ${markedOne.toFixed(0)} ms`,
  )
  const { attributions } = await dossier.counts()
  out.push(
    "",
    `questions over ${ALL} reports, ${attributions} attributions, median of 5 after one to warm up:`,
  )
  const { db } = dossier
  const hundred = { limit: 100 }
  const questions: Readonly<Record<string, () => Promise<readonly unknown[]>>> = {
    "quotes --by Nolwenn Salaün": () => quotes(db, { ...hundred, by: "Nolwenn Salaun" }),
    "quotes --by … --about … between two days": () =>
      quotes(db, { ...hundred, by: "Salaün", about: "Quimper", from: "2021-01-01", to: "2022-12-31" }),
    "quotes --about digue": () => quotes(db, { ...hundred, about: "digue" }),
    who: async () => (await answerFrom(dossier, "who", "1", hundred)).rows,
    "who --per outlet": () => who(db, { ...hundred, per: "outlet" }),
    "who --named, one year": () => who(db, { ...hundred, named: true, from: "2021-01-01", to: "2021-12-31" }),
    "events of one status, one year": () =>
      events(db, { ...hundred, status: "alleged", from: "2021-01-01", to: "2021-12-31" }),
    "timeline of one year": () => timeline(db, { ...hundred, from: "2021-01-01", to: "2021-12-31" }),
    "search phare inondé": () => search(db, "phare inonde", { limit: 20 }),
    'search "hôpital de Brest" -criée': () => search(db, '"hopital de Brest" -criee', { limit: 20 }),
  }
  for (const [question, ask] of Object.entries(questions)) {
    await ask()
    const times: number[] = []
    let rows = 0
    for (let i = 0; i < 5; i++) {
      const [found, time] = await timedHere(ask)
      rows = found.length
      times.push(time)
    }
    const median = times.sort((a, b) => a - b)[2]!
    out.push(`${question.padEnd(44)} ${median.toFixed(0).padStart(5)} ms  ${rows} rows`)
  }
  await dossier.close()
  const [reopened, opening] = await timedHere(() => openDossier(name, { create: false }))
  await reopened.close()
  const size = name.includes("://") ? "" : `; ${Math.round(sizeOf(name) / 1e6)} MB on disk`
  out.push(
    "",
    `opened again in ${Math.round(opening)} ms${size}; at most ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory`,
  )
  return out
}

/** Reports as a desk gets them: each tells something of its own, and every fifth copies the one before it. */
function reportOf(n: number): Reading {
  const copied = n % 5 === 4 ? n - 1 : n
  const reading = syntheticReading(copied)
  const own = Array.from({ length: 80 }, (_, i) => `mot${(copied * 7919 + i * 104_729) % 50_021}`).join(" ")
  const text = `${reading.text} ${own}.`
  const { outlet, url } = syntheticReading(n)
  return {
    ...reading,
    id: `s${n}`,
    outlet,
    url,
    text,
    blocks: [{ role: "paragraph", start: 0, end: text.length }],
    sentences: [...reading.sentences, [reading.text.length + 1, text.length]],
  }
}

/** How many were not there yet. */
async function add(dossier: Dossier, from: number, to: number): Promise<number> {
  let written = 0
  for (let n = from; n < to; n += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - n) }, (_, i) => {
      const reading = reportOf(n + i)
      const edition = { uri: reading.url, version: null, at: reading.published, withdrawn: false }
      return { reading, hash: sha256(reading.id), edition }
    })
    const known = await dossier.known(
      batch.map(kept => kept.hash),
      "1",
    )
    const fresh = batch.filter(kept => !known.has(kept.hash))
    written += fresh.length
    await dossier.put(fresh, "1")
  }
  return written
}

/** The rows of every table with the transaction that wrote each. */
async function stateOf({ db }: Dossier): Promise<unknown> {
  const state: unknown[] = []
  for (const table of ["reports", "attributions", "speakers", "events", "names"]) {
    const { rows } = await sql`
      select count(*)::int as n, max(xmin::text::bigint)::text as last, sum(hashtext(t::text)::bigint)::text as sum
      from ${sql.table(table)} t
    `.execute(db)
    state.push(rows)
  }
  return state
}

/** Milliseconds since some moment. */
type Clock = () => number

/** Where the database runs in this process: the clock on the wall tells more of its neighbours. */
function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function wall(): number {
  return performance.now()
}

async function timed<T>(work: () => Promise<T>, clock: Clock): Promise<[T, number]> {
  const from = clock()
  const value = await work()
  return [value, clock() - from]
}

function sizeOf(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.size
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
}
