import { has } from "../model/morphology.ts"
import { signatureAfter } from "./colon.ts"
import type { Draft } from "./draft.ts"
import { plainDraft, spanOfRun } from "./draft.ts"
import type { Scene } from "./scene.ts"
import { isDash, uposOf } from "./scene.ts"

/** A paragraph without marks in which somebody tells of himself, and a dash with his name at its end: "J'ai tout vu de ma fenêtre.
 * —Ida Roy, voisine". */
export function signedBlockDrafts(scene: Scene): Draft[] {
  const { doc, quoteOf } = scene
  const out: Draft[] = []
  for (let from = 0, to = 0; from < doc.count; from = to) {
    to = from + 1
    while (to < doc.count && doc.block[to] === doc.block[from]) to++
    let dash = to - 2
    while (dash > from && dash > to - SIGNATURE && !isDash(doc, dash)) dash--
    if (dash - from < LEAST || !isDash(doc, dash) || quoteOf[dash]! >= 0 || quoteOf[from]! >= 0) continue
    const source = signatureAfter(scene, dash + 1, to)
    const entity = source ? scene.entityOf[dash + 1]! : -1
    if (!source || entity < 0 || scene.entities[entity]!.type !== "person") continue
    if (!tellsOfHimself(scene, from, dash)) continue
    const said = [spanOfRun(scene, { from, to: dash })]
    out.push(
      plainDraft("signature", dash, [{ from: dash, to: dash + 1 }], doc.norm[dash]!, source, said, 0.85),
    )
  }
  return out
}

/** A signature has no more tokens, and what is signed no fewer. */
const SIGNATURE = 14
const LEAST = 6

/** Does a verb in the first person stand there outside quotation marks, before the second sentence is over? */
function tellsOfHimself({ doc, quoteOf }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + LOOK; i++)
    if (quoteOf[i]! < 0 && uposOf(doc, i) === "PRON" && has(doc.morph[i]!, "Person", "1")) return true
  return false
}

/** The first person is looked for in no more tokens. */
const LOOK = 60
