import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import type { Pair } from "../src/model/reading.ts"
import { goldFolder } from "./table.ts"

/** The records of one measuring file, JSON Lines, gzipped or not. `name` is relative to the folder of the
 * measuring data ("fr-wikinews/dev.jsonl.gz"). Throws with the path when the file is missing or a line is no JSON. */
export function readGold<T>(name: string, folder?: string): readonly T[] {
  const path = join(goldFolder(folder), name)
  if (!existsSync(path)) {
    throw new Error(`${path}: no such measuring file; pass its folder with --gold or set SELON_SHARED`)
  }
  const bytes = readFileSync(path)
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
  const out: T[] = []
  text.split("\n").forEach((line, i) => {
    if (line.trim() === "") return
    try {
      out.push(JSON.parse(line) as T)
    } catch (error) {
      throw new Error(`${path}: line ${i + 1} is not JSON (${(error as Error).message})`)
    }
  })
  return out
}

/** One attribution as a person marked it. Sets differ in what they mark beyond the three roles. */
export interface GoldAttribution {
  /** Null or empty: nobody is named. */
  readonly source: readonly Pair[] | null
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
  readonly kind?: string
  readonly act?: string
  readonly stance?: string
  /** Who it is, in the words of the person who marked it. */
  readonly speaker?: string | null
  readonly speakerType?: string
  /** Index of the attribution inside whose content this one stands. */
  readonly in?: number | null
}

export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly kind: string
}

export interface GoldEntity {
  readonly id: string
  readonly type: string
  readonly name: string
  readonly country: string | null
  readonly role: string | null
  readonly gender: string | null
  readonly mentions: readonly GoldMention[]
}

export interface GoldTime {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly value: string
  readonly mod: string | null
}

/** One marked report; layers a set does not carry are empty. */
export interface GoldReport {
  readonly id: string
  readonly language: string
  readonly published: string | null
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  readonly entities: readonly GoldEntity[]
  readonly times: readonly GoldTime[]
}

/** The reports of an attribution set in one shape, whatever its own field names. */
export function readReports(name: string, language: string, folder?: string): readonly GoldReport[] {
  return readGold<Partial<GoldReport> & { readonly date?: string }>(name, folder).map((record, i) => ({
    id: record.id ?? `${name}#${i}`,
    language: record.language ?? language,
    published: record.published ?? record.date ?? null,
    text: record.text ?? "",
    attributions: record.attributions ?? [],
    entities: record.entities ?? [],
    times: record.times ?? [],
  }))
}
