/** French nouns by what they are about (`src/attribute/senses.ts`): one sense a word, the one it has most often in reports. */
export const NOUNS = {
  say: `
déclaration affirmation parole propos mot phrase discours allocution réponse réplique assertion assurance précision
commentaire remarque observation expression énoncé formule interview entretien témoignage message adresse harangue
laïus plaidoirie sermon homélie prêche monologue toast confidence cri exclamation slogan rhétorique dire dires
jurement boutade plaisanterie blague ironie insistance répétition rectification conférence exposé oraison litanie
maxime adage dicton proverbe citation répartie verbe déposition profération tirade logorrhée bavardage murmure
chuchotement hurlement vocifération parlotte argument argumentation postulat thèse constatation proclamation
intonation élocution prononciation babillage récitation incantation apostrophe communication aparté digression
éclaircissement clarification leitmotiv refrain antienne gazouillis tweet post twitt galéjade mensonge oralité
assertivité mantra rengaine poncif lapsus euphémisme hyperbole litote truisme lapalissade aphorisme baratin boniment
logomachie verbiage phraséologie ânerie ineptie énormité contrevérité contre-vérité prosopopée interjection juron
chuchotis causette papotage emphase grandiloquence parabole allégorie sophisme argumentaire justificatif remémoration
`,
  inform: `
annonce révélation publication divulgation information nouvelle notification signalement alerte diffusion présentation
dévoilement avis scoop communiqué faire-part briefing débriefing renseignement retransmission vulgarisation info
actualité exclusivité indiscrétion rumeur ragot potin commérage racontar on-dit préavis flash brève promulgation
publicisation rediffusion indication affichage dépêche signalisation propagande désinformation mésinformation
médiatisation parution sensibilisation publicité réclame promo teasing teaser infox intox bobard canular ébruitement
popularisation
`,
  mention: `
mention évocation description explication rappel récit compte-rendu résumé allusion référence comparaison énumération
narration synthèse analyse interprétation métaphore parallèle analogie anecdote histoire chronologie exégèse glose
paraphrase caricature peinture portrait insinuation sous-entendu digest rétrospective raccourci amalgame récapitulatif
rapprochement topo explicitation aperçu panorama récapitulation définition contextualisation descriptif recension
énonciation
`,
  ask: `
interrogation questionnement interrogatoire devinette consultation interro quiz
`,
  request: `
demande appel requête revendication réclamation exigence invitation incitation proposition suggestion recommandation
plaidoyer exhortation sollicitation supplique prière ultimatum pétition doléance pression encouragement pourvoi
recours postulation candidature préconisation prescription supplication imploration imprécation mendicité lobbying
consigne desiderata réquisition réquisitoire saisine incitatif persuasion contre-proposition adjuration sollicitude
conjuration invite
`,
  commit: `
promesse engagement serment garantie gage offre caution allégeance contrepartie surenchère contre-offre dévouement
implication dédit assermentation cautionnement nantissement garant
`,
  threaten: `
menace avertissement chantage intimidation semonce sommation bravade provocation monition rétorsion dissuasion
admonestation épouvantail catastrophisme
`,
  blame: `
accusation critique reproche blâme dénonciation plainte protestation moquerie insulte injure invective grief
incrimination désapprobation réprobation indignation polémique charge récrimination diatribe raillerie sarcasme
quolibet remontrance réprimande tollé huée contestation grogne fronde fustigation calomnie diffamation médisance
dénigrement stigmatisation vitupération outrage offense affront pique persiflage satire anathème animadversion
délation désaveu blasphème opprobre flétrissure malédiction autocritique mea-culpa dérision poursuite lamentation
jérémiade admonition engueulade vexation imputation contre-accusation culpabilisation diabolisation victimisation
gausserie pilori vindicte bashing clash scud banderille brocard lazzi zizanie
`,
  praise: `
éloge louange salut félicitation remerciement hommage compliment congratulation acclamation applaudissement ovation
bravo bienvenue célébration gratitude glorification apologie panégyrique dithyrambe vantardise fanfaronnade flatterie
honneur distinction encensement ode exaltation consécration commémoration vivat plébiscite merci accolade tribut
triomphalisme autosatisfaction satisfecit forfanterie jactance cocorico standing-ovation hourra héroïsation
idéalisation sacralisation magnification laudation récompense hâblerie rodomontade esbroufe ostentation
`,
  deny: `
démenti dénégation réfutation contradiction déni infirmation négation négationnisme rétractation reniement palinodie
révisionnisme contredit excuse disculpation alibi relativisation minimisation
`,
  admit: `
aveu confirmation confession reconnaissance concession admission repentance contrition coming-out repentir
corroboration authentification résipiscence excuses pardon
`,
  negotiate: `
discussion négociation débat dialogue pourparlers tractation accord entente compromis arrangement marchandage
concertation médiation conciliation arbitrage controverse signature transaction dispute joute consensus échange
conversation tête-à-tête palabre causerie parley délibération face-à-face pacte trêve armistice cessez-le-feu deal
réconciliation normalisation trilogue ratification entremise intercession conciliabule ergotage transigeance
paritarisme codécision compromission troc maquignonnage dissensus empoignade chamaillerie bisbille brouille fâcherie
algarade esclandre altercation
`,
  call: `
appellation nom surnom dénomination étiquette sobriquet pseudonyme baptême épithète qualificatif intitulé prénom
patronyme label vocable terme libellé appellatif diminutif toponyme acronyme sigle terminologie caractérisation alias
éponyme
`,
  believe: `
opinion pensée croyance conviction idée jugement sentiment estimation considération supposition hypothèse soupçon
doute certitude foi appréciation réflexion présomption conjecture suspicion méfiance impression préjugé a-priori
théorie credo philosophie vision position optique regard spéculation intuition incrédulité perplexité scepticisme
incertitude défiance illusion fantasme présupposé superstition raisonnement pessimisme optimisme dubitation déduction
présupposition cogitation introspection méditation discernement mentalité positionnement dogme dogmatisme conclusion
parti-pris acception prisme préconception axiome paradigme imaginaire hésitation indécision tergiversation
atermoiement indétermination irrésolution jugeote
`,
  know: `
connaissance savoir compréhension conscience souvenir mémoire oubli ignorance apprentissage expérience familiarité
érudition notion lucidité méconnaissance clairvoyance inconscience amnésie savoir-faire omission réminiscence
entendement compétence leçon amateurisme aveuglement omniscience incompréhension malentendu quiproquo méprise
cognition souvenance mémorisation acquis
`,
  like: `
amour joie satisfaction plaisir bonheur admiration fierté enthousiasme passion préférence goût affection contentement
intérêt sympathie estime respect engouement émerveillement fascination ravissement liesse euphorie allégresse
soulagement réjouissance amitié tendresse attachement adoration béguin dévotion vénération attirance prédilection
empathie compassion jubilation gaieté félicité curiosité ferveur délectation nostalgie orgueil ego bienveillance
fraternité camaraderie complicité affinité penchant chauvinisme adulation idolâtrie délice régal bonté cordialité
égard émotion zèle ardeur béatitude extase gourmandise inclination volupté déférence révérence idylle romance flirt
amabilité hilarité amusement divertissement enchantement éblouissement griserie exultation entrain plénitude satiété
`,
  dislike: `
crainte peur regret inquiétude haine colère déception surprise souffrance tristesse angoisse anxiété mécontentement
frustration ressentiment rancœur rancune aversion dégoût mépris hostilité jalousie amertume désarroi stupeur
stupéfaction consternation effroi terreur panique honte culpabilité remords chagrin douleur désespoir exaspération
agacement irritation fureur rage ire courroux animosité antipathie répulsion répugnance dédain phobie appréhension
trac préoccupation souci tourment désenchantement désillusion lassitude ras-le-bol ennui écœurement horreur épouvante
affolement alarme désolation déplaisir insatisfaction contrariété gêne embarras humiliation deuil étonnement
ébahissement hantise frayeur frousse trouille frilosité réticence malheur spleen mélancolie morosité dépit acrimonie
aigreur inimitié malveillance exécration détestation abattement découragement démotivation désespérance détresse
affliction accablement hébétude effarement émoi fébrilité nervosité stress crispation impatience intolérance
xénophobie racisme antisémitisme homophobie islamophobie misogynie sinistrose psychose sidération déchirement supplice
affres tracas énervement emportement indifférence désamour désintérêt désaffection pitié apitoiement misanthropie
judéophobie germanophobie transphobie claustrophobie christianophobie alarmisme acerbité hargne rogne mal-être
agoraphobie arachnophobie technophobie
`,
  support: `
mobilisation soutien appui approbation défense aval adhésion acceptation acquiescement assentiment agrément ralliement
faveur parrainage renfort solidarité patronage endossement militantisme consentement complaisance loyauté fidélité
unanimité solidarisation backing légitimation bénédiction approbateur unionisme européisme loyalisme sponsorat
suivisme
`,
  oppose: `
refus rejet résistance objection boycott renonciation renoncement désaccord révolte insoumission désobéissance
obstruction abandon dissidence récusation antagonisme réserve blocage désistement divergence dissension dissentiment
discorde insubordination mutinerie insurrection soulèvement jacquerie sédition défection désengagement abstention
abstentionnisme sécession antimilitarisme anticolonialisme antifascisme anticommunisme euroscepticisme abjuration
apostasie sabordage veto entêtement intransigeance inflexibilité obstination antiaméricanisme antisionisme
contre-pouvoir contre-manifestation antithèse contrepoint nihilisme retranchement
`,
  want: `
volonté désir souhait espoir vœu envie rêve aspiration besoin ambition espérance velléité soif appétit prétention
convoitise fantaisie caprice gré vouloir motivation détermination idéal tentation appétence utopie libido nécessité
pulsion impétuosité volontarisme
`,
  expect: `
attente prévision prédiction anticipation pronostic prophétie confiance perspective expectative projection présage
augure prémonition pressentiment prospective divination astrologie horoscope prévoyance oracle préfiguration
prédestination
`,
  intend: `
intention but objectif décision choix dessein visée préparation finalité préméditation option orientation cap calcul
planification arrière-pensée préparatif revirement volte-face propension intentionnalité complot conspiration
machination manigance volition préalable vocation
`,
  try: `
quête tentative effort essai lutte expérimentation labeur acharnement persévérance ténacité opiniâtreté tâtonnement
balbutiement croisade militance activisme sacrifice
`,
  order: `
ordre injonction obligation convocation imposition instruction directive assignation oukase ukase diktat contrainte
mandement impératif conscription coercition assujettissement sujétion servitude corvée
`,
  allow: `
autorisation permission feu-vert habilitation dérogation licence permis validation dispense homologation exemption
légalisation dépénalisation libéralisation accréditation certification passe-droit laissez-passer amnistie grâce
exonération naturalisation régularisation sauf-conduit déplafonnement levée dérégulation déréglementation
décriminalisation blanc-seing licéité absolution
`,
  forbid: `
interdiction suspension annulation abolition exclusion dissolution fermeture prohibition embargo bannissement
suppression interdit censure blocus couvre-feu proscription restriction abrogation invalidation radiation
disqualification excommunication confinement quarantaine reconfinement inéligibilité gel moratoire limitation
résiliation confiscation tabou ostracisme éviction déchéance prohibitionnisme boycottage déprogrammation
déremboursement déréférencement délisting inconstitutionnalité rationnement black-out inhibition évincement
contingentement bridage ban
`,
  appoint: `
démission nomination désignation investiture promotion révocation destitution limogeage intronisation licenciement
réélection renvoi débauchage recrutement embauche titularisation remplacement succession couronnement avancement
cooptation remaniement congédiement mandature ordination béatification canonisation affectation accession passation
adoubement suppléance intérim réaffectation reclassement abdication casting repêchage détachement volontariat
`,
  rule: `
peine verdict condamnation acquittement sentence inculpation vote adoption amende relaxe sanction réclusion non-lieu
pénalisation délibéré sursis perpétuité punition déboutement cassation guillotine suffrage dommages-intérêts probation
correctionnalisation astreinte impeachment légifération voix
`,
  set: `
fixation réforme instauration report relèvement abaissement ajournement plafonnement indexation revalorisation
dévaluation refonte réglementation régulation nationalisation privatisation dénationalisation étatisation
réorganisation restructuration décentralisation déconcentration harmonisation uniformisation standardisation
officialisation institutionnalisation échelonnement étalement mensualisation rééchelonnement péréquation
défiscalisation fiscalisation démantèlement assouplissement durcissement allègement délocalisation relocalisation
mutualisation simplification codification reconduction renouvellement prolongation prorogation démocratisation
laïcisation collectivisation taxation fusion scission annexion partition rattachement unification réunification
décolonisation colonisation dématérialisation numérisation informatisation industrialisation révision redécoupage
recentrage recadrage modulation calibrage paramétrage flexibilisation
`,
  show: `
preuve démonstration indice signe illustration exemple symptôme attestation symbole révélateur exhibition monstration
évidence indicateur trace empreinte symptomatologie emblème exemplarité incarnation justification étalage signal
contre-exemple contre-preuve significativité signification concrétisation matérialisation symbolisation stigmate
marqueur reflet repère balise
`,
  perceive: `
constat lecture vue écoute perception surveillance contemplation ouïe attention guet télésurveillance
vidéosurveillance filature espionnage sensation odorat toucher visionnage ressenti vigilance hallucination voyeurisme
observance
`,
  examine: `
audition enquête recherche examen contrôle vérification test évaluation inspection expertise investigation fouille
audit dépistage autopsie perquisition diagnostic recensement comptage décompte dépouillement échantillonnage
contre-expertise exploration prospection scrutation monitoring suivi filtrage repérage bornage chronométrage pesée
auscultation échographie radiographie biopsie dissection reconstitution notation benchmark relecture ratissage
quantification modélisation simulation comparatif confrontation contre-enquête autoévaluation criblage séquençage
fact-checking mesurage arpentage tâtement palpation endoscopie coloscopie mammographie électrocardiogramme radioscopie
étalonnage dosage métrologie rétrospection
`,
  find: `
découverte trouvaille identification détection localisation redécouverte élucidation invention exhumation décèlement
retrouvaille géolocalisation traçage traçabilité percée décryptage déchiffrement décodage
`,
  move: `
fuite égarement retrait arrivée départ venue retour course déplacement circulation marche voyage passage entrée sortie
avancée repli évasion exode migration immigration émigration exil trajet transit traversée descente ascension approche
atterrissage décollage amerrissage envol survol promenade balade randonnée pèlerinage navette dérapage glissade saut
errance vagabondage rapatriement débarquement embarquement ruée afflux allée retraite percement intrusion irruption
dérive navigation escapade excursion croisière itinérance éloignement contournement détour cavale déambulation
flânerie galop trot glissement roulement demi-tour aller aller-retour chevauchement escale échappée franchissement
déménagement emménagement exfiltration transhumance nomadisme freinage dépassement pénétration plongée déploiement
`,
  carry: `
transport transfert acheminement convoyage portage remorquage évacuation jet envoi import export exportation
importation traction trafic transbordement fret affrètement contrebande déportation parachutage largage expédition
dépôt transplantation catapultage transvasement covoiturage autopartage ramassage chargement déchargement manutention
halage propulsion
`,
  give: `
transmission octroi attribution livraison don versement paiement vente distribution remise prêt cession fourniture
dotation donation partage remboursement indemnisation dédommagement financement dépense décaissement contribution legs
cadeau offrande subvention redistribution répartition prestation rétrocession restitution rémunération
approvisionnement ravitaillement braderie liquidation subventionnement générosité aumône compensation location
sous-location gratification largesse prodigalité dilapidation gaspillage surendettement crédit-bail apport mécénat
sponsoring commercialisation adjudication enchère bénévolat
`,
  get: `
commande prélèvement récupération achat acquisition obtention réception prise gain emprunt héritage rachat captation
appropriation encaissement collecte récolte cueillette moisson accaparement extorsion racket emprise recouvrement
récolement pêche vendange abonnement souscription préemption location-vente leasing braconnage ponction remport
`,
  own: `
jouissance possession propriété maintien conservation contenance manque absence pénurie carence privation appartenance
stockage monopole copropriété cumul dénuement multipropriété colocation
`,
  be: `
présence existence être représentation situation composition demeure dépendance relation lien équivalence ressemblance
similitude différence identité devenir constance coexistence survie apparence subsistance interdépendance équilibre
adéquation inhérence concordance corrélation pérennité proximité distance
`,
  happen: `
avènement événement évènement déroulement survenue occurrence durée apparition incident fait phénomène éventualité
tournure péripétie rebondissement coïncidence hasard survenance émergence recrudescence résurgence récurrence récidive
dénouement enchaînement surgissement éclosion imprévu aléa circonstance
`,
  begin: `
rupture lancement début commencement fin reprise arrêt ouverture continuation cessation achèvement démarrage
prolongement interruption relance clôture inauguration entame amorce déclenchement genèse origine prélude redémarrage
pause aboutissement finalisation issue rentrée continuité discontinuité suite ébauche enclenchement épilogue
extinction initiation débrayage coupure halte parachèvement recommencement réouverture perpétuation inachèvement
terminaison primeur étrenne introduction
`,
  change: `
valorisation alourdissement correction chute progression recul montée virage bond plongeon accélération rebond poussée
enrichissement évolution hausse baisse augmentation diminution croissance réduction changement amélioration
aggravation dégradation transformation modernisation modification variation mutation détérioration accroissement
développement essor expansion ralentissement redressement dépréciation flambée envolée effondrement dégringolade
contraction récession adaptation ajustement élargissement extension intensification renforcement affaiblissement
déclin décroissance décrue conversion reconversion métamorphose bouleversement révolution transition renouveau
renaissance rénovation restauration rajeunissement vieillissement embellie appauvrissement paupérisation
multiplication prolifération doublement triplement quadruplement fluctuation oscillation stagnation stabilisation
tassement érosion amenuisement raréfaction amplification escalade désescalade inflexion retournement renversement
alternance diversification concentration fragmentation radicalisation polarisation politisation banalisation
généralisation mondialisation globalisation urbanisation désertification désindustrialisation réchauffement
refroidissement assèchement renchérissement inflation désinflation déflation allongement raccourcissement
agrandissement gonflement resserrement relâchement rééquilibrage rattrapage assainissement consolidation
perfectionnement optimisation revitalisation redynamisation reconstruction régénération altération détente dérèglement
basculement tournant déséquilibre déstabilisation dégonflement pic yo-yo volatilité sursaut boom regain surchauffe
verdissement embourgeoisement gentrification précarisation marginalisation émancipation acculturation américanisation
européanisation francisation occidentalisation islamisation christianisation sécularisation bipolarisation
balkanisation décadence dégénérescence déliquescence délabrement désagrégation désintégration décomposition dilution
dissipation cristallisation maturation éclaircie dégel remontée retombée remodelage recomposition refondation
reconfiguration retouche rectificatif permutation inversion substitution altérité atténuation apaisement décélération
dépérissement dépeuplement repeuplement densification désertion étiolement assimilation intégration différenciation
robotisation automatisation digitalisation féminisation professionnalisation militarisation démilitarisation
dénucléarisation désarmement réarmement remilitarisation tendance
`,
  make: `
programmation aménagement réparation construction production création fabrication réalisation tournage édification
élaboration conception écriture installation montage assemblage façonnage confection innovation bâtissage érection
forage creusement terrassement mixage traduction usinage raffinage élevage plantation cuisson cuisine tissage couture
broderie sculpture gravure chorégraphie instrumentation codage formulation formalisation œuvre coproduction
autoproduction surproduction rafistolage bricolage dépannage maintenance réfection ravalement pavage bétonnage
bitumage isolation câblage raccordement électrification reboisement reforestation ensemencement semis irrigation
drainage reproduction duplication clonage falsification forge distillation brassage vinification conditionnement
empaquetage emballage sérigraphie reliure numérotation maquettage prototypage animation bruitage doublage sous-titrage
scénographie réaménagement réhabilitation agencement décoration ameublement
`,
  harm: `
représaille représailles cyberharcèlement harcèlement incursion vol infiltration tir détournement spoliation explosion
contrefaçon attaque meurtre assassinat blessure destruction bombardement agression violence attentat coup assaut
massacre tuerie homicide féminicide infanticide parricide fratricide génocide ethnocide lynchage torture viol sévices
maltraitance mutilation brutalité frappe raid pillage saccage cambriolage braquage vandalisme sabotage déflagration
dommage dégât ravage dévastation démolition profanation piratage cyberattaque empoisonnement étranglement
strangulation noyade étouffement égorgement décapitation exécution fusillade mitraillage tabassage lapidation rixe
bagarre échauffourée affrontement escarmouche accrochage guet-apens carnage hécatombe terrorisme banditisme brigandage
hold-up larcin razzia persécution répression oppression esclavage asservissement exaction crime délit infraction
fraude escroquerie arnaque tromperie duperie abus corruption subornation malversation extermination anéantissement
éradication abattage pollution contamination intoxication infection déforestation défiguration atteinte préjudice tort
nuisance lésion traumatisme fracture brûlure entorse déchirure claquage élongation luxation contusion morsure piqûre
griffure plaie hématome commotion heurt percussion collision choc écrasement pilonnage offensive invasion agissement
méfait violation transgression ingérence piétinement casse bris effraction caillassage barbarie cruauté atrocité
sadisme attouchement inceste pédophilie pédocriminalité proxénétisme esclavagisme maraude cannibalisme euthanasie
suicide immolation pogrom épuration purge décimation dépeçage éventration poignardage claque gifle bousculade
morcellement gâchis souillure ébrèchement vendetta vengeance revanche bizutage discrimination ségrégation usurpation
plagiat carambolage torpillage minage riposte contre-attaque contre-offensive matraquage gazage électrocution
défenestration rapine chapardage rafle perversion déprédation sévérité
`,
  catch: `
interpellation détention rétention libération arrestation saisie incarcération emprisonnement capture enlèvement rapt
kidnapping expulsion garde-à-vue captivité séquestration internement séquestre extradition enfermement refoulement
reconduite délogement délivrance encerclement immobilisation traque chasse battue embastillement écrou contention
claustration piégeage affranchissement ceinturage
`,
  contest: `
tacle qualification titre sacre relégation pénalité lancer conquête forfait victoire défaite compétition rivalité
concurrence score performance exploit succès échec revers élimination triomphe duel sprint passe dribble corner
penalty mêlée touche égalisation doublé triplé quadruplé hat-trick ace smash volée break remontada nul podium record
déroute débâcle déconfiture raclée camouflet contre-performance prouesse challenge défi pari jeu service plaquage
interception échauffement relais contre-la-montre hégémonie domination supériorité suprématie gagne réussite
ballottage belle coude-à-coude hors-jeu panier lob amorti slam drop ippon knock-out uppercut crochet esquive
reconquête lauriers set
`,
  use: `
exercice exploitation usage utilisation emploi consommation application usure pratique recyclage réutilisation
surconsommation instrumentalisation manipulation surexploitation rentabilisation réemploi mésusage maniement usufruit
gestion toxicomanie dopage tabagisme vapotage mésemploi sous-utilisation réinvestissement
`,
  help: `
intervention impulsion réconfort charité inclusion aide protection secours assistance sauvetage soin entraide
coopération collaboration participation facilitation accompagnement prévention sauvegarde préservation causalité
stimulation traitement guérison hospitalisation réanimation rescousse bienfaisance philanthropie humanitarisme
bienfait tutorat favorisation sécurisation escorte couverture hébergement accueil soutènement réinsertion insertion
alphabétisation rééducation revalidation massage vaccination immunisation transfusion greffe thérapie chimiothérapie
radiothérapie psychothérapie anesthésie césarienne avortement pansement suture perfusion dialyse secourisme
désincarcération dégagement déminage désamorçage désinfection décontamination dépollution nettoyage coaching mentorat
guidage pacification assistanat incubation fertilisation immunothérapie kinésithérapie ostéopathie physiothérapie
homéopathie acupuncture sevrage désintoxication pérennisation
`,
  handle: `
tri balayage placement pose mélange rotation attache découpe découpage pliage enroulement vissage serrage extraction
injection trempage lavage séchage rinçage polissage ponçage sciage perçage tranchage hachage broyage épluchage
pétrissage pressage empilage empilement entassement rangement emboîtement superposition alignement dispersion
pulvérisation épandage aspersion arrosage caresse frottement friction étirement pincement geste remuage déblaiement
déneigement débroussaillage élagage défrichage fauchage tonte labour rasage coiffure maquillage tatouage dépose
démontage remplissage vidange vidage ablation amputation incision obturation colmatage bouchage étanchéification
camouflage dissimulation masquage marquage effacement gommage juxtaposition ligature nouage encastrement enfouissement
enterrement ensevelissement inhumation crémation incinération stationnement garage quadrillage bouclage verrouillage
déverrouillage barrage
`,
  join: `
enrôlement embrigadement cohabitation interaction contact rencontre mariage vie travail visite habitation résidence
séjour fréquentation inscription fiançailles divorce séparation regroupement jonction retrouvailles affiliation
partenariat jumelage convivialité connexion implantation hospitalité concubinage pacs célibat remariage veuvage
scolarisation immersion attroupement agglutination agrégation combinaison compagnonnage villégiature bivouac camping
squat occupation campement entrevue rendez-vous sociabilité désunion copinage
`,
  body: `
ivresse naissance alimentation accouchement mort décès sommeil repas faim grossesse sourire rire pleurs larme
respiration souffle toux éternuement vomissement digestion nutrition ingestion absorption déglutition transpiration
sueur fièvre réveil repos fatigue épuisement évanouissement coma agonie trépas disparition vieillesse puberté
ménopause menstruation fécondation allaitement baiser étreinte embrassade sexualité orgasme masturbation contraception
procréation gestation fausse-couche jeûne sanglot soupir bâillement grimace frisson tremblement démangeaison
inhalation dégustation somnolence insomnie sieste rêverie cauchemar endormissement habillement déshabillage nudité
convalescence rétablissement hémorragie saignement asphyxie suffocation déshydratation malnutrition dénutrition famine
sous-alimentation boulimie vertige nausée essoufflement palpitation convulsion spasme crampe raideur courbature
cicatrisation coagulation sécrétion salivation excrétion miction défécation ovulation fécondité stérilité hoquet
ronflement ricanement fou-rire rictus moue pleur bronzage alitement surmortalité
`,
  manage: `
cogestion maîtrise entraînement encadrement supervision conduite mainmise formation tutelle gouvernance management
pilotage coordination leadership intendance régence règne présidentialisme dirigisme autogestion gérance dressage
tenue hiérarchie modération responsabilité gouvernementalité logistique paternalisme interventionnisme autoritarisme
magistère suzeraineté copilotage téléguidage
`,
  light: `
devoir possibilité capacité impossibilité incapacité action acte activité besogne inaction passivité
`,
  nature: `
affaissement pluie éruption secousse vent crue averse bruine ruissellement écoulement débordement évaporation fonte
gelée givre neige grêle foudre éclair tonnerre rafale bourrasque combustion embrasement rayonnement rougeoiement
scintillement brillance éclipse marée reflux flux déferlement coulée éboulement canicule sécheresse brume brouillard
rosée aurore crépuscule ensoleillement condensation précipitation ébullition fermentation putréfaction floraison
germination photosynthèse irradiation réfraction diffraction oxydation corrosion sédimentation subduction houle ressac
vague remous tourbillon intempérie grain giboulée crachin verglas blizzard mousson alizé mistral tramontane sirocco
anticyclone dépression redoux enneigement feu flamme étincelle embrun grésil trombe déluge solstice équinoxe
pollinisation mue nidification hibernation bise brise foehn embâcle bouillonnement jaillissement suintement
`,
  person: `
garde courtier auditeur accusé prévenu suspect guide moine lauréat challenger prétendant outsider favori ministrable
présidentiable gréviste sergent caporal brigadier adjudant habitué vedette star lecteur téléspectateur parisien homme
femme enfant soldat mère père joueur passager fils fille frère sœur ami compagnon conjoint époux épouse mari veuf
veuve orphelin parent grand-père grand-mère grands-parents oncle tante neveu nièce cousin petit-fils petite-fille
beau-père belle-mère beau-frère belle-sœur gendre belle-fille beau-fils demi-frère demi-sœur jumeau bébé nourrisson
nouveau-né adolescent ado jeune vieillard personne individu être-humain humain citoyen habitant résident immigré
migrant réfugié sans-papiers clandestin étranger exilé ressortissant expatrié touriste voyageur visiteur client
consommateur usager utilisateur patient malade blessé victime tué disparu otage prisonnier détenu condamné coupable
criminel meurtrier assassin tueur agresseur voleur cambrioleur braqueur violeur pédophile escroc trafiquant dealer
délinquant malfaiteur terroriste kamikaze djihadiste rebelle insurgé combattant guérillero mercenaire milicien
militaire marin pilote aviateur parachutiste tireur sniper fantassin recrue conscrit réserviste vétéran résistant
collaborateur espion agent gardien vigile surveillant geôlier bourreau chauffeur conducteur automobiliste motard
cycliste piéton camionneur routier cheminot mécanicien hôtesse steward ouvrier employé salarié travailleur chômeur
retraité stagiaire apprenti intérimaire saisonnier artisan commerçant agriculteur paysan éleveur viticulteur vigneron
pêcheur chasseur maraîcher berger boulanger boucher pâtissier cuisinier serveur barman traiteur restaurateur hôtelier
coiffeur couturier tailleur styliste mannequin plombier électricien maçon menuisier charpentier peintre jardinier
paysagiste fleuriste concierge nounou assistant réceptionniste standardiste caissier vendeur postier livreur coursier
infirmier aide-soignant sage-femme ambulancier brancardier dentiste kinésithérapeute psychanalyste thérapeute interne
élève étudiant lycéen collégien écolier bachelier doctorant maîtresse camarade collègue pair associé partenaire
complice allié ennemi footballeur attaquant avant-centre ailier buteur remplaçant titulaire rugbyman pilier talonneur
basketteur handballeur volleyeur hockeyeur tennisman tenniswoman boxeur judoka lutteur escrimeur nageur athlète
sprinteur marathonien coureur sauteur perchiste skieur patineur snowboardeur gymnaste cavalier jockey golfeur surfeur
navigateur skipper rameur alpiniste grimpeur sherpa randonneur champion vice-champion médaillé vainqueur gagnant
perdant finaliste demi-finaliste participant supporter supporteur fan spectateur hooligan arbitre acteur comédien
actrice danseur musicien compositeur pianiste violoniste guitariste batteur rappeur rockeur interprète soprano baryton
mezzo choriste idole diva humoriste clown acrobate magicien photographe sculpteur plasticien dessinateur caricaturiste
graveur illustrateur cameraman décorateur figurant cascadeur doublure poète dramaturge conteur traducteur électeur
votant contribuable abstentionniste manifestant émeutier casseur passant badaud curieux propriétaire locataire
copropriétaire squatteur sdf sans-abri mendiant pauvre riche milliardaire millionnaire nanti démuni bénéficiaire
allocataire ayant-droit assuré épargnant créancier débiteur emprunteur héritier légataire actionnaire rentier
spéculateur donateur mécène bienfaiteur philanthrope bénévole volontaire membre adhérent sympathisant partisan
disciple adepte fidèle croyant chrétien catholique protestant musulman juif orthodoxe bouddhiste hindou athée
agnostique sunnite chiite alaouite copte maronite évangélique converti paroissien pèlerin religieux religieuse nonne
ermite missionnaire saint martyr dieu ange démon français allemand anglais britannique américain russe ukrainien
espagnol italien belge suisse portugais grec turc polonais roumain bulgare hongrois tchèque slovaque autrichien
néerlandais danois suédois norvégien finlandais irlandais écossais gallois israélien palestinien syrien libanais
irakien iranien afghan pakistanais indien chinois japonais coréen nord-coréen sud-coréen vietnamien cambodgien
thaïlandais birman philippin indonésien australien néo-zélandais canadien québécois mexicain brésilien argentin
chilien colombien vénézuélien cubain haïtien péruvien algérien marocain tunisien libyen égyptien soudanais éthiopien
somalien kényan nigérian sénégalais malien ivoirien camerounais congolais rwandais burundais tchadien centrafricain
gabonais togolais béninois burkinabé nigérien guinéen mauritanien malgache sud-africain angolais zimbabwéen saoudien
qatari koweïtien yéménite jordanien émirati serbe croate bosniaque bosnien albanais kosovar macédonien monténégrin
slovène géorgien arménien azéri kazakh tchétchène letton lituanien estonien biélorusse moldave chypriote kurde arabe
berbère kabyle touareg tutsi hutu rom tsigane tzigane gitan européen africain asiatique occidental noir blanc métis
autochtone amérindien esquimau inuit aborigène kanak breton corse basque catalan alsacien normand provençal lyonnais
marseillais bordelais toulousain lillois nantais niçois strasbourgeois rennais bruxellois flamand wallon genevois
vaudois londonien berlinois new-yorkais moscovite francilien banlieusard auvergnat savoyard bourguignon francophone
anglophone germanophone hispanophone compatriote concitoyen villageois citadin rural montagnard insulaire bourgeois
aristocrate noble seigneur comte duc duchesse marquis baronne vicomte chevalier esclave serf colon conquérant
explorateur aventurier pionnier héros héroïne antihéros personnage protagoniste figure personnalité célébrité people
génie prodige surdoué talent benjamin aîné cadet ancêtre aïeul descendant parrain marraine filleul fiancé petit-ami
petite-amie amant célibataire divorcé proche intime inconnu anonyme quidam type gars mec garçon gamin gosse môme
fillette dame demoiselle monsieur madame mademoiselle gentleman lesbienne homosexuel gay hétérosexuel bisexuel
transgenre travesti prostituée proxénète toxicomane alcoolique drogué fumeur buveur handicapé aveugle sourd muet
paralytique paraplégique autiste séropositif nain obèse vacancier estivant campeur curiste convive invité hôte
ballerine majorette prédécesseur successeur dauphin rédempteur sauveur messie ravisseur pirate hacker bandit gangster
mafieux truand voyou caïd brigand contrebandier passeur fugitif fuyard évadé récidiviste mutin déserteur traître
transfuge collabo nazi fasciste néonazi skinhead raciste antisémite xénophobe négationniste talib salafiste intégriste
fondamentaliste laïque franc-maçon sorcier sorcière chaman voyant astrologue médium programmeur développeur technicien
soudeur fraiseur mineur métallo docker éboueur balayeur forgeron tonnelier luthier bijoutier horloger joaillier
antiquaire brocanteur forain marchand négociant importateur exportateur acheteur acquéreur repreneur preneur bailleur
logeur puériculteur baby-sitter garde-chasse garde-forestier bûcheron apiculteur ostréiculteur céréalier betteravier
métayer fermier laboureur sylviculteur arboriculteur horticulteur oléiculteur cosmonaute astronaute spationaute
plongeur scaphandrier spéléologue homme-grenouille matelot mousse batelier éclusier gondolier douanier maître-chien
démineur artilleur sapeur sous-officier sous-lieutenant aspirant légionnaire gendarmette casque-bleu cerveau exécutant
commanditaire donneur receveur porteur détenteur possesseur dépositaire résidant occupant abonné souscripteur inscrit
postulant impétrant recalé admis diplômé certifié vacataire contractuel précaire débutant novice amateur professionnel
pro junior senior minime vieux ancien mère-porteuse tétraplégique nonagénaire centenaire octogénaire septuagénaire
sexagénaire quinquagénaire quadragénaire trentenaire vingtenaire doyenne compère acolyte comparse sbire larbin
domestique valet majordome bonne gouvernante chambellan écuyer courtisan bouffon troubadour ménestrel gladiateur
pharaon croisé samouraï viking gaulois romain kapo déporté interné pupille harki pied-noir moudjahid fellagha
maquisard poilu zouave tirailleur sans-culotte jacobin girondin bolchévique bolchevik menchevik black-bloc zadiste
végétarien végan gourmet gastronome œnologue sommelier bourlinguer autostoppeur collectionneur bouliste pétanqueur
cruciverbiste parieur turfiste tricheur menteur imposteur charlatan fraudeur dopé accro dépendant mutilé amputé brûlé
noyé sinistré déplacé apatride demandeur négateur réfractaire inculpé cobaye souffre-douleur trouble-fête rabat-joie
sans-grade sans-emploi sans-logis arrière-grand-père arrière-grand-mère arrière-petit-fils petit-neveu petite-nièce
grand-oncle grand-tante tout-petit bambin marmot jeunot loubard loulou zonard marginal vagabond clochard chemineau
routard globe-trotteur backpacker étourdi distrait fou cinglé déséquilibré forcené désespéré suicidé suicidaire
pyromane incendiaire cleptomane mythomane mégalomane narcissique pervers prédateur agressé harceleur frotteur
exhibitionniste voyeur maître-nageur moniteur commis pizzaiolo chocolatier confiseur fromager poissonnier épicier
buraliste kiosquier quincaillier droguiste disquaire bouquiniste relieur imprimeur typographe linotypiste lithographe
enlumineur calligraphe copiste scribe cordonnier savetier chapelier tisserand fileur teinturier blanchisseur repasseur
couturière brodeur vitrier carreleur couvreur zingueur plâtrier ramoneur chauffagiste climaticien tuyauteur grutier
terrassier cantonnier manutentionnaire cariste magasinier déménageur aiguilleur machiniste wattman cocher charretier
palefrenier lad maréchal-ferrant vacher porcher bouvier chevrier trayeur vendangeur cueilleur moissonneur faucheur
colporteur chiffonnier ferrailleur fossoyeur croque-mort thanatopracteur bedeau sacristain éclairagiste accessoiriste
perchman monteur bruiteur cadreur truquiste scripte claviériste bassiste saxophoniste trompettiste flûtiste
clarinettiste hautboïste harpiste organiste percussionniste violoncelliste altiste contrebassiste accordéoniste
chansonnier parolier auteur-compositeur-interprète auteur-compositeur crooner disc-jockey dj slameur jazzman bluesman
ventriloque mime imitateur prestidigitateur illusionniste jongleur trapéziste funambule dompteur équilibriste
contorsionniste torero matador picador toréador quarterback décathlonien heptathlonien triathlète pentathlète
biathlète fondeur slalomeur descendeur bobeur lugeur kayakiste céiste véliplanchiste kitesurfeur apnéiste haltérophile
sumo karatéka taekwondoïste archer pongiste badiste crossman pistard rouleur puncheur équipier échappé baroudeur
récupérateur libéro stoppeur latéral dribbleur canonnier sparring-partner soigneur préparateur kiné masseur
chronométreur mormon amish quaker baptiste luthérien calviniste anglican janséniste jésuite dominicain franciscain
bénédictin carmélite capucin cistercien chartreux trappiste scout éclaireur jeannette louveteau druze zaïdite
ismaélien soufi sikh jaïn taoïste confucéen shintoïste animiste païen idolâtre hérétique renégat apostat maltais
luxembourgeois monégasque andorran liechtensteinois islandais groenlandais féroïen bahreïni omanais ouïghour tibétain
mongol ouzbek tadjik turkmène kirghize népalais bangladais sri-lankais maldivien taïwanais hongkongais singapourien
malaisien laotien khmer papou fidjien polynésien tahitien calédonien réunionnais guadeloupéen martiniquais guyanais
mahorais antillais caribéen jamaïcain portoricain panaméen costaricain nicaraguayen salvadorien hondurien
guatémaltèque bolivien équatorien paraguayen uruguayen surinamien comorien mauricien seychellois mozambicain zambien
malawite botswanais namibien érythréen djiboutien ougandais tanzanien ghanéen libérien sierra-léonais gambien
cap-verdien sahraoui maghrébin latino-américain sud-américain nord-américain scandinave balte slave balkanique
ibérique anglo-saxon celte germain viennois madrilène barcelonais milanais napolitain vénitien florentin sicilien
sarde lombard andalou galicien castillan bavarois saxon prussien rhénan zurichois bernois lausannois liégeois
anversois gantois montréalais torontois athénien stambouliote cairote algérois beyrouthin grenoblois nancéien messin
rouennais caennais brestois montpelliérain stéphanois clermontois dijonnais tourangeau angevin manceau poitevin
limougeaud palois bayonnais ajaccien bastiais nîmois avignonnais toulonnais picard champenois lorrain vosgien
jurassien franc-comtois ardéchois cévenol landais gascon béarnais périgourdin vendéen charentais berrichon prolétaire
`,
  speaker: `
ponte président ministre député sénateur maire premier-ministre vice-président secrétaire porte-parole avocat
procureur juge magistrat expert spécialiste témoin dirigeant chef leader responsable source directeur patron pdg élu
candidat analyste économiste chercheur scientifique professeur historien sociologue politologue psychologue psychiatre
médecin docteur épidémiologiste virologue infectiologue général colonel commandant capitaine lieutenant amiral préfet
sous-préfet gouverneur ambassadeur diplomate émissaire envoyé délégué représentant négociateur médiateur observateur
commissaire inspecteur enquêteur policier gendarme officier roi reine prince princesse monarque empereur pape évêque
archevêque cardinal prêtre curé imam rabbin pasteur théologien patriarche ayatollah mufti dalaï-lama chancelier
président-directeur gérant administrateur fondateur cofondateur entrepreneur industriel banquier syndicaliste militant
activiste opposant dissident parlementaire eurodéputé conseiller adjoint bourgmestre échevin doyen recteur proviseur
enseignant instituteur auteur écrivain romancier essayiste philosophe intellectuel penseur éditorialiste chroniqueur
journaliste reporter correspondant rédacteur présentateur animateur réalisateur cinéaste metteur producteur scénariste
artiste chanteur entraîneur sélectionneur coach manager interlocuteur intervenant orateur locuteur narrateur
commentateur consultant conférencier défenseur accusateur plaignant rapporteur greffier huissier notaire bâtonnier
pénaliste juriste constitutionnaliste criminologue légiste urgentiste chirurgien généraliste pédiatre cardiologue
cancérologue oncologue neurologue biologiste physicien chimiste astronome astrophysicien climatologue météorologue
prévisionniste géologue sismologue volcanologue océanographe archéologue anthropologue ethnologue démographe géographe
linguiste mathématicien statisticien informaticien ingénieur architecte urbaniste paléontologue zoologue botaniste
ornithologue écologue agronome vétérinaire pharmacien nutritionniste diététicien addictologue gynécologue dermatologue
pneumologue ophtalmologue radiologue toxicologue immunologue généticien microbiologiste co-auteur coauteur signataire
sondeur stratège géopoliticien islamologue criminaliste trader investisseur financier gestionnaire comptable trésorier
ex-président ex-ministre ex-premier-ministre vice-premier-ministre secrétaire-général coordinateur coordonnateur
superviseur organisateur initiateur promoteur instigateur meneur concepteur inventeur découvreur créateur
sous-secrétaire vice-ministre vice-chancelier vice-amiral ministre-président sous-directeur codirecteur coprésident
dircom attaché procureur-général substitut juré assesseur plaideur requérant interviewé sondé répondant informateur
lanceur dénonciateur délateur repenti politicien chiraquien ténor baron cacique édile notable dignitaire hiérarque
apparatchik commissaire-priseur plénipotentiaire consul communicant despote dictateur tyran autocrate sultan émir
cheikh calife tsar chah maharajah khan chefferie gourou prédicateur mollah prélat nonce abbé supérieur aumônier
vicaire diacre pontife souverain exégète biographe documentariste vidéaste youtubeur influenceur blogueur podcasteur
polémiste pamphlétaire tribun rhéteur prophète apôtre porte-voix intermédiaire mandataire syndic régisseur
conservateur curateur galeriste libraire bibliothécaire archiviste généalogiste documentaliste futurologue
prospectiviste pédagogue éducateur formateur instructeur maître mentor tuteur universitaire académicien agrégé boss
chairman rival adversaire concurrent colistier suppléant sénateur-maire député-maire rapporteur-général questeur
landammann syndicateur pompier sauveteur secouriste sapeur-pompier maréchal contrôleur eurocrate technocrate
bureaucrate fonctionnaire énarque cadre ex-maire ex-député ex-directeur ex-chef ex-patron sondagiste lobbyiste
lobbyste justiciable riverain voisin rescapé survivant connaisseur initié insider sage érudit savant mandarin sommité
républicain démocrate socialiste communiste gaulliste centriste écologiste libéral travailliste indépendantiste
nationaliste souverainiste frontiste lepéniste macroniste sarkozyste trotskiste marxiste anarchiste royaliste
monarchiste islamiste progressiste réformateur réformiste populiste unioniste loyaliste séparatiste autonomiste
fédéraliste européiste eurosceptique brexiter trumpiste révolutionnaire insoumis frondeur modéré radical extrémiste
antifasciste altermondialiste féministe pacifiste laïc humaniste internaute procureure plumitif échotier pigiste
photoreporter photojournaliste speaker intervieweur interviewer vice-recteur vice-gouverneur vice-consul ex-entraîneur
ex-international ex-chancelier ex-gouverneur ex-conseiller ex-otage ex-champion ex-secrétaire ex-leader ex-candidat
député-bourgmestre co-fondateur co-président coprésentateur porte-étendard porte-drapeau ordonnateur caporal-chef
contre-amiral lieutenant-colonel ethnopsychiatre pédopsychiatre psychothérapeute psychomotricien orthophoniste
orthopédiste ostéopathe podologue rhumatologue endocrinologue diabétologue hématologue hépatologue néphrologue
urologue gériatre gérontologue obstétricien anesthésiste réanimateur stomatologue proctologue gastro-entérologue
tabacologue alcoologue sexologue neurochirurgien neuropsychiatre neuroscientifique bactériologiste parasitologue
épistémologue égyptologue assyriologue helléniste latiniste médiéviste préhistorien muséologue musicologue
lexicographe lexicologue philologue sémiologue civiliste fiscaliste publiciste publicitaire visagiste ergonome
glaciologue hydrologue sociolinguiste kremlinologue soviétologue sinologue américaniste arabisant orientaliste
africaniste balisticien profileur conciliateur liquidateur mandant commettant pourfendeur contempteur détracteur
thuriféraire zélateur laudateur éminence propagandiste idéologue doctrinaire théoricien praticien hygiéniste tacticien
logisticien climatosceptique complotiste
`,
  institution: `
conseil commandement état organisation union régime direction administration gouvernement présidence pouvoir autorité
régie faculté ministère tribunal cour police armée parlement mairie pays préfecture assemblée sénat chambre congrès
commission comité commissariat gendarmerie parquet justice municipalité commune département région province canton
district république royaume empire nation confédération principauté sultanat émirat duché monarchie cabinet
chancellerie ambassade consulat diplomatie douane fisc trésor agence institution organisme institut office secrétariat
juridiction magistrature législature législatif exécutif judiciaire hémicycle bundestag knesset douma bureau instance
collectivité métropole agglomération intercommunalité communauté otan onu unesco ue ligue ocde fmi omc oms unicef
interpol europol fifa uefa cio bce eurogroupe g7 g20 rectorat académie université vatican saint-siège curie diocèse
épiscopat clergé synode concile patriarcat marine aviation infanterie légion brigade bataillon régiment troupe
état-major garnison escadron division escadrille flotte garde-côte élysée matignon bercy kremlin pentagone
maison-blanche quirinal sorbonne junte directoire soviet politburo haut-commissariat prud-hommes assises médiature
observatoire législateur régulateur contre-espionnage cia fbi kgb mossad dgse dgsi gign crs samu smur urssaf unédic
cnil arcom insee inserm cnrs inra inrae cnes nasa sdis puissance superpuissance état-membre protectorat colonie
dominion entité caisse crous établissement primature gouvernorat wilaya daïra landtag land diète cortes comté
arrondissement circonscription échevinat sous-préfecture barreau jury organe bureaucratie technocratie eurocorps cpi
cij tpi cedh cjue sûreté antiterrorisme contre-terrorisme parquet-général eurozone cité-état état-nation consistoire
archevêché évêché paroisse califat théocratie dictature démocratie oligarchie vice-présidence vice-royauté
co-présidence
`,
  group: `
opposition rébellion sélection délégation patrouille mouvement actionnariat génération alliance association coalition
compagnie ménage éditeur major fédération milice pôle bloc entreprise société groupe firme syndicat parti club équipe
famille foule population peuple majorité gauche droite extrême-droite extrême-gauche centre-droit centre-gauche centre
collectif confrérie secte gang bande mafia cartel clan tribu ethnie minorité public électorat jeunesse clientèle
patronat salariat prolétariat bourgeoisie aristocratie noblesse élite peuplade diaspora orchestre chorale ensemble
quatuor trio duo quintette quartet multinationale filiale succursale start-up startup pme pmi tpe holding conglomérat
consortium banque assureur mutuelle coopérative fondation ong constructeur avionneur équipementier sous-traitant
fabricant distributeur opérateur exploitant fournisseur transporteur brasseur laboratoire labo détaillant grossiste
enseigne hypermarché concessionnaire armateur personnel effectif main-d-œuvre équipage staff section fraction courant
faction groupuscule cellule réseau guérilla commando escouade peloton meute troupeau horde cohorte procession cortège
file auditoire intersyndicale fanfare harmonie ballet lobby think-tank groupement cercle amicale onze quinze écurie
banc tandem binôme couple foyer fratrie lignée dynastie descendance lignage entourage voisinage humanité classe caste
corporation profession confraternité franc-maçonnerie loge chrétienté catholicité judaïté umma oumma paysannerie
milieu intelligentsia pègre camorra triade yakuza hezbollah hamas fatah taliban al-qaïda cfdt cgt unsa medef fnsea ps
ump rpr udf fn pcf eelv lfi spd cdu fdp tories likoud podemos syriza psoe baas wwf greenpeace amnesty croix-rouge msf
emmaüs attac mouvance frange panel grupetto fan-club tifosi supporterie aréopage pool task-force gafa gafam géant
mastodonte avant-garde bookmaker maison-mère voyagiste tour-opérateur tabatier sidérurgiste semencier minotier
câblo-opérateur hébergeur fintech licorne incubateur accélérateur pépinière joint-venture coentreprise scop front camp
gotha jet-set multitude essaim nuée cohue armada caravane convoi unité annonceur tiers-état sous-groupe collectivisme
auto-école garde-robe trust duopole oligopole franchiseur avant-poste phalange troïka triumvirat nomenklatura
establishment smala clique coterie cénacle sérail gent engeance plèbe populace tiers-monde main-courante chambrée
attelage triplette quadrette doublette sextuor octuor septuor boysband groupie
`,
  media: `
revue rédaction journal quotidien hebdomadaire hebdo mensuel magazine chaîne radio télévision télé presse média site
portail blog tabloïd gazette périodique bimensuel trimestriel bihebdomadaire afp reuters bbc cnn tf1 rtl rtbf rts bfm
lci arte franceinfo figaro mediapart ouest-france dauphiné spiegel guardian pravda interfax xinhua al-jazeera
al-arabiya newsweek forbes twitter facebook youtube instagram tiktok telegram whatsapp linkedin snapchat wikipédia
google webzine podcast webradio newsletter fanzine plateforme matinale téléjournal émission talk-show antenne
audiovisuel tabloid forum messagerie web internet toile confrère télétexte paparazzi radiotélévision radiodiffusion
télédiffusion rubrique chronique éditorial édito reportage manchette encadré hors-série jt docu docufiction
documentaire téléfilm feuilleton sitcom talk audimat wikileaks bloomberg diffuseur télédiffuseur gratuit torchon
almanach annales
`,
  document: `
bulletin résolution ordonnance jurisprudence législation étude sondage relevé règlement constitution rapport
correspondance préambule édition enregistrement dessin photographie copie cartographie classement mandat billet loi
texte lettre livre contrat traité article document dossier décret arrêté circulaire charte code règle convention
protocole manifeste tract affiche brochure dépliant catalogue registre formulaire questionnaire bilan compte
statistique chiffre données graphique tableau carte schéma courbe annuaire dictionnaire encyclopédie roman biographie
autobiographie mémoires poème recueil pièce scénario script manuscrit ouvrage volume tome chapitre paragraphe alinéa
page verset bible coran torah évangile psaume psautier missel catéchisme encyclique bulle fatwa certificat diplôme
brevet passeport visa facture reçu quittance ticket chèque bordereau devis procès-verbal pv mémorandum mémo note
courrier courriel e-mail email mail sms texto missive télégramme épître testament codicille livret cahier carnet
agenda calendrier liste inventaire index bibliographie archive archives notice manuel vade-mecum amendement annexe
avenant clause statut bail hypothèque prospectus procuration dissertation brouillon esquisse croquis photo image
cliché vidéo film court-métrage long-métrage bande-son bande-annonce album disque chanson baromètre palmarès bouquin
best-seller polar thriller bd manga conte fable légende mythe épopée tragédie comédie farce sonnet couplet strophe
vers rime épigramme préface postface avant-propos sommaire glossaire lexique monographie pamphlet libelle brûlot
factum papier parchemin rouleau épitaphe plaque panneau pancarte banderole autocollant timbre logiciel fichier tableur
pdf extrait synopsis menu fiche fichage curriculum-vitae cv concordat édit capitulaire bref dahir accord-cadre
loi-cadre décret-loi loi-programme livre-journal fac-similé organigramme maquette mappemonde atlas planisphère bon
coupon voucher ordonnancement pense-bête post-it photocopie duplicata original exemplaire réédition tirage numéro
brochage incunable grimoire codex apocryphe mémorial bloc-notes aide-mémoire sous-titre surtitre timbre-poste
passe-partout autoportrait ex-libris ex-voto post-scriptum bréviaire hagiographie anthologie florilège compilation
abécédaire syllabaire rescrit ordo contremarque souche récépissé casier signalétique diagramme histogramme camembert
infographie diapositive diapo powerpoint microfilm microfiche hologramme daguerréotype selfie polaroid lithographie
estampe aquarelle gouache fusain eau-forte pastel enluminure miniature
`,
  place: `
vitrine port boucherie école hôpital clinique église territoire collège lycée capitale musée centrale vestiaire monde
maison sas canal sud-ouest studio station plateau ville village rue route bâtiment immeuble appartement quartier place
lieu endroit zone banlieue faubourg périphérie montagne mer océan plage côte littoral île presqu-île péninsule
archipel continent lac rivière fleuve torrent ruisseau étang marais forêt bois jungle savane désert plaine vallée
colline falaise grotte gorge gouffre volcan cratère glacier col crête versant gare aéroport aérodrome héliport
autoroute rocade périphérique boulevard avenue impasse ruelle chemin sentier piste pont tunnel viaduc carrefour
rond-point intersection échangeur trottoir chaussée parking parc jardin square cimetière stade gymnase piscine
patinoire vélodrome hippodrome circuit arène terrain court salle théâtre cinéma opéra bibliothèque galerie château
palais fort forteresse citadelle rempart donjon monument mausolée tombeau tombe cathédrale basilique chapelle abbaye
monastère couvent mosquée minaret synagogue temple pagode sanctuaire presbytère hôtel auberge restaurant café bar
bistrot brasserie cantine discothèque boîte casino magasin boutique supermarché marché halle boulangerie pharmacie
librairie usine fabrique atelier entrepôt hangar raffinerie mine carrière puits chantier ferme grange étable bergerie
porcherie poulailler abattoir silo serre vignoble verger potager champ prairie pâturage pré bocage prison pénitencier
bagne cachot caserne base bunker tranchée abri refuge orphelinat crèche maternelle campus amphithéâtre internat
dortoir salon couloir escalier cave grenier balcon terrasse toit façade hall vestibule toilettes loft villa pavillon
chalet cabane bidonville hlm cité lotissement ehpad hospice morgue crématorium dispensaire maternité urgences
frontière enclave exclave siège quartier-général qg pinacothèque aquarium zoo delta estuaire embouchure cascade baie
golfe détroit récif lagon atoll rade quai digue jetée phare écluse chenal marina ponton débarcadère terminal aérogare
tarmac hémisphère nord sud est ouest nord-est nord-ouest sud-est orient occident proche-orient moyen-orient
extrême-orient maghreb sahel équateur tropique arctique antarctique planète terre lune soleil étoile galaxie univers
ciel cosmos orbite décharge déchetterie déchèterie égout station-service péage aire bretelle rond tribune scène
coulisse coulisses fosse ring tatami stand échoppe kiosque guichet comptoir arrière-salle sous-sol rez-de-chaussée
étage palier perron porche préau réfectoire hameau bourg bourgade lieu-dit chef-lieu mégapole mégalopole ghetto
technopole centre-ville hypercentre zad thermes sauna hammam spa amphi gratte-ciel building taudis ruine vestige
nécropole catacombes crypte charnier maquis brousse steppe toundra taïga oasis dune lagune mangrove marécage tourbière
bassin nappe fjord calanque crique anse promontoire belvédère alpage clairière lisière orée sous-bois périmètre
alentours environs parages ailleurs intérieur extérieur dehors dedans arrière-pays outre-mer itinéraire tronçon voie
ligne rail tracé déviation coin berge rive rivage chevet parvis esplanade agora planque repaire cachette domicile
logement habitat immobilier bercail gîte motel palace ryad riad caravansérail souk bazar médina kasbah kibboutz favela
township douar mellah shtetl isba yourte igloo hutte paillote case bungalow hypogée dolmen menhir pyramide colisée
acropole panthéon obélisque fontaine beffroi clocher nef chœur autel transept cloître sacristie confessionnal minbar
mirador checkpoint bastion fief enceinte parloir réservoir espace complexe cul-de-sac avant-scène arrière-cour
arrière-boutique mezzanine entresol buanderie cellier garde-manger lingerie penderie dressing véranda patio pergola
jacuzzi pataugeoire boulodrome bowling dojo skatepark fairway green links télécabine guinguette buvette snack pizzeria
crêperie rôtisserie saloon pub taverne estaminet cabaret music-hall dancing bordel lupanar sex-shop bijouterie
mercerie cordonnerie teinturerie laverie pressing blanchisserie épicerie poissonnerie fromagerie rhumerie distillerie
cidrerie moulin huilerie minoterie sucrerie conserverie laiterie tannerie scierie fonderie aciérie haut-fourneau
cimenterie briqueterie tuilerie manufacture docks dock cale darse avant-port porte-conteneurs plate-forme hub
bifurcation talus remblai accotement bas-côté terre-plein chicane ralentisseur gué ravin canyon aven doline combe
vallon coteau butte tertre mont massif cordillère sierra aiguille piton névé moraine crevasse sérac banquise iceberg
polder bayou bush pampa outback garrigue lande friche jachère rizière bananeraie palmeraie oliveraie orangeraie pinède
chênaie hêtraie sapinière roseraie jardinet lopin parcelle clos enclos corral volière chenil haras ruche terrier nid
tanière antre côté
`,
  time: `
veille an année jour journée mois semaine heure minute seconde siècle décennie matin matinée après-midi soir soirée
nuit midi minuit lundi mardi mercredi jeudi vendredi samedi dimanche week-end janvier février mars avril mai juin
juillet août septembre octobre novembre décembre printemps été automne hiver saison trimestre semestre quinzaine date
période époque ère âge moment instant temps délai échéance lendemain avant-veille surlendemain passé présent futur
avenir anniversaire bicentenaire millénaire quinquennat septennat vacances congé noël pâques pentecôte toussaint
ramadan carême avent épiphanie chandeleur nouvel-an sabbat shabbat hanoucca kippour aïd aube enfance adolescence
antiquité moyen-âge préhistoire après-guerre avant-guerre entre-deux-guerres intervalle laps phase étape cycle
éternité horaire fuseau décalage retard avance ponctualité mi-temps mi-janvier mi-février mi-mars mi-avril mi-mai
mi-juin mi-juillet mi-août mi-septembre mi-octobre mi-novembre mi-décembre mi-saison demi-heure demi-journée
demi-siècle intersaison bimestre réveillon saint-sylvestre saint-valentin longévité simultanéité antériorité postérité
lustre quadriennat triennat biennium entretemps contretemps échéancier mi-mandat mi-parcours mi-journée nuitée matines
vêpres avant-saison arrière-saison présaison millésime jurassique crétacé quaternaire pléistocène holocène néolithique
paléolithique mésozoïque
`,
  thing: `
aile modem bord feuille canard voiture automobile camion bus car train tgv métro tramway avion hélicoptère bateau
navire paquebot ferry voilier cargo pétrolier sous-marin porte-avions frégate chalutier péniche canot pirogue radeau
barque yacht moto motocyclette scooter vélo bicyclette trottinette véhicule poids-lourd camionnette fourgon
fourgonnette ambulance taxi limousine berline monospace tracteur pelleteuse grue bulldozer char blindé tank fusée
satellite drone missile bombe obus grenade roquette torpille arme fusil pistolet revolver mitrailleuse kalachnikov
carabine couteau poignard épée sabre machette hache arc flèche lance bouclier munition balle cartouche explosif
ordinateur téléphone portable smartphone tablette écran clavier souris imprimante caméra appareil téléviseur poste
micro microphone haut-parleur casque robot machine moteur turbine réacteur batterie pile câble fil tuyau gazoduc
oléoduc pipeline pompe valve robinet chaudière radiateur four réfrigérateur frigo congélateur lave-linge aspirateur
lampe ampoule bougie néon table chaise fauteuil canapé lit matelas armoire placard étagère tiroir coffre coffre-fort
carton sac valise bagage mallette cartable bouteille verre tasse assiette plat fourchette cuillère casserole poêle
marmite bol seau bidon baril tonneau fût conteneur container benne poubelle clé clef serrure cadenas porte fenêtre
rideau tapis moquette mur cloison sol plancher toiture tuile brique poutre planche échelle marteau clou vis tournevis
tenaille scie perceuse pelle pioche râteau brouette corde ficelle filet hameçon canne balai éponge serviette drap
oreiller coussin vêtement habit costume robe jupe pantalon jean chemise chemisier t-shirt tee-shirt pull pull-over
veste manteau imperméable blouson anorak cravate foulard écharpe voile burqa niqab hijab burkini chapeau casquette
bonnet béret gant chaussure botte sandale basket chaussette bas culotte soutien-gorge maillot uniforme blouse tablier
ceinture bouton poche lunettes montre bague collier bracelet bijou boucle diamant perle parapluie canif stylo crayon
pinceau gomme ballon raquette crosse batte patin instrument piano violon guitare tambour trompette flûte saxophone
clarinette accordéon orgue harpe violoncelle contrebasse harmonica cloche sirène klaxon drapeau bannière étendard
fanion statue buste fresque mosaïque vitrail tapisserie céramique vase poterie jouet poupée peluche puzzle dé
jeu-vidéo console manette animal chien chat cheval vache taureau bœuf veau mouton brebis agneau chèvre porc cochon
sanglier âne mulet lapin lièvre poule coq poulet oie dinde oiseau pigeon corbeau aigle faucon vautour hibou chouette
cigogne hirondelle moineau mouette goéland pingouin manchot perroquet flamant autruche loup renard ours lynx cerf
chevreuil biche daim élan renne bison lion tigre léopard panthère guépard éléphant rhinocéros hippopotame girafe zèbre
singe gorille chimpanzé orang-outan kangourou koala panda chameau dromadaire lama rat hamster écureuil castor marmotte
hérisson taupe chauve-souris serpent vipère python lézard crocodile alligator tortue grenouille crapaud salamandre
poisson requin baleine phoque orque thon saumon truite sardine anguille cabillaud morue hareng crevette crabe homard
huître pieuvre calmar méduse corail insecte mouche moustique abeille guêpe frelon fourmi papillon araignée scorpion
criquet sauterelle coccinelle cafard puce pou tique ver escargot limace microbe bactérie virus champignon dinosaure
mammouth fossile bête bétail cheptel gibier arbre chêne sapin pin hêtre platane peuplier olivier palmier cerisier
pommier érable bouleau cèdre plante fleur rose tulipe lys marguerite tournesol muguet chrysanthème orchidée herbe
gazon pelouse buisson haie ronce lierre tronc racine graine bourgeon épine algue fougère vigne tige écorce corps tête
visage face œil oreille nez bouche lèvre dent menton joue cheveu barbe moustache cou épaule bras coude poignet main
doigt pouce ongle poing poitrine sein torse dos ventre hanche fesse jambe cuisse genou mollet cheville pied orteil
talon cœur poumon foie rein estomac intestin crâne os squelette colonne vertèbre muscle tendon ligament nerf artère
veine peau poil utérus prostate testicule pénis vagin ovaire embryon fœtus cordon placenta cadavre dépouille cercueil
urne bec griffe patte queue corne museau plume fourrure objet chose ustensile équipement matériel composant processeur
capteur laser télescope microscope radar sonar scanner thermomètre boussole compas balance horloge pendule jumelles
loupe miroir pneu roue volant frein pédale guidon selle pare-brise rétroviseur capot carrosserie châssis cockpit
fuselage hélice hublot coque mât ancre gouvernail wagon locomotive rame autocar trolleybus téléphérique télésiège
funiculaire ascenseur escalator seringue comprimé gélule stéthoscope prothèse pacemaker béquille plâtre masque bandage
menotte matraque taser gyrophare gilet barricade barrière grille barbelé borne lampadaire réverbère poteau pylône
éolienne derrick cheminée gouttière épave débris gravats décombres carcasse relique lingot médaille trophée statuette
couronne sceptre trône croix crucifix chapelet kippa icône totem amulette talisman marionnette ruban confetti pétard
guirlande lampion torche flambeau parachute montgolfière dirigeable planeur ulm deltaplane toboggan balançoire manège
chapiteau tente hamac réchaud glacière thermos gourde jerrican allumette briquet cigarette cigare pipe vapoteuse
cendrier narguilé préservatif stérilet couche biberon tétine poussette landau berceau routeur disquette cd cd-rom dvd
cassette magnétoscope baladeur électroménager lave-vaisselle micro-ondes grille-pain cafetière théière bouilloire
mixeur cocotte louche feutre sifflet bouc tire-bouchon ouvre-boîte porte-clés porte-monnaie portefeuille porte-bagages
porte-manteau portemanteau pare-chocs essuie-glace garde-boue chasse-neige porte-hélicoptères contre-torpilleur
croiseur destroyer corvette cuirassé zodiac pneumatique hors-bord catamaran trimaran monocoque dériveur goélette
galion drakkar jonque felouque gondole brise-glace remorqueur vraquier méthanier chimiquier supertanker semi-remorque
camion-citerne bétonnière autopompe moissonneuse tondeuse tronçonneuse débroussailleuse motoneige motoculteur quad
tricycle monocycle rollers roller skateboard segway hoverboard bicross bobsleigh luge traîneau calèche carrosse
diligence charrette corbillard roulotte camping-car mobil-home coupé cabriolet décapotable 4x4 suv citadine hybride
airbus boeing concorde biplan gros-porteur long-courrier moyen-courrier hydravion awacs sonde rover capsule module
ogive mortier obusier canon bazooka mitraillette pistolet-mitrailleur lance-roquettes lance-flammes lance-missiles
lance-pierres arbalète gourdin massue coutelas cutter rasoir scalpel bistouri stylet dague glaive fleuret hallebarde
`,
  matter: `
eau air sable pierre roche rocher granit marbre calcaire argile boue poussière cendre fumée gaz pétrole essence diesel
gazole kérosène carburant charbon houille uranium plutonium hydrogène oxygène azote carbone hélium méthane butane
dioxyde ozone chlore soufre phosphore sodium calcium fer acier aluminium cuivre plomb zinc étain nickel cobalt lithium
mercure or platine bronze laiton titane métal alliage liège plastique caoutchouc latex silicone nylon polyester coton
laine soie lin cuir velours dentelle tissu étoffe béton ciment goudron bitume asphalte cristal porcelaine électricité
énergie chaleur lumière poison venin toxine drogue cocaïne cannabis haschisch haschich marijuana opium morphine crack
ecstasy amphétamine méthadone tabac nicotine alcool vin bière champagne whisky vodka rhum cidre liqueur cognac pastis
apéritif boisson soda jus thé chocolat lait beurre crème fromage yaourt œuf viande jambon saucisse saucisson steak
côtelette pâté caviar fruit légume pomme poire cerise fraise framboise banane orange citron raisin prune abricot melon
pastèque ananas mangue kiwi figue datte olive noix noisette amande arachide tomate carotte patate haricot pois
lentille chou salade laitue épinard oignon ail poireau courgette aubergine poivron concombre navet betterave radis
artichaut asperge maïs blé riz orge avoine seigle soja colza céréale farine pain baguette croissant brioche gâteau
tarte biscuit bonbon sucre sel poivre épice huile vinaigre moutarde sauce soupe bouillon pâtes pizza sandwich
hamburger frites couscous sushi dessert glace sorbet miel confiture nourriture aliment denrée vivres fourrage foin
paille engrais fumier lisier pesticide herbicide insecticide glyphosate dioxine amiante nitrate déchet ordure détritus
résidu substance matière matériau molécule atome électron proton neutron ion isotope acide enzyme protéine vitamine
glucide lipide graisse cholestérol glucose insuline hormone testostérone œstrogène stéroïde adn arn gène chromosome
sang plasma salive urine sperme lymphe moelle chair médicament vaccin antibiotique aspirine paracétamol antidote
antidépresseur anxiolytique somnifère anabolisant antiviral anti-inflammatoire antirétroviral cortisone placebo remède
potion sirop pommade savon shampooing parfum dentifrice détergent lessive javel vernis encre colle cire résine
gélatine nuage vapeur rayon onde ultraviolet infrarouge co2 particule nanoparticule minerai gisement silice gravier
caillou galet pavé ardoise craie sédiment lave magma cendres suie poudre dynamite tnt napalm nitroglycérine sarin
lacrymogène nourrissage compost biomasse biogaz biocarburant éthanol bioéthanol naphta propane silicium graphite
émeraude rubis saphir ivoire ambre ébène acajou bambou rotin semoule tofu pesto ketchup mayonnaise vanille cannelle
gingembre safran persil basilic thym menthe cacao caramel nougat friandise confiserie pâtisserie viennoiserie
charcuterie rillettes andouille boudin tripes volaille gigot entrecôte escalope crustacé coquillage surimi margarine
gluten amidon levain levure malt houblon tanin mayo caféine eau-de-vie armagnac calvados absinthe cocktail sangria
porto muscat beaujolais bourgogne rosé
`,
  amount: `
fonds paire tranche échantillon masse supplément série enveloppe fragment recette pension plafond nombre million
milliard millier centaine dizaine douzaine vingtaine trentaine cinquantaine soixantaine total somme montant prix coût
tarif salaire revenu argent euro dollar franc yen yuan rouble mark peseta lire florin centime monnaie devise taux
pourcentage pourcent point moitié tiers quart cinquième dixième part proportion quantité quantum poids taille hauteur
largeur longueur profondeur épaisseur surface superficie étendue altitude vitesse température degré mètre kilomètre
centimètre millimètre mille nœud hectare are acre litre hectolitre tonne kilo kilogramme gramme quintal watt kilowatt
mégawatt kilowattheure volt hertz octet gigaoctet bit pixel calorie joule newton pascal décibel magnitude bénéfice
profit perte déficit excédent solde dette créance crédit capital patrimoine fortune richesse budget marge dividende
valeur cours cotation plus-value rente allocation prime bonus indemnité cotisation impôt taxe tva redevance frais
loyer honoraires cachet pourboire bourse subside smic pib pnb quota seuil minimum maximum moyenne médiane écart ratio
coefficient rang natalité mortalité densité fréquence débit stock abondance surplus surnombre foison kyrielle
ribambelle flopée pléthore lot tas paquet poignée pincée goutte zeste once miette bribe portion ration dose morceau
bout partie totalité intégralité reste reliquat zéro double triple trillion billion centième millième fois barème
rendement rentabilité rançon jackpot cagnotte butin magot pactole dot acompte arrhes avoir actif passif trésorerie
liquidité épargne encours investissement ristourne rabais surcoût surtaxe malus agio rsa rmi apl gabarit calibre
pointure envergure ampleur tonnage cylindrée kilométrage métrage voltage wattage luminosité altimétrie latitude
longitude angle diamètre circonférence cube chiffrage décimale numérateur exposant logarithme quotient multiple
sous-total demi demi-douzaine semi demi-point surabondance excès carat karat pint hectopascal année-lumière parsec
mach lux lumen ampère becquerel sievert gray kilotonne mégatonne stère boisseau arpent lieue brasse encablure toise
coudée empan bitcoin cryptomonnaie ether roupie dinar dirham shekel peso real won baht lev zloty forint rand
eurodollar eurobond écu denier sou sesterce thune fric oseille pognon liasse quotité quote-part contingent
superdividende superprofit moins-value capitalisation amortissement annuité mensualité arriéré impayé virement limite
facturation courtage demi-litre demi-tarif demi-mesure demi-million demi-milliard demi-pension trop-plein trop-perçu
moindre sous-ensemble
`,
  quality: `
humour bruit détail priorité franchise sens principal facteur qualité beauté force faiblesse grandeur importance
intelligence courage sagesse prudence patience efficacité utilité inutilité légitimité illégitimité légalité
illégalité validité liberté égalité injustice vérité sincérité honnêteté intégrité probité transparence opacité clarté
obscurité ambiguïté complexité simplicité facilité gravité urgence probabilité vraisemblance plausibilité crédibilité
popularité impopularité notoriété réputation gloire prestige renommée charisme charme élégance style allure aspect
forme couleur teinte nuance ton saveur odeur arôme texture rouge bleu vert jaune gris brun violet santé vigueur
vitalité dynamisme endurance résilience souplesse flexibilité rigidité rigueur rapidité lenteur exactitude justesse
pertinence cohérence incohérence logique absurdité ridicule folie originalité nouveauté créativité imagination
inventivité modernité ancienneté authenticité pureté propreté saleté stabilité instabilité insécurité paix
tranquillité calme sérénité silence désordre chaos confusion diversité variété pluralité pluralisme singularité
spécificité particularité caractéristique trait attribut nature caractère tempérament humeur comportement attitude
moralité vertu vice défaut faille lacune atout avantage inconvénient mérite intensité influence rôle fonction
condition contexte ambiance atmosphère indépendance autonomie souveraineté soumission innocence neutralité
impartialité objectivité subjectivité partialité équité parité mixité laïcité citoyenneté nationalité dignité humilité
modestie arrogance vanité égoïsme altruisme gentillesse douceur politesse courtoisie tact délicatesse fermeté dureté
clémence indulgence mansuétude tolérance audace hardiesse témérité bravoure héroïsme lâcheté couardise timidité pudeur
discrétion secret mystère anonymat confidentialité intimité solitude pauvreté misère précarité opulence luxe
prospérité confort bien-être fragilité vulnérabilité solidité robustesse fiabilité durabilité permanence caducité
rareté banalité normalité anormalité exception exceptionnalité excellence médiocrité perfection imperfection
infériorité compétitivité attractivité productivité profitabilité solvabilité insolvabilité aptitude inaptitude
virtuosité habileté agilité dextérité maladresse naïveté candeur crédulité cynisme hypocrisie duplicité perversité
bestialité sauvagerie férocité agressivité virulence véhémence majesté splendeur magnificence somptuosité laideur
hideur grossièreté vulgarité obscénité indécence décence maturité immaturité virilité féminité masculinité
homosexualité hétérosexualité bisexualité paternité parenté filiation ascendance hérédité genre sexe race provenance
légèreté lourdeur fluidité viscosité netteté flou froid froideur fraîcheur humidité acidité toxicité nocivité
dangerosité létalité contagiosité morbidité pénibilité faisabilité viabilité réversibilité irréversibilité
compatibilité incompatibilité symétrie asymétrie dissonance contraste dualité ambivalence paradoxe sort destin
destinée fatalité chance malchance opportunité occasion potentiel virtualité réalité réalisme irréalisme concret
abstraction généralité universalité globalité disparité inégalité hétérogénéité homogénéité uniformité conformité
non-conformité constitutionnalité irrégularité régularité recevabilité irrecevabilité impunité irresponsabilité
éligibilité représentativité collégialité gratuité cherté accessibilité disponibilité indisponibilité visibilité
invisibilité lisibilité illisibilité perceptibilité sensibilité insensibilité réactivité inertie apathie indolence
paresse oisiveté assiduité sérieux minutie méticulosité professionnalisme sobriété frugalité démesure gigantisme
immensité exiguïté étroitesse superficialité ancrage enracinement niveau échelon sorte espèce catégorie norme standard
principe critère envers recto verso facette dimension élément composante cause raison motif mobile effet conséquence
impact répercussion incidence retombées résultat portée enjeu matérialité véracité fausseté inexactitude imprécision
approximation véridicité subtilité finesse perspicacité intelligibilité éloquence verve brio panache prestance
sainteté piété spiritualité religiosité impiété chasteté virginité vénalité cupidité avidité rapacité avarice luxure
impulsivité spontanéité inconstance versatilité incorruptibilité invincibilité invulnérabilité infaillibilité
inviolabilité inamovibilité imprévisibilité prévisibilité immédiateté instantanéité obsolescence archaïsme primauté
prééminence prépondérance prévalence omniprésence ubiquité omnipotence impuissance toute-puissance bien mal bien-fondé
mieux pire bien-pensance isolement immunité aisance carré bêtise sottise opposabilité snobisme esprit âme
`,
  domain: `
culture tourisme éducation enseignement politique sphère branche économie sport science finance commerce industrie
agriculture droit médecine technologie informatique numérique télécommunications télécoms aéronautique aérospatiale
nucléaire environnement écologie climat biodiversité religion islam christianisme catholicisme protestantisme judaïsme
bouddhisme hindouisme orthodoxie athéisme géographie sociologie psychologie psychanalyse psychiatrie anthropologie
ethnologie archéologie linguistique littérature poésie musique danse architecture urbanisme design mode gastronomie
mathématiques mathématique physique chimie biologie géologie astronomie météorologie climatologie océanographie
génétique neurologie cardiologie oncologie pédiatrie chirurgie gynécologie épidémiologie virologie pharmacologie
biotechnologie nanotechnologie robotique électronique mécanique génie-civil démographie géopolitique sécurité armement
fiscalité comptabilité agroalimentaire textile métallurgie sidérurgie pétrochimie artisanat hôtellerie sylviculture
viticulture horticulture aquaculture football foot rugby tennis basket-ball basketball handball volley-ball volley
hockey baseball golf cricket boxe judo karaté escrime natation athlétisme cyclisme vtt ski biathlon patinage snowboard
gymnastique équitation aviron canoë kayak surf alpinisme triathlon pentathlon décathlon heptathlon haltérophilie
badminton ping-pong squash pétanque billard échecs bridge poker motocyclisme karting tauromachie jardinage loisir jazz
rock pop rap hip-hop techno reggae blues folk cirque socialisme communisme libéralisme capitalisme marxisme
nationalisme populisme fascisme nazisme stalinisme gaullisme conservatisme progressisme féminisme écologisme
anarchisme anarchie monarchisme républicanisme impérialisme colonialisme sionisme islamisme salafisme fondamentalisme
intégrisme laïcisme syndicalisme fédéralisme régionalisme séparatisme indépendantisme autonomisme souverainisme
centrisme gauchisme trotskisme maoïsme léninisme bolchevisme totalitarisme absolutisme despotisme féodalité
ultralibéralisme néolibéralisme protectionnisme libre-échange mercantilisme productivisme consumérisme keynésianisme
monétarisme multilatéralisme unilatéralisme isolationnisme atlantisme panarabisme tiers-mondisme altermondialisme
pacifisme militarisme humanisme rationalisme existentialisme structuralisme positivisme romantisme impressionnisme
cubisme surréalisme expressionnisme baroque classicisme modernisme art beaux-arts langue latin hébreu yiddish
espéranto patois dialecte créole grammaire orthographe syntaxe vocabulaire sémantique phonétique folklore tradition
civilisation secteur domaine discipline filière spécialité métier pédagogie didactique journalisme marketing
cybersécurité cryptographie cybercriminalité criminologie balistique théologie mystique ésotérisme occultisme
spiritisme yoga relaxation fitness musculation bodybuilding culturisme aérobic paléontologie zoologie botanique
ornithologie entomologie écotoxicologie toxicologie immunologie bactériologie anatomie physiologie biochimie
biophysique astrophysique cosmologie acoustique thermodynamique électromagnétisme hydraulique hydrologie volcanologie
sismologie glaciologie topographie numismatique philatélie héraldique paléographie égyptologie sinologie orientalisme
muséologie musicologie cinéphilie esthétique éthique bioéthique déontologie métaphysique ontologie épistémologie
algèbre géométrie trigonométrie arithmétique topologie algorithmique ferroviaire fluvial maritime spatial motonautisme
pisciculture ostréiculture conchyliculture apiculture arboriculture maraîchage céréaliculture œnologie mixologie
parfumerie cosmétique horlogerie joaillerie maroquinerie prêt-à-porter ébénisterie menuiserie charpenterie maçonnerie
plomberie serrurerie verrerie papeterie imprimerie chaudronnerie généalogie
`,
  event: `
manifestation conclave combat élection exposition concours incendie embuscade opération coupe tour réunion
rassemblement audience orage tempête inondation avalanche séisme tsunami raz-de-marée cyclone ouragan typhon tornade
campagne match cérémonie guerre accident scrutin référendum primaire présidentielle législatives municipales
régionales européennes cantonales sénatoriales sommet colloque séminaire symposium meeting défilé grève sit-in émeute
putsch bataille championnat tournoi finale demi-finale quart-de-finale éliminatoire manche tie-break rallye régate
marathon olympiade mondial mondiaux derby classico gala festival concert spectacle foire biennale vernissage
avant-première première récital tournée carnaval fête bal banquet festin dîner déjeuner petit-déjeuner souper noces
communion funérailles obsèques messe jubilé kermesse vide-grenier brocante loto tombola baccalauréat bac procès
session séance crash déraillement naufrage chavirage catastrophe sinistre désastre drame fait-divers krach hostilités
mercato draft interclubs playoffs play-off amical friendly test-match giro vuelta roland-garros wimbledon super-bowl
cross trail ironman transat pique-nique barbecue goûter brunch apéro boum rave-party rave bar-mitsva circoncision
veillée happening flash-mob téléthon oscar césar molière palme intifada djihad jihad holocauste shoah
contre-révolution blitzkrieg perestroïka glasnost interrègne partielle triangulaire entre-deux-tours safari stage
récréation hackathon webinaire masterclass visioconférence vidéoconférence téléconférence webconférence huis-clos
quatorze-juillet gay-pride love-parade fest-noz férie feria corrida cavalcade romeria ducasse novillada rodéo tiercé
quinté loterie annonciation
`,
  problem: `
question trouble malaise embouteillage volet crise maladie sujet risque conflit difficulté affaire problème danger
péril obstacle entrave handicap thème thématique dilemme énigme casse-tête écueil embûche piège complication accroc
anicroche hic couac bug panne dysfonctionnement défaillance avarie erreur faute bévue gaffe bavure scandale litige
contentieux différend querelle tension chômage délinquance criminalité alcoolisme clientélisme népotisme favoritisme
blanchiment surpopulation illettrisme analphabétisme absentéisme décrochage cancer sida vih grippe coronavirus covid
covid-19 pneumonie bronchite bronchiolite asthme tuberculose paludisme malaria choléra peste lèpre rougeole rubéole
varicelle variole oreillons coqueluche diphtérie tétanos polio poliomyélite méningite hépatite cirrhose diabète
obésité anorexie hypertension infarctus avc thrombose embolie anévrisme leucémie tumeur métastase mélanome lymphome
alzheimer parkinson sclérose épilepsie schizophrénie autisme paranoïa névrose démence syndrome pathologie allergie
eczéma psoriasis arthrose arthrite rhumatisme ostéoporose lombalgie sciatique migraine angine rhume otite sinusite
gastro-entérite gastro diarrhée constipation ulcère appendicite hernie hémorroïde cystite salmonellose listériose
légionellose dengue zika chikungunya ebola typhus typhoïde mononucléose herpès syphilis chlamydia gonorrhée
mucoviscidose myopathie hémophilie drépanocytose trisomie malformation surdité cécité paralysie burn-out burnout
surmenage épidémie pandémie endémie zoonose épizootie contagion cluster variant séquelle rechute addiction overdose
bouchon engorgement encombrement congestion saturation surcharge perturbation désagrément incommodité inconfort
agitation effervescence turbulence tourmente marasme impéritie incurie gabegie clivage fossé casus-belli épreuve
adversité infortune fléau calamité faillite banqueroute imbroglio méli-mélo embrouille micmac pataquès cafouillage
cacophonie pagaille tohu-bohu vacarme tapage tintamarre charivari brouhaha raffut anomalie aberration anachronisme
incongruité non-sens contresens hérésie schisme déviance marginalité vétusté insalubrité grisaille cas conjoncture
surpêche disette bioterrorisme cyberterrorisme hooliganisme incivilité sexisme machisme ageisme âgisme validisme
grossophobie sans-abrisme mal-logement apartheid communautarisme islamo-gauchisme lepénisme extrémisme radicalisme
fanatisme sectarisme obscurantisme complotisme conspirationnisme vampirisation dumping traquenard engrenage spirale
statu-quo enlisement équation
`,
  means: `
démarche projet plan initiative disposition mission modèle outil mesure système programme méthode solution moyen
dispositif procédure processus mécanisme procédé technique stratégie tactique levier ressource alternative arsenal
panoplie infrastructure structure tâche prérogative privilège pass algorithme interface prototype concept doctrine
idéologie parade ruse stratagème subterfuge astuce truc artifice combine manœuvre feinte leurre diversion échappatoire
palliatif expédient ersatz garde-fou soupape pare-feu antivirus socle fondement assise tremplin passerelle vecteur
support courroie truchement biais variante panacée trithérapie contraceptif pilule austérité new-deal télétravail cdd
cdi zonage numerus-clausus parcoursup tiers-payant écotaxe bonus-malus vignette éthylotest vidéoverbalisation
vigipirate proportionnelle quorum motion cloud blockchain wi-fi wifi bluetooth gps streaming intranet open-source
chatbot cookie captcha chiffrement biométrie pma gpa fiv ivg outillage appareillage attirail modalité modus-operandi
modus-vivendi façon manière coutume us rite rituel habitude routine cérémonial cursus parcours trajectoire
`,
} as const
