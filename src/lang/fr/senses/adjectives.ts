/** French adjectives, and participles used as such by what they are about (`src/attribute/senses.ts`): one sense a word, the one it has most often in reports. */
export const ADJECTIVES = {
  believe: `
convaincu persuadé certain sûr sceptique dubitatif perplexe incrédule optimiste pessimiste méfiant soupçonneux
circonspect hésitant indécis réaliste crédule naïf croyant athée agnostique suspicieux réfléchi lucide partagé
incertain assuré défiant mitigé désabusé fataliste défaitiste complotiste réservé catégorique affirmatif
péremptoire dogmatique trompé abusé leurré présumé supposé réputé soupçonné suspecté estimé censé jugé considéré
alarmiste clairvoyant
`,
  know: `
conscient informé ignorant averti inconscient instruit renseigné oublieux avisé savant documenté familier
expérimenté compétent calé briefé aguerri connaisseur sensibilisé initié inexpérimenté novice amnésique cultivé
érudit ignoré méconnu connu inconnu perspicace éclairé
`,
  like: `
content heureux ravi fier satisfait enchanté admiratif amoureux comblé soulagé ému enthousiaste ébloui
émerveillé passionné fasciné séduit réjoui conquis charmé amusé serein rassuré épris friand amateur touché
épanoui euphorique enthousiasmé emballé attaché fan flatté intéressé curieux attendri nostalgique impressionné
bluffé épaté exalté béat gai joyeux radieux jovial honoré apaisé tranquille transporté envoûté subjugué captivé
galvanisé ragaillardi requinqué sensible admirateur complaisant indulgent tendre chaleureux affectueux
`,
  dislike: `
inquiet déçu triste furieux choqué surpris étonné préoccupé mécontent fâché agacé irrité énervé exaspéré excédé
jaloux envieux consterné navré désolé peiné attristé affligé abattu accablé effondré bouleversé atterré
scandalisé indigné révolté outré offusqué offensé vexé froissé humilié frustré amer aigri dépité désappointé
désespéré découragé démoralisé anxieux angoissé nerveux apeuré effrayé terrifié paniqué affolé alarmé craintif
peureux tourmenté tracassé troublé perturbé déconcerté décontenancé désemparé déboussolé désorienté stupéfait
sidéré abasourdi ébahi interloqué médusé estomaqué pantois déstabilisé haineux rancunier méprisant dédaigneux
dégoûté écœuré las lassé ennuyé embarrassé gêné honteux contrit confus mortifié traumatisé hanté obsédé ulcéré
courroucé colérique rageur enragé malheureux chagriné morose maussade stressé crispé horrifié épouvanté meurtri
endeuillé inconsolable marri penaud phobique misogyne xénophobe raciste antisémite homophobe sexiste islamophobe
jalousé tendu blasé dépressif déprimé mélancolique morfondu contrarié chagrin catastrophé effaré ahuri éberlué
tétanisé pétrifié
`,
  support: `
favorable partisan solidaire acquis adepte fidèle loyal approbateur consentant complice bienveillant fervent
dévoué rallié conciliant tolérant compréhensif loyaliste coopératif compatissant docile soumis obéissant résigné
engagé discipliné sympathisant proche inféodé aligné inconditionnel unanime accommodant réceptif acquiesçant
militant pro-européen pro-russe pro-palestinien pro-israélien
`,
  oppose: `
opposé hostile réfractaire contraire défavorable rebelle réticent rétif insoumis récalcitrant désobéissant
indocile intransigeant inflexible intraitable inébranlable ferme antagoniste contestataire frondeur dissident
réactionnaire protestataire allergique antieuropéen anti-européen eurosceptique anticapitaliste antiraciste
antifasciste séditieux mutin factieux insurgé antiaméricain antiguerre antinucléaire abolitionniste intolérant
indifférent insensible contrariant buté têtu obstiné entêté adverse inconciliable insubordonné abstentionniste
souverainiste climatosceptique
`,
  want: `
désireux soucieux avide impatient assoiffé demandeur pressé ambitieux affamé cupide gourmand volontaire aspirant
revendicatif exigeant tenté insatiable idéaliste rêveur âpre vorace convoité
`,
  expect: `
confiant prévoyant attendu prévu prévisible imprévisible inattendu anticipé pronostiqué escompté attentiste
prophétique prémonitoire visionnaire espéré patient
`,
  intend: `
prêt décidé déterminé résolu disposé enclin candidat motivé indéterminé irrésolu calculateur prémédité délibéré
intentionnel planifié projeté envisagé volontariste paré
`,
  try: `
acharné persévérant tenace opiniâtre appliqué assidu laborieux combatif pugnace persistant mobilisé attelé
affairé studieux travailleur zélé battant besogneux infatigable
`,
  say: `
formel explicite muet silencieux laconique évasif loquace bavard volubile discret ironique sarcastique caustique
éloquent disert taiseux prolixe cash franc cinglant lapidaire mutique taciturne lyrique cru persifleur railleur
tranchant nuancé allusif intarissable répétitif sibyllin
`,
  inform: `
officiel annoncé révélé publié diffusé divulgué transparent informatif médiatique communicatif
`,
  mention: `
mentionné évoqué cité précité susnommé susmentionné descriptif détaillé comparatif
`,
  ask: `
interrogatif interrogateur inquisiteur inquisitorial questionneur
`,
  request: `
insistant suppliant implorant demandé requis sollicité revendiqué réclamé pressant incitatif
`,
  commit: `
promis juré assermenté garant redevable
`,
  threaten: `
menaçant menacé comminatoire intimidant dissuasif
`,
  blame: `
critique accusateur accusé sévère mordant acerbe virulent vindicatif dépréciatif injurieux diffamatoire
outrageant moqueur réprobateur désapprobateur accablant polémique véhément acrimonieux incisif corrosif
satirique incriminé décrié critiqué contesté blâmable condamnable répréhensible fustigé
`,
  praise: `
élogieux laudatif reconnaissant dithyrambique flatteur louangeur vantard orgueilleux prétentieux arrogant salué
acclamé plébiscité louable méritant méritoire glorieux triomphaliste fanfaron fat vaniteux récompensé primé
hagiographique
`,
  deny: `
nié démenti mensonger contradictoire trompeur négationniste
`,
  admit: `
avoué repentant repenti avéré confirmé reconnu admis inavoué confessé avouable
`,
  negotiate: `
ouvert négociable négocié diplomatique conclu consensuel transactionnel conciliable pacificateur conciliateur
`,
  call: `
surnommé dit baptisé rebaptisé dénommé intitulé soi-disant autoproclamé prénommé
`,
  order: `
obligé contraint forcé tenu sommé obligatoire impératif imposé astreint injonctif autoritaire coercitif
contraignant directif
`,
  allow: `
autorisé permis habilité légal licite permissif loisible exempté exonéré dispensé exempt accrédité toléré
`,
  forbid: `
interdit banni proscrit prohibé suspendu exclu illicite censuré annulé radié prohibitif disqualifié
`,
  appoint: `
élu nommé désigné limogé destitué démissionnaire licencié promu éligible inéligible sortant investi réélu
`,
  rule: `
coupable innocent condamné acquitté relaxé inculpé passible justiciable gracié recevable irrecevable adopté voté
juridictionnel punissable
`,
  set: `
fixé programmé établi instauré reporté différé ajourné
`,
  show: `
révélateur symptomatique significatif probant emblématique représentatif démonstratif parlant évident indicatif
manifeste visible concluant symbolique illustratif ostensible éclairant exemplaire
`,
  perceive: `
attentif vigilant observateur témoin inattentif distrait spectateur perceptible audible imperceptible aveugle
`,
  examine: `
examiné étudié analysé scruté contrôlé évalué mesuré vérifié minutieux enquêteur
`,
  find: `
retrouvé découvert repéré identifié localisé introuvable détecté inventif
`,
  quality: `
grand petit bon mauvais nouveau ancien jeune vieux beau long court haut bas gros large étroit épais mince
profond premier deuxième second troisième dernier prochain seul unique double triple simple multiple nombreux
rare fréquent important majeur mineur principal essentiel central capital crucial décisif vital primordial
fondamental secondaire accessoire marginal national international mondial global local régional départemental
municipal communal cantonal provincial territorial fédéral européen français américain britannique allemand
italien espagnol russe chinois japonais ukrainien israélien palestinien iranien irakien syrien libanais turc
grec portugais belge suisse canadien québécois africain asiatique arabe algérien marocain tunisien égyptien
libyen malien nigérien sénégalais ivoirien camerounais congolais rwandais burkinabé haïtien brésilien argentin
chilien mexicain vénézuélien colombien cubain indien pakistanais afghan australien coréen vietnamien polonais
hongrois roumain bulgare serbe croate bosniaque tchèque slovaque autrichien néerlandais danois suédois norvégien
finlandais irlandais écossais anglais gallois catalan basque corse breton normand alsacien parisien lyonnais
marseillais bordelais toulousain lillois londonien berlinois moscovite new-yorkais occidental oriental
méridional septentrional boréal austral nordique méditerranéen atlantique transatlantique politique économique
social sociétal culturel financier fiscal budgétaire monétaire bancaire boursier commercial industriel agricole
énergétique nucléaire électrique pétrolier gazier solaire éolien hydraulique minier maritime naval aérien
aéronautique spatial ferroviaire routier urbain rural périurbain montagnard côtier insulaire fluvial forestier
judiciaire juridique pénal civil administratif législatif exécutif parlementaire présidentiel ministériel
sénatorial électoral constitutionnel institutionnel gouvernemental public privé associatif syndical patronal
salarial professionnel militaire stratégique tactique sécuritaire policier terroriste islamiste djihadiste
religieux catholique protestant orthodoxe musulman juif chrétien bouddhiste laïc laïque ecclésiastique épiscopal
papal royal impérial princier républicain démocrate démocratique socialiste communiste libéral conservateur
centriste écologiste écologique nationaliste populiste fasciste nazi gaulliste macroniste trotskiste anarchiste
monarchiste capitaliste marxiste progressiste radical modéré extrême extrémiste révolutionnaire indépendantiste
séparatiste autonomiste indépendant autonome souverain colonial postcolonial impérialiste médical sanitaire
hospitalier pharmaceutique clinique chirurgical dentaire infirmier viral bactérien génétique cardiaque cérébral
pulmonaire mental psychique psychologique psychiatrique physique corporel chronique aigu contagieux mortel létal
fatal malade sain blessé mort vivant handicapé enceinte âgé adulte adolescent enfantin infantile juvénile
maternel paternel parental familial conjugal matrimonial célibataire marié divorcé veuf orphelin adoptif féminin
masculin féministe sexuel homosexuel hétérosexuel lesbien gay transgenre scientifique technique technologique
numérique informatique électronique digital virtuel automatique mécanique chimique biologique mathématique
statistique astronomique climatique météorologique géologique volcanique sismique environnemental naturel
artificiel animal végétal humain humanitaire organique biodégradable renouvelable durable fossile polluant
toxique radioactif dangereux inoffensif nocif nuisible scolaire universitaire éducatif pédagogique académique
étudiant littéraire artistique musical théâtral cinématographique photographique pictural architectural
historique archéologique préhistorique antique médiéval moderne contemporain classique traditionnel folklorique
populaire célèbre fameux illustre légendaire mythique anonyme sportif olympique paralympique cycliste athlétique
offensif défensif invaincu vainqueur victorieux triomphal perdant battu imbattable redoutable dominateur favori
titulaire remplaçant qualifié éliminé fort faible puissant impuissant robuste fragile solide souple rigide dur
mou doux rude violent brutal sauvage féroce cruel sanglant meurtrier sanguinaire barbare inhumain atroce
horrible affreux épouvantable effroyable terrible tragique dramatique catastrophique désastreux calamiteux
funeste grave léger lourd pesant intense massif énorme immense gigantesque colossal monumental considérable
vaste minuscule infime faramineux exorbitant modique modeste humble rapide lent brusque soudain subit immédiat
instantané progressif graduel constant continu continuel permanent perpétuel éternel provisoire temporaire
éphémère passager transitoire définitif irréversible irrévocable quotidien hebdomadaire mensuel trimestriel
semestriel annuel bisannuel décennal centenaire séculaire nocturne diurne matinal estival hivernal printanier
automnal saisonnier précoce tardif récent actuel présent passé futur ultérieur antérieur précédent suivant
préalable simultané successif consécutif ponctuel occasionnel exceptionnel inédit extraordinaire ordinaire
habituel coutumier normal anormal banal courant commun singulier particulier spécial spécifique général
universel total partiel entier complet incomplet intégral plein vide absolu relatif proportionnel égal inégal
équitable juste injuste légitime illégitime illégal clandestin frauduleux criminel délictueux suspect douteux
louche étrange bizarre insolite mystérieux énigmatique secret confidentiel caché apparent réel véritable vrai
faux authentique exact précis vague flou ambigu équivoque obscur limpide lisible illisible compréhensible
incompréhensible complexe compliqué facile aisé difficile ardu délicat épineux impossible possible probable
improbable éventuel hypothétique potentiel plausible vraisemblable invraisemblable crédible incroyable
inimaginable impensable inconcevable inacceptable intolérable insupportable inadmissible acceptable tolérable
supportable convenable décent indécent digne indigne honorable respectable honnête malhonnête intègre corrompu
véreux sincère hypocrite généreux avare égoïste altruiste gentil méchant aimable agréable désagréable
sympathique antipathique charmant attrayant séduisant attractif magnifique superbe splendide somptueux sublime
merveilleux admirable remarquable excellent parfait imparfait médiocre passable moyen brillant talentueux doué
habile maladroit efficace inefficace utile inutile nécessaire indispensable superflu suffisant insuffisant
excessif démesuré disproportionné raisonnable déraisonnable rationnel irrationnel logique illogique cohérent
incohérent intelligent bête stupide idiot sot ridicule absurde grotesque comique drôle amusant divertissant
plaisant ennuyeux fatigant épuisant éprouvant pénible douloureux cuisant poignant émouvant touchant bouleversant
choquant scandaleux révoltant navrant regrettable décevant inquiétant alarmant préoccupant rassurant
encourageant prometteur stimulant passionnant captivant intéressant fascinant surprenant étonnant stupéfiant
impressionnant spectaculaire sensationnel rouge bleu vert jaune blanc noir gris brun rose violet orange pourpre
doré argenté coloré pâle sombre lumineux clair opaque terne vif chaud froid tiède glacial brûlant caniculaire
torride frais humide sec aride pluvieux orageux neigeux venteux ensoleillé nuageux brumeux glissant enneigé
inondé sinistré ravagé dévasté détruit endommagé intact indemne rescapé survivant disparu décédé défunt feu
traumatique riche pauvre démuni précaire défavorisé favorisé privilégié endetté surendetté insolvable solvable
rentable lucratif bénéficiaire déficitaire excédentaire coûteux cher onéreux gratuit payant bénévole rémunéré
salarié retraité actif inactif dynamique énergique passif oisif paresseux fatigué épuisé exténué dispos libre
captif prisonnier détenu emprisonné incarcéré retenu bloqué coincé isolé solitaire entouré lointain distant
éloigné voisin limitrophe frontalier adjacent contigu périphérique extérieur intérieur interne externe étranger
autochtone indigène natif originaire immigré migrant réfugié exilé apatride métis blond roux chauve barbu maigre
gras obèse svelte élancé trapu costaud musclé nu habillé vêtu élégant chic sobre luxueux rustique raffiné
vulgaire grossier poli courtois affable impoli insolent effronté audacieux hardi téméraire courageux brave
héroïque lâche timide pudique calme paisible pacifique pacifiste belliqueux belliciste guerrier agressif
turbulent agité bruyant assourdissant sonore vocal oral écrit verbal visuel tactile olfactif gustatif savoureux
délicieux exquis succulent sucré salé acide fade comestible alimentaire culinaire gastronomique viticole laitier
bovin porcin ovin caprin avicole végétarien vegan touristique hôtelier immobilier locatif résidentiel
pavillonnaire collectif individuel personnel intime mutuel réciproque bilatéral unilatéral multilatéral
trilatéral conjoint uni désuni divisé fracturé homogène hétérogène divers varié différent semblable similaire
identique pareil analogue équivalent comparable incomparable inégalé inégalable supérieur inférieur meilleur
pire moindre maximal minimal optimal stable instable mobile immobile fixe variable volatil croissant décroissant
grandissant galopant vertigineux ascendant descendant vertical horizontal oblique droit gauche courbe rond carré
rectangulaire triangulaire circulaire cubique plat pointu aiguisé lisse rugueux liquide gazeux métallique
plastique textile obsolète désuet périmé archaïque caduc vétuste délabré insalubre propre sale pollué pur impur
brut net neuf usé usagé futuriste novateur innovant original créatif imaginatif conventionnel standard informel
officieux solennel cérémoniel festif funèbre funéraire commémoratif responsable irresponsable prudent imprudent
sage fou insensé dément mûr immature sérieux rigoureux méticuleux négligent laxiste strict compétitif
concurrentiel performant fiable défaillant défectueux irréprochable inattaquable vulnérable invulnérable exposé
protégé sécurisé blindé armé désarmé explosif inflammable incendiaire dévastateur destructeur ravageur salutaire
bénéfique propice opportun inopportun fructueux stérile fertile fécond vain infructueux réussi raté manqué
abouti inachevé achevé terminé fermé clos accessible inaccessible disponible indisponible occupé vacant désert
peuplé surpeuplé bondé comble abondant foisonnant florissant prospère moribond agonisant exsangue anémique atone
morne rétroactif préventif curatif palliatif thérapeutique expérimental empirique théorique pratique concret
abstrait tangible palpable matériel immatériel spirituel moral immoral éthique philosophique idéologique
doctrinal linguistique francophone anglophone bilingue multilingue étymologique sémantique lexical nul
quelconque tel autre même direct indirect sourd imminent glacé indéniable prestigieux rétrograde lié
`,
} as const
