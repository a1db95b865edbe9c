/** Verbs that report, with what they take. Under a header `[act stance]`, a line holds a verb and its frames.
 * A verb may stand under several headers; the frame that fits decides. */
export const verbs = `
[speech states]
say: that quote inf:to whether
tell: person+that person+quote quote that np:about
add: that quote
announce: that quote np pass
state: that quote np
declare: that quote np np+adj
note: that quote np
report: that quote np np:on pass
write: that quote np:about
explain: that quote np whether
mention: that quote np
remark: that quote
observe: that quote
stress: that quote np
emphasize: that quote np
underline: that quote np
reiterate: that quote np
repeat: that quote np
recall: that quote np
recount: that quote np
relate: that quote np
describe: np+as quote np:as np
detail: np quote
outline: np
discuss: np
address: np
reply: that quote
respond: that quote np:to
answer: that quote
conclude: that quote
continue: quote
go on: quote inf:to
inform: person+that
notify: person+that
brief: person+np:on
reveal: that quote np
disclose: that np
divulge: that np
release: np
tweet: that quote
post: quote that
text: quote that
email: quote
read: quote things
claim: that quote inf:to np
assert: that quote np
allege: that quote np pass
contend: that quote
argue: that quote np:for
maintain: that quote
insist: that quote np:on
assure: person+that quote
swear: that quote
vouch: np:for
testify: that quote
cite: np quote
quote: np
point out: that quote np
point to: np
refer: np:to
refer to: np
speak: np:of np:about quote
speak out: np:against quote
talk: np:about np:of
talk about: np
comment: quote np:on that
remind: person+that
quip: quote that
joke: quote that
laugh: quote
smile: quote
sigh: quote
shout: quote that
yell: quote that
whisper: quote that
exclaim: quote
chant: quote
shrug: quote
snap: quote
counter: that quote
retort: quote that
interject: quote
muse: quote
sum up: quote np
relay: that np
convey: that np
express: np
voice: np
air: np
signal: that np
hint: that np:at
imply: that np
pronounce: np+adj
label: np+adj
call: np+adj quote
dub: np+adj
term: np+adj
characterize: np+as
portray: np+as
depict: np+as
brand: np+adj
lay out: np
spell out: np
bring up: np
raise: np
broach: np
tout: np
boast: that quote np:of np:about
brag: that quote np:about
proclaim: that quote np
plead: quote that
preach: that quote np
invoke: np

[speech confirms]
confirm: that quote np pass
corroborate: np that
affirm: that quote np
verify: that np
attest: that np:to
agree: that quote np:with np:on inf:to
concur: that quote np:with

[speech denies]
deny: that quote np
refute: np that
dispute: np that
rebut: np
reject: np quote pass
dismiss: np+as np quote
disavow: np
contradict: np
rule out: np
disagree: np:with that
push back: np:on np:against

[speech admits]
admit: that quote np inf:to np:to
acknowledge receipt: -
acknowledge: that quote np
concede: that quote np
confess: that quote np:to
grant: that

[speech accuses]
accuse: np+de pass
blame: np
charge: that person+np:with pass
fault: np
suspect: np+de that pass
implicate: np

[speech criticises]
criticize: np quote pass
slam: np quote
blast: np quote
denounce: np+as np quote
condemn: np quote pass
decry: np quote
bash: np
attack: np
assail: np
lambaste: np
mock: np
ridicule: np
rip: np
lament: that quote np
complain: that quote np:about np:of
bemoan: np that
deride: np+as np
rail: np:against
chide: np
scold: np
rebuke: np
knock: np
hit: np+de
question: np whether matters
challenge: np
oppose: np inf:to
object: that np:to
protest: np that
insult: np
disparage: np
take aim: np:at

[speech praises]
praise: np quote
hail: np+as np quote
laud: np+as np
applaud: np
commend: np
congratulate: np
thank: np
welcome: np
endorse: np pass
defend: np quote
support: np
back: np pass
celebrate: np
champion: np
embrace: np

[speech warns]
warn: that quote person+that np:of np:against np:about
caution: that quote person+that np:against
threaten: inf:to np quote
alert: person+that np

[speech promises]
promise: that quote inf:to np person+that
vow: that quote inf:to np
pledge: that quote inf:to np
commit: inf:to np:to
guarantee: that np
offer: inf:to np

[speech asks]
ask: whether quote person+whether person+inf:to np:for inf:to np:about pass
inquire: whether np:about
urge: person+inf:to that quote np
call on: person+inf:to
call for: np
demand: that quote np inf:to
request: that np
beg: person+inf:to
implore: person+inf:to
invite: person+inf:to
encourage: person+inf:to np
press: person+inf:to
push: np:for person+inf:to
appeal: np:to np:for
plead: np:for np:with
petition: np
seek: inf:to np
advocate: np np:for
lobby: np:for

[speech suggests]
suggest: that quote np
propose: that quote inf:to np pass
recommend: that np pass
advise: person+inf:to that
speculate: that np:about
insinuate: that
theorize: that

[speech orders]
order: person+inf:to np that
instruct: person+inf:to
command: person+inf:to that
direct: person+inf:to

[speech predicts]
predict: that quote np
forecast: that np
foretell: np that

[speech declines]
decline: none
not respond: np:to
not comment: np:on
not reply: np:to
not return: np
not answer: np
not confirm nor deny: that np
not confirm nor denied: that np
not confirm or deny: that np

[thought believes]
think: that quote np:of np:about
believe: that quote np np:in pass inf:to
feel: that np:about
consider: np+adj np+as that np
regard: np+as
view: np+as pass
see: np+as that
deem: np+adj
assume: that
suppose: that
imagine: that np
figure: that
reckon: that
guess: that
know: that whether
understand: that whether
realize: that
recognize: that np
remember: that np
forget: that
wonder: whether
suspect: that
find: that np+adj
judge: np+adj that
like: inf:to np
love: inf:to np
hate: np
admire: np
respect: np
trust: np that
prefer: np inf:to
care: np:about
worry: that np:about
appreciate: np
doubt: that whether np
decide: that whether
conclude: that
learn: that np:of
hear: that np:about
dislike: np
rate: np

[thought predicts]
expect: that inf:to person+inf:to np pass
anticipate: that np
foresee: that np

[thought fears]
fear: that np
dread: np

[thought hopes]
hope: that inf:to np:for
wish: that inf:to
dream: np:of that
long: inf:to

[intention plans]
plan: inf:to np:on np
intend: inf:to
want: inf:to person+inf:to np
aim: inf:to
mean: inf:to
decide: inf:to
choose: inf:to
refuse: inf:to
seek: inf:to
hope: inf:to
agree: inf:to
consider: np
prepare: inf:to
opt: inf:to
resolve: inf:to
set out: inf:to
schedule: pass
slate: pass

[decree orders]
rule: that
decree: that np
impose: np
ban: np
forbid: np person+inf:to
prohibit: np
allow: person+inf:to pass
permit: person+inf:to
require: that np person+inf:to
mandate: that np
authorize: np person+inf:to
approve: np pass
vote: inf:to np:for np:against
nominate: np pass
appoint: np pass

[evidence states]
show: that np things
indicate: that np
demonstrate: that np things
prove: that np
reveal: that
suggest: that
find: that
illustrate: that np things
establish: that
see: np
watch: np
hear: np
notice: that np
discover: that np

[speech states]
estimate: that quote
calculate: that
specify: that quote np
clarify: that quote np
elaborate: quote np:on
expand: np:on
reaffirm: that quote np
restate: that np
rephrase: quote
report back: that
narrate: quote np
chronicle: np
summarize: quote np
paraphrase: quote np
list: np
enumerate: np
headline: quote
editorialize: that quote
opine: that quote np:on
pontificate: np:about
weigh in: np:on quote
sound off: np:on quote
open up: np:about quote
reminisce: np:about quote
recollect: that quote np
confide: that quote
blurt: quote
mumble: quote that
mutter: quote that
murmur: quote that
stammer: quote
stutter: quote
whimper: quote
groan: quote
grunt: quote
growl: quote that
snarl: quote
hiss: quote
bark: quote
bellow: quote
roar: quote
thunder: quote
scream: quote that
shriek: quote
cry: quote that
sob: quote
weep: quote
wail: quote
gush: quote
beam: quote
grin: quote
grimace: quote
chuckle: quote
giggle: quote
scoff: quote
sneer: quote
jeer: quote
taunt: quote np
tease: quote np
crack: quote
deadpan: quote
fume: quote np:about np:over
rant: quote np:about
rage: quote np:against
thunder: np:against
spit: quote
shoot back: quote
fire back: quote np:at
hit back: quote np:at
snap: quote
interrupt: quote
cut in: quote
chime in: quote
chip in: quote
pipe up: quote
volunteer: that quote
venture: that quote
offer: quote
allow: that
rejoin: quote
riposte: quote
parry: quote
object: quote
reason: that quote
rationalize: that
theorise: that
analyse: quote np
analyze: quote np
diagnose: np quote
ask: quote
query: quote np whether
quiz: np
press: quote
prompt: quote
tweet out: quote np
retweet: quote np
blog: that quote np:about
post: that
message: quote
write in: quote
sign: quote
recite: quote np
chorus: quote
communicate: that np
intimate: that quote
let know: person+that
make clear: that
make known: that
make plain: that
make public: np
put it: quote
paint: np=picture np=portrait
draw: np=conclusion np=lesson
deliver: np=verdict np=statement np=message np=warning
make: np=statement np=remark np=comment np=announcement np=claim
issue: np=statement np=warning np=denial np=apology
give: np=account np=interview np=version np=assurance
tell: quote person+whether person+inf:to
put: np+at
say: np
claim: inf:to
profess: inf:to that np
purport: inf:to
attribute: np

[speech confirms]
second: np
back up: np
bear out: np
ratify: np
certify: that np
vouch: that
agree: np:to

[speech denies]
deny: np:to
negate: np
repudiate: np
disclaim: np
disown: np
debunk: np
discount: np
downplay: np
play down: np
brush off: np
brush aside: np
shrug off: np
wave off: np
shoot down: np
pour cold water: np:on
distance oneself: np:from
recant: np quote
retract: np
backtrack: np:on
plead not guilty: np:to

[speech admits]
own up: np:to
apologize: np:for quote
apologise: np:for quote
admit: np:to
plead guilty: np:to
come clean: np:about

[speech accuses]
denounce: np+as
indict: np pass
sue: np pass
allege: np:against
impugn: np
point the finger: np:at
hold responsible: np
hold accountable: np
finger: np
smear: np
vilify: np
demonize: np
defame: np
slander: np

[speech criticises]
criticise: np quote pass
castigate: np quote
censure: np pass
rebuff: np
reprimand: np
upbraid: np
berate: np
savage: np
skewer: np
pillory: np
pan: np
trash: np
belittle: np
denigrate: np
lash out: np:at quote
lash: np
hit out: np:at quote
take issue: np:with
take a swipe: np:at
take a shot: np:at
find fault: np:with
cry foul: quote np:over
deplore: that np quote
regret: that np
rue: np
grumble: that quote np:about
gripe: that quote np:about
whine: quote np:about
moan: quote that np:about
carp: np:about
balk: np:at
bristle: np:at quote
boo: np
heckle: np
call out: np
inveigh: np:against
disapprove: np:of
frown: np:on

[speech praises]
extol: np
salute: np
cheer: np quote
compliment: np
rejoice: quote np:at that
marvel: np:at quote
rave: np:about quote
pay tribute: np:to
give thanks: np:to
credit: np
vindicate: np
stand by: np
speak up: np:for
side: np:with

[speech warns]
admonish: person+that quote np
forewarn: that
raise the alarm: np:about np:over
sound the alarm: np:about np:over np:on
raise concerns: np:about np:over
flag: np that
bluster: quote

[speech promises]
assure: that
undertake: inf:to
commit oneself: np:to
give one's word: that

[speech asks]
beseech: person+inf:to
entreat: person+inf:to
exhort: person+inf:to
solicit: np
implore: quote
insist: that
sue: np:for
clamor: np:for
agitate: np:for
campaign: np:for np:against
rally: np:for np:against
protest: np:against quote

[speech suggests]
posit: that
float: np
moot: np
hypothesize: that
surmise: that
counsel: np person+inf:to
advise: quote np:against

[speech orders]
decree: that
summon: np
bid: person+inf:to

[speech predicts]
project: that np
prophesy: that
augur: np
bet: that
wager: that
envision: np that
envisage: np

[thought believes]
concur: that
deduce: that
infer: that
gather: that
discern: that np
perceive: np+as that
sense: that
presume: that
contemplate: np
ponder: whether np
mull: np whether
reflect: quote np:on that
reconsider: np
believe: np
favor: np
favour: np
resent: np
despise: np
loathe: np
detest: np
adore: np
cherish: np
value: np
esteem: np
envy: np
pity: np
mourn: np
tolerate: np
accept: that np
agree: that
have confidence: np:in
have faith: np:in
be of the opinion: that
make up one's mind: that

[thought doubts]
question: that
distrust: np
mistrust: np
cast doubt: np:on
call into question: np

[thought hopes]
yearn: inf:to np:for
look forward: np:to

[intention plans]
vow: inf:to
try: -
propose: inf:to
envision: np
contemplate: np
weigh: np whether
mull: np
decline: inf:to
elect: inf:to
strive: inf:to
vow: inf:to
set: -
target: np
eye: np

[decree orders]
enact: np pass
repeal: np pass
annul: np pass
overturn: np pass
uphold: np pass
veto: np pass
ratify: np pass
suspend: np pass
dismiss: np pass
acquit: np pass
convict: np pass
sentence: np pass
fine: np pass
sanction: np pass
outlaw: np pass
legalize: np pass
declare: np+adj
award: np
grant: np
reinstate: np pass
stipulate: that np
provide: np:for that
oblige: person+inf:to
compel: person+inf:to
order: np

[evidence states]
confirm: that np
show: np+inf
see: np+inf
watch: np+inf
hear: np+inf
point: np:to
attest: that
report: that
conclude: that
note: that
say: that
say: quote
estimate: that np
document: np that
record: np that
reflect: np
detect: np
uncover: np that
corroborate: np
`
