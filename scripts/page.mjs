// `npm run page`: builds the page that reads in the browser into build/page, with its models.
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { needNode, needPackages, root, run, step } from "./setup.mjs"

needNode()
needPackages()
run(
  process.execPath,
  [join(root, "node_modules", "vite", "bin", "vite.js"), "build", "--config", "vite.page.config.ts"],
  "the page could not be built",
)
const folder = join(root, "build", "page")
const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
step(`build/page: ${(bytes / 1e6).toFixed(1)} MB; serve it with any web server`)
