import type { WordList } from "../../tag/list.ts"
import { formsOf } from "./conjugation.ts"

/** Verbs with what is irregular in them, see `formsOf`. */
const VERBS = `
abandonar|abordar|abrir *abierto|acabar|aceptar|aclarar|acordar =acuerd|actuar =actú|acudir|acusar|adelantar|admitir|adoptar
advertir =adviert <advirt|afectar|afirmar|agradecer|agregar|alcanzar|alegar|alertar|amenazar|ampliar =amplí|analizar|anunciar
añadir|apelar|aplazar|aplicar|apoyar|aprobar =aprueb|apuntar|argumentar|arrestar|asegurar|asesinar|asistir|atacar|atribuir =atribuy
aumentar|autorizar|avisar|bajar|bloquear|bombardear|buscar|caer|calcular|calificar|callar|cambiar|cancelar|celebrar|cerrar =cierr
citar|comentar|comenzar =comienz|comparecer|comprar|comprometer|comunicar|concluir =concluy|condenar|confesar =confies|confiar =confí
confirmar|conocer|conseguir =consig <consig|considerar|construir =construy|consultar|contar =cuent|contestar|continuar =continú
convocar|crear|creer|criticar|culpar|cumplir|debatir|decidir|declarar|declinar|defender =defiend|dejar|demandar|demostrar =demuestr
denunciar|derrotar|desaparecer|descartar|desear|desmentir =desmient <desmint|despedir =despid <despid|destacar|destruir =destruy|detallar
detener =detien ^detuv >detendr|dimitir|discutir|dudar|ejecutar|elegir =elig <elig|empezar =empiez|encabezar|encarcelar|encontrar =encuentr
enfrentar|entender =entiend|entregar|enviar =enví|escapar|escribir *escrito|escuchar|esperar|estallar|estimar|estudiar|evacuar|evaluar =evalú
evitar|exhortar|exigir|existir|explicar|explotar|exponer =expon ^expus >expondr *expuesto|expresar|expulsar|extender =extiend|fallecer|felicitar
finalizar|firmar|fracasar|ganar|garantizar|golpear|gritar|herir =hier <hir|huir =huy|iniciar|indicar|informar|ingresar|insistir
instar|intentar|interrumpir|invadir|investigar|invitar|jurar|juzgar|lamentar|lanzar|liberar|llamar|llegar|llevar|lograr|luchar
mandar|manifestar =manifiest|mantener =mantien ^mantuv >mantendr|matar|matizar|mejorar|mencionar|mostrar =muestr|morir =muer <mur *muerto
nacer|negar =nieg|negociar|nombrar|obligar|observar|ocurrir|ofrecer|opinar|ordenar|pactar|pagar|participar|partir|pasar|pedir =pid <pid
pensar =piens|perder =pierd|permitir|planear|plantear|precisar|predecir =predic ^predij *predicho|preferir =prefier <prefir|preguntar|presentar
presidir|prever|prohibir =prohíb|prometer|pronosticar|proponer =propon ^propus >propondr *propuesto|protestar|publicar|quejar|quemar|querer =quier ^quis >querr
reabrir *reabierto|reaccionar|realizar|rechazar|recibir|reclamar|recomendar =recomiend|reconocer|recordar =recuerd|reducir ^reduj|referir =refier <refir|reforzar =refuerz
regresar|reiterar|renunciar|reparar|repetir =repit <repit|replicar|responder|restablecer|resultar|retirar|retrasar|reunir =reún|revelar|robar|romper *roto|saber =sab ^sup >sabr
salir =sal >saldr|saludar|sancionar|secuestrar|seguir =sig <sig|señalar|solicitar|sospechar|sostener =sostien ^sostuv >sostendr|subir|subrayar|suceder|sufrir|sugerir =sugier <sugir
suspender *suspendido|temer|terminar|trabajar|transmitir|tratar|unir|utilizar|valorar|vender|viajar|visitar|volver =vuelv *vuelto|votar|zarpar
`

/** Verbs whose forms follow no line: "infinitive: form FEATS". */
const IRREGULAR: Readonly<Record<string, string>> = {
  decir:
    "decir Inf; dice Pres; dicen Pres+; digo Pres1; dijo Past; dijeron Past+; decía Imp; decían Imp+; dirá Fut; dirán Fut+; diría Cnd; dirían Cnd+; diga Sub; digan Sub+; dijera Sub; diciendo Ger; dicho Part; dicha PartF",
  hacer:
    "hacer Inf; hace Pres; hacen Pres+; hago Pres1; hizo Past; hicieron Past+; hacía Imp; hacían Imp+; hará Fut; harán Fut+; haría Cnd; haga Sub; hagan Sub+; haciendo Ger; hecho Part; hecha PartF; hechos Part; hechas PartF",
  dar: "dar Inf; da Pres; dan Pres+; dio Past; dieron Past+; daba Imp; daban Imp+; dará Fut; darán Fut+; daría Cnd; dé Sub; den Sub+; dando Ger; dado Part; dada PartF",
  ir: "ir Inf; va Pres; van Pres+; vamos Pres1; iba Imp; iban Imp+; irá Fut; irán Fut+; iría Cnd; vaya Sub; vayan Sub+; yendo Ger; ido Part",
  ver: "ver Inf; ve Pres; ven Pres+; vio Past; vieron Past+; veía Imp; veían Imp+; verá Fut; verán Fut+; vería Cnd; vea Sub; viendo Ger; visto Part; vista PartF",
  prever:
    "prevé Pres; prevén Pres+; previó Past; previeron Past+; preveía Imp; previsto Part; prevista PartF; previstos Part; previstas PartF",
  tener:
    "tener Inf; tiene Pres; tienen Pres+; tuvo Past; tuvieron Past+; tenía Imp; tenían Imp+; tendrá Fut; tendrán Fut+; tendría Cnd; tenga Sub; tengan Sub+; teniendo Ger; tenido Part",
  venir:
    "venir Inf; viene Pres; vienen Pres+; vino Past; vinieron Past+; venía Imp; venían Imp+; vendrá Fut; vendrán Fut+; vendría Cnd; venga Sub; viniendo Ger; venido Part",
  poner:
    "poner Inf; pone Pres; ponen Pres+; puso Past; pusieron Past+; ponía Imp; pondrá Fut; pondrán Fut+; pondría Cnd; ponga Sub; poniendo Ger; puesto Part; puesta PartF",
}
const AUXILIARIES: Readonly<Record<string, string>> = {
  haber:
    "haber Inf; ha Pres; han Pres+; he Pres1; hemos Pres1; hay Pres; hubo Past; hubieron Past+; había Imp; habían Imp+; habrá Fut; habrán Fut+; habría Cnd; habrían Cnd+; haya Sub; hayan Sub+; hubiera Sub; hubieran Sub+; hubiese Sub; hubiesen Sub+; habiendo Ger; habido Part",
  ser: "ser Inf; es Pres; son Pres+; soy Pres1; somos Pres1; fue Past; fueron Past+; era Imp; eran Imp+; será Fut; serán Fut+; sería Cnd; serían Cnd+; sea Sub; sean Sub+; fuera Sub; fueran Sub+; siendo Ger; sido Part",
  estar:
    "estar Inf; está Pres; están Pres+; estoy Pres1; estamos Pres1; estuvo Past; estuvieron Past+; estaba Imp; estaban Imp+; estará Fut; estarán Fut+; estaría Cnd; esté Sub; estén Sub+; estuviera Sub; estando Ger; estado Part",
  poder:
    "poder Inf; puede Pres; pueden Pres+; podemos Pres1; pudo Past; pudieron Past+; podía Imp; podían Imp+; podrá Fut; podrán Fut+; podría Cnd; podrían Cnd+; pueda Sub; puedan Sub+; pudiera Sub; pudiendo Ger; podido Part",
  deber:
    "deber Inf; debe Pres; deben Pres+; debemos Pres1; debió Past; debieron Past+; debía Imp; deberá Fut; deberán Fut+; debería Cnd; deberían Cnd+; deba Sub; debiendo Ger; debido Part",
}

const SHORT: Readonly<Record<string, string>> = {
  Inf: "VerbForm=Inf",
  Ger: "VerbForm=Ger",
  Part: "Gender=Masc|Tense=Past|VerbForm=Part",
  PartF: "Gender=Fem|Tense=Past|VerbForm=Part",
  Cnd: "Mood=Cnd|Person=3|VerbForm=Fin",
  Sub: "Mood=Sub|Person=3|VerbForm=Fin",
}

const NOUNS = `
abogado abogada acuerdo agencia agente agua alcalde alcaldesa alto analista año apoyo autoridad autoridades ayuntamiento banco barco barcos
capital caso centro ciudad comandante comisario comisaria comisión comité compañía comunicado comunidad conferencia congreso consejera consejero
consejo cooperativa crisis cuerpo decisión decreto defensa delegación denuncia derecho desacuerdo dique diplomático diputada diputado diputados
directora director documento economista ejército elecciones electores embajada embajador empleo empresa empresas encuesta entidad entrevista equipo
estado estibador estibadores estudio ex experto expertos fiscal fiscalía fiscales fuente fuentes fuerzas funcionario funcionarios gente gobernador gobernadora
gobierno grúa grupo guerra habitante habitantes huelga iglesia incendio industria informe ingeniero ingeniera inspección inspector instituto investigación investigador investigadores
jefa jefe jefes jueces jueza juez junta justicia ley líder líderes lucha madre manifestante manifestantes mar médico médica médicos mercado mes mesa militar militares
ministerio ministra ministro ministros movimiento muelle muerte muertos mundo noticia oficina oposición organismo organización país padre palabra paro parlamento parte partido periódico
periodista pescador pescadores persona personas plan plaza población policía político portavoz precio prensa presidenta presidente problema programa propuesta proyecto pueblo puente
puerto reapertura región reina reparación reunión rey secretaria secretario sector seguridad semana senador senadora señor señora servicio sindicato sindicatos sociedad soldado soldados telediario testigo testigos trabajador
trabajadores tratado tribunal vecino vecinos viaje víctima víctimas visita voluntario voz vuelo zona ataque atentado bombardeo cese conversaciones cumbre detención dimisión explosión firma juicio liberación
negociación negociaciones protesta retirada sanción sanciones terremoto inundación inundaciones cierre accidente naufragio asesinato apertura diario radio televisión cadena revista medio medios
hombre hombres mujer mujeres hijo hija hermano hermana esposa esposo doctor doctora profesor profesora empresario escritor escritora candidata candidato concejal concejala lunes martes miércoles jueves viernes sábado domingo
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre mañana tarde noche día días semana semanas meses años hora horas minuto minutos
`

const OTHERS: Readonly<Record<string, string>> = {
  "DET Definite=Def|PronType=Art": "el la los las",
  "DET Definite=Ind|PronType=Art": "un una unos unas",
  "DET PronType=Dem": "este esta estos estas ese esa esos esas aquel aquella aquellos aquellas",
  "DET Poss=Yes": "su sus mi mis nuestro nuestra nuestros nuestras",
  DET: "cada otro otra otros otras algún alguna algunos algunas ningún ninguna varios varias muchos muchas todo toda todos todas ambos ambas cualquier",
  "PRON PronType=Prs": "él ella ellos ellas usted ustedes yo nosotros nosotras se me te nos le les lo",
  "PRON PronType=Rel": "quien quienes cual cuales cuyo cuya",
  PRON: "esto eso aquello nadie nada algo alguien qué quién",
  ADP: "de a en con por para sin sobre entre contra hasta desde hacia durante ante bajo tras según mediante excepto",
  CCONJ: "y e o u pero ni sino",
  SCONJ: "que si porque aunque mientras como cuando donde pues",
  "ADV Polarity=Neg": "no nunca jamás tampoco",
  ADV: "ya también además muy más menos ayer hoy ahora después antes luego entonces aquí allí siempre todavía aún casi sólo solo bien mal así hace apenas recientemente presuntamente supuestamente",
  NUM: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece veinte treinta cuarenta cincuenta cien ciento mil millón millones",
  ADJ: "nuevo nueva nuevos nuevas gran grande grandes primer primera primero último última mayor menor anterior próximo próxima pasado pasada municipal nacional internacional local regional público pública portuario portuaria seguro segura anónimo anónimas anónima anónimos",
  INTJ: "sí",
}

/** What a word outside the lists is taken for by its end, the longest end that fits: "-ciones". A "-" before the lemma stands for
 * the word without its end. */
const ENDINGS: Readonly<Record<string, string>> = {
  "-ción": "NOUN",
  "-sión": "NOUN",
  "-ciones": "NOUN -ción",
  "-siones": "NOUN -sión",
  "-dad": "NOUN",
  "-dades": "NOUN",
  "-miento": "NOUN",
  "-mientos": "NOUN",
  "-ista": "NOUN",
  "-istas": "NOUN",
  "-ncia": "NOUN",
  "-ncias": "NOUN",
  "-dor": "NOUN",
  "-dora": "NOUN",
  "-dores": "NOUN",
  "-mente": "ADV",
  "-aron": "VERB -ar Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
  "-aban": "VERB -ar Mood=Ind|Number=Plur|Person=3|Tense=Imp|VerbForm=Fin",
  "-aba": "VERB -ar Mood=Ind|Number=Sing|Person=3|Tense=Imp|VerbForm=Fin",
  "-ieron": "VERB -er Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin",
  "-ió": "VERB -er Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
  "-ó": "VERB -ar Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
  "-ará": "VERB -ar Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
  "-arán": "VERB -ar Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
  "-erá": "VERB -er Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
  "-erán": "VERB -er Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
  "-irá": "VERB -ir Mood=Ind|Number=Sing|Person=3|Tense=Fut|VerbForm=Fin",
  "-irán": "VERB -ir Mood=Ind|Number=Plur|Person=3|Tense=Fut|VerbForm=Fin",
  "-aría": "VERB -ar Mood=Cnd|Number=Sing|Person=3|VerbForm=Fin",
  "-arían": "VERB -ar Mood=Cnd|Number=Plur|Person=3|VerbForm=Fin",
  "-ando": "VERB -ar VerbForm=Ger",
  "-iendo": "VERB -er VerbForm=Ger",
  "-ado": "VERB -ar Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part",
  "-ada": "VERB -ar Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part",
  "-ados": "VERB -ar Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part",
  "-adas": "VERB -ar Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part",
  "-ido": "VERB -ir Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part",
  "-ida": "VERB -ir Gender=Fem|Number=Sing|Tense=Past|VerbForm=Part",
  "-idos": "VERB -ir Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part",
  "-idas": "VERB -ir Gender=Fem|Number=Plur|Tense=Past|VerbForm=Part",
  "-oso": "ADJ",
  "-osa": "ADJ",
  "-ivo": "ADJ",
  "-iva": "ADJ",
  "-ble": "ADJ",
  "-bles": "ADJ",
  "-ar": "VERB -ar VerbForm=Inf",
  "-er": "VERB -er VerbForm=Inf",
  "-ir": "VERB -ir VerbForm=Inf",
  "-o": "NOUN",
  "-a": "NOUN",
  "-e": "NOUN",
  "-os": "NOUN",
  "-as": "NOUN",
  "-es": "NOUN",
  "-s": "NOUN",
  "-n": "NOUN",
  "-r": "NOUN",
  "-l": "NOUN",
  "-d": "NOUN",
  "-z": "NOUN",
}

const nouns: ReadonlySet<string> = new Set(NOUNS.trim().split(/\s+/))

/** The noun of the list that this one is the plural of, else itself. */
function singularOf(noun: string): string {
  const bare = noun.replace(/iones$/, "ión").replace(/ces$/, "z")
  return (
    [bare, noun.replace(/es$/, ""), noun.replace(/s$/, "")].find(one => one !== noun && nouns.has(one)) ??
    noun
  )
}

/** Spanish words with their tags. Where one form is of two words, the later line below wins: nouns over verbs, small words
 * over all. */
export const words: WordList = {
  ...ENDINGS,
  ...Object.fromEntries(
    VERBS.trim()
      .split(/[|\n]/)
      .flatMap(line => formsOf(line).map(([form, feats]) => [form, `VERB ${line.split(" ")[0]} ${feats}`])),
  ),
  ...told(IRREGULAR, "VERB"),
  ...Object.fromEntries([...nouns].map(noun => [noun, `NOUN ${singularOf(noun)}`])),
  ...told(AUXILIARIES, "AUX"),
  ...Object.fromEntries(
    Object.entries(OTHERS).flatMap(([tag, list]) => {
      const [upos, feats] = tag.split(" ")
      return list.split(" ").map(word => [word, feats ? `${upos} ${word} ${feats}` : upos!])
    }),
  ),
}

function told(table: Readonly<Record<string, string>>, upos: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(table).flatMap(([lemma, forms]) =>
      forms.split("; ").map(one => {
        const [form = "", code = ""] = one.split(" ")
        return [form, `${upos} ${lemma} ${SHORT[code.replace("+", "")] ?? finite(code)}`]
      }),
    ),
  )
}

function finite(code: string): string {
  const tense = code.replace(/[+1]/g, "")
  return `Mood=Ind|Number=${code.endsWith("+") ? "Plur" : "Sing"}|Person=${code.endsWith("1") ? 1 : 3}|Tense=${tense}|VerbForm=Fin`
}
