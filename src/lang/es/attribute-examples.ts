import type { Example } from "../../attribute/rules.ts"

/** Sentences for each construction, as in the other packs. */
export const examples: readonly Example[] = [
  {
    rule: "incise",
    takes: [
      "{Q: «El muelle se reconstruirá en primavera»}, {C: dijo} {S: la alcaldesa de Lanvec}.",
      "{Q: “La grúa es segura”}, {C: aseguró} {S: el director}.",
    ],
    leaves: ["La alcaldesa habló durante una hora."],
  },
  {
    rule: "colon",
    takes: ["{S: El alcalde de Lanvec} {C: declaró}: {Q: “El puente reabrirá el viernes.”}"],
    leaves: [],
  },
  {
    rule: "that",
    takes: [
      "{S: El ministerio} {C: afirma} {Q: que el dique resistió}.",
      "{S: La directora} {C: anunció} el lunes {Q: que el puerto reabriría}.",
    ],
    leaves: ["El barco que zarpó ayer volvió."],
  },
  {
    rule: "object",
    takes: ["{S: El gobierno} {C: desmintió} {Q: la venta del puerto}."],
    leaves: ["El gobierno vendió el puerto."],
  },
  {
    rule: "according-to",
    takes: ["{C: Según} {S: la policía}, {Q: el incendio empezó en la cocina}."],
    leaves: ["El precio varía según la temporada."],
  },
]
