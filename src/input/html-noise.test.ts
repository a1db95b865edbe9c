import { expect, test } from "vitest"
import { blockRules as en } from "../lang/en/blocks.ts"
import { blockRules as fr } from "../lang/fr/blocks.ts"
import type { BlockRules } from "../segment/block-rules.ts"
import { blocksOf } from "../segment/blocks.ts"
import { doubtsOf, provenanceOf } from "../segment/provenance.ts"
import { articleFromHtml } from "./html.ts"

/** What a page yields once both its structure and its wording have been judged: role and first words. */
function judged(page: string, rules: BlockRules) {
  const article = articleFromHtml(page, {}, "noise.html")
  const blocks = blocksOf(article, rules)
  const told = blocks.map(
    b => `${b.role}: ${article.text.slice(b.start, b.end).split(/\s+/).slice(0, 4).join(" ")}`,
  )
  return { told, provenance: provenanceOf(article, blocks, rules), doubts: doubtsOf(article, blocks, rules) }
}

test("a French page with the usual noise", () => {
  const { told, provenance, doubts } = judged(
    `<html lang="fr"><body><div id="consent"><p>Avec votre accord, nos partenaires et nous utilisons des traceurs pour mesurer l’audience.</p></div>
<article><h1>Lanvec : la digue a cédé</h1><p class="signature">Par Odile Kerbrat avec AFP</p><time datetime="2024-02-12T07:10:00+01:00">Publié le 12 février</time>
<figure><img><figcaption>La digue de Lanvec, lundi matin. (Yann Le Bihan/AFP)</figcaption></figure>
<p>LANVEC, 12 février (AFP) – La digue de Lanvec a cédé dans la nuit de dimanche à lundi, sans faire de victime, ont annoncé les pompiers du port.</p>
<p><strong>Lire aussi : Le jour où la digue a tenu</strong></p>
<p>« Nous avons entendu un bruit de tonnerre, puis plus rien », a raconté un marin, encore en pyjama, aux journalistes venus du continent.</p>
<blockquote class="pull-quote">« Nous avons entendu un bruit de tonnerre »</blockquote>
<div class="social-embed"><blockquote class="twitter-tweet"><p>La route de la pointe est coupée, merci de ne pas prendre la voiture ce matin.</p>— Mairie de Lanvec (@lanvec) <a href="x">12 février</a></blockquote></div>
<h2>Un chantier de six mois</h2>
<p>Le préfet a promis une réparation « avant l’été », mais les assureurs parlent plutôt d’un chantier de six mois, au bas mot, et de frais élevés.</p>
<div class="promo-newsletter"><p>La lettre du port, chaque samedi : inscrivez-vous, c’est gratuit et sans engagement de votre part.</p></div>
<p>Il vous reste 40 % de cet article à lire. La suite est réservée aux abonnés.</p>
<p>abc/def</p></article>
<section class="comments"><p>Encore une fois, rien n’a été fait pour entretenir cette digue, c’est lamentable.</p></section></body></html>`,
    fr,
  )
  expect(told).toEqual([
    "headline: Lanvec : la digue",
    "byline: Par Odile Kerbrat avec",
    "byline: Publié le 12 février",
    "caption: La digue de Lanvec,",
    "credit: (Yann Le Bihan/AFP)",
    "dateline: LANVEC, 12 février (AFP)",
    "paragraph: La digue de Lanvec",
    "boilerplate: Lire aussi : Le",
    "paragraph: « Nous avons entendu",
    "boilerplate: « Nous avons entendu",
    "embed: La route de la",
    "embed: — Mairie de Lanvec",
    "heading: Un chantier de six",
    "paragraph: Le préfet a promis",
    "boilerplate: Il vous reste 40",
    "signoff: abc/def",
  ])
  expect(provenance).toEqual({
    agency: "AFP",
    byline: "Par Odile Kerbrat avec AFP",
    dateline: { place: "LANVEC", date: "12 février" },
  })
  expect(doubts.map(d => d.kind)).toEqual(["truncated"])
})

test("an English page with the usual noise", () => {
  const { told, provenance } = judged(
    `<html lang="en"><body><div class="gdpr-notice"><p>We and our partners use tools to measure our audience. You can refuse them at any time.</p></div>
<main><h1>Sea wall fails at Lanvec</h1><p class="byline">By Jane Doran</p>
<p>LANVEC (Reuters) - The sea wall at Lanvec gave way on Sunday night, flooding the lower quays but hurting no one, firefighters said.</p>
<p>READ MORE: <a href="x">The night the wall held</a></p>
<p>“We heard a noise like thunder, and then nothing,” a sailor told reporters, still in his night clothes, on the steps of the church.</p>
<figure><figcaption>The sea wall on Monday. <span>Photo: Peter Lisle</span></figcaption></figure>
<p>The prefect promised repairs “before the summer”, but insurers spoke of six months of works at the very least, and of heavy costs.</p>
<p>(Reporting by Jane Doran; Editing by Peter Lisle)</p>
<h3>Related stories</h3><ul><li><a href="1">Ferries idle for a third day in the strait</a></li><li><a href="2">The wall in ten dates</a></li></ul></main>
<footer><p>© 2024 The Lanvec Beacon. All rights reserved, here and everywhere else in the world.</p></footer></body></html>`,
    en,
  )
  expect(told).toEqual([
    "headline: Sea wall fails at",
    "byline: By Jane Doran",
    "dateline: LANVEC (Reuters) -",
    "paragraph: The sea wall at",
    "paragraph: “We heard a noise",
    "caption: The sea wall on",
    "credit: Photo: Peter Lisle",
    "paragraph: The prefect promised repairs",
    "signoff: (Reporting by Jane Doran;",
  ])
  expect(provenance.agency).toBe("Reuters")
})
