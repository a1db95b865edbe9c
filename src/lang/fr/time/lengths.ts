import type { Match } from "../../../time/match.ts"
import type { Pattern } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  edge,
  figure,
  mark,
  maybe,
  notAhead,
  notBehind,
  numeral,
  oneOf,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, SaidDuration, Unit } from "../../../time/said.ts"
import { des, of } from "./parts.ts"

const approx = maybe(oneOf(word("approx"), seq("tout", "juste"), "seulement", "à peine"))

/** An amount of time: « trois jours », « une quinzaine de minutes », « un an et demi », « deux heures et 5 minutes ». */
const amount: Pattern = oneOf(
  seq(
    maybe("un", "peu"),
    approx,
    numeral("n", 0, 1e7),
    maybe(oneOf("longues", "longs", "bonne", "bonnes", "petite", "petites")),
    oneOf(
      seq(
        word("unit", "unit", "hour"),
        maybe("et"),
        numeral("more2", 1, 59),
        word("unit", "unit2", "minute"),
      ),
      seq(
        word("unit", "unit", "minute"),
        maybe("et"),
        numeral("more2", 1, 59),
        word("unit", "unit2", "second"),
      ),
      seq(word("unit", "unit", "minute"), figure("more2", 0, 59, 2), mark("unit2", "second", maybe("s"))),
      seq(word("unit", "unit", "year"), "et", numeral("more2", 1, 11), word("unit", "unit2", "month")),
      seq(word("unit"), "et", mark("more", 0.5, oneOf("demi", "demie"))),
      word("unit"),
    ),
  ),
  seq("une", mark("approx", "APPROX", word("some")), of, word("manyUnit", "unit")),
  seq(maybe("une"), mark("half", 30, seq("demi", "-", "heure"))),
  seq(maybe("une"), mark("halfDay", 1, seq("demi", "-", "journée"))),
  seq("un", mark("half", 15, seq("quart", "d'", "heure"))),
  seq("trois", mark("half", 45, seq("quarts", "d'", "heure"))),
  seq("trois", "quarts", mark("years", 75, seq(of, "siècle"))),
  seq("un", mark("years", 25, seq("quart", of, "siècle"))),
  seq("un", mark("years", 50, seq("demi", "-", "siècle"))),
  seq(
    behind("contre", "pendant", "durant", "durée de", "en", "moins de", "plus de", "dans les", "toutes les"),
    figure("n", 0, 500),
    mark("unit", "hour", "h"),
    maybe(figure("more2", 0, 59, 2), mark("unit2", "minute", maybe("min"))),
  ),
)

export function amountOf(m: Match): SaidDuration & Said {
  const mod = m.maybeText<"APPROX">("approx")
  if (m.has("half")) return { kind: "duration", amounts: [{ n: m.number("half"), unit: "minute" }], mod }
  if (m.has("halfDay")) return { kind: "duration", amounts: [{ n: 0.5, unit: "day" }], mod }
  if (m.has("years")) return { kind: "duration", amounts: [{ n: m.number("years"), unit: "year" }], mod }
  if (m.has("some"))
    return {
      kind: "duration",
      amounts: [{ n: m.number("some"), unit: m.text<Unit>("unit") }],
      mod: mod ?? "APPROX",
    }
  const n = m.has("n") ? m.number("n") : null
  const unit = m.text<Unit>("unit")
  if (m.has("more") && n !== null) return { kind: "duration", amounts: halved(n, unit), mod }
  if (m.has("more2") && n !== null)
    return {
      kind: "duration",
      amounts: [
        { n, unit },
        { n: m.number("more2"), unit: m.text<Unit>("unit2") },
      ],
      mod,
    }
  return { kind: "duration", amounts: [{ n, unit }], mod }
}

/** « un an et demi » is eighteen months, « deux heures et demie » 2 h 30. */
function halved(n: number, unit: Unit): SaidDuration["amounts"] {
  if (unit === "year") return [{ n: n * 12 + 6, unit: "month" }]
  if (unit === "hour")
    return [
      { n, unit },
      { n: 30, unit: "minute" },
    ]
  if (unit === "minute")
    return [
      { n, unit },
      { n: 30, unit: "second" },
    ]
  return [{ n: n + 0.5, unit }]
}

/** « âgé de 34 ans »: an age, not a stretch of the story. */
const age = notBehind(
  "âgé de",
  "âgée de",
  "âgés de",
  "âgées de",
  "agé de",
  "agée de",
  "agés de",
  "agées de",
  "femme d'",
  "homme d'",
)

/** « Paul Lasne, 34 ans, », « les 6-16 ans »: ages again. Nothing is found in them. */
export const ageAside = timeRule({
  name: "fr/time/age-aside",
  match: oneOf(
    seq(tag("PROPN"), ",", numeral("n", 0, 120), "ans", ahead(",", ")", ".", ";", "et")),
    seq(figure("m", 0, 99), "-", figure("n", 0, 99), "ans"),
  ),
  says: () => [],
  takes: [],
  leaves: ["Marie Lasne, 34 ans, dirige la salle.", "Un stage pour les 6-16 ans."],
})

export const length = timeRule({
  name: "fr/time/length",
  match: seq(
    age,
    notBehind("le"),
    amount,
    maybe(oneOf("entier", "entière", "entières", "entiers")),
    notAhead("plus tard", "plus tôt", "auparavant", "-", "de silence", seq("sur", figure("x", 1, 31))),
  ),
  says: amountOf,
  takes: [
    ["Le siège a duré [six mois].", "P6M"],
    ["Les fouilles ont pris [une quinzaine de jours].", "P15D APPROX"],
    ["Il a parlé [plus de deux heures].", "PT2H MORE_THAN"],
    ["Elle attend depuis [un an et demi].", "P18M"],
    ["Le courant fut coupé pendant [un quart d'heure].", "PT15M"],
  ],
  leaves: [
    "Le 20 heures est suivi.",
    "Le suspect, âgé de 34 ans, a été écroué.",
    "Elle a fini seconde.",
    "La minute de vérité.",
  ],
})

/** « toute la journée », « tout le mois »: all of it. */
export const wholeUnit = timeRule({
  name: "fr/time/whole-unit",
  match: seq(
    oneOf("tout", "toute"),
    oneOf("le", "la", "l'"),
    word("unit", "unit", "day", "week", "month", "quarter", "half", "year"),
    notAhead("de", "d'", "du", word("last"), word("next"), "-", "durant", figure("x", 1, 31)),
  ),
  says: m => ({ kind: "duration", amounts: [{ n: 1, unit: m.text<Unit>("unit") }] }),
  takes: [
    ["Il a neigé [toute la journée].", "P1D"],
    ["Le pont fut fermé [tout le mois].", "P1M"],
  ],
  leaves: ["Toute la journée de samedi fut grise."],
})

/** « la dernière décennie », « le prochain mois »: the stretch up to now, or from now on. */
export const lastUnit = timeRule({
  name: "fr/time/last-unit",
  match: seq(
    oneOf("le", "la", "cette", "ce"),
    oneOf(word("last", "side"), word("next", "side")),
    word("unit", "unit", "week", "month", "year", "decade", "century"),
    notAhead("de", "d'", "du", "des", "où", "que", "qui", "avant", "complète", tag("ADJ")),
  ),
  says: m => ({
    kind: "duration",
    amounts: [{ n: 1, unit: m.text<Unit>("unit") }],
    side: m.text("side") === "next" ? "future" : "past",
  }),
  takes: [["La ville a changé en [la dernière décennie].", "P1DE"]],
  leaves: ["La dernière semaine de juillet fut belle."],
})

export const openLength = timeRule({
  name: "fr/time/open-length",
  match: oneOf(
    seq(
      oneOf(word("many"), des, seq("de", oneOf("nombreux", "nombreuses", "longs", "longues"))),
      maybe(oneOf("longues", "longs", "bonnes")),
      oneOf(
        seq(word("manyUnit", "unit", "hour", "minute", "second"), notAhead(tag("ADJ"))),
        word(
          "manyUnit",
          "unit",
          "day",
          "week",
          "weekend",
          "month",
          "quarter",
          "half",
          "year",
          "decade",
          "century",
        ),
      ),
      notAhead(figure("x", 10, 2100), "vingt", "trente"),
    ),
    seq(oneOf("quelque", "quelques"), mark("unit", "some", oneOf("temps", "temps"))),
    seq("plusieurs", "dizaines", "d'", "années"),
  ),
  says: m => ({
    kind: "duration",
    amounts: [{ n: null, unit: m.has("unit") ? m.text<Unit>("unit") : "year" }],
  }),
  takes: [
    ["Après [des décennies] de froid, les voisins se parlent.", "PXDE"],
    ["Il attend depuis [plusieurs semaines].", "PXW"],
    ["La fusée partira dans [quelques jours].", "PXD"],
  ],
  leaves: ["La mode des années 60 revient.", "Il sort en dehors des heures scolaires."],
})

const lastFew: Pattern = oneOf(
  word("last", "side"),
  word("next", "side"),
  mark("side", "next", oneOf("suivants", "suivantes", "à venir")),
  mark("side", "last", oneOf("précédents", "précédentes", "écoulés", "écoulées", "passés", "passées")),
)
const det = maybe(oneOf("ces", "les"))

/** « ces derniers jours », « les dix dernières années », « les semaines suivantes ». */
export const lastDays = timeRule({
  name: "fr/time/last-days",
  match: oneOf(
    seq(det, numeral("n", 0, 1e6), lastFew, word("manyUnit", "unit")),
    seq(
      det,
      maybe("tout"),
      maybe("toutes"),
      lastFew,
      maybe(numeral("n", 0, 1e6)),
      word("manyUnit", "unit"),
      notAhead(figure("x", 10, 2100), "fériés", "ouvrables"),
    ),
    seq(oneOf("ces", "les"), maybe(numeral("n", 0, 1e6)), word("manyUnit", "unit"), lastFew),
    seq(
      numeral("n", 0, 1e6),
      word("manyUnit", "unit"),
      mark("side", "last", oneOf("précédents", "précédentes")),
    ),
  ),
  says: m => ({
    kind: "duration",
    amounts: [{ n: m.has("n") ? m.number("n") : null, unit: m.text<Unit>("unit") }],
    side: m.text("side") === "next" ? "future" : "past",
  }),
  takes: [
    ["Une rencontre est prévue dans [les prochains jours].", "PXD"],
    ["Les combats ont repris [ces derniers mois].", "PXM"],
    ["La ville a doublé en [les dix dernières années].", "P10Y"],
  ],
  leaves: ["Les derniers numéros sont parus.", "Les prochains jours fériés."],
})

/** « il y a trois ans »: a date. With a number left open it is a length: « il y a [quelques mois] ». */
export const ago = timeRule({
  name: "fr/time/ago",
  match: oneOf(
    seq(
      oneOf(
        seq(oneOf("il", "y", "n'"), maybe("n'"), "y", "a"),
        "voici",
        "voilà",
        seq("il", "ya"),
        seq("ça", "fait"),
      ),
      approx,
      maybe("de"),
      maybe("déjà"),
      approx,
      numeral("n", 0, 1e6),
      word("unit"),
      maybe("et", mark("more", 1, oneOf("demi", "demie"))),
      notAhead("que", "de", "d'"),
    ),
    seq(oneOf(seq("il", "y", "a")), "tout", "juste", numeral("n", 0, 1e6), word("unit")),
  ),
  says: m => {
    const shift = { kind: "shift", from: "published", mod: m.maybeText<"APPROX">("approx") } as const
    const unit = m.text<Unit>("unit")
    if (m.has("more") && unit === "year") return { ...shift, unit: "month", n: -m.number("n") * 12 - 6 }
    return { ...shift, unit, n: -m.number("n") }
  },
  takes: [
    ["L'usine a fermé [il y a trois ans].", "2020"],
    ["L'usine a fermé [il y a un an et demi].", "2022-03"],
    ["Il a été vu [il y a dix jours] à Metz.", "2023-09-01"],
  ],
  leaves: ["Il y a deux maisons.", "Il y a quelques mois, il riait."],
})

/** « dans trois ans »; « dans dix jours » stays a length, as news annotators have it. */
export const within = timeRule({
  name: "fr/time/in-so-many",
  match: seq("dans", approx, numeral("n", 0, 1e6), word("unit", "unit", "year", "month", "week", "decade")),
  says: m => ({
    kind: "shift",
    unit: m.text<Unit>("unit"),
    n: m.number("n"),
    from: "published",
    mod: m.maybeText("approx"),
  }),
  takes: [["Le traité expirera [dans trois ans].", "2026"]],
  leaves: ["Il l'a fait dans trois villes."],
})

const openPause = oneOf(
  edge,
  ahead(
    ",",
    ".",
    ";",
    ":",
    ")",
    "»",
    "par",
    "à",
    "dans",
    "en",
    "et",
    "?",
    "!",
    tag("ADP", "VERB", "AUX", "CCONJ", "PUNCT"),
  ),
)

/** « deux jours plus tard », « un an avant »: counted from the time spoken of. */
export const later = timeRule({
  name: "fr/time/later",
  match: oneOf(
    seq(
      approx,
      numeral("n", 0, 1e6),
      word("unit"),
      oneOf(mark("side", 1, "plus tard"), mark("side", -1, oneOf("plus tôt", "auparavant"))),
    ),
    seq(
      approx,
      numeral("n", 0, 1e6),
      word("unit"),
      oneOf(mark("side", 1, "après"), mark("side", -1, "avant")),
      openPause,
    ),
  ),
  says: m => {
    const unit = m.text<Unit>("unit")
    return {
      kind: "shift",
      unit,
      n: m.number("n") * m.number("side"),
      from: "text",
      mod: m.maybeText("approx"),
    }
  },
  takes: [
    ["Il revint [deux jours plus tard].", "XXXX-XX-XX"],
    ["Elle partit [un an après].", "XXXX"],
  ],
  leaves: ["Deux jours après le vote, il partit."],
})

export const quinquennium = timeRule({
  name: "fr/time/term",
  match: seq(behind("un", "«", "d'un", "en un"), mark("n", 5, "quinquennat")),
  says: () => ({ kind: "duration", amounts: [{ n: 5, unit: "year" }] }),
  takes: [["Il défend un [quinquennat] de rigueur.", "P5Y"]],
  leaves: ["Le quinquennat du président s'achève."],
})

export const lengthRules: readonly TimeRule[] = [
  ageAside,
  later,
  ago,
  within,
  lastDays,
  lastUnit,
  wholeUnit,
  length,
  openLength,
  quinquennium,
]
