import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"

/** A host of its own as far as the network goes: a namespace with one link to the switch. */
export interface Host {
  readonly name: string
  readonly address: string
  /** What runs there begins with these words. */
  readonly command: readonly string[]
  /** Takes the cable out at the switch: nothing goes to and fro any more, and nobody is told. */
  readonly cut: () => void
  readonly mend: () => void
  /** This machine forgets its connections with the host; what tells the host of it is lost while the cable is out. */
  readonly forget: () => void
}

export interface Network {
  /** Of this machine, on the switch. */
  readonly address: string
  /** All addresses on the switch, such as `10.1.2.0/24`. */
  readonly range: string
  readonly hosts: readonly Host[]
  /** Removes all of it. Idempotent. */
  readonly remove: () => void
}

/** Why no network can be made here; null when one can. */
export function whyNoNetwork(): string | null {
  if (process.platform !== "linux") return "network namespaces are a matter of Linux"
  if (process.getuid?.() !== 0) return "network namespaces want the root user"
  const name = `selon-try-${process.pid}`
  try {
    ip("netns", "add", name)
    ip("netns", "exec", name, "true")
    ip("link", "add", linkName("x"), "type", "bridge")
    ip("link", "add", linkName("y"), "type", "veth", "peer", "name", "eth0", "netns", name)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    for (const link of [linkName("x"), linkName("y")]) attempt("link", "del", link)
    attempt("netns", "del", name)
  }
}

/** Hosts on a switch, to which this machine is plugged in as well: a bridge, and a pair of virtual cards for each. */
export function makeNetwork(count: number): Network {
  sweep()
  const net = freeNet()
  const bridge = linkName("br")
  const address = `${net}.1`
  const remove = () => removeAll(process.pid)
  try {
    ip("link", "add", bridge, "type", "bridge")
    ip("address", "add", `${address}/24`, "dev", bridge)
    ip("link", "set", bridge, "up")
    const hosts = Array.from({ length: count }, (_, n) =>
      makeHost(`selon-${process.pid}-${n}`, linkName(`v${n}`), bridge, `${net}.${n + 2}`),
    )
    return { address, range: `${net}.0/24`, hosts, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** Removes what a process that was killed has left. */
function sweep(): void {
  const makers = new Set([...run("ip", "netns").matchAll(/^selon-(\d+)-/gm)].map(([, pid]) => Number(pid)))
  for (const pid of makers) if (!existsSync(`/proc/${pid}`)) removeAll(pid)
}

/** Whatever was made for a process: what still runs on its hosts, its hosts, its links. */
function removeAll(pid: number): void {
  for (const [name] of run("ip", "netns").matchAll(new RegExp(`^selon-${pid}-\\d+`, "gm"))) {
    for (const runs of run("ip", "netns", "pids", name).split("\n").filter(Boolean)) {
      try {
        process.kill(Number(runs), "SIGKILL")
      } catch {
        // It has ended meanwhile.
      }
    }
    attempt("netns", "del", name)
  }
  for (const [link] of run("ip", "-o", "link").matchAll(new RegExp(`\\bsel${pid}(?:br|v\\d+)\\b`, "g")))
    attempt("link", "del", link)
}

function makeHost(name: string, link: string, bridge: string, address: string): Host {
  ip("netns", "add", name)
  ip("link", "add", link, "type", "veth", "peer", "name", "eth0", "netns", name)
  ip("link", "set", link, "master", bridge, "up")
  ip("-n", name, "link", "set", "lo", "up")
  ip("-n", name, "address", "add", `${address}/24`, "dev", "eth0")
  ip("-n", name, "link", "set", "eth0", "up")
  return {
    name,
    address,
    command: ["ip", "netns", "exec", name],
    cut: () => ip("link", "set", link, "down"),
    mend: () => ip("link", "set", link, "up"),
    forget: () => run("ss", "-K", "dst", address),
  }
}

/** The first three numbers of a private range that no address and no route of this machine touches. */
function freeNet(): string {
  const taken = [
    ...run("ip", "-4", "-o", "address").matchAll(/\binet (\d+)\.(\d+)\.(\d+)\.\d+(?:\/(\d+))?/g),
    ...run("ip", "-4", "route", "show", "table", "all").matchAll(/(\d+)\.(\d+)\.(\d+)\.\d+(?:\/(\d+))?/g),
  ].map(([, a, b, c, bits = "32"]) => ({
    from: (Number(a) << 16) | (Number(b) << 8) | Number(c),
    bits: Math.min(24, Number(bits)),
  }))
  for (let tries = 0; tries < 65_536; tries++) {
    const n = (process.pid + tries) % 65_536
    const own = (10 << 16) | n
    if (taken.every(({ from, bits }) => from >> (24 - bits) !== own >> (24 - bits)))
      return `10.${n >> 8}.${n & 255}`
  }
  throw new Error("no private range is free")
}

/** Names of links are at most fifteen characters long. */
function linkName(end: string): string {
  return `sel${process.pid}${end}`
}

function ip(...args: string[]): void {
  run("ip", ...args)
}

function attempt(...args: string[]): void {
  spawnSync("ip", args)
}

function run(program: string, ...args: string[]): string {
  const done = spawnSync(program, args, { encoding: "utf8", timeout: 30_000 })
  if (done.status !== 0)
    throw new Error(`${[program, ...args].join(" ")}: ${done.stderr || done.error?.message || done.status}`)
  return done.stdout
}
