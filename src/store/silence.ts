import { connect, type Socket } from "node:net"
import type { ClientBase, Pool, PoolClient } from "pg"

/** How long an answer may be out before it is asked whether its server can be reached at all, and how long that may take,
 * in milliseconds. */
const SILENCE = 10_000

/** Errors that the network gives for a machine that cannot be reached. Others come from the machine itself: a connection
 * that it does not know any more ends by what it says. */
const UNREACHABLE = /^(?:ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EHOSTDOWN|ENETDOWN|EADDRNOTAVAIL)$/

/** Ends the connections of a pool that wait for a server that cannot be reached: who waits gets the error of a lost
 * connection. The system would wait a quarter of an hour for what it has sent to be received. A statement may take as
 * long as it likes while the server can be reached. Gives the connections that are open. */
export function heedSilence(pool: Pool): ReadonlySet<ClientBase> {
  const open = new Set<ClientBase>()
  pool.on("connect", client => open.add(client))
  pool.on("remove", client => open.delete(client))
  const waits = new Map<PoolClient, () => void>()
  pool.on("acquire", client => waits.set(client, wait(client)))
  pool.on("release", (_, client) => {
    waits.get(client)?.()
    waits.delete(client)
  })
  return open
}

/** Until it is called off, asks again and again whether the server of a connection can be reached, and ends the
 * connection when it cannot. */
export function wait(client: ClientBase): () => void {
  let timer: NodeJS.Timeout | null = null
  const next = () => {
    timer = setTimeout(async () => {
      const reached = await isReached(socketOf(client))
      if (!timer) return
      if (reached) next()
      else socketOf(client).destroy()
    }, SILENCE).unref()
  }
  next()
  return () => {
    if (timer) clearTimeout(timer)
    timer = null
  }
}

/** Can the machine at the other end be reached by a new connection? One without an address is this machine. */
function isReached({ remoteAddress: host, remotePort: port }: Socket): Promise<boolean> {
  if (!host || !port) return Promise.resolve(true)
  return new Promise(done => {
    const socket = connect({ host, port })
    const end = (reached: boolean) => {
      clearTimeout(timer)
      socket.destroy()
      done(reached)
    }
    const timer = setTimeout(() => end(false), SILENCE)
    socket.once("connect", () => end(true))
    socket.once("error", ({ code = "" }: NodeJS.ErrnoException) => end(!UNREACHABLE.test(code)))
  })
}

/** pg has it, and does not tell it in its types. */
export function socketOf(client: ClientBase): Socket {
  return (client as unknown as { readonly connection: { readonly stream: Socket } }).connection.stream
}
