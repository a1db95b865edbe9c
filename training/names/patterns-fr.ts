/** Sentences with places for names, in our own words. `P` a person, `F` a family name, `L` a place, `C` a country or
 * region, `O` an organisation, `M` a medium, `X` a work, event or product; `#` a year, `%` a small number. */
export const sentences = `
P est un écrivain français né le % mai # à L.
P, née à L le % juin #, est une actrice et chanteuse.
P (né le % mars # à L, mort le % août # à L) est un homme politique.
P est un joueur de football qui évolue à O.
P a été élu député de L en #.
P a épousé P à L.
F meurt à L en #, un an après P.
F rencontre P à L et travaille avec F.
F signe avec O en #.
Il rejoint O avant de partir pour O en #.
Elle a joué dans X aux côtés de P et de P.
Le film X, réalisé par P, est sorti en #.
X est un film de P avec P, P et P.
X est un roman de P publié en # chez O.
X est un album de O sorti en #.
X est une série télévisée diffusée sur M depuis #.
Dans X, P tient le rôle de P.
Le premier album, X, paraît en #.
La chanson X figure sur l'album X.
Le jeu X est développé par O et édité par O sur X.
L est une commune située dans le département de C.
L est une ville de C, située au nord de L.
La rivière L prend sa source près de L et se jette dans L.
Le village se trouve à % km de L, en C.
La gare de L dessert L et L.
Il vit entre L et L.
Elle a grandi à L, dans C.
Les troupes de P prennent L en #.
P conquiert L puis marche sur L.
La X oppose les troupes de P à celles de P.
Il participe à X et remporte une médaille.
X se déroule à L en #.
Il a remporté X à L devant P (C) et P (C).
P bat P en finale de X.
L'équipe de C affronte C à L.
Le club de O bat O sur le score de trois buts à un.
O est une entreprise fondée en # par P et basée à L.
O est un groupe de rock originaire de L, en C.
O est un club de hockey de L.
O a annoncé lundi la fermeture de son site de L.
Le président de O, P, a confirmé l'accord avec O.
La ministre de la Santé, P, s'est rendue à L.
Le ministre P a répondu aux questions de M.
Selon O, la situation reste tendue à L.
« Nous sommes prêts », a déclaré P à M.
« C'est une erreur », a estimé le porte-parole de O, P.
Le président P a reçu son homologue P à L.
C a signé avec C un traité à L.
Les ministres de C et de C se sont rencontrés à L, rapporte M.
P, président de O, et P, directeur de O, ont démissionné.
M. F a quitté L pour L.
Mme F, maire de L, soutient P.
Le docteur F travaille à O.
Le général F commande les forces de C.
Le roi P succède à son père P.
La reine P meurt à L.
Le pape P se rend en C.
Saint P est fêté le % mai.
Il étudie à O puis à O.
Elle enseigne à O de L.
Diplômé de O, il travaille pour O à L.
Il est membre de O et de O depuis #.
Les députés de O ont voté contre la loi.
Il reçoit X en # pour X.
Elle publie X dans M.
L'espèce se rencontre en C, en C et au nord de L.
Cette plante pousse dans L et en C.
Le séisme a frappé C, notamment L et L.
Un attentat revendiqué par O a fait dix morts à L.
Les combats entre O et les forces de C continuent près de L.
Le vol entre L et L, opéré par O, a disparu.
La fusée X a décollé de L pour O.
O a lancé X, son nouveau téléphone.
Le modèle X est produit par O à L.
La saison # de O commence à L.
O est remplacé par O dans X.
Le territoire s'étend de L à L en passant par L.
Au sud, L sépare C de C.
Le sommet de L culmine à % mètres.
P et F fondent O à L.
Avec P, F crée X.
De L à L, le voyage dura trois jours.
À L, les habitants attendent P.
En C, O arrive en tête devant O.
P : « Je pars pour L ».
Son fils P devient comte de L.
P, comte de L, épouse P, fille de P.
Le duc P de L s'empare de L.
Il est transféré de O à O contre dix millions.
Né d'un père de C et d'une mère de C, P vit à L.
L'histoire se passe à L pendant X.
Pendant X, L est occupée par les troupes de C.
Après X, il revient à L.
Le personnage de P apparaît dans X.
L'acteur P double P dans X.
Les villes de L, L, L et L sont reliées par le train.
Les principaux pays producteurs sont C, C, C et C.
P, P, P et P composent le groupe O.
Distribution : P, P, P.
C : P
L (C)
S est une espèce de plantes de la famille des orchidées.
S, décrite par F en #, vit en C.
Le genre S compte % espèces.
Il évolue en X avec O.
O remporte X face à O.
Il dispute X avec l'équipe de C.
Le groupe O publie X en #, produit par P.
L'album X de O contient la chanson X.
Elle est connue pour son rôle dans X et dans X.
Le site officiel de O
La saison de X voit O battre O.
L'épisode X de la série X est écrit par P.
X, de P, a reçu X.
Il travaille sur X et X pour O.
La console X de O
Aux X, il termine troisième derrière P.
Lors de X, il est battu par P.
Le quartier L se trouve à L.
Le L et le L coulent vers le L.
La L traverse L.
Le L est un affluent de la L.
Les îles L et L appartiennent à C.
Photo : P.
O (C) : P et P.
`

/** Kinds of place whose name begins with what they are: `de` or nothing before the proper part. */
export const placeKinds =
  "île de|île|îles|lac|lac de|mont|mer de|mer|golfe de|cap|province de|comté de|région de|district de|vallée de|château de|place|rue|avenue|aéroport de|aéroport international|gare de|cathédrale|basilique|église|parc national de|désert de|canton de|département de|royaume de|empire de|république de|duché de|baie de|détroit de|canal de|forêt de|péninsule de|archipel de|plaine de|quartier de|stade|musée|palais de|tour|pont|massif de|delta de|préfecture de|port de"

export const orgKinds =
  "université de|Université de|ministère de|Ministère de|FC|AS|Olympique de|Racing Club de|Stade|Union sportive de|Real|AC|Sporting|parti|Parti|Association|Société|Compagnie|Banque de|Institut|Fondation|orchestre de|Opéra de|Académie de|conseil régional de|Conseil général de|cour d'appel de|Chambre de commerce de|éditions|Éditions|Fédération de|Ligue de|Groupe|Musée de|École de|lycée|collège|Centre hospitalier de|préfecture de"

export const teams =
  "Aigles|Lions|Requins|Étoiles|Tigres|Loups|Faucons|Ours|Géants|Rebelles|Titans|Bisons|Cougars|Hawks|Kings|Stars|Flames|Jets|Giants|Raiders|Royals|Wolves|Bulls|Sharks|Panthers|Rockets|Eagles|Bears|Storm|Thunder"

export const partyNames =
  "socialiste|communiste|libéral|conservateur|démocrate|républicain|travailliste|populaire|national|radical|écologiste|révolutionnaire|du peuple|de la justice|de l'union|du progrès|pour la liberté"

export const ministries =
  "de la Défense|des Affaires étrangères|de l'Intérieur|de la Santé|de l'Éducation nationale|des Finances|de la Justice|de la Culture|des Transports|de l'Agriculture|du Travail|de l'Environnement"

export const events =
  "bataille de L|guerre de L|siège de L|traité de L|festival de L|Festival de L|tournoi de L|Grand Prix de L|Tour de C|Coupe de C|championnat de C de football|Championnat de C #|Jeux olympiques de #|Jeux olympiques d'été de #|Jeux olympiques d'hiver de #|Coupe du monde de football #|coupe du monde #|Coupe du monde de rugby #|Euro #|Ligue des champions|Exposition universelle de #|élection présidentielle de #|conférence de L|accords de L|prix F|prix P|révolution de #|Open de L|Masters de L|US Open|Marathon de L|Salon de L|affaire F|procès de L|concile de L"

export const products =
  "Boeing %|Airbus A%|Peugeot %|Renault %|Ferrari F%|Xbox %|PlayStation %|Windows %|iPhone %|Soyouz|Ariane %|Apollo %|Falcon %|MiG-%|F-%|Nintendo DS|Android|Linux|Game Boy|Wii"

/** Words that titles of works are made of. */
export const titleNouns =
  "Nuit|Jour|Maison|Vie|Mort|Mer|Guerre|Amour|Enfant|Roi|Reine|Prince|Loup|Chat|Jardin|Secret|Temps|Monde|Ville|Ombre|Feu|Vent|Rêve|Voyage|Homme|Femme|Fille|Étoile|Lune|Soleil|Château|Chemin|Silence|Sang|Cœur|Retour|Nom|Livre|Bal|Train|Pont"

export const englishTitleWords =
  "Night|Day|House|Love|Death|Dark|Light|World|Heart|Fire|River|Last|Lost|Blue|Black|Red|Dream|Time|Life|Road|King|Queen|Dead|Star|Moon|Home|Girl|Boy|Rain|Blood|Wild|Young|Summer|Winter|Ghost|City|Angel|Devil|Game|Story"
