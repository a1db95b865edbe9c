/** Is a pasted text the source of a web page? Told from how it begins. */
export function isPage(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|article)\b/i.test(text)
}
