/** A small notation for sentences with their trees, so that a person can write them by the hundred:
 *
 *     [nsubj le port] fermera [obl:mod à l' aube]
 *
 * A bracket is a constituent; the word after `[` is its relation to the head of the bracket around it. The head
 * of a bracket is the word marked `*`, else what the language takes for it (its verb, else its noun). A bare word
 * hangs on that head by the relation its part of speech suggests; `word|rel` says another. `word~tags` picks one
 * reading of a form that has several. Words that stand for two (« du », "didn't") become two that share a form. */
export interface Word {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly feats: string
}

export interface TreeWord extends Word {
  /** Index of the governor in the sentence, -1 at the root. */
  readonly head: number
  readonly rel: string
  readonly spaceAfter: boolean
  /** On the first of the words that share one written form: that form and how many they are. */
  readonly whole: { readonly form: string; readonly words: number } | null
}

export interface Grammar {
  /** All readings of a form; `tags` are the letters after `~`. Empty: the word is not in the lexicon. */
  lookUp(form: string, tags: string, before: Word | null): readonly Word[]
  /** The words a written form stands for, null when it is one word. */
  split(form: string): readonly { readonly form: string; readonly tags: string }[] | null
  /** Which of the bare words of a bracket is its head. */
  headOf(words: readonly Word[]): number
  /** The relation of a bare word to the head of its bracket. */
  relationOf(word: Word, head: Word, before: boolean): string
  /** Last look at a whole tree: features that only the tree decides. */
  agree(words: readonly TreeWord[]): TreeWord[]
  /** Is the space left out between these two written forms? */
  joins(left: string, right: string): boolean
}

interface Slot {
  word: Word
  index: number
  rel: string | null
  head: boolean
}

/** The words of a sentence written in the notation. Throws with the word or bracket at fault. */
export function tree(notation: string, grammar: Grammar): TreeWord[] {
  const pieces = notation.match(/\[[a-z]+(?::[a-z]+)?|\]|[^\s[\]]+/g) ?? []
  const words: Word[] = []
  const wholes: ({ form: string; words: number } | null)[] = []
  const heads: number[] = []
  const rels: string[] = []
  let at = 0

  function bracket(): number {
    const bare: Slot[] = []
    const inner: { root: number; rel: string }[] = []
    while (at < pieces.length && pieces[at] !== "]") {
      const piece = pieces[at++]!
      if (piece.startsWith("[")) {
        const root = bracket()
        if (pieces[at++] !== "]") throw new Error(`a bracket is not closed: ${notation}`)
        inner.push({ root, rel: piece.slice(1) })
      } else bare.push(...take(piece))
    }
    if (!bare.length) throw new Error(`a bracket without a word: ${notation}`)
    const marked = bare.findIndex(slot => slot.head)
    const chosen = marked >= 0 ? marked : grammar.headOf(bare.map(slot => slot.word))
    const head = bare[chosen]!
    for (const [i, slot] of bare.entries()) {
      if (i === chosen) continue
      heads[slot.index] = head.index
      rels[slot.index] = slot.rel ?? grammar.relationOf(slot.word, head.word, i < chosen)
    }
    for (const { root, rel } of inner) {
      heads[root] = head.index
      rels[root] = rel
    }
    return head.index
  }

  function take(piece: string): Slot[] {
    const [, star, form, tags, rel] = /^(\*?)([^~|]+)(?:~([A-Za-z0-9]+))?(?:\|([a-z:]+))?$/.exec(piece) ?? []
    if (form === undefined) throw new Error(`cannot read "${piece}" in: ${notation}`)
    const parts = (tags ? null : grammar.split(form)) ?? [{ form, tags: tags ?? "" }]
    if (parts.length > 1) wholes[words.length] = { form: form.replace(/\+$/, ""), words: parts.length }
    return parts.map((part, i) => {
      const readings = grammar.lookUp(part.form, part.tags, words.at(-1) ?? null)
      if (readings.length !== 1)
        throw new Error(
          `${readings.length} readings of "${part.form}" (${readings.map(r => `${r.upos} ${r.feats}`).join("; ")}) in: ${notation}`,
        )
      words.push(readings[0]!)
      return {
        word: readings[0]!,
        index: words.length - 1,
        rel: i === 0 ? (rel ?? null) : null,
        head: star === "*" && i === 0,
      }
    })
  }

  const root = bracket()
  if (at < pieces.length) throw new Error(`a bracket closed twice: ${notation}`)
  heads[root] = -1
  rels[root] = "root"
  const out: TreeWord[] = words.map((word, i) => ({
    ...word,
    head: heads[i]!,
    rel: rels[i]!,
    spaceAfter: true,
    whole: wholes[i] ?? null,
  }))
  return grammar.agree(capital(spaced(out, grammar)))
}

function spaced(words: readonly TreeWord[], grammar: Grammar): TreeWord[] {
  const out = [...words]
  for (let i = 0; i < out.length; i++) {
    const last = i + (out[i]!.whole?.words ?? 1) - 1
    const left = out[i]!.whole?.form ?? out[i]!.form
    const next = out[last + 1]
    if (!next || grammar.joins(left, next.whole?.form ?? next.form))
      out[last] = { ...out[last]!, spaceAfter: false }
    i = last
  }
  return pairs(out)
}

/** Straight marks open and close by turns: no space inside. */
function pairs(words: TreeWord[]): TreeWord[] {
  let open = false
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.form !== '"') continue
    open = !open
    if (open) words[i] = { ...words[i]!, spaceAfter: false }
    else if (i > 0) words[i - 1] = { ...words[i - 1]!, spaceAfter: false }
  }
  return words
}

/** The first letter of the sentence, and of a quotation after a colon or at the start, in capitals. */
function capital(words: TreeWord[]): TreeWord[] {
  let due = true
  return words.map((word, i) => {
    if (word.upos === "PUNCT") {
      if (/^[«“"]$/.test(word.form) && words[i - 1]?.form === ":") due = true
      return word
    }
    if (!due) return word
    due = false
    const up = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1)
    return { ...word, form: up(word.form), whole: word.whole && { ...word.whole, form: up(word.whole.form) } }
  })
}

/** The sentence as a CoNLL-U block, ending in an empty line. */
export function conllu(words: readonly TreeWord[], id: string): string {
  const lines = [`# sent_id = ${id}`, `# text = ${textOf(words)}`]
  let shared = 0
  for (const [i, w] of words.entries()) {
    if (w.whole) {
      const last = words[i + w.whole.words - 1]!
      lines.push(
        `${i + 1}-${i + w.whole.words}\t${w.whole.form}\t_\t_\t_\t_\t_\t_\t_\t${last.spaceAfter ? "_" : "SpaceAfter=No"}`,
      )
      shared = w.whole.words
    }
    const misc = shared === 0 && !w.spaceAfter ? "SpaceAfter=No" : "_"
    if (shared > 0) shared--
    lines.push(
      `${i + 1}\t${w.form}\t${w.lemma}\t${w.upos}\t_\t${w.feats}\t${w.head + 1}\t${w.rel}\t_\t${misc}`,
    )
  }
  return `${lines.join("\n")}\n\n`
}

export function textOf(words: readonly TreeWord[]): string {
  let text = ""
  for (let i = 0; i < words.length; i++) {
    const { whole, form } = words[i]!
    const last = i + (whole?.words ?? 1) - 1
    text += (whole?.form ?? form) + (words[last]!.spaceAfter ? " " : "")
    i = last
  }
  return text.trimEnd()
}
