import { expect, test } from "vitest"
import { Room } from "./room.ts"

test("columns of a room begin as they are asked for and keep apart", () => {
  for (const count of [0, 1, 5, 64]) {
    const room = new Room(count)
    const columns = Array.from({ length: 50 }, (_, c) =>
      c % 3 === 0 ? room.zeros() : c % 3 === 1 ? room.nones() : room.bytes(),
    )
    for (const [c, column] of columns.entries()) {
      expect([...column]).toEqual(new Array(count).fill(c % 3 === 1 ? -1 : 0))
      column.fill(c)
    }
    for (const [c, column] of columns.entries()) expect([...column]).toEqual(new Array(count).fill(c))
  }
})
