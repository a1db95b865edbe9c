import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { dependencies } from "../licences.mjs"
import { table } from "./table.ts"

const root = join(import.meta.dirname, "..", "..")

/** What each package that is installed with Selon is for. One that is missing here fails the test. */
const REASONS: Readonly<Record<string, string>> = {
  "@electric-sql/pglite": "PostgreSQL in the process: a dossier in a folder, nothing to install",
  "@hono/node-server": "hono on Node's own HTTP server",
  "@hono/zod-openapi": "routes whose checks and OpenAPI description are one thing",
  "@noble/hashes": "SHA-256 for a report's id, in any JavaScript, not Node alone",
  commander: "arguments, help and errors of the command",
  entities: "character references of HTML, by the standard's own table",
  fflate: "zip files of records, and gzip in streams",
  hono: "routing of the HTTP service; small, and without dependencies of its own",
  "hono-rate-limiter": "so many requests a minute from one address",
  htmlparser2: "HTML and XML as events with offsets, in linear time, without a tree or a DTD",
  "hyparquet-writer": "Parquet for DuckDB, pandas and R",
  "iconv-lite": "encodings that `TextDecoder` lacks or decodes otherwise",
  kysely: "SQL with types, for PGlite and PostgreSQL alike",
  pg: "a dossier in PostgreSQL",
  "pg-boss": "batches of reports handed out through PostgreSQL to many workers",
  "postal-mime": "mail: parts, encodings, headers",
  "string-width": "columns of a terminal that a text takes",
  tinypool: "threads for `--jobs` and for the server",
  unpdf: "the text layer of PDF files",
  yauzl: "reading zip files entry by entry, with a cap on each",
  zod: "JSON Schema of the records, checks of the service",
}

/** Every package named in `dependencies`, with its size on disk and the reason for it. */
export function dependencyTable(): string {
  const all = dependencies()
  const direct = all.filter(one => one.direct)
  const missing = direct.filter(({ name }) => !REASONS[name]).map(({ name }) => name)
  if (missing.length)
    throw new Error(`no reason given for ${missing.join(", ")}: see scripts/made/dependencies.ts`)
  const rows = direct.map(({ name, version, licence, folder }) => [
    `\`${name}\``,
    version,
    licence,
    megabytes(sizeOf(join(root, folder))),
    REASONS[name] ?? "",
  ])
  const others = all.filter(one => !one.direct)
  const total = all.reduce((sum, { folder }) => sum + sizeOf(join(root, folder)), 0)
  const names = others.map(({ name, licence }) => `\`${name}\` (${licence})`).join(", ")
  return `${table(["package", "version", "licence", "MB", "what for"], rows)}

They bring ${others.length} more: ${names}.

All of them take ${Math.round(total / 1e6)} MB on disk.`
}

function megabytes(bytes: number): string {
  return bytes < 50_000 ? "< 0.1" : (bytes / 1e6).toFixed(1)
}

/** Bytes of a package's own files, without packages nested in it. */
function sizeOf(folder: string): number {
  let sum = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === "node_modules") continue
    const path = join(folder, entry.name)
    sum += entry.isDirectory() ? sizeOf(path) : statSync(path).size
  }
  return sum
}
