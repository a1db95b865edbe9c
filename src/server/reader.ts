import { existsSync, readdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { OpenAPIHono } from "@hono/zod-openapi"

/** The views of the reader; each is one page, which draws what the API answers at the same address. */
const VIEWS = [
  "/",
  "/reports",
  "/reports/*",
  "/timeline",
  "/sources",
  "/stories",
  "/stories/*",
  "/contradictions",
  "/copies",
  "/compare",
  "/read",
  "/search",
]

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
}

/** Serves the built reader from memory: its few files are known before the first request, so no name in a request
 * ever becomes a path. */
export function reader(app: OpenAPIHono, folder = builtFolder()): void {
  const files = folder === null ? new Map<string, Uint8Array>() : filesIn(folder)
  for (const [name, content] of files) {
    if (name === "/index.html") continue
    app.get(name, c =>
      c.body(content as Uint8Array<ArrayBuffer>, 200, {
        "content-type": TYPES[extname(name)] ?? "application/octet-stream",
        // Their names change with their content.
        "cache-control": name.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      }),
    )
  }
  const page = files.get("/index.html")
  for (const view of VIEWS) {
    app.get(view, c =>
      page
        ? c.body(page as Uint8Array<ArrayBuffer>, 200, {
            "content-type": TYPES[".html"]!,
            "cache-control": "no-cache",
          })
        : c.html(NOT_BUILT, 200),
    )
  }
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Selon</title></head><body><main><h1>Selon</h1>
<p>The reader is not built. In the project’s folder: <code>npm run build</code>. The <a href="/v1/docs">HTTP API</a> works without it.</p>
</main></body></html>
`

/** Beside the built command, else in the project that this source belongs to. */
function builtFolder(): string | null {
  for (const place of ["./reader", "../../dist/reader"]) {
    const folder = fileURLToPath(new URL(place, import.meta.url))
    if (existsSync(join(folder, "index.html"))) return folder
  }
  return null
}

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const walk = (inside: string, prefix: string) => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name)
      if (entry.isDirectory()) walk(path, `${prefix}${entry.name}/`)
      else files.set(`${prefix}${entry.name}`, readFileSync(path))
    }
  }
  walk(folder, "/")
  return files
}
