import { request } from "node:http"
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js"
import type { Call, OpenApi, Operation } from "./api-calls.ts"

export interface Answered {
  readonly status: number
  readonly type: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Sends a request as it stands: no header is added, none is put right. */
export function send(
  url: string,
  { method, path, headers, body }: Pick<Call, "method" | "path" | "headers" | "body">,
): Promise<Answered> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { "content-length": String(body.length) }
    const sent = request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent: false },
      answer => {
        const parts: Buffer[] = []
        answer.on("data", part => parts.push(part))
        answer.on("error", reject)
        answer.on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            type: String(answer.headers["content-type"] ?? "").split(";", 1)[0] as string,
            headers: answer.headers,
            body: Buffer.concat(parts).toString("utf8"),
          }),
        )
      },
    )
    sent.on("error", reject)
    sent.end(body ?? undefined)
  })
}

/** What is wrong with an answer by the document that promises it; null: nothing. An answer is of a status that the
 * document names, in the form and of the shape it gives for it; what breaks inside is never right. */
export function checker(document: OpenApi): (call: Call, answer: Answered) => string | null {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  ajv.addSchema({ $id: "api:", components: document.components })
  const made = new Map<string, ValidateFunction>()
  const validatorOf = (key: string, schema: object) => {
    const text = JSON.stringify(schema).replaceAll('"#/components/', '"api:#/components/')
    const known = made.get(key) ?? ajv.compile(JSON.parse(text) as object)
    made.set(key, known)
    return known
  }
  return ({ operation: name }, { status, type, body }) => {
    const [method, path] = name.split(" ") as [string, string]
    const operation = document.paths[path]?.[method] as Operation
    if (status >= 500) return `${status}`
    // What is too long for HTTP itself is told as any other problem is.
    const promised = status === 431 ? operation.responses[400] : operation.responses[status]
    if (!promised) return `${status} is not promised`
    const content = promised.content
    if (!content) return body === "" ? null : "a body where none is promised"
    const form = content[type]
    if (!form) return `${type || "no type"} instead of ${Object.keys(content).join(", ")}`
    const values = type.endsWith("json") && type !== "application/x-ndjson" ? [body] : lines(type, body)
    const valid = validatorOf(`${name} ${status} ${type}`, form.schema)
    for (const value of values) {
      let parsed: unknown
      try {
        parsed = JSON.parse(value)
      } catch {
        return `no JSON: ${value.slice(0, 80)}`
      }
      if (form.schema.type === "string") continue
      if (!valid(parsed)) return `not as promised: ${ajv.errorsText(valid.errors)}`
    }
    return null
  }
}

function lines(type: string, body: string): readonly string[] {
  return type === "application/x-ndjson" ? body.split("\n").filter(Boolean) : []
}
