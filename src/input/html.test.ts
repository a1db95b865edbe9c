import { describe, expect, test } from "vitest"
import type { Article } from "../model/article.ts"
import { InputError } from "./error.ts"
import { articleFromHtml } from "./html.ts"
import { inSource } from "./source-map.ts"

const A =
  "Le conseil municipal de Lanvec a voté jeudi la fermeture du vieux pont, que les ingénieurs jugent dangereux depuis la crue de février."
const B =
  "« Nous n’avions plus le choix », a déclaré la maire, Odile Kerbrat, devant une salle pleine, avant de quitter la séance sous les huées."
const C =
  "Les habitants devront passer par la digue, que les services de la région surveillent chaque jour ; un bac sera mis en place lundi."

const PAGE = `<!doctype html><html lang="fr"><head><title>Le pont ferme - Le Phare</title>
<link rel="canonical" href="https://phare.example/pont"><meta property="og:site_name" content="Le Phare">
<meta property="article:modified_time" content="2024-03-09T08:00:00+01:00">
<script type="application/ld+json">{"@context":"x","@graph":[{"@type":"WebSite","name":"Phare"},{"@type":["NewsArticle"],
"headline":"Le vieux pont de Lanvec ferme","datePublished":"2024-03-07T18:30:00+01:00","author":[{"name":"Yann Le Bihan"},{"name":"Jeanne Morel"}],"publisher":{"name":"Phare SA"}}]}</script>
<script>var x = "<p>${A}</p>"</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Accueil</a></li></ul></nav><div class="cookie-banner"><p>Nous utilisons des cookies pour mesurer l’audience, et nos partenaires aussi. Acceptez-vous ?</p></div>
<header><h1>Le vieux pont de Lanvec ferme</h1><p class="article-chapo">La maire invoque la sécurité ; les riverains crient à l’abandon.</p></header>
<main><article><p>${A}</p><figure><img src="x.jpg"><figcaption>Le vieux pont, mardi. <span class="credit">© Odile / AFP</span></figcaption></figure>
<p>${B.replace("’", "&rsquo;").replace("« ", "&laquo;&nbsp;")}</p><h2>Un bac dès lundi</h2><p>${C}</p>
<ul><li>Bac : 7 heures – 21 heures</li><li>Digue : jour et nuit</li></ul>
<div class="newsletter"><p>Recevez chaque matin l’essentiel de la vie du port, gratuitement, dans votre boîte.</p></div>
<aside class="related"><p><a href="/b">Le bac de nuit, une vieille histoire de marins</a></p></aside></article>
<section id="comments"><div class="comment"><p>Tout cela est une honte pour la ville, et je pèse mes mots, messieurs.</p></div></section></main>
<footer><p>Tous droits réservés, Le Phare de Lanvec, société anonyme au capital de mille écus.</p></footer></body></html>`

function blocksOf(article: Article): [string | null, string][] {
  return article.stretches.map(s => [s.hint, article.text.slice(s.start, s.end)])
}

describe("a news page", () => {
  const article = articleFromHtml(PAGE, {}, "pont.html")

  test("gives its blocks with what their form says", () => {
    expect(blocksOf(article)).toEqual([
      ["headline", "Le vieux pont de Lanvec ferme"],
      ["standfirst", "La maire invoque la sécurité ; les riverains crient à l’abandon."],
      [null, A],
      ["caption", "Le vieux pont, mardi. © Odile / AFP"],
      [null, B.replace("« ", "«\u00a0")],
      ["heading", "Un bac dès lundi"],
      [null, C],
      ["list-item", "Bac : 7 heures – 21 heures"],
      ["list-item", "Digue : jour et nuit"],
    ])
  })
  test("gives its facts, the publication date with its offset", () => {
    const { title, published, url, outlet, byline, language } = article
    expect({ title, published, url, outlet, byline, language }).toEqual({
      title: "Le vieux pont de Lanvec ferme",
      published: "2024-03-07T18:30:00+01:00",
      url: "https://phare.example/pont",
      outlet: "Le Phare",
      byline: "Yann Le Bihan, Jeanne Morel",
      language: "fr",
    })
  })
  test("maps every word back to the page", () => {
    expectMapped(article, PAGE)
    const at = article.text.indexOf("n’avions")
    const { start, end } = inSource(article.sourceMap!, { start: at, end: at + 8 }, article.text.length)
    expect(PAGE.slice(start, end)).toBe("n&rsquo;avions")
  })
  test("lets given facts win", () => {
    expect(articleFromHtml(PAGE, { published: "2024-03-08" }, "x").published).toBe("2024-03-08")
  })
})

describe("dates", () => {
  const dated = (head: string, body = "") =>
    articleFromHtml(`<html><head>${head}</head><body><h1>Titre</h1>${body}<p>${A}<p>${B}`, {}, "x")
  test("a modification is no publication", () => {
    expect(dated('<meta property="article:modified_time" content="2024-03-09">').published).toBeNull()
    expect(dated('<meta property="og:updated_time" content="2024-03-09">').published).toBeNull()
  })
  test("meta before time", () => {
    const time = '<time datetime="2024-03-01T10:00:00Z">'
    expect(dated('<meta property="article:published_time" content="2024-03-02">', time).published).toBe(
      "2024-03-02",
    )
    expect(dated("", time).published).toBe("2024-03-01T10:00:00Z")
  })
  test("several unmarked times tell nothing", () => {
    expect(
      dated("", '<time datetime="2024-03-01"></time><time datetime="2024-04-01"></time>').published,
    ).toBeNull()
  })
  test("the zero of computers is refused with a note", () => {
    const article = dated('<meta property="article:published_time" content="1970-01-01T00:00:00Z">')
    expect(article.published).toBeNull()
    expect(article.notes.map(n => n.kind)).toEqual(["date-implausible"])
  })
  test("broken JSON-LD costs only itself", () => {
    expect(
      dated('<script type="application/ld+json">{"@type":"NewsArticle", "datePublished": </script>').title,
    ).toBe("Titre")
  })
  test("line breaks inside JSON strings are forgiven", () => {
    const script =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Un\ntitre","datePublished":"2024-03-02"}</script>'
    expect(dated(script).published).toBe("2024-03-02")
  })
})

describe("pages that say it elsewhere", () => {
  const script = (more: object) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Le pont", ...more })}</script>`
  test("a page filled in by scripts is read from its JSON-LD, with a note", () => {
    const body = [A, B, C, A.replace("jeudi", "vendredi")].join("\n\n")
    const article = articleFromHtml(
      `${script({ articleBody: body })}<body><div id="root"></div></body>`,
      {},
      "x",
    )
    expect(article.text).toBe(body)
    expect(article.stretches).toHaveLength(4)
    expect(article.notes.map(n => n.kind)).toEqual(["input"])
    expect(article.sourceMap).toBeUndefined()
  })
  test("a page for subscribers says so", () => {
    const page = `${script({ isAccessibleForFree: "False" })}<body><p>${A}</p><p>${B}</p></body>`
    expect(articleFromHtml(page, {}, "x").notes.map(n => n.kind)).toEqual(["truncated"])
  })
})

describe("hostile pages", () => {
  const timed = (html: string): number => {
    const start = performance.now()
    try {
      articleFromHtml(html, {}, "x")
    } catch (error) {
      expect(error).toBeInstanceOf(InputError)
    }
    return performance.now() - start
  }
  const prose = `<p>${A}</p><p>${B}</p>`

  test("1,000 levels deep: the words are there", () => {
    const deep = "<div>".repeat(1000) + prose + "</div>".repeat(1000)
    expect(articleFromHtml(deep, {}, "x").text).toBe(`${A}\n\n${B}`)
  })
  test("100,000 levels deep, closed or not, in linear time", () => {
    for (const tag of ["div", "p", "li", "b", "blockquote", "table"]) {
      expect(timed(`<${tag}>`.repeat(100_000) + prose), tag).toBeLessThan(3000)
      expect(timed(`<${tag}>`.repeat(100_000) + prose + `</${tag}>`.repeat(100_000)), tag).toBeLessThan(3000)
      expect(timed(`${prose}${`</${tag}>`.repeat(100_000)}`), tag).toBeLessThan(3000)
    }
  })
  test("many paragraphs in a deep place, many short blocks, many links", () => {
    expect(timed("<div>".repeat(250) + `<p>${A}</p>`.repeat(20_000))).toBeLessThan(5000)
    expect(timed(`<div>a</div>`.repeat(200_000))).toBeLessThan(5000)
    expect(timed(`${prose}<a href=x>a</a> `.repeat(20_000))).toBeLessThan(5000)
  })
  test("unclosed tags and attributes", () => {
    expect(articleFromHtml(`<div><p>${A}<p>${B}<div><span`, {}, "x").text).toBe(`${A}\n\n${B}`)
    expect(timed(`${prose}<a href="${"x".repeat(5_000_000)}`)).toBeLessThan(3000)
    expect(timed(`${prose}<p class="${"related-".repeat(500_000)}">${C}</p>`)).toBeLessThan(3000)
    expect(timed(`<p ${"a=b ".repeat(200_000)}>${A}</p>`)).toBeLessThan(3000)
  })
  test("entities are read once and none is expanded", () => {
    const bomb = `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${prose}<p>${A} &b;&b; &amp;lt;b&amp;gt;</p>`
    const { text } = articleFromHtml(bomb, {}, "x")
    expect(text).toContain("&b;&b; &lt;b&gt;")
    expect(timed(`${prose}<p>${"&amp;&#x41;&notanentity;".repeat(100_000)}</p>`)).toBeLessThan(3000)
  })
  test("a script in the title is words, and no script is ever text", () => {
    const page = `<title><script>alert(1)</script></title><script>document.write("${A}")</script>${prose}<noscript><p>${C}</p></noscript><template><p>${C}</p></template>`
    const { text, title } = articleFromHtml(page, {}, "x")
    expect(text).toBe(`${A}\n\n${B}`)
    expect(title).toBe("<script>alert(1)</script>")
  })
  test("no prose is no report", () => {
    expect(() =>
      articleFromHtml("<html><body><nav><a href=x>Accueil</a></nav></body></html>", {}, "vide.html"),
    ).toThrow(/^vide\.html: the page has no report in it/)
  })
  test("text without any element is still read", () => {
    expect(articleFromHtml(`${A}<br><br>${B}`, {}, "x").text).toBe(`${A}\n\n${B}`)
  })
})

/** Every character of a block stands in the page where the map says, white space and entities apart. */
export function expectMapped(article: Article, page: string): void {
  const { text, sourceMap } = article
  for (const stretch of article.stretches) {
    for (let i = stretch.start; i < stretch.end; i++) {
      const { start, end } = inSource(sourceMap!, { start: i, end: i + 1 }, text.length)
      const there = page.slice(start, end)
      if (/[\s]/.test(text[i]!) || there.startsWith("&") || there.startsWith("<")) continue
      if (there !== text[i]) throw new Error(`"${text.slice(i, i + 20)}" is mapped to "${there}"`)
    }
  }
}
