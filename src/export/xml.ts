/** Text for the content of an XML element. A carriage return is written so that a parser gives it back; what XML
 * cannot hold at all (most control characters, half a surrogate pair) becomes U+FFFD, one unit for one. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>\r]/g, c => ENTITIES[c]!)
}

/** Text for an attribute in double quotes; line breaks and tabs are kept from becoming spaces. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/["\n\t]/g, c => ENTITIES[c]!)
}

/** ` name="value"` for each value that is there. */
export function xmlAttributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${xmlAttribute(value)}"`))
    .join("")
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
}
