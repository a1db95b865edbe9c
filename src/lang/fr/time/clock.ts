import type { Match } from "../../../time/match.ts"
import type { Part, Pattern } from "../../../time/pattern.ts"
import {
  ahead,
  behind,
  figure,
  glued,
  mark,
  maybe,
  notAhead,
  notBehind,
  numeral,
  oneOf,
  said,
  seq,
  tag,
  word,
} from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { Said, SaidClock } from "../../../time/said.ts"
import { weekday } from "./days.ts"
import { nearDay, thisPart } from "./near-days.ts"
import { of } from "./parts.ts"

/** « (heure de Paris) », « GMT », « heure locale ». */
const zoneName: Pattern = oneOf(
  seq(
    word("zone"),
    maybe(
      oneOf(mark("sign", 1, "+"), mark("sign", -1, "-")),
      figure("offset", 0, 14, 1, 2),
      maybe(glued(oneOf(":", "h")), glued(figure("offsetMinute", 0, 59, 2))),
    ),
  ),
  seq("heure", word("zone")),
  mark(
    "zone",
    "local",
    seq(oneOf("heure", "heures"), of, oneOf(tag("PROPN"), "paris", "moscou", "bruxelles")),
  ),
  mark(
    "zone",
    "local",
    seq(
      oneOf("heure", "heures"),
      oneOf("locale", "locales", "française", "britannique", "allemande", "américaine", "belge", "suisse"),
    ),
  ),
  mark("zone", "local", oneOf("locales", "locale")),
)
const zone: Pattern = maybe(oneOf(seq("(", zoneName, ")"), seq(maybe(","), zoneName)))

const turn: Pattern = maybe(
  oneOf(
    mark("turn", "am", seq("du", "matin")),
    mark("turn", "am", seq("de", "le", "matin")),
    mark("turn", "pm", seq(oneOf("du", seq("de", "le")), "soir")),
    mark("turn", "pm", seq("de", "l'", "après-midi")),
    word("halfDay", "turn"),
  ),
)

const minutes: Pattern = oneOf(
  figure("minute", 0, 59, 2),
  seq("et", mark("minute", 30, oneOf("demie", "demi"))),
  seq("et", mark("minute", 15, "quart")),
  seq("moins", mark("less", 15, seq("le", "quart"))),
  seq("moins", numeral("less", 1, 59), maybe(oneOf("minutes", "minute"))),
  seq("et", numeral("minute", 1, 59), maybe(oneOf("minutes", "minute"))),
  seq(numeral("minute", 1, 59), notAhead("heures", "minutes")),
)

/** With a letter or a colon: « 20 h 15 », « 14H30 », « 9h », « 12:30 ». */
const lettered: Pattern = oneOf(
  seq(
    figure("hour", 0, 24, 1, 2),
    "h",
    maybe(oneOf(figure("minute", 0, 59, 2), seq("et", numeral("minute", 1, 59), oneOf("minutes", "minute")))),
    maybe(oneOf("mn", "min")),
  ),
  seq(
    figure("hour", 0, 24, 1, 2),
    glued(":"),
    glued(figure("minute", 0, 59, 2)),
    maybe(glued(":"), glued(figure("second", 0, 59, 2))),
  ),
  seq(figure("hour", 0, 12, 1, 2), word("halfDay", "turn")),
)

/** In full, which is a clock only after a word that asks for one: « à 7 heures ». */
const spelled: Pattern = seq(
  behind(
    "à",
    "vers",
    "dès",
    "jusqu'à",
    "à partir de",
    "aux alentours de",
    "autour de",
    "avant",
    "après",
    "entre",
    "soit",
    "il est",
    "de",
    "ce jour à",
    "et",
  ),
  numeral("hour", 0, 24),
  oneOf("heures", "heure"),
)

const noon: Pattern = seq(
  behind(
    "à",
    "vers",
    "avant",
    "après",
    "jusqu'à",
    "dès",
    "de",
    "ce",
    "entre",
    "et",
    "autour de",
    "peu avant",
  ),
  oneOf(mark("hour", 12, "midi"), mark("hour", 0, "minuit")),
)

/** In full and to the minute, or with its day behind it: a clock anywhere (« huit heures dix », « dix heures mardi »). */
const minuted: Pattern = seq(
  notBehind("pendant", "durant", "duré", "dure", "après", "plus de", "moins de", "près de", "en"),
  numeral("hour", 0, 24),
  oneOf("heures", "heure"),
  oneOf(
    seq(
      oneOf(
        seq("moins", oneOf(mark("less", 15, seq("le", "quart")), numeral("less", 1, 59)), maybe("minutes")),
        seq(maybe("et"), numeral("minute", 1, 59), notAhead("heures", "minutes", "minute", tag("NOUN"))),
      ),
      turn,
    ),
    ahead(seq(maybe("le"), word("weekday")), seq("chaque", word("weekday")), "tous les jours"),
  ),
)

export const face: Pattern = oneOf(
  seq(lettered, turn),
  minuted,
  seq(spelled, oneOf(seq(maybe(minutes), turn))),
  seq(noon, maybe(minutes)),
)

export function clockOf(m: Match): SaidClock & Said {
  const less = m.maybeNumber("less")
  const hour = m.number("hour")
  return {
    kind: "clock",
    hour: less === undefined ? hour : hour - 1,
    minute: less === undefined ? m.maybeNumber("minute") : 60 - less,
    second: m.maybeNumber("second"),
    turn: m.maybeText("turn"),
    zone: zoneOf(m),
    on: m.said("on"),
  }
}

/** "Z", "+02:00", "local": a named zone, and what is added to it (« GMT+2 »). */
function zoneOf(m: Match): string | undefined {
  const zone = m.maybeText<string>("zone")
  if (zone === undefined || !m.has("sign")) return zone
  const two = (slot: string) => String(m.maybeNumber(slot) ?? 0).padStart(2, "0")
  return `${m.number("sign") > 0 ? "+" : "-"}${two("offset")}:${two("offsetMinute")}`
}

const away = notAhead(
  "plus",
  "de route",
  "de marche",
  "de vol",
  "de train",
  "de voiture",
  "d'intervalle",
  "par jour",
  "par semaine",
  seq("de", tag("PROPN", "NOUN")),
  seq("d'", tag("NOUN")),
)

export const clock = timeRule({
  name: "fr/time/clock",
  match: seq(
    notBehind(
      "durée de",
      "pendant",
      "durant",
      "en",
      "moins de",
      "plus de",
      "contre",
      "dans les",
      "toutes les",
    ),
    face,
    away,
    maybe(oneOf("précises", "précise", "pile")),
    zone,
    maybe(said("on", thisPart)),
  ),
  says: clockOf,
  takes: [
    ["La séance s'est achevée à [20h15].", "2023-09-11T20:15"],
    ["L'avion a décollé à [14H30 GMT].", "2023-09-11T14:30"],
    ["Rendez-vous à [18 h] devant la mairie.", "2023-09-11T18:00"],
    ["Le feu a pris vers [4 heures du matin].", "2023-09-11T04:00 APPROX"],
    ["Il a été tué à [9 heures ce matin].", "2023-09-11T09:00"],
    ["Le vote est clos à [midi].", "2023-09-11T12:00"],
    ["Le train part à [sept heures moins dix].", "2023-09-11T06:50"],
    ["Il est [huit heures vingt] à la gare.", "2023-09-11T08:20"],
    ["Le car part à [5 pm].", "2023-09-11T17:00"],
    ["Le direct commence à [14h GMT+2].", "2023-09-11T14:00"],
  ],
  leaves: ["Une attente de plus de 3 heures.", "Il habite le Midi.", "La ville est à 2 heures de route."],
})

const wholeDay: readonly TimeRule[] = [thisPart, nearDay, weekday]

/** « ce matin à 7h44 », « hier à 10 h »: one time, of the day named. */
export const dayAndClock = timeRule({
  name: "fr/time/day-and-clock",
  match: seq(said("on", ...wholeDay), "à", face, zone),
  says: m => {
    const on = m.said("on")
    // A bare day and a clock stay two times: « mardi à midi ».
    if (on?.kind === "date" && on.part === undefined) return null
    return clockOf(m)
  },
  takes: [["La fusée a décollé [ce matin à 7h44 UTC].", "2023-09-11T07:44"]],
  leaves: ["Le lancement est prévu mardi à 20 h."],
})

/** « de 14 à 16 heures », « entre 5 et 7 h du soir »: two hours, the second telling what the first is. */
export const hourRange = timeRule({
  name: "fr/time/hours-sharing-a-word",
  match: seq(
    notBehind("contre", "pendant", "durant", "durée de", "moins de", "plus de"),
    mark(
      "first",
      1,
      oneOf(
        seq(
          figure("hour", 0, 24, 1, 2),
          maybe(oneOf("h", glued(":")), maybe(glued(figure("minute", 0, 59, 2)))),
          turn,
        ),
        seq(behind("de", "entre"), numeral("hour", 0, 24), maybe(mark("turn", "am", "matin"))),
      ),
    ),
    oneOf("à", "a", "et", "-", "jusqu'à"),
    mark(
      "second",
      1,
      oneOf(
        seq(lettered, turn),
        seq(
          numeral("hour", 0, 24),
          oneOf(
            seq(mark("spelled", 1, oneOf("heures", "heure")), turn),
            mark("turn", "am", oneOf("du matin", "matin")),
            mark("turn", "pm", oneOf("du soir", "après-midi", "apres-midi", "de l'après-midi")),
          ),
        ),
      ),
    ),
    away,
  ),
  says: m => {
    const [first, second] = [m.all("first")[0]!, m.all("second")[0]!]
    const value = (slot: string, { from, to }: { from: number; to: number }) =>
      m.all(slot).find(c => c.from >= from && c.to <= to)?.value
    const late = Number(value("hour", second))
    // « de trois à cinq heures » may well be a length of time, told by its longer end.
    if (m.has("spelled") && value("turn", second) === undefined && late < EARLIEST)
      return [
        {
          said: { kind: "duration", amounts: [{ n: late, unit: "hour" }] },
          from: second.from,
          to: second.to,
        },
      ]
    const clockAt = (at: { from: number; to: number }): Part => {
      const minute = value("minute", at)
      const turn = (value("turn", at) ??
        (Number(value("hour", at)) < late ? value("turn", second) : undefined)) as "am" | "pm" | undefined
      return {
        said: {
          kind: "clock",
          hour: Number(value("hour", at)),
          minute: minute === undefined ? undefined : Number(minute),
          turn,
          on: null,
        },
        from: at.from,
        to: at.to,
      }
    }
    return [clockAt(first), clockAt(second)]
  },
  takes: [
    ["La route sera coupée de [14] à [16 heures].", "2023-09-11T14:00", "2023-09-11T16:00"],
    ["Il sera là entre [5] et [7 h du soir].", "2023-09-11T17:00", "2023-09-11T19:00"],
    ["Permanence de [8h30] à [12 h].", "2023-09-11T08:30", "2023-09-11T12:00"],
    ["Une attente de 3 à [5 heures].", "PT5H"],
  ],
  leaves: ["Ils ont gagné de 3 à 5 points."],
})

/** From this hour on, « de … à … heures » is by the clock. */
const EARLIEST = 6

export const clockRules: readonly TimeRule[] = [dayAndClock, hourRange, clock]
