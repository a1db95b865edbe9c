import type { Match } from "../../../time/match.ts"
import type { Part } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  capital,
  edge,
  figure,
  glued,
  lower,
  many,
  mark,
  maybe,
  notAhead,
  notBehind,
  oneOf,
  said,
  seq,
  spaced,
  start,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { DayPart, Said, SaidDate, Shift } from "../../../time/said.ts"
import { anyYear, dayNumber, dayPart, lastOrNext, month, of, the, year } from "./parts.ts"

const someWeekday = oneOf(word("weekday"), word("shortWeekday", "weekday"))
/** What makes of a weekday one of the church's year, of no day that is told. */
const churchDays = ["des cendres", "des rameaux", "de l'avent", "de l'ascension", "de carême", "de quasimodo"]
const thisDay = oneOf(mark("shift", "this", seq("ce", maybe("même"))), "le")

/** « de l'an dernier », « de cette année ». */
export const nearYear = seq(
  "de",
  oneOf(
    seq(
      "l'",
      oneOf("an", "année"),
      oneOf(
        mark("yearShift", -1, oneOf("dernier", "dernière")),
        mark("yearShift", 1, oneOf("prochain", "prochaine")),
      ),
    ),
    mark("yearShift", 0, seq("cette", "année")),
  ),
)

/** The calendar slots of a match, as a date. */
export function dateOf(m: Match): SaidDate & Said {
  return {
    kind: "date",
    year: m.maybeNumber("year") ?? m.maybeNumber("shortYear"),
    short: m.has("shortYear"),
    month: m.maybeNumber("month"),
    day: m.maybeNumber("day"),
    weekday: m.maybeNumber("weekday"),
    season: m.maybeText("season"),
    shift: m.maybeText<Shift>("shift"),
    yearShift: m.maybeNumber("yearShift"),
    part: m.maybeText<DayPart>("part"),
  }
}

export const dayMonth = timeRule({
  name: "fr/time/day-month",
  match: seq(
    maybe(
      oneOf(
        thisDay,
        seq(the, "journée", of, maybe(the)),
        seq(mark("again", 1, "cette"), "journée", of, maybe(the)),
      ),
    ),
    maybe(someWeekday, maybe(",")),
    dayNumber,
    month,
    maybe(oneOf(anyYear, nearYear)),
    maybe(lastOrNext),
    maybe(dayPart),
  ),
  says: m => {
    const date = dateOf(m)
    return date.shift === "this" ? { ...date, shift: undefined } : date
  },
  takes: [
    ["La loi a été votée [le 3 mars 2021].", "2021-03-03"],
    ["Elle fut signée [le 1er août 1994].", "1994-08-01"],
    ["Réunion du [12 mai 2023] à la mairie.", "2023-05-12"],
    ["Le stade rouvrira [le jeudi 19 octobre].", "2023-10-19"],
    ["Il est mort [le 30 août dernier].", "2023-08-30"],
    ["Publié [le 4 déc. 2022] à Lyon.", "2022-12-04"],
    ["Le vote du [mercredi 6 septembre au soir] a surpris.", "2023-09-06TEV"],
    ["Il a signé [le 3 mai de l'an dernier].", "2022-05-03"],
    ["Elle date du [10 novembre 93], dit-il.", "1993-11-10"],
  ],
  leaves: ["Le 31 juin n'existe pas.", "Il a bu 12 cafés."],
})

const dayItem = mark("item", 1, seq(maybe("le"), maybe(someWeekday), dayNumber))
const between = oneOf(
  seq(maybe(","), oneOf("et", "ou", "puis"), maybe("du")),
  ",",
  seq("à", notAhead(figure("x", 100, 1e9))),
  "au",
  "-",
  "/",
)

/** « les 21, 22 et 23 novembre », « du 12 au 15 mars 2020 »: several days, one month. */
export const sharedMonth = timeRule({
  name: "fr/time/days-sharing-a-month",
  match: seq(
    maybe(oneOf("les", "du", "des")),
    many(dayItem, between, 2, 10),
    maybe("de"),
    month,
    maybe(anyYear),
    maybe(lastOrNext),
  ),
  says: m => {
    const common = dateOf(m)
    const items = m.all("item")
    const last = items.length - 1
    return items.map(({ from, to }, index): Part => {
      const inside = (slot: string) =>
        m.all(slot).find(c => c.from >= from && c.to <= to)?.value as number | undefined
      return {
        said: { ...common, day: inside("day"), weekday: inside("weekday") },
        from,
        to: index === last ? m.to : to,
      }
    })
  },
  takes: [
    ["Le salon aura lieu les [14] et [15 octobre].", "2023-10-14", "2023-10-15"],
    ["Fermé du [3] au [9 avril 2022].", "2022-04-03", "2022-04-09"],
    ["Séances [lundi 20], [mardi 21] et [mercredi 22 novembre].", "2023-11-20", "2023-11-21", "2023-11-22"],
    ["Le camp fut pris entre [le 2] et [le 5 mai 1945].", "1945-05-02", "1945-05-05"],
  ],
  leaves: ["Il a vendu 3 et 4 maisons en mars."],
})

/** « du 28 mars au 3 avril 2012 »: the year said at the end holds for both. */
export const sharedYear = timeRule({
  name: "fr/time/days-sharing-a-year",
  match: seq(
    mark("first", 1, seq(maybe("le"), maybe(someWeekday), dayNumber, month)),
    maybe(","),
    oneOf("et", "à", "au", "-", "puis"),
    mark("second", 1, seq(maybe("le"), maybe(someWeekday), dayNumber, month, year)),
  ),
  says: m => {
    const second = dateOf(m)
    const [day, month, weekday] = ["day", "month", "weekday"].map(slot => valueIn(m, slot, "first"))
    const wraps = month !== undefined && second.month !== undefined && month > second.month
    return [
      {
        said: { kind: "date", day, month, weekday, year: second.year! - (wraps ? 1 : 0) },
        ...spanOf(m, "first"),
      },
      { said: { ...second, weekday: valueIn(m, "weekday", "second") }, ...spanOf(m, "second") },
    ]
  },
  takes: [["Ouvert du [28 mars] au [3 avril 2012].", "2012-03-28", "2012-04-03"]],
  leaves: ["Le 28 mars et le 3 avril, il pleuvait."],
})

function spanOf(m: Match, slot: string): { from: number; to: number } {
  const { from, to } = m.all(slot)[0]!
  return { from, to }
}

function valueIn(m: Match, slot: string, within: string): number | undefined {
  const { from, to } = m.all(within)[0]!
  return m.all(slot).find(c => c.from >= from && c.to <= to)?.value as number | undefined
}

/** « le lundi 6 », « mardi 7 »: the month is the one spoken of. */
export const weekdayNumber = timeRule({
  name: "fr/time/weekday-number",
  match: seq(
    maybe(thisDay),
    oneOf(seq(someWeekday, dayNumber), seq(behind("le"), dayNumber, someWeekday)),
    notAhead("heures", "h", "ans", tag("NOUN"), seq(oneOf(",", ".", ":"), glued(figure("x", 0, 1e9)))),
    maybe(dayPart),
  ),
  says: m => ({ ...dateOf(m), shift: undefined }),
  takes: [["Le concert aura lieu [le samedi 16] à Nantes.", "2023-09-16"]],
  leaves: ["Vendredi 13 personnes ont été arrêtées.", "Mardi 11:00, le train part."],
})

const stroke = glued(oneOf("-", "/", "."))
const namedMonth = glued(seq(month, maybe(glued("."))))
const fourDigits = glued(figure("year", 1000, 2199, 4))
const oneOrTwo = glued(figure("day", 1, 31, 1, 2))

/** All in figures, or with the month's name between strokes, in whatever order. */
export const figures = timeRule({
  name: "fr/time/figures",
  match: seq(
    maybe(maybe("le"), someWeekday, maybe(",")),
    oneOf(
      seq(
        figure("day", 1, 31, 1, 2),
        glued("/"),
        glued(figure("month", 1, 12, 1, 2)),
        glued("/"),
        glued(oneOf(figure("year", 1000, 2199, 4), figure("shortYear", 0, 99, 2))),
        notAhead(glued("/")),
      ),
      seq(
        figure("day", 1, 31, 1, 2),
        glued("."),
        glued(figure("month", 1, 12, 1, 2)),
        glued("."),
        fourDigits,
      ),
      seq(
        notBehind("."),
        figure("day", 1, 31, 2),
        glued("."),
        glued(figure("month", 1, 12, 2)),
        glued("."),
        glued(figure("shortYear", 0, 99, 2)),
        notAhead(seq(".", glued(figure("x", 0, 99)))),
      ),
      seq(figure("day", 1, 31, 2), glued("-"), glued(figure("month", 1, 12, 2)), glued("-"), fourDigits),
      seq(
        figure("year", 1000, 2199, 4),
        glued("-"),
        glued(figure("month", 1, 12, 2)),
        glued("-"),
        glued(figure("day", 1, 31, 2)),
      ),
      seq(
        figure("day", 1, 31, 1, 2),
        spaced(figure("month", 1, 12, 1, 2)),
        spaced(figure("year", 1900, 2099, 4)),
        notAhead(tag("NOUN", "SYM")),
      ),
      seq(figure("day", 1, 31, 1, 2), stroke, namedMonth, stroke, fourDigits),
      seq(figure("day", 1, 31, 1, 2), stroke, fourDigits, stroke, namedMonth),
      seq(figure("year", 1000, 2199, 4), stroke, namedMonth, stroke, oneOrTwo),
      seq(figure("year", 1000, 2199, 4), stroke, oneOrTwo, stroke, namedMonth),
      seq(month, stroke, oneOrTwo, stroke, fourDigits),
      seq(month, stroke, fourDigits, stroke, oneOrTwo),
    ),
  ),
  says: dateOf,
  takes: [
    ["Mis à jour le [05/06/2021].", "2021-06-05"],
    ["Document du [2020-01-09] publié hier.", "2020-01-09"],
    ["Vu le [10.09.2020] à Brest.", "2020-09-10"],
    ["Rendu le [10.09.20] à Brest.", "2020-09-10"],
    ["Fête [le samedi 23/06/18] à Metz.", "2018-06-23"],
    ["Envoyé le [14-mars-2019] à Metz.", "2019-03-14"],
  ],
  leaves: ["Le club a gagné 3/2.", "Article 12.3 du code.", "Appeler le 03.04.05.06.07."],
})

const dayAndMonth = seq(
  figure("day", 1, 31, 1, 2),
  glued("/"),
  glued(figure("month", 1, 12, 1, 2)),
  notAhead(glued(oneOf("/", "-", "%")), seq(oneOf(".", ","), glued(figure("x", 0, 1e9)))),
)

/** « le 22/04 »: in figures, without its year. Only where a day is looked for, since so are marks and shares. */
export const shortFigures = timeRule({
  name: "fr/time/short-figures",
  match: oneOf(
    seq("le", maybe(someWeekday), dayAndMonth),
    seq(someWeekday, dayAndMonth),
    seq(behind("avant", "après", "depuis", "dès", "sur"), dayAndMonth, notAhead(tag("NOUN"))),
    seq(dayAndMonth, ahead(seq(oneOf("à", "avant", "dès", "vers"), figure("x", 0, 24, 1, 2), glued("h")))),
    seq(start, dayAndMonth, oneOf(edge, ahead(seq(".", edge)))),
    seq(figure("day", 1, 31, 1, 2), glued("/"), namedMonth, notAhead(stroke)),
    seq(month, glued("/"), oneOrTwo, notAhead(stroke)),
  ),
  says: dateOf,
  takes: [
    ["Le juge a tranché [le 22/04].", "2023-04-22"],
    ["La salle ouvrira [vendredi 22/09].", "2023-09-22"],
  ],
  leaves: ["Il a eu 12/20.", "Il reste 1/3 du pain.", "Elle a reçu 5/10 à Metz."],
})

/** « le 23 », alone: the day of a month that goes without saying. */
export const bareDay = timeRule({
  name: "fr/time/bare-day",
  match: seq(
    notBehind("dans", "sur", "numéro", "n°", "article", "par", "contre", "chez", "que", "devant", "derrière"),
    "le",
    notBehind("entre le"),
    dayNumber,
    oneOf(
      ahead(
        seq(
          ",",
          notAhead(tag("NUM"), figure("x", 0, 1e9), "rue", "avenue", "place", "boulevard", "quai", "allée"),
        ),
        seq(
          maybe(","),
          oneOf("à", "de", "dès", "vers", "entre"),
          figure("x", 0, 24, 1, 2),
          oneOf("h", "heures", ":", "à", "et"),
        ),
        seq("pour", tag("NUM", "DET")),
      ),
      edge,
      ahead(seq(".", edge)),
      oneOf(seq("de", "ce", "mois"), seq("de", "le", "mois")),
    ),
  ),
  says: dateOf,
  takes: [
    ["Il reviendra [le 23].", "2023-09-23"],
    ["Le vote aura lieu [le 15], selon le maire.", "2023-09-15"],
  ],
  leaves: ["Il habite dans le 13.", "Le 11 de départ est connu."],
})

/** « le 22-Mars »: a movement or a deed known by its day, of a year that is not told. Nothing is found in it. */
export const dayAsName = timeRule({
  name: "fr/time/day-as-name",
  match: seq(figure("day", 1, 31, 1, 2), glued("-"), glued(capital(word("month"))), notAhead(stroke)),
  says: () => [],
  takes: [],
  leaves: ["Le mouvement du 22-Mars est né là."],
})

/** A bare weekday; the verb tells which one. A name with a capital that acts (« Vendredi est son ami ») is none. */
export const weekday = timeRule({
  name: "fr/time/weekday",
  match: seq(
    notBehind("journal de le"),
    maybe(mark("shift", "this", seq("ce", maybe("même")))),
    oneOf(lower(word("weekday")), seq(capital(word("weekday")), notAhead(tag("AUX"), "est"))),
    notAhead("saint", "gras", "noir", ...churchDays),
    maybe(lastOrNext),
    maybe(dayPart),
    maybe(word("next", "shift")),
  ),
  says: m => {
    const date = dateOf(m)
    return date.shift === "this" ? { ...date, shift: undefined } : date
  },
  takes: [
    ["Le juge a entendu le témoin [jeudi].", "2023-09-07"],
    ["Le ministre a parlé [lundi] à la radio.", "2023-09-11"],
    ["Le match se jouera [vendredi prochain].", "2023-09-15"],
    ["Il a neigé [mardi dernier] dans le Jura.", "2023-09-05"],
    ["Le convoi a quitté le port [samedi soir].", "2023-09-09TEV"],
    ["[Ce lundi], les cours ont repris.", "2023-09-11"],
  ],
  leaves: [
    "Il lit Le Journal du dimanche.",
    "Vendredi est le compagnon du naufragé.",
    "Il fête le Mardi gras.",
  ],
})

/** « le mercredi », « les lundis », « tous les jeudis », « chaque mardi »: each of them. */
export const weekdaySet = timeRule({
  name: "fr/time/each-weekday",
  match: seq(
    oneOf(
      seq(maybe(oneOf("tous", "toutes")), "les", word("weekdays", "weekday")),
      seq("chaque", word("weekday")),
      seq("les", word("ordinal"), oneOf("et", ","), word("ordinal"), word("weekdays", "weekday")),
      seq("le", word("ordinal"), word("weekday"), ahead("de chaque", "du mois")),
      seq(
        notBehind("à", "de", "jusqu'à"),
        "le",
        lower(word("weekday")),
        notAhead(
          "suivant",
          "précédent",
          "dernier",
          "prochain",
          "de pâques",
          "de pentecôte",
          "noir",
          "saint",
          ...churchDays,
          dayPart,
          figure("x", 1, 31),
        ),
      ),
    ),
    maybe(dayPart),
  ),
  says: m => ({
    kind: "set",
    value: `XXXX-WXX-${m.number("weekday")}${m.has("part") ? `T${m.text("part")}` : ""}`,
  }),
  takes: [
    ["Le conseil siège [chaque mercredi].", "XXXX-WXX-3"],
    ["Le marché se tient [tous les samedis].", "XXXX-WXX-6"],
    ["La cantine ferme [le vendredi].", "XXXX-WXX-5"],
  ],
  leaves: ["Il viendra mardi.", "Le lundi 4 juin, tout a changé."],
})

/** « le vendredi suivant »: counted from the day spoken of. */
export const followingWeekday = timeRule({
  name: "fr/time/following-weekday",
  match: seq(
    maybe("le"),
    word("weekday"),
    oneOf(
      mark("shift", "next", oneOf("suivant", "d'après")),
      mark("shift", "last", oneOf("précédent", "d'avant")),
    ),
  ),
  says: m => ({ ...dateOf(m), from: "text" }),
  takes: [["L'accord fut conclu [le jeudi suivant].", "XXXX-WXX-4"]],
  leaves: ["Il partira jeudi."],
})

const monthOrShift: readonly TimeRule[] = [
  timeRule({
    name: "fr/time/of-month",
    match: oneOf(
      seq(maybe("mois", of), month, maybe(anyYear), maybe(lastOrNext)),
      seq(maybe("le"), "mois", mark("unit", 1, lastOrNext)),
      mark("now", 1, seq(oneOf("ce", "le"), "mois")),
    ),
    says: m =>
      m.has("month")
        ? dateOf(m)
        : {
            kind: "shift",
            unit: "month",
            n: m.has("now") ? 0 : m.text("shift") === "next" ? 1 : -1,
            from: "published",
          },
    takes: [],
    leaves: [],
  }),
]

const nearWeek: TimeRule = timeRule({
  name: "fr/time/of-week",
  match: oneOf(
    seq(
      "la",
      "semaine",
      oneOf(
        lastOrNext,
        mark("text", 1, mark("shift", "next", "suivante")),
        mark("text", 1, mark("shift", "last", "précédente")),
      ),
    ),
    mark("shift", "this", seq("cette", "semaine")),
  ),
  says: m => ({
    kind: "shift",
    unit: "week",
    n: m.text("shift") === "next" ? 1 : m.text("shift") === "last" ? -1 : 0,
    from: m.has("text") ? "text" : "published",
    whole: true,
  }),
  takes: [],
  leaves: [],
})

/** « le mardi de la semaine prochaine ». */
export const weekdayOfWeek = timeRule({
  name: "fr/time/weekday-of-week",
  match: seq(maybe("le"), word("weekday"), of, said("of", nearWeek)),
  says: m => {
    const of = m.said("of")
    return of && { kind: "nth", n: 1, weekday: m.number("weekday"), of }
  },
  takes: [
    ["Le vote aura lieu [mardi de la semaine prochaine].", "2023-09-19"],
    ["Il a plu [le jeudi de la semaine dernière].", "2023-09-07"],
  ],
  leaves: ["Le mardi, la semaine dernière fut citée."],
})

/** « la semaine du 8 mai »: the week that day is in. */
export const weekOf = timeRule({
  name: "fr/time/week-of",
  match: seq("la", "semaine", "de", maybe("le"), said("of", dayMonth)),
  says: m => {
    const of = m.said("of")
    return of && { kind: "weekOf", of }
  },
  takes: [["Le salon a fermé [la semaine du 8 mai].", "2023-W19"]],
  leaves: ["La semaine du vote fut longue."],
})

export const nthWeekday = timeRule({
  name: "fr/time/nth-weekday",
  match: seq(
    "le",
    word("ordinal"),
    word("weekday"),
    oneOf(of, seq("de", maybe("le"))),
    maybe("le"),
    said("of", ...monthOrShift),
  ),
  says: m => {
    const of = m.said("of")
    return of && { kind: "nth", n: m.number("ordinal"), weekday: m.number("weekday"), of }
  },
  takes: [
    ["Le scrutin aura lieu [le premier mercredi du mois prochain].", "2023-10-04"],
    ["La fête tombe [le dernier dimanche de mai 2024].", "2024-05-26"],
  ],
  leaves: ["Le premier mercredi fut calme."],
})

export const dayRules: readonly TimeRule[] = [
  dayMonth,
  sharedMonth,
  sharedYear,
  nthWeekday,
  weekdayOfWeek,
  weekOf,
  weekdayNumber,
  figures,
  shortFigures,
  bareDay,
  dayAsName,
  weekday,
  followingWeekday,
  weekdaySet,
]
