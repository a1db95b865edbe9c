/** What is no prose in a page: blocks and words of code, comments, targets of links. */
const NO_PROSE = /(^```[\s\S]*?^```|`[^`\n]*`|<!--[\s\S]*?-->|\]\([^)\s]*\))/m

/** A page in French whose spaces do not break where French wants none to: before `;`, `!`, `?`, `:`, `»` and `%`, after
 * `«`, and inside numbers. Code stays as it is. */
export function frenchSpaces(page: string): string {
  return page
    .split(new RegExp(NO_PROSE, "m"))
    .map((part, i) => (i % 2 ? part : spaced(part)))
    .join("")
}

function spaced(prose: string): string {
  return prose
    .replace(/ (?=[;!?»])/g, "\u202f")
    .replace(/(?<=«) /g, "\u202f")
    .replace(/(?<=\d) (?=%|\d{3}(?!\d))/g, "\u202f")
    .replace(/ (?=:(?:\s|\*|$))/g, "\u00a0")
}
