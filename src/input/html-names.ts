/** What the names of elements and of their classes say about a page. Nothing here is about the words of a report. */

/** Elements that begin and end a run of text. */
export const BLOCKS = new Set(
  (
    "address article aside blockquote body button center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol optgroup option p pre search section select " +
    "summary table tbody td textarea tfoot th thead tr ul caption video audio object iframe noscript legend"
  ).split(" "),
)

/** Elements whose text a reader of the report never sees as its words. */
export const SILENT = new Set(
  (
    "script style template svg math head title noembed noframes iframe object canvas audio video select option datalist " +
    "button textarea map nav menu dialog noscript rt rp"
  ).split(" "),
)

export const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
)

/** What an opening tag closes when it is still open: a paragraph, or a sibling of its own kind. */
export const CLOSES: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  dt: ["dd", "dt"],
  dd: ["dd", "dt"],
  tr: ["tr", "td", "th"],
  td: ["td", "th"],
  th: ["td", "th"],
  option: ["option"],
  thead: ["tr", "td", "th", "tbody", "thead"],
  tbody: ["tr", "td", "th", "tbody", "thead"],
  tfoot: ["tr", "td", "th", "tbody", "thead"],
}

/** Beyond these an open element is not closed by a sibling further in. */
export const FENCES = new Set(
  "ul ol dl table article section main aside header footer div blockquote form figure".split(" "),
)
