import { hasOwnTense, sentenceGroups, type VerbGroup } from "./groups.ts"
import {
  AROUND,
  isAround,
  isPos,
  isWord,
  POS,
  type Scene,
  sentenceEnd,
  sentenceStart,
  TURN,
  turns,
  WORD,
} from "./scene.ts"
import { fact, not, type Told, told } from "./told.ts"

/** What another group's own tense and words tell. */
type Tell = (group: VerbGroup) => Told

/** « en lançant », "by launching": as real as the clause it leans on, unless the verb before it says more. */
export function ofGerund(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], tell: Tell): Told {
  const { doc } = scene
  const word = doc.norm[group.verb]!
  const mark = group.from - 1
  const start = sentenceStart(doc, group.verb)
  const inSentence = mark >= start
  if (inSentence && isWord(scene, mark, WORD.without)) return not(fact("without", doc.norm[mark]!))
  if (inSentence && isWord(scene, mark, WORD.after)) return fact("after", doc.norm[mark]!)
  const dropped = insteadOf(scene, mark, start)
  if (dropped) return dropped
  const before = groups[group.index - 1]
  const close = before && doc.sentence[before.verb] === doc.sentence[group.verb]
  if (close && group.from - before.to <= (turns(scene, before.verb, TURN.muses) ? 2 : 1)) {
    const said = ofGovernor(scene, before, false)
    if (said) return said
  }
  const main = sentenceGroups(doc, groups, group.verb, group.index).find(
    other => other !== group && hasOwnTense(other),
  )
  if (!main) return fact("gerund", word)
  // "a way of selling", "before leaving", "look forward to seeing": only thought of, unless the whole is over.
  const brought =
    inSentence &&
    (isPos(doc, mark, POS.ADP) || isWord(scene, mark, WORD.infinitiveMarks | WORD.before)) &&
    !isWord(scene, mark, WORD.at | WORD.by)
  if (brought && before && close) {
    const said = blamed(scene, before, group)
    if (said) return said
  }
  const amid = brought && mark > start && isAround(scene, mark - 1, AROUND.whilesNoun | AROUND.carriersNoun)
  if (brought && !amid && main.tense !== "past" && main.tense !== "imperfect")
    return told("hypothetical", false, "thought of", doc.norm[mark]!, 0.5)
  const base = tell(main)
  return { ...base, negated: false, reason: ["gerund", ...base.reason] }
}

/** "accused them of hiding it", "prevented them from leaving", "thanked them for coming": what the verb before makes of
 * it from afar. */
function blamed(scene: Scene, before: VerbGroup, group: VerbGroup): Told | null {
  if (group.from - before.to > 10) return null
  const word = scene.doc.norm[before.verb]!
  if (turns(scene, before.verb, TURN.repays)) return { ...fact("cause", word, 0.6), firm: false }
  const said = isAround(scene, before.verb, AROUND.accuses | AROUND.denies | AROUND.prevents)
  return said ? ofGovernor(scene, before, false) : null
}

/** An infinitive takes its reality from the word before it. */
export function governed(
  scene: Scene,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  tell: Tell,
): Told | null {
  const { doc } = scene
  const start = sentenceStart(doc, group.verb)
  const past = group.tense === "past-infinitive"
  let mark = group.from - 1
  if (mark >= start && isPos(doc, mark, POS.ADV)) mark--
  const marked = (bit: number) => mark >= start && isWord(scene, mark, bit)
  const two = (bit: number) => mark - 1 >= start && isWord(scene, mark - 1, bit)
  const norm = mark >= start ? doc.norm[mark]! : ""
  if (marked(WORD.without)) return not(fact("without", norm))
  if (marked(WORD.after)) return fact("after", norm)
  if (two(WORD.before) || marked(WORD.before)) {
    const main = sentenceGroups(doc, groups, group.verb, group.index).find(hasOwnTense)
    const word = doc.norm[two(WORD.before) ? mark - 1 : mark]!
    return main?.tense === "past"
      ? { ...fact("before", word, 0.6), firm: false }
      : told("planned", false, "before", word, 0.6)
  }
  const dropped = insteadOf(scene, mark, start)
  if (dropped) return dropped
  const byDegree = marked(WORD.purposes | WORD.infinitiveMarks)
    ? (ofFeeling(scene, group, groups, mark, tell) ?? ofDegree(scene, group, groups, mark))
    : null
  if (byDegree) return byDegree
  const carrier = group.governor ?? (marked(WORD.purposes) ? usedFor(scene, group, groups) : null)
  if (carrier && !past) {
    const carried = carriedBy(scene, group, carrier, tell)
    if (carried) return carried
  }
  const meant = marked(WORD.infinitiveMarks) && mark > start ? ofNounBefore(scene, mark - 1) : null
  if (meant && !group.governor) return meant
  if (marked(WORD.purposes) || two(WORD.purposes)) {
    const held = group.governor && ofGovernor(scene, group.governor, past)
    // "to" opens purposes and what verbs ask for alike: the verb decides.
    if (held && marked(WORD.infinitiveMarks)) return held
    if (past) return fact("cause", norm)
    return cameTo(scene, group, groups) ?? told("hypothetical", false, "purpose", norm, 0.75)
  }
  const governor = group.governor
  if (governor) {
    const held = ofGovernor(scene, governor, past)
    if (held) return held
    // « a, en un an, réussi à vendre », "did he forget": as real as the verb that carries it.
    if (isAround(scene, governor.verb, AROUND.achieves | AROUND.phases) && governor.index < group.index) {
      const base = tell(governor)
      return { ...base, firm: false, negated: governor.negated }
    }
    if (past || isAround(scene, governor.verb, AROUND.wishes)) return null
    if (TOLD.has(governor.tense) && isAround(scene, governor.verb, AROUND.brings)) {
      const word = doc.norm[governor.verb]!
      return { ...fact("as its verb", word, 0.5), firm: false, negated: governor.negated }
    }
    return told("possible", false, "as its verb", doc.norm[governor.verb]!, 0.4)
  }
  // « le seul pays à reconnaître »: it has done so.
  for (let i = mark - 1; i >= start && i > mark - 14 && marked(WORD.infinitiveMarks); i--) {
    if (isWord(scene, i, WORD.only)) return fact("the only one to", doc.norm[i]!, 0.65)
  }
  const adjective = marked(WORD.infinitiveMarks) ? mark - 1 : -1
  if (adjective >= start && isPos(doc, adjective, POS.ADJ | POS.VERB))
    return told("possible", false, "able or ready", doc.norm[adjective]!, 0.6)
  return past ? null : told("hypothetical", false, "infinitive", doc.norm[group.verb]!, 0.45)
}

/** « le projet de fermer », "a threat to leave". */
function ofNounBefore(scene: Scene, noun: number): Told | null {
  const word = scene.doc.norm[noun]!
  if (isAround(scene, noun, AROUND.plansNoun)) return told("planned", false, "plan", word, 0.75)
  if (isAround(scene, noun, AROUND.fearsNoun)) return told("possible", false, "threat", word, 0.75)
  return isAround(scene, noun, AROUND.wishesNoun) ? told("hypothetical", false, "wish", word, 0.75) : null
}

/** Tenses in which a verb is told as a fact. */
const TOLD: ReadonlySet<string> = new Set(["past", "imperfect", "present"])

/** What a governing verb makes of an infinitive or gerund; null when its meaning says nothing of it. */
function ofGovernor(scene: Scene, governor: VerbGroup, past: boolean): Told | null {
  const { doc } = scene
  const word = doc.norm[governor.verb]!
  const { negated } = governor
  if (turns(scene, governor.verb, TURN.muses))
    return past ? null : told("hypothetical", false, "thought of", word, 0.6)
  const around = scene.around[governor.verb]!
  if (around === 0) return null
  const also = (told: Told): Told => ({ ...told, negated })
  // « devrait, dans quelques jours, être livré »: the modal stands apart.
  if (around & (AROUND.expected | AROUND.future)) return also(told("planned", false, "expected", word, 0.75))
  if (around & AROUND.obliged) return also(told("hypothetical", false, "obligation", word, 0.7))
  if (around & (AROUND.may | AROUND.would)) return also(told("possible", false, "may", word, 0.8))
  if (around & AROUND.plans) return also(told("planned", false, "plan", word, 0.75))
  if (around & AROUND.accuses) return told("alleged", false, "accusation", word, 0.85)
  if (around & AROUND.denies) return told("denied", false, "denial", word, 0.85)
  if (around & AROUND.fears) return also(told("possible", false, "fear or threat", word, 0.75))
  if (around & AROUND.wishes) return past ? null : also(told("hypothetical", false, "wish", word, 0.75))
  if (around & AROUND.prevents) return told("hypothetical", false, "prevented", word, 0.6)
  if (around & AROUND.stops) return not(fact("not done", word, 0.5))
  return null
}

/** "instead of waiting", « plutôt que de partir »: what was not done. */
function insteadOf(scene: Scene, mark: number, start: number): Told | null {
  for (let i = mark; i >= start && i > mark - 3; i--) {
    if (turns(scene, i, TURN.instead) && i < mark) return not(fact("instead", scene.doc.norm[i]!, 0.6))
    if (!isPos(scene.doc, i, POS.ADP | POS.SCONJ | POS.PART)) return null
  }
  return null
}

/** "was sorry to leave": what is felt is as real as the feeling. */
function ofFeeling(
  scene: Scene,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  mark: number,
  tell: Tell,
): Told | null {
  const { doc } = scene
  const at = mark - 1
  if (at < sentenceStart(doc, group.verb) || !turns(scene, at, TURN.felt)) return null
  const main = groups[group.index - 1]
  if (main && doc.sentence[main.verb] === doc.sentence[group.verb] && at - main.to < 6 && hasOwnTense(main))
    return { ...tell(main), firm: false, negated: main.negated }
  return { ...fact("felt", doc.norm[at]!, 0.6), firm: false }
}

/** "strong enough to win", "too weak to fight", "took the time to answer": with a past it was done, or was not. */
function ofDegree(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[], mark: number): Told | null {
  const { doc } = scene
  const main = groups[group.index - 1]
  if (!main || doc.sentence[main.verb] !== doc.sentence[group.verb] || !hasOwnTense(main)) return null
  const over = main.tense === "past" || main.tense === "imperfect"
  for (let i = mark - 1; i >= main.to && i > mark - 7; i--) {
    const word = doc.norm[i]!
    if (turns(scene, i, TURN.excess) && isPos(doc, i + 1, POS.ADJ | POS.ADV))
      return main.negated || turns(scene, i + 1, TURN.early)
        ? null
        : not({ ...fact("too much", word, 0.65), firm: false })
    if (over && turns(scene, i, TURN.enough))
      return { ...fact("enough", word, 0.65), firm: false, negated: main.negated }
    if (over && i === mark - 1 && turns(scene, i, TURN.seized) && main.light.length === 0)
      return seized(scene, main, i)
  }
  return null
}

/** "had the courage to", « a pris le temps de ». */
function seized(scene: Scene, main: VerbGroup, noun: number): Told | null {
  for (let i = main.to; i < noun; i++)
    if (!isPos(scene.doc, i, POS.DET | POS.ADJ | POS.ADV | POS.ADP)) return null
  return { ...fact("seized", scene.doc.norm[noun]!, 0.6), firm: false, negated: main.negated }
}

/** "forced them to leave", "used the money to buy", "likes to sail": as real as the verb that brings it about. */
function carriedBy(scene: Scene, group: VerbGroup, governor: VerbGroup, tell: Tell): Told | null {
  const wished = governor.light.length > 0 || governor.tense === "conditional"
  // "would like to thank": done in saying so.
  if (wished && turns(scene, governor.verb, TURN.polite) && turns(scene, group.verb, TURN.performs))
    return {
      ...fact("done in saying so", scene.doc.norm[governor.verb]!, 0.6),
      firm: false,
      negated: governor.negated,
    }
  if (!turns(scene, governor.verb, TURN.brings | TURN.relished)) return null
  // "would like to sail" is a wish.
  if (wished && turns(scene, governor.verb, TURN.relished))
    return told("hypothetical", false, "wish", scene.doc.norm[governor.verb]!, 0.7)
  return { ...tell(governor), firm: false, negated: governor.negated }
}

/** « a utilisé l'argent pour acheter »: the verb whose object serves the purpose. */
function usedFor(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): VerbGroup | null {
  const before = groups[group.index - 1]
  const here = before && scene.doc.sentence[before.verb] === scene.doc.sentence[group.verb]
  return here && group.from - before.to <= 8 && turns(scene, before.verb, TURN.brings) ? before : null
}

/** "rose to close at 60 dollars": what the act before has come to, no aim of it. */
function cameTo(scene: Scene, group: VerbGroup, groups: readonly VerbGroup[]): Told | null {
  const { doc } = scene
  if (!turns(scene, group.verb, TURN.ends) || group.to >= sentenceEnd(doc, group.verb)) return null
  if (isPos(doc, group.to, POS.DET | POS.PRON | POS.NOUN | POS.PROPN)) return null
  const main = groups[group.index - 1]
  if (main?.tense !== "past" || doc.sentence[main.verb] !== doc.sentence[group.verb]) return null
  return { ...fact("came to", doc.norm[group.verb]!, 0.6), firm: false }
}
