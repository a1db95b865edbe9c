/** Verbs that report, with what they take. "things": a nominal object counts only when no person is the subject. Under a header `[act stance]`, a line holds a verb and its frames.
 * A verb may stand under several headers; the frame that fits decides. */
export const verbs = `
[speech states]
dire: that whether quote inf np:de
déclarer: that quote inf np+adj
affirmer: that quote inf np
indiquer: whether that quote inf np
préciser: whether that quote inf np
expliquer: whether that quote inf np
ajouter: that quote inf
annoncer: that quote inf np pass
signaler: that quote inf np pass
rapporter: that quote inf np pass
mentionner: that quote inf np pass
noter: that quote inf
relever: that quote np
constater: that quote inf np
observer: that quote np finders
souligner: that quote inf np
rappeler: whether that quote inf np person+that
répéter: whether that quote inf np
réitérer: that quote inf np
répondre: that quote inf np:par
écrire: that quote inf
raconter: whether that quote inf np
relater: that quote inf np
narrer: that quote np
témoigner: that quote inf np:de
détailler: whether quote np
décrire: whether quote np+as np
dépeindre: np+as np
informer: person+that quote
apprendre: that np quote
communiquer: that quote np
conclure: that quote np:à
poursuivre: quote that
reprendre: quote
enchaîner: quote
continuer: quote
commenter: quote np
résumer: quote that
confier: whether that quote inf np
révéler: whether that quote inf np
dévoiler: that quote np pass
divulguer: that np
publier: that quote
proclamer: that quote inf np
soutenir: that quote inf
prétendre: that quote inf
assurer: that quote inf
certifier: that quote inf
jurer: that quote inf
garantir: that quote inf
maintenir: that quote
avancer: that quote np
alléguer: that quote np
arguer: that quote np:de
invoquer: np quote
évoquer: that quote np pass
exposer: whether that quote
énoncer: that quote np
formuler: np quote
exprimer: np quote
faire savoir: that quote
faire valoir: that quote
faire observer: that quote
faire remarquer: that quote
faire état: np:de that
faire part: np:de
faire allusion: np:à
laisser entendre: that quote
donner à penser: that
parler: np:de
aborder: np
insister: that quote np:sur
marteler: that quote
argumenter: that quote
justifier: that quote np
tweeter: that quote
twitter: that quote
poster: quote
lancer: quote
lâcher: that quote
glisser: quote
souffler: quote
murmurer: quote that
chuchoter: quote that
crier: quote that np
hurler: quote that
clamer: that quote np
scander: quote
tonner: quote
ironiser: quote
plaisanter: quote
renchérir: quote
rétorquer: that quote
répliquer: that quote
riposter: quote
tempérer: quote
nuancer: quote
analyser: quote
décrypter: quote
interroger: quote
s'interroger: quote np:sur whether
s'exclamer: quote
s'écrier: quote
se souvenir: quote that np:de
se rappeler: quote that np
se présenter: np:comme
se dire: np quote that inf adj
s'avouer: adj
se déclarer: adj
s'expliquer: np:sur quote
préférer: inf
revenir: np:sur
mettre en avant: np that
rendre public: np
revendiquer: np
claironner: that quote
recenser: np pass
dénombrer: np pass
chiffrer: np
conter: np

[speech confirms]
confirmer: that quote inf np
attester: that quote np inf
corroborer: np that
authentifier: np
officialiser: np
acquiescer: quote

[speech denies]
démentir: that quote inf np
nier: that quote inf np
contester: that quote inf np
réfuter: that quote np
récuser: quote np
rejeter: np quote pass
exclure: that quote np inf:de pass
contredire: np quote
infirmer: np
désavouer: np
se défendre: inf:de np:de quote

[speech admits]
reconnaître: that quote inf np
admettre: that quote inf np
concéder: that quote inf np
avouer: that quote inf np
convenir: that np:de

[speech accuses]
accuser: np+de quote pass
soupçonner: np+de pass
incriminer: np
reprocher: inf:de np that pass
imputer: np
blâmer: np
inculper: np
mettre en cause: np
mettre en examen: np
pointer du doigt: np
pointer: np quote
faire grief: inf:de np:de
taxer: np+de
traiter: np+de

[speech criticises]
dénoncer: np quote that inf
critiquer: np quote
fustiger: np quote
déplorer: that quote np inf:de
regretter: that quote np inf:de
condamner: np quote pass
s'indigner: quote that np:de
s'inquiéter: quote that np:de
s'alarmer: quote that np:de
se plaindre: quote that np:de inf:de
protester: quote np:contre
s'insurger: quote np:contre
s'emporter: quote np:contre
stigmatiser: np quote
railler: np quote
moquer: np
se moquer: np:de
vilipender: np
pourfendre: np
s'offusquer: quote that np:de
se lamenter: quote
soupirer: quote
grogner: quote
pester: quote np:contre
s'en prendre: np:à
qualifier: np+de
comparer: np+à
réagir: quote
tacler: quote np
étriller: np
désapprouver: np

[speech praises]
saluer: np quote that
féliciter: np
se féliciter: np:de that quote inf:de
se réjouir: np:de that quote inf:de
louer: np
vanter: np
applaudir: np
remercier: np
rendre hommage: np:à
défendre: np quote
approuver: np
sourire: quote
s'enthousiasmer: quote
se vanter: np:de inf:de

[speech warns]
avertir: that quote person+that
prévenir: that quote person+that
alerter: that quote np:sur person+that
menacer: np:de inf:de quote person+inf:de
mettre en garde: np:contre that quote np
brandir: np
tirer la sonnette d'alarme: quote np:sur
redouter: that np quote inf:de

[speech promises]
promettre: that quote inf inf:de np
s'engager: inf:à quote np:à

[speech asks]
convier: person+inf:à
proposer: np
demander: that whether quote inf:de inf:à np
réclamer: that quote np
exiger: that quote np inf:de
solliciter: np
revendiquer: np
appeler: person+inf:à inf:à np:à
exhorter: person+inf:à inf:à quote
inviter: person+inf:à inf:à
prier: person+inf:de
supplier: person+inf:de quote
implorer: person+inf:de quote
inciter: person+inf:à
encourager: person+inf:à
presser: person+inf:de
plaider: quote np:pour that inf:pour
militer: np:pour inf:pour
insister pour: that inf
sommer: person+inf:de
mettre en demeure: person+inf:de

[speech suggests]
suggérer: that quote inf:de np
proposer: that quote inf:de np
conseiller: that quote inf:de person+inf:de
recommander: that quote inf:de np
préconiser: that quote inf:de np
prôner: np quote
insinuer: that quote
sous-entendre: that
spéculer: that np:sur

[speech orders]
ordonner: that quote inf:de np person+inf:de
enjoindre: inf:de person+inf:de
intimer: inf:de
commander: inf:de

[speech predicts]
prédire: that quote np
pronostiquer: that quote np
prophétiser: that quote np
augurer: that np

[thought believes]
aimer: inf np
adorer: inf np
affectionner: np
sentir: that
oublier: that
estimer: that quote inf np:à np+adj
juger: that quote inf np+adj
considérer: that quote inf np+as np+adj pass
penser: that quote inf np:à
croire: that quote inf np:à
trouver: that quote
tenir pour: np
imaginer: that np
supposer: that
présumer: that
se sentir: adj
savoir: that
ignorer: that whether
comprendre: whether that
se demander: whether quote
s'étonner: that quote np:de
s'attendre: np:à that
être d'avis: that
avoir l'impression: that inf:de
avoir le sentiment: that inf:de
se convaincre: that
se persuader: that
voir en: np
y voir: np
réaliser: that

[thought predicts]
prévoir: that np
anticiper: that np

[thought fears]
craindre: that quote np inf:de pass
appréhender: np inf:de
redouter: that np inf:de
avoir peur: that np:de inf:de

[thought hopes]
attendre: that
espérer: that quote inf np
rêver: inf:de np:de that

[thought doubts]
douter: that np:de

[intention plans]
tenir: inf:à
étudier: np
s'opposer: np:à inf:à
attendre: pass
programmer: pass np
prévoir: inf:de inf pass
compter: inf np:sur
envisager: inf:de np that pass
projeter: inf:de
vouloir: inf that np
souhaiter: inf that np quote
désirer: inf that
entendre: inf
ambitionner: inf:de
décider: inf:de that np:de pass
choisir: inf:de
refuser: inf:de np that
s'opposer: np:à inf:à
renoncer: inf:à np:à
accepter: inf:de np that
se dire prêt: inf:à
se préparer: inf:à
avoir l'intention: inf:de
avoir pour objectif: inf:de np
avoir pour but: inf:de np
se donner pour objectif: inf:de np

[decree orders]
décréter: that np quote
imposer: np that inf:de pass
interdire: np inf:de that pass
autoriser: person+inf:à np pass
statuer: that
disposer: that
stipuler: that quote np
prescrire: np that
instaurer: np
abolir: np
nommer: np pass
voter: np
adopter: np
ratifier: np
trancher: that

[evidence states]
montrer: that np whether quote things
démontrer: that np things
prouver: that np things
établir: that np things
révéler: that np
indiquer: that np
faire apparaître: that np
mettre en évidence: np that
mettre en lumière: np things
illustrer: np that things
témoigner: np:de that
découvrir: that np finders
détecter: that np finders
repérer: np finders
identifier: np finders
entendre: np that
voir: that
remarquer: that np quote

[speech states]
spécifier: that quote np
notifier: that np
signifier: that np quote
relayer: np that
répercuter: np
transmettre: that
expliciter: np quote
énumérer: np quote
synthétiser: quote
compléter: quote that
corriger: quote
rectifier: quote
titrer: quote that np
retweeter: quote
épiloguer: quote np:sur
gloser: np:sur
polémiquer: np:sur
disserter: np:sur
ergoter: np:sur
philosopher: quote
théoriser: quote
discourir: np:sur
deviser: quote
se confier: quote np:sur
s'épancher: np:sur quote
se remémorer: np that quote
se livrer: quote
s'exprimer: quote np:sur
se prononcer: np:pour np:contre np:sur quote
se positionner: np:pour np:contre
faire connaître: np that
faire entendre: that
faire comprendre: that quote
faire croire: that
faire le point: np:sur quote
faire le bilan: np:de
faire l'historique: np:de
faire référence: np:à
faire mention: np:de
faire l'annonce: np:de
faire appel: np:à
donner lecture: np:de
donner des précisions: np:sur
donner des détails: np:sur
donner son avis: np:sur
donner sa version: np:de
apporter des précisions: np:sur
apporter son témoignage: quote
prendre la parole: quote
prendre la plume: quote
porter à la connaissance: np:de that
revenir en détail: np:sur
lever le voile: np:sur
entrer dans le détail: np:de
dresser: np=bilan np=constat np=portrait np=tableau np=inventaire
livrer: quote np=témoignage np=analyse np=version np=sentiment np=impression
présenter: np=bilan np=rapport np=conclusion np=version
tirer: np=bilan np=conclusion np=leçon np=enseignement
émettre: np=hypothèse np=réserve np=doute np=avis np=souhait np=critique
soulever: np=question np=problème np=objection
poser: np=question quote
citer: np quote
rapporter: inf
reprendre: np=mot np=argument np=formule
réciter: quote np
épeler: quote
dicter: quote np
entonner: quote
bredouiller: quote
balbutier: quote
bafouiller: quote
bégayer: quote
susurrer: quote
maugréer: quote
grommeler: quote
marmonner: quote
ronchonner: quote
bougonner: quote
ricaner: quote
s'esclaffer: quote
gémir: quote
pleurer: quote
sangloter: quote
rugir: quote
rager: quote
enrager: quote
fulminer: quote
tempêter: quote
vociférer: quote
s'égosiller: quote
s'époumoner: quote
brailler: quote
beugler: quote
aboyer: quote
gueuler: quote
tonitruer: quote
éructer: quote
cracher: quote
siffler: quote
cingler: quote
grincer: quote
claquer: quote
asséner: quote that np
décocher: quote
balancer: quote that
hasarder: quote that
risquer: quote
oser: quote
badiner: quote
blaguer: quote
gouailler: quote
taquiner: quote
persifler: quote
s'amuser: quote np:de
rire: quote
s'attendrir: quote
jubiler: quote
exulter: quote
triompher: quote
fanfaronner: quote
pavoiser: quote
s'agacer: quote np:de
s'énerver: quote
s'irriter: quote np:de
s'étrangler: quote
s'impatienter: quote
se désoler: quote that np:de
se désespérer: quote that np:de
se justifier: quote np:de
s'excuser: quote np:de inf:de
se targuer: np:de inf:de quote
se gausser: np:de quote
se récrier: quote
se rebiffer: quote
s'émerveiller: quote np:de
s'extasier: quote np:sur np:devant
s'émouvoir: quote np:de that
se rassurer: quote
se consoler: quote
se raviser: quote
objecter: that quote np
opposer: np=démenti np=argument np=refus quote
contrer: quote np
couper: quote
interrompre: quote
surenchérir: quote
abonder: quote
appuyer: quote np
relativiser: quote np
modérer: quote
rassurer: quote np np+sur
temporiser: quote
positiver: quote
dédramatiser: quote np
minimiser: np quote
banaliser: np
ressasser: quote np
seriner: quote that
radoter: quote
diagnostiquer: quote np
interpréter: quote np+as
questionner: quote np
s'enquérir: quote np:de whether
s'informer: quote np:de
se renseigner: quote np:sur
accuser réception: -
en voir d'autres: -
appeler au téléphone: -

[speech confirms]
valider: np
avaliser: np
corroborer: that
souscrire: np:à
se ranger: np:à
abonder dans le sens: np:de
opiner: quote
apporter son soutien: np:à
apporter la preuve: that np:de
donner raison: np:à
tomber d'accord: np:sur inf:pour
s'accorder: np:sur inf:pour inf:à
s'entendre: np:sur

[speech denies]
écarter: np that
balayer: np quote
se disculper: np:de
se dédire: quote
se rétracter: quote
se désolidariser: np:de
se démarquer: np:de
se dissocier: np:de
apporter un démenti: np:à
opposer un démenti: np:à
tordre le cou: np:à
battre en brèche: np
clamer son innocence: quote
nier en bloc: np

[speech admits]
confesser: that quote inf np
s'accuser: np:de inf:de
plaider coupable: np:de quote
faire amende honorable: quote
faire son mea culpa: quote np:sur
présenter ses excuses: np:à np:pour quote
demander pardon: np:à np:pour quote
battre sa coulpe: quote

[speech accuses]
suspecter: np+de pass
attaquer: np
poursuivre en justice: np
porter plainte: np:contre np:pour
déposer plainte: np:contre np:pour
tenir pour responsable: np
tenir responsable: np
montrer du doigt: np
rejeter la faute: np:sur
rejeter la responsabilité: np:sur
clouer au pilori: np
épingler: np
mettre en accusation: np
faire le procès: np:de
charger: np
calomnier: np
diffamer: np

[speech criticises]
éreinter: np
égratigner: np quote
écorner: np
brocarder: np quote
conspuer: np
réprouver: np
honnir: np
dénigrer: np
décrier: np
flétrir: np
blâmer: np+de
tancer: np quote
sermonner: np
réprimander: np
admonester: np
houspiller: np
étriller: quote
flinguer: np quote
dézinguer: np
s'élever: np:contre quote
s'ériger: np:contre
se dresser: np:contre
se révolter: np:contre quote
se scandaliser: quote np:de that
se lamenter: np:sur
pleurer: np
crier au scandale: quote
crier à l'injustice: quote
tirer à boulets rouges: np:sur
faire part de sa colère: quote
dire son désaccord: np:avec
exprimer son désaccord: np:avec
fulminer: np:contre
tempêter: np:contre
vitupérer: np:contre np quote
maudire: np
huer: np

[speech praises]
encenser: np
glorifier: np
complimenter: np
acclamer: np
plébisciter: np
apprécier: np quote that
savourer: quote np
se satisfaire: np:de quote
s'enorgueillir: np:de inf:de that
se congratuler: np:de
porter aux nues: np
tirer son chapeau: np:à quote
faire l'éloge: np:de
tresser des lauriers: np:à
souhaiter la bienvenue: np:à
adresser ses félicitations: np:à
adresser ses remerciements: np:à

[speech warns]
sonner l'alarme: quote np:sur
alarmer: np+sur
agiter: np=menace np=spectre np=épouvantail
faire planer: np=menace np=doute
attirer l'attention: np:sur quote
appeler à la prudence: quote
appeler à la vigilance: quote

[speech promises]
jurer: inf:de
s'obliger: inf:à
donner sa parole: that
se faire fort: inf:de
prendre l'engagement: inf:de
se porter garant: np:de
offrir: inf:de

[speech asks]
quémander: np
mendier: np
requérir: np that
interpeller: np quote np+sur
questionner: np+sur
conjurer: person+inf:de quote
adjurer: person+inf:de
enjoindre: person+inf:à
persuader: person+inf:de
convaincre: person+inf:de
dissuader: person+inf:de
lancer un appel: np:à inf:à quote
faire la demande: np:de
en appeler: np:à
manifester: np:contre np:pour
pétitionner: np:contre np:pour
plaider en faveur: np:de
plaider la cause: np:de
se battre: inf:pour
réclamer: inf:à

[speech suggests]
laisser penser: that
laisser croire: that
laisser supposer: that
laisser présager: that np
esquisser: np
supputer: that
conjecturer: that
avancer l'idée: that np:de
émettre l'idée: that np:de
évoquer la possibilité: np:de inf:de that
ne pas exclure: that np inf:de
n'exclure pas: that np inf:de

[speech orders]
sommer: quote
mander: person+inf:de
donner l'ordre: inf:de np:de
donner pour consigne: inf:de
donner instruction: inf:de

[speech predicts]
présager: that np
miser: np:sur
parier: that np:sur quote
tabler: np:sur
entrevoir: np

[speech declines]
ne pas répondre: np:à
ne pas donner suite: none np:à
garder le silence: np:sur
rester muet: np:sur
rester évasif: np:sur
rester discret: np:sur
botter en touche: np:sur

[thought believes]
se douter: that np:de
deviner: that whether
subodorer: that
pressentir: that np
conclure: that
déduire: that
se figurer: that
s'imaginer: that inf
mesurer: np whether
se rendre compte: that np:de
prendre conscience: that np:de
s'apercevoir: that np:de
retenir: that
se fier: np:à
faire confiance: np:à
avoir confiance: np:en np:dans
avoir conscience: np:de that
avoir foi: np:en
avoir honte: np:de inf:de
avoir hâte: inf:de that
détester: np inf
haïr: np
mépriser: np
admirer: np
se méfier: np:de
se soucier: np:de
se moquer: that
s'accorder: inf:à
partager: np=avis np=opinion np=point np=analyse np=inquiétude
juger utile: inf:de
juger bon: inf:de
donner crédit: np:à

[thought hopes]
escompter: np that
caresser l'espoir: inf:de
nourrir l'espoir: inf:de
former le vœu: that
garder espoir: that

[thought doubts]
mettre en doute: np that
remettre en cause: np
remettre en question: np
émettre des doutes: np:sur
s'interroger: whether

[intention plans]
s'apprêter: inf:à
se disposer: inf:à
songer: inf:à np:à
penser: inf
réfléchir: inf:à np:à
hésiter: inf:à
s'abstenir: inf:de
se résoudre: inf:à
se résigner: inf:à
consentir: inf:à
opter: np:pour
se décider: inf:à
se promettre: inf:de
planifier: np inf:de pass
se fixer pour objectif: inf:de np
se fixer pour but: inf:de np
se donner pour but: inf:de np
se donner pour mission: inf:de
avoir pour ambition: inf:de
avoir en tête: inf:de
avoir la volonté: inf:de
avoir l'ambition: inf:de
avoir le projet: inf:de
faire le choix: inf:de np:de
faire vœu: inf:de
prendre la décision: inf:de
brûler: inf:de
rechigner: inf:à
se refuser: inf:à
s'interdire: inf:de
donner son accord: np:à inf:pour
mettre son veto: np:à

[decree orders]
promulguer: np pass
abroger: np pass
homologuer: np pass
invalider: np pass
entériner: np pass
suspendre: np pass
annuler: np pass
limoger: np pass
révoquer: np pass
destituer: np pass
déchoir: np
dissoudre: np pass
ajourner: np pass
proroger: np pass
débouter: np pass
relaxer: np pass
acquitter: np pass
condamner: np+à pass
infliger: np
sanctionner: np pass
classer sans suite: np
renvoyer en correctionnelle: np
renvoyer aux assises: np
contraindre: person+inf:à
obliger: person+inf:à
astreindre: person+inf:à
exempter: np+de
habiliter: person+inf:à
mandater: person+inf:pour
charger: person+inf:de
mettre fin: np:à
instituer: np
réglementer: np
réquisitionner: np

[evidence states]
faire ressortir: that np
laisser apparaître: that np
laisser penser: that
laisser supposer: that
attester: that np
confirmer: that np
suggérer: that np
refléter: np things
traduire: np things
conclure: that np:à
préciser: that
souligner: that
rappeler: that
faire état: np:de
mettre au jour: np
apporter la preuve: that np:de
conforter: np
apercevoir: np np+inf
voir: np+inf
entendre: np+inf
sentir: np+inf
regarder: np+inf
prévoir: np that
[speech states]
chiffrer: np+à np:à
recenser: np+à
attribuer: np+à np:à np+de
présenter: np+as np:comme
dépeindre: np
faire savoir: np
faire le récit: np:de
faire lecture: np:de
faire part: np:de that
faire remonter: np
faire ses adieux: np:à
donner lecture: np:de
donner connaissance: np:de
donner le détail: np:de
donner le signalement: np:de
donner la liste: np:de
donner l'exemple: np:de
donner une explication: np:à
donner son sentiment: np:sur
donner son opinion: np:sur
dire oui: np:à
dire un mot: np:de
dire quelques mots: np:de
dire son sentiment: np:sur
dire toute sa confiance: np:en np:dans
toucher un mot: np:de
tenir un discours: np:sur
tenir des propos: np:sur
prendre acte: np:de that
prendre position: np:sur np:contre np:en np:pour
prendre parti: np:sur np:pour np:contre
retracer: np
passer en revue: np
dresser le bilan: np:de
dresser l'inventaire: np:de
dresser la liste: np:de
dresser le portrait: np:de
dresser le constat: np:de
tirer la conclusion: np:de that
tirer les leçons: np:de
tirer les conclusions: np:de
poser la question: np:de
soulever la question: np:de
soulever le problème: np:de
rendre compte: np:de
rendre publique: np
rendre publics: np
rendre publiques: np
s'en tenir: np:à
s'en remettre: np:à
se cantonner: np:à
se retrancher: np:derrière
se référer: np:à
se réclamer: np:de
préciser: np=origine np=nature np=montant np=date np=nombre
consigner: np
colporter: np that
propager: np=rumeur
répandre: np=rumeur
afficher: np=volonté np=ambition np=soutien np=confiance np=optimisme np=détermination np=satisfaction np=désaccord np=solidarité
témoigner: np=soutien np=solidarité np=sympathie
manifester: np=inquiétude np=intention np=volonté np=désaccord np=soutien np=opposition np=intérêt
réaffirmer: that np inf quote
redire: that np quote
ne pas cacher: np that
ne pas dissimuler: np that
ne pas faire mystère: np:de
ne faire aucun mystère: np:de
calculer: that
s'accorder à dire: that
s'accorder à penser: that
s'accorder à reconnaître: that
dénombrer: np
en dire autant: np:de
faire le constat: np:de that
se réserver: np=droit np=possibilité
garder le secret: np:sur
souffler mot: np:de
faire l'inventaire: np:de

[speech confirms]
attester: np:de
apporter la confirmation: np:de that
donner quitus: np:de np:à
donner le feu vert: np:à
donner son feu vert: np:à
donner son aval: np:à
donner son assentiment: np:à
donner son consentement: np:à
donner un avis favorable: np:à
donner son blanc-seing: np:à
rendre un avis favorable: np:à np:sur
émettre un avis favorable: np:à np:sur
se rallier: np:à
adhérer: np:à
apporter sa caution: np:à
apporter son appui: np:à
accorder son soutien: np:à
réaffirmer son soutien: np:à
réitérer son soutien: np:à
exprimer son soutien: np:à
confirmer sa volonté: inf:de
accréditer: np
étayer: np
faire droit: np:à
acquiescer: np:à

[speech denies]
dire non: np:à
innocenter: np
disculper: np
blanchir: np
mettre hors de cause: np
opposer un refus: np:à
opposer une fin de non-recevoir: np:à
opposer son veto: np:à
opposer: np=fin np=veto np=non
rejeter en bloc: np
rejeter: np=responsabilité
repousser: np=idée np=demande np=motion np=proposition np=amendement np=projet np=texte np=offre np=examen np=initiative np=candidature np=loi
écarter: np=piste np=thèse np=hypothèse np=idée
donner un avis défavorable: np:à
rendre un avis défavorable: np:à np:sur
émettre un avis défavorable: np:à np:sur
se dérober: np:à
ne pas établir: np
renier: np
combattre: np

[speech declines]
se refuser: np:à
s'abstenir: np:de
se garder: np:de inf:de

[speech criticises]
émettre des réserves: np:sur
émettre des critiques: np:sur np:contre
formuler des réserves: np:sur
formuler des critiques: np:sur np:contre np:à
exprimer des réserves: np:sur
exprimer des doutes: np:sur
exprimer ses doutes: np:sur
exprimer son inquiétude: np:sur np:devant np:quant
exprimer sa préoccupation: np:sur np:devant np:quant
exprimer son indignation: np:devant
exprimer son opposition: np:à
faire part de son inquiétude: np:sur np:devant np:quant quote
faire part de ses inquiétudes: np:sur np:devant np:quant quote
faire part de son opposition: np:à
adresser des critiques: np:à
adresser des reproches: np:à
mener campagne: np:contre np:pour
partir en guerre: np:contre
s'exaspérer: np:de quote
s'effrayer: np:de quote
s'affliger: np:de
s'attrister: np:de quote
se formaliser: np:de
s'offenser: np:de
trouver à redire: np:à
crier à la fraude: quote
crier à la trahison: quote
crier à la manipulation: quote
crier au complot: quote
crier: np:à
reprocher: np=manque np=absence np=silence np=retard

[speech praises]
donner un satisfecit: np:à
décerner un satisfecit: np:à
dire du bien: np:de
saluer: np+as
louer: np=courage np=qualité np=mérite
rendre un hommage: np:à
se louer: np:de
se déclarer satisfait: np:de
dédier: np+à
adresser: np=félicitation np=remerciement np=message np=condoléance np=vœu
présenter: np=excuse np=vœu np=condoléance np=félicitation
présenter ses condoléances: np:à
présenter ses vœux: np:à
présenter ses félicitations: np:à

[speech admits]
faire l'aveu: np:de
passer aux aveux: quote
assumer: np
revenir sur ses aveux: quote
présenter des excuses: np:à np:pour

[speech accuses]
mettre en doute: np
jeter l'opprobre: np:sur
jeter la suspicion: np:sur
faire porter la responsabilité: np:de
se renvoyer la responsabilité: np:de
se rejeter la responsabilité: np:de
rejeter la responsabilité: np:de
imputer la responsabilité: np:de
attribuer la responsabilité: np:de np:à
crier haro: np:sur
instruire le procès: np:de

[speech warns]
mettre en garde: inf:de
tirer le signal d'alarme: np:sur quote
lancer une mise en garde: np:à np:contre
lancer un avertissement: np:à
lancer un ultimatum: np:à
adresser un avertissement: np:à
adresser une mise en garde: np:à
appeler l'attention: np:sur
agiter la menace: np:de
agiter le spectre: np:de
brandir la menace: np:de
brandir le spectre: np:de
faire planer la menace: np:de
attirer l'attention de: np:sur
laisser planer: np=menace np=doute np=éventualité
déconseiller: np inf:de

[speech promises]
donner l'assurance: that np:de
apporter l'assurance: that np:de
donner des garanties: np:sur
apporter des garanties: np:sur
offrir des garanties: np:sur
donner sa garantie: np:à
faire miroiter: np
faire le serment: inf:de
faire la promesse: inf:de np:de
jurer: np=fidélité
jurer ses grands dieux: that inf quote
se faire fort: np:de

[speech asks]
demander: inf:à
réclamer: np+à
adresser une demande: np:à
adresser un appel: np:à
adresser une requête: np:à
renouveler son appel: np:à inf:à
réitérer son appel: np:à inf:à
lancer un appel à témoins: quote
engager: person+inf:à
appeler de ses vœux: np
appeler de leurs vœux: np
appeler de ses voeux: np
appeler de leurs voeux: np
requérir: np+à np+contre
sommer: person+inf:de
demander des comptes: np:à np:sur
demander des explications: np:à np:sur
demander la tête: np:de
demander justice: none
briguer: np
revendiquer: inf
prier: np:de
plaider: np=relaxe np=acquittement np=légitime np=folie np=clémence np=urgence np=dialogue np=bonne
intercéder: np:auprès np:pour
faire campagne: np:pour np:contre
faire pression: np:sur
se prononcer en faveur: np:de
s'exprimer en faveur: np:de
prendre la défense: np:de
prendre fait et cause: np:pour
mettre au défi: inf:de person+inf:de
défier: person+inf:de
conditionner: np+à
subordonner: np+à

[speech suggests]
avancer l'hypothèse: np:de that
émettre l'hypothèse: that np:de
émettre le souhait: that inf:de
exprimer le souhait: that inf:de
exprimer le vœu: that inf:de
exprimer l'espoir: that inf:de
exprimer sa crainte: that inf:de
exprimer le désir: inf:de
laisser entrevoir: that np
laisser espérer: that np
mettre sur la table: np
évoquer l'hypothèse: np:de
évoquer l'idée: np:de
évoquer l'éventualité: np:de
lancer l'idée: np:de
suggérer l'idée: np:de
poser en principe: that
poser comme condition: that np
préférer: np
pencher: np:pour
pencher en faveur: np:de
privilégier: np
incliner: inf:à np:pour
plaider: np:en

[thought believes]
estimer: np+à
évaluer: np+à np:à np
juger: np
situer: np np+à np+en np+vers np+dans
tenir: np+pour
tenir pour acquis: that np
tenir pour certain: that np
tenir pour établi: that np
tenir pour probable: that np
tenir pour acquise: np
tenir pour certaine: np
tenir pour établie: np
trouver normal: that inf:de
trouver anormal: that inf:de
trouver dommage: that inf:de
trouver bon: that
juger nécessaire: that inf:de np
juger indispensable: that inf:de np
juger inutile: that inf:de np
juger opportun: that inf:de np
juger préférable: that inf:de np
juger prématuré: that inf:de np
juger inacceptable: that inf:de np
juger possible: that inf:de np
juger peu probable: that np
estimer nécessaire: that inf:de np
estimer probable: that np
croire possible: that inf:de np
croire utile: inf:de
croire bon: inf:de
croire savoir: that
voir: np:dans np:en
voir d'un bon œil: np that
voir d'un mauvais œil: np that
voir d'un bon oeil: np that
voir d'un mauvais oeil: np that
considérer: np:comme
regarder: np+as
assimiler: np+à
s'estimer: adj
se juger: adj
se considérer: np:comme adj
s'affirmer: adj
se prétendre: adj
prendre au sérieux: np
prendre conscience: np:de that
avoir la certitude: that inf:de
avoir la conviction: that inf:de
avoir l'intime conviction: that
avoir la preuve: that np:de
avoir le souvenir: np:de
avoir connaissance: np:de
avoir bonne conscience: -
avoir raison: -
avoir tort: -
avoir foi: np:dans
être au courant: np:de that
être en faveur: np:de
être au fait: np:de
se fonder: np:sur
tirer la leçon: np:de
penser du bien: np:de
penser du mal: np:de
attacher de l'importance: np:à
accorder de l'importance: np:à
accorder du crédit: np:à
accorder crédit: np:à
regretter: np
se faire à l'idée: np:de that inf:de
avoir à cœur: inf:de
avoir à coeur: inf:de

[thought fears]
avoir peur: np:pour
s'effrayer: that
trembler: np:pour
flairer: np

[thought hopes]
avoir bon espoir: inf:de that np:de
avoir l'espoir: inf:de that np:de
avoir espoir: inf:de that np:en
garder l'espoir: inf:de that np:de
garder bon espoir: inf:de that
conserver l'espoir: inf:de that
perdre espoir: inf:de
fonder ses espoirs: np:sur
fonder de grands espoirs: np:sur
placer ses espoirs: np:dans np:en
mettre ses espoirs: np:dans np:en
s'attendre: inf:à
s'attendre à ce: that

[thought doubts]
avoir des doutes: np:sur np:quant
avoir un doute: np:sur
nourrir des doutes: np:sur
exprimer son scepticisme: np:sur np:quant
se défier: np:de
ne pas être sûr: that

[intention plans]
demander: inf:à
résoudre: inf:de
veiller: inf:à
s'efforcer: inf:de
s'employer: inf:à
se proposer: inf:de
s'engager: inf:à
se tenir prêt: inf:à
se déclarer prêt: inf:à
se dire déterminé: inf:à
se dire résolu: inf:à
se dire disposé: inf:à
consentir: np:à np
se résoudre: np:à
se résigner: np:à
songer: np:à
projeter: np
miser: np:sur
tabler: np:sur
se risquer: inf:à
se tourner: np:vers
s'orienter: np:vers
tenir à ce: that
veiller à ce: that
s'opposer à ce: that
consentir à ce: that
s'engager à ce: that
avoir le devoir: inf:de
avoir à faire: -
avoir le désir: inf:de
avoir envie: inf:de np:de
avoir le souci: inf:de np:de
être en mesure: -
avoir besoin: -
avoir du mal: -
avoir lieu: -
avoir tendance: -
mettre à l'étude: np
mettre son veto: np:à
lever son veto: np:à
faire en sorte: that inf:de
faire mine: inf:de
faire semblant: inf:de
faire une croix: np:sur
renoncer: np:à
ajourner: np
aspirer: inf:à np:à
prétendre: inf:à
avancer: np=date
se donner: np=objectif np=but np=mission
se fixer: np=objectif np=but
se lancer le défi: inf:de
s'autoriser: np inf:à
s'interdire: np
s'imposer: np inf:de
envisager: np=possibilité
garder la main: -

[decree orders]
fixer: np np+à np:à pass
arrêter: np=principe np=date np=liste np=calendrier np=plan np=montant
poser le principe: np:de
adopter le principe: np:de
voter le principe: np:de
retenir le principe: np:de
bannir: np pass
proscrire: np pass
prohiber: np pass
punir: np+de
geler: np pass
suspendre: np
maintenir: np pass
reporter: np pass
ramener: np+à
lever les sanctions: np:contre
lever l'interdiction: np:de
délivrer: np pass
placer en garde à vue: np
placer sous contrôle judiciaire: np
mettre en examen: np pass
déclarer coupable: np+de np
reconnaître coupable: np+de np
déclarer recevable: np
déclarer irrecevable: np
requérir: pass
enjoindre: np:à
consacrer: np=principe np=droit
garantir: np=droit np=liberté
prévoir: np+à
donner l'ordre: inf:de
donner la consigne: inf:de
donner pour instruction: inf:de
donner l'instruction: inf:de
passer la consigne: inf:de
donner l'autorisation: inf:de np:de
donner le droit: inf:de
donner la permission: inf:de
donner délégation: -
prendre un arrêté: -
rendre obligatoire: np

[evidence states]
trahir: np
dénoter: np that
accréditer: np
afficher: that
mettre au jour: np
déceler: np
évaluer: np+à
aboutir: np:à
créditer: np+de
[speech warns]
alerter: person+np:sur
mettre en garde: person+np:contre
prévenir: person+np:de
menacer: person+np:de

[speech promises]
assurer: person+np:de

[speech states]
informer: person+np:de np+de
aviser: person+that person+np:de np+de
avertir: person+np:de
renseigner: person+np:sur
entretenir: np+de
tenir au courant: -
tenir informé: -

[speech asks]
appeler: person+np:à
exhorter: person+np:à np:à
interpeller: person+np:sur
questionner: person+np:sur
interroger: person+np:sur

[speech praises]
[speech states]
exposer: np
dire: np=bonheur np=joie np=colère np=inquiétude np=attachement np=admiration np=regret np=tristesse np=fierté np=émotion np=espoir np=confiance np=refus np=opposition np=désaccord np=soulagement np=satisfaction np=intention np=souhait np=volonté np=honte np=amour np=contraire np=déception np=gratitude np=impatience np=crainte np=solidarité np=soutien np=accord
raconter: np=histoire
réaffirmer: inf
indiquer: np:à
expliquer: np+par
justifier: np+par
commenter: that
marteler: np
assener: np
clarifier: np quote
illustrer: quote
reformuler: quote
ressasser: np
claironner: np
vanter: inf:de
rapporter: person+that
faire valoir: np
faire observer: np
faire remarquer: np
faire entendre: np
faire état: quote
faire l'objet: -
faire la preuve: np:de
prendre l'exemple: np:de
prendre pour exemple: np
citer en exemple: np
donner en exemple: np
avancer l'argument: np:de that
avancer un chiffre: np:de
tenir informé: np+de
dire tout le bien: -
dire la messe: -

[speech confirms]
abonder: np:dans
se joindre: np:à
s'associer: np:à
se solidariser: np:avec

[speech denies]
exclure: pass
écarter: pass
contester: pass
démentir: pass
réfuter: pass
refuser: pass

[speech asks]
réclamer: pass
exiger: pass
demander: pass
solliciter: pass
préconiser: pass
recommander: pass
suggérer: pass
déconseiller: pass
réclamer le départ: np:de
réclamer la démission: np:de
demander la démission: np:de
demander pardon: quote
demander grâce: quote
demander l'aumône: -
demander l'heure: -
prier instamment: inf:de person+inf:de
enjoindre: that
se faire le porte-parole: np:de
se faire l'écho: np:de
se faire l'avocat: np:de
se faire le défenseur: np:de

[speech promises]
promettre: pass
garantir: pass

[speech praises]
approuver: pass
saluer: pass
acclamer: pass
mettre à l'honneur: np
rendre grâce: np:à

[thought believes]
trouver le temps long: none
digérer: np=défaite
partager: np=inquiétude np=constat np=analyse np=sentiment np=vision np=préoccupation
faire sien: np
faire sienne: np
raffoler: np:de
s'enticher: np:de
se passionner: np:pour
se soucier: inf:de
tenir compte: np:de
faire cas: np:de
ne pas douter: that
comprendre: np=réticence np=colère np=inquiétude np=message np=déception
s'expliquer mal: np that

[intention plans]
se destiner: np:à
s'attribuer: np
se fixer: np+à
ne pas entendre: inf
commanditer: np
s'offrir: inf:à
se porter candidat: np:à
se porter volontaire: inf:pour np:pour
se porter acquéreur: np:de
se mobiliser: np:contre np:pour inf:pour
se battre: np:pour np:contre
lutter: inf:pour np:pour
faire front: np:contre

[decree orders]
voter: pass
adopter: pass
ratifier: pass
ordonner: pass
décréter: pass
arrêter: pass
interdire: pass
assortir: np+de
garantir: np:à
placer en vigilance: np
placer en redressement judiciaire: np
placer en liquidation: np
mettre en liquidation: np
mettre en demeure: pass
donner raison: np:à
donner tort: np:à

[speech states]
taire: np

[speech criticises]
réagir: np:contre np:à
manifester: np:contre

[thought believes]
avoir confiance: np:dans np:en that
faire confiance: np:à
avoir une idée: np:de

[speech admits]
se rendre à l'évidence: that quote

[decree orders]
reconduire: np
abaisser: np=note
dégrader: np
revoir à la baisse: np
revoir à la hausse: np
instituer: np
annuler: np
lever: np=consigne np=interdiction np=restriction np=embargo
accorder: np=délai np=subvention np=autorisation np=permis np=sursis
nommer: np+à

[evidence does-not-confirm]
ne pas vérifier: pass
ne pas établir: pass
ne pas déterminer: pass
ne pas confirmer: pass

[thought believes]
chérir: np
connaître: np lasting agent pass:pour
prendre en compte: np
prendre plaisir: inf:à
avoir plaisir: inf:à
négliger: np
savoir: whether

[thought doubts]
ne pas savoir: np

[intention plans]
s'attacher: inf:à

[speech accuses]
assigner: pass np
poursuivre: pass
rechercher: pass:pour
juger: pass:pour

[speech states]
donner l'alerte: -
donner alerte: -
y avoir: -

[thought believes]
avoir une idée: np:de np:sur
avoir la moindre idée: np:de
avoir aucune idée: np:de

[decree orders]
mettre en délibéré: np pass
mettre en redressement judiciaire: np pass
mettre en redressement: np pass
mettre en liquidation: np pass
placer en redressement judiciaire: pass
placer en liquidation: np pass
placer en détention: np pass
placer sous contrôle judiciaire: pass
renvoyer en correctionnelle: pass
renvoyer aux assises: pass
nommer: np:à

[speech asks]
vouloir savoir: quote whether that

[thought believes]
avoir honte: np:devant
se vouloir: adj np

[thought hopes]
attendre: inf:de

[speech states]
publier: np=liste np=rapport np=communiqué np=étude np=bilan np=enquête np=décret np=résultat np=chiffre np=carte np=photo

[speech states]
se disputer: np:sur
se déchirer: np:sur

[speech warns]
prévenir: np:de
avertir: np:de

[decree orders]
voter: np:contre np:pour

[speech promises]
prêter allégeance: np:à
prêter serment: -

[speech asks]
déposer un préavis: np:de
déposer un recours: np:contre np:devant

[evidence states]
permettre d'identifier: np
permettre de comprendre: np
permettre de déterminer: np whether that
permettre d'établir: np that
`
