/** What stands for a character that is not to be shown: one UTF-16 unit, so that every offset stays right. */
export const MASK = "█"

/** The same text, to the unit as long, with addresses of e-mail and numbers of telephones masked.
 *
 * Whose an address is, no program can tell: those of offices are masked as well. Numbers of telephones are known by the
 * forms of France, Belgium, Switzerland, Britain, Ireland and North America, and by the sign that goes before those of all
 * other countries. Short numbers that everybody may call (17, 112, 3919) stay, and so do days, amounts, accounts, scores
 * and names of users. Linear in the text. */
export function masked(text: string): string {
  if (!/[@\d]|arobase|\bat\b/i.test(text)) return text
  const hidden: [start: number, end: number][] = []
  for (const m of text.matchAll(MAIL)) hidden.push([m.index, m.index + m[0].length])
  for (const m of text.matchAll(SPELT_MAIL)) hidden.push([m.index, m.index + m[0].length])
  for (const [start, end] of numbersIn(text)) if (isPhone(text.slice(start, end))) hidden.push([start, end])
  if (hidden.length === 0) return text
  hidden.sort((a, b) => a[0] - b[0])
  let out = ""
  let at = 0
  for (const [start, end] of hidden) {
    if (end <= at) continue
    const from = Math.max(start, at)
    out += text.slice(at, from) + MASK.repeat(end - from)
    at = end
  }
  return out + text.slice(at)
}

const LOCAL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._%+'-]{0,62}[\\p{L}\\p{N}_+-])?"
const DOMAIN = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
const MAIL = new RegExp(`(?<![\\p{L}\\p{N}._%+'-])${LOCAL}@${DOMAIN}(?:\\.${DOMAIN}){1,8}`, "gu")
/** « nora.kerbrat (at) lanvec.example », written so that no machine reads it. */
const SPELT_MAIL = new RegExp(
  `(?<![\\p{L}\\p{N}._%+'-])${LOCAL} ?(?:[([{] ?(?:at|arobase|chez|@) ?[)\\]}]) ?${DOMAIN}(?: ?(?:\\.|[([{] ?(?:dot|point) ?[)\\]}]) ?${DOMAIN}){1,8}`,
  "giu",
)

/** Between the groups of a number: one of these, or a bracket and one of these. */
const BETWEEN = "[ \\u00a0\\u202f\\u2009./\\u2010\\u2011\\u2013-]"
/** Runs of digits as numbers of telephones, and much else, are written. */
const RUN = new RegExp(
  `(?:\\+|\\(\\+?)?\\d{1,15}(?:(?:${BETWEEN}|${BETWEEN}?\\(|\\)${BETWEEN}?)\\d{1,12}){0,9}`,
  "g",
)
/** An account: two letters, two digits, then groups of four. */
const ACCOUNT =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0\u202f]?[A-Z0-9]{4}){2,7}(?:[ \u00a0\u202f]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu

/** Runs of digits that stand alone: no part of a word, an amount, a larger number or an account. */
function* numbersIn(text: string): Generator<[number, number]> {
  const accounts = [...text.matchAll(ACCOUNT)].map(m => [m.index, m.index + m[0].length] as const)
  let next = 0
  for (const m of text.matchAll(RUN)) {
    // A bracket that opens before a number and closes after it is no part of it.
    const start = m.index + (m[0].startsWith("(") && !m[0].includes(")") ? 1 : 0)
    const end = m.index + m[0].length
    while (next < accounts.length && accounts[next]![1] <= start) next++
    if (next < accounts.length && accounts[next]![0] < end) continue
    const before = text.slice(Math.max(0, start - 2), start)
    const after = text.slice(end, end + 4)
    if (/[\p{L}\p{N}_@#=&?]$|[\p{N}][.,:/-]$|[$€£¥]\s?$|[-\u2212]$/u.test(before)) continue
    if (/^[\p{L}\p{N}_@=&]|^[.,:/-]\p{N}|^\s?(?:[%€$£¥°‰²³]|EUR|USD|GBP|CHF)/u.test(after)) continue
    yield [start, end]
  }
}

const B = BETWEEN
/** One separator throughout, or none: a number that changes them is something else. */
const PHONES: readonly RegExp[] = [
  // +33 6 12 34 56 78, 0033 (0)1 42 …
  `(?:\\+|00)33${B}?(?:\\(0\\)${B}?)?[1-9](?:${B}?\\d{2}){4}`,
  // 06 12 34 56 78, 06.12.34.56.78, 0612345678
  `0[1-9](?:(?<s>${B})\\d{2}(?:\\k<s>\\d{2}){3}|\\d{8})`,
  // 0800 123 456, 08 99 70 70 70 is above
  `0[89]\\d{2}${B}\\d{3}${B}\\d{3}`,
  // 0475 12 34 56, 022 123 45 67, 02/123.45.67, 079 123 45 67
  `0\\d{1,3}${B}\\d{2,3}(?<t>${B})\\d{2}\\k<t>\\d{2}`,
  // 020 7946 0958, 0161 496 0018, 01632 960 123, (028) 9018 0000, 07700 900123, 01 234 5678
  `\\(?0\\d{2,4}\\)?${B}\\d{3,4}${B}\\d{3,4}`,
  `\\(?0\\d{4}\\)?${B}\\d{6}`,
  `\\(?0[1-9]\\)?${B}\\d{3}${B}\\d{4}`,
  // (555) 123-4567, 555-123-4567, 1-555-123-4567, +1 555 123 4567
  `(?:1[ .-])?\\([2-9]\\d{2}\\) ?[2-9]\\d{2}[ .-]\\d{4}`,
  `(?:1(?<u>[.-]))?[2-9]\\d{2}(?<v>[.\\u2010\\u2011-])[2-9]\\d{2}\\k<v>\\d{4}`,
].map(source => new RegExp(`^(?:${source})$`))

function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, "")
  if (digits.length < 9 || digits.length > 15) return isAbroad(run, digits)
  return PHONES.some(form => form.test(run)) || isAbroad(run, digits)
}

/** With the sign of calls abroad. Rises are written with it too (« +12 500 000 »): groups of three alone must be as long
 * as no count of people or money is likely to be. */
function isAbroad(run: string, digits: string): boolean {
  if (!/^\(?\+[1-9]|^00[1-9]/.test(run) || digits.length < 8 || digits.length > 17) return false
  const isCount = /^\+\d{1,3}(?:[ \u00a0\u202f\u2009.,]\d{3})+$/.test(run)
  if (/^\+\d+$/.test(run)) return digits.length >= 10
  return isCount ? digits.length >= 11 : true
}
