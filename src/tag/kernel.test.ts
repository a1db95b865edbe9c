import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { kernelFile } from "../../scripts/kernel.mjs"
import { plainAdder } from "./adder.ts"
import { mix1, mix2, mix3 } from "./hash.ts"
import { kernelAdder } from "./kernel.ts"
import { PARSER_TEMPLATES } from "./parser.ts"
import { TAGGER_TEMPLATES } from "./tagger.ts"
import { hashAll, hashAsWritten, templates } from "./templates.ts"

test("the bytes of the kernel are those of its source", async () => {
  expect(readFileSync(join(import.meta.dirname, "kernel-bytes.ts"), "utf8")).toBe(await kernelFile())
}, 60_000)

test("a template of one, two or three values has one key, whoever hashes it", () => {
  const shapes = [
    "1 a,2 b c,3 a b c",
    "1 a,2 b,3 c,4 d,5 a",
    "6 a b,7 b c,8 a b,9 d a,10 c a,11 a b c,12 d d d,13 a b d,14 c b a,15 a a b",
  ]
  for (const shape of shapes) {
    const made = templates("a b c d", shape)
    const values = [17, -5, 0x7fffffff, 123456789]
    const expected = shape
      .split(",")
      .map(cell => cell.split(" "))
      .sort((x, y) => x.length - y.length)
      .map(([number, ...names]) => {
        const [x, y, z] = names.map(name => values["abcd".indexOf(name)]!)
        return z === undefined
          ? y === undefined
            ? mix1(Number(number), x!)
            : mix2(Number(number), x!, y)
          : mix3(Number(number), x!, y!, z)
      })
    for (const adder of [plainAdder(), kernelAdder([], [], [made])!]) {
      adder.values.set(values)
      expect(adder.hashing(made)(7)).toBe(7 + expected.length)
      expect([...adder.keys.slice(7, 7 + expected.length)]).toEqual(expected)
    }
  }
})

const ALL = [...TAGGER_TEMPLATES, ...PARSER_TEMPLATES]

test("the tagger's and the parser's templates are hashed alike by both adders", () => {
  const [plain, kernel] = [plainAdder(), kernelAdder([], [], ALL)!]
  for (let i = 0; i < plain.values.length; i++)
    plain.values[i] = kernel.values[i] = Math.imul(i + 3, 0x9e3779b1)
  for (const one of ALL) {
    const end = plain.hashing(one)(0)
    expect(kernel.hashing(one)(0)).toBe(end)
    expect(kernel.keys.slice(0, end)).toEqual(plain.keys.slice(0, end))
  }
})

test("training takes the keys of templates in as they are written", () => {
  const made = templates("a b", "5 a b,6 a,7 a a b,8 b")
  const values = Int32Array.from([3, 4])
  const [keys, sorted] = [new Int32Array(6), new Int32Array(4)]
  expect(hashAsWritten(made, values, keys, 1)).toBe(5)
  expect([...keys]).toEqual([0, mix2(5, 3, 4), mix1(6, 3), mix3(7, 3, 3, 4), mix1(8, 4), 0])
  hashAll(made, values, sorted)
  expect([...sorted]).toEqual([mix1(6, 3), mix1(8, 4), mix2(5, 3, 4), mix3(7, 3, 3, 4)])
})
