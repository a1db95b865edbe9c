import type { Stance } from "../model/reading.ts"

/** What a language must tell of its events and of how sure they are. Words are lemmas unless said otherwise; where
 * a lemma may be missing the look-up form is tried. The tables are plain text: `[TYPE mode]` headings ("[-]" when
 * PLOVER has no type), then `key: example` or `key ~ words: example` a line; one of the words must stand in the same
 * clause. A key may begin with a reflexive and go on with the words that must follow ("se rendre", "ouvrir le feu"). */
export interface EventRules {
  /** Name before every reason, "fr/event". */
  readonly name: string
  readonly verbs: string
  readonly nouns: string
  readonly words: StatusWords
  readonly verbsAround: VerbsAround
  /** Words before a noun event that say how sure it is, by what they make of it. */
  readonly nounsAround: NounsAround
  /** Words by which a clause turns out more, or less, real than its tense says. */
  readonly turns: TurnWords
  /** Lemmas, verbs and nouns, that may tell of one and the same event: « se rendre », « visite », « voyage ». */
  readonly kinds: readonly ReadonlySet<string>[]
  /** How strongly somebody takes something: « condamner » against « préoccupé ». */
  readonly scales: readonly Scale[]
}

/** Lemmas at the two ends of a scale. */
export interface Scale {
  readonly strong: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
}

/** Single words, in look-up form unless said otherwise. */
export interface StatusWords {
  /** « se », and what stands between subject and verb beside it. */
  readonly reflexives: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  /** The words that deny; alone, or with another (« ne … pas »). */
  readonly negations: ReadonlySet<string>
  /** Those that deny only beside a first half: « plus », « jamais ». */
  readonly weakNegations: ReadonlySet<string>
  /** First halves of a negation (« ne »); empty where one word is enough. */
  readonly halfNegations: ReadonlySet<string>
  /** After a negation these take it back: « pas moins de », "not only". */
  readonly notNegating: ReadonlySet<string>
  /** Opens a negation that needs no second word before an infinitive: « sans », "without". */
  readonly without: ReadonlySet<string>
  /** « nul », « aucun », "no": a subject or object that denies the clause. */
  readonly none: ReadonlySet<string>
  /** « apparemment », « probablement », "reportedly". */
  readonly hedges: ReadonlySet<string>
  readonly hearsay: ReadonlySet<string>
  /** « si », "if". */
  readonly conditions: ReadonlySet<string>
  /** « pour », « afin de », "to": before an infinitive, a purpose. */
  readonly purposes: ReadonlySet<string>
  /** « avant », "before"; « après », "after". */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** Words that say a noun event is still to come, or has been: « prévu », « prochain »; « dernier ». */
  readonly coming: ReadonlySet<string>
  readonly maybe: ReadonlySet<string>
  readonly claimed: ReadonlySet<string>
  readonly underWay: ReadonlySet<string>
  /** Determiners that point back. */
  readonly definite: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  /** Prepositions that open a clause or carry on to a verb: « de », « à », "to". */
  readonly infinitiveMarks: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly that: ReadonlySet<string>
  /** What ends a clause: commas aside, « et », « mais », « que »… */
  readonly clauseBreaks: ReadonlySet<string>
  /** After « avoir », "take": the noun is going on or went on. */
  readonly takesPlace: ReadonlySet<string>
  /** « le seul à », "the only one to": what follows has been done. */
  readonly only: ReadonlySet<string>
  /** What talks and agreements are about: « sur », "on". */
  readonly about: ReadonlySet<string>
  /** Agent of a passive: « par », "by". */
  readonly by: ReadonlySet<string>
  /** Who an act is done to: « à », « contre », "against". */
  readonly toward: ReadonlySet<string>
  readonly at: ReadonlySet<string>
  /** « presque », « nearly »: it has not quite happened. */
  readonly nearly: ReadonlySet<string>
  /** « pourquoi », "who": a question opened by one takes the rest for granted. */
  readonly interrogatives: ReadonlySet<string>
}

/** Verbs that change how sure the verb or noun they govern is, by lemma. */
export interface VerbsAround {
  readonly haves: ReadonlySet<string>
  readonly bes: ReadonlySet<string>
  /** Verbs whose perfect is made with "to be": « est parti », "is gone". */
  readonly bePerfects: ReadonlySet<string>
  /** « aller » before an infinitive, "will", "shall". */
  readonly future: ReadonlySet<string>
  /** « venir de »: just happened. */
  readonly recent: ReadonlySet<string>
  /** « devoir », "be to": expected. */
  readonly expected: ReadonlySet<string>
  /** "must", "have to", « falloir »: wanted of somebody, and not said to be done. */
  readonly obliged: ReadonlySet<string>
  /** « pouvoir », "may". */
  readonly may: ReadonlySet<string>
  /** "would": a future seen from the past, or a doubt. Empty where the verb has a conditional. */
  readonly would: ReadonlySet<string>
  /** « sembler », "appear". */
  readonly seem: ReadonlySet<string>
  /** « commencer à », « continuer à », « finir de »: the act is under way or done as the verb says. */
  readonly phases: ReadonlySet<string>
  /** « réussir à », « tenter de », « parvenir à »: as real as the verb itself. */
  readonly achieves: ReadonlySet<string>
  /** « cesser de », « renoncer à », « refuser de », « éviter de »: what follows does not happen. */
  readonly stops: ReadonlySet<string>
  /** « prévoir », « décider », « promettre », « s'engager à »: planned. */
  readonly plans: ReadonlySet<string>
  /** « vouloir », « demander », « souhaiter », « exiger »: hypothetical. */
  readonly wishes: ReadonlySet<string>
  /** « craindre », « menacer », « risquer », « envisager »: possible. */
  readonly fears: ReadonlySet<string>
  /** « accuser », « soupçonner », « dénoncer »: alleged. */
  readonly accuses: ReadonlySet<string>
  /** « démentir », « nier », « réfuter »: denied. */
  readonly denies: ReadonlySet<string>
  /** « avoir lieu », « se tenir », « effectuer », « mener »: their noun is the event. */
  readonly supports: ReadonlySet<string>
  /** « causer », « provoquer », « débuter »: their noun shares their reality. */
  readonly makes: ReadonlySet<string>
  /** Verbs whose present goes on: « poursuivre », « célébrer ». */
  readonly lasting: ReadonlySet<string>
  /** « permettre de », « contraindre à », "force to": done, once the verb itself is. */
  readonly brings: ReadonlySet<string>
  /** « empêcher », « éviter »: possible at most. */
  readonly prevents: ReadonlySet<string>
  /** « annuler », "cancel": what was planned will not be. */
  readonly cancels: ReadonlySet<string>
  /** « reporter », "postpone": what was planned will be later. */
  readonly postpones: ReadonlySet<string>
}

/** Words by which a clause turns out more, or less, real than its tense says; lemmas, or look-up forms where a word has
 * none of its own. */
export interface TurnWords {
  /** Subjects who speak of themselves, "I", « je »: nobody asks whether his own acts are so. */
  readonly selves: ReadonlySet<string>
  /** "glad to", « ravi de »: what is felt is so. */
  readonly felt: ReadonlySet<string>
  /** "strong enough to", « assez fort pour »: once it was strong, it did. */
  readonly enough: ReadonlySet<string>
  /** "too weak to", « trop faible pour »: it did not. */
  readonly excess: ReadonlySet<string>
  /** "too early to", « trop tôt pour »: that it was not done says nothing of what will be. */
  readonly early: ReadonlySet<string>
  /** "would like", « aimerait »: a wish that is there now, put politely. */
  readonly polite: ReadonlySet<string>
  /** "like to", « aimer »: what is liked is done. */
  readonly relished: ReadonlySet<string>
  /** "force to", "use to", « contraindre à »: what they bring about is as real as they are. */
  readonly brings: ReadonlySet<string>
  /** "thank for", "punish for", « féliciter de »: what is repaid has been done. */
  readonly repays: ReadonlySet<string>
  /** "would like to thank", « souhaiterait remercier »: done in saying so. */
  readonly performs: ReadonlySet<string>
  /** "think of", « songer à »: what is only thought or talked of. */
  readonly muses: ReadonlySet<string>
  /** "is going to Rome": verbs of motion whose present in progress is a plan. */
  readonly leaves: ReadonlySet<string>
  /** "tomorrow", « bientôt »: with a present, a plan. */
  readonly soon: ReadonlySet<string>
  /** "instead of", "rather than", « au lieu de », « plutôt que de »: what was not done. */
  readonly instead: ReadonlySet<string>
  /** "when", "until": with a present, beside something to come, to come as well. */
  readonly whens: ReadonlySet<string>
  /** "whatever", « quiconque »: no act in particular. */
  readonly any: ReadonlySet<string>
  /** "tell", "call": they ask with an infinitive, and state with a clause of their own. */
  readonly tells: ReadonlySet<string>
  /** "has yet to", "encore": with an infinitive after it, not done. */
  readonly yet: ReadonlySet<string>
  /** "rose to close at", « pour finir »: what the act before has come to. */
  readonly ends: ReadonlySet<string>
  /** "took the time to", « a eu le courage de »: with a past, what followed was done. */
  readonly seized: ReadonlySet<string>
  /** "not know what", « ne pas savoir qui »: what is not known is so. */
  readonly factive: ReadonlySet<string>
}

export interface NounsAround {
  /** « projet de », « plan de »: planned. */
  readonly plans: ReadonlySet<string>
  /** « appel à », « demande de », « objectif »: hypothetical. */
  readonly wishes: ReadonlySet<string>
  /** « menace de », « risque de », « crainte »: possible. */
  readonly fears: ReadonlySet<string>
  /** « soupçon de », « accusation de »: alleged. */
  readonly claims: ReadonlySet<string>
  /** « centenaire de », « victime de »: it has been. */
  readonly pasts: ReadonlySet<string>
  /** Words before a noun that set it at the same time as its clause: « lors de », "during". */
  readonly whiles: ReadonlySet<string>
  /** « acte de », « série de », « victime de », « début de »: as real as they are. */
  readonly carriers: ReadonlySet<string>
}

/** How a stance of an attribution bears on what is told as a fact inside it. */
export type Bearing = "vouches" | "claims" | "plans" | "wishes" | "fears" | "denies" | "refuses" | "doubts"

/** The same in every language. */
export const BEARINGS: Readonly<Record<Stance, Bearing>> = {
  states: "claims",
  confirms: "vouches",
  denies: "denies",
  "does-not-confirm": "refuses",
  declines: "refuses",
  accuses: "claims",
  promises: "plans",
  plans: "plans",
  asks: "wishes",
  orders: "wishes",
  warns: "fears",
  praises: "vouches",
  criticises: "claims",
  suggests: "wishes",
  predicts: "plans",
  admits: "vouches",
  believes: "claims",
  hopes: "wishes",
  fears: "fears",
  doubts: "doubts",
}
