/** Nouns that report: what joins them to their content follows the colon. */
export const nouns = `
[speech states]
déclaration: that rel :
affirmation: that rel
propos: rel :
annonce: de that rel
témoignage: rel :
révélation: de that rel
explication: rel :
réponse: :
message: : rel
mot: :
formule: :
tweet: : rel
communiqué: : rel
déposition: :
thèse: rel that de+ind
version: rel
information: rel
rumeur: rel de that sur
hypothèse: rel de that

[speech accuses]
accusation: de rel that
soupçon: de

[speech denies]
démenti: de rel

[speech admits]
aveu: de rel

[speech promises]
promesse: inf that rel : de+ind
engagement: inf that rel de
serment: inf

[speech warns]
menace: inf de
avertissement: rel that
mise en garde: contre rel that

[speech asks]
appel: à
demande: inf de :
requête: inf
revendication: inf :
invitation: inf:à

[speech suggests]
proposition: inf : de+ind
recommandation: inf :
suggestion: inf

[speech orders]
ordre: inf

[thought believes]
conviction: that inf rel :
certitude: that inf rel :
croyance: that rel
impression: that inf
idée: that rel de+ind
opinion: that rel
sentiment: that inf

[thought fears]
crainte: that de inf :
peur: that de inf

[thought hopes]
espoir: that de inf :
souhait: that inf : np

[thought doubts]
doute: sur :

[intention plans]
intention: inf :
volonté: inf de
désir: inf de
projet: inf :
objectif: inf : np de+ind
ambition: inf : np
décision: inf : sur
choix: inf
refus: inf
[speech states]
constat: rel that :
constatation: rel that
assurance: that rel
argument: rel that :
remarque: : rel that
observation: : rel that
indication: rel that
conclusion: rel that :
verdict: :
bilan: :
slogan: :
devise: :
credo: :
leitmotiv: :
refrain: :
réaction: :
commentaire: : sur
question: :
texte: :
courrier: :
lettre: :
texto: :
post: :
légende: rel
bruit: rel
théorie: rel that
scénario: rel
piste: rel
principe: rel
postulat: rel
explication de texte: :
mot d'ordre: :
récit: de
éloge: de
portrait: de

[speech accuses]
allégation: rel that de
insinuation: rel that
mise en cause: de
mise en examen: de pour
plainte: contre pour
procès: de

[speech criticises]
critique: : contre sur de
dénonciation: de
condamnation: de
réserve: sur :
reproche: : inf
grief: :
indignation: contre
protestation: contre

[speech praises]
hommage: à
remerciement: à
félicitation: à
soutien: à
accord: à

[speech admits]
excuse: pour
confession: :

[speech warns]
alerte: sur à
mise en garde: sur :
ultimatum: :

[speech asks]
exigence: inf :
supplique: :
prière: inf
consultation: sur

[speech orders]
consigne: inf : de+ind
injonction: inf
instruction: inf
interdiction: inf de
autorisation: inf
obligation: inf

[speech predicts]
prédiction: rel that :
pronostic: : rel
prévision: de rel that

[thought believes]
avis: that rel :
jugement: rel that
diagnostic: : rel
constance: that
présomption: rel that
supposition: rel that
intuition: that rel
confiance: en dans

[thought hopes]
vœu: that inf :
espérance: that inf
rêve: inf de : np

[intention plans]
résolution: inf
détermination: inf
but: inf np
veto: à

[evidence states]
preuve: that de
démonstration: that
découverte: de
[speech states]
boutade: :
réplique: :
thèse: de
argument: de
recommandation: :
priorité: : inf np
pari: : inf

[speech confirms]
feu vert: à
avis favorable: à sur
adhésion: à

[speech criticises]
avis défavorable: à sur
opposition: à
hostilité: à
colère: contre
inquiétude: : sur de pour

[speech asks]
mise en demeure: inf
sommation: inf
pétition: contre pour
appel: inf:à
incitation: inf:à
encouragement: inf:à
exigence: :
revendication: :

[speech suggests]
préconisation: : inf
conseil: :

[thought believes]
attachement: à
hantise: de
préférence: pour

[intention plans]
envie: inf de
tentation: inf
souci: inf np
réticence: inf:à
empressement: inf:à

[thought believes]
plaisir: inf
regret: inf :

[intention plans]
vocation: inf

[thought believes]
passion: pour
fascination: pour

[intention plans]
réflexion: sur

[decree orders]
adoption: de
proclamation: de
abolition: de

[decree plans]
mission: inf : np

[speech suggests]
hypothèse: de
thèse: de

[intention plans]
réflexion: sur
décision: sur
objectif: de
`

/** Adjectives and participles that report with « être », « rester », « se dire ». */
export const predicates = `
[thought believes]
convaincu: that np:de
persuadé: that np:de
certain: that np:de
sûr: that np:de
conscient: that
d'avis: that
d'accord: np:sur that
favorable: np:à
satisfait: np:de that inf:de
fier: np:de that inf:de
heureux: np:de that inf:de
ravi: np:de that inf:de

[thought fears]
inquiet: np:de that
préoccupé: np:par that

[thought doubts]
sceptique: np:sur np:quant

[speech criticises]
opposé: np:à
hostile: np:à
déçu: np:par that
indigné: np:par that

[intention plans]
déterminé: inf:à
résolu: inf:à
décidé: inf:à
prêt: inf:à
disposé: inf:à
[speech states]
formel: that np:sur :
catégorique: that np:sur :
unanime: inf:à inf:pour :
clair: np:sur :
affirmatif: :
ferme: :
limpide: :
explicite: :

[thought believes]
confiant: np:dans that np:sur :
optimiste: np:sur np:quant that :
pessimiste: np:sur np:quant
prudent: np:sur
réservé: np:sur
partagé: np:sur
content: np:de that inf:de
soulagé: np:de that inf:de np:par
rassuré: np:par that
reconnaissant: np:de
attaché: np:à
soucieux: np:de inf:de
lassé: np:de
las: np:de
d'avis: inf:de

[thought doubts]
dubitatif: np:sur
perplexe: np:sur

[speech criticises]
défavorable: np:à
réticent: np:à inf:à
furieux: np:de np:contre that
choqué: np:par that
scandalisé: np:par that
consterné: np:par that
ulcéré: np:par
agacé: np:par
surpris: np:par np:de that
étonné: np:par np:de that
désolé: np:de that inf:de
navré: np:de that inf:de
en colère: np:contre
en désaccord: np:avec np:sur

[thought fears]
alarmé: np:par
effrayé: np:par

[intention plans]
impatient: inf:de
pressé: inf:de
partant: np:pour
enclin: inf:à
tenté: inf:de
candidat: np:à
[thought believes]
mécontent: np:de that inf:de
conscient: inf:de
partisan: np:de inf:de
ouvert: np:à
indulgent: np:pour
d'accord: np:avec inf:pour
en faveur: np:de
au courant: np:de that
désireux: inf:de np:de
fidèle: np:à
friand: np:de
amateur: np:de
curieux: inf:de np:de
attacher: np:à
convaincre: that np:de
persuader: that np:de
partager: np:sur
intéresser: np:par
séduire: np:par
rassurer: np:par

[speech criticises]
hostile: inf:à
opposée: np:à
opposés: np:à
opposées: np:à
jaloux: np:de
furieux: inf:de
déçu: np:de that inf:de
décevoir: np:par np:de that inf:de
choquer: np:par that
scandaliser: np:par that
indigner: np:par that
surprendre: np:par np:de that
étonner: np:par np:de that
agacer: np:par
effarer: np:par
outrer: np:par
sidérer: np:par
atterrer: np:par
consterner: np:par that
bouleverser: np:par
désabuser: np:par

[thought fears]
inquiet: np:pour
inquiéter: np:par
préoccuper: np:par that
effrayer: np:par
alarmer: np:par
hanter: np:par

[intention plans]
déterminer: inf:à
décider: inf:à
résoudre: inf:à
disposer: inf:à
prêt: np:à
tenir: inf:de
censer: inf
habiliter: inf:à
libre: inf:de
`

/** Prepositions that open a source. « speaker »: only before someone or something that can speak. */
export const prepositions = `
[speech states]
selon: speaker
d'après: speaker
à en croire: any
a en croire: any
aux dires de: any
au dire de: any
aux termes de: document
de source: source
auprès de: informant
auprès d': informant
de sources: source
selon les mots de: any quoted
de l'aveu de: any
dixit: any
suivant: speaker

[thought believes]
pour: opinion
de l'avis de: any
aux yeux de: any
[speech states]
selon les termes de: person quoted
selon les propres termes de: any quoted
selon les propres mots de: any quoted
selon les dires de: any
selon les propos de: any
selon l'expression de: person
selon la formule de: any quoted
selon le mot de: any quoted
pour reprendre les mots de: any
dans les mots de: person
à entendre: person
à écouter: any
a écouter: any
de l'aveu même de: any
sous la plume de: person
au témoignage de: any
de bonne source: source
de source sûre: source

[thought believes]
du point de vue de: person
[speech asks]
à la demande de: any
a la demande de: any
à la requête de: any
[speech suggests]
sur proposition de: any
sur la proposition de: any
`

/** Set phrases around whoever owns the words: preposition and noun. */
export const owned = `
[thought believes]
à avis
à yeux
à sens

[speech admits]
de aveu
`

/** Adverbs and set phrases that report without naming anyone. */
export const hearsay = `
[speech suggests]
semble -t-il
paraît -il
dit -on
à ce qu'il paraît
à ce qu'on dit
murmure -t-on
prétendument
c'est connu
c'est bien connu
supposément
`

/** Impersonal openings; « il » is nobody. */
export const impersonal = `
[intention plans]
être prévu: that inf:de
être envisagé: that inf:de
être question: that inf:de
[decree orders]
être décidé: that inf:de
être interdit: inf:de
[speech suggests]
paraître: that
sembler: that
apparaître: that
apparaitre: that
paraitre: that
ressortir: that
[speech states]
être dit: that
être précisé: that
être rappelé: that
être indiqué: that
convenir de rappeler: that
être bon de rappeler: that
[speech asks]
être demandé: that inf:de
être recommandé: inf:de
[speech states]
être rapporté: that
être annoncé: that
être établi: that
être admis: that
être convenu: that inf:de
être bon de noter: that
être à noter: that
se dire: that
s'avérer: that
[speech accuses]
être reproché: inf:de
[speech orders]
être hors de question: that inf:de
[intention plans]
être attendu: that
être proposé: that inf:de
[speech asks]
être conseillé: that inf:de
être déconseillé: inf:de
être exigé: that inf:de
être réclamé: that
être souhaité: that
être suggéré: that inf:de
être préconisé: that inf:de
être ordonné: that inf:de
être enjoint: inf:de
[decree orders]
être obligatoire: inf:de
être défendu: inf:de
être autorisé: inf:de
être imposé: inf:de
être stipulé: that
être arrêté: that
être convenu: that inf:de
[speech states]
être souligné: that
être expliqué: that
être affirmé: that
être mentionné: that
être signalé: that
être prétendu: that
être allégué: that
être reconnu: that
être confirmé: that
se murmurer: that
se raconter: that
se chuchoter: that
[speech suggests]
être à craindre: that
être à prévoir: that
être exclu: that inf:de
[speech states]
être fait état: np:de
être fait mention: np:de
être question: np:de
[speech states]
être entendu: that
[decree orders]
avoir interdiction: inf:de pass
avoir obligation: inf:de pass
avoir l'interdiction: inf:de pass
avoir l'obligation: inf:de pass
avoir ordre: inf:de pass
avoir l'ordre: inf:de pass
avoir pour ordre: inf:de pass
avoir pour consigne: inf:de pass
avoir pour instruction: inf:de pass
[evidence states]
être constaté: that
être observé: that
être démontré: that
être prouvé: that
être relevé: that
être noté: that
être remarqué: that
[thought believes]
être connu: that
être bien connu: that
être estimé: that
être considéré: that
être jugé: that
être supposé: that
`
