import { describe, expect, test } from "vitest"
import { blockRules as fr } from "../src/lang/fr/blocks.ts"
import { readyReader } from "../src/ready-reader.ts"
import { blocksOf } from "../src/segment/blocks.ts"
import { doubtsOf, provenanceOf } from "../src/segment/provenance.ts"
import { editionOf } from "../src/store/report.ts"
import { A, B, body, judged, one, page, reads } from "./hazards.ts"

// Hazards of real pages: what stands around the words of a report, and must not be taken for them.

describe("hazards of pages", () => {
  test("1: a banner for consent is no text", async () => {
    const article = await one(
      page(`<p>${A}</p><p>${B}</p>`).replace(
        "<article>",
        `<div id="gdpr-consent"><p>Nous utilisons des cookies pour mesurer l’audience de ce site, avec nos partenaires.</p></div><article>`,
      ),
      "p.html",
    )
    expect(article.text).not.toContain("cookies")
  })
  test("1: the words of a banner that are saved with the text are kept and not read", async () => {
    const banner = "Nous utilisons des cookies pour mesurer l’audience de ce site, avec nos partenaires."
    const article = await one(`${banner}\n\n${A}\n\n${B}\n`, "p.txt")
    expect(article.text).toContain("cookies")
    expect(body(article)).not.toContain("cookies")
  })
  test("2: « Lire aussi » inside the body is no claim, whatever its markup", async () => {
    for (const also of [
      "<p><strong>Lire aussi : Le jour où la digue a tenu bon</strong></p>",
      "<p>À lire aussi <a href=x>Le jour où la digue a tenu bon</a></p>",
    ]) {
      expect(body(await one(page(`<p>${A}</p>${also}<p>${B}</p>`), "p.html"))).not.toMatch(
        /tenu bon|held firm/,
      )
    }
  })
  test("3: captions and credits", async () => {
    const article = await one(
      page(
        `<figure><img><figcaption>Un bateau coule devant Lanvec. © KCNA / AFP</figcaption></figure><p>${A}</p><p>${B}</p>`,
      ),
      "p.html",
    )
    expect(judged(article).slice(1, 3)).toEqual(["caption: Un bateau coule devant L", "credit: © KCNA / AFP"])
  })
  test("3: the day of a picture dates nothing in the text, nor the other way round", async () => {
    const article = await one(
      page(
        `<figure><img><figcaption>Le port de Lanvec, le 3 mars 2020, à marée haute. © KCNA / AFP</figcaption></figure><p>Le lendemain, les pompiers ont évacué la pointe, et la préfète est venue sur place avec ses services.</p><p>${B}</p>`,
        `<meta property="article:published_time" content="2024-03-06">`,
      ),
      "p.html",
    )
    const { times, text } = readyReader().read(article)
    expect(times.slice(0, 2).map(t => [text.slice(t.start, t.end), t.from])).toEqual([
      ["le 3 mars 2020", "2020-03-03"],
      ["Le lendemain", null],
    ])
  })
  test("4: the byline gives author and agency", async () => {
    const article = await one(
      page(`<p class="auteur">Par J. Martin avec AFP</p><p>${A}</p><p>${B}</p>`),
      "p.html",
    )
    const blocks = blocksOf(article, fr)
    expect(provenanceOf(article, blocks, fr)).toMatchObject({
      byline: "Par J. Martin avec AFP",
      agency: "AFP",
    })
    expect(body(article)).not.toContain("Martin")
  })
  test("5: the dateline gives place, day and agency; the text begins after the dash", async () => {
    const article = await one(page(`<p>PARIS, 3 mars (Reuters) - ${A}</p><p>${B}</p>`), "p.html")
    const blocks = blocksOf(article, fr)
    expect(provenanceOf(article, blocks, fr)).toMatchObject({
      agency: "Reuters",
      dateline: { place: "PARIS", date: "3 mars" },
    })
    expect(body(article).startsWith("La digue de Lanvec")).toBe(true)
  })
  test("5: a dateline with its year stands for a day of publication that nobody gave, and no other does", () => {
    const read = (dateline: string, published: string | null = null) => {
      const text = `${dateline} La digue a cédé hier, a annoncé lundi la préfète, qui est venue avec ses services.`
      const reading = readyReader().readText(text, { published })
      return [reading.published, reading.times[0]?.from, reading.notes.some(n => /dateline/.test(n.message))]
    }
    expect(read("PARIS, 4 mars 2024 (Reuters) –")).toEqual(["2024-03-04", "2024-03-03", true])
    expect(read("PARIS, 4 mars (Reuters) –")).toEqual([null, null, false])
    expect(read("PARIS, 4 mars 2024 (Reuters) –", "2024-03-05")).toEqual(["2024-03-05", "2024-03-04", false])
    const english = readyReader().readText(
      "DUBLIN, March 4, 2024 (Faroe Wire) - The wall gave way yesterday, the harbour master said.",
    )
    expect([english.published, english.times[0]?.from]).toEqual(["2024-03-04", "2024-03-03"])
  })
  test("6: sign-offs are nobody's words", async () => {
    const article = await one(
      page(
        `<p>${A}</p><p>${B}</p><p>abc/def/ghi</p><p>(Rédaction : Odile Kerbrat ; édition : Yann Le Bihan)</p>`,
      ),
      "p.html",
    )
    expect(
      judged(article)
        .slice(-2)
        .map(b => b.split(":")[0]),
    ).toEqual(["signoff", "signoff"])
  })
  test("7: a correction is told as such", async () => {
    const article = await one(
      page(
        `<p>${A}</p><p>${B}</p><p>Correction : la digue mesure 800 mètres, et non 8 kilomètres comme nous l’avions écrit.</p>`,
      ),
      "p.html",
    )
    expect(judged(article).at(-1)).toMatch(/^correction/)
  })
  test("8: two versions of one address are told as such; the later counts", async () => {
    const version = (day: string) =>
      JSON.stringify({ url: "https://phare.example/1", text: `${A} ${day}`, date: day })
    const notes = (await reads(`${version("2024-03-04")}\n${version("2024-03-05")}\n`, "v.jsonl")).map(
      r => "article" in r && r.article.notes.map(n => n.message).join(),
    )
    expect(notes[0]).toBe("")
    expect(notes[1]).toContain(
      "a newer version of https://phare.example/1: it supersedes the one in v.jsonl:1",
    )
  })
  test("9: an item taken back stays, and says so in its record", async () => {
    const article = await one(
      JSON.stringify({
        uri: "urn:x:1",
        pubstatus: "canceled",
        versioncreated: "2024-03-04T10:00:00Z",
        headline: "T",
        body_text: A,
      }),
      "k.json",
    )
    expect(
      readyReader()
        .read(article)
        .notes.map(n => n.kind),
    ).toContain("withdrawn")
    expect(article.text).toBe(A)
  })
  test("10: a live page is read post by post, each with its own time", async () => {
    const ld = `<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Direct", datePublished: "2024-03-04T08:00:00+01:00", liveBlogUpdate: [] })}</script>`
    const post = (hour: string, text: string) =>
      `<section class="post" id="p${hour}"><time datetime="2024-03-04T${hour}:00:00+01:00">${hour} h</time><h2>À ${hour} heures</h2><p>${text}</p></section>`
    const found = await reads(
      page(
        `<p>${A} Suivez la journée heure par heure avec nos envoyés.</p><div class="live">${post("11", B)}${post("10", A)}${post("09", B)}</div>`,
        ld,
      ),
      "live.html",
    )
    const articles = found.map(r => ("article" in r ? r.article : null)!)
    expect(articles.map(a => a.published)).toEqual([
      "2024-03-04T08:00:00+01:00",
      "2024-03-04T11:00:00+01:00",
      "2024-03-04T10:00:00+01:00",
      "2024-03-04T09:00:00+01:00",
    ])
    expect(articles[1]!.title).toBe("À 11 heures")
    expect(articles[2]!.text).toContain(A)
    expect(articles[2]!.text).not.toContain(B)
    expect(articles[0]!.text).not.toContain("11 heures")
  })
  test("10: the posts of a live page share its address and are no versions of one another", async () => {
    const ld = `<link rel="canonical" href="https://phare.example/direct"><script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Direct", datePublished: "2024-03-04T08:00:00+01:00", liveBlogUpdate: [] })}</script>`
    const post = (hour: string, text: string) =>
      `<section class="post" id="p${hour}"><time datetime="2024-03-04T${hour}:00:00+01:00">${hour} h</time><h2>À ${hour} heures</h2><p>${text}</p></section>`
    const found = await reads(
      page(
        `<p>${A} Suivez la journée heure par heure avec nos envoyés.</p><div class="live">${post("11", B)}${post("10", A)}${post("09", B)}</div>`,
        ld,
      ),
      "live.html",
    )
    const articles = found.flatMap(r => ("article" in r ? [r.article] : []))
    expect(new Set(articles.map(article => editionOf(article).uri)).size).toBe(4)
    expect(articles.flatMap(article => article.notes.filter(n => n.kind === "version"))).toEqual([])
  })
  test("11: a post that is shown has its own author and moment", async () => {
    const tweet = `<blockquote class="twitter-tweet"><p>La route de la pointe est coupée, merci de ne pas prendre la voiture.</p>— Mairie de Lanvec (@lanvec) <a href="https://twitter.com/lanvec/status/1764549264000000000">4 mars 2024</a></blockquote>`
    const article = await one(page(`<p>${A}</p>${tweet}<p>${B}</p>`), "p.html")
    expect(article.notes.find(n => n.kind === "embed")?.message).toMatch(
      /^a post by Mairie de Lanvec \(@lanvec\), of 2024-03-0\dT\d\d:\d\d:\d\dZ$/,
    )
    expect(body(article)).not.toContain("route de la pointe")
  })
  test("12: a quote lifted out in large type is not a second quote", async () => {
    const article = await one(
      page(
        `<p>${A}</p><p>« Nous avons entendu un bruit de tonnerre, puis plus rien », a raconté un marin.</p><blockquote class="pullquote">« Nous avons entendu un bruit de tonnerre »</blockquote><p>${B}</p>`,
      ),
      "p.html",
    )
    expect(body(article).match(/bruit de tonnerre/g)).toHaveLength(1)
    expect(
      readyReader()
        .read(article)
        .attributions.filter(
          a =>
            a.kind !== "indirect" &&
            article.text.slice(...(a.content.spans[0] as [number, number])).includes("tonnerre"),
        ),
    ).toHaveLength(1)
  })
  test("13: boxes for letters and payment are left out, and a cut is told", async () => {
    const article = await one(
      page(
        `<p>${A}</p><p>${B}</p><p>Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.</p><div class="newsletter"><p>Recevez chaque matin notre lettre, gratuite et sans engagement.</p></div>`,
      ),
      "p.html",
    )
    expect(doubtsOf(article, blocksOf(article, fr), fr).map(d => d.kind)).toEqual(["truncated"])
    expect(body(article)).not.toMatch(/abonnés|engagement/)
    const paid = await one(
      page(
        `<p>${A}</p><p>${B}</p>`,
        `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script>`,
      ),
      "p.html",
    )
    expect(paid.notes.map(n => n.kind)).toContain("truncated")
  })
  test("14: an interview's author is a byline, and its questions are no one else's words", async () => {
    const article = await one(
      page(
        `<p>Propos recueillis par Odile Kerbrat</p><p>${A}</p><p><strong>La digue est-elle sûre ?</strong></p><p>Oui, elle tiendra jusqu’à l’été, nous avons tout vérifié avec les ingénieurs.</p>`,
      ),
      "p.html",
    )
    expect(judged(article)[1]).toMatch(/^byline/)
    const reading = readyReader().read(article)
    expect(
      reading.attributions.every(
        a =>
          a.source === null || !a.source.spans.some(([s, e]) => article.text.slice(s, e).includes("Kerbrat")),
      ),
    ).toBe(true)
  })
  test("14: questions that nobody is named for are told from answers, and a text that is one voice says so", async () => {
    const talk = [
      "Pourquoi relever la digue, et pourquoi n’avez-vous pas attendu ?",
      "Je n’avais pas le choix. La mer monte, et les assureurs nous l’ont dit.",
      "Que répondez-vous aux pêcheurs qui ne veulent pas de ce chantier ?",
      "J’ai reçu leurs représentants trois fois depuis le mois de janvier.",
    ]
    const inner = talk.map((t, i) => (i % 2 ? `<p>${t}</p>` : `<p><strong>${t}</strong></p>`)).join("")
    const reading = readyReader().read(
      await one(page(`<p>Propos recueillis par Odile Kerbrat</p><p>${A}</p>${inner}`), "p.html"),
    )
    expect(reading.genre).toBe("interview")
    expect(reading.blocks.flatMap(b => b.turn ?? [])).toEqual(["question", "answer", "question", "answer"])
    const opinion = async (source: string, name: string) =>
      readyReader().read(await one(source, name)).genre ?? null
    const linked = (type: string) =>
      page(
        `<p>${A}</p><p>${B}</p>`,
        `<script type="application/ld+json">{"@type":"${type}","headline":"La digue"}</script>`,
      )
    expect(await opinion(linked("OpinionNewsArticle"), "p.html")).toBe("opinion")
    expect(await opinion(linked("ReportageNewsArticle"), "p.html")).toBe(null)
    expect(
      await opinion(
        page(`<p>${A}</p><p>${B}</p>`, `<meta property="article:section" content="Tribunes">`),
        "p.html",
      ),
    ).toBe("opinion")
    const item = (genre: string) =>
      JSON.stringify({
        uri: "urn:x:1",
        versioncreated: "2024-03-04T10:00:00Z",
        genre: [{ name: genre }],
        body_text: A,
      })
    expect(await opinion(item("Opinion"), "i.json")).toBe("opinion")
    expect(await opinion(item("Current"), "i.json")).toBe(null)
  })
  test("15: readers' comments are no sources", async () => {
    const comments = Array.from(
      { length: 60 },
      (_, i) =>
        `<li class="comment"><p>Lecteur ${i} : encore une fois, rien n’a été fait, a déclaré mon voisin de palier hier soir.</p></li>`,
    ).join("")
    const article = await one(
      page(`<p>${A}</p><p>${B}</p>`).replace(
        "</article>",
        `</article><section id="comments"><ol class="commentlist">${comments}</ol></section>`,
      ),
      "p.html",
    )
    expect(article.text).not.toContain("voisin de palier")
  })
})

describe("what a page says of itself", () => {
  test("JSON-LD, meta, `time`, and what the reader sees, in this order; the offset is kept", async () => {
    const published = async (head: string, inner = "") =>
      (await one(page(`${inner}<p>${A}</p><p>${B}</p>`, head), "p.html")).published
    const ld = `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"x","datePublished":"2024-03-04T07:10:00+02:00","dateModified":"2024-03-05T07:10:00+02:00","articleSection":"Région","author":[{"name":"Odile Kerbrat"},{"name":"Yann Le Bihan"}]}]}</script>`
    expect(
      await published(`<meta property="article:published_time" content="2024-03-01T00:00:00Z">${ld}`),
    ).toBe("2024-03-04T07:10:00+02:00")
    expect(
      await published(
        `<meta property="article:published_time" content="2024-03-01T00:00:00+01:00">`,
        `<time datetime="2024-03-02">x</time>`,
      ),
    ).toBe("2024-03-01T00:00:00+01:00")
    expect(await published("", `<time datetime="2024-03-02T10:00:00+01:00">x</time>`)).toBe(
      "2024-03-02T10:00:00+01:00",
    )
    expect(
      await published("", `<p class="infos">Publié le 2 mars 2024 à 10h12, mis à jour le 3 mars 2024</p>`),
    ).toBe("2024-03-02")
    expect(await published("", `<p>Mis à jour le 3 mars 2024</p>`)).toBe(null)
    expect(
      await published("", `<p>Le 2 mars 2024, la digue avait déjà cédé une fois, à marée haute.</p>`),
    ).toBe(null)
    const { modified, section, byline } = await one(page(`<p>${A}</p><p>${B}</p>`, ld), "p.html")
    expect([modified, section, byline]).toEqual([
      "2024-03-05T07:10:00+02:00",
      "Région",
      "Odile Kerbrat, Yann Le Bihan",
    ])
  })
})
