/** Nouns of things that have names, and participles that give one: what stands in quotation marks right behind them is
 * nobody's words. Not among them: words for words ("slogan", "mot", "question"). */
export const NAMED: readonly string[] = `
journal quotidien hebdomadaire hebdo mensuel bimensuel trimestriel magazine revue gazette tabloïd titre périodique site
blog portail radio chaîne station émission série feuilleton podcast rubrique film documentaire téléfilm court-métrage
long-métrage dessin-animé roman livre ouvrage essai recueil album disque chanson morceau single opéra opérette ballet
pièce comédie tragédie vaudeville conte poème nouvelle fable bd manga jeu application logiciel spectacle exposition expo
tableau toile sculpture fresque collection trilogie saga comptine hymne symphonie valse comédie-musicale one-man-show
opération programme dispositif campagne mission manifestation atelier concours festival prix trophée label salon foire
fête nuit journée rallye course marche tournoi challenge coupe critérium meeting colloque conférence séminaire stage
navire bateau cargo chalutier paquebot voilier ferry pétrolier trimaran catamaran sous-marin frégate vedette péniche
yacht avion sonde satellite fusée navette train robot dragueur remorqueur
société entreprise firme groupe marque enseigne restaurant café bar brasserie pizzeria auberge hôtel cinéma
salle théâtre discothèque boutique magasin librairie galerie camping gîte domaine château villa résidence
lotissement quartier lieu-dit hameau ferme école crèche foyer centre espace maison maternelle collège lycée
association asso collectif comité amicale club réseau mouvement parti front liste syndicat fondation ong coopérative
compagnie troupe chorale fanfare orchestre harmonie ensemble duo trio quatuor cercle union section fédération
loi projet plan pacte charte traité rapport étude dossier thème pseudonyme surnom nom prénom alias
intituler baptiser nommer surnommer appeler dénommer titrer rebaptiser
`
  .trim()
  .split(/\s+/)
