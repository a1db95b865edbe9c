/** Verbs that tell of something that happens. `[TYPE mode]` is PLOVER's type and mode, `[-]` a public happening that
 * has none; then one verb a line: `key: example`, brackets around the trigger. "se " before a reflexive verb; words
 * after the lemma must follow it; after "~" nouns one of which must stand in the clause. Own lists. */
export const VERBS = `
[ASSAULT]
attaquer: Les rebelles [ont attaqué] le convoi.
agresser: Deux hommes [ont agressé] le passant.
s'attaquer: La foule [s'est attaquée] au poste de garde.
s'en prendre ~ à, aux: Des inconnus [s'en sont pris] à la mosquée.
assaillir: Des hommes armés [ont assailli] le fort.
envahir: L'armée [a envahi] la province.
combattre: Les deux camps [combattent] au nord.
se battre: Les clans [se sont battus] toute la nuit.
affronter: La milice [affronte] l'armée.
s'affronter: Les deux milices [se sont affrontées].
tirer: Le garde [a tiré] sur la voiture.
ouvrir le feu: La patrouille [a ouvert le feu].
tuer: La bombe [a tué] six passants.
abattre: La chasse [a abattu] un drone.
assassiner: Le juge [a été assassiné] devant chez lui.
exécuter: Le régime [a exécuté] deux opposants.
massacrer: Les miliciens [ont massacré] les villageois.
égorger: Le berger [a été égorgé].
décapiter: L'otage [a été décapité].
fusiller: Trois hommes [ont été fusillés].
poignarder: Un homme [a poignardé] le vigile.
blesser: Un éclat [a blessé] l'enfant.
frapper ~ missile, avion, armée, drone, cible, position, ville: L'armée [a frappé] une cible au nord.
bombarder: L'aviation [a bombardé] le port.
pilonner: L'artillerie [pilonne] la ville.
torturer: Les gardes [ont torturé] les détenus.
violer ~ femme, fille, soldat, homme: Il [a violé] une femme.
rouer de coups: Ils l'[ont roué de coups].
tabasser: Il [a été tabassé] par des inconnus.
lyncher: La foule [a lynché] le voleur.
enlever ~ otage, homme, femme, enfant, journaliste, touriste, travailleur, prêtre, soldat: Des pirates [ont enlevé] un prêtre.
kidnapper: Deux médecins [ont été kidnappés].
prendre en otage: Le forcené [a pris en otage] la caissière.
exploser ~ ceinture, kamikaze, attentat, bombe: Il [a fait exploser] sa ceinture.
dynamiter: Ils [ont dynamité] le pont.
piéger ~ voiture, bombe, engin: Ils [ont piégé] la voiture.
détruire: Les miliciens [ont détruit] la statue.
saccager: La foule [a saccagé] le consulat.
incendier: Les assaillants [ont incendié] l'école.
démolir ~ obus, char, milicien, mosquée, église, maison: Les chars [ont démoli] les maisons.
arracher ~ porte, statue, croix, drapeau: Ils [ont arraché] la porte.
casser ~ porte, statue, vitrine, tombe: Ils [ont cassé] la porte.
profaner: Des inconnus [ont profané] les tombes.
torpiller ~ navire, sous-marin: Un sous-marin [a torpillé] le navire.
riposter: L'armée [a riposté].
lancer ~ missile, offensive, attaque, grenade, roquette, raid, assaut, obus: Le régime [a lancé] trois missiles.
tirer ~ missile, roquette, obus: Le pays [a tiré] un missile.
faire la guerre: Les deux voisins [ont fait la guerre].
libérer ~ ville, nord, territoire, pays, terre, région: L'armée veut [libérer] le nord du pays.
reprendre ~ ville, village, quartier, colline, contrôle: L'armée [a repris] la ville.
s'emparer: Les rebelles [se sont emparés] du fort.
occuper ~ armée, troupe, soldat, rebelle, milice: Les troupes [occupent] la vallée.
débarquer ~ troupe, soldat, armée: Les troupes [ont débarqué] à l'aube.
assiéger: L'armée [assiège] la citadelle.
encercler ~ armée, troupe, ville, rebelle: Les chars [encerclent] la ville.
intervenir ~ armée, troupe, militaire, militairement: L'armée [est intervenue] au nord.
[COERCE]
arrêter ~ police, policier, homme, suspect, personne, gendarme, opposant, militant, journaliste, responsable: La police [a arrêté] un suspect.
interpeller ~ police, homme, suspect, personne, agresseur, individu, jeune: Deux suspects [ont été interpellés].
emprisonner: Le blogueur [a été emprisonné].
incarcérer: Le notaire [a été incarcéré].
écrouer: Le trafiquant [a été écroué].
détenir ~ prisonnier, otage, journaliste, prison: Le régime [détient] deux journalistes.
placer en garde à vue: Le gérant [a été placé en garde à vue].
placer en détention: L'élu [a été placé en détention].
réprimer: La police [a réprimé] la marche.
censurer: Le ministère [a censuré] le film.
interdire: Le préfet [a interdit] le défilé.
confisquer: L'État [a confisqué] les terres.
saisir ~ douane, police, drogue, cocaïne, arme, navire: Les douanes [ont saisi] la drogue.
perquisitionner: Les enquêteurs [ont perquisitionné] le siège.
expulser ~ famille, campement, rom, squat: La police [a expulsé] les familles.
persécuter: Le régime [persécute] les moines.
humilier: Les gardes [ont humilié] les prisonniers.
voler ~ bulletin, arme, bijou, tableau, urne, argent: Ils [ont volé] les bulletins.
s'octroyer: L'armée [s'est octroyé] les pleins pouvoirs.
museler: Le régime [muselle] la presse.
disperser ~ police, manifestant, foule, gaz: La police [a dispersé] la foule.
évacuer de force: Les occupants [ont été évacués de force].
dissoudre: Le roi [a dissous] l'assemblée.
bloquer ~ site, réseau, compte, accès: Le régime [bloque] l'accès au réseau.
prendre à partie: Ils [ont pris à partie] le passant.
extrader: Le pays [a extradé] le banquier.
[SANCTION]
sanctionner: Bruxelles [a sanctionné] trois banques.
expulser ~ diplomate, ambassadeur, attaché: Le pays [a expulsé] deux diplomates.
geler ~ avoir, aide, relation, compte: Berne [a gelé] les avoirs du clan.
rompre ~ relation, négociation, discussion: Les deux voisins [ont rompu] leurs relations.
rappeler ~ ambassadeur, personnel: Le pays [a rappelé] son ambassadeur.
suspendre ~ aide, relation, coopération, accord, livraison, adhésion, vol, négociation: Oslo [a suspendu] son aide.
boycotter: Trois pays [boycottent] la course.
exclure ~ pays, organisation, ligue: La ligue [a exclu] le pays.
condamner ~ tribunal, prison, cour, amende, juge, peine: Le tribunal l'[a condamné] à deux ans de prison.
fuir ~ habitant, réfugié, guerre, combat, famille, civil, population, représaille: Les habitants [fuient] les combats.
se retirer ~ accord, traité, organisation: Le pays [s'est retiré] du traité.
[THREATEN]
menacer: Le régime [a menacé] son voisin.
mettre en garde: Le ministre [a mis en garde] les grévistes.
lancer un ultimatum: Le chef rebelle [a lancé un ultimatum].
[PROTEST]
manifester: Les étudiants [ont manifesté] sous la pluie.
protester: Les riverains [protestent] contre l'usine.
défiler ~ manifestant, syndicat, rue, contre: Les syndicats [ont défilé] contre la réforme.
se rassembler ~ manifestant, contre, place, protester: Les opposants [se sont rassemblés] contre le projet.
débrayer: Les ouvriers [ont débrayé].
faire grève: Les pilotes [font grève].
se mettre en grève: Les aiguilleurs [se sont mis en grève].
se révolter: La garnison [s'est révoltée].
se soulever: Le sud [s'est soulevé].
[ACCUSE]
accuser: L'élue [a accusé] le patron.
poursuivre en justice: La ville [poursuit en justice] le promoteur.
porter plainte: La famille [a porté plainte].
déposer plainte: Le voisin [a déposé plainte].
inculper: Le banquier [a été inculpé].
mettre en examen: Le maire [a été mis en examen].
mettre en cause: Le rapport [met en cause] deux préfets.
enquêter: Le parquet [enquête] sur la vente.
ouvrir une enquête: Le parquet [a ouvert une enquête].
juger ~ tribunal, cour, procès, mai: Le tribunal [juge] le préfet.
assigner: L'acteur [a été assigné] devant le tribunal.
dénoncer: Le syndicat [dénonce] la vente.
condamner: L'Union [condamne] l'attaque.
critiquer: La presse [critique] le ministre.
soupçonner: La police [soupçonne] le gérant.
traduire en justice: Le général [sera traduit en justice].
[REQUEST]
réclamer: Les marins [réclament] une trêve.
exiger: Le syndicat [exige] une enquête.
exhorter: Le pape [a exhorté] les chefs à la paix.
appeler à: La ligue [appelle à] la grève.
demander: Le maire [a demandé] des renforts.
revendiquer ~ hausse, droit, salaire, terre, autonomie: Les mineurs [revendiquent] une hausse.
solliciter: Le pays [a sollicité] un prêt.
saisir ~ tribunal, conseil, cour, justice: L'élu [a saisi] le tribunal.
faire appel: Le condamné [a fait appel].
[REJECT]
refuser: Le parti [a refusé] l'offre.
rejeter: Le Sénat [a rejeté] le texte.
repousser ~ offre, demande, proposition: Le roi [a repoussé] l'offre.
opposer son veto: Le pays [a opposé son veto].
bloquer ~ effort, résolution, accord, texte, vote: Deux pays [ont bloqué] le texte.
voter contre: Le groupe [a voté contre].
s'opposer: Le maire [s'oppose] au projet.
décliner: L'acteur [a décliné] l'invitation.
enfreindre: Le navire [a enfreint] l'embargo.
violer ~ accord, trêve, cessez-le-feu, traité, résolution, espace: L'avion [a violé] l'espace aérien.
[AGREE]
accepter: Le syndicat [a accepté] l'offre.
promettre: Le maire [a promis] un pont.
s'engager: Le pays [s'est engagé] à payer.
consentir: Le juge [a consenti] au report.
convenir: Les deux voisins [sont convenus] d'une date.
s'accorder: Les deux partis [se sont accordés].
se mettre d'accord: Les deux camps [se sont mis d'accord].
inviter ~ sommet, visite, président, ministre, roi: Le roi [a invité] le président.
[SUPPORT]
soutenir: Le parti [soutient] la réforme.
appuyer ~ candidat, projet, candidature, demande: Le maire [appuie] le candidat.
signer ~ accord, traité, convention, contrat, mémorandum, pacte, protocole, armistice: Les deux pays [ont signé] un accord.
ratifier: Le Sénat [a ratifié] le traité.
approuver: Les députés [ont approuvé] le texte.
reconnaître ~ indépendance, état, gouvernement, souveraineté: Trois pays [ont reconnu] le nouvel État.
proclamer: Le parlement [a proclamé] l'indépendance.
saluer ~ accord, décision, élection, résultat, création: La ligue [a salué] l'accord.
féliciter: Le roi [a félicité] la gagnante.
louer ~ effort, courage, travail: Le ministre [loue] le courage des pompiers.
rétablir ~ relation: Les deux pays [ont rétabli] leurs relations.
[CONSULT]
rencontrer ~ @person, président, ministre, dirigeant, homologue, roi, pape, chef, chancelier, chancelière: Le ministre [a rencontré] son homologue.
se rencontrer: Les deux chefs [se rencontreront] jeudi.
s'entretenir: Le maire [s'est entretenu] avec la préfète.
recevoir ~ @person, président, ministre, dirigeant, ambassadeur, homologue, délégation, chef: Le roi [a reçu] la délégation.
se réunir: Le conseil [s'est réuni] lundi.
négocier: Les deux camps [négocient] une trêve.
discuter: Les deux pays [ont discuté] du prix du gaz.
consulter ~ parti, allié, chef: Le roi [a consulté] les partis.
téléphoner ~ président, ministre, roi, pape, chancelier, chancelière, homologue: La chancelière [a téléphoné] au roi.
siéger: Le tribunal [siège] à huis clos.
[CONSULT visit]
se rendre ~ @state, @place, visite, capitale: Le ministre [s'est rendu] à Oslo.
effectuer une visite: Le roi [a effectué une visite] à Rabat.
visiter ~ @state, président, ministre, dirigeant, roi, pape, chef, usine: Le ministre [a visité] le port.
accueillir ~ @person, président, ministre, dirigeant, sommet, délégation: La reine [a accueilli] le président.
[COOPERATE]
coopérer: Les deux polices [coopèrent].
échanger ~ renseignement, information: Les deux pays [échangent] des renseignements.
acheter ~ arme, avion, gaz, pétrole, missile, sous-marin: Le pays [a acheté] des avions.
vendre ~ arme, avion, gaz, pétrole, missile, sous-marin: Le pays [a vendu] des missiles.
[AID]
aider: La Suède [aide] les réfugiés.
livrer ~ arme, aide, vivre, vivres, char, médicament, avion: L'Union [livre] des vivres.
fournir ~ arme, aide, vivre, médicament, soutien, argent: Le pays [fournit] des armes aux rebelles.
secourir: Un cargo [a secouru] les naufragés.
sauver ~ naufragé, enfant, otage, pompier, vie: Les pompiers [ont sauvé] l'enfant.
évacuer: Les blessés [ont été évacués].
transporter à l'hôpital: L'enfant [a été transporté à l'hôpital].
transporter ~ hôpital, blessé: Les blessés [ont été transportés] à l'hôpital.
héberger ~ réfugié, sinistré: La ville [héberge] les sinistrés.
rechercher ~ disparu, personne, survivant, secours: Les plongeurs [recherchent] les disparus.
financer ~ aide, projet, reconstruction: L'Union [finance] la reconstruction.
prêter ~ milliard, million, argent, fonds: Le fonds [a prêté] un milliard.
verser ~ aide, milliard, million: L'Union [a versé] un million.
accorder ~ aide, prêt, asile, crédit, bourse: La banque [a accordé] un prêt.
envoyer ~ aide, renfort, vivre, vivres, secouriste, médicament: La Suède [a envoyé] des vivres.
former ~ soldat, police, armée, force: Les instructeurs [forment] l'armée.
soigner ~ blessé, malade: Le navire [soigne] les blessés.
[MOBILIZE]
déployer: L'armée [déploie] des chars.
mobiliser ~ armée, troupe, soldat, réserviste, police: Le pays [mobilise] ses réservistes.
mettre en alerte: L'armée [a été mise en alerte].
mettre en état d'alerte: La garnison [a été mise en état d'alerte].
masser ~ troupe, soldat, char: Le voisin [masse] des troupes.
stationner ~ troupe, blindé, char, soldat: Des blindés [sont stationnés] devant le palais.
miner ~ route, port, ville, alentour: Les rebelles [ont miné] la route.
armer ~ rebelle, milice: Le voisin [arme] la milice.
envoyer ~ troupe, soldat, navire, avion, char: Le pays [a envoyé] des troupes.
se préparer ~ guerre, combat, attaque, offensive, contre-offensive, rebelle, armée: L'armée [se prépare] à l'offensive.
parader: L'armée [a paradé].
[RETREAT withdraw]
se retirer ~ troupe, armée, soldat, force, rebelle, ville, province: L'armée [s'est retirée] de la ville.
retirer ~ troupe, soldat, force, armée, contingent: Le pays [retire] ses troupes.
évacuer ~ armée, troupe, rebelle, base: Les troupes [ont évacué] la base.
quitter ~ troupe, armée, force, soldat: Les troupes [ont quitté] la province.
transférer ~ contrôle, pouvoir, responsabilité: L'armée [a transféré] le contrôle du port.
remettre ~ pouvoir, contrôle: La junte [a remis] le pouvoir.
capituler: La garnison [a capitulé].
se rendre ~ rebelle, forcené, reddition: Les rebelles [se sont rendus].
[RETREAT release]
libérer ~ otage, prisonnier, détenu, journaliste, militant: Les pirates [ont libéré] l'otage.
relâcher: Le suspect [a été relâché].
rapatrier: Les touristes [ont été rapatriés].
[RETREAT disarm]
désarmer: La milice [a désarmé].
déposer les armes: Les rebelles [ont déposé les armes].
démanteler ~ arsenal, base, centrifugeuse, missile: Le pays [démantèle] son arsenal.
[RETREAT resign]
démissionner: La ministre [a démissionné].
abdiquer: Le roi [a abdiqué].
[CONCEDE]
gracier: Le roi [a gracié] dix détenus.
amnistier: Le parlement [amnistie] les rebelles.
s'excuser: Le ministre [s'est excusé].
présenter ses excuses: Le patron [a présenté ses excuses].
lever ~ sanction, embargo, couvre-feu, état, interdiction, blocus: L'Union [a levé] l'embargo.
assouplir ~ sanction, règle, loi: Le pays [assouplit] la règle.
[-]
abaisser ~ note, taux, seuil, impôt, prix: L'agence [a abaissé] la note du pays.
abandonner ~ projet, course, candidature, plan: Le skipper [a abandonné] la course.
abolir: Le pays [a aboli] la peine de mort.
abroger: Le Sénat [a abrogé] la loi.
accélérer ~ calendrier, retrait, réforme: Le pays [accélère] le calendrier.
accéder ~ pouvoir, finale, indépendance: Le club [accède] à la finale.
achever: L'équipe [a achevé] le tunnel.
s'achever: Le festival [s'achève] dimanche.
acquérir: Le groupe [a acquis] deux mines.
s'acquitter: Il [ne s'est pas acquitté] de l'impôt.
activer ~ alarme, alerte, plan: Un skieur [a activé] l'alarme.
adopter: Le parlement [a adopté] la loi.
agrandir: Le port [a été agrandi].
annexer: Le pays [a annexé] l'île.
annuler: La mairie [a annulé] le marché.
apparaître ~ foyer, virus, fissure: Un foyer [est apparu] au port.
arrimer: La capsule [a été arrimée] à la station.
s'arrimer: La capsule [s'est arrimée].
arriver ~ @place, @state, premier, deuxième, deuxièmement, président, ministre, train, avion, navire, délégation, ville: Le train [est arrivé] à minuit.
atterrir: L'avion [a atterri] sans encombre.
atteindre ~ record, sommet, niveau: La crue [a atteint] un niveau record.
attribuer ~ prix, palme, médaille, marché: Le jury [a attribué] le prix.
augmenter: Les impôts [augmenteront] en mai.
avancer ~ date, calendrier: La mairie [avance] la date.
baisser: Les ventes [ont baissé].
baptiser ~ navire, pont, avion: La reine [a baptisé] le navire.
battre ~ record, équipe, joueur, joueuse, finale, manche, set, candidat: Le club [a battu] le record.
briser ~ code, record, glace, secret: Le savant [a brisé] le code.
brûler: La grange [a brûlé].
cesser: L'usine [cessera] ses activités.
choisir ~ ville, candidat, successeur, nom: Le comité [a choisi] la ville.
chuter: Le titre [a chuté] de dix points.
clôturer: Un concert [clôture] le festival.
commander ~ avion, navire, train: La compagnie [a commandé] dix avions.
commémorer: La ville [commémore] le siège.
commencer: Le procès [a commencé].
confier ~ poste, portefeuille, ministère, mission, contrôle: Le poste [a été confié] à une juriste.
se classer: Elle [s'est classée] troisième.
connaître ~ résultat, verdict: Les candidats [connaîtront] leurs résultats mardi.
conquérir: Le grimpeur [a conquis] le sommet.
construire: La ville [a construit] un pont.
contaminer: L'eau [a été contaminée].
couler: Le ferry [a coulé].
coûter la vie: La chute [a coûté la vie] au guide.
couronner: Le jury [a couronné] la pianiste.
créer: L'État [a créé] un fonds.
débuter: La saison [débute] samedi.
décéder: L'écrivain [est décédé].
déclencher ~ incendie, alerte, alarme, avalanche, plan: La foudre [a déclenché] l'incendie.
décoller: La fusée [a décollé].
décorer: Le roi [a décoré] le médecin.
découvrir ~ corps, planète, espèce, trésor, épave, tombe, virus, gisement: Des plongeurs [ont découvert] l'épave.
décrocher ~ médaille, titre, contrat, prix: Elle [a décroché] la médaille.
dégrader ~ note, agence, banque: L'agence [dégrade] dix banques.
démarrer: Les travaux [ont démarré].
démettre: Le général [a été démis] de ses fonctions.
déposer ~ gerbe, bilan, brevet, candidature, recours, loi, motion: Le roi [a déposé] une gerbe.
dérailler: Le train [a déraillé].
se dérouler: Le tirage [s'est déroulé] au port.
désigner ~ candidat, successeur, chef, vainqueur: Le parti [a désigné] son candidat.
destituer: Le parlement [a destitué] le président.
dévaster: La crue [a dévasté] la vallée.
développer ~ fusée, vaccin, avion, moteur: L'équipe [a développé] un vaccin.
dévoiler: La marque [a dévoilé] sa voiture.
diminuer: Les naissances [ont diminué].
disparaître ~ avion, navire, enfant, espèce, randonneur: L'avion [a disparu] des radars.
disputer ~ match, finale, tournoi, course: Le club [a disputé] la finale.
doubler ~ prix, nombre, production: Le prix [a doublé].
durer ~ festival, festivité, grève, procès, épisode: La grève [va durer] une semaine.
échapper ~ mort, attentat, accident: Le pilote [a échappé] à la mort.
s'échapper ~ prison, détenu, gaz: Deux détenus [se sont échappés].
échouer: La négociation [a échoué].
s'échouer: Un cargo [s'est échoué].
éclater ~ guerre, incendie, fusillade, émeute, scandale, crise, conflit: Une émeute [a éclaté].
s'écraser: L'avion [s'est écrasé].
s'écrouler: Le pont [s'est écroulé].
s'effondrer: La mine [s'est effondrée].
égaliser ~ but, minute: Le Danois [a égalisé] à la dernière minute.
élire: Elle [a été élue] maire.
éliminer ~ équipe, club, finale, tournoi: Le club [a été éliminé].
embaucher: L'usine [a embauché] cent ouvriers.
emporter ~ titre, victoire, élection, scrutin, match, finale: Il [a emporté] le titre.
enregistrer ~ perte, bénéfice, record, baisse, hausse: La banque [a enregistré] une perte.
entrer ~ vigueur, fonction, université, gouvernement, guerre, bourse, capital, académie: La loi [entre] en vigueur.
éteindre ~ incendie, feu, pompier: Les pompiers [ont éteint] le feu.
s'éteindre ~ ans, écrivain, actrice, acteur, chanteur: La chanteuse [s'est éteinte] à Lyon.
étendre ~ grève, règle, mission: L'État [étend] la règle.
s'étendre ~ grève, incendie, épidémie, mission, épisode: L'incendie [s'étend] au nord.
être à l'honneur: La Suède [est à l'honneur].
être porté disparu: Un marin [est porté disparu].
exclure ~ député, élève, élu: Le lycée [a exclu] un élève.
exonérer: La loi [exonère] les héritiers.
exploser: La conduite [a explosé].
explorer ~ sonde, robot, fond, grotte, problème: La sonde [explore] la planète.
exposer ~ toile, musée, œuvre, tableau, galerie: Le musée [expose] dix toiles.
faire faillite: L'armateur [a fait faillite].
faire escale: Le voilier [a fait escale] à Dakar.
faire naufrage: Le chalutier [a fait naufrage].
fermer ~ usine, site, école, frontière, route, magasin, aéroport, centrale, port: Le groupe [ferme] l'usine.
fêter: La ville [fête] son saint.
célébrer: Le pays [célèbre] sa reine.
fonder ~ parti, société, ville, journal, association: Elle [a fondé] un journal.
former ~ gouvernement, coalition: Le roi [a formé] un gouvernement.
franchir ~ ligne, cap, équateur, arrivée: Le voilier [a franchi] la ligne.
fusionner: Les deux banques [ont fusionné].
gagner ~ match, élection, titre, tournoi, course, finale, scrutin, prix, médaille: Le club [a gagné] le match.
hausser ~ taux, prix: La banque [hausse] ses taux.
heurter ~ avion, navire, voiture, train, camion, pont, ligne: Le camion [a heurté] le pont.
hisser ~ drapeau: Le drapeau [a été hissé].
imposer ~ couvre-feu, taxe, règle, quarantaine: Le préfet [impose] un couvre-feu.
s'imposer ~ finale, set, match, étape, équipe: Le coureur [s'est imposé] sur cette étape.
inaugurer: La ville [inaugure] son tramway.
inscrire ~ liste, patrimoine: L'Unesco [a inscrit] le pont sur sa liste.
installer ~ base, radar, usine, comité: La marine [installe] un radar.
instaurer: Le pays [instaure] un impôt.
instituer: Le roi [a institué] un prix.
s'intégrer ~ union, empire: L'île [s'intègre] à l'empire.
interrompre ~ match, vol, service, programme, fouille: L'arbitre [a interrompu] le match.
introduire ~ loi, euro, impôt, bourse: Le pays [introduit] l'euro.
inventer: Le savant [a inventé] la lampe.
investir ~ milliard, million, usine, candidat, convention: Le groupe [investit] un million.
laisser exploser: La foule [a laissé exploser] sa joie.
lancer: La marque [a lancé] un téléphone.
licencier: L'usine [a licencié] dix ouvriers.
limoger: Le roi [a limogé] le général.
marquer ~ but, minute, penalty, essai: Elle [a marqué] deux buts.
mettre à point: L'équipe [a mis au point] un vaccin.
mettre en place: La ville [met en place] un péage.
mettre en service: La ligne [a été mise en service].
mettre en vente: Le château [a été mis en vente].
mettre en ligne: Le musée [a mis en ligne] ses cartes.
mettre en orbite: La fusée [a mis en orbite] deux satellites.
mettre à l'honneur: Le salon [met à l'honneur] la Corée.
mettre fin: Le traité [a mis fin] au conflit.
modifier ~ loi, constitution, statut, règle: Le Sénat [a modifié] la loi.
mourir: Le poète [est mort].
naître: L'écrivain [est né] à Metz.
nationaliser: L'État [a nationalisé] la banque.
nommer ~ ministre, directeur, président, premier, préfet, juge, chef, vice-ministre: Le roi [a nommé] un ministre.
obtenir ~ titre, médaille, majorité, prix, siège, indépendance, prêt, aide, visa: Le parti [a obtenu] la majorité.
officialiser: Le club [a officialisé] le transfert.
organiser: La ville [organise] un tournoi.
ouvrir ~ usine, école, ligne, musée, porte, frontière, magasin, bureau, saison, convention, salle: Le groupe [a ouvert] une usine.
s'ouvrir: Le salon [s'ouvre] jeudi.
participer ~ course, tournoi, création, expédition, jeu, réunion, coupe: Dix clubs [participent] au tournoi.
partir ~ @place, @state, train, course, navire, coureur, expédition, voyage, spécial: Le navire [est parti] à l'aube.
percuter: Le car [a percuté] un mur.
perdre ~ match, finale, élection, procès, siège: Le club [a perdu] la finale.
perdre la vie: Deux skieurs [ont perdu la vie].
périr: Quatre marins [ont péri].
se poser ~ sonde, capsule, avion, hélicoptère, robot: La sonde [s'est posée] sur l'astre.
se poursuivre: Les fouilles [se poursuivent].
présenter ~ version, voiture, projet, console, plan, budget, spectacle, appareil, rapport, collection: La marque [a présenté] une voiture.
prendre feu: La grange [a pris feu].
prendre fin: La grève [a pris fin].
prendre le pouvoir: La junte [a pris le pouvoir].
prendre effet: La mesure [prend effet] lundi.
privatiser: L'État [privatise] le port.
procéder ~ évacuation, arrestation, lancement, vote: La police [a procédé] à l'évacuation.
programmer ~ concert, festival: La salle [a programmé] un concert.
prolonger ~ contrat, état, grève, exposition: Le musée [prolonge] l'exposition.
promulguer: Le roi [a promulgué] la loi.
promouvoir ~ grade, général, rang: Il [a été promu] général.
provoquer ~ incendie, mort, accident, coupure, panne, fusillade: La foudre [a provoqué] une panne.
publier ~ rapport, liste, livre, étude, résultat, chiffre, loi, décret, roman, photo, document, note: L'agence [a publié] la liste.
quitter ~ @place, @state, pays, gouvernement, ville, parti, poste, équipe, capitale, union, prison: Elle [a quitté] le gouvernement.
racheter: Le groupe [a racheté] l'usine.
ramener ~ kilo, déficit, échantillon, terre: La capsule [ramène] des échantillons.
ravager: Le feu [a ravagé] la forêt.
réaliser ~ film, spectacle, mission, exploit, bénéfice, pont, firme: La firme [a réalisé] le spectacle.
recevoir ~ prix, médaille, ministère, portefeuille, défense, justice: Elle [a reçu] le prix.
reconduire: Le conseil [a reconduit] le directeur.
reconstruire: La ville [reconstruit] le pont.
reconvertir: Le hangar [a été reconverti].
recréer: Le roi [a recréé] le poste.
reculer ~ ventes, ventes, franc, chômage, niveau: Le chômage [a reculé].
récupérer ~ ministère, portefeuille, titre, corps, siège: Le parti [récupère] le ministère.
redéfinir: La loi doit [redéfinir] le poste.
réduire: Le pays [réduit] sa production.
se réfugier: Les familles [se sont réfugiées] à l'école.
rejoindre ~ équipe, club, gouvernement, coalition, groupe: Le Danois [a rejoint] le club.
relever ~ taux, seuil, âge, salaire: La banque [relève] ses taux.
relancer ~ projet, programme, enquête: Le pays [relance] le programme.
remanier: Le roi [a remanié] le gouvernement.
remettre ~ prix, médaille, rapport: Le jury [a remis] le prix.
remporter: Elle [a remporté] le tournoi.
rénover: La ville [rénove] la halle.
rendre public: Le ministère [a rendu public] le rapport.
rendre hommage: La ville [rend hommage] au poète.
renverser ~ régime, gouvernement, président, voiture, cycliste: La junte [a renversé] le président.
repérer ~ planète, épave, télescope: Le télescope [a repéré] un astre.
reporter ~ tir, lancement, scrutin, match, vol, vote, sommet, élection, concert: Le tir [a été reporté].
reprendre ~ travail, vol, négociation, match, entreprise: Les vols [ont repris].
restituer: Le musée [restitue] le masque.
rétablir ~ courant, ordre, trafic, service: Le courant [a été rétabli].
retransmettre: La chaîne [a retransmis] le match.
retrouver ~ corps, épave, enfant, skieur, arme: Le corps [a été retrouvé].
réunir ~ festival, salon, conférence: Le salon [réunit] mille éditeurs.
réviser ~ constitution, loi, traité, mémorandum: Le pays [révise] sa constitution.
sacrer: Elle [a été sacrée] championne.
secouer ~ séisme, ville, explosion: Un séisme [a secoué] l'île.
sombrer: Le ferry [a sombré].
sortir ~ film, version, album, livre, console, date: L'album [sort] en mai.
stopper ~ fermeture, chantier, production: L'usine [stoppe] la production.
subir ~ défaite, revers, panne, opération, attaque: Le club [a subi] une défaite.
succéder: Elle [succède] à son père.
se suicider: Le comptable [s'est suicidé].
supprimer ~ poste, emploi, ministère, portefeuille, ligne, impôt, classe, train: La banque [supprime] cent postes.
survivre: Un marin [a survécu].
suspendre ~ joueur, match, fouille, vol, service, production, fonctionnaire: La ligue [a suspendu] le joueur.
se tenir ~ conférence, sommet, élection, réunion, cérémonie, salon: Le salon [se tiendra] à Metz.
tenir ~ conférence, assemblée, congrès, salon, stand, réunion: Le parti [tient] son assemblée.
terminer ~ course, saison, étape: Le voilier [a terminé] la course.
se terminer: Le tournoi [se termine] dimanche.
toucher ~ séisme, crise, cyclone, ouragan, avalanche, tempête, grève: Le cyclone [a touché] l'île.
tomber ~ pluie, neige, obus, guerre, combat, annonce, gouvernement: Le gouvernement [est tombé].
tourner ~ film: Elle [tourne] un film.
traverser ~ océan, manche, atlantique, désert: Le rameur [a traversé] l'océan.
triompher ~ finale, élection, tournoi: Le club [a triomphé] en finale.
vaincre: Le club [a vaincu] son rival.
vendre ~ usine, filiale, part, participation, club, immeuble: Le groupe [a vendu] sa filiale.
voir le jour: Le parti [a vu le jour] en mai.
voter ~ loi, budget, motion, électeur, texte: Le Sénat [a voté] la loi.
appeler à urnes: Les électeurs [sont appelés aux urnes].
avorter ~ tentative, coup: Le coup [a avorté].
déménager: Le musée [déménage].
dérober: Deux hommes [ont dérobé] la toile.
s'envoler ~ avion, ballon, fusée: Le ballon [s'est envolé].
expérimenter: La ville [expérimente] un péage.
hospitaliser: Le roi [a été hospitalisé].
inonder: La crue [a inondé] la vallée.
immoler: Un homme [s'est immolé].
intoxiquer: Dix élèves [ont été intoxiqués].
noyer: Le pêcheur [s'est noyé].
opérer ~ hôpital, chirurgien, genou: Le joueur [a été opéré] du genou.
piétiner ~ foule, mort, stade: La foule [a piétiné] deux femmes.
polluer: Le navire [a pollué] la baie.
qualifier ~ finale, tournoi, coupe: Le club [s'est qualifié] pour la finale.
recruter: Le club [a recruté] un gardien.
réélire: Elle [a été réélue].
réhabiliter: La cour [a réhabilité] le poète.
reloger: La ville [reloge] les familles.
rompre ~ digue, barrage, contrat: Le barrage [a rompu] la digue.
rouvrir: La ligne [rouvre] lundi.
sécuriser ~ zone, site: La police [a sécurisé] la zone.
sinistrer: La crue [a sinistré] le bourg.
transférer ~ joueur, détenu, malade: Le joueur [a été transféré].
trouver la mort: Deux guides [ont trouvé la mort].
`
