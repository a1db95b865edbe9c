import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"
import type { NamedText, NameSpan } from "./corpora.ts"

const TYPES = { PER: "person", ORG: "organisation", LOC: "place" } as const
/** Annotators read the title and the first sentences of each article. */
const LAST_SENTENCE = 5

/** The names of MEANTIME: mentions by name of people, bodies and places, without what stands around the name. */
export function readMeantime(path: string): NamedText[] {
  const out: NamedText[] = []
  for (const [name, content] of filesIn(gunzipSync(readFileSync(path))))
    if (/\/corpus_[^/]+\/[^/]+\.xml$/.test(name)) out.push(...sentencesOf(content))
  return out
}

function sentencesOf(xml: string): NamedText[] {
  const tokens = new Map<string, { word: string; sentence: number; start: number }>()
  const texts: string[] = []
  for (const [, sentence, id, word] of xml.matchAll(
    /<token [^>]*sentence="(\d+)" t_id="(\d+)"[^>]*>([^<]*)<\/token>/g,
  )) {
    const s = Number(sentence)
    const plain = word!.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&apos;", "'")
    const before = texts[s] ?? ""
    const text =
      before + (before === "" || /^(?:[,.)]|'s|n't)$/.test(plain) || before.endsWith("(") ? "" : " ")
    tokens.set(id!, { word: plain, sentence: s, start: text.length })
    texts[s] = text + plain
  }
  const types = new Map(
    [...xml.matchAll(/<ENTITY [^>]*>/g)].map(([tag]) => [attribute(tag, "m_id"), attribute(tag, "ent_type")]),
  )
  const entity = new Map<string, string>()
  for (const [, body] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/g)) {
    const target = attribute(/<target [^>]*>/.exec(body!)?.[0] ?? "", "m_id")
    for (const [source] of body!.matchAll(/<source [^>]*>/g))
      entity.set(attribute(source, "m_id"), types.get(target) ?? "")
  }
  const names: (NameSpan & { sentence: number })[] = []
  for (const [, head, body] of xml.matchAll(/(<ENTITY_MENTION [^>]*>)([\s\S]*?)<\/ENTITY_MENTION>/g)) {
    if (!/NAM/.test(attribute(head!, "syntactic_type"))) continue
    const type = TYPES[entity.get(attribute(head!, "m_id")) as keyof typeof TYPES]
    const words = [...body!.matchAll(/<token_anchor t_id="(\d+)"/g)].map(found => tokens.get(found[1]!)!)
    while (words[0] && /^(?:the|a|an)$/i.test(words[0].word)) words.shift()
    const pure =
      words.length > 0 &&
      words.every((w, i) => /^(?:[\p{Lu}\d]|of$|&$)/u.test(w.word) && (i > 0 || /^\p{Lu}/u.test(w.word)))
    if (!type || !pure) continue
    const last = words.at(-1)!
    names.push({ start: words[0]!.start, end: last.start + last.word.length, type, sentence: last.sentence })
  }
  return texts.slice(0, LAST_SENTENCE + 1).map((text, sentence) => {
    const own = names.filter(n => n.sentence === sentence).sort((a, b) => a.start - b.start || b.end - a.end)
    const outer = own.filter((n, i) => !own.slice(0, i).some(o => n.start < o.end))
    return { text: text ?? "", names: outer.map(({ start, end, type }) => ({ start, end, type })) }
  })
}

function attribute(tag: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? ""
}

/** The files of a tar archive: a header of 512 bytes, then the content, padded to 512. */
function* filesIn(tar: Buffer): Generator<[string, string]> {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const name = tar
      .subarray(at, at + 100)
      .toString("utf8")
      .replace(/\0.*$/s, "")
    const size = Number.parseInt(tar.subarray(at + 124, at + 136).toString("latin1"), 8)
    yield [name, tar.subarray(at + 512, at + 512 + size).toString("utf8")]
    at += 512 + Math.ceil(size / 512) * 512
  }
}
