import { createServer, type Server, STATUS_CODES } from "node:http"
import { availableParallelism } from "node:os"
import type { Duplex } from "node:stream"
import { getRequestListener } from "@hono/node-server"
import { getConnInfo } from "@hono/node-server/conninfo"
import type { Settings } from "../config/load.ts"
import { type Dossier, openDossier, passingDossier } from "../store/dossier.ts"
import { createApp } from "./app.ts"
import { problemOf } from "./problem.ts"
import { Readers } from "./readers.ts"
import { HEADERS } from "./security.ts"
import { Service } from "./service.ts"

export interface ServeOptions {
  /** A folder or `postgres://…`, made when it is not there; null: one that lasts as long as the server. */
  readonly dossier: string | null
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  /** Who knows it may come in; null: everybody on this machine. Needed when `host` is not this machine alone. */
  readonly token: string | null
  /** The config that reports are read with; none when it is left out. */
  readonly settings?: Settings | null
  /** Told of what broke inside. */
  readonly broke: (error: Error) => void
}

export interface Serving {
  readonly url: string
  readonly dossier: Dossier
  /** Lets what is under way end, then gives everything back. */
  readonly close: () => Promise<void>
}

/** Opens a dossier and serves it. The port is taken first, so that the dossier's lock can say who holds it. Throws what
 * listening and `openDossier` throw. */
export async function serve(options: ServeOptions): Promise<Serving> {
  let listener: ReturnType<typeof getRequestListener> | null = null
  const server = createServer(LIMITS, (request, response) => {
    if (listener) void listener(request, response)
    else response.writeHead(503, { "retry-after": "1" }).end()
  })
  server.maxRequestsPerSocket = 0
  server.on("clientError", refuse)
  const port = await listening(server, options)
  const local = isLocal(options.host)
  const shown = options.host.includes(":") ? `[${options.host}]` : options.host
  const url = `http://${shown}:${port}/`
  try {
    const dossier =
      options.dossier === null
        ? await passingDossier({ apart: true })
        : await openDossier(options.dossier, { create: true, url, apart: true })
    const service = new Service(dossier, options.dossier, options.settings ?? null)
    const readers = new Readers(
      Math.max(1, Math.min(4, availableParallelism() - 1)),
      options.settings?.file ?? null,
    )
    const hosts = new Set(["127.0.0.1", "localhost", "[::1]", shown].map(name => `${name}:${port}`))
    const app = createApp(service, readers, {
      hosts: () => (local ? hosts : null),
      token: options.token,
      perMinute: local ? 1_000_000 : 3_000,
      broke: options.broke,
      compress: !local,
      addressOf: c => getConnInfo(c).remote.address ?? "",
    })
    listener = getRequestListener(app.fetch)
    void service.warm()
    return { url, dossier, close: () => closed(server, service, readers) }
  } catch (error) {
    server.close()
    throw error
  }
}

/** Is only this machine reached by this name? */
export function isLocal(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host)
}

/** Time that a request may take to come in whole. */
const LIMITS = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 75_000,
  maxHeaderSize: 16_384,
} as const

/** What is under way when the server is told to end gets so long. */
const GRACE = 10_000

/** What is no HTTP, or too long for it, never reaches the routes; it is told in the same form. */
function refuse({ code }: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || code === "ECONNRESET") return void socket.destroy()
  const status = code === "HPE_HEADER_OVERFLOW" ? 431 : code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400
  const headers = Object.entries({
    ...HEADERS,
    "content-type": "application/problem+json",
    connection: "close",
  })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${head.join("\r\n")}\r\n\r\n${JSON.stringify(problemOf(status))}`)
}

function listening(server: Server, { host, port }: ServeOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => {
      server.off("error", reject)
      const address = server.address()
      resolve(typeof address === "object" && address ? address.port : port)
    })
  })
}

async function closed(server: Server, service: Service, readers: Readers): Promise<void> {
  await new Promise<void>(resolve => {
    const clock = setTimeout(() => server.closeAllConnections(), GRACE)
    // A connection that was busy when the end was told stays open for more once it has its answer.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(clock)
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })
  await readers.close()
  await service.close()
}
