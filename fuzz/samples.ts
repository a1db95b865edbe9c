import { gzipSync } from "node:zlib"
import { mutated } from "./mutate.ts"
import { pdfOf } from "./pdf.ts"
import { escaped, moment, paragraph, paragraphs, sentence, title } from "./prose.ts"
import type { Random } from "./random.ts"
import { warcRecord } from "./warc.ts"
import { zipOf } from "./zip.ts"

/** Real-looking inputs of each form, made from nothing but chance that can be had again. */
export const SAMPLES: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  text: r => encoded(r, `${title(r)}\n\n${paragraphs(r).join(r.pick(["\n\n", "\r\n\r\n", "\n"]))}\n`),
  html: r => encoded(r, page(r)),
  jsonl: r => utf8(many(r, () => JSON.stringify(record(r))).join("\n")),
  json: r => utf8(JSON.stringify(r.chance(0.5) ? record(r) : many(r, () => record(r)), null, r.pick([0, 2]))),
  csv: r => encoded(r, table(r)),
  feed: r => utf8(r.pick([rss, rdf, atom, jsonFeed])(r)),
  warc: r => warc(r),
  wacz: r =>
    zipOf({ "datapackage.json": "{}", "archive/data.warc.gz": gzipSync(warc(r)), "pages/pages.jsonl": "" }),
  mhtml: r => utf8(mhtml(r)),
  eml: r => utf8(mail(r)),
  mbox: r =>
    utf8(many(r, () => `From a@b Mon Mar  4 10:00:00 2024\n${mail(r).replace(/\r/g, "")}\n`).join("\n")),
  pdf: r => pdfOf(many(r, () => (r.chance(0.2) ? [] : [`# ${title(r)}`, ...wrapped(paragraph(r))]))),
  docx: r => docx(r),
  odt: r => odt(r),
  ninjs: r => utf8(JSON.stringify(r.chance(0.7) ? ninjs(r) : many(r, () => ninjs(r)))),
  newsml: r => utf8(r.chance(0.6) ? g2(r) : newsmlOne(r)),
  nitf: r => utf8(nitf(r)),
  europresse: r => utf8(europresse(r)),
  factiva: r => utf8(r.chance(0.5) ? factivaTables(r) : factivaShown(r)),
  gzip: r => gzipSync(r.pick([SAMPLES.jsonl!, SAMPLES.html!, SAMPLES.warc!, SAMPLES.text!])(r)),
}

function many<T>(r: Random, make: () => T): T[] {
  return Array.from({ length: 1 + r.below(4) }, make)
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text)
}

function encoded(r: Random, text: string): Uint8Array {
  if (r.chance(0.8)) return utf8(text)
  return r.chance(0.5)
    ? Buffer.from(`\ufeff${text}`, "utf16le")
    : Buffer.from(text.replace(/[^\x00-\xff]/g, "'"), "latin1")
}

function record(r: Random): Record<string, unknown> {
  const when = moment(r)
  const base = { url: `https://example.org/${r.below(99)}`, title: title(r) }
  return r.pick<Record<string, unknown>>([
    {
      ...base,
      text: paragraphs(r).join("\n"),
      date: when.iso.slice(0, 10),
      "source-hostname": "example.org",
      source: base.url,
    },
    {
      ...base,
      maintext: paragraph(r),
      date_publish: `${when.iso.slice(0, 10)} 10:15:00`,
      authors: ["Nora Kerbrat"],
      source_domain: "example.org",
    },
    { ...base, text: paragraph(r), publish_date: when.iso, meta_lang: "fr", authors: [] },
    { ...base, body: paragraphs(r), published_at: 1_709_540_100 },
    { ...base, html: page(r), published: when.mail },
  ])
}

function table(r: Random): string {
  const separator = r.pick([",", ";", "\t"])
  const cell = (text: string) => `"${text.replace(/"/g, '""')}"`
  const rows = many(r, () => [
    cell(title(r)),
    cell(paragraphs(r).join("\n")),
    moment(r).iso,
    "https://example.org/x",
  ])
  return [["title", "text", "date", "url"], ...rows]
    .map(row => row.join(separator))
    .join(r.pick(["\r\n", "\n"]))
}

export function page(r: Random): string {
  const when = moment(r)
  const ld = JSON.stringify({
    "@type": "NewsArticle",
    headline: title(r),
    datePublished: when.iso,
    author: [{ "@type": "Person", name: "Odile Kerbrat" }],
    isAccessibleForFree: r.chance(0.2) ? false : undefined,
  })
  const body = paragraphs(r)
    .map(p =>
      r.pick([
        `<p>${escaped(p)}</p>`,
        `<div><p>${escaped(p)} <a href="/x">&eacute;</a></p></div>`,
        `${escaped(p)}<br><br>`,
      ]),
    )
    .join("\n")
  return `<!doctype html><html lang="${r.pick(["fr", "en"])}"><head><meta charset=utf-8><title>${escaped(title(r))} | Le Phare</title>
<link rel="canonical" href="https://example.org/${r.below(9)}"><meta property="article:published_time" content="${when.iso}">
<script type="application/ld+json">${ld}</script><style>p{color:red}</style></head><body>
<nav><ul><li><a href=1>Accueil</a></li><li><a href=2>Monde</a></li></ul></nav><div id="cookie-banner"><p>Nous utilisons des cookies.</p></div>
<main><article><h1>${escaped(title(r))}</h1><p class="byline">Par Odile Kerbrat avec AFP</p><time datetime="${when.iso}">Publié le ${when.day}</time>
<figure><img src=x><figcaption>${escaped(sentence(r))} © Le Bihan / AFP</figcaption></figure>${body}
<blockquote class="twitter-tweet"><p>${escaped(sentence(r))}</p>— Mairie (@lanvec) <a href="https://twitter.com/lanvec/status/1764600000000000000">4 mars 2024</a></blockquote>
<p><strong>Lire aussi : <a href=3>${escaped(title(r))}</a></strong></p><table><tr><td>1</td><td>2</td></tr></table></article></main>
<section class="comments"><p>Encore une fois, rien n’a été fait.</p></section><footer>© 2024</footer></body></html>`
}

function rss(r: Random): string {
  const items = many(r, () => {
    const body = r.chance(0.5)
      ? `<![CDATA[${paragraphs(r)
          .map(p => `<p>${escaped(p)}</p>`)
          .join("")}]]>`
      : escaped(`<p>${escaped(paragraph(r))}</p>`)
    return `<item><title>${escaped(title(r))} & suite</title><link>https://example.org/${r.below(99)}</link><guid isPermaLink="false">g${r.below(99)}</guid><pubDate>Mon, ${moment(r).mail}</pubDate><dc:creator>Odile</dc:creator><description>${escaped(sentence(r))}</description><content:encoded>${body}</content:encoded></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Phare</title><language>fr</language>${items.join("\n")}</channel></rss>`
}

function rdf(r: Random): string {
  const items = many(
    r,
    () =>
      `<item rdf:about="https://example.org/${r.below(9)}"><title>${escaped(title(r))}</title><dc:date>${moment(r).iso}</dc:date><description>${escaped(paragraph(r))}</description></item>`,
  )
  return `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Le Phare</title></channel>${items.join("")}</rdf:RDF>`
}

function atom(r: Random): string {
  const entries = many(r, () => {
    const content = r.pick([
      `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${paragraphs(r)
        .map(p => `<p>${escaped(p)}</p>`)
        .join("")}</div></content>`,
      `<content type="html">${escaped(`<p>${escaped(paragraph(r))}</p>`)}</content>`,
      `<summary>${escaped(paragraph(r))}</summary>`,
    ])
    return `<entry><id>urn:x:${r.below(99)}</id><title>${escaped(title(r))}</title><link rel="alternate" href="https://example.org/a"/><published>${moment(r).iso}</published><updated>${moment(r).iso}</updated><author><name>Odile</name></author>${content}</entry>`
  })
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Phare</title>${entries.join("")}</feed>`
}

function jsonFeed(r: Random): string {
  const items = many(r, () => ({
    id: "1",
    url: "https://example.org/1",
    title: title(r),
    content_html: `<p>${escaped(paragraph(r))}</p>`,
    date_published: moment(r).iso,
  }))
  return JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Le Phare", items })
}

function warc(r: Random): Uint8Array {
  const records = many(r, () => {
    const html = Buffer.from(page(r))
    if (r.chance(0.2)) return warcRecord("https://example.org/t", Buffer.from(paragraph(r)), "", "conversion")
    if (r.chance(0.3)) {
      const half = html.length >> 1
      const cut = Buffer.concat([
        Buffer.from(`${half.toString(16)}\r\n`),
        html.subarray(0, half),
        Buffer.from(`\r\n${(html.length - half).toString(16)}\r\n`),
        html.subarray(half),
        Buffer.from("\r\n0\r\n\r\n"),
      ])
      return warcRecord(
        "https://example.org/c",
        cut,
        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
      )
    }
    return r.chance(0.5)
      ? warcRecord(
          "https://example.org/z",
          gzipSync(html),
          "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n",
        )
      : warcRecord("https://example.org/p", html, "Content-Type: text/html\r\n")
  })
  return Buffer.concat(records)
}

function mail(r: Random): string {
  const when = moment(r)
  const head = `From: "Mairie de Lanvec" <presse@lanvec.example>\r\nDate: Mon, ${when.mail}\r\nMessage-ID: <${r.below(1e6)}@lanvec.example>\r\nSubject: =?UTF-8?B?${Buffer.from(title(r)).toString("base64")}?=\r\nMIME-Version: 1.0\r\n`
  const text = `${paragraphs(r).join("\r\n\r\n")}\r\n\r\n> ${sentence(r)}\r\n\r\n-- \r\nService de presse\r\n`
  if (r.chance(0.4)) return `${head}Content-Type: text/plain; charset=utf-8\r\n\r\n${text}`
  const base64 = Buffer.from(page(r))
    .toString("base64")
    .replace(/(.{76})/g, "$1\r\n")
  return `${head}Content-Type: multipart/alternative; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n--b1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--b1--\r\n`
}

function mhtml(r: Random): string {
  const html = page(r)
    .replace(/=/g, "=3D")
    .replace(/[^\x00-\x7f]/g, c =>
      [...Buffer.from(c)].map(b => `=${b.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
    )
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/p\r\nSubject: ${"La digue"}\r\nDate: Mon, ${moment(r).mail}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="----B"\r\n\r\n------B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://example.org/p\r\n\r\n${html}\r\n------B--\r\n`
}

function docx(r: Random): Uint8Array {
  const p = (text: string, style = "") =>
    `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
  const deleted = `<w:p><w:del><w:r><w:delText>vieux</w:delText></w:r></w:del><w:ins><w:r><w:t>${escaped(sentence(r))}</w:t></w:r></w:ins></w:p>`
  const body = [p(title(r), "Title"), ...paragraphs(r).map(text => p(text)), deleted].join("")
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": part(
      r,
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ),
    "docProps/core.xml": "<cp:coreProperties><dc:title>La digue</dc:title></cp:coreProperties>",
  })
}

function odt(r: Random): Uint8Array {
  const body = paragraphs(r)
    .map(text => `<text:p>${escaped(text)}<text:s/>suite</text:p>`)
    .join("")
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": part(
      r,
      `<office:document-content><office:body><office:text><text:h>${escaped(title(r))}</text:h>${body}</office:text></office:body></office:document-content>`,
    ),
  })
}

function ninjs(r: Random): Record<string, unknown> {
  const when = moment(r)
  return {
    uri: `urn:newsml:example.org:${r.below(9)}`,
    type: "text",
    version: String(1 + r.below(3)),
    versioncreated: when.iso,
    pubstatus: r.chance(0.1) ? "canceled" : "usable",
    language: "fr",
    headline: title(r),
    byline: "Odile Kerbrat",
    body_html: paragraphs(r)
      .map(p => `<p>${escaped(p)}</p>`)
      .join(""),
  }
}

function g2(r: Random): string {
  const when = moment(r)
  const body = paragraphs(r)
    .map(p => `<p>${escaped(p)}</p>`)
    .join("")
  const content = r.chance(0.5)
    ? `<inlineXML contenttype="application/nitf+xml">${nitf(r)}</inlineXML>`
    : `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML>`
  return `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:${r.below(9)}" version="2"><itemMeta><itemClass qcode="ninat:text"/><provider literal="AFP"/><versionCreated>${when.iso}</versionCreated><firstCreated>${when.iso}</firstCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>${escaped(title(r))}</headline><by>Odile</by><language tag="fr"/></contentMeta><contentSet>${content}</contentSet></newsItem>`
}

function newsmlOne(r: Random): string {
  const body = paragraphs(r)
    .map(p => `<p>${escaped(p)}</p>`)
    .join("")
  return `<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>afp.com</ProviderId><NewsItemId>d${r.below(9)}</NewsItemId><RevisionId PreviousRevision="0">1</RevisionId><PublicIdentifier>urn:newsml:afp.com:20240304:d1:1</PublicIdentifier></NewsIdentifier></Identification><NewsManagement><FirstCreated>20240304T101500Z</FirstCreated><ThisRevisionCreated>20240304T101500Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>${escaped(title(r))}</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${body}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
}

function nitf(r: Random): string {
  const body = paragraphs(r)
    .map(p => `<p>${escaped(p)}</p>`)
    .join("")
  return `<nitf><head><title>${escaped(title(r))}</title><docdata><doc-id id-string="n${r.below(9)}"/><date.issue norm="20240304T101500+0100"/></docdata></head><body><body.head><hedline><hl1>${escaped(title(r))}</hl1></hedline><byline>Par <person>Odile</person></byline><dateline><location>LANVEC</location></dateline></body.head><body.content>${body}<media><media-caption>${escaped(sentence(r))}</media-caption></media></body.content><body.end><tagline>ok/nk</tagline></body.end></body></nitf>`
}

function factivaTables(r: Random): string {
  const row = (code: string, words: string) =>
    `<tr><td class="index"><b>${code}</b>&nbsp;</td><td>${words}</td></tr>`
  const articles = many(
    r,
    () =>
      `<div class="article"><table>${row("HD", escaped(title(r)))}${row("BY", "Odile Kerbrat")}${row("WC", r.pick(["540 mots", "540 words"]))}${row("PD", r.pick([moment(r).day, "4 March 2024", "04/03/2024"]))}${row("SN", "Le Phare")}${row("LA", "Français")}${row("LP", `<p>${escaped(paragraph(r))}</p>`)}${row(
        "TD",
        paragraphs(r)
          .map(p => `<p>${escaped(p)}</p>`)
          .join(""),
      )}${row("AN", `Document PHARE0020240304ek34${10_000 + r.below(89_999)}`)}</table></div>`,
  )
  return `<!DOCTYPE html><html><head><title>Factiva</title></head><body>${articles.join("<br>")}</body></html>`
}

function factivaShown(r: Random): string {
  const articles = many(
    r,
    () =>
      `<div class="article frArticle"><div id="hd"><span class="frHeadline">${escaped(title(r))}</span></div><div class="author">Odile Kerbrat</div><div>540 mots</div><div>${moment(r).day}</div><div>Le Phare</div><div>PHARE</div><div>Français</div><div>Copyright 2024</div>${paragraphs(
        r,
      )
        .map(p => `<p class="articleParagraph frarticleParagraph">${escaped(p)}</p>`)
        .join("")}<p>Document PHARE0020240304ek34${10_000 + r.below(89_999)}</p></div>`,
  )
  return `<!DOCTYPE html><html><body>${articles.join("\n")}</body></html>`
}

function europresse(r: Random): string {
  const articles = many(
    r,
    () =>
      `<article><header><div class="rdp__DocPublicationName"><span class="DocPublicationName">Le Phare, no. ${r.below(9999)}</span></div><span class="DocHeader">Lanvec, lundi ${moment(r).day} 540 mots, p. 4</span><div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">${escaped(title(r))}</p></div><div class="docAuthors">Odile Kerbrat</div></header><section><div class="DocText clearfix"><div class="docOcurrContainer">${paragraphs(
        r,
      )
        .map(p => `<p>${escaped(p)}</p>`)
        .join(
          "",
        )}</div></div></section><footer><small>© 2024 Le Phare</small><div class="publiC-lblNodoc">news·20240304·LP·${r.below(99999)}</div></footer></article>`,
  )
  return `<!DOCTYPE html><html><body>${articles.join("")}</body></html>`
}

/** A part inside a package is often at fault itself: a fault in the package alone mostly makes it one that cannot be
 * unpacked. */
function part(r: Random, text: string): Uint8Array {
  return r.chance(0.6) ? mutated(Buffer.from(text), r) : Buffer.from(text)
}

/** Lines of a page, broken to a width. */
function wrapped(text: string): string[] {
  const out: string[] = [""]
  for (const word of text.replace(/[^\x20-\xff]/g, "'").split(" ")) {
    if (out.at(-1)!.length + word.length > 80) out.push(word)
    else out[out.length - 1] = `${out.at(-1)} ${word}`.trim()
  }
  return out
}
