/** A statement, numbered by whoever asks. */
export interface Asked {
  readonly turn: number
  readonly text: string
  readonly parameters: readonly unknown[]
}

/** What became of it. An error is told by its own fields: a class does not pass from thread to thread. */
export type Told =
  | { readonly turn: number; readonly rows: readonly unknown[]; readonly affected: number | null }
  | { readonly turn: number; readonly error: Readonly<Record<string, unknown>> }

/** An error by its own fields: a class does not pass from thread to thread. */
export function toldError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) }
  const plain = Object.entries(error).filter(([, value]) => typeof value === "string")
  return { ...Object.fromEntries(plain), name: error.name, message: error.message, stack: error.stack }
}
