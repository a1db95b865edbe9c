import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import fc from "fast-check"
import { afterAll, describe, expect, test } from "vitest"
import { misplaced } from "../fuzz/check.ts"
import { warcRecord } from "../fuzz/warc.ts"
import { zipOf } from "../fuzz/zip.ts"
import { rowsOf } from "../src/input/cells.ts"
import { inputOfBytes } from "../src/input/gather.ts"
import { guarded } from "../src/input/guard.ts"
import { readSource } from "../src/input/open.ts"
import { fromWindows1252 } from "../src/input/windows-1252.ts"
import { readyReader } from "../src/ready-reader.ts"
import { A, B, one, page, problems, reads } from "./hazards.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-hazards-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"))

describe("hazards of characters", () => {
  test("16: twice encoded letters are repaired when the way back is exact, and only then", async () => {
    const words = "L’été à Lanvec, « déjà », a-t-elle dit."
    const cp1252 = fromWindows1252(new TextEncoder().encode(words))
    expect((await one(cp1252, "m.txt")).text).toBe(words)
    expect((await one(Buffer.from(words).toString("latin1"), "m.txt")).text).toBe(words)
    const half = await one(`${cp1252} Et « ça » ☃`, "m.txt")
    expect([half.text, half.notes.map(n => n.kind)]).toEqual([`${cp1252} Et « ça » ☃`, ["encoding"]])
  })
  test("17: windows-1252 that calls itself latin-1, or nothing", async () => {
    expect(
      (
        await one(
          latin1(
            `<meta charset="iso-8859-1"><p>L\x92\xe9t\xe9 \x96 \x80 \x9cuvre, ${"a dit le maire de la ville. ".repeat(6)}</p>`,
          ),
          "p.html",
        )
      ).text,
    ).toContain("L’été – € œuvre")
    expect((await one(latin1("d\xe9j\xe0 \x93oui\x94"), "t.txt")).text).toBe("déjà “oui”")
    expect((await one(new Uint8Array(Buffer.from("déjà", "utf16le")), "t.txt")).text).toBe("déjà")
  })
  test("18: bytes that are no UTF-8 are shown, told and cost nothing else", async () => {
    const bytes = Buffer.concat([Buffer.from(`${A} é`), Buffer.from([0xff]), Buffer.from(` ${B}`)])
    const article = await one(new Uint8Array(bytes), "t.txt")
    expect(article.text).toBe(`${A} é\ufffd ${B}`)
    expect(article.notes[0]!.message).toContain(`first at byte ${Buffer.byteLength(`${A} é`)}`)
  })
  const variants: [string, (text: string) => string][] = [
    ["19: typographic spaces", t => t.replace(/ (?=[:;?!»])|(?<=«) /g, "\u202f")],
    ["19: no-break spaces", t => t.replace(/ (?=[:;?!»])|(?<=«) /g, "\u00a0")],
    [
      "20: soft hyphens and zero widths",
      t => t.replace("confirmé", "confir\u00admé").replace("lundi", "lun\u200bdi"),
    ],
    ["21: marks of direction", t => `\u202b${t.replace("maire", "\u200emaire\u200f")}\u202c`],
    ["22: letters in two pieces", t => t.normalize("NFD")],
    ["22: other quotation marks", t => t.replace("«", "“").replace("»", "”").replace(/’/g, "'")],
  ]
  const plain =
    "Le maire de Lanvec a confirmé lundi que la digue tiendra. « L’eau monte », a déclaré la préfète."
  for (const [name, change] of variants) {
    test(`${name} change neither what is found nor the text`, () => {
      const read = (text: string) => readyReader().readText(text, { published: "2024-03-06" })
      const [a, b] = [read(plain), read(change(plain))]
      expect(b.text).toBe(change(plain))
      expect(b.attributions.map(x => [x.kind, x.stance, x.cue.lemma])).toEqual(
        a.attributions.map(x => [x.kind, x.stance, x.cue.lemma]),
      )
      expect(b.attributions.length).toBe(2)
    })
  }
  test("23: every offset counts UTF-16 units, emoji and all", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom("😀", "é", "e\u0301", "«", "&amp;", "<b>", "</b>", "a", " ", "\u202f", "👩‍👩‍👧"),
          { maxLength: 40 },
        ),
        async parts => {
          const source = page(`<p>${parts.join("")} ${A}</p><p>${B}</p>`)
          expect(misplaced(await one(source, "p.html"), source)).toBe(null)
        },
      ),
      { numRuns: 100 },
    )
  })
  test("24: lines broken to a width are one paragraph", async () => {
    const wrapped = `${A} ${B}`.replace(/(.{50,58}) /g, "$1\n")
    const article = await one(`${wrapped}\n\n${wrapped}\n`, "t.txt")
    expect(article.stretches).toHaveLength(2)
  })
  test("25: text of a translating machine is read, odd quotes and all", () => {
    const reading = readyReader().readText(
      "\"La digue tiendra\", a dit le maire à le journal lundi. Il a dit : `` Nous attendons. ''",
      { language: "fr", published: "2024-03-06" },
    )
    expect(reading.attributions.length).toBeGreaterThan(0)
  })
  test("26: a quote in the other language is kept as it is", () => {
    const quote = "« The sea is rising faster than we thought »"
    const reading = readyReader().readText(
      `Le maire a parlé lundi devant la presse du port. ${quote}, a ajouté la chercheuse Jane Doran.`,
    )
    expect(reading.language).toBe("fr")
    expect(
      reading.attributions.map(a => reading.text.slice(...(a.content.spans[0] as [number, number]))),
    ).toContain(quote)
  })
})

describe("hazards of size and form", () => {
  const bombs: [string, Uint8Array, string, string][] = [
    ["gzip", gzipSync(Buffer.alloc(200_000_000)), "b.txt.gz", "too-large"],
    [
      "gzip in a web page's record",
      gzipSync(
        warcRecord(
          "https://x.example/",
          gzipSync(Buffer.alloc(60_000_000, "<p>a</p>")),
          "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
        ),
      ),
      "b.warc.gz",
      "too-large",
    ],
    ["ZIP", zipOf({ "word/document.xml": Buffer.alloc(100_000_000, "a") }), "b.docx", "too-large"],
  ]
  for (const [name, bytes, file, problem] of bombs) {
    test(`27: a bomb of ${name} (${Math.round(bytes.length / 1000)} kB) is refused before it fills the memory`, async () => {
      const before = process.memoryUsage().rss
      expect(problems(await reads(bytes, file))).toEqual([problem])
      expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
    })
  }
  test("27: a ZIP that lies about its sizes, and one with too many files", async () => {
    const lying = zipOf(
      {
        "word/document.xml": `<w:document xmlns:w="w"><w:body>${"<w:p/>".repeat(100_000)}</w:body></w:document>`,
      },
      { declared: 10 },
    )
    expect(problems(await reads(lying, "l.docx"))).toEqual(["damaged"])
    const many = zipOf(Object.fromEntries(Array.from({ length: 21_000 }, (_, i) => [`word/${i}.xml`, "x"])), {
      stored: true,
    })
    expect(problems(await reads(many, "m.docx"))).toEqual(["too-large"])
  })
  test("28: an endless line costs that line only; an endless cell that row", async () => {
    async function* endless() {
      yield Buffer.from(`${JSON.stringify({ text: A })}\n{"text":"`)
      for (let i = 0; i < 40; i++) yield Buffer.alloc(1 << 20, "a")
      yield Buffer.from(`"}\n${JSON.stringify({ text: B })}\n`)
    }
    const found = []
    for await (const read of readSource({ stream: endless(), name: "e.jsonl" })) found.push(read)
    expect(problems(found)).toEqual(["read", "bad-line", "read"])
    async function* cells() {
      yield 'a,b\n1,"'
      for (let i = 0; i < 20; i++) yield "x".repeat(1000)
      yield '"\n2,3\n'
    }
    const rows = []
    for await (const row of rowsOf(cells(), ",", 10_000)) rows.push([row.line, row.fault])
    expect(rows).toEqual([
      [1, null],
      [2, "too-long"],
      [3, null],
    ])
  })
  test("29: pages and documents nested without end", async () => {
    const deep = "<div>".repeat(100_000)
    const start = process.cpuUsage()
    expect((await one(`${deep}<p>${A}</p><p>${B}</p>`, "d.html")).text).toContain(A)
    expect(problems(await reads(`<rss>${"<a>".repeat(100_000)}</rss>`, "d.rss"))).toEqual(
      ["empty", "truncated"].slice(0, 1),
    )
    expect(problems(await reads(`{"text":${"[".repeat(100_000)}`, "d.json"))).toEqual(["bad-line"])
    expect(problems(await reads(`${"[".repeat(1_000_000)}\n`, "d.jsonl", { from: "jsonl" }))).toEqual([
      "bad-line",
    ])
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(10)
  })
  test("29: what takes too long is stopped, is told, and the next file is read", async () => {
    const mail = (text: string) =>
      Buffer.from(
        `Date: Mon, 4 Mar 2024 07:10:00 +0100\r\nMessage-ID: <a@b>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`,
      )
    const slow = []
    const request = { map: {}, facts: {}, encoding: null }
    for await (const read of guarded("eml", inputOfBytes(mail("a ".repeat(8_000_000)), "slow.eml"), request, {
      milliseconds: 1,
      megabytes: 512,
    }))
      slow.push(read)
    expect(problems(slow)).toEqual(["too-slow"])
    expect("error" in slow[0]! && slow[0].error.message).toContain("slow.eml")
    expect((await one(new Uint8Array(mail(A)), "next.eml")).text.trim()).toBe(A)
  })
  test("29: what takes too much memory is stopped as well", async () => {
    const request = { map: {}, facts: {}, encoding: null }
    const fat = []
    const bytes = Buffer.from(
      `<rss><channel>${"<item><title>x</title></item>".repeat(300_000)}</channel></rss>`,
    )
    for await (const read of guarded("feed", inputOfBytes(bytes, "fat.rss"), request, {
      milliseconds: 60_000,
      megabytes: 24,
    }))
      fat.push(read)
    expect(problems(fat).at(-1)).toBe("too-large")
  })
  test("30: entities of its own are refused, nothing outside is ever opened", async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>`
    const outside = `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>`
    for (const [text, name] of [
      [bomb, "b.rss"],
      [outside, "o.xml"],
    ] as const) {
      const [only] = await reads(text, name)
      expect("error" in only! && only.error.message).toMatch(
        /, byte \d+: it declares entities|: it declares entities/,
      )
    }
    const harmless = `<!DOCTYPE nitf SYSTEM "http://x.example/nitf.dtd"><nitf><body><body.content><p>${A} &x;</p></body.content></body></nitf>`
    expect((await one(harmless, "h.xml")).text).toBe(`${A} &x;`)
  })
  test("31: no pattern runs away over what patterns dislike, in any form", async () => {
    const pieces = [
      " ",
      "\u00a0",
      "a ",
      "« ",
      "(",
      "Par A",
      "12 ",
      "-",
      ".",
      "</",
      "<a ",
      "&",
      "&#",
      '<p class="',
      "[",
      "https://a.",
      "é\u0301",
      "\n",
      "\r",
      "Lire aussi ",
      "PARIS, ",
      '"',
      ";",
    ]
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(80_000 / piece.length))
      for (const [data, name] of [
        [`${A}\n\n${text}`, "t.txt"],
        [page(`<p>${A}</p><p>${text}</p>`), "p.html"],
        [`text\n"${A}${text.replaceAll('"', "")}"\n`, "t.csv"],
      ] as const) {
        const start = process.cpuUsage()
        const [read] = await reads(data, name)
        if (read && "article" in read)
          (await import("../src/segment/blocks.ts")).blocksOf(
            read.article,
            (await import("../src/lang/fr/blocks.ts")).blockRules,
          )
        const { user, system } = process.cpuUsage(start)
        expect((user + system) / 1e6, `${JSON.stringify(piece)} as ${name}`).toBeLessThan(4)
      }
    }
  }, 120_000)
  test("cut short: each form says so, and gives what stood before", async () => {
    const web = (n: number) =>
      warcRecord(
        `https://x.example/${n}`,
        Buffer.from(page(`<p>${A}</p><p>${B}</p>`)),
        "Content-Type: text/html\r\n",
      )
    const warc = Buffer.concat([web(1), web(2)])
    expect(problems(await reads(warc.subarray(0, warc.length - 60), "w.warc"))).toEqual(["read", "truncated"])
    const packed = Buffer.concat([gzipSync(web(1)), gzipSync(web(2))])
    expect(problems(await reads(packed.subarray(0, packed.length - 40), "w.warc.gz"))).toEqual([
      "read",
      "truncated",
    ])
    expect(
      problems(
        await reads(
          `<rss><channel><item><title>T</title><description>${A}</description></item><item><title>U`,
          "f.rss",
        ),
      ),
    ).toEqual(["read", "read", "truncated"])
    expect(problems(await reads(zipOf({ "word/document.xml": "<a/>" }).subarray(0, 80), "z.docx"))).toEqual([
      "truncated",
    ])
    const mail = `Message-ID: <a@b>\r\nDate: Mon, 4 Mar 2024 07:10:00 +0100\r\nContent-Type: multipart/mixed; boundary="B"\r\n\r\n--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${A}`
    expect((await one(mail, "m.eml")).notes.map(n => n.kind)).toEqual(["truncated"])
    expect(problems(await reads(`text\n"${A}`, "t.csv"))).toEqual(["bad-line"])
    expect(
      problems(await reads(gzipSync(Buffer.from(`${A}\n`.repeat(2000))).subarray(0, 100), "t.txt.gz")),
    ).toEqual(["truncated"])
  })
  test("33: names in archives lead nowhere, and links in folders to no ring", async () => {
    const record = gzipSync(
      warcRecord(
        "https://x.example/",
        Buffer.from(page(`<p>${A}</p><p>${B}</p>`)),
        "Content-Type: text/html\r\n",
      ),
    )
    expect(
      problems(
        await reads(zipOf({ "datapackage.json": "{}", "../../archive/evil.warc.gz": record }), "e.wacz"),
      ),
    ).toEqual(["damaged"])
    expect(
      problems(await reads(zipOf({ "datapackage.json": "{}", "/archive/evil.warc.gz": record }), "e.wacz")),
    ).toEqual(["damaged"])
    symlinkSync(folder, join(folder, "ring"))
    writeFileSync(join(folder, "a.txt"), A)
    const found = []
    for await (const read of readSource({ path: folder })) found.push(read)
    expect(problems(found)).toEqual(["read"])
  })
  test("one bad report never costs the others, and is named", async () => {
    const table = `text,date\n"${A}",2024-03-04\n,\n"${B}",2024-03-05\n`
    const found = await reads(table, "t.csv")
    expect(problems(found)).toEqual(["read", "bad-line", "read"])
    expect("error" in found[1]! && found[1].error.message).toMatch(/^t\.csv, line 3: /)
  })
})
