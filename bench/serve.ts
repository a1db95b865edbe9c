// The HTTP service with many readers at once: the built command serves a dossier of 2,000 synthetic reports, read by the
// whole pipeline, in a process of its own; this one asks. A reader asks, takes the whole answer, and asks again at once.
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { Agent, get } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { articleFromText } from "../src/input/text.ts"
import { readyReader } from "../src/ready-reader.ts"
import { openDossier } from "../src/store/dossier.ts"
import { contentHash, editionOf } from "../src/store/report.ts"
import { syntheticReport } from "./synthetic.ts"

const REPORTS = Number(process.env.SELON_BENCH_REPORTS ?? 2_000)
const READERS = 200
const SECONDS = Number(process.env.SELON_BENCH_SECONDS ?? 30)
/** A person looks at what came before asking for more. */
const LOOKS = 1_000

export async function run(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  const name = join(folder, "dossier")
  try {
    const ids = await filled(name)
    const server = await started(name)
    try {
      return await measured(server.url, ids)
    } finally {
      await ended(server.child)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measured(url: string, ids: readonly string[]): Promise<string[]> {
  const paths = pathsFor(ids)
  const out = [`${REPORTS} synthetic reports of some 220 words; milliseconds as the client sees them`, ""]
  // What the first screen asks for, of a server that has answered nothing yet.
  const first = await inTurn(url, ["/", "/v1/", "/v1/quotes?limit=100", "/v1/suggest?name=ker"])
  out.push(
    `first data of the first screen, cold: ${first.map(Math.round).join(" + ")} = ${Math.round(sum(first))}`,
  )
  const joins = await inTurn(url, ["/v1/timeline?limit=100"])
  out.push(`first chronology (all reports laid side by side): ${Math.round(sum(joins))}`)
  await inTurn(
    url,
    Object.values(paths).map(pick => pick(0)),
  )
  for (const [readers, looks] of [
    [READERS, LOOKS],
    [READERS, 0],
  ] as const) {
    const { times, errors, seconds } = await crowd(url, paths, readers, looks)
    const all = [...times.values()].flat()
    out.push(
      "",
      `${readers} readers for ${SECONDS} s, ${looks ? `each looking ${looks / 1000} s at what came` : "each asking again at once"}: ${all.length} answers (${Math.round(all.length / seconds)} a second), ${errors} errors`,
      `${"".padEnd(34)}     n    p50    p90    p99    max`,
      line("all", all),
      ...[...times].map(([path, some]) => line(path, some)),
    )
  }
  return out
}

/** The read endpoints, each with a way to make its n-th address. */
function pathsFor(ids: readonly string[]): Readonly<Record<string, (n: number) => string>> {
  const one = <T>(list: readonly T[], n: number) => list[n % list.length] as T
  return {
    "quotes of a speaker": n => `/v1/quotes?limit=50&by=${encodeURIComponent(one(SPEAKERS, n))}`,
    "quotes about, between two days": n =>
      `/v1/quotes?limit=50&about=${one(WORDS, n)}&from=2024-01-0${1 + (n % 7)}&to=2024-01-15`,
    "a report": n => `/v1/reports/${encodeURIComponent(one(ids, n * 7919))}`,
    "reports, a page": n =>
      `/v1/reports?limit=100&cursor=${Buffer.from(`from:${100 * (n % 15)}`).toString("base64url")}`,
    "who is heard": n => `/v1/who?limit=100${one(["", "&per=outlet", "&named=true"], n)}`,
    "chronology, a page": n => `/v1/timeline?limit=100&sort=${one(["from", "-from"], n)}`,
    stories: () => "/v1/stories?limit=100",
    search: n => `/v1/search?limit=20&q=${one(WORDS, n)}`,
    suggestions: n => `/v1/suggest?name=${one(["ker", "ro", "po", "gu"], n)}`,
  }
}

const SPEAKERS = ["Odile Kerbrat", "Yann Roudaut", "Joel Poulsen", "Clara Vasseur", "Ruth Adeyemi"]
const WORDS = ["pont", "budget", "tunnel", "hospital", "digue"]

const agent = new Agent({ keepAlive: true, maxSockets: READERS, maxFreeSockets: READERS })

/** Milliseconds until the whole answer is here. */
function asked(url: string, path: string): Promise<number> {
  const from = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(new URL(path, url), { agent }, answer => {
      if (answer.statusCode !== 200) reject(new Error(`${answer.statusCode} for ${path}`))
      answer.resume()
      answer.on("error", reject)
      answer.on("end", () => resolve(performance.now() - from))
    })
    request.on("error", reject)
  })
}

async function inTurn(url: string, paths: readonly string[]): Promise<number[]> {
  const times: number[] = []
  for (const path of paths) times.push(await asked(url, path))
  return times
}

async function crowd(
  url: string,
  paths: Readonly<Record<string, (n: number) => string>>,
  readers: number,
  looks: number,
): Promise<{
  readonly times: ReadonlyMap<string, number[]>
  readonly errors: number
  readonly seconds: number
}> {
  const names = Object.keys(paths)
  const times = new Map(names.map(name => [name, [] as number[]]))
  const begun = performance.now()
  const until = begun + SECONDS * 1000
  let errors = 0
  const reader = async (number: number) => {
    if (looks) await pause((looks * number) / readers)
    for (let n = number; performance.now() < until; n += readers + 1) {
      const name = names[n % names.length]!
      try {
        times.get(name)!.push(await asked(url, paths[name]!(n)))
      } catch (error) {
        if (errors++ === 0) process.stderr.write(`${error}\n`)
      }
      if (looks) await pause(looks)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)))
  return { times, errors, seconds: (performance.now() - begun) / 1000 }
}

async function filled(name: string): Promise<string[]> {
  const dossier = await openDossier(name, { create: true })
  const reader = readyReader()
  const ids: string[] = []
  for (let n = 0; n < REPORTS; n += 50) {
    const batch = Array.from({ length: 50 }, (_, i) => {
      const { text, ...facts } = syntheticReport(n + i)
      const article = articleFromText(text, facts, facts.id)
      return { reading: reader.read(article), hash: contentHash(article), edition: editionOf(article) }
    })
    ids.push(...batch.map(({ reading }) => reading.id))
    await dossier.put(batch, "1")
  }
  await dossier.close()
  return ids
}

function started(name: string): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, [join("dist", "cli.mjs"), "serve", name, "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  return new Promise((resolve, reject) => {
    child.on("exit", code => reject(new Error(`the server ended with ${code}`)))
    child.stdout.on("data", data => {
      const url = /http:\S+/.exec(String(data))?.[0]
      if (url) resolve({ url, child })
    })
  })
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    child.removeAllListeners("exit").on("exit", () => resolve())
    child.kill("SIGTERM")
  })
}

function line(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (part: number) =>
    String(Math.round(sorted[Math.floor((sorted.length - 1) * part)] ?? 0)).padStart(6)
  return `${name.padEnd(34)}${String(times.length).padStart(6)} ${at(0.5)} ${at(0.9)} ${at(0.99)} ${at(1)}`
}

function sum(times: readonly number[]): number {
  return times.reduce((a, b) => a + b, 0)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
