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
thèse: rel that
version: rel
information: rel
rumeur: rel de that
hypothèse: rel de that

[speech accuses]
accusation: de rel that
soupçon: de

[speech denies]
démenti: de rel

[speech admits]
aveu: de rel

[speech promises]
promesse: inf that rel
engagement: inf that rel
serment: inf

[speech warns]
menace: inf de
avertissement: rel that :
mise en garde: contre rel that

[speech asks]
appel: à
demande: inf de
requête: inf
revendication: inf
invitation: inf:à

[speech suggests]
proposition: inf
recommandation: inf
suggestion: inf

[speech orders]
ordre: inf

[thought believes]
conviction: that inf rel
certitude: that inf rel
croyance: that rel
impression: that inf
idée: that rel
opinion: that rel
sentiment: that inf

[thought fears]
crainte: that de inf
peur: that de inf

[thought hopes]
espoir: that de inf
souhait: that inf

[thought doubts]
doute: sur

[intention plans]
intention: inf
volonté: inf
désir: inf
projet: inf
objectif: inf
ambition: inf
décision: inf
choix: inf
refus: inf
`

/** Adjectives and participles that report with « être », « rester », « se dire ». */
export const predicates = `
[thought believes]
convaincu: that np:de
persuadé: that np:de
certain: that np:de
sûr: that np:de
conscient: that np:de
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
`

/** Prepositions that open a source. « speaker »: only before someone or something that can speak. */
export const prepositions = `
[speech states]
selon: speaker
d'après: speaker
à en croire: any
aux dires de: any
au dire de: any
aux termes de: document
de source: source
de sources: source
selon les mots de: any
de l'aveu de: any
dixit: any
suivant: speaker

[thought believes]
pour: opinion
de l'avis de: any
aux yeux de: any
`

/** Adverbs and set phrases that report without naming anyone. */
export const hearsay = `
[speech suggests]
semble -t-il
paraît -il
dit -on
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
`
