import { type Parsed, parsedOf, RELATIONS, type Tokens, UPOS, type Upos } from "../model/doc.ts"
import { parseFeats } from "../model/morphology.ts"

/** The words of a language that has no weights yet: look-up form → "UPOS lemma FEATS", the last two left out when the
 * form is its own lemma or carries no features. A form that begins with "-" is the end of words that are not in the list,
 * and a lemma that does is put in its place: "-aron" → "VERB -ar …". */
export type WordList = Readonly<Record<string, string>>

/** Tags a report from a plain list; a word outside it is a name when it has a capital, else what the longest end that is
 * listed says, else unknown. No governors.
 * This is how a new language is read before anyone has trained weights for it. */
export function tagByList(tokens: Tokens, list: WordList): Parsed {
  const { count, norm, start, article } = tokens
  const upos = new Uint8Array(count)
  const morph = new Uint32Array(count)
  const lemma: string[] = []
  for (let i = 0; i < count; i++) {
    const word = norm[i]!
    const [tag, base, feats] = (
      Object.hasOwn(list, word) ? list[word]! : guess(word, article.text.charAt(start[i]!), list)
    ).split(" ")
    upos[i] = Math.max(0, UPOS.indexOf(tag as Upos))
    morph[i] = parseFeats(feats ?? "_")
    lemma.push(base ?? word)
  }
  return parsedOf(tokens, {
    upos,
    morph,
    lemma,
    head: new Int32Array(count).fill(-1),
    rel: new Uint8Array(count).fill(RELATIONS.indexOf("dep")),
  })
}

function guess(word: string, first: string, list: WordList): string {
  if (/^\p{N}/u.test(word)) return "NUM"
  if (!/\p{L}/u.test(word)) return "PUNCT"
  if (first !== first.toLowerCase()) return "PROPN"
  for (let n = Math.min(LONGEST_END, word.length - 2); n > 0; n--) {
    const end = `-${word.slice(-n)}`
    if (!Object.hasOwn(list, end)) continue
    const [tag, base, feats] = list[end]!.split(" ")
    const lemma = base?.startsWith("-") ? word.slice(0, -n) + base.slice(1) : word
    return [tag, lemma, ...(feats ? [feats] : [])].join(" ")
  }
  return "X"
}

/** Letters of the longest end that is looked for. */
const LONGEST_END = 7
