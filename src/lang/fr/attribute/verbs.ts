/** Verbs that report, with what they take. Under a header `[act stance]`, a line holds a verb and its frames.
 * A verb may stand under several headers; the frame that fits decides. */
export const verbs = `
[speech states]
dire: that whether quote inf np:de
déclarer: that quote inf np+adj
affirmer: that quote inf np
indiquer: that quote inf np
préciser: that quote inf np
expliquer: that quote inf np
ajouter: that quote inf
annoncer: that quote inf np pass
signaler: that quote inf np
rapporter: that quote inf np
mentionner: that quote inf np
noter: that quote inf
relever: that quote np
constater: that quote inf np
observer: that quote
souligner: that quote inf np
rappeler: that quote inf np person+that
répéter: that quote inf np
réitérer: that quote inf np
répondre: that quote inf np:par
écrire: that quote inf
raconter: that quote inf np
relater: that quote inf np
narrer: that quote np
témoigner: that quote inf np:de
détailler: quote np
décrire: quote np+as np
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
confier: that quote inf np
révéler: that quote inf np
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
exposer: that quote
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
lâcher: quote
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
recenser: np
dénombrer: np
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
soutenir: np
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
appeler: person+inf:à inf:à np:à quote
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
comprendre: that
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
destiner: pass
reporter: pass
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
montrer: that np whether quote
démontrer: that np
prouver: that np
établir: that np
révéler: that np
indiquer: that np
faire apparaître: that np
mettre en évidence: np that
mettre en lumière: np
illustrer: np that
témoigner: np:de that
découvrir: that
entendre: np that
voir: that
remarquer: that np quote
`
