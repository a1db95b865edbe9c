import type { TenseRules } from "../../../time/rules.ts"

/** Verbs that look forward or back beyond their tense. */
export const tense: TenseRules = {
  forward: new Set(
    "go plan expect intend want hope aim need have prepare promise vow agree decide ask order call urge threaten set seek try".split(
      " ",
    ),
  ),
  calling: new Set(
    "plan promise vow agree decide ask order call urge threaten invite pledge propose".split(" "),
  ),
  planned: new Set(
    "scheduled expected planned due slated set upcoming postponed forthcoming likely".split(" "),
  ),
  telling: new Set(
    "say tell announce report state confirm claim add write reveal insist argue believe show suggest note warn".split(
      " ",
    ),
  ),
  moved: new Set(),
  futureWords: new Set(["will", "shall", "'ll", "wo"]),
  conditionalWords: new Set(["would", "could", "should", "may", "might", "must", "can", "'d", "ca"]),
  having: new Set(["have"]),
  being: new Set(["be"]),
  presentLooksForward: true,
}
