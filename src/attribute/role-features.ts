import { templates } from "../tag/templates.ts"
import { WINDOW } from "./window.ts"

/** What is known of a token of a window, and of the change from the token before it: its values, by name. */
export const VALUES = [
  // Of the candidate: the same for every token.
  ...["zero", "form", "known", "cue", "rule"],
  // Of the token. What the draft makes of it, the way to it from the cue, the small word that opens its branch and how deep
  // it stands in it, how far it is from the cue and on which side, whether it is one of the cue's own words.
  ...["draft", "way", "opener", "depth", "far", "near", "side", "inside"],
  ...["upos", "word", "rel", "kind", "time", "quoted", "same", "subject", "who"],
  // Of the change: both drafts, the way to the token before, both tokens as they are shown (a small word by itself, others by
  // their class), the next one, and the rest of the token before.
  ...["drafts", "way1", "shown1", "shown", "next", "upos1", "rel1"],
  // What quotation marks and paragraphs do between them, where the cue is, what begins, how they hang together.
  ...["marks", "breaks", "edge", "after", "opens", "starts", "link", "inner", "alike"],
] as const

const ROW = VALUES.join(" ")

/** What speaks for the role of a token: what asks for the draft, and what is the same for every draft of a window. */
export const EMISSION = {
  against: templates(ROW, "1 draft,2 draft rule,4 way draft,12 quoted draft,22 draft upos side"),
  alike: templates(
    ROW,
    `3 way,5 way form,6 way upos,7 way known,8 far upos,9 far inside,10 inside upos,11 inside word form
    13 quoted same side,14 upos kind,15 subject form who,16 word side,17 way depth form,18 way cue
    19 word near cue,20 way quoted same,21 time way,23 rel way,24 way opener,25 way opener form
    26 way opener known`,
  ),
}

/** What speaks for a change of role. */
export const BOUNDARY = {
  against: templates(
    ROW,
    "1 drafts,2 drafts rule,15 drafts shown1 shown,21 drafts way1 way,24 drafts marks breaks",
  ),
  alike: templates(
    ROW,
    `3 way1 way,4 edge form,5 edge shown zero,6 shown1 shown,7 shown1 after,8 shown after,9 marks breaks after
    10 marks shown1 shown,11 upos1 upos after,12 opens shown1 inner,13 shown next inner,14 starts way
    16 way1 way shown,17 way1 way shown1,18 link inner upos,19 edge known shown,20 edge cue shown
    22 link inner alike,23 edge form upos,25 rel inner upos1,26 rel1 inner upos`,
  ),
}

/** Features of a token, and of the change of role before it. */
export const EMISSIONS = EMISSION.against.cells.length + EMISSION.alike.cells.length
export const BOUNDARIES = BOUNDARY.against.cells.length + BOUNDARY.alike.cells.length

/** No window has more tokens. */
export const MOST = 2 * WINDOW

/** Where the column of each value begins: value `v` of token `k` stands at `v * MOST + k`. */
export const AT = Object.fromEntries(VALUES.map((name, place) => [name, place * MOST])) as Readonly<
  Record<(typeof VALUES)[number], number>
>

export function emptyValues(): Int32Array {
  return new Int32Array(VALUES.length * MOST)
}
