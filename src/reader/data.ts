import { useEffect, useState } from "react"
import type { AnswerPage, Problem } from "../server/api.ts"

/** What the server told is wrong. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.problem = problem
  }
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response
  let problem: Problem = { type: "about:blank", title: response.statusText, status: response.status }
  try {
    problem = (await response.json()) as Problem
  } catch {
    // Not in our words: the status alone is told.
  }
  throw new Refused(problem)
}

/** What was asked for lately; forgotten when something is changed. */
const known = new Map<string, Promise<unknown>>()
const MOST = 60

export function ask<T>(path: string): Promise<T> {
  let promise = known.get(path) as Promise<T> | undefined
  if (!promise) {
    promise = fetch(`/v1${path}`)
      .then(answered)
      .then(response => response.json() as Promise<T>)
    promise.catch(() => known.delete(path))
    known.set(path, promise)
    if (known.size > MOST) known.delete(known.keys().next().value as string)
  }
  return promise
}

export function forget(): void {
  known.clear()
}

export async function send(path: string, init: RequestInit): Promise<Response> {
  const response = await answered(await fetch(`/v1${path}`, init))
  forget()
  return response
}

export type Asked<T> =
  | { readonly state: "waiting"; readonly value: T | null }
  | { readonly state: "here"; readonly value: T }
  | { readonly state: "refused"; readonly value: null; readonly error: Error }

/** An answer of the server, asked for anew when the address changes; what was shown before stays until it is there. */
export function useAsked<T>(path: string | null, turn = 0): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ state: "waiting", value: null })
  useEffect(() => {
    if (path === null) return
    let current = true
    setAsked(before => ({ state: "waiting", value: before.value }))
    ask<T>(path).then(
      value => current && setAsked({ state: "here", value }),
      error => current && setAsked({ state: "refused", value: null, error }),
    )
    return () => {
      current = false
    }
  }, [path, turn])
  return asked
}

/** A table that grows page by page. */
export function usePages(path: string) {
  const first = useAsked<AnswerPage>(path)
  const [more, setMore] = useState<{ readonly path: string; readonly pages: readonly AnswerPage[] }>({
    path,
    pages: [],
  })
  const pages = [...(first.value ? [first.value] : []), ...(more.path === path ? more.pages : [])]
  const next = pages.at(-1)?.next ?? null
  const grow = async () => {
    if (next === null) return
    const page = await ask<AnswerPage>(
      `${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(next)}`,
    )
    setMore(before => ({ path, pages: [...(before.path === path ? before.pages : []), page] }))
  }
  return {
    state: first.state,
    error: first.state === "refused" ? first.error : null,
    columns: first.value?.columns ?? [],
    rows: pages.flatMap(page => page.rows),
    total: pages.at(-1)?.total ?? null,
    more: next !== null,
    grow,
  }
}
