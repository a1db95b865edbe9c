import { accessSync, constants, createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { InputError } from "../input/error.ts"
import { exported, imported, moved } from "../store/transfer.ts"
import { whyClosed } from "./closed-file.ts"
import { dossierWords } from "./dossier-words.ts"
import { checkOutput, writeOut } from "./output.ts"
import { progressOn } from "./progress.ts"
import { remark } from "./tell.ts"
import { complain, type Terminal } from "./terminal.ts"
import { UsageError } from "./usage-error.ts"
import { withDossier } from "./with-dossier.ts"

/** `selon export DOSSIER`: the whole of it as JSON lines. */
export function exportCommand(
  name: string,
  { output = null }: { readonly output?: string | null },
  terminal: Terminal,
): Promise<number> {
  if (output !== null) checkOutput(output, [name], terminal)
  return withDossier(name, { create: false }, terminal, async dossier => {
    await writeOut(exported(dossier), output, terminal)
    return 0
  })
}

/** `selon import DOSSIER FILE`: the lines of an export into a dossier; "-" is the standard input. */
export async function importCommand(name: string, file: string, terminal: Terminal): Promise<number> {
  try {
    if (file !== "-") accessSync(file, constants.R_OK)
  } catch (error) {
    complain(terminal, dossierWords[terminal.lang].closed(file, whyClosed(error, terminal.lang)))
    return 1
  }
  const input = file === "-" ? terminal.stdin : createReadStream(file)
  const failed = new Promise<never>((_, fail) => {
    input.once("error", fail)
  })
  failed.catch(() => {})
  try {
    return await withDossier(name, { create: true }, terminal, async dossier => {
      const progress = progressOn(terminal, false)
      // Made only now: it begins to read at once, and lines that nobody waits for are lost.
      const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
      const reports = await Promise.race([imported(dossier, lines, n => progress.show(n, 0)), failed])
      progress.clear()
      remark(terminal, dossierWords[terminal.lang].moved(reports))
      return 0
    })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined || error instanceof InputError) throw error
    complain(terminal, dossierWords[terminal.lang].closed(file, whyClosed(error, terminal.lang)))
    return 1
  } finally {
    if (input !== terminal.stdin) input.destroy()
  }
}

/** `selon move FROM TO`. */
export async function moveCommand(from: string, to: string, terminal: Terminal): Promise<number> {
  if (from === to) throw new UsageError(terminal.say.overwrites(to, from, "move"))
  return withDossier(from, { create: false }, terminal, first =>
    withDossier(to, { create: true }, terminal, async second => {
      const progress = progressOn(terminal, false)
      const reports = await moved(first, second, n => progress.show(n, 0))
      progress.clear()
      remark(terminal, dossierWords[terminal.lang].moved(reports))
      return 0
    }),
  )
}
