import { describe, expect, test } from "vitest"
import { docOf } from "../../tests/doc.ts"
import { RELATIONS, UPOS } from "../model/doc.ts"
import { toConllu } from "./conllu.ts"

const TEXTS: readonly (readonly [language: "fr" | "en", text: string])[] = [
  [
    "fr",
    "Le maire du village a parlé aux habitants. « C'est fini ! », a-t-il dit.\n\nUn second paragraphe, plus court",
  ],
  ["fr", "Le chantier auquel il pense coûtera 12 000 euros\u00a0; il ouvrira lundi."],
  ["fr", "Une ligne\ncoupée   par l’auteur, des\u202fsignes… 👍 et des mots col\u00adlés"],
  ["en", "\"We didn't know,\" the mayor's office said. It wasn't me."],
  ["en", "_ | = # 1-2 3.4"],
]

describe("CoNLL-U", () => {
  for (const [language, text] of TEXTS) {
    test(`keeps the format's rules: ${JSON.stringify(text.slice(0, 30))}`, () => {
      const conllu = toConllu(docOf(text, language))
      expect(faults(conllu, text)).toEqual([])
    })
  }

  test("writes a contraction as a range over its words", () => {
    const rows = toConllu(docOf("Il parle du village.", "fr")).split("\n")
    const range = rows.find(row => row.startsWith("3-4\t"))
    expect(range).toBe("3-4\tdu\t_\t_\t_\t_\t_\t_\t_\tend_char=11|start_char=9")
    expect(rows.filter(row => /^[34]\t/.test(row)).map(row => row.split("\t")[1])).toEqual(["de", "le"])
  })

  test("says nothing of trees where there are none", () => {
    const doc = docOf("Il parle.", "fr")
    const conllu = toConllu({
      ...doc,
      head: new Int32Array(doc.count).fill(-1),
      rel: new Uint8Array(doc.count),
    })
    expect(faults(conllu, "Il parle.")).toEqual([])
    expect(conllu).toContain("\t_\t_\t_\tend_char=2|start_char=0")
  })
})

/** Every rule of the format that is broken, in words. */
function faults(conllu: string, source: string): string[] {
  const out: string[] = []
  const check = (holds: boolean, what: string) => {
    if (!holds) out.push(what)
  }
  check(conllu.endsWith("\n\n"), "no blank line at the end")
  for (const block of conllu.trimEnd().split("\n\n")) {
    const lines = block.split("\n")
    const comments = lines.filter(line => line.startsWith("# "))
    const rows = lines.slice(comments.length).map(line => line.split("\t"))
    check(
      comments.some(line => line.startsWith("# sent_id = ")),
      `no sent_id: ${block}`,
    )
    const words = rows.filter(row => !row[0]!.includes("-"))
    words.forEach((row, i) => {
      check(row[0] === String(i + 1), `id ${row[0]} is not ${i + 1}`)
    })
    let text = ""
    let covered = 0
    for (const row of rows) {
      check(row.length === 10, `${row.length} columns: ${row.join(" ")}`)
      check(
        row.every(c => c !== "" && c.trim() === c && !/[\t\r\n]/.test(c)),
        `an empty or padded cell: ${row.join("|")}`,
      )
      check(sorted(row[5]!), `features out of order: ${row[5]}`)
      check(sorted(row[9]!), `last column out of order: ${row[9]}`)
      const range = /^(\d+)-(\d+)$/.exec(row[0]!)
      if (!range && Number(row[0]) <= covered) {
        check(row[9] === "_", "a word of a range has a place of its own")
        continue
      }
      if (range) {
        check(
          row.slice(2, 9).every(c => c === "_"),
          "a range with more than form and place",
        )
        covered = Number(range[2])
      }
      text += row[1] + (row[9]!.includes("SpaceAfter=No") ? "" : " ")
      const start = Number(/start_char=(\d+)/.exec(row[9]!)![1])
      const end = Number(/end_char=(\d+)/.exec(row[9]!)![1])
      const bare = (s: string) => s.replace(/[\s\u00ad]/gu, "")
      check(
        bare(source.slice(start, end)) === bare(row[1]!),
        `place of ${row[1]} is ${source.slice(start, end)}`,
      )
    }
    check(comments.includes(`# text = ${text.trimEnd()}`), `text does not follow from forms: ${text}`)
    for (const row of words)
      check((UPOS as readonly string[]).includes(row[3]!), `no part of speech: ${row[3]}`)
    out.push(...treeFaults(words))
  }
  return out
}

function sorted(cell: string): boolean {
  const names = cell.split("|").map(pair => pair.split("=")[0]!.toLowerCase())
  return names.every((name, i) => i === 0 || names[i - 1]! < name)
}

/** One root, one relation a word, no circle. */
function treeFaults(words: readonly (readonly string[])[]): string[] {
  if (words.every(row => row[6] === "_" && row[7] === "_")) return []
  const out: string[] = []
  const heads = words.map(row => Number(row[6]))
  if (heads.filter(head => head === 0).length !== 1) out.push("not one root")
  words.forEach((row, i) => {
    if (!(RELATIONS as readonly string[]).includes(row[7]!)) out.push(`no relation: ${row[7]}`)
    if ((row[6] === "0") !== (row[7] === "root")) out.push("the root is not called so")
    let at = i
    let steps = 0
    while (heads[at]! > 0 && steps++ <= words.length) at = heads[at]! - 1
    if (steps > words.length) out.push(`a circle above ${row[1]}`)
  })
  return out
}
