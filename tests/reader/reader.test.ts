import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { accessTests } from "./access.ts"
import { chromiumPath } from "./chromium.ts"
import { correctionTests } from "./corrections.ts"
import { hostileTests } from "./hostile.ts"
import { openPlace, type Place } from "./place.ts"
import { readingTests } from "./reading.ts"
import { viewTests } from "./views.ts"

const found = chromiumPath()
if (!found)
  process.stderr.write(
    "left out: the reader in a browser, for want of Chromium (install it, or name it in CHROMIUM)\n",
  )

describe.skipIf(!found)("the reader in Chromium", () => {
  let place: Place
  const at = () => place
  beforeAll(async () => {
    place = await openPlace()
  }, 120_000)
  afterAll(() => place?.close(), 60_000)

  describe("views", () => viewTests(at))
  describe("reading", () => readingTests(at))
  describe("for everybody", () => accessTests(at))
  describe("corrections", () => correctionTests(at))
  describe("hostile reports", () => hostileTests(at))

  test("nothing broke inside the server meanwhile", () => expect(place.broken).toEqual([]))
})
