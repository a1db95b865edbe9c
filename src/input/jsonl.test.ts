import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fieldMap } from "./fields.ts"
import { articlesFromJsonl, type Read } from "./jsonl.ts"

const TEXT = "Le vieux pont ferme jeudi, a annoncé la maire de Lanvec."

async function all(stream: AsyncIterable<Uint8Array | string>, map = {}): Promise<Read[]> {
  const out: Read[] = []
  for await (const read of articlesFromJsonl(stream, "in.jsonl", map)) out.push(read)
  return out
}

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* once(text: string) {
  yield text
}

const told = (read: Read) =>
  "error" in read
    ? `line ${read.error.line}: ${read.error.message}`
    : `${read.article.id}: ${read.article.text}`

describe("lines", () => {
  const lines = `\ufeff{"id":"a","text":"été 😀"}\r\n\r\n{"id":2,"text":"deux"}\nno\n{"id":"c"}\n[1]\n{"id":"d","text":"fin"}`
  test("are read in order whatever the chunks, bad ones told with their number", async () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      const found = (await all(chunks(new TextEncoder().encode(lines), size))).map(told)
      expect(found[0]).toBe("a: été 😀")
      expect(found[1]).toBe("2: deux")
      expect(found[2]).toMatch(/^line 4: in\.jsonl, line 4: the line is no JSON/)
      expect(found[3]).toMatch(/^line 5: .*it has no "text"/)
      expect(found[4]).toMatch(/^line 6: .*it is no JSON object/)
      expect(found[5]).toBe("d: fin")
      expect(found).toHaveLength(6)
    }
  })
  test("that are no UTF-8 are told, the rest goes on", async () => {
    const bytes = new Uint8Array([0x22, 0xff, 0x22, 0x0a, ...new TextEncoder().encode('{"text":"oui"}')])
    const found = await all(chunks(bytes, 4))
    expect(found.map(r => ("error" in r ? r.error.line : r.article.text))).toEqual([1, "oui"])
  })
  test("that never end are let go, not held", async () => {
    async function* endless() {
      for (let i = 0; i < 40; i++) yield new Uint8Array(1 << 20).fill(0x61)
      yield '\n{"text":"après"}'
    }
    const before = process.memoryUsage().arrayBuffers
    const found = await all(endless())
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120 << 20)
    expect("error" in found[0]! && found[0].error.message).toContain("longer than")
    expect("article" in found[1]! && found[1].article.text).toBe("après")
  })
})

describe("fields", () => {
  const one = async (record: object, map = {}) => {
    const [read] = await all(once(JSON.stringify(record)), map)
    if (!read || "error" in read) throw read?.error ?? new Error("nothing")
    return read.article
  }
  const SHAPES: [string, object][] = [
    [
      "our own",
      {
        text: TEXT,
        published: "2024-03-07",
        title: "T",
        outlet: "O",
        url: "https://x.example/a",
        language: "fr",
      },
    ],
    [
      "trafilatura",
      {
        text: TEXT,
        date: "2024-03-07",
        title: "T",
        sitename: "O",
        source: "https://x.example/a",
        url: "https://x.example/a",
        language: "fr",
      },
    ],
    [
      "news-please",
      {
        maintext: TEXT,
        date_publish: "2024-03-07 10:00:00",
        title: "T",
        source_domain: "O",
        url: "https://x.example/a",
        language: "fr",
      },
    ],
    [
      "newspaper4k",
      {
        text: TEXT,
        publish_date: "2024-03-07T00:00:00",
        title: "T",
        source: "O",
        url: "https://x.example/a",
        language: "fr",
      },
    ],
  ]
  for (const [name, record] of SHAPES) {
    test(name, async () => {
      const { text, published, title, outlet, url, language } = await one(record)
      expect({ text, published, title, outlet, url, language }).toEqual({
        text: TEXT,
        published: "2024-03-07",
        title: "T",
        outlet: "O",
        url: "https://x.example/a",
        language: "fr",
      })
    })
  }
  test("a mapping wins, and goes into objects", async () => {
    const map = fieldMap("text=body.plain,published=when")
    const article = await one({ text: "faux", body: { plain: TEXT }, when: 1709805600 }, map)
    expect(article.text).toBe(TEXT)
    expect(article.published).toBe("2024-03-07T10:00:00Z")
  })
  test("a mapping that makes no sense is refused", () => {
    expect(() => fieldMap("texte=body")).toThrow(/no mapping/)
    expect(() => fieldMap("text")).toThrow(/no mapping/)
  })
  test("a page in a field is cut like a page", async () => {
    const html = `<html><body><nav><a href=x>Accueil</a></nav><h1>Le pont</h1><p>${TEXT}</p><p>${TEXT} Puis rien.</p></body></html>`
    expect((await one({ html })).text).toBe(`Le pont\n\n${TEXT}\n\n${TEXT} Puis rien.`)
  })
  test("names from the prototype are no fields", async () => {
    const [read] = await all(once('{"__proto__":{"text":"x"},"constructor":1}'))
    expect(read && "error" in read).toBe(true)
  })
})

test("any bytes, in any chunks, give reports or errors", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 200 }),
      fc.integer({ min: 1, max: 9 }),
      async (bytes, size) => {
        const some = await all(chunks(bytes, size))
        const same = await all(chunks(bytes, 1000))
        expect(some.map(told)).toEqual(same.map(told))
      },
    ),
    { numRuns: 200 },
  )
})
