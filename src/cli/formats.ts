import { basename } from "node:path"
import type { OutputFormat } from "../config/config.ts"
import type {
  Exporter,
  FilesExporter,
  Interface,
  OneExporter,
  TableExporter,
  WordsExporter,
} from "../export/format.ts"

/** How a format takes reports, and where its code is; that is loaded only when the format is asked for, so that the
 * command starts fast.
 *
 * - `many`: any number in one stream;
 * - `one`: one report a file;
 * - `files`: several files a report, into a folder or a zip;
 * - `tables`: one table a kind of record, each over any number of reports;
 * - `words`: made of a report's words, not of its records; any number in one stream. */
export type Format = About &
  (
    | { readonly holds: "many"; readonly load: () => Promise<Exporter> }
    | { readonly holds: "one"; readonly load: () => Promise<OneExporter> }
    | { readonly holds: "files"; readonly load: () => Promise<FilesExporter> }
    | { readonly holds: "tables"; readonly load: () => Promise<TableExporter> }
    | { readonly holds: "words"; readonly load: () => Promise<WordsExporter> }
  )

interface About extends Readonly<Record<Interface, string>> {
  /** Endings of file names that ask for it; the first is given to files of its own. */
  readonly endings: readonly [string, ...string[]]
  /** Not text: never written to a terminal. */
  readonly binary?: true
}

// biome-ignore format: a format is a line here and a file in src/export.
const REGISTRY = {
  pretty: { holds: "many", endings: [".txt"], load: async () => (await import("../export/pretty.ts")).pretty, en: "for a person at a terminal", fr: "pour être lu dans un terminal" },
  json: { holds: "many", endings: [".json"], load: async () => (await import("../export/json.ts")).json, en: "every record; one object, or an array", fr: "toutes les fiches ; un objet, ou un tableau" },
  jsonl: { holds: "many", endings: [".jsonl", ".ndjson"], load: async () => (await import("../export/json.ts")).jsonl, en: "every record, one report a line", fr: "toutes les fiches, un article par ligne" },
  csv: { holds: "tables", endings: [".csv"], load: async () => (await import("../export/csv.ts")).csv, en: "a table for a spreadsheet", fr: "un tableau pour un tableur" },
  tsv: { holds: "tables", endings: [".tsv", ".tab"], load: async () => (await import("../export/csv.ts")).tsv, en: "the same, tabs between the cells", fr: "le même, cellules séparées par des tabulations" },
  parquet: { holds: "tables", endings: [".parquet"], binary: true, load: async () => (await import("../export/parquet.ts")).parquet, en: "a typed table for DuckDB, pandas, R (Parquet)", fr: "un tableau typé pour DuckDB, pandas, R (Parquet)" },
  html: { holds: "many", endings: [".html", ".htm"], load: async () => (await import("../export/html/page.ts")).html, en: "one page that needs nothing else: text, marks, records", fr: "une page autonome : texte, marques, fiches" },
  md: { holds: "many", endings: [".md"], load: async () => (await import("../export/md.ts")).md, en: "a list of evidence in Markdown", fr: "une liste de preuves en Markdown" },
  conllu: { holds: "words", endings: [".conllu"], load: async () => (await import("../export/conllu.ts")).toConllu, en: "words, parts of speech and trees (CoNLL-U)", fr: "mots, catégories et arbres (CoNLL-U)" },
  timeml: { holds: "one", endings: [".tml"], load: async () => (await import("../export/timeml.ts")).timeml, en: "times, events, signals and links in place (TimeML)", fr: "dates, évènements, signaux et liens en place (TimeML)" },
  brat: { holds: "files", endings: [".zip"], load: async () => (await import("../export/brat.ts")).brat, en: "text and standoff annotations for brat", fr: "texte et annotations à part pour brat" },
  webanno: { holds: "many", endings: [".jsonld"], load: async () => (await import("../export/webanno.ts")).webanno, en: "W3C Web Annotations (JSON-LD)", fr: "annotations web du W3C (JSON-LD)" },
  tei: { holds: "many", endings: [".tei", ".xml"], load: async () => (await import("../export/tei.ts")).tei, en: "the text with its records for the humanities (TEI P5)", fr: "le texte et ses fiches pour les humanités (TEI P5)" },
  schemaorg: { holds: "many", endings: [".schema.json"], load: async () => (await import("../export/schemaorg.ts")).schemaorg, en: "quotations and claims, with reviews to fill in (schema.org, JSON-LD)", fr: "citations et affirmations, avec vérifications à remplir (schema.org, JSON-LD)" },
  timelinejs: { holds: "many", endings: [".timeline.json"], load: async () => (await import("../export/timelinejs.ts")).timelinejs, en: "dated events for TimelineJS", fr: "évènements datés pour TimelineJS" },
  plover: { holds: "many", endings: [".plover.csv"], load: async () => (await import("../export/plover.ts")).plover, en: "coded political events under PLOVER's conventions (CSV)", fr: "évènements politiques codés selon les conventions de PLOVER (CSV)" },
  ics: { holds: "many", endings: [".ics"], load: async () => (await import("../export/ics.ts")).ics, en: "dated events to come, for a calendar (iCalendar)", fr: "évènements datés à venir, pour un agenda (iCalendar)" },
  graphml: { holds: "many", endings: [".graphml"], load: async () => (await import("../export/graphml.ts")).graphml, en: "who cites whom, as a graph (GraphML)", fr: "qui cite qui, en graphe (GraphML)" },
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof REGISTRY
export const FORMATS = Object.keys(REGISTRY) as readonly FormatName[]

export function formatOf(name: FormatName): Format {
  return REGISTRY[name]
}

/** Those that ship and those of a config, which win over them. */
export function formatsWith(outputs: readonly OutputFormat[] = []): Readonly<Record<string, Format>> {
  return { ...REGISTRY, ...Object.fromEntries(outputs.map(output => [output.name, formatFor(output)])) }
}

function formatFor({ name, about, endings = [], write }: OutputFormat): Format {
  const [first = `.${name}`, ...more] = endings
  return {
    holds: "many",
    endings: [first, ...more],
    en: about,
    fr: about,
    load: async () =>
      async function* (readings) {
        yield* write(readings)
      },
  }
}

/** The format a file name asks for by its ending, the longest that fits; null when it asks for none. */
export function formatOfFile(
  path: string,
  formats: Readonly<Record<string, Format>> = REGISTRY,
): string | null {
  const name = basename(path).toLowerCase()
  let found: string | null = null
  let length = 0
  for (const [format, { endings }] of Object.entries(formats)) {
    for (const ending of endings) {
      if (ending.length < length || !name.endsWith(ending) || name.length === ending.length) continue
      found = format
      length = ending.length
    }
  }
  return found
}
