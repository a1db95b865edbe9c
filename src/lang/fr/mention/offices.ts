import type { OfficeWords } from "../../../mention/rules.ts"

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** How French gives somebody an office, says of what it is, and sends its holder abroad. */
export const OFFICES: OfficeWords = {
  becoming: set("devenir redevenir rester demeurer"),
  appointing: set(
    "élire réélire nommer renommer désigner proclamer reconduire introniser couronner promouvoir bombarder",
  ),
  taking: set(
    "recevoir récupérer obtenir prendre hériter décrocher conserver garder occuper détenir assumer cumuler reprendre retrouver diriger",
  ),
  giving: set("confier revenir échoir attribuer remettre offrir échouer donner"),
  givenTo: set("à"),
  posts: set("ministère portefeuille maroquin"),
  chairs: set("présidence vice-présidence chancellerie"),
  seats: set("poste fonction fonctions tête direction"),
  portfolios: set(
    "défense finances intérieur justice santé éducation économie travail agriculture environnement culture transports énergie budget commerce industrie logement sports tourisme recherche diplomatie",
  ),
  again: set("celui celle"),
  terms: set("présidence quinquennat septennat mandat mandats règne chancellerie"),
  territorial: set(
    "maire député-maire adjoint préfet sous-préfet gouverneur vice-gouverneur bourgmestre échevin évêque archevêque imam rabbin procureur juge député sénateur recteur shérif syndic habitant",
  ),
  envoys: set(
    "ambassadeur consul envoyé émissaire représentant correspondant délégué coordinateur coordonnateur médiateur observateur nonce attaché ambassade consulat délégation mission légation",
  ),
  between: set(
    "européen européenne onusien onusienne international internationale mondial mondiale interaméricain interaméricaine panafricain panafricaine",
  ),
  visiting: set(
    "rendre visiter visite visites déplacement voyage voyager tournée arriver atterrir attendu attendue attendus escale séjourner séjour",
  ),
  counterparts: set("homologue homologues"),
}

/** People and adjectives of cities and regions, by country: `country | word, word…`. */
export const REGIONAL: readonly string[] = [
  "FR | parisien, francilien, lyonnais, marseillais, toulousain, bordelais, lillois, nantais, rennais, strasbourgeois, niçois, montpelliérain, grenoblois, dijonnais, brestois, rouennais, havrais, rémois, stéphanois, toulonnais, nîmois, tourangeau, angevin, orléanais, nancéien, messin, mulhousien, caennais, limougeaud, palois, bayonnais, perpignanais, ajaccien, bastiais, breton, corse, alsacien, mosellan, normand, picard, provençal, savoyard, auvergnat, bourguignon, champenois, franc-comtois, poitevin, limousin, vendéen, finistérien, morbihannais, girondin, landais, héraultais, azuréen, ch'ti, calaisien, réunionnais, guadeloupéen, martiniquais, guyanais, mahorais, néo-calédonien, calédonien, polynésien, tahitien, versaillais",
  "BE | flamand, wallon, bruxellois, anversois, gantois, liégeois, namurois, carolo, brugeois",
  "CH | genevois, vaudois, valaisan, neuchâtelois, fribourgeois, bernois, zurichois, bâlois, lausannois, tessinois, jurassien",
  "CA | québécois, montréalais, ontarien, torontois, albertain, manitobain, acadien, néo-brunswickois, britanno-colombien, terre-neuvien, ottavien",
  "US | new-yorkais, californien, texan, floridien, hawaïen, louisianais, virginien, bostonien, alaskien, chicagoan",
  "GB | anglais, écossais, gallois, nord-irlandais, londonien, mancunien, édimbourgeois, gibraltarien",
  "DE | berlinois, bavarois, munichois, hambourgeois, saxon, prussien, rhénan, francfortois, hessois",
  "ES | catalan, andalou, madrilène, barcelonais, galicien, castillan, aragonais, valencien, baléare, majorquin, canarien, sévillan",
  "IT | milanais, sicilien, sarde, napolitain, vénitien, turinois, toscan, lombard, piémontais, romagnol, génois, florentin, calabrais",
  "RU | moscovite, tchétchène, daghestanais, sibérien, tatar, saint-pétersbourgeois, ingouche",
  "CN | pékinois, shanghaïen, tibétain, hongkongais, cantonais",
  "UA | kiévien, criméen",
  "TR | stambouliote",
  "PS | gazaoui",
  "AT | viennois, tyrolien",
  "PT | lisboète",
  "BR | carioca, pauliste",
  "GR | athénien, crétois",
  "SY | damascène, alépin",
  "SN | dakarois",
  "CI | abidjanais",
  "CD | kinois, katangais",
  "SD | darfouri",
  "AU | tasmanien",
  "DK | groenlandais",
  "DZ | algérois, oranais, kabyle",
  "TN | tunisois",
].map(withForms)

/** Each word in its four forms. */
function withForms(line: string): string {
  const [country, words] = line.split(" | ") as [string, string]
  return `${country} | ${words.split(", ").flatMap(formsOf).join(", ")}`
}

function formsOf(word: string): readonly string[] {
  const feminine = /e$/.test(word)
    ? word
    : /(?:en|on)$/.test(word)
      ? `${word}ne`
      : /eau$/.test(word)
        ? `${word.slice(0, -3)}elle`
        : /ou$/.test(word)
          ? `${word}se`
          : /[aio]$/.test(word)
            ? word
            : `${word}e`
  const plural = (form: string) => (/[sx]$/.test(form) ? form : /eau$/.test(form) ? `${form}x` : `${form}s`)
  return [...new Set([word, feminine, plural(word), plural(feminine)])]
}
