import type { Exporter, ExportOptions } from "../src/export/format.ts"
import type { Reading } from "../src/model/reading.ts"

/** All that an exporter writes for some readings. */
export async function exported(
  exporter: Exporter,
  readings: readonly Reading[],
  options: Partial<ExportOptions> = {},
): Promise<string> {
  async function* flow() {
    yield* readings
  }
  let out = ""
  const whole = { lang: "en", width: 80, colour: false, formulaGuard: true, ...options } as const
  for await (const piece of exporter(flow(), whole)) out += piece
  return out
}
