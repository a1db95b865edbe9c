import { extname } from "node:path"
import type { Exporter } from "../export/format.ts"

/** `conllu` is not made of records but of words, so it has no exporter. */
export const FORMATS = ["pretty", "json", "jsonl", "csv", "html", "md", "conllu"] as const
export type FormatName = (typeof FORMATS)[number]

/** Only the format asked for is loaded, so that the command starts fast. */
export async function exporterOf(name: Exclude<FormatName, "conllu">): Promise<Exporter> {
  switch (name) {
    case "pretty":
      return (await import("../export/pretty.ts")).pretty
    case "json":
      return (await import("../export/json.ts")).json
    case "jsonl":
      return (await import("../export/json.ts")).jsonl
    case "csv":
      return (await import("../export/csv.ts")).csv
    case "html":
      return (await import("../export/html/page.ts")).html
    case "md":
      return (await import("../export/md.ts")).md
  }
}

/** The format a file name asks for by its ending, null when it asks for none. */
export function formatOfFile(path: string): FormatName | null {
  return ENDINGS[extname(path).toLowerCase()] ?? null
}

const ENDINGS: Readonly<Record<string, FormatName>> = {
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".csv": "csv",
  ".html": "html",
  ".htm": "html",
  ".md": "md",
  ".conllu": "conllu",
  ".txt": "pretty",
}
