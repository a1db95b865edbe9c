import type { Match } from "../../../time/match.ts"
import type { Pattern } from "../../../time/pattern.ts"
import {
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
  word("zone"),
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
  ),
)

const minutes: Pattern = oneOf(
  figure("minute", 0, 59, 2),
  seq("et", mark("minute", 30, oneOf("demie", "demi"))),
  seq("et", mark("minute", 15, "quart")),
  seq("moins", mark("less", 15, seq("le", "quart"))),
  seq(numeral("minute", 1, 59), notAhead("heures", "minutes")),
)

/** With a letter or a colon: « 20 h 15 », « 14H30 », « 9h », « 12:30 ». */
const lettered: Pattern = oneOf(
  seq(figure("hour", 0, 24, 1, 2), "h", maybe(figure("minute", 0, 59, 2)), maybe(oneOf("mn", "min"))),
  seq(
    figure("hour", 0, 24, 1, 2),
    glued(":"),
    glued(figure("minute", 0, 59, 2)),
    maybe(glued(":"), glued(figure("second", 0, 59, 2))),
  ),
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

export const face: Pattern = oneOf(
  seq(lettered, turn),
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
    zone: m.maybeText("zone"),
    on: m.said("on"),
  }
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
  seq("de", tag("PROPN")),
  seq("d'", tag("NOUN")),
)

export const clock = timeRule({
  name: "fr/time/clock",
  match: seq(
    notBehind("durée de", "pendant", "durant", "en", "moins de", "plus de", "contre"),
    face,
    away,
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

export const clockRules: readonly TimeRule[] = [dayAndClock, clock]
