import type { StoryRules } from "../../story/rules.ts"
import { acts } from "./acts.ts"

/** Words of English that tell nothing of what a report is about. */
export const storyRules: StoryRules = {
  common:
    words(`the an this that these those his her its their our your my he she it they we you him them us me who
    whom whose which what where when why how and or but nor so if as than then because while although though until
    since before after during within without with from into onto over under above below between among against about
    through by for of to in on at off out up down near not no yes any some all both each every other others another
    such same own more most less least very too also just only even still yet already ever never again once here
    there now is are was were be been being am has have had having do does did done doing will would shall should can
    could may might must say says said saying told tell tells according added reported announced stated
    get got make made take took taken come came go went gone going put set give given gave
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december day days week weeks month months year years hour hours minute minutes morning evening
    night today yesterday tomorrow time times
    one two three four five six seven eight nine ten first second third last next new old big small good
    mr mrs ms however meanwhile including around nearly like`),
  numbers: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    hundred: 100,
  },
  units:
    words(`euro euros dollar dollars pound pounds million millions billion billions thousand thousands hundred
    hundreds dozens kilometre kilometres kilometer kilometers km mile miles metre metres meter meters m foot feet inch
    inches kilo kilos kg ton tons tonne tonnes litre litres degree degrees percent per point points times second
    seconds day days week weeks month months year years hour hours minute minutes century article page pages`),
  totals: ["number", "toll", "total", "count"],
  acts,
  phases: words("open opening launch start begin beginning hold conduct stage organize organise"),
  spokesmen: words("spokesman spokeswoman spokesperson office cabinet aides lawyer lawyers secretariat"),
  nameParticles: words("al el as ad ben bin ibn de da la le von van der den"),
  articles: ["the"],
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
