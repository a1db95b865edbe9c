/** What notes say. A message is English in every record, made by `doubt` from one of these sentences; `{name}` is a place
 * that the report fills. So whoever shows notes can say them in another language (`export/doubts.ts`): a sentence that
 * is added here is asked for there by its type. Words that code of a user's own puts into a note stay as they are. */
export const DOUBTS = {
  "no-words": "the report has no words",
  "no-language": "the report is in none of the languages Selon reads; nothing was looked for",
  "strange-words": "these words are in none of the languages Selon reads; nothing was looked for in them",
  "dateline-day": "the input gives no day of publication: that of the dateline stands for it",
  "one-open-time": "one time is told from a date that is not known",
  "open-times": "{count} times are told from a date that is not known",

  "quote-unclosed": "A quotation mark is opened and never closed; the quotation is held to its paragraph.",
  "inner-quote-unclosed":
    "A quotation mark inside another quotation is opened and never closed; it is left unread.",
  "two-antecedents": '"{words}" may stand for {first} or {second}',

  "caption-against-text": 'the caption says {told}, the text {there} ("{words}", {start}–{end})',
  "headline-against-text": 'the headline says {told}, the text {there} ("{words}", {start}–{end})',
  "denied-elsewhere": 'somebody says {told}, another place {there} ("{words}", {start}–{end})',
  "heading-too-strong": 'the heading says "{strong}", the words under it only "{weak}" ({start}–{end})',

  "date-form": 'the date "{date}" is in no form that has one reading',
  "no-such-day": '"{date}" is no day of the calendar',
  "no-such-date": "{date} is no date",
  "computer-zero": "the date 1970-01-01 is a computer's zero, not a day of publication",
  "absurd-day": "the date {date} cannot be a day of publication",

  "bad-bytes": "some bytes are no {encoding}; they are shown as U+FFFD",
  "bad-utf8-once": "invalid UTF-8 (once, first at byte {at}); shown as U+FFFD",
  "bad-utf8": "invalid UTF-8 ({count} times, first at byte {at}); shown as U+FFFD",
  "twice-encoded":
    "accented letters look twice encoded, and the way back is not exact; the text was left as it is",
  "read-back": "the text was UTF-8 read as windows-1252 and written again; it was read back exactly",

  "for-subscribers": "the report is cut short here: the rest is for subscribers",
  "page-for-subscribers": "the page says that this report is for subscribers: it may be cut short",
  "page-cut": "the archive says that the page was cut short when it was fetched",
  "mail-cut": "the message ends before its last part does",
  "file-cut": "the file ends before its last part does",
  "report-cut": "the file ends before the report does",
  "article-cut": "the file ends before this article does",
  "article-unnumbered": "the file ends before this article does, or does not give its number",
  "title-alone": "the feed gives the title alone",
  "summary-alone": "the feed gives a summary of the report, not the whole",
  "headline-alone": "the item has no body: its headline is all there is",
  "hidden-page": "the page shows little of the report: the words are those it gives to search engines",
  "one-footnote": "one footnote is left out",
  footnotes: "{count} footnotes are left out",
  page: "page {number}",
  "empty-page": "page {number} has no text: it may be a picture, which Selon does not read",

  "taken-back": "its publisher has taken this item back ({item}, told in {origin})",
  "held-back": "its publisher holds it back until further notice",
  superseded: "an older version of {item}: {newer} supersedes it",
  supersedes: "a newer version of {item}: it supersedes {one}",
  "supersedes-two": "a newer version of {item}: it supersedes {one}, {two}",
  "supersedes-three": "a newer version of {item}: it supersedes {one}, {two}, {three}",
  "read-before": "the same item ({item}) was read before, in {origin}",
  "to-editors": "the wire's note to editors: {note}",

  translation: "{container} says that this is a translation",
  "translation-with": "{container} says that this is a translation {details}",
  "says-translated": "the report says that it is a translation: {words}",
  post: "a post by {author}",
  "dated-post": "a post by {author}, of {date}",
  "nobodys-post": "a post by somebody the page does not name",
  "nobodys-dated-post": "a post by somebody the page does not name, of {date}",
  masked:
    "e-mail addresses and telephone numbers are masked ({count} in the text); hashes of words in this output are of the masked words",
} as const

export type DoubtName = keyof typeof DOUBTS

/** The places of a sentence, by their names. */
export type PlacesIn<Sentence extends string> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesIn<Rest>
  : never

type Filled<Place extends string> = [Place] extends [never]
  ? readonly []
  : readonly [Readonly<Record<Place, string | number>>]

/** The message of a note: one of the sentences, its places filled. */
export function doubt<Name extends DoubtName>(
  name: Name,
  ...[places]: Filled<PlacesIn<(typeof DOUBTS)[Name]>>
): string {
  return filled(DOUBTS[name], places ?? {})
}

/** A sentence with its places filled; what fills one is never looked at again. */
export function filled(sentence: string, places: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(places[name] ?? ""))
}
