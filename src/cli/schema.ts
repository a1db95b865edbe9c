import type { Terminal } from "./terminal.ts"

/** `selon schema`: the JSON Schema of a reading. */
export async function schemaCommand({ stdout }: Terminal): Promise<number> {
  const { jsonSchema } = await import("../model/schema.ts")
  stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return 0
}
