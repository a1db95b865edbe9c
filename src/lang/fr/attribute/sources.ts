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
rapport étude enquête document texte loi article communiqué constitution traité accord sondage note lettre règlement
décret arrêt jugement livre analyse statistique chiffre donnée résultat bilan classement règle droit projet contrat
résolution charte recensement image photo vidéo carte expérience test dossier témoignage sondage
[person]
président ministre premier-ministre chef directeur porte-parole maire député sénateur secrétaire général procureur juge
avocat préfet commissaire ambassadeur roi reine prince chancelier leader professeur médecin chercheur auteur candidat
patron gérant fondateur conseiller entraîneur joueur capitaine homme femme père mère fils fille veuf veuve frère sœur
agriculteur éleveur boulanger sociologue historien économiste politologue politicien républicain démocrate élu
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
  "micro",
  "publication",
  "post",
]

/** « selon » before these states a rule, a measure or a manner. */
export const measures = [
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
]
