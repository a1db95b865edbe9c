import type { OfficeWords } from "../../../mention/rules.ts"

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** How English gives somebody an office, says of what it is, and sends its holder abroad. */
export const OFFICES: OfficeWords = {
  becoming: set("become remain stay"),
  appointing: set("elect re-elect reelect appoint reappoint name nominate proclaim crown choose promote"),
  taking: set("receive take get obtain retain keep hold inherit assume land secure head run"),
  giving: set("entrust go hand give assign award fall offer"),
  givenTo: set("to"),
  posts: set("ministry portfolio premiership"),
  chairs: set("presidency chancellorship"),
  seats: set("post job brief position department"),
  portfolios: set(
    "defence defense finance interior justice health education economy labour labor agriculture environment culture transport energy budget trade industry housing sport sports tourism treasury",
  ),
  again: set("that"),
  terms: set("presidency premiership reign tenure chancellorship"),
  territorial: set(
    "mayor governor bishop archbishop imam rabbi prosecutor judge mp senator congressman congresswoman councillor councilman councilwoman sheriff lawmaker legislator coroner resident",
  ),
  envoys: set(
    "ambassador consul envoy representative correspondent delegate coordinator mediator observer nuncio attaché emissary embassy consulate delegation mission legation",
  ),
  between: set("european international world global pan-african inter-american"),
  visiting: set("visit visits visited trip travel travelled traveled arrive fly flew tour land landed bound"),
  counterparts: set("counterpart counterparts"),
}

/** People and adjectives of cities and regions, by country: `country | word, word…`. */
export const REGIONAL: readonly string[] = [
  "FR | parisian, parisians, breton, bretons, corsican, corsicans, alsatian, norman, provençal, new caledonian",
  "BE | flemish, walloon, walloons",
  "CA | quebecer, quebecers, québécois, ontarian, albertan",
  "US | texan, texans, californian, californians, floridian, hawaiian, alaskan, virginian, bostonian, ohioan, georgian-american, philadelphian",
  "GB | english, scottish, scots, welsh, londoner, londoners, glaswegian, liverpudlian, mancunian, gibraltarian, ulster",
  "DE | bavarian, bavarians, berliner, berliners, saxon, prussian",
  "ES | catalan, catalans, andalusian, galician, castilian, valencian, balearic",
  "IT | milanese, sicilian, sicilians, sardinian, neapolitan, venetian, tuscan, lombard",
  "RU | muscovite, muscovites, chechen, chechens, dagestani, siberian, tatar, ingush",
  "CN | tibetan, tibetans, cantonese, hongkonger, hongkongers",
  "UA | crimean, crimeans",
  "PS | gazan, gazans",
  "AT | viennese, tyrolean",
  "GR | athenian, cretan",
  "AU | queenslander, tasmanian, sydneysider",
  "DK | greenlandic, greenlander, faroese",
  "SD | darfuri",
]
