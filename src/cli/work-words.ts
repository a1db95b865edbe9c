import type { Interface } from "../export/format.ts"
import type { QueueStatus, ToldWorker } from "../queue/model.ts"

/** What `selon work` and `selon add --queue` say, in the person's language. */
export interface WorkWords {
  readonly about: string
  readonly jobs: string
  readonly once: string
  readonly status: string
  readonly again: string
  readonly format: string
  readonly lease: string
  readonly budget: string
  readonly memory: string
  readonly noJoins: string
  readonly examples: string
  readonly queue: string
  readonly shard: string
  readonly onlyWith: (option: string, other: string) => string
  readonly badNumber: (option: string, given: string, least: number, most: number) => string
  readonly enqueued: (added: number, same: number, failed: number) => string
  readonly putBack: (reports: number) => string
  readonly begins: (address: string) => string
  readonly givenUp: (origin: string, reason: string) => string
  readonly lost: string
  readonly tookOver: (shards: number) => string
  readonly away: string
  readonly gone: (reason: string) => string
  readonly stopping: string
  readonly worked: (reports: number, failed: number) => string
  readonly reports: string
  /** Headings of the status, by what stands under them. */
  readonly headings: Readonly<
    Record<"waiting" | "active" | "done" | "failed" | "takenOver" | "joins" | "rate" | "left", string>
  >
  readonly columns: Readonly<
    Record<
      | "worker"
      | "state"
      | "jobs"
      | "shards"
      | "reports"
      | "rate"
      | "seen"
      | "report"
      | "problem"
      | "reason"
      | "at",
      string
    >
  >
  readonly joins: Readonly<Record<QueueStatus["joins"], string>>
  readonly states: Readonly<Record<ToldWorker["state"], string>>
  readonly aSecond: (rate: string) => string
}

const en: WorkWords = {
  about: "one more worker for a big corpus: reads what waits in the queue of a dossier on a server",
  jobs: "read in so many threads (1)",
  once: "end when nothing is left to do, here or with another worker",
  status: "only tell how far the work is: reports, rate, workers, what was given up",
  again: "put what was given up back into the queue, and work",
  format: "of --status: table or json (table)",
  lease: "seconds after which the shards of a silent worker go to others (120)",
  budget: "seconds that one report may take before it is given up; long ones get more (30)",
  memory: "megabytes for one thread (450)",
  noJoins: "leave it to others to lay the reports side by side when all are read",
  examples: `Examples:
  selon add --queue postgres://me@server/news reports.jsonl
  selon work postgres://me@server/news --jobs 8       on any number of machines
  selon work postgres://me@server/news --status

A worker takes a shard of reports, reads it, and keeps the readings in the
transaction that ends the shard: killed at any moment, nothing is lost and
nothing counts twice. Control-C, or SIGTERM, finishes what is under way or gives
it back. Status: 0 all read, 1 some reports were given up or the server stayed
away, 2 wrong usage.`,
  queue: "do not read: put the reports into the queue of a dossier on a server, for `selon work`",
  shard: "with --queue: reports that one worker takes at a time (64)",
  onlyWith: (option, other) => `${option} is only for ${other}`,
  badNumber: (option, given, least, most) => `${option}: "${given}" is no number from ${least} to ${most}`,
  enqueued: (added, same, failed) =>
    [
      `${added} ${added === 1 ? "report" : "reports"} put into the queue`,
      ...(same ? [`${same} there already`] : []),
      ...(failed ? [`${failed} could not be read`] : []),
    ].join(", "),
  putBack: reports => `${reports} ${reports === 1 ? "report" : "reports"} put back into the queue`,
  begins: address => `working for ${address}; Control-C ends it`,
  givenUp: (origin, reason) => `${origin}: given up: ${reason}`,
  lost: "another worker had taken over a shard of this one; nothing of it was kept here",
  tookOver: shards => `${shards} ${shards === 1 ? "shard" : "shards"} of silent workers handed out again`,
  away: "the server does not answer; trying again",
  gone: reason => `the server does not answer (${reason}); what was under way goes to other workers`,
  stopping: "ending; what is under way is finished or given back",
  worked: (reports, failed) =>
    `${reports} ${reports === 1 ? "report" : "reports"} done${failed ? `, ${failed} given up` : ""}`,
  reports: "reports",
  headings: {
    waiting: "waiting",
    active: "under way",
    done: "done",
    failed: "given up",
    takenOver: "shards taken over",
    joins: "side by side",
    rate: "rate",
    left: "time left",
  },
  columns: {
    worker: "worker",
    state: "state",
    jobs: "threads",
    shards: "shards",
    reports: "reports",
    rate: "a second",
    seen: "last heard of",
    report: "report",
    problem: "problem",
    reason: "reason",
    at: "when",
  },
  joins: { made: "made", "to make": "to be made", "in the making": "in the making", failed: "failed" },
  states: { working: "working", idle: "idle", ended: "ended", lost: "lost" },
  aSecond: rate => `${rate} reports a second`,
}

const fr: WorkWords = {
  about:
    "un ouvrier de plus pour un grand corpus : lit ce qui attend dans la file d’un dossier sur un serveur",
  jobs: "lit dans autant de fils d’exécution (1)",
  once: "s’arrête quand il ne reste rien à faire, ici ou chez un autre ouvrier",
  status: "dit seulement où en est le travail : articles, débit, ouvriers, ce qui a été abandonné",
  again: "remet dans la file ce qui a été abandonné, et travaille",
  format: "de --status : table ou json (table)",
  lease: "secondes après lesquelles les lots d’un ouvrier muet passent à d’autres (120)",
  budget: "secondes qu’un article peut prendre avant d’être abandonné ; les longs en ont plus (30)",
  memory: "mégaoctets pour un fil d’exécution (450)",
  noJoins: "laisse à d’autres le rapprochement des articles quand tous sont lus",
  examples: `Exemples :
  selon add --queue postgres://moi@serveur/presse articles.jsonl
  selon work postgres://moi@serveur/presse --jobs 8     sur autant de machines qu’on veut
  selon work postgres://moi@serveur/presse --status

Un ouvrier prend un lot d’articles, le lit, et garde les lectures dans la
transaction qui termine le lot : tué à n’importe quel moment, rien n’est perdu
et rien ne compte deux fois. Contrôle-C, ou SIGTERM, termine ce qui est en cours
ou le rend. État : 0 tout lu, 1 des articles abandonnés ou le serveur resté
absent, 2 mauvais usage.`,
  queue: "ne lit pas : met les articles dans la file d’un dossier sur un serveur, pour « selon work »",
  shard: "avec --queue : articles qu’un ouvrier prend à la fois (64)",
  onlyWith: (option, other) => `${option} ne va qu’avec ${other}`,
  badNumber: (option, given, least, most) =>
    `${option} : « ${given} » n’est pas un nombre de ${least} à ${most}`,
  enqueued: (added, same, failed) =>
    [
      `${added} ${added < 2 ? "article mis" : "articles mis"} dans la file`,
      ...(same ? [`${same} déjà là`] : []),
      ...(failed ? [`${failed} n’ont pas pu être lus`] : []),
    ].join(", "),
  putBack: reports => `${reports} ${reports < 2 ? "article remis" : "articles remis"} dans la file`,
  begins: address => `au travail pour ${address} ; Contrôle-C l’arrête`,
  givenUp: (origin, reason) => `${origin} : abandonné : ${reason}`,
  lost: "un autre ouvrier avait repris un lot de celui-ci ; rien n’en a été gardé ici",
  tookOver: shards =>
    `${shards} ${shards < 2 ? "lot d’ouvrier muet remis" : "lots d’ouvriers muets remis"} à prendre`,
  away: "le serveur ne répond pas ; nouvel essai",
  gone: reason => `le serveur ne répond pas (${reason}) ; ce qui était en cours passe à d’autres ouvriers`,
  stopping: "arrêt ; ce qui est en cours se termine ou est rendu",
  worked: (reports, failed) =>
    `${reports} ${reports < 2 ? "article fait" : "articles faits"}${failed ? `, ${failed} abandonnés` : ""}`,
  reports: "articles",
  headings: {
    waiting: "en attente",
    active: "en cours",
    done: "faits",
    failed: "abandonnés",
    takenOver: "lots repris",
    joins: "rapprochement",
    rate: "débit",
    left: "temps restant",
  },
  columns: {
    worker: "ouvrier",
    state: "état",
    jobs: "fils",
    shards: "lots",
    reports: "articles",
    rate: "par seconde",
    seen: "dernier signe",
    report: "article",
    problem: "problème",
    reason: "raison",
    at: "quand",
  },
  joins: { made: "fait", "to make": "à faire", "in the making": "en cours", failed: "échoué" },
  states: { working: "travaille", idle: "sans travail", ended: "fini", lost: "perdu" },
  aSecond: rate => `${rate} articles par seconde`,
}

export const workWords: Readonly<Record<Interface, WorkWords>> = { en, fr }
