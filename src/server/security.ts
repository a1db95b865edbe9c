import { timingSafeEqual } from "node:crypto"
import type { MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { sha256 } from "../store/report.ts"
import { problem } from "./problem.ts"

/** No script, style, picture or connection but the server's own; and nobody may frame it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ")

/** On every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
}

export const withHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value)
}

/** Only requests for one of our own names, and changes only from our own pages: a page elsewhere that leads a browser
 * here (by a name that resolves to this machine, or by a form) is refused. `hosts` are `name:port` in small letters;
 * null: any, which a token must then guard. */
export function fromHere(hosts: () => ReadonlySet<string> | null): MiddlewareHandler {
  return async (c, next) => {
    const known = hosts()
    const host = (c.req.header("host") ?? "").toLowerCase()
    if (known && !known.has(host)) return problem(c, 403, "The Host header is not one of this server")
    const origin = c.req.header("origin")
    if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host.toLowerCase() === host))
      return problem(c, 403, "The Origin header is not this server")
    const site = c.req.header("sec-fetch-site")
    if (CHANGES.has(c.req.method) && site !== undefined && site !== "same-origin" && site !== "none")
      return problem(c, 403, "A change asked for by a page of another site")
    return next()
  }
}

const CHANGES: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH", "DELETE"])

/** Whoever knows the token may come in: as `Authorization: Bearer …`, or once as `?token=…`, which a browser then keeps
 * as a cookie that no script can read. */
export function withToken(token: string): MiddlewareHandler {
  return async (c, next) => {
    const bearer = /^Bearer (.+)$/i.exec(c.req.header("authorization") ?? "")?.[1]
    if (bearer !== undefined && same(bearer, token)) return next()
    const given = c.req.query("token")
    if (given !== undefined && same(given, token)) {
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: "Strict", path: "/" })
      const url = new URL(c.req.url)
      url.searchParams.delete("token")
      return c.req.method === "GET" ? c.redirect(url.pathname + url.search, 303) : next()
    }
    const kept = getCookie(c, COOKIE)
    if (kept !== undefined && same(kept, token)) return next()
    c.header("www-authenticate", "Bearer")
    return problem(c, 401, "Give the token that `selon serve` printed")
  }
}

const COOKIE = "selon"

/** Compared in a time that tells nothing of how much is right. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(a)), Buffer.from(sha256(b)))
}
