import type { Part, Pattern } from "../../../time/pattern.ts"
import {
  behind,
  figure,
  glued,
  many,
  mark,
  maybe,
  notAhead,
  notBehind,
  numeral,
  oneOf,
  plural,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import { dateOf } from "./days.ts"
import { des, shortYear, the, year } from "./parts.ts"

const yearOpeners = [
  "en",
  "de",
  "depuis",
  "dès",
  "avant",
  "après",
  "entre",
  "jusqu'en",
  "jusqu'à",
  "d'ici",
  "d'ici à",
  "courant",
  "vers",
  "à l'horizon",
  "fin",
  "début",
  "mi-",
  "et",
  "ou",
  "à",
  "à partir de",
  "pour",
  "contre",
  "que",
  "sur",
]
const counted = notAhead(
  plural("NOUN", "ADJ"),
  tag("SYM"),
  seq(figure("x", 0, 999, 3)),
  ...["%", "€", "$", "°", "euros", "km", "h", "m", "kg", "morts", "personnes", "mètres"],
  glued("h"),
  seq(oneOf(",", ".", "-", "/", ":"), glued(figure("x", 0, 1e9))),
)

export const bareYear = timeRule({
  name: "fr/time/year",
  match: oneOf(
    seq(the, oneOf("année", "an"), year),
    seq(behind(...yearOpeners), figure("year", 1000, 2199, 4), counted),
    seq(
      notBehind(
        ...[
          "n°",
          "numéro",
          "article",
          "les",
          "des",
          "ces",
          "quelque",
          "quelques",
          "environ",
          "plus de",
          "moins de",
        ],
        ...[
          "à peine",
          "$",
          "€",
          "£",
          "aux",
          "près de",
          "+",
          "-",
          "/",
          ".",
          ",",
          "%",
          "rue",
          "route",
          "vol",
          "km",
        ],
      ),
      figure("year", 1900, 2099, 4),
      counted,
    ),
    seq(
      behind("en"),
      shortYear,
      notAhead("jours", "minutes", "ans", "heures", "mois", "secondes", "semaines"),
    ),
  ),
  says: dateOf,
  takes: [
    ["Le pont date de [1932].", "1932"],
    ["Le budget de [l'année 2020] fut serré.", "2020"],
    ["La saison [2015] fut belle.", "2015"],
    ["Le traité de [1815] face à l'histoire.", "1815"],
  ],
  leaves: [
    "Le bilan est passé à 2019 morts.",
    "Près de 2000 personnes ont défilé.",
    "Il gagne 1900 euros.",
    "Le vol 2015 est annulé.",
  ],
})

/** « après 2002, 2003 et 2010 ». */
export const yearList = timeRule({
  name: "fr/time/year-list",
  match: seq(
    behind(...yearOpeners),
    many(
      mark("item", 1, figure("year", 1000, 2199, 4)),
      oneOf(seq(maybe(","), oneOf("et", "ou")), ","),
      2,
      10,
    ),
    counted,
  ),
  says: m =>
    m
      .all("year")
      .map(({ value, from, to }): Part => ({ said: { kind: "date", year: Number(value) }, from, to })),
  takes: [["Il a gagné en [2002], [2003] et [2010].", "2002", "2003", "2010"]],
  leaves: ["Il a gagné en 2002."],
})

const twoYears = (slot: string): Pattern => mark(slot, 1, figure("year", 1000, 2199, 4))

/** « 2012-2013 », « 2002/2003 », « (1769-1821) », « la saison 2012-13 »; and « 2015-03 », a month. */
export const yearRange = timeRule({
  name: "fr/time/years",
  match: oneOf(
    seq(
      twoYears("first"),
      glued(oneOf("-", "/")),
      glued(twoYears("second")),
      notAhead(glued(oneOf("-", "/"))),
    ),
    seq(
      mark("first", 1, figure("year", 1900, 2099, 4)),
      glued(oneOf("-", "/")),
      glued(mark("second", 1, figure("short", 1, 99, 1, 2))),
      notAhead(glued(oneOf("-", "/", "h")), seq(oneOf(".", ",", ":"), glued(figure("x", 0, 1e9)))),
    ),
  ),
  says: m => {
    const [first, second] = [m.all("first")[0]!, m.all("second")[0]!]
    const year = Number(m.all("year")[0]!.value)
    const short = m.maybeNumber("short")
    if (short !== undefined && short <= 12 && short !== (year % 100) + 1)
      return { kind: "date", year, month: short }
    const last = short === undefined ? m.number("year") : year - (year % 100) + short
    if (last <= year || last - year > LONGEST_SPAN) return null
    return [
      { said: { kind: "date", year }, from: first.from, to: first.to },
      { said: { kind: "date", year: last }, from: second.from, to: second.to },
    ]
  },
  takes: [
    ["La saison [2012]-[2013] fut blanche.", "2012", "2013"],
    ["La saison [2012]-[13] fut blanche.", "2012", "2013"],
    ["Le peintre ([1840]-[1917]) vivait ici.", "1840", "1917"],
    ["Le relevé de [2015-03] manque.", "2015-03"],
  ],
  leaves: ["Le dossier 2012-1043-7.", "Le match s'est fini 3-1."],
})

/** Two years further apart than this are no span of a life or a reign. */
const LONGEST_SPAN = 150

/** « aux XVIIIe et XIXe siècles ». */
export const centuryList = timeRule({
  name: "fr/time/centuries",
  match: seq(
    many(mark("item", 1, word("century")), oneOf(seq(maybe(","), oneOf("et", "ou", "au")), ",", "-"), 2, 4),
    oneOf("siècles", "siècle"),
  ),
  says: m => {
    const items = m.all("item")
    return m.all("century").map(
      ({ value, from, to }, k): Part => ({
        said: { kind: "date", century: Number(value) },
        from,
        to: k === items.length - 1 ? m.to : to,
      }),
    )
  },
  takes: [["La ville grandit aux [XVIIIe] et [XIXe siècles].", "17", "18"]],
  leaves: ["Louis XIIIe et XIVe du nom."],
})

export const decade = timeRule({
  name: "fr/time/decade",
  match: seq(
    maybe(oneOf("les", des, "ces")),
    oneOf("années", "décennie", "décennies"),
    oneOf(seq(figure("decade", 0, 90, 2)), figure("decade", 1000, 2090, 4), numeral("decade", 20, 90)),
    notAhead("-"),
  ),
  says: m => {
    const decade = m.number("decade")
    return decade % 10 === 0 ? { kind: "date", decade: decade < 100 ? decade + 1900 : decade } : null
  },
  takes: [
    ["Le tunnel fut creusé dans [les années 70].", "197"],
    ["La mode [des années 1920] revient.", "192"],
    ["Elle a grandi dans [les années soixante-dix].", "197"],
  ],
  leaves: ["Il y a des années de cela.", "Les années 12 et 13."],
})

export const century = timeRule({
  name: "fr/time/century",
  match: seq(
    maybe(oneOf("le", "ce")),
    oneOf(
      word("century"),
      seq(word("ordinal", "century")),
      seq(figure("century", 1, 22, 1, 2), glued(oneOf("e", "ème"))),
    ),
    oneOf("siècle", "siècles", "s."),
    maybe(
      mark(
        "bc",
        1,
        oneOf(
          seq("avant", oneOf("notre", "l'"), "ère"),
          seq("avant", oneOf("J.-C.", "J.C.", "Jésus-Christ", "J-C")),
          "av. J.-C.",
        ),
      ),
    ),
  ),
  says: m =>
    m.number("century") < 1
      ? null
      : { kind: "date", century: m.number("century"), bc: m.has("bc") || undefined },
  takes: [
    ["Le château est du [XVe siècle].", "14"],
    ["Un vase du [deuxième siècle avant notre ère].", "BC01"],
  ],
  leaves: ["Louis XIVe du nom.", "Un siècle de lutte."],
})

export const yearRules: readonly TimeRule[] = [bareYear, yearList, yearRange, decade, century, centuryList]
