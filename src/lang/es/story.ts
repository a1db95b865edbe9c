import type { StoryRules } from "../../story/rules.ts"
import { blankStory } from "../blank.ts"

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Words of Spanish that tell nothing of what a report is about. */
export const storyRules: StoryRules = {
  ...blankStory,
  common:
    list(`el la los las un una unos unas lo este esta estos estas ese esa esos esas eso esto su sus mi mis nuestro nuestra se me te le les
    nos él ella ellos ellas yo usted que quien cual cuyo cuando donde como y e o u ni pero si sino porque aunque mientras de a en con por para sin
    sobre entre contra hasta desde hacia durante ante bajo tras según no sí ya también además muy más menos ayer hoy mañana ahora después
    antes luego entonces aquí allí siempre todavía aún casi solo bien mal así hace es son era eran fue fueron ser será sido está están
    estaba ha han había haber hay hubo tiene tienen tenía tuvo puede pueden podría debe hacer hizo dijo dice decir dicho afirmó aseguró
    anunció declaró señaló explicó indicó añadió agregó informó lunes martes miércoles jueves viernes sábado domingo enero febrero marzo
    abril mayo junio julio agosto septiembre octubre noviembre diciembre día días semana mes año años hora horas uno dos tres
    cuatro cinco seis siete ocho nueve diez todo toda todos todas otro otra otros otras cada algunos algunas mismo misma`),
  numbers: {
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
    docena: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
  },
  units:
    list(`euro euros dólar dólares peso pesos millón millones mil miles kilómetro kilómetros km metro metros kilo kilos tonelada toneladas
    grado grados segundo segundos minuto minutos hora horas día días semana semanas mes meses año años vez veces`),
  totals: ["número", "balance", "total"],
  acts: {
    sign: ["firmar", "firma", "acuerdo", "tratado"],
    deny: ["desmentir", "negar", "desmentido"],
    arrest: ["detener", "arrestar", "detención"],
    kill: ["matar", "morir", "muerte", "asesinar", "asesinato"],
    attack: ["atacar", "ataque", "atentado"],
  },
  spokesmen: ["portavoz", "oficina", "abogado"],
  nameParticles: list("al el de del la von van der den"),
  articles: list("el la los las"),
}
