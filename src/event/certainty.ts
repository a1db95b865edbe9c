import type { Parsed } from "../model/doc.ts"
import type { Attribution } from "../model/reading.ts"
import { chainsOf, throughChain } from "./chain.ts"
import { groupsByToken, type VerbGroup, verbGroups } from "./groups.ts"
import type { Sense } from "./lexicon.ts"
import type { EventRules } from "./rules.ts"
import { setScene } from "./scene.ts"
import { toldOf } from "./status.ts"
import type { Told } from "./told.ts"
import { hangsOn, type Trigger } from "./triggers.ts"

/** How sure the report is of what any word tells, whether or not it is in the lexicon: the same rules as for events.
 * One answer a token, in their order, which must be that of the text. */
export function certaintyOf(
  doc: Parsed,
  tokens: readonly number[],
  attributions: readonly Attribution[],
  rules: EventRules,
): Told[] {
  const scene = setScene(doc, rules)
  const groups = verbGroups(scene)
  const groupAt = groupsByToken(doc, groups)
  const chains = chainsOf(attributions)
  return tokens.map(token => {
    const group = groups[groupAt[token]!]
    const own = group ? upTo(group, token) : null
    const trigger: Trigger = own
      ? { ...VERB, from: token, to: token + 1, head: token, group: own }
      : {
          ...NOUN,
          from: token,
          to: token + 1,
          head: token,
          ...hangsOn(scene, groups, groupAt, token, token + 1),
        }
    const told = toldOf(scene, trigger, groups, { headline: false, time: null })
    return throughChain(told, null, chains(doc.start[token]!, doc.end[token]!), rules)
  })
}

const ANY: Sense = { type: null, mode: null, after: [], reflexive: false, near: new Set(), key: "" }
const VERB = { sense: ANY, noun: false, link: "self", preposition: -1 } as const
const NOUN = { sense: ANY, noun: true } as const

/** The group as far as one of its own light verbs: « commence » of « commence à tirer ». */
function upTo(group: VerbGroup, token: number): VerbGroup {
  const light = group.light.findIndex(({ at }) => at === token)
  return light < 0 ? group : { ...group, verb: token, light: group.light.slice(0, light) }
}
