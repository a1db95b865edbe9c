import type { EventRules } from "../../event/rules.ts"
import { NOUNS } from "./event/nouns.ts"
import { VERBS } from "./event/verbs.ts"

/** What happens, in English, and the words that say how sure it is. */
export const eventRules: EventRules = {
  name: "en/event",
  verbs: VERBS,
  nouns: NOUNS,
  words: {
    reflexives: words("himself herself itself themselves"),
    clitics: words("-"),
    negations: words("not n't never"),
    weakNegations: new Set(),
    halfNegations: new Set(),
    notNegating: words("only less"),
    without: words("without"),
    none: words("no none nobody neither nor nothing"),
    hedges: words("apparently probably perhaps maybe possibly potentially likely presumably"),
    hearsay: words("allegedly reportedly purportedly supposedly"),
    conditions: words("if unless whether"),
    purposes: words("to order"),
    before: words("before"),
    after: words("after"),
    coming: words("planned upcoming scheduled forthcoming coming next future expected imminent proposed"),
    maybe: words("possible potential probable eventual likely"),
    claimed: words("alleged suspected purported supposed so-called"),
    underWay: words("ongoing continuing current"),
    definite: words("the this that these those"),
    of: words("of"),
    infinitiveMarks: words("to of"),
    relatives: words("who which that whom where"),
    that: words("that"),
    clauseBreaks: words(', ; : and but or who which that where when while as because " “ ” ( )'),
    takesPlace: words("place"),
    only: words("only first"),
    about: words("on about over"),
    by: words("by"),
    toward: words("against to with on upon toward towards for"),
    at: words("in at on near across"),
    nearly: words("nearly almost"),
    interrogatives: words("why how who whom whose what when where which"),
  },
  verbsAround: {
    haves: words("have"),
    bes: words("be"),
    bePerfects: words("go"),
    future: words("will shall 'll wo go"),
    recent: words("-"),
    expected: words("expect schedule slate set due"),
    obliged: words("must should ought"),
    may: words("may might could can able"),
    would: words("would 'd"),
    seem: words("seem appear"),
    phases: words("begin start continue finish resume keep stop"),
    achieves: words("do manage try attempt help let make get"),
    stops: words("refuse fail decline avoid"),
    plans: words(
      "plan decide promise pledge agree vow intend announce prepare propose aim offer arrange order authorize authorise consider",
    ),
    wishes: words(
      "want ask wish hope demand urge call request seek need encourage recommend advise tell press appeal await",
    ),
    fears: words("fear threaten risk allow permit"),
    accuses: words("accuse suspect blame allege claim charge"),
    denies: words("deny reject dispute refute"),
    supports: words("hold conduct make carry commit pay undertake stage take"),
    makes: words(
      "cause trigger lead spark begin start resume continue end launch open break follow hold organize expect plan sign ink conclude ratify negotiate reach",
    ),
    lasting: words("continue celebrate fight negotiate mediate investigate seek support host occupy besiege"),
    brings: words("allow let make force oblige compel help lead cause enable get see hear serve"),
    prevents: words("prevent stop avoid prohibit"),
    cancels: words("cancel scrap"),
    postpones: words("postpone delay reschedule defer"),
  },
  nounsAround: {
    plans: words(
      "plan project programme program decision intention promise announcement preparation commitment agreement readiness willingness",
    ),
    wishes: words("call demand request goal hope proposal bid need desire right possibility offer"),
    fears: words("interest threat risk fear danger prospect"),
    claims: words("suspicion accusation allegation rumour rumor"),
    whiles: words("during sidelines course occasion"),
    pasts: words("anniversary memory aftermath victim result consequence"),
    carriers: words("act series wave start end resumption case attempt campaign day cause role part"),
  },
  kinds: [
    // What « le drame » points back at.
    words(
      "disaster accident catastrophe avalanche crash shipwreck tragedy fire blaze explosion blast collision derailment quake flood storm",
    ),
    // Somebody goes somewhere.
    words("visit travel trip go leave arrive arrival departure depart fly tour head return"),
    words("meet meeting summit talk discuss discussion confer"),
    words("kill death die murder assassinate assassination execute execution shoot"),
    words("attack strike bomb bombing offensive raid assault shell shelling airstrike"),
    words("invade invasion offensive war attack"),
    words("arrest detain detention jail imprison imprisonment"),
    words("resign resignation quit leave step"),
    words("elect election vote referendum ballot poll"),
    words("sign signing agreement accord treaty deal conclude ratify ratification"),
    words("deliver delivery supply sale sell purchase buy shipment send ship"),
    words("cut layoff close closure shut"),
    words("win victory beat defeat triumph"),
    words("protest demonstrate demonstration march rally"),
    words("earthquake quake tremor"),
    words("accident crash collision collide derail derailment"),
    words("explosion explode blast bombing bomb"),
  ],
  scales: [
    {
      strong: words("condemn condemnation denounce denunciation slam blast outrage fury"),
      weak: words("concerned concern worry worried regret deplore cautious question uneasy"),
    },
    {
      strong: words("sever refuse refusal reject rejection"),
      weak: words("hesitate hesitation reservation reluctant reluctance suspend"),
    },
  ],
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "))
}
