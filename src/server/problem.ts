import type { Context } from "hono"
import type { ContentfulStatusCode } from "hono/utils/http-status"
import type { Problem } from "./api.ts"

/** What is wrong with a request, for the one who made it. Nothing else of what happens inside ever goes out. */
export class Refusal extends Error {
  readonly status: ContentfulStatusCode
  readonly at: string | undefined
  constructor(status: ContentfulStatusCode, detail: string, at?: string) {
    super(detail)
    this.status = status
    this.at = at
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: "The request is not understood",
  401: "A token is needed",
  403: "Not from there",
  404: "Not found",
  405: "Not in that way",
  408: "Too slow",
  409: "In conflict",
  413: "Too large",
  415: "Not in that form",
  422: "Not readable",
  429: "Too many requests",
  431: "Headers or address too long",
  500: "Something broke",
  503: "Busy",
}

export function problemOf(status: number, detail?: string, at?: string): Problem {
  return {
    type: "about:blank",
    title: TITLES[status] ?? "Not possible",
    status,
    ...(detail !== undefined && { detail }),
    ...(at !== undefined && { at }),
  }
}

/** The answer to a request that cannot be met (RFC 9457). */
export function problem(c: Context, status: ContentfulStatusCode, detail?: string, at?: string): Response {
  const body = JSON.stringify(problemOf(status, detail, at))
  return c.body(body, status, { "content-type": "application/problem+json" })
}
