import { byId } from "../model/by-id.ts"
import type { Entity, Reading } from "../model/reading.ts"
import { folded } from "./words.ts"

/** The keys under which somebody can be met again in another report or language: "=IS" for a state and those who
 * speak for it, and the sound of the last word of a name. Empty for the unnamed. */
export function keysOf(entity: Entity): string[] {
  const keys: string[] = []
  if (entity.country && COUNTRY_SPEAKS.has(entity.type)) keys.push(`=${entity.country}`)
  if (entity.type !== "state" && isNamed(entity)) {
    const last = folded(entity.name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .at(-1)
    if (last) keys.push(soundOf(last))
  }
  return keys
}

/** The keys of several entities of a reading, each once, in order. */
export function keysIn(reading: Reading, ids: readonly string[]): string[] {
  const { entities } = byId(reading)
  const wanted = [...new Set(ids)].flatMap(id => entities.get(id) ?? []).sort(byMention)
  return [...new Set(wanted.flatMap(keysOf))]
}

/** Entities are numbered in the order of their first mention. */
function byMention(a: Entity, b: Entity): number {
  return a.id.length - b.id.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

const COUNTRY_SPEAKS: ReadonlySet<Entity["type"]> = new Set(["state", "official-body", "person", "group"])

/** Somebody whom a person noted by hand has a name and no mention. */
export function isNamed({ mentions }: Entity): boolean {
  return !mentions.length || mentions.some(mention => mention.kind === "name")
}

/** What is left of a name when the ways of spelling its sound are made one: « Choïgou », "Shoigu" → "soigu". Short
 * names keep their vowels, so that two of them are not taken for one. */
export function soundOf(word: string): string {
  return folded(word)
    .replace(/tch|tsch|sch|sh|ch/g, "s")
    .replace(/ph/g, "f")
    .replace(/ou|oo/g, "u")
    .replace(/ck|[cq](?=[^eiy]|$)/g, "k")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/h/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=..)e$/, "")
}
