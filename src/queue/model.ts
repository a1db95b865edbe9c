/** What the queue hands out, and what is told of it. Times are ISO, by the clock of the database. */

/** How reports are put in a queue. */
export interface QueueOptions {
  /** Reports in one shard, at most. */
  readonly reports: number
}

export interface WorkOptions {
  /** Threads that read. */
  readonly jobs: number
  /** How long a worker may be silent before its shards go to another, in seconds. */
  readonly leaseSeconds: number
  /** What one report may cost, see `ReadingBudget`. */
  readonly budgetSeconds: number
  readonly megabytes: number
  /** File of the config that reports are read with; none when it is left out. */
  readonly config?: string | null
  /** End when nothing is left, here or with another worker; else wait for more. */
  readonly once: boolean
  /** Lay the reports side by side when all are read. */
  readonly joins: boolean
}

/** A piece of work that one worker does at a time: `read` reads reports, `join` lays all of them side by side. */
export type ShardKind = "read" | "join"

/** A shard in the hands of a worker. Who holds another `token` for it than the database does has lost it. */
export interface Claim {
  readonly kind: ShardKind
  /** Of the shard. */
  readonly number: number
  /** Of the job that handed it out. */
  readonly job: string
  readonly token: string
  /** How often it was handed out and not given back: more than once when a worker was lost with it. */
  readonly taken: number
}

/** A report that was given up, and why. */
export interface DeadLetter {
  readonly hash: string
  /** Its id where the input gives one. */
  readonly report: string | null
  readonly origin: string
  /** `too-slow`, `too-large` or `damaged`: beyond its budget, see `GivenUp`. `broken`: an error of Selon's own.
   * `deadly`: worker after worker ended while reading it. `unkept`: the database refused what was read. */
  readonly problem: "too-slow" | "too-large" | "damaged" | "broken" | "deadly" | "unkept"
  readonly reason: string
}

export interface ToldLetter extends DeadLetter {
  readonly worker: string
  readonly at: string
}

export interface ToldWorker {
  readonly worker: string
  readonly host: string
  readonly pid: number
  readonly engine: string
  readonly jobs: number
  /** `ended` said so itself; `lost` has been silent for longer than its lease. */
  readonly state: "working" | "idle" | "ended" | "lost"
  readonly began: string
  readonly seen: string
  /** Reports done since it began, and a second in its last minute. */
  readonly reports: number
  readonly rate: number
  readonly shards: number
}

export interface QueueStatus {
  /** Reports by what has become of them; `active` are those of shards that a worker holds. */
  readonly waiting: number
  readonly active: number
  readonly done: number
  /** Given up: the dead letters. */
  readonly failed: number
  readonly shards: { readonly waiting: number; readonly active: number; readonly takenOver: number }
  /** What joins the reports: of all that are done, or still to be made. */
  readonly joins: "made" | "to make" | "in the making" | "failed"
  /** Why they could not be made. */
  readonly joinsProblem: string | null
  /** Reports a second of all living workers, and seconds until nothing waits; null when nobody works. */
  readonly rate: number
  readonly secondsLeft: number | null
  readonly workers: readonly ToldWorker[]
  readonly deadLetters: readonly ToldLetter[]
}
