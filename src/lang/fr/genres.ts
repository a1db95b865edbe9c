import type { GenreRule, TalkWords } from "../../segment/block-rules.ts"

/** What French papers write over or under a text that is one voice. */
export const genres: readonly GenreRule[] = [
  {
    name: "fr/genre/propos-recueillis",
    genre: "interview",
    part: "line",
    match:
      /^\(?(?:Propos|Interview|Entretien|PROPOS) (?:recueillie?s?|réalisée?s?|menée?s?|RECUEILLIS) (?:par|le|PAR) /u,
    takes: ["Propos recueillis par Odile Kerbrat", "(Entretien réalisé le 3 mars par Yann Le Bihan)"],
    leaves: ["Propos déplacés : le maire s'excuse"],
  },
  {
    name: "fr/genre/entretien",
    genre: "interview",
    part: "line",
    match:
      /^(?:(?:Grand |GRAND )?(?:[Ee]ntretien|ENTRETIEN|[Ii]nterview|INTERVIEW))(?: exclusi(?:f|ve)| EXCLUSI(?:F|VE))?(?: ?[.:|–—]| - | avec (?:(?:le|la|l'|l’) ?)?\p{L}|$)/u,
    takes: [
      "INTERVIEW. Nora Kerbrat : « La digue tiendra »",
      "Entretien avec Nora Kerbrat",
      "Grand entretien",
    ],
    leaves: ["Entretien de la digue : six millions d'euros votés", "Interview annulée à la dernière minute"],
  },
  {
    name: "fr/genre/rubrique",
    genre: "opinion",
    part: "section",
    match:
      /^(?:opinions?|tribunes?|points? de vue|éditoria(?:l|ux)|editorial|éditos?|edito|chroniques?|billets?|libre opinion|cartes? blanches?|libres propos|opinions? (?:&|et) débats|le billet .{2,40}|la chronique .{2,40})$/iu,
    takes: ["Tribune", "ÉDITORIAL", "Carte blanche", "La chronique de Yann Le Bihan"],
    leaves: ["Tribunes du stade", "Débats", "Chronique judiciaire d'un lundi à Lanvec"],
  },
  {
    name: "fr/genre/tribune",
    genre: "opinion",
    part: "line",
    match:
      /^(?:TRIBUNE|Tribune|ÉDITO|Édito|ÉDITORIAL|Éditorial|EDITORIAL|Editorial|CHRONIQUE|POINT DE VUE|Point de vue|OPINION|Opinion|CARTE BLANCHE|Carte blanche)(?:\.| ?[|:–—]| - )/u,
    takes: ["Tribune. « Il faut reculer devant la mer »", "ÉDITO - Le prix du sable"],
    leaves: ["Tribune nord : les supporteurs reviennent", "Opinions partagées : le conseil se divise"],
  },
  {
    name: "fr/genre/engage-son-auteur",
    genre: "opinion",
    part: "line",
    match:
      /^[(*]{0,2}(?:Cette tribune|Cet article|Ce texte|Ce point de vue|Les (?:propos|opinions|analyses|points de vue)[^.]{0,80}) n['’]engagent? que /u,
    takes: ["Les opinions exprimées dans ce texte n'engagent que leur auteur."],
    leaves: ["Les opinions divergent au conseil.", "Cet accord n'engage que les deux communes."],
  },
]

export const talk: TalkWords = {
  address: new Set(["vous", "votre", "vos", "tu", "toi", "ton", "ta", "tes"]),
  self: new Set(["je", "j", "moi", "me", "mon", "ma", "mes", "nous", "notre", "nos"]),
}
