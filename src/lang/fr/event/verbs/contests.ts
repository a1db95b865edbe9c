/** Public happenings that no type fits: matches, elections, prizes. The notation stands in `../verbs.ts`. */
export const CONTESTS = `
[-]
accéder ~ pouvoir, finale, indépendance: Le club [accède] à la finale.
attribuer ~ prix, palme, médaille, marché: Le jury [a attribué] le prix.
battre ~ record, équipe, joueur, joueuse, finale, manche, set, candidat: Le club [a battu] le record.
se classer: Elle [s'est classée] troisième.
conquérir: Le grimpeur [a conquis] le sommet.
couronner: Le jury [a couronné] la pianiste.
décorer: Le roi [a décoré] le médecin.
décrocher ~ médaille, titre, contrat, prix: Elle [a décroché] la médaille.
disputer ~ match, finale, tournoi, course: Le club [a disputé] la finale.
égaliser ~ but, minute: Le Danois [a égalisé] à la dernière minute.
élire: Elle [a été élue] maire.
éliminer ~ équipe, club, finale, tournoi: Le club [a été éliminé].
emporter ~ titre, victoire, élection, scrutin, match, finale: Il [a emporté] le titre.
franchir ~ ligne, cap, équateur, arrivée: Le voilier [a franchi] la ligne.
gagner ~ match, élection, titre, tournoi, course, finale, scrutin, prix, médaille: Le club [a gagné] le match.
s'imposer ~ finale, set, match, étape, équipe: Le coureur [s'est imposé] sur cette étape.
investir ~ milliard, million, usine, candidat, convention: Le groupe [investit] un million.
marquer ~ but, minute, penalty, essai: Elle [a marqué] deux buts.
participer ~ course, tournoi, création, expédition, jeu, réunion, coupe: Dix clubs [participent] au tournoi.
perdre ~ match, finale, élection, procès, siège: Le club [a perdu] la finale.
remporter: Elle [a remporté] le tournoi.
sacrer: Elle [a été sacrée] championne.
suspendre ~ joueur, match, fouille, vol, service, production, fonctionnaire: La ligue [a suspendu] le joueur.
terminer ~ course, saison, étape: Le voilier [a terminé] la course.
tourner ~ film: Elle [tourne] un film.
traverser ~ océan, manche, atlantique, désert: Le rameur [a traversé] l'océan.
triompher ~ finale, élection, tournoi: Le club [a triomphé] en finale.
vaincre: Le club [a vaincu] son rival.
qualifier ~ finale, tournoi, coupe: Le club [s'est qualifié] pour la finale.
recruter: Le club [a recruté] un gardien.
réélire: Elle [a été réélue].
transférer ~ joueur, détenu, malade: Le joueur [a été transféré].
s'adjuger: Le club [s'est adjugé] le titre.
arbitrer: Le juge [a arbitré] le différend.
attribuer ~ prix, palme, médaille, marché, note, étoile: Le jury [a attribué] la palme.
concourir: Dix films [concourent] pour la palme.
détrôner: Le Danois [a détrôné] le champion.
distinguer ~ jury, prix, lauréat: Le jury [a distingué] la pianiste.
s'emparer ~ titre, première, tête: Le Danois [s'est emparé] du titre.
établir ~ record, camp, base: Elle [a établi] un record.
gravir ~ sommet, mont: L'alpiniste [a gravi] le mont.
s'incliner ~ finale, match, but, face, équipe: Le club [s'est incliné] en finale.
jouer ~ match, finale, club, orchestre: Le club [a joué] la finale.
monter ~ titre, podium, prix, eau, température, division: Le club [est monté] en première division.
pénaliser ~ équipe, ligue, club: La ligue [a pénalisé] le club.
prendre la tête: Le Danois [a pris la tête] du tour.
primer: Le jury [a primé] le film.
proclamer ~ résultat, vainqueur, lauréat: Le jury [a proclamé] le vainqueur.
rater ~ match, finale, penalty, qualification: Le club [a raté] la finale.
récompenser: Le jury [a récompensé] le film.
rétrograder: La ligue [a rétrogradé] le club.
se disputer ~ match, finale, course: La finale [se dispute] lundi.
se jouer ~ match, finale: La finale [se joue] lundi.
se présenter ~ élection, candidat, mairie, scrutin: Elle [se présente] à la mairie.
se qualifier: Le club [s'est qualifié] pour la finale.
se séparer ~ entraîneur, club, groupe: Le club [s'est séparé] de son entraîneur.
signer ~ joueur, club: Le Danois [a signé] au club.
triompher: Le club [a triomphé] de son rival.
dominer ~ match, club, finale, score, but: Le club [a dominé] son rival 2 à 0.
concéder ~ nul, but, défaite: Le club [a concédé] le nul.
égaler ~ record: Elle [a égalé] le record.
pulvériser ~ record: Elle [a pulvérisé] le record.
décerner: Le jury [a décerné] la palme.
recueillir ~ voix, suffrage: Le parti [a recueilli] dix pour cent des voix.
briguer: Elle [brigue] la mairie.
introniser: Le club [a intronisé] le champion.
investir ~ candidat, parti, président: Le parti [a investi] son candidat.
`
