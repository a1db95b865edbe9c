import { type Clitic, type Contraction, type SegmentRules, wordSet } from "../../segment/rules.ts"
import { partitive } from "./partitive.ts"

const contraction = (first: string, second: string): Contraction => ({ first, second })

const CONTRACTIONS: ReadonlyMap<string, Contraction> = new Map([
  ["au", contraction("à", "le")],
  ["aux", contraction("à", "les")],
  ["du", { ...contraction("de", "le"), decide: wordAt => !partitive(wordAt) }],
  ["des", { ...contraction("de", "les"), decide: wordAt => !partitive(wordAt) }],
  ["auquel", contraction("à", "lequel")],
  ["auxquels", contraction("à", "lesquels")],
  ["auxquelles", contraction("à", "lesquelles")],
  ["duquel", contraction("de", "lequel")],
  ["desquels", contraction("de", "lesquels")],
  ["desquelles", contraction("de", "lesquelles")],
])

const THIRD = ["t", "d"]
const IMPERATIVE = ["e", "s", "z", "a", "i", "x"]
const CLITICS: readonly Clitic[] = [
  ...["-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-t'il", "-t'elle", "-t'on"].map(form => ({
    form,
    after: ["e", "a", "c"],
  })),
  ...["-il", "-elle", "-on", "-ils", "-elles"].map(form => ({ form, after: THIRD })),
  { form: "-je", after: ["e", "é", "s", "i", "x"] },
  { form: "-tu", after: ["s", "x"] },
  { form: "-nous", after: ["s", "z", "-le", "-la", "-les"], notAfter: wordSet("entre chez sous") },
  { form: "-vous", after: ["z", "s", "-le", "-la", "-les"], notAfter: wordSet("rendez garde") },
  {
    form: "-ce",
    after: ["est", "sont", "était", "étaient", "sera", "serait", "soit", "fût", "fut", "peut", "doit"],
  },
  ...["-le", "-la", "-les", "-lui", "-leur", "-moi", "-toi", "-y", "-en", "-m'en", "-t'en"].map(form => ({
    form,
    after: IMPERATIVE,
    notAfter: wordSet("chez sous saint villeneuve"),
  })),
  { form: "-là", after: [], notAfter: wordSet("de par jusque celui celle ceux celles cela") },
  { form: "-ci", after: [], notAfter: wordSet("de par celui celle ceux celles ceux") },
]

/** How French news is cut into sentences and words. */
export const segmentRules: SegmentRules = {
  language: "fr",
  abbreviations: {
    leading:
      wordSet(`m mm mr mgr me dr drs pr st ste mlle mmes mlles mme cf vs gal cdt lt adj sgt capt prof tél bd bvd av
      apr`),
    closing: wordSet("etc"),
    either: wordSet("j.-c ndlr inc ltd corp jr sr hab env max ex cie"),
    beforeNumber: wordSet("p pp n no nos al art t l r d vol chap fig réf env éd coll"),
    besideNumber: wordSet("janv févr fév avr juil sept oct nov déc"),
    capitalised: new Set(),
  },
  openers:
    wordSet(`le la les l' un une des du de d' il elle ils elles on nous vous je j' tu ce c' cet cette ces cela ça
      mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs mais ou et donc or ni car si en dans
      sur sous pour par avec sans chez depuis pendant après avant lors alors ainsi aussi puis ensuite
      enfin selon quand lorsque lorsqu' comme à au aux qui que qu' quoi où quel quelle quels quelles
      plusieurs certains certaines aucun aucune tous toutes tout toute chaque celui celle ceux celles
      celui-ci celle-ci ceux-ci celles-ci deux trois quatre cinq six sept huit neuf dix pourtant cependant
      toutefois néanmoins outre malgré contre entre vers dès parmi hier aujourd'hui demain ici là voici
      voilà ne n' pas plus très bien déjà parce puisque puisqu' bref même autre d'autres`),
  reporting:
    wordSet(`dit a affirme affirmait lance lançait demande demandait répond répondait s'exclame s'écrie explique
      assure ajoute déclare interroge crie s'écriait s'interroge ironise réplique rétorque tonne lâche`),
  whole:
    wordSet(`aujourd'hui prud'homme prud'hommes prud'homal prud'homale presqu'île quelqu'un quelqu'une grand'mère
      entr'ouvert c'est-à-dire d'abord-là l'on rendez-vous peut-être celui-ci celle-ci ceux-ci celles-ci
      celui-là celle-là ceux-là celles-là là-bas là-haut là-dessus là-dedans moi-même chez-soi m'hamed
      n'golo`),
  elisions: wordSet(
    "l' d' j' m' t' s' c' n' qu' jusqu' lorsqu' puisqu' quoiqu' quelqu' presqu' parce-qu' y'",
  ),
  clitics: CLITICS,
  cuts: new Map(),
  contractions: CONTRACTIONS,
  hyphens: "keep",
  prefixes:
    wordSet(`anti après arrière au aux avant beau belle celui celle ceux celles ci co contre demi ex grand grande
      jean là mi moi non nord notre nouvelle nouveau outre par peut porte pro quasi sous sud est ouest
      semi saint sainte sans vice vis week auto états pays petit rendez micro mini multi néo pré post`),
  innerBrackets: true,
  spacedNumbers: true,
  units: wordSet("h H km m cm mm kg g mg ml cl l L ha min mn s kWh MWh kW MW GW ko Mo Go Mds"),
  signs: "keep",
}
