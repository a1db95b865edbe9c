import fc from "fast-check"
import { expect, test } from "vitest"
import { namer } from "./file-names.ts"

const cases: readonly [string, string][] = [
  ["ys-1", "ys-1"],
  ["../../etc/passwd", "etc_passwd"],
  ["C:\\temp\\x", "C_temp_x"],
  ["https://gazette.example/ys?a=1", "https_gazette.example_ys_a_1"],
  [".hidden", "hidden"],
  ["", "report"],
  ["///", "report"],
  ["CON", "_CON"],
  ["aux.txt", "_aux.txt"],
  ["e\u0301te\u0301", "été"],
  ["a\x1b[31mb\0c", "a_31mb_c"],
]
for (const [id, name] of cases) test(`${JSON.stringify(id)} → ${name}`, () => expect(namer()(id)).toBe(name))

test("no name comes twice, whatever the case", () => {
  const named = namer()
  expect(["a", "A", "a", "a-2", "b"].map(named)).toEqual(["a", "A-2", "a-3", "a-2-2", "b"])
})

test("whatever the ids, names are apart and none is a path", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 90 }), { maxLength: 6 }), ids => {
      const named = namer()
      const names = ids.map(named)
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-][\p{L}\p{M}\p{N}._-]*$/u)
        expect(name.length).toBeLessThan(200)
      }
    }),
    { numRuns: 30 },
  )
})
