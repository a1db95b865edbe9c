import iconv from "iconv-lite"
import { describe, expect, test } from "vitest"
import { decode } from "./decode.ts"
import { InputError } from "./error.ts"

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, big = false) => {
  const bytes = Buffer.from(text, "utf16le")
  return new Uint8Array(big ? bytes.swap16() : bytes)
}
const bytes = (...values: number[]) => new Uint8Array(values)
const WORDS = "« Déjà prêt », dit l’adjointe au maire — pour 3 €."

async function problemOf(data: Uint8Array): Promise<string | null> {
  try {
    await decode(data, "here.txt")
    return null
  } catch (error) {
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).toContain("here.txt")
    return (error as InputError).problem
  }
}

describe("encodings", () => {
  const cases: [string, Uint8Array, string, string | null][] = [
    ["UTF-8", utf8(WORDS), "utf-8", null],
    ["UTF-8 with a mark", utf8(`\ufeff${WORDS}`), "utf-8", null],
    ["UTF-16 LE with a mark", utf16(`\ufeff${WORDS}`), "utf-16le", null],
    ["UTF-16 BE with a mark", utf16(`\ufeff${WORDS}`, true), "utf-16be", null],
    ["UTF-16 LE without", utf16(WORDS), "utf-16le", null],
    ["UTF-16 BE without", utf16(WORDS, true), "utf-16be", null],
    ["windows-1252 undeclared", windows1252(WORDS), "windows-1252", null],
    ["windows-1252 called latin-1", windows1252(WORDS), "windows-1252", "iso-8859-1"],
    ["UTF-8 called latin-1", utf8(WORDS), "utf-8", "iso-8859-1"],
    ["four bytes", windows1252("déjà"), "windows-1252", null],
  ]
  for (const [name, data, encoding, declared] of cases) {
    test(name, async () => {
      const found = await decode(data, "x", declared)
      expect(found.encoding).toBe(encoding)
      expect(found.text).toBe(name === "four bytes" ? "déjà" : WORDS)
      expect(found.notes).toEqual([])
    })
  }

  test("an encoding declared in the page is believed when the bytes are no UTF-8", async () => {
    const page = new Uint8Array([...utf8('<meta charset="iso-8859-2"><p>'), 0xb1, 0xe6, 0xea])
    expect((await decode(page, "x")).text).toContain("ąćę")
  })

  test("an accident in UTF-8 is shown and noted with its byte", async () => {
    const data = new Uint8Array([...utf8("été à "), 0xff, ...utf8(" l’école, très tôt")])
    const { text, notes } = await decode(data, "x")
    expect(text).toBe("été à \ufffd l’école, très tôt")
    expect(notes).toHaveLength(1)
    expect(notes[0]!.message).toContain("byte 9")
    expect(notes[0]!.span).toEqual({ start: 6, end: 7 })
  })

  test("text encoded twice is read back when the way is exact, and only then", async () => {
    const twice = utf8(
      "L’été dernier, à la mairie"
        .split("")
        .map(c => [...utf8(c)].map(latin).join(""))
        .join(""),
    )
    const found = await decode(twice, "x")
    expect(found.text).toBe("L’été dernier, à la mairie")
    expect(found.notes[0]!.kind).toBe("encoding")
    const mixed = await decode(utf8("un été, un Ã©tÃ©"), "x")
    expect(mixed.text).toBe("un été, un Ã©tÃ©")
    expect(mixed.notes).toHaveLength(1)
  })
})

describe("what is no text", () => {
  test("an empty file", async () => expect(await problemOf(bytes())).toBe("empty"))
  test("NULs", async () => expect(await problemOf(bytes(1, 2, 0, 0, 0, 9, 200, 3))).toBe("not-text"))
  test("a picture", async () =>
    expect(await problemOf(bytes(0x89, 0x50, 0x4e, 0x47, 13, 10))).toBe("not-text"))
  test("an archive", async () => expect(await problemOf(bytes(0x1f, 0x8b, 8, 0, 0))).toBe("not-text"))
  test("a PDF file names a way out", async () => {
    expect(await problemOf(utf8("%PDF-1.7\n"))).toBe("unsupported")
  })
  test("control characters everywhere", async () => {
    expect(await problemOf(bytes(...Array.from({ length: 300 }, (_, i) => (i % 7) + 1)))).toBe("not-text")
  })
})

/** What windows-1252 shows for a byte. */
function latin(byte: number): string {
  return iconv.decode(Buffer.from([byte]), "windows-1252")
}

function windows1252(text: string): Uint8Array {
  return new Uint8Array(iconv.encode(text, "windows-1252"))
}
