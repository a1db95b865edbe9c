import type { EntityType } from "../model/reading.ts"

/** What a language must tell of its names, titles, nouns and pronouns for `findMentions`. Single words are in
 * look-up form (small letters, straight apostrophes); names as they are written. */
export interface MentionRules {
  readonly states: readonly StateWords[]
  /** Names that are always read one way, one a line: `names | type | country | example`; "=" between spellings,
   * the fullest first; "!" after the type when it speaks for its state; "null" for no country, "*" for the country the report is about. */
  readonly known: readonly string[]
  /** Cities that speak for a union of states, one a line: `city | union | type | country`, the last being the state
   * whose own capital the city is, for which it speaks in a report about that state. */
  readonly unions: readonly string[]
  /** Places that are no states, by country: `country | name; name…`, "-" for no country. */
  readonly places: readonly string[]
  /** Nouns for people, organisations and places, one a line: `forms | type | use | example` (see `RoleNoun`). */
  readonly nouns: readonly string[]
  readonly titles: readonly Title[]
  readonly firstNames: { readonly masculine: ReadonlySet<string>; readonly feminine: ReadonlySet<string> }
  readonly pronouns: readonly PronounWord[]
  /** Subject relatives: « qui », "who". */
  readonly relatives: ReadonlySet<string>
  readonly words: FunctionWords
  /** How the language tells of offices: who is given one, which town or land one is of, who goes abroad for one. */
  readonly offices: OfficeWords
  /** Adjectives and people of cities and regions, by country: `country | word, word…`, small letters. They show a country
   * without naming it (« catalan », "Texan"). */
  readonly regional: readonly string[]
  /** In which country towns lie, a line for those that begin with the same two letters: `li FR lille… GB lincoln… `, keys as
   * `keyOf` makes them and a space at the end. */
  readonly towns: readonly string[]
  /** What the stage calls its ways to work a country out, with sentences of the language. */
  readonly countryRules: readonly CountryRule[]
  /** Prepositions that show a place: « à », « en », "in". */
  readonly placesBefore: ReadonlySet<string>
  /** Words that make an outlet of a longer name which they open or close: « Radio… », "… Herald". */
  readonly outlets: { readonly first: ReadonlySet<string>; readonly last: ReadonlySet<string> }
}

/** One state as the language names it. */
export interface StateWords {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** As written, with capitals; the first is the usual one. */
  readonly names: readonly string[]
  readonly capitals: readonly string[]
  /** Demonyms and adjectives in the singular, small letters. */
  readonly masculine: readonly string[]
  readonly feminine: readonly string[]
  /** Forms that name the people: « Grecs », "Greeks". */
  readonly peoples: readonly string[]
}

/** How a noun behaves beside a name.
 * - `post`: an office of a state, that of its country unless the words say another (« ministre »);
 * - `chair`: the same when nothing says of what else (« président »);
 * - `office`: a role that one person holds (« secrétaire général »): another's is not his;
 * - `role`: what a person or group is (« ministre », « porte-parole »): a nominal, never part of the name;
 * - `kind`: what an organisation, outlet, product or place is, said beside its name (« l'agence X »);
 * - `head`: opens a name, even in small letters, when a name or capital follows (« ministère de la Santé »). */
export type NounUse = "role" | "office" | "post" | "chair" | "kind" | "head"

/** A way to work out a country. In a sentence it takes, brackets mark who is given the country beside it. */
export interface CountryRule {
  readonly name: string
  readonly about: string
  readonly takes: readonly (readonly [sentence: string, country: string])[]
  readonly leaves: readonly string[]
}

/** Words about offices, in look-up form or as lemmas. Several words only where it is said. */
export interface OfficeWords {
  /** Verbs whose complement the subject is: to become, to remain. "To be" is known by its relation. */
  readonly becoming: ReadonlySet<string>
  /** Verbs that make somebody something: to elect, to name. */
  readonly appointing: ReadonlySet<string>
  /** Verbs by which somebody comes to a post, or has it: to take over, to hold. */
  readonly taking: ReadonlySet<string>
  /** Verbs by which a post comes to somebody: to entrust, to go to. */
  readonly giving: ReadonlySet<string>
  /** Prepositions before the one it comes to. */
  readonly givenTo: ReadonlySet<string>
  /** What an office of state is called as a thing: « ministère », « portefeuille », "ministry". */
  readonly posts: ReadonlySet<string>
  /** The same where nothing says of what else: « présidence », "presidency". */
  readonly chairs: ReadonlySet<string>
  /** What may be any post, and is one of state beside a portfolio or such a role: « poste », "job". */
  readonly seats: ReadonlySet<string>
  /** Portfolios that stand for their ministry: « la Défense », "defence". */
  readonly portfolios: ReadonlySet<string>
  /** Stands for a post named before: « celui » de la Justice. */
  readonly again: ReadonlySet<string>
  /** The time in office of whom « de » brings in, of a head of state or government: « présidence », "presidency". */
  readonly terms: ReadonlySet<string>
  /** Roles that are held for a town or a land, whose name tells the country: « maire », "mayor". */
  readonly territorial: ReadonlySet<string>
  /** Roles of those sent somewhere: where they are is not whose they are. */
  readonly envoys: ReadonlySet<string>
  /** What is of many states or of none: « européen », "international"; who holds an office of it is of no state. */
  readonly between: ReadonlySet<string>
  /** Words for going where one is not at home: « visite », "visit". */
  readonly visiting: ReadonlySet<string>
  /** Who holds the same office elsewhere: « homologue », "counterpart". */
  readonly counterparts: ReadonlySet<string>
}

/** A form of address before a name, never part of it: « M. », "Mrs". */
export interface Title {
  readonly word: string
  readonly gender: "m" | "f" | null
  /** A short form of an office of state: "Sen.", "Gov.". */
  readonly post?: true
}

export interface PronounWord {
  readonly word: string
  readonly gender: "m" | "f" | null
  readonly number: "s" | "p"
  /** The same form is an object elsewhere: only before its verb is it read. */
  readonly subjectOnly?: boolean
  /** Says whose something is: « son », "her". No mention of its own; read where it is the source of a saying. */
  readonly possessive?: boolean
  /** What it can stand for; « ils » for groups, "it" for no person. */
  readonly types: readonly EntityType[]
}

export interface FunctionWords {
  /** Determiners that show the gender of their noun. */
  readonly masculine: ReadonlySet<string>
  readonly feminine: ReadonlySet<string>
  /** Articles, demonstratives and possessives, which open a nominal. */
  readonly determiners: ReadonlySet<string>
  /** Those that point back to something already named (« le », « ce », "the"). */
  readonly definite: ReadonlySet<string>
  readonly demonstrative: ReadonlySet<string>
  readonly possessive: ReadonlySet<string>
  /** What stands for an article before an adjective: « de » hautes sources. */
  readonly partitive: ReadonlySet<string>
  /** Words that open a nominal with or without a determiner: « plusieurs », "several". */
  readonly quantities: ReadonlySet<string>
  /** What may stand between determiner and noun: « ancien », « vice », "former". */
  readonly premodifiers: ReadonlySet<string>
  /** Small words inside names: « de », "of", "von". */
  readonly connectors: ReadonlySet<string>
  /** Those that join two capitals into one name whatever stands before them: "von", "of", "&". */
  readonly particles: ReadonlySet<string>
  /** Articles before a people: « les » Grecs. */
  readonly pluralArticles: ReadonlySet<string>
  /** Peoples are often written with a small letter. */
  readonly smallPeoples: boolean
  /** The preposition of a complement: « de », "of". */
  readonly of: ReadonlySet<string>
  /** Other prepositions that may carry on the description of a role: « en », « à », "to". */
  readonly alsoOf: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  /** Words that take a capital without being names: at the start of a sentence, or calendar words. */
  readonly notNames: ReadonlySet<string>
  /** Articles that open names inside a sentence: « Le » Monde, « De » Gaulle. */
  readonly articlesInNames: ReadonlySet<string>
  /** Nouns often written with a capital that name nobody by themselves: « l'État », « la République ». */
  readonly commonCapitals: ReadonlySet<string>
  /** Acronyms of things: « TVA », « UTC ». */
  readonly plainAcronyms: ReadonlySet<string>
  /** Roles whose complement is a portfolio: « ministre de la Défense ». */
  readonly offices: ReadonlySet<string>
  /** Words for a country that has been named: « pays », "country". */
  readonly stateNouns: ReadonlySet<string>
  /** Names may stand before a noun that they describe: "a White House official", "Britain's minister". */
  readonly namesBefore: boolean
  /** Possessive mark that ends a name: "'s". */
  readonly possessives: ReadonlySet<string>
  /** After a demonstrative, the one named last: « ce dernier », "the latter". */
  readonly last: ReadonlySet<string>
  /** Pronouns that may stand for nothing: « il » faut, "it" rains. */
  readonly impersonalPronouns: ReadonlySet<string>
  /** What follows them then, as written or as lemma. */
  readonly impersonal: ReadonlySet<string>
  /** What follows "to be" then, adverbs between: « tôt » in « il est trop tôt », "early". */
  readonly impersonalPredicates: ReadonlySet<string>
  /** Small words between a subject pronoun and its verb: « ne », « se ». */
  readonly clitics: ReadonlySet<string>
  /** Forms of "to be" that open « il est prévu que ». */
  readonly copulas: ReadonlySet<string>
  readonly clauseOpeners: ReadonlySet<string>
  /** Participles of "to be" that make « il a été décidé que » out of forms of "to have". */
  readonly beens: ReadonlySet<string>
  /** Those forms of "to have". */
  readonly haves: ReadonlySet<string>
  /** Words, as tokens, before somebody who speaks: « selon », "according to". */
  readonly speakersAfter: readonly (readonly string[])[]
  /** Prepositions before somebody whose view a clause tells, when it opens with them: « pour », "for". */
  readonly viewsAfter: ReadonlySet<string>
  /** Prepositions before somebody who acts, after a participle: « par », "by". */
  readonly agentsAfter: ReadonlySet<string>
  /** Numbers that say how many of those named last are meant: « les deux pays », "both leaders". */
  readonly pairs: ReadonlySet<string>
  /** The one who speaks, in his own words: « je », « notre », "we". */
  readonly firstPerson: ReadonlySet<string>
  /** Lemmas of verbs whose subject is somebody: to say, to think, to die. */
  readonly humanVerbs: ReadonlySet<string>
}
