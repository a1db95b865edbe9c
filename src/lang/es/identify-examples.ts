/** Texts that are Spanish, some as short as a headline. */
export const takes: readonly string[] = [
  "El puerto de la ciudad reabrirá el viernes",
  "Gobierno anuncia plan contra sequía",
  "La ministra de Sanidad anuncia medidas contra la sequía",
  "Huelga de estibadores en Algeciras",
  "Dos heridos en un accidente cerca de Burgos",
  "El alcalde de Lanvec negó el lunes que la grúa hubiera caído.",
  "La ministra de Transporte anunció una inspección para abril.",
  "Según la policía, el incendio empezó en la cocina",
  "“No vamos a cerrar el muelle”, dijo la directora del puerto.",
  "Terremoto en el mar de Banda: al menos 48 muertos",
]

/** Texts that are not Spanish: neighbours that share words and letters with it. */
export const leaves: readonly string[] = [
  "Il porto della città riaprirà venerdì",
  "O porto da cidade reabre na sexta-feira",
  "El port de la ciutat reobrirà divendres",
  "Portul orașului se redeschide vineri",
  "Der Hafen der Stadt öffnet am Freitag wieder",
]
