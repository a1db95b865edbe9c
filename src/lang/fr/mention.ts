import type { MentionRules } from "../../mention/rules.ts"
import type { EntityType } from "../../model/reading.ts"
import { CITIES } from "../cities.ts"
import { COUNTRY_RULES } from "./mention/country-rules.ts"
import { FEMININE_NAMES, MASCULINE_NAMES } from "./mention/first-names.ts"
import { LANDS } from "./mention/lands.ts"
import { KNOWN, PLACES, UNIONS } from "./mention/names.ts"
import { NOUNS } from "./mention/nouns.ts"
import { OFFICES, REGIONAL } from "./mention/offices.ts"
import { STATES } from "./mention/states.ts"

const ACTORS: readonly EntityType[] = ["person", "organisation", "official-body", "state", "media", "group"]

/** How French names, describes and points back to people, states and organisations. */
export const mention: MentionRules = {
  states: STATES,
  known: KNOWN,
  unions: UNIONS,
  nouns: NOUNS,
  places: [...PLACES, ...LANDS],
  titles: [
    { word: "m.", gender: "m" },
    { word: "m", gender: "m" },
    { word: "mr", gender: "m" },
    { word: "mr.", gender: "m" },
    { word: "monsieur", gender: "m" },
    { word: "mm.", gender: "m" },
    { word: "mme", gender: "f" },
    { word: "mmes", gender: "f" },
    { word: "madame", gender: "f" },
    { word: "mlle", gender: "f" },
    { word: "mademoiselle", gender: "f" },
    { word: "me", gender: null },
    { word: "dr", gender: null },
    { word: "docteur", gender: null },
    { word: "mgr", gender: "m" },
    { word: "maître", gender: null },
  ],
  firstNames: { masculine: new Set(MASCULINE_NAMES), feminine: new Set(FEMININE_NAMES) },
  pronouns: [
    {
      word: "il",
      gender: "m",
      number: "s",
      types: ["person", "organisation", "official-body", "state", "media"],
    },
    {
      word: "elle",
      gender: "f",
      number: "s",
      types: ["person", "organisation", "official-body", "state", "media"],
    },
    {
      word: "-il",
      gender: "m",
      number: "s",
      types: ["person", "organisation", "official-body", "state", "media"],
    },
    {
      word: "-elle",
      gender: "f",
      number: "s",
      types: ["person", "organisation", "official-body", "state", "media"],
    },
    {
      word: "-t-il",
      gender: "m",
      number: "s",
      types: ["person", "organisation", "official-body", "state", "media"],
    },
    {
      word: "-t-elle",
      gender: "f",
      number: "s",
      types: ["person", "organisation", "official-body", "state", "media"],
    },
    { word: "ils", gender: "m", number: "p", types: ["group"] },
    { word: "elles", gender: "f", number: "p", types: ["group", "official-body"] },
    { word: "-ils", gender: "m", number: "p", types: ["group"] },
    { word: "-elles", gender: "f", number: "p", types: ["group"] },
    { word: "-t-ils", gender: "m", number: "p", types: ["group"] },
    { word: "-t-elles", gender: "f", number: "p", types: ["group"] },
    { word: "lui", gender: null, number: "s", types: ["person"] },
    ...["son", "sa", "ses"].map(word => ({
      word,
      gender: null,
      number: "s" as const,
      possessive: true,
      types: ACTORS,
    })),
    ...["leur", "leurs"].map(word => ({
      word,
      gender: null,
      number: "p" as const,
      possessive: true,
      types: ACTORS,
    })),
  ],
  relatives: new Set(["qui"]),
  words: {
    masculine: new Set(["le", "un", "ce", "cet"]),
    feminine: new Set(["la", "une", "cette", "sa", "ma"]),
    determiners: new Set(
      "le la l' les un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes votre vos".split(
        " ",
      ),
    ),
    definite: new Set("le la l' les ce cet cette ces".split(" ")),
    demonstrative: new Set("ce cet cette ces".split(" ")),
    possessive: new Set("son sa ses leur leurs notre nos mon ma mes votre vos".split(" ")),
    partitive: new Set(["de", "d'"]),
    quantities: new Set(
      "plusieurs quelques certains certaines chaque deux trois quatre cinq six sept huit neuf dix vingt cent mille environ nombreux nombreuses un une aucun aucune".split(
        " ",
      ),
    ),
    premodifiers: new Set(
      "ancien ancienne anciens anciennes ex- ex nouveau nouvelle nouvel nouveaux nouvelles jeune jeunes grand grande grands grandes haut haute hauts hautes vice futur future premier première dernier dernière actuel actuelle principal principale célèbre seul seule petit petite autre autres vieux vieille précédent précédente tout toute tous toutes même mêmes puissant puissante éphémère feu numéro".split(
        " ",
      ),
    ),
    connectors: new Set(
      "de d' du des la le les l' von van der den bin ben ibn al el di da dos del della y e et & of the".split(
        " ",
      ),
    ),
    particles: new Set("von van der den bin ben ibn al el di da dos del della y & of the".split(" ")),
    pluralArticles: new Set(["les", "des", "ces"]),
    smallPeoples: true,
    of: new Set(["de", "d'"]),
    alsoOf: new Set(["en", "à", "pour", "auprès", "aux", "chargé", "chargée"]),
    and: new Set(["et", "ou"]),
    notNames: new Set(
      "je tu il elle on nous vous ils elles le la l' les un une des ce cet cette ces c' ça cela son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos qui que qu' quoi dont où quand comme si s' mais ou et donc or ni car à a au aux de d' du dans en par pour sur sous avec sans chez vers contre entre depuis pendant durant avant après selon malgré dès lors lorsque puisque puis alors ainsi aussi cependant toutefois pourtant néanmoins enfin ensuite finalement désormais déjà hier demain aujourd'hui ici là voici voilà oui non pas ne n' y plus moins très tout tous toute toutes plusieurs quelques certains certaines chaque aucun aucune nul autre autres même outre concernant parmi près loin hors face suite grâce afin bien encore seul seule deux trois quatre cinq six sept huit neuf dix lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre est sont était ont été il-y-a jusqu' jusque quant tandis parce notamment premier première derniers dernière combien comment pourquoi quel quelle quels quelles m. mme mlle mm. dr me rappelons également surtout peu environ créé créée baptisé baptisée intitulé pas quelque quelles merci bref mieux autrement parallèlement notons présent présente interrogé interrogée sauf excepté via dont tel telle tels telles rien personne jamais toujours souvent parfois soudain actuellement récemment précédemment auparavant auparavent lors etc mes nord sud est ouest nord-est nord-ouest sud-est sud-ouest".split(
        " ",
      ),
    ),
    articlesInNames: new Set(["le", "la", "les", "l'", "de", "d'", "du", "des"]),
    commonCapitals: new Set(
      "état etat états etats république homme femme constitution loi président ministre gouvernement dieu nation histoire église eglise environnement travail justice réforme défense intérieur finances internet web net toile constitution mémorandum coach celsius fahrenheit richter mach".split(
        " ",
      ),
    ),
    plainAcronyms: new Set(
      "utc cest gmt tva pib adn arn usb dvd cd mp3 go mo ko to ua pme pmi ong pdg p-dg ceo kg km cv hlm rsa smic tgv ter rer suv sida vih ivg pma ogm ovni sms gps pc tv http www isbn qr ia cdi cdd bac bts rtt tnt lgbt ufo co2 live sd lts ph pv".split(
        " ",
      ),
    ),
    offices: new Set([
      "ministre",
      "vice-ministre",
      "secrétaire d'état",
      "secrétaire",
      "président",
      "porte-parole",
      "chancelier",
      "conseiller",
      "directeur",
      "premier ministre",
    ]),
    stateNouns: new Set(["pays", "état"]),
    namesBefore: false,
    possessives: new Set(),
    impersonalPronouns: new Set(["il", "-il", "-t-il"]),
    impersonal: new Set(
      "y faut faudra faudrait fallait fallut falloir agit agissait agira agirait semble semblerait semblait apparaît apparait apparaitrait paraît parait existe convient suffit pleut neige appartient".split(
        " ",
      ),
    ),
    impersonalPredicates: new Set("tôt tard temps minuit midi question".split(" ")),
    clitics: new Set("ne n' se s' y en me m' te t' le la l' les lui leur".split(" ")),
    copulas: new Set("est était sera serait fut soit a avait aura aurait".split(" ")),
    clauseOpeners: new Set(["que", "qu'", "de", "d'"]),
    haves: new Set(["a", "avait", "aura", "aurait"]),
    beens: new Set(["été"]),
    speakersAfter: [["selon"], ["d'", "après"], ["suivant"], ["en", "croire"], ["yeux", "de"]],
    viewsAfter: new Set(["pour"]),
    agentsAfter: new Set(["par"]),
    pairs: new Set(["deux"]),
    firstPerson: new Set("je j' nous moi me m' mon ma mes notre nos".split(" ")),
    humanVerbs: new Set(
      "dire déclarer affirmer estimer penser croire annoncer expliquer préciser ajouter indiquer assurer souligner rappeler répondre confier raconter demander réclamer promettre espérer craindre regretter déplorer saluer féliciter juger considérer soutenir reconnaître admettre avouer nier démentir accuser dénoncer critiquer écrire conclure poursuivre insister répéter avertir prévenir menacer plaider proposer suggérer souhaiter vouloir refuser accepter décider savoir voir mourir naître vivre démissionner rencontrer remercier confirmer lancer ironiser s'interroger évoquer témoigner exhorter inviter jurer".split(
        " ",
      ),
    ),
    last: new Set(["dernier", "dernière", "derniers", "dernières"]),
  },
  offices: OFFICES,
  regional: REGIONAL,
  towns: CITIES,
  countryRules: COUNTRY_RULES,
  placesBefore: new Set(["à", "en", "vers", "depuis", "près"]),
  outlets: {
    first: new Set([
      "radio",
      "rtv",
      "tv",
      "télé",
      "télévision",
      "gazette",
      "courrier",
      "dépêche",
      "journal",
      "quotidien",
      "hebdo",
      "canal",
    ]),
    last: new Set(["tv", "fm", "info", "infos", "news", "hebdo", "matin", "télévision"]),
  },
}
