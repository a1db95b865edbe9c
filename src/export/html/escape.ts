/** Text as HTML text or attribute value, such that a browser reads back the very characters. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\r\0]/g, c => ENTITIES[c]!)
}

/** A carriage return written plainly would be read as a line feed; a NUL cannot be written in HTML at all. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\r": "&#13;",
  "\0": "\ufffd",
}
