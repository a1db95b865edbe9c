import {
  behind,
  mark,
  maybe,
  notAhead,
  notBehind,
  oneOf,
  said,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { DayPart } from "../../../time/said.ts"
import { dayMonth, weekday, weekdayNumber } from "./days.ts"
import { dayNumber, dayPart, of, the } from "./parts.ts"

export const nearDay = timeRule({
  name: "fr/time/near-day",
  match: seq(
    oneOf(
      mark("n", -2, oneOf("avant-hier", "avant hier")),
      mark("n", -1, "hier"),
      mark("n", 0, seq("aujourd'hui", maybe(word("weekday")))),
      mark("n", 1, "demain"),
      mark("n", 2, oneOf("après-demain", "après demain")),
    ),
    maybe(oneOf(dayPart, seq("en", word("edge", "edge"), of, word("part")))),
  ),
  says: m => ({
    kind: "shift",
    unit: "day",
    n: m.number("n"),
    from: "published",
    part: m.maybeText<DayPart>("part"),
    mod: m.maybeText("edge"),
  }),
  takes: [
    ["L'avion s'est posé [hier] à Nice.", "2023-09-10"],
    ["Le vote aura lieu [demain matin].", "2023-09-12TMO"],
    ["Il a plu [avant-hier].", "2023-09-09"],
    ["Tout commence [aujourd’hui].", "2023-09-11"],
    ["Le réseau est tombé [hier après-midi].", "2023-09-10TAF"],
  ],
  leaves: ["Il a été élu."],
})

/** « le lendemain », « la veille au soir »: counted from the day the text speaks of. */
export const nextAndEve = timeRule({
  name: "fr/time/lendemain",
  match: seq(
    notBehind("au", "à le"),
    maybe(the),
    oneOf(
      mark("n", 1, "lendemain"),
      mark("n", 2, "surlendemain"),
      mark("n", -1, "veille"),
      mark("n", -2, "avant-veille"),
    ),
    notAhead("de", "d'", "du", "des", tag("ADJ")),
    maybe(dayPart),
  ),
  says: m => ({
    kind: "shift",
    unit: "day",
    n: m.number("n"),
    from: "text",
    part: m.maybeText<DayPart>("part"),
  }),
  takes: [
    ["Le pont a cédé mardi. [Le lendemain], la route fut fermée.", "XXXX-XX-XX"],
    ["[La veille au soir], il avait dîné seul.", "XXXX-XX-XXTEV"],
  ],
  leaves: [
    "Au lendemain de la défaite, le parti cherche un chef.",
    "À la veille du scrutin, rien n'est sûr.",
  ],
})

export const sameDay = timeRule({
  name: "fr/time/same-day",
  match: seq(
    oneOf(
      seq("ce", maybe("même"), "jour", "-", "là"),
      seq("cette", maybe("même"), "journée", maybe("-", "là"), notAhead("de", "d'", "du")),
      seq("le", "même", "jour"),
      seq("le", "jour", "même"),
      seq(behind("en", "de"), "ce", "jour", tag("ADJ")),
    ),
  ),
  says: () => ({ kind: "again", grain: "day" }),
  takes: [],
  leaves: ["À ce jour, rien n'est su."],
})

export const thatDate = timeRule({
  name: "fr/time/that-date",
  match: oneOf(seq("cette", maybe("même"), "date", maybe("-", "là")), seq(the, "même", "date")),
  says: () => ({ kind: "again", grain: "any" }),
  takes: [],
  leaves: ["La date reste à fixer."],
})

export const sameTime = timeRule({
  name: "fr/time/that-moment",
  match: seq("ce", "moment", maybe("-"), "là"),
  says: () => ({ kind: "again", grain: "time" }),
  takes: [],
  leaves: ["En ce moment, il pleut."],
})

/** « le matin même », « le soir même »: a part of the day spoken of. */
export const samePart = timeRule({
  name: "fr/time/same-part",
  match: oneOf(
    seq(the, word("part"), oneOf("même", "suivant", "suivante")),
    seq(the, "même", word("part")),
    seq(oneOf("ce", "cet", "cette"), word("part"), "-", "là"),
  ),
  says: m => ({ kind: "part", part: m.text<DayPart>("part"), on: null }),
  takes: [["Le camion était parti [le matin même].", "2023-09-11TMO"]],
  leaves: ["Le matin, il court."],
})

/** « ce matin », « cette nuit »: parts of the day of the report. */
export const thisPart = timeRule({
  name: "fr/time/this-part",
  match: oneOf(
    seq(oneOf("ce", "cet", "cette"), notAhead("soirée", "matinée"), word("part"), notAhead(seq("-", "là"))),
    seq(the, mark("night", 1, "nuit"), word("last", "shift")),
    seq(the, "nuit", word("next", "shift")),
  ),
  says: m => ({
    kind: "part",
    part: m.has("part") ? m.text<DayPart>("part") : "NI",
    on: { kind: "shift", unit: "day", n: m.has("night") ? -1 : 0, from: "published" },
  }),
  takes: [
    ["Le préfet a réuni les maires [ce matin].", "2023-09-11TMO"],
    ["Le spectacle commence [ce soir].", "2023-09-11TEV"],
    ["Le feu a pris [la nuit dernière].", "2023-09-10TNI"],
  ],
  leaves: ["Ce matin-là, il partit.", "Cette soirée, animée par un conteur, est gratuite."],
})

/** « dans la soirée », « dans la nuit », « tard en soirée »: of the day spoken of. */
export const looseParts = timeRule({
  name: "fr/time/in-the-evening",
  match: oneOf(
    seq(
      behind("dans", "pendant", "durant", "cours de", "tard dans", "toute"),
      the,
      word("part"),
      notAhead(of, "des", "dernière", "suivante", tag("ADJ")),
    ),
    seq(
      behind("en"),
      maybe(word("edge"), of),
      word("part"),
      maybe(said("on", dayMonth, weekdayNumber)),
      notAhead(of),
    ),
    seq(behind("à", "en"), maybe("la"), mark("part", "MI", "mi-journée")),
    seq(behind("à le"), mark("part", "MO", seq("petit", "matin"))),
    seq(behind("à"), "l'", mark("part", "MO", "aube"), notAhead(of, "des")),
    mark("late", 1, seq("tard", oneOf("en", seq("dans", the)), word("part"))),
  ),
  says: m => ({
    kind: "part",
    part: m.text<DayPart>("part"),
    on: m.said("on"),
    mod: m.maybeText("edge") ?? (m.has("late") ? "END" : undefined),
  }),
  takes: [
    ["Les recherches ont repris dans [la soirée].", "2023-09-11TEV"],
    ["Le calme est revenu en [fin de matinée].", "2023-09-11TMO END"],
    ["Le camp fut évacué au [petit matin].", "2023-09-11TMO"],
    ["Le bateau arrivera en [début de matinée le 4 mai].", "2024-05-04TMO START"],
  ],
  leaves: ["Dans la nuit de samedi à dimanche, il a neigé.", "La soirée fut belle."],
})

/** « la nuit de samedi à dimanche »: the night that begins on the first day. */
export const nightBetween = timeRule({
  name: "fr/time/night-between",
  match: oneOf(
    seq(
      ...["la", "nuit", "de"],
      maybe("le"),
      said("on", dayMonth, weekdayNumber, weekday),
      maybe(oneOf("à", "au"), said("until", dayMonth, weekdayNumber, weekday)),
    ),
    seq(...["la", "nuit", "du"], dayNumber, "au", said("until", dayMonth)),
  ),
  says: m => {
    const until = m.said("until")
    const on = m.said("on") ?? (until?.kind === "date" ? { ...until, day: m.number("day") } : null)
    return on && { kind: "part", part: "NI", on: on.kind === "date" ? { ...on, settled: true } : on }
  },
  takes: [
    ["Un séisme a eu lieu dans [la nuit de vendredi à samedi].", "2023-09-08TNI"],
    ["Il est mort dans [la nuit du 4 au 5 mai].", "2023-05-04TNI"],
  ],
  leaves: ["La nuit de noces fut courte."],
})

/** « la soirée de lundi », « le matin du 3 mars ». */
export const partOfDay = timeRule({
  name: "fr/time/part-of-day",
  match: seq(
    the,
    notAhead("nuit"),
    word("part"),
    "de",
    maybe("le"),
    said("on", dayMonth, weekdayNumber, weekday),
  ),
  says: m => ({ kind: "part", part: m.text<DayPart>("part"), on: m.said("on") }),
  takes: [
    ["Il fut vu dans [la soirée de samedi].", "2023-09-09TEV"],
    ["[Le matin du 3 juillet], il plut.", "2023-07-03TMO"],
  ],
  leaves: ["La soirée de gala fut belle."],
})

export const nearDayRules: readonly TimeRule[] = [
  nearDay,
  nextAndEve,
  sameDay,
  thatDate,
  sameTime,
  samePart,
  thisPart,
  looseParts,
  nightBetween,
  partOfDay,
]
