import type { Pattern } from "../../../time/pattern.ts"
import { behind, notAhead, notBehind, oneOf, seq, tag } from "../../../time/pattern.ts"
import type { TimeRule } from "../../../time/rules.ts"
import { timeRule } from "../../../time/rules.ts"
import type { SaidRef } from "../../../time/said.ts"

function ref(
  name: string,
  value: SaidRef["value"],
  match: Pattern,
  takes: TimeRule["takes"],
  leaves: readonly string[],
): TimeRule {
  return timeRule({ name: `en/time/${name}`, match, says: () => ({ kind: "ref", value }), takes, leaves })
}

export const past = ref(
  "past",
  "PAST_REF",
  oneOf(
    "recently",
    seq(behind("in", "of"), "the", oneOf("past", "recent past"), notAhead(tag("NOUN", "NUM", "ADJ"))),
    seq(behind("at"), "the", "time", notAhead("of", "when", tag("VERB"))),
  ),
  [["They had [recently] met.", "PAST_REF"]],
  ["The past two years were hard."],
)

export const present = ref(
  "present",
  "PRESENT_REF",
  oneOf(
    seq(notBehind("until", "just"), "now", notAhead("and then")),
    seq(behind("until"), "now"),
    "currently",
    "nowadays",
    "these days",
    "at present",
    seq(behind("at"), oneOf("the moment", "this point", "this time", "the present time")),
    seq(behind("for"), oneOf("the moment", "the time being")),
    "right now",
  ),
  [["The road is [now] open.", "PRESENT_REF"]],
  ["The moment was tense."],
)

export const future = ref(
  "future",
  "FUTURE_REF",
  oneOf(
    seq(
      notBehind("as", "too", "how", "sooner or"),
      oneOf("soon", "shortly"),
      notAhead("after", "before", "-"),
    ),
    seq(oneOf("the", "a"), oneOf("near", "foreseeable", "not too distant"), "future"),
    seq(behind("in"), "the", "future"),
  ),
  [["The park will reopen [soon].", "FUTURE_REF"]],
  ["The future of the club is dim."],
)

export const vagueRules: readonly TimeRule[] = [past, present, future]
