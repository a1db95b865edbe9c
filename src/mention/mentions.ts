import type { Parsed } from "../model/doc.ts"
import type { Noted } from "../model/note.ts"
import type { Entity, Mention } from "../model/reading.ts"
import type { Draft } from "./draft.ts"
import { foundNames } from "./found.ts"
import { join } from "./join.ts"
import { lexiconOf } from "./lexicon.ts"
import type { NameModel } from "./names.ts"
import { findNominals } from "./nominals.ts"
import type { MentionRules } from "./rules.ts"

/** Who and what a report speaks of, each with every place where it does: names, descriptions, and the pronouns
 * that can be told. In order of first mention. A pronoun with two candidates takes the likelier and leaves a note.
 * `model` is the pack's trained finder of names; without it, lists and capitals find them. Gender and country are given only when the text or the lists show them. */
export function findMentions(
  doc: Parsed,
  rules: MentionRules,
  model: NameModel | null = null,
): Noted<readonly Entity[]> {
  const lexicon = lexiconOf(rules)
  const names = foundNames(doc, lexicon, model)
  const nominals = findNominals(doc, names, lexicon)
  const { drafts, notes } = join(doc, names, nominals, lexicon)
  const ordered = drafts
    .filter(draft => draft.mentions.length > 0)
    .map(draft => ({ draft, mentions: mentionsOf(doc, draft) }))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end)
  const ids = new Map(ordered.map(({ draft }, index) => [draft, `e${index + 1}`]))
  const entities = ordered.map(({ draft, mentions }): Entity => {
    const members = draft.members.flatMap(member => ids.get(member) ?? [])
    return {
      id: ids.get(draft)!,
      type: draft.type,
      name: draft.name,
      country: draft.country,
      ...(draft.country !== null && draft.countryFrom ? { countryFrom: draft.countryFrom } : {}),
      role: draft.role,
      gender: draft.type === "person" ? draft.gender : null,
      mentions,
      ...(members.length > 1 ? { members } : {}),
    }
  })
  return { value: entities, notes }
}

/** In text order, each place once. */
function mentionsOf(doc: Parsed, draft: Draft): Mention[] {
  const seen = new Set<number>()
  return draft.mentions
    .filter(({ from }) => !seen.has(from) && seen.add(from))
    .map(({ from, to, kind }) => ({ start: doc.start[from]!, end: doc.end[to - 1]!, kind }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}
