/** Acts done for somebody: working together, aid, withdrawals, releases, concessions. The notation stands in `../verbs.ts`. */
export const MATERIAL_COOPERATION = `
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
`
