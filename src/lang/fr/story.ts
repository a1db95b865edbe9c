import type { StoryRules } from "../../story/rules.ts"
import { acts } from "./acts.ts"

/** Words of French that tell nothing of what a report is about. */
export const storyRules: StoryRules = {
  common:
    words(`le la les un une des du de au aux ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma
    mes ton ta tes qui que quoi dont où lequel laquelle lesquels lesquelles duquel auquel quel quelle quels quelles il
    elle ils elles on nous vous je tu lui eux se soi me te moi toi en y et ou mais donc or ni car si comme lorsque
    quand puisque quoique parce afin alors ainsi aussi encore déjà toujours jamais souvent parfois très trop plus
    moins peu assez tant tout toute tous toutes même mêmes autre autres chaque plusieurs certains certaines aucun
    aucune nul quelque quelques rien personne ne pas point non oui à dans par pour sur sous avec sans chez vers entre
    contre depuis dès pendant avant après devant derrière lors jusque selon malgré hors sauf voici voilà ici là
    être est sont était étaient été étant sera seront serait seraient soit fut furent avoir a ont avait avaient eu ayant
    aura auront aurait auraient ait fait faire font faisait fera dit dire disent disait déclaré déclare indiqué indique
    affirmé affirme précisé précise expliqué ajouté ajoute annoncé annonce assuré rappelé souligné rapporté selon
    peut peuvent pouvait pourrait pourraient doit doivent devait devrait devraient va vont aller allait veut voulait
    faut fallait mis met mettre pris prend prendre donné donne vient venir venu reste resté
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre jour jours semaine semaines mois an ans année années heure heures minute minutes matin
    soir nuit hier aujourd hui demain veille lendemain fois fin début moment temps
    deux trois quatre cinq six sept huit neuf dix premier première deuxième dernier dernière derniers dernières
    nouveau nouvelle nouveaux nouvelles grand grande petit petite bon bonne ancien ancienne
    monsieur madame mme plusieurs cependant toutefois notamment également ensuite enfin ailleurs environ près`),
  numbers: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    cent: 100,
  },
  units:
    words(`euro euros dollar dollars franc francs livre livres million millions milliard milliards millier milliers
    centaine centaines dizaine dizaines kilomètre kilomètres km mètre mètres m centimètre centimètres kilo kilos kg
    tonne tonnes litre litres degré degrés pour pourcent point points fois mille seconde secondes jour jours semaine
    semaines mois an ans année années heure heures minute minutes h siècle siècles article articles page pages`),
  totals: ["nombre", "bilan", "total"],
  acts,
  phases: words(
    "ouvrir ouverture lancer lancement débuter début commencer entamer mener tenir tenue organiser",
  ),
  spokesmen: words("porte-parole bureau cabinet entourage secrétariat services avocat avocate avocats"),
  nameParticles: words("al el as ad ben bin ibn de du da la le von van der den"),
  articles: ["le", "la", "les", "l'"],
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
