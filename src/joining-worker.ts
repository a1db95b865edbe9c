import type { MessagePort } from "node:worker_threads"
import { rulesByLanguage } from "./many.ts"
import { readingsIn } from "./store/answers.ts"
import { markCopies } from "./store/copies.ts"
import type { Dossier } from "./store/dossier.ts"
import { withKept } from "./store/joins.ts"
import { joinsInSteps } from "./store/steps.ts"
import { dossierThrough } from "./store/through.ts"
import { type Answer, contradictions, stories, timeline } from "./story/answers.ts"
import type { Joins } from "./story/dossier.ts"

/** What joins many reports, with the tables that are made from the readings themselves. */
export interface Joined {
  readonly joins: Joins
  readonly timeline: Answer
  readonly stories: Answer
  readonly contradictions: Answer
}

/** What is to be done with a dossier that another thread has open, which answers at the other end of the port
 * (`answerThrough`): its reports laid side by side, as far as they are not yet, or their copies found. */
export interface ToJoin {
  readonly task: "joins" | "copies"
  /** The version of Selon that joins. */
  readonly engine: string
  readonly port: MessagePort
}

/** Joins readings in a thread of its own, so that whoever waits for other things does not wait for this. Null when only
 * copies are asked for: the dossier keeps what is found. */
export default async function join({ task, engine, port }: ToJoin): Promise<Joined | null> {
  const dossier = dossierThrough(port)
  try {
    if (task === "joins") return await joined(dossier, engine)
    await markCopies(dossier.db, engine)
    return null
  } finally {
    await dossier.close()
  }
}

async function joined(dossier: Dossier, engine: string): Promise<Joined> {
  const rules = await rulesByLanguage()
  return withKept(
    dossier,
    engine,
    () => readingsIn(dossier),
    async (all, kept) => {
      const joins = kept ?? (await joinsInSteps(dossier.db, rules, engine))
      return {
        joins,
        timeline: timeline(all, joins),
        stories: stories(all, joins),
        contradictions: contradictions(all, joins),
      }
    },
  )
}
