/** What a head noun makes of a source. */
export const sourceNouns = `
[media]
média journal quotidien hebdomadaire magazine chaîne radio télévision presse agence site journaliste correspondant
reporter rédaction revue mensuel éditorialiste blog tabloïd gazette
[anonymous]
source témoin habitant voisin passant proche observateur initié informateur riverain
[official-body]
gouvernement ministère présidence chancellerie préfecture police gendarmerie parquet tribunal cour sénat parlement
assemblée armée justice commission conseil mairie municipalité ambassade autorité administration douane institut
office agence secrétariat état-major organisme juridiction cabinet direction services fisc congrès
[state]
pays état royaume république
[organisation]
parti syndicat association ong organisation entreprise société groupe banque club fédération confédération fondation
compagnie firme constructeur opérateur exploitant coalition opposition mouvement union collectif équipe direction
défense accusation musée hôpital université laboratoire géant
[group]
population opinion manifestant militant électeur citoyen salarié agriculteur pêcheur enseignant étudiant scientifique
chercheur expert analyste spécialiste économiste médecin parent famille responsable dirigeant député élu ministre
wikipédien internaute rebelle combattant survivant victime monde majorité droite gauche classe
[document]
légende tradition rumeur décompte comptage
rapport étude enquête document texte loi article communiqué constitution traité accord sondage note lettre règlement
décret arrêt jugement livre analyse statistique chiffre donnée résultat bilan classement règle droit projet contrat
résolution charte recensement image photo vidéo carte expérience test dossier témoignage sondage
[person]
président ministre premier-ministre chef directeur porte-parole maire député sénateur secrétaire général procureur juge
avocat préfet commissaire ambassadeur roi reine prince chancelier leader professeur médecin chercheur auteur candidat
patron gérant fondateur conseiller entraîneur joueur capitaine homme femme père mère fils fille veuf veuve frère sœur
agriculteur éleveur boulanger sociologue historien économiste politologue politicien républicain démocrate élu
[media]
revue quotidienne hebdo titre confrère consœur envoyé pigiste caméraman présentateur présentatrice animateur animatrice
chroniqueur éditorial journaux hebdomadaires webradio webtélé podcast newsletter site portail service-public
[anonymous]
anonyme source témoin rescapé rescapée riveraine voisine habitante habitué passante badaud usager client cliente
lanceur-d'alerte indic entourage
[official-body]
préfet-de-région sous-préfecture rectorat académie ars conseil-général conseil-régional département métropole agglomération
communauté-de-communes commune intercommunalité diplomatie état-major gendarmes policiers pompiers douanes marine armées
renseignement sécurité-civile protection-civile magistrature cour-d'appel tribunal chambre jury conseil-constitutionnel
conseil-d'état cour-des-comptes inspection commissariat observatoire régulateur autorités exécutif législatif ministère
secours samu cellule brigade parquet chancellerie instance onu otan organisation-mondiale banque-centrale capitainerie
maison-d'arrêt pénitentiaire préfectures sécurité-sociale urssaf caisse trésor météo municipalités
[state]
nation gouvernants région canton province
[organisation]
multinationale startup start-up pme enseigne marque maison-mère filiale compagnie-aérienne conglomérat consortium usine régie
coopérative mutuelle assureur banque casino patronat intersyndicale confédération centrale fédération ligue chambre-de-commerce
ordre collectif comité amicale cercle observatoire think-tank ong croix-rouge église diocèse paroisse évêché mosquée école
lycée collège université faculté centre clinique hôpital ehpad labo équipementier écurie club staff équipe formation franchise
festival théâtre orchestre parlementaires camp rébellion milice junte guérilla cartel réseau bureau-d'études agence-de-notation
éditeur label studio plateforme géant groupement alliance plate-forme front rassemblement section conseil-syndical
[document]
mémorandum mémoire thèse brochure tract plaquette circulaire directive note-de-service procès-verbal pv audit expertise
contre-expertise autopsie baromètre indice indicateur graphique tableau courbe statistique enquête analyse-adn relevé registre
archive manuscrit facture document-interne fichier tweet courriel mail sms acte ordonnance avis verdict réquisitoire plaidoirie
inventaire publication étude-clinique essai bulletin carnet journal-intime livre ouvrage biographie autobiographie site-web
panneau affiche inscription motion pétition plan budget convention protocole amendement article alinéa code formulaire mandat
[group]
foule assistance spectateur supporteur supporter militante électorat contribuable consommateur consommatrice usagers abonné
abonnée locataire propriétaire copropriétaire commerçant commerçante restaurateur restauratrice hôtelier hôtelière artisan
artisane ouvrier ouvrière employé employée cadre fonctionnaire gréviste chômeur retraité retraitée lycéen lycéenne collégien
élève écolier parent-d'élève enseignante pêcheuse marin matelot docker cheminot routier chauffeur conducteur conductrice
automobiliste cycliste piéton randonneur baigneur touriste vacancier campeur plaisancier chasseur agricultrice exploitante
viticulteur viticultrice vigneron vigneronne maraîcher maraîchère apiculteur ostréiculteur céréalier éleveuse berger bergère
paysan paysanne bûcheron soignant soignante infirmier infirmière aide-soignant aide-soignante médecin généraliste urgentiste
chirurgien pharmacien pharmacienne psychologue psychiatre vétérinaire sage-femme pompier secouriste sauveteur policier
policière gendarme militaire soldat officier douanier garde-côte enquêteur enquêtrice magistrat magistrate juré greffier
scientifique météorologue climatologue sismologue volcanologue géologue biologiste chimiste physicien physicienne astronome
astrophysicien archéologue anthropologue géographe juriste démographe épidémiologiste virologue statisticien ingénieur
ingénieure technicien technicienne informaticien développeur investisseur actionnaire créancier courtier trader analyste
observateur commentateur diplomate négociateur émissaire parlementaire eurodéputé sénatrice députée élue conseiller
conseillère adjoint adjointe opposant opposante dissident dissidente militant-écologiste réfugié réfugiée migrant migrante
exilé otage prisonnier détenu détenue accusé accusée prévenu prévenue suspect suspecte coupable plaignant plaignante proche
[person]
présidente directrice ministre-d'état secrétaire-générale porte-parole mairesse maire-adjoint préfète sous-préfet procureure
avocate juge-d'instruction présidente-directrice pdg dg patronne gérante fondatrice cofondateur cofondatrice créateur créatrice
conseillère entraîneuse coach sélectionneur manager joueuse footballeur footballeuse rugbyman rugbywoman handballeur
basketteur cycliste coureur coureuse skieur skieuse nageur nageuse athlète champion championne médaillé navigateur navigatrice
skippeur skippeuse skipper marin pilote copilote boxeur judoka gardien défenseur attaquant milieu buteur arbitre capitaine
supporter vice-président vice-présidente trésorier trésorière secrétaire délégué déléguée syndicaliste responsable chef-d'état
cheffe chargé chargée attaché attachée administrateur administratrice commissaire commandant colonel général amiral lieutenant
adjudant brigadier sergent caporal maréchal contrôleur inspecteur inspectrice substitut bâtonnier notaire huissier greffière
expert-comptable experte légiste médecin-chef docteur docteure professeure enseignant-chercheur chercheuse doctorante étudiante
recteur rectrice proviseur proviseure principal principale instituteur institutrice maître maîtresse éducateur éducatrice
animateur bibliothécaire documentaliste conservateur conservatrice commissaire-priseur galeriste antiquaire artiste peintre
sculpteur sculptrice photographe dessinateur dessinatrice cinéaste réalisateur réalisatrice metteur metteuse acteur actrice
comédien comédienne chanteur chanteuse musicien musicienne compositeur compositrice chorégraphe danseur danseuse romancier
romancière écrivain écrivaine poète poétesse autrice essayiste éditrice libraire dramaturge humoriste philosophe sociologue
linguiste théologien évêque archevêque cardinal pape curé prêtre abbé pasteur imam rabbin moine religieuse sœur
boulanger boulangère boucher bouchère charcutier épicier épicière fleuriste coiffeur coiffeuse cuisinier cuisinière chef
serveur serveuse barman aubergiste logeuse logeur concierge gardienne facteur factrice livreur livreuse taxi plombier
électricien maçon menuisier charpentier couvreur jardinier jardinière paysagiste architecte urbaniste géomètre promoteur
agent agente vendeur vendeuse caissier caissière mécanicien garagiste forgeron potier potière tisserand couturier couturière
apprenti apprentie stagiaire bénévole volontaire guide moniteur monitrice maître-nageur sauveteuse alpiniste randonneuse
paludier paludière saunier ostréicultrice pêcheur mareyeur armateur capitaine-de-port pilote-de-port éclusier batelier
mari femme époux épouse compagnon compagne conjoint conjointe ami amie copain copine voisine cousin cousine oncle tante neveu
nièce grand-père grand-mère papa maman bébé enfant garçon fillette jeune adolescent adolescente vieillard vieille dame
monsieur madame mademoiselle gars type individu quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
trentenaire vingtenaire victime survivante blessé blessée miraculé miraculée vainqueur gagnant gagnante lauréat lauréate
perdant candidat candidate postulant élu favori favorite challenger rival rivale adversaire adversaire allié alliée partenaire
successeur prédécesseur numéro-un homologue émissaire envoyé-spécial médiateur médiatrice négociatrice ambassadrice consul
attaché-de-presse communicant lobbyiste consultant consultante auditeur sondeur économiste-en-chef stratège analyste financier
banquier banquière assureur industriel industrielle entrepreneur entrepreneuse homme-d'affaires femme-d'affaires milliardaire
magnat héritier héritière princesse duc duchesse comte comtesse empereur dictateur despote tyran souverain souveraine monarque
`

/** Words that make a source anonymous, whatever its noun. */
export const anonymous = [
  "anonyme",
  "anonymat",
  "proche",
  "bien informé",
  "concordant",
  "non identifié",
  "requis l'anonymat",
  "sous couvert",
]

/** Seats of power and of bodies that speak under their own name. */
export const seats = `
[state]
Kremlin, Maison-Blanche, Maison Blanche, Élysée, Elysée, Matignon, Downing Street, Quai d'Orsay, Foreign Office,
Pentagone, Département d'État, Palais-Bourbon, Zhongnanhai, Maison Bleue, Palais présidentiel
Moscou, Washington, Pékin, Paris, Londres, Berlin, Tokyo, Kiev, Kyiv, Téhéran, Séoul, Pyongyang, Ankara, Damas, Rome,
Madrid, Varsovie, Ottawa, Le Caire, Caire, Jérusalem, Tel-Aviv, New Delhi, Delhi, Islamabad, Bagdad, Riyad, Doha, Alger,
Tunis, Rabat, Tripoli, Dakar, Bamako, Niamey, Ouagadougou, Abidjan, Kinshasa, Kigali, Athènes, Lisbonne, Vienne, Berne,
Budapest, Prague, Bucarest, Sofia, Belgrade, Minsk, Vilnius, Riga, Tallinn, Helsinki, Stockholm, Oslo, Copenhague,
Canberra, Hanoï, Bangkok, Manille, Jakarta, Caracas, Bogota, Brasilia, Buenos Aires, Santiago, La Havane, Mexico, Erevan,
Bakou, Tbilissi, Astana, Kaboul, Beyrouth, Amman, Khartoum, Addis-Abeba, Asmara, Nairobi, Pretoria, Abuja, Yaoundé
[official-body]
Bruxelles
`

/** Means by which one speaks: never the source itself when somebody speaks through them. */
export const media = [
  "communiqué",
  "tweet",
  "message",
  "discours",
  "lettre",
  "entretien",
  "interview",
  "conférence",
  "allocution",
  "intervention",
  "note",
  "rapport",
  "déclaration",
  "point",
  "tribune",
  "vidéo",
  "télévision",
  "radio",
  "réseau",
  "compte",
  "plateau",
  "antenne",
  "onde",
  "micro",
  "publication",
  "post",
  "instagram",
  "twitter",
  "facebook",
  "tiktok",
  "telegram",
  "linkedin",
  "snapchat",
  "youtube",
  "whatsapp",
  "mastodon",
  "threads",
  "bluesky",
  "x",
  "courrier",
  "courriel",
  "mail",
  "texto",
  "sms",
  "page",
  "site",
  "blog",
  "chaîne",
  "story",
  "émission",
  "podcast",
  "conférence-de-presse",
  "meeting",
  "audience",
  "livre",
  "mémoires",
  "journal",
]

/** « selon » before these states a rule, a measure or a manner. */
export const measures = [
  "disposition",
  "clause",
  "terme",
  "accord",
  "loi",
  "article",
  "règle",
  "règlement",
  "charte",
  "contrat",
  "convention",
  "constitution",
  "code",
  "décret",
  "directive",
  "norme",
  "critère",
  "mode",
  "méthode",
  "méthodologie",
  "modèle",
  "principe",
  "plan",
  "schéma",
  "procédure",
  "protocole",
  "condition",
  "cas",
  "saison",
  "besoin",
  "goût",
  "envie",
  "moyen",
  "capacité",
  "âge",
  "taille",
  "poids",
  "type",
  "catégorie",
  "niveau",
  "degré",
  "nombre",
  "ordre",
  "axe",
  "formule",
  "calendrier",
  "programme",
  "usage",
  "tradition",
  "rite",
  "logique",
  "technique",
  "façon",
  "manière",
  "forme",
  "nature",
  "intensité",
  "circonstance",
  "région",
  "pays",
  "endroit",
  "lieu",
  "période",
  "moment",
  "jour",
  "heure",
  "disponibilité",
  "importance",
  "gravité",
  "statut",
  "situation",
  "volonté",
  "vœu",
  "époque",
  "civilisation",
  "siècle",
  "culture",
  "couleur",
  "origine",
  "pièce",
  "modalité",
  "instruction",
  "prescription",
  "consigne",
  "ligne",
  "recette",
  "étape",
  "circonscription",
  "secteur",
  "quartier",
  "ville",
  "sexe",
  "revenu",
  "ressource",
  "prix",
  "version",
  "variante",
  "option",
  "variété",
  "espèce",
  "race",
  "année",
  "mois",
  "humeur",
  "affinité",
  "vent",
  "marée",
  "horaire",
  "gamme",
  "marque",
  "profil",
  "tempérament",
  "matière",
  "discipline",
  "filière",
  "classe",
  "grade",
  "rang",
  "posologie",
  "barème",
  "grille",
  "tarif",
  "quota",
  "densité",
  "distance",
  "surface",
  "longueur",
  "durée",
  "fréquence",
  "température",
  "altitude",
  "latitude",
  "contexte",
  "milieu",
  "domaine",
  "thème",
  "sujet",
  "angle",
  "point",
  "mesure",
  "proportion",
  "répartition",
  "ordre-du-jour",
  "alphabet",
  "appellation",
  "definition",
  "acception",
]
