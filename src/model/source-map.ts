/** From the text of an Article back to the page it was cut from. Runs cover the text in order: run `i` goes from
 * `text[i]` to `text[i + 1]` (or the end) and stands for `source[i]` to `sourceEnd[i]`. A run whose two lengths
 * agree is mapped character by character (white space may have been folded to a plain space); another one is a whole
 * (an entity, a line break made of a tag). All offsets are UTF-16 code units; those of the source count in the decoded page. */
export interface SourceMap {
  readonly text: Uint32Array
  readonly source: Uint32Array
  readonly sourceEnd: Uint32Array
}
