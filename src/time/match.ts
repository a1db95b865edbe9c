import type { Said } from "./said.ts"

export type Value = number | string | Said

interface Capture {
  readonly slot: string
  readonly value: Value
  readonly from: number
  readonly to: number
}

/** What the slots of a pattern took. The last capture of a slot is the one that stands. */
export class Match {
  private readonly captures: Capture[] = []
  /** First atom, and one past the last. */
  from = 0
  to = 0

  push(slot: string, value: Value, from: number, to: number): void {
    this.captures.push({ slot, value, from, to })
  }

  pop(): void {
    this.captures.pop()
  }

  /** Ready for another rule. */
  clear(): void {
    this.captures.length = 0
  }

  has(slot: string): boolean {
    return this.last(slot) !== undefined
  }

  number(slot: string): number {
    return Number(this.last(slot)?.value)
  }

  /** The number in the slot, or undefined when the slot took nothing. */
  maybeNumber(slot: string): number | undefined {
    const value = this.last(slot)?.value
    return value === undefined ? undefined : Number(value)
  }

  text<T extends string>(slot: string): T {
    return String(this.last(slot)?.value ?? "") as T
  }

  maybeText<T extends string>(slot: string): T | undefined {
    const value = this.last(slot)?.value
    return value === undefined ? undefined : (String(value) as T)
  }

  said(slot: string): Said | null {
    return (this.last(slot)?.value as Said | undefined) ?? null
  }

  all(slot: string): readonly { readonly value: Value; readonly from: number; readonly to: number }[] {
    return this.captures.filter(c => c.slot === slot)
  }

  private last(slot: string): Capture | undefined {
    for (let i = this.captures.length - 1; i >= 0; i--)
      if (this.captures[i]!.slot === slot) return this.captures[i]
    return undefined
  }
}
