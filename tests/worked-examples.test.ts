import { spawnSync } from "node:child_process"
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"

/** Worked examples of the documentation, done as the page tells: a fenced block "js FOLDER/FILE" is a file, a block
 * "console FOLDER" is typed in that folder, where the built package is installed under its name. Each line after "$"
 * must print what stands under it; `…` on a line of its own stands for any lines.
 * `DOCS=write npx vitest run tests/worked-examples.test.ts` writes what was printed anew. */
const root = join(import.meta.dirname, "..")
const BLOCK = /^```(\w+) ([\w.-]+)(?:\/([\w./-]+))?\n([\s\S]*?)^```$/gm

interface Worked {
  readonly page: string
  readonly folder: string
  readonly files: readonly { readonly name: string; readonly text: string }[]
  readonly typed: readonly { readonly command: string; readonly shown: string }[]
}

const worked = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
  .filter(name => name.endsWith(".md"))
  .flatMap(examplesOf)

function examplesOf(page: string): readonly Worked[] {
  const blocks = [...readFileSync(join(root, "docs", page), "utf8").matchAll(BLOCK)]
  const folders = [...new Set(blocks.map(([, , folder]) => folder!))]
  return folders.map(folder => {
    const own = blocks.filter(([, , other]) => other === folder)
    return {
      page,
      folder,
      files: own.flatMap(([, , , name, text]) => (name ? [{ name, text: text! }] : [])),
      typed: own.flatMap(([, language, , name, text]) =>
        language === "console" && !name
          ? text!
              .split(/^\$ /m)
              .slice(1)
              .map(part => ({
                command: part.slice(0, part.indexOf("\n")),
                shown: part.slice(part.indexOf("\n") + 1),
              }))
          : [],
      ),
    }
  })
}

const place = mkdtempSync(join(tmpdir(), "selon-worked-"))
mkdirSync(join(place, "node_modules"))
symlinkSync(root, join(place, "node_modules", "selon"))
afterAll(() => rmSync(place, { recursive: true, force: true }))

test("every worked example is typed and shows what comes of it", () => {
  expect(worked.length).toBeGreaterThan(0)
  for (const { page, folder, files, typed } of worked)
    expect([page, folder, files.length > 0, typed.length > 0]).toEqual([page, folder, true, true])
})

test.each(worked)("$page: $folder", { timeout: 120_000 }, ({ page, folder, files, typed }) => {
  for (const { name, text } of files) {
    const file = join(place, folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  for (const { command, shown } of typed) {
    const [program, ...args] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(m => m[1] ?? m[2]!)
    const script = program === "selon" ? [join(root, "dist", "cli.mjs")] : []
    expect(["selon", "node"]).toContain(program)
    const { stdout, stderr } = spawnSync(process.execPath, [...script, ...args], {
      cwd: join(place, folder),
      encoding: "utf8",
      env: { ...process.env, LC_ALL: "C.UTF-8", LANG: "C.UTF-8", NO_COLOR: "1", COLUMNS: "88" },
    })
    const printed = `${stdout}${stderr}`.replaceAll(`${place}/${folder}/`, "/home/me/news/").trimEnd()
    if (process.env.DOCS === "write" && !/^…$/m.test(shown))
      rewrite(page, folder, command, shown, `${printed}\n`)
    else expect(`${printed}\n`).toEqual(expect.stringMatching(patternOf(shown)))
  }
})

function patternOf(shown: string): RegExp {
  const parts = shown.split(/^…\n/m).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`^${parts.join("[\\s\\S]*?")}$`)
}

function rewrite(page: string, folder: string, command: string, shown: string, printed: string): void {
  const file = join(root, "docs", page)
  const text = readFileSync(file, "utf8")
  const at = text.indexOf(`$ ${command}\n${shown}`, text.indexOf(`\`\`\`console ${folder}\n`))
  const end = at + `$ ${command}\n${shown}`.length
  writeFileSync(file, `${text.slice(0, at)}$ ${command}\n${printed}${text.slice(end)}`)
}
