/** A stretch of `Article.text`: half-open, in UTF-16 code units from zero, so that
 * `text.slice(start, end)` is always the very words. Every offset in Selon is of this kind;
 * converters for those who count otherwise live in `export/`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Do the two stretches share at least one code unit? Touching ends do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Text order: by start, the longer first when they start together. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** The same stretch without the white space at its two ends. Never inverts: a blank span becomes empty at its end. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** White space as news texts use it: ASCII, no-break, narrow no-break and the typographic spaces. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x202f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x3000 ||
    code === 0x85 ||
    code === 0x1680 ||
    code === 0x205f
  )
}
