/** Words with somebody: promises and agreements, support and treaties, talks and visits. The notation stands in `../verbs.ts`. */
export const VERBAL_COOPERATION = `
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
`
