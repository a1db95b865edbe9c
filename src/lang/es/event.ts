import type { EventRules } from "../../event/rules.ts"
import { blankEvent } from "../blank.ts"

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const VERBS = `
[ASSAULT]
atacar: Los rebeldes [atacaron] el convoy.
matar: La bomba [mató] a seis personas.
asesinar: El enviado [fue asesinado].
bombardear: Los aviones [bombardearon] el puerto.
invadir: El ejército [invadió] la provincia.
herir: La explosión [hirió] a diez personas.
secuestrar: Unos hombres [secuestraron] al cura.
[COERCE]
detener: La policía [detuvo] a dos hombres.
arrestar: La policía [arrestó] a dos hombres.
encarcelar: El tribunal [encarceló] al patrón.
expulsar: El gobierno [expulsó] al embajador.
[PROTEST]
protestar: Los estibadores [protestaron] en la plaza.
[CONSULT]
reunir: Los ministros [se reunieron].
[CONSULT visit]
visitar: El ministro [visitó] el puerto.
viajar: El ministro [viajó] a Lanvec.
[AGREE]
firmar: Los dos países [firmaron] el tratado.
pactar: Los dos partidos [pactaron].
[SANCTION]
sancionar: El gobierno [sancionó] a la empresa.
[RETREAT release]
liberar: La policía [liberó] al cura.
[RETREAT resign]
dimitir: El ministro [dimitió].
[RETREAT withdraw]
retirar: El ejército [retiró] sus barcos.
[AID]
evacuar: El ejército [evacuó] la isla.
[-]
abrir: El muelle [abrió].
reabrir: El puerto [reabrirá] el jueves.
cerrar: La fábrica [cerró].
morir: [Murió] un pescador.
fallecer: [Falleció] un pescador.
explotar: Una caldera [explotó].
caer: La grúa [cayó].
despedir: La empresa [despidió] a cien personas.
elegir: El partido [eligió] a su jefa.
zarpar: El barco [zarpó].
`

const NOUNS = `
[ASSAULT]
ataque: [El ataque] mató a diez.
atentado: [El atentado] mató a diez.
bombardeo: [El bombardeo] duró una hora.
asesinato: [El asesinato] del juez.
guerra: [La guerra] duró tres años.
[COERCE]
detención: [La detención] del patrón.
[PROTEST]
huelga: [La huelga] duró dos días.
protesta: [La protesta] llenó la plaza.
[CONSULT]
cumbre: [La cumbre] empezó ayer.
reunión: [La reunión] empezó ayer.
negociación: [Las negociaciones] empezaron ayer.
[CONSULT visit]
visita: [La visita] del ministro.
[AGREE]
acuerdo: [El acuerdo] se firmó ayer.
[-]
incendio: [El incendio] empezó en la cocina.
terremoto: [El terremoto] destruyó la ciudad.
accidente: [El accidente] mató a dos.
explosión: [La explosión] destruyó la casa.
naufragio: [El naufragio] del barco.
inundación: [Las inundaciones] cortaron la carretera.
dimisión: [La dimisión] del ministro.
cierre: [El cierre] del puerto.
reapertura: [La reapertura] del puerto.
`

/** What happens, in Spanish, and the words that say how sure it is. */
export const eventRules: EventRules = {
  ...blankEvent,
  name: "es/event",
  verbs: VERBS,
  nouns: NOUNS,
  words: {
    ...blankEvent.words,
    reflexives: set("se"),
    clitics: set("se me te le les lo la los las nos"),
    negations: set("no nunca jamás tampoco"),
    weakNegations: set("nunca jamás"),
    without: set("sin"),
    none: set("ningún ninguna nadie nada ni"),
    hedges: set("aparentemente probablemente quizá quizás posiblemente seguramente"),
    hearsay: set("presuntamente supuestamente"),
    conditions: set("si"),
    purposes: set("para"),
    before: set("antes"),
    after: set("tras después"),
    coming: set("previsto prevista próximo próxima futuro futura anunciado anunciada"),
    maybe: set("posible posibles eventual probable potencial"),
    claimed: set("presunto presunta supuesto supuesta"),
    underWay: set("actual curso"),
    definite: set("el la los las este esta ese esa"),
    of: set("de"),
    infinitiveMarks: set("de a"),
    relatives: set("que quien quienes cual cuyo donde"),
    that: set("que"),
    clauseBreaks: set(', ; : y pero o que quien cuando mientras porque si « » “ ” " ( )'),
    about: set("sobre"),
    only: set("solo único única"),
    by: set("por"),
    toward: set("a contra con hacia"),
    at: set("en"),
    nearly: set("casi"),
    interrogatives: set("qué quién cómo cuándo dónde por"),
  },
  verbsAround: {
    ...blankEvent.verbsAround,
    haves: set("haber"),
    bes: set("ser estar"),
    future: set("ir"),
    expected: set("prever esperar"),
    obliged: set("deber"),
    may: set("poder"),
    seem: set("parecer"),
    phases: set("empezar comenzar iniciar seguir continuar terminar"),
    achieves: set("lograr conseguir intentar"),
    stops: set("negar evitar rechazar"),
    plans: set("planear prever decidir prometer anunciar proponer acordar preparar"),
    wishes: set("querer pedir exigir esperar desear reclamar instar"),
    fears: set("temer amenazar"),
    accuses: set("acusar sospechar culpar"),
    denies: set("negar desmentir rechazar"),
    makes: set("causar provocar iniciar convocar firmar celebrar"),
    prevents: set("evitar impedir"),
    cancels: set("cancelar"),
    postpones: set("aplazar retrasar"),
  },
  nounsAround: {
    ...blankEvent.nounsAround,
    whiles: set("durante curso marco"),
    plans: set("plan proyecto decisión promesa anuncio"),
    wishes: set("petición deseo propuesta"),
    fears: set("amenaza riesgo temor"),
    claims: set("acusación sospecha"),
    pasts: set("víctima consecuencia"),
  },
}
