import type { IdentifyRules } from "../../segment/identify.ts"
import { wordSet } from "../../segment/rules.ts"

/** How Spanish is told from the other candidates and from languages Selon does not read. */
export const identifyRules: IdentifyRules = {
  language: "es",
  own: wordSet(`el los las del una unas unos y pero porque aunque sino según hasta desde hacia durante mientras
      también además ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo enero febrero
      marzo abril mayo junio julio septiembre octubre noviembre diciembre año años mes meses semana semanas
      día días hora horas fue fueron ser estar está están estaba había han hay hubo sido hizo hace hacer
      dijo dice dicho afirmó aseguró anunció declaró confirmó negó pidió acusó advirtió explicó señaló
      gobierno presidente presidenta ministro ministra alcalde alcaldesa policía tribunal juez fiscal
      guerra paz país países ciudad pueblo pueblos puerto barco barcos muertos muerto heridos herido mujer
      mujeres hombre hombres niños huelga trabajadores elecciones elección partido jefe ley acuerdo
      su sus este esta estos estas ese esa eso esto ellos ella nosotros usted ustedes quien quienes cual
      cuando donde dónde cómo qué quién más muy ya nunca siempre ahora después antes entonces luego
      otro otra otros otras mismo misma todo toda todos todas cada algunos algunas ningún ninguna nadie nada
      dos cuatro cinco siete ocho nueve diez mil millones primer primera nuevo nueva nuevos nuevas
      gran mejor peor mayor menor tras ante sobre entre contra bajo sin lo nos al con por para
      pueden puede podrá podría será serán tiene tienen tenía quiere quieren va van iba norte sur este oeste
      seguridad justicia educación salud agua fuego incendio lluvia terremoto`),
  common: wordSet("de la que en un a se es no con si o e u me mi son como era vez parte fin i"),
  strangers:
    wordSet(`le les des du une et est dans pour pas sur qui avec au aux ce cette ne il elle sont ont ou où the of and
      to is for that with as by was he she it at from his her not this they have has der die das und ist
      nicht von zu den mit auf für ein eine dem dass il lo di che della per gli nel dei alla sono anche
      più non dal degli è o os do dos da das em não uma com na no ao pela foi mais seu sua els dels amb per
      als seva seu tothom té aquest i però és són pe și care din sau ca nu este pentru primarul spus limanul redeschide het een van voor is zijn naar stad haven minister`),
  endings: new Map([
    ["ción", 1.5],
    ["sión", 1.2],
    ["ciones", 1.5],
    ["dad", 1],
    ["dades", 1],
    ["mente", 0.5],
    ["aron", 1.3],
    ["ieron", 1.5],
    ["aban", 0.8],
    ["ían", 1],
    ["ando", 0.3],
    ["iendo", 1.3],
    ["ado", 0.6],
    ["ados", 0.8],
    ["ido", 0.4],
    ["idos", 0.6],
    ["ada", 0.4],
    ["adas", 0.6],
    ["os", 0.4],
    ["as", 0.2],
    ["es", 0.1],
    ["ero", 0.4],
    ["era", 0.2],
    ["uela", 0.6],
    ["illo", 0.7],
    ["illa", 0.5],
    ["anza", 0.5],
    ["ncia", 0.6],
    ["rá", 0.8],
    ["rán", 1],
    ["ó", 0.6],
    ["tion", -1],
    ["ment", -1],
    ["eux", -1.5],
    ["aux", -1.5],
    ["ique", -1],
    ["ção", -1.5],
    ["ões", -1.5],
    ["zione", -1.5],
    ["ità", -1],
    ["ing", -1],
    ["ght", -1.5],
    ["ly", -0.8],
    ["oi", -0.5],
    ["eur", -1],
    ["tat", -0.8],
  ]),
  groups: new Map([
    ["ñ", 1],
    ["ue", 0.15],
    ["ie", 0.15],
    ["ll", 0.1],
    ["rr", 0.2],
    ["qu", 0.05],
    ["nh", -0.6],
    ["lh", -0.6],
    ["ss", -0.6],
    ["ch", -0.05],
    ["th", -0.5],
    ["sh", -0.4],
    ["tt", -0.5],
    ["ff", -0.5],
    ["pp", -0.5],
    ["ou", -0.3],
    ["eau", -0.8],
    ["sch", -0.6],
    ["w", -0.4],
    ["k", -0.3],
    ["gli", -0.5],
    ["ny", -0.4],
  ]),
  letters: new Map([
    ["á", 0.3],
    ["é", 0.05],
    ["í", 0.4],
    ["ó", 0.3],
    ["ú", 0.3],
    ["ñ", 0.8],
    ["ü", -0.2],
  ]),
}
