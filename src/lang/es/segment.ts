import { type SegmentRules, wordSet } from "../../segment/rules.ts"
import { blankSegment } from "../blank.ts"

/** How Spanish news is cut into sentences and words. */
export const segmentRules: SegmentRules = {
  ...blankSegment,
  language: "es",
  abbreviations: {
    leading: wordSet(
      "sr sra srta sres dr dra d dña da prof profa ing lic gral cnel cap av avda c ud uds excmo excma ilmo",
    ),
    either: wordSet("ee.uu ee uu s.a a.m p.m a.c d.c ss.mm"),
    closing: wordSet("etc"),
    beforeNumber: wordSet("núm nº n art pág págs p cap tel"),
    besideNumber: wordSet("ene feb mar abr may jun jul ago sep sept oct nov dic"),
    capitalised: wordSet("d da c"),
  },
  openers:
    wordSet(`el la los las un una unos unas este esta estos estas ese esa esos esas su sus y pero o si en a de del al por para
      con sin según cuando mientras tras aunque como no más ya también además ayer hoy él ella ellos ellas nosotros yo
      lo hay se es son fue ha han qué quién cómo dónde`),
  reporting:
    wordSet(`dijo dice dijeron preguntó preguntaron respondió contestó replicó añadió agregó aseguró afirmó explicó gritó
      insistió exclamó murmuró señaló declaró escribió comentó sostuvo advirtió reconoció lamentó indicó apuntó`),
  contractions: new Map([
    ["del", { first: "de", second: "el" }],
    ["al", { first: "a", second: "el" }],
  ]),
  hyphens: "keep",
  spacedNumbers: true,
  units: wordSet("h km kg m cm mm min s t ha"),
}
