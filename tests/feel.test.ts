import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import ts from "typescript"
import { beforeAll, describe, expect, test } from "vitest"
import { program } from "../scripts/made/commands.ts"
import { completionFor, SHELLS } from "../src/cli/completion.ts"
import { GROUPS } from "../src/cli/help-words.ts"
import { toldInput } from "../src/cli/input-words.ts"
import { terminalOf as realTerminal } from "../src/cli/terminal.ts"
import { FAULTS, faultInFrench, refusalInFrench } from "../src/export/faults.ts"
import { readSource } from "../src/input/open.ts"
import { terminalOf } from "./terminal.ts"

/** The command as a stranger meets it: what it says, in which language, how loud, in which colours, and how it ends. */
const root = join(import.meta.dirname, "..")
const wire = join("samples", "cable", "01-agence-atlantique.fr.txt")
const folder = mkdtempSync(join(tmpdir(), "selon-feel-"))

const selon = (args: readonly string[], env: Record<string, string> = {}, input = "") =>
  spawnSync(process.execPath, [join(root, "dist", "cli.mjs"), ...args], {
    cwd: root,
    encoding: "utf8",
    input,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
    timeout: 120_000,
  })

describe("how it ends", () => {
  const ends: readonly [string, readonly string[], number, RegExp][] = [
    ["all read", ["read", "--format", "jsonl", wire], 0, /^$/],
    ["a report that is not there", ["read", "nothing.txt"], 1, /^selon: nothing\.txt: there is no such file/],
    ["no such dossier", ["quotes", join(folder, "none/")], 1, /none/],
    [
      "output that cannot be written",
      ["read", wire, "-o", "/dev/full", "--format", "json"],
      1,
      /\/dev\/full/,
    ],
    ["help", ["read", "--help"], 0, /^$/],
    ["no command", [], 2, /Usage: selon/],
    ["an unknown command", ["raed", wire], 2, /Did you mean read\?\)\nTry: selon --help/],
    [
      "an unknown option",
      ["read", "--formt", "json"],
      2,
      /Did you mean --format\?\)\nTry: selon read --help/,
    ],
    ["a value that is none", ["read", "--format", "jsn", wire], 2, /did you mean json\?/],
    ["a format by another name", ["read", "--format", "Excel", wire], 2, /did you mean csv\?/],
    ["a language by its name", ["read", "--language", "français", wire], 2, /did you mean fr\?/],
    ["a form by another name", ["read", "--from", "rss", wire], 2, /did you mean feed\?/],
    ["a report in the place of a command", [wire], 2, /write: selon read samples/],
    [
      "a file that is nearly there",
      ["read", `${wire}x`],
      1,
      /did you mean samples.cable.01-agence-atlantique\.fr\.txt\?/,
    ],
    ["no file", ["quotes"], 2, /Try: selon quotes --help/],
    ["an unknown shell", ["completion", "tcsh"], 2, /choose one of: bash, zsh, fish/],
  ]
  test.each(ends)("%s", { timeout: 120_000 }, (_, args, status, stderr) => {
    const run = selon(args)
    expect(run.stderr).toMatch(stderr)
    expect(run.status).toBe(status)
  })

  test("the documentation says the same", () => {
    const page = readFileSync(join(root, "docs", "commands.md"), "utf8")
    for (const status of ["`0`", "`1`", "`2`", "`130`"]) expect(page).toContain(status)
  })
})

describe("in French", () => {
  const french = { LC_ALL: "fr_FR.UTF-8" }
  const said: readonly [readonly string[], RegExp][] = [
    [["raed"], /^selon: commande inconnue « raed »\n\(Vouliez-vous dire read \?\)\nEssayez : selon --help/],
    [["read", "--formt"], /option inconnue « --formt »/],
    [
      ["read", "nulle-part.txt"],
      /^selon: nulle-part\.txt : ce fichier ou répertoire n’existe pas\. Vérifiez le chemin/,
    ],
    [["read", "--format", "jsn", wire], /vouliez-vous dire json \?/],
    [["why", wire, "a99"], /il n’y a pas de fiche a99/],
    [["timeline"], /Essayez : selon timeline --help/],
    [["why", wire], /^selon: il manque l’argument « fiche »/],
    [
      ["read", "--map", "corps", wire],
      /^selon: --map : « corps » n’est pas une correspondance\. Écrivez CHAMP=NOM/,
    ],
    [
      ["who", wire, "--aliases", "nul.txt"],
      /--aliases nul\.txt : lecture impossible \(ce fichier n’existe pas\)/,
    ],
  ]
  test.each(said)("selon %s", { timeout: 120_000 }, (args, words) => {
    expect(selon(args, french).stderr).toMatch(words)
  })

  test("the first page has no English heading left", { timeout: 120_000 }, () => {
    const page = selon(["--help"], french).stdout
    expect(page).toContain("Exemples :")
    expect(page).not.toMatch(/Usage:|Commands:|Options:|Global/)
  })

  test.each(GROUPS.keep)(
    "the help of %s has no English word of the parser's own",
    { timeout: 120_000 },
    name => {
      const page = selon([name, "--help"], french).stdout
      expect(page).toMatch(/^Usage : selon /)
      expect(page).not.toMatch(/default:|<(?:file|record|report|format|number)>/)
    },
  )

  test("what a record stands on is named", { timeout: 120_000 }, () => {
    const why = selon(["why", wire, "a1"], french).stdout
    expect(why).toMatch(/^ {2}source {3,}\S/m)
    expect(why).toMatch(/^ {2}mots qui rapportent \S/m)
    expect(why).not.toMatch(/^ {2}(?:cue|content) {2,}/m)
  })

  test("a bad line is told with its number", { timeout: 120_000 }, () => {
    const run = selon(["read", "--from", "jsonl", "-"], french, '{"text":"Il pleut."}\nnon\n')
    expect(run.stderr).toContain(
      "(standard input), ligne 2 : la ligne n’est pas du JSON. Écrivez chaque article comme",
    )
    expect(run.status).toBe(1)
  })
})

describe("every fault of an input has its French", () => {
  const english = FAULTS.map(([words]) => words)
  // What stands for a kind of file is translated with each of them.
  const written = faultsIn(join(root, "src", "input")).filter(words => words !== "this is {0}")

  test("faults are found in the code", () => expect(written.length).toBeGreaterThan(90))

  test.each(written)("%s", words => {
    expect(
      english.includes(words) ||
        faultInFrench(words.replace(/\{\d\}/g, "x")) !== words.replace(/\{\d\}/g, "x"),
    ).toBe(true)
  })

  test("no translation is of words that are not written any more", () => {
    const all = readdirSync(join(root, "src", "input"), { recursive: true, encoding: "utf8" })
      .filter(name => name.endsWith(".ts") && !name.endsWith(".test.ts"))
      .map(name => readFileSync(join(root, "src", "input", name), "utf8"))
      .join("\n")
    const lost = english.filter(words =>
      words
        .replace(/^this is |^"|\\/g, "")
        .split(/\{\d\}/)
        .some(part => !all.includes(part.replace(/ \(character $|^\)$/g, ""))),
    )
    expect(lost).toEqual([])
  })

  test("place and remedy come along", async () => {
    const file = join(folder, "two.jsonl")
    writeFileSync(file, '{"text":"Il pleut."}\n{"corps":"Il neige."}\n')
    const { terminal } = terminalOf("fr")
    for await (const read of readSource({ path: file }))
      if ("error" in read)
        for (const told of [toldInput(read.error, terminal), refusalInFrench(read.error.message)])
          expect(told).toBe(
            `${file}, ligne 2 : il n’a pas de « text ». Nommez le champ qui contient les mots par --map text=NOM`,
          )
    for (const words of ["", "There is no such note", "a: b. c", `${": ".repeat(900)}${". ".repeat(900)}`])
      expect(refusalInFrench(words)).toBe(null)
  })
})

describe("how loud", () => {
  test("quiet: what was asked for and errors", { timeout: 240_000 }, () => {
    const run = selon(["add", "-q", join(folder, "quiet"), wire, "nothing.txt"])
    expect(run.stderr).toMatch(/^selon: nothing\.txt: there is no such file or folder\. Check the path\n$/)
    expect(selon(["add", join(folder, "usual"), wire]).stderr).toBe("1 report added\n")
  })

  test("verbose: every report and every doubt", { timeout: 240_000 }, () => {
    const run = selon(["--verbose", "read", "--format", "jsonl", "samples/cable/06-le-quai.fr.html"])
    expect(run.stderr).toMatch(
      /06-le-quai\.fr\.html: fr, \d+ statements?, \d+ events?, \d+ doubts?\n {2}[a-z ]+ · /,
    )
    expect(run.status).toBe(0)
  })
})

describe("colours", () => {
  const on = (isTTY: boolean, env: Record<string, string>) =>
    realTerminal({ stdout: { isTTY }, stdin: {}, stderr: {}, env } as unknown as NodeJS.Process).colour
  test.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ] as const)("terminal %s, %o: %s", (isTTY, env, colour) => expect(on(isTTY, env)).toBe(colour))

  test("in a pipe, when they are forced", { timeout: 120_000 }, () => {
    const esc = String.fromCharCode(27)
    const args = ["read", "--format", "pretty", wire]
    expect(selon(args).stdout).not.toContain(esc)
    expect(selon(args, { FORCE_COLOR: "1" }).stdout).toContain(esc)
  })
})

describe("help", () => {
  const english = program("en")

  test("every command stands in a group", () => {
    const grouped: string[] = Object.values(GROUPS).flat()
    const others = english.commands.map(command => command.name()).filter(name => !grouped.includes(name))
    expect(others.sort()).toEqual(["completion", "eval", "schema"])
    for (const name of grouped) expect(english.commands.map(command => command.name())).toContain(name)
  })

  test.each(english.commands.map(command => command.name()).filter(name => name !== "schema"))(
    "selon %s --help teaches by an example",
    name => {
      let page = ""
      const command = english.commands.find(one => one.name() === name)
      command?.configureOutput({ writeOut: text => (page += text) }).outputHelp()
      expect(page).toMatch(new RegExp(`Examples?:\\n(?:.*\\n)*?  (?:cat \\S+ \\| )?selon ${name} `))
    },
  )
})

describe("completion", () => {
  const there = (shell: string) => spawnSync("which", [shell]).status === 0
  let scripts: Record<string, string>
  beforeAll(() => {
    scripts = Object.fromEntries(
      SHELLS.map(shell => {
        const file = join(folder, `selon.${shell}`)
        writeFileSync(file, completionFor(shell, program("en")))
        return [shell, file]
      }),
    )
  })

  const typed: readonly [words: string, at: number, some: readonly string[], not: string][] = [
    ["selon ti", 1, ["timeline"], "read"],
    ["selon read --for", 2, ["--format"], "--table"],
    ["selon read --format js", 3, ["json", "jsonl"], "csv"],
    ["selon read -f parq", 3, ["parquet"], "csv"],
    ["selon quotes --format ", 3, ["table", "json", "csv"], "parquet"],
    ["selon read --language ", 3, ["fr", "en", "auto"], "json"],
    ["selon who --per ou", 3, ["outlet"], "role"],
    ["selon completion ", 2, ["bash", "zsh", "fish"], "read"],
    ["selon help wh", 2, ["who", "why"], "read"],
    ["selon add --quie", 2, ["--quiet"], "--verbose"],
  ]

  test.runIf(there("bash")).each(typed)("bash: %s", (line, at, some, not) => {
    const words = line.split(" ").map(word => `"${word}"`)
    const script = `. '${scripts.bash}'; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${at}; _selon; printf '%s\\n' "\${COMPREPLY[@]}"`
    const replies = spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.trim().split("\n")
    for (const one of some) expect(replies).toContain(one)
    expect(replies).not.toContain(not)
  })

  test.runIf(there("fish")).each(typed)("fish: %s", (line, _at, some, not) => {
    const script = `source '${scripts.fish}'; complete -C '${line}'`
    const run = spawnSync("fish", ["--no-config", "-c", script], { encoding: "utf8" })
    const replies = run.stdout.split("\n").map(reply => reply.split("\t")[0])
    for (const one of some) expect(replies).toContain(one)
    expect(replies).not.toContain(not)
  })

  test.runIf(there("zsh"))("zsh takes the script", () => {
    const load = `autoload -Uz compinit; compinit -u -d '${join(folder, "zcompdump")}'; source '${scripts.zsh}'; print $_comps[selon]`
    const run = spawnSync("zsh", ["-f", "-c", load], { encoding: "utf8" })
    expect(run.stderr).toBe("")
    expect(run.stdout.trim()).toBe("_selon")
  })

  test.each(SHELLS)("the script for %s names every command and option", shell => {
    const script = readFileSync(scripts[shell] as string, "utf8")
    for (const command of program("en").commands) {
      expect(script).toContain(command.name())
      for (const { long } of command.options)
        expect(script).toContain(shell === "fish" ? `-l ${long?.slice(2)}` : (long as string))
    }
  })
})

/** What is given as `detail` or `remedy` in the code of a folder, `{0}`, `{1}`… for what is put in. */
function faultsIn(place: string): string[] {
  const found = new Set<string>()
  for (const name of readdirSync(place, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || name.endsWith(".test.ts")) continue
    const file = ts.createSourceFile(
      name,
      readFileSync(join(place, name), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      const named = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node) ? node : null
      if (named?.initializer && /^(?:detail|remedy)$/.test(named.name.getText())) collect(named.initializer)
      if (
        ts.isCallExpression(node) &&
        /^(?:failed|fault|refuse|refused|wrong)$/.test(node.expression.getText())
      )
        for (const argument of node.arguments) collect(argument)
      ts.forEachChild(node, visit)
    }
    const collect = (node: ts.Node): void => {
      const words = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : null
      if (words?.includes(" ")) found.add(words)
      else if (ts.isTemplateExpression(node)) {
        const parts = node.templateSpans.map((span, i) => `{${i}}${span.literal.text}`)
        const text = node.head.text + parts.join("")
        if (/[a-z]{3} /.test(text)) found.add(text)
      } else if (ts.isConditionalExpression(node)) {
        collect(node.whenTrue)
        collect(node.whenFalse)
      }
    }
    visit(file)
  }
  return [...found].sort()
}
