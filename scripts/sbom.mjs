// `npm run sbom [-- FILE]`: what is inside, as CycloneDX: every package that is installed with Selon, and those whose code
// the reader's page holds.
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { insideReader } from "./licences.mjs"
import { fail, needBuild, needNode, needPackages, root } from "./setup.mjs"

const TOOL = "@cyclonedx/cyclonedx-npm@6.0.1"

needNode()
needPackages()
needBuild()
const asked = [
  "--omit",
  "dev",
  "--package-lock-only",
  "--output-reproducible",
  "--flatten-components",
  "--spec-version",
  "1.6",
]
const made = spawnSync("npm", ["exec", "--yes", `--package=${TOOL}`, "--", "cyclonedx-npm", ...asked], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 1 << 26,
  stdio: ["ignore", "pipe", "ignore"],
  shell: process.platform === "win32",
})
if (made.status !== 0) fail(`${TOOL} could not be fetched or did not end well`)
const bom = JSON.parse(made.stdout)
const known = new Set(bom.components.map(({ purl }) => purl))
for (const { name, version, licence } of insideReader()) {
  const purl = `pkg:npm/${name}@${version}`
  if (known.has(purl)) continue
  const licenses = [{ license: { id: licence } }]
  bom.components.push({
    type: "library",
    name,
    version,
    "bom-ref": `reader/${name}@${version}`,
    purl,
    licenses,
  })
}
const text = `${JSON.stringify(bom, null, 2)}\n`
if (process.argv[2]) writeFileSync(process.argv[2], text)
else process.stdout.write(text)
