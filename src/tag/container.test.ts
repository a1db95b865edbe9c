import { describe, expect, test } from "vitest"
import { asUint32, bytesOf, readContainer, section, writeContainer } from "./container.ts"

const sections = new Map([
  ["numbers", bytesOf(Uint32Array.of(1, 2, 0xffffffff))],
  ["odd", Uint8Array.of(1, 2, 3)],
  ["empty", new Uint8Array(0)],
])
const bytes = writeContainer({ kind: "tagger", language: "xx", features: 7, sections })

describe("pack files", () => {
  test("come back as they were written", () => {
    const read = readContainer(bytes, "tagger", "a.bin")
    expect([read.kind, read.language, read.features]).toEqual(["tagger", "xx", 7])
    expect([...asUint32(section(read, "numbers"))]).toEqual([1, 2, 0xffffffff])
    expect([...section(read, "odd")]).toEqual([1, 2, 3])
    expect(section(read, "empty").length).toBe(0)
  })

  test("are views where the bytes are aligned, and right where they are not", () => {
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const read = readContainer(shifted.subarray(3), "tagger", "a.bin")
    expect([...asUint32(section(read, "numbers"))]).toEqual([1, 2, 0xffffffff])
    expect(section(readContainer(bytes, "tagger", "a.bin"), "odd").buffer).toBe(bytes.buffer)
  })

  test("are refused with a reason and the file's name when they are not whole", () => {
    for (let at = 36; at < bytes.length; at += 5) {
      const damaged = bytes.slice()
      damaged[at] = damaged[at]! ^ 1
      expect(() => readContainer(damaged, "tagger", "a.bin")).toThrow("a.bin: damaged")
    }
    expect(() => readContainer(bytes.slice(0, 50), "tagger", "a.bin")).toThrow("a.bin")
    expect(() => readContainer(new Uint8Array(64), "tagger", "a.bin")).toThrow(
      "a.bin: not a language pack file",
    )
    expect(() => readContainer(bytes, "parser", "a.bin")).toThrow('holds "tagger", expected "parser"')
    const newer = bytes.slice()
    newer[4] = 9
    expect(() => readContainer(newer, "tagger", "a.bin")).toThrow("a.bin: format 9")
    expect(() => section(readContainer(bytes, "tagger", "a.bin"), "none")).toThrow('"none" is missing')
  })
})
