import { engineOf } from "../engine.ts"
import { PackError, type Reader } from "../index.ts"
import { filesOf } from "../input/files.ts"
import type { Article } from "../model/article.ts"
import { markCopies } from "../store/copies.ts"
import type { Dossier } from "../store/dossier.ts"
import { contentHash, editionOf, type Kept } from "../store/report.ts"
import { dossierWords } from "./dossier-words.ts"
import { checkInput, type InputOptions } from "./input-options.ts"
import { toldInput } from "./input-words.ts"
import { progressOn } from "./progress.ts"
import { articlesOf } from "./readings.ts"
import { type Served, ServedError, servedBy } from "./served.ts"
import { remark } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { withDossier } from "./with-dossier.ts"

/** Reports that are read and kept together: when it is stopped, no more than these are read again. */
const BATCH = 50
const CHARACTERS = 1 << 21

/** `selon add DOSSIER FILES…`. Ends with 1 when a report could not be read. */
export async function addCommand(
  name: string,
  files: readonly string[],
  options: InputOptions,
  terminal: Terminal,
): Promise<number> {
  if (!files.length) throw new UsageError(terminal.say.noFile("add"))
  checkInput(options, terminal)
  const served = servedBy(name)
  if (served) return addThrough(served, files, options, terminal)
  return withDossier(name, { create: true }, terminal, async dossier => {
    const { added, same, failed } = await addTo(dossier, files, options, terminal)
    const { reports } = await dossier.counts()
    const words = dossierWords[terminal.lang]
    remark(terminal, words.added(added, same, failed))
    if (reports > MANY && !/^postgres/i.test(name)) remark(terminal, words.many)
    return failed ? 1 : 0
  })
}

/** Hands the files to the server that holds the dossier. */
async function addThrough(
  served: Served,
  files: readonly string[],
  options: InputOptions,
  terminal: Terminal,
): Promise<number> {
  const { published, language, from } = checkInput(options, terminal)
  const words = dossierWords[terminal.lang]
  const progress = progressOn(terminal, false)
  const done = { added: 0, same: 0, failed: 0 }
  const fail = (message: string) => {
    progress.clear()
    complain(terminal, message)
  }
  for (const file of files) {
    for await (const found of filesOf(file)) {
      if (!("size" in found)) {
        done.failed++
        fail(words.noFile(found.path))
        continue
      }
      try {
        for await (const line of served.add(found.path, { published, language, from })) {
          if (line.kind === "refused") fail(line.reason)
          else if (line.kind === "ended") {
            done.added += line.added
            done.same += line.known
            done.failed += line.refused
          }
          progress.show(done.added + done.same, done.failed)
        }
      } catch (error) {
        if (!(error instanceof ServedError)) throw error
        done.failed++
        fail(error.message)
      }
    }
  }
  progress.clear()
  remark(terminal, words.added(done.added, done.same, done.failed))
  return done.failed ? 1 : 0
}

/** Reads files into an open dossier, with progress; what cannot be read is told and counted. */
export async function addTo(
  dossier: Dossier,
  files: readonly string[],
  options: InputOptions,
  terminal: Terminal,
): Promise<{ readonly added: number; readonly same: number; readonly failed: number }> {
  const input = checkInput(options, terminal)
  const engine = engineOf(input.settings?.config ?? null)
  const progress = progressOn(terminal, false)
  const done = { added: 0, same: 0, failed: 0 }
  const fail = (message: string) => {
    done.failed++
    progress.clear()
    complain(terminal, message)
  }
  let waiting: Waiting[] = []
  let characters = 0
  const flush = async () => {
    const batch = waiting
    waiting = []
    characters = 0
    const kept = await readNew(dossier, batch, engine, (origin, why) => fail(terminal.say.broke(origin, why)))
    await dossier.put(kept.readings, engine)
    done.added += kept.readings.length
    done.same += kept.same
    progress.show(done.added + done.same, done.failed)
  }
  for await (const outcome of articlesOf(files, input)) {
    if ("error" in outcome) fail(toldInput(outcome.error, terminal))
    else if ("broken" in outcome) fail(terminal.say.broke(outcome.origin, String(outcome.broken)))
    else {
      waiting.push({ ...outcome.made, hash: contentHash(outcome.made.article) })
      characters += outcome.made.article.text.length
      if (waiting.length >= BATCH || characters >= CHARACTERS) await flush()
    }
  }
  await flush()
  // Found here once, so that whoever asks first who is heard need not wait for it.
  if (done.added) await markCopies(dossier.db, engine)
  progress.clear()
  return done
}

/** From here on the embedded database needs more memory than a laptop likes to give. */
const MANY = 100_000

interface Waiting {
  readonly article: Article
  readonly reader: Reader
  readonly hash: string
}

/** Reads those of the batch that the dossier does not know. One that breaks the reader costs itself only. */
async function readNew(
  dossier: Dossier,
  batch: readonly Waiting[],
  engine: string,
  broke: (origin: string, why: string) => void,
): Promise<{ readonly readings: readonly Kept[]; readonly same: number }> {
  const known = await dossier.known(
    batch.map(({ hash }) => hash),
    engine,
  )
  const readings = new Map<string, Kept>()
  let same = 0
  for (const { article, reader, hash } of batch) {
    if (known.has(hash) || readings.has(hash)) {
      same++
      continue
    }
    try {
      readings.set(hash, { reading: await reader.read(article), hash, edition: editionOf(article) })
    } catch (error) {
      if (error instanceof PackError) throw error
      broke(article.origin, error instanceof Error ? error.message : String(error))
    }
  }
  return { readings: [...readings.values()], same }
}
