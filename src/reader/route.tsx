import { type AnchorHTMLAttributes, type MouseEvent, useCallback, useSyncExternalStore } from "react"

/** The address is the state of a view: what can be seen can be linked to. */
export interface Route {
  readonly path: string
  readonly query: URLSearchParams
  /** Without its "#". */
  readonly hash: string
}

const listeners = new Set<() => void>()

function tell(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener("popstate", listener)
  window.addEventListener("hashchange", listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener("popstate", listener)
    window.removeEventListener("hashchange", listener)
  }
}

const here = () => window.location.pathname + window.location.search + window.location.hash

export function useRoute(): Route {
  const address = useSyncExternalStore(subscribe, here)
  const url = new URL(address, window.location.origin)
  return { path: url.pathname, query: url.searchParams, hash: decodeURIComponent(url.hash.slice(1)) }
}

/** Goes to an address of the reader. `replace`: the one before is not kept to go back to. */
export function go(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  const path = window.location.pathname
  if (replace) window.history.replaceState(null, "", to)
  else window.history.pushState(null, "", to)
  tell()
  if (window.location.pathname !== path) {
    window.scrollTo(0, 0)
    // Whoever listens instead of looking is told where they are.
    requestAnimationFrame(() => document.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true }))
  }
}

export function Link({ href, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const follow = useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event
      if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return
      event.preventDefault()
      go(href)
    },
    [href],
  )
  return <a href={href} onClick={follow} {...rest} />
}

/** The same view with some parameters changed; an empty one is left out. */
export function withQuery(query: URLSearchParams, changes: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(query)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  const text = next.toString()
  return text ? `?${text}` : ""
}
