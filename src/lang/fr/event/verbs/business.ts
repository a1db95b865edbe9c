/** Public happenings that no type fits: firms, prices, building, what is launched. The notation stands in `../verbs.ts`. */
export const BUSINESS = `
[-]
abaisser ~ note, taux, seuil, impôt, prix: L'agence [a abaissé] la note du pays.
acquérir: Le groupe [a acquis] deux mines.
agrandir: Le port [a été agrandi].
arrimer: La capsule [a été arrimée] à la station.
s'arrimer: La capsule [s'est arrimée].
atterrir: L'avion [a atterri] sans encombre.
augmenter: Les impôts [augmenteront] en mai.
baisser: Les ventes [ont baissé].
chuter: Le titre [a chuté] de dix points.
commander ~ avion, navire, train: La compagnie [a commandé] dix avions.
construire: La ville [a construit] un pont.
décoller: La fusée [a décollé].
dégrader ~ note, agence, banque: L'agence [dégrade] dix banques.
démarrer: Les travaux [ont démarré].
développer ~ fusée, vaccin, avion, moteur: L'équipe [a développé] un vaccin.
diminuer: Les naissances [ont diminué].
doubler ~ prix, nombre, production: Le prix [a doublé].
embaucher: L'usine [a embauché] cent ouvriers.
enregistrer ~ perte, bénéfice, record, baisse, hausse: La banque [a enregistré] une perte.
exonérer: La loi [exonère] les héritiers.
faire faillite: L'armateur [a fait faillite].
fusionner: Les deux banques [ont fusionné].
hausser ~ taux, prix: La banque [hausse] ses taux.
installer ~ base, radar, usine, comité: La marine [installe] un radar.
inventer: Le savant [a inventé] la lampe.
lancer: La marque [a lancé] un téléphone.
licencier: L'usine [a licencié] dix ouvriers.
mettre à point: L'équipe [a mis au point] un vaccin.
mettre en service: La ligne [a été mise en service].
mettre en vente: Le château [a été mis en vente].
mettre en ligne: Le musée [a mis en ligne] ses cartes.
mettre en orbite: La fusée [a mis en orbite] deux satellites.
nationaliser: L'État [a nationalisé] la banque.
privatiser: L'État [privatise] le port.
racheter: Le groupe [a racheté] l'usine.
reculer ~ ventes, ventes, franc, chômage, niveau: Le chômage [a reculé].
réduire: Le pays [réduit] sa production.
sortir ~ film, version, album, livre, console, date: L'album [sort] en mai.
stopper ~ fermeture, chantier, production: L'usine [stoppe] la production.
supprimer ~ poste, emploi, ministère, portefeuille, ligne, impôt, classe, train: La banque [supprime] cent postes.
vendre ~ usine, filiale, part, participation, club, immeuble: Le groupe [a vendu] sa filiale.
déménager: Le musée [déménage].
expérimenter: La ville [expérimente] un péage.
reloger: La ville [reloge] les familles.
rouvrir: La ligne [rouvre] lundi.
adjuger: Le tableau [a été adjugé] un million.
aménager ~ ville, quartier, place, rue: La ville [aménage] la place.
augmenter ~ capital, prix, taxe, taux: La banque [augmente] ses taux.
bâtir ~ stade, pont, école, usine: La ville [a bâti] un stade.
bondir ~ titre, bourse, prix, cours: Le titre [a bondi] de dix points.
collecter ~ don, fonds, million: Le gala [a collecté] un million.
commercialiser: La marque [commercialise] un vélo.
dégringoler: Le titre [a dégringolé].
démolir: La ville [a démoli] la tour.
édifier ~ stade, pont, école, usine, mur: La ville [a édifié] un mur.
emménager: Le musée [a emménagé] au port.
flamber ~ prix, cours, pétrole, hangar, toit: Le hangar [a flambé].
grimper ~ prix, taux, titre, bourse, température: Le taux [a grimpé].
intégrer ~ équipe, gouvernement, bourse, patrimoine: Elle [a intégré] l'équipe.
s'installer ~ tête, commune, usine, siège: L'usine [s'est installée] au port.
mettre en eau: Le barrage [a été mis en eau].
moderniser: La ville [modernise] le port.
plonger ~ titre, bourse, cours: Le titre [a plongé].
progresser ~ vente, ventes, chômage, bénéfice, épidémie: Les ventes [ont progressé].
raser ~ quartier, maison, tour, usine: La ville [a rasé] la tour.
redémarrer: L'usine [a redémarré].
remonter ~ titre, épave, score: Le titre [a remonté].
tripler: Le prix [a triplé].
virer ~ entraîneur, club, ministre: Le club [a viré] l'entraîneur.
liquider ~ société, tribunal, entreprise: Le tribunal [a liquidé] la firme.
restructurer: Le groupe [restructure] sa filiale.
délocaliser: Le groupe [délocalise] l'usine.
`
