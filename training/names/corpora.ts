import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { NameType } from "../../src/mention/names-model.ts"

/** A text and the names in it, as offsets. */
export interface NamedText {
  readonly text: string
  readonly names: readonly NameSpan[]
}

export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: NameType
}

const TYPES: Readonly<Record<string, NameType>> = {
  PER: "person",
  LOC: "place",
  ORG: "organisation",
  MISC: "other",
  HumanProd: "other",
  OTH: "other",
}

export function gunzipped(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
}

/** Sentences of a column file with BIO labels. `text` lines give the sentence as it was written; without them the
 * words are joined as French and English write them. */
export function readColumns(
  path: string,
  word: number,
  label: number,
  sentenceEnd?: (cells: string[]) => boolean,
): NamedText[] {
  const out: NamedText[] = []
  let words: string[] = []
  let labels: string[] = []
  let glued: boolean[] = []
  let given: string | null = null
  const close = (): void => {
    if (words.length) out.push(assembled(words, labels, glued, given))
    words = []
    labels = []
    glued = []
    given = null
  }
  for (const line of gunzipped(path).split("\n")) {
    if (line.startsWith("# text =")) given = line.slice(9)
    if (line.startsWith("#")) continue
    const cells = line.split("\t")
    if (line.trim() === "" || cells.length <= label) {
      close()
      continue
    }
    if (/^\d+-\d+$/.test(cells[0]!) && word > 0) continue
    words.push(cells[word]!)
    labels.push(cells[label]!)
    glued.push(/NoSpaceAfter/.test(line))
    if (sentenceEnd?.(cells)) close()
  }
  close()
  return out
}

function assembled(words: string[], labels: string[], glued: boolean[], given: string | null): NamedText {
  let text = given ?? ""
  const places: { start: number; end: number }[] = []
  if (given !== null) {
    let at = 0
    for (const word of words) {
      const found = text.indexOf(word, at)
      const start = found < 0 || found > at + 40 ? at : found
      places.push({ start, end: start + word.length })
      at = start + word.length
    }
  } else {
    words.forEach((word, i) => {
      const before = words[i - 1] ?? ""
      const together =
        i === 0 ||
        glued[i - 1] ||
        /['’]$/.test(before) ||
        /^(?:[,.)\]…]|['’]s$|n['’]t$)/.test(word) ||
        /[([]$/.test(before)
      if (!together) text += " "
      places.push({ start: text.length, end: text.length + word.length })
      text += word
    })
  }
  const names: { start: number; end: number; type: NameType }[] = []
  let open: { start: number; end: number; type: NameType } | null = null
  labels.forEach((label, i) => {
    const type = TYPES[label.slice(2)]
    if (!type) {
      open = null
      return
    }
    if (label.startsWith("I-") && open?.type === type) open.end = places[i]!.end
    else {
      open = { ...places[i]!, type }
      names.push(open)
    }
  })
  return { text, names }
}

/** FrSemCor's proper nouns: supersenses on the nouns of Sequoia. Its institutions are places and bodies alike:
 * `isPlace` parts them. `keep` chooses sentences by their id. */
export function readFrSemCor(
  path: string,
  keep: (id: string) => boolean,
  isPlace: (name: string) => boolean,
): NamedText[] {
  const out: NamedText[] = []
  for (const block of gunzipped(path).split("\n\n")) {
    const lines = block.split("\n")
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1]
    const text = /^# text = (.*)$/m.exec(block)?.[1]
    if (!id || !text || !keep(id)) continue
    const rows = lines.filter(line => /^\d+\t/.test(line)).map(line => line.split("\t"))
    let at = 0
    const places = rows.map(cells => {
      const form = cells[1]!.replaceAll("_", " ")
      const found = text.indexOf(form, at)
      const start = found < 0 ? at : found
      at = start + form.length
      return { start, end: at }
    })
    out.push({ text, names: semNames(text, rows, places, isPlace) })
  }
  return out
}

function semNames(
  text: string,
  rows: readonly string[][],
  places: readonly { start: number; end: number }[],
  isPlace: (name: string) => boolean,
): NameSpan[] {
  const groups = new Map<string, { rows: number[]; sense: string }>()
  rows.forEach((cells, i) => {
    const sense = cells[5] ?? "*"
    const parts = sense.split(";")
    const first = parts[0]!
    const id = /^(\d+)(?::(.*))?$/.exec(first)
    if (id) {
      const group = groups.get(id[1]!) ?? { rows: [], sense: "" }
      group.rows.push(i)
      if (id[2]) group.sense = id[2]
      groups.set(id[1]!, group)
    } else if (cells[3] === "NPP" && sense !== "*") groups.set(`one${i}`, { rows: [i], sense: first })
  })
  const names: NameSpan[] = []
  for (const { rows: members, sense } of groups.values()) {
    const proper = members.some(i => rows[i]![3] === "NPP")
    const capital = members.some(i => i > 0 && /^\p{Lu}/u.test(rows[i]![1]!))
    if (!proper && !(sense === "Institution" && capital)) continue
    if (members.some((m, k) => k > 0 && m !== members[k - 1]! + 1)) continue
    const start = places[members[0]!]!.start
    const end = places[members.at(-1)!]!.end
    const type = senseType(sense, () => isPlace(text.slice(start, end)))
    if (type && !names.some(n => start < n.end && n.start < end)) names.push({ start, end, type })
  }
  return names.sort((a, b) => a.start - b.start)
}

function senseType(sense: string, isPlace: () => boolean): NameType | null {
  const main = sense.split(/[;/]/)[0]!
  if (main === "Person" || main === "GroupxPerson") return "person"
  if (main === "Time" || main === "Quantity" || main === "") return null
  if (isPlace()) return "place"
  return main === "Institution" ? "organisation" : "other"
}

/** How the kinds of entity of the project's own gold fall into the four types of names. */
export const ENTITY_TYPES: Readonly<Record<string, NameType>> = {
  person: "person",
  state: "place",
  place: "place",
  organisation: "organisation",
  "official-body": "organisation",
  media: "organisation",
  group: "other",
  product: "other",
  event: "other",
  other: "other",
  document: "other",
  work: "other",
}

/** Reports with the mentions of kind "name" of their entities. */
export function readReports(path: string): NamedText[] {
  return gunzipped(path)
    .split("\n")
    .filter(Boolean)
    .map(line => {
      const report = JSON.parse(line) as {
        text: string
        entities: { type: string; mentions: { start: number; end: number; kind: string }[] }[]
      }
      const names = report.entities.flatMap(entity =>
        entity.mentions
          .filter(mention => mention.kind === "name")
          .map(({ start, end }) => ({ start, end, type: ENTITY_TYPES[entity.type] ?? ("other" as const) })),
      )
      return { text: report.text, names: names.sort((a, b) => a.start - b.start) }
    })
}

/** The sentences of a treebank, names not marked. */
export function readSentences(path: string): NamedText[] {
  return [...gunzipped(path).matchAll(/^# text = (.*)$/gm)].map(found => ({ text: found[1]!, names: [] }))
}
