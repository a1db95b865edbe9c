/** Public happenings that no type fits: accidents, deaths, fires, what nature does. The notation stands in `../verbs.ts`. */
export const ACCIDENTS = `
[-]
apparaître ~ foyer, virus, fissure: Un foyer [est apparu] au port.
brûler: La grange [a brûlé].
contaminer: L'eau [a été contaminée].
couler: Le ferry [a coulé].
décéder: L'écrivain [est décédé].
déclencher ~ incendie, alerte, alarme, avalanche, plan: La foudre [a déclenché] l'incendie.
dérailler: Le train [a déraillé].
dévaster: La crue [a dévasté] la vallée.
disparaître ~ avion, navire, enfant, espèce, randonneur: L'avion [a disparu] des radars.
échapper ~ mort, attentat, accident: Le pilote [a échappé] à la mort.
s'échapper ~ prison, détenu, gaz: Deux détenus [se sont échappés].
s'échouer: Un cargo [s'est échoué].
éclater ~ guerre, incendie, fusillade, émeute, scandale, crise, conflit: Une émeute [a éclaté].
s'écraser: L'avion [s'est écrasé].
s'écrouler: Le pont [s'est écroulé].
s'effondrer: La mine [s'est effondrée].
éteindre ~ incendie, feu, pompier: Les pompiers [ont éteint] le feu.
s'éteindre ~ ans, écrivain, actrice, acteur, chanteur: La chanteuse [s'est éteinte] à Lyon.
exploser: La conduite [a explosé].
faire naufrage: Le chalutier [a fait naufrage].
heurter ~ avion, navire, voiture, train, camion, pont, ligne: Le camion [a heurté] le pont.
mourir: Le poète [est mort].
percuter: Le car [a percuté] un mur.
perdre la vie: Deux skieurs [ont perdu la vie].
périr: Quatre marins [ont péri].
prendre feu: La grange [a pris feu].
ravager: Le feu [a ravagé] la forêt.
renverser ~ régime, gouvernement, président, voiture, cycliste: La junte [a renversé] le président.
retrouver ~ corps, épave, enfant, skieur, arme: Le corps [a été retrouvé].
secouer ~ séisme, ville, explosion: Un séisme [a secoué] l'île.
sombrer: Le ferry [a sombré].
se suicider: Le comptable [s'est suicidé].
survivre: Un marin [a survécu].
toucher ~ séisme, crise, cyclone, ouragan, avalanche, tempête, grève: Le cyclone [a touché] l'île.
tomber ~ pluie, neige, obus, guerre, combat, annonce, gouvernement: Le gouvernement [est tombé].
hospitaliser: Le roi [a été hospitalisé].
inonder: La crue [a inondé] la vallée.
immoler: Un homme [s'est immolé].
intoxiquer: Dix élèves [ont été intoxiqués].
noyer: Le pêcheur [s'est noyé].
opérer ~ hôpital, chirurgien, genou: Le joueur [a été opéré] du genou.
piétiner ~ foule, mort, stade: La foule [a piétiné] deux femmes.
polluer: Le navire [a pollué] la baie.
rompre ~ digue, barrage, contrat, câble: Le barrage [a rompu] la digue.
se rompre: Le câble [s'est rompu].
sinistrer: La crue [a sinistré] le bourg.
trouver la mort: Deux guides [ont trouvé la mort].
amerrir: La capsule [a amerri].
s'abattre: La tempête [s'est abattue] sur la côte.
anéantir: Le feu [a anéanti] la récolte.
basculer ~ camion, car, ravin, rivière, majorité, bus: Le car [a basculé] dans le ravin.
céder ~ digue, barrage, pont, filiale, part, titre: La digue [a cédé].
confiner: La ville [a été confinée].
crever ~ digue, barrage, plafond: La crue [a crevé] la digue.
décimer: La grippe [a décimé] l'élevage.
détecter ~ cas, virus, foyer, fuite, onde, satellite: L'agence [a détecté] un foyer.
embraser: Le feu [a embrasé] la colline.
endommager: La tempête [a endommagé] le toit.
endeuiller: Le drame [a endeuillé] la ville.
engloutir: La crue [a englouti] le pont.
enrayer ~ épidémie, crise, incendie: Les pompiers [ont enrayé] l'incendie.
ensevelir: La boue [a enseveli] trois maisons.
entrer en éruption: Le volcan [est entré en éruption].
foudroyer: Le berger [a été foudroyé].
glisser ~ train, neige, terrain, titre: Le titre [a glissé] d'un point.
heurter: Le camion [a heurté] le pont.
infecter ~ virus, malade, cas, patient: Le virus [a infecté] dix patients.
s'embraser: La colline [s'est embrasée].
s'enflammer ~ avion, camion, moteur: Le camion [s'est enflammé].
isoler ~ crue, neige, village, virus: La neige [a isolé] le village.
recenser ~ cas, mort, blessé: L'hôpital [recense] dix cas.
renverser: Le car [a renversé] un cycliste.
se blesser: Le joueur [s'est blessé].
se propager: Le feu [s'est propagé].
se déclarer ~ incendie, feu, épidémie, foyer: Un feu [s'est déclaré].
se déclencher ~ alarme, alerte, incendie: Une alerte [s'est déclenchée].
se renverser: Le car [s'est renversé].
se noyer: Deux enfants [se sont noyés].
se tuer: Un alpiniste [s'est tué].
souffler ~ explosion, toit, bougie: L'explosion [a soufflé] le toit.
verser ~ camion, car, citerne: Le camion [a versé] dans le fossé.
emboutir: Le car [a embouti] un mur.
faucher ~ voiture, camion, cycliste, piéton, train: Le train [a fauché] un piéton.
happer: Le train [a happé] un piéton.
`
