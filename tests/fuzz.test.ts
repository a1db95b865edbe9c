import { expect, test } from "vitest"
import { tried } from "../fuzz/check.ts"
import { inputOf } from "../fuzz/one.ts"
import { SAMPLES } from "../fuzz/samples.ts"

// A few inputs with faults at every reader, the same ones each time; `npm run fuzz` throws hundreds of thousands.

const SEED = 20_240_304
const EACH = 40
const FEW: Readonly<Record<string, number>> = { pdf: 6, mbox: 12, wacz: 20, gzip: 20 }
/** Far more than any of them takes, in milliseconds of the processor. */
const LONGEST = 8000

for (const format of Object.keys(SAMPLES)) {
  test(`${format}: no crash, no hang, every offset in its place`, async () => {
    let reports = 0
    for (let number = 0; number < (FEW[format] ?? EACH); number++) {
      const start = process.cpuUsage()
      const outcome = await tried(format, inputOf(format, SEED, number))
      const { user, system } = process.cpuUsage(start)
      expect(
        [outcome.crash, outcome.offset],
        `npx tsx fuzz/one.ts ${format} ${SEED} ${number} ${number + 1}`,
      ).toEqual([null, null])
      expect((user + system) / 1000).toBeLessThan(LONGEST)
      reports += outcome.reports
    }
    expect(reports).toBeGreaterThan(0)
  })
}
