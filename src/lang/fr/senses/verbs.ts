/** French verbs by what they are about (`src/attribute/senses.ts`): one sense a word, the one it has most often in reports. */
export const VERBS = {
  say: `
dire déclarer affirmer assurer ajouter répéter insister scander préciser souligner répondre rétorquer répliquer
lâcher glisser confier chuchoter murmurer susurrer crier hurler vociférer tonner tempêter se:exclamer clamer
proclamer asséner assener renchérir surenchérir commenter nuancer tempérer relativiser ironiser plaisanter
blaguer soupirer grommeler grogner marmonner maugréer bougonner ronchonner balbutier bredouiller bégayer
bafouiller articuler prononcer formuler énoncer exprimer professer prétendre alléguer arguer argumenter argüer
objecter raconter narrer tweeter twitter retweeter poster gazouiller parler discourir pérorer disserter palabrer
bavarder jaser papoter jacasser discutailler épiloguer gloser ergoter ratiociner haranguer apostropher héler
réciter déclamer psalmodier ânonner seriner rabâcher ressasser radoter redire réaffirmer réitérer tonitruer
beugler brailler bramer gueuler vagir éructer aboyer rugir se:écrier se:exprimer se:expliquer se:épancher
se:confier se:emballer se:adresser se:récrier se:égosiller se:époumoner se:hasarder rajouter enchaîner
intervenir philosopher théoriser moraliser pontifier temporiser badiner galéjer débiter dégoiser proférer
attester certifier soliloquer monologuer deviser extérioriser hasarder insinuer sous-entendre orthographier
épeler griffonner gribouiller calligraphier rectifier minimiser dédramatiser exagérer extrapoler broder fabuler
affabuler mentir baratiner conter gouailler zozoter chevroter bêler piailler glapir croasser caqueter ponctuer
taquiner commérer cancaner clabauder potiner babiller jargonner baragouiner bonimenter rapper slammer dédicacer
jacter tchatcher blablater blasphémer patoiser zézayer contre-argumenter se:lâcher se:étrangler lancer souffler
poursuivre conclure postillonner roucouler plussoyer marteler compléter piauler riposter ricaner avancer
rassurer chantonner se:écrire écrire se:prononcer témoigner réagir se:dire polémiquer
`,
  inform: `
annoncer révéler publier présenter informer rapporter signaler alerter diffuser dévoiler divulguer ébruiter
éventer communiquer notifier aviser renseigner relayer relater répercuter transmettre retransmettre téléviser
radiodiffuser télédiffuser rediffuser titrer afficher placarder médiatiser populariser vulgariser propager
disséminer documenter éclairer briefer débriefer actualiser sensibiliser exposer démasquer moucharder
déclassifier décrypter officialiser publiciser enseigner télégraphier télécopier faxer téléphoner chroniquer
feuilletonner couvrir claironner trompeter tambouriner désinformer colporter déballer spoiler déflorer consigner
republier réimprimer rééditer préfacer postfacer fuiter tuyauter rancarder teaser rencarder cafarder cafter
publiposter livetweeter streamer bloguer réinformer coanimer codiffuser légender corner mailer
`,
  mention: `
mentionner évoquer citer décrire expliquer rappeler détailler résumer comparer aborder énumérer lister
synthétiser paraphraser reformuler expliciter dépeindre brosser esquisser référencer invoquer effleurer survoler
clarifier spécifier stipuler circonstancier retracer remémorer retranscrire transcrire traduire rapprocher
distinguer différencier référer se:référer se:attarder se:étendre reparler attribuer associer rattacher
classifier surligner schématiser conceptualiser problématiser thématiser contextualiser annoter historiciser
égrener récapituler digresser sous-titrer condenser réévoquer périphraser dramatiser romancer particulariser
imager remâcher discuter soulever recopier ébaucher systématiser poétiser chiffrer
`,
  ask: `
interroger questionner interviewer se:interroger se:demander se:enquérir requestionner réinterroger
se:questionner se:informer se:renseigner interpeler consulter
`,
  request: `
demander réclamer exiger exhorter inviter conseiller proposer recommander plaider solliciter requérir
revendiquer prier implorer supplier adjurer inciter prôner préconiser pétitionner quémander mendier quêter
postuler candidater prêcher militer lobbyer convier déconseiller dissuader tanner démarcher interjeter réinviter
redemander reproposer racoler mendigoter intercéder aiguiller instiguer se:pourvoir impétrer sermonner
évangéliser catéchiser désinciter se:recommander allécher aguicher conjurer taper exciter mobiliser tarabuster
enjôler suggérer
`,
  commit: `
promettre jurer garantir offrir se:engager se:dévouer se:porter se:proposer se:jurer se:investir se:astreindre
se:contraindre hypothéquer souscrire se:prêter se:parjurer se:rengager se:compromettre se:obliger nantir
rempiler réassurer
`,
  threaten: `
menacer avertir intimider brandir gronder défier narguer se:gendarmer admonester rançonner apeurer pressurer
prévenir
`,
  blame: `
accuser blâmer critiquer dénoncer moquer déplorer fustiger pourfendre vilipender stigmatiser incriminer
reprocher réprouver éreinter esquinter brocarder railler ridiculiser caricaturer conspuer huer siffler
invectiver insulter injurier outrager diffamer calomnier médire décrier dénigrer dépriser rabaisser humilier
vitupérer tancer morigéner chapitrer réprimander gourmander houspiller semoncer engueuler enguirlander dézinguer
tacler égratigner écorcher épingler diaboliser démoniser honnir maudire anathématiser protester manifester
rouspéter râler pester se:plaindre se:indigner se:insurger se:offusquer se:scandaliser se:moquer se:gausser
se:emporter se:lamenter se:formaliser imputer attraire ester récriminer parodier singer chambrer pleurnicher
chicaner chipoter pinailler débiner déblatérer débagouler fouailler bafouer conchier noircir éclabousser
accabler culpabiliser tympaniser se:acharner chahuter rabrouer rembarrer moucher recadrer dauber goguenarder
satiriser désapprouver lyncher délégitimiser sataniser déboulonner ringardiser infantiliser essentialiser
asticoter titiller plaindre venger se:venger doucher se:navrer se:ériger contre-manifester renauder rouscailler
chouiner persifler lamenter dégommer savonner moufter bêcher vanner sabrer cravacher remballer ragoter savater
se:courroucer fulminer taxer flageller se:rembrunir fesser picoter étriller agonir pointer
`,
  praise: `
louer saluer remercier féliciter honorer célébrer fêter vanter encenser acclamer applaudir ovationner
complimenter congratuler glorifier magnifier exalter béatifier canoniser récompenser couronner médailler
louanger flatter flagorner plébisciter commémorer se:féliciter se:enorgueillir se:targuer se:vanter se:flatter
se:glorifier se:honorer se:congratuler se:gargariser se:pavaner plastronner fanfaronner crâner frimer pavoiser
immortaliser panthéoniser valoriser mythifier héroïser déifier diviniser bisser trisser starifier encourager
adouber anoblir survendre survaloriser sacraliser se:autocongratuler se:autocélébrer se:extasier sublimer
tresser auréoler nimber ennoblir accueillir primer surcoter diplômer
`,
  deny: `
nier démentir réfuter contredire infirmer récuser désavouer se:défendre renier abjurer se:dédire rétracter
disconvenir se:dédouaner se:disculper se:justifier se:désolidariser se:démarquer se:distancier se:exonérer
démystifier démythifier se:déjuger se:contredire occulter cacher dissimuler taire camoufler masquer escamoter
éluder se:dérober se:taire celer feindre se:dissimuler débunker tronquer invisibiliser prétexter se:exempter
se:désavouer contester dénier dédire déjuger dédouaner biaiser travestir édulcorer omettre se:défausser
se:innocenter se:rétracter
`,
  admit: `
confirmer admettre reconnaître avouer confesser convenir corroborer authentifier se:confesser se:repentir
se:excuser se:accuser se:dénoncer se:avouer se:reconnaître assumer endosser reconfirmer se:culpabiliser
se:livrer expier concéder se:dévoiler se:amender
`,
  negotiate: `
débattre négocier dialoguer parlementer marchander transiger renégocier signer parapher contresigner cosigner
sceller se:accorder se:entendre se:concerter pactiser contracter arbitrer concilier réconcilier se:réconcilier
controverser se:disputer se:quereller quereller se:chamailler se:écharper se:invectiver délibérer ferrailler
converser se:entretenir conférer allier se:liguer se:coaliser se:consulter se:parler toper barguigner finasser
normaliser pacifier amadouer rabibocher maquignonner se:coordonner concerter tergiverser contre-proposer
se:chicaner se:engueuler se:entredéchirer se:bagarrer se:déchirer se:étriper se:brouiller recoller se:pacifier
se:rapprocher ruser se:rabibocher magouiller commercer se:concilier
`,
  call: `
qualifier baptiser traiter étiqueter surnommer dénommer intituler rebaptiser renommer débaptiser prénommer
caractériser assimiler définir cataloguer labelliser estampiller se:appeler se:nommer se:intituler se:prénommer
autoproclamer se:proclamer affubler tutoyer vouvoyer se:autoproclamer se:surnommer se:définir se:réclamer
se:revendiquer appeler surqualifier
`,
  believe: `
penser croire considérer supposer estimer soupçonner suspecter présumer présupposer conjecturer cogiter
raisonner déduire inférer imaginer se:imaginer se:figurer se:croire se:persuader se:convaincre convaincre
supputer parier miser mésestimer sous-estimer surestimer méjuger se:tromper se:méprendre se:fourvoyer se:leurrer
se:illusionner gamberger hésiter se:estimer se:considérer se:voir se:méfier se:défier préjuger soupeser
déprécier minorer surévaluer sous-évaluer repenser reconsidérer idéaliser méditer réfléchir se:raviser
intellectualiser surinterpréter mésinterpréter se:abuser se:convertir se:aveugler opiner douter jauger délirer
divaguer se:juger persuader ruminer gager préconcevoir se:exagérer juger se:sentir
`,
  know: `
savoir apprendre comprendre connaître oublier ignorer se:souvenir se:rappeler mémoriser piger se:douter
se:apercevoir méconnaître pressentir deviner réapprendre se:remémorer se:instruire se:former réviser potasser
bûcher se:initier se:familiariser décoder se:ressouvenir se:aviser confondre bachoter se:représenter
se:documenter se:cultiver se:perfectionner se:spécialiser se:aguerrir désapprendre conscientiser négliger
embrouiller
`,
  like: `
aimer apprécier se:réjouir admirer adorer préférer raffoler affectionner chérir vénérer aduler idolâtrer révérer
respecter savourer jubiler exulter se:enthousiasmer se:passionner se:délecter se:complaire kiffer liker
se:éprendre se:amouracher se:enticher se:énamourer se:toquer se:intéresser se:attacher se:contenter
se:satisfaire se:accommoder compatir choyer dorloter cajoler bichonner chouchouter se:émerveiller sympathiser
fraterniser pardonner jouir se:consoler se:rassurer se:attendrir se:plaire priser ravir combler enchanter
réjouir séduire charmer plaire émerveiller enthousiasmer passionner fasciner satisfaire contenter soulager
consoler réconforter émouvoir attendrir éblouir émoustiller épater bluffer emballer subjuguer envoûter griser
intéresser apaiser tranquilliser rasséréner se:rasséréner égayer ragaillardir dérider régaler hypnotiser
se:éclater se:repaître se:pourlécher se:ébahir se:esbaudir requinquer appâter affrioler délasser se:pâmer
captiver ensorceler enivrer délecter magnétiser se:accoutumer se:habituer se:soucier goûter décoiffer
`,
  dislike: `
craindre regretter se:inquiéter haïr détester redouter souffrir appréhender abhorrer exécrer abominer mépriser
envier jalouser rager enrager paniquer angoisser flipper se:alarmer se:angoisser se:affoler se:émouvoir
se:agacer se:énerver se:irriter se:fâcher se:impatienter se:étonner se:désoler se:désespérer désespérer
déchanter pâtir se:attrister se:lasser se:ennuyer se:morfondre se:tourmenter se:tracasser se:effrayer
se:épouvanter se:effaroucher se:vexer se:froisser se:hérisser se:affliger se:apitoyer éprouver répugner déprimer
gémir geindre inquiéter préoccuper agacer irriter énerver exaspérer fâcher vexer froisser offenser offusquer
scandaliser choquer indigner révolter outrer écœurer dégoûter rebuter décevoir désappointer désenchanter
désillusionner désoler attrister chagriner affliger consterner navrer bouleverser traumatiser effrayer
effaroucher épouvanter terrifier affoler alarmer tourmenter tracasser hanter obséder tarauder étonner surprendre
stupéfier ébahir sidérer abasourdir interloquer désarçonner décontenancer déconcerter déboussoler désorienter
ahurir estomaquer époustoufler méduser pétrifier troubler déranger embarrasser incommoder importuner ennuyer
lasser barber hérisser courroucer mécontenter frustrer ulcérer crisper horripiler déplaire contrarier dépiter
mortifier démoraliser décourager atterrer se:décourager se:démoraliser se:offenser se:crisper horrifier
intriguer se:ronger se:biler se:frustrer désemparer tiquer sourciller stresser cauchemarder bisquer
se:embarrasser se:gêner se:stresser se:révulser révulser se:dégoûter contrister soûler cabrer catastropher
échauder aigrir échauffer complexer insécuriser hébéter éberluer ébaubir tétaniser se:miner se:préoccuper
se:peiner endurer subir se:outrer se:chagriner turlupiner fatiguer se:horrifier désabuser peiner débecter
défriser chiffonner saouler
`,
  support: `
approuver défendre appuyer favoriser accepter cautionner épauler seconder parrainer patronner adhérer acquiescer
consentir se:rallier se:ranger se:solidariser étayer conforter légitimer justifier excuser agréer se:résigner
se:plier se:soumettre se:conformer obéir obtempérer se:associer se:mobiliser avaliser privilégier bénir gober
se:encarter soutenir accréditer sanctifier supporter coparrainer se:aligner tolérer encarter rallier
`,
  oppose: `
refuser rejeter opposer se:opposer boycotter résister renoncer contrer combattre contrecarrer entraver désobéir
braver enfreindre transgresser se:rebeller se:révolter se:soulever se:mutiner se:rebiffer se:dresser se:refuser
se:abstenir se:cabrer rechigner renâcler bouder snober décliner éconduire retoquer esquiver éviter se:soustraire
se:désister abdiquer se:désengager torpiller obstruer gêner se:départir fronder se:détourner se:braquer
se:affranchir contrevenir déroger se:désintéresser se:passer se:priver déjouer répudier blackbouler recaler
rétropédaler se:démobiliser se:regimber se:désaffilier se:désinscrire se:désunir réfréner refréner outrepasser
se:fermer se:arc-bouter se:déporter se:récuser se:déprendre regimber se:raidir ruer délaisser se:dispenser
trahir dédaigner bloquer se:désabonner
`,
  want: `
vouloir souhaiter espérer désirer rêver ambitionner convoiter aspirer briguer guigner caresser fantasmer
rêvasser se:languir languir daigner bayer appéter se:rêver se:souhaiter se:vouloir démanger lorgner reluquer
`,
  expect: `
attendre prévoir prédire anticiper escompter présager pronostiquer prophétiser se:attendre tabler se:fier
préfigurer guetter patienter vaticiner poireauter spéculer compter
`,
  intend: `
planifier viser projeter envisager choisir décider se:apprêter se:préparer se:disposer songer préméditer
se:décider se:résoudre opter trancher comploter conspirer tramer ourdir manigancer machiner destiner vouer
se:destiner se:orienter se:promettre cibler sélectionner présélectionner se:déterminer échafauder se:assigner
se:fixer se:présenter se:rabattre se:positionner se:réserver panacher se:aventurer se:risquer oser se:réorienter
prédestiner prédisposer prédéterminer fomenter
`,
  try: `
essayer tenter chercher se:efforcer lutter tâcher œuvrer se:battre se:évertuer se:échiner se:escrimer se:démener
se:employer se:ingénier se:atteler se:attaquer se:appliquer se:essayer batailler persévérer persister
se:obstiner se:entêter ramer galérer trimer besogner expérimenter tâtonner risquer redoubler se:consacrer
se:décarcasser retenter réessayer se:dépenser se:défoncer se:colleter se:débattre se:remuer se:bouger se:tâter
ahaner se:user se:cramponner se:dépêtrer se:improviser
`,
  order: `
ordonner imposer obliger sommer convoquer intimer commander contraindre forcer astreindre décréter édicter
prescrire dicter réquisitionner assigner commanditer diligenter enrôler réglementer légiférer confiner
embrigader contingenter subordonner conditionner démobiliser reconfiner mander préempter surtaxer infliger
surmener enjoindre
`,
  allow: `
permettre autoriser accorder valider octroyer habiliter légaliser dépénaliser dispenser exempter exonérer
libéraliser débloquer naturaliser régulariser breveter détaxer défiscaliser déconfiner dérèglementer
déréglementer réautoriser déplafonner débrider décriminaliser dérembourser subroger
`,
  forbid: `
interdire bannir suspendre annuler abolir exclure abroger dissoudre proscrire prohiber censurer radier supprimer
écarter disqualifier déchoir blacklister ostraciser brider bâillonner museler déprogrammer décommander priver
débrancher caviarder expurger résilier désinviter démonétiser discriminer désactiver délister déréférencer
désaccréditer désélectionner dénaturaliser excommunier invalider évincer inhiber désinscrire délégitimer
marginaliser dénationaliser ségréguer cadenasser cantonner
`,
  appoint: `
nommer élire désigner limoger investir révoquer destituer licencier congédier recruter embaucher engager
introniser coopter nominer mandater réélire reconduire muter affecter titulariser débaucher déléguer
commissionner parachuter rétrograder démettre virer démissionner se:démettre succéder réembaucher réintégrer
préposer saquer réengager salarier missionner déclasser pantoufler reclasser réaffecter adjoindre sacrer députer
sacquer lourder réinvestir pistonner sous-traiter externaliser promouvoir désinvestir replacer
`,
  rule: `
condamner acquitter voter adopter statuer relaxer blanchir innocenter gracier amnistier absoudre pénaliser
amender débouter ratifier promulguer entériner adjuger rejuger comparaître criminaliser correctionnaliser punir
châtier dessaisir se:saisir dépayser requalifier surseoir constitutionnaliser revoter verbaliser inculper
départager disculper homologuer sanctionner purger déférer écoper
`,
  set: `
fixer établir instituer instaurer réformer reporter ajourner différer décaler repousser abaisser réduire
plafonner réguler déterminer échelonner étaler programmer reprogrammer proroger rétablir restaurer harmoniser
uniformiser aligner indexer désindexer revaloriser rehausser majorer décentraliser déconcentrer délimiter borner
limiter restreindre calibrer codifier remanier refondre rationaliser assouplir durcir déréguler dévaluer
réévaluer budgéter tarifier budgétiser provisionner fiscaliser mensualiser annualiser réajuster rajuster
rééquilibrer moduler redéfinir antidater postdater pérenniser institutionnaliser acter conventionner
contractualiser forfaitiser mutualiser prioriser départementaliser municipaliser sectoriser territorialiser
rééchelonner redécouper recalibrer redimensionner réallouer régionaliser circonscrire resserrer cadencer
proportionner surélever titriser réactualiser
`,
  show: `
montrer prouver démontrer signifier illustrer refléter dénoter connoter exhiber arborer symboliser exemplifier
objectiver matérialiser cristalliser personnifier transparaître transpirer se:refléter se:traduire se:manifester
se:illustrer indiquer figurer avérer sous-tendre
`,
  perceive: `
voir remarquer observer regarder lire écouter apercevoir noter constater entrevoir contempler dévisager épier
toiser zieuter espionner sentir ouïr humer renifler discerner relire feuilleter bouquiner visionner visualiser
capter entendre réentendre se:remarquer mirer réécouter zoomer écarquiller entrapercevoir ressentir assister
percevoir zapper mater
`,
  examine: `
étudier mesurer enquêter examiner vérifier tester évaluer analyser inspecter fouiller perquisitionner éplucher
disséquer autopsier ausculter investiguer explorer prospecter calculer dénombrer inventorier répertorier
quantifier auditer diagnostiquer séquencer chronométrer minuter cartographier topographier cadastrer étalonner
confronter recouper approfondir se:pencher fouiner farfouiller fureter monitorer quadriller réexaminer
revérifier recompter revoir hiérarchiser échantillonner modéliser simuler radiographier scanner échographier
dépouiller compulser instruire benchmarker tarer métrer additionner décompter comptabiliser recalculer corréler
pondérer défalquer géoréférencer catégoriser recenser sonder trier scruter palper contre-expertiser doser
ratisser scannériser coter vidéosurveiller auditionner rechercher expertiser
`,
  find: `
trouver découvrir identifier détecter localiser retrouver repérer déceler dénicher débusquer flairer déterrer
exhumer dégoter dégotter pister dépister élucider résoudre déchiffrer géolocaliser cerner redécouvrir subodorer
tracer tracker démêler dénouer solutionner repêcher radiolocaliser désenfouir trianguler situer débrouiller
`,
  move: `
venir partir courir voyager fuir sortir entrer rentrer revenir retourner descendre passer quitter regagner
traverser franchir parcourir marcher reculer approcher se:rendre se:diriger se:déplacer se:enfuir se:échapper
se:évader se:éloigner se:approcher se:avancer se:précipiter se:ruer se:élancer se:engouffrer se:faufiler
se:glisser se:introduire se:infiltrer se:retirer se:replier se:réfugier se:exiler se:expatrier se:envoler
se:poser se:écraser se:renverser déambuler errer flâner vagabonder rôder arpenter sillonner circuler rouler
naviguer voguer décoller atterrir amerrir alunir planer plonger nager chavirer dériver accoster débarquer
embarquer appareiller transiter migrer émigrer immigrer déménager emménager se:installer se:établir déserter
décamper déguerpir fuguer détaler galoper trotter cavaler sauter bondir grimper escalader gravir dévaler
dégringoler chuter trébucher déraper patiner skier pédaler ramper stationner se:garer garer accourir affluer
déferler parader converger bifurquer dévier dérouter obliquer contourner précéder talonner remonter redescendre
repartir ressortir retomber rebondir rebrousser se:hâter se:presser se:dépêcher freiner se:arrêter basculer
culbuter osciller pivoter tournoyer tourbillonner tanguer se:mouvoir bouger se:ébranler cheminer crapahuter
randonner pérégriner vadrouiller baguenauder musarder zigzaguer serpenter caboter bourlinguer transhumer
nomadiser surgir émerger reparaître resurgir pénétrer enjamber longer retraverser se:enfoncer se:embourber
se:échouer se:encastrer se:perdre se:égarer se:disperser se:éparpiller se:agglutiner se:poster se:placer
se:asseoir se:lever se:allonger se:agenouiller se:accroupir se:retourner se:jeter se:défenestrer se:acheminer
se:balader se:promener se:baigner cingler chevaucher crasher ricocher rappliquer débouler débouquer se:éclipser
se:absenter se:sauver se:carapater se:défiler se:repositionner refluer slalomer cabrioler gambader sautiller
clopiner boiter claudiquer tituber chanceler vaciller flageoler trépigner patauger barboter crawler pagayer
godiller voltiger papillonner essaimer graviter orbiter tourner se:écarter covoiturer zoner traînasser lambiner
trottiner foncer virevolter pirouetter valdinguer se:affaler se:vautrer se:abîmer se:fracasser se:percuter
se:immiscer se:cacher se:terrer se:planquer se:embusquer se:blottir se:tapir se:abriter se:barricader
se:cloîtrer se:claquemurer se:confiner se:calfeutrer se:retrancher se:tourner se:adosser se:accouder se:empaler
se:coincer revoler redécoller piler se:immobiliser se:traîner régater louvoyer filer mouiller valser se:crasher
cavalcader se:esquiver se:débiner se:tirer se:barrer se:dandiner voler flotter suivre se:propulser monter surfer
repasser se:hisser sprinter canoter gîter se:relever encombrer échapper
`,
  carry: `
porter transporter amener apporter conduire mener emmener emporter ramener jeter transférer acheminer déplacer
convoyer véhiculer remorquer tracter haler hisser propulser catapulter éjecter larguer exporter importer
rapatrier délocaliser relocaliser raccompagner escorter charger décharger transborder treuiller héliporter
hélitreuiller aéroporter charrier drainer transvaser trimballer trimbaler ballotter éloigner déposer ôter
extraire extirper éparpiller répandre déverser détourner réacheminer réexpédier mouvoir promener balader agiter
transbahuter voiturer satelliser téléporter télécharger acculer précipiter défenestrer délester lester affréter
se:coltiner se:trimballer ferrouter reloger pousser traîner disperser coltiner téléverser conteneuriser fréter
rameuter réimplanter balancer tirer attirer évacuer recaser envoler
`,
  give: `
donner envoyer livrer payer vendre prêter distribuer dépenser remettre rendre fournir procurer verser céder
léguer allouer décerner rembourser débourser financer expédier adresser dédommager indemniser rémunérer
rétribuer gratifier doter pourvoir munir approvisionner ravitailler alimenter restituer rétrocéder revendre
solder brader liquider prodiguer répartir partager dépêcher refiler fourguer écouler échanger troquer sacrifier
consacrer dédier renvoyer réattribuer redistribuer redonner reverser créditer facturer tarifer surpayer
sous-payer soudoyer stipendier abonder subvenir ristourner se:acquitter se:débarrasser se:défaire se:dessaisir
se:séparer dilapider gaspiller impartir resservir refinancer éponger dealer décocher cofinancer autofinancer
préfinancer prévendre défrayer désintéresser sous-facturer surfacturer se:ruiner cotiser desservir sous-louer
affermer commercialiser corrompre se:délester recapitaliser fourrer sponsoriser subventionner
`,
  get: `
recevoir obtenir prendre acheter acquérir décrocher récolter recueillir encaisser empocher rafler récupérer
collecter glaner ramasser prélever ponctionner retirer racheter se:offrir se:procurer se:approprier se:arroger
se:octroyer se:attirer se:accaparer accaparer arracher hériter recouvrer reconquérir accéder engranger amasser
accumuler thésauriser capitaliser cueillir cumuler réserver se:équiper se:doter se:munir se:fournir emprunter
réemprunter encourir réceptionner puiser piocher pomper soustraire se:ravitailler se:approvisionner grappiller
émarger se:réapproprier réacquérir mériter se:partager se:arracher butiner boursicoter agioter se:tailler
se:payer se:acheter se:ménager se:aliéner soutirer chiner moissonner
`,
  own: `
détenir garder posséder contenir inclure tenir conserver disposer comporter renfermer recéler receler englober
stocker entreposer archiver collectionner emmagasiner bénéficier monopoliser occuper regorger fourmiller
grouiller pulluler foisonner manquer nécessiter totaliser maintenir enserrer bourrer subsumer
`,
  be: `
être rester sembler devenir consister représenter dépendre concerner se:trouver valoir paraître demeurer
constituer incarner coûter équivaloir correspondre appartenir découler résulter provenir se:situer se:avérer
se:révéler se:montrer se:composer se:chiffrer se:monter avoisiner frôler excéder ressembler diverger contraster
détonner se:apparenter se:inscrire se:caractériser se:distinguer se:résumer se:limiter se:borner se:cantonner
se:réduire reposer se:appuyer se:fonder se:baser incomber échoir suffire seoir impliquer exister subsister
se:maintenir trôner gésir surplomber jouxter côtoyer border coexister prédominer vivoter dater se:étaler
se:étirer friser égaler rimer se:étager se:rapporter se:rattacher se:articuler se:imbriquer culminer
se:ressembler se:comporter se:conduire végéter se:assimiler se:compter se:confondre se:recouper préexister
se:suffire se:différencier se:élever relever atteindre prévaloir se:figer procéder insupporter peser fonctionner
interférer
`,
  happen: `
se:produire se:dérouler survenir advenir apparaître se:tenir éclater se:ensuivre se:enchaîner se:succéder
coïncider se:dessiner se:profiler se:annoncer poindre éclore disparaître se:dissiper se:évaporer réapparaître
ressurgir se:écouler se:répéter se:reproduire se:conclure se:solder aboutir se:matérialiser se:concrétiser
se:accomplir se:réaliser se:jouer se:opérer se:effectuer se:nouer se:tramer germer se:amorcer se:cristalliser
se:enclencher se:esquisser se:échelonner affleurer se:superposer se:entrechoquer se:multiplier se:gâter
se:compliquer se:corser se:dénouer se:débloquer se:résorber se:renouveler se:intercaler se:suivre rejaillir
arriver se:volatiliser se:ourdir se:espacer se:arranger se:dérégler
`,
  begin: `
commencer continuer finir interrompre durer débuter démarrer entamer amorcer initier déclencher inaugurer
enclencher embrayer débrayer perpétuer prolonger perdurer cesser stopper terminer achever clore clôturer boucler
parachever abandonner rompre redémarrer recommencer réamorcer réactiver raviver ranimer rouvrir se:interrompre
se:poursuivre se:prolonger se:terminer se:achever se:mettre se:lancer se:remettre se:clore se:clôturer se:ouvrir
tarder abréger écourter retarder récidiver finaliser chômer enrayer juguler endiguer préluder se:entamer
se:rouvrir achopper éterniser reprendre relancer rallumer plancher capoter augurer se:éterniser avorter
se:refermer redébuter
`,
  change: `
baisser croître varier améliorer empirer transformer moderniser diminuer progresser flamber se:effondrer
dévisser fluctuer évoluer changer modifier altérer adapter ajuster révolutionner métamorphoser transfigurer
convertir reconvertir renouveler rajeunir vieillir grandir grossir maigrir mincir enfler gonfler amplifier
intensifier renforcer consolider affaiblir amoindrir atténuer amenuiser adoucir alléger aggraver alourdir
envenimer exacerber attiser accentuer accroître multiplier décupler centupler doubler tripler quadrupler
quintupler dédoubler rétrécir raccourcir allonger élargir agrandir étendre redresser ralentir accélérer
stabiliser déstabiliser équilibrer déséquilibrer perfectionner parfaire bonifier optimiser fiabiliser simplifier
compliquer complexifier enrichir appauvrir dégrader détériorer pourrir dépérir péricliter prospérer refleurir
mûrir éclaircir assombrir obscurcir jaunir verdir brunir bleuir tiédir réchauffer refroidir rafraîchir dégeler
fondre liquéfier ramollir épaissir amincir affiner raffermir fortifier endurcir radicaliser modérer polariser
fragmenter morceler diviser scinder unifier réunifier homogénéiser standardiser industrialiser urbaniser
numériser informatiser automatiser robotiser digitaliser dématérialiser mondialiser globaliser féminiser
masculiniser démocratiser privatiser nationaliser étatiser collectiviser laïciser islamiser christianiser
européaniser américaniser franciser arabiser politiser dépolitiser judiciariser militariser démilitariser
banaliser généraliser remodeler réaménager restructurer reconfigurer réorienter redéployer recentrer inverser
intervertir permuter substituer remplacer diversifier professionnaliser décarboner électrifier végétaliser
dépeupler repeupler surpeupler se:améliorer se:aggraver se:détériorer se:dégrader se:accroître se:amplifier
se:intensifier se:accentuer se:amenuiser se:atténuer se:élargir se:creuser se:accélérer se:stabiliser
se:transformer se:métamorphoser se:adapter se:moderniser se:redresser se:rétablir se:renforcer se:affaiblir
se:enliser se:étioler se:essouffler se:tarir se:raréfier se:contracter se:envenimer se:radicaliser se:durcir
se:assouplir se:dégonfler se:gripper se:tasser se:tendre se:détendre se:apaiser se:calmer se:diversifier
se:développer se:généraliser se:propager se:répandre se:banaliser se:effriter se:éroder se:enrichir se:appauvrir
se:endetter se:dissoudre se:désagréger se:déliter se:décomposer se:rompre se:scinder se:diviser se:fissurer
se:raccourcir se:réchauffer se:refroidir raréfier corser décroître décélérer dégonfler régresser rechuter
replonger dévaloriser sophistiquer embellir enlaidir adultérer dénaturer déformer distordre pervertir assainir
purifier épurer fermenter densifier étoffer muscler doper booster dynamiser redynamiser revitaliser revigorer
régénérer dérégler perturber détraquer flancher fléchir se:éclaircir se:assombrir se:infléchir infléchir
se:apprécier se:déprécier se:métisser métisser créoliser gentrifier se:paupériser paupériser précariser
se:précariser tertiariser désindustrialiser réindustrialiser débureaucratiser bureaucratiser ubériser
financiariser dollariser désacraliser déchristianiser décoloniser dénazifier communautariser ghettoïser
balkaniser atomiser pluraliser personnaliser dépersonnaliser individualiser flexibiliser fluidifier se:décanter
se:affermir affermir aplanir niveler se:resserrer se:rétrécir se:épaissir se:alourdir se:alléger se:simplifier
se:complexifier se:politiser se:professionnaliser se:féminiser se:démocratiser se:industrialiser se:urbaniser
se:mondialiser se:désertifier se:dépeupler se:désintégrer se:disloquer se:effilocher se:étoffer se:muscler
se:consolider se:raffermir se:humaniser humaniser déshumaniser se:polariser se:fragmenter se:morceler
se:émietter se:inverser se:normaliser se:équilibrer se:muer se:changer se:reconvertir se:recycler se:réinventer
se:assagir assagir se:embourgeoiser embourgeoiser se:scléroser scléroser fossiliser figer se:rigidifier
rigidifier se:abaisser rapetisser écrêter dégraisser relooker customiser remastériser tomber augmenter délabrer
aguerrir désertifier spécialiser désenfler gripper dérailler pasteuriser stagner lisser décanter désamianter
araser ritualiser théâtraliser se:peupler se:perpétuer se:dépolitiser se:verdir dégénérer
`,
  make: `
construire produire créer organiser développer filmer réparer installer fabriquer bâtir élaborer concevoir
peindre dessiner sculpter photographier confectionner façonner forger modeler mouler usiner assembler édifier
ériger aménager rénover reconstruire rebâtir réhabiliter dépanner rafistoler bricoler retaper raccommoder
rapiécer colmater équiper implanter fonder refonder générer inventer innover préparer mitonner concocter mijoter
brasser distiller pétrir tisser coudre tricoter ciseler enregistrer graver sampler chorégraphier scénariser
cultiver planter semer vendanger jardiner forer creuser souder riveter boulonner coder prototyper accomplir
exécuter effectuer opérer pratiquer perpétrer commettre refaire reproduire copier dupliquer cloner imiter
contrefaire falsifier truquer trafiquer bidouiller maquiller photocopier plagier pasticher structurer agencer
orchestrer concrétiser peaufiner fignoler paver goudronner bétonner bitumer asphalter carreler maçonner
charpenter plâtrer crépir crayonner coloriser scénographier cofonder cocréer coproduire coécrire coréaliser
autoproduire réinventer recréer réécrire récrire bâcler sertir marqueter ouvrager ouvrer manufacturer viabiliser
lotir reboiser boiser irriguer défricher bouturer hybrider élever moudre torréfier panifier raffiner rempailler
réinstaller reconstituer autoéditer coéditer postproduire remixer architecturer paysager rejointoyer ravaler
repeindre retapisser lambrisser parqueter cimenter macadamiser empierrer remblayer fertiliser sarcler biner
ensemencer emblaver engraisser traire dépecer poêler carder repriser étamer chromer brocher massicoter
typographier maquetter lithographier sérigraphier cinématographier retoucher déboguer compiler improviser
émailler câbler composer labourer excaver chauler calquer arranger interpréter rédiger cuisiner réaliser teindre
coorganiser dorer napper fariner paner mariner braiser pocher émincer rissoler ourler plisser cadrer
storyboarder équarrir instrumenter estamper imprimer éditer
`,
  harm: `
tuer blesser attaquer détruire casser endommager frapper cambrioler assassiner abattre massacrer exterminer
décimer anéantir égorger décapiter étrangler étouffer asphyxier noyer empoisonner poignarder lacérer taillader
mutiler torturer supplicier martyriser maltraiter brutaliser violenter violer agresser rouer cogner gifler
rosser tabasser molester lapider fouetter gazer fusiller mitrailler canonner pilonner dynamiter plastiquer miner
incendier ravager dévaster saccager piller dévaliser braquer dérober subtiliser chaparder escroquer arnaquer
filouter gruger spolier extorquer détrousser frauder tromper duper berner leurrer abuser mystifier infecter
contaminer intoxiquer polluer souiller salir tacher ternir entacher abîmer vandaliser démolir pulvériser broyer
écrabouiller percuter heurter renverser faucher emboutir érafler rayer balafrer défigurer fracturer fracasser
briser fêler fissurer lézarder éventrer perforer transpercer déchirer déchiqueter démembrer écarteler assaillir
assiéger persécuter opprimer écraser réprimer matraquer léser désavantager fragiliser compromettre ruiner
affamer assoiffer épuiser éroder corroder ronger saper ébranler secouer meurtrir endeuiller sinistrer engloutir
piétiner mordre griffer piquer piéger pirater hacker désorganiser démanteler disloquer éradiquer défoncer
enfoncer profaner immoler foudroyer électrocuter accidenter cribler éborgner estropier paralyser bousiller
gâcher flouer discréditer décrédibiliser déconsidérer avilir déshonorer déposséder exproprier bizuter brimer
se:suicider se:entretuer se:blesser attenter empiéter contre-attaquer guerroyer saborder sévir rudoyer malmener
génocider gangrener parasiter infester étriper trucider occire zigouiller flinguer canarder guillotiner pendre
empaler crucifier razzier rapiner marauder écumer spammer irradier esclavagiser vampiriser phagocyter usurper
bastonner castagner caillasser charcuter bomber taguer graffiter barbouiller défolier déforester déboiser
artificialiser se:pendre se:tuer se:brûler se:empoisonner se:intoxiquer se:asphyxier se:automutiler se:couper
se:luxer luxer se:tordre se:électrocuter se:briser désarticuler démantibuler démâter écorner ébrécher écailler
érailler cabosser télescoper encorner fanatiser bombarder asservir saboter tricher désintégrer handicaper
tronçonner scalper gâter chouraver démunir se:immoler se:mutiler suicider dératiser dessouder buter vitrioler
assommer oppresser endoctriner terroriser racketter harceler bousculer tagger entuber carotter pigeonner enfumer
engorger envaser se:écorcher nuire
`,
  catch: `
arrêter saisir libérer emprisonner capturer expulser incarcérer écrouer interner séquestrer kidnapper enlever
attraper coffrer alpaguer menotter enfermer confisquer intercepter traquer pourchasser chasser déporter extrader
refouler relâcher conquérir envahir annexer se:emparer rattraper coincer immobiliser neutraliser maîtriser
désarmer exfiltrer empoigner agripper happer choper chiper pêcher braconner colleter exiler reléguer cloîtrer
claustrer emmurer ligoter garrotter ceinturer embastiller coloniser dompter domestiquer apprivoiser
désincarcérer harponner arraisonner parquer chaluter encager interpeller liguer soumettre retenir encercler
déloger affranchir
`,
  contest: `
gagner perdre battre jouer marquer triompher vaincre remporter dominer terrasser corriger laminer balayer
surclasser distancer devancer affronter rivaliser se:affronter se:mesurer se:qualifier se:imposer se:classer
se:adjuger échouer disputer boxer dribbler shooter égaliser inscrire scorer smasher lober feinter centrer
se:entraîner détrôner surpasser se:surpasser exceller performer cartonner caracoler sombrer supplanter
se:départager concurrencer jouter rejouer se:neutraliser botter plaquer surnager défaire se:échauffer lifter
volleyer slicer débreaker dunker crocheter forfaire challenger capituler éclipser courser caramboler aplatir
breaker éliminer se:incliner dépasser catcher armer rater louper
`,
  use: `
utiliser appliquer exploiter employer consommer user recourir se:servir manier manipuler recycler réutiliser
rentabiliser consumer actionner activer déployer profiter instrumentaliser monnayer réemployer remployer
se:inspirer rationner économiser rogner mésuser surexploiter sous-exploiter surutiliser sous-utiliser manœuvrer
exercer dégainer recharger surconsommer roder maximiser surjouer carburer amortir étrenner
`,
  help: `
aider contribuer protéger provoquer sauver secourir faciliter entraîner susciter occasionner induire stimuler
préserver sauvegarder sécuriser prémunir immuniser vacciner soigner guérir réanimer panser bander hospitaliser
collaborer coopérer se:occuper accompagner guider orienter éduquer héberger entretenir nourrir allaiter
compenser remédier pallier obvier empêcher résorber renflouer désendetter désenclaver débarrasser dégrever
émanciper servir avantager motiver inspirer influencer influer catalyser hâter responsabiliser autonomiser
réinsérer insérer intégrer socialiser resocialiser scolariser alphabétiser civiliser materner chaperonner
blinder barricader sanctuariser rééduquer électriser médicaliser désintoxiquer désamorcer déminer impacter
impulser se:prémunir se:protéger se:entraider contrebalancer se:vouer causer encadrer suppléer concourir abriter
calmer désensabler ménager délivrer épargner couver se:vacciner entraider engendrer galvaniser aiguillonner
`,
  handle: `
ouvrir fermer couper toucher placer mélanger attacher lier nouer détacher coller scotcher agrafer clouer visser
accrocher serrer desserrer tordre plier déplier replier enrouler dérouler envelopper empaqueter ficeler boucher
remplir vider emplir garnir tapisser recouvrir enduire badigeonner vernir laver nettoyer essuyer frotter gratter
récurer rincer sécher tremper immerger arroser asperger mixer hacher râper peler découper scier fendre tailler
raboter poncer limer tondre élaguer émonder ranger empiler entasser superposer juxtaposer poser enfouir
ensevelir verrouiller déverrouiller barrer allumer éteindre brancher connecter déconnecter raccorder relier
séparer dissocier isoler entourer flécher tamponner numéroter introduire incliner pencher courber hausser lever
étirer tendre détendre masser pincer chatouiller remuer touiller agglomérer amalgamer incorporer composter
dénoyauter désosser évider trouer poinçonner effacer gommer biffer raturer cocher dégager déblayer
débroussailler déneiger désherber voiler draper classer orner parer enjoliver bâcher stériliser désinfecter
aseptiser javelliser cirer astiquer lustrer polir dépoussiérer épousseter aérer ventiler calfeutrer étancher
imperméabiliser lubrifier huiler graisser tartiner beurrer saler poivrer sucrer assaisonner saupoudrer parsemer
joncher émietter congeler surgeler décongeler réfrigérer chauffer affûter aiguiser démonter désassembler
paramétrer configurer rembobiner arrimer amarrer ancrer enraciner dépoter rempoter déchaîner entrouvrir refermer
claquer rabattre retrousser dételer atteler seller essorer recoudre cintrer comprimer compresser compacter
tasser espacer croiser intercaler emboîter imbriquer encastrer encoller tamiser dépolluer apposer accoler
adosser sangler boutonner déboutonner dégrafer lacer délacer emmêler entremêler enchevêtrer entrelacer
entortiller enrober ceindre murer cloisonner compartimenter obturer farcir enfourner défourner embouteiller
décapsuler décacheter cacheter timbrer plastifier égoutter amidonner lessiver shampouiner décaper briquer
fourbir ébrancher étêter écorcer diluer délayer malaxer tripoter triturer pianoter tapoter cliquer ficher larder
truffer inciser entailler cisailler sectionner entrebâiller désamarrer réinitialiser formater suturer cautériser
effriter effeuiller effilocher décortiquer raser écosser dénuder emmitoufler ferrer laquer solidifier tisonner
hameçonner presser caler tâter percer régler décorer coiffer vaporiser baliser déboucher natter torsader délaver
pailler zipper rebooter injecter enliser
`,
  join: `
rencontrer rassembler rejoindre vivre travailler participer visiter réunir se:réunir se:rassembler se:rencontrer
se:retrouver se:joindre unir se:unir marier se:marier divorcer fréquenter cohabiter habiter séjourner loger
se:loger camper bivouaquer squatter siéger se:affilier affilier se:allier coaliser fédérer fusionner grouper
regrouper agréger se:agréger se:regrouper se:grouper se:attrouper se:masser se:bousculer se:mêler mêler
réveillonner danser pique-niquer villégiaturer estiver se:fiancer fiancer se:pacser pacser convoler se:remarier
remarier se:lier se:impliquer se:enrôler se:syndiquer syndiquer se:abonner abonner se:intégrer se:insérer
se:isoler peupler officier bosser turbiner se:côtoyer se:fréquenter se:croiser se:revoir se:cotiser se:connecter
communier voisiner nicher se:nicher conglomérer ressouder jumeler se:jumeler apparier coupler se:ressouder
contacter joindre se:inviter se:mélanger se:acoquiner se:amalgamer se:combiner combiner se:confédérer
télétravailler réseauter hiverner crécher se:souder épouser résider festoyer défiler ameuter alterner se:unifier
se:fondre flirter interagir
`,
  body: `
manger boire dormir mourir naître pleurer sourire habiller se:habiller décéder succomber périr expirer agoniser
trépasser se:éteindre se:noyer se:casser se:réveiller réveiller se:endormir endormir se:coucher se:reposer
respirer tousser éternuer vomir saigner suer uriner déféquer avaler mâcher mastiquer croquer déguster dîner
déjeuner souper petit-déjeuner grignoter dévorer se:nourrir se:alimenter jeûner se:abreuver se:désaltérer
se:enivrer se:saouler trinquer siroter téter accoucher enfanter procréer se:soigner se:évanouir défaillir
sangloter larmoyer rire se:esclaffer pouffer rigoler rougir pâlir blêmir frissonner frémir trembler trembloter
tressaillir sursauter grelotter bâiller cligner ciller fumer vapoter se:droguer se:doper se:raser se:laver
se:doucher se:maquiller se:coiffer se:vêtir vêtir dévêtir se:dévêtir se:déshabiller déshabiller revêtir enfiler
chausser se:chausser se:déguiser déguiser se:parer embrasser enlacer étreindre baiser coucher câliner bercer
se:fouler fouler se:fracturer hoqueter roter digérer ingérer ingurgiter inhaler ronfler somnoler sommeiller
hiberner muer pondre paître brouter cuver boitiller loucher bronzer se:amuser se:divertir se:distraire amuser
divertir distraire se:ressourcer se:épuiser se:surmener chanter fredonner siffloter entonner gesticuler grimacer
saliver baver cracher crever clamser se:étouffer se:embrasser se:étreindre enterrer inhumer incinérer embaumer
ressusciter amputer greffer transplanter perfuser anesthésier inoculer inséminer féconder intuber euthanasier
castrer circoncire exciser épiler tatouer peigner farder bouffer bâfrer picoler se:goinfrer se:gaver gaver
se:régaler se:bâfrer somatiser haleter suffoquer survivre mimer sevrer langer rhabiller se:rhabiller
se:emmitoufler se:accoutrer accoutrer attifer costumer se:costumer grimer se:grimer se:piquer se:injecter
sniffer dessoûler dégriser incuber convulser se:gratter se:moucher pouponner sucer lécher mordiller picorer
becqueter banqueter ripailler se:sustenter se:rassasier rassasier se:restaurer draguer peloter forniquer copuler
se:accoupler ovuler pisser chier se:assoupir roupiller pioncer se:contorsionner se:recroqueviller laper
se:infecter se:dégriser se:désintoxiquer se:sevrer se:cambrer chialer se:brosser
`,
  manage: `
diriger contrôler gouverner gérer présider superviser piloter coordonner régir régner chapeauter manager
surveiller patrouiller former dresser coacher régenter cogérer cogouverner codiriger coprésider autogérer animer
discipliner tyranniser assujettir réorganiser canaliser centraliser parvenir réussir se:débrouiller surmonter
se:charger cornaquer driver skipper vassaliser inféoder tutorer se:gouverner se:organiser se:répartir
se:discipliner caporaliser téléguider télécommander dispatcher se:dépatouiller veiller jongler gendarmer
administrer se:sortir téléopérer
`,
  light: `
devoir pouvoir aller laisser faire avoir falloir mettre se:faire se:laisser faillir se:permettre se:devoir
se:agir se:garder se:empresser se:retenir agir
`,
  nature: `
pleuvoir brûler briller exploser neiger venter grêler ruisseler déborder inonder submerger suinter dégouliner
goutter bouillir bouillonner pétiller flamboyer crépiter mugir luire scintiller étinceler miroiter rayonner
resplendir chatoyer rougeoyer poudroyer verdoyer illuminer embraser se:embraser enflammer se:consumer carboniser
calciner roussir griller rôtir cuire frire givrer glacer sédimenter se:écrouler se:affaisser crouler se:ébouler
vibrer résonner retentir tinter sonner carillonner vrombir ronronner bourdonner grincer craquer crisser
grésiller détoner fleurir faner se:faner flétrir bourgeonner proliférer moisir rouiller oxyder se:oxyder
se:abattre bruiner crachiner ondoyer onduler frétiller clignoter brasiller empester puer exhaler émaner absorber
réverbérer réfracter aimanter miauler hennir meugler pépier ululer hululer barrir braire glouglouter coasser
bruire bruisser infiltrer se:déverser assécher tarir dessécher déshydrater humidifier humecter imbiber détremper
imprégner ensoleiller brumiser clapoter sourdre moutonner se:liquéfier se:dilater dilater se:déchaîner
se:dégager verglacer raviner rutiler reluire fuser gicler dégoutter perler zébrer strier consteller se:craqueler
craqueler se:lézarder se:crevasser crevasser cliqueter pétarader gargouiller glousser nidifier polliniser
reverdir couler émettre mousser ébouler tressauter fleurer diffracter tacheter enneiger ombrager se:enflammer
jaillir geler filtrer dégorger marbrer regeler se:couvrir se:glacer
`,
} as const
