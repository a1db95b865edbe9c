import { type Parsed, RELATIONS, type Tokens, UPOS } from "../model/doc.ts"

/** Tokens of a language that has no weights: part of speech unknown, the form as its own lemma, no governors.
 * Later stages then live from the words alone. */
export function untagged(tokens: Tokens): Parsed {
  return {
    ...tokens,
    upos: new Uint8Array(tokens.count).fill(UPOS.indexOf("X")),
    morph: new Uint32Array(tokens.count),
    lemma: tokens.norm,
    head: new Int32Array(tokens.count).fill(-1),
    rel: new Uint8Array(tokens.count).fill(RELATIONS.indexOf("dep")),
  }
}
