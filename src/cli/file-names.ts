/** Names for the files of reports, one after the other: the id of the report where it can be one, never a path, never
 * the same twice (upper and lower case are one on some systems). */
export function namer(): (id: string) => string {
  const taken = new Map<string, number>()
  return id => {
    const base = safe(id)
    let name = base
    for (;;) {
      const key = name.toLowerCase()
      const times = taken.get(key)
      if (times === undefined) {
        taken.set(key, 1)
        return name
      }
      taken.set(key, times + 1)
      name = `${base}-${times + 1}`
    }
  }
}

/** Letters, digits, "-", "_" and "." stay; anything else becomes "_". No leading dot, no name a system keeps for
 * itself, at most 80 characters. */
function safe(id: string): string {
  const name = [...id.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "_")]
    .slice(0, 80)
    .join("")
    .replace(/^[._]+|[._]+$/g, "")
  if (name === "") return "report"
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name) ? `_${name}` : name
}
