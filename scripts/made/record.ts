import type { Interface } from "../../src/export/format.ts"
import { jsonSchema } from "../../src/model/schema.ts"
import { toldIn } from "./french.ts"
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
export function fieldTable(name: string, lang: Interface): string {
  const schema = jsonSchema() as Schema
  const shape = name === "Reading" ? schema : schema.$defs?.[name]
  if (!shape?.properties) throw new Error(`the schema has no shape "${name}"`)
  const required = new Set(shape.required)
  const rows = Object.entries(shape.properties).map(([field, of]) => {
    const meaning = meaningOf(of, schema)
    if (!meaning) throw new Error(`${name}.${field} has no description in src/model/schema.ts`)
    const { absent } = WORDS[lang]
    return [`\`${field}\``, holds(of, lang) + (required.has(field) ? "" : absent), toldIn(lang, meaning)]
  })
  return table(
    ["field", "holds", "meaning"].map(heading => toldIn(lang, heading)),
    rows,
  )
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

const WORDS = {
  en: {
    or: " or ",
    list: "list of ",
    any: "any",
    absent: ", may be absent",
    types: { string: "string", integer: "integer", number: "number", boolean: "boolean", null: "null" },
  },
  fr: {
    or: " ou ",
    list: "liste de ",
    any: "n’importe quoi",
    absent: ", peut manquer",
    types: { string: "texte", integer: "entier", number: "nombre", boolean: "booléen", null: "null" },
  },
} satisfies Record<Interface, object>

function holds(of: Schema, lang: Interface): string {
  const { or, list, any, types } = WORDS[lang]
  const typed = (type: string) => (types as Readonly<Record<string, string>>)[type] ?? type
  if (of.$ref) return of.$ref.replace(/^.*\//, "")
  if (of.const !== undefined) return `"${of.const}"`
  if (of.anyOf) return of.anyOf.map(one => holds(one, lang)).join(or)
  if (of.enum) return of.enum.map(value => (value === null ? "null" : `\`${value}\``)).join(", ")
  if (of.items) return `${list}${holds(of.items, lang)}`
  if (Array.isArray(of.type)) return of.type.map(typed).join(or)
  if (of.properties) return Object.keys(of.properties).join(", ")
  return typeof of.type === "string" ? typed(of.type) : any
}
