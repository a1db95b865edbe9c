/** Verbs that strike with words or with arms; lemmas, as all below. */
export const BLOWS = "attaquer frapper viser cibler agresser assaillir".split(" ")

/** Who strikes with arms. */
export const ARMED =
  `rebelle soldat troupe armée milice milicien djihadiste terroriste combattant insurgé guérillero assaillant
agresseur tireur drone avion chasseur hélicoptère missile char navire marine pirate bandit foule commando brigade bataillon
kamikaze braqueur voleur chien ours loup requin`.split(/\s/)

/** What can be struck with them. */
export const STRUCK =
  `convoi ville village fort port poste base camp école hôpital clinique voiture bus car camion train
navire bateau pétrolier ferry avion hélicoptère quartier maison immeuble bâtiment caserne siège ambassade consulat usine raffinerie
oléoduc dépôt entrepôt patrouille char mosquée église temple synagogue prison pont frontière île capitale aéroport aérodrome
foule civil soldat troupe policier passant villageois touriste hôtel commissariat barrage
gendarmerie cible`.split(/\s/)
