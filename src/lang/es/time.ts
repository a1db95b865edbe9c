import type { Match } from "../../time/match.ts"
import {
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
} from "../../time/pattern.ts"
import { type TimeRule, type TimeRules, timeRule } from "../../time/rules.ts"
import type { Said, SaidDate, Shift, Unit } from "../../time/said.ts"
import { blankTime } from "../blank.ts"

const words = {
  month: {
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
  },
  weekday: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7 },
  near: { hoy: 0, ayer: -1, anteayer: -2, anoche: -1 },
  unit: {
    segundo: "second",
    segundos: "second",
    minuto: "minute",
    minutos: "minute",
    hora: "hour",
    horas: "hour",
    día: "day",
    días: "day",
    semana: "week",
    semanas: "week",
    mes: "month",
    meses: "month",
    año: "year",
    años: "year",
    década: "decade",
    décadas: "decade",
    siglo: "century",
    siglos: "century",
  },
  last: { pasado: "last", pasada: "last", último: "last", última: "last" },
  next: { próximo: "next", próxima: "next", siguiente: "next" },
} as const

const numbers = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  ciento: 100,
  mil: 1000,
}

const the = oneOf("el", "la", "los", "las")
const year = figure("year", 1000, 2199, 4)

function dateOf(m: Match): SaidDate & Said {
  return {
    kind: "date",
    year: m.maybeNumber("year"),
    month: m.maybeNumber("month"),
    day: m.maybeNumber("day"),
    weekday: m.maybeNumber("weekday"),
    shift: m.maybeText<Shift>("shift"),
  }
}

const rules: readonly TimeRule[] = [
  timeRule({
    name: "es/time/tomorrow",
    match: seq(
      notBehind("la", "una", "esta", "cada", "de", "por la", "toda la"),
      oneOf(mark("n", 1, "mañana"), mark("n", 2, "pasado mañana")),
      notAhead("de el"),
    ),
    says: m => ({ kind: "shift", unit: "day", n: m.number("n"), from: "published" }),
    takes: [["La feria empieza [mañana].", "2023-09-12"]],
    leaves: ["La reunión duró toda la mañana.", "Llegó por la mañana."],
  }),
  timeRule({
    name: "es/time/day-month",
    match: seq(
      maybe("el"),
      maybe(word("weekday"), maybe(",")),
      figure("day", 1, 31, 1, 2),
      "de",
      word("month"),
      maybe(oneOf("de", seq("de", "el")), year),
    ),
    says: dateOf,
    takes: [
      ["La ley se aprobó [el 3 de marzo de 2021].", "2021-03-03"],
      ["El estadio abrirá [el jueves 19 de octubre].", "2023-10-19"],
    ],
    leaves: ["Compró 12 de los barcos."],
  }),
  timeRule({
    name: "es/time/weekday",
    match: seq(
      maybe(oneOf(mark("shift", "this", "este"), mark("shift", "next", seq("el", "próximo")), "el")),
      word("weekday"),
      maybe(word("last", "shift")),
    ),
    says: dateOf,
    takes: [
      ["El alcalde llegó [el lunes].", "2023-09-11"],
      ["Lo dijo [el viernes pasado].", "2023-09-08"],
    ],
    leaves: [],
  }),
  timeRule({
    name: "es/time/near-day",
    match: word("near"),
    says: m => ({ kind: "shift", unit: "day", n: m.number("near"), from: "published" }),
    takes: [
      ["El puerto cerró [ayer].", "2023-09-10"],
      ["[Hoy] abre la grúa.", "2023-09-11"],
    ],
    leaves: [],
  }),
  timeRule({
    name: "es/time/month-year",
    match: seq(word("month"), maybe("de"), year),
    says: dateOf,
    takes: [["El barco se hundió en [mayo de 2019].", "2019-05"]],
    leaves: [],
  }),
  timeRule({
    name: "es/time/month",
    match: word("month"),
    says: dateOf,
    takes: [["Habrá una inspección en [octubre].", "2023-10"]],
    leaves: [],
  }),
  timeRule({
    name: "es/time/year",
    match: seq(oneOf("en", "desde", "hasta"), mark("said", 1, year), notAhead(tag("NOUN"))),
    says: m => {
      const { from, to } = m.all("said")[0]!
      return [{ said: { kind: "date", year: m.number("year") }, from, to }]
    },
    takes: [["El muelle se construyó en [1998].", "1998"]],
    leaves: ["Había 1998 barcos."],
  }),
  timeRule({
    name: "es/time/near-unit",
    match: oneOf(
      seq(the, word("unit"), word("last", "shift")),
      seq(the, oneOf(word("next", "shift"), word("last", "shift")), word("unit")),
      seq(the, word("unit"), word("next", "shift")),
      seq(the, word("unit"), mark("shift", "next", "que viene")),
    ),
    says: m => ({
      kind: "shift",
      unit: m.text<Unit>("unit"),
      n: m.text("shift") === "last" ? -1 : 1,
      from: "published",
    }),
    takes: [
      ["Cerró [la semana pasada].", "2023-W36"],
      ["Abrirá [el mes que viene].", "2023-10"],
    ],
    leaves: [],
  }),
  timeRule({
    name: "es/time/ago",
    match: seq("hace", numeral("n", 1, 1000), word("unit")),
    says: m => ({ kind: "shift", unit: m.text<Unit>("unit"), n: -m.number("n"), from: "published" }),
    takes: [["Se fue [hace tres días].", "2023-09-08"]],
    leaves: [],
  }),
  timeRule({
    name: "es/time/length",
    match: seq(numeral("n", 1, 1e5), word("unit")),
    says: m => ({ kind: "duration", amounts: [{ n: m.number("n"), unit: m.text<Unit>("unit") }] }),
    takes: [["La huelga duró [dos semanas].", "P2W"]],
    leaves: [],
  }),
]

/** Times as Spanish newspapers write them: days, months, years, and what is counted from the report's day. */
export const time: TimeRules = {
  ...blankTime,
  words,
  numbers,
  joints: ["y"],
  decimal: ",",
  contractions: { del: ["de", "el"], al: ["a", "el"] },
  rules,
  signals: { desde: "since", hasta: "until", antes: "before", después: "after", tras: "after" },
  leans: { desde: "past", hasta: "future" },
  describing: { before: ["de"], after: [] },
  ranges: { open: ["entre", "desde"], join: ["y", "a", "hasta"] },
  softeners: { "alrededor de": "APPROX", "cerca de": "APPROX" },
  fillers: ["el", "la", "los", "las"],
  tense: {
    forward: new Set(
      "deber ir poder querer esperar prever prometer decidir proponer pedir planear".split(" "),
    ),
    calling: new Set("prometer decidir proponer pedir".split(" ")),
    planned: new Set(
      "previsto prevista previstos previstas programado programada convocado convocada próximo próxima".split(
        " ",
      ),
    ),
    telling: new Set(
      "anunciar afirmar declarar decir explicar asegurar confirmar informar señalar".split(" "),
    ),
    moved: new Set(),
    futureWords: new Set(),
    conditionalWords: new Set(),
    having: new Set(["haber"]),
    being: new Set(["ser", "estar"]),
    presentLooksForward: true,
  },
}
