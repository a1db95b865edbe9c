// `npm test`: types, lint, every test, then a smoke run of the built command. Stops at the first of them that fails,
// and closes with the counts of the test runner's own report.
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fail, needBuild, needNode, needPackages, root, run, step } from "./setup.mjs"

needNode()
needPackages()

const bin = (name, ...path) => join(root, "node_modules", name, ...path)

step("types")
run(process.execPath, [bin("typescript", "bin", "tsc"), "--noEmit"], "type errors, listed above")

run(
  process.execPath,
  [bin("typescript", "bin", "tsc"), "--noEmit", "-p", join(root, "src", "reader")],
  "type errors of the reader, listed above",
)

step("lint")
run(
  process.execPath,
  [bin("@biomejs", "biome", "bin", "biome"), "check", "."],
  "lint errors, listed above (npm run fix mends most)",
)

needBuild()
needPrograms()

step("tests")
const reportFolder = join(root, ".cache")
mkdirSync(reportFolder, { recursive: true })
const reportFile = join(reportFolder, "tests.json")
rmSync(reportFile, { force: true })
const tests = spawnSync(
  process.execPath,
  [
    bin("vitest", "vitest.mjs"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: "inherit" },
)
let report
try {
  report = JSON.parse(readFileSync(reportFile, "utf8"))
} catch {
  fail("the test runner left no report")
}
let passed = report.numPassedTests
let failed = report.numFailedTests
// A file that cannot even be loaded counts no failed test of its own; it is a failure all the same.
for (const suite of report.testResults)
  if (suite.status === "failed" && suite.assertionResults.every(t => t.status !== "failed")) failed++
if (tests.status !== 0 && failed === 0) failed = 1

step("smoke run of the built command")
for (const [name, check] of smokeChecks()) {
  const problem = check()
  if (problem) {
    failed++
    step(`smoke run failed: ${name}: ${problem}`)
  } else passed++
}

const skipped = report.numPendingTests + report.numTodoTests
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}\n`)
process.exit(failed || passed === 0 ? 1 : 0)

/** The built command as a stranger meets it. Each check returns what is wrong, or null. */
function* smokeChecks() {
  const cli = join(root, "dist", "cli.mjs")
  const selon = (args, input) =>
    spawnSync(process.execPath, [cli, ...args], {
      cwd: root,
      encoding: "utf8",
      input,
      maxBuffer: 1 << 27,
      timeout: 60_000,
    })
  const wire = join("samples", "cable", "01-agence-atlantique.fr.txt")

  yield ["--help", () => (selon(["--help"]).stdout.includes("read") ? null : "no word of `read`")]
  yield [
    "read --format json",
    () => {
      const run = selon(["read", "--format", "json", wire])
      if (run.status !== 0) return `exit ${run.status}: ${run.stderr}`
      const reading = JSON.parse(run.stdout)
      if (reading.published !== "2024-03-04T14:05:00+00:00") return `published is ${reading.published}`
      const both = reading.attributions.find(a => a.cue.lemma === "confirmer" && !a.negated)
      if (!both?.source) return "the two governments' confirmation is not found"
      const [start, end] = both.source.spans[0]
      const words = reading.text.slice(start, end)
      return words === "les deux gouvernements" ? null : `its source reads ${JSON.stringify(words)}`
    },
  ]
  yield [
    "read of every sample, twice the same",
    () => {
      const [a, b] = [0, 1].map(() => selon(["read", "--format", "jsonl", join("samples", "cable")]))
      if (a.status !== 0) return `exit ${a.status}: ${a.stderr}`
      if (a.stdout.trim().split("\n").length !== 9)
        return `${a.stdout.trim().split("\n").length} lines instead of 9`
      return a.stdout === b.stdout ? null : "two runs differ"
    },
  ]
  yield [
    "a bad line costs itself only",
    () => {
      const run = selon(
        ["read", "--from", "jsonl", "--format", "jsonl", "-"],
        '{"id":"a","text":"Il pleut."}\nnot json\n{"id":"b","text":"It rains."}\n',
      )
      if (run.status !== 1) return `exit ${run.status} instead of 1`
      if (!/2/.test(run.stderr)) return "line 2 is not named"
      const ids = run.stdout
        .trim()
        .split("\n")
        .map(l => JSON.parse(l).id)
      return ids.join() === "a,b" ? null : `ids ${ids}`
    },
  ]
  yield [
    "a file that is not there",
    () => {
      const run = selon(["read", join(mkdtempSync(join(tmpdir(), "selon-")), "nothing.txt")])
      return run.status === 1 && run.stderr.includes("nothing.txt")
        ? null
        : `exit ${run.status}: ${run.stderr}`
    },
  ]
  yield [
    "commands that are started from their modules",
    () => {
      for (const args of [
        ["work", "samples"],
        ["add", "--queue", "samples", "README.md"],
        ["serve", "--port", "none"],
        ["eval", "--gold", "nowhere"],
      ]) {
        const run = selon(args)
        if (run.status !== 2 || !/^selon: [^\n]+\n$/.test(run.stderr))
          return `${args[0]}: exit ${run.status}: ${run.stderr}`
      }
      return null
    },
  ]
  yield [
    "schema",
    () =>
      JSON.parse(selon(["schema"]).stdout).$schema?.includes("json-schema.org") ? null : "no JSON Schema",
  ]
  yield [
    "one page of HTML",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "selon-"))
      const page = join(folder, "page.html")
      writeFileSync(join(folder, "in.txt"), "Le maire a dit : « Oui <script>alert(1)</script> »")
      const run = selon(["read", "--format", "html", "-o", page, join(folder, "in.txt")])
      if (run.status !== 0) return `exit ${run.status}: ${run.stderr}`
      return readFileSync(page, "utf8").includes("<script>alert") ? "the report's markup is live" : null
    },
  ]
}

/** Programs of the machine that some tests need: they are installed where this may be done, that is as root and in CI;
 * elsewhere the tests say what they leave out. The reader is tested in Chromium, the examples with jq, the completion in the
 * shells it is for. */
function needPrograms() {
  const there = name => spawnSync("which", [name]).status === 0
  const browser = process.env.CHROMIUM || ["chromium", "chromium-browser", "google-chrome"].some(there)
  const missing = [...(browser ? [] : ["chromium"]), ...["jq", "zsh", "fish"].filter(name => !there(name))]
  const asRoot = process.getuid?.() === 0
  if (!missing.length || !there("apt-get") || !(asRoot || process.env.CI)) return
  step(`installing what some tests need (once): ${missing.join(", ")}`)
  const apt = (...args) =>
    spawnSync(asRoot ? "apt-get" : "sudo", asRoot ? args : ["apt-get", ...args], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0
  if (!(apt("-qq", "update") && apt("-qq", "install", "-y", "--no-install-recommends", ...missing)))
    step(`not installed: ${missing.join(", ")}; the tests that need them are left out`)
}
