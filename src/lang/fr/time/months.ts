import type { Part } from "../../../time/pattern.ts"
import {
  behind,
  capital,
  figure,
  glued,
  lower,
  mark,
  maybe,
  notAhead,
  notBehind,
  oneOf,
  said,
  seq,
  tag,
  tagged,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, Season, Shift } from "../../../time/said.ts"
import { dateOf, nearYear } from "./days.ts"
import { anyYear, lastOrNext, of, the, year } from "./parts.ts"
import { century, decade } from "./years.ts"

export const monthYear = timeRule({
  name: "fr/time/month-year",
  match: seq(
    notBehind("mission", "sonde", "robot", "planète"),
    maybe(oneOf("ce", "le"), "mois", of),
    oneOf(word("month"), word("shortMonth", "month")),
    maybe("de"),
    oneOf(seq(anyYear, maybe(lastOrNext)), lastOrNext),
  ),
  says: dateOf,
  takes: [
    ["Le chantier a démarré en [avril 2019].", "2019-04"],
    ["La grève avait débuté en [mars dernier].", "2023-03"],
    ["Elle arrivera en [juin prochain].", "2024-06"],
    ["Il y vit depuis [octobre 98].", "1998-10"],
  ],
  leaves: ["Il marche en avril.", "La mission Mars 2020 avance."],
})

/** A bare month. « mars » and « mai » are months only where a month is looked for. */
export const month = timeRule({
  name: "fr/time/month",
  match: seq(
    oneOf(
      seq(maybe(oneOf("ce", "le")), "mois", of, word("month")),
      seq(mark("now", "this", oneOf("ce", "cet", "cette")), word("month"), notAhead("-")),
      seq(
        mark("generic", 1, oneOf(seq("un", "mois", of), seq(oneOf("chaque", "tous les"), "mois", of))),
        word("month"),
      ),
      seq(lower(word("plainMonth", "month")), notAhead(seq("-", glued(word("plainMonth", "x"))))),
      seq(capital(word("plainMonth", "month")), notAhead(tag("PROPN"))),
      seq(
        behind(
          "en",
          "de",
          "d'",
          "depuis",
          "dès",
          "fin",
          "début",
          "mi",
          "mi-",
          "courant",
          "jusqu'en",
          "jusqu'à",
          "jusque",
          "avant",
          "après",
          "entre",
          "et",
          "à",
          "au",
          "ou",
          "pour",
        ),
        lower(tagged(word("doubtfulMonth", "month"), "NOUN", "PROPN")),
      ),
    ),
  ),
  says: m => ({
    ...dateOf(m),
    shift: m.has("now") ? "this" : undefined,
    generic: m.has("generic") || undefined,
  }),
  takes: [
    ["La ligne avait ouvert en [juin].", "2023-06"],
    ["Les quais rouvriront [ce mars].", "2023-03"],
    ["Les inscriptions ouvriront en [novembre].", "2023-11"],
    ["Le bilan du [mois de mai] est lourd.", "2023-05"],
    ["La mission avait repris en [mars].", "2023-03"],
  ],
  leaves: ["Une sonde s'est posée sur Mars.", "Il a mai raison."],
})

export const season = timeRule({
  name: "fr/time/season",
  match: oneOf(
    seq(maybe(oneOf("le", "l'")), word("season"), oneOf(anyYear, lastOrNext)),
    seq(mark("shift", "this", oneOf("cet", "ce", "cette")), word("season"), notAhead("-")),
    seq(behind("à"), oneOf("l'", "le"), word("season"), notAhead(tag("ADJ"))),
    seq(behind("en"), mark("generic", 1, word("season")), notAhead(tag("VERB"))),
    seq(mark("generic", 1, seq(oneOf("l'", "un", "chaque"), word("season"))), notAhead("à", "avec", "par")),
  ),
  says: m => ({ ...dateOf(m), season: m.text<Season>("season"), generic: m.has("generic") || undefined }),
  takes: [
    ["Le camp fut levé à [l'automne 2021].", "2021-FA"],
    ["Le festival a attiré la foule [cet été].", "2023-SU"],
    ["Il a été muté [l'hiver dernier].", "2022-WI"],
    ["La plage est pleine en [été].", "XXXX-SU"],
  ],
  leaves: ["Il a été vu deux fois.", "Elle ouvre Le Printemps, un magasin."],
})

/** Quarters and halves of a year. */
export const period = timeRule({
  name: "fr/time/quarter-or-half",
  match: seq(
    maybe(the),
    oneOf(
      seq(
        word("ordinal"),
        oneOf(mark("quarter", 1, "trimestre"), mark("half", 1, "semestre")),
        maybe(oneOf(seq(of, year), seq("de", "l'", "année", year), year, nearYear)),
      ),
      seq(mark("quarter", 1, seq("t", glued(figure("ordinal", 1, 4, 1)))), maybe(year)),
    ),
    maybe(oneOf("de", "d'"), the, "année"),
  ),
  says: m => {
    const n = m.number("ordinal")
    if (n > 4) return null
    const year = m.maybeNumber("year")
    const yearShift = m.maybeNumber("yearShift")
    if (n < 0 && (year !== undefined || yearShift !== undefined))
      return { kind: "date", year, yearShift, ...(m.has("quarter") ? { quarter: 4 } : { half: 2 }) }
    if (n < 0) return { kind: "shift", unit: m.has("quarter") ? "quarter" : "half", n: -1, from: "published" }
    return m.has("quarter")
      ? { kind: "date", quarter: n, year, yearShift }
      : n > 2
        ? null
        : { kind: "date", half: n, year, yearShift }
  },
  takes: [
    ["Les ventes ont baissé au [premier trimestre].", "2023-Q1"],
    ["La dette a crû au [deuxième semestre 2019].", "2019-H2"],
    ["La dette a crû au [premier trimestre de l'an dernier].", "2022-Q1"],
    ["Les ventes ont baissé au [T3 2022].", "2022-Q3"],
  ],
  leaves: ["Le premier ministre a parlé."],
})

const thatPeriod = timeRule({
  name: "fr/time/that-period",
  match: oneOf(
    seq(oneOf("cette", "l'"), mark("unit", "year", "année"), maybe("en cours")),
    seq(oneOf("ce", "le"), mark("unit", "month", "mois")),
    seq(oneOf("cette", "la"), mark("unit", "week", "semaine")),
    seq(oneOf("ce", "le"), mark("unit", "century", "siècle")),
    seq(oneOf("cette", "la"), mark("unit", "decade", "décennie")),
    seq(oneOf("ce", "le"), mark("unit", "quarter", "trimestre")),
    seq(oneOf("ce", "le"), mark("unit", "half", "semestre")),
  ),
  says: m => ({ kind: "shift", unit: m.text("unit"), n: 0, from: "published" }),
  takes: [],
  leaves: [],
})

export const nearPeriod = timeRule({
  name: "fr/time/near-period",
  match: oneOf(
    seq(the, word("calendarUnit"), lastOrNext, notAhead(seq("-", "né"))),
    seq(
      oneOf("ce", "cet", "cette"),
      word(
        "calendarUnit",
        "thisUnit",
        "week",
        "weekend",
        "month",
        "quarter",
        "half",
        "year",
        "decade",
        "century",
      ),
      notAhead(seq("-", "là"), seq("là")),
      maybe("-", "ci"),
    ),
    seq(
      "le",
      mark("bareWeekend", 1, oneOf("week-end", "weekend")),
      notAhead(of, "suivant", "précédent", "et", tag("ADJ")),
    ),
  ),
  says: m => {
    if (m.has("bareWeekend")) return { kind: "shift", unit: "weekend", n: 0, from: "published" }
    if (m.has("thisUnit")) return { kind: "shift", unit: m.text("thisUnit"), n: 0, from: "published" }
    return {
      kind: "shift",
      unit: m.text("calendarUnit"),
      n: m.text<Shift>("shift") === "next" ? 1 : -1,
      from: "published",
    }
  },
  takes: [
    ["Le texte arrive au Sénat [la semaine prochaine].", "2023-W38"],
    ["Le pays a rejoint l'alliance [l’année dernière].", "2022"],
    ["Les ventes ont chuté [le mois dernier].", "2023-08"],
    ["Le blé a doublé [cette semaine].", "2023-W37"],
    ["Le musée a fermé [le week-end dernier].", "2023-W36-WE"],
  ],
  leaves: ["Cette semaine-là, il pleuvait.", "La semaine fut longue."],
})

/** « la semaine suivante », « l'année précédente »: from the time spoken of. */
export const nextPeriod = timeRule({
  name: "fr/time/next-period",
  match: seq(
    the,
    word("calendarUnit", "unit", "week", "weekend", "month", "quarter", "year", "decade"),
    oneOf(
      mark("n", 1, oneOf("suivant", "suivante", "d'après")),
      mark("n", -1, oneOf("précédent", "précédente", "d'avant")),
    ),
  ),
  says: m => ({ kind: "shift", unit: m.text("unit"), n: m.number("n"), from: "text", whole: true }),
  takes: [["Il fut opéré [la semaine suivante].", "XXXX-WXX"]],
  leaves: ["La semaine fut longue."],
})

export const thatPeriodAgain = timeRule({
  name: "fr/time/that-period",
  match: oneOf(
    seq(oneOf("cette", "ce"), word("calendarUnit", "unit", "year", "month", "week"), maybe("-"), "là"),
    seq(the, "même", word("calendarUnit", "unit", "year", "month", "week")),
  ),
  says: m => ({ kind: "again", grain: m.text("unit") }),
  takes: [],
  leaves: ["Cette année, tout va."],
})

const whole: readonly TimeRule[] = [monthYear, season, period, decade, century, nearPeriod, month, thatPeriod]
const yearAlone: TimeRule = timeRule({
  name: "fr/time/year-alone",
  match: seq(maybe(the, "année"), figure("year", 1000, 2199, 4)),
  says: dateOf,
  takes: [],
  leaves: [],
})
const centuryAlone: TimeRule = timeRule({
  name: "fr/time/century-alone",
  match: seq(maybe("le"), word("century"), notAhead("arrondissement")),
  says: m => ({ kind: "date", century: m.number("century") }),
  takes: [],
  leaves: [],
})

const barePeriod: TimeRule = timeRule({
  name: "fr/time/bare-period",
  match: word("calendarUnit", "unit", "week", "month", "year"),
  says: m => ({ kind: "shift", unit: m.text("unit"), n: 0, from: "published" }),
  takes: [],
  leaves: [],
})

/** « début mars », « la fin de l'année 2012 », « mi-2024 », « la deuxième moitié du mois ». */
export const partOfPeriod = timeRule({
  name: "fr/time/part-of-period",
  match: oneOf(
    seq(
      maybe(the),
      oneOf(
        word("edge"),
        seq(mark("edge", "MID", "mi"), "-"),
        mark("edge", "START", seq(oneOf("première", "1re"), oneOf("moitié", "quinzaine"))),
        mark("edge", "END", seq(oneOf("deuxième", "seconde", "2e"), oneOf("moitié", "quinzaine"))),
      ),
      maybe(of),
      said("of", yearAlone, ...whole, centuryAlone),
    ),
    seq(behind("en", "avant", "d'ici"), word("edge"), of, said("of", barePeriod)),
  ),
  says: m => {
    const of = m.said("of")
    return of && ({ ...of, mod: m.text("edge") } as Said)
  },
  takes: [
    ["Le chantier avait démarré [début mars].", "2023-03 START"],
    ["La ligne ouvrira [mi-2024].", "2024 MID"],
    ["Il avait quitté la ville à [la fin de l'année dernière].", "2022 END"],
    ["Les ventes ont repris au [début de 2021].", "2021 START"],
    ["Un tableau de [la fin du XIXe siècle].", "18 END"],
    ["Il neigera en [fin d'année].", "2023 END"],
  ],
  leaves: ["La fin de la guerre approche.", "Le début du film est lent."],
})

/** « janvier et avril », « de mars à juin 2019 »: months that share a year. */
export const monthRange = timeRule({
  name: "fr/time/months-sharing-a-year",
  match: seq(
    mark("item", 1, word("month")),
    oneOf("et", "à", "-", "/", seq(",", mark("item", 1, word("month")), "et")),
    mark("item", 1, word("month")),
    year,
  ),
  says: m => {
    const items = m.all("item")
    const months = m.all("month")
    return items.map(
      ({ from, to }, k): Part => ({
        said: { kind: "date", month: Number(months[k]!.value), year: m.number("year") },
        from,
        to: k === items.length - 1 ? m.to : to,
      }),
    )
  },
  takes: [["Le procès a duré de [mars] à [juin 2019].", "2019-03", "2019-06"]],
  leaves: ["Entre mars et juin, il plut."],
})

export const monthRules: readonly TimeRule[] = [
  partOfPeriod,
  monthRange,
  monthYear,
  month,
  season,
  period,
  nearPeriod,
  nextPeriod,
  thatPeriodAgain,
]
