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
mitrailler: Un avion [a mitraillé] la colonne.
canonner: La flotte [a canonné] le fort.
exterminer: La milice [a exterminé] le village.
éventrer: L'obus [a éventré] le toit.
éliminer ~ terroriste, combattant, chef, djihadiste: L'armée [a éliminé] un chef rebelle.
neutraliser ~ terroriste, assaillant, forcené, tireur: La police [a neutralisé] l'assaillant.
brutaliser: Des gardiens [ont brutalisé] un détenu.
molester: La foule [a molesté] l'arbitre.
frapper ~ visage, coup, victime, gardien, agent: Un homme [a frappé] un agent au visage.
violenter: Il [a violenté] la caissière.
séquestrer: Des salariés [ont séquestré] le directeur.
prendre d'assaut: La foule [a pris d'assaut] le palais.
donner l'assaut: La police [a donné l'assaut].
lancer une attaque: Les rebelles [ont lancé une attaque].
mener une attaque: Les rebelles [ont mené une attaque].
poser une bombe: Le groupe [a posé une bombe].
mettre le feu: Des jeunes [ont mis le feu] au poste.
saboter: Le groupe [a saboté] la conduite.
piller: La foule [a pillé] les magasins.
vandaliser: Des inconnus [ont vandalisé] la stèle.
dévaliser: Deux hommes [ont dévalisé] la bijouterie.
braquer ~ banque, bijouterie, bureau, caissier, arme, commerce: Deux hommes [ont braqué] la banque.
cambrioler: Deux hommes [ont cambriolé] la villa.
cibler ~ frappe, drone, missile, armée, base: La frappe [a ciblé] une base.
conquérir ~ armée, ville, troupe, territoire: L'armée [a conquis] la ville.
reconquérir: L'armée [a reconquis] la ville.
s'introduire ~ police, voleur, homme, domicile, base: Deux hommes [se sont introduits] dans la base.
franchir ~ frontière, char, troupe: Les chars [ont franchi] la frontière.
foncer ~ foule, voiture, camion, barrage: Une voiture [a foncé] dans la foule.
empoisonner ~ agent, opposant, victime, espion: L'espion [a été empoisonné].
gazer: Le régime [a gazé] les villageois.
pendre ~ régime, condamné, prison: Le régime [a pendu] deux condamnés.
étrangler: Un homme [a étranglé] la gardienne.
percuter ~ foule, terroriste, assaillant: L'assaillant [a percuté] la foule.
infliger ~ perte, dégât, revers: L'armée [a infligé] des pertes aux rebelles.
détourner ~ avion, cargo, navire, vol: Un homme [a détourné] l'avion.
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
appréhender: La police [a appréhendé] deux hommes.
interner: Le régime [a interné] les poètes.
assigner à résidence: L'opposant [a été assigné à résidence].
placer sous contrôle judiciaire: Le maire [a été placé sous contrôle judiciaire].
mettre sous contrôle judiciaire: Le maire [a été mis sous contrôle judiciaire].
placer en rétention: La famille [a été placée en rétention].
traquer: La police [traque] le fugitif.
fermer ~ journal, radio, chaîne, site, mosquée: Le régime [a fermé] le journal.
suspendre ~ journal, chaîne, constitution, parti, radio: La junte [a suspendu] la constitution.
interdire de séjour: L'auteur [a été interdit de séjour].
décréter ~ couvre-feu, urgence, siège, confinement, alerte: Le préfet [a décrété] un couvre-feu.
instaurer ~ couvre-feu, urgence, siège, censure, loi martiale: Le préfet [a instauré] un couvre-feu.
proclamer ~ urgence, siège, martiale: Le roi [a proclamé] l'état de siège.
restreindre ~ liberté, accès, circulation, droit: L'État [restreint] l'accès au site.
réquisitionner: Le préfet [a réquisitionné] les grévistes.
expulser ~ migrant, étranger, famille, journaliste, ressortissant, imam: L'État [a expulsé] un journaliste.
déporter: Le régime [a déporté] les villageois.
déloger: La police [a délogé] les familles.
refouler ~ migrant, réfugié, frontière, police, navire: La police [a refoulé] les migrants.
démanteler ~ camp, réseau, campement, trafic, gang: La police [a démantelé] un réseau.
arraisonner: La marine [a arraisonné] un cargo.
intercepter ~ navire, bateau, avion, marine, douane: La marine [a intercepté] un bateau.
fouiller ~ police, gendarme, domicile, maison, douane: La police [a fouillé] la maison.
boucler ~ quartier, police, périmètre, zone: La police [a bouclé] le quartier.
étouffer ~ révolte, manifestation, contestation: Le régime [étouffe] la contestation.
harceler ~ police, journaliste, opposant, militant: La police [harcèle] les journalistes.
pirater: Un groupe [a piraté] le réseau.
invalider ~ candidature, liste, élection: La cour [a invalidé] la candidature.
radier ~ liste, ordre, barreau: L'ordre [a radié] le médecin.
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
infliger une amende: La cour [a infligé une amende] à la banque.
écoper ~ amende, prison, peine, mois, an: Le gérant [a écopé] d'une amende.
verbaliser: La police [a verbalisé] dix conducteurs.
interrompre ~ aide, relation, négociation, coopération, livraison: L'État [a interrompu] son aide.
réduire ~ aide, relation, personnel, coopération: L'État [a réduit] son aide.
couper ~ aide, vivre, relation, gaz: L'État [a coupé] son aide.
cesser ~ aide, coopération, livraison, relation: L'État [a cessé] sa coopération.
dénoncer ~ traité, accord, convention: L'État [a dénoncé] le traité.
quitter ~ union, alliance, traité, organisation, table, négociation: Le pays [a quitté] l'alliance.
rompre les relations: L'État [a rompu les relations].
fermer ~ frontière, ambassade, consulat, espace: L'État [a fermé] sa frontière.
radier ~ fonction: L'officier [a été radié] de ses fonctions.
révoquer ~ préfet, maire, ambassadeur, visa, fonctionnaire, officier: Le roi [a révoqué] le préfet.
retirer ~ licence, agrément, visa, nationalité, permis, accréditation: L'État [a retiré] la licence.
déchoir: Il [a été déchu] de son titre.
suspendre ~ gaz, exportation, importation, visa, licence, contrat: L'État [a suspendu] les exportations.
taxer ~ produit, importation, acier: L'État [taxe] l'acier.
interdire ~ importation, exportation, vol, produit: L'État [a interdit] les importations.
imposer ~ sanction, embargo, droit, taxe: L'État [a imposé] des sanctions.
adopter ~ sanction, embargo: L'Union [a adopté] des sanctions.
durcir ~ sanction, embargo, peine: L'Union [durcit] les sanctions.
[THREATEN]
menacer: Le régime [a menacé] son voisin.
mettre en garde: Le ministre [a mis en garde] les grévistes.
lancer un ultimatum: Le chef rebelle [a lancé un ultimatum].
brandir ~ menace, sanction, veto: L'État [brandit] la menace d'une guerre.
lancer ~ ultimatum, avertissement: Le chef [a lancé] un ultimatum.
adresser ~ ultimatum, avertissement: L'État [a adressé] un ultimatum au voisin.
jurer ~ vengeance, venger, détruire, riposter: Le chef [a juré] de venger son frère.
avertir ~ riposte, conséquence, représaille, guerre: L'État [avertit] d'une riposte.
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
descendre dans la rue: Des milliers de gens [sont descendus dans la rue].
battre le pavé: Les lycéens [ont battu le pavé].
cesser le travail: Les mineurs [ont cessé le travail].
entamer une grève: Les mineurs [ont entamé une grève].
observer une grève: Les pilotes [observent une grève].
bloquer ~ route, agriculteur, lycée, pont, manifestant, usine, port, circulation, gréviste, autoroute, raffinerie: Des agriculteurs [bloquent] la route.
barrer ~ route, manifestant, agriculteur: Des agriculteurs [ont barré] la route.
occuper ~ étudiant, salarié, usine, manifestant, militant, place, fac: Les salariés [occupent] l'usine.
conspuer: La foule [a conspué] le ministre.
huer: La foule [a hué] le ministre.
siffler ~ foule, public, ministre, hymne: Le public [a sifflé] l'hymne.
scander: La foule [scande] des slogans.
se mobiliser: Les soignants [se mobilisent].
marcher ~ contre, manifestant, opposant, protester, silence, personne, capitale: Mille personnes [ont marché] contre la loi.
caillasser: Des jeunes [ont caillassé] le bus.
jeter ~ pierre, pavé, cocktail, projectile, œuf: Des jeunes [ont jeté] des pierres.
lancer ~ pierre, pavé, cocktail, projectile: Des jeunes [ont lancé] des pierres.
brûler ~ drapeau, effigie, pneu: Des manifestants [ont brûlé] un drapeau.
s'insurger: Les mineurs [s'insurgent].
se rebeller: La tribu [s'est rebellée].
se mutiner: La garnison [s'est mutinée].
organiser ~ manifestation, rassemblement, sit-in, marche: Le syndicat [organise] une marche.
participer ~ manifestation, rassemblement, cortège, marche, grève: Mille gens [ont participé] à la marche.
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
fustiger: Le syndicat [fustige] la réforme.
désapprouver: Le roi [désapprouve] le texte.
déplorer: Le syndicat [déplore] la fermeture.
s'indigner: Le syndicat [s'indigne] de la vente.
vilipender: Le journal [vilipende] le maire.
incriminer: Le rapport [incrimine] la banque.
reprocher: Le syndicat [reproche] au maire son silence.
imputer: Le rapport [impute] la panne à la firme.
suspecter: La police [suspecte] le gérant.
porter l'affaire: Le syndicat [a porté l'affaire] devant le juge.
saisir la justice: Le syndicat [a saisi la justice].
attaquer en justice: La ville [a attaqué en justice] la firme.
engager des poursuites: La ville [a engagé des poursuites].
déposer ~ plainte, recours: La veuve [a déposé] une plainte.
porter ~ plainte: La veuve [a porté] plainte.
contester ~ résultat, élection, décision, justice: Le parti [conteste] le résultat.
convoquer ~ ambassadeur, chargé: L'État [a convoqué] l'ambassadeur.
entendre ~ juge, police, témoin, suspect, enquêteur, commission: Le juge [a entendu] le suspect.
auditionner: La commission [a auditionné] le préfet.
comparaître: Le banquier [comparaît] lundi.
renvoyer ~ correctionnelle, assise, tribunal: Le juge [a renvoyé] le banquier en correctionnelle.
requérir ~ procureur, parquet, prison, peine, an: Le procureur [a requis] dix ans de prison.
ouvrir ~ enquête, information, instruction, procès: Le parquet [a ouvert] une enquête.
diligenter ~ enquête: Le parquet [a diligenté] une enquête.
lancer ~ enquête, procédure, mandat: La cour [a lancé] une procédure.
examiner ~ plainte, recours, commission, cour: La cour [examine] la plainte.
[REQUEST]
réclamer: Les marins [réclament] une trêve.
exiger: Le syndicat [exige] une enquête.
exhorter: Le pape [a exhorté] les chefs à la paix.
appeler à: La ligue [appelle à] la grève.
demander: Le maire [a demandé] des renforts.
revendiquer ~ hausse, droit, salaire, terre, autonomie: Les mineurs [revendiquent] une hausse.
solliciter: Le pays [a sollicité] un prêt.
saisir ~ tribunal, conseil, cour, justice: L'élu [a saisi] le tribunal.
implorer: Le pape [implore] les deux chefs.
presser ~ gouvernement, état, chef: Le syndicat [presse] le gouvernement d'agir.
enjoindre: Le juge [a enjoint] à la firme de payer.
lancer un appel: Le pape [a lancé un appel].
adresser une demande: L'État [a adressé une demande] au fonds.
en appeler: Le pape [en appelle] aux deux chefs.
plaider ~ pour, cause, trêve: Le roi [plaide] pour une trêve.
quémander: L'État [quémande] un prêt.
interpeller ~ ministre, gouvernement, président, élu, député: Le député [a interpellé] le ministre.
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
récuser: L'avocat [a récusé] le juge.
repousser: La chambre [a repoussé] le texte.
opposer ~ refus, veto, fin: Le roi [a opposé] son refus.
dire non: Les électeurs [ont dit non] au traité.
renoncer: Le candidat [a renoncé].
se dérober: Le ministre [s'est dérobé].
désobéir: L'unité [a désobéi].
braver: Le navire [a bravé] l'interdiction.
annuler ~ visite, rencontre, sommet, voyage, entretien: Le roi [a annulé] sa visite.
ajourner ~ visite, rencontre, sommet, débat, négociation: Le roi [a ajourné] la rencontre.
censurer ~ loi, conseil, constitutionnel: Le Conseil [a censuré] la loi.
retoquer: Le Conseil [a retoqué] le décret.
débouter: La cour [a débouté] la firme.
bafouer: L'armée [a bafoué] la trêve.
rompre ~ trêve, cessez-le-feu, accord, promesse: L'armée [a rompu] la trêve.
[AGREE]
accepter: Le syndicat [a accepté] l'offre.
promettre: Le maire [a promis] un pont.
s'engager: Le pays [s'est engagé] à payer.
consentir: Le juge [a consenti] au report.
convenir: Les deux voisins [sont convenus] d'une date.
s'accorder: Les deux partis [se sont accordés].
se mettre d'accord: Les deux camps [se sont mis d'accord].
inviter ~ sommet, visite, président, ministre, roi: Le roi [a invité] le président.
se dire prêt: Le roi [se dit prêt] à céder.
s'entendre ~ sur, date, prix, principe: Les deux camps [se sont entendus] sur une date.
trouver un accord: Les deux camps [ont trouvé un accord].
parvenir à un accord: Les deux camps [sont parvenus à un accord].
conclure un accord: Les deux camps [ont conclu un accord].
donner ~ accord, aval, feu: Le roi [a donné] son accord.
se rallier: Le parti [se rallie] au texte.
offrir ~ aide, service, médiation: Le roi [a offert] son aide.
transiger: Les deux camps [ont transigé].
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
apporter son soutien: Le parti [apporte son soutien] au maire.
exprimer son soutien: Le roi [a exprimé son soutien].
se rallier ~ candidat, candidature: Le parti [se rallie] au candidat.
plébisciter: Le pays [a plébiscité] le traité.
entériner: La chambre [a entériné] le texte.
parapher: Les deux chefs [ont paraphé] le traité.
adouber: Le chef [a adoubé] le candidat.
applaudir ~ décision, accord, effort: La ligue [applaudit] la décision.
se féliciter: La ligue [se félicite] de l'accord.
remercier ~ gouvernement, président, roi, état, pays: Le maire [a remercié] le gouvernement.
renouer ~ relation, diplomatique, dialogue: Les deux pays [ont renoué] leurs relations.
nouer ~ relation, lien, alliance: Les deux pays [ont noué] une alliance.
normaliser ~ relation: Les deux pays [normalisent] leurs relations.
adhérer ~ union, alliance, traité, organisation: Le pays [a adhéré] à l'Union.
rejoindre ~ union, alliance, coalition, organisation: Le pays [a rejoint] l'Union.
ouvrir ~ ambassade, consulat: Le pays [a ouvert] une ambassade.
justifier ~ offensive, guerre, attaque, décision, invasion, frappe: Le roi [justifie] l'offensive.
se rapprocher ~ pays, relation, @state, parti: Les deux pays [se rapprochent].
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
dialoguer: Les deux camps [dialoguent].
rouvrir ~ négociation, dialogue, discussion: Les deux camps [ont rouvert] le dialogue.
ouvrir ~ négociation, dialogue, discussion, pourparlers: Les deux camps [ont ouvert] des négociations.
entamer ~ négociation, dialogue, discussion, visite, pourparlers: Les deux camps [ont entamé] des négociations.
reprendre ~ négociation, dialogue, discussion, pourparlers: Les deux camps [ont repris] le dialogue.
mener ~ négociation, médiation, discussion: Le roi [mène] une médiation.
tenir ~ sommet, réunion, pourparlers, conseil, négociation: Les deux chefs [ont tenu] un sommet.
participer ~ sommet, réunion, négociation, conférence: Le roi [a participé] au sommet.
assister ~ sommet, cérémonie, forum, réunion: Le roi [a assisté] au sommet.
convoquer ~ réunion, conseil, sommet: Le roi [a convoqué] un conseil.
présider ~ sommet, réunion, conseil: Le roi [a présidé] le conseil.
débattre ~ député, conseil, parlement, sénat: Les députés [débattent] du texte.
examiner ~ député, parlement, sénat, texte, projet: Le Sénat [examine] le texte.
se concerter: Les deux chefs [se sont concertés].
s'exprimer ~ assemblée, parlement, tribune: Le roi [s'est exprimé] devant le parlement.
[CONSULT visit]
se rendre ~ @state, @place, visite, capitale: Le ministre [s'est rendu] à Oslo.
effectuer une visite: Le roi [a effectué une visite] à Rabat.
visiter ~ @state, président, ministre, dirigeant, roi, pape, chef, usine: Le ministre [a visité] le port.
accueillir ~ @person, président, ministre, dirigeant, sommet, délégation: La reine [a accueilli] le président.
rendre visite: Le roi [a rendu visite] au pape.
s'envoler ~ @state, @place, président, ministre: Le ministre [s'est envolé] pour Oslo.
débarquer ~ ministre, président, délégation: Le ministre [a débarqué] à Oslo.
faire étape: Le pape [a fait étape] à Lyon.
[COOPERATE]
coopérer: Les deux polices [coopèrent].
échanger ~ renseignement, information: Les deux pays [échangent] des renseignements.
acheter ~ arme, avion, gaz, pétrole, missile, sous-marin: Le pays [a acheté] des avions.
vendre ~ arme, avion, gaz, pétrole, missile, sous-marin: Le pays [a vendu] des missiles.
collaborer: Les deux polices [collaborent].
s'associer ~ groupe, firme, avec: Le groupe [s'associe] avec son rival.
s'allier: Le parti [s'est allié] au roi.
unir ~ effort, force: Les deux pays [unissent] leurs efforts.
extrader: L'État [a extradé] le banquier.
commercer: Les deux pays [commercent].
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
offrir ~ million, vivre, aide, matériel: Le pays [a offert] un million.
débloquer ~ million, fonds, aide, milliard: L'État [a débloqué] un million.
allouer: L'État [a alloué] un million.
octroyer ~ aide, prêt, bourse, crédit: Le fonds [a octroyé] un prêt.
subventionner: L'État [subventionne] l'école.
indemniser: L'État [a indemnisé] les victimes.
dédommager: L'État [a dédommagé] les victimes.
renflouer: L'État [a renfloué] la banque.
ravitailler: L'armée [a ravitaillé] la ville.
acheminer ~ aide, vivre, vivres, médicament, secours: L'armée [achemine] des vivres.
distribuer ~ vivre, vivres, aide, repas, eau, masque: L'armée [distribue] des vivres.
porter secours: Le chalut [a porté secours] au marin.
venir en aide: Le fonds [est venu en aide] au pays.
repêcher: La vedette [a repêché] deux marins.
désincarcérer: Les pompiers [ont désincarcéré] le chauffeur.
accueillir ~ réfugié, migrant, sinistré, blessé: La ville [accueille] des réfugiés.
ouvrir ~ frontières, couloir, humanitaire: L'État [ouvre] un couloir humanitaire.
vacciner: La ville [vaccine] les élèves.
effacer ~ dette: Le fonds [a effacé] la dette.
parrainer ~ école, projet: La banque [parraine] l'école.
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
dépêcher ~ navire, troupe, policier, renfort, hélicoptère, enquêteur: L'État [a dépêché] des renforts.
renforcer ~ frontière, effectif, patrouille, sécurité, dispositif, garnison: L'armée [renforce] la garnison.
patrouiller: Des soldats [patrouillent] en ville.
quadriller ~ police, quartier, ville: La police [quadrille] le quartier.
rappeler ~ réserviste: L'État [a rappelé] les réservistes.
tester ~ missile, arme, bombe, fusée: L'État [a testé] un missile.
essayer ~ missile, arme, bombe: L'État [a essayé] une bombe.
manœuvrer ~ flotte, marine, armée: La flotte [manœuvre] au large.
réarmer: Le pays [réarme].
poster ~ soldat, policier, gendarme: Des soldats [sont postés] au pont.
présenter ~ missile, icbm, char: L'armée [a présenté] ses missiles.
[RETREAT withdraw]
se retirer ~ troupe, armée, soldat, force, rebelle, ville, province: L'armée [s'est retirée] de la ville.
retirer ~ troupe, soldat, force, armée, contingent: Le pays [retire] ses troupes.
évacuer ~ armée, troupe, rebelle, base: Les troupes [ont évacué] la base.
quitter ~ troupe, armée, force, soldat: Les troupes [ont quitté] la province.
transférer ~ contrôle, pouvoir, responsabilité: L'armée [a transféré] le contrôle du port.
remettre ~ pouvoir, contrôle: La junte [a remis] le pouvoir.
capituler: La garnison [a capitulé].
se rendre ~ rebelle, forcené, reddition: Les rebelles [se sont rendus].
se replier: Les rebelles [se sont repliés].
battre en retraite: Les rebelles [ont battu en retraite].
restituer ~ territoire, île, terre, corps: L'État [a restitué] l'île.
céder ~ territoire, île, pouvoir, contrôle: Le roi [a cédé] l'île.
se rendre ~ police, gendarme, suspect: Le suspect [s'est rendu] à la police.
déposer ~ arme: Les rebelles [ont déposé] les armes.
[RETREAT release]
libérer ~ otage, prisonnier, détenu, journaliste, militant: Les pirates [ont libéré] l'otage.
relâcher: Le suspect [a été relâché].
rapatrier: Les touristes [ont été rapatriés].
remettre en liberté: Le banquier [a été remis en liberté].
élargir ~ prisonnier, détenu, prison: Le détenu [a été élargi].
libérer ~ prison, juge, caution, captivité, ravisseur, personne: Le juge [a libéré] deux personnes.
[RETREAT disarm]
désarmer: La milice [a désarmé].
déposer les armes: Les rebelles [ont déposé les armes].
démanteler ~ arsenal, base, centrifugeuse, missile: Le pays [démantèle] son arsenal.
[RETREAT resign]
démissionner: La ministre [a démissionné].
abdiquer: Le roi [a abdiqué].
rendre son tablier: Le ministre [a rendu son tablier].
quitter ~ ministre, fonction, poste, gouvernement: Le ministre [a quitté] ses fonctions.
présenter sa démission: Le ministre [a présenté sa démission].
remettre sa démission: Le ministre [a remis sa démission].
se démettre: Le ministre [s'est démis].
[CONCEDE]
gracier: Le roi [a gracié] dix détenus.
amnistier: Le parlement [amnistie] les rebelles.
s'excuser: Le ministre [s'est excusé].
présenter ses excuses: Le patron [a présenté ses excuses].
lever ~ couvre-feu, état, interdiction, restriction, mesure: Le préfet [a levé] le couvre-feu.
assouplir ~ règle, loi, mesure: Le pays [assouplit] la règle.
céder ~ pression, revendication, exigence: Le maire [a cédé] à la pression.
reculer ~ gouvernement, ministre, réforme: Le gouvernement [recule] sur la réforme.
faire marche arrière: Le maire [fait marche arrière].
faire des concessions: Le maire [a fait des concessions].
autoriser ~ manifestation, parti, marche, candidature, rassemblement: Le préfet [a autorisé] la marche.
légaliser: L'État [a légalisé] le parti.
réintégrer: La firme [a réintégré] le délégué.
acquitter: La cour [a acquitté] le banquier.
relaxer ~ tribunal, cour, juge: La cour [a relaxé] le banquier.
blanchir ~ cour, justice, enquête, rapport: Le rapport [blanchit] le maire.
présenter ~ excuse, excuses: Le maire [a présenté] ses excuses.
suspendre ~ grève, mouvement, blocage: Le syndicat [a suspendu] la grève.
déclarer ~ trêve, cessez-le-feu: Les rebelles [ont déclaré] une trêve.
[RETREAT ceasefire]
cesser ~ feu, hostilité, combat: Les deux camps [cessent] le feu.
respecter ~ trêve, cessez-le-feu: Les deux camps [respectent] la trêve.
observer ~ trêve, cessez-le-feu: Les deux camps [observent] la trêve.
[RETREAT ease]
lever ~ sanction, embargo, blocus: L'Union [a levé] l'embargo.
alléger ~ sanction, embargo: L'Union [allège] les sanctions.
[RETREAT access]
autoriser ~ observateur, inspecteur, convoi, humanitaire: L'État [autorise] les inspecteurs.
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
rompre ~ digue, barrage, contrat, câble: Le barrage [a rompu] la digue.
se rompre: Le câble [s'est rompu].
rouvrir: La ligne [rouvre] lundi.
sécuriser ~ zone, site: La police [a sécurisé] la zone.
sinistrer: La crue [a sinistré] le bourg.
transférer ~ joueur, détenu, malade: Le joueur [a été transféré].
trouver la mort: Deux guides [ont trouvé la mort].
adjuger: Le tableau [a été adjugé] un million.
s'adjuger: Le club [s'est adjugé] le titre.
aménager ~ ville, quartier, place, rue: La ville [aménage] la place.
amerrir: La capsule [a amerri].
s'abattre: La tempête [s'est abattue] sur la côte.
anéantir: Le feu [a anéanti] la récolte.
arbitrer: Le juge [a arbitré] le différend.
attribuer ~ prix, palme, médaille, marché, note, étoile: Le jury [a attribué] la palme.
augmenter ~ capital, prix, taxe, taux: La banque [augmente] ses taux.
autoriser ~ vaccin, vente, médicament, mise, construction, travaux: L'agence [a autorisé] le vaccin.
basculer ~ camion, car, ravin, rivière, majorité, bus: Le car [a basculé] dans le ravin.
bâtir ~ stade, pont, école, usine: La ville [a bâti] un stade.
bondir ~ titre, bourse, prix, cours: Le titre [a bondi] de dix points.
céder ~ digue, barrage, pont, filiale, part, titre: La digue [a cédé].
clore: La cour [a clos] l'affaire.
collecter ~ don, fonds, million: Le gala [a collecté] un million.
commercialiser: La marque [commercialise] un vélo.
conclure ~ saison, festival, tournée: Un concert [conclut] le festival.
concourir: Dix films [concourent] pour la palme.
confirmer ~ cour, condamnation, peine, jugement: La cour [a confirmé] la peine.
confiner: La ville [a été confinée].
crever ~ digue, barrage, plafond: La crue [a crevé] la digue.
décimer: La grippe [a décimé] l'élevage.
découvrir: Des plongeurs [ont découvert] une grotte.
dégringoler: Le titre [a dégringolé].
délivrer ~ permis, visa, agrément: Le préfet [a délivré] le permis.
démolir: La ville [a démoli] la tour.
détecter ~ cas, virus, foyer, fuite, onde, satellite: L'agence [a détecté] un foyer.
détrôner: Le Danois [a détrôné] le champion.
diffuser ~ chaîne, film, épisode, reportage, concert: La chaîne [diffuse] le concert.
distinguer ~ jury, prix, lauréat: Le jury [a distingué] la pianiste.
édifier ~ stade, pont, école, usine, mur: La ville [a édifié] un mur.
embraser: Le feu [a embrasé] la colline.
emménager: Le musée [a emménagé] au port.
s'emparer ~ titre, première, tête: Le Danois [s'est emparé] du titre.
endommager: La tempête [a endommagé] le toit.
endeuiller: Le drame [a endeuillé] la ville.
engloutir: La crue [a englouti] le pont.
enrayer ~ épidémie, crise, incendie: Les pompiers [ont enrayé] l'incendie.
ensevelir: La boue [a enseveli] trois maisons.
entrer en éruption: Le volcan [est entré en éruption].
envahir ~ terrain, supporter, sauterelle: Les supporters [ont envahi] le terrain.
établir ~ record, camp, base: Elle [a établi] un record.
être en feu: La grange [est en feu].
être en grève: Les pilotes [sont en grève].
évincer: Le parti [a évincé] son chef.
faire son entrée: La banque [fait son entrée] en bourse.
flamber ~ prix, cours, pétrole, hangar, toit: Le hangar [a flambé].
foudroyer: Le berger [a été foudroyé].
glisser ~ train, neige, terrain, titre: Le titre [a glissé] d'un point.
gravir ~ sommet, mont: L'alpiniste [a gravi] le mont.
grimper ~ prix, taux, titre, bourse, température: Le taux [a grimpé].
heurter: Le camion [a heurté] le pont.
infecter ~ virus, malade, cas, patient: Le virus [a infecté] dix patients.
intégrer ~ équipe, gouvernement, bourse, patrimoine: Elle [a intégré] l'équipe.
s'incliner ~ finale, match, but, face, équipe: Le club [s'est incliné] en finale.
s'embraser: La colline [s'est embrasée].
s'enflammer ~ avion, camion, moteur: Le camion [s'est enflammé].
s'installer ~ tête, commune, usine, siège: L'usine [s'est installée] au port.
isoler ~ crue, neige, village, virus: La neige [a isolé] le village.
jouer ~ match, finale, club, orchestre: Le club [a joué] la finale.
livrer ~ appareil, navire, verdict, concert: Le jury [a livré] son verdict.
mettre à jour: Le musée [a mis au jour] une tombe.
mettre au jour: Des fouilles [ont mis au jour] une tombe.
mettre en eau: Le barrage [a été mis en eau].
moderniser: La ville [modernise] le port.
monter ~ titre, podium, prix, eau, température, division: Le club [est monté] en première division.
naturaliser: L'État [a naturalisé] le gardien.
octroyer ~ licence, permis: L'agence [a octroyé] la licence.
ouvrir ses portes: Le salon [ouvre ses portes] samedi.
passer ~ loi, tour, comète, ouragan, cyclone: La comète [est passée] près du soleil.
pénaliser ~ équipe, ligue, club: La ligue [a pénalisé] le club.
plonger ~ titre, bourse, cours: Le titre [a plongé].
prendre la mer: Le voilier [a pris la mer].
prendre la tête: Le Danois [a pris la tête] du tour.
prendre le contrôle: Le groupe [a pris le contrôle] de la mine.
prendre ses fonctions: Le préfet [a pris ses fonctions].
prêter serment: Le président [a prêté serment].
primer: Le jury [a primé] le film.
proclamer ~ résultat, vainqueur, lauréat: Le jury [a proclamé] le vainqueur.
progresser ~ vente, ventes, chômage, bénéfice, épidémie: Les ventes [ont progressé].
rater ~ match, finale, penalty, qualification: Le club [a raté] la finale.
raser ~ quartier, maison, tour, usine: La ville [a rasé] la tour.
recenser ~ cas, mort, blessé: L'hôpital [recense] dix cas.
récompenser: Le jury [a récompensé] le film.
redémarrer: L'usine [a redémarré].
réglementer: La ville [réglemente] la vente.
se relancer: Le club [s'est relancé].
remonter ~ titre, épave, score: Le titre [a remonté].
remplacer ~ ministre, joueur, président, directeur, poste, gardien: Le Danois [remplace] le gardien.
rendre ~ verdict, jugement, décision, rapport, arrêt: La cour [a rendu] son verdict.
renverser: Le car [a renversé] un cycliste.
rétrograder: La ligue [a rétrogradé] le club.
revenir ~ sonde, astronaute, victoire, prix: Le prix [est revenu] au pianiste.
se blesser: Le joueur [s'est blessé].
se propager: Le feu [s'est propagé].
se déclarer ~ incendie, feu, épidémie, foyer: Un feu [s'est déclaré].
se déclencher ~ alarme, alerte, incendie: Une alerte [s'est déclenchée].
se disputer ~ match, finale, course: La finale [se dispute] lundi.
se jouer ~ match, finale: La finale [se joue] lundi.
se poser: L'hélicoptère [s'est posé].
se présenter ~ élection, candidat, mairie, scrutin: Elle [se présente] à la mairie.
se qualifier: Le club [s'est qualifié] pour la finale.
se séparer ~ entraîneur, club, groupe: Le club [s'est séparé] de son entraîneur.
se renverser: Le car [s'est renversé].
se noyer: Deux enfants [se sont noyés].
se tuer: Un alpiniste [s'est tué].
signer ~ joueur, club: Le Danois [a signé] au club.
souffler ~ explosion, toit, bougie: L'explosion [a soufflé] le toit.
susciter ~ émoi, polémique, colère: L'affiche [a suscité] la polémique.
trancher ~ cour, conseil, tribunal, juge: La cour [a tranché].
trouver refuge: La famille [a trouvé refuge] à l'école.
tripler: Le prix [a triplé].
valider ~ conseil, cour, projet, accord, élection: Le Conseil [a validé] la loi.
verser ~ camion, car, citerne: Le camion [a versé] dans le fossé.
virer ~ entraîneur, club, ministre: Le club [a viré] l'entraîneur.
emboutir: Le car [a embouti] un mur.
faucher ~ voiture, camion, cycliste, piéton, train: Le train [a fauché] un piéton.
happer: Le train [a happé] un piéton.
tirer sa révérence: L'actrice [tire sa révérence].
triompher: Le club [a triomphé] de son rival.
dominer ~ match, club, finale, score, but: Le club [a dominé] son rival 2 à 0.
concéder ~ nul, but, défaite: Le club [a concédé] le nul.
égaler ~ record: Elle [a égalé] le record.
pulvériser ~ record: Elle [a pulvérisé] le record.
décerner: Le jury [a décerné] la palme.
recueillir ~ voix, suffrage: Le parti [a recueilli] dix pour cent des voix.
briguer: Elle [brigue] la mairie.
introniser: Le club [a intronisé] le champion.
investir ~ candidat, parti, président: Le parti [a investi] son candidat.
liquider ~ société, tribunal, entreprise: Le tribunal [a liquidé] la firme.
restructurer: Le groupe [restructure] sa filiale.
délocaliser: Le groupe [délocalise] l'usine.
`
