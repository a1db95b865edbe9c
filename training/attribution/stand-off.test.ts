import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import { unmarked } from "./sentences.ts"
import { markedSentence, markedTreebanks, markedWholes, standOff } from "./stand-off.ts"

const LINE =
  "{S1: Le maire} {C1: promet} {Q1: que {S2: le préfet} {C2: voudra} {Q2: un vote}}, {C1: dit-il}, {Q1: en mai}."

describe("marks apart from their sentence", () => {
  const { text, attributions } = unmarked(LINE)
  const marks = standOff(LINE)

  test("hold nothing of its text", () => {
    const written = JSON.stringify(marks)
    for (const word of ["maire", "promet", "préfet", "voudra"]) expect(written).not.toContain(word)
  })

  test("fit it again, nested and in pieces", () => {
    expect(markedSentence(text, new Map([[marks.of, marks]]))).toEqual(attributions)
  })

  test("fit it however it is spaced", () => {
    const wrapped = text.replaceAll(" ", "\n  ")
    const found = markedSentence(wrapped, new Map([[marks.of, marks]]))!
    const words = found[1]!.content.map(([start, end]) => wrapped.slice(start, end).replace(/\s+/gu, " "))
    expect(words).toEqual(["un vote"])
  })

  test("fit no other", () => {
    expect(markedSentence(`${text}.`, new Map([[marks.of, marks]]))).toBeNull()
  })
})

test("marked sentences are found in a folder of treebanks and in plain files, never in the parts for testing", () => {
  const folder = mkdtempSync(join(tmpdir(), "selon-marks-"))
  try {
    const bank = (name: string, text: string) =>
      writeFileSync(join(folder, name), gzipSync(`# sent_id = 1\n# text = ${text}\n1\tx\n\n`))
    const { text } = unmarked(LINE)
    const marks = new Map(
      [LINE, "{S: Elle} {C: doute} {Q: du chiffre}.", "{S: Il} {C: nie} {Q: tout}."].map(line => [
        standOff(line).of,
        standOff(line),
      ]),
    )
    bank("fr_one-train.conllu.gz", text)
    bank("fr_one-test.conllu.gz", "Il nie tout.")
    bank("en_one-train.conllu.gz", "Il nie tout.")
    const plain = join(folder, "plain.txt")
    writeFileSync(plain, "Rien ici.\nElle doute  du chiffre.\n")
    const found = markedTreebanks("fr", folder, [plain], marks)
    expect(found.reports.map(one => one.text).sort()).toEqual(["Elle doute  du chiffre.", text])
    expect(found.missing).toBe(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test("marked reports are found below a folder, whole or their first paragraphs alone", () => {
  const folder = mkdtempSync(join(tmpdir(), "selon-marks-"))
  try {
    const reports = [
      `Un vote en mai\n\n${LINE}\nEncore une ligne.`,
      "Rien\n\nIl pleut.",
      "Perdu\n\nIl neige.",
    ]
    const marks = new Map(reports.map(report => [standOff(report).of, standOff(report)]))
    mkdirSync(join(folder, "2016/01"), { recursive: true })
    const [whole, first] = reports.map(report => unmarked(report).text)
    writeFileSync(join(folder, "2016/01/a.txt"), `${whole!.replaceAll("\n\n", "\n \n")}\n`)
    writeFileSync(join(folder, "2016/01/b.txt"), `${first}\n\nLa suite.\n`)
    writeFileSync(join(folder, "2016/01/c.ann"), "Perdu\n\nIl neige.")
    const found = markedWholes("fr", [folder], marks)
    expect(found.missing).toBe(1)
    expect(found.reports.map(one => [one.text.split("\n")[0], one.attributions.length]).sort()).toEqual([
      ["Rien", 0],
      ["Un vote en mai", 2],
    ])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
