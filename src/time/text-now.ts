import { parseDay } from "./calendar.ts"
import type { Lean } from "./governor.ts"
import type { Interval } from "./interval.ts"
import type { Named, Resolved, Setting } from "./resolve.ts"

/** How many sentences back a day still is the one spoken of. */
const MEMORY = 3

/** The day, and the time of day, a report is speaking of as one reads on. */
export class TextNow {
  private readonly published: number | null
  private day: (Named<number> & { sentence: number; block: number }) | null = null
  private last: Named<Resolved> | null = null
  private clock: Named<Resolved> | null = null

  constructor(published: number | null) {
    this.published = published
  }

  setting(sentence: number, _block: number, lean: Lean): Setting {
    const near = this.day && sentence - this.day.sentence <= MEMORY ? this.day : null
    return { published: this.published, lean, day: near, last: this.last, clock: this.clock }
  }

  hasDayIn(sentence: number): boolean {
    return this.day !== null && this.day.sentence === sentence
  }

  hear(id: string, resolved: Resolved, interval: Interval | null, sentence: number, block: number): void {
    if (resolved.type !== "DATE" && resolved.type !== "TIME") return
    if (resolved.value.endsWith("_REF")) return
    const day = parseDay(resolved.value)
    if (day !== null) this.day = { value: day, id, sentence, block }
    if (resolved.type === "TIME") this.clock = { value: resolved, id }
    if (interval) this.last = { value: resolved, id }
  }
}
