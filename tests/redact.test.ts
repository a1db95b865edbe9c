import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough } from "node:stream"
import { afterAll, describe, expect, test } from "vitest"
import { FORMATS } from "../src/cli/formats.ts"
import { messages } from "../src/cli/messages.ts"
import { readCommand } from "../src/cli/read.ts"
import type { Terminal } from "../src/cli/terminal.ts"
import { redacted } from "../src/export/redact.ts"
import type { Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"
import { violations } from "./invariants.ts"

// Hazard 38: `--redact`. What tells of private persons leaves no output, and every offset stays where it was.

const folder = mkdtempSync(join(tmpdir(), "selon-redact-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SECRETS = /kerbrat@|06 12 34|612345678|\+44 20 7946/
const TEXT =
  "Nora Kerbrat, joignable au 06 12 34 56 78, a déclaré lundi que la digue tiendrait : « Écrivez à nora.kerbrat@lanvec.example ou au +44 20 7946 0958. »\n\nLe 01/02/2024, la mairie a promis 12 000 000 d’euros."
const FACTS = { published: "2024-03-06", byline: "Odile Kerbrat <odile.kerbrat@phare.example>" }

const write = async (format: string, options: object, name = "out") => {
  const input = join(folder, "in.jsonl")
  const out = join(folder, `${name}-${format}`)
  writeFileSync(input, `${JSON.stringify({ text: TEXT, ...FACTS })}\n`)
  const stream = () => new PassThrough() as unknown as NodeJS.WriteStream
  const terminal = {
    stdout: stream(),
    stderr: stream(),
    lang: "en",
    say: messages.en,
    colour: false,
    width: 80,
  }
  await readCommand([input], { format, out, ...options }, terminal as unknown as Terminal)
  return readdirSync(out)
    .map(name => readFileSync(join(out, name), "latin1"))
    .join("\n")
}

describe("--redact", () => {
  const plain = readyReader().readText(TEXT, FACTS)
  const hidden = redacted(plain)
  test("masks the words and nothing else, unit for unit", () => {
    expect(hidden.text).toBe(
      TEXT.replace(/06 12 34 56 78|nora\S+example|\+44 20 7946 0958/g, words => "█".repeat(words.length)),
    )
    expect(hidden.byline).toBe(`Odile Kerbrat <${"█".repeat(27)}>`)
    const placed = ({ blocks, sentences, attributions, events, times }: Reading) =>
      JSON.stringify([
        blocks,
        sentences,
        times.map(t => [t.start, t.end, t.value]),
        attributions.map(a => [a.id, a.content, a.source?.spans]),
        events.map(e => [e.id, e.spans, e.status]),
      ])
    expect(placed(hidden)).toBe(placed(plain))
    expect(hidden.id).toBe(plain.id)
    expect(violations(hidden)).toEqual([])
  })
  test("says so, and what that means for hashes", () => {
    const [note] = hidden.notes.filter(n => n.kind === "redacted")
    expect(note?.message).toMatch(/\(3 in the text\); hashes of words in this output are of the masked words/)
  })
  test("a report without any is left as it is", () => {
    const reading = readyReader().readText("Le maire a dit mardi que la digue tiendrait.")
    expect(redacted(reading)).toBe(reading)
  })
  for (const format of ["jsonl", "conllu", "csv"]) {
    test(`${format}: without the option they are there, so the check below can fail`, async () => {
      expect(await write(format, {}, "plain")).toMatch(SECRETS)
    })
  }
  for (const format of FORMATS) {
    test(`${format}: nothing gets through`, async () => {
      const out = await write(format, { redact: true })
      expect(out.length).toBeGreaterThan(0)
      expect(out).not.toMatch(SECRETS)
    })
  }
})
