import type { Agency, BlockRule, BlockRules } from "../../segment/block-rules.ts"
import { genres, talk } from "./genres.ts"

const agency = (name: string, ...others: string[]): Agency => ({ name, forms: [name, ...others] })

const AGENCIES: readonly Agency[] = [
  agency("AFP", "Agence France-Presse", "Agence France Presse", "afp"),
  agency("Reuters", "REUTERS", "Agence Reuters"),
  agency("AP", "Associated Press", "The Associated Press"),
  agency("ATS", "ats", "Keystone-ATS", "Keystone-SDA"),
  agency("Belga", "BELGA"),
  agency("La Presse canadienne", "La Presse Canadienne", "Presse canadienne", "PC"),
  agency("DPA", "dpa"),
  agency("ANSA", "Ansa"),
  agency("EFE", "Efe"),
  agency("Xinhua", "Chine nouvelle"),
  agency("TASS", "Tass"),
  agency("Interfax"),
  agency("RIA Novosti", "Ria Novosti"),
  agency("KCNA"),
  agency("Yonhap"),
  agency("Kyodo"),
  agency("Bloomberg"),
  agency("Anadolu", "Agence Anadolu"),
  agency("MAP"),
  agency("APS"),
  agency("PANAPRESS", "Panapress", "APANEWS", "APA"),
]

const MONTHS =
  "janvier|janv\\.?|février|fév\\.?|févr\\.?|mars|avril|avr\\.?|mai|juin|juillet|juil\\.?|août|septembre|sept\\.?|octobre|oct\\.?|novembre|nov\\.?|décembre|déc\\.?"
const WEEKDAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"

/** « de l'anglais (Irlande) », « du russe », « depuis l'allemand ». */
const FROM_LANGUAGE = "(?:de l'|du |depuis (?:l'|le ))\\p{Ll}{3,20}(?: \\([^()]{2,40}\\))?"
const TRANSLATOR =
  "(?:la rédaction|nos soins|\\p{Lu}[\\p{L}'.-]{0,24}(?:(?: et|,| &)? (?:\\p{Lu}[\\p{L}'.-]{0,24}|de|du|la|le)){0,9})"
const THIS_TEXT =
  "(?:Cet|Cette|Ce) (?:article|texte|tribune|entretien|reportage|dépêche|enquête|billet|contenu) (?:a été|est) "
const TRANSLATED = [
  `(?:${THIS_TEXT})?[Tt]raduite?(?: automatiquement| et adaptée?)? ${FROM_LANGUAGE}(?: par ${TRANSLATOR})?`,
  `(?:(?:Texte |Article )?[Tt]raduite?|${THIS_TEXT}traduite?)(?: et adaptée?)? par ${TRANSLATOR}`,
  `${THIS_TEXT}(?:automatiquement traduite?|traduite? automatiquement)(?: (?:à l'aide|au moyen|grâce|avec|par) .{2,100})?`,
  `Traduction(?: automatique)?(?: ${FROM_LANGUAGE})? ?(?::|par) ?${TRANSLATOR}`,
  `Traduction (?:automatique|${FROM_LANGUAGE})`,
].join("|")

const WORDINGS: readonly BlockRule[] = [
  {
    name: "fr/block/traduit",
    role: "signoff",
    part: "whole",
    longest: 240,
    translates: true,
    match: new RegExp(`^[([]?(?:${TRANSLATED})[)\\]]?\\.?$`, "u"),
    takes: [
      "[Traduit de l'anglais par Odile Kerbrat]",
      "[(Traduit de l'anglais (Irlande) par Yann Le Bihan et Jeanne Morel.)]",
      "[Traduit du breton]",
      "[Traduction : Odile Kerbrat]",
      "[Cet article a été traduit automatiquement de l'allemand.]",
      "[Ce contenu a été traduit automatiquement à l'aide d'une intelligence artificielle.]",
      "[Cette tribune a été traduite par la rédaction.]",
    ],
    leaves: [
      "Traduit en justice, l'armateur a gardé le silence.",
      "Traduit du jour au lendemain devant ses pairs, il a démissionné.",
      "Traduction de la colère des pêcheurs, la grève continue.",
      "Traduit par Odile Kerbrat, le roman sort jeudi en librairie.",
      "Le texte a été traduit de l'anglais par la mairie avant le vote.",
    ],
  },
  {
    name: "fr/block/traduit-en-fin",
    role: "signoff",
    part: "end",
    match: new RegExp(`[([](?:${TRANSLATED})[)\\]]\\.?$`, "u"),
    takes: ["La digue tiendra jusqu'à l'été. [(Traduit de l'anglais par Odile Kerbrat)]"],
    leaves: ["Il cite un poète (traduit de l'anglais) que personne n'a lu."],
  },
  {
    name: "fr/block/version-francaise",
    role: "signoff",
    part: "whole",
    longest: 300,
    translates: true,
    match: /^\((?:[^()]{2,150}[,;] ?)?[Vv]ersion française (?:de |par |: ?)?\p{Lu}[^()]{2,150}\)\.?$/u,
    takes: [
      "[(Odile Kerbrat, version française Yann Le Bihan, édité par Jeanne Morel)]",
      "[(Version française Yann Le Bihan)]",
    ],
    leaves: ["(La version française du film sortira en mars.)"],
  },
  {
    name: "fr/block/lire-aussi",
    role: "boilerplate",
    part: "whole",
    longest: 300,
    // Before a colon, a capital or the end: « Lire aussi les classiques forme le goût » is a sentence.
    match:
      /^(?:[>»→▶►•*#+-]{1,3} ?)?(?:[ÀA] |[àa] )?(?:(?:re)?lire|(?:re)?voir|(?:ré)?écouter|regarder|découvrir|LIRE|VOIR|ÉCOUTER|Lire|Relire|Voir|Revoir|Écouter|Ecouter|Regarder|Découvrir)(?: ?\/ ?(?:lire|voir))?,? (?:aussi|AUSSI|également|ÉGALEMENT|encore|plus)(?: sur (?:ce|le même) sujet)?(?: ?[:|>»→–—-]|\.\.\.| ?$| ["'«“]| \p{Lu})/u,
    takes: [
      "[Lire aussi : Le port de Lanvec rouvre ses quais]",
      "[À lire aussi Grève des bacs : ce qu'il faut savoir]",
      "[>> Voir également : nos images de la crue]",
      "[Lire aussi]",
      "[A LIRE AUSSI – Trois jours sans électricité]",
    ],
    leaves: [
      "Lire aussi bien les cartes que le ciel ne suffit plus aux pêcheurs, explique-t-elle.",
      "Il faut lire aussi les annexes du rapport.",
    ],
  },
  {
    name: "fr/block/a-lire",
    role: "boilerplate",
    part: "whole",
    longest: 250,
    match:
      /^(?:[>»→▶►•*#+-]{1,3} ?)?(?:[ÀA] (?:lire|LIRE|voir|VOIR|relire|écouter|retrouver)|(?:Lire|Voir|Écouter|Relire|Retrouvez|Découvrez) (?:la suite|notre|nos|l'article|le reportage|l'enquête|l'entretien|l'interview|l'analyse|le récit|le décryptage|la tribune|tous nos|toutes nos))(?: ?[:|>»→–—-]| ["'«“]| \p{Lu}| (?:sur|dans|de|du|en|article|dossier|reportage|articles)|$)/u,
    takes: [
      "[À lire : le récit d'une nuit de tempête]",
      "[Lire notre enquête sur les marchés du port]",
      "[Voir notre dossier]",
    ],
    leaves: ["À lire ces lignes, on croirait que rien n'a changé.", "Lire la carte demande du métier."],
  },
  {
    name: "fr/block/meme-sujet",
    role: "boilerplate",
    part: "whole",
    longest: 90,
    opens: true,
    match:
      /^(?:Sur le même (?:sujet|thème)|Dans la même (?:rubrique|série)|(?:Nos )?[Aa]rticles? (?:liés?|similaires?|recommandés?|associés?)|[ÀA] ne pas (?:manquer|rater)|Les plus lus|Le plus lu|Plus d'(?:articles|actualités|infos)|Notre sélection|La rédaction vous (?:conseille|recommande)|Recommandés? pour vous|Pour aller plus loin|En savoir plus|Sujets? (?:liés?|associés?)|Thèmes? associés?|Mots[- ]clés|Vidéos? (?:liées?|recommandées?)|Contenus? sponsorisés?|Dossiers?|Commentaires|Réactions|Vos réactions|Partager|Nos dernières (?:vidéos|actualités)) ?(?:\(\d{1,5}\))? ?:?$/u,
    takes: ["[Sur le même sujet]", "[À ne pas manquer :]", "[Commentaires (12)]"],
    leaves: ["Sur le même sujet, le maire a refusé de répondre.", "Commentaires et silences d'un procès"],
  },
  {
    name: "fr/block/suite-abonnes",
    role: "boilerplate",
    part: "whole",
    truncates: true,
    match:
      /^(?:Il vous reste \d{1,3}(?:[.,]\d{1,2})? ?% (?:de cet article )?à (?:lire|découvrir)|(?:La suite|Le reste|La lecture) (?:de cet article )?(?:est|de ce contenu est) réservée? (?:à nos|aux) abonnés|(?:Cet|Ce|L') ?(?:article|contenu) est réservé (?:à nos|aux) (?:abonnés|membres)|Article réservé (?:à nos|aux) abonnés|Réservé aux abonnés|Pour lire la suite|Lisez la suite|Vous avez lu \d{1,3} ?% de cet article|Abonnez-vous pour (?:lire|découvrir|accéder à) (?:la suite|l'intégralité|cet article)|Débloquez (?:cet|tous les) articles?|Accédez à l'intégralité de (?:cet|l')|Contenu réservé aux abonnés)/u,
    takes: [
      "[Il vous reste 62.5 % de cet article à lire. La suite est réservée aux abonnés.]",
      "[Cet article est réservé aux abonnés.]",
      "[Abonnez-vous pour lire la suite de cette enquête]",
    ],
    leaves: ["Il vous reste 20 % de la somme à verser, précise la mairie."],
  },
  {
    name: "fr/block/apparu-sur",
    role: "boilerplate",
    part: "whole",
    longest: 400,
    match:
      /^(?:(?:L'article|Cet article|Ce texte|Cette tribune) .{0,200}(?:est apparu(?: en premier)?|a d'abord (?:paru|été publiée?)|a été initialement publiée?) (?:sur|dans|par) )/u,
    takes: [
      "[L'article La digue a cédé est apparu en premier sur Le Phare de Lanvec.]",
      "[Cet article a d'abord paru dans la revue du port.]",
    ],
    leaves: ["La digue est apparue sur les cartes au siècle dernier."],
  },
  {
    name: "fr/block/abonnement",
    role: "boilerplate",
    part: "whole",
    match:
      /^(?:(?:S'abonner|S'inscrire|Se connecter|S'identifier)(?: |$)|(?:Abonnez|Inscrivez|Connectez|Identifiez)-vous (?:à (?:nos|notre|la|partir)|pour (?:lire|recevoir|suivre|commenter|accéder)|gratuitement|dès|et recevez|sur)|Déjà abonnée? ?\??|Recevez (?:chaque|toutes?|tous|nos|notre|gratuitement|les alertes|l'essentiel|par (?:e-?mail|courriel))|Suivez-nous|Suivez (?:toute l'actualité|l'actualité|nos|notre)|Rejoignez(?:-nous| notre| la communauté)|Téléchargez (?:l'|notre )appli|Soutenez(?:-nous| notre)|Faites un don|(?:Nous|Notre site|Ce site) (?:utilisons|utilise) des cookies|En poursuivant (?:votre|la) navigation|Gérer (?:mes|les) cookies|Accepter (?:et fermer|tout|les cookies)|Continuer sans accepter|Votre adresse e-?mail|(?:Publicité|PUBLICITÉ|Annonce|Sponsorisé) ?:?$|Crédits? ?:?$|Pour (?:ne rien manquer|suivre toute l'actualité|recevoir (?:nos|notre|les|la|toute))|Ne (?:manquez|ratez) (?:rien|plus rien|pas|aucune?) |Restez (?:informée?s?|connectée?s?) |Nous pouvons percevoir une commission|Les (?:propos|opinions) (?:exprimée?s?|publiée?s?) |La suite après la publicité|(?:©.{0,60})?Tous droits réservés|Reproduction interdite|Partage[rz]? (?:cet article|sur|l'article|par)|Copier le lien|Envoyer par e-?mail|Imprimer(?: l'article)?$|Ajouter à (?:vos|mes) favoris|Temps de lecture|Lecture \d{1,3} min|Signaler (?:une erreur|un contenu)|Laisse[rz] un commentaire|Retrouvez (?:toute l'actualité|tous nos|toutes nos|nos articles)|Notre newsletter|La newsletter)/u,
    takes: [
      "[Inscrivez-vous à notre lettre du matin]",
      "[Recevez chaque soir l'essentiel de l'actualité]",
      "[Nous utilisons des cookies pour mesurer l'audience de ce site.]",
      "[Publicité]",
      "[Pour ne rien manquer de l'actualité du port, activez les alertes]",
      "[Partager cet article]",
    ],
    leaves: [
      "Abonnez-vous au silence, a-t-il lancé aux députés.",
      "Recevez mes vœux, a écrit la préfète.",
      "Publicité mensongère : le fabricant condamné",
    ],
  },
  {
    name: "fr/block/correction",
    role: "correction",
    part: "whole",
    longest: 900,
    match:
      /^[[(]?(?:(?:Correction|CORRECTION|Corrections|Erratum|ERRATUM|Rectificatif|RECTIFICATIF|Rectification|Précision|Mise à jour|MISE À JOUR|Màj)(?: (?:du|le) [^:]{1,40})? ?:|Erratum|Rectificatif|(?:Une première|La première|Une précédente) version de (?:cet|cette|ce) (?:article|dépêche|texte)|Cet article a été (?:corrigé|modifié|rectifié|mis à jour))/u,
    takes: [
      "[Correction : la digue mesure 800 mètres, et non 8 kilomètres comme nous l'avions écrit.]",
      "[Une première version de cet article donnait un autre prénom au préfet.]",
    ],
    leaves: [
      "La correction des épreuves prendra trois jours.",
      "Mise à jour des listes électorales : mode d'emploi",
    ],
  },
  {
    name: "fr/block/signature",
    role: "byline",
    part: "whole",
    longest: 140,
    match:
      /^(?:Par|PAR|par) (?:(?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: spéciale?s?)?(?: (?:à|en|au|aux) .{2,40})?|(?:LA |la )?(?:[Rr]édaction|RÉDACTION)|(?:\p{Lu}[\p{L}'.-]{0,24}|de|du|la|le|d'\p{Lu}[\p{L}'-]{1,20})(?: (?:\p{Lu}[\p{L}'.-]{0,24}|de|du|la|le|et|&|avec|l'AFP|d'\p{Lu}[\p{L}'-]{1,20}),?){0,9})(?: ?[,(|•·–—-][^.]{0,60})?$/u,
    takes: [
      "[Par J. Martin avec AFP]",
      "[Par Odile Kerbrat et Yann Le Bihan]",
      "[PAR LA RÉDACTION]",
      "[Par notre envoyée spéciale à Lanvec]",
    ],
    leaves: ["Par Toutatis, s'est-il écrié devant la foule.", "Par ailleurs, le conseil se réunira lundi."],
  },
  {
    name: "fr/block/avec-agence",
    role: "byline",
    part: "whole",
    longest: 100,
    match:
      /^(?:(?:(?:\p{Lu}[\p{L}'.-]{1,24}|de|du|des|la|le) ){0,5}(?:avec|AVEC) (?:l')?(?:agences?|AFP|Reuters|AP|ATS|Belga)(?:,? (?:et|avec) (?:l')?(?:agences?|AFP|Reuters|AP|ATS|Belga))?|(?:Source|Sources) ?: ?(?:\p{Lu}[\p{L}-]{1,24})(?:[ /,](?:\p{Lu}[\p{L}-]{1,24})){0,3}|(?:De|de) (?:notre|nos) (?:correspondante?s?|envoyée?s?)(?: spéciale?s?)?(?: .{1,50})?|Propos recueillis par .{2,60}|Publié (?:le|par|hier|aujourd'hui) [^,.]{2,80}|(?:Mis à jour|Modifié|Actualisé) (?:le|à|hier|il y a) [^,.]{2,60}|Le \d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?: à .{2,12})?)\.?$/u,
    takes: [
      "[Le Phare de Lanvec avec AFP]",
      "[Propos recueillis par Odile Kerbrat]",
      "[Publié le 3 mars 2024 à 10 h 12]",
    ],
    leaves: ["Publié le 3 mars, le décret entrera en vigueur en juin.", "De notre côté, rien n'est décidé."],
  },
  {
    name: "fr/block/fin-de-depeche",
    role: "signoff",
    part: "whole",
    longest: 300,
    match:
      /^\((?:[^()]{0,120}(?:édité par|rédigé par|[Rr]édaction ?:|[ÉEé]dition ?:|[Rr]édigé par|[ÉEé]dité par|version française|Reportage de|reportage de|Rédaction de|avec la contribution|avec la rédaction|service )[^()]{0,200}|(?:avec|Avec) (?:l')?(?:agences?|AFP|Reuters|AP|ATS|Belga)(?:[ ,/et]{1,5}(?:l')?(?:agences?|AFP|Reuters|AP|ATS|Belga)){0,3}|AFP|ATS|ats|Reuters|AP|Belga|ATS\/AFP|ats\/afp)\)\.?$/u,
    takes: [
      "[(Odile Kerbrat, édité par Jeanne Morel)]",
      "[(Rédaction : Odile Kerbrat ; édition : Yann Le Bihan)]",
      "[(avec AFP)]",
      "[(Reuters)]",
    ],
    leaves: ["(Le maire n'a pas répondu à nos questions.)"],
  },
  {
    name: "fr/block/avec-agence-en-fin",
    role: "signoff",
    part: "end",
    match:
      /\((?:(?:avec|Avec) (?:l')?)?(?:agences?|AFP|Reuters|AP|ATS|ats|afp|Belga)(?:(?: et |, ?| ?\/ ?)(?:l')?(?:agences?|AFP|Reuters|AP|ATS|ats|afp|Belga)){0,3}\)\.?$/u,
    takes: ["Le pont rouvrira jeudi. [(avec AFP)]", "Aucun blessé n'est à déplorer. [(ats/afp)]"],
    leaves: ["Il a cité l'Agence France-Presse (AFP) à trois reprises."],
  },
  {
    name: "fr/block/photo",
    role: "credit",
    part: "whole",
    longest: 120,
    match:
      /^(?:(?:©|Crédits? ?(?:photos?|image)? ?:|Photos? ?:|PHOTO ?:|Photo (?:d'archives|d'illustration|AFP|Reuters)|Image ?:|Illustration ?:|Infographie ?:|Capture d'écran) ?.{0,100}|(?:AFP|Reuters|AP|REUTERS|Getty Images|SIPA) ?(?:\/|-|via) ?.{2,60})$/u,
    takes: [
      "[© KCNA / AFP]",
      "[Photo : Yann Le Bihan]",
      "[Crédit photo : ville de Lanvec]",
      "[AFP/Archives]",
    ],
    leaves: ["Photo à l'appui, le maire a dénoncé l'état du quai, lundi devant la presse locale réunie."],
  },
  {
    name: "fr/block/photo-en-fin",
    role: "credit",
    part: "end",
    match:
      /(?:\((?:Crédits?(?: photos?)?|Photos?|Ph\.|Image)(?: ?:)? [^()]{2,60}\)\.?|(?:[–—|-] ?)?(?:Crédits? ?(?:photo)? ?:|Photos? ?:|PHOTO) .{2,60})$/u,
    takes: [
      "Le phare de Lanvec, lundi. [(Photo Odile Kerbrat/Agence du Large)]",
      "Les quais de Lanvec, lundi. [Photo : Odile Kerbrat]",
      "Le phare au matin [– Crédit : ville de Lanvec]",
    ],
    leaves: ["Le quai, vu du phare."],
  },
  {
    name: "fr/block/scene",
    role: "caption",
    part: "whole",
    longest: 400,
    // A scene in the present, closed by the credit of its picture: the credit is what decides.
    match:
      /^(?:Une? (?:vue|image|photo|photographie|capture)[^()]{0,340}|[^()]{0,380})\((?:[^()]{2,60}\/ ?)(?:AFP|Reuters|REUTERS|AP|EPA|SIPA|Getty|Getty Images|ATS|Keystone|Belga|dpa|DPA|KCNA|Xinhua|TASS|Archives)[^()]{0,40}\)\.?$/u,
    takes: ["[Une vue générale montre lundi le chantier du port de Lanvec. (Odile Kerbrat/Reuters)]"],
    leaves: ["Une vue dégagée attend les marcheurs au sommet de la dune."],
  },
]

/** What French reports write around their prose. */
export const blockRules: BlockRules = {
  wordings: WORDINGS,
  genres,
  talk,
  agencies: AGENCIES,
  day: `(?:(?:${WEEKDAYS}) )?(?:le )?\\d{1,2}(?:er)? (?:${MONTHS})(?: \\d{4})?`,
  agencyName:
    "[Aa]gence (?:de presse )?\\p{Lu}[\\p{L}'-]{1,24}(?:[ -]\\p{Lu}[\\p{L}'-]{1,24}){0,2}|\\p{Lu}[\\p{L}'-]{1,24} Presse",
  labels: new Set(
    (
      "EXCLUSIF INFO DIRECT LIVE VIDÉO VIDEO VIDÉOS PHOTOS PHOTO ENTRETIEN INTERVIEW REPORTAGE ENQUÊTE ANALYSE PORTRAIT TRIBUNE " +
      "ÉDITO ÉDITORIAL CHRONIQUE DÉCRYPTAGE CARTE INFOGRAPHIE TÉMOIGNAGE TÉMOIGNAGES RÉCIT DOSSIER URGENT ALERTE FOCUS BILAN " +
      "PODCAST SONDAGE AVIS OPINION CRITIQUE SÉRIE FICHE VRAI FAUX ACTUALISÉ CORRECTION"
    ).split(" "),
  ),
}
