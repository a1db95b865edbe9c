import type { MentionRules } from "../../mention/rules.ts"
import { blankMention } from "../blank.ts"
import { CITIES } from "../cities.ts"
import { STATES } from "./states.ts"

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const ACTORS = ["person", "organisation", "official-body", "state", "media"] as const

const KNOWN: readonly string[] = [
  "Kremlin | official-body! | RU | el [Kremlin] lo desmintió",
  "Casa Blanca | official-body! | US | la [Casa Blanca] lo confirmó",
  "Moncloa = palacio de la Moncloa | official-body! | ES | la [Moncloa] lo confirmó",
  "Elíseo | official-body! | FR | el [Elíseo] lo confirmó",
  "Casa Rosada | official-body! | AR | la [Casa Rosada] lo confirmó",
  "Pentágono | official-body! | US | el [Pentágono] lo confirmó",
  "Organización de las Naciones Unidas = Naciones Unidas = ONU | organisation | null | la [ONU] pidió calma",
  "Unión Europea = UE | organisation | null | la [Unión Europea] pidió calma",
  "Comisión Europea | official-body | null | la [Comisión Europea] multó a la empresa",
  "Parlamento Europeo = Eurocámara | official-body | null | el [Parlamento Europeo] votó",
  "Organización del Tratado del Atlántico Norte = OTAN | organisation | null | la [OTAN] condenó el ataque",
  "Fondo Monetario Internacional = FMI | organisation | null | el [FMI] aprobó el crédito",
  "Banco Mundial | organisation | null | el [Banco Mundial] aprobó el crédito",
  "Organización Mundial de la Salud = OMS | organisation | null | la [OMS] alertó del virus",
  "Cruz Roja | organisation | null | la [Cruz Roja] evacuó a los heridos",
  "EFE = Agencia EFE | media | ES | informó [EFE]",
  "Europa Press | media | ES | informó [Europa Press]",
  "Agence France-Presse = AFP | media | FR | informó la [AFP]",
  "Reuters | media | GB | dijo a [Reuters]",
  "Associated Press = AP | media | US | dijo a [AP]",
  "El País | media | ES | publicó [El País]",
  "Guardia Civil | official-body | ES | la [Guardia Civil] detuvo a dos hombres",
]

const NOUNS: readonly string[] = [
  "presidente ~ presidenta | person | chair | [la presidenta] firmó la ley",
  "ministro ~ ministra | person | post | [la ministra de Pesca] recibió a los marineros",
  "primer ministro ~ primera ministra | person | post | [el primer ministro] dimitió",
  "alcalde ~ alcaldesa | person | post | [la alcaldesa de Lanvec] abrió el muelle",
  "gobernador ~ gobernadora | person | post | [el gobernador] decretó la alerta",
  "rey ~ reina | person | post | [la reina] abrió la sesión",
  "papa | person | office | [el papa] rezó",
  "diputado ~ diputada | person | post | [la diputada] votó",
  "senador ~ senadora | person | post | [el senador] votó",
  "concejal ~ concejala | person | post | [la concejala] votó",
  "secretario general ~ secretaria general | person | office | [la secretaria general] habló",
  "secretario ~ secretaria | person | office | [el secretario del sindicato] habló",
  "director ~ directora | person | office | [la directora del puerto] habló",
  "portavoz | person | role | [un portavoz] habló",
  "jefe ~ jefa | person | office | [la jefa de la policía] habló",
  "fiscal | person | post | [el fiscal] pidió la pena",
  "juez ~ jueza | person | post | [la jueza] absolvió al patrón",
  "abogado ~ abogada | person | role | [la abogada] habló",
  "médico ~ médica | person | role | [la médica] habló",
  "profesor ~ profesora | person | role | [la profesora] habló",
  "economista | person | role | [la economista] habló",
  "ingeniero ~ ingeniera | person | role | [el ingeniero] habló",
  "pescador ~ pescadora | person | role | [un pescador] vio el barco",
  "vecino ~ vecina | person | role | [una vecina] llamó a la policía",
  "testigo | person | role | [un testigo] lo vio",
  "periodista | person | role | [la periodista] lo preguntó",
  "hombre | person | role | [un hombre] cayó al agua",
  "mujer | person | role | [una mujer] cayó al agua",
  "gobierno | official-body | kind | [el gobierno] aprobó la ley",
  "ministerio | official-body | head | [el ministerio de Pesca] lo anunció",
  "ayuntamiento | official-body | head | [el ayuntamiento] cerró la plaza",
  "policía | official-body | kind | [la policía] detuvo al conductor",
  "tribunal | official-body | kind | [el tribunal] absolvió al patrón",
  "fiscalía | official-body | kind | [la fiscalía] abrió una causa",
  "ejército | official-body | kind | [el ejército] evacuó la isla",
  "parlamento | official-body | kind | [el parlamento] votó",
  "sindicato | organisation | kind | [el sindicato] convocó una huelga",
  "empresa | organisation | kind | [la empresa] cerró la planta",
  "partido | organisation | kind | [el partido] eligió a su líder",
  "cooperativa | organisation | kind | [la cooperativa] vendió el barco",
  "agencia | media | kind | [la agencia] lo publicó",
  "periódico | media | kind | [el periódico] lo publicó",
  "puerto | place | kind | [el puerto] reabrirá",
  "ciudad | place | kind | [la ciudad] espera",
]

/** How Spanish names, describes and points back to people, states and organisations. */
export const mention: MentionRules = {
  ...blankMention,
  states: STATES,
  known: KNOWN,
  nouns: NOUNS,
  places: [
    "ES | Barcelona; Sevilla; Valencia; Bilbao; Galicia; Cataluña; Andalucía; Algeciras; Cádiz; Vigo; Málaga; Zaragoza; Burgos",
    "AR | Rosario; Córdoba",
    "MX | Guadalajara; Monterrey; Veracruz",
    "- | Europa; América Latina; Latinoamérica; África; Asia",
  ],
  titles: [
    { word: "sr.", gender: "m" },
    { word: "sra.", gender: "f" },
    { word: "señor", gender: "m" },
    { word: "señora", gender: "f" },
    { word: "don", gender: "m" },
    { word: "doña", gender: "f" },
    { word: "doctor", gender: "m" },
    { word: "doctora", gender: "f" },
  ],
  firstNames: {
    masculine:
      set(`José Juan Luis Carlos Antonio Manuel Francisco Pedro Javier Miguel Ángel Rafael Fernando Pablo Sergio Jorge
      Alberto Diego Andrés Ramón Vicente Enrique Tomás Emilio Julio Ricardo Roberto Alejandro Nicolás Gabriel Hugo Mario Óscar`),
    feminine:
      set(`María Carmen Ana Isabel Laura Cristina Marta Lucía Elena Pilar Rosa Teresa Paula Sara Julia Beatriz Silvia
      Patricia Alicia Irene Nuria Raquel Mónica Claudia Sofía Andrea Inés Yolanda Verónica Gabriela Valeria Daniela`),
  },
  pronouns: [
    { word: "él", gender: "m", number: "s", types: ACTORS },
    { word: "ella", gender: "f", number: "s", types: ACTORS },
    { word: "ellos", gender: "m", number: "p", types: ["group"] },
    { word: "ellas", gender: "f", number: "p", types: ["group"] },
    { word: "su", gender: null, number: "s", possessive: true, types: ACTORS },
    { word: "sus", gender: null, number: "s", possessive: true, types: ACTORS },
  ],
  relatives: set("que quien quienes"),
  words: {
    ...blankMention.words,
    masculine: set("el un los unos este ese aquel"),
    feminine: set("la una las unas esta esa aquella"),
    determiners: set(
      "el la los las un una unos unas este esta estos estas ese esa esos esas su sus nuestro nuestra mi",
    ),
    definite: set("el la los las este esta estos estas ese esa esos esas"),
    demonstrative: set("este esta estos estas ese esa esos esas"),
    possessive: set("su sus nuestro nuestra mi mis"),
    quantities: set(
      "varios varias algunos algunas muchos muchas dos tres cuatro cinco seis siete ocho nueve diez un una ningún ninguna",
    ),
    premodifiers: set(
      "ex exministro antiguo antigua nuevo nueva joven gran primer primera último última actual futuro futura alto altos altas propio propia",
    ),
    connectors: set("de del la las los el y e von van der den al da do dos di"),
    particles: set("de del von van der den al da dos di y"),
    pluralArticles: set("los las"),
    smallPeoples: true,
    of: set("de"),
    alsoOf: set("en para a"),
    and: set("y e o"),
    notNames:
      set(`el la los las un una unos unas este esta estos estas ese esa esto eso su sus mi mis y e o pero ni si no sí que quien cual cuyo
      cuando donde como cómo qué quién por para con sin sobre entre contra hasta desde hacia durante tras según ante bajo en de a al del se le les lo
      nos me te él ella ellos ellas yo usted ustedes nosotros ya también además ayer hoy mañana ahora después antes luego entonces aquí allí
      más menos muy todo toda todos todas otro otra otros otras cada algún alguna varios varias muchos muchas dos tres cuatro cinco
      lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
      noviembre diciembre aunque mientras porque pues sino hay es son fue ha han había hemos nadie nada`),
    articlesInNames: set("el la los las de del"),
    commonCapitals: set(
      "estado república constitución presidente gobierno dios nación iglesia internet tierra ley",
    ),
    plainAcronyms: set("iva pib adn vih sida gps pc tv http www ceo km kg pyme ong utc"),
    offices: set("ministro ministra secretario secretaria presidente presidenta director directora portavoz"),
    stateNouns: set("país"),
    copulas: set("es era será fue sería está estaba ha había"),
    clauseOpeners: set("que"),
    haves: set("ha había habrá"),
    beens: set("sido"),
    speakersAfter: [["según"], ["acuerdo", "con"], ["juicio", "de"], ["opinión", "de"]],
    viewsAfter: set("para"),
    agentsAfter: set("por"),
    pairs: set("dos ambos ambas"),
    firstPerson: set("yo me mi mis nosotros nos nuestro nuestra"),
    humanVerbs:
      set(`decir afirmar declarar asegurar explicar señalar indicar añadir agregar anunciar pedir acusar negar confirmar prometer
      advertir pensar creer esperar temer lamentar criticar escribir preguntar responder insistir recordar morir nacer vivir dimitir`),
    last: set("último última"),
    clitics: set("se no me le les lo la los las nos"),
  },
  offices: {
    becoming: set("volverse seguir permanecer"),
    appointing: set("elegir reelegir nombrar designar proclamar ratificar"),
    taking: set("recibir asumir ocupar obtener conservar mantener dirigir heredar"),
    giving: set("confiar entregar otorgar dar"),
    givenTo: set("a"),
    posts: set("ministerio cartera"),
    chairs: set("presidencia"),
    seats: set("puesto cargo"),
    portfolios: set(
      "defensa finanzas hacienda interior justicia sanidad educación economía trabajo agricultura cultura transportes energía comercio industria turismo exteriores",
    ),
    again: set("el la"),
    terms: set("presidencia mandato reinado"),
    territorial: set("alcalde gobernador obispo arzobispo fiscal juez diputado senador concejal vecino"),
    envoys: set("embajador cónsul enviado representante corresponsal delegado mediador observador"),
    between: set("europeo europea internacional mundial interamericano interamericana"),
    visiting: set("visitar visita viaje viajar gira llegar aterrizar"),
    counterparts: set("homólogo homóloga homólogos"),
  },
  regional: [
    "ES | catalán, catalana, catalanes, andaluz, andaluza, andaluces, vasco, vasca, vascos, gallego, gallega, gallegos, madrileño, madrileña, madrileños, valenciano, valenciana, canario, canaria, balear, baleares",
    "AR | porteño, porteña, porteños",
    "GB | escocés, escocesa, galés, galesa",
    "FR | parisino, parisina, bretón, corso",
  ],
  towns: CITIES,
  placesBefore: set("en a hacia desde hasta cerca"),
  outlets: { first: set("radio tv televisión diario gaceta correo canal"), last: set("tv fm noticias") },
}
