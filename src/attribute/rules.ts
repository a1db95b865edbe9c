import type { Act, SourceType, Stance } from "../model/reading.ts"
import type { SenseTables } from "./senses.ts"

/** What a verb of saying, thinking, wanting or showing takes as its content, in the notation of the tables.
 *
 * - `that`: a clause opened by the subordinator; also a reporting clause set after or inside its content
 * - `whether`: an indirect question
 * - `quote`: words in quotation marks, with no subordinator
 * - `inf`, `inf:de`: an infinitive, bare or opened by a preposition
 * - `np`, `np:de`: a nominal object, bare or opened by a preposition
 * - `np=mot`: a nominal object only when this noun heads it ("reprendre un mot")
 * - `person+…`: the same after an object that names whom one speaks to ("tell reporters that")
 * - `np+de`, `np+as`, `np+adj`: an object with what is said of it ("accuse X of Y"); both are the content
 * - any other word, after a noun: a preposition that joins what it tells of ("an accusation of") is no frame; see `joins` */
export type Frame = BareFrame | PassiveFrame | ContentFrame | `person+${ContentFrame}`
type ContentFrame = "that" | "whether" | "quote" | "inf" | "np" | `${"inf" | "np"}${":" | "=" | "+"}${string}`

/** The frames that are single words and no complement with a part.
 *
 * - `adj`: what is said of the subject ("se dire prêt")
 * - `pass`, `pass:pour`: in the passive, with nobody named; only before a preposition
 * - `things`, `matters`: no content of their own; a nominal object counts only when its subject is a thing, only when it is itself no person
 * - `lasting`: no content of its own; a nominal object counts only when it is definite and the tense lasts (« connaît la ville »)
 * - `finders`: no content of its own; a nominal object counts only for those who look for such things (« des astronomes ont découvert une
 *   planète »), or for a document
 * - `agent`: in the passive, with whoever a preposition of "of" names (« connu de la police »)
 * - `none`: no content at all ("declined to comment"); the saying itself is the record
 * - `-`: nothing; a set phrase that reports nothing though a word of it would ("accuser réception")
 * - `rel`, `:`: what joins a noun to what it tells of
 * - `speaker`, `person`, `document`, `opinion`, `source`, `informant`, `any`, `quoted`: what a preposition may open (see `prepositions`) */
const BARE_FRAMES = [
  "adj",
  "pass",
  "things",
  "matters",
  "lasting",
  "finders",
  "agent",
  "none",
  "-",
  "rel",
  ":",
  "speaker",
  "person",
  "document",
  "opinion",
  "source",
  "informant",
  "any",
  "quoted",
] as const
/** In the passive, with nobody named, before a preposition (« poursuivi | pour »). */
type PassiveFrame = `pass:${string}`
type BareFrame = (typeof BARE_FRAMES)[number]

const PASSIVE = /^pass:[\p{L}'-]+$/u
const COMPLEMENT = /^(?:person\+)?(?:that|whether|quote|(?:inf|np)(?:[:=+][\p{L}'-]+)?)$/u

/** A preposition as frames name it: "d'" as "de". */
export function unelided(preposition: string): string {
  return preposition.endsWith("'") ? `${preposition.slice(0, -1)}e` : preposition
}

/** Does a word of a table belong to the notation of frames? */
export function isFrame(word: string): word is Frame {
  return (BARE_FRAMES as readonly string[]).includes(word) || PASSIVE.test(word) || COMPLEMENT.test(word)
}

/** The constructions by which a report gives words to somebody, as examples, reasons and the table of trust name them. */
export const CONSTRUCTIONS = [
  "according-to",
  "asserted",
  "carried",
  "clause",
  "colon",
  "comparison",
  "conditional",
  "declines",
  "dialogue",
  "floating",
  "heading",
  "headline",
  "hearsay",
  "impersonal",
  "incise",
  "infinitive",
  "name",
  "nested",
  "noun",
  "object",
  "owned",
  "participle",
  "passive",
  "planned",
  "predicate",
  "quotation",
  "quote",
  "refuses",
  "relative",
  "relay",
  "signature",
  "that",
  "turn",
  // Weights know the others by their place.
  "light",
] as const
export type Construction = (typeof CONSTRUCTIONS)[number]

/** A line of a verb or noun table after reading. */
export interface Entry {
  /** Lemma, then the words that must follow it ("faire état"); "se " before a reflexive verb. */
  readonly key: string
  readonly act: Act
  readonly stance: Stance
  readonly takes: ReadonlySet<Frame>
  /** The prepositions that join a noun to what it tells of, "d'" as "de". */
  readonly joins: ReadonlySet<string>
}

/** A sentence that shows what a rule takes: `{S: …}` source, `{C: …}` cue, `{Q: …}` content, `{A: …}` addressee.
 * Pieces of one attribution share a number ("{Q1: …} {C1: …}"); no number means the only one. */
export interface Example {
  readonly rule: Construction
  readonly takes: readonly string[]
  /** Sentences in which nobody is said to have said anything. */
  readonly leaves: readonly string[]
}

/** Everything the attribution stage knows of one language: word tables in plain text, one entry a line under a
 * header in brackets, and examples. It names words only; the constructions live in the stage. */
export interface AttributionRules {
  /** Name before every reason, "fr/attribute". */
  readonly name: string
  /** `[act stance]` headers, then lines "lemma: takes…". */
  readonly verbs: string
  /** `[act stance]` headers, then lines "noun: links…": what joins the noun to its content ("de", "that", ":"). */
  readonly nouns: string
  /** Adjectives and participles that report with a copula: `[act stance]`, lines "adjective: takes…". */
  readonly predicates: string
  /** `[act stance]` headers, then prepositional cues ("selon", "aux yeux de"), one a line; after ": " what the
   * source must be: "speaker" (someone who can speak), "person" (certainly so), "document", "opinion" (a judgement
   * at the head of its clause), "source" (the last word of the cue is the source's noun), "informant" (of whom somebody nobody names learnt it), "any"; "quoted": only
   * before quoted words. */
  readonly prepositions: string
  /** Set phrases around whoever owns the words ("à … avis", "in … words"): preposition and noun, `[act stance]` headers. */
  readonly owned: string
  /** Adverbs and set phrases that report without a source ("reportedly", "semble-t-il"), `[act stance]` headers. */
  readonly hearsay: string
  /** Impersonal openings ("il paraît", "il est prévu"): `[act stance]` headers, lines "words: takes…". */
  readonly impersonal: string
  /** Verbs that only carry the next infinitive ("venir de", "tenir à"): the cue runs over both. */
  readonly carriers: readonly string[]
  /** Verbs that turn a saying into its refusal ("refuser de", "décliner") before an infinitive of saying. */
  readonly refusers: readonly string[]
  /** Adverbs of several words that may stand in or just after the verb group. */
  readonly adverbials: readonly string[]
  readonly that: readonly string[]
  readonly whether: readonly string[]
  /** Subject relatives and others, as they open a relative clause. */
  readonly relatives: readonly string[]
  /** Pronouns that stand before the verb as objects or reflexives. */
  readonly clitics: readonly string[]
  readonly reflexives: readonly string[]
  /** Object and relative pronouns that stand for what is said, each with the preposition it holds: « y » with « à », « dont »
   * with « de », « que » with none; "+" for one that has its preposition before it (« à laquelle »). */
  readonly standIns: readonly (readonly [pronoun: string, preposition: string])[]
  /** Pronouns that never name a source: impersonal subjects. */
  readonly expletives: readonly string[]
  /** Generic subjects ("on"): a saying of theirs has no source. */
  readonly generics: readonly string[]
  readonly negations: readonly string[]
  /** Words that join two negated subjects ("ni … ni", "neither … nor"). */
  readonly correlativeNegations: readonly string[]
  /** Negations that are such whatever their tag (« ne »), and those that deny only beside another one (« plus »). */
  readonly negationParticles: readonly string[]
  readonly halfNegations: readonly string[]
  /** Words tagged as adjectives that stand before a determiner (« tous les élus »). */
  readonly predeterminers: readonly string[]
  /** Present forms of verbs of the tables that look like other words ("craint", a participle; "précise", an adjective), as
   * "form lemma". */
  readonly alike: readonly string[]
  /** Negations with which what follows "que" is no exception ("pas"). */
  readonly denying: readonly string[]
  /** Endings by which predicates agree with their subject, the longer ones first ("convaincu|es"). */
  readonly agreeing: readonly string[]
  /** Verbs that make a passive with a past participle, and join a predicate ("être", "be"). */
  readonly copulas: readonly string[]
  /** Nouns that count how many were for and against: behind the preposition of an agent they do nothing (« par dix voix »). */
  readonly votes: readonly string[]
  /** Prepositions that open the agent of a passive. */
  readonly agents: readonly string[]
  /** Prepositions that open whom one speaks to. */
  readonly addressing: readonly string[]
  /** Prepositions that hold a noun phrase together, as against those that open a new adverbial. */
  readonly binding: readonly string[]
  /** Prepositions that hold a noun phrase together when a name follows ("l'ambassade à Moscou"). */
  readonly loose: readonly string[]
  /** Words that compare and bring in a reporting clause ("comme l'a dit", "as X said"). */
  readonly comparing: readonly string[]
  /** Words that take up the clause before them, for a relative clause that answers it ("ce que", "a claim that"). */
  readonly antecedents: readonly string[]
  /** Participles that quote somebody through somebody ("citant": active, "cité par": passive), by lemma. */
  readonly relays: readonly string[]
  /** Those of them whose object speaks, in any form ("l'agence, qui cite un témoin, …", "quoted him as saying"). */
  readonly quoting: readonly string[]
  /** Opens a hypothesis, in which a saying is none ("si", "if"). */
  readonly hypothesis: readonly string[]
  /** May the subordinator be missing ("said the dike held")? */
  readonly zeroThat: boolean
  /** Do past tense and past participle look alike ("reported")? */
  readonly pastAsParticiple: boolean
  /** Does a name with a colon open a headline that is that name's words ("Mayor: bridge is safe")? */
  readonly headlineColon: boolean
  /** Labels of the turns of an interview that names nobody ("Q", "A"), in small letters. */
  readonly turns: readonly string[]
  /** Verbs whose conditional is polite, possible or wished for, and no hearsay ("pouvoir", "souhaiter"). */
  readonly softeners: readonly string[]
  /** Verbs that with an infinitive tell of what is planned by somebody the text does not name ("devoir"). */
  readonly planners: readonly string[]
  /** Verbs that nobody does, whatever pronoun stands before them ("falloir"). */
  readonly subjectless: readonly string[]
  /** Words that make a future with the verb after them ("will"). */
  readonly futures: readonly string[]
  /** Verbs with which "according to" states a measure ("varier selon"). */
  readonly varying: readonly string[]
  /** Verbs that only carry a noun of saying ("faire l'annonce", "lancer un appel"): their subject is its source. */
  readonly light: readonly string[]
  /** Verbs by which what a noun of saying names gets about: « le bruit court que …», « l'annonce est tombée : … ». */
  readonly spreading: readonly string[]
  /** Nouns of posts that hold what they are for by any preposition ("adjointe aux finances"). */
  readonly posts: readonly string[]
  /** What joins a noun to what it tells of, whatever the noun: « de », "of". */
  readonly of: readonly string[]
  /** Prepositions of what only tells when something was ("pendant", "during"). */
  readonly circumstances: readonly string[]
  /** What joins a sentence to the one before it, at its head ("however", "in addition"): no part of what is said in it. */
  readonly connectives: readonly string[]
  /** What sets one clause against another ("though", "but"). */
  readonly contrasting: readonly string[]
  /** What joins the last of a row: "et", "ainsi que". */
  readonly joining: readonly string[]
  /** What stands before the preposition of a participle that tells what the speaker does beside: « tout en ». */
  readonly beside: readonly string[]
  /** Nouns of things that have names, which may stand between quotation marks right behind them ("revue", "ship"), and
   * participles that give one ("baptiser"). */
  readonly named: readonly string[]
  /** Before what was not preferred ("plutôt que de", "rather than"). */
  readonly preferring: readonly string[]
  /** Adverbs right before a cue preposition that only tell that its speaker is named again or among others (« toujours selon »). */
  readonly again: readonly string[]
  /** Adverbs that stand for many or few people before a verb in the plural (« beaucoup redoutent … »). */
  readonly counting: readonly string[]
  /** Verbs that strike with words or with arms ("attaquer"), who strikes with arms, and what can be struck with them. */
  readonly blows: readonly string[]
  readonly armed: readonly string[]
  readonly struck: readonly string[]
  /** Verbs of the tables that do something to a thing or a place for an object (« louer un étage »). */
  readonly handling: readonly string[]
  /** Prepositions of several words that open the occasion of a saying, or whom it was addressed to (« au cours de »,
   * « auprès de »). */
  readonly occasions: readonly string[]
  /** Prepositions that stand for an article behind a negation (« n'annonce pas | de hausse »). */
  readonly partitives: readonly string[]
  /** Prepositions that deny the infinitive or the gerund behind them (« sans », "without"). */
  readonly without: readonly string[]
  /** Who looks for things nobody has seen yet: nouns by their lemma (« chercheur », « sonde »). */
  readonly finders: readonly string[]
  /** How often what each construction proposes was right on reports marked by hand, 0 to 1; other constructions: half. */
  readonly trust: Readonly<Partial<Record<Construction, number>>>
  /** Is a gerund an object ("denied taking part", "admitted to lying")? */
  readonly gerundObjects: boolean
  /** Does a preposition between verb and content belong to the cue ("spoke of")? */
  readonly prepositionInCue: boolean
  /** Is whom a passive speaks to no part of what is said ("residents were told | to leave")? */
  readonly toldApart: boolean
  /** Is what its form leaves no doubt of told whatever the weights make of it? Where they were learnt from few marked reports. */
  readonly certain: boolean
  /** How likely what the weights take without any construction must be to be told, 0 to 1. */
  readonly alone: number
  /** Is a noun with what it tells of put to the weights though nobody is named for it (« la rumeur d'une fusion »)? */
  readonly unowned: boolean
  /** Were the weights learnt from reports in which sayings inside quotations are marked, too? */
  readonly inner: boolean
  /** Does the conditional alone mark hearsay? */
  readonly hearsayConditional: boolean
  /** Does a colon bring in words in marks by itself, behind a clause whose verb reports nothing: « Il change de camp : « J'en ai
   * assez. » »? They are then no part of what that verb takes. */
  readonly colonCue: boolean
  /** What kind of source a head noun makes: `[type]` headers, one noun a line or several on a line. */
  readonly sourceNouns: string
  /** Adjectives and phrases that make a source anonymous whatever its noun. */
  readonly anonymous: readonly string[]
  /** Seats of power that speak for a state ("Kremlin") and seats of bodies, `[type]` headers. */
  readonly seats: string
  /** What common words are about; null where many marked reports teach it word by word. */
  readonly senses: SenseTables | null
  /** Nouns of the means by which one speaks ("communiqué", "tweet"): kept apart from the source. */
  readonly media: readonly string[]
  /** Nouns after which "according to" states a rule, a measure or a manner and no saying ("termes", "saison"). */
  readonly measures: readonly string[]
  readonly examples: readonly Example[]
}

export type { Act, SourceType, Stance }
