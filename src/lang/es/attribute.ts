import type { AttributionRules } from "../../attribute/rules.ts"
import { blankAttribute } from "../blank.ts"
import { examples } from "./attribute-examples.ts"

/** Verbs that report, with what they take. */
const verbs = `
[speech states]
decir: that quote
afirmar: that quote inf np
declarar: that quote np
asegurar: that quote inf
señalar: that quote
indicar: that quote
explicar: that quote np
añadir: that quote
agregar: that quote
informar: that quote np:de np:sobre
comunicar: that quote np
anunciar: that quote np pass
precisar: that quote
detallar: that quote np
subrayar: that quote np
destacar: that quote np
recalcar: that quote
insistir: quote that
reiterar: that quote np
repetir: that quote
sostener: that quote
argumentar: that quote
alegar: that quote np
apuntar: that quote
comentar: that quote
contar: that quote
relatar: that quote np
revelar: that quote np
responder: that quote
contestar: that quote
replicar: that quote
escribir: that quote
publicar: that quote np
concluir: that quote
matizar: that quote
manifestar: that quote np
expresar: that quote np
recordar: that quote np
aclarar: that quote
mencionar: that np
[speech confirms]
confirmar: that quote np
ratificar: that np
corroborar: that np
[speech denies]
negar: that quote np inf
desmentir: that quote np
rechazar: that np
descartar: that np inf
[speech accuses]
acusar: np:a person+inf:de person+np:de
culpar: np:a person+inf:de person+np:de
responsabilizar: person+np:de
denunciar: that quote np
[speech promises]
prometer: that quote inf np
garantizar: that np
jurar: that inf
comprometer: inf:a
[speech asks]
pedir: that np quote
solicitar: that np
exigir: that np quote
reclamar: that np quote
preguntar: whether quote
instar: np:a
exhortar: np:a
llamar: inf:a
demandar: that np
[speech orders]
ordenar: that inf np
mandar: that inf
exigir: that
[speech warns]
advertir: that quote np:de np:sobre
alertar: that quote np:de np:sobre
avisar: that quote np:de
amenazar: inf:con np:con
[speech suggests]
proponer: that inf np quote
sugerir: that inf np quote
recomendar: that inf np
plantear: that np
[speech criticises]
criticar: that np quote
condenar: np
lamentar: that np quote
deplorar: that np
[speech praises]
elogiar: np
celebrar: that np
saludar: np
felicitar: np
[speech admits]
admitir: that quote inf np
reconocer: that quote inf np
confesar: that quote inf np
[speech predicts]
pronosticar: that np
predecir: that np
augurar: that np
[thought believes]
creer: that inf
considerar: that
opinar: that quote
estimar: that quote
pensar: that
calcular: that
[thought hopes]
esperar: that inf
confiar: that
[thought fears]
temer: that inf np
[thought doubts]
dudar: that np:de
[intention plans]
prever: that inf np
planear: inf np
[evidence states]
mostrar: that np
demostrar: that np
`

const nouns = `
[speech states]
declaración: : that
anuncio: : of
afirmación: that
[speech denies]
desmentido: of
[speech accuses]
acusación: that of
[speech warns]
advertencia: that of
[speech promises]
promesa: of that
`

const prepositions = `
[speech states]
según: any
de acuerdo con: speaker
a juicio de: speaker
en palabras de: person
en opinión de: speaker
a decir de: speaker
`

const sourceNouns = `
[media]
agencia diario periódico revista cadena radio televisión prensa medio medios periodista canal
[anonymous]
fuente fuentes testigo testigos
[official-body]
gobierno ministerio ayuntamiento policía tribunal fiscalía ejército parlamento senado congreso comisión comisaría embajada consejería autoridad autoridades presidencia
[organisation]
partido sindicato empresa compañía banco asociación organización organismo club fundación cooperativa oposición ong
[group]
vecinos pescadores estibadores trabajadores manifestantes expertos analistas diputados fiscales jueces funcionarios habitantes médicos soldados sindicatos empresarios
[document]
informe estudio encuesta documento comunicado texto ley decreto sentencia nota
[person]
presidente presidenta ministro ministra alcalde alcaldesa director directora portavoz secretario secretaria jefe jefa juez jueza fiscal senador senadora diputado diputada gobernador gobernadora
concejal concejala abogado abogada médico médica profesor profesora economista consejero consejera comisario comisaria rey reina ingeniero ingeniera doctor doctora escritor escritora
`

/** How Spanish says who said what. */
export const attribute: AttributionRules = {
  ...blankAttribute,
  name: "es/attribute",
  verbs,
  nouns,
  predicates: "[speech states]\ntajante: quote that\ncategórico: quote that",
  prepositions,
  hearsay: "[speech states]\npresuntamente\nsupuestamente",
  impersonal: "[speech states]\nparece: that\n",
  carriers: ["volver a", "acabar de", "querer", "poder", "deber"],
  refusers: ["negarse a", "rehusar", "evitar", "declinar"],
  adverbials: ["por su parte", "por otra parte", "sin embargo", "en cambio", "a su vez", "una vez más"],
  that: ["que"],
  whether: ["si", "cómo", "dónde", "cuándo", "qué", "quién", "cuánto"],
  relatives: ["que", "quien", "quienes", "cual", "cuales", "cuyo", "cuya", "donde"],
  clitics: ["se", "me", "te", "le", "les", "lo", "la", "los", "las", "nos", "os"],
  reflexives: ["se"],
  expletives: ["esto", "eso", "ello"],
  generics: ["uno"],
  negations: ["no", "nunca", "jamás", "tampoco", "ni", "nadie", "nada", "ningún", "ninguna"],
  correlativeNegations: ["ni"],
  negationParticles: [],
  halfNegations: [],
  predeterminers: [],
  copulas: ["ser", "estar"],
  agents: ["por"],
  votes: ["voto"],
  addressing: ["a", "ante"],
  binding: ["de"],
  loose: ["en", "para", "a"],
  comparing: ["como"],
  antecedents: ["algo", "acusación", "acusaciones", "afirmación", "versión"],
  relays: ["citar"],
  quoting: ["citar"],
  hypothesis: ["si"],
  turns: ["p", "r", "pregunta", "respuesta"],
  softeners: ["poder", "deber", "querer"],
  varying: ["variar", "cambiar", "depender", "oscilar"],
  light: ["hacer", "lanzar", "formular", "emitir"],
  of: ["de"],
  trust: {
    that: 0.75,
    incise: 0.8,
    colon: 0.85,
    quote: 0.7,
    "according-to": 0.78,
    infinitive: 0.6,
    object: 0.6,
    passive: 0.45,
    noun: 0.45,
    nested: 0.7,
  },
  certain: false,
  alone: 0.58,
  hearsayConditional: true,
  colonCue: true,
  sourceNouns,
  anonymous: ["anónimo", "anónima", "anónimos", "anónimas"],
  seats: "[state]\nKremlin, Casa Blanca, Moncloa, Elíseo",
  media: ["comunicado", "nota", "tuit", "entrevista", "carta"],
  measures: ["temporada", "edad", "criterio", "caso", "zona"],
  examples,
}
