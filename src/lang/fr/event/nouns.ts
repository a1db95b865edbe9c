/** Nouns that tell of something that happens, under the same headings as the verbs; then one noun a line:
 * `noun: example`, brackets around the trigger. After "~" words one of which must stand nearby; a bare "!" after the
 * noun: only when it has a determiner of its own. Own lists. */
export const NOUNS = `
[ASSAULT]
agression: [L'agression] du vigile a choqué.
assassinat: [L'assassinat] du juge.
assaut: [L'assaut] a duré une heure.
attaque: [L'attaque] du convoi.
attentat: [L'attentat] a fait dix morts.
attentat-suicide: [L'attentat-suicide] au marché.
bataille: [La bataille] pour la ville.
bavure: Une [bavure] de la police.
bombardement: [Les bombardements] ont repris.
carnage: [Le carnage] de lundi.
combat: [Les combats] ont repris.
affrontement: [Des affrontements] ont éclaté.
conflit armé: [Le conflit armé] au sud.
contre-offensive: [La contre-offensive] a échoué.
débarquement ~ troupe, armée, soldat, anglais, français, allié: [Le débarquement] des troupes.
décapitation: [La décapitation] de l'otage.
destruction: [La destruction] des tombes.
échange de tirs: Un [échange de tirs] au poste.
embuscade: Une [embuscade] près du col.
enlèvement: [L'enlèvement] du prêtre.
escarmouche: Des [escarmouches] à la frontière.
exaction: [Les exactions] des milices.
fusillade: Une [fusillade] au port.
génocide: [Le génocide] de 1915.
guerre: [La guerre] a duré trois ans.
guérilla: [La guérilla] dans les rues.
incursion: Une [incursion] de chars.
invasion: [L'invasion] de l'île.
lynchage: [Le lynchage] du voleur.
massacre: [Le massacre] des villageois.
meurtre: [Le meurtre] de la caissière.
offensive: [L'offensive] au nord.
prise d'otage: [La prise d'otages] a duré deux jours.
raid: Un [raid] sur le port.
représaille: Des [représailles] contre les villages.
saccage: [Le saccage] du consulat.
siège de la ville: [Le siège de la ville].
frappe: [Les frappes] ont visé le port.
sabotage: [Le sabotage] de la conduite.
tir ~ obus, missile, roquette, mortier, rebelle, armée, arme, soldat, artillerie: Un [tir] d'obus.
tuerie: [La tuerie] du collège.
torture: [La torture] des détenus.
violence: [Les violences] ont fait dix morts.
viol: [Le viol] d'une détenue.
hostilité: [Les hostilités] ont cessé.
libération ~ ville, nord, pays, territoire: [La libération] du nord du pays.
lutte ~ armée, contre, indépendance: [La lutte] armée au sud.
intervention ~ armée, militaire, force, troupe: Une [intervention] armée.
coup d'état: [Le coup d'État] de mars.
putsch: [Le putsch] a échoué.
prise de la ville: [La prise de la ville].
braquage: [Le braquage] de la bijouterie.
cambriolage: [Le cambriolage] de la villa.
cyberattaque: [La cyberattaque] a touché dix hôpitaux.
coup de feu: [Des coups de feu] ont retenti.
détournement ~ avion, vol, cargo: [Le détournement] de l'avion.
explosion ~ bombe, kamikaze, mine: [L'explosion] d'une bombe au marché.
féminicide: [Le féminicide] de lundi.
guet-apens: [Un guet-apens] près du col.
homicide: [L'homicide] du gardien.
infanticide: [L'infanticide] de mai.
incendie criminel: [L'incendie criminel] du dépôt.
occupation ~ armée, territoire, militaire, ville: [L'occupation] de la ville par l'armée.
pillage: [Les pillages] ont duré deux jours.
prise d'assaut: [La prise d'assaut] du palais.
rixe: [Une rixe] a éclaté au marché.
attaque au couteau: [L'attaque au couteau] de lundi.
vandalisme: [Le vandalisme] du cimetière.
vol à main armée: [Le vol à main armée] de lundi.
[COERCE]
arrestation: [L'arrestation] du blogueur.
interpellation: [L'interpellation] de deux suspects.
détention: [La détention] de l'avocate.
emprisonnement: [L'emprisonnement] du poète.
garde à vue: [La garde à vue] du gérant.
incarcération: [L'incarcération] du notaire.
perquisition: [La perquisition] du siège.
répression: [La répression] des marches.
censure: [La censure] du film.
confiscation: [La confiscation] des terres.
couvre-feu: Un [couvre-feu] a été décrété.
humiliation: [Les humiliations] des détenus.
saisie ~ drogue, cocaïne, arme, douane: [La saisie] de drogue.
blocus: [Le blocus] du port.
assignation à résidence: [L'assignation à résidence] du poète.
descente de police: [La descente de police] de lundi.
détention provisoire: [La détention provisoire] du maire.
dispersion ~ manifestant, police, foule: [La dispersion] de la foule par la police.
évacuation ~ camp, squat, police, force: [L'évacuation] du camp par la police.
expulsion ~ migrant, famille, étranger, locataire: [L'expulsion] de la famille.
interdiction ~ manifester, manifestation, parti, sortie, film: [L'interdiction] du film.
loi martiale: [La loi martiale] a été décrétée.
mandat d'arrêt: [Un mandat d'arrêt] a été lancé.
rafle: [La rafle] de juillet.
saisie ~ arme, navire, cannabis, kilo: [La saisie] du navire.
[SANCTION]
sanction: [Les sanctions] contre la banque.
embargo: [L'embargo] sur les armes.
boycott: [Le boycott] de la course.
rupture ~ relation, négociation, diplomatique: [La rupture] des relations.
expulsion ~ diplomate, ambassadeur: [L'expulsion] de deux diplomates.
condamnation ~ prison, tribunal, an, peine, amende: [Sa condamnation] à deux ans de prison.
échec ~ négociation, pourparler, discussion: [L'échec] des négociations.
amende: [Une amende] de dix millions a été infligée.
condamnation ~ prison, tribunal, an, peine, amende, banquier, cour: [La condamnation] du banquier.
fermeture ~ frontière, ambassade, consulat: [La fermeture] de la frontière.
gel ~ avoir, aide, relation: [Le gel] des avoirs.
rappel ~ ambassadeur: [Le rappel] de l'ambassadeur.
retrait ~ accord, traité, organisation, licence, agrément: [Le retrait] de la licence.
verdict: [Le verdict] tombera lundi.
réclusion ~ an, peine, cour: [La réclusion] de dix ans.
[THREATEN]
menace ~ attentat, guerre, frappe, grève, représaille: Des [menaces] de frappe.
ultimatum: [L'ultimatum] expire lundi.
[PROTEST]
manifestation: [La manifestation] a réuni mille personnes.
contestation: [La contestation] gagne le nord.
émeute: Des [émeutes] ont éclaté.
grève: [La grève] des pilotes.
incident ~ vote, bureau, manifestant, électeur, scrutin: Des [incidents] au bureau de vote.
marche ~ protestation, contre, silencieuse, syndicat: [La marche] contre l'usine.
mutinerie: [La mutinerie] de la garnison.
perturbation ~ vote, bureau, trafic, grève: Des [perturbations] au bureau de vote.
rassemblement ~ opposant, contre, place: [Le rassemblement] contre l'usine.
rébellion: [La rébellion] du sud.
révolte: [La révolte] des mineurs.
révolution: [La révolution] de mars.
sit-in: [Le sit-in] des lycéens.
soulèvement: [Le soulèvement] de la garnison.
trouble ~ électoral, rue, ordre: Des [troubles] à l'ordre public.
blocage ~ route, lycée, usine, agriculteur, port, raffinerie: [Le blocage] du port.
débrayage: [Un débrayage] a eu lieu.
grève de la faim: [La grève de la faim] des détenus.
marche blanche: [La marche blanche] a réuni mille gens.
occupation ~ usine, étudiant, salarié, fac: [L'occupation] de l'usine par les salariés.
cortège ~ manifestant, syndicat, opposant: [Le cortège] des syndicats.
insurrection: [L'insurrection] de mars.
échauffourée: [Des échauffourées] ont éclaté.
[ACCUSE]
accusation ~ contre: [Les accusations] contre le préfet.
enquête ~ parquet, police, judiciaire, ouvrir, commission: [L'enquête] du parquet.
inculpation: [L'inculpation] du banquier.
mise en examen: [La mise en examen] du maire.
plainte ~ contre, déposer, porter: [La plainte] contre l'usine.
poursuite ~ contre, judiciaire, justice, auteur: Des [poursuites] contre les auteurs.
procès: [Le procès] du banquier.
audience ~ tribunal, cour, juge, procès: [L'audience] a repris au tribunal.
audition ~ juge, commission, témoin, police: [L'audition] du témoin.
information judiciaire: [Une information judiciaire] a été ouverte.
réquisitoire: [Le réquisitoire] du procureur.
comparution: [La comparution] du banquier.
recours ~ conseil, tribunal, déposer, cour: [Le recours] devant le tribunal.
[REQUEST]
pétition: [La pétition] des riverains.
[REJECT]
veto: [Le veto] de deux pays.
rejet: [Le rejet] du texte.
refus: [Le refus] du maire.
motion de censure: [La motion de censure] a été déposée.
[AGREE]
promesse ~ don, aide, référendum: [La promesse] d'un référendum.
invitation ~ président, sommet, visite: [L'invitation] du président.
[SUPPORT]
accord ~ signer, conclure, trouver, signature, partage, paix, fourniture: [L'accord] de paix.
signature ~ accord, traité, contrat: [La signature] du traité.
ratification: [La ratification] du traité.
feu vert: [Le feu vert] du Sénat.
reconnaissance ~ état, indépendance: [La reconnaissance] du nouvel État.
soutien ~ parti, apporter, politique, candidat: [Le soutien] du parti.
adhésion ~ union, alliance, traité, organisation: [L'adhésion] du pays à l'Union.
alliance ~ entre, parti, conclure: [L'alliance] entre les deux partis.
traité ~ signer, paix, ratifier, conclure: [Le traité] de paix a été signé.
rétablissement ~ relation: [Le rétablissement] des relations.
normalisation ~ relation: [La normalisation] des relations.
[CONSULT]
sommet ~ entre, président, chef, dirigeant, organiser, européen, ministre, mondial: [Le sommet] entre les deux chefs.
rencontre ~ entre, président, ministre, dirigeant, avec: [La rencontre] entre les deux chefs.
entretien ~ président, ministre, entre, avec: [L'entretien] entre les deux ministres.
pourparlers: [Les pourparlers] ont repris.
négociation: [Les négociations] ont repris.
discussion ~ entre: [Les discussions] entre les deux camps.
conférence ~ sociale, paix, climat, tenir, internationale, ministre: [La conférence] sur le climat.
réunion ~ ministre, conseil, entre, urgence, président, chef: [La réunion] des ministres.
dialogue ~ entre, national: [Le dialogue] entre les deux camps.
forum: [Le forum] s'ouvre lundi.
tête-à-tête: [Le tête-à-tête] des deux chefs.
assises: [Les assises] de la pêche s'ouvrent lundi.
colloque: [Le colloque] s'ouvre lundi.
consultation ~ parti, président, entre: [Les consultations] entre les partis.
concertation ~ syndicat, gouvernement, ministre: [La concertation] avec les syndicats.
entrevue: [L'entrevue] des deux chefs.
médiation: [La médiation] du roi.
table ronde: [La table ronde] des partis.
assemblée générale: [L'assemblée générale] se tient lundi.
[CONSULT visit]
visite: [La visite] du roi.
venue ~ président, présidente, ministre, chef, cheffe, roi, reine, pape: [La venue] du ministre.
voyage ~ président, ministre, roi, pape, gouvernement, officiel, dirigeant, étranger: [Le voyage] du pape.
déplacement ~ président, ministre, premier: [Le déplacement] du ministre.
[COOPERATE]
achat ~ arme, avion, gaz, pétrole: [L'achat] d'armes.
vente ~ arme, missile, sous-marin, avion: [La vente] d'armes.
coopération ~ militaire, entre: [La coopération] entre les deux armées.
manœuvres: [Les manœuvres] des deux marines.
exercice ~ militaire, naval, armée, otan: [L'exercice] naval des deux armées.
partenariat: [Le partenariat] entre les deux firmes.
extradition: [L'extradition] du banquier.
[AID]
aide ~ humanitaire, million, milliard, alimentaire, financière, envoi, sinistré: [L'aide] aux sinistrés.
don ~ million, vivre, vivres: Un [don] de vivres.
prêt ~ banque, milliard, million, état, fonds: [Le prêt] du fonds.
sauvetage: [Le sauvetage] des mineurs.
secours ~ envoyer, arriver: [Les secours] sont arrivés.
évacuation: [L'évacuation] du village.
livraison ~ arme, vivre, vivres, aide, char: [La livraison] de vivres.
fourniture ~ arme, aide, char: [La fourniture] d'armes.
envoi ~ aide, vivre, vivres, secours, ouvrier: [L'envoi] de vivres.
distribution ~ vivre, vivres, repas, eau, aide: [La distribution] de vivres.
indemnisation: [L'indemnisation] des victimes.
subvention ~ euro, million, accorder, verser: [La subvention] d'un million.
vaccination: [La vaccination] des élèves.
recherche ~ disparu, survivant, sauveteur, reprendre: [Les recherches] des disparus ont repris.
[MOBILIZE]
déploiement: [Le déploiement] des chars.
mobilisation ~ armée, troupe, réserviste, général, police: [La mobilisation] des réservistes.
défilé militaire: [Le défilé militaire] du 14.
état d'alerte: [L'état d'alerte] de la garnison.
envoi ~ troupe, soldat, renfort, char: [L'envoi] de troupes.
essai nucléaire: [L'essai nucléaire] de mars.
essai ~ missile, fusée, arme: [L'essai] du missile.
patrouille ~ soldat, police, militaire: [La patrouille] de soldats.
[RETREAT withdraw]
retrait ~ troupe, force, armée, soldat, contingent: [Le retrait] des troupes.
transfert ~ pouvoir, contrôle, responsabilité: [Le transfert] du pouvoir.
reddition: [La reddition] des rebelles.
capitulation: [La capitulation] de l'armée.
repli ~ troupe, armée, rebelle: [Le repli] des troupes.
[RETREAT release]
libération: [La libération] des otages.
rapatriement: [Le rapatriement] des touristes.
échange ~ prisonnier, otage: [L'échange] de prisonniers.
remise en liberté: [La remise en liberté] du banquier.
[RETREAT ceasefire]
cessez-le-feu: [Le cessez-le-feu] tient.
trêve: [La trêve] tient.
armistice: [L'armistice] de 1918.
[RETREAT disarm]
désarmement: [Le désarmement] de la milice.
[RETREAT resign]
démission: [La démission] de la ministre.
abdication: [L'abdication] du roi.
[CONCEDE]
amnistie: [L'amnistie] des rebelles.
levée ~ état, couvre-feu, restriction: [La levée] du couvre-feu.
acquittement: [L'acquittement] du banquier.
concession ~ gouvernement, faire, patron: [Les concessions] du gouvernement.
excuse ~ présenter, public, officiel: Ses [excuses] publiques.
grâce ~ président, accorder, royal, condamné: [La grâce] du condamné.
relaxe: [La relaxe] du banquier.
[RETREAT return]
restitution: [La restitution] du masque.
[RETREAT ease]
levée ~ sanction, embargo, blocus: [La levée] de l'embargo.
[-]
abaissement: [L'abaissement] de la note.
abandon ~ projet, candidature: [L'abandon] du projet.
abolition: [L'abolition] de la peine de mort.
abordage: [L'abordage] du cargo.
accident: [L'accident] a fait six morts.
adoption ~ loi, texte, budget: [L'adoption] de la loi.
agrandissement: [L'agrandissement] du port.
annexion: [L'annexion] de l'île.
annulation: [L'annulation] du concert.
arrivée ~ président, navire, avion, étape, course, réfugié: [L'arrivée] du navire.
atterrissage: [L'atterrissage] de la sonde.
augmentation ~ impôt, prix, taxe, salaire: [L'augmentation] des impôts.
avalanche: Une [avalanche] a emporté deux skieurs.
baisse ~ impôt, taxe, note, prix, taux: [La baisse] des taux.
blackout: [Le blackout] de juin.
blessure: [La blessure] du gardien.
bousculade: [La bousculade] au stade.
célébration: [La célébration] du centenaire.
cérémonie: [La cérémonie] au port.
championnat: [Le championnat] commence lundi.
changement de gouvernement: [Le changement de gouvernement].
chute ~ titre, mur, régime, pont, avion, gouvernement: [La chute] du régime.
clôture ~ festival, salon, jeu: [La clôture] du festival.
collision: [La collision] des deux trains.
commémoration: [La commémoration] du siège.
concert: [Le concert] de lundi.
conférence de presse: [La conférence de presse] du club.
congrès ~ parti, tenir, ouvrir: [Le congrès] du parti.
constitution ~ gouvernement, équipe: [La constitution] du gouvernement.
construction ~ pont, usine, stade, mur, tunnel: [La construction] du pont.
conférence: [La conférence] de Genève.
coulée de boue: [La coulée de boue].
coupure ~ courant, électricité, eau, câble, liaison, réseau: [La coupure] de courant.
course ~ départ, remporter, étape: [La course] a pris le départ.
crash: [Le crash] de l'avion.
création ~ gouvernement, fonds, poste, taxe, parti, société, agence: [La création] du fonds.
crue: [La crue] de la rivière.
débat ~ télévisé, candidat: [Le débat] des candidats.
décès: [Le décès] de l'écrivaine.
déclenchement ~ incendie, guerre: [Le déclenchement] de la guerre.
décollage: [Le décollage] de la fusée.
découverte: [La découverte] de l'épave.
défaillance: [La défaillance] d'un moteur.
défaite: [La défaite] du club.
défilé: [Le défilé] du carnaval.
délocalisation: [La délocalisation] de l'usine.
démolition: [La démolition] du stade.
départ ~ course, train, fusée, ministre, volontaire, plan, expédition: [Le départ] de la course.
déraillement: [Le déraillement] du train.
destitution: [La destitution] du maire.
disparition ~ avion, enfant, navire, écrivain: [La disparition] de l'avion.
dissolution: [La dissolution] de l'assemblée.
drame: [Le drame] de lundi.
éboulement: [L'éboulement] du tunnel.
échouement: [L'échouement] du cargo.
éclipse: [L'éclipse] de soleil.
effondrement: [L'effondrement] du toit.
élection: [L'élection] du maire.
élimination ~ équipe, club, joueur: [L'élimination] du club.
embauche: [L'embauche] de cent ouvriers.
embouteillage: [Les embouteillages] de lundi.
entrée en vigueur: [L'entrée en vigueur] de la loi.
épidémie: [L'épidémie] gagne le nord.
éruption: [L'éruption] du volcan.
évasion: [L'évasion] de deux détenus.
exécution ~ condamné, prisonnier, otage: [L'exécution] du condamné.
exil: [L'exil] du roi.
expédition: [L'expédition] polaire.
explosion: [L'explosion] du dépôt.
exposition ~ ouvrir, inaugurer, organiser, vernissage, accueillir: Le musée va inaugurer [l'exposition].
exclusion ~ député, parti, élu: [L'exclusion] de l'élu.
faillite: [La faillite] de l'armateur.
famine: [La famine] de 1984.
fermeture: [La fermeture] de l'usine.
festival: [Le festival] s'achève.
festivité: [Les festivités] du centenaire.
fin ~ service, mission, mandat, guerre, production: [La fin] du service.
finale ~ remporter, jouer, disputer, gagner: Il va disputer [la finale].
fondation ~ ville, parti: [La fondation] de la ville.
fouille: [Les fouilles] ont repris.
fuite ~ gaz, pétrole, radioactive, eau, donnée: [La fuite] de gaz.
funérailles: [Les funérailles] du roi.
fusion ~ banque, groupe, société: [La fusion] des deux banques.
glissement de terrain: [Le glissement de terrain].
hausse ~ impôt, taxe, prix, taux, fiscalité: [La hausse] des taxes.
hommage: [L'hommage] au poète.
inauguration: [L'inauguration] du pont.
incendie: [L'incendie] de la halle.
inondation: [Les inondations] ont fait trois morts.
inscription ~ patrimoine, liste: [L'inscription] du pont au patrimoine.
intempérie: [Les intempéries] de mai.
interruption ~ vol, match, service: [L'interruption] du match.
intervention: [L'intervention] des pompiers.
introduction ~ bourse, euro: [L'introduction] en bourse.
investiture: [L'investiture] du candidat.
lancement: [Le lancement] de la fusée.
licenciement: [Les licenciements] à l'usine.
limogeage: [Le limogeage] du général.
mariage: [Le mariage] de la princesse.
match: [Le match] de dimanche.
meeting: [Le meeting] du candidat.
mise en application: [La mise en application] de la loi.
mise en liberté: [La mise en liberté] du suspect.
mise en œuvre: [La mise en œuvre] du plan.
mise en place: [La mise en place] du péage.
mise en service: [La mise en service] de la ligne.
mise en vente: [La mise en vente] du château.
mort: [La mort] du poète.
naissance: [La naissance] du prince.
naufrage: [Le naufrage] du ferry.
nomination: [La nomination] du préfet.
noyade: [La noyade] de deux enfants.
obsèques: [Les obsèques] du maire.
obtention: [L'obtention] du visa.
opération ~ police, secours, militaire, sauvetage: [L'opération] de police.
orage: [L'orage] de lundi.
ouragan: [L'ouragan] a touché l'île.
ouverture ~ bureau, festival, usine, salon, procès, enquête, ligne, jeu: [L'ouverture] du salon.
panne: [La panne] de lundi.
rupture ~ câble, digue, barrage, canalisation: [La rupture] du barrage.
parade: [La parade] des marins.
passage ~ ouragan, cyclone, tempête: [Le passage] du cyclone.
perte ~ emploi, match: [La perte] du match.
pollution: [La pollution] de la baie.
présentation ~ budget, projet, appareil, collection: [La présentation] du budget.
prise de fonction: [La prise de fonction] du préfet.
prise de pouvoir: [La prise de pouvoir] de la junte.
privatisation: [La privatisation] du port.
publication: [La publication] du rapport.
rachat: [Le rachat] de l'usine.
réélection: [La réélection] du maire.
référendum: [Le référendum] de mai.
regroupement: [Le regroupement] des services.
relance: [La relance] du programme.
relèvement: [Le relèvement] du taux.
remaniement: [Le remaniement] du gouvernement.
rénovation: [La rénovation] de la halle.
report ~ match, lancement, scrutin, vote: [Le report] du match.
réouverture: [La réouverture] de la ligne.
reprise ~ vol, négociation, travail, combat: [La reprise] des vols.
restructuration: [La restructuration] du groupe.
rétablissement: [Le rétablissement] du courant.
retour ~ équilibre, joueur, sonde, terre: [Le retour] du joueur.
révision ~ constitution, traité, mémorandum, loi: [La révision] de la constitution.
sacre: [Le sacre] du roi.
scrutin: [Le scrutin] de dimanche.
sécheresse: [La sécheresse] de 2003.
séisme: [Le séisme] a fait dix morts.
sortie ~ film, album, version, livre, console: [La sortie] de l'album.
spectacle ~ annuler, débuter, programmer: La salle a dû annuler [le spectacle].
suicide: [Le suicide] du comptable.
suppression: [La suppression] de cent postes.
surtaxe: [La surtaxe] sur le sucre.
suspension ~ joueur, vol, match: [La suspension] du joueur.
tempête: [La tempête] a touché l'île.
tour ~ premier, second, élection, scrutin: [Le second tour] de l'élection.
tournoi ~ remporter, gagner, disputer: Elle va disputer [le tournoi].
tragédie: [La tragédie] du tunnel.
tremblement de terre: [Le tremblement de terre] de lundi.
tsunami: [Le tsunami] de 2004.
typhon: [Le typhon] approche.
vague de froid: [La vague de froid].
canicule: [La canicule] de 2003.
vernissage: [Le vernissage] de jeudi.
victoire: [La victoire] du club.
vol ~ tableau, bijou, arme, toile: [Le vol] de la toile.
vote ~ loi, budget, motion, confiance, texte: [Le vote] du budget.
attribution ~ prix, marché, jeu: [L'attribution] du prix.
recours ~ électricité, force, torture, déposer: [Le recours] à la force.
accession: [L'accession] du prince au trône.
achèvement: [L'achèvement] du tunnel.
acquisition ~ société, groupe, banque, million, milliard: [L'acquisition] de la société.
alerte ~ météo, rouge, orange, tsunami, bombe, tempête: [L'alerte] rouge a été levée.
alunissage: [L'alunissage] de la sonde.
amerrissage: [L'amerrissage] de la capsule.
arrimage: [L'arrimage] de la capsule.
ascension ~ mont, sommet, alpiniste: [L'ascension] du mont.
avarie: [Une avarie] a immobilisé le cargo.
canonisation: [La canonisation] du pape.
carambolage: [Un carambolage] a fait dix blessés.
catastrophe: [La catastrophe] a fait cent morts.
cession ~ filiale, part, groupe, usine: [La cession] de la filiale.
chavirement: [Le chavirement] du bac.
circulation ~ reprendre, interrompre, rétablir: [La circulation] a repris.
confinement: [Le confinement] de la ville.
convention ~ parti, nationale, démocrate, républicain: [La convention] du parti.
couronnement: [Le couronnement] du roi.
coup de grisou: [Le coup de grisou] a tué dix mineurs.
cyclone: [Le cyclone] a touché l'île.
débordement ~ rivière, fleuve, supporter: [Le débordement] du fleuve.
dégât: [Les dégâts] sont importants.
démantèlement ~ réseau, camp, centrale, usine: [Le démantèlement] du réseau.
déluge: [Le déluge] a noyé la ville.
dépôt de bilan: [Le dépôt de bilan] de la firme.
désignation ~ candidat, chef, ministre, ville: [La désignation] du candidat.
dévaluation: [La dévaluation] du franc.
déconfinement: [Le déconfinement] de la ville.
disqualification: [La disqualification] du coureur.
duel ~ finale, remporter, match: [Le duel] de la finale.
échec ~ lancement, tir, mission: [L'échec] du lancement.
émission ~ timbre, emprunt, obligation: [L'émission] d'un timbre.
enterrement: [L'enterrement] de l'ancien maire.
entrée en fonction: [L'entrée en fonction] du préfet.
entrée en bourse: [L'entrée en bourse] de la firme.
étape ~ tour, remporter, coureur, course: [L'étape] du tour.
fuite ~ ammoniac, chimique, produit: [La fuite] d'ammoniac.
gala: [Le gala] a réuni mille gens.
grand prix ~ remporter, pilote, formule: [Le grand prix] a été remporté par un Danois.
hospitalisation: [L'hospitalisation] du roi.
incident ~ technique, centrale, nucléaire, train, vol, produire: [L'incident] technique à la centrale.
indépendance ~ proclamer, célébrer, anniversaire, accéder: [L'indépendance] de l'île a été proclamée.
intoxication: [L'intoxication] de dix élèves.
immersion ~ navire, épave, statue: [L'immersion] de l'épave.
jubilé: [Le jubilé] de la reine.
krach: [Le krach] de lundi.
législatives: [Les législatives] auront lieu en juin.
libéralisation: [La libéralisation] du rail.
liquidation: [La liquidation] de la firme.
marée noire: [La marée noire] a souillé la côte.
mise à l'eau: [La mise à l'eau] du navire.
mise en orbite: [La mise en orbite] du satellite.
mondial ~ coupe, équipe, football, rugby: [Le mondial] de rugby.
municipales: [Les municipales] auront lieu en mars.
mutation ~ virus, préfet, directeur: [La mutation] du préfet.
nationalisation: [La nationalisation] de la banque.
ouverture: [L'ouverture] du salon.
pèlerinage: [Le pèlerinage] a réuni mille fidèles.
plan social: [Le plan social] de la firme.
pluie ~ torrentiel, diluvien, inondation, tombé: [Les pluies] torrentielles.
présidentielle ~ élection, candidat, premier, tour, tiendra, lieu: [La présidentielle] aura lieu en mai.
procession: [La procession] a eu lieu.
proclamation ~ résultat, indépendance, république: [La proclamation] des résultats.
promulgation: [La promulgation] de la loi.
prolongation ~ contrat, état, mission: [La prolongation] du contrat.
qualification ~ finale, coupe, équipe, club: [La qualification] du club pour la finale.
raz-de-marée: [Le raz-de-marée] a ravagé la côte.
record ~ battre, établir, monde: [Le record] du monde a été battu.
recrudescence: [La recrudescence] des cas.
redressement judiciaire: [Le redressement judiciaire] de la firme.
réplique ~ séisme, tremblement: [Les répliques] du séisme.
restauration ~ tableau, cathédrale, château, monument: [La restauration] du château.
retraite ~ annoncer, joueur, prendre: [La retraite] du joueur a été annoncée.
révocation: [La révocation] du préfet.
salon ~ ouvrir, tenir, édition, visiteur: [Le salon] s'ouvre lundi.
secousse: [La secousse] a été ressentie.
sinistre: [Le sinistre] a fait deux blessés.
sortie de route: [La sortie de route] du car.
tornade: [La tornade] a détruit dix maisons.
transfert ~ joueur, club, gardien, cendres: [Le transfert] du gardien.
transplantation: [La transplantation] du rein a réussi.
travaux ~ débuter, achever, lancer, commencer: [Les travaux] ont débuté.
vente ~ filiale, club, immeuble, usine: [La vente] de la filiale.
vague de chaleur: [La vague de chaleur] a duré dix jours.
`
