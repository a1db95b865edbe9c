import { type Draw, lines } from "./draw.ts"

/** The fragments one part of the treebank is made of. */
export interface Fragments {
  readonly contents: string
  readonly spoken: string
  readonly speakers: string
  /** What one announces, denies, regrets. */
  readonly things: string
  /** A thing, and what is said of it: `thing | rest`. */
  readonly announced: string
  readonly verbs: Verbs
}

/** Verbs of saying as "participle singular plural" of the present. */
export interface Verbs {
  /** Take « que » as well as direct speech. */
  readonly stating: string
  /** Only beside direct speech. */
  readonly manner: string
  /** Reflexive ones, masculine participle first. */
  readonly reflexive: string
}

export const trainVerbs: Verbs = {
  stating: `dit:dire dit disent
déclaré déclare déclarent
affirmé affirme affirment
indiqué indique indiquent
annoncé annonce annoncent
précisé précise précisent
expliqué explique expliquent
ajouté ajoute ajoutent
assuré assure assurent
estimé estime estiment
jugé juge jugent
souligné souligne soulignent
rappelé rappelle rappellent
rapporté rapporte rapportent
confirmé confirme confirment
reconnu reconnaît reconnaissent
admis admet admettent
révélé révèle révèlent
noté note notent
écrit écrit écrivent
raconté raconte racontent
conclu conclut concluent
répondu répond répondent
prévenu prévient préviennent
soutenu soutient soutiennent`,
  manner: `lancé lance lancent
lâché lâche lâchent
martelé martèle martèlent
insisté insiste insistent
soufflé souffle soufflent
ironisé ironise ironisent
regretté regrette regrettent
poursuivi poursuit poursuivent
confié confie confient`,
  reflexive: `réjoui
indigné`,
}

export const testVerbs: Verbs = {
  stating: `déclaré déclare déclarent
indiqué indique indiquent
annoncé annonce annoncent
dit:dire dit disent
affirmé affirme affirment
expliqué explique expliquent
confirmé confirme confirment
signalé signale signalent
répété répète répètent
relevé relève relèvent
averti avertit avertissent`,
  manner: `tonné tonne tonnent
soupiré soupire soupirent
témoigné témoigne témoignent
tempéré tempère tempèrent
plaidé plaide plaident
lancé lance lancent`,
  reflexive: `félicité`,
}

/** What may stand between the verb and its subject, or after both. */
const between = lines(`
[obl:mod lundi]
[obl:mod mardi matin|nmod]
[obl:mod mercredi soir|nmod]
[obl:mod jeudi]
[advmod hier]
[advmod également]
[advmod aussitôt]
[obl:arg à la presse]
[obl:mod dans un communiqué]
[obl:mod vendredi] [obl:arg à l' AFP]
[obl:mod dimanche] [obl:mod sur Twitter]
[obl:arg à des journalistes]
[obl:mod samedi] [obl:mod devant les députés]
[obl:mod [case lors de|fixed] son discours]
[obl:mod au micro [nmod d' une radio]]
[obl:mod ce lundi]
[advmod sèchement]
`)

const after = lines(`
[obl:mod lundi]
[obl:mod dans un communiqué]
[obl:mod dans une lettre [nmod aux salariés]]
[obl:mod [case lors de|fixed] une conférence [nmod de presse]]
[obl:mod à la télévision]
[obl:mod au *micro [nmod de France Inter]]
[obl:mod à l' issue [nmod de la réunion]]
[obl:arg à l' AFP]
[obl:mod dans un entretien [obl:arg au Figaro]]
[obl:mod jeudi] [obl:mod sur son compte]
[obl:mod sous couvert [nmod d' anonymat]]
[obl:mod devant les caméras]
`)

/** Groups that part the verb from its subject. */
const prepositional = lines(`
[obl:arg à l' AFP]
[obl:arg à la presse]
[obl:arg au Monde]
[obl:arg à Reuters]
[obl:arg aux journalistes]
[obl:arg à la télévision]
[obl:arg à ses collègues]
[obl:mod devant la presse]
[obl:mod devant les élus]
[obl:mod dans un message]
[obl:mod dans un entretien]
[obl:mod dans son rapport]
[obl:mod dans une lettre [nmod aux salariés]]
[obl:mod sur son compte]
[obl:mod sur place]
[obl:mod en conférence [nmod de presse]]
[obl:mod lundi] [obl:arg à l' AFP]
[obl:mod jeudi] [obl:mod devant la presse]
[obl:mod vendredi] [obl:mod dans un communiqué]
[obl:mod à l' issue [nmod du vote]]
[obl:mod à Paris]
[obl:mod avec calme]
[obl:mod en début [nmod de soirée]]
[obl:mod par écrit]
`)

interface Speaker {
  readonly number: "s" | "p"
  readonly gender: "m" | "f"
  readonly words: string
}

interface Verb {
  readonly participle: string
  readonly present: readonly [string, string]
}

/** `count` sentences in the notation of `tree.ts`, then `parted` more in which a group with a preposition parts the
 * verb from its subject, or the subject is a clitic after an auxiliary: the places where trees go wrong first. */
export function frenchSentences(fragments: Fragments, draw: Draw, count: number, parted = 0): string[] {
  const content = draw.round(lines(fragments.contents))
  const spoken = draw.round(lines(fragments.spoken))
  const speaker = draw.round(lines(fragments.speakers).map(readSpeaker))
  const stating = draw.round(lines(fragments.verbs.stating).map(readVerb))
  const manner = draw.round(lines(fragments.verbs.manner).map(readVerb))
  const thing = draw.round(lines(fragments.things))
  const announced = draw.round(lines(fragments.announced).map(line => line.split(" | ") as [string, string]))
  const reflexive = draw.round(lines(fragments.verbs.reflexive))

  /** A clause that goes on after its cut. */
  const cut = (from: () => string): string => {
    for (;;) {
      const clause = from()
      if (!/‖\s*$/.test(clause)) return clause
    }
  }
  const plain = (c: string): string => c.replace("‖", "")
  const said = (): string => (draw.below(3) ? content() : spoken())
  const beside = (): Verb => (draw.below(3) ? stating() : manner())
  const marks = (): readonly [string, string] =>
    draw.one([
      ["«", "»"],
      ["«", "»"],
      ["“", "”"],
      ['"', '"'],
    ] as const)
  const group = (v: Verb, s: Speaker): string =>
    draw.below(3)
      ? `${haveFor(s)} ${v.participle}`
      : `${v.present[s.number === "s" ? 0 : 1]}${s.number === "s" ? "~p3s" : "~p3p"}`
  const maybe = (list: readonly string[], in_: number): string => (draw.below(in_) ? "" : draw.one(list))
  const end = (): string => draw.one([".", ".", ".", "."])

  /** Verb then nominal subject, as it stands after or inside what is said. */
  const postposed = (v = beside(), s = speaker()): string => {
    const mid = maybe(between, 3)
    return `${group(v, s)} ${mid} [nsubj ${s.words}] ${mid ? "" : maybe(after, 4)}`
  }
  const clitic = (): string => {
    const v = beside()
    const s = speaker()
    const pronoun = `${s.gender === "m" ? "il" : "elle"}${s.number === "p" ? "s" : ""}`
    if (draw.below(3))
      return `${s.number === "s" ? `a -t-${pronoun}|nsubj` : `ont -${pronoun}|nsubj`} ${v.participle} ${maybe(after, 3)}`
    const form = v.present[s.number === "s" ? 0 : 1]
    return `${form}${s.number === "s" ? "~p3s" : "~p3p"} ${/[td]$/.test(form) ? `-${pronoun}` : `-t-${pronoun}`}|nsubj ${maybe(after, 3)}`
  }

  const shapes: [number, () => string][] = [
    [
      16,
      () => {
        const [o, c] = marks()
        return `${o} ${plain(said())} ${c} [parataxis:insert , ${postposed()}] ${end()}`
      },
    ],
    [14, () => `${plain(content())} [parataxis:insert , ${postposed(stating())}] ${end()}`],
    [6, () => `${plain(content())} [parataxis:insert , ${clitic()}] ${end()}`],
    [
      7,
      () => {
        const [o, c] = marks()
        return `${o} ${plain(said())} ${c} [parataxis:insert , ${clitic()}] ${end()}`
      },
    ],
    [
      7,
      () => {
        const [o, c] = marks()
        return `${o} ${cut(said).replace("‖", `[parataxis:insert , ${postposed()} ,]`)} ${c} ${end()}`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        return `${o} ${cut(said).replace("‖", `[parataxis:insert , ${clitic()} ,]`)} ${c} ${end()}`
      },
    ],
    [5, () => `${cut(content).replace("‖", `[parataxis:insert , ${postposed(stating())} ,]`)} ${end()}`],
    [
      4,
      () => {
        const [o, c] = marks()
        const mark = draw.one(["!", "!", "?", "…"])
        return `${o} ${plain(spoken())} ${mark} ${c} [parataxis:insert ${draw.one([",", ""])} ${postposed()}] .`
      },
    ],
    [
      5,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${group(stating(), s)} ${maybe(after, 4)} : [ccomp ${o} ${plain(said())} ${c}] ${end()}`
      },
    ],
    [
      9,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${group(stating(), s)} ${maybe(after, 4)} ${que(plain(content()))} ${end()}`
      },
    ],
    [
      2,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] n' ${haveFor(s)} pas confirmé ${que(plain(content()))} ${end()}`
      },
    ],
    [
      2,
      () => {
        const a = speaker()
        const b = speaker()
        return `[nsubj ni|cc ${a.words} [conj ni ${closed(b.words)}]] n' ont confirmé ${que(plain(content()))} ${end()}`
      },
    ],
    [3, () => `[obl:mod selon ${speaker().words} ,] ${plain(content())} ${end()}`],
    [3, () => `${plain(content())} [obl:mod , selon ${speaker().words}] ${end()}`],
    [2, () => `${cut(content).replace("‖", `[obl:mod , selon ${speaker().words} ,]`)} ${end()}`],
    [2, () => `[obl:mod [case d'~E après|fixed] ${speaker().words} ,] ${plain(content())} ${end()}`],
    [
      3,
      () => {
        const s = speaker()
        return `[advcl comme l'~R ${haveFor(s)} ${stating().participle} [nsubj ${s.words}] ,] ${plain(content())} ${end()}`
      },
    ],
    [
      2,
      () => {
        const s = speaker()
        return `${plain(content())} [advcl , comme l'~R ${haveFor(s)} ${stating().participle} [nsubj ${s.words}]] ${end()}`
      },
    ],
    [
      4,
      () => {
        const s = speaker()
        return `${plain(content())} [parataxis:insert , ${group(stating(), s)} ${maybe(between, 2)} [nsubj ${s.words}] [advcl , citant [obj ${speaker().words}]]] ${end()}`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `${o} ${plain(said())} ${c} [parataxis:insert , ${group(beside(), s)} [nsubj ${s.words}] [advcl , ${draw.one(["ajoutant", "précisant", "soulignant", "rappelant"])} ${que(plain(content()))}]] ${end()}`
      },
    ],
    [
      4,
      () => {
        const [o, c] = marks()
        const a = speaker()
        const b = speaker()
        return `${o} ${plain(content())} ${c} [parataxis:insert , ${draw.one(["ont", "ont", "avaient"])} ${stating().participle} ${maybe(between, 3)} [nsubj ${closed(a.words)} [conj et ${b.words}]]] ${end()}`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        const s = speaker()
        const p = reflexive()
        return `${o} ${plain(said())} ${c} [parataxis:insert , s'~R ${s.number === "s" ? "est" : "sont"}|aux:tense ${p}${s.gender === "f" ? "e" : ""}${s.number === "p" ? "s" : ""}~V [nsubj ${s.words}]] ${end()}`
      },
    ],
    [
      2,
      () =>
        `[expl:subj il~R] a été|aux:pass ${draw.one(["annoncé", "précisé", "indiqué"])} [obl:mod lundi] ${que(plain(content()))} ${end()}`,
    ],
    [
      2,
      () =>
        `${plain(content())} [parataxis:insert , ${draw.one(["a -t-on|nsubj indiqué", "a -t-on|nsubj précisé", "indique~V -t-on|nsubj"])} [obl:mod ${draw.one(["de source judiciaire", "de source policière", "à la préfecture", "au parquet", "dans l' entourage [nmod du ministre]"])}]] ${end()}`,
    ],
    [
      3,
      () => {
        const s = speaker()
        return `[advcl interrogé${s.gender === "f" ? "e" : ""}${s.number === "p" ? "s" : ""} [obl:agent par ${draw.one(["la presse", "l' AFP", "une radio locale"])}] ,] [nsubj ${closed(s.words)}] ${haveFor(s)} ${draw.one(["répondu", "assuré", "affirmé"])} ${que(plain(content()))} ${end()}`
      },
    ],
    [
      6,
      () => {
        const s = speaker()
        return `${draw.below(2) ? "[obl:mod lundi ,]" : ""} [nsubj ${closed(s.words)}] ${haveFor(s)} ${draw.one(["annoncé", "confirmé", "démenti", "évoqué", "révélé", "nié", "rappelé", "réclamé", "regretté"])} [obj ${thing()}] ${maybe(after, 3)} ${end()}`
      },
    ],
    [
      2,
      () => {
        const [what, rest] = announced()
        const s = speaker()
        return `[nsubj ${what} [acl:relcl qu'~R|obj ${haveFor(s)} ${draw.one(["annoncé", "présenté", "évoqué"])} [nsubj ${s.words}]]] ${rest} ${end()}`
      },
    ],
    [
      3,
      () => {
        const [o, c] = draw.one([
          ["«", "»"],
          ["", ""],
        ] as const)
        return `${o} ${plain(content())} ${c} [parataxis:insert , ${presentOf(stating(), speaker())}]`
      },
    ],
    [
      2,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `${o} ${plain(said())} . ${c} [parataxis:insert ${group(beside(), s)} [nsubj ${s.words}]] .`
      },
    ],
    [
      2,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${group(stating(), s)} ${que(plain(content()))} [conj et ${que(plain(content())).replace("[ccomp ", "").replace(/\]$/, "")}] ${end()}`
      },
    ],
  ]
  const wheel = draw.round(shapes.flatMap(([weight, shape]) => Array.from({ length: weight }, () => shape)))
  const further = (): string => {
    const [o, c] = marks()
    const s = speaker()
    if (draw.below(4) === 0) return `${o} ${plain(said())} ${c} [parataxis:insert , ${clitic()}] .`
    const clause = `${group(beside(), s)} ${draw.one(prepositional)} [nsubj ${s.words}]`
    return draw.below(3)
      ? `${o} ${plain(said())} ${c} [parataxis:insert , ${clause}] .`
      : `${plain(content())} [parataxis:insert , ${clause}] .`
  }
  return [
    ...Array.from({ length: count }, () => wheel()()),
    ...Array.from({ length: parted }, () => further()),
  ]
}

function presentOf(v: Verb, s: Speaker): string {
  return `${v.present[s.number === "s" ? 0 : 1]}${s.number === "s" ? "~p3s" : "~p3p"} [nsubj ${s.words}]`
}

function haveFor(s: Speaker): string {
  return s.number === "s" ? "a" : "ont"
}

/** « que » and what it opens, elided before a vowel. */
function que(content: string): string {
  const first = content.replace(/^(?:\[[a-z:]+ |\*)+/, "")
  return `[ccomp ${/^[aeiouyéèêâîôûœh]/i.test(first) && !/^(?:y |huit|haut|honte)/.test(first) ? "qu'" : "que"}~S ${content}]`
}

/** A speaker with an apposition, before more of the sentence: the comma that closes it. */
function closed(words: string): string {
  return /\[appos , /.test(words) && words.endsWith("]") ? `${words.slice(0, -1)} ,]` : words
}

function readSpeaker(line: string): Speaker {
  return { gender: line[0] as "m" | "f", number: line[1] as "s" | "p", words: line.slice(3) }
}

function readVerb(line: string): Verb {
  const [participle, one, many] = line.split(" ") as [string, string, string]
  return { participle: `${participle.split(":")[0]}~V`, present: [one, many] }
}
