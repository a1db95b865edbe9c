import { parseDay } from "./calendar.ts"
import type { Lean } from "./governor.ts"
import type { Interval } from "./interval.ts"
import type { Named, Resolved, Setting, SpokenDay } from "./setting.ts"

/** How many sentences back a day still is the one spoken of. */
const MEMORY = 3
/** A day further from the report is the day of a time of day only within its own sentence. */
const DAYS_NEAR = 6

/** The day, and the time of day, a report is speaking of as one reads on. */
export class TextNow {
  private readonly published: number | null
  private readonly minute: number | null
  private day: (SpokenDay & { readonly sentence: number }) | null = null
  private last: Named<Resolved> | null = null
  private clock: Named<Resolved> | null = null

  /** `published`: the day; `minute`: minutes into it, when that is told. */
  constructor(published: number | null, minute: number | null) {
    this.published = published
    this.minute = minute
  }

  setting(sentence: number, lean: Lean, sure: boolean): Setting {
    const { published, minute, day, last, clock } = this
    return {
      published,
      minute,
      lean,
      sure,
      day: this.isNear(sentence) ? day : null,
      spoken: day,
      last,
      clock,
    }
  }

  /** Is the day spoken of still meant by a time of day in this sentence? */
  private isNear(sentence: number): boolean {
    if (this.day === null || sentence - this.day.sentence > MEMORY) return false
    return (
      sentence === this.day.sentence ||
      this.published === null ||
      Math.abs(this.published - this.day.value) <= DAYS_NEAR
    )
  }

  hasDayIn(sentence: number): boolean {
    return this.day !== null && this.day.sentence === sentence
  }

  hear(id: string, resolved: Resolved, interval: Interval | null, sentence: number): void {
    if (resolved.type !== "DATE" && resolved.type !== "TIME") return
    if (resolved.value.endsWith("_REF")) return
    const day = parseDay(resolved.value)
    if (day !== null) this.day = { value: day, id, sentence, night: resolved.value.endsWith("TNI") }
    if (resolved.type === "TIME") this.clock = { value: resolved, id }
    if (interval) this.last = { value: resolved, id }
  }
}
