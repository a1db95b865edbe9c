/** Forms a report can come in. */
export const FORMATS = ["text", "html", "jsonl", "json"] as const
export type Format = (typeof FORMATS)[number]

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  txt: "text",
  text: "text",
  md: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  jsonl: "jsonl",
  ndjson: "jsonl",
  json: "json",
}

/** The form the name of a file promises; null when it promises none. */
export function formatOfName(name: string): Format | null {
  return BY_EXTENSION[extension(name)] ?? null
}

export function extension(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1)
  const dot = base.lastIndexOf(".")
  return dot > 0 ? base.slice(dot + 1).toLowerCase() : ""
}

/** The form the first characters show. Text is what shows nothing else. */
export function formatOfText(head: string): Format {
  const start = head.replace(/^[\ufeff\s]+/, "").slice(0, 2000)
  if (
    /^(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|h1|section|main)[\s/>]/i.test(
      start,
    )
  )
    return "html"
  if (/^<\?xml/i.test(start) && /<html[\s>]/i.test(start)) return "html"
  if (/^\{\s*"/.test(start)) return "jsonl"
  if (/^\[\s*\{\s*"/.test(start)) return "json"
  return "text"
}
