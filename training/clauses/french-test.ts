/** The held-back part: other contents, other speakers. */
export const contents = `
[nsubj la récolte] sera|cop ‖ *mauvaise [obl:mod cette année]
[nsubj:pass quatre alpinistes] ont été|aux:pass ‖ secourus [obl:mod près [obl:arg du sommet]]
[nsubj le télescope] a détecté ‖ [obj un signal inconnu]
[nsubj la mairie] remboursera ‖ [obj les tickets]
[nsubj les drones] ont frappé ‖ [obj un dépôt [nmod de carburant]]
[nsubj la Norvège] rejoindra ‖ [obj le traité] [obl:mod en octobre]
[nsubj les ouvriers] ont bloqué ‖ [obj l' entrée [nmod du site]]
[nsubj le tunnel] fermera ‖ [obl:mod chaque nuit]
[nsubj l' actrice] a porté ‖ [obj:lvc plainte]
[nsubj le volcan] menace~V ‖ [obj trois hameaux]
[nsubj l' amendement] divise ‖ [obj la majorité]
[nsubj la coalition] perdra ‖ [obj six sièges]
[nsubj les gardes] ont ouvert ‖ [obj le feu]
[nsubj le câble] a rompu ‖ [obl:mod sous la charge]
[nsubj la patrouille] n' est|aux:tense jamais rentrée ‖
[nsubj le monument] nécessite ‖ [obj des travaux urgents]
[nsubj la chancelière] quittera ‖ [obj ses fonctions] [obl:mod en décembre]
[nsubj les bourses asiatiques] ont rebondi ‖ [obl:mod à la clôture]
[nsubj l' épidémie] touche ‖ [obj neuf provinces]
[nsubj un séisme] a secoué ‖ [obj la capitale]
[nsubj le plaignant] retire ‖ [obj sa demande~N]
[nsubj le laboratoire] rappellera ‖ [obj quatre lots [nmod de sirop]]
[nsubj la ferme~N] vendait ‖ [obj du~D lait cru] [obl:mod sans contrôle]
[nsubj les glaciers] fondent ‖ [obl:mod à un rythme inédit]
[nsubj ce missile] pouvait ‖ [xcomp atteindre [obj l' archipel]]
[nsubj le convoi] est|aux:tense arrivé ‖ [obl:mod à Odessa]
[nsubj l' hélicoptère] cherchait ‖ [obj un terrain plat]
[nsubj les douaniers] ont saisi ‖ [obj 90 kilos [nmod de cocaïne]]
[nsubj la fermeture [nmod de l' abattoir]] coûtera ‖ [obj 60 emplois]
[nsubj le chalutier] remorquait ‖ [obj une barge vide]
`

export const spoken = `
[nsubj nous] écouterons ‖ [obj tout le monde]
[nsubj je] quitte ‖ [obj la scène]
[nsubj on] n' entendait ‖ [obj aucun cri]
[nsubj nous] manquons ‖ [obl:arg de bras]
[nsubj ma décision] est|aux:pass ‖ prise
[nsubj vous] mentez ‖ 
[nsubj j'] avais prévenu ‖ [obj le chef]
[nsubj nous] paierons ‖ [obj le juste prix]
[nsubj ce terrain] nous|iobj appartient ‖
[nsubj c'] est|cop ‖ une *honte
`

export const speakers = `
ms le Vatican
fs la chancellerie
ms le capitaine [nmod du remorqueur]
fs la bergère
ms le cabinet [nmod du Premier|amod *ministre]
fs une éleveuse [nmod du Cantal]
ms un cadre [nmod de la filiale] [appos , sous|case *couvert [nmod d' anonymat]]
fp les éditions Lunaire
mp les riverains
mp des randonneurs
ms le recteur [nmod de l' académie]
ms Étienne Quéméner [appos , patron [nmod du syndicat [nmod des+ pêcheurs]]]
fs Zohra Benali [appos , médiatrice [nmod de l' Union [amod africaine]]]
ms Igor Petrenko
fs Mme Lindqvist
ms M. Okafor
fs la Croix-Rouge
ms le procureur fédéral [nmod Otto Kranz]
fs la juge [nmod d' instruction]
ms le consortium
fs la radio [nmod publique|amod] [amod polonaise]
fs la presse kényane
ms le ministère [amod sud-coréen] [nmod de la Défense]
ms Varsovie
mp les deux capitales
ms l' archevêque
ms le porte-parole~m [nmod du ministère [amod espagnol] [nmod des+ Transports]] [appos , Raúl Ibáñez]
fs une responsable~f [nmod de l' ONG] [amod présente [obl:mod sur place]]
ms un conseiller [nmod de la Maison Blanche]
fs l' amirale [appos , cheffe [nmod d' état-major]]
`

export const things = `
une pénurie [nmod de gaz]
son retrait
des essais [amod nucléaires]
la vente [nmod de l' îlot]
un report [nmod du scrutin]
l' arrêt [nmod des+ fouilles]
un cas [nmod de peste]
une rançon
`

export const announced = `
le gel [nmod des+ loyers] | inquiète~V [obj les bailleurs]
la trêve | dure~V [obl:mod depuis une heure]
le rachat | échouera
`
