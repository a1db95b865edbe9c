import type { EventRules } from "../../event/rules.ts"
import { NOUNS } from "./event/nouns.ts"
import { VERBS } from "./event/verbs.ts"

/** What happens, in French, and the words that say how sure it is. */
export const eventRules: EventRules = {
  name: "fr/event",
  verbs: VERBS,
  nouns: NOUNS,
  words: {
    reflexives: words("se s' -se"),
    clitics: words("y en le la l' les lui leur me m' te t' nous vous se s' ne n'"),
    negations: words("pas point jamais plus guère aucunement nullement"),
    weakNegations: words("point jamais plus guère aucunement"),
    halfNegations: words("ne n'"),
    notNegating: words("moins seulement loin"),
    without: words("sans"),
    none: words("aucun aucune nul nulle personne rien ni"),
    hedges: words(
      "apparemment probablement vraisemblablement peut-être potentiellement éventuellement possiblement semble-t-il sans-doute",
    ),
    hearsay: words("prétendument soi-disant censément"),
    conditions: words("si s' à-condition pourvu"),
    purposes: words("pour afin but vue"),
    before: words("avant"),
    after: words("après"),
    coming: words(
      "prévu prévue prévus prévues programmé programmée programmés programmées annoncé annoncée annoncés annoncées prochain prochaine prochains prochaines futur future futurs futures attendu attendue attendus attendues imminent imminente imminents imminentes envisagé envisagée",
    ),
    maybe: words(
      "éventuel éventuelle éventuels éventuelles possible possibles potentiel potentielle potentiels potentielles hypothétique hypothétiques probable probables",
    ),
    claimed: words(
      "présumé présumée présumés présumées prétendu prétendue prétendus prétendues supposé supposée supposés supposées",
    ),
    underWay: words("cours actuel actuelle actuels actuelles"),
    definite: words("le la l' les ce cet cette ces"),
    of: words("de d'"),
    infinitiveMarks: words("de d' à"),
    relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles"),
    that: words("que qu'"),
    clauseBreaks: words(
      ", ; : et mais ou car qui que qu' dont où lorsque lorsqu' quand tandis alors puisque si « » ( )",
    ),
    takesPlace: words("lieu"),
    only: words("seul seule seuls seules premier première premiers premières rares"),
    about: words("sur concernant"),
    by: words("par"),
    toward: words("à contre envers avec auprès"),
    at: words("à en dans chez sur depuis vers près"),
    nearly: words("quasiment presque quasi"),
    interrogatives: words(
      "pourquoi comment quand combien quel quelle quels quelles qui où lequel laquelle lesquels lesquelles",
    ),
  },
  verbsAround: {
    haves: words("avoir"),
    bes: words("être"),
    bePerfects: words(
      "aller venir arriver partir entrer sortir monter descendre naître mourir décéder tomber rester devenir revenir retourner rentrer parvenir survenir intervenir passer repartir apparaître disparaître",
    ),
    future: words("aller ira iront irait iraient"),
    recent: words("venir"),
    expected: words("devoir"),
    obliged: words("falloir"),
    may: words("pouvoir"),
    would: new Set(),
    seem: words("sembler paraître"),
    phases: words("commencer continuer finir cesser débuter achever recommencer persister"),
    achieves: words("tenter réussir parvenir arriver essayer oser faire laisser choisir ramener aller voir"),
    stops: words("refuser renoncer omettre négliger cesser"),
    plans: words(
      "prévoir décider promettre engager projeter planifier programmer annoncer annoncé compter entendre préparer apprêter envisager accepter viser ordonner charger destiner fixer proposer",
    ),
    wishes: words(
      "vouloir demander souhaiter exiger espérer désirer réclamer revendiquer appeler inviter exhorter inciter presser conseiller recommander plaider chercher falloir attendre prier suggérer encourager préconiser prôner",
    ),
    fears: words("craindre menacer risquer redouter autoriser"),
    accuses: words("accuser soupçonner dénoncer inculper suspecter affirmer prétendre"),
    denies: words("démentir nier réfuter contester écarter"),
    supports: words(
      "avoir_lieu tenir effectuer mener procéder perpétrer commettre dérouler produire survenir donner",
    ),
    makes: words(
      "causer provoquer entraîner occasionner faire subir multiplier poursuivre commencer débuter lancer organiser engager poursuivre reprendre ouvrir achever terminer être attendre prévoir éclater avoir revendiquer signer parapher conclure ratifier négocier",
    ),
    lasting: words(
      "poursuivre célébrer fêter maintenir mener soutenir rechercher continuer assiéger encercler occuper combattre organiser préparer multiplier réaliser",
    ),
    brings: words(
      "permettre faire laisser aider contraindre obliger forcer conduire amener pousser servir voir entendre venir contribuer participer envoyer",
    ),
    prevents: words("empêcher éviter prévenir interdire"),
    cancels: words("annuler déprogrammer"),
    postpones: words("reporter repousser différer ajourner décaler retarder"),
  },
  nounsAround: {
    plans: words(
      "projet plan programme décision intention promesse annonce préparatif volonté mission engagement mandat",
    ),
    wishes: words(
      "appel demande objectif souhait besoin proposition espoir but idée droit capacité possibilité passible",
    ),
    fears: words("intérêt menace risque crainte danger peur éventualité hypothèse"),
    whiles: words("lors pendant durant cours occasion marge"),
    pasts: words(
      "centenaire anniversaire cinquantenaire bicentenaire souvenir mémoire commémoration conséquence lendemain suite victime bilan auteur responsable issue lors",
    ),
    claims: words("soupçon accusation allégation rumeur"),
    carriers: words(
      "acte série vague victime début fin reprise suite cas tentative campagne auteur lendemain veille responsable cours lors jour moment date lieu cause issue",
    ),
  },
  turns: {
    selves: words("je j'"),
    felt: words(
      "ravi fier heureux content soulagé choqué surpris stupéfait déçu triste honoré navré désolé enchanté étonné satisfait",
    ),
    enough: words("assez suffisamment"),
    excess: words("trop"),
    early: words("tôt prématuré"),
    polite: words("aimer souhaiter préférer vouloir"),
    relished: words("aimer adorer détester"),
    brings: words(
      "utiliser employer contraindre obliger forcer pousser amener conduire convaincre persuader aider servir",
    ),
    repays: words("remercier féliciter blâmer punir condamner récompenser critiquer"),
    performs: words("remercier féliciter excuser exprimer saluer inviter"),
    muses: words("songer penser rêver réfléchir parler discuter"),
    leaves: new Set(),
    soon: words("demain bientôt prochainement incessamment"),
    instead: words("lieu plutôt faute"),
    whens: new Set(),
    any: words("quiconque"),
    tells: new Set(),
    yet: new Set(),
    ends: words("finir terminer clôturer devenir échouer"),
    seized: words("temps peine occasion liberté courage soin honneur chance privilège plaisir audace"),
    factive: words("savoir ignorer réaliser découvrir remarquer constater oublier apercevoir"),
  },
  kinds: [
    // What « le drame » points back at.
    words(
      "drame accident catastrophe avalanche crash naufrage tragédie sinistre incendie explosion collision déraillement séisme crue inondation tempête",
    ),
    // Somebody goes somewhere.
    words(
      "rendre aller partir visite visiter voyage déplacement arriver arrivée départ quitter gagner débarquer envoler effectuer",
    ),
    words(
      "rencontrer rencontre sommet entretien entretenir entrevue tête-à-tête discuter discussion réunir réunion",
    ),
    words("tuer mort mourir assassiner assassinat meurtre abattre décès décéder périr exécuter exécution"),
    words(
      "agresser agression violence rouer attaquer attaque frapper frappe bombarder bombardement offensive raid assaut tir tirer viser",
    ),
    words("envahir invasion offensive guerre attaquer"),
    words("arrêter arrestation interpeller interpellation détenir détention incarcérer incarcération"),
    words("démissionner démission quitter départ retirer"),
    words("élire élection scrutin vote voter présidentielle législatives municipales référendum"),
    words("signer signature accord traité conclure parapher ratifier ratification"),
    words("livrer livraison fourniture fournir vente vendre achat acheter envoi envoyer"),
    words("publier publication rendre dévoiler diffuser"),
    words("décoller décollage lancer lancement tir"),
    words("fêter festivité célébrer célébration commémorer commémoration"),
    words("abaisser abaissement dégrader dégradation"),
    words("supprimer suppression licencier licenciement fermeture fermer"),
    words("gagner remporter victoire battre vaincre emporter triompher sacrer sacre"),
    words("manifester manifestation défiler défilé rassemblement rassembler marche marcher"),
    words("séisme tremblement secousse"),
    words("accident crash collision écraser percuter dérailler déraillement"),
    words("explosion exploser attentat bombe"),
  ],
  scales: [
    {
      strong: words("condamner condamnation dénoncer dénonciation fustiger indignation scandale"),
      weak: words(
        "préoccuper préoccupé préoccupation inquiéter inquiet inquiétude regretter regret déplorer réserve prudent interroger",
      ),
    },
    {
      strong: words("rompre rupture refuser refus rejeter rejet"),
      weak: words("hésiter hésitation réserve réticence réticent suspendre"),
    },
  ],
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "))
}
