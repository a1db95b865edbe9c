import { expect, test } from "vitest"
import { begunInTime } from "./reading-pool.ts"

const never = (signal: AbortSignal) =>
  new Promise<string>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)))

test("a batch that no thread begins is given again", async () => {
  const begun = new Int32Array(new SharedArrayBuffer(4))
  let tries = 0
  const run = (signal: AbortSignal) => (++tries < 2 ? never(signal) : Promise.resolve("read"))
  expect(await begunInTime(run, begun, 200)).toBe("read")
  expect(tries).toBe(2)
})

test("a batch that nobody ever begins is an error, one that was begun is waited for, and errors are passed on", async () => {
  const begun = new Int32Array(new SharedArrayBuffer(4))
  await expect(begunInTime(never, begun, 100)).rejects.toThrow("no thread began it")
  const slow = () => new Promise<string>(done => setTimeout(() => done("late"), 700))
  begun[0] = 1
  expect(await begunInTime(slow, begun, 100)).toBe("late")
  await expect(begunInTime(() => Promise.reject(new Error("broken")), begun, 100)).rejects.toThrow("broken")
})
