/** Decisions by hand on who is who. */
export interface Aliases {
  /** Names of one and the same; the first is the one shown. */
  readonly same: readonly { readonly names: readonly string[]; readonly country: string | null }[]
  /** Names of two who are not one, whatever the rules say. */
  readonly apart: readonly (readonly string[])[]
}

/** A line of an alias file that makes no sense. `line` counts from 1. */
export class AliasError extends Error {
  readonly line: number
  readonly words: string
  constructor(line: number, words: string) {
    super(`line ${line}: ${words}`)
    this.name = "AliasError"
    this.line = line
    this.words = words
  }
}

/** Reads an alias file: one decision a line, "#" opens a comment.
 *
 *     Vladimir Poutine = Putin = Poutine     one and the same, shown under the first name
 *     Corée du Nord | KP = RPDC              the same, of that country (ISO 3166-1 alpha-2)
 *     Marine Le Pen != Jean-Marie Le Pen     two people, whatever the rules say
 *
 * The file is only ever read. Throws `AliasError` with the line that cannot be understood. */
export function parseAliases(source: string): Aliases {
  const same: { names: string[]; country: string | null }[] = []
  const apart: string[][] = []
  source
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .forEach((whole, i) => {
      const line = whole.replace(/#.*$/, "").trim()
      if (line === "") return
      const different = line.includes("!=") || line.includes("≠")
      const pieces = line.split(different ? /!=|≠/ : "=").map(piece => piece.trim())
      if (pieces.length < 2 || pieces.some(piece => piece === "")) throw new AliasError(i + 1, whole.trim())
      const names = pieces.map(piece => piece.split("|")[0]!.trim())
      if (different) {
        apart.push(names)
        return
      }
      const countries = pieces.flatMap(piece => piece.split("|")[1]?.trim() ?? [])
      if (countries.some(country => !/^[A-Z]{2}$/.test(country)) || new Set(countries).size > 1)
        throw new AliasError(i + 1, whole.trim())
      same.push({ names, country: countries[0] ?? null })
    })
  return { same, apart }
}
