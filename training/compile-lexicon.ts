import { UPOS, type Upos } from "../src/model/doc.ts"
import { type Clusters, NO_CLUSTERS } from "../src/tag/clusters.ts"
import { bytesOf, writeContainer } from "../src/tag/container.ts"
import { LEXICON_BLOCK } from "../src/tag/lexicon.ts"

/** One line of a source lexicon, already in Universal Dependencies' terms. `form` is normalised, `lemma` is not. */
export interface SourceEntry {
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly morph: number
}

/** The bytes of `lexicon.bin`: forms front-coded in blocks, equal sets of readings written once; `clusters` as
 * `clusters.ts` wrote them. */
export function compileLexicon(
  language: string,
  entries: Iterable<SourceEntry>,
  clusters: Clusters = NO_CLUSTERS,
): Uint8Array {
  const byForm = new Map<string, Set<string>>()
  for (const entry of entries) {
    if (!isWord(entry.form)) continue
    const cells = byForm.get(entry.form) ?? new Set()
    byForm.set(entry.form, cells)
    cells.add(`${UPOS.indexOf(entry.upos)} ${entry.morph} ${editOf(entry.form, entry.lemma)}`)
  }
  const sorted = [...byForm.keys()].sort((a, b) => (a < b ? -1 : 1))
  const lineOf = (form: string) => [...byForm.get(form)!].sort().join("\t")
  const signatures = byFrequency(sorted.map(lineOf))
  const letters = [...new Set(sorted.flatMap(form => form.split("")))]
    .map(c => c.charCodeAt(0))
    .sort((a, b) => a - b)
  if (letters.length > 255) throw new Error(`${letters.length} letters do not fit in a byte`)
  const code = new Map(letters.map((unit, i) => [unit, i + 1]))
  const forms: number[] = []
  const blocks: number[] = []
  let last = ""
  sorted.forEach((form, i) => {
    const id = signatures.get(lineOf(form))!
    if (i % LEXICON_BLOCK === 0) {
      blocks.push(forms.length)
      last = ""
    }
    let shared = 0
    while (shared < form.length && shared < last.length && form[shared] === last[shared]) shared++
    const rest = form.length - shared
    if (last !== "" && shared < 32 && rest < 8 && (shared || rest)) forms.push((shared << 3) | rest)
    else forms.push(0, shared, rest)
    for (let k = shared; k < form.length; k++) forms.push(code.get(form.charCodeAt(k))!)
    if (id < 128) forms.push(id)
    else forms.push((id & 127) | 128, id >>> 7)
    last = form
  })
  if (signatures.size > 0x7fff) throw new Error(`${signatures.size} signatures do not fit in 15 bits`)
  return writeContainer({
    kind: "lexicon",
    language,
    features: 0,
    sections: new Map([
      ["letters", bytesOf(Uint16Array.from(letters))],
      ["forms", Uint8Array.from(forms)],
      ["blocks", bytesOf(Uint32Array.from(blocks))],
      ["sigs", new TextEncoder().encode([...signatures.keys()].join("\n"))],
      ["clusters", bytesOf(clusters.slots)],
      ["groups", clusters.groups],
    ]),
  })
}

/** Numbers for the lines, the most frequent first. */
function byFrequency(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  const ranked = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))
  return new Map(ranked.map((line, i) => [line, i]))
}

/** "strip add": the lemma is the form without its last `strip` code units, then `add`. */
export function editOf(form: string, lemma: string): string {
  let shared = 0
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++
  return `${form.length - shared} ${lemma.slice(shared)}`
}

/** Leaves out phrases, placeholders and forms with signs outside the basic plane. */
function isWord(form: string): boolean {
  return (
    form.length > 0 &&
    form.length < 200 &&
    !form.includes(" ") &&
    !form.includes("_") &&
    !/[\ud800-\udfff]/.test(form)
  )
}
