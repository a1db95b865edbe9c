import { readdirSync, readFileSync } from "node:fs"
import { builtinModules } from "node:module"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

const src = join(import.meta.dirname, "..", "src")
const STAGES = ["model", "segment", "tag", "mention", "time", "attribute", "event", "story"] as const
/** Words that would give a language away in a stage. */
const LANGUAGE_NAMES = /["'`](fr|en|french|english|français|anglais)["'`]/i

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory()
      ? files(path)
      : /\.tsx?$/.test(path) && !path.endsWith(".test.ts")
        ? [path]
        : []
  })

/** The folder directly under `src` that a file belongs to, or the file's own name. */
const room = (file: string) => relative(src, file).split(/[\\/]/)[0]!

interface Import {
  readonly specifier: string
  readonly room: string | null
  readonly typeOnly: boolean
  /** By `import()`, when the program comes to it. */
  readonly later: boolean
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, "utf8")
  return [
    ...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^"']*?from\s+"([^"]+)"|import\("([^"]+)"\)/gm),
  ].map(m => {
    const specifier = (m[2] ?? m[3])!
    return {
      specifier,
      // `import type`, and lists of nothing but types.
      typeOnly: m[1] !== undefined || /^\s*(?:import|export)\s*\{(?:\s*type [^,}]*,?)+\s*\}/.test(m[0]),
      later: m[2] === undefined,
      room: specifier.startsWith(".") ? room(resolve(dirname(file), specifier)) : null,
    }
  })
}

test("a stage imports neither a language nor a later stage", () => {
  const broken: string[] = []
  STAGES.forEach((stage, order) => {
    for (const file of files(join(src, stage))) {
      for (const imported of importsOf(file)) {
        if (imported.room === null || imported.room === stage) continue
        const at = STAGES.indexOf(imported.room as (typeof STAGES)[number])
        if (at < 0 || at > order) broken.push(`${relative(src, file)} imports ${imported.specifier}`)
      }
    }
  })
  expect(broken).toEqual([])
})

test("a stage names no language", () => {
  const broken = STAGES.flatMap(stage => files(join(src, stage)))
    .filter(file => LANGUAGE_NAMES.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))
    .map(file => relative(src, file))
  expect(broken).toEqual([])
})

test("a language pack leans on the model and on the stages' types, and on nothing else", () => {
  const broken = files(join(src, "lang")).flatMap(file =>
    importsOf(file)
      .filter(
        i => i.room !== "lang" && i.room !== "model" && !STAGES.includes(i.room as (typeof STAGES)[number]),
      )
      .map(i => `${relative(src, file)} imports ${i.specifier}`),
  )
  expect(broken).toEqual([])
})

test("the core touches no file, clock, locale, network or chance", () => {
  const forbidden = /"node:|Date\.now|new Date\(\)|Math\.random|toLocale|Intl\.|fetch\(|process\./
  const broken = [...STAGES, "lang", "pipeline.ts"].flatMap(place => {
    const list = place.endsWith(".ts") ? [join(src, place)] : files(join(src, place))
    return list
      .filter(file => forbidden.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))
      .map(file => relative(src, file))
  })
  expect(broken).toEqual([])
})

/** Every file that can be reached from one by imports that are there when the program runs, packages by their names. */
function reachable(from: string): {
  readonly files: ReadonlySet<string>
  readonly packages: ReadonlySet<string>
} {
  const files = new Set<string>()
  const packages = new Set<string>()
  const walk = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const { specifier, typeOnly } of importsOf(file)) {
      if (typeOnly) continue
      if (specifier.startsWith(".")) walk(resolve(dirname(file), specifier))
      else packages.add(specifier)
    }
  }
  walk(from)
  return { files, packages }
}

test.each(["core.ts", "browser.ts"])("nothing that %s reaches is of Node", entry => {
  const { files, packages } = reachable(join(src, entry))
  expect(files.size).toBeGreaterThan(140)
  expect([...packages].filter(name => builtinModules.includes(name.replace(/^node:/, "")))).toEqual([])
  const broken = [...files].filter(file =>
    /\bBuffer\.|\bprocess\.|\brequire\(|__dirname/.test(
      readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ""),
    ),
  )
  expect(broken.map(file => relative(src, file))).toEqual([])
})

test("the files of a language are reached by loading it and in no other way, but for what tells it from others", () => {
  const folders = readdirSync(join(src, "lang"), { withFileTypes: true }).filter(one => one.isDirectory())
  const eager = new Set<string>()
  const walk = (file: string) => {
    if (eager.has(file)) return
    eager.add(file)
    for (const { specifier, typeOnly, later } of importsOf(file))
      if (!typeOnly && !later && specifier.startsWith(".")) walk(resolve(dirname(file), specifier))
  }
  walk(join(src, "index.ts"))
  walk(join(src, "browser.ts"))
  walk(join(src, "cli", "readings.ts"))
  walk(join(src, "reading-worker.ts"))
  const loaded = [...eager].map(file => relative(join(src, "lang"), file)).filter(file => /^\w+\//.test(file))
  expect(loaded.sort()).toEqual(folders.map(({ name }) => join(name, "identify.ts")).sort())
})

/** All that leans on a room from outside it: the file, and the door it comes through. */
const callers = (name: string) =>
  files(src).flatMap(file =>
    room(file) === name
      ? []
      : importsOf(file)
          .filter(imported => imported.room === name)
          .map(({ specifier, typeOnly }) => ({
            from: relative(src, file),
            room: room(file),
            door: relative(join(src, name), resolve(dirname(file), specifier)),
            typeOnly,
          })),
  )

test("the server is begun through start.ts, and what goes over its wire is told by api.ts: it has no other door", () => {
  const broken = callers("server").filter(({ room, door, typeOnly }) =>
    room === "reader"
      ? door !== "api.ts" || !typeOnly
      : door !== "start.ts" && !(door === "api.ts" && typeOnly),
  )
  expect(broken).toEqual([])
  expect(callers("server").map(({ door }) => door)).toEqual(expect.arrayContaining(["start.ts", "api.ts"]))
})

test("the server hands questions on: it knows neither a stage, nor a language, nor the command, nor the reader", () => {
  const leansOn = new Set(["model", "config", "input", "export", "story", "store"])
  const broken = files(join(src, "server")).flatMap(file =>
    importsOf(file)
      .filter(({ room }) => room !== null && room !== "server" && !room.includes(".") && !leansOn.has(room))
      .map(i => `${relative(src, file)} imports ${i.specifier}`),
  )
  expect(broken).toEqual([])
})

test("app.ts is the server's table of contents: nobody else knows a whole route, and no route knows the app", () => {
  const server = join(src, "server")
  const broken = files(server).flatMap(file =>
    importsOf(file)
      .map(({ specifier }) => relative(server, resolve(dirname(file), specifier)))
      .filter(to =>
        relative(server, file).startsWith("routes/")
          ? ["app.ts", "start.ts", "reader.ts", "docs.ts"].includes(to)
          : to.startsWith("routes/") && relative(server, file) !== "app.ts",
      )
      .map(to => `${relative(src, file)} imports ${to}`),
  )
  expect(broken).toEqual([])
})

test("the reader draws what the server answers: of the rest it has the shapes, the words and the marks", () => {
  const { files: reached, packages } = reachable(join(src, "reader", "main.tsx"))
  const rooms = new Set([...reached].map(room))
  expect([...rooms].sort()).toEqual(["export", "model", "reader"])
  expect([...packages].filter(name => builtinModules.includes(name.replace(/^node:/, "")))).toEqual([])
})
