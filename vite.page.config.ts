import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import react from "@vitejs/plugin-react"
import { defineConfig, type Plugin } from "vite"
import { LANGUAGES } from "./src/lang/index.ts"

const root = fileURLToPath(new URL(".", import.meta.url))

/** The weights of the trained languages, packed, beside the page. */
const packs: Plugin = {
  name: "selon-packs",
  generateBundle() {
    for (const { code } of LANGUAGES.filter(({ trained }) => trained)) {
      const folder = join(root, "packs", code)
      for (const name of readdirSync(folder)) {
        const bytes = readFileSync(join(folder, name))
        const weights = name.endsWith(".bin")
        this.emitFile({
          type: "asset",
          fileName: `packs/${code}/${name}${weights ? ".gz" : ""}`,
          source: weights ? gzipSync(bytes, { level: 6 }) : bytes,
        })
      }
    }
  },
}

/** The page that reads in the browser: a folder that any web server can serve, at any address, and that asks for
 * nothing outside itself. */
export default defineConfig({
  root: join(root, "src", "page"),
  base: "./",
  plugins: [react(), packs],
  worker: { format: "es" },
  logLevel: "warn",
  build: {
    outDir: join(root, "build", "page"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2_000,
  },
})
