import { articleFromHtml } from "../src/input/html.ts"
import type { Reading } from "../src/model/reading.ts"
import { readyReader } from "../src/ready-reader.ts"

const readers = {
  fr: readyReader(["fr"]),
  en: readyReader(["en"]),
  es: readyReader(["es"]),
  any: readyReader(),
}

/** Reads a text or the source of a page with the shipped packs; the language is found in the words unless it is given. */
export function readingOf(
  text: string,
  options: { language?: "fr" | "en" | "es"; published?: string | null; page?: boolean } = {},
): Reading {
  const facts = { published: options.published ?? null }
  const reader = readers[options.language ?? "any"]
  return options.page ? reader.read(articleFromHtml(text, facts, "(page)")) : reader.readText(text, facts)
}
