import type { Interface } from "../export/format.ts"

/** French when the person's locale is French, else English. The usual order: LC_ALL, LC_MESSAGES, LANG. */
export function interfaceOf(env: Readonly<Record<string, string | undefined>>): Interface {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ""
  return /^fr(?:[_.@-]|$)/i.test(locale) ? "fr" : "en"
}
