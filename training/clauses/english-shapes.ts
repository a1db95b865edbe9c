import { type Draw, lines } from "./draw.ts"

export interface Fragments {
  readonly contents: string
  readonly spoken: string
  readonly speakers: string
  readonly things: string
  readonly verbs: { readonly stating: string; readonly manner: string }
}

/** Verbs of saying as "past plural-present singular-present". */
export const trainVerbs = {
  stating: `said say says
said say says
said say says
said say says
added add adds
announced announce announces
explained explain explains
stated state states
reported report reports
claimed claim claims
insisted insist insists
noted note notes
acknowledged acknowledge acknowledges
wrote write writes
replied reply replies
concluded conclude concludes
argued argue argues
warned warn warns
confirmed confirm confirms
admitted admit admits
revealed reveal reveals
stressed stress stresses`,
  manner: `shouted shout shouts
joked joke jokes
recalled recall recalls
continued continue continues
asked ask asks
quipped quip quips`,
}

export const testVerbs = {
  stating: `said say says
said say says
said say says
announced announce announces
added add adds
explained explain explains
declared declare declares
repeated repeat repeats
maintained maintain maintains
conceded concede concedes
remarked remark remarks`,
  manner: `sighed sigh sighs
testified testify testifies
complained complain complains
muttered mutter mutters`,
}

const after = lines(`
[obl on Monday]
[obl:unmarked Tuesday]
[obl in a statement]
[obl in a letter [nmod to staff~N]]
[obl at a press conference]
[obl on television]
[obl after the meeting]
[obl:unmarked Friday] [obl in an interview]
[obl in an email]
[obl during~E a briefing]
[advmod yesterday]
[advmod later]
`)

interface Speaker {
  readonly number: "s" | "p"
  readonly gender: "m" | "f" | "n"
  readonly words: string
}

interface Verb {
  readonly past: string
  readonly plural: string
  readonly singular: string
}

/** `count` sentences in the notation of `tree.ts`. The reporting verb governs what is said when it closes or
 * opens the sentence, and is an insertion when it stands inside: as the English Web Treebank has it. */
export function englishSentences(fragments: Fragments, draw: Draw, count: number): string[] {
  const content = draw.round(lines(fragments.contents))
  const spoken = draw.round(lines(fragments.spoken))
  const speaker = draw.round(lines(fragments.speakers).map(readSpeaker))
  const stating = draw.round(lines(fragments.verbs.stating).map(readVerb))
  const manner = draw.round(lines(fragments.verbs.manner).map(readVerb))
  const thing = draw.round(lines(fragments.things))

  /** A clause that goes on after its cut. */
  const cut = (from: () => string): string => {
    for (;;) {
      const clause = from()
      if (!/‖\s*$/.test(clause)) return clause
    }
  }
  const plain = (c: string): string => c.replace("‖", "")
  const said = (): string => (draw.below(3) ? content() : spoken())
  const beside = (): Verb => (draw.below(4) ? stating() : manner())
  const marks = (): readonly [string, string] =>
    draw.one([
      ["“", "”"],
      ["“", "”"],
      ['"', '"'],
    ] as const)
  const form = (v: Verb, s: Speaker): string =>
    `${draw.below(4) ? v.past : s.number === "p" ? v.plural : v.singular}~V`
  const maybe = (in_: number): string => (draw.below(in_) ? "" : draw.one(after))
  const pronoun = (s: Speaker): string =>
    s.number === "p" ? "they" : s.gender === "m" ? "he" : s.gender === "f" ? "she" : "it"

  const shapes: [number, () => string][] = [
    [
      16,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[ccomp ${o} ${plain(said())} , ${c}] ${form(beside(), s)} [nsubj ${s.words}] ${/appos/.test(s.words) ? "" : maybe(3)} .`
      },
    ],
    [
      6,
      () => {
        const s = speaker()
        return `[ccomp ${plain(content())} ,] ${form(stating(), s)} [nsubj ${s.words}] ${/appos/.test(s.words) ? "" : maybe(4)} .`
      },
    ],
    [
      9,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[ccomp ${o} ${plain(said())} , ${c}] [nsubj ${closed(s.words)}] ${form(beside(), s)} ${maybe(3)} .`
      },
    ],
    [
      6,
      () => {
        const s = speaker()
        return `[ccomp ${plain(content())} ,] [nsubj ${closed(s.words)}] ${form(stating(), s)} ${maybe(3)} .`
      },
    ],
    [
      6,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[ccomp ${o} ${plain(said())} , ${c}] [nsubj ${pronoun(s)}] ${form(beside(), s)} ${maybe(3)} .`
      },
    ],
    [
      6,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `${o} ${cut(said).replace("‖", `[parataxis , ${c} ${form(beside(), s)} [nsubj ${s.words}] , ${o}]`)} . ${c}`
      },
    ],
    [
      4,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `${o} ${cut(said).replace("‖", `[parataxis , ${c} [nsubj ${draw.below(2) ? pronoun(s) : closed(s.words)}] ${form(beside(), s)} , ${o}]`)} . ${c}`
      },
    ],
    [
      3,
      () => {
        const s = speaker()
        return `${cut(content).replace("‖", `[parataxis , ${form(stating(), s)} [nsubj ${s.words}] ,]`)} .`
      },
    ],
    [
      3,
      () => {
        const s = speaker()
        return `${cut(content).replace("‖", `[parataxis , [nsubj ${closed(s.words)}] ${form(stating(), s)} ,]`)} .`
      },
    ],
    [
      10,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${form(stating(), s)} ${maybe(3)} [ccomp ${draw.below(2) ? "that~S" : ""} ${plain(content())}] .`
      },
    ],
    [
      5,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${form(stating(), s)} ${maybe(3)} ${draw.one([",", ":"])} [ccomp ${o} ${plain(said())} . ${c}]`
      },
    ],
    [
      4,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] told [iobj ${draw.one(["reporters", "lawmakers", "Reuters", "the BBC", "shareholders", "the committee"])}] ${maybe(3)} [ccomp ${draw.below(2) ? "that~S" : ""} ${plain(content())}] .`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[ccomp ${o} ${plain(said())} , ${c}] [nsubj ${closed(s.words)}] told [iobj ${draw.one(["reporters", "AFP", "state~N television", "the newspaper"])}] ${maybe(3)} .`
      },
    ],
    [4, () => `[obl [case according~V to|fixed] ${speaker().words} ,] ${plain(content())} .`],
    [4, () => `${plain(content())} [obl , [case according~V to|fixed] ${speaker().words}] .`],
    [
      2,
      () => {
        const s = speaker()
        return `[advcl as~S [nsubj ${closed(s.words)}] ${form(stating(), s)} ,] ${plain(content())} .`
      },
    ],
    [
      3,
      () => {
        const s = speaker()
        return `[ccomp ${plain(content())} ,] [nsubj ${closed(s.words)}] ${form(stating(), s)} ${maybe(3)} [advcl , citing [obj ${speaker().words}]] .`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[ccomp ${o} ${plain(said())} , ${c}] ${form(beside(), s)} [nsubj ${s.words}] [advcl , ${draw.one(["adding", "noting", "stressing"])} [ccomp that~S ${plain(content())}]] .`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        const a = speaker()
        const b = speaker()
        return `[ccomp ${o} ${plain(content())} , ${c}] ${stating().past}~V [nsubj ${closed(a.words)} [conj and ${b.words}]] .`
      },
    ],
    [
      2,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${s.number === "p" ? "have" : "has"}n't confirmed [ccomp that~S ${plain(content())}] .`
      },
    ],
    [
      2,
      () => {
        const a = speaker()
        const b = speaker()
        return `[nsubj neither|cc:preconj ${a.words} [conj nor ${closed(b.words)}]] confirmed [ccomp that~S ${plain(content())}] .`
      },
    ],
    [
      2,
      () =>
        `[expl it] was|aux:pass ${draw.one(["announced", "reported", "revealed"])} [obl on Monday] [csubj:pass that~S ${plain(content())}] .`,
    ],
    [
      2,
      () => {
        const s = speaker()
        return `[advcl asked [obl:agent by reporters] ,] [nsubj ${closed(s.words)}] ${stating().past}~V [ccomp ${plain(content())}] .`
      },
    ],
    [
      6,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${draw.one(["announced", "confirmed", "denied", "revealed", "acknowledged", "welcomed"])} [obj ${thing()}] ${maybe(3)} .`
      },
    ],
    [
      2,
      () => {
        const [o, c] = draw.one([
          ["“", "”"],
          ["", ""],
        ] as const)
        const s = speaker()
        return `[ccomp ${o} ${plain(content())} , ${c}] ${s.number === "p" ? "say" : "says"}~V [nsubj ${s.words}]`
      },
    ],
    [
      3,
      () => {
        const [o, c] = marks()
        const s = speaker()
        return `[ccomp ${o} ${plain(spoken())} ${draw.one(["!", "?"])} ${c}] ${form(manner(), s)} [nsubj ${s.words}] .`
      },
    ],
    [
      2,
      () => {
        const s = speaker()
        return `[nsubj ${closed(s.words)}] ${form(stating(), s)} [ccomp ${plain(content())} [conj and that~S ${plain(content())}]] .`
      },
    ],
  ]
  const wheel = draw.round(shapes.flatMap(([weight, shape]) => Array.from({ length: weight }, () => shape)))
  return Array.from({ length: count }, () => wheel()())
}

/** A speaker with an apposition, before more of the sentence: the comma that closes it. */
function closed(words: string): string {
  return /\[appos , /.test(words) && words.endsWith("]") ? `${words.slice(0, -1)} ,]` : words
}

function readSpeaker(line: string): Speaker {
  return { number: line[0] as "s" | "p", gender: line[1] as "m" | "f" | "n", words: line.slice(3) }
}

function readVerb(line: string): Verb {
  const [past, plural, singular] = line.split(" ") as [string, string, string]
  return { past, plural, singular }
}
