import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { request } from "node:http"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { send } from "../../fuzz/api-check.ts"
import { serve } from "../../src/server/start.ts"
import { served } from "./serving.ts"

const JSON_TYPE = { "content-type": "application/json" }

describe("on this machine alone", () => {
  const { broken, call, url } = served()

  const EVERYWHERE = [
    "/",
    "/v1/",
    "/v1/docs",
    "/v1/openapi.json",
    "/v1/quotes.csv",
    "/v1/nothing",
    "/nothing",
  ]

  test.each(EVERYWHERE)(
    "%s carries a policy that allows no script but its own, and no remote thing",
    async path => {
      const { headers } = await call("GET", path)
      const policy = String(headers["content-security-policy"])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
      expect(headers["x-content-type-options"]).toBe("nosniff")
      expect(headers["referrer-policy"]).toBe("no-referrer")
      expect(headers["access-control-allow-origin"]).toBeUndefined()
    },
  )

  test("a name that only resolves to this machine is refused", async () => {
    const port = new URL(url()).port
    for (const host of [
      "news.example",
      `news.example:${port}`,
      "127.0.0.1",
      "127.0.0.1:1",
      "localhost.news.example",
    ])
      expect([host, (await call("GET", "/v1/", { host })).status]).toEqual([host, 403])
    for (const host of [`127.0.0.1:${port}`, `LOCALHOST:${port}`])
      expect([host, (await call("GET", "/v1/", { host })).status]).toEqual([host, 200])
  })

  test("a page of another site is refused, whatever it sends", async () => {
    const here = new URL(url()).origin
    const text = "Le maire a dit oui."
    const post = async (headers: Record<string, string>) =>
      (await call("POST", "/v1/read", { "content-type": "text/plain", ...headers }, text)).status
    expect(await post({ origin: "https://news.example" })).toBe(403)
    expect(await post({ origin: "null" })).toBe(403)
    expect(await post({ origin: here.replace(/\d+$/, "1") })).toBe(403)
    expect(await post({ "sec-fetch-site": "cross-site" })).toBe(403)
    expect(await post({ origin: here, "sec-fetch-site": "same-origin" })).toBe(200)
    const form = { "content-type": "application/x-www-form-urlencoded" }
    expect((await call("POST", "/v1/reports", form, "a=b")).status).toBe(415)
  })

  test("a hostile report comes out as text, never as a page", { timeout: 120_000 }, async () => {
    const evil = `<script>alert(1)</script><img src=x onerror=alert(2)>`
    const report = {
      id: `e${evil}`,
      title: `Titre ${evil}`,
      outlet: `=cmd|' /C calc'!A0`,
      url: "javascript:alert(3)",
      text: `« ${evil} », a déclaré lundi la maire de Lanvec. Selon la ministre, =1+1 est un danger.`,
    }
    const added = await call("POST", "/v1/reports", JSON_TYPE, JSON.stringify(report))
    expect(added.body).toContain('"added":1')
    const id = encodeURIComponent(report.id)
    const paths = ["/v1/quotes", "/quotes.json", "/v1/quotes.csv", "/v1/reports", `/v1/reports/${id}`]
    for (const path of [
      ...paths,
      "/v1/export.jsonl",
      "/v1/reports/nothing%3Cscript%3E",
      "/v1/quotes?sort=<script>",
    ]) {
      const answer = await call("GET", path)
      expect([path, answer.type]).toEqual([path, expect.stringMatching(/json|csv/)])
      expect(answer.headers["x-content-type-options"]).toBe("nosniff")
    }
    expect((await call("GET", `/v1/reports/${id}`)).body).toContain(JSON.stringify(report.text).slice(1, -1))
    const csv = (await call("GET", "/v1/quotes.csv")).body
    expect(csv).toContain("'=cmd|")
    for (const path of ["/", `/reports/${id}`, "/search?q=%3Cscript%3Ealert(1)", "/v1/docs"]) {
      const page = await call("GET", path)
      expect([path, page.type]).toEqual([path, "text/html"])
      expect(page.body).not.toContain("alert(")
    }
  })

  test("a line of ten megabytes costs itself only", { timeout: 120_000 }, async () => {
    const line = "<script>alert(1)</script> ".repeat(400_000)
    const reading = call("POST", "/v1/read", { "content-type": "text/plain" }, line)
    expect((await call("GET", "/v1/quotes?limit=1")).status).toBe(200)
    const { status, type } = await reading
    expect([status, type]).toEqual([413, "application/problem+json"])
    const both = `${JSON.stringify({ id: "long", text: "a".repeat(10_000_000) })}\n${JSON.stringify({ id: "short", text: "La maire a dit oui." })}\n`
    const added = await call("POST", "/v1/reports", { "content-type": "application/x-ndjson" }, both)
    const lines = added.body
      .trim()
      .split("\n")
      .map(one => JSON.parse(one) as { kind: string; report?: string })
    expect(lines.map(one => one.kind)).toContain("ended")
    expect(lines.find(one => one.report === "short")?.kind).toBe("added")
    expect((await call("GET", "/v1/reports/short")).status).toBe(200)
  })

  test("what is not HTTP, or too long for it, is told as any other problem, without a word of what is inside", async () => {
    const { hostname, port } = new URL(url())
    const answer = await new Promise<string>(resolve => {
      let all = ""
      const socket = connect(Number(port), hostname, () => socket.write("HELLO\r\n\r\n"))
      socket.on("data", data => {
        all += String(data)
      })
      socket.on("close", () => resolve(all))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(answer).toContain("application/problem+json")
    expect(answer).not.toMatch(/node|\.ts|HPE/i)
    expect((await call("GET", `/v1/quotes?by=${"x".repeat(20_000)}`)).status).toBe(431)
  })

  test("the page of the documentation has neither script nor anything from elsewhere", async () => {
    const { body } = await call("GET", "/v1/docs")
    expect(body).not.toMatch(/<script|style=|https?:\/\//)
    expect(body).toContain("/v1/reports/{report}")
  })

  test("nothing broke", () => {
    expect(broken).toEqual([])
  })
})

describe("beyond this machine", () => {
  const token = "a-token-for-the-tests"
  const { call } = served({ host: "0.0.0.0", token })

  test("nothing is answered without the token, whatever is asked", async () => {
    for (const path of [
      "/",
      "/v1/",
      "/v1/quotes.csv",
      "/v1/openapi.json",
      "/nothing",
      "/?token=wrong",
      "/?token=",
    ])
      expect([path, (await call("GET", path)).status]).toEqual([path, 401])
    for (const value of [`Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, "Bearer", token])
      expect((await call("GET", "/v1/", { authorization: value })).status).toBe(401)
    expect((await call("POST", "/v1/read", { "content-type": "text/plain" }, "Oui.")).status).toBe(401)
  })

  test("with it: as a header, or once in the address, which a cookie then stands for", async () => {
    expect((await call("GET", "/v1/", { authorization: `Bearer ${token}` })).status).toBe(200)
    const first = await call("GET", `/search?token=${token}&q=cable`)
    expect([first.status, first.headers.location]).toEqual([303, "/search?q=cable"])
    const cookie = String(first.headers["set-cookie"])
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
    const kept = cookie.split(";", 1)[0] as string
    expect((await call("GET", "/v1/", { cookie: kept })).status).toBe(200)
    expect((await call("GET", "/v1/", { cookie: `${kept}x` })).status).toBe(401)
  })
})

describe("told to end", () => {
  const folder = mkdtempSync(join(tmpdir(), "selon-serve-"))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test("it finishes what is under way and gives the dossier back", { timeout: 120_000 }, async () => {
    const dossier = join(folder, "dossier")
    const options = { dossier, host: "127.0.0.1", port: 0, token: null, broke: () => {} }
    const serving = await serve(options)
    const lock = join(dossier, "lock")
    expect(JSON.parse(readFileSync(lock, "utf8")).url).toBe(serving.url)
    const reports = Array.from({ length: 4 }, (_, n) =>
      JSON.stringify({ id: `r${n}`, text: `La maire a dit ${n}.` }),
    )
    let closing: Promise<void> | null = null
    const streamed = await new Promise<string>((resolve, reject) => {
      let all = ""
      const { hostname, port } = new URL(serving.url)
      const headers = { "content-type": "application/x-ndjson" }
      const sent = request({ hostname, port, method: "POST", path: "/v1/reports", headers }, answer => {
        answer.on("data", data => {
          all += String(data)
          closing ??= serving.close()
        })
        answer.on("end", () => resolve(all))
        answer.on("error", reject)
      })
      sent.on("error", reject)
      sent.end(`${reports.join("\n")}\n`)
    })
    expect(streamed).toContain('{"kind":"ended","added":4,"known":0,"refused":0}')
    await closing
    expect(existsSync(lock)).toBe(false)
    await expect(send(serving.url, { method: "GET", path: "/", headers: {}, body: null })).rejects.toThrow()
    const again = await serve(options)
    expect((await again.dossier.counts()).reports).toBe(4)
    await again.close()
  })
})
