import { rowFor } from "../config/inputs.ts"
import type { Settings } from "../config/load.ts"
import { PackError } from "../index.ts"
import { type Read, readSource } from "../input/open.ts"
import type { Article } from "../model/article.ts"
import { contentHash, editionOf, type Kept } from "../store/report.ts"
import type { ImportLine } from "./api.ts"
import { Refusal } from "./problem.ts"
import type { Readers } from "./readers.ts"
import type { Service } from "./service.ts"

/** Facts about a file that is handed in; they win over what it says itself. */
export interface Given {
  readonly name: string
  readonly from: string
  readonly published: string | null
  readonly language: string | null
}

/** The reports of a file that is handed in, in order; what cannot be read is an error among them. */
export function reportsIn(
  bytes: Uint8Array,
  { name, from, published, language }: Given,
  settings: Settings | null,
): AsyncGenerator<Read> {
  const formats = (settings?.config.inputs ?? []).map(rowFor)
  return readSource({ bytes, name }, { from, published, language, formats })
}

/** Reports kept together. */
const BATCH = 10

/** Puts the reports of a file into the dossier and tells of each. One that cannot be read costs itself only. */
export async function* imported(
  service: Service,
  readers: Readers,
  bytes: Uint8Array,
  given: Given,
): AsyncGenerator<ImportLine> {
  const done = { added: 0, known: 0, refused: 0 }
  const count = () => done.added + done.known + done.refused
  yield { kind: "begun", reports: null }
  let batch: Article[] = []
  try {
    for await (const read of reportsIn(bytes, given, service.settings)) {
      if ("error" in read) {
        done.refused++
        yield { kind: "refused", name: given.name, reason: read.error.message, done: count() }
        continue
      }
      batch.push(read.article)
      if (batch.length < BATCH) continue
      yield* kept(batch)
      batch = []
    }
    yield* kept(batch)
  } finally {
    await service.fresh("reports")
  }
  yield { kind: "ended", ...done }

  async function* kept(articles: readonly Article[]): AsyncGenerator<ImportLine> {
    const hashed = articles.map(article => ({ article, hash: contentHash(article) }))
    const known = await service.dossier.known(
      hashed.map(({ hash }) => hash),
      service.engine,
    )
    const readings = await Promise.all(
      hashed.map(async ({ article, hash }): Promise<Kept | Refusal | null> => {
        if (known.has(hash)) return null
        try {
          return { reading: await readers.read(article, given.language), hash, edition: editionOf(article) }
        } catch (error) {
          if (error instanceof Refusal) return error
          if (error instanceof PackError) throw error
          return new Refusal(422, "Selon cannot read this report")
        }
      }),
    )
    const whole = new Map(
      readings.flatMap(one => (one !== null && "reading" in one ? [[one.hash, one] as const] : [])),
    )
    await service.dossier.put([...whole.values()], service.engine)
    for (const [i, one] of readings.entries()) {
      const { article } = hashed[i] as { article: Article }
      if (one === null) {
        done.known++
        yield { kind: "known", report: article.id ?? article.origin, done: count() }
      } else if (one instanceof Refusal) {
        done.refused++
        yield { kind: "refused", name: article.origin, reason: one.message, done: count() }
      } else {
        done.added++
        yield { kind: "added", report: one.reading.id, title: one.reading.title, done: count() }
      }
    }
  }
}
