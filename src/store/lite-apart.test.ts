import { expect, test } from "vitest"
import { liteApart } from "./lite-apart.ts"

test("the database in a thread of its own answers as any other, and nobody waits but who asks", async () => {
  const lite = await liteApart(null)
  await lite.query("create table t (n integer primary key, words text, day date)", [])
  const put = await lite.query("insert into t values (1, $1, $2), (2, null, null)", ["l’été", "2024-03-05"])
  expect(put.affected).toBe(2)
  const { rows } = await lite.query("select n, words, day::text from t order by n", [])
  expect(rows).toEqual([
    { n: 1, words: "l’été", day: "2024-03-05" },
    { n: 2, words: null, day: null },
  ])
  await expect(lite.query("insert into t values (1, '', null)", [])).rejects.toMatchObject({
    code: "23505",
    message: expect.stringContaining("t_pkey"),
  })
  let turns = 0
  let over = false
  const slow = lite.query("select sum(n) from generate_series(1, 2000000) n", []).then(() => {
    over = true
  })
  while (!over && turns < 5) {
    turns++
    await new Promise(done => setImmediate(done))
  }
  expect(turns).toBe(5)
  await slow
  await lite.close()
  await expect(lite.query("select 1", [])).rejects.toThrow("ended")
})

test("a folder that cannot be opened is told", async () => {
  await expect(liteApart("/dev/null/nowhere")).rejects.toThrow()
})
