import { describe, expect, test } from "vitest"
import type { Article } from "../src/model/article.ts"
import { readyReader } from "../src/ready-reader.ts"
import { A, B, body, one, page } from "./hazards.ts"

// Hazard 25: text that a person or a machine has translated. It is read all the same, and says so.

const reader = readyReader()
const told = (article: Article) =>
  reader
    .read(article)
    .notes.filter(n => n.kind === "translated")
    .map(n => n.message)

const html = (head: string, after = "") => one(page(`<p>${A}</p><p>${B}</p>${after}`, head), "p.html")
const linked = (object: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "La digue", inLanguage: "fr", ...object })}</script>`

const g2 = (inner: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:2" version="1"><itemMeta><versionCreated>2024-03-04T10:00:00Z</versionCreated>${inner}</itemMeta><contentMeta><headline>La digue</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${A}</p></body></html></inlineXML></contentSet></newsItem>`

describe("25: what says that it is a translation is told as one", () => {
  test("JSON-LD: the work it was made from, its language, who made it", async () => {
    expect(
      told(
        await html(
          linked({
            translationOfWork: { "@id": "https://x.example/wall", inLanguage: "en" },
            translator: { name: "Odile Kerbrat" },
          }),
        ),
      ),
    ).toEqual(["the page says that this is a translation from en of https://x.example/wall by Odile Kerbrat"])
    // The original of a translation is none.
    expect(told(await html(linked({ workTranslation: { "@id": "https://x.example/wall" } })))).toEqual([])
    expect(told(await html(linked({})))).toEqual([])
  })
  test("meta, and the mark of a browser's translator", async () => {
    expect(told(await html(`<meta name="translator" content="Odile Kerbrat">`))).toHaveLength(1)
    expect(told(await html(`<meta name="original-language" content="de">`))).toEqual([
      "the page says that this is a translation from de",
    ])
    expect(told(await html(`<meta name="original-language" content="fr-FR">`))).toEqual([])
    const saved = page(`<p>${A}</p><p>${B}</p>`).replace("<html", '<html class="js translated-ltr"')
    expect(told(await one(saved, "p.html"))).toEqual([
      "the page says that this is a translation by a machine",
    ])
  })
  test("a line of the report itself, which is then no text of it", async () => {
    const article = await html("", "<p>Traduit de l’anglais par Odile Kerbrat</p>")
    expect(told(article)).toEqual([
      "the report says that it is a translation: Traduit de l'anglais par Odile Kerbrat",
    ])
    expect(body(article)).not.toContain("Traduit")
    expect(reader.read(article).byline).toBe(null)
    const english = await one(
      "The wall will hold, the mayor said on Monday.\n\nNobody was hurt in the storm. (Translated from the French by Jane Doran)",
      "e.txt",
    )
    expect(told(english)).toHaveLength(1)
    expect(told(await one(`${A} Le roman, traduit de l’anglais, sort jeudi.`, "t.txt"))).toEqual([])
  })
  test("records of scrapers and items of wires", async () => {
    const record = (fields: object) =>
      one(JSON.stringify({ text: `${A} ${B}`, language: "fr", ...fields }), "r.json")
    expect(told(await record({ translated_from: "en" }))).toEqual([
      "the record says that this is a translation from en",
    ])
    expect(told(await record({ machine_translated: true }))).toHaveLength(1)
    expect(told(await record({ original_language: "fr", translated: false }))).toEqual([])
    const item = (fields: object) =>
      one(
        JSON.stringify({ uri: "urn:x:1", versioncreated: "2024-03-04T10:00:00Z", body_text: A, ...fields }),
        "i.json",
      )
    expect(told(await item({ translated_from: "urn:x:en:1" }))).toEqual([
      "the item says that this is a translation of urn:x:en:1",
    ])
    expect(
      told(await item({ associations: { translationOf: { uri: "urn:x:en:1", language: "en" } } })),
    ).toEqual(["the item says that this is a translation from en of urn:x:en:1"])
    expect(told(await item({ associations: { picture: { uri: "urn:x:p" } } }))).toEqual([])
    expect(
      told(await one(g2('<link rel="irel:translatedFrom" residref="urn:x:en:2" hreflang="en"/>'), "i.xml")),
    ).toEqual(["the item says that this is a translation from en of urn:x:en:2"])
    expect(told(await one(g2('<link rel="irel:seeAlso" residref="urn:x:en:2"/>'), "i.xml"))).toEqual([])
  })
})
