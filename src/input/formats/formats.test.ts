import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, test } from "vitest"
import { pdfOf } from "../../../fuzz/pdf.ts"
import { warcRecord } from "../../../fuzz/warc.ts"
import { zipOf } from "../../../fuzz/zip.ts"
import type { Article } from "../../model/article.ts"
import { type Read, type ReadOptions, readSource } from "../open.ts"
import { inSource } from "../source-map.ts"

const folder = mkdtempSync(join(tmpdir(), "selon-formats-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const A =
  "La digue de Lanvec a cédé dans la nuit de dimanche à lundi, sans faire de victime, ont annoncé les pompiers."
const B =
  "Le préfet a promis une réparation « avant l’été », mais les assureurs parlent d’un chantier de six mois."

async function reads(data: string | Uint8Array, name: string, options: ReadOptions = {}): Promise<Read[]> {
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data
  const out: Read[] = []
  for await (const read of readSource({ bytes, name }, options)) out.push(read)
  return out
}

async function articles(
  data: string | Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Article[]> {
  return (await reads(data, name, options)).map(read => {
    if ("error" in read) throw read.error
    return read.article
  })
}

const roles = (article: Article) =>
  article.stretches.map(s => `${s.hint ?? "paragraph"}: ${article.text.slice(s.start, s.end).slice(0, 20)}`)
const facts = ({ id, url, title, outlet, byline, agency, published, modified, language }: Article) => {
  return { id, url, title, outlet, byline, agency, published, modified: modified ?? null, language }
}
const kinds = (article: Article) => article.notes.map(n => n.kind)

/** Where the first letters of a stretch stand in the file. */
function placed(article: Article, source: string, words: string): string {
  const start = article.text.indexOf(words)
  const there = inSource(article.sourceMap!, { start, end: start + words.length }, article.text.length)
  return source.slice(there.start, there.end)
}

describe("feeds", () => {
  test("RSS 2.0, a bare ampersand and all; the offset of the date is kept", async () => {
    const feed = `<?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Le Phare &amp; Co</title><language>fr</language>
<item><title>Pêche & digue</title><link>https://phare.example/1</link><guid isPermaLink="false">p-1</guid><pubDate>Mon, 04 Mar 2024 07:10:00 +0200</pubDate><dc:creator>Odile Kerbrat</dc:creator><media:title>x</media:title><description>Court.</description><content:encoded><![CDATA[<p>${A}</p><p>${B} &eacute;</p>]]></content:encoded></item>
<item><title>Deux</title><link>https://phare.example/2</link><pubDate>Mon, 04 Mar 2024 07:10:00 EST</pubDate><description>${A}</description></item>
<item><title>Trois</title></item><item></item></channel></rss>`
    const found = await reads(feed, "feed.xml")
    const [one, two, three] = found.slice(0, 3).map(r => ("article" in r ? r.article : null)!)
    expect(facts(one!)).toEqual({
      id: "p-1",
      url: "https://phare.example/1",
      title: "Pêche & digue",
      outlet: "Le Phare & Co",
      byline: "Odile Kerbrat",
      agency: null,
      published: "2024-03-04T07:10:00+02:00",
      modified: null,
      language: "fr",
    })
    expect(one!.text).toBe(`${A}\n\n${B} é`)
    expect(placed(one!, feed, "Le préfet a promis")).toBe("Le préfet a promis")
    expect([two!.text, two!.published, kinds(two!)]).toEqual([A, "2024-03-04T07:10:00-05:00", ["truncated"]])
    expect([three!.text, kinds(three!)]).toEqual(["Trois", ["truncated"]])
    expect(found.slice(3).map(r => "error" in r && [r.error.problem, r.error.from])).toEqual([
      ["no-body", "feed.xml#4"],
    ])
  })
  test("RDF, Atom with markup as markup, JSON Feed", async () => {
    const rdf = `<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>Le Phare</title></channel><item rdf:about="https://phare.example/3"><title>T</title><dc:date>2024-03-04T10:00:00+01:00</dc:date><description>${A}</description></item></rdf:RDF>`
    expect(facts((await articles(rdf, "x.rdf"))[0]!)).toMatchObject({
      url: "https://phare.example/3",
      published: "2024-03-04T10:00:00+01:00",
      outlet: "Le Phare",
    })
    const atom = `<feed xmlns="a" xml:lang="fr"><title>Le Phare</title><entry><id>urn:1</id><title>T</title><link href="https://phare.example/4"/><updated>2024-03-05T10:00:00Z</updated><content type="xhtml"><div xmlns="x"><p>${A}</p><p>${B}</p></div></content></entry></feed>`
    const [entry] = await articles(atom, "atom")
    expect([entry!.text, entry!.published, entry!.modified]).toEqual([
      `${A}\n\n${B}`,
      null,
      "2024-03-05T10:00:00Z",
    ])
    expect(placed(entry!, atom, "assureurs")).toBe("assureurs")
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Le Phare",
      items: [{ id: "1", content_text: A, date_published: "2024-03-04T10:00:00+01:00" }],
    })
    expect((await articles(json, "feed.json")).map(a => [a.text, a.outlet])).toEqual([[A, "Le Phare"]])
  })
})

describe("wires", () => {
  test("ninjs; an item that was taken back says so", async () => {
    const item = {
      uri: "urn:x:1",
      type: "text",
      version: "2",
      versioncreated: "2024-03-04T11:00:00Z",
      firstcreated: "2024-03-04T10:00:00Z",
      pubstatus: "usable",
      language: "fr",
      headline: "La digue",
      byline: "Odile Kerbrat",
      body_html: `<p>${A}</p><ul><li>un point</li></ul>`,
    }
    const [article] = await articles(JSON.stringify(item), "item.json")
    expect(facts(article!)).toMatchObject({
      id: "urn:x:1",
      title: "La digue",
      published: "2024-03-04T10:00:00Z",
      modified: "2024-03-04T11:00:00Z",
    })
    expect(roles(article!)).toEqual([`paragraph: ${A.slice(0, 20)}`, "list-item: un point"])
    const [kill] = await articles(
      JSON.stringify({ ...item, version: "3", pubstatus: "canceled", body_html: "" }),
      "kill.json",
    )
    expect([kill!.text, kinds(kill!)]).toEqual(["La digue", ["truncated", "withdrawn"]])
  })
  test("NewsML-G2 with NITF in it", async () => {
    const source = `<?xml version="1.0"?><newsMessage xmlns="n"><itemSet><newsItem guid="urn:g:1" version="4" xml:lang="fr"><itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:AFP"/><versionCreated>2024-03-04T11:00:00+01:00</versionCreated><firstCreated>2024-03-04T10:00:00+01:00</firstCreated><pubStatus qcode="stat:usable"/><signal qcode="sig:correction"/><edNote>corrige le bilan</edNote></itemMeta><contentMeta><headline>La digue</headline><language tag="fr-FR"/></contentMeta><contentSet><inlineXML><nitf><body><body.head><hedline><hl1>La digue a cédé</hl1></hedline><byline>Par <person>Odile Kerbrat</person></byline><dateline><location>LANVEC</location>, 4 mars</dateline></body.head><body.content><p>${A}</p><hl2>Six mois</hl2><p>${B}</p><media><media-caption>La digue, lundi.</media-caption></media></body.content><body.end><tagline>ok/lb</tagline></body.end></body></nitf></inlineXML></contentSet></newsItem></itemSet></newsMessage>`
    const [article] = await articles(source, "g2.xml")
    expect(facts(article!)).toMatchObject({
      id: "urn:g:1",
      title: "La digue",
      agency: "AFP",
      language: "fr-FR",
      published: "2024-03-04T10:00:00+01:00",
      modified: "2024-03-04T11:00:00+01:00",
    })
    expect(roles(article!).map(r => r.split(":")[0])).toEqual([
      "headline",
      "byline",
      "dateline",
      "paragraph",
      "heading",
      "paragraph",
      "caption",
      "signoff",
    ])
    expect(article!.notes[0]!.message).toContain("correction: corrige le bilan")
    expect(placed(article!, source, "chantier de six mois")).toBe("chantier de six mois")
  })
  test("NewsML 1.x and NITF alone", async () => {
    const old = `<NewsML><NewsItem><Identification><NewsIdentifier><RevisionId>2</RevisionId><PublicIdentifier>urn:newsml:x:20240304:d1:2</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20240304T100000+0100</FirstCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>La digue</HeadLine></NewsLines><ContentItem><MediaType FormalName="Photo"/><DataContent><p>Légende</p></DataContent></ContentItem><ContentItem><MediaType FormalName="Text"/><DataContent><p>${A}</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
    const [item] = await articles(old, "old.xml")
    expect([item!.text, item!.published, item!.edition?.uri]).toEqual([
      A,
      "2024-03-04T10:00:00+01:00",
      "urn:newsml:x:20240304:d1",
    ])
    const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf><head><docdata><doc-id id-string="n1"/><date.issue norm="20240304T101500Z"/></docdata><pubdata name="Le Phare"/></head><body><body.content><p>${A}</p></body.content></body></nitf>`
    expect(facts((await articles(nitf, "n.xml"))[0]!)).toMatchObject({
      id: "n1",
      outlet: "Le Phare",
      published: "2024-03-04T10:15:00Z",
    })
  })
  test("versions of one item in a folder know of each other, whichever comes first", async () => {
    const at = join(folder, "wire")
    mkdirSync(at)
    const item = (version: string, more: object) =>
      JSON.stringify({
        uri: "urn:x:9",
        version,
        versioncreated: `2024-03-04T1${version}:00:00Z`,
        headline: "T",
        body_text: `${A} ${version}`,
        ...more,
      })
    writeFileSync(join(at, "a.json"), item("2", {}))
    writeFileSync(join(at, "b.json"), item("1", {}))
    writeFileSync(join(at, "c.txt"), B)
    const notes: string[] = []
    for await (const read of readSource({ path: at }))
      if ("article" in read) notes.push(read.article.notes.map(n => n.message).join())
    expect(notes[0]).toContain("a newer version of urn:x:9: it supersedes version 1 in")
    expect(notes[1]).toContain("an older version of urn:x:9: version 2 in")
    writeFileSync(join(at, "d.json"), item("3", { pubstatus: "canceled" }))
    const withdrawn: number[] = []
    for await (const read of readSource({ path: at }))
      if ("article" in read) withdrawn.push(read.article.notes.filter(n => n.kind === "withdrawn").length)
    expect(withdrawn).toEqual([1, 1, 0, 1])
  })
})

describe("archives", () => {
  const page = (n: number) =>
    Buffer.from(
      `<html lang="fr"><title>Page ${n}</title><article><h1>Page ${n}</h1><p>${A}</p><p>${B}</p></article></html>`,
    )
  const html = "Content-Type: text/html; charset=utf-8\r\n"
  test("a WARC: chunks, packing, texts, what is no page; its date of fetching is no date of publication", async () => {
    const chunked = Buffer.concat([
      Buffer.from(`${page(2).length.toString(16)}\r\n`),
      page(2),
      Buffer.from("\r\n0\r\n\r\n"),
    ])
    const warc = Buffer.concat([
      warcRecord("urn:info", Buffer.from("software: x"), "", "warcinfo"),
      warcRecord("https://phare.example/1", page(1), html),
      warcRecord("https://phare.example/2", chunked, `${html}Transfer-Encoding: chunked\r\n`),
      warcRecord("https://phare.example/3", gzipSync(page(3)), `${html}Content-Encoding: gzip\r\n`),
      warcRecord("https://phare.example/4", Buffer.from("GIF89a"), "Content-Type: image/gif\r\n"),
      warcRecord("https://phare.example/5", Buffer.from(`${A}\n\n${B}`), "", "conversion"),
      warcRecord("https://phare.example/6", Buffer.from(""), "", "revisit"),
    ])
    for (const data of [
      warc,
      gzipSync(warc),
      Buffer.concat([gzipSync(warc.subarray(0, 900)), gzipSync(warc.subarray(900))]),
    ]) {
      const found = await articles(data, data === warc ? "x.warc" : "x.warc.gz")
      expect(found.map(a => [a.url, a.title, a.published])).toEqual([
        ["https://phare.example/1", "Page 1", null],
        ["https://phare.example/2", "Page 2", null],
        ["https://phare.example/3", "Page 3", null],
        ["https://phare.example/5", null, null],
      ])
    }
  })
  test("a WACZ, from memory and from a file", async () => {
    const wacz = zipOf({
      "datapackage.json": "{}",
      "archive/a.warc.gz": gzipSync(warcRecord("https://phare.example/1", page(1), html)),
    })
    expect((await articles(wacz, "x.wacz")).map(a => a.title)).toEqual(["Page 1"])
    writeFileSync(join(folder, "x.wacz"), wacz)
    for await (const read of readSource({ path: join(folder, "x.wacz") }))
      expect("article" in read && read.article.title).toBe("Page 1")
  })
  test("what any other program wrote is read too", async () => {
    const { WARCRecord, WARCSerializer } = await import("warcio")
    const record = await WARCRecord.create(
      {
        url: "https://phare.example/9",
        date: "2024-03-04T10:00:00Z",
        type: "response",
        httpHeaders: { "Content-Type": "text/html" },
        warcHeaders: {},
      },
      (async function* () {
        yield new Uint8Array(page(9))
      })(),
    )
    const bytes = await WARCSerializer.serialize(record, { gzip: true })
    expect((await articles(bytes, "w.warc.gz")).map(a => [a.title, a.url])).toEqual([
      ["Page 9", "https://phare.example/9"],
    ])
  })
  test("any form packed with gzip", async () => {
    expect((await articles(gzipSync(JSON.stringify({ text: A })), "r.jsonl.gz")).map(a => a.text)).toEqual([
      A,
    ])
    expect((await articles(gzipSync(A), "r.txt.gz")).map(a => a.text)).toEqual([A])
  })
})

describe("mail", () => {
  const head = `From: "Mairie de Lanvec" <presse@lanvec.example>\r\nTo: redaction@phare.example\r\nDate: Mon, 4 Mar 2024 07:10:00 +0100 (CET)\r\nMessage-ID: <m1@lanvec.example>\r\nSubject: =?iso-8859-1?Q?La_digue_a_c=E9d=E9?=\r\nMIME-Version: 1.0\r\n`
  test("a message: who, when with the offset, what about; quoted lines and the signature are no report", async () => {
    const [mail] = await articles(
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${A}\r\n\r\n> ${B}\r\n\r\n-- \r\nService de presse\r\n`,
      "m.eml",
    )
    expect(facts(mail!)).toMatchObject({
      id: "m1@lanvec.example",
      title: "La digue a cédé",
      byline: "Mairie de Lanvec",
      published: "2024-03-04T07:10:00+01:00",
    })
    expect(roles(mail!).map(r => r.split(":")[0])).toEqual([
      "paragraph",
      "boilerplate",
      "boilerplate",
      "boilerplate",
    ])
  })
  test("a box of messages; one that is cut short is told", async () => {
    const one = (body: string) =>
      `From a@b Mon Mar  4 10:00:00 2024\n${head.replace(/\r/g, "")}Content-Type: text/plain; charset=utf-8\n\n${body}\n\n`
    const found = await articles(`${one(A)}${one(`>From Lanvec. ${B}`)}`, "box.mbox")
    expect(found.map(m => m.text.trim())).toEqual([A, `From Lanvec. ${B}`])
  })
  test("a page saved by a browser as one file", async () => {
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://phare.example/p\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><h1>La digue</h1><p>${A}</p><p>${B}</p></html>\r\n--B--\r\n`
    const [page] = await articles(saved, "p.mhtml")
    expect([page!.title, page!.url, page!.text.includes(B)]).toEqual([
      "La digue",
      "https://phare.example/p",
      true,
    ])
  })
})

describe("documents", () => {
  test("a PDF: pages, a page without text, words parted at the end of a line, lines that run on", async () => {
    const running = "Le Phare de Lanvec - mars 2024"
    const pdf = pdfOf([
      [
        running,
        "# La digue a cédé",
        "La digue de Lanvec a cédé dans la nuit, a annoncé lundi le gouver-",
        "nement, et le porte-",
        "parole de la mairie a parlé de six mois.",
        "1",
      ],
      [running, "Le préfet a promis une réparation avant cet été.", "2"],
      [],
      [running, "Les assureurs doutent.", "4"],
    ])
    const [article] = await articles(pdf, "x.pdf")
    expect(roles(article!)).toEqual([
      "boilerplate: Le Phare de Lanvec -",
      "headline: La digue a cédé",
      "paragraph: La digue de Lanvec a",
      "boilerplate: 1",
      "boilerplate: Le Phare de Lanvec -",
      "paragraph: Le préfet a promis u",
      "boilerplate: 2",
      "boilerplate: Le Phare de Lanvec -",
      "paragraph: Les assureurs douten",
      "boilerplate: 4",
    ])
    expect(article!.text).toContain("le gouvernement, et le porte-parole de la mairie")
    expect(article!.stretches.map(s => s.page)).toEqual([1, 1, 1, 1, 2, 2, 2, 4, 4, 4])
    expect(article!.notes.map(n => n.message)).toEqual([
      expect.stringContaining("page 3 has no text"),
      "page 1",
      "page 2",
      "page 4",
    ])
    const none = await reads(pdfOf([[], []]), "scan.pdf")
    expect("error" in none[0]! && none[0].error.message).toMatch(
      /scan\.pdf: none of its 2 pages has a text layer/,
    )
  })
  test("a DOCX: headings, changes accepted, footnotes told; an ODT", async () => {
    const p = (inner: string, style = "") =>
      `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ""}</w:pPr>${inner}</w:p>`
    const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
    const docx = zipOf({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<w:document xmlns:w="w"><w:body>${p(r("La digue"), "Titre")}${p(`${r("Le maire ")}<w:del><w:r><w:delText>nie</w:delText></w:r></w:del><w:ins>${r("confirme &amp; signe.")}</w:ins><w:r><w:footnoteReference w:id="1"/></w:r>`)}${p(r("Six mois"), "Heading2")}${p(r("un"), "ListParagraph")}</w:body></w:document>`,
    })
    const [article] = await articles(docx, "x.docx")
    expect(roles(article!)).toEqual([
      "headline: La digue",
      "paragraph: Le maire confirme & ",
      "heading: Six mois",
      "list-item: un",
    ])
    expect([article!.title, article!.published, article!.notes[0]!.message]).toEqual([
      "La digue",
      null,
      "one footnote is left out",
    ])
    const odt = zipOf({
      mimetype: "application/vnd.oasis.opendocument.text",
      "content.xml": `<o:document-content xmlns:o="o"><office:text><text:h>La digue</text:h><text:p>Le maire<text:s/>confirme.<text:note>x</text:note></text:p></office:text></o:document-content>`,
    })
    expect((await articles(odt, "x.odt")).map(a => a.text)).toEqual(["La digue\n\nLe maire confirme."])
  })
})

describe("tables and records", () => {
  test("CSV: separators, marks, line breaks in cells, names in French; a row at fault is told by its line", async () => {
    const table = `\ufeffsep=;\r\nTitre;Texte;Date;Média\r\n"La ""digue""";"${A}\n\n${B}";2024-03-04;Le Phare\r\n"x";"y";z;w;trop\r\n;;;\r\nDeux;${A};04/03/2024;\r\n`
    const found = await reads(table, "t.csv")
    expect(
      found.map(r =>
        "article" in r
          ? [r.article.title, r.article.published, r.article.outlet]
          : [r.error.problem, r.error.line],
      ),
    ).toEqual([
      ['La "digue"', "2024-03-04", "Le Phare"],
      ["bad-line", 6],
      ["bad-line", 7],
      ["Deux", null, null],
    ])
    const tsv = `text\tdate\n${A}\t2024-03-04T10:00:00Z\n`
    expect((await articles(tsv, "gdelt.CSV"))[0]!.published).toBe("2024-03-04T10:00:00Z")
  })
  test("a table without words is told once, with its columns", async () => {
    const [only, ...rest] = await reads(
      "id,publish_date,title,url\n1,2024-03-04,T,u\n2,2024-03-04,T,u\n",
      "mc.csv",
    )
    expect(rest).toEqual([])
    expect("error" in only! && only.error.message).toMatch(
      /none of its columns holds the words.*--map text=NAME/,
    )
  })
  const presets: [string, object, object][] = [
    [
      "trafilatura",
      {
        text: A,
        date: "2024-03-04",
        source: "https://phare.example/1",
        "source-hostname": "Le Phare",
        author: "Odile",
        fingerprint: "f1",
      },
      { url: "https://phare.example/1", outlet: "Le Phare", id: "f1", published: "2024-03-04" },
    ],
    [
      "news-please",
      {
        maintext: A,
        date_publish: "2024-03-04 10:00:00",
        date_modify: "2024-03-05 10:00:00",
        authors: ["Odile", "Yann"],
        source_domain: "phare.example",
        url: "https://phare.example/1",
      },
      { byline: "Odile, Yann", outlet: "phare.example", published: "2024-03-04", modified: "2024-03-05" },
    ],
    [
      "newspaper4k",
      {
        text: A,
        publish_date: "2024-03-04T10:00:00+01:00",
        meta_lang: "fr",
        canonical_link: "https://phare.example/1",
      },
      { language: "fr", url: "https://phare.example/1", published: "2024-03-04T10:00:00+01:00" },
    ],
    [
      "scrapy",
      { body: [A, B], headline: "T", link: "https://phare.example/1" },
      { title: "T", url: "https://phare.example/1" },
    ],
  ]
  for (const [name, record, expected] of presets) {
    test(`${name}, by its fields and by name`, async () => {
      expect(facts((await articles(`${JSON.stringify(record)}\n`, "r.jsonl"))[0]!)).toMatchObject(expected)
      expect(
        (await articles(JSON.stringify({ articles: [record] }), "r.json", { map: name }))[0]!.text.startsWith(
          A,
        ),
      ).toBe(true)
    })
  }
})

test("Europresse: many articles a file, each with its paper, its day and its number", async () => {
  const one = (n: number) =>
    `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Phare, no. ${4300 + n}</span></div><div><span class="DocHeader">Lanvec, mardi ${n} mars 2024 540 mots, p. 4</span></div><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">La digue ${n}</p></div><p class="sm-margin-TopNews rdp__subtitle">Un chantier de six mois</p><div class="docAuthors">KERBRAT Odile</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer"><p>${A}</p><p>${B}</p></div></div></section><footer><small>© 2024 Le Phare. Tous droits réservés.</small><div class="publiC-lblNodoc">news·2024030${n}·LP·12</div></footer></article>`
  const file = `<!DOCTYPE html><html><head><style>x{}</style></head><body>${one(4)}${one(5)}<article><header><span class="DocPublicationName">X</span></header></article></body></html>`
  const found = await reads(file, "europresse.html")
  const [first, second] = found.map(r => ("article" in r ? r.article : null))
  expect(facts(first!)).toMatchObject({
    id: "news·20240304·LP·12",
    title: "La digue 4",
    outlet: "Le Phare",
    byline: "KERBRAT Odile",
    published: "2024-03-04",
  })
  expect(roles(first!).map(r => r.split(":")[0])).toEqual([
    "headline",
    "standfirst",
    "byline",
    "paragraph",
    "paragraph",
  ])
  expect(placed(second!, file, "La digue 5")).toBe("La digue 5")
  expect("error" in found[2]! && found[2].error.problem).toBe("no-body")
})

const factivaTable = (rows: readonly (readonly [string, string])[]) =>
  `<div class="article"><table>${rows.map(([code, words]) => `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${words}</td></tr>`).join("")}</table></div><hr>`
const factivaPage = (...articles: string[]) =>
  `<!DOCTYPE html><html><head><title>Factiva</title></head><body>${articles.join("\n")}</body></html>`
const LEAD = "La digue de Lanvec a cédé dans la nuit, ont annoncé les pompiers."
const TAIL = "Le préfet a promis une réparation &laquo; avant l’été &raquo;."

test("Factiva: tables of fields, the day in the words of whoever saved it", async () => {
  const rows = (day: string, count: string, language: string, number: string): [string, string][] => [
    ["SE", "Région"],
    ["HD", "La digue a cédé"],
    ["BY", "Par Odile Kerbrat"],
    ["CR", "avec AFP"],
    ["WC", count],
    ["PD", day],
    ["ET", "07:10"],
    ["SN", "Le Phare de Lanvec"],
    ["SC", "PHARE"],
    ["LA", language],
    ["CY", "(c) 2024, Le Phare"],
    ["LP", `<p class="x">${LEAD}</p>`],
    ["TD", `<p>${TAIL}</p><p>Fin.</p>`],
    ["CO", "digl : Digue et Compagnie"],
    ["AN", `Document PHARE0020240304ek34${number}`],
  ]
  const file = factivaPage(
    factivaTable(rows("4 mars 2024", "540 mots", "Français", "00001")),
    factivaTable(rows("4 March 2024", "540 words", "French", "00002")),
    factivaTable(rows("04/03/2024", "540 mots", "Français", "00003")),
    factivaTable(rows("03/04/2024", "540 words", "French", "00004")),
    factivaTable(rows("2024年3月4日", "540", "French", "00005")),
    factivaTable([
      ["HD", "Sans texte"],
      ["PD", "4 mars 2024"],
      ["SN", "Le Phare"],
      ["AN", "Document PHARE0020240304ek3400006"],
    ]),
  )
  const found = await reads(file, "export.html")
  const articles = found.flatMap(read => ("article" in read ? [read.article] : []))
  expect(found.map(read => "article" in read)).toEqual([true, true, true, true, true, false])
  expect(articles.map(a => a.published)).toEqual(["2024-03-04", "2024-03-04", "2024-03-04", null, null])
  expect(articles[3]!.notes.map(n => n.kind)).toEqual(["date-implausible"])
  expect(articles[0]).toMatchObject({
    id: "PHARE0020240304ek3400001",
    title: "La digue a cédé",
    outlet: "Le Phare de Lanvec",
    byline: "Odile Kerbrat",
    language: "fr",
    section: "Région",
    origin: "export.html#1",
    notes: [],
  })
  expect(articles[0]!.stretches.map(s => [s.hint, articles[0]!.text.slice(s.start, s.end)])).toEqual([
    ["headline", "La digue a cédé"],
    ["byline", "Par Odile Kerbrat"],
    ["byline", "avec AFP"],
    [null, LEAD],
    [null, "Le préfet a promis une réparation « avant l’été »."],
    [null, "Fin."],
  ])
})

test("Factiva: articles as they were shown", async () => {
  const shown = (day: string, count: string, language: string, number: string) =>
    `<div id="article-PHARE0020240304ek34${number}"><div class="article ${language === "French" ? "en" : "fr"}Article"><div id="hd"><span class="enHeadline">La digue a cédé </span></div><div class="author">Odile Kerbrat</div><div>${count}</div><div>${day}</div><div>07:10</div><div>Le Phare de Lanvec</div><div>PHARE</div><div>4</div><div>${language}</div><div>Copyright 2024 Le Phare. </div><p class="articleParagraph frarticleParagraph">${LEAD}</p><p class="articleParagraph frarticleParagraph">${TAIL}</p><p>Document PHARE0020240304ek34${number}</p></div></div>`
  const file = factivaPage(
    shown("4 March 2024", "1,540 words", "French", "00001"),
    shown("4 mars 2024", "1\u202f540 mots", "Français", "00002"),
  )
  const found = await reads(file, "export.html")
  const articles = found.flatMap(read => ("article" in read ? [read.article] : []))
  expect(articles.map(a => [a.id, a.published, a.title, a.outlet, a.byline, a.language, a.notes])).toEqual(
    ["00001", "00002"].map(number => [
      `PHARE0020240304ek34${number}`,
      "2024-03-04",
      "La digue a cédé",
      "Le Phare de Lanvec",
      "Odile Kerbrat",
      "fr",
      [],
    ]),
  )
  expect(articles[0]!.text).toBe(
    `La digue a cédé\n\nOdile Kerbrat\n\n${LEAD}\n\nLe préfet a promis une réparation « avant l’été ».`,
  )
  const cut = await reads(file.slice(0, file.lastIndexOf("<p>Document")), "export.html")
  expect(cut.map(read => ("article" in read ? read.article.notes.map(n => n.kind) : "refused"))).toEqual([
    [],
    ["truncated"],
  ])
})

test("Factiva: another page is none, though it speaks of Factiva", async () => {
  const [read] = await reads(
    `<!doctype html><html><body><article><h1>Factiva change de mains</h1><p>${LEAD} ${LEAD}</p><p>${TAIL}</p></article></body></html>`,
    "page.html",
  )
  expect("article" in read! && read.article.origin).toBe("page.html")
})
