import { isLocal, serve as serveDossier } from "./server/start.ts"

export type * from "./server/api.ts"

export interface ServerOptions {
  /** A folder or `postgres://…`, made when it is not there; absent: one in memory, gone when the server ends. */
  readonly dossier?: string
  /** 127.0.0.1: this machine alone. With any other, `token` is needed. */
  readonly host?: string
  /** 0, the default: any that is free. */
  readonly port?: number
  /** Whoever knows it may come in. */
  readonly token?: string
  /** Told of what broke inside; nothing of it goes out to those who ask. */
  readonly onError?: (error: Error) => void
}

export interface Server {
  /** Where it listens: the reader; the API is under `v1/`, its description at `v1/openapi.json`. */
  readonly url: string
  /** Lets what is under way end (ten seconds at most), then gives the dossier back. */
  readonly close: () => Promise<void>
}

/** Serves a dossier: the reader and the HTTP API, as `selon serve` does. Throws a `RangeError` for a host beyond this
 * machine without a token, a `StoreError` when the dossier cannot be opened, and what listening throws. */
export async function serve(options: ServerOptions = {}): Promise<Server> {
  const { dossier = null, host = "127.0.0.1", port = 0, token = null, onError = () => {} } = options
  if (token === null && !isLocal(host))
    throw new RangeError(`${host} is not this machine alone: give a token, or leave the host away`)
  const { url, close } = await serveDossier({ dossier, host, port, token, broke: onError })
  return { url, close }
}
