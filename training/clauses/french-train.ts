/** What is said: one clause a line. `‖` is where a reporting clause may cut in. */
export const contents = `
[nsubj les négociations] reprendront ‖ [obl:mod dans les prochains jours]
[nsubj le port [nmod de Brest]] restera ‖ [xcomp fermé [obl:mod jusqu' à l' aube]]
[nsubj:pass trois passagers] ‖ ont été|aux:pass blessés [obl:mod dans la collision]
[nsubj:pass la route] ‖ sera|aux:pass rouverte [obl:mod avant midi]
[nsubj:pass aucune plainte] n' a été|aux:pass ‖ déposée
[nsubj le gouvernement] prépare ‖ [obj un plan [nmod d' économies]]
[nsubj les deux pays] signeront ‖ [obj un accord [nmod de pêche]] [obl:mod en juin]
[nsubj l' usine] emploie ‖ [obj 340 salariés]
[nsubj le chantier] a pris ‖ [obj six mois [nmod de retard]]
[nsubj la situation] est|cop ‖ *stable
[nsubj les discussions] sont|cop ‖ très *difficiles
[nsubj le budget] augmentera ‖ [obl:mod de 4 %]
[nsubj l' inflation] a reculé ‖ [obl:mod pour le troisième mois|nmod consécutif]
[nsubj les secours] recherchent ‖ encore [obj deux marins]
[nsubj:pass l' incendie] a été|aux:pass ‖ maîtrisé [obl:mod vers minuit]
[nsubj les écoles] resteront ‖ [xcomp ouvertes [obl:mod malgré la neige]]
[nsubj le suspect] a reconnu ‖ [obj les faits]
[nsubj l' enquête] avance ‖ lentement
[nsubj la population] doit ‖ [xcomp éviter [obj le centre-ville]]
[nsubj les tarifs] baisseront ‖ [obl:mod au printemps]
[nsubj l' entreprise] supprimera ‖ [obj 120 postes] [obl:mod en deux ans]
[nsubj l' armée] contrôle ‖ désormais [obj la vallée]
[nsubj le pont] pourrait ‖ [xcomp rouvrir [obl:mod en septembre]]
[nsubj:pass le texte] sera|aux:pass ‖ examiné [obl:agent par le Sénat]
[nsubj le sommet] aura ‖ [obj:lvc lieu] [obl:mod à Genève]
[nsubj cette décision] menace~V ‖ [obj toute la filière]
[nsubj les agriculteurs] attendent ‖ [obj une réponse claire]
[nsubj l' avion] transportait ‖ [obj 46 personnes]
[nsubj le virus] circule ‖ [obl:mod depuis plusieurs semaines]
[nsubj la grève] coûtera ‖ [obj deux millions [nmod d' euros]]
[nsubj la centrale] ne présente~V ‖ [obj aucun danger]
[nsubj le navire] avait quitté ‖ [obj le port] [obl:mod sans autorisation]
[nsubj les médecins] manquent ‖ [obl:arg de matériel]
[nsubj la réforme] entrera ‖ [obl:arg en vigueur] [obl:mod le *1er janvier|nmod]
[nsubj le nouveau barrage] protégera ‖ [obj 30 villages]
[nsubj les soldats] quitteront ‖ [obj la frontière] [obl:mod avant la fin [nmod de l' année]]
[nsubj la banque] a accordé ‖ [obj un prêt] [obl:arg à la ville]
[nsubj le tribunal] rendra ‖ [obj sa décision] [obl:mod vendredi]
[nsubj les pluies] ont détruit ‖ [obj la moitié [nmod des+ récoltes]]
[nsubj ce vaccin] protège ‖ [obl:arg contre les formes graves]
[nsubj les deux dirigeants] se rencontreront ‖ [obl:mod à Istanbul]
[nsubj le musée] rouvrira ‖ [obj ses portes] [obl:mod en mars]
[nsubj le maire] a signé ‖ [obj un arrêté] [obl:mod mardi]
[nsubj les ventes] ont chuté ‖ [obl:mod de 15 %]
[nsubj l' équipe] jouera ‖ [obl:mod sans son capitaine]
[nsubj les loyers] ont doublé ‖ [obl:mod en cinq ans]
[nsubj la tempête] atteindra ‖ [obj la côte] [obl:mod dans la nuit]
[nsubj le train] circulait ‖ [obl:mod à vitesse réduite]
[nsubj le président] se rendra ‖ [obl:arg à Tunis] [obl:mod jeudi]
[nsubj les élus] n' ont pas reçu ‖ [obj le rapport]
[nsubj la mission] durera ‖ [obj dix jours]
[nsubj les prix] devraient ‖ [xcomp baisser [obl:mod à l' automne]]
[nsubj:pass deux policiers] ont été|aux:pass ‖ suspendus
[nsubj:pass le corps] a été|aux:pass ‖ retrouvé [obl:mod dans un fossé]
[nsubj le conducteur] avait bu ‖
[nsubj:pass les familles] seront|aux:pass ‖ relogées [obl:mod dans un hôtel]
[nsubj le parti] présentera ‖ [obj une liste commune~A]
[nsubj la commission] publiera ‖ [obj ses conclusions] [obl:mod en mai]
[nsubj le groupe] a vendu ‖ [obj sa filiale italienne]
[nsubj cette loi] affaiblit ‖ [obj les syndicats]
[nsubj les habitants] réclament ‖ [obj un nouveau pont]
[nsubj la frontière] demeure ‖ [xcomp fermée]
[nsubj le festival] attire ‖ [obj 50000 visiteurs]
[nsubj la production] a retrouvé ‖ [obj son niveau] [obl:mod de l' an dernier]
[nsubj le pilote] a perdu ‖ [obj le contrôle [nmod de l' appareil]]
[nsubj les importations] reculent ‖ [obl:mod depuis deux ans]
[nsubj le ministère] financera ‖ [obj l' opération]
[nsubj l' eau] est|cop ‖ [advmod de nouveau|fixed] *potable
[nsubj:pass la rencontre] est|aux:pass ‖ reportée [obl:mod à une date ultérieure]
[nsubj le règlement] interdit ‖ [obj ces pratiques]
[nsubj la fusion] créera ‖ [obj un géant européen]
[nsubj le responsable] avait démissionné ‖ [obl:mod en avril]
[nsubj les rebelles] ont accepté ‖ [obj une trêve]
[nsubj le cessez-le-feu] tient ‖ [obl:mod depuis dimanche]
[nsubj les stocks] suffiront ‖ [obl:mod pour l' hiver]
[nsubj l' hôpital] a ouvert ‖ [obj une enquête interne]
[nsubj la société] conteste ‖ [obj cette amende]
[nsubj les salaires] progresseront ‖ moins vite [obl:mod en fin [nmod d' année]]
[nsubj le nombre [nmod de cas]] diminue ‖ [obl:mod depuis lundi]
[nsubj la police] a arrêté ‖ [obj cinq personnes]
[nsubj l' opposition] boycottera ‖ [obj le scrutin]
[nsubj la Russie] livrera ‖ [obj du~D blé] [obl:arg à l' Égypte]
[nsubj le Japon] enverra ‖ [obj une équipe [nmod de sauveteurs]]
[nsubj la Turquie] exige ‖ [obj des excuses officielles]
[nsubj l' Allemagne] soutient ‖ [obj cette initiative]
[nsubj l' Iran] n' a pas respecté ‖ [obj ses engagements]
[nsubj le Canada] accueillera ‖ [obj 2000 réfugiés]
[nsubj l' Union européenne] prolongera ‖ [obj les sanctions]
[nsubj la Chine] déploiera ‖ [obj trois navires] [obl:mod près [obl:arg de l' île]]
[nsubj le Brésil] organisera ‖ [obj la conférence]
[nsubj:pass les otages] ont été|aux:pass ‖ libérés [obl:mod samedi soir|nmod]
[nsubj le bilan] pourrait ‖ [xcomp s' alourdir]
[nsubj la facture] dépassera ‖ [obj trois milliards [nmod de dollars]]
[nsubj le projet] respecte ‖ [obj les règles [nmod d' urbanisme]]
[nsubj la fuite] provient ‖ [obl:arg d' une vanne défectueuse]
[nsubj les freins] n' ont pas fonctionné ‖
[nsubj un court-circuit] serait|cop ‖ à|case l' *origine [nmod du sinistre]
[nsubj la région] connaîtra ‖ [obj des coupures [nmod d' électricité]]
[nsubj l' accord] profitera ‖ [obl:arg aux deux parties]
[nsubj le club] a refusé ‖ [obj une offre [nmod de 20 millions [nmod d' euros]]]
[nsubj le dossier] n' est|cop pas ‖ *clos
[nsubj il] s' agit ‖ [obl:arg d' une mesure provisoire]
[expl:subj il~R] faudra ‖ [xcomp attendre [obj plusieurs mois]]
[expl:subj il~R] n' y|expl:comp a~V ‖ [obj aucune trace [nmod d' explosif]]
[nsubj c'] est|cop ‖ une *victoire [nmod pour les habitants]
[nsubj c'] était|cop ‖ une *erreur
[nsubj les inspecteurs] vérifieront ‖ [obj les comptes] [obl:mod la semaine prochaine]
[nsubj la candidate] renonce ‖ [obl:arg à son mandat]
[nsubj le géant américain] rachètera ‖ [obj la jeune pousse]
[nsubj les vols] reprendront ‖ progressivement
[nsubj les abeilles] disparaissent ‖ [obl:mod dans le nord [nmod du pays]]
[nsubj les investisseurs] craignent ‖ [obj une nouvelle~A hausse [nmod des+ taux]]
[nsubj la collecte] a rapporté ‖ [obj 80000 euros]
[nsubj le stade] sera|cop ‖ *prêt [obl:mod à temps]
[nsubj les archives] confirment ‖ [obj cette version]
[nsubj le témoin] n' a pas vu ‖ [obj la voiture]
[nsubj sa cliente] nie ‖ [obj les accusations]
[nsubj le détenu] poursuit ‖ [obj sa grève [nmod de la faim]]
[nsubj:pass la ligne] sera|aux:pass ‖ coupée [obl:mod pendant une semaine]
[nsubj ces chiffres] sont|cop ‖ *provisoires
[nsubj la dette] atteint ‖ [obj un niveau record|nmod]
[nsubj:pass une nouvelle~A réunion] est|aux:pass ‖ prévue [obl:mod mercredi]
[nsubj la marine] a intercepté ‖ [obj le bateau] [obl:mod au large [nmod de Malte]]
[nsubj les essais] commenceront ‖ [obl:mod à l' été]
[nsubj le moteur] avait cessé ‖ [xcomp de tourner]
[nsubj les évacuations] se poursuivent ‖
[nsubj le vaccin] sera|cop ‖ *gratuit
[nsubj le juge] a ordonné ‖ [obj sa libération]
[nsubj le syndicat] appelle ‖ [obl:arg à la grève]
`

/** What is said in the first or second person, for direct speech only. */
export const spoken = `
[nsubj nous] resterons~V ‖ [xcomp mobilisés [obl:mod jusqu' au bout]]
[nsubj je] ne regrette ‖ [obj rien]
[nsubj nous] n' avons pas ‖ *reçu [obj de réponse]
[nsubj je] suis|cop ‖ *fier [obl:arg de mon équipe]
[nsubj nous] voulons ‖ [obj la vérité]
[nsubj nous] ferons ‖ [obj tout [acl pour sauver [obj ces emplois]]]
[nsubj j'] ai entendu ‖ [obj un grand bruit]
[nsubj personne] ne nous|iobj a prévenus ‖
[nsubj on] ne peut pas ‖ [xcomp continuer [advmod ainsi]]
[nsubj nous] avons perdu ‖ [obj un ami]
[nsubj nous] sommes|cop ‖ *prêts
[nsubj vous] devez ‖ [xcomp partir [advmod maintenant]]
[nsubj j'] espère ‖ [ccomp que [nsubj la justice] tranchera]
[nsubj nous] allons ‖ [xcomp vérifier [obj chaque dossier]]
[nsubj je] continuerai ‖ [obj le combat]
[nsubj c'] est|cop ‖ un vrai *scandale
[nsubj ce] n' est|cop pas ‖ une *surprise
[nsubj notre maison] a brûlé ‖ [obl:mod en dix minutes]
[nsubj mon client] est|cop ‖ *innocent
[nsubj nous] discutons ‖ [obl:arg avec tous nos partenaires]
[nsubj nous] ne céderons pas ‖ [obl:arg à la peur]
[nsubj je] n' ai jamais touché ‖ [obj cet argent]
[nsubj nos équipes] travaillent ‖ [obl:mod jour [conj et nuit]]
[nsubj nous] prenons ‖ [obj cette menace] [obl:mod au sérieux]
[nsubj on] a couru ‖ [obl:mod vers la sortie]
[nsubj cela~R] devient ‖ [xcomp insupportable]
[nsubj rien] ne changera ‖
[nsubj l' avenir] dépend ‖ [obl:arg de nous]
[nsubj nous] accueillons ‖ [obj cette nouvelle] [obl:mod avec soulagement]
[nsubj je] demande~V ‖ [obj des explications]
[nsubj nous] n' excluons ‖ [obj aucune piste]
[nsubj la porte] reste ‖ [xcomp ouverte]
[advmod jamais] [nsubj je] n' aurais~X imaginé ‖ [obj cela~R]
[nsubj tout] s' est|aux:tense passé ‖ très vite
[nsubj ma priorité] est|cop ‖ la *sécurité
`

/** Who speaks: number and gender, then the noun phrase. */
export const speakers = `
ms le Kremlin
ms le ministre [nmod de la Défense]
fs la ministre [nmod de la Santé]
fs une porte-parole~f [nmod de la présidence]
ms un porte-parole~m [nmod de l' armée]
ms le président brésilien [nmod Renato Dias]
fs la maire [nmod de Lorient] [appos , Claire Vasseur]
ms Paul Mercier
fs Hélène Garnier
ms M. Delmas
fs Mme Rostand
mp les autorités~f locales
fp les autorités ukrainiennes
mp des témoins
mp les pompiers
mp les syndicats
mp les médias turcs
mp plusieurs diplomates européens
fs la police
fs la gendarmerie
fs la direction
fs l' agence Anatolie
fs l' agence [nmod de presse [amod officielle]]
fs une source diplomatique
fs une source proche [nmod de l' enquête]
fp des sources judiciaires
ms le parquet
ms le procureur [nmod de la République]
ms l' avocat [nmod de la famille]
fs l' avocate [nmod du suspect] [appos , Inès Belkacem]
ms le directeur [nmod de l' hôpital]
fs la présidente [nmod de l' association]
ms le chef [nmod de la diplomatie [amod allemande]]
ms le chef [nmod de l' opposition]
ms le constructeur automobile
ms le quotidien [nmod économique|amod]
ms le journal [nmod local|amod]
fs la chaîne publique
ms l' institut [nmod de statistiques]
fs la Banque centrale~A
fs l' ONU
ms le gouvernement turc
fs Ankara
ms Moscou
ms Washington
ms Berlin [conj et Rome]
ms l' entraîneur [nmod des+ Bleus]
ms le réalisateur
fs la romancière
fs la chercheuse [appos , spécialiste [nmod du climat]]
ms l' économiste [nmod Hugo Lambert]
ms le général [nmod Karim Osman]
ms le colonel [nmod Daniel Roche] [appos , commandant [nmod de la base]]
fs la secrétaire générale~A [nmod du syndicat]
ms le vice-président [nmod du groupe]
ms un haut responsable [amod américain]
ms un habitant [nmod du quartier]
fs une voisine
ms le propriétaire
ms le porte-parole~m [nmod du ministère [nmod de l' Intérieur]] [appos , Thierry Noël]
ms le président [nmod du conseil [amod régional]] [appos , Yves Carpentier]
fs la députée écologiste [nmod Nadia Ferrand]
ms le sénateur [appos , élu [nmod de la Creuse]]
ms l' ancien ministre [nmod des+ Finances]
ms le patron [nmod de la compagnie [amod aérienne]]
fs la compagnie
fs la Commission européenne
fs la préfecture
ms le préfet [nmod du Var]
mp les enquêteurs
mp les organisateurs
mp les deux présidents
fp les familles [nmod des+ victimes]
fs la mère [nmod de la victime]
ms le Premier|amod *ministre
ms le Premier|amod *ministre [amod japonais]
ms le roi [nmod Mohamed]
ms le secrétaire [nmod d' État] [nmod Antoine Blin]
ms le directeur général~A [appos , Marc Tessier]
ms le géologue [nmod Simon Faure] [appos , de|case l' *université [nmod de Grenoble]]
fs la procureure
ms Julien Costa [appos , responsable [nmod des+ ventes] [nmod pour l' Europe]]
fs Sophie Marchand [appos , directrice adjointe [nmod du musée]]
`

/** What one announces, denies, regrets. */
export const things = `
un accord [nmod de principe]
une baisse [nmod des+ tarifs]
la mort [nmod de deux soldats]
sa démission
des progrès [amod importants]
un retard [nmod de six mois]
la fermeture [nmod du site]
une attaque [nmod de drones]
l' ouverture [nmod d' une enquête]
de~D nouvelles~A mesures
un échec
les faits
cette information
son soutien [obl:arg à la victime]
`

/** A thing announced, and what becomes of it. */
export const announced = `
l' accord | divise~V [obj les élus]
le plan | menace~V [obj 200 emplois]
le projet | entrera [obl:arg en vigueur] [obl:mod en mai]
la réforme | profitera [obl:arg à tous~R]
la mesure | coûtera [obj un milliard [nmod d' euros]]
`
