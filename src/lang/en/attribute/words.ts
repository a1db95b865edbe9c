/** Nouns that report: what joins them to their content follows the colon. */
export const nouns = `
[speech states]
statement: that : rel
announcement: that of :
claim: that of :
assertion: that
remark: that
comment: that
message: that : of
argument: that
word: that
report: that of
testimony: that
revelation: that
tweet: that :
notion: that
suggestion: that
acknowledgment: that of
explanation: that
mantra: :
slogan: :

[speech accuses]
accusation: that of
allegation: that of

[speech denies]
denial: of that

[speech promises]
promise: inf:to that of
pledge: inf:to that of
vow: inf:to that
commitment: inf:to

[speech warns]
warning: that of
threat: inf:to of

[speech asks]
call: inf:to for
request: inf:to for that
demand: that for
appeal: inf:to for

[speech suggests]
proposal: inf:to for
recommendation: that
offer: inf:to

[speech orders]
order: inf:to

[speech criticises]
criticism: of that
complaint: that about

[speech praises]
praise: of for
endorsement: of
support: for

[thought believes]
belief: that in
opinion: that
view: that of on
idea: that of
conviction: that
feeling: that
sense: that of
impression: that
thought: that
assumption: that

[thought fears]
fear: that of
concern: that about over
worry: that about

[thought hopes]
hope: that of for
desire: inf:to for
wish: inf:to that

[thought doubts]
doubt: that about

[thought predicts]
prediction: that of
expectation: that

[intention plans]
plan: inf:to for
intention: inf:to of
decision: inf:to
effort: inf:to
willingness: inf:to
refusal: inf:to
goal: of
aim: of
proposal: inf:to

[evidence states]
evidence: that of
fact: that
proof: that of
sign: that of
[speech states]
answer: :
reply: : that
response: :
verdict: :
conclusion: that :
observation: that :
quote: :
motto: :
refrain: :
advice: : inf:to
caption: :
account: of
story: that
rumor: that of
rumour: that of
theory: that
hypothesis: that
news: that
disclosure: that of
confirmation: that of
reminder: that of
contention: that
rhetoric: about
discussion: about of
question: about

[speech accuses]
charge: that of
insinuation: that

[speech criticises]
attack: on
condemnation: of
outrage: over
objection: to
opposition: to
protest: against over

[speech praises]
tribute: to
thanks: to for

[speech admits]
apology: for
admission: that of
confession: that of

[speech warns]
caution: that
alarm: about over

[speech orders]
instruction: inf:to that
ban: on
mandate: inf:to

[speech promises]
assurance: that
guarantee: that of
oath: inf:to

[thought believes]
certainty: that
confidence: that in
faith: in
understanding: that
recognition: that of
consensus: that
realization: that
skepticism: about

[thought hopes]
dream: of that

[intention plans]
bid: inf:to
intent: inf:to
ambition: inf:to
determination: inf:to
resolve: inf:to
attempt: inf:to

[evidence states]
finding: that
indication: that of
discovery: that of
`

/** Adjectives and participles that report with a copula. */
export const predicates = `
[thought believes]
convinced: that np:of
confident: that np:of np:in
certain: that np:of
sure: that np:of
aware: that np:of
proud: np:of that inf:to
happy: that inf:to np:with
glad: that inf:to
pleased: that np:with inf:to
sorry: that np:for
right: that
clear: that
skeptical: that np:of np:about
optimistic: that np:about
pessimistic: that np:about
surprised: that np:by np:at
interested: np:in
excited: np:about inf:to
grateful: np:for that

[thought fears]
afraid: that np:of
worried: that np:about
concerned: that np:about np:with
nervous: np:about that

[thought hopes]
hopeful: that
eager: inf:to

[thought doubts]
unsure: whether np:of

[speech criticises]
critical: np:of
opposed: np:to
angry: np:about np:at that
furious: np:about np:at that
disappointed: that np:by np:in np:with

[speech praises]
supportive: np:of

[intention plans]
determined: inf:to
ready: inf:to
willing: inf:to
prepared: inf:to
committed: np:to inf:to
reluctant: inf:to
unwilling: inf:to
likely: inf:to
set: inf:to
due: inf:to
[speech states]
adamant: that np:about
categorical: that
unanimous: that
vocal: np:about

[thought believes]
mindful: that np:of
thankful: that np:for
delighted: that np:by np:with inf:to
relieved: that inf:to
thrilled: that np:by np:with inf:to
honored: inf:to that
satisfied: that np:with
content: np:with
bullish: np:about np:on
unconvinced: that np:by
impressed: np:by np:with

[speech criticises]
outraged: that np:by np:at
appalled: that np:by np:at
dismayed: that np:by np:at
upset: that np:about np:with
shocked: that np:by np:at
dismissive: np:of
frustrated: that np:by np:with
wary: np:of

[speech praises]
complimentary: np:about

[thought fears]
anxious: that np:about
fearful: that np:of
alarmed: that np:by np:at
`

/** Prepositions that open a source. "speaker": only before someone or something that can speak. */
export const prepositions = `
[speech states]
according to: speaker
per: speaker
in the words of: any
as per: speaker

[thought believes]
in the view of: any
in the opinion of: any
in the eyes of: any
for: opinion
to: opinion
[speech states]
in the account of: person
by the account of: any
on the authority of: any

[thought believes]
in the judgment of: person
in the judgement of: person
from the point of view of: person
from the perspective of: person
`

/** Set phrases around whoever owns the words: preposition and noun. */
export const owned = `
[speech states]
in words
by account
in telling

[speech admits]
by admission

[thought believes]
in view
in opinion
in eyes
in mind
to mind
in judgment
in estimation
`

/** Adverbs and set phrases that report without naming anyone. */
export const hearsay = `
[speech suggests]
reportedly
allegedly
purportedly
supposedly
apparently
ostensibly
rumor has it that
`

/** Impersonal openings; "it" is nobody. */
export const impersonal = `
[speech suggests]
seem: that
appear: that
be likely: that
be unlikely: that
be possible: that
[speech states]
be clear: that
be unclear: whether that
be obvious: that
be reported: that
be said: that
be known: that
be understood: that
turn out: that
[thought believes]
be believed: that
be thought: that
be important: that
[thought predicts]
be expected: that
[thought fears]
be feared: that
[thought hopes]
be hoped: that
[intention plans]
be planned: that inf:to
be decided: that inf:to
[speech asks]
be recommended: that
[speech states]
be announced: that
be alleged: that
be agreed: that
be rumored: that
be rumoured: that
be claimed: that
be estimated: that
be reported: inf:to
[speech declines]
be not possible to verify: np that
be not possible to confirm: np that
be not possible to independently verify: np
`
