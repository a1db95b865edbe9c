/** Public happenings that no type fits: laws, offices, beginnings and ends, all that is left. The notation stands in `../verbs.ts`. */
export const PUBLIC_LIFE = `
[-]
abandonner ~ projet, course, candidature, plan: Le skipper [a abandonné] la course.
abolir: Le pays [a aboli] la peine de mort.
abroger: Le Sénat [a abrogé] la loi.
accélérer ~ calendrier, retrait, réforme: Le pays [accélère] le calendrier.
achever: L'équipe [a achevé] le tunnel.
s'achever: Le festival [s'achève] dimanche.
s'acquitter: Il [ne s'est pas acquitté] de l'impôt.
activer ~ alarme, alerte, plan: Un skieur [a activé] l'alarme.
adopter: Le parlement [a adopté] la loi.
annexer: Le pays [a annexé] l'île.
annuler: La mairie [a annulé] le marché.
arriver ~ @place, @state, premier, deuxième, deuxièmement, président, ministre, train, avion, navire, délégation, ville: Le train [est arrivé] à minuit.
atteindre ~ record, sommet, niveau: La crue [a atteint] un niveau record.
avancer ~ date, calendrier: La mairie [avance] la date.
baptiser ~ navire, pont, avion: La reine [a baptisé] le navire.
briser ~ code, record, glace, secret: Le savant [a brisé] le code.
cesser: L'usine [cessera] ses activités.
choisir ~ ville, candidat, successeur, nom: Le comité [a choisi] la ville.
clôturer: Un concert [clôture] le festival.
commémorer: La ville [commémore] le siège.
commencer: Le procès [a commencé].
confier ~ poste, portefeuille, ministère, mission, contrôle: Le poste [a été confié] à une juriste.
connaître ~ résultat, verdict: Les candidats [connaîtront] leurs résultats mardi.
coûter la vie: La chute [a coûté la vie] au guide.
créer: L'État [a créé] un fonds.
débuter: La saison [débute] samedi.
découvrir ~ corps, planète, espèce, trésor, épave, tombe, virus, gisement: Des plongeurs [ont découvert] l'épave.
démettre: Le général [a été démis] de ses fonctions.
déposer ~ gerbe, bilan, brevet, candidature, recours, loi, motion: Le roi [a déposé] une gerbe.
se dérouler: Le tirage [s'est déroulé] au port.
désigner ~ candidat, successeur, chef, vainqueur: Le parti [a désigné] son candidat.
destituer: Le parlement [a destitué] le président.
dévoiler: La marque [a dévoilé] sa voiture.
durer ~ festival, festivité, grève, procès, épisode: La grève [va durer] une semaine.
échouer: La négociation [a échoué].
entrer ~ vigueur, fonction, université, gouvernement, guerre, bourse, capital, académie: La loi [entre] en vigueur.
étendre ~ grève, règle, mission: L'État [étend] la règle.
s'étendre ~ grève, incendie, épidémie, mission, épisode: L'incendie [s'étend] au nord.
être à l'honneur: La Suède [est à l'honneur].
être porté disparu: Un marin [est porté disparu].
exclure ~ député, élève, élu: Le lycée [a exclu] un élève.
explorer ~ sonde, robot, fond, grotte, problème: La sonde [explore] la planète.
exposer ~ toile, musée, œuvre, tableau, galerie: Le musée [expose] dix toiles.
faire escale: Le voilier [a fait escale] à Dakar.
fermer ~ usine, site, école, frontière, route, magasin, aéroport, centrale, port: Le groupe [ferme] l'usine.
fêter: La ville [fête] son saint.
célébrer: Le pays [célèbre] sa reine.
fonder ~ parti, société, ville, journal, association: Elle [a fondé] un journal.
former ~ gouvernement, coalition: Le roi [a formé] un gouvernement.
hisser ~ drapeau: Le drapeau [a été hissé].
imposer ~ couvre-feu, taxe, règle, quarantaine: Le préfet [impose] un couvre-feu.
inaugurer: La ville [inaugure] son tramway.
inscrire ~ liste, patrimoine: L'Unesco [a inscrit] le pont sur sa liste.
instaurer: Le pays [instaure] un impôt.
instituer: Le roi [a institué] un prix.
s'intégrer ~ union, empire: L'île [s'intègre] à l'empire.
interrompre ~ match, vol, service, programme, fouille: L'arbitre [a interrompu] le match.
introduire ~ loi, euro, impôt, bourse: Le pays [introduit] l'euro.
laisser exploser: La foule [a laissé exploser] sa joie.
limoger: Le roi [a limogé] le général.
mettre en place: La ville [met en place] un péage.
mettre à l'honneur: Le salon [met à l'honneur] la Corée.
mettre fin: Le traité [a mis fin] au conflit.
modifier ~ loi, constitution, statut, règle: Le Sénat [a modifié] la loi.
naître: L'écrivain [est né] à Metz.
nommer ~ ministre, directeur, président, premier, préfet, juge, chef, vice-ministre: Le roi [a nommé] un ministre.
obtenir ~ titre, médaille, majorité, prix, siège, indépendance, prêt, aide, visa: Le parti [a obtenu] la majorité.
officialiser: Le club [a officialisé] le transfert.
organiser: La ville [organise] un tournoi.
ouvrir ~ usine, école, ligne, musée, porte, frontière, magasin, bureau, saison, convention, salle: Le groupe [a ouvert] une usine.
s'ouvrir: Le salon [s'ouvre] jeudi.
partir ~ @place, @state, train, course, navire, coureur, expédition, voyage, spécial: Le navire [est parti] à l'aube.
se poser ~ sonde, capsule, avion, hélicoptère, robot: La sonde [s'est posée] sur l'astre.
se poursuivre: Les fouilles [se poursuivent].
présenter ~ version, voiture, projet, console, plan, budget, spectacle, appareil, rapport, collection: La marque [a présenté] une voiture.
prendre fin: La grève [a pris fin].
prendre le pouvoir: La junte [a pris le pouvoir].
prendre effet: La mesure [prend effet] lundi.
procéder ~ évacuation, arrestation, lancement, vote: La police [a procédé] à l'évacuation.
programmer ~ concert, festival: La salle [a programmé] un concert.
prolonger ~ contrat, état, grève, exposition: Le musée [prolonge] l'exposition.
promulguer: Le roi [a promulgué] la loi.
promouvoir ~ grade, général, rang: Il [a été promu] général.
provoquer ~ incendie, mort, accident, coupure, panne, fusillade: La foudre [a provoqué] une panne.
publier ~ rapport, liste, livre, étude, résultat, chiffre, loi, décret, roman, photo, document, note: L'agence [a publié] la liste.
quitter ~ @place, @state, pays, gouvernement, ville, parti, poste, équipe, capitale, union, prison: Elle [a quitté] le gouvernement.
ramener ~ kilo, déficit, échantillon, terre: La capsule [ramène] des échantillons.
réaliser ~ film, spectacle, mission, exploit, bénéfice, pont, firme: La firme [a réalisé] le spectacle.
recevoir ~ prix, médaille, ministère, portefeuille, défense, justice: Elle [a reçu] le prix.
reconduire: Le conseil [a reconduit] le directeur.
reconstruire: La ville [reconstruit] le pont.
reconvertir: Le hangar [a été reconverti].
recréer: Le roi [a recréé] le poste.
récupérer ~ ministère, portefeuille, titre, corps, siège: Le parti [récupère] le ministère.
redéfinir: La loi doit [redéfinir] le poste.
se réfugier: Les familles [se sont réfugiées] à l'école.
rejoindre ~ équipe, club, gouvernement, coalition, groupe: Le Danois [a rejoint] le club.
relever ~ taux, seuil, âge, salaire: La banque [relève] ses taux.
relancer ~ projet, programme, enquête: Le pays [relance] le programme.
remanier: Le roi [a remanié] le gouvernement.
remettre ~ prix, médaille, rapport: Le jury [a remis] le prix.
rénover: La ville [rénove] la halle.
rendre public: Le ministère [a rendu public] le rapport.
rendre hommage: La ville [rend hommage] au poète.
repérer ~ planète, épave, télescope: Le télescope [a repéré] un astre.
reporter ~ tir, lancement, scrutin, match, vol, vote, sommet, élection, concert: Le tir [a été reporté].
reprendre ~ travail, vol, négociation, match, entreprise: Les vols [ont repris].
restituer: Le musée [restitue] le masque.
rétablir ~ courant, ordre, trafic, service: Le courant [a été rétabli].
retransmettre: La chaîne [a retransmis] le match.
réunir ~ festival, salon, conférence: Le salon [réunit] mille éditeurs.
réviser ~ constitution, loi, traité, mémorandum: Le pays [révise] sa constitution.
subir ~ défaite, revers, panne, opération, attaque: Le club [a subi] une défaite.
succéder: Elle [succède] à son père.
se tenir ~ conférence, sommet, élection, réunion, cérémonie, salon: Le salon [se tiendra] à Metz.
tenir ~ conférence, assemblée, congrès, salon, stand, réunion: Le parti [tient] son assemblée.
se terminer: Le tournoi [se termine] dimanche.
voir le jour: Le parti [a vu le jour] en mai.
voter ~ loi, budget, motion, électeur, texte: Le Sénat [a voté] la loi.
appeler à urnes: Les électeurs [sont appelés aux urnes].
avorter ~ tentative, coup: Le coup [a avorté].
dérober: Deux hommes [ont dérobé] la toile.
s'envoler ~ avion, ballon, fusée: Le ballon [s'est envolé].
réhabiliter: La cour [a réhabilité] le poète.
sécuriser ~ zone, site: La police [a sécurisé] la zone.
autoriser ~ vaccin, vente, médicament, mise, construction, travaux: L'agence [a autorisé] le vaccin.
clore: La cour [a clos] l'affaire.
conclure ~ saison, festival, tournée: Un concert [conclut] le festival.
confirmer ~ cour, condamnation, peine, jugement: La cour [a confirmé] la peine.
découvrir: Des plongeurs [ont découvert] une grotte.
délivrer ~ permis, visa, agrément: Le préfet [a délivré] le permis.
diffuser ~ chaîne, film, épisode, reportage, concert: La chaîne [diffuse] le concert.
envahir ~ terrain, supporter, sauterelle: Les supporters [ont envahi] le terrain.
être en feu: La grange [est en feu].
être en grève: Les pilotes [sont en grève].
évincer: Le parti [a évincé] son chef.
faire son entrée: La banque [fait son entrée] en bourse.
livrer ~ appareil, navire, verdict, concert: Le jury [a livré] son verdict.
mettre à jour: Le musée [a mis au jour] une tombe.
mettre au jour: Des fouilles [ont mis au jour] une tombe.
naturaliser: L'État [a naturalisé] le gardien.
octroyer ~ licence, permis: L'agence [a octroyé] la licence.
ouvrir ses portes: Le salon [ouvre ses portes] samedi.
passer ~ loi, tour, comète, ouragan, cyclone: La comète [est passée] près du soleil.
prendre la mer: Le voilier [a pris la mer].
prendre le contrôle: Le groupe [a pris le contrôle] de la mine.
prendre ses fonctions: Le préfet [a pris ses fonctions].
prêter serment: Le président [a prêté serment].
réglementer: La ville [réglemente] la vente.
se relancer: Le club [s'est relancé].
remplacer ~ ministre, joueur, président, directeur, poste, gardien: Le Danois [remplace] le gardien.
rendre ~ verdict, jugement, décision, rapport, arrêt: La cour [a rendu] son verdict.
revenir ~ sonde, astronaute, victoire, prix: Le prix [est revenu] au pianiste.
se poser: L'hélicoptère [s'est posé].
susciter ~ émoi, polémique, colère: L'affiche [a suscité] la polémique.
trancher ~ cour, conseil, tribunal, juge: La cour [a tranché].
trouver refuge: La famille [a trouvé refuge] à l'école.
valider ~ conseil, cour, projet, accord, élection: Le Conseil [a validé] la loi.
tirer sa révérence: L'actrice [tire sa révérence].
`
