/** English words in French, one for one, so that weights learnt from English reports speak for French words from the
 * start. Words of ours; where French has several, the commonest in reports. Lines "english french". */

/** Lemmas of verbs, nouns and adjectives that tell of saying, thinking, wanting, deciding and showing. */
export const LEMMAS = `
say dire|tell dire|add ajouter|ask demander|note noter|write écrire|report rapporter|announce annoncer|suggest suggérer
tweet tweeter|argue soutenir|continue poursuivre|explain expliquer|accuse accuser|acknowledge reconnaître|declare déclarer
state déclarer|claim prétendre|insist insister|deny nier|warn avertir|predict prédire|confirm confirmer|reply répondre
respond répondre|answer répondre|admit admettre|describe décrire|call appeler|urge exhorter|promise promettre|conclude conclure
allege alléguer|point signaler|recall rappeler|remark remarquer|joke plaisanter|criticize critiquer|blast fustiger
praise saluer|mention mentionner|cite citer|quote citer|assert affirmer|reiterate réitérer|complain plaindre|vow jurer
pledge engager|propose proposer|demand exiger|express exprimer|discuss évoquer|talk parler|speak parler|repeat répéter
think penser|believe croire|know savoir|want vouloir|hope espérer|fear craindre|expect attendre|plan prévoir|decide décider
consider considérer|feel sentir|see voir|find trouver|show montrer|reveal révéler|indicate indiquer|prove prouver
demonstrate démontrer|determine déterminer|estimate estimer|judge juger|assume supposer|suppose supposer|suspect soupçonner
doubt douter|wonder demander|wish souhaiter|desire désirer|intend entendre|aim viser|seek chercher|try tenter|attempt tenter
agree accepter|refuse refuser|reject rejeter|accept accepter|approve approuver|support soutenir|oppose opposer|back soutenir
endorse soutenir|condemn condamner|denounce dénoncer|defend défendre|welcome saluer|regret regretter|lament déplorer
blame reprocher|slam fustiger|attack attaquer|mock moquer|threaten menacer|order ordonner|require exiger|allow permettre
permit autoriser|authorize autoriser|ban interdire|forbid interdire|prohibit interdire|rule statuer|appoint nommer|name nommer
elect élire|choose choisir|select choisir|vote voter|adopt adopter|pass adopter|sign signer|launch lancer|propound proposer
offer offrir|invite inviter|encourage encourager|recommend recommander|advise conseiller|instruct charger|direct charger
request demander|beg supplier|plead plaider|appeal appeler|convince convaincre|persuade persuader|remind rappeler|inform informer
notify informer|assure assurer|guarantee garantir|swear jurer|testify témoigner|concede concéder|confess avouer|recognize reconnaître
understand comprendre|realize réaliser|learn apprendre|discover découvrir|hear entendre|read lire|watch regarder|notice remarquer
observe observer|remember souvenir|forget oublier|forecast prévoir|project prévoir|foresee prévoir|imagine imaginer
dream rêver|like aimer|love aimer|hate détester|prefer préférer|enjoy apprécier|appreciate apprécier|admire admirer|respect respecter
trust confier|worry inquiéter|concern inquiéter|care soucier|mean signifier|imply impliquer|signal signaler|hint suggérer
seem sembler|appear paraître|look sembler|sound sembler|tend tendre|charge accuser|convict condamner|sentence condamner
indict inculper|sue poursuivre|challenge contester|contest contester|dispute contester|question interroger|interview interroger
address adresser|present présenter|unveil dévoiler|publish publier|release publier|issue publier|disclose dévoiler|leak divulguer
detail détailler|outline présenter|list énumérer|record enregistrer|document documenter|compare comparer|liken comparer|label qualifier
characterize qualifier|portray dépeindre|view considérer|regard considérer|deem juger|treat traiter|highlight souligner
stress souligner|emphasize souligner|underline souligner|underscore souligner|boast vanter|brag vanter|tout vanter|hail saluer
celebrate célébrer|thank remercier|apologize excuser|congratulate féliciter|greet saluer|shout crier|cry crier|yell crier|exclaim exclamer
whisper souffler|quip ironiser|laugh rire|smile sourire|sigh soupirer|counter rétorquer|retort rétorquer|object objecter|protest protester
maintain maintenir|contend soutenir|theorize supposer|speculate supposer|guess deviner|bet parier|count compter|calculate calculer
measure mesurer|test tester|study étudier|examine examiner|investigate enquêter|review examiner|analyze analyser|evaluate évaluer
assess évaluer|poll sonder|survey sonder|rank classer|rate noter|grade noter|downgrade dégrader|raise relever|cut réduire|set fixer
schedule prévoir|postpone reporter|delay reporter|cancel annuler|suspend suspendre|lift lever|impose imposer|commit engager
prepare préparer|organize organiser|negotiate négocier|consult consulter|comment commenter|decline refuser|give donner|make faire
take prendre|get obtenir|have avoir|be être|do faire|go aller|come venir|put mettre|keep garder|hold tenir|let laisser|leave quitter
begin commencer|start commencer|stop arrêter|end finir|need devoir|must devoir|should devoir|could pouvoir|can pouvoir|may pouvoir
might pouvoir|base fonder|grant accorder|deliver prononcer|share partager|post publier|send envoyer|receive recevoir|pretend prétendre
remain rester|become devenir|recount raconter|relate raconter|narrate raconter|summarize résumer|specify préciser|clarify préciser
justify justifier|attribute attribuer|ascribe attribuer|credit attribuer|refer référer|allude évoquer|evoke évoquer|invoke invoquer
envision envisager|envisage envisager|contemplate envisager|target viser|favor privilégier|focus concentrer|work travailler
statement déclaration|announcement annonce|declaration déclaration|claim affirmation|allegation allégation|accusation accusation
promise promesse|pledge engagement|commitment engagement|plan projet|proposal proposition|decision décision|order ordre|demand demande
request demande|call appel|appeal appel|warning avertissement|threat menace|criticism critique|comment commentaire|remark propos|word mot
speech discours|message message|letter lettre|report rapport|study étude|poll sondage|survey enquête|analysis analyse|view avis
opinion opinion|belief croyance|idea idée|thought pensée|hope espoir|fear crainte|concern préoccupation|worry inquiétude|desire désir
wish souhait|will volonté|intention intention|aim but|goal objectif|objective objectif|purpose but|ambition ambition|dream rêve
expectation attente|prediction prévision|forecast prévision|estimate estimation|assumption hypothèse|hypothesis hypothèse|theory théorie
conclusion conclusion|finding résultat|evidence preuve|proof preuve|sign signe|testimony témoignage|admission aveu|confession aveu
denial démenti|refusal refus|rejection rejet|support soutien|opposition opposition|agreement accord|approval approbation|vote vote
ruling arrêt|verdict verdict|judgment jugement|law loi|bill projet|ban interdiction|rule règle|measure mesure|policy politique|strategy stratégie
invitation invitation|offer offre|advice conseil|recommendation recommandation|suggestion suggestion|question question|answer réponse
response réponse|reply réponse|explanation explication|description description|account récit|story histoire|rumor rumeur|news nouvelle
information information|interest intérêt|willingness volonté|determination détermination|reason raison|choice choix|preference préférence
confidence confiance|doubt doute|suspicion soupçon|feeling sentiment|sense sentiment|anger colère|joy joie|regret regret|apology excuse
praise éloge|argument argument|position position|stance position|interview entretien|tweet tweet|post message|article article|book livre
sure sûr|certain certain|confident confiant|convinced convaincu|ready prêt|willing prêt|able capable|afraid inquiet|worried inquiet
concerned préoccupé|proud fier|happy heureux|glad content|sorry désolé|angry furieux|surprised surpris|disappointed déçu|optimistic optimiste
skeptical sceptique|aware conscient|likely probable|unlikely improbable|possible possible|clear clair|important important|necessary nécessaire
president président|minister ministre|government gouvernement|official responsable|spokesman porte-parole|police police|court tribunal
judge juge|mayor maire|leader chef|expert expert|people gens|voter électeur|party parti|company entreprise|source source
`

/** Small words as they are written. */
export const WORDS = `
that que|to de|of de|by par|in dans|on sur|for pour|with avec|from de|at à|about sur|as comme|if si|whether si|who qui|which qui
what ce|he il|she elle|they ils|it il|we nous|i je|you vous|his son|her son|their leur|its son|my mon|our notre|the le|a un|an un
this ce|these ces|those ces|and et|or ou|but mais|not pas|n't pas|also aussi|because parce|while alors|when quand|after après
before avant|against contre|more plus|how comment|why pourquoi|there y|than que|so si|all tous|no aucun|any aucun|some des|into dans
over sur|under sous|between entre|during pendant|without sans|through par|since depuis|until jusque|during pendant|where où
according selon|again encore|now maintenant|still toujours|already déjà|never jamais|always toujours|only seulement|even même|very très
him le|them les|me me|us nous|himself se|themselves se|itself se|one un|two deux|“ «|” »
`
