/** Armed forces on the move. The notation stands in `../verbs.ts`. */
export const FORCES = `
[MOBILIZE]
déployer: L'armée [déploie] des chars.
mobiliser ~ armée, troupe, soldat, réserviste, police: Le pays [mobilise] ses réservistes.
mettre en alerte: L'armée [a été mise en alerte].
mettre en état d'alerte: La garnison [a été mise en état d'alerte].
masser ~ troupe, soldat, char: Le voisin [masse] des troupes.
stationner ~ troupe, blindé, char, soldat: Des blindés [sont stationnés] devant le palais.
miner ~ route, port, ville, alentour: Les rebelles [ont miné] la route.
armer ~ rebelle, milice: Le voisin [arme] la milice.
envoyer ~ troupe, soldat, navire, avion, char: Le pays [a envoyé] des troupes.
se préparer ~ guerre, combat, attaque, offensive, contre-offensive, rebelle, armée: L'armée [se prépare] à l'offensive.
parader: L'armée [a paradé].
dépêcher ~ navire, troupe, policier, renfort, hélicoptère, enquêteur: L'État [a dépêché] des renforts.
renforcer ~ frontière, effectif, patrouille, sécurité, dispositif, garnison: L'armée [renforce] la garnison.
patrouiller: Des soldats [patrouillent] en ville.
quadriller ~ police, quartier, ville: La police [quadrille] le quartier.
rappeler ~ réserviste: L'État [a rappelé] les réservistes.
tester ~ missile, arme, bombe, fusée: L'État [a testé] un missile.
essayer ~ missile, arme, bombe: L'État [a essayé] une bombe.
manœuvrer ~ flotte, marine, armée: La flotte [manœuvre] au large.
réarmer: Le pays [réarme].
poster ~ soldat, policier, gendarme: Des soldats [sont postés] au pont.
présenter ~ missile, icbm, char: L'armée [a présenté] ses missiles.
`
