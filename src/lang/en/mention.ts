import type { MentionRules } from "../../mention/rules.ts"
import { CITIES } from "../cities.ts"
import { COUNTRY_RULES } from "./mention/country-rules.ts"
import { FEMININE_NAMES, MASCULINE_NAMES } from "./mention/first-names.ts"
import { LANDS } from "./mention/lands.ts"
import { KNOWN, PLACES, UNIONS } from "./mention/names.ts"
import { NOUNS } from "./mention/nouns.ts"
import { OFFICES, REGIONAL } from "./mention/offices.ts"
import { STATES } from "./mention/states.ts"

/** How English names, describes and points back to people, states and organisations. */
export const mention: MentionRules = {
  states: STATES,
  known: KNOWN,
  unions: UNIONS,
  nouns: NOUNS,
  places: [...PLACES, ...LANDS],
  titles: [
    { word: "mr", gender: "m" },
    { word: "mr.", gender: "m" },
    { word: "mrs", gender: "f" },
    { word: "mrs.", gender: "f" },
    { word: "ms", gender: "f" },
    { word: "ms.", gender: "f" },
    { word: "miss", gender: "f" },
    { word: "sir", gender: "m" },
    { word: "lord", gender: "m" },
    { word: "lady", gender: "f" },
    { word: "dame", gender: "f" },
    { word: "dr", gender: null },
    { word: "dr.", gender: null },
    { word: "sen.", gender: null, post: true },
    { word: "rep.", gender: null, post: true },
    { word: "gov.", gender: null, post: true },
    { word: "gen.", gender: null },
    { word: "col.", gender: null },
    { word: "lt.", gender: null },
    { word: "sgt.", gender: null },
    { word: "capt.", gender: null },
    { word: "rev.", gender: null },
    { word: "prof.", gender: null },
  ],
  firstNames: { masculine: new Set(MASCULINE_NAMES), feminine: new Set(FEMININE_NAMES) },
  pronouns: [
    { word: "he", gender: "m", number: "s", types: ["person"] },
    { word: "she", gender: "f", number: "s", types: ["person"] },
    { word: "him", gender: "m", number: "s", types: ["person"] },
    {
      word: "it",
      gender: null,
      number: "s",
      subjectOnly: true,
      types: ["organisation", "official-body", "state", "media"],
    },
    { word: "they", gender: null, number: "p", types: ["group", "official-body"] },
    { word: "his", gender: "m", number: "s", possessive: true, types: ["person"] },
    { word: "her", gender: "f", number: "s", possessive: true, types: ["person"] },
    {
      word: "its",
      gender: null,
      number: "s",
      possessive: true,
      types: ["organisation", "official-body", "state", "media"],
    },
    { word: "their", gender: null, number: "p", possessive: true, types: ["group", "official-body"] },
  ],
  relatives: new Set(["who"]),
  words: {
    masculine: new Set(),
    feminine: new Set(),
    determiners: new Set("the a an this that these those his her its their our my your".split(" ")),
    definite: new Set("the this that these those".split(" ")),
    demonstrative: new Set("this that these those".split(" ")),
    possessive: new Set("his her its their our my your".split(" ")),
    partitive: new Set(),
    quantities: new Set(
      "several some many few two three four five six seven eight nine ten dozens hundreds thousands one any no a an both".split(
        " ",
      ),
    ),
    premodifiers: new Set(
      "former ex new young senior top high junior vice deputy future first last current chief principal veteran leading other fellow late then crown outgoing acting interim unnamed unidentified ruling main own local state government security police military defence defense foreign intelligence opposition union party company team army navy ministry embassy election health news".split(
        " ",
      ),
    ),
    connectors: new Set(
      "of the von van der den bin ben ibn al el de di da dos del della y and & for".split(" "),
    ),
    particles: new Set("of von van der den bin ben ibn al el de di da dos del della y & for".split(" ")),
    pluralArticles: new Set(["the", "these", "those"]),
    smallPeoples: false,
    of: new Set(["of"]),
    alsoOf: new Set(["to", "for", "in", "at"]),
    and: new Set(["and", "or"]),
    notNames: new Set(
      "i you he she it we they the a an this that these those his her its their our my your who which what where when why how as if but and or so for nor yet at by in into on onto of off to from with without under over after before since until till during while through between among against about above below near behind beyond within despite although though because unless whether not no yes there here then now also only just even still already again always never often sometimes once twice however moreover meanwhile later earlier today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms is are was were be been has have had do does did will would can could may might must shall should one two three four five six seven eight nine ten some any many much most more less few several all both each every other another such same own first last next north south east west mid please let its it's according asked speaking instead perhaps like than too very well".split(
        " ",
      ),
    ),
    articlesInNames: new Set(["le", "la", "les", "de", "al", "el"]),
    commonCapitals: new Set(
      "republic state president minister government god nation internet web earth constitution act bill".split(
        " ",
      ),
    ),
    plainAcronyms: new Set(
      "gmt utc est vat gdp dna rna usb dvd cd mp3 uk-wide ceo hiv aids gps pc tv http www ufo sms am pm a.m. p.m. id ngo mp mps phd".split(
        " ",
      ),
    ),
    offices: new Set(["minister", "secretary", "president", "director"]),
    stateNouns: new Set(["country"]),
    namesBefore: true,
    possessives: new Set(["'s", "'"]),
    last: new Set(["latter"]),
    impersonalPronouns: new Set(["it"]),
    impersonal: new Set(["rain", "snow", "seems", "seemed", "appears", "appeared", "turns", "turned"]),
    impersonalPredicates: new Set("early late soon time midnight noon".split(" ")),
    clitics: new Set(["'s", "n't", "also", "not"]),
    copulas: new Set("is was 's will would may might could has had".split(" ")),
    clauseOpeners: new Set(["that", "to", "whether"]),
    haves: new Set(["has", "had"]),
    beens: new Set(["been"]),
    speakersAfter: [["according", "to"]],
    viewsAfter: new Set(["for"]),
    agentsAfter: new Set(["by"]),
    pairs: new Set(["two", "both"]),
    firstPerson: new Set("i we me us my our myself ourselves".split(" ")),
    humanVerbs: new Set(
      "say tell think believe announce explain add note argue ask claim promise hope fear regret welcome judge consider admit acknowledge deny accuse denounce criticise criticize write conclude continue insist repeat warn threaten plead propose suggest want wish refuse accept decide know see die live resign meet thank confirm quip joke mention testify urge invite swear feel love marry retire".split(
        " ",
      ),
    ),
  },
  offices: OFFICES,
  regional: REGIONAL,
  towns: CITIES,
  countryRules: COUNTRY_RULES,
  placesBefore: new Set(["in", "at", "near", "from", "across"]),
  outlets: {
    first: new Set(["radio", "rtv", "tv", "daily"]),
    last: new Set([
      "tv",
      "fm",
      "news",
      "radio",
      "television",
      "times",
      "post",
      "herald",
      "gazette",
      "tribune",
      "telegraph",
      "chronicle",
      "courier",
    ]),
  },
}
