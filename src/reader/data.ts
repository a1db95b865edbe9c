import { useEffect, useRef, useState } from "react"
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

/** What was asked for lately, with the answer once it is there; forgotten when something is changed. */
const known = new Map<string, { readonly promise: Promise<unknown>; value?: unknown }>()
const MOST = 60

export function ask<T>(path: string): Promise<T> {
  const there = known.get(path)
  if (there) return there.promise as Promise<T>
  const promise = fetch(`/v1${path}`)
    .then(answered)
    .then(response => response.json() as Promise<T>)
  const one: { readonly promise: Promise<unknown>; value?: unknown } = { promise }
  promise.then(
    value => {
      one.value = value
    },
    () => known.delete(path),
  )
  known.set(path, one)
  if (known.size > MOST) known.delete(known.keys().next().value as string)
  return promise
}

/** Forgets one answer, or all of them. */
export function forget(path?: string): void {
  if (path === undefined) known.clear()
  else known.delete(path)
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

/** An answer of the server, asked for anew when the address changes; what was shown before stays until it is there. What
 * is known already is there at once. */
export function useAsked<T>(path: string | null, turn = 0): Asked<T> {
  const [asked, setAsked] = useState<{ readonly answer: Asked<T>; readonly of: string }>()
  const shown = useRef<T | null>(null)
  const of = `${turn} ${path}`
  const there = path === null ? undefined : (known.get(path)?.value as T | undefined)
  useEffect(() => {
    // An answer that came since it was looked for has to be told.
    if (path === null || there !== undefined) return
    let current = true
    ask<T>(path).then(
      value => current && setAsked({ answer: { state: "here", value }, of }),
      error => current && setAsked({ answer: { state: "refused", value: null, error }, of }),
    )
    return () => {
      current = false
    }
  }, [path, of])
  const answer: Asked<T> =
    there !== undefined
      ? { state: "here", value: there }
      : asked?.of === of
        ? asked.answer
        : { state: "waiting", value: shown.current }
  if (answer.value !== null) shown.current = answer.value
  return answer
}

/** An answer that grows page by page. */
export function useGrowing<P extends { readonly next: string | null }>(path: string) {
  const first = useAsked<P>(path)
  const [more, setMore] = useState<{ readonly path: string; readonly pages: readonly P[] }>({
    path,
    pages: [],
  })
  const pages = [...(first.value ? [first.value] : []), ...(more.path === path ? more.pages : [])]
  const next = pages.at(-1)?.next ?? null
  const grow = async () => {
    if (next === null) return
    const page = await ask<P>(`${path}${path.includes("?") ? "&" : "?"}cursor=${encodeURIComponent(next)}`)
    setMore(before => ({ path, pages: [...(before.path === path ? before.pages : []), page] }))
  }
  return {
    state: first.state,
    error: first.state === "refused" ? first.error : null,
    pages,
    more: next !== null,
    grow,
  }
}

/** A table that grows page by page. */
export function usePages(path: string) {
  const { pages, ...rest } = useGrowing<AnswerPage>(path)
  return {
    ...rest,
    columns: pages[0]?.columns ?? [],
    rows: pages.flatMap(page => page.rows),
    total: pages.at(-1)?.total ?? null,
  }
}
