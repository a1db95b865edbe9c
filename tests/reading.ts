import { createReader } from "../src/index.ts"
import type { Reading } from "../src/model/reading.ts"

const readers = {
  fr: createReader({ languages: ["fr"] }),
  en: createReader({ languages: ["en"] }),
  any: createReader(),
}

/** Reads a text with the shipped packs; the language is found in the words unless it is given. */
export function readingOf(
  text: string,
  options: { language?: "fr" | "en"; published?: string | null } = {},
): Reading {
  return readers[options.language ?? "any"].readText(text, { published: options.published ?? null })
}
