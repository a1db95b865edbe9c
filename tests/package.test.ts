import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { CODE, dependencies, insideReader, packSources, problems } from "../scripts/licences.mjs"

/** The package as a stranger gets it: packed, installed in an empty folder without running any install script (so
 * nothing can be compiled), and used there. On this Node; with PROOF=all (`npm run proof:package`) also on Node 20, 22
 * and 24, which the npm package `node` brings. */
const root = join(import.meta.dirname, "..")
const all = process.env.PROOF === "all"
const folder = mkdtempSync(join(tmpdir(), "selon-package-"))
const project = join(folder, "project")
const report = join("node_modules", "selon", "samples", "cable", "07-owner-denies.en.txt")

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  })

interface Packed {
  readonly filename: string
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

let packed: Packed
let tarball: string

beforeAll(() => {
  // An array, or an object by name, as the release of npm likes it.
  const told = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], root)) as Record<
    string,
    Packed
  >
  packed = Object.values(told)[0] as Packed
  tarball = join(folder, packed.filename)
  mkdirSync(project)
  writeFileSync(join(project, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n')
  npm(["install", "--ignore-scripts", tarball], project)
}, 180_000)

describe("what is packed", () => {
  test("holds the program, the weights, the licences and nothing of the workshop", () => {
    const paths = packed.files.map(file => file.path)
    for (const wanted of [
      ...["README.md", "LICENSE", "NOTICE", "dist/cli.mjs", "dist/index.d.mts", "dist/THIRD-PARTY.txt"],
      ...["packs/fr/parser.bin", "packs/en/parser.bin", "packs/fr/LICENSE", "dist/reader/index.html"],
    ])
      expect(paths).toContain(wanted)
    expect(paths.filter(path => /\.test\.|^(?:src|tests|training|eval|node_modules)\//.test(path))).toEqual(
      [],
    )
  })

  test("is as large as the documentation says", () => {
    const said = /(\d+) MB to download, (\d+) MB on disk/.exec(
      readFileSync(join(root, "docs/package.md"), "utf8"),
    )
    expect(said).not.toBeNull()
    const near = (bytes: number, megabytes: string | undefined) =>
      expect(Math.abs(bytes / 1e6 / Number(megabytes) - 1)).toBeLessThan(0.1)
    near(packed.size, said?.[1])
    near(packed.unpackedSize, said?.[2])
  })

  test("publint has nothing to say", async () => {
    const { publint } = await import("publint")
    const { formatMessage } = await import("publint/utils")
    const { messages, pkg } = await publint({ pkgDir: join(project, "node_modules", "selon"), pack: false })
    expect(messages.map(message => formatMessage(message, pkg, { color: false }))).toEqual([])
  })

  test("the types are right for every way of resolving that ESM allows", { timeout: 260_000 }, () => {
    const attw = join(root, "node_modules", "@arethetypeswrong", "cli", "dist", "index.js")
    const run = spawnSync(process.execPath, [attw, tarball, "--profile", "esm-only"], { encoding: "utf8" })
    expect(run.status, run.stdout).toBe(0)
  })

  test("nothing that is installed with it compiles or runs anything", () => {
    const lock = JSON.parse(readFileSync(join(project, "package-lock.json"), "utf8"))
    const scripted = Object.entries(lock.packages as Record<string, { hasInstallScript?: boolean }>)
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path)
    expect(scripted).toEqual([])
  })
})

describe.each(nodes())("used on Node $name", ({ node }) => {
  const run = (args: readonly string[], input?: string) =>
    spawnSync(node(), args, { cwd: project, encoding: "utf8", input, timeout: 240_000, maxBuffer: 1 << 26 })
  const script = (code: string) => {
    writeFileSync(join(project, "script.mjs"), code)
    const { stdout, stderr, status } = run(["script.mjs"])
    expect(stderr).toBe("")
    expect(status).toBe(0)
    return stdout
  }

  test("selon read gives the record that it gives here", { timeout: 260_000 }, () => {
    const { bin } = JSON.parse(readFileSync(join(project, "node_modules/selon/package.json"), "utf8"))
    const cli = join("node_modules", "selon", bin.selon)
    const there = run([cli, "read", "--format", "json", report])
    expect(there.stderr).toBe("")
    expect(there.status).toBe(0)
    const here = spawnSync(
      process.execPath,
      [join(root, "dist", "cli.mjs"), "read", "--format", "json", join(project, report)],
      { encoding: "utf8" },
    )
    expect(JSON.parse(there.stdout)).toEqual(JSON.parse(here.stdout))
    expect(JSON.parse(there.stdout).attributions.length).toBeGreaterThan(4)
  })

  test("import { createReader } from 'selon'", () => {
    expect(
      script(`
        import { createReader } from "selon"
        const reading = await createReader().readText("Le port a démenti que la grue soit tombée.", { published: "2024-03-04" })
        for (const a of reading.attributions) console.log(a.stance)`),
    ).toBe("denies\n")
  })

  test("import { openDossier } from 'selon/dossier'", { timeout: 260_000 }, () => {
    expect(
      script(`
        import { readSource } from "selon"
        import { openDossier } from "selon/dossier"
        const dossier = await openDossier("kept-${process.pid}-" + process.versions.node, { create: true })
        for await (const read of readSource({ path: "node_modules/selon/samples/cable" }))
          if ("article" in read) await dossier.add(read.article)
        const { rows } = await dossier.ask("quotes", { by: "Olafsson" })
        const { stories } = await dossier.joins()
        console.log((await dossier.counts()).reports, rows.length > 0, stories.length > 0)
        await dossier.close()`),
    ).toBe("9 true true\n")
  })

  test("import { serve } from 'selon/server'", { timeout: 260_000 }, () => {
    expect(
      script(`
        import { serve } from "selon/server"
        const server = await serve()
        const about = await (await fetch(server.url + "v1/")).json()
        const page = await (await fetch(server.url)).text()
        console.log(about.selon, about.reports, page.includes("<script"))
        await server.close()`),
    ).toBe("1 0 true\n")
  })
})

test("its types are enough for a program that is checked strictly", { timeout: 260_000 }, () => {
  writeFileSync(
    join(project, "use.ts"),
    `import { createReader, type Reading } from "selon"
import { packsFrom } from "selon/browser"
import type { Config } from "selon/config"
import { openDossier, type Answer, type Occurrence } from "selon/dossier"
import { serve, type AnswerPage } from "selon/server"
const reading: Reading = await createReader({ languages: ["fr"] }).readText("Il pleut.")
const span: readonly [number, number] | undefined = reading.sentences[0]
export const rows = async (): Promise<Answer> => (await openDossier(null)).ask("who", { per: "outlet" })
export const days = (all: readonly Occurrence[]) => all.map(o => o.from)
export const url = async () => (await serve({ port: 0 })).url
export const next = (page: AnswerPage): string | null => page.next
// @ts-expect-error there is no such question
export const wrong = async () => (await openDossier(null)).ask("weather")
export const verb: Config = { languages: { en: { verbs: { "speech states": { aver: "that quote" } } } } }
console.log(span, packsFrom("/packs/"))
`,
  )
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ] as const) {
    const tsc = join(root, "node_modules", "typescript", "bin", "tsc")
    const types = join(root, "node_modules", "@types")
    const options = ["--noEmit", "--strict", "--target", "es2023", "--skipLibCheck", "--typeRoots", types]
    const run = spawnSync(
      process.execPath,
      [tsc, ...options, "--types", "node", "--module", module, "--moduleResolution", resolution, "use.ts"],
      { cwd: project, encoding: "utf8" },
    )
    expect(run.stdout).toBe("")
  }
})

describe("licences", () => {
  test("of everything given away are on the list", () => {
    expect(existsSync(join(root, "dist", "reader", "licences.json"))).toBe(true)
    expect(problems()).toEqual([])
    expect(dependencies().length).toBeGreaterThan(20)
    expect(packSources().length).toBeGreaterThan(15)
  })

  test("one that is not on the list is named", () => {
    const other = join(folder, "other")
    mkdirSync(join(other, "packs", "xx"), { recursive: true })
    const dependency = { version: "1.0.0", license: "SSPL-1.0" }
    writeFileSync(
      join(other, "package-lock.json"),
      JSON.stringify({
        packages: { "": { dependencies: { odd: "1.0.0" } }, "node_modules/odd": dependency },
      }),
    )
    writeFileSync(join(other, "packs", "xx", "parser.bin"), "")
    writeFileSync(join(other, "packs", "xx", "names.bin"), "")
    writeFileSync(
      join(other, "packs", "xx", "sources.json"),
      '{ "parser.bin": [{ "name": "A treebank", "licence": "CC-BY-NC-SA-4.0" }] }',
    )
    expect(problems(other)).toEqual([
      'odd 1.0.0: licence "SSPL-1.0" is not on the list',
      'packs/xx/names.bin: nothing told: licence "none stated" is not on the list',
      'packs/xx/parser.bin: A treebank: licence "CC-BY-NC-SA-4.0" is not on the list',
    ])
    expect(CODE).not.toContain("SSPL-1.0")
  })

  test("every pack says where each of its files comes from, in its LICENSE too", () => {
    for (const code of readdirSync(join(root, "packs"))) {
      const licence = readFileSync(join(root, "packs", code, "LICENSE"), "utf8").replace(/\s+/g, " ")
      for (const { file, name } of packSources().filter(source => source.code === code)) {
        expect(licence.includes(file) || licence.includes("*.bin, others")).toBe(true)
        const first = name.split(/,| \(/)[0] as string
        if (!/written for this project/.test(name)) expect(licence).toContain(first)
      }
    }
  })

  test("the texts go with the code that is inside", () => {
    const text = readFileSync(join(root, "dist", "THIRD-PARTY.txt"), "utf8")
    for (const name of ["hono ", "kysely ", "react ", "d3-scale ", "zod "])
      expect(text).toContain(`\n${name}`)
    for (const part of text.split(/\n-{72}\n/)) expect(part.length, part.slice(0, 60)).toBeGreaterThan(300)
  })
})

test.runIf(all)(
  "the list of what is inside (SBOM) is CycloneDX and names every package",
  { timeout: 180_000 },
  () => {
    const sbom = execFileSync(process.execPath, [join(root, "scripts", "sbom.mjs")], { encoding: "utf8" })
    const { bomFormat, components } = JSON.parse(sbom)
    expect(bomFormat).toBe("CycloneDX")
    const named = components.map((c: { purl: string }) => decodeURIComponent(c.purl))
    for (const { name, version } of [...dependencies(), ...insideReader()])
      expect(named).toContain(`pkg:npm/${name}@${version}`)
  },
)

/** The Nodes to try, by name; the others are installed when they are first asked for. */
function nodes(): { name: string; node: () => string }[] {
  const here = { name: `${process.versions.node} (this one)`, node: () => process.execPath }
  if (!all) return [here]
  return ["20", "22", "24"].map(major => ({ name: major, node: () => fetched(major) }))
}

function fetched(major: string): string {
  const place = join(root, ".cache", "nodes", major)
  const node = join(place, "node_modules", "node", "bin", "node")
  if (!existsSync(node)) {
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, "package.json"), '{ "private": true, "allowScripts": { "node": true } }\n')
    npm(["install", `node@${major}`], place)
  }
  expect(execFileSync(node, ["--version"], { encoding: "utf8" })).toMatch(new RegExp(`^v${major}\\.`))
  return node
}
