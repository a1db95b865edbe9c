import { type SegmentRules, wordSet } from "../../segment/rules.ts"

const clitic = (form: string) => ({ form, after: [] })

/** How English news is cut into sentences and words. */
export const segmentRules: SegmentRules = {
  language: "en",
  abbreviations: {
    leading:
      wordSet(`mr mrs ms messrs dr drs prof gen col lt sgt capt cmdr adm maj cpl pvt gov govs sen sens rep reps rev
      hon pres fr sec vs v cf e.g i.e atty supt det insp dist`),
    closing: wordSet("etc"),
    either:
      wordSet(`st ft mt inc corp ltd co llc bros jr sr a.m p.m u.s u.n u.k e.u d.c est dept univ ave blvd rd ph.d
      ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev okla ore pa tenn tex
      va vt wash wis wyo`),
    beforeNumber: wordSet("no nos p pp c ca vol art fig ch"),
    besideNumber: wordSet(
      "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    ),
    capitalised: wordSet("ark del fr gen ill ind kan mass miss ore pa rev sec sen pres wash la"),
  },
  openers:
    wordSet(`the a an he she it they we you i this that these those his her its their our my your there here but
      and or so yet if in on at by for from with when while where who what which why how as after before
      since until under over some many most several all both each every no not one two three also however
      meanwhile still then`),
  reporting:
    wordSet(`said says asked asks replied told added shouted cried wrote wondered exclaimed explained insisted
      declared answered demanded quipped joked tweeted argued claimed recalled continued noted remarked
      responded retorted screamed yelled whispered inquired`),
  whole: wordSet("o'clock ma'am y'all rock'n'roll e-mail e-mails x-ray t-shirt"),
  elisions: new Set(),
  clitics: ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"].map(clitic),
  cuts: new Map([
    ["cannot", 3],
    ["gonna", 3],
    ["wanna", 3],
    ["gotta", 3],
    ["kinda", 4],
    ["dont", 2],
    ["didnt", 3],
    ["doesnt", 4],
    ["cant", 2],
    ["wont", 2],
    ["isnt", 2],
    ["wasnt", 3],
    ["couldnt", 5],
    ["wouldnt", 5],
  ]),
  contractions: new Map(),
  hyphens: "split",
  prefixes:
    wordSet(`anti non pre post co re ex e mid pro neo semi multi over sub socio psycho intra inter counter un
      micro arch cross vice ultra mini`),
  innerBrackets: false,
  spacedNumbers: false,
  units: wordSet("am pm AM PM km kg mph m M k K bn B b mm cm ft lb lbs oz GB MB Hz hrs hr min mins"),
  signs: "split",
}
