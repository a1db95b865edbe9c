/** The words of the English fragments; irregular plurals and verb forms follow a slash. */
export const nouns = `governor boiler building site result teacher weather service bulletin peace crowd thousand supporter air grocer actor operator son ferry shell auditor side paper dyke phone shelter ballot box accused/=S embassy forecaster dog keeper estate ice journal councillor blog well woman/women cooperative memo island shipowner pipeline member fisherman/fishermen note talk harbour day dawn passenger collision road noon complaint government savings/=P plan country fishing deal factory person/people project month situation discussion budget percent/=S inflation rescuer sailor fire midnight school snow suspect fact resident city centre price spring company job year army valley bridge bill summit place decision industry farmer answer plane strike dollar plant danger ship port permission reform effect dam village troop border end bank loan court verdict rain half/halves harvest vaccine form leader sale rent storm coast president lawmaker report mission officer body ditch driver family hotel party list commission finding group subsidiary law union festival visitor pilot control aircraft/=S import ministry operation water meeting date rule practice merger giant rebel truce ceasefire stock winter hospital inquiry wage week police/=P opposition vote grain team apology initiative commitment refugee hostage death toll euro leak valve brake region power cut club offer case measure trace explosive victory inspector account candidate seat flight bee north investor rate hike stadium time record witness car version client charge figure debt high navy boat trial summer engine judge release gunman tunnel repair noise friend file fight scandal house minute partner fear money night exit future news/=S door priority safety truth minister spokeswoman spokesman presidency official authority firefighter media/=P diplomat agency state source prosecutor lawyer director association carmaker business newspaper broadcaster statistics/=P office head coach film novelist researcher climate expert economist commander base secretary general neighbour owner finance chief executive airline investigator organiser geologist university museum deputy chair author mother health defence crop climber peak telescope signal town hall ticket drone fuel depot treaty worker entrance site actress studio volcano hamlet amendment majority coalition guard cable load patrol chancellor market close epidemic province earthquake capital plaintiff request laboratory batch syrup glacier pace missile archipelago/archipelagos convoy customs/=P kilo cocaine trawler barge closure stage hand land disgrace barn chancellery tugboat captain shepherd breeder rector academy fisherman/fishermen mediator consortium radio archbishop transport adviser admiral senator curator hiker reporter statement interview letter post press conference television condition anonymity spokesperson email briefing lunch chance committee shareholder audience evening morning afternoon resignation attack opening progress failure information support victim delay shortage withdrawal test ransom arrest gas freeze analyst daily islet soldier staff`

export const names = `January June September October December May Wednesday Friday Thursday Monday Tuesday Saturday Sunday Geneva Istanbul Tunis Senate Russia Egypt Japan Turkey Germany Iran Canada Malta Kremlin Norway Odessa Vatican Nations+`

export const adjectives = `old retired icy early latest calm unsafe Norwegian false dry Danish burned local coming closed late stable difficult third open clear whole new severe next drunk joint Italian safe later such European internal official severe free faulty temporary ready record provisional drunk urgent proud loud real innocent scared Brazilian local Ukrainian Turkish several diplomatic close judicial top German public central senior American former prime Japanese parliamentary last Green public poor unknown Asian empty fair federal Polish Kenyan Korean South African Spanish senior deputy nuclear live optimistic wrong chief general vice financial White Red United`

export const adverbs = `why allegedly still now very more slowly gradually alone overnight never also later quickly publicly however immediately flatly bluntly here reportedly yesterday again instead earlier today`

export const verbs = `replace want vote wait come/came/come whisper cheer fire die sob/sobbed comment collapse name falsify promise agree help break/broke/broken seal mumble treat bark remember retreat retort lament see/saw/seen evacuate decide notice leak thunder resume stay hurt/hurt reopen file prepare sign employ grow/grew/grown fall/fell/fallen search contain remain admit/admitted avoid drop/dropped cut/cut control examine take/took/taken threaten expect carry cost/cost pose leave/left protect grant deliver destroy meet/met double reach travel receive last suspend find/found rehouse present publish sell/sold weaken attract lose/lost fund drink/drank/drunk postpone forbid/forbade/forbidden create accept hold/held open rise/rose/risen arrest boycott send/sent demand support respect host exceed come/came/come fail face reject check give/gave/given disappear fear confirm see/saw/seen deny reach plan/planned intercept begin/began/begun stop/stopped run/ran/run/running order call act need regret/regretted want do/did/done save hear/heard warn go/went/gone continue burn talk yield touch work change depend welcome rule forget/forgot/forgotten rescue detect refund strike/struck join block sue divide snap/snapped return step/stepped rebound affect shake/shook/shaken withdraw/withdrew/withdrawn recall melt arrive seize tow listen lie lack pay/paid belong sleep/slept say/said tell/told add explain announce state report claim insist note acknowledge write/wrote/written reply conclude argue stress believe think/thought declare reveal suggest recall recount repeat observe predict ask shout joke quip/quipped sigh laugh cry mutter snap/snapped grumble cite quote describe mobilise speak/spoke/spoken address accord pledge maintain point concede complain testify remark caution signal hope mean/meant decline`

export const others = `
the the DET Definite=Def|PronType=Art
a a DET Definite=Ind|PronType=Art
an a DET Definite=Ind|PronType=Art
no no DET PronType=Neg
this this DET Number=Sing|PronType=Dem
this this PRON Number=Sing|PronType=Dem
these this DET Number=Plur|PronType=Dem
that that SCONJ
that that DET Number=Sing|PronType=Dem
every every DET PronType=Tot
all all DET PronType=Tot
another another DET PronType=Ind
neither neither CCONJ
nor nor CCONJ
and and CCONJ
but but CCONJ
in in ADP
on on ADP
at at ADP
by by ADP
for for ADP
of of ADP
to to ADP
from from ADP
with with ADP
without without ADP
before before ADP
until until ADP
around around ADP
despite despite ADP
over over ADP
against against ADP
since since ADP
through through ADP
off off ADP
up up ADP
out out ADP
on on ADP
down down ADP
under under ADP
near near ADP
like like ADP
towards towards ADP
as as SCONJ
as as ADP
after after ADP
six six NUM NumForm=Word|NumType=Card
two two NUM NumForm=Word|NumType=Card
three three NUM NumForm=Word|NumType=Card
four four NUM NumForm=Word|NumType=Card
five five NUM NumForm=Word|NumType=Card
nine nine NUM NumForm=Word|NumType=Card
ten ten NUM NumForm=Word|NumType=Card
million million NUM NumForm=Word|NumType=Card
billion billion NUM NumForm=Word|NumType=Card
20-million-dollar 20-million-dollar ADJ Degree=Pos
six-month six-month ADJ Degree=Pos
during during ADP
he he PRON Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs
she she PRON Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs
it it PRON Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs
they they PRON Case=Nom|Number=Plur|Person=3|PronType=Prs
we we PRON Case=Nom|Number=Plur|Person=1|PronType=Prs
us we PRON Case=Acc|Number=Plur|Person=1|PronType=Prs
I I PRON Case=Nom|Number=Sing|Person=1|PronType=Prs
you you PRON Case=Nom|Person=2|PronType=Prs
its its PRON Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs
his his PRON Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs
her her PRON Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs
my my PRON Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs
our our PRON Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs
into into ADP
outside outside ADP
it it PRON Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs
has have VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
seven seven NUM NumForm=Word|NumType=Card
who who PRON PronType=Rel
there there PRON
anything anything PRON Number=Sing|PronType=Ind
everything everything PRON Number=Sing|PronType=Tot
everyone everyone PRON Number=Sing|PronType=Tot
nobody nobody PRON Number=Sing|PronType=Neg
nothing nothing PRON Number=Sing|PronType=Neg
not not PART Polarity=Neg
n't not PART Polarity=Neg
's 's PART
is be AUX Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
is be VERB Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
are be AUX Mood=Ind|Number=?|Person=?|Tense=Pres|VerbForm=Fin
am be AUX Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin
was be AUX Mood=Ind|Number=Sing|Person=?|Tense=Past|VerbForm=Fin
were be AUX Mood=Ind|Number=Plur|Person=?|Tense=Past|VerbForm=Fin
be be AUX VerbForm=Inf
been be AUX Tense=Past|VerbForm=Part
has have AUX Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
have have AUX Mood=Ind|Number=?|Person=?|Tense=Pres|VerbForm=Fin
had have AUX Mood=Ind|Number=?|Person=?|Tense=Past|VerbForm=Fin
did do AUX Mood=Ind|Number=?|Person=?|Tense=Past|VerbForm=Fin
do do AUX Mood=Ind|Number=?|Person=?|Tense=Pres|VerbForm=Fin
does do AUX Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
will will AUX VerbForm=Fin
wo will AUX VerbForm=Fin
ca can AUX VerbForm=Fin
would would AUX VerbForm=Fin
could could AUX VerbForm=Fin
should should AUX VerbForm=Fin
must must AUX VerbForm=Fin
may may AUX VerbForm=Fin
Mr. Mr. PROPN Number=Sing
Ms. Ms. PROPN Number=Sing
`
