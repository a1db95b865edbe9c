// The reader in a real browser: the built command serves a report of 20,000 words among short ones, Chromium opens it.
// What the page does is timed by the page's own clock, as text, since a compiler's helpers are not known there.
import { spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { CHROMIUM_ARGS, chromiumPath } from "../tests/reader/chromium.ts"
import { syntheticReport } from "./synthetic.ts"

const ROUNDS = 5

export async function run(): Promise<string[]> {
  const path = chromiumPath()
  if (path === null) return ["Chromium is not here; nothing was measured"]
  const folder = mkdtempSync(join(tmpdir(), "selon-bench-"))
  const reports = [
    { ...syntheticReport(0, 20_000), id: "long" },
    ...Array.from({ length: 8 }, (_, n) => ({ ...syntheticReport(n + 1, 500), id: `short-${n + 1}` })),
  ]
  writeFileSync(join(folder, "reports.jsonl"), reports.map(one => `${JSON.stringify(one)}\n`).join(""))
  const server = spawn(process.execPath, [
    join("dist", "cli.mjs"),
    ...["serve", "--port", "0", "--add", join(folder, "reports.jsonl")],
  ])
  const browser = await chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGS] })
  try {
    const url = await new Promise<string>((ready, fail) => {
      server.stdout.on("data", chunk => {
        const found = /http:\S+/.exec(String(chunk))
        if (found) ready(found[0])
      })
      server.once("exit", code => fail(new Error(`the server ended with ${code}`)))
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const opens: number[] = []
    const wholes: number[] = []
    const firsts: number[] = []
    let marks = 0
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto(url)
      await page.waitForSelector(".quotes li")
      firsts.push(Number(await page.evaluate("performance.now()")))
      await page.goto(`${url}reports`)
      await page.waitForSelector('a[href="/reports/long"]')
      await page.waitForTimeout(500)
      const [painted, whole, all] = (await page.evaluate(OPEN("long"))) as [number, number, number]
      opens.push(painted)
      wholes.push(whole)
      marks = all
    }
    const frames = (await page.evaluate(SCROLL)) as number[]
    const list = (await (await fetch(`${url}v1/reports?limit=1`)).json()) as { rows: { report: string }[] }
    await page.goto(`${url}reports/${list.rows[0]?.report}`)
    await page.waitForSelector('a[rel="next"]')
    await page.waitForTimeout(1_500)
    const switches: number[] = []
    for (let round = 0; round < 4; round++) {
      switches.push(Number(await page.evaluate(NEXT)))
      await page.waitForTimeout(600)
    }
    const late = frames.filter(ms => ms > 25).length
    return [
      `first screen, from address to quotes: ${told(firsts)}`,
      `a report of 20,000 words, from click to painted with its words and the marks of its first screens: ${told(opens)}`,
      `… until all its ${marks} marks stand: ${told(wholes)}`,
      `scrolling through it: ${frames.length} frames, ${late} later than 25 ms, the longest ${Math.round(Math.max(...frames))} ms`,
      `to the next report: ${told(switches)}`,
    ]
  } finally {
    await browser.close()
    server.kill("SIGTERM")
    rmSync(folder, { recursive: true, force: true })
  }
}

const PAINTED = "await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"

const OPEN = (id: string) => `(async () => {
  const from = performance.now()
  document.querySelector('a[href="/reports/${id}"]').click()
  while (!document.querySelector(".text .m")) await new Promise(done => setTimeout(done, 1))
  ${PAINTED}
  const painted = performance.now() - from
  const count = () => document.querySelectorAll(".text .m").length
  let [marks, since] = [0, performance.now()]
  // All stand when none has come for a while; nothing is looked at more often than the page has time for.
  while (performance.now() - since < 600) {
    await new Promise(done => setTimeout(done, 20))
    if (count() !== marks) [marks, since] = [count(), performance.now()]
  }
  return [painted, since - from, marks]
})()`

const NEXT = `(async () => {
  const shown = document.querySelector("h1").textContent
  const from = performance.now()
  document.querySelector('a[rel="next"]').click()
  while (document.querySelector("h1").textContent === shown || !document.querySelector(".text .m"))
    await new Promise(done => setTimeout(done, 1))
  ${PAINTED}
  return performance.now() - from
})()`

const SCROLL = `(async () => {
  const frames = []
  let before = performance.now()
  for (let n = 0; n < 240; n++) {
    window.scrollBy(0, 120)
    await new Promise(done => requestAnimationFrame(done))
    const now = performance.now()
    frames.push(now - before)
    before = now
  }
  return frames
})()`

function told(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b).map(Math.round)
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]}–${sorted.at(-1)})`
}
