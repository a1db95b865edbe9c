import { articleFromText } from "../src/input/text.ts"
import type { Reading } from "../src/model/reading.ts"
import { loadPack } from "../src/packs.ts"
import { read } from "../src/pipeline.ts"

const packs = ["fr", "en"].map(loadPack)

/** Reads a text with the shipped packs; the language is found in the words unless it is given. */
export function readingOf(
  text: string,
  options: { language?: "fr" | "en"; published?: string | null } = {},
): Reading {
  const article = articleFromText(text, {
    origin: "test",
    language: options.language ?? null,
    published: options.published ?? null,
  })
  return read(article, packs)
}
