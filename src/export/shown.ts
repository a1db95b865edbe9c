import type { Reading } from "../model/reading.ts"
import { atLeast } from "./confidence.ts"

/** What of readings goes out. Plain data, for handing from thread to thread. */
export interface Shown {
  /** Attributions and events less sure than this stay behind; 0: none does. */
  readonly least: number
  /** Are addresses of e-mail and numbers of telephones masked? */
  readonly redact: boolean
}

/** What makes of a reading the one that goes out. */
export async function showing({ least, redact }: Shown): Promise<(reading: Reading) => Reading> {
  const hide = redact ? (await import("./redact.ts")).redacted : (reading: Reading) => reading
  return reading => hide(least > 0 ? atLeast(reading, least) : reading)
}
