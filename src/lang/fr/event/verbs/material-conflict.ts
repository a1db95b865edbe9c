/** Acts done against somebody: force, arrests, sanctions, protests. The notation stands in `../verbs.ts`. */
export const MATERIAL_CONFLICT = `
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
`
