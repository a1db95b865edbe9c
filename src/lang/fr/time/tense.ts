import type { TenseRules } from "../../../time/rules.ts"

/** Verbs that look forward or back beyond their tense. */
export const tense: TenseRules = {
  forward: new Set(
    "devoir aller pouvoir vouloir compter espérer prévoir souhaiter envisager projeter promettre appeler inviter menacer décider proposer demander convoquer entendre penser accepter refuser falloir annoncer risquer".split(
      " ",
    ),
  ),
  calling: new Set(
    "appeler inviter promettre décider proposer demander convoquer menacer annoncer prévoir accepter ordonner exhorter sommer engager envisager projeter".split(
      " ",
    ),
  ),
  planned: new Set(
    "prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées fixé fixée fixés fixées planifié planifiée planifiés planifiées reporté reportée repoussé repoussée convoqué convoquée convoqués convoquées agendé agendée prochain prochaine imminent imminente futur future".split(
      " ",
    ),
  ),
  telling: new Set(
    "annoncer affirmer déclarer indiquer dire expliquer préciser rapporter révéler assurer confirmer écrire publier estimer souligner ajouter rappeler dénoncer accuser raconter montrer reconnaître démentir".split(
      " ",
    ),
  ),
  moved: new Set(
    "aller arriver partir venir revenir devenir entrer rentrer sortir naître mourir décéder tomber rester retourner monter descendre passer parvenir intervenir survenir apparaître".split(
      " ",
    ),
  ),
  futureWords: new Set(),
  conditionalWords: new Set(),
  having: new Set(["avoir"]),
  being: new Set(["être"]),
  presentLooksForward: true,
}
