import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { InputError } from "./error.ts"
import { LARGEST, type Read, type ReadOptions, readSource, type Source } from "./open.ts"
import { inSource } from "./source-map.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-input-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(source: Source, options: ReadOptions = {}): Promise<Read[]> {
  const out: Read[] = []
  for await (const item of readSource(source, options)) out.push(item)
  return out
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const problem = (item: Read | undefined) => (item && "error" in item ? item.error.problem : "read")
const textOf = (item: Read | undefined) => (item && "article" in item ? item.article.text : null)

const PROSE =
  "Le conseil municipal de Lanvec a voté jeudi la fermeture du vieux pont, que les ingénieurs jugent dangereux depuis la crue."

describe("a folder", () => {
  test("is read by name, to the bottom; each bad file is told and costs nothing else", async () => {
    const at = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data)
    at("1-empty.txt", "")
    at("2-binary.bin", new Uint8Array([0, 1, 2, 3, 0, 0, 7, 0, 0, 200, 9]))
    at("3-utf16.txt", new Uint8Array(Buffer.from(`\ufeff${PROSE}`, "utf16le")))
    at("4-windows.txt", new Uint8Array(Buffer.from("d\xe9j\xe0 \x97 dit-il", "latin1")))
    at("5-deep.html", `${"<div>".repeat(1000)}<p>${PROSE}</p>`)
    at("6-feed.xml", "<?xml version='1.0'?><rss><channel></channel></rss>")
    at("7-blank.txt", " \n\n ")
    at(".hidden", "no")
    mkdirSync(join(folder, "8-inner"))
    at("8-inner/a.jsonl", `{"text":"un"}\n{"text":"deux"}\n`)
    symlinkSync(folder, join(folder, "8-inner/ring"))
    symlinkSync(join(folder, "nowhere"), join(folder, "9-broken.txt"))
    const found = await read({ path: folder })
    expect(found.map(problem)).toEqual([
      "empty",
      "not-text",
      "read",
      "read",
      "read",
      "empty",
      "empty",
      "read",
      "read",
      "not-found",
    ])
    expect(found.map(textOf).filter(Boolean)).toEqual([PROSE, "déjà — dit-il", PROSE, "un", "deux"])
    for (const item of found) if ("error" in item) expect(item.error.message).toContain(item.error.from)
  })
  test("that is a dossier is refused, and passed by where it stands among reports", async () => {
    const among = join(folder, "among")
    mkdirSync(join(among, "kept/db"), { recursive: true })
    writeFileSync(join(among, "a.txt"), PROSE)
    writeFileSync(join(among, "kept/selon.json"), `{"dossier":1}`)
    writeFileSync(join(among, "kept/db/pages.txt"), PROSE)
    const [first, refused, ...more] = await read({ path: among })
    expect([textOf(first), problem(refused), more]).toEqual([PROSE, "unreadable", []])
    expect(refused && "error" in refused && refused.error.message).toContain("selon export")
    expect((await read({ path: join(among, "**") })).map(textOf)).toEqual([PROSE])
  })
  test("a path that leads nowhere is told", async () => {
    expect((await read({ path: join(folder, "none.txt") })).map(problem)).toEqual(["not-found"])
  })
})

describe("the form", () => {
  const cases: [string, string, string | null][] = [
    ["page.bin", `<!doctype html><p>${PROSE}</p><p>${PROSE} Encore.</p>`, `${PROSE}\n\n${PROSE} Encore.`],
    ["report.txt", "<p> n’est pas une balise ici", "<p> n’est pas une balise ici"],
    ["report", "Du texte {sans} forme", "Du texte {sans} forme"],
    ["records", '{"text":"oui"}\n{"text":"non"}', "oui"],
    ["records.json", '[{"text":"oui"},{"text":"non"}]', "oui"],
    ["record.json", '{\n  "text": "oui"\n}', "oui"],
  ]
  for (const [name, data, text] of cases) {
    test(name, async () => expect(textOf((await read({ bytes: bytesOf(data), name }))[0])).toBe(text))
  }
  test("can be said", async () => {
    const data = bytesOf("<p>Du code</p>")
    expect(textOf((await read({ bytes: data, name: "x.html" }, { from: "text" }))[0])).toBe("<p>Du code</p>")
    await expect(read({ bytes: data }, { from: "wpd" })).rejects.toThrow(/^--from: Selon does not read "wpd"/)
  })
})

describe("options and caps", () => {
  test("facts that are given win", async () => {
    const [item] = await read(
      { bytes: bytesOf(PROSE) },
      { published: "2024-03-07", language: "fr", title: "T" },
    )
    expect(
      item && "article" in item && [item.article.published, item.article.language, item.article.title],
    ).toEqual(["2024-03-07", "fr", "T"])
    await expect(read({ bytes: bytesOf(PROSE) }, { published: "07/03/2024" })).rejects.toThrow(/--published/)
  })
  test("a report without end is stopped at the cap", async () => {
    let sent = 0
    async function* endless() {
      const chunk = bytesOf("a ".repeat(1 << 21))
      for (;;) {
        sent += chunk.length
        yield chunk
      }
    }
    expect((await read({ stream: endless() })).map(problem)).toEqual(["too-large"])
    expect(sent).toBeLessThan(LARGEST + (1 << 24))
  })
  test("a long stream of records is known by its first lines and flows", async () => {
    let sent = 0
    async function* many() {
      const line = bytesOf(`${JSON.stringify({ text: PROSE })}\n`.repeat(500))
      for (let i = 0; i < 60; i++) {
        sent++
        yield line
      }
    }
    let count = 0
    let first = 0
    for await (const item of readSource({ stream: many() })) {
      if (count++ === 0) first = sent
      if (problem(item) !== "read") throw new Error("unread")
    }
    expect(count).toBe(30_000)
    expect(first).toBeLessThan(5)
  })
})

describe("any bytes at all", () => {
  const pieces = fc.constantFrom(
    ...'<p> </p> <div class=comment> </div> <li> <td> <table> <br> <br/> <a href=x> </a> <script> </script> <!-- --> <title> <svg> </svg> &eacute; &amp; &#0; &#xd800; « » \u00a0 \u202f \u00ad 😀 é \r\n \n\n \0 <![CDATA[ ]]> <?x ?> <meta name=date content=2024-01-01> Par AFP Lire aussi : (AFP) PARIS – © { } [ ] " , : \ufeff \ud800'.split(
      " ",
    ),
    PROSE,
  )
  const soup = fc.array(pieces, { maxLength: 60 }).map(parts => parts.join(" "))
  const data = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    soup.map(bytesOf),
    soup.map(t => new Uint8Array(Buffer.from(t, "utf16le"))),
    soup.map(t => new Uint8Array(Buffer.from(t, "latin1"))),
  )
  test("give reports or an InputError, and every span of a page stands in the page", async () => {
    await fc.assert(
      fc.asyncProperty(
        data,
        fc.constantFrom("auto", "text", "html", "jsonl", "json"),
        async (bytes, from) => {
          for (const item of await read({ bytes, name: "any" }, { from })) {
            if ("error" in item) expect(item.error).toBeInstanceOf(InputError)
            else {
              const { text, stretches, sourceMap } = item.article
              let last = 0
              for (const s of stretches) {
                expect(s.start).toBeGreaterThanOrEqual(last)
                expect(s.end).toBeGreaterThan(s.start)
                last = s.end
              }
              expect(last).toBeLessThanOrEqual(text.length)
              if (!sourceMap) continue
              let before = 0
              for (let i = 0; i < text.length; i++) {
                const there = inSource(sourceMap, { start: i, end: i + 1 }, text.length)
                expect(there.start).toBeGreaterThanOrEqual(before)
                expect(there.end).toBeGreaterThanOrEqual(there.start)
                before = there.start
              }
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
