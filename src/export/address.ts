import type { Reading } from "../model/reading.ts"
import { sha256Of } from "./hash.ts"

/** The page of a report, when it is one of the web. Anything else that stands in its place is no address. */
export function pageOf({ url }: Reading): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === "http:" || protocol === "https:" ? href : null
}

/** A name for the words of a report: the same words, the same name. */
export function urnOf(reading: Reading): string {
  return `urn:selon:${sha256Of(reading.text).slice(0, 16)}`
}
