import type { BlockRole } from "../model/article.ts"
import { byId } from "../model/by-id.ts"
import type { Attribution, Entity, EventRecord, Reading, Time } from "../model/reading.ts"
import { pageOf } from "./address.ts"
import type { Exporter } from "./format.ts"
import { type Mark, marksOf, type Node, nest, whole } from "./marks.ts"
import { oneLine, wordsAt } from "./said.ts"
import { xmlAttributes, xmlText } from "./xml.ts"

/** TEI P5: one report is a `TEI`, several are a `teiCorpus` of them.
 *
 * - in the text: `said` (what is reported, `who` says it), `rs` (who says it), `seg` (the reporting words and the
 *   triggers of events), `date` with `when`, `notBefore`, `notAfter`
 * - in `standOff`: persons, organisations, places; and one `fs` a record, to which `ana` leads
 *
 * The text of `body`, tags taken away, is the text of the report to the letter; what XML cannot hold is U+FFFD. A
 * mark that crosses another is cut at the crossing; its pieces share their `ana`. */
export const tei: Exporter = async function* (readings) {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  let count = 0
  let held = ""
  for await (const reading of readings) {
    // The first is held back until it is known whether a corpus is needed.
    const written = (namespace: string) => report(reading, `r${count}`, namespace)
    count++
    if (count === 1) {
      held = written(NAMESPACE)
      continue
    }
    if (count === 2) {
      yield `<teiCorpus${NAMESPACE}>\n${header({ title: "Selon", source: "<p>Reports read by Selon.</p>", languages: [] })}\n`
      yield held.replace(NAMESPACE, "")
    }
    yield written("")
  }
  if (count === 1) yield held
  else if (count) yield "</teiCorpus>\n"
  else
    yield `<teiCorpus${NAMESPACE}>\n${header({ title: "Selon", source: "<p>No report.</p>", languages: [] })}\n</teiCorpus>\n`
}

const NAMESPACE = ' xmlns="http://www.tei-c.org/ns/1.0"'

function report(reading: Reading, id: string, namespace: string): string {
  const facts = [
    element("title", reading.title),
    element("author", reading.byline),
    element("publisher", reading.outlet),
    element("distributor", reading.agency),
    element("date", reading.published, { when: reading.published }),
    element("ptr", null, { target: pageOf(reading) }),
    element("idno", reading.id),
  ]
  const head = header({
    title: oneLine(reading.title ?? reading.id),
    source: `<bibl>${facts.join("")}</bibl>`,
    languages: [...new Set([reading.language, ...reading.blocks.flatMap(({ language }) => language ?? [])])],
  })
  return [
    `<TEI${namespace} xml:id="${id}">`,
    head,
    `<text xml:lang="${reading.language}"><body xml:space="preserve">${body(reading, id)}</body></text>`,
    standOff(reading, id),
    "</TEI>\n",
  ]
    .filter(Boolean)
    .join("\n")
}

function header(given: {
  readonly title: string
  readonly source: string
  readonly languages: readonly string[]
}): string {
  const languages = given.languages.map(code => `<language${xmlAttributes({ ident: code })}/>`).join("")
  return [
    "<teiHeader><fileDesc>",
    `<titleStmt><title>${xmlText(given.title)}</title></titleStmt>`,
    "<publicationStmt><p>Records made by Selon; the text is the report's own.</p></publicationStmt>",
    `<sourceDesc>${given.source}</sourceDesc>`,
    "</fileDesc>",
    "<encodingDesc><p>Offsets are UTF-16 code units from the start of the text.</p></encodingDesc>",
    languages && `<profileDesc><langUsage>${languages}</langUsage></profileDesc>`,
    "</teiHeader>",
  ].join("")
}

function body(reading: Reading, id: string): string {
  const { text } = reading
  const marks = marksOf(reading)
  let out = ""
  let at = 0
  let blocks = 0
  // The marks that may still touch what follows, so that a long report stays linear.
  let open: Mark[] = []
  let next = 0
  const add = (end: number, role: BlockRole | null, language?: string) => {
    if (end <= at) return
    open = open.filter(mark => mark.end > at)
    while (next < marks.length && marks[next]!.start < end) open.push(marks[next++]!)
    // White space between blocks holds no mark: nothing but blocks may stand there.
    const blank = role === null && text.slice(at, end).trim() === ""
    const inner = nest(text, blank ? [] : open, at, end)
      .map(node => drawn(node, reading, id))
      .join("")
    const spoken = xmlAttributes({ "xml:lang": language ?? null })
    if (!blank) blocks++
    if (blank) out += inner
    else if (role === "headline" && blocks === 1 && out === "") out += `<head${spoken}>${inner}</head>`
    else if (role === "paragraph") out += `<p${spoken}>${inner}</p>`
    else out += `<ab type="${role ?? "loose"}"${spoken}>${inner}</ab>`
    at = end
  }
  for (const { start, end, role, language } of reading.blocks) {
    add(whole(text, start), null)
    add(whole(text, end), role, language)
  }
  add(text.length, null)
  return /<(?:p|ab)[ >]/.test(out) ? out : `${out}<ab/>`
}

function drawn(node: Node, reading: Reading, id: string): string {
  if (typeof node === "string") return xmlText(node)
  const inner = node.inner.map(child => drawn(child, reading, id)).join("")
  const { kind, record } = node.mark
  const ana = `#${id}.${record}`
  switch (kind) {
    case "content": {
      const a = byId(reading).attributions.get(record)
      const direct = a?.kind === "indirect" ? "false" : a?.kind === "direct" ? "true" : "unknown"
      return `<said${xmlAttributes({ who: who(a, id), direct, ana })}>${inner}</said>`
    }
    case "source": {
      const a = byId(reading).attributions.get(record)
      return `<rs${xmlAttributes({ type: "source", ref: who(a, id), ana })}>${inner}</rs>`
    }
    case "time":
      return `<date${xmlAttributes({ ...dating(byId(reading).times.get(record)), ana })}>${inner}</date>`
    case "cue":
    case "event":
      return `<seg${xmlAttributes({ type: kind, ana })}>${inner}</seg>`
  }
}

function who(a: Attribution | undefined, id: string): string | null {
  return a?.source?.entities.length ? a.source.entities.map(e => `#${id}.${e}`).join(" ") : null
}

/** A value that is a date to the format as `when`, its bounds otherwise. */
function dating(time: Time | undefined): Readonly<Record<string, string | null>> {
  if (!time) return {}
  if (
    /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?$/.test(time.value) &&
    !time.value.startsWith("0000")
  ) {
    const when = /T\d\d:\d\d$/.test(time.value) ? `${time.value}:00` : time.value
    return { when }
  }
  return { notBefore: time.from, notAfter: time.to }
}

function standOff(reading: Reading, id: string): string {
  const lists = LISTS.map(({ types, list, item, name }) => {
    const items = reading.entities
      .filter(e => types.includes(e.type))
      .map(e => `<${item} xml:id="${id}.${e.id}">${described(e, name)}</${item}>`)
    return items.length ? `<${list}>${items.join("\n")}</${list}>` : ""
  })
  const features = [
    ...reading.attributions.map(a => attribution(a, reading, id)),
    ...reading.events.map(e => event(e, id)),
    ...reading.times.map(t => time(t, id)),
  ]
  const inner = [...lists, ...features].filter(Boolean)
  return inner.length ? `<standOff>\n${inner.join("\n")}\n</standOff>` : ""
}

type List = {
  readonly types: readonly Entity["type"][]
  readonly list: string
  readonly item: string
  readonly name: string
}

const LISTS: readonly List[] = [
  { types: ["person"], list: "listPerson", item: "person", name: "persName" },
  {
    types: ["organisation", "official-body", "media", "group"],
    list: "listOrg",
    item: "org",
    name: "orgName",
  },
  { types: ["place", "state"], list: "listPlace", item: "place", name: "placeName" },
  { types: ["document", "product", "event", "other"], list: "list", item: "item", name: "name" },
]

function described(e: Entity, name: string): string {
  const type = e.type === "person" ? null : e.type
  const sex = e.gender === null ? "" : `<note type="gender">${e.gender}</note>`
  const role = e.role === null ? "" : `<note type="role">${xmlText(e.role)}</note>`
  const country = e.country === null ? "" : `<note type="country">${e.country}</note>`
  return `<${name}${xmlAttributes({ type })}>${xmlText(e.name)}</${name}>${role}${country}${sex}`
}

function attribution(a: Attribution, reading: Reading, id: string): string {
  return fs(`${id}.${a.id}`, "attribution", [
    symbol("kind", a.kind),
    symbol("act", a.act),
    symbol("stance", a.stance),
    truth("negated", a.negated),
    a.source && words("source", wordsAt(reading.text, a.source.spans)),
    a.source && symbol("sourceType", a.source.type),
    a.source && truth("named", a.source.named),
    a.source && link("via", a.source.via, id),
    link("within", a.within, id),
    words("cueLemma", a.cue.lemma),
    a.saidAt === null ? null : words("saidAt", a.saidAt),
    number("confidence", a.confidence),
    words("reason", a.reason.join("; ")),
  ])
}

function event(e: EventRecord, id: string): string {
  return fs(`${id}.${e.id}`, "event", [
    symbol("status", e.status),
    truth("negated", e.negated),
    e.type === null ? null : symbol("type", e.type),
    e.mode === null ? null : symbol("mode", e.mode),
    words("lemma", e.trigger.lemma),
    ...e.actors.map(actor => link("actor", actor, id)),
    ...e.targets.map(target => link("target", target, id)),
    link("place", e.place, id),
    e.time && link("time", e.time.id, id),
    ...e.accordingTo.map(a => link("accordingTo", a, id)),
    number("confidence", e.confidence),
    words("reason", e.reason.join("; ")),
  ])
}

function time(t: Time, id: string): string {
  return fs(`${id}.${t.id}`, "time", [
    symbol("type", t.type),
    words("value", t.value),
    t.mod === null ? null : symbol("mod", t.mod),
    t.signal === null ? null : symbol("signal", t.signal),
    t.from === null ? null : words("from", t.from),
    t.to === null ? null : words("to", t.to),
    t.alternatives.length ? words("alternatives", t.alternatives.join("; ")) : null,
  ])
}

function fs(id: string, type: string, features: readonly (string | null)[]): string {
  return `<fs xml:id="${id}" type="${type}">${features.filter(Boolean).join("")}</fs>`
}

function symbol(name: string, value: string): string {
  return `<f name="${name}"><symbol${xmlAttributes({ value })}/></f>`
}

function truth(name: string, value: boolean): string {
  return `<f name="${name}"><binary value="${value}"/></f>`
}

function number(name: string, value: number): string {
  return `<f name="${name}"><numeric value="${value}"/></f>`
}

function words(name: string, text: string): string {
  return `<f name="${name}"><string>${xmlText(text)}</string></f>`
}

function link(name: string, record: string | null, id: string): string | null {
  return record === null ? null : `<f name="${name}" fVal="#${id}.${record}"/>`
}

function element(
  name: string,
  content: string | null,
  attributes: Readonly<Record<string, string | null>> = {},
): string {
  if (content === null) {
    const written = xmlAttributes(attributes)
    return written ? `<${name}${written}/>` : ""
  }
  return `<${name}${xmlAttributes(attributes)}>${xmlText(content)}</${name}>`
}
