import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vite"

/** The reader: one page with its script and style beside it, nothing inline and nothing from elsewhere, so that the
 * server's content policy can forbid both. */
export default defineConfig({
  root: fileURLToPath(new URL("src/reader", import.meta.url)),
  plugins: [react()],
  logLevel: "warn",
  build: {
    outDir: fileURLToPath(new URL("dist/reader", import.meta.url)),
    emptyOutDir: true,
    // What code of others the page holds: its licences are given away with it (scripts/licences.mjs).
    license: { fileName: "licences.json" },
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
})
