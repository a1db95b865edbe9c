import type { Config } from "./config/config.ts"
import { extended } from "./config/words.ts"
import { chosen, type Reader, readerOf } from "./core.ts"
import { languages } from "./entry.ts"
import type { Facts } from "./input/article.ts"
import { headedArticle } from "./input/headed.ts"
import { articleFromHtml } from "./input/html.ts"
import { LANGUAGES } from "./lang/index.ts"
import type { Article } from "./model/article.ts"
import { isPage } from "./model/pasted.ts"
import { PackError, WEIGHT_FILES, type WeightFile, type Weights, weightsOf } from "./weights.ts"

export * from "./entry.ts"

/** Gives the bytes of a file of the folder `packs/` by its path there ("fr/tagger.bin"), null when there is none. */
export type PackLoader = (path: string) => Promise<Uint8Array | null>

export interface BrowserReaderOptions {
  /** Languages a report may be in; one alone is taken for granted, among several the words decide. */
  readonly languages?: readonly string[]
  readonly load: PackLoader
  /** Words and rules beside those that ship: what `selon.config` holds of languages, outlets and agencies. */
  readonly config?: Config
}

/** A reader that gets its weights from `load`, for browsers and wherever else there is no disk. It gives the same readings
 * as the one of the package's main entry.
 * Throws a `RangeError` for a language that does not ship with Selon. */
export function createReader({
  languages: codes = languages,
  load,
  config = {},
}: BrowserReaderOptions): Reader {
  return readerOf(
    chosen(LANGUAGES, codes).map(language => extended(language, config)),
    code => weightsBy(load, code),
  )
}

/** A report as it is pasted: plain text, with a head of facts above it or without, or the source of a web page.
 * Throws an `InputError` for a page without a report. */
export function articleFromPaste(text: string, facts: Facts = {}): Article {
  if (isPage(text)) return articleFromHtml(text, facts, "(pasted page)")
  const read = headedArticle(text, facts, "(pasted text)")
  if ("error" in read) throw read.error
  return read.article
}

async function weightsBy(load: PackLoader, code: string): Promise<Weights> {
  const names: readonly WeightFile[] = [...WEIGHT_FILES.needed, ...WEIGHT_FILES.optional]
  const files = await Promise.all(names.map(async name => [name, await load(`${code}/${name}`)] as const))
  return weightsOf(Object.fromEntries(files) as Record<WeightFile, Uint8Array | null>, code)
}

/** How far the fetching of packs has come, in bytes as they are sent. */
export interface Fetched {
  readonly received: number
  /** Of all files asked for so far; null while the server has not told. */
  readonly expected: number | null
}

export interface FetchOptions {
  /** What the files' names end with beyond their names in the package: ".gz" when they were packed with gzip. */
  readonly suffix?: string
  readonly onProgress?: (fetched: Fetched) => void
}

/** Fetches packs from a web address that holds them as `packs/` does. What is packed with gzip is unpacked, whatever its
 * name. A file that the server does not have is null; any other refusal is a `PackError`. */
export function packsFrom(
  base: string | URL,
  { suffix = "", onProgress = () => {} }: FetchOptions = {},
): PackLoader {
  let received = 0
  const expected = new Map<string, number | null>()
  const tell = () => {
    const sizes = [...expected.values()]
    const known = sizes.every(size => size !== null) ? sizes.reduce((sum, size) => sum + size, 0) : null
    onProgress({ received, expected: known })
  }
  return async path => {
    const url = new URL(path + suffix, base)
    const response = await fetch(url)
    if (response.status === 404) return null
    if (!response.ok || !response.body) throw new PackError(`${url}: the server answers ${response.status}`)
    // What is unpacked on the way is longer than what the server says.
    const length = response.headers.get("content-encoding") ? null : response.headers.get("content-length")
    expected.set(path, length === null ? null : Number(length))
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          received += chunk.byteLength
          tell()
          controller.enqueue(chunk)
        },
      }),
    )
    return unpacked(new Uint8Array(await new Response(counted).arrayBuffer()))
  }
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
