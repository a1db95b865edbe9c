import { jsonSchema } from "../../src/model/schema.ts"
import { table } from "./table.ts"

interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The fields of one shape of the JSON Schema: name, what it holds, what it means. Throws for a field that says
 * nothing of itself. */
export function fieldTable(name: string): string {
  const schema = jsonSchema() as Schema
  const shape = name === "Reading" ? schema : schema.$defs?.[name]
  if (!shape?.properties) throw new Error(`the schema has no shape "${name}"`)
  const required = new Set(shape.required)
  const rows = Object.entries(shape.properties).map(([field, of]) => {
    const meaning = meaningOf(of, schema)
    if (!meaning) throw new Error(`${name}.${field} has no description in src/model/schema.ts`)
    return [`\`${field}\``, holds(of) + (required.has(field) ? "" : ", may be absent"), meaning]
  })
  return table(["field", "holds", "meaning"], rows)
}

/** Names of the shapes, the whole reading first. */
export function shapes(): readonly string[] {
  const { $defs = {} } = jsonSchema() as Schema
  return ["Reading", ...Object.keys($defs).filter(name => $defs[name]?.properties)]
}

function meaningOf(of: Schema, schema: Schema): string {
  if (of.description) return of.description
  const inner = of.$ref ? of : of.items?.$ref ? of.items : of.anyOf?.find(one => one.$ref)
  return (inner?.$ref && schema.$defs?.[inner.$ref.replace(/^.*\//, "")]?.description) || ""
}

function holds(of: Schema): string {
  if (of.$ref) return of.$ref.replace(/^.*\//, "")
  if (of.const !== undefined) return `"${of.const}"`
  if (of.anyOf) return of.anyOf.map(holds).join(" or ")
  if (of.enum) return of.enum.map(value => (value === null ? "null" : `\`${value}\``)).join(", ")
  if (of.items) return `list of ${holds(of.items)}`
  if (Array.isArray(of.type)) return of.type.join(" or ")
  if (of.properties) return Object.keys(of.properties).join(", ")
  return typeof of.type === "string" ? of.type : "any"
}
