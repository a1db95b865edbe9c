// `npm run docs`: the documentation as a site in build/site: the pages of docs/ and those beside it, with the parts that are
// made, the reference of the library from its types, and the description of the HTTP API. A link that leads nowhere fails.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, posix } from "node:path"
import { fail, needBuild, needNode, needPackages, root, run, step } from "./setup.mjs"

const site = join(root, "site")
const pages = join(site, "pages")

needNode()
needPackages()
needBuild()
needSitePackages()

step("pages")
rmSync(pages, { recursive: true, force: true })
const beside = ["ARCHITECTURE.md", "MODELS.md", "cases/README.md", "samples/README.md"]
const sources = new Map([
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".md"))
    .map(name => [`docs/${name.replaceAll("\\", "/")}`, name.replaceAll("\\", "/")]),
  ...beside.map(name => [name, name.replace("/README", "")]),
  ["README.md", "index.md"],
  ["README.fr.md", "fr.md"],
])
const made = readMade()
for (const [source, page] of sources) {
  const file = join(pages, page)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, relinked(made[source] ?? readFileSync(join(root, source), "utf8"), source, page))
}
cpSync(join(root, "docs", "images"), join(pages, "images"), { recursive: true })

step("reference of the library")
const bin = (...path) => join(site, "node_modules", ...path)
run(
  process.execPath,
  [
    bin("typedoc", "bin", "typedoc"),
    ...["--plugin", "typedoc-plugin-markdown", "--readme", "none", "--entryFileName", "index"],
    ...[
      "--entryPoints",
      "src/index.ts",
      "src/browser.ts",
      "src/config/index.ts",
      "src/dossier.ts",
      "src/server.ts",
    ],
    ...["--tsconfig", "tsconfig.json", "--skipErrorChecking", "--excludeInternal", "--disableSources"],
    ...[
      "--outputFileStrategy",
      "modules",
      "--hideBreadcrumbs",
      "--out",
      join(pages, "api"),
      "--logLevel",
      "Warn",
    ],
  ],
  "the reference could not be made",
)

step("site")
mkdirSync(join(pages, "public"), { recursive: true })
run(
  process.execPath,
  ["--import", "tsx", join("scripts", "made", "write-openapi.ts"), join(pages, "public", "openapi.json")],
  "the description of the HTTP API could not be made",
)
run(
  process.execPath,
  [bin("vitepress", "bin", "vitepress.js"), "build", "site"],
  "the site could not be built",
)
step("build/site: serve it with any web server")

/** The made parts of the pages as they are today, whatever stands in the files. */
function readMade() {
  const out = join(root, ".cache", "made.json")
  mkdirSync(dirname(out), { recursive: true })
  run(
    process.execPath,
    ["--import", "tsx", join("scripts", "made", "write-pages.ts"), out],
    "the figures and tables could not be made",
  )
  return JSON.parse(readFileSync(out, "utf8"))
}

/** Links between the pages as they lie in the site. What is no page (code, licences) becomes its name; a link to what is not in
 * the project ends the work. */
function relinked(text, source, page) {
  return text.replace(/(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g, (whole, image, words, link) => {
    if (/^(?:[a-z]+:|#)/i.test(link)) return whole
    const [path, anchor] = link.split("#")
    const target = posix.normalize(posix.join(posix.dirname(source), path))
    if (!existsSync(join(root, target))) fail(`${source}: the link to ${link} leads nowhere`)
    const there = sources.get(target)
    if (there) return `${image}[${words}](${toward(page, there)}${anchor ? `#${anchor}` : ""})`
    if (image) return `![${words}](${toward(page, target.replace(/^docs\//, ""))})`
    return words.startsWith("`") ? words : `${words} (\`${target}\`)`
  })
}

function toward(from, to) {
  const path = posix.relative(posix.dirname(from), to)
  return path.startsWith(".") ? path : `./${path}`
}

function needSitePackages() {
  const lock = readFileSync(join(site, "package-lock.json"), "utf8")
  const stamp = join(site, "node_modules", ".selon-lock")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return
  step("installing the packages of the site (once)")
  run(
    "npm",
    ["ci", "--prefix", "site", "--no-fund", "--no-audit", "--loglevel=error"],
    "npm could not install them",
  )
  writeFileSync(stamp, lock)
}
