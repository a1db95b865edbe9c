import { createHash } from "node:crypto"
import { addressKey } from "../input/web-address.ts"
import type { Article } from "../model/article.ts"
import type { Reading } from "../model/reading.ts"

/** A reading as a dossier keeps it, with what its input told besides. */
export interface Kept {
  readonly reading: Reading
  /** See `contentHash`. */
  readonly hash: string
  readonly edition: KeptEdition
}

export interface KeptEdition {
  readonly uri: string | null
  readonly version: string | null
  /** ISO, when this version was made. */
  readonly at: string | null
  readonly withdrawn: boolean
}

/** The SHA-256 of everything the input told of a report: the same hash, the same reading. The same words from two
 * outlets are two reports: that they are copies is for the stories to say. */
export function contentHash(article: Article): string {
  const { id, text, language, published, title, outlet, url, byline, agency, edition, modified } = article
  const told = [id, text, language, published, title, outlet, url, byline, agency]
  const version = edition ? [edition.uri, edition.version, edition.at, edition.withdrawn] : []
  return sha256(JSON.stringify([...told, ...version, modified ?? null]))
}

export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex")
}

/** Which version of which report an article is: what its container says, else the address it stands at. */
export function editionOf(article: Article): KeptEdition {
  const { edition, modified, published } = article
  return {
    uri: edition?.uri ?? addressKey(article.url),
    version: edition?.version ?? null,
    at: edition?.at ?? modified ?? published,
    withdrawn: edition?.withdrawn ?? false,
  }
}
