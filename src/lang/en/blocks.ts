import type { Agency, BlockRule, BlockRules } from "../../segment/block-rules.ts"
import { genres, talk } from "./genres.ts"

const agency = (name: string, ...others: string[]): Agency => ({ name, forms: [name, ...others] })

const AGENCIES: readonly Agency[] = [
  agency("AFP", "Agence France-Presse", "Agence France Presse"),
  agency("Reuters", "REUTERS", "Thomson Reuters"),
  agency("AP", "Associated Press", "The Associated Press"),
  agency("PA", "PA Media", "Press Association"),
  agency("UPI", "United Press International"),
  agency("DPA", "dpa"),
  agency("ANSA"),
  agency("EFE"),
  agency("Xinhua"),
  agency("TASS", "Tass", "Itar-Tass"),
  agency("Interfax"),
  agency("RIA Novosti"),
  agency("KCNA"),
  agency("Yonhap"),
  agency("Kyodo", "Kyodo News"),
  agency("Jiji Press"),
  agency("Bloomberg", "Bloomberg News"),
  agency("AAP", "Australian Associated Press"),
  agency("The Canadian Press", "Canadian Press", "CP"),
  agency("PTI", "Press Trust of India"),
  agency("ANI"),
  agency("IANS"),
  agency("Anadolu", "Anadolu Agency"),
  agency("CNA"),
  agency("PR Newswire", "PRNewswire"),
  agency("Business Wire", "BUSINESS WIRE"),
  agency("CNN"),
]

const MONTHS =
  "January|Jan\\.?|February|Feb\\.?|March|Mar\\.?|April|Apr\\.?|May|June|July|August|Aug\\.?|September|Sept?\\.?|October|Oct\\.?|November|Nov\\.?|December|Dec\\.?"

const TRANSLATOR =
  "\\p{Lu}[\\p{L}'.-]{0,24}(?:(?: and|,| &)? (?:\\p{Lu}[\\p{L}'.-]{0,24}|de|du|van|von|the|our)){0,9}"
const THIS_TEXT =
  "(?:This|The) (?:article|story|interview|text|piece|op-ed|essay|report|content) (?:was|has been|is) "
/** "from the French", "from Ukrainian". */
const FROM_LANGUAGE = "from (?:the )?(?:original )?\\p{Lu}\\p{L}{3,20}"
const TRANSLATED = [
  `(?:Translated|(?:Text|Article|Interview) translated|${THIS_TEXT}(?:machine[- ]|automatically )?translated) ${FROM_LANGUAGE}(?: (?:by|using|with) .{2,80})?`,
  `(?:Translated|(?:Text|Article|Interview) translated|${THIS_TEXT}translated) by ${TRANSLATOR}`,
  `${THIS_TEXT}(?:machine[- ]translated|automatically translated|translated automatically)(?: (?:by|using|with) .{2,80})?`,
  `(?:Machine |English )?[Tt]ranslation(?: ${FROM_LANGUAGE})?(?::| by) ?${TRANSLATOR}`,
  `(?:Machine|Automatic) translation(?: ${FROM_LANGUAGE})?`,
].join("|")

const WORDINGS: readonly BlockRule[] = [
  {
    name: "en/block/translated",
    role: "signoff",
    part: "whole",
    longest: 240,
    translates: true,
    match: new RegExp(`^[([]?(?:${TRANSLATED})[)\\]]?\\.?$`, "u"),
    takes: [
      "[Translated from the French by Jane Doran]",
      "[(Translated from Icelandic by Kari Olafsson and Jane Doran.)]",
      "[Translated by Jane Doran]",
      "[Translation: Jane Doran]",
      "[This article has been machine-translated from German.]",
      "[This story was automatically translated using an online tool.]",
    ],
    leaves: [
      "Translated from the French, the novel sold well in Cork.",
      "Translated by Jane Doran, the play opens on Thursday.",
      "Translation services at the port were cut on Monday.",
      "The letter was translated by the embassy before the vote.",
    ],
  },
  {
    name: "en/block/translated-at-end",
    role: "signoff",
    part: "end",
    match: new RegExp(`[([](?:${TRANSLATED})[)\\]]\\.?$`, "u"),
    takes: ["The wall will hold until summer. [(Translated from the French by Jane Doran)]"],
    leaves: ["He quoted a poet (translated from the Irish) whom nobody had read."],
  },
  {
    name: "en/block/translated-among-credits",
    role: "signoff",
    part: "whole",
    longest: 400,
    translates: true,
    match: /^\([^()]{0,250}[;,] ?[Tt]ransla(?:ted|tion|ting) by [^()]{2,150}\)\.?$/u,
    takes: ["[(Reporting by Kari Olafsson; translated by Jane Doran; editing by Tom Reid)]"],
    leaves: ["(The letter, translated by the embassy, was read aloud) before the vote."],
  },
  {
    name: "en/block/read-more",
    role: "boilerplate",
    part: "whole",
    longest: 300,
    match:
      /^(?:[>»→▶►•*#+-]{1,3} ?)?(?:(?:ALSO|Also|READ|Read|SEE|See|WATCH|Watch|LISTEN|Listen|MORE|More|RELATED|Related|DON'T MISS|Don't [Mm]iss|KEEP READING|Keep [Rr]eading|YOU MAY (?:ALSO )?LIKE|You [Mm]ay (?:[Aa]lso )?[Ll]ike|LEARN MORE|Learn [Mm]ore|FIND OUT MORE|Find [Oo]ut [Mm]ore)(?: (?:MORE|more|More|ALSO|also|Also|READ|read|Read|NEXT|next|Next|COVERAGE|coverage|STORY|[Ss]tory|STORIES|[Ss]tories|ARTICLES?|[Aa]rticles?|HERE|here|NOW|now|TO|to|SEE|see|VIDEOS?|[Vv]ideos?|LINKS?|[Ll]inks?|CONTENT|[Cc]ontent|POSTS?|[Pp]osts?|NEWS|[Nn]ews|TOPICS?|[Tt]opics?)){0,3}) ?(?:[:|»→–—-]|>{1,2}|\.{3}|…|$)/u,
    takes: [
      "[Read more: The ferry that never came]",
      "[RELATED: How the flood wall failed]",
      "[>> See also: our map of the closures]",
      "[Also Read | Three days without power]",
      "[Related stories]",
    ],
    leaves: [
      "Read more slowly, the judge told the clerk.",
      "Related work by the institute found no link.",
      "More than a dozen boats were lost.",
      "See what happens, he said.",
    ],
  },
  {
    name: "en/block/click",
    role: "boilerplate",
    part: "whole",
    longest: 260,
    match:
      /^(?:\(?(?:CLICK|Click|TAP|Tap) (?:here|HERE|on|the|to|for|through)(?: |$)|(?:This (?:article|story|piece|post)|The post .{2,160}) (?:was )?(?:originally |first )?(?:appeared|published|ran)(?: first)? (?:on|in|at|by)|Want (?:more|the latest|to read more)|For more (?:on|information|news|stories|great),? |Check out (?:our|more|the latest)|Get (?:the latest|our|all the|more stories|breaking|unlimited)|Do you have (?:a story|an opinion|information)|Got a (?:tip|story)|Contact (?:us|the (?:author|reporter|writer))|Email (?:us|the|your)|(?:Advert(?:isement|ising)?|ADVERT(?:ISEMENT)?):?$|(?:Photo |Image )?[Cc]redits?:?$|For the latest (?:[a-z]+ ){0,4}(?:news|stories|updates|headlines|offers)|Never miss |Stay (?:up to date|informed|tuned|connected) (?:with|on|by)|This slideshow requires|(?:We|Our editors|The editors) (?:independently )?(?:recommend|review|select|research|choose)[^.]{0,80}(?:products|items|commission|editorial)|We may (?:earn|receive|make) (?:a |an )?(?:small )?(?:affiliate )?commission|The (?:views|opinions)(?: and (?:views|opinions))? expressed|[^.]{3,60} (?:is|are) not responsible for the (?:opinions|views|content)|Sponsored|Story continues (?:below|after)|Article continues|Continue [Rr]eading|Scroll (?:down|to)|Skip to|Loading|Filed [Uu]nder|Posted in|Tagged(?: with| in| as)?:?|Tags? ?:|Topics? ?:|Share (?:this|on|via|your)|Tweet this|Pin [Ii]t|Print this|Report a typo|Back to (?:top|the)|Leave a (?:reply|comment)|Comments? (?:are|have been) (?:closed|disabled)|Comments? ?\(\d|View (?:all )?\d* ?comments|Show (?:more )?comments)/u,
    takes: [
      "[Click here for the latest on the storm]",
      "[This article originally appeared in The Lanvec Beacon.]",
      "[Get the latest headlines in your inbox]",
      "[Advertisement]",
      "[For the latest news on the flood, follow our page]",
      "[The Beacon is not responsible for the opinions of its readers]",
    ],
    leaves: [
      "Click after click, the meter rose.",
      "Sharing the water will be hard, officials said.",
      "Comments by the mayor drew criticism.",
    ],
  },
  {
    name: "en/block/subscribe",
    role: "boilerplate",
    part: "whole",
    match:
      /^(?:(?:Please )?(?:Subscribe|SUBSCRIBE|Sign [Uu]p|SIGN UP|Sign [Ii]n|Log [Ii]n|Register|Join|Support|Follow|Download|Become a)(?: (?:to|for|up|now|today|here|our|us|in|with|on|the|member|free|at|me|him|her|more than|and get)(?: |$)|$|!)|(?:We|This (?:web)?site) (?:use|uses) cookies|By (?:continuing|clicking|signing|subscribing|submitting|using)[^.]{0,80} you (?:agree|accept|consent)|(?:Accept|Manage|Reject) (?:all )?cookies|Your (?:email|e-mail)|Enter your (?:email|e-mail)|(?:Thank you|Thanks) for (?:subscribing|signing|reading|visiting)|All rights reserved|(?:©|Copyright|\(c\)) .{0,80}(?:[Rr]ights [Rr]eserved|\d{4})|This material may not be published|Our newsletter|(?:Sign|Signing) up for|You (?:can|may) unsubscribe|We won't share)/u,
    takes: [
      "[Sign up for our morning letter]",
      "[Subscribe to the Beacon]",
      "[We use cookies to measure our audience.]",
      "[© 2024 The Lanvec Beacon. All rights reserved.]",
    ],
    leaves: [
      "Join forces or fail, the union told its rivals.",
      "Follow that logic and no bridge would ever be built.",
      "Support among voters fell.",
    ],
  },
  {
    name: "en/block/subscribers-only",
    role: "boilerplate",
    part: "whole",
    truncates: true,
    match:
      /^(?:(?:This|The full) (?:article|story|content) is (?:only )?(?:available |reserved |exclusively )?(?:to|for) (?:our )?(?:subscribers|members)|(?:To (?:continue|keep) reading|To read (?:the full|this|the rest))|Already a (?:subscriber|member)|(?:You have|You've) (?:reached|read|used) (?:your|all)|Subscribe to (?:continue|keep|read)|Create a free account to)/u,
    takes: ["[This article is for subscribers only.]", "[To continue reading, subscribe today.]"],
    leaves: ["This article is not a legal notice."],
  },
  {
    name: "en/block/heading-beside",
    role: "boilerplate",
    part: "whole",
    longest: 80,
    opens: true,
    match:
      /^(?:Related(?: (?:stories|articles|posts|content|news|coverage|links|topics|videos|reading|items))?|RELATED(?: (?:STORIES|ARTICLES|POSTS|CONTENT))?|Read (?:more|next)|Most (?:read|popular|viewed|shared|recent)|Trending(?: now)?|Popular (?:now|stories|posts)|Recommended(?: for you| stories| reading)?|You (?:may|might) also (?:like|be interested in)|More (?:from|on|in|stories|news|like this)(?: .{0,40})?|Editors'? (?:picks|choice)|Latest (?:news|stories|posts|videos)|Top stories|Up next|Share this(?: article| story| post| page)?|Share|Comments?|Tags|Topics|About the [Aa]uthors?|Newsletters?|Sponsored(?: content)?|From (?:around )?the [Ww]eb|Promoted(?: stories)?|What (?:others|to read next)|External links|See also|References|Further reading|Further information) ?(?:\(\d{1,5}\))? ?:?$/iu,
    takes: [
      "[Related stories]",
      "[Most read]",
      "[You may also like:]",
      "[Comments (4)]",
      "[More from the Beacon]",
    ],
    leaves: ["Related claims were settled in court.", "Comments from the bench"],
  },
  {
    name: "en/block/correction",
    role: "correction",
    part: "whole",
    longest: 900,
    match:
      /^[[(]?(?:(?:Correction|CORRECTION|Corrections|Clarification|CLARIFICATION|Editor's [Nn]ote|EDITOR'S NOTE|Update|UPDATE|UPDATED)(?: (?:on )?[^:]{1,40})? ?[:—–-]|(?:An earlier|A previous|An original|A prior) version of this (?:article|story|report|dispatch|post)|This (?:article|story|report|post) (?:has been|was) (?:updated|corrected|amended|modified|edited))/u,
    takes: [
      "[Correction: The sea wall is 800 metres long, not 8 kilometres.]",
      "[An earlier version of this article misspelled the name of the prefect.]",
    ],
    leaves: ["The correction took three days.", "Updated rules will apply from June."],
  },
  {
    name: "en/block/byline",
    role: "byline",
    part: "whole",
    longest: 140,
    match:
      /^(?:By|BY|Written by|Words by|Story by|Posted by|Reported by):? (?:the )?(?:\p{Lu}[\p{L}'.-]{0,24}|de|van|von|la|le|staff|Staff)(?:,? (?:\p{Lu}[\p{L}'.-]{0,24}|de|van|von|la|le|and|&|in|for|of|with|staff|reporter|writer|editor|correspondent)){0,10}(?: ?[,(|•·–—@-][^.]{0,60})?$/u,
    takes: [
      "[By Jane Doran and Peter Lisle]",
      "[BY STAFF REPORTERS]",
      "[By Jane Doran, Beacon correspondent]",
      "[By Jane Doran in Lanvec]",
    ],
    leaves: ["By Monday the water had fallen.", "By contrast, the town has no wall."],
  },
  {
    name: "en/block/published",
    role: "byline",
    part: "whole",
    longest: 120,
    match:
      /^(?:(?:Published|Posted|Updated|Last [Uu]pdated|Last [Mm]odified|First published|PUBLISHED|UPDATED|Date):? (?:on |at |by )?.{0,12}\d[^,.;]{0,14}(?:, \d{4})?.{0,30}\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?|\d{1,3} (?:minutes?|mins?|hours?|days?|weeks?|months?|years?) ago|(?:Reading time|Read time|Estimated read):? ?.{0,20}|\d{1,2} ?-?min(?:ute)? read)$/u,
    takes: ["[Published on 3 March 2024 at 10:12]", "[3 hours ago]", "[4 min read]"],
    leaves: ["Published in 2019, the study found no link."],
  },
  {
    name: "en/block/reporting-by",
    role: "signoff",
    part: "whole",
    longest: 500,
    match:
      /^[([]?(?:(?:Additional |Additional writing and |Writing and )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Tt]ranslat(?:ed|ion)|Reported|Written) (?:and (?:writing|editing) )?by .{2,400}|.{2,60} contributed to (?:this|the) (?:report|story|article)|(?:The )?(?:Associated Press|Reuters|AFP|AP|Bloomberg)(?: (?:writers?|journalists?|reporters?))? .{2,120} contributed .{0,60}|(?:With|with) (?:AFP|Reuters|AP|agencies|files from .{2,60}|reporting from .{2,60})|(?:AFP|AP|Reuters|PTI|ANI|IANS|dpa|DPA))[)\]]?\.?$/u,
    takes: [
      "[(Reporting by Jane Doran; Editing by Peter Lisle)]",
      "[Jane Doran contributed to this report.]",
      "[(With AFP)]",
    ],
    leaves: [
      "Reporting on the flood, the institute found no fault.",
      "(The mayor did not answer our questions.)",
    ],
  },
  {
    name: "en/block/reporting-by-at-end",
    role: "signoff",
    part: "end",
    match:
      /\((?:(?:Additional )?[Rr]eporting (?:and writing )?by [^()]{2,250}|(?:[Ww]ith )?(?:AFP|AP|Reuters|PTI|ANI|agencies)(?:(?: and |, ?| ?\/ ?)(?:AFP|AP|Reuters|PTI|ANI|agencies)){0,3})\)\.?$/u,
    takes: [
      "The bridge reopens on Thursday. [(Reporting by Jane Doran)]",
      "No one was hurt. [(AFP/Reuters)]",
    ],
    leaves: ["He named the Associated Press (AP) three times."],
  },
  {
    name: "en/block/photo",
    role: "credit",
    part: "whole",
    longest: 140,
    match:
      /^(?:(?:©|Photos?(?:graph)? ?(?:credits?|by|courtesy(?: of)?|via)? ?[:/]|PHOTO ?[:/]|Photo (?:by|credit|courtesy|via)|Photograph(?:y|s)? (?:by|courtesy)|Image ?(?:credit|source|courtesy|via)? ?:|Images? (?:by|courtesy|via)|Picture ?(?:credit)? ?:|Credit ?:|Credits ?:|Illustration ?(?:by|:)|Graphic ?:|Source ?:|Screenshot) ?.{0,110}|(?:AFP|Reuters|REUTERS|AP|AP Photo|Getty Images|Shutterstock|iStock) ?(?:\/|-|via|,|\||$) ?.{0,60})$/u,
    takes: [
      "[Photo: Jane Doran]",
      "[© KCNA / AFP]",
      "[AP Photo/Jane Doran]",
      "[Image credit: Town of Lanvec]",
    ],
    leaves: [
      "Photos of the quay were shown to the court on Monday, and the judge asked for more before the recess.",
    ],
  },
  {
    name: "en/block/photo-at-end",
    role: "credit",
    part: "end",
    match:
      /(?:[–—|/-] ?)?(?:\((?:Photo|Image|Picture)s?(?: credit)?(?: by|:) [^()]{2,60}\)|(?:Photo|Image|Picture)s?(?: credit)?(?: by|:) .{2,60}|(?:REUTERS|AP Photo|AFP)\/.{2,50})$/u,
    takes: [
      "The quays of Lanvec on Monday. [Photo: Jane Doran]",
      "Boats wait at the lock on Monday. [REUTERS/Jane Doran]",
    ],
    leaves: ["The quay, seen from the lighthouse."],
  },
  {
    name: "en/block/scene",
    role: "caption",
    part: "whole",
    longest: 450,
    match:
      /^[^()]{20,400}(?:\((?:[^()]{2,60}(?:\/|via) ?)(?:AFP|Reuters|REUTERS|AP|EPA|Getty|Getty Images|KCNA|Xinhua|TASS|Shutterstock|File)[^()]{0,30}\)|(?:REUTERS|AP Photo|AFP Photo|AFP PHOTO) ?\/ ?[\p{L} .'-]{2,60})\.?$/u,
    takes: ["[A general view shows the works at Lanvec harbour on Monday. (Jane Doran/Reuters)]"],
    leaves: ["A clear view awaits walkers at the top of the dune."],
  },
]

/** What English reports write around their prose. */
export const blockRules: BlockRules = {
  wordings: WORDINGS,
  genres,
  talk,
  agencies: AGENCIES,
  day: `(?:(?:${MONTHS}) \\d{1,2}(?:, \\d{4})?|\\d{1,2} (?:${MONTHS})(?: \\d{4})?)`,
  agencyName:
    "(?:\\p{Lu}[\\p{L}'-]{1,24} ){1,2}(?:News Agency|Press Agency|Newswire|News Service|Wire|Agency)|Agence \\p{Lu}[\\p{L}'-]{1,24}",
  labels: new Set(
    (
      "EXCLUSIVE LIVE VIDEO PHOTOS PHOTO WATCH BREAKING UPDATE UPDATED ANALYSIS OPINION EDITORIAL INTERVIEW EXPLAINER FACTBOX " +
      "TIMELINE FEATURE PROFILE REVIEW WRAPUP INSIGHT FOCUS SPECIAL REPORT PREVIEW NEWS ALERT URGENT PODCAST POLL QUIZ COLUMN " +
      "COMMENTARY CORRECTION CORRECTED SPOILER WARNING NOTE FACT TRUE FALSE"
    ).split(" "),
  ),
}
