import {
  articleFromPaste,
  createReader,
  type Facts,
  type Fetched,
  packsFrom,
  type Reading,
} from "../browser.ts"

/** What the page asks of its worker. */
export interface Asked {
  readonly text: string
  readonly facts: Facts
  /** Null: found in the words. */
  readonly language: string | null
  /** Where the packs are. */
  readonly packs: string
}

/** What the worker tells the page, the last line being a reading or the reason why there is none. */
export type Told =
  | { readonly kind: "fetching"; readonly fetched: Fetched }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "failed"; readonly message: string }

const tell = (told: Told) => self.postMessage(told)
const readers = new Map<string | null, ReturnType<typeof createReader>>()

function readerFor({ language, packs }: Asked) {
  let reader = readers.get(language)
  if (!reader) {
    const load = packsFrom(packs, {
      suffix: ".gz",
      onProgress: fetched =>
        tell(fetched.received === fetched.expected ? { kind: "reading" } : { kind: "fetching", fetched }),
    })
    reader = createReader({ load, ...(language === null ? {} : { languages: [language] }) })
    readers.set(language, reader)
  }
  return reader
}

self.onmessage = async ({ data }: MessageEvent<Asked>) => {
  try {
    tell({ kind: "reading" })
    const article = articleFromPaste(data.text, data.facts)
    tell({ kind: "read", reading: await readerFor(data).read(article) })
  } catch (error) {
    tell({ kind: "failed", message: error instanceof Error ? error.message : String(error) })
  }
}
