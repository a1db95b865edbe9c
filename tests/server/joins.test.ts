import { sql } from "kysely"
import { afterAll, beforeAll, expect, test } from "vitest"
import { send } from "../../fuzz/api-check.ts"
import { rulesByLanguage } from "../../src/many.ts"
import { type Serving, serve } from "../../src/server/start.ts"
import { readingsIn } from "../../src/store/answers.ts"
import { stories, timeline } from "../../src/story/answers.ts"
import { joinReadings } from "../../src/story/dossier.ts"
import { fill } from "./fill.ts"

// What a few reports more cost a server that has laid many side by side.

let serving: Serving
const broken: Error[] = []
beforeAll(async () => {
  const broke = (error: Error) => broken.push(error)
  serving = await serve({ dossier: null, host: "127.0.0.1", port: 0, token: null, broke })
  await fill(serving.dossier)
}, 120_000)
afterAll(() => serving?.close())

const get = async (path: string) => {
  const { status, body } = await send(serving.url, { method: "GET", path, headers: {}, body: null })
  expect([path, status, broken]).toEqual([path, 200, []])
  return JSON.parse(body) as Record<string, unknown>[]
}
const add = async (report: Readonly<Record<string, string>>) => {
  const headers = { "content-type": "application/json" }
  const body = Buffer.from(JSON.stringify(report))
  const { status } = await send(serving.url, { method: "POST", path: "/v1/reports", headers, body })
  expect([status, broken]).toEqual([200, []])
}

/** The parts that are kept, each with the transaction that wrote it. */
async function parts(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ key: string; written: string }>`
    select key, xmin::text as written from story_joins order by key
  `.execute(serving.dossier.db)
  return new Map(rows.map(({ key, written }) => [key, written]))
}

/** How many stories are as they were, were made anew, and are gone. */
function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly number[] {
  const same = [...after].filter(([key, written]) => before.get(key) === written).length
  return [same, after.size - same, [...before.keys()].filter(key => !after.has(key)).length]
}

const FIRE = {
  id: "fire",
  title: "Incendie à la criée de Lanvec",
  published: "2024-06-02",
  outlet: "Le Fanal",
  text: "La criée de Lanvec a brûlé dans la nuit de samedi à dimanche. « Tout est perdu », a déclaré le maire, Yann Abgrall.",
}
const AGAIN = {
  id: "fire-2",
  title: "Lanvec : la criée détruite par un incendie",
  published: "2024-06-03",
  outlet: "Le Phare",
  text: "Un incendie a détruit la criée de Lanvec dimanche. Le maire de Lanvec, Yann Abgrall, a annoncé lundi que la criée serait reconstruite.",
}

test("of many stories only those that new reports touch are joined anew, and the answers are those of the whole", {
  timeout: 240_000,
}, async () => {
  await get("/v1/timeline.json")
  const first = await parts()
  expect(first.size).toBe(1)

  await add(FIRE)
  await get("/v1/timeline.json")
  const second = await parts()
  expect(changes(first, second)).toEqual([1, 1, 0])

  await add(AGAIN)
  const told = await get("/v1/timeline.json")
  expect(changes(second, await parts())).toEqual([1, 1, 1])

  const all = await readingsIn(serving.dossier)
  const joins = joinReadings(all, await rulesByLanguage())
  expect(all).toHaveLength(11)
  expect(told).toEqual(timeline(all, joins).rows)
  expect(await get("/v1/stories.json")).toEqual(stories(all, joins).rows)
})

test("who is heard counts what copies carry once, also those that came after it was asked", {
  timeout: 120_000,
}, async () => {
  const heard = async () =>
    (await get("/v1/who.json")).find(({ speaker }) => String(speaker).includes("Abgrall"))
  const before = await heard()
  expect(before).toMatchObject({ quoted: 2, carried: 2, reports: 2 })
  await add({ ...FIRE, id: "fire-3", outlet: "La Gazette d’Ys" })
  expect(await heard()).toMatchObject({ quoted: 2, carried: 3, reports: 3 })
})

test("a correction joins anew the story it is of, and no other", { timeout: 120_000 }, async () => {
  await get("/v1/timeline.json")
  const before = await parts()
  // A correction of one report of a story is of that story alone.
  const note = Buffer.from(JSON.stringify({ record: "v1", field: "status", value: "denied" }))
  const headers = { "content-type": "application/json" }
  const path = "/v1/reports/fire-2/hand"
  const { status } = await send(serving.url, { method: "POST", path, headers, body: note })
  expect(status).toBe(201)
  await get("/v1/timeline.json")
  expect(changes(before, await parts())).toEqual([1, 1, 1])
})
