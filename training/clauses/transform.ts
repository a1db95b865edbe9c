/** New reporting clauses out of old sentences: « N a dit que P. » becomes « P, a dit N. » and « « P », a dit N. »;
 * "N said that P." becomes "“P,” said N." and "P, N said." Treebanks hold ten of the first order for one of the
 * second, and reports hold them the other way round. */
export interface ReportingWords {
  /** Lemmas of verbs of saying. */
  readonly verbs: ReadonlySet<string>
  /** The subordinators that open what is said. */
  readonly that: ReadonlySet<string>
  readonly marks: readonly [open: string, close: string]
  /** Where the language hangs the two clauses: the reporting verb inserted into what is said, or governing it. */
  readonly inserted: boolean
}

export const FRENCH_REPORTING: ReportingWords = {
  verbs: new Set(
    (
      "dire déclarer affirmer indiquer annoncer préciser expliquer ajouter assurer estimer juger souligner rappeler " +
      "rapporter confirmer reconnaître admettre révéler noter écrire conclure répondre prévenir soutenir penser " +
      "croire considérer prétendre signaler constater observer avouer raconter insister répéter"
    ).split(" "),
  ),
  that: new Set(["que", "qu'", "qu’"]),
  marks: ["«", "»"],
  inserted: true,
}

export const ENGLISH_REPORTING: ReportingWords = {
  verbs: new Set(
    (
      "say announce explain state report claim insist note argue warn admit acknowledge reveal declare add suggest " +
      "conclude reply stress believe think confirm write maintain"
    ).split(" "),
  ),
  that: new Set(["that"]),
  marks: ["“", "”"],
  inserted: false,
}

interface Row {
  form: string
  lemma: string
  upos: string
  feats: string
  head: number
  rel: string
  /** The written form this word is part of, kept on the first of its words. */
  whole: { form: string; words: number } | null
}

/** Reads CoNLL-U, returns CoNLL-U: two new sentences for every one that has the shape, in order. */
export function transformReportingClauses(conllu: string, words: ReportingWords): string {
  let out = ""
  let count = 0
  for (const block of conllu.split(/\n\s*\n/)) {
    const rows = readRows(block)
    const parts = rows && partsOf(rows, words)
    if (!rows || !parts) continue
    for (const quoted of [false, true])
      out += written(turned(rows, parts, words, quoted), `turned-${++count}`)
  }
  return out
}

interface Parts {
  readonly verb: number
  readonly subject: number
  readonly said: number
  /** Word indices, each in order. */
  readonly saidWords: readonly number[]
  readonly subjectWords: readonly number[]
  /** The reporting verb with its auxiliaries and complements. */
  readonly verbWords: readonly number[]
}

/** The pieces of a sentence of the shape, null when it has another: no negation, no other clause beside. */
function partsOf(rows: readonly Row[], words: ReportingWords): Parts | null {
  const verb = rows.findIndex(r => r.head === -1)
  if (verb < 0 || rows[verb]!.upos !== "VERB" || !words.verbs.has(rows[verb]!.lemma)) return null
  if (rows.some(r => /^[«»“”"]$/.test(r.form))) return null
  const kids = rows.flatMap((r, i) => (r.head === verb ? [i] : []))
  const subject = kids.find(i => rows[i]!.rel === "nsubj" && /^(?:NOUN|PROPN)$/.test(rows[i]!.upos))
  const said = kids.find(i => rows[i]!.rel === "ccomp" && i > verb)
  if (subject === undefined || said === undefined || subject > verb) return null
  if (!kids.every(i => /^(?:nsubj|ccomp|aux|punct|obl|advmod)/.test(rows[i]!.rel) || i === said)) return null
  if (kids.some(i => rows[i]!.feats.includes("Polarity=Neg") || rows[i]!.rel === "aux:pass")) return null
  if (kids.some(i => i < subject && rows[i]!.rel !== "punct")) return null
  if (rows[said]!.feats.includes("Mood=Sub") || rows[said]!.feats.includes("VerbForm=Inf")) {
    if (!rows.some(r => r.head === said && r.feats.includes("VerbForm=Fin"))) return null
  }
  const mark = rows.findIndex(
    r => r.head === said && r.rel === "mark" && words.that.has(r.form.toLowerCase()),
  )
  const clause = under(rows, said)
  const saidWords = clause.filter(i => i !== mark)
  if (words.inserted && mark < 0) return null
  if (mark >= 0 && mark !== clause[0]) return null
  if (!saidWords.length || saidWords.some((i, k) => k > 0 && i !== saidWords[k - 1]! + 1)) return null
  // « que … et que … »: the second subordinator would be left hanging.
  if (
    rows.some(
      r =>
        r.rel === "mark" &&
        rows[r.head]?.head === said &&
        rows[r.head]!.rel === "conj" &&
        words.that.has(r.form.toLowerCase()),
    )
  )
    return null
  const subjectWords = under(rows, subject)
  if (
    subjectWords.length > 12 ||
    subjectWords.at(-1)! > verb ||
    subjectWords.some((i, k) => k > 0 && i !== subjectWords[k - 1]! + 1)
  )
    return null
  if (subjectWords.some(i => rows[i]!.rel === "acl:relcl")) return null
  const taken = new Set([...saidWords, ...subjectWords, mark])
  const verbWords = rows
    .map((_, i) => i)
    .filter(i => !taken.has(i) && !(rows[i]!.head === verb && rows[i]!.rel === "punct"))
  if (verbWords.some(i => rows[i]!.upos === "PUNCT")) return null
  return {
    verb,
    subject,
    said,
    saidWords: trimmed(rows, saidWords),
    subjectWords: trimmed(rows, subjectWords),
    verbWords,
  }
}

function trimmed(rows: readonly Row[], indices: readonly number[]): number[] {
  const out = [...indices]
  while (out.length && rows[out.at(-1)!]!.upos === "PUNCT" && rows[out.at(-1)!]!.form !== ")") out.pop()
  return out
}

function under(rows: readonly Row[], root: number): number[] {
  const out = rows
    .map((_, i) => i)
    .filter(i => {
      let at = i
      for (let steps = 0; at !== -1 && steps <= rows.length; steps++) {
        if (at === root) return true
        at = rows[at]!.head
      }
      return false
    })
  return out
}

function turned(rows: readonly Row[], parts: Parts, words: ReportingWords, quoted: boolean): Row[] {
  const out: Row[] = []
  const place = new Map<number, number>()
  const put = (indices: readonly number[]): void => {
    for (const i of indices) {
      place.set(i, out.length)
      out.push({ ...rows[i]! })
    }
  }
  const sign = (form: string, governor: number): void => {
    out.push({ form, lemma: form, upos: "PUNCT", feats: "_", head: -2 - governor, rel: "punct", whole: null })
  }
  if (quoted) sign(words.marks[0], parts.said)
  put(parts.saidWords)
  if (quoted && words.inserted) sign(words.marks[1], parts.said)
  sign(",", words.inserted ? parts.verb : parts.said)
  if (quoted && !words.inserted) sign(words.marks[1], parts.said)
  // In English the subject of a verb with an auxiliary stays before it.
  const before = !words.inserted && (!quoted || parts.verbWords.some(i => rows[i]!.upos === "AUX"))
  const upToVerb = parts.verbWords.filter(i => i <= parts.verb)
  const afterVerb = parts.verbWords.filter(i => i > parts.verb)
  if (before) put(parts.subjectWords)
  put(upToVerb)
  if (!before) put(parts.subjectWords)
  put(afterVerb)
  sign(".", words.inserted ? parts.said : parts.verb)
  const top = words.inserted ? parts.said : parts.verb
  for (const row of out)
    row.head = row.head <= -2 ? place.get(-2 - row.head)! : row.head === -1 ? -1 : (place.get(row.head) ?? 0)
  const said = out[place.get(parts.said)!]!
  const verb = out[place.get(parts.verb)!]!
  said.head = words.inserted ? -1 : place.get(top)!
  said.rel = words.inserted ? "root" : "ccomp"
  verb.head = words.inserted ? place.get(top)! : -1
  verb.rel = words.inserted ? "parataxis:insert" : "root"
  recase(out, place.get(parts.subjectWords[0]!)!)
  return out
}

/** A capital for the first word; small letters for a subject's article that has left the beginning. */
function recase(rows: Row[], subject: number): void {
  const first = rows[rows[0]!.upos === "PUNCT" ? 1 : 0]!
  const small = rows[subject]!
  if (small.upos === "DET") setCase(small, s => s.charAt(0).toLowerCase() + s.slice(1))
  setCase(first, s => s.charAt(0).toUpperCase() + s.slice(1))
}

function setCase(row: Row, change: (s: string) => string): void {
  row.form = change(row.form)
  if (row.whole) row.whole = { ...row.whole, form: change(row.whole.form) }
}

function readRows(block: string): Row[] | null {
  const rows: Row[] = []
  let whole: Row["whole"] = null
  for (const line of block.split("\n")) {
    if (!line || line.startsWith("#")) continue
    const cells = line.split("\t")
    const range = /^(\d+)-(\d+)$/.exec(cells[0]!)
    if (range) {
      whole = { form: cells[1]!, words: Number(range[2]) - Number(range[1]) + 1 }
      continue
    }
    if (!/^\d+$/.test(cells[0]!)) continue
    rows.push({
      form: cells[1]!,
      lemma: cells[2]!,
      upos: cells[3]!,
      feats: cells[5]!,
      head: Number(cells[6]) - 1,
      rel: cells[7]!,
      whole,
    })
    whole = null
  }
  return rows.length ? rows : null
}

function written(rows: readonly Row[], id: string): string {
  const lines = [`# sent_id = ${id}`]
  for (const [i, r] of rows.entries()) {
    const glued = /['’]$/.test(r.form) || /^[,.)”]$/.test(rows[i + 1]?.form ?? "") || r.form === "“"
    if (r.whole) lines.push(`${i + 1}-${i + r.whole.words}\t${r.whole.form}\t_\t_\t_\t_\t_\t_\t_\t_`)
    lines.push(
      `${i + 1}\t${r.form}\t${r.lemma}\t${r.upos}\t_\t${r.feats}\t${r.head + 1}\t${r.rel}\t_\t${glued ? "SpaceAfter=No" : "_"}`,
    )
  }
  return `${lines.join("\n")}\n\n`
}
