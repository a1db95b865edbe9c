/** The words of the French fragments. Nouns by gender (a plural the rules do not give follows a colon),
 * adjectives as masculine/feminine/plural where irregular, verbs with the forms used. */
export const nouns: Record<"m" | "f" | "n", string> = {
  m: `début écrit immeuble pouvoir résultat retraité bulletin partisan rescapé air épicier acteur match piège sélectionneur négociant exploitant départ céréalier regret fils:fils obus prévenu exécutif candidat accusé riz prévisionniste secouriste chien domaine blog survol puits armateur gouverneur architecte gazoduc perchoir coup accusé rebelle millier retrait îlot report arrêt gel bailleur rachat gaz soutien député urbanisme temps chiffre travail:travaux séisme entourage discours progrès échec principe accord port passager plan pays an mois juin janvier septembre mars mai avril été automne hiver printemps octobre décembre lundi mardi mercredi jeudi vendredi samedi dimanche soir matin midi minuit jour gouvernement salarié chantier retard budget secours marin incendie suspect fait centre-ville tarif poste pont texte Sénat sommet lieu agriculteur avion virus euro million milliard dollar danger navire médecin matériel barrage village soldat prêt tribunal vaccin dirigeant musée maire arrêté capitaine loyer train président élu rapport prix policier corps fossé conducteur hôtel parti groupe syndicat habitant festival visiteur niveau pilote contrôle appareil ministère règlement géant responsable rebelle cessez-le-feu stock hôpital salaire nombre cas scrutin blé sauveteur engagement réfugié otage bilan projet frein court-circuit sinistre explosif club dossier inspecteur compte mandat vol nord investisseur taux stade témoin détenu record bateau large essai moteur juge emploi bruit ami scandale client partenaire argent sérieux soulagement avenir combat ministre porte-parole diplomate pompier média parquet procureur avocat directeur chef constructeur quotidien journal institut maire entraîneur réalisateur économiste général colonel commandant secrétaire vice-président propriétaire conseil sénateur patron préfet enquêteur organisateur roi géologue climat monsieur État communiqué entretien message micro tweet téléphone télégramme document Français Premier kilo alpiniste télescope signal ticket drone dépôt carburant traité ouvrier site tunnel volcan hameau amendement siège garde feu câble monument plaignant laboratoire lot sirop lait glacier rythme missile archipel convoi hélicoptère terrain douanier abattoir chalutier monde cri bras remorqueur cabinet cadre couvert anonymat riverain randonneur recteur pêcheur consortium archevêque conseiller état-major transport journaliste collègue adjoint vote bord bout quartier père expert analyste auteur détail calme humour ton poste lecteur élève professeur centre siège parlement mot sourire Parlement moment texte registre courriel titre livre cours point spécialiste premier allié voisin résultat agent deuil ordre représentant comité président-directeur`,
  f: `soirée chaudière veille reprise note colère magistrate séance digue cousine urne prison ambassade banquise revue élue aviation coopérative peine gardienne garde paix sécurité foule pénurie fouille peste rançon baisse attaque démission mort ouverture information caméra issue lettre aube collision route origine surprise actrice place négociation pêche usine situation discussion économie inflation école neige enquête population entreprise armée vallée décision filière réponse personne semaine grève centrale autorisation réforme vigueur frontière fin année banque ville décision pluie moitié récolte forme porte vente équipe tempête côte nuit vitesse mission famille liste commission conclusion filiale loi production importation opération eau rencontre date pratique fusion trêve enquête société amende police opposition excuse initiative sanction île conférence facture règle fuite vanne région coupure électricité partie offre mesure trace victoire erreur candidate pousse abeille hausse collecte archives:archives version voiture cliente accusation faim ligne dette réunion marine évacuation libération vérité maison minute peur équipe menace sortie nouvelle explication piste priorité sécurité ministre santé porte-parole présidence maire autorité gendarmerie direction agence presse source justice avocate présidente association diplomatie chaîne statistique banque romancière chercheuse secrétaire voisine députée compagnie préfecture victime mère procureure université directrice vente base radio télévision conférence veille déclaration lettre note défense finance affaire république journée saison récolte mairie entrée plainte majorité coalition charge patrouille chancelière fonction bourse clôture épidémie province capitale demande ferme cocaïne fermeture barge scène honte chancellerie bergère éleveuse édition académie médiatrice union instruction responsable amirale cheffe heure interview tribune audience question occasion visite réaction salle cour commune délégation polémique lettre foule famille agence matinée`,
  n: `État-major`,
}

export const names: Record<"m" | "f" | "p" | "x", string> = {
  m: `Brest Paul Renato Marc Julien Hugo Karim Daniel Thierry Yves Antoine Simon Mohamed Kremlin Japon Iran Canada Brésil Moscou Washington Berlin Étienne Igor Otto Raúl Vatican Cantal Var`,
  f: `Claire Hélène Inès Nadia Sophie Russie Égypte Turquie Allemagne Chine Zohra Norvège Croix-Rouge Creuse ONU ONG`,
  p: `Bleus`,
  x: `Genève`,
}

export const adjectives = `vétuste indépendant impraticable modéré lent calme civil faux/fausse sec/sèche lourd danois commun prochain fermé stable difficile consécutif nouveau/nouvelle/nouveaux clair ouvert européen italien commun ultérieur potable interne officiel/officielle défectueux provisoire réduit grave jeune américain clos gratuit prêt fier mobilisé vrai innocent insupportable brésilien local turc/turque ukrainien diplomatique proche important nucléaire policier judiciaire allemand automobile économique public/publique central général écologiste régional ancien aérien japonais adjoint haut grand mauvais inconnu asiatique urgent cru inédit plat vide juste fédéral polonais kényan sud-coréen africain espagnol présent dernier/dernière tout/toute/tous troisième premier/première Premier/Première catégorique optimiste commun seul même difficile long/longue bref/brève anonyme entier/entière`

export const verbs = `
reprendre: reprendront=f3p reprend=p3s
rester: restera=f3s resteront=f3p reste=p3s resterons=f1p
fermer: fermera=f3s fermé=pp
blesser: blessé=pp
rouvrir: rouvert=pp rouvrira=f3s
déposer: déposé=pp
préparer: prépare=p3s
signer: signeront=f3p signé=pp
employer: emploie=p3s
prendre: pris=pp prenons=p1p
augmenter: augmentera=f3s
reculer: reculé=pp reculent=p3p
rechercher: recherchent=p3p
maîtriser: maîtrisé=pp
ouvrir: ouvert=pp
reconnaître: reconnu=pp reconnaît=p3s reconnaissent=p3p
avancer: avance=p3s avancé=pp avancent=p3p
devoir: doit=p3s devraient=c3p devez=p2p
éviter: évité=pp
baisser: baisseront=f3p
supprimer: supprimera=f3s
contrôler: contrôle=p3s
pouvoir: pourrait=c3s peut=p3s pouvait=i3s
examiner: examiné=pp
menacer: menace=p3s
attendre: attendent=p3p
transporter: transportait=i3s
circuler: circule=p3s circulait=i3s
coûter: coûtera=f3s
présenter: présenté=pp présente=p3s présentera=f3s
quitter: quitté=pp quitteront=f3p quitte=p3s quittera=f3s
manquer: manquent=p3p manquons=p1p
entrer: entrera=f3s
protéger: protégera=f3s protège=p3s
accorder: accordé=pp
rendre: rendra=f3s
détruire: détruit=pp
rencontrer: rencontreront=f3p
chuter: chuté=pp
jouer: jouera=f3s
doubler: doublé=pp
atteindre: atteindra=f3s atteint=p3s
recevoir: reçu=pp
inquiéter: inquiète=p3s
échouer: échouera=f3s
souvenir: souvient=p3s
vouloir: veut=p3s voulait=i3s
remplacer: remplacé=pp
calciner: calciné=pp
rapporter: rapportait=i3s
fixer: fixé=pp
venir: venu=pp
voter: voté=pp
glisser: glisse=p3s
attendre: attendait=i3s
acclamer: acclamé=pp
couler: coulé=pp
tirer: tiré=pp
mourir: mort=pp
analyser: analysait=i3s
baisser: baissent=p3p baissera=f3s
constater: constatent=p3p constaté=pp constatait=i3s
mentir: menti=pp
concéder: concède=p3s
nuancer: nuance=p3s
laisser: laisse=p3s
monter: monte=p3s
mettre: met=p3s
désoler: désole=p3s
réussir: réussi=pp
falsifier: falsifié=pp
rendre: rendu=pp
exprimer: exprimé=pp
observer: observé=pp
tomber: tombé=pp tombera=f3s
dormir: dormait=i3s
sangloter: sanglote=p3s
promettre: promet=p3s promis=pp
reprendre: reprendra=f3s
céder: cédé=pp
réfugier: réfugié=pp
sceller: scellé=pp
parler: parlerai=f1s
risquer: risque=p3s
soigner: soigné=pp
aboyer: aboyé=pp
reculer: recule=p3s
relever: relevait=i3s
rétorquer: rétorqué=pp
autoriser: autorisé=pp
rappeler: rappelait=i3s
lamenter: lamente=p3s
présider: préside=p3s
verser: versé=pp
affirmer: affirmait=i3s
consulter: consulté=pp
évacuer: évacué=pp
décider: décidé=pp
ouvrir: ouvrira=f3s
craindre: craignait=i3s
fuir: fuit=p3s
rire: riez=p2p
emporter: emporté=pp
vivre: vécu=pp
durer: dure=p3s durera=f3s
suspendre: suspendu=pp
retrouver: retrouvé=pp
boire: bu=pp
reloger: relogé=pp
publier: publiera=f3s publié=pp
vendre: vendu=pp vendait=i3s
affaiblir: affaiblit=p3s
réclamer: réclament=p3p réclame=p3s réclamé=pp
demeurer: demeure=p3s
attirer: attire=p3s
perdre: perdu=pp perdra=f3s
financer: financera=f3s
reporter: reporté=pp
interdire: interdit=p3s
créer: créera=f3s
démissionner: démissionné=pp
accepter: accepté=pp
tenir: tient=p3s tenu=pp
suffire: suffiront=f3p
contester: conteste=p3s
progresser: progresseront=f3p
diminuer: diminue=p3s
arrêter: arrêté=pp
boycotter: boycottera=f3s
livrer: livrera=f3s
envoyer: enverra=f3s
exiger: exige=p3s
soutenir: soutient=p3s soutenu=pp
respecter: respecté=pp respecte=p3s
accueillir: accueillera=f3s accueillons=p1p
prolonger: prolongera=f3s
déployer: déploiera=f3s
organiser: organisera=f3s
libérer: libéré=pp
alourdir: alourdi=pp
dépasser: dépassera=f3s
provenir: provient=p3s
fonctionner: fonctionné=pp
connaître: connaîtra=f3s
profiter: profitera=f3s
refuser: refusé=pp refuse=p3s
agir: agit=p3s
falloir: faudra=f3s
vérifier: vérifieront=f3p
renoncer: renonce=p3s
racheter: rachètera=f3s
disparaître: disparaissent=p3p
craindre: craignent=p3p craint=pp
rapporter: rapporté=pp rapporte=p3s rapportent=p3p
confirmer: confirment=p3p confirmé=pp confirme=p3s
voir: vu=pp
nier: nie=p3s nié=pp
poursuivre: poursuit=p3s poursuivent=p3p poursuivi=pp
couper: coupé=pp
prévoir: prévu=pp
intercepter: intercepté=pp
commencer: commenceront=f3p
cesser: cessé=pp
tourner: tourné=pp
ordonner: ordonné=pp
appeler: appelle=p3s appelé=pp appelant=ger
regretter: regrette=p3s regretté=pp regrettent=p3p
vouloir: voulons=p1p voulu=pp
faire: ferons=f1p fait=pp fait=p3s
sauver: sauvé=pp
entendre: entendu=pp entendait=i3s
prévenir: prévenu=pp prévient=p3s préviennent=p3p
continuer: continuerai=f1s
partir: parti=pp
espérer: espère=p3s espéré=pp
trancher: tranchera=f3s tranché=pp
aller: allons=p1p
brûler: brûlé=pp
discuter: discutons=p1p
céder: céderons=f1p
toucher: touché=pp touche=p3s
travailler: travaillent=p3p
courir: couru=pp
devenir: devient=p3s
changer: changera=f3s
dépendre: dépend=p3s
demander: demande=p3s demandé=pp
exclure: excluons=p1p exclu=pp exclut=p3s
imaginer: imaginé=pp
passer: passé=pp
mobiliser: mobilisé=pp
secourir: secouru=pp
détecter: détecté=pp
rembourser: remboursera=f3s
frapper: frappé=pp
rejoindre: rejoindra=f3s
bloquer: bloqué=pp
porter: porté=pp
diviser: divise=p3s
rompre: rompu=pp
rentrer: rentré=pp
nécessiter: nécessite=p3s
rebondir: rebondi=pp
secouer: secoué=pp
retirer: retire=p3s
rappeler: rappellera=f3s rappelé=pp rappelle=p3s rappellent=p3p rappelant=ger
fondre: fondent=p3p
arriver: arrivé=pp
chercher: cherchait=i3s
saisir: saisi=pp
remorquer: remorquait=i3s
écouter: écouterons=f1p
mentir: mentez=p2p
payer: paierons=f1p
appartenir: appartient=p3s
dire: dit=pp dit=p3s disent=p3p disant=ger
déclarer: déclaré=pp déclare=p3s déclarent=p3p
affirmer: affirmé=pp affirme=p3s affirment=p3p affirmant=ger
indiquer: indiqué=pp indique=p3s indiquent=p3p
annoncer: annoncé=pp annonce=p3s annoncent=p3p annonçant=ger
préciser: précisé=pp précise=p3s précisent=p3p précisant=ger
expliquer: expliqué=pp explique=p3s expliquent=p3p expliquant=ger
ajouter: ajouté=pp ajoute=p3s ajoutent=p3p ajoutant=ger
assurer: assuré=pp assure=p3s assurent=p3p
estimer: estimé=pp estime=p3s estiment=p3p estimant=ger
juger: jugé=pp juge=p3s jugent=p3p
souligner: souligné=pp souligne=p3s soulignent=p3p soulignant=ger
signaler: signalé=pp signale=p3s signalent=p3p
noter: noté=pp note=p3s notent=p3p
admettre: admis=pp admet=p3s admettent=p3p
révéler: révélé=pp révèle=p3s révèlent=p3p
écrire: écrit=pp écrit=p3s écrivent=p3p
raconter: raconté=pp raconte=p3s racontent=p3p
conclure: conclu=pp conclut=p3s concluent=p3p
répondre: répondu=pp répond=p3s répondent=p3p
lancer: lancé=pp lance=p3s lancent=p3p
lâcher: lâché=pp lâche=p3s lâchent=p3p
marteler: martelé=pp martèle=p3s martèlent=p3p
insister: insisté=pp insiste=p3s insistent=p3p
confier: confié=pp confie=p3s confient=p3p
souffler: soufflé=pp souffle=p3s soufflent=p3p
ironiser: ironisé=pp ironise=p3s ironisent=p3p
soupirer: soupiré=pp soupire=p3s soupirent=p3p
répéter: répété=pp répète=p3s répètent=p3p
démentir: démenti=pp dément=p3s démentent=p3p
relever: relevé=pp relève=p3s relèvent=p3p
avertir: averti=pp avertit=p3s avertissent=p3p
témoigner: témoigné=pp témoigne=p3s témoignent=p3p
tempérer: tempéré=pp tempère=p3s tempèrent=p3p
s'exclamer: exclamé=pp exclame=p3s exclament=p3p
réjouir: réjoui=pp réjouit=p3s réjouissent=p3p
féliciter: félicité=pp félicite=p3s félicitent=p3p
indigner: indigné=pp indigne=p3s indignent=p3p
citer: citant=ger cité=pp
relayer: relayé=pp
croire: croire=inf
interroger: interrogé=pp
joindre: joint=pp
savoir: su=pp
tonner: tonné=pp tonne=p3s tonnent=p3p
sourire: sourit=p3s souri=pp sourient=p3p
plaider: plaidé=pp plaide=p3s plaident=p3p
évoquer: évoqué=pp évoque=p3s évoquent=p3p
accuser: accusé=pp accuse=p3s accusent=p3p
`

export const others = `
le le DET Definite=Def|Gender=Masc|Number=Sing|PronType=Art
la le DET Definite=Def|Gender=Fem|Number=Sing|PronType=Art
les le DET Definite=Def|Number=Plur|PronType=Art
l' le DET Definite=Def|Number=Sing|PronType=Art
l' lui PRON Emph=No|Number=Sing|Person=3|PronType=Prs
fait faire AUX Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
un un DET Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
une un DET Definite=Ind|Gender=Fem|Number=Sing|PronType=Art
des un DET Definite=Ind|Number=Plur|PronType=Art
ce ce DET Gender=Masc|Number=Sing|PronType=Dem
ce ce PRON Number=Sing|Person=3|PronType=Dem
c' ce PRON Number=Sing|Person=3|PronType=Dem
cet ce DET Gender=Masc|Number=Sing|PronType=Dem
cette ce DET Gender=Fem|Number=Sing|PronType=Dem
ces ce DET Number=Plur|PronType=Dem
son son DET Number=Sing|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
sa son DET Gender=Fem|Number=Sing|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
ses son DET Number=Plur|Number[psor]=Sing|Person[psor]=3|Poss=Yes|PronType=Prs
mon son DET Number=Sing|Number[psor]=Sing|Person[psor]=1|Poss=Yes|PronType=Prs
ma son DET Gender=Fem|Number=Sing|Number[psor]=Sing|Person[psor]=1|Poss=Yes|PronType=Prs
notre son DET Number=Sing|Number[psor]=Plur|Person[psor]=1|Poss=Yes|PronType=Prs
nos son DET Number=Plur|Number[psor]=Plur|Person[psor]=1|Poss=Yes|PronType=Prs
chaque chaque DET Number=Sing
plusieurs plusieurs DET Number=Plur
aucun aucun DET Gender=Masc|Number=Sing|PronType=Neg
aucune aucun DET Gender=Fem|Number=Sing|PronType=Neg
de de ADP
d' de ADP
à à ADP
en en ADP
dans dans ADP
par par ADP
pour pour ADP
sur sur ADP
sous sous ADP
sans sans ADP
avec avec ADP
contre contre ADP
vers vers ADP
depuis depuis ADP
pendant pendant ADP
malgré malgré ADP
avant avant ADP
jusqu' jusque ADP
selon selon ADP
lors lors ADV
près près ADV
que que SCONJ
qu' que SCONJ
comme comme SCONJ
et et CCONJ
ou ou CCONJ
ni ni CCONJ
mais mais CCONJ
ne ne ADV Polarity=Neg
n' ne ADV Polarity=Neg
pas pas ADV Polarity=Neg
jamais jamais ADV Polarity=Neg
encore encore ADV
très très ADV
plus plus ADV
moins moins ADV
vite vite ADV
lentement lentement ADV
désormais désormais ADV
progressivement progressivement ADV
maintenant maintenant ADV
ainsi ainsi ADV
hier hier ADV
aussi aussi ADV
également également ADV
toutefois toutefois ADV
notamment notamment ADV
immédiatement immédiatement ADV
aussitôt aussitôt ADV
publiquement publiquement ADV
sèchement sèchement ADV
clairement clairement ADV
rapidement rapidement ADV
après après ADP
non non ADV Polarity=Neg
oui oui ADV
nous nous PRON Emph=No|Number=Plur|Person=1|PronType=Prs
vous vous PRON Emph=No|Number=Plur|Person=2|PronType=Prs
je moi PRON Emph=No|Number=Sing|Person=1|PronType=Prs
j' moi PRON Emph=No|Number=Sing|Person=1|PronType=Prs
on on PRON Number=Sing|Person=3|PronType=Ind
-on on PRON Number=Sing|Person=3|PronType=Ind
-t-on on PRON Number=Sing|Person=3|PronType=Ind
-ce ce PRON Number=Sing|Person=3|PronType=Dem
se soi PRON Person=3|PronType=Prs|Reflex=Yes
s' soi PRON Person=3|PronType=Prs|Reflex=Yes
lui lui PRON Emph=Yes|Gender=Masc|Number=Sing|Person=3|PronType=Prs
eux eux PRON Emph=Yes|Gender=Masc|Number=Plur|Person=3|PronType=Prs
y y PRON Person=3|PronType=Prs
cela cela PRON Number=Sing|Person=3|PronType=Dem
rien rien PRON Number=Sing|PronType=Neg
personne personne PRON Number=Sing|PronType=Neg
tous tout PRON Gender=Masc|Number=Plur|Person=3|PronType=Ind
tout tout PRON Gender=Masc|Number=Sing|Person=3|PronType=Ind
devant devant ADP
celui celui PRON Gender=Masc|Number=Sing|Person=3|PronType=Dem
celui-ci celui-ci PRON Gender=Masc|Number=Sing|Person=3|PronType=Dem
ils lui PRON Emph=No|Gender=Masc|Number=Plur|Person=3|PronType=Prs
la lui PRON Emph=No|Gender=Fem|Number=Sing|Person=3|PronType=Prs
chez chez ADP
dès dès ADP
sept sept NUM NumType=Card
tard tard ADV
qui qui PRON PronType=Rel
qu' que PRON PronType=Rel
que que PRON PronType=Rel
du du DET Definite=Ind|Gender=Masc|Number=Sing|PronType=Art
de un DET Definite=Ind|Number=Plur|PronType=Art
1er premier ADJ Gender=Masc|Number=Sing|NumType=Ord
six six NUM NumType=Card
deux deux NUM NumType=Card
trois trois NUM NumType=Card
quatre quatre NUM NumType=Card
cinq cinq NUM NumType=Card
neuf neuf NUM NumType=Card
dix dix NUM NumType=Card
% % NOUN Gender=Masc
M. monsieur NOUN Gender=Masc|Number=Sing
Mme monsieur NOUN Gender=Fem|Number=Sing
avais avoir AUX Mood=Ind|Number=Sing|Person=1|Tense=Imp|VerbForm=Fin
aurais avoir AUX Mood=Cnd|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin
`
