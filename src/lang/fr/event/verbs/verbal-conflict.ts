/** Words against somebody: threats, accusations, demands, refusals. The notation stands in `../verbs.ts`. */
export const VERBAL_CONFLICT = `
[THREATEN]
menacer: Le régime [a menacé] son voisin.
mettre en garde: Le ministre [a mis en garde] les grévistes.
lancer un ultimatum: Le chef rebelle [a lancé un ultimatum].
brandir ~ menace, sanction, veto: L'État [brandit] la menace d'une guerre.
lancer ~ ultimatum, avertissement: Le chef [a lancé] un ultimatum.
adresser ~ ultimatum, avertissement: L'État [a adressé] un ultimatum au voisin.
jurer ~ vengeance, venger, détruire, riposter: Le chef [a juré] de venger son frère.
avertir ~ riposte, conséquence, représaille, guerre: L'État [avertit] d'une riposte.
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
`
