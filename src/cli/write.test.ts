import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { sampleReading } from "../../tests/sample-reading.ts"
import { smallReading } from "../../tests/small-reading.ts"
import type { Parsed } from "../model/doc.ts"
import type { Reading } from "../model/reading.ts"
import { formatHelp } from "./format-help.ts"
import { FORMATS, formatOf, formatOfFile } from "./formats.ts"
import { messages } from "./messages.ts"
import type { Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { targetOf, type WriteOptions, writeReports } from "./write.ts"

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "selon-write-"))
  mkdirSync(join(folder, "full"))
  writeFileSync(join(folder, "full", "x.txt"), "words")
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string) => join(folder, name)

/** A terminal that keeps what is written to it. */
function terminalOf(lang: "en" | "fr" = "en", isTTY = false) {
  const chunks: Buffer[] = []
  const stdout = Object.assign(new PassThrough(), { isTTY }) as unknown as NodeJS.WriteStream
  stdout.on("data", chunk => void chunks.push(Buffer.from(chunk)))
  const terminal = { stdout, stderr: stdout, lang, say: messages[lang], colour: false, width: 80 }
  return { terminal: terminal as unknown as Terminal, written: () => Buffer.concat(chunks) }
}

const two = [{ ...sampleReading(), id: "../up" }, smallReading()]

async function write(options: WriteOptions, readings: readonly Reading[] = two, isTTY = false) {
  const { terminal, written } = terminalOf("en", isTTY)
  const target = targetOf(options, [], terminal)
  await writeReports(
    target,
    {
      async *readings() {
        yield* readings
      },
      async *words<T>(make: (doc: Parsed) => T) {
        for (const { id } of readings) {
          const doc = docOf("Il pleut.", "fr")
          yield make({ ...doc, article: { ...doc.article, id } })
        }
      },
    },
    terminal,
  )
  return written()
}

describe("every format", () => {
  for (const name of FORMATS) {
    const { holds, endings } = formatOf(name)
    test(name, async () => {
      if (holds === "files") await expect(write({ format: name })).rejects.toThrow(/--out FOLDER/)
      else expect((await write({ format: name }, [two[1]!])).length).toBeGreaterThan(10)

      const out = at(`all-${name}`)
      await write({ format: name, out })
      const names = readdirSync(out).sort()
      const [ending] = endings
      if (holds === "tables")
        expect(names).toEqual(
          ["attributions", "entities", "events", "reports", "times"].map(table => table + ending),
        )
      else if (holds === "files")
        expect(names).toEqual(["annotation.conf", "up.ann", "up.txt", "ys-1.ann", "ys-1.txt"])
      else expect(names).toEqual([`up${ending}`, `ys-1${ending}`])
      if (name === "brat") expect(readFileSync(join(out, "ys-1.txt"), "utf8")).toBe(two[1]!.text)

      for (const asked of endings) expect(formatOfFile(`x${asked}`)).toBe(name)
      for (const lang of ["en", "fr"] as const)
        expect(formatHelp(terminalOf(lang).terminal)).toContain(formatOf(name)[lang])
    })
  }

  test("a name without an ending, or that is one, asks for none", () => {
    expect([formatOfFile("noending"), formatOfFile(".csv")]).toEqual([null, null])
  })
})

describe("one report a file", () => {
  test("the second is refused before anything is written", async () => {
    const output = at("two.tml")
    await expect(write({ format: "timeml", output })).rejects.toThrow(/one report .*--out FOLDER/)
    expect(readdirSync(folder).filter(name => name.includes("two.tml"))).toEqual([])
    await write({ output }, [two[1]!])
    expect(readFileSync(output, "utf8")).toContain("<TimeML")
  })
})

describe("a zip", () => {
  test("brat by its ending, other formats when asked, tables not", async () => {
    await write({ output: at("x.zip") })
    await write({ output: at("y.zip"), format: "tei" })
    for (const name of ["x.zip", "y.zip"]) expect(readFileSync(at(name)).subarray(0, 2).toString()).toBe("PK")
    expect(readFileSync(at("x.zip")).includes("up.ann")).toBe(true)
    await expect(write({ output: at("z.zip"), format: "csv" })).rejects.toThrow(/--out FOLDER/)
  })
})

describe("a terminal", () => {
  for (const name of FORMATS) {
    const { holds } = formatOf(name)
    if (holds === "files" || holds === "one" || name === "parquet") continue
    test(`gets no commands from ${name}`, async () => {
      const hostile = { ...two[0]!, title: "a\x1b]0;x\x07b\x9b2Jc\u202ed", outlet: "\x1b[2J" }
      const shown = (await write({ format: name }, [hostile], true)).toString("utf8")
      expect(shown).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    })
  }

  test("gets no bytes that are no text", async () => {
    await expect(write({ format: "parquet" }, two, true)).rejects.toThrow(/-o FILE/)
  })
})

describe("refused before anything is read", () => {
  const refused: readonly [WriteOptions, RegExp, RegExp][] = [
    [{ out: "full" }, /already holds files/, /contient déjà des fichiers/],
    [{ out: "full/x.txt" }, /is a file/, /est un fichier/],
    [{ out: "full/inside" }, /lies in the folder that is read/, /se trouve dans le répertoire lu/],
    [{ out: "no/where" }, /create it first/, /créez-le d’abord/],
    [{ out: "a", output: "b" }, /exclude each other/, /s’excluent/],
    [{ table: "events", format: "json" }, /says nothing/, /ne dit rien/],
    [{ table: "evnts", format: "csv" }, /did you mean events/, /vouliez-vous dire events/],
    [{ excelFr: true, format: "tsv" }, /says nothing/, /ne dit rien/],
    [{ table: "events", format: "csv", out: "t" }, /every table/, /tous les tableaux/],
    [{ output: "full" }, /is a folder/, /est un répertoire/],
  ]
  for (const [options, english, french] of refused) {
    test(JSON.stringify(options), () => {
      const placed = {
        ...options,
        ...(options.out && { out: at(options.out) }),
        ...(options.output && { output: at(options.output) }),
      }
      const inputs = options.out === "full/inside" ? [at("full")] : []
      for (const [lang, message] of [["en", english] as const, ["fr", french] as const]) {
        const check = () => targetOf(placed, inputs, terminalOf(lang).terminal)
        expect(check).toThrow(UsageError)
        expect(check).toThrow(message)
      }
    })
  }
})
