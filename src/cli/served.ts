import { readFileSync } from "node:fs"
import { basename } from "node:path"
import type { Reading } from "../model/reading.ts"
import type { AnswerPage, ImportLine, Problem } from "../server/api.ts"
import { holderOf } from "../store/lock.ts"
import { placeOf } from "../store/place.ts"
import type { Answer, Row } from "../story/answers.ts"

/** A dossier that a server on this machine holds: the embedded database lets only one process in, so the commands ask
 * the server instead. */
export class Served {
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  /** All rows of an answer, page by page. */
  async rows(question: string, asked: Readonly<Record<string, string | undefined>>): Promise<Answer> {
    const query = new URLSearchParams({ limit: "1000" })
    for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, value)
    const rows: Row[] = []
    for (;;) {
      const page = (await this.#json(`/${question}?${query}`)) as AnswerPage
      rows.push(...page.rows)
      if (page.next === null) return { columns: page.columns, rows }
      query.set("cursor", page.next)
    }
  }

  /** Every reading that counts. */
  async readings(): Promise<readonly Reading[]> {
    const readings: Reading[] = []
    for await (const line of linesOf(await this.#fetch("/readings.jsonl"))) readings.push(JSON.parse(line))
    return readings
  }

  /** Hands a file in, and tells how it goes. */
  async *add(
    file: string,
    facts: { readonly published: string | null; readonly language: string | null; readonly from: string },
  ): AsyncGenerator<ImportLine> {
    const query = new URLSearchParams({ name: basename(file), from: facts.from })
    if (facts.published !== null) query.set("published", facts.published)
    if (facts.language !== null) query.set("language", facts.language)
    const response = await this.#fetch(`/reports?${query}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: readFileSync(file),
    })
    for await (const line of linesOf(response)) yield JSON.parse(line) as ImportLine
  }

  /** A change; `detail` says what is wrong when the status is not of success. */
  async send(
    method: "POST" | "DELETE",
    path: string,
    body?: unknown,
  ): Promise<{ readonly status: number; readonly detail: string }> {
    const response = await fetch(new URL(`v1${path}`, this.url), {
      method,
      ...(body === undefined
        ? {}
        : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    })
    if (response.ok) return { status: response.status, detail: "" }
    const { detail = "", title } = (await response.json()) as Problem
    if (response.status !== 400 && response.status !== 404) throw new ServedError(this.url, detail || title)
    return { status: response.status, detail }
  }

  async #json(path: string): Promise<unknown> {
    return (await this.#fetch(path)).json()
  }

  async #fetch(path: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(new URL(`v1${path}`, this.url), init)
    if (response.ok) return response
    const { detail, title } = (await response.json()) as Problem
    throw new ServedError(this.url, detail ?? title)
  }
}

/** What the server that holds a dossier would not do. */
export class ServedError extends Error {
  constructor(url: string, detail: string) {
    super(`${url}: ${detail}`)
    this.name = "ServedError"
  }
}

/** The server that holds a dossier now; null when none does. */
export function servedBy(name: string): Served | null {
  const place = placeOf(name)
  const url = place.kind === "folder" ? (holderOf(place.path)?.url ?? null) : null
  return url === null ? null : new Served(url)
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ""
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n")
    rest = lines.pop() ?? ""
    for (const line of lines) if (line) yield line
  }
  if (rest) yield rest
}
