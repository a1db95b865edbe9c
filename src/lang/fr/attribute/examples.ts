import type { Example } from "../../../attribute/rules.ts"

/** One sentence or more for each construction. `{S: …}` source, `{C: …}` cue, `{Q: …}` content. Pieces of one
 * role are given in order. Sentences under `leaves` hold no attribution. */
export const examples: readonly Example[] = [
  {
    rule: "incise",
    takes: [
      "{Q: « Le quai sera refait au printemps »}, {C: a déclaré} {S: la maire de Lanvec}.",
      "{Q: « Rien n'est signé »}, a{S: -t-il} {C: précisé}.",
      "{Q: Le train a pris feu vers minuit}, {C: ont rapporté} {S: des témoins}.",
      "{Q: « Encore ! »}, {C: sourit} {S: la patronne}.",
      "{Q: « Le pont »}, {C: a déclaré} {S: la maire}, {Q: « rouvrira vendredi »}.",
      "{Q: Le pont tiendra}, {C: a déclaré} sur les ondes de Radio Ouest, {S: Malo Kerven, directeur du port}.",
      "{Q: Rien de grave}, {C: promet} {S: la directrice de l'hôpital}.",
      "{Q: « C'est fini »}, {C: a crié} depuis le toit {S: un ouvrier}.",
      "{Q: Rien n'est signé}, {C: laisse}{S: -t-on} {C: entendre} à la mairie.",
    ],
    leaves: ["Cela va sans dire.", "Le maire a parlé pendant une heure.", "Lille hésite, Paris attend."],
  },
  {
    rule: "colon",
    takes: ["{S: La maire de Lanvec} {C: a déclaré} : {Q: « Le pont rouvrira vendredi. »}"],
    leaves: ["Au menu : « soupe de poisson » et pain."],
  },
  {
    rule: "that",
    takes: [
      "{S: Le ministère} {C: affirme} {Q: que la digue a tenu}.",
      "{S: Elle} {C: a indiqué} {Q: que la digue avait tenu et que l'eau baissait}.",
      "{S: Le juge} {C: a demandé} {Q: si le camion roulait vite}.",
      "{S: Le maire} {C: a confié} à notre journal {Q: qu'il renonçait}.",
      "{S: Nadia Le Goff, directrice du port}, {C: prévoit} {Q: que le trafic doublera}.",
      "{C: S'apercevant} {Q: que le frein lâchait}, {S: la conductrice} a visé le talus.",
      "{C: Estimant} {Q: que « le port est à tous »}, {S: elle} vota contre.",
      "{S: Samira Cadiou}, même au plus fort de la course, {C: fait savoir} {Q: qu'elle suit les travaux}.",
      "{S: Elle} {C: a su} {Q: que la grange brûlait} : « Je passais par le bourg. Tout le monde courait vers l'étang. »",
    ],
    leaves: ["La maison est estimée à 200 000 euros."],
  },
  {
    rule: "infinitive",
    takes: [
      "{S: La firme} {C: dit} {Q: avoir alerté la préfecture}.",
      "{S: Le maire} {C: a exhorté} les habitants {Q: à rester chez eux}.",
      "{S: Le député}, qui quittait la salle, {C: a promis} {Q: de revenir}.",
    ],
    leaves: [],
  },
  {
    rule: "object",
    takes: [
      "{S: Le Parlement} {C: a démenti} {Q: tout retard}.",
      "{S: L'ONG} {C: accuse} {Q: l'usine d'avoir pollué la rivière}.",
      "{S: Ni la firme ni l'État} {C: n'ont confirmé} {Q: la date}.",
      "{S: Le syndicat} {C: juge} {Q: la réforme « brutale et inutile »}.",
      "{S: Les élus}, qui ont soutenu la réforme, {C: se sont félicités} {Q: du résultat des élections}.",
      "{S: L'usine} {C: a proposé} aux syndicats {Q: un nouveau calendrier}.",
      "{S: L'association « Les Amis du lac »} {C: demande} {Q: la fermeture du barrage}.",
      "{S: La commission}, dont le siège est à Lyon, {C: propose} {Q: une mission}.",
      "{S: Le maire} {Q: y} {C: consent}.",
      "{S: Les voisins} {Q: l'}{C: accusent} {Q: d'avoir menti}.",
      "La motion {Q: que} {S: le congrès} {C: a votée} sera publiée.",
      "Le texte, {Q: dont} {S: la Ligue} {C: réclame} {Q: le retrait}, sera publié.",
    ],
    leaves: [
      "Elle a appelé les pompiers.",
      "Le placement rapporte 3 %.",
      "Elle y habite.",
      "Le facteur les a posés sur la table.",
      "Le jardin que la ville a planté est fermé.",
    ],
  },
  {
    rule: "passive",
    takes: [
      "{Q: L'attaque} {C: a été revendiquée} par {S: un groupe inconnu}.",
      "{Q: Le garagiste} {C: a été condamné} {Q: à huit mois de prison} par {S: le tribunal de Lanvec}.",
      "{Q: La loi} {C: a été votée} {Q: en première lecture} par {S: les députés}.",
    ],
    leaves: [],
  },
  {
    rule: "according-to",
    takes: [
      "{C: Selon} {S: l'institut}, {Q: le chômage recule}.",
      "{C: D'après} {S: elle}, {Q: c'est provisoire}.",
      "{Q: Le chômage recule}, {C: selon} {S: l'institut}.",
      "{C: Pour} {S: l'opposition}, {Q: c'est un échec}.",
      "{Q: Les prix ont baissé de 3 %}, {C: selon} {S: un sondage réalisé par l'institut Varel pour le quotidien L'Écho}.",
      "{C: Selon} {S: un sondage sur le moral des éleveurs mené par l'institut Varel}, {Q: deux fermes sur trois sont à vendre}.",
      "{C: Selon} {S: les résultats de l'étude}, {Q: la reconstruction du pont, déjà évoquée au conseil, prendrait des mois}.",
      "{C: Selon} {S: le quotidien « La Vigie »}, {Q: deux suspects ont été arrêtés}.",
      "{C: D'après} {S: l'auteur de « La Marée blanche »}, {Q: le sable reviendra}.",
      "12 mars 2011. - {C: Selon} {S: un rapport établi par l'institut Varel}, {Q: la digue a cédé}.",
      "LANVEC (Agence) – {C: Selon} {S: la police}, {Q: la digue a cédé}.",
      "{C: Pour} {S: Anne Riou, la secrétaire du syndicat} : {Q: « C'est un recul. »}",
    ],
    leaves: [
      "Le prix varie selon la saison.",
      "Un dessin d'après Callot.",
      "Pour les pêcheurs, une aide est versée.",
      "Le paiement est dû selon les termes du contrat.",
    ],
  },
  {
    rule: "noun",
    takes: [
      "{C: L'affirmation} de {S: la défense} {Q: selon laquelle il dormait} est contestée.",
      "{C: Une peur} {Q: de la crue} gagne la vallée.",
    ],
    leaves: ["Il a signé une promesse de vente."],
  },
  {
    rule: "light",
    takes: [
      "{S: Les salariés} {C: brandissent la menace} {Q: d'une grève}.",
      "{C: La consigne a été donnée} aux élèves {Q: de se taire}.",
    ],
    leaves: ["La photo a été prise de nuit.", "La brigade a reçu une lettre du maire."],
  },
  {
    rule: "participle",
    takes: ["{S: Elle} a quitté la salle, {C: ajoutant} {Q: que l'accord restait fragile}."],
    leaves: [],
  },
  {
    rule: "quotation",
    takes: [],
    leaves: [
      "Les « experts » ont quitté le plateau.",
      "Le film « Demain la neige » sort mercredi.",
      "Une banderole « Non au port » barrait la rue.",
      "Le quartier dit « des Forges » est calme.",
    ],
  },
  {
    rule: "nested",
    takes: ["« {S: Le douanier} {C: m'a dit} {Q: “passez”} et je suis passé », raconte Ida."],
    leaves: [],
  },
  {
    rule: "turn",
    takes: [
      "{S: Q} {C: :} {Q: Que devient la halle ?}\n\nR : Elle sera vendue.",
      "Le journaliste : Partez-vous ?\n\n{S: M. Daoulas} {C: :} {Q: Pas encore.}",
    ],
    leaves: ["Lundi : marché\n\nMardi : concert", "Adresse : rue du Port\n\nPrix : 3 euros"],
  },
  {
    rule: "dialogue",
    takes: ["– Vous partez ?\n\n– {Q: Demain}, {C: répond} {S: la logeuse}."],
    leaves: ["– 12 h : ouverture\n\n– 14 h : débat"],
  },
  {
    rule: "headline",
    takes: ["{Q: Le canal restera fermé} {C: :} {S: ministre}"],
    leaves: ["Les sorties de la semaine : cinéma"],
  },
  {
    rule: "signature",
    takes: ["{Q: « La mer garde tout. »} {C: —} {S: Anne Riou, pêcheuse}"],
    leaves: [],
  },
  {
    rule: "heading",
    takes: ["{C: Le mot} de {S: Paul Kerdraon, directeur}.\n\n{Q: « La mer monte, nous aussi. »}"],
    leaves: [],
  },
  {
    rule: "conditional",
    takes: ["{Q: Deux marins auraient été sauvés}."],
    leaves: ["S'il pleuvait, le match serait perdu.", "Il pourrait pleuvoir.", "Il faudrait partir."],
  },
  {
    rule: "owned",
    takes: ["{C: À} {S: son} {C: avis}, {Q: le toit tiendra}."],
    leaves: [],
  },
  {
    rule: "asserted",
    takes: [],
    leaves: [
      "Personne n'a dit cela.",
      "S'il dit non, nous resterons.",
      "Le ministre dira demain s'il se présente.",
      "La mairie a accusé réception du dossier.",
    ],
  },
]
